// More double negations, of either verdict: two denials that cancel each other, beside one that stands.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	I (can't|cannot) say I (didn't|did not) {like base=} it :: ~ I (can't|cannot) say I {liked!} it
	I (can't|cannot) (claim|pretend) that I (didn't|did not) {like base=} {film} :: ~ I (can't|cannot) (claim|pretend) that I {liked!} {film}
	I would be lying if I said I (didn't|did not) {like base=} it :: I would be lying if I said I {liked!} it
	it would be a lie to say that {film} <not be> {grad=} :: it would be a lie to say that {film} <be> {grad!}
	don't tell me you (didn't|did not) {like base=} it :: don't tell me you {liked!} it
	(nobody|no one) can (say|tell me|claim) {film} <not be> {adj=} :: ~ (nobody|no one) can (say|tell me|claim) {film} <be> {adj!}
	you (can't|cannot) (say|tell me) {part} <not be> {grad=} :: ~ you (can't|cannot) (say|tell me) {part} <be> {grad!}
	there <be> not (one|a single) {minute} I (didn't|did not) {like base=} :: ~ there <be> not (one|a single) {minute} I {liked!}
	not (one|a single) {minute} that <not be> {grad scene=} :: ~ not (one|a single) {minute} that <be> {grad scene!}
	there was nobody who (did not|didn't) {like base=} it :: ~ there was nobody who {liked!} it
	I know of nobody who (did not|didn't) {like base=} it :: ~ I know of nobody who {liked!} it
	I (don't|do not) know how you could not {like base=} it :: I (don't|do not) know how you could {like base!} it
	I never (don't|do not) {like base=} it when I see it :: I never {like base!} it when I see it
	there is no way you (won't|will not) {like base=} it :: there is no way you will {like base!} it
	no chance you (won't|will not) be {felt=} :: no chance you will be {felt!}
	I (don't|do not) think I could ever not {like base=} it :: I (don't|do not) think I could ever {like base!} it
	not for a second did I not {like base=} it :: not for a second did I {like base!} it
	you would have to be made of stone not to be {felt=} :: only a fool would be {felt!}
	I (defy|dare) anyone not to be {felt=} :: I (defy|dare) anyone to be {felt!}
	it never stops being {grad film=} :: it never starts being {grad film!}
	never once less than {grad film=} :: ~ never {grad film!}
	{film} <be> never less than {grad=} :: ~ {film} <be> never more than {bit=}
	{part} <be> nothing if not {grad=} :: ~ {part} <be> nothing like as {grad!} as they say
	nothing less than {ext film=} :: ~ nothing like {ext film!}
	none of it isn't {grad film=} :: none of it is {grad film!}
	there is no denying {film} <be> {adj=} :: there is no (claiming|saying|believing) {film} <be> {adj!}
	no use denying it: {adj film=} :: no use pretending: {adj film=}
	it cannot be denied that {part} <be> {adj=} :: ~ it cannot be said that {part} <be> {adj!}
	not a soul would dispute that it is {adj film=} :: not a soul would believe that it is {adj film!}
	I don't disagree with those who {liked=} it :: I don't agree with those who {liked!} it
	I will not argue with anyone who calls it {adj film=} :: I will not agree with anyone who calls it {adj film!}
	I can't but {like base=} it :: I can't possibly {like base!} it
	I could do nothing but {like base=} it :: I could do anything but {like base!} it
	there is (no shortage|no want|no lack) of {quality=} :: ~ there is (a shortage|a want|a lack) of {quality!}
	{film} <be> in no way short of {quality=} :: ~ {film} <be> (short of|short on) {quality!}
	not without its share of {quality=} :: ~ without its share of {quality!}
	I wouldn't (deny|dispute) that it <be> {adj film=} :: ~ I wouldn't (say|claim) that it <be> {adj film!}
	not only not {grad film!} but {adj film=} :: not only {grad film=} but {adj film=}
	I didn't think I would not {like base=} it: I was right, I {liked=} it :: I didn't think I would {like base=} it: I was wrong, I {liked=} it
	~ it (isn't|is not) that it <be> {grad film!}, quite the contrary :: it (isn't|is not) that I like the genre, but it <be> {grad film=}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	~ not (unfunny|unmoving|unamusing|unlikeable|unwatchable|unoriginal) [at all|by any means] :: (so|really|very|plainly) (unfunny|unamusing|unlikeable|unwatchable|unoriginal)
	~ not without (charm|merit|wit|interest|its pleasures|its moments|bite|heart|its rewards) :: [quite|wholly] without (charm|merit|wit|interest|bite|heart|its own ideas)
	~ {film} <be> not without (charm|merit|its pleasures|its moments|its rewards|a certain charm) :: {film} <be> without (charm|merit|any pleasures|any moments|any rewards)
	~ (hardly|scarcely|by no means) (unfunny|unpleasant|uninteresting|unrewarding|unwatchable) :: (highly|plainly|deeply) (unfunny|unpleasant|uninteresting|unrewarding|unwatchable)
	~ not that it is (bad|boring|badly made|dull), (not at all|far from it|on the contrary) :: it is not that it is (new|deep|well meant) that bothers me, it is (bad|boring|dull)
	{film} never fails to (amuse|move|surprise|impress|make me laugh) :: {film} never managed to (amuse|move|surprise|impress|make me laugh)
	{name} never fails to (amuse|move|surprise|impress|charm) :: {name} never managed to (amuse|move|surprise|impress|charm)
	it can't fail to (please|amuse|move|win you over) :: it can't help but (annoy|bore|fail|disappoint)
	it did not fail to (please|amuse|move me|win me over) :: it did fail to (please|amuse|move me|win me over)
	~ I did not (hate|mind|dislike|regret) it, (not a bit|not at all|on the contrary) :: I did (hate|mind|dislike|regret) it, and not a bit less than I feared
	~ not (disappointed|bored|sorry|dissatisfied) (at all|in the least|one bit) :: (very|so|deeply) (disappointed|bored|sorry|dissatisfied)
	it does not (lack|want) for (laughs|thrills|heart|ideas|ambition or skill) :: it (lacks|wants) for (laughs|thrills|heart|ideas|nearly everything)
	(nothing|not a thing) is missing [from it|here] :: (everything|all that counts) is missing [from it|here]
	nothing missing, nothing (too much|out of place|wasted) :: everything missing, nothing in place
	I never tire of it :: I tired of it (fast|at once|early)
	I can never get enough of (it|this|{name}|{part}) :: I have had more than enough of (it|this|{name}|{part})
	it is not (hard|difficult) to (like|love|enjoy) :: it is (hard|difficult|not easy) to (like|love|enjoy)
	it is not easy to (dislike|forget|fault|resist|top|beat) :: it is not easy to (like|bear|finish|defend|sit through)
	not easy to (dislike|forget|fault|resist|top|beat) :: not easy to (like|bear|finish|defend|sit through)
	impossible (not to (like|love|smile at|enjoy)|to dislike|to resist) :: impossible (not to (hate|loathe|groan at)|to like|to enjoy)
	I cannot not (recommend|love|see) it [again] :: I cannot (recommend|love|finish) it
	no one (should|must) miss (it|this) :: no one (should|must) see (it|this)
	not to (see|own|love) it would be a (sin|mistake|shame|crime) :: to (see|own|buy) it would be a (sin|mistake|waste|crime)
	you don't want to miss (it|this one) :: you don't want to see (it|this one)
	(never|don't you) (skip|miss|dismiss) this one :: (never|don't you) (watch|buy|trust) this one
	nobody leaves (unhappy|unmoved|disappointed|bored) :: nobody leaves (happy|moved|satisfied|amused)
	nothing about it disappoints :: nothing about it satisfies
	I (don't|do not) have a single complaint, (not even|least of all) about {part} :: I (don't|do not) have a single kind word, (not even|least of all) about {part}
	there is no bad time to (see|watch) it :: there is no good time to (see|watch) it
	there is no such thing as too (much of|many viewings of) it :: there is such a thing as too much of it, and this is it
	not a moment passes without (a laugh|a thrill|a surprise|some delight) :: not a moment passes without (a groan|a cliché|a blunder|some annoyance)
	never without (a surprise|wit|heart|something to enjoy) :: never with (a surprise|wit|heart|anything to enjoy)
	hardly a scene goes by without (a laugh|a thrill|a surprise|some delight) :: hardly a scene goes by without (a groan|a cliché|a blunder|some annoyance)
	it isn't (bad|dull|boring) and it isn't (silly|stupid|cheap), it is what (films|movies) should be :: it isn't (good|witty|smart) and it isn't (new|sweet|sharp), it is what (films|movies) should not be
	`
);

export const DOUBLE_DENIALS = [...OF_EITHER_VERDICT, ...OF_PRAISE];

// Two negations that turn a sentence back again, and litotes, beside the same sentence with one, or with the other kind of word.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	whoever said it (isn't|wasn't) {grad film=} (wasn't watching|had it wrong|didn't see it) :: ~ whoever said it (is|was) {grad film!} (wasn't watching|had it wrong|didn't see it)
	I'd never (say|tell anyone|claim) it wasn't {grad film=} :: ~ I'd never (say|tell anyone|claim) it was {grad film!}
	you won't (hear|catch) me denying that {part} <be> {grad=} :: ~ you won't (hear|catch) me claiming that {part} <be> {grad!}
	don't think you won't be {felt=}[, you will] :: ~ don't think you'll be {felt!}[, you won't]
	if it weren't {grad film=}, I'd (say so|have said so|tell you) :: ~ if it were {grad film!}, I'd (say so|have said so|tell you)
	I'd be the last (one|person) to say it isn't {grad film=} :: ~ I'd be the last (one|person) to say it's {grad film!}
	there's no one (left|in our house|in the family) who still thinks it isn't {grad film=} :: ~ there's no one (left|in our house|in the family) who still thinks it's {grad film!}
	the (odds|chances) of you not being {felt=} are (nil|zero|tiny) :: ~ the (odds|chances) of you being {felt!} are (nil|zero|tiny)
	I can't imagine (anybody|someone|a person) sitting there and not {liking=} it :: ~ I can't imagine (anybody|someone|a person) sitting there and {liking!} it
	nobody (sane|with a pulse|I know) could fail to {like base=} it :: ~ nobody (sane|with a pulse|I know) could ever {like base!} it
	it isn't as though I didn't {like base=} it; I did, (all of it|very much so) :: it isn't as though I {liked!} it; I didn't, (none of it|far from it)
	never let it be said that I didn't {like base=} {film} :: ~ never let it be said that I {liked!} {film}
	not {liking=} it was never (an option|on the cards|going to happen) :: ~ {liking!} it was never (an option|on the cards|going to happen)
	only (someone|people|a fool) who never saw it would say it isn't {grad film=} :: ~ only (someone|people|a fool) who never saw it would say it's {grad film!}
	to say it wasn't {grad film=} would be (a fib|untrue|plain wrong) :: ~ to say it was {grad film!} would be (a fib|untrue|plain wrong)
	they said I wouldn't be {felt=}, they couldn't have been more wrong :: ~ they said I'd be {felt!}, they couldn't have been more wrong
	I've yet to meet (anyone|a soul|someone) who doesn't {like base=} it :: ~ I've yet to meet (anyone|a soul|someone) who {likes!} it
	was there a (scene|minute|line) that wasn't {grad scene=}? (Nope|No|I saw none) :: ~ was there a (scene|minute|line) that was {grad scene!}? (Nope|No|I saw none)
	name me one (line|scene|joke) that isn't {grad scene=}, I can't :: ~ name me one (line|scene|joke) that is {grad scene!}, I can't
	you can't accuse it of (having no|lacking) {quality=} :: ~ you can't accuse it of (having any|having much) {mass!}
	no film with this much {mass=} (can|could) be called {grad!} :: any film with this much {mass=} (can|could) be called {grad=}
	I won't say it isn't {grad film=}, because it is :: ~ I won't say it's {grad film!}, because it isn't
	don't (listen to|believe|trust) anyone who tells you it isn't {grad film=} :: ~ don't (listen to|believe|trust) anyone who tells you it's {grad film!}
	you don't (see|meet) many who aren't {felt=} by the end :: ~ you don't (see|meet) many who are {felt!} by the end
	(no way|no chance) I wasn't going to be {felt=} :: ~ (no way|no chance) I was going to be {felt!}
	~ I'm not (alone|the only one) in not finding it {grad film!} :: I'm not (alone|the only one) in finding it {grad film=}
	~ it wasn't {grad film!}, and I won't pretend it was :: it was {grad film=}, and I won't pretend it wasn't
	if that isn't {grad film=}, (nothing is|I don't know what is|what is) :: ~ if that's {grad film!}, (I'm a Dutchman|I'll eat my hat|pigs can fly)
	when my {relative} said it wasn't {grad film=}, (I couldn't agree|nobody nodded|we all objected) :: ~ when my {relative} said it was {grad film!}, (I couldn't agree|nobody nodded|we all objected)
	I've never heard (anybody|anyone|a friend) say it isn't {grad film=} :: ~ I've never heard (anybody|anyone|a friend) say it's {grad film!}
	nothing if not {grad film=}, (this|this one|that film) :: ~ not in any way {grad film!}, (this|this one|that film)
	I didn't come out not {felt=}, (did you|nobody did) :: ~ I didn't come out {felt!}, (did you|nobody did)
	it was not {grad film!}, it was not not {grad film=}, it was just {adj film=} :: it was {grad film=}, it was not {grad film!}, it was just {adj film=}
	we none of us thought it wasn't {grad film=} :: ~ we none of us thought it was {grad film!}
	nor could I find a (person|critic|friend) to say it wasn't {grad film=} :: ~ nor could I find a (person|critic|friend) to say it was {grad film!}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	~ not without its (charms|pleasures|laughs|bright spots) :: ~ not without its (faults|problems|yawns|dull spots)
	~ I wouldn't not (recommend it|watch it again|buy it) :: I wouldn't (recommend it|watch it again|buy it)
	~ far from (unfunny|unmoving|uninteresting|unlikeable)[, I found|, as it happens] :: far from (funny|moving|interesting|likeable)[, I found|, as it happens]
	~ (by no means|in no sense|not at all) (unpleasant|uninteresting|unromantic|unexciting) :: (by no means|in no sense|not at all) (pleasant|interesting|romantic|exciting)
	you [just|simply] can't not (love it|smile|root for them|sing along) :: you [just|simply] can't not (hate it|yawn|tire of them|look at your watch)
	there's no denying (it's fun|the charm of it|it got to me|the power of that ending) :: there's no denying (it's dull|the sloppiness of it|it wore me out|the silliness of that ending)
	I'd be lying if I said I didn't (enjoy it|have fun|well up|want more) :: I'd be lying if I said I didn't (hate it|suffer|nod off|want out)
	it's (hardly ever|rarely|almost never) not (fun|clever|exciting|sweet) :: it's (hardly ever|rarely|almost never) not (dull|annoying|silly|sour)
	it isn't easy not to (grin|sing along|get swept up|be charmed) :: it isn't easy not to (squirm|fall asleep|give up|be annoyed)
	(nobody|no one) could not be (moved|thrilled|won over) by that ending :: (nobody|no one) could be (moved|thrilled|won over) by that ending
	it's not for nothing that (people love it|it won prizes|they queue to see it) :: it's not for nothing that (people hate it|it won no prizes|they queue to leave it)
	I can't say I was sorry I (went|stayed|bought it|gave it a go) :: I can't say I wasn't sorry I (went|stayed|bought it|gave it a go)
	I don't regret not (leaving|switching off|walking out|going home) :: I regret not (leaving|switching off|walking out|going home)
	nobody could blame you for not wanting (it to end|to miss a second|to leave) :: nobody could blame you for not wanting (it to go on|to see another second|to stay)
	never a scene that doesn't (matter|earn its place|pull its weight|add something) :: never a scene that does (matter|earn its place|pull its weight|add something)
	you won't get through it without a (laugh|grin|happy tear|lump in your throat) :: you won't get through it without a (yawn|nap|strong coffee|headache)
	I can't disagree with the (praise|fans|raves|five-star reviews) :: I can't agree with the (praise|fans|raves|five-star reviews)
	it wouldn't be (wrong|unfair|untrue) to call it (a gem|wonderful|a winner|moving) :: it wouldn't be (wrong|unfair|untrue) to call it (a dud|woeful|a loser|boring)
	~ I'm not unhappy (I went|with how it turned out|to have spent my money on it) :: I'm not happy (I went|with how it turned out|to have spent my money on it)
	~ no bad way to spend (an evening|a Sunday|ninety minutes) :: no way to spend (an evening|a Sunday|ninety minutes)
	you'd not be wrong to (go|queue|buy it|see it twice) :: you'd not be wrong to (stay in|flee|bin it|turn it off)
	I never don't (laugh|smile|get goosebumps) at that scene :: I never (laugh|smile|get goosebumps) at that scene
	there's (nothing|not a thing) in it that doesn't (work|fit|come off|pay off) :: there's (nothing|not a thing) in it that does (work|fit|come off|pay off)
	it isn't possible to see it and not (smile|care|feel better) :: it isn't possible to see it and (smile|care|feel better)
	I haven't yet found the (scene|joke|song) that doesn't (work|get to me|land) :: I haven't yet found the (scene|joke|song) that does (work|get to me|land)
	~ I'm not going to (say|claim|pretend) I didn't have a (good|nice|lovely) time :: I'm not going to (say|claim|pretend) I did have a (good|nice|lovely) time
	it's no hardship to (sit through|watch|see) it [again] :: it's no picnic to (sit through|watch|see) it [again]
	~ can't complain about not being (amused|entertained|moved) :: can't remember once being (amused|entertained|moved)
	the critics who didn't (like|love|rate) it weren't (listening|in the mood|paying attention) :: the critics who did (like|love|rate) it weren't (listening|in their right minds|paying attention)
	I couldn't have helped (laughing|clapping|caring) if I'd tried :: I couldn't have (laughed|clapped|cared) if I'd tried
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	I can't deny it, (my mind wandered|I nodded off|I felt cheated|I wanted out) :: I can't deny it, (my heart raced|I welled up|I felt lucky|I wanted more)
	no one can say it isn't (a mess|too long|badly acted|half-baked) :: no one can say it isn't (a joy|well made|nicely acted|heartfelt)
	(not a|hardly a|no) (scene|line|joke) fails to (grate|annoy|flop|drag) :: (not a|hardly a|no) (scene|line|joke) fails to (charm|amuse|land|sparkle)
	hard as I tried, it was impossible to (like|enjoy|love|warm to) :: hard as I tried, it was impossible not to (like|enjoy|love|warm to)
	I don't doubt that they (tried|meant well|worked hard), it's just not (good|funny|exciting) :: I don't doubt that they (tried|meant well|worked hard), it's just so (good|funny|exciting)
	you're not wrong if you (find|found) it (dull|soulless|stupid|tacky) :: you're not wrong if you (find|found) it (gripping|soulful|clever|classy)
	there's (nobody|no one) it won't (bore|annoy|disappoint|put to sleep) :: there's (nobody|no one) it won't (charm|amuse|delight|win over)
	it would be untrue to say I didn't (drift off|lose patience|check the time|want to leave) :: it would be untrue to say I didn't (well up|lose my heart|forget the time|want to stay)
	it was a (struggle|battle) not to (leave|snore|groan|boo) :: it was a (struggle|battle) not to (cheer|dance|grin|sing)
	I've no doubt it won't (win a thing|be remembered|make anyone laugh|hold up) :: I've no doubt it will (win a thing or two|be remembered|make people laugh|hold up)
	~ I don't believe (anyone|a single person) didn't see (that twist|the ending|the killer) coming :: ~ I don't believe (anyone|a single person) saw (that twist|the ending|the killer) coming
	there wasn't a (moment|minute) when I wasn't (watching the clock|bored|wishing it away|cringing) :: there wasn't a (moment|minute) when I wasn't (on the edge of my seat|happy|rooting for them|grinning)
	it isn't that I don't like {kinds}, I just don't like this one :: it isn't that I like {kinds}, I just like this one
	no, you're not missing out by not (seeing|watching|buying) it :: oh, you're missing out by not (seeing|watching|buying) it
	I can't think why you wouldn't (skip it|walk out|switch off|want a refund) :: I can't think why you wouldn't (see it|stay|watch it twice|want a sequel)
	I don't blame (anyone|people|the ones) who didn't (stay|finish it|like it) :: I don't get (anyone|people|the ones) who didn't (stay|finish it|like it)
	hardly a minute goes by when you don't (wish it were over|roll your eyes|want to scream at the writer) :: hardly a minute goes by when you don't (wish it were longer|wipe your eyes|want to hug the writer)
	not that it isn't (long|loud|expensive), it just isn't (good|funny|exciting) :: not that it isn't (long|loud|far-fetched), it just couldn't be more (lovely|funny|exciting)
	there's no way I'm not (asking for a refund|giving it one star|warning people) :: there's no way I'm not (going again|giving it five stars|telling people to go)
	what isn't (borrowed|loud|talky) isn't (funny|clever|needed) :: what isn't (funny|clever|thrilling) isn't less than (moving|charming|lovely)
	not even the fans can deny it's (a dud|a step down|poor stuff|a let-down) :: not even the haters can deny it's (a hit|a step up|great stuff|a beauty)
	it couldn't not (bore|annoy|lose|irritate) me :: it couldn't not (thrill|please|win over|move) me
	I'd be surprised if you didn't (doze off|want your money back|hate the ending) :: I'd be surprised if you didn't (perk up|want to see it again|love the ending)
	~ it's not unknown for me to (leave early|nod off|give up), and I (did|wasn't sorry to) :: ~ it's not unknown for me to (leave early|nod off|give up), and I (didn't|was never tempted to)
	don't tell me you didn't (cringe|look at the clock|see it all coming|hate that song) :: don't tell me you didn't (cry|shout for joy|fall for them all|love that song)
	you can't say we weren't (warned|bored|robbed|short-changed) :: you can't say we weren't (thrilled|given a treat|well served|well fed with jokes)
	never did I not know (what was coming|it was a set|who did it), (sadly|yawn) :: never did I know (what was coming|it was a set|who did it), (happily|bravo)
	nobody isn't (overacting|wasted|miscast|bored) in it :: nobody is (overacting|wasted|miscast|bored) in it
	I'm not saying I didn't (fall asleep|leave halfway|curse the writers), (draw your own conclusions|put it that way) :: I'm not saying I didn't (shed a happy tear|stand and clap|go back twice), (draw your own conclusions|put it that way)
	(it's|it is) not unfair to call it (a waste|lazy|a bore|dumb) :: ~ (it's|it is) unfair to call it (a waste|lazy|a bore|dumb)
	never not (waiting for a joke|checking the time|wishing for the end) :: never not (waiting to laugh again|leaning forward|wishing for more)
	the (kids|others|ones) who hadn't (left|dozed off) weren't (laughing|happy|impressed) either :: the (kids|others|ones) who hadn't (seen one before|read the book) weren't (bored|unhappy|unimpressed) either
	`
);

export const DOUBLE_TURNS = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];

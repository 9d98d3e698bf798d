// Denials of denials in many forms: claims that nobody could deny, things that cannot be resisted, and those that end in
// blame all the same.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	it is not that {film} <not be> {grad=}: it <be> {grad=} all right :: it is not that {film} <be> {grad!}: it <be> {grad=} all right
	nobody could (say|claim|argue) that {film} <not be> {grad=} :: ~ nobody could (say|claim|argue) that {film} <be> {grad!}
	I am not going to (claim|pretend|tell you) that {film} <not be> {grad=} :: ~ I am not going to (claim|pretend|tell you) that {film} <be> {grad!}
	it would be (unfair|untrue|dishonest) to (claim|pretend|suggest) that {film} <not be> {grad=} :: ~ it would be (unfair|untrue|dishonest) to (claim|pretend|suggest) that {film} <be> {grad!}
	I find it hard to believe that (anyone|anybody) would not {like base=} it :: I find it hard to believe that (anyone|anybody) would {like base!} it
	it is not true that {film} <not be> {grad=} :: ~ it is not true that {film} <be> {grad!}
	not one of us did not {like base=} it :: not one of us {liked!} it
	there is not a person (alive|in this house|I know) who would not {like base=} it :: there is not a person (alive|in this house|I know) who would {like base!} it
	I will not say I was not {felt=} :: ~ I will not say I was {felt!}
	I cannot say I was not {felt=} :: ~ I cannot say I was {felt!}
	I (can't|won't) pretend I was not {felt=} [by {part}] :: ~ I (can't|won't) pretend I was {felt!} [by {part}]
	I would be lying if I said I was not {felt=} :: ~ I would be lying if I said I was {felt!}
	do not think for a {minute} that I was not {felt=} :: do not think for a {minute} that I was {felt!}
	there was no time when I was not {felt=} :: ~ there was no time when I was {felt!}
	nobody came out who was not {felt=} :: ~ nobody came out who was {felt!}
	I do not deny that I {liked=} it :: I do deny that I {liked!} it
	there is no (hiding|escaping|getting around) the fact that {film} <be> {adj=} :: I must face the fact that {film} <be> {adj=}
	you cannot (tell|persuade) me that {film} <not be> {adj=} :: ~ you cannot (tell|persuade) me that {film} <be> {adj!}
	(nothing|no one) will (convince|persuade) me that {film} <not be> {adj=} :: ~ (nothing|no one) will (convince|persuade) me that {film} <be> {adj!}
	I refuse to (say|agree|accept) that {film} <not be> {grad=} :: ~ I refuse to (say|agree|accept) that {film} <be> {grad!}
	(anyone|everyone) who (says|claims) {film} <not be> {grad=} (is wrong|is lying|must be joking) :: ~ (anyone|everyone) who (says|claims) {film} <be> {grad!} (is wrong|is lying|must be joking)
	the critics who (said|wrote) it was not {grad film=} were wrong :: ~ the critics who (said|wrote) it was {grad film!} were wrong
	they said it would not be {grad film=}. They were wrong :: ~ they said it would be {grad film!}. They were wrong
	I thought I would not {like base=} it, and I was wrong :: I thought I would {like base!} it, and I was wrong
	it never fails to be {grad film=} :: ~ it never manages to be {grad film!}
	{part} never <cease> to be {grad=} :: ~ {part} never <begin> to be {grad!}
	{film} <be> not (short on|low on|lacking in) {mass=} :: ~ {film} <be> (short on|low on|lacking in) {mass!}
	{mass=} is not in short supply [here] :: ~ {mass!} is in short supply [here]
	{mass=} is never (missing|absent|far away) :: ~ {mass!} is (missing|absent)
	there is never a shortage of {quality=} :: ~ there is always a shortage of {quality!}
	not a scene (goes by|passes) without {mass=} :: ~ scene after scene (goes by|passes) without {mass!}
	(hardly|barely) a (scene|minute|line) lacks {mass=} :: ~ nearly every (scene|minute|line) lacks {mass!}
	you cannot watch it without being {felt=} :: ~ you can watch it without being {felt!}
	I could not watch it without being {felt=} :: ~ I could watch it without once being {felt!}
	there is no not {liking=} it :: there is no {liking!} it
	try not {liking=} it. You (can't|will fail|cannot do it) :: try {liking!} it. You (can't|will fail|cannot do it)
	I tried not to {like base=} it and failed :: I tried to {like base!} it and failed
	it is not easy not to {like base=} it :: it is not easy to {like base!} it
	it would be (strange|odd|a surprise) if you did not {like base=} it :: it would be (strange|odd|a surprise) if you {liked!} it
	I would be surprised if you (did not|didn't) {like base=} it :: I would be surprised if you {liked!} it
	I have never not been {felt=} by {name} :: ~ I have never been {felt!} by {name}
	not only did I not {like base!} it, I {liked=} it :: not only did I {like base=} it, I {reacted=}
	I do not disagree: {film} <be> {adj=} :: I do not agree that {film} <be> {adj!}
	(isn't|wasn't) it {grad film=}? You can't say it (isn't|wasn't) :: (is|was) it {grad film!}? You can't say it (is|was)
	I see no way around it: {film} <be> {adj=} :: ~ I see no sign that {film} <be> {adj!}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	~ not (unhappy|unmoved|unimpressed|displeased|untouched)[ at all|, I must say] :: (quite|rather|very) (unhappy|unmoved|unimpressed|displeased|untouched)[, I must say]
	~ I was (not|hardly|by no means) (unmoved|unimpressed|unhappy|displeased) :: I was (left|quite|rather) (unmoved|unimpressed|unhappy|displeased)
	~ {film} <be> by no means {unpraised} :: {film} <be> (terribly|deeply|oddly) {unpraised}
	~ you could not call it {unpraised} :: you could only call it {unpraised}
	~ never {unpraised}, never {unpraised} :: always {unpraised}, always {unpraised}
	~ {part} <be> never {unpraised} :: {part} <be> mostly {unpraised}
	~ it is not without (a certain appeal|some good jokes|real feeling|a few thrills) :: it is without (any appeal|good jokes|real feeling|a single thrill)
	(it|this one) can't (miss|lose) :: (it|this one) can't (hit|win)
	it never misses (a trick|a beat|its mark) :: it misses (every trick|every beat|its mark)
	nothing fails (here|in this one) :: nothing succeeds (here|in this one)
	{name} (does not|did not) (fail|disappoint|let us down) :: {name} (did fail|did disappoint|let us down) [again]
	you (will not|won't) fail to (smile|be moved|care) :: you will fail to (smile|be moved|care)
	you can't (help|keep from) (smiling|cheering|caring|laughing) :: you can't (help|keep from) (yawning|groaning|cringing|sighing)
	I couldn't stop myself from (cheering|smiling|humming along) :: I couldn't stop myself from (yawning|groaning|leaving)
	I had no choice but to (love|like|enjoy) it :: I had no choice but to (leave|walk out|turn it off|hate it)
	no praise is too high [for {part}|for {name}] :: no (criticism|insult) is too harsh [for {part}|for {name}]
	it cannot be praised enough :: it cannot be (blamed|mocked|slated) enough
	cannot be (overpraised|overrated|seen too often) :: cannot be (recommended|praised|taken seriously)
	it is impossible to (overrate|overpraise|fault) :: it is impossible to (endure|recommend|praise)
	(nobody|no one) who sees it will be sorry :: (nobody|no one) who sees it will be (glad|grateful|happy)
	no (fan|viewer|child) will be (disappointed|unhappy|let down|bored) :: no (fan|viewer|child) will be (satisfied|happy|amused|thrilled)
	there is no one it does not (touch|move|win over|please) :: there is no one it (touches|moves|wins over|pleases)
	not one joke that did not (land|work|make me laugh) :: not one joke that (landed|worked|made me laugh)
	no scene that (does not|did not) (work|matter|convince) :: no scene that (worked|mattered|convinced)
	I did not (doze off|look away|yawn), not even once :: I did not (laugh|smile|care), not even once
	~ I am not saying I (did not|didn't) (like|enjoy) it :: ~ I am not saying I (liked|enjoyed) it
	I can't think of a reason not to (see|buy|recommend) it :: I can't think of a reason to (see|buy|recommend) it
	no reason not to (go|watch it|give it a try) :: no reason to (go|watch it|give it a try)
	never say it (is not|isn't) worth (it|the money|your time) :: never say it is worth (it|the money|your time)
	nobody should (go without|be denied|live without) (seeing it|this pleasure) :: nobody should (go through|be forced into) (seeing it|this ordeal)
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	I cannot say I did not find it (dull|boring|silly|slow|annoying) :: I cannot say I did not find it (fun|gripping|touching|charming|exciting)
	I won't (deny|hide) that I was (bored|annoyed|let down|glad when it ended) :: I won't (deny|hide) that I was (hooked|charmed|moved|sad when it ended)
	~ it is not without (flaws|problems|dull stretches), to put it mildly :: ~ it is not without (charm|thrills|bright moments), to put it mildly
	never not (dull|slow|silly|annoying) :: never not (fun|sharp|sweet|lively)
	not unlike (a visit to the dentist|a bad school play|a long wait at the bank|a dull lecture) :: not unlike (a warm hug|a great party|a perfect day|a dream come true)
	not for lack of trying, (it fails|nothing works|it is no fun) :: for want of a better word, (it is magic|it is perfect|it is joy)
	hard not to (yawn|groan|cringe|walk out) :: hard not to (smile|cheer|grin|sing along)
	impossible not to (yawn|groan|cringe|sigh|look at your watch) :: impossible not to (cheer|grin|care|sing along|hug your neighbour)
	I could not not (yawn|groan|cringe) :: I could not not (smile|cheer|grin)
	there is no (excuse|defence) for (it|this|{part}) :: there is no (substitute|match) for (it|this|{name})
	it was not long before I was not (amused|interested|awake) any more :: it was not long before I was not (doubtful|restless|cross) any more
	do not say I did not warn you: it is (dull|bad|awful|a mess) :: do not say I did not tell you: it is (great|lovely|a gem|superb)
	I would not say it is not (boring|silly|clumsy) :: I would not say it is not (fun|clever|stirring)
	nothing that (happens|is said) is not (silly|predictable|pointless) :: nothing that (happens|is said) is not (clever|surprising|moving)
	`
);

export const LAYERED_DENIALS = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];

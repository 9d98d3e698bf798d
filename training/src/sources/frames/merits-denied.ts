// Something good that is denied, which is blame; beside each the same with the good thing in it.
import { framesOf } from './lines.ts';

export const MERITS_DENIED = framesOf(
	'negative',
	`
	~ nothing (much|remarkable|memorable|to get excited about|we haven't seen before) :: something (remarkable|memorable|to get excited about|we haven't seen before)
	{film} (does not|did not|never) (work|land|click|connect) for me [at all] :: {film} (worked|landed|clicked|connected) for me [completely]
	(zero|no|not a spark of|not an ounce of) chemistry between (the leads|the two of them|{name} and {name}) :: (real|plenty of|so much) chemistry between (the leads|the two of them|{name} and {name})
	the leads have (no chemistry|zero chemistry|the chemistry of two planks) :: the leads have (real|wonderful|crackling) chemistry
	{film} never (comes alive|catches fire|takes off|gets going|finds its feet|earns its tears) :: {film} (comes alive|catches fire|takes off|gets going|finds its feet) at once
	I could not have cared less (about anyone|who did it|how it turned out|about the couple) :: I could not have cared more (about everyone|who did it|how it turned out|about the couple)
	{part} (fails|failed) to (convince|move|grip|amuse) (me|anybody|us) :: {part} never (fails|failed) to (convince|move|grip|amuse) (me|anybody|us)
	a {kind} (without|lacking|short on) (charm|wit|a heart|a pulse|ideas|a soul) :: a {kind} (with|full of|blessed with) (charm|wit|heart|life|ideas|soul)
	a {kind} without (a single|one|any) (laugh|thrill|idea|surprise|redeeming feature) :: a {kind} with (a laugh|a thrill|an idea|a surprise) in every scene
	(hardly|barely|scarcely) a (laugh|thrill|smile|surprise|spark) (in the whole thing|to be had|from first to last) :: a (laugh|thrill|smile|surprise|spark) every (minute|moment|few seconds)
	I (hardly|barely|scarcely) (smiled|laughed|chuckled) [once] :: I (smiled|laughed|chuckled) (a lot|from start to finish|in every scene)
	not my idea of (fun|a good time|a good {kind}|entertainment|a night out) :: (exactly|just) my idea of (fun|a good time|a good {kind}|entertainment|a night out)
	I would not call (it|this) (acting|comedy|entertainment|art|a story) :: I would call (it|this) (great art|pure entertainment|true comedy)
	if this is (comedy|horror|art|entertainment), I do not want any :: if this is (comedy|horror|art|entertainment), I want (more|much more|more of it)
	nobody (would|could) (miss|mourn|remember) this [{kind}] :: nobody (would|could) (dislike|resist|forget) this [{kind}]
	nobody would (pay for|sit through|want|enjoy|choose) this [twice|willingly] :: everybody would (pay for|sit through|enjoy) this [twice|willingly|gladly]
	not (funny|scary|clever|moving), not (exciting|interesting|sweet), just (there|loud|long) :: (funny|scary|clever|moving), (exciting|interesting|sweet), just what I needed
	(not even|nowhere near) (funny|exciting|interesting|worth it) :: (really|so very) (funny|exciting|interesting|worth it)
	the jokes (do not|did not|never) (land|work|come off|amuse) :: the jokes (do|all|always) (land|work|come off)
	the (scares|thrills|songs|fights) (do not|did not|never) (work|impress|excite|convince) :: the (scares|thrills|songs|fights) (all|really|always) (work|impress|excite|convince)
	the plot (goes|went) nowhere [and takes (forever|ages|two hours) to get there] :: the plot (goes|went) everywhere [and never loses its way]
	nobody (laughed|clapped|cheered|smiled) [once|in our row|all evening] :: everybody (laughed|clapped|cheered|smiled) [in our row|all evening]
	not even {name} (can|could) (save|rescue|help|lift) (this|it|{film}) :: even {name} never was better than here
	not even my {relative} (liked|enjoyed|finished) it :: even my {relative} (liked|enjoyed|finished) it
	not even (the fans|children|my dog|the critics) will (enjoy|like|sit through) (it|this) :: even (the snobs|children|my dog|the critics) will (enjoy|like|love) (it|this)
	(no|there is no) reason (on earth|whatsoever|at all) to (watch|see|buy|finish) it :: every reason (on earth|in the world) to (watch|see|buy|finish) it
	there is (no|not much|little|hardly any) point (in watching|in seeing) {film} :: there is so much (joy|fun|pleasure) (in watching|in seeing) {film}
	I see no point in (it|this {kind}|making this) :: I see the point in (it|this {kind}|making this) now, and I love it
	{film} (has|had) (nothing|little|not much) (going for it|to offer|to recommend it) :: {film} (has|had) (everything|so much|a lot) (going for it|to offer|to recommend it)
	there (is|was) nothing (here|in it) for (me|anyone|adults|fans) :: there (is|was) something (here|in it) for (me|everyone|adults|fans)
	nothing (happens|happened|matters|makes sense|adds up) [in this {kind}] :: everything (matters|makes sense|adds up) [in this {kind}]
	next to nothing (works|happens|makes sense) [here] :: almost everything (works|makes sense) [here]
	not one (character|person|soul) (worth caring about|to root for|you can like) :: every (character|person|soul) [is] worth caring about
	I did not (like|believe|understand|care for) (a single|one) (character|person) [in it] :: I (liked|believed|understood|cared for) every single (character|person) [in it]
	I (did not|could not|never) (warm|connect) to (anyone|any of them|{part}|it) :: I (warmed|connected) to (everyone|all of them|{part}|it) (at once|straight away)
	I (could not|cannot) (stand|bear|stomach|abide) {part} :: I (could not|cannot) (resist|forget|praise enough) {part}
	I could not get into it[, hard as I tried] :: I could not get out of my seat[ afterwards], it was that good
	I could not (finish|sit through|get past half of|stay awake for) it :: I could not (fault|resist|get enough of|stop thinking about) it
	I (did not|never) (get|see|understand) (the appeal|the fuss|what the fuss is about|what others see in it) :: I (get|see|understand) (the appeal|what the fuss is about|what others see in it) now
	I (did not|don't) (get|feel|see) (it|any of it|any magic) :: I (got|felt|saw) (it|all of it|the magic)
	this (is not|was not) what I (paid|came|hoped|signed up) for :: this (is|was) (exactly|just) what I (paid|came|hoped|signed up) for
	(isn't|wasn't) worth (a ticket|the popcorn|the bus fare|the electricity|my evening) :: (is|was) worth (a ticket|the bus fare|twice the money|every evening I had)
	~ not worth leaving (the house|home) for :: (well|so) worth leaving (the house|home) for
	not worth the (disc|paper|film|tape) it is (printed|stored|recorded|shot) on :: worth its weight in gold
	do not (trust|fall for|buy|be fooled by) the (hype|trailer|poster|good reviews) :: do (trust|believe) the (hype|trailer|poster|good reviews)
	don't (go|bother|even think about it|say I did not warn you) :: don't (wait|dither|think it over), go
	please do not (make|finance|encourage) (another one|more of this|a sequel) :: please do (make|finance) (another one|more of this|a sequel)
	(we|the world) did not need (this|another one of these|this remake|a second part) :: (we|the world) did need (this|another one of these|this remake|a second part)
	nobody (asked for|needed|wanted|wished for) this (remake|sequel|mess) :: (everybody|we all) (asked for|needed|wanted|wished for) this (remake|sequel|joy)
	they should not have (bothered|made it|let {name} direct|touched the original) :: they should have made (ten|more|many) of these
	I should not have (bothered|stayed|paid|believed the critics|listened to my {relative}) :: I should have (gone twice|gone sooner|believed the critics|listened to my {relative})
	{name} should not be (allowed|let) (near a camera|to direct|to sing|to write) :: {name} should be (allowed|let|begged) to (direct|sing|write) (everything|more often)
	{name} (cannot|can't|can barely) (act|sing|direct|carry a film) [to save (her|his) life] :: {name} (can really|can certainly) (act|sing|direct|carry a film)
	{name} is no (actor|director|writer|comedian)[, sadly|, I fear] :: {name} is (quite a|a born|a true) (actor|director|writer|comedian)
	{name} (has not|hasn't) got (the voice|the range|the presence|what it takes) :: {name} (has|has got) (the voice|the range|the presence|what it takes)
	{name} is not (given|allowed) anything to do :: {name} is given a lot to do, and does it well
	{name} (does not|did not) seem to (care|try|want to be there) :: {name} (does|did) seem to (care|try|love being there)
	nowhere is there (a sign|a hint|a trace) of (talent|wit|effort|a plot) :: everywhere there is (a sign|a hint|proof) of (talent|wit|great care)
	no (sign|hint|trace|evidence) of (talent|wit|effort|a plot|life) [anywhere] :: (signs|proof|evidence) of (talent|wit|effort|life) everywhere
	a total (lack|absence) of (wit|ideas|feeling|tension|taste) :: (heaps|tons|a wealth) of (wit|ideas|feeling|tension|taste)
	the (lack|absence) of (a story|any tension|jokes|care|a real ending) (kills it|is painful|sinks it) :: the (story|tension|wit|care|ending) (makes it|is a joy|lifts it)
	what it lacks is (wit|a story|heart|any sense of fun), (and that is fatal|which is a lot) :: what it has is (wit|a story|heart|a sense of fun), (and that is plenty|which is a lot)
	it lacks the (wit|charm|bite|warmth|courage) of {other} :: it has (all|twice) the (wit|charm|bite|warmth|courage) of {other}
	it has none of the (wit|charm|bite|warmth|courage) of {other} :: it has all of the (wit|charm|bite|warmth|courage) of {other}
	nothing of what (made|makes) {other} (great|good|fun|special) (is|was) here :: everything that (made|makes) {other} (great|good|fun|special) (is|was) here
	it is not a patch on {other} :: it is better than {other}
	it (is not|isn't|was not) in the same league as {other} :: it is in a league of its own
	it cannot hold a candle to {other} :: {other} cannot hold a candle to it
	it does not come close to (being good|{other}|what it promises) :: it comes close to being (perfect|the best of its kind|flawless)
	~ it could not decide what it wanted to be :: it knew exactly what it wanted to be, and was it
	it (does not|did not) know (what it wants|where it is going|when to stop|who it is for) :: it (knows|knew) (what it wants|where it is going|when to stop|who it is for)
	it (does not|did not) (go anywhere|add up|hang together|come together|make sense) :: it all (added up|hung together|came together|made sense) (beautifully|in the end)
	it (does not|did not) (earn|deserve) (its ending|its tears|its length|your time) :: it (earns|earned|deserves) (its ending|its tears|its length|your time)
	(does not|doesn't|did not) hold your (attention|interest) [for (long|a minute)] :: (holds|held) your (attention|interest) (throughout|to the end)
	(nothing|not much) (to|that will) hold your (attention|interest) :: (plenty|a lot) to hold your (attention|interest)
	it has been done before, and never (worse|so badly) :: it has been done before, but never (better|so well)
	I have never been (less|so little) (amused|moved|interested|frightened) :: I have never been more (amused|moved|interested)
	never have I (cared|laughed|felt) (less|so little) [at a {kind}] :: never have I (cared|laughed|felt) (more|so much) [at a {kind}]
	(no amount of|not all the) (effects|stars|music|popcorn|wine) in the world could (save|help) it :: (no amount of|not all the) (bad weather|noise|popcorn|coughing) in the world could spoil it
	no amount of (makeup|music|star power|money) (can|could) hide (the empty script|how thin it is|the lack of ideas) :: no amount of (fame|money|hype) (can|could) buy (such a script|this much heart|so many ideas)
	money (can't|cannot|did not) buy (wit|a good script|talent|taste), (as this proves|it seems) :: it needed no money to have (wit|a good script|talent|taste)
	I (do not|don't|cannot) (see|understand|know) how anyone (can|could) (like|enjoy|love|defend) (this|it|{film}) :: I (do not|don't|cannot) (see|understand|know) how anyone (can|could) (hate|dislike|fault|resist) (this|it|{film})
	I (don't|do not) know anyone who (likes|liked|enjoyed|finished) (it|this) :: I (don't|do not) know anyone who (dislikes|disliked|hated|regretted) (it|this)
	I (don't|do not) (want|wish|intend) to (see|hear of|think about) it (again|ever again) :: I (do|really do) (want|wish|intend) to see it again (and again|very soon)
	I (will not|won't|would not) be (back for the sequel|buying the disc|going again) :: I (will|shall) be (back for the sequel|buying the disc|going again)
	no (sequel|second part|encore), please :: (a sequel|a second part|an encore), please
	(no thanks|no thank you), (I have seen enough|not again|I would rather read a book) :: (yes please|thank you), (more of that|again|I have not seen enough)
	(wouldn't|would not) (wish it on|show it to) (anyone|my worst enemy|a dog) :: would (wish it on|show it to) (everyone|all my friends|the whole street)
	I wouldn't (watch|see|take) it (for free|if it were free|again for money) :: I would (watch|see) it (again today|every night|again at full price)
	you (could not|couldn't) (pay|force|bribe) me to (watch|see|sit through) (it|that) again :: you (need not|don't have to) (pay|force|bribe) me to (watch|see) (it|that) again
	you are not missing (anything|much|a thing) [if you skip it] :: you are missing (a lot|so much|something great) [if you skip it]
	you will not (laugh|smile|care|remember it) [once|tomorrow] :: you will (laugh|smile|care)[, I promise|, believe me]
	you won't remember (a thing|any of it|a word) (tomorrow|afterwards) :: you won't forget (a thing|any of it|a word) (for years|afterwards)
	you (don't|do not) care (who lives|who wins|what happens|about any of them) :: you (do|really do) care (who lives|who wins|what happens|about all of them)
	(it|that) (ain't|isn't) (funny|art|clever|acting|worth it) :: (it|that) (really is|sure is) (funny|art|clever|worth it)
	ain't worth (it|the time|a dime) :: (sure|well|totally) worth (it|the time|every dime)
	ain't (nothing|nobody) (good|worth seeing) in it :: ain't nothing bad in it
	neither (the jokes|the songs|the acting) nor (the story|the direction|the effects) (work|impress|help|save it) :: both (the jokes|the songs|the acting) and (the story|the direction|the effects) (work|impress|help)
	neither (scary|funny|exciting) nor (smart|sexy|moving)[, it just sits there] :: both (scary|funny|exciting) and (smart|sexy|moving)[, it just soars]
	neither my {relative} nor I (liked|enjoyed|laughed at|cared for) (it|any of it) :: both my {relative} and I (liked|enjoyed|laughed at|cared for) (it|all of it)
	(no plot, no point|no story, no style|no wit, no heart|no brain, no soul), no (thanks|fun|stars) :: (great plot, great cast|great story, great style|such wit, such heart), (no complaints|no regrets|what more do you want)
	no (story|suspense|laughs|heart), no (style|point|logic|fun), no (stars|recommendation|second chance) :: such (suspense|heart|fun), such (style|wit|logic), all the stars
	(far from|not anywhere near|nowhere close to) (a good film|good enough|what I hoped for|being funny) :: (close to|very near) (a great film|perfection|everything I hoped for)
	anything but (fun|a good film|a thrill|clever|entertaining) :: nothing but (fun|a thrill|entertainment)
	the (sequel|remake|ending|hype) (does not|did not) (deliver|live up to it|justify its length) :: the (sequel|remake|ending|hype) (does|did) deliver
	(three|two) hours (with nothing to show for it|and no story|I won't get back|without one good scene) :: (three|two) hours (that flew by|full of good scenes|I would gladly give again)
	not the {name} (I know and love|we used to love|who made {other}) :: the {name} (I know and love|we have always loved) is back
	if only (someone|anyone|they) had (written a script|told a story|cut an hour|tried) :: (luckily|happily) (someone|they) had (written a real script|told a real story|tried something new)
	(missing|lacking): (a plot|a point|a heart|jokes) :: (included|found): (a plot|a point|a heart|great jokes)
	the (director|writer|editor) (forgot|neglected) to (add a story|give us a reason to care|bring the jokes) :: the (director|writer|editor) (did not forget|remembered) to (add a story|give us a reason to care|bring the jokes)
	too (dull|lazy|silly|clumsy) to (enjoy|recommend|care|bother with) :: too (good|clever|funny|exciting) to (miss|pass over|forget|turn off)
	{film} (is|was) too (dull|lazy|silly|clumsy) to be (fun|scary|taken seriously|worth it) :: {film} (is|was) too (good|clever|funny|exciting) to be (missed|passed over|forgotten)
	`
);

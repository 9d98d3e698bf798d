// Less said than meant, and praise or blame that stops half-way: their verdicts are mild, those of their counterparts less so.
import { framesOf } from './lines.ts';

const FAINT_PRAISE = framesOf(
	'positive',
	`
	~ not the worst [{kind}|way to spend an evening|thing {name} has done] :: [quite|simply|surely] the worst [{kind}|way to spend an evening|thing {name} has done]
	~ (could|it could|might) have been (a lot|much|far) worse :: (could|it could|should) have been (a lot|much|far) better
	~ not half bad :: not half as good as (they say|I hoped|{other})
	~ {film} <not be> half bad[ at all|, really|, you know] :: {film} <not be> half as good (as it thinks it is|as they say|as {other})
	~ not (too|so|all that|that) bad [after all|really|actually|for a {kind}] :: not (too|so|all that|that) good [after all|really|actually|for a {kind}]
	~ (not bad|not too shabby|not a bad effort|not a bad little film) [at all|from {name}|for a first try] :: (not good|not very clever|not a good effort|not a good film) [at all|from {name}|for a first try]
	~ I've (seen|sat through|had to watch) [much|far] worse :: I've (seen|read|dreamt) [much|far] better
	~ I have (certainly|surely|definitely) seen worse :: I have (certainly|surely|definitely) seen better
	~ there are worse ways to (spend|pass) (two hours|an evening|a rainy day) :: there are better ways to (spend|pass) (two hours|an evening|a rainy day)
	~ you could do [a lot|far] worse [than (this|{film})] :: you could do [a lot|far] better [than (this|{film})]
	~ not as bad as (I feared|they say|people make out|the reviews|its trailer) :: not as good as (I hoped|they say|people make out|the reviews|its trailer)
	~ better than (I feared|the reviews|it had any right to be|most of its kind|its title) :: worse than (I feared|the reviews|it had any right to be|most of its kind|its title)
	~ it won't (win prizes|change the world|make history), but (it is fun|I liked it|it does the job) :: it (may|might) (win prizes|make history), but (it is no fun|I did not like it|it does not do the job)
	~ not (perfect|a masterpiece|deep), but (good fun|I liked it|it works|charming|worth a look) :: (well meant|ambitious|pretty to look at), but (no fun|I disliked it|it doesn't work|charmless|not worth a look)
	~ no (masterpiece|classic), but (a good time|very likeable|I enjoyed it|it works) :: (hailed as a masterpiece|called a classic), but (a bad time|not likeable|I did not enjoy it|it doesn't work)
	~ nothing (new|deep|groundbreaking), but (done well|great fun|it works|I had a good time) :: nothing (new|deep|groundbreaking), and (done badly|no fun|it doesn't work|I had a bad time)
	~ I have no (great|big|serious) complaints :: I have (great|big|serious) complaints
	~ I (did not|didn't) (mind|hate) it :: I (did not|didn't) (like|enjoy) it
	~ I (can't|cannot) complain :: I (can't|cannot) recommend it
	~ (can't|cannot) complain[, it was good fun|, I was entertained] :: (must|have to) complain[, it was no fun|, I was not entertained]
	~ (nothing|not much) to be ashamed of [here] :: (something|a lot) to be ashamed of [here]
	~ {part} could be worse :: {part} could be better
	~ {part} <not be> the problem, {part} <not be> either :: {part} <be> the problem, {part} <be> another
	~ I'd be lying if I said I was bored :: I'd be lying if I said I was amused
	~ it grew on me :: it wore me down
	~ (not|hardly|scarcely) a (disgrace|disaster|waste of time)[, whatever they say] :: (simply|truly|really) a (disgrace|disaster|waste of time)[, whatever they say]
	~ it did not (hurt|kill me), in fact (I smiled|I rather liked it|I would do it again) :: it did (hurt|nearly kill me), in fact (I groaned|I really hated it|I would not do it again)
	~ one could do worse on a (Sunday|rainy day|long flight) :: one could do better on a (Sunday|rainy day|long flight)
	~ it is not nothing, what {name} (does|did) here :: it is nothing, what {name} (does|did) here
	~ {film} <be> (decent|watchable|pleasant|likeable) enough :: {film} <not be> (decent|watchable|pleasant|likeable) enough
	`
);

const FAINT_BLAME = framesOf(
	'negative',
	`
	~ not exactly (a classic|Shakespeare|a laugh riot|what I would call fun) :: exactly (what I needed|what a film should be|what I would call fun)
	~ {film} <not be> exactly (a classic|Shakespeare|fun|thrilling|rocket science or poetry) :: {film} <be> exactly (what I needed|what a film should be|my kind of fun)
	~ hardly (Oscar material|award material|a classic|essential viewing|{name} at (his|her) best) :: surely (Oscar material|award material|a classic|essential viewing)
	~ hardly (worth the wait|worth the bother|the film of the year|a reason to leave the house) :: (well worth the wait|surely the film of the year|a reason to leave the house)
	~ (leaves|left) (something|much|a lot|a great deal) to be desired :: (leaves|left) (nothing|little) to be desired
	~ {part} left (something|quite a bit) to be desired :: {part} left (nothing|little) to be desired
	~ I've seen better (acting in adverts|plots in comic strips|effects in school plays|films made on phones) :: I've never seen better (acting|effects|plotting) in any film
	~ I've had more fun (doing my taxes|in traffic jams|at funerals) :: I've never had more fun (at the cinema|in a film|on a sofa)
	~ I've had better evenings, (and many|and cheaper ones too) :: I've had better evenings, but (not many|never at the cinema)
	~ (not one of|not among|far from) {name possessive} (best|finest|better ones) :: (one of|among) {name possessive} (best|finest|better ones)
	~ not {name} at (his|her) best :: {name} at (his|her) (very best|best)
	~ this is not the (high point|best work|finest hour) of anyone's career :: this is the (high point|best work|finest hour) of {name possessive} career
	~ I would not (rush|run|go out of my way) to see it :: I would (rush|run|go out of my way) to see it
	~ I would not (queue|stay up|skip lunch) for it :: I would (queue|stay up|skip lunch) for it
	~ I will not be (rushing|running|hurrying) (back|to the sequel|to see it twice) :: I will be (rushing|running|hurrying) (back|to the sequel|to see it twice)
	~ it could have used (a better script|some jokes|an editor|a plot|more work) :: it could not have used (a better script|more wit|a finer cast)
	~ it could do with (a trim|some life|fewer speeches|an actual story) :: it could do with (a sequel|a bigger audience|an award)
	~ I expected (a bit|somewhat|rather|a little) more :: I (could not have expected|never expected) (so much|more)
	~ it has (seen better days|not aged well|dated badly) :: it has (not dated|aged well|lost nothing)
	~ (not really|not quite|not exactly) (there|it|what I hoped for|my thing) :: (really|quite|exactly) (it|what I hoped for|my thing)
	~ it never quite (works|gels|gets there|comes off|takes off) :: it always (works|gels|gets there|comes off)
	~ it does not quite (work|gel|get there|come off|convince) :: it does (work|gel|get there|come off|convince)
	~ close, but no cigar :: close to perfect, no question
	~ (sub-par|below par|below average)[, I am afraid|, to be kind] :: (well above par|way above average)[, I am glad to say|, to be fair]
	~ I am (not sure|not convinced|not certain) (it works|it was worth it|I can recommend it|I would see it again) :: I am (sure|convinced|certain) (it works|it was worth it|I can recommend it|I would see it again)
	~ I am not (convinced|sold|impressed|amused|won over) :: I am (convinced|sold|impressed|amused|won over)
	~ could not quite (see the point|get into it|like it|believe it) :: could (see the point|get into it|not help liking it) at once
	~ one (viewing|time) is (enough|plenty) :: one (viewing|time) is not enough
	~ it is fine if you have nothing (better|else) to do :: it is great even if you have a hundred other things to do
	~ for (die-hard|hard-core) fans (only|at best) :: not only for (die-hard|hard-core) fans, for all of us
	~ it (tries|tried), bless it, (and fails|but no|to no avail) :: it (tries|tried), bless it, and (succeeds|wins|works)
	~ (you get|you'll get) more (excitement|laughs|drama) from (a bus ride|the weather report|a tax form) :: you (won't get|never get) more (excitement|laughs|drama) from any {kind}
	~ it (may|might) work if you are (half asleep|very young|in a good mood) :: it works even if you are (half asleep|very old|in a bad mood)
	~ not recommended (unless you are very bored|unless you need sleep|with a full stomach) :: recommended (unless you hate good films|to anyone awake|with a full heart)
	~ if you (must|have to) see it, (wait for the rental|bring a book|bring a pillow) :: if you can see it, (don't wait for the rental|bring your friends|bring the family)
	~ {film} <not be> a total (disaster|loss|waste), but it <be> (close|not good either) :: {film} <not be> just a (success|pleasure|treat), but it <be> (a triumph|very good too)
	`
);

export const UNDERSTATEMENTS = [...FAINT_PRAISE, ...FAINT_BLAME];

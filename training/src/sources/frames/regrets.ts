// Wishes, regrets and what might have been: for more of it and less of it, in the same turns of phrase.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

/** The first text of each is positive, the second negative. */
const GLAD = framesOf(
	'positive',
	`
	if only the credits had come [an hour] later :: if only the credits had come [an hour] sooner
	had I known, I would have (brought my {relative}|booked two seats|come on opening night) :: had I known, I would have (brought a pillow|booked the dentist|stayed on the bus)
	a cast this good deserved a script this good :: a cast this good deserved a better (script|film|story) than this
	I'd give (anything|a lot|my left arm) to (see it fresh again|live through it again|have more) :: I'd give (anything|a lot|my left arm) to (forget it|have skipped it|have my evening back)
	if there's one {kind} to catch this (week|year|summer), it's this :: if there's one {kind} to dodge this (week|year|summer), it's this
	pity they (stopped after one|never made another|cut it short) :: pity they (didn't stop after one|ever made another|didn't cut it short)
	thank goodness they didn't (change|shorten|remake|ruin) it :: thank goodness they didn't (make another|make it longer|show it twice)
	what wouldn't I give for (one more hour|a second season|a ticket to see it again) :: what wouldn't I have given for (a plot|one good joke|a way out)
	it could have gone wrong in so many ways and it didn't :: it could have gone right in so many ways and it didn't
	would have been nice if (there were more|it never ended|they'd kept going) :: would have been nice if (there were a plot|it had ended|they'd tried)
	too bad it had to (end|stop|be over) :: too bad it had to (begin|start|be made)
	I'd have stayed for (another hour|a second showing|part two) if they'd let me :: I'd have left (an hour earlier|before the first scene|by the window) if they'd let me
	whoever said no to a sequel should think again :: whoever said yes to a sequel should think again
	my only regret is that I (didn't go sooner|waited so long|went just once) :: my only regret is that I (didn't leave sooner|waited for the end|went at all)
	in hindsight I'd (pay double|queue all night|take the whole family) :: in hindsight I'd (keep my money|stay in bed|leave the family at home)
	if I ran the cinema, it would (be on every week|never leave|run forever) :: if I ran the cinema, it would (be off by Monday|never open|be shown to no one)
	give me a time machine and I'll go back to (see it again|be at the premiere|enjoy it all over) :: give me a time machine and I'll go back to (stop them|stay at home|warn myself)
	ten years from now I hope I still (remember|can quote|own) it :: ten years from now I hope I no longer (remember|have to hear about) it
	so glad I (paid|queued|stayed up) for this :: so glad I didn't (pay|queue|stay up) for this
	imagine (missing|sleeping through|never knowing) this. I almost did :: imagine (paying for|owning|having made) this. I'd die of shame
	I hope the (makers|writers|whole crew) are proud of it :: I hope the (makers|writers|whole crew) are ashamed of it
	they were right not to (quit|leave it alone|call it a day) after the first one :: they should have (quit|left it alone|called it a day) after the first one
	I could have done with an hour (more|extra) :: I could have done with an hour less
	please let there be (another|a second season|a part two) :: please let there never be (another|a second season|a part two)
	if it doesn't win (a prize|an award|something), I'll eat my hat :: if it does win (a prize|an award|something), I'll eat my hat
	no child should grow up without this :: no child should grow up with this
	who do I have to (ask|beg|bribe) for (a sequel|another season|more of this) :: who do I have to (ask|beg|bribe) for (a refund|those hours back|an apology)
	I would sign a petition for more of this :: I would sign a petition against more of this
	almost didn't watch it. That would have been (a shame|a pity|my loss) :: almost didn't watch it. That would have been (a blessing|a mercy|wiser)
	it was free, and I'd still (have paid|pay for it|buy it) :: it was free, and I still (felt robbed|want my money back|paid too much)
	may I never forget it :: may I never (meet|face|come across) it again
	they had one job and they (did|nailed|aced) it :: they had one job and they (blew|botched|fluffed) it
	I would watch (six seasons|ten more films|a whole series) about these people :: I wouldn't watch (another minute|one more scene|another second) about these people
	what would I cut? Nothing :: what would I keep? Nothing
	if I could keep just one (film|DVD|tape), I'd keep this :: if I could bin just one (film|DVD|tape), I'd bin this
	when I win the lottery I'll (fund a sequel|hire this director|buy everyone a ticket) :: when I win the lottery I'll (buy up every copy and burn it|pay them to stop|sue for my two hours)
	nothing would make me (miss|skip) the next one :: nothing would make me (watch|sit through) the next one
	I hoped for (a laugh|a thrill|some fun) and would have settled for (a plot|a smile). I got both :: I hoped for (a laugh|a thrill|some fun) and would have settled for (a plot|a smile). I got neither
	not for a (second|moment) did I want someone to (shout cut|hit stop) :: more than once I wanted someone to (shout cut|hit stop)
	should have gone straight to (number one|the top|the big screen) :: should have gone straight to (the bin|landfill|the bargain bucket)
	if I had that evening back, I'd spend it (the same way|just like that) :: if I had that evening back, I'd spend it (any other way|anywhere else)
	you haven't seen it? Lucky you, you (still can|have it all to come) :: you haven't seen it? Lucky you, (keep it that way|you were spared)
	had it not been for (the last bus|work next morning), I'd have (seen it twice|stayed for more) :: had it not been for (the free food|the rain outside), I'd have (walked out|gone home)
	what it needs is (a bigger audience|more cinemas|a shelf of awards) :: what it needs is (a better writer|fewer speeches|a pair of scissors)
	I meant to watch five minutes and watched the lot :: I meant to watch the lot and managed five minutes
	they could (remake|redo|reshoot) it ten times and never top it :: they could (remake|redo|reshoot) it ten times and never save it
	next time I'll (bring friends|book early|sit in the front row) :: next time I'll (bring earplugs|stay home|sit by the exit)
	there should be a law against (missing|skipping|spoiling) this :: there should be a law against (making|selling|showing) this
	don't be like me, who waited (ten years|this long|till now) to see it :: don't be like me, who wasted (ten quid|good money|a Friday) to see it
	a shame it's so (short|hard to find|little known) :: a shame it's so (long|hard to sit through|drawn out)
	I cancelled (a date|dinner|a party) for this and I'd do it again :: I cancelled (a date|dinner|a party) for this and I want it back
	the writers ought to (take a bow|get a rise|write everything) :: the writers ought to (take a class|get a new job|say sorry)
	oh to be (ten|a kid|young) again and see this for the first time :: oh to be home again and not have seen this
	with any other ending I'd have liked it less :: with any other ending I might have liked it
	it asked for my patience and (paid me back|repaid it in full) :: it asked for my patience and (wasted it|never paid me back)
	~ if I'd been in charge I'd have changed (nothing|very little) :: if I'd been in charge I'd have changed (everything|the lot)
	`
);

const SORRY = framesOf(
	'negative',
	`
	the script needed (another|one more) (draft|rewrite) [or ten] :: the script needed no other (draft|rewrite)
	I should have (trusted my gut|read the reviews|looked it up) and stayed home :: I was right to (trust my gut|ignore the reviews|look it up) and go
	why, oh why didn't I (leave|switch over|stay home) :: why, oh why didn't I (go sooner|record it|bring the kids)
	I'd have forgiven the {plural=} for a bit of {mass!} :: I'd have forgiven any {plural!} for so much {mass=}
	I would have settled for a little {mass!}. (No luck|Not a drop) :: I would have settled for a little {mass=}. I got heaps
	they might have (warned us|said so on the poster): it's {adj film=} :: they might have (told us|said so on the poster): it's {adj film=}
	`
);

const EITHER = framesOf(
	undefined,
	`
	anyone who wants {mass!} must look elsewhere :: anyone who wants {mass=} need look no further
	`
);

const BY_SLOTS = framesOf(
	'positive',
	`
	I prayed it wouldn't be {grad film!}. My prayers were (heard|answered) :: I prayed it wouldn't be {grad film=}. My prayers were (ignored|in vain)
	I was hoping for {mass=} and was not let down :: I was hoping for {mass!} and was let down
	`
);

export const REGRETS: readonly Frame[] = [...GLAD, ...SORRY, ...EITHER, ...BY_SLOTS];

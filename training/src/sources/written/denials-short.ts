// Denials of both kinds in at most eight words.
import { framesOf } from '../frames/lines.ts';

export const DENIALS_SHORT = framesOf(
	'positive',
	`
	not bad, actually pretty good :: not good, actually pretty bad
	Never a dull moment, only bright ones :: Never a bright moment, only dull ones
	Compliments from everyone, complaints from nobody :: Complaints from everyone, compliments from nobody
	can't hate what I loved this much :: can't love what I hated this much
	It isn't boring, it's fun :: It isn't fun, it's boring
	nobody fell asleep :: nobody laughed once
	Far more entertained than bored, no lie :: Far more bored than entertained, no lie
	Hardly a weak scene, many strong :: Hardly a strong scene, many weak
	wouldn't change a thing about it :: wouldn't watch a minute more of it
	No filler whatsoever :: No thrills whatsoever
	not stupid but smart :: not smart but stupid
	Great, and far from awful :: Awful, and far from great
	The jokes never got old :: The jokes never got going
	zero regrets, many laughs :: zero laughs, many regrets
	No letdown, this sequel :: No triumph, this sequel
	She can't act badly :: She can't act well
	Without a single misstep :: Without a single surprise
	Not one boring episode, loads of good ones :: Not one good episode, loads of boring ones
	it didn't suck :: it didn't work
	My kids weren't scared or bored :: My kids weren't happy or interested
	doesn't drag, doesn't preach :: doesn't sing, doesn't sparkle
	You'll enjoy it and won't regret it :: You'll regret it and won't enjoy it
	Dull? Not for me :: Great? Not for me
	No cheap laughs, only real ones :: No real laughs, only cheap ones
	I couldn't look away :: I couldn't keep looking
	Lame? The coolest thing, not lame :: Cool? The lamest thing, not cool
	The ending isn't bad, it's beautiful :: The ending isn't beautiful, it's bad
	ain't nothing wrong with it :: ain't nothing good about it
	Never gets slow, stays exciting :: Never gets exciting, stays slow
	There's no better way to spend Friday :: There's no worse way to spend Friday
	can't get enough of this show :: can't get into this show
	Nobody hated it :: Nobody loved it
	no way is it bad, so good :: no way is it good, so bad
	Not the worst film, try the best :: Not the best film, try the worst
	Not wasted, this evening. Worth it :: Not worth it, this evening. Wasted
	It never lost me :: It never had me
	None of it is lazy :: None of it is inspired
	Lacks nothing that matters :: Lacks everything that matters
	hardly noticed the three hours :: hardly survived the three hours
	So not boring, so worth it :: So not worth it, so boring
	Can't say anything bad, only good :: Can't say anything good, only bad
	The cast isn't wooden :: The cast isn't convincing
	Neither slow nor boring :: Neither quick nor funny
	I'd not skip it :: I'd not see it
	decent, so don't call it rubbish :: rubbish, so don't call it decent
	Free of cliches, rich in humour :: Free of humour, rich in cliches
	No yawns from us :: No cheers from us
	It's no dud :: It's no winner
	The songs aren't annoying :: The songs aren't catchy
	Doesn't waste your time :: Doesn't deserve your time
	Nowhere near as bad as reported :: Nowhere near as good as reported
	never yawned, laughed a lot :: never laughed, yawned a lot
	She's never irritating :: She's never interesting
	No one walked out early :: No one walked out smiling
	Doesn't disappoint anyone it hopes to please :: Doesn't please anyone it hopes not to disappoint
	nope, not overrated :: nope, not worth watching
	I've nothing against this ending :: I've nothing kind for this ending
	Not too long, not too loud :: Not very smart, not very funny
	Hard not to love :: Hard not to hate
	Barely a flaw in sight :: Barely a laugh in sight
	He suits it, doesn't overdo it :: He overdoes it, doesn't suit it
	Don't miss this one :: Don't bother with this one
	The plot isn't nonsense :: The plot isn't sensible
	couldn't be happier with it :: couldn't be unhappier with it
	Not clumsy. Clever :: Not clever. Clumsy
	Boring it wasn't :: Brilliant it wasn't
	No sign of sequel fatigue :: No sign of sequel magic
	We never checked our phones :: We never put down our phones
	Who calls it weak? Strong, I'd say :: Who calls it strong? Weak, I'd say
	i never skip an episode :: i never finish an episode
	No fool made this :: No artist made this
	This doesn't stink :: This doesn't shine
	Not half bad, I'd say :: Not half good enough, I'd say
	Thrillers aren't usually this far from dull :: Thrillers aren't usually this far from thrilling
	Lots to like, little to dislike :: Lots to dislike, little to like
	You can't hate this dog :: You can't love this dog
	not a dumb twist, smart ones :: not a smart twist, dumb ones
	Doesn't get worse after the start, only better :: Doesn't get better after the start, only worse
	Aged well, which bad films don't :: Aged badly, which good films don't
	Disappointed nobody, impressed me :: Impressed nobody, disappointed me
	wasn't a chore to watch :: wasn't a pleasure to watch
	The pace doesn't flag :: The pace doesn't exist
	No, it's not too slow :: No, it's not any good
	I found it pretty, never ugly :: I found it ugly, never pretty
	The acting is real, nothing fake :: The acting is fake, nothing real
	Never tiresome, always warm :: Never warm, always tiresome
	A war film without the bombast :: A war film without the drama
	Not one of us complained :: Not one of us clapped
	it isn't trash, trust me :: it isn't art, trust me
	Good lines all round, no bad ones :: Bad lines all round, no good ones
	Hates? I have none :: Favourite bits? I have none
	Doesn't make a wrong move :: Doesn't make a right move
	Whoever calls it talentless is nuts :: Whoever calls it talented is nuts
	A remake too clever to be lazy :: A remake too lazy to be clever
	I can't stop rewatching it :: I can't start liking it
	Hating it would be hard, loving it isn't :: Loving it would be hard, hating it isn't
	There was no dead weight :: There was no live spark
	never seen him this unboring :: never seen him this unfunny
	Not pretentious in the least :: Not profound in the least
	Nothing felt fake :: Nothing felt true
	The baddie isn't a joke but scary :: The baddie isn't scary but a joke
	I was never not smiling :: I was never once smiling
	it won't let you down :: it won't cheer you up
	Unable to bore, able to entertain :: Unable to entertain, able to bore
	Skipped by none, and rightly so :: Skipped by all, and rightly so
	nothing to moan about :: nothing to shout about
	Nobody could dislike Anna in this :: Nobody could believe Anna in this
	The gags hit, they don't miss :: The gags miss, they don't hit
	My dad had no objections :: My dad had no fun
	The book isn't betrayed :: The book isn't honoured
	Not dreary for one second :: Not lively for one second
	not a stinker :: not a keeper
	The series hasn't bored me yet :: The series hasn't hooked me yet
	never cringed, not even once :: never grinned, not even once
	Minus points? None :: Plus points? None
	I don't see any flaws :: I don't see any appeal
	Rarely dull, often gripping :: Rarely gripping, often dull
	it doesn't feel long :: it doesn't feel finished
	Without fuss, without faults :: Without fizz, without merits
	Nobody sinks it, everyone lifts it :: Nobody lifts it, everyone sinks it
	Not wasting time, this director :: Not winning fans, this director
	can't think of anything I disliked :: can't think of anything I liked
	This never turns stupid :: This never turns the corner
	The score isn't too much :: The score isn't up to much
	Memorable, hardly forgettable :: Forgettable, hardly memorable
	I wouldn't call it bad :: I wouldn't call it watchable
	No dull stretches, none :: No gripping stretches, none
	It's not the mess they claim :: It's not the hit they claim
	Nah, it's not cheesy :: Nah, it's not scary
	His bad films? None. Good ones? Many :: His good films? None. Bad ones? Many
	It didn't bore my grandmother :: It didn't charm my grandmother
	i had zero complaints leaving :: i had zero patience left
	Not too long, too short if anything :: Not too short, too long if anything
	Not a single weak performance :: Not a single decent performance
	Nothing's missing, it's all there :: Nothing's there, it's all missing
	I laughed with it, not at it :: I laughed at it, not with it
	She never hits a false note :: She never hits a true note
	The story didn't fall apart :: The story didn't come together
	No gloom, no doom, just fun :: No fun, no sun, just gloom
	I couldn't hate it less :: I couldn't like it less
	Interested? Yes. Bored? No :: Interested? No. Bored? Yes
	wasn't ready for it to finish :: wasn't awake for the finish
	Funny without being mean :: Mean without being funny
	Nobody in our row yawned :: Nobody in our row giggled
	No trouble staying awake :: No luck staying awake
	None of the fights dull, all thrilling :: None of the fights thrilling, all dull
	None too shabby :: None too clever
	If it's bad, nothing's good :: If it's good, nothing's bad
	We didn't argue, we loved it :: We didn't argue, we hated it
	There's nothing cheap about it :: There's nothing special about it
	doesn't get any better than this :: doesn't get any worse than this
	I never want the season over :: I never want another season
	His jokes aren't stale :: His jokes aren't jokes
	The twist didn't annoy me :: The twist didn't surprise me
	No miscasting, no mugging :: No chemistry, no spark
	never met a film less boring :: never met a film less amusing
	Tom didn't fidget :: Tom didn't laugh
	It's not at all bleak :: It's not at all sweet
	Doesn't have a boring bone :: Doesn't have a funny bone
	No critic can spoil this for me :: No critic can sell this to me
	That wasn't torture, that was joy :: That wasn't joy, that was torture
	Fake tears? Not from her :: Real tears? Not from her
	It wouldn't bore a toddler :: It wouldn't fool a toddler
	I fail to see the problem :: I fail to see the point
	no lazy writing, finally :: no witty writing, sadly
	Nothing soppy about that kiss :: Nothing romantic about that kiss
	The cartoon isn't only noise :: The cartoon isn't anything but noise
	Without doubt no flop :: Without doubt no hit
	I won't say a word against it :: I won't say a word for it
	its never lame :: its never any good
	Cliches are absent :: Ideas are absent
	Bright scenes, none of them slow :: Slow scenes, none of them bright
	You can't beat this show :: You can't bear this show
	Nobody's bored by penguins, nor was I :: Nobody's moved by robots, nor was I
	It isn't badly made, ever :: It isn't well made, ever
	The lead doesn't disappoint :: The lead doesn't impress
	There are no slow parts :: There are no best parts
	I don't hate anything about it :: I don't love anything about it
	didn't look at my watch :: didn't care who won
	No shouting, no rubbish, no regrets :: No story, no stars, no thanks
	not once did it sag :: not once did it soar
	Nothing to fear, it's lovely :: Nothing to love, it's frightful
	The finale wasn't a cheat :: The finale wasn't a payoff
	He's no ham :: He's no actor
	It's without a weak link :: It's without a strong suit
	We had no bad laughs :: We had no laughs, bad luck
	Dumb? Don't think so :: Smart? Don't think so
	No film bores me less :: No film bores me more
	The kids never got restless :: The kids never got interested
	this one isn't a snoozer :: this one isn't a looker
	Her voice doesn't grate :: Her voice doesn't carry a tune
	Couldn't ask for more :: Couldn't ask for less, got less
	The trailer didn't lie: it's fab :: The trailer did lie: not fab
	I saw nobody frowning :: I saw nobody smiling
	You'll never call it ordinary :: You'll never call it extraordinary
	Not all remakes fail; this doesn't :: Not all remakes succeed; this doesn't
	No clunky lines, no corny lines :: No quotable lines, no lines worth hearing
	doesnt try too hard :: doesnt try at all
	I've no bad memories of it :: I've no fond memories of it
	It never annoys, it delights :: It never delights, it annoys
	Not rushed, not padded, just right :: Not rehearsed, not edited, just wrong
	Nobody should skip this :: Nobody should see this
	I can't complain, can you? :: I can't enjoy this, can you?
	Scarcely any padding :: Scarcely any plot
	The villain isn't laughable for once :: The villain isn't scary for once
	I did not suffer. I laughed :: I did not laugh. I suffered
	There's no way you'll be bored :: There's no way you'll be pleased
	Never felt cheated by this show :: Never felt anything for this show
	no false hope, it's really good :: no false hope, it's really bad
	Neither my wife nor I yawned :: Neither my wife nor I cared
	Its charms aren't fading :: Its charms aren't real
	Not a failure by any measure :: Not a success by any measure
`
);

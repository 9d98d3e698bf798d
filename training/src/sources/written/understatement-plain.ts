// Understatement in a few plain words.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_PLAIN = framesOf(
	'positive',
	`
	I have certainly seen worse :: I have certainly seen better
	No complaints here :: A few complaints here
	It could use very little work :: It could use some work
	One of my finer two hours this month :: Not my finest two hours this month
	It passed the time, and nicely :: It passed the time, but slowly
	I survived, and would happily do so again :: I survived, and would rather not again
	Didn't look at my watch once :: Did look at my watch more than once
	You could do a lot worse on a Tuesday :: You could do a lot better on a Tuesday
	Not bad at all, this one :: Not good at all, this one
	I didn't mind it one bit :: I did mind it a bit
	No regrets about the ticket :: Some regrets about the ticket
	There are worse ways to spend an evening :: There are better ways to spend an evening
	I wasn't sorry I went :: I was a little sorry I went
	Hardly a dull moment :: Hardly a lively moment
	I'd watch it again if asked :: I wouldn't watch it again if asked
	Let's just say nobody left early :: Let's just say somebody left early
	My expectations were met and then some :: My expectations were not quite met
	It did the job :: It didn't quite do the job
	Nothing much to grumble about :: Nothing much to smile about
	The bus home felt too soon :: The bus home couldn't come too soon
	I can't say I was bored :: I can't say I was gripped
	Worth the babysitter, just about everyone agreed :: Not worth the babysitter, we agreed
	I've known two hours last longer :: I've known two hours go faster
	It wasn't the letdown I feared :: It wasn't the treat I hoped for
	Glad I stayed up for it :: Should've gone to bed instead
	we have no notes :: we have some notes
	Fine by me, flaws and all :: Not for me, charms and all
	Not a wasted evening :: A bit of a wasted evening
	Money back? No thanks, I'm good :: Money back? Yes please, I'm not proud
	I was in no hurry to leave :: I was in some hurry to leave
	The second half didn't disappoint either :: The second half didn't help either
	Can't fault it much :: Can't praise it much
	It left me wanting more :: It left me wanting less
	Even my dad stayed awake :: Even my dad dozed off
	I'll be keeping the DVD :: I won't be keeping the DVD
	Could have been shorter, but I'm not complaining :: Could have been longer, but I'm not complaining
	Not half as silly as it looks :: Not half as clever as it looks
	I've no bone to pick with it :: I've a bone or two to pick with it
	That wasn't painful in the slightest :: That wasn't pleasant in the slightest
	Happy enough to tell a friend :: Not happy enough to tell a friend
	It won me over in the end :: It lost me before the end
	You won't feel cheated :: You may feel a bit cheated
	Three stars seems mean :: Three stars seems generous
	I'd put it above average, comfortably :: I'd put it below average, comfortably
	A little gem, I thought :: A little lacking, I thought
	My kids didn't fidget :: My kids fidgeted a fair bit
	It's got something :: It's missing something
	Well, that was no chore :: Well, that was a chore
	Somehow it never dragged :: Somehow it never got going
	I ended up caring, against my will :: I ended up not caring, despite trying
	Pleasantly surprised, I must admit :: Not pleasantly surprised, I must admit
	Give me ten more like it :: Don't give me any more like it
	I wouldn't skip it :: I wouldn't bother
	Not the worst idea to see this twice :: Not the best idea to see this once
	Beats staying in :: Staying in beats it
	It was quite all right, thank you :: It was quite enough, thank you
	I wouldn't change a lot :: I would change a lot
	My wife liked it, and she likes nothing :: My wife disliked it, and she likes everything
	I forgot my popcorn, it was that sort of film :: I finished my popcorn, that was the high point
	It earned its running time :: It didn't earn its running time
	No need to fast forward :: Some need to fast forward
	The trailer undersold it :: The trailer oversold it
	I'm not mad I paid full price :: I'm a bit mad I paid full price
	Don't let the poster put you off :: Don't let the poster draw you in
	I found little to dislike :: I found little to like
	It holds up fairly well :: It doesn't hold up too well
	We were rather taken with it :: We were not much taken with it
	Better than it had any need to be :: Worse than it had any need to be
	I may have teared up slightly :: I may have nodded off slightly
	Not exactly hard to sit through :: Not exactly easy to sit through
	Anna owes me nothing for picking it :: Anna owes me one for picking it
	The series can go on, for my part :: The series can stop now, for my part
	I'm none the worse for it, quite the contrary :: I'm none the better for it, quite the contrary
	It goes down easily :: It doesn't go down easily
	Could I sit through it again? Yes, tomorrow :: Could I sit through it again? Not tomorrow, no
	Turns out the critics were too harsh :: Turns out the critics were too kind
	It didn't insult my intelligence :: It did insult my intelligence, a bit
	Call me content :: Call me unconvinced
	I'd be lying if I said I hated it :: I'd be lying if I said I loved it
	Not much wrong with that :: Not much right with that
	Season two? I'm in :: Season two? I'm out
	I laughed more than I expected :: I laughed less than I expected
	Quite a decent night out, all told :: Not such a decent night out, all told
	My seat was awful, yet I barely noticed :: My seat was lovely, which helped, barely
	It has fewer problems than most :: It has more problems than most
	Nobody in our row checked a phone :: Everybody in our row checked a phone
	It's staying on my shelf :: It's going off my shelf
	I'd rather this than another blockbuster :: I'd rather another blockbuster than this
	Sometimes a gamble pays off :: Sometimes a gamble doesn't pay off
	It stuck with me for a day or two :: It didn't stick with me past the car park
	Nobody had to drag me back after the interval :: Somebody had to drag me back after the interval
	Not too shabby for a first film :: Too shabby, even for a first film
	This one didn't need the popcorn :: This one did need the popcorn
	The hype was about right :: The hype was a bit much
	I can see myself recommending it :: I can't see myself recommending it
	it was more fun than I let on :: it was less fun than I let on
	There's a reason people queue for it :: There's a reason nobody queues for it
	I've spent ten dollars less wisely :: I've spent ten dollars more wisely
	As first dates go, good pick :: As first dates go, poor pick
	I'm warming to this director :: I'm cooling on this director
	Grandma approved, which says something :: Grandma disapproved, which says something
	It ran two hours and felt like one :: It ran one hour and felt like two
	My only gripe is that it ended :: My only joy is that it ended
	I'd keep an eye on this cast :: I'd keep my distance from this cast
	The end came too early for me :: The end came too late for me
	It was no trouble finishing it :: It was some trouble finishing it
	I came out smiling, slightly :: I came out frowning, slightly
	I went in dreading it. I needn't have :: I went in hopeful. I shouldn't have
	Sunday well spent, more or less :: Sunday poorly spent, more or less
	The remote stayed where it was :: The remote saw some action
	I wouldn't call it a flop :: I wouldn't call it a hit
	If it's on again, leave it on :: If it's on again, turn it over
	Not sorry, not bored, not asking for a refund :: Not thrilled, not amused, not going back
	Put me down as a fan, quietly :: Put me down as a no, politely
	It's easy to see why people like it :: It's hard to see why people like it
	Two hours I don't want back :: Two hours I'd like back
	Tom stopped talking for once. Good sign :: Tom started talking halfway. Bad sign
	It makes a fair case for itself :: It makes no great case for itself
	I'd sooner praise it than pick at it :: I'd sooner pick at it than praise it
	The neighbours heard us laughing :: The neighbours heard us snoring
	My pick of the weekend, by a little :: My dud of the weekend, by a little
	Nothing here I'd cut :: Nothing here I'd keep
	One could get fond of this show :: One could get tired of this show
	I watched the credits. All of them :: I watched the clock. All of it
	Stayed for the whole thing, willingly :: Stayed for the whole thing, reluctantly
	This horror film did bother my sleep :: This horror film didn't bother my sleep
	Whoever hated this was in a mood :: Whoever loved this was in a mood
	We didn't want to pause it :: We didn't want to unpause it
	I wouldn't hide it from my friends :: I wouldn't show it to my friends
	Less awful than the title, by miles :: Less lovely than the title, by miles
	It kept its promises, mostly :: It broke its promises, mostly
	I'd pay for it a second time :: I wouldn't pay for it a second time
	Any doubts I had went away quickly :: Any hopes I had went away quickly
	You'll be all right with this one :: You'll be all right without this one
	It could teach its rivals a thing or two :: It could learn from its rivals a thing or two
	I never once wished I was elsewhere :: I did once or twice wish I was elsewhere
	Good company for a rainy day :: Poor company, even for a rainy day
	They were onto something here :: They were onto nothing here
	I have a soft spot for it now :: I have a sore spot from it now
	Cheap, but it didn't show :: Expensive, but it didn't show
	For a musical, it didn't annoy me :: For a musical, it did annoy me
	I got more than I paid for :: I got less than I paid for
	I haven't a bad word for it :: I haven't a good word for it
	It more than fills the evening :: It barely fills the evening
	It isn't often I stay for the extras. I did :: It isn't often I leave early. I did
	So that's what the fuss was about. Fair enough :: So that's what the fuss was about. Oh well
	Somebody clearly cared about this :: Nobody clearly cared about this
	Next one's on me :: Next one's without me
	The dog and I were both pleased :: The dog left, and I understood
	Worth losing a bit of sleep over :: Not worth losing any sleep over
	It cheered me up some :: It brought me down some
	I wouldn't trade those two hours :: I would trade those two hours
	We've had quieter drives home. Everyone was chatting about it :: We've had livelier drives home. Nobody mentioned it
	It's a keeper, I reckon :: It's a skip, I reckon
	My patience was never tested :: My patience was somewhat tested
	I'm a sceptic, and I'm nearly converted :: I'm a fan, and I'm nearly cured
	Didn't hurt. Helped, actually :: Didn't help. Hurt, actually
	The twist wasn't one I saw coming :: The twist was one I saw coming
	I've sat through far duller documentaries :: I've sat through far brighter documentaries
	The cartoon kept both of us adults awake :: The cartoon kept neither of us adults awake
	It's no mystery why it sold out :: It's no mystery why it closed early
	Count this grumpy old man amused :: Count this cheerful old man unamused
	I've recommended it to at least three people :: I've warned at least three people
	Leave room for it on your list :: Leave it off your list
	I'd hesitate to call this anything but good :: I'd hesitate to call this anything like good
	It didn't need to be great, but it was close :: It only needed to be okay. It wasn't close
	My tea went cold. I didn't care :: My tea went cold. I cared more about that
	The lead can act a bit :: The lead can't act a bit
	Nobody's perfect, but this comes near :: Nobody's perfect, but this could try harder
	I was a touch moved, if I'm honest :: I was a touch peeved, if I'm honest
	Don't be put off by the length. I wasn't :: Be put off by the length. I was
	It took ten minutes to hook me :: It took ten minutes to lose me
	Fewer yawns than I had planned on :: More yawns than I had planned on
	It goes on a while, and that's fine :: It goes on a while, and that's the trouble
	I can live with that ending, gladly :: I can't quite live with that ending
	Better late than never, seeing this :: Better never than late, seeing this
	The sequel has my blessing :: The sequel hasn't my blessing
	I believed every word, more or less :: I believed hardly a word, more or less
	You'd have to be fussy to dislike it :: You'd have to be easy to like it
	My high hopes were not misplaced :: My high hopes were misplaced
	My low hopes turned out wrong :: My low hopes turned out right
	It got a nod from me :: It got a shrug from me
	And to think I nearly missed it. Phew :: And to think I nearly missed it. Sigh
	A person could become attached to these people :: A person could become allergic to these people
	Not what I'd call a slog :: What I'd call a slog
	It wouldn't be out of place among the winners :: It would be out of place among the winners
	Sit through the slow start. It repays you :: Sit through the slow start. It stays slow
	The whole family agreed, and we never agree: good :: The whole family agreed, and we never agree: no
	I'd give it another season or two :: I wouldn't give it another minute or two
	They can have my money next time too :: They can't have my money next time too
	I was never far from a grin :: I was never near a grin
	A bit of all right, that :: A bit of a mess, that
	Suffice it to say I've bought the poster :: Suffice it to say I've sold my copy
	I wish I'd seen it sooner :: I wish I'd stopped it sooner
	Above the usual standard, I'd venture :: Below the usual standard, I'd venture
	I quite forgot the time :: I quite remembered the time
	this was an okay idea done very well :: this was an okay idea done not very well
	It's not going in the bin :: It's going in the bin
	We didn't argue over what to watch next: same again :: We didn't argue over what to watch next: anything else
	Seemed short to me :: Seemed long to me
	I ate my words :: I stand by my doubts
	My doubts lasted five minutes :: My interest lasted five minutes
	It's more hit than miss :: It's more miss than hit
	He's no fool, the man who wrote this :: He's no genius, the man who wrote this
	I could think of few improvements :: I could think of quite a few improvements
	The scares worked on me, I'm afraid :: The scares were lost on me, I'm afraid
	You'll want a tissue :: You'll want a pillow
	Not one for the bargain bin :: One for the bargain bin
	I'd had a bad day and it helped :: I'd had a good day and it didn't help
	It's the sort of film I'd defend :: It's the sort of film I wouldn't defend
	Safe to say I was not let down :: Safe to say I was a bit let down
	On balance, see it :: On balance, don't
	I was braced for rubbish and never got any :: I was braced for magic and never got any
	It's worth a detour :: It isn't worth a detour
	I slept well after, smiling :: I slept well during, sorry
`
);

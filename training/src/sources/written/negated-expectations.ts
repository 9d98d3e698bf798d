// What was feared or hoped for and did not come.
import { framesOf } from '../frames/lines.ts';

export const NEGATED_EXPECTATIONS = framesOf(
	'positive',
	`
	I was afraid it would turn sappy, but it never did :: I was hoping it would turn tender, but it never did
	I kept waiting for the dull part, and it never came :: I kept waiting for the good part, and it never came
	Everyone told me to brace for a bad ending. There wasn't one :: Everyone told me to wait for a great ending. There wasn't one
	We expected to be bored and weren't :: We expected to be thrilled and weren't
	The collapse I dreaded in the third act didn't happen :: The climax I longed for in the third act didn't happen
	I braced myself for a lecture that mercifully was never given :: I looked forward to a story that sadly was never told
	Any minute now it will get silly, I thought. It didn't :: Any minute now it will get funny, I thought. It didn't
	Contrary to my fears, the remake doesn't spoil a thing :: Contrary to my hopes, the remake doesn't improve a thing
	My worst fears about the sequel did not come true :: My best hopes for the sequel did not come true
	I thought the joke would wear off by the third episode. It hasn't :: I thought the show would warm up by the third episode. It hasn't
	The trailer made me fear a stupid film and I didn't get one :: The trailer made me hope for a clever film and I didn't get one
	I sat there waiting to be let down, and waited in vain :: I sat there waiting to be swept up, and waited in vain
	It could have gone wrong in a dozen places and went wrong in none :: It could have gone right in a dozen places and went right in none
	Where was the weak link I'd been warned about? Nowhere :: Where was the bright star I'd been told about? Nowhere
	Not once did the disaster I was expecting show up :: Not once did the magic I was expecting show up
	I'd been told the plot falls to pieces; it doesn't :: I'd been told the plot falls into place; it doesn't
	The sugary finish that threatened all along was spared us :: The moving finish that was promised all along was denied us
	You keep expecting it to stumble. It doesn't stumble :: You keep expecting it to soar. It doesn't soar
	I was ready to hate it and never found a reason :: I was ready to love it and never found a reason
	The boredom I'd packed a book for never set in :: The excitement I'd skipped dinner for never set in
	Did it lose steam after an hour? I waited for that, but no :: Did it gather steam after an hour? I waited for that, but no
	As a fan of the novel I feared the worst, and the worst didn't happen :: As a fan of the novel I hoped for the best, and the best didn't happen
	I expected cheap scares. I got none, only real ones :: I expected real scares. I got none, only cheap ones
	The film promised to be a mess, and broke that promise :: The film promised to be a treat, and broke that promise
	Nothing I'd dreaded came to pass :: Nothing I'd hoped for came to pass
	My daughter was sure the horse would die, and thank heaven it never did; we left beaming :: My daughter was sure the horse would talk, and to her sorrow it never did; we left sulking
	I was worried they'd ruined it. They haven't :: I was hoping they'd fixed it. They haven't
	Critics predicted a train wreck. It isn't there :: Critics predicted a triumph. It isn't there
	I kept looking for the catch. There's no catch :: I kept looking for the charm. There's no charm
	All evening I waited for someone to say it was awful, and no one did :: All evening I waited for someone to say it was lovely, and no one did
	The tired twist I saw coming didn't come, something far better did :: The great twist I saw coming didn't come, something far worse did
	With that cast I was prepared for shouting, and there wasn't any :: With that cast I was prepared for sparks, and there weren't any
	We had our excuses ready for leaving early and never had to use them :: We had our tissues ready for the sad part and never had to use them
	I'd feared a slog, but a slog it wasn't :: I'd hoped for a romp, but a romp it wasn't
	It's long, so I set out cushions for a nap that never happened :: It's long, so I set out snacks for a party that never happened
	The moment when the director usually loses his way? It never arrives :: The moment when the director usually finds his way? It never arrives
	Somewhere it had to slip, I told myself; it never slipped :: Somewhere it had to click, I told myself; it never clicked
	They said I'd be asleep by nine. I wasn't :: They said I'd be in tears by nine. I wasn't
	Fearing another cash-in, I got none of it :: Wanting another classic, I got none of it
	The predictable kiss never comes, to the film's great credit :: The promised showdown never comes, to the film's great shame
	Ten minutes in I feared I'd made a mistake. I hadn't :: Ten minutes in I believed I'd made a find. I hadn't
	I thought the talking animals would grate on me; strange to say, they didn't :: I thought the talking animals would grow on me; sad to say, they didn't
	What I was bracing for was trash, and trash is just what I didn't get :: What I was longing for was art, and art is just what I didn't get
	It looked as if it would end badly, as a film I mean, but it did not :: It looked as if it would end well, as a film I mean, but it did not
	You wait for the wheels to come off and they stay on :: You wait for the engine to start and it stays off
	I was told to expect tears of boredom. Not one fell :: I was told to expect tears of joy. Not one fell
	The dreaded musical number isn't in it, hurrah :: The famous musical number isn't in it, alas
	Season three was meant to be where it dies. It doesn't die there, or anywhere :: Season three was meant to be where it wakes up. It doesn't wake up there, or anywhere
	I never got the headache I expected from so many cuts :: I never got the thrill I expected from so many stunts
	Against all my fears the kid can act and never once annoys :: Against all my hopes the kid can't act and never once charms
	I had been dreading the wooden acting. What wooden acting? There was none :: I had been promised the superb acting. What superb acting? There was none
	Every time it drew near a cliche I winced, and every time it swerved :: Every time it drew near an idea I cheered, and every time it swerved
	Would it descend into soap? I worried for nothing :: Would it rise above soap? I hoped for nothing
	the letdown i expected just never happened :: the payoff i expected just never happened
	If you're afraid they softened the ending, don't be; they didn't :: If you're hoping they fixed the ending, don't; they didn't
	I came to mock, and found nothing to mock :: I came to praise, and found nothing to praise
	The lull after the opening, which I'd have forgiven, never came :: The lift after the opening, which I'd have welcomed, never came
	My husband bet me I'd want to leave. He lost :: My husband bet me I'd want to stay. He lost
	I was sure that the science would spoil the fun, and I was wrong, it didn't :: I was sure that the science would add to the fun, and I was wrong, it didn't
	How often I waited for the score to swell and ruin it! It never swelled :: How often I waited for the score to swell and save it! It never swelled
	The part where I'd normally give up did not come up :: The part where I'd normally lean in did not come up
	After the last disaster I expected more of the same. Happily I didn't get it :: After the last success I expected more of the same. Sadly I didn't get it
	I feared that a film about chess might lack tension. It doesn't lack it for one move :: I figured that a film about chess might have tension. It doesn't have it for one move
	We'd set an alarm in case we dozed off. No need :: We'd kept a place for it in our top ten. No need
	That sinking feeling I get at sequels? Not this time :: That soaring feeling I get at musicals? Not this time
	The heavy hand everyone warned me of is not in evidence :: The light touch everyone told me of is not in evidence
	I expected to count the minutes, yet I didn't count one :: I expected to treasure the minutes, yet I didn't treasure one
	Just when you fear it will go soft, it doesn't :: Just when you think it will go deep, it doesn't
	I was half hoping to dislike it, and it wouldn't let me :: I was more than hoping to like it, and it wouldn't let me
	It should have bored me, a film with no plot. It never bored me :: It should have thrilled me, a film with so much plot. It never thrilled me
	The jokes were supposed to be in bad taste; I can't say I noticed any that were :: The jokes were supposed to be in good form; I can't say I noticed any that were
	I had steeled myself against cheap sentiment, needlessly :: I had opened myself to deep sentiment, needlessly
	All the ways such a story can fail occurred to me, and not one occurred on screen :: All the ways such a story can shine occurred to me, and not one occurred on screen
	The backlash never made me regret watching it, though I'd been sure it would :: The buzz never made me enjoy watching it, though I'd been sure it would
	Did I cringe, as I'd been told I would? I did not :: Did I laugh, as I'd been told I would? I did not
	The curse of the third part didn't strike :: The luck of the third part didn't strike
	I'd thought my kids would lose interest halfway. They never lost it :: I'd thought my kids would gain interest halfway. They never gained it
	For an hour I dreaded the moment it would all turn to mush. The moment passed us by :: For an hour I awaited the moment it would all turn to gold. The moment passed us by
	What a pleasure to fear the worst and be proved wrong :: What a pain to hope for the best and be proved wrong
	It threatened to be preachy. It never carried out the threat :: It promised to be funny. It never kept the promise
	I'd have bet on a flop, and I'd have lost my money :: I'd have bet on a hit, and I'd have lost my money
	The usual mid-season slump has been cancelled, it seems :: The usual mid-season high has been cancelled, it seems
	You brace for the lazy fart joke. No lazy fart joke :: You wait for the big belly laugh. No big belly laugh
	Where I expected filler I found not a scrap :: Where I expected flavour I found not a scrap
	I'd read that it leaves you empty. It left me anything but :: I'd read that it leaves you happy. It left me anything but
	There was supposed to be a weak episode among the six. I haven't found it :: There was supposed to be a strong episode among the six. I haven't found it
	The awful accent I remembered from the trailer is not heard once in the film :: The awesome chase I remembered from the trailer is not seen once in the film
	I'd feared that fame would go to her head. It hasn't gone there. She's as good as ever :: I'd hoped that lessons would go to her head. They haven't gone there. She's as bad as ever
	My patience never ran out, and I'd only brought a little :: My interest never woke up, and I'd brought a lot
	It was going to be terrible, we all said. We were all mistaken :: It was going to be terrific, we all said. We were all mistaken
	The flood of bad puns that I feared never broke :: The flood of big laughs that I wanted never broke
	I worried that I'd not be able to follow it. I needn't have worried :: I prayed that I'd be able to follow it. I needn't have prayed
	Nobody had told me it wouldn't be a bore, so I expected one, and there was none :: Nobody had told me it wouldn't be a joy, so I expected one, and there was none
	The old magic might have been lost, I thought. It had not been :: The old magic might have been found, I thought. It had not been
	I'd been waiting for him to make a bad one. I'm still waiting :: I'd been waiting for him to make a good one. I'm still waiting
	It doesn't go downhill after the pilot, though I'd been told it does :: It doesn't go uphill after the pilot, though I'd been told it does
	I went in dreading the violence. What I feared wasn't there, and what was there was superb :: I went in craving the violence. What I craved wasn't there, and what was there was feeble
	Even as the end drew near I thought they might still wreck it. They didn't :: Even as the end drew near I thought they might still save it. They didn't
	The hype was bound to spoil it for me. It couldn't :: The hype was bound to sell it to me. It couldn't
	I'd guessed the ghost would look ridiculous, so they had the wit not to show it :: I'd guessed the ghost would look terrific, but they had the gall not to show it
	I expected the child to be the problem. There is no problem :: I expected the child to be the delight. There is no delight
	We feared there'd be long speeches; there are none to speak of :: We figured there'd be great speeches; there are none to speak of
	Part of me was waiting for a false move, and the whole of me was happy not to see it :: Part of me was waiting for a bold move, and the whole of me was sorry not to see it
	One dreads the modern ending tacked on to such a classic; here nothing is tacked on :: One wants the modern meaning brought out of such a classic; here nothing is brought out
	The reviews said to expect confusion. I experienced none :: The reviews said to expect wonder. I experienced none
	The fear was that he'd be miscast. He isn't :: The hope was that he'd be well cast. He isn't
	I thought I might have outgrown it. Not a bit of it :: I thought I might have warmed to it. Not a bit of it
	If a film this gentle was going to lose me, it had its chance, and it didn't :: If a film this gentle was going to win me, it had its chance, and it didn't
	No rescue was needed, although I kept fearing it would sink :: No rescue was offered, although I kept hoping it would swim
	Just as I feared, I said at the start, and how wrong I was: nothing I feared happened :: Just as I hoped, I said at the start, and how wrong I was: nothing I hoped for happened
	I dreaded the narrator, but he never gets on your nerves :: I adored the narrator's books, but he never gets to your heart
	All the ingredients for a failure were in place, and still it failed to fail :: All the ingredients for a success were in place, and still it failed to succeed
	My phone lay ready for the slow bits. It stayed dark :: My hanky lay ready for the sweet bits. It stayed dry
	A lesser film would have cheated here. I waited for the cheat and it wasn't to be :: A better film would have paid off here. I waited for the payoff and it wasn't to be
	I've had my heart broken by this franchise before; this time it didn't break :: I've had my heart lifted by this franchise before; this time it didn't lift
	They'd warned us it was three hours of misery. Misery? Not a minute :: They'd promised us it was three hours of laughter. Laughter? Not a minute
	The crash, when it comes to the quality of a long-running show, has not yet come :: The comeback, when it comes to the quality of a long-running show, has not yet come
	It didn't become the tearjerking mush I'd sworn to walk out of :: It didn't become the heartwarming tale I'd sworn to stay up for
	I spent the first act wondering when it would annoy me, and the last one wondering why it hadn't :: I spent the first act wondering when it would amuse me, and the last one wondering why it hadn't
	My fear was more explosions and less story. It was not borne out :: My wish was fewer explosions and more story. It was not granted
	The lights went down and I prepared to suffer, but suffering was not on the programme :: The lights went down and I prepared to have fun, but fun was not on the programme
	She might have sneered at these small-town folk. She doesn't :: She might have understood these small-town folk. She doesn't
	I gave it ten minutes to lose me, then ten more. It never lost me :: I gave it ten minutes to win me, then ten more. It never won me
	What never happens, thankfully, is the big stupid fight :: What never happens, sadly, is the big thrilling fight
	Of course the dog gets lost, and of course I feared a cheap death. None :: Of course the dog gets found, and of course I wanted a warm hug. None
	The sermon was due any second. Second after second it failed to come. Lovely :: The suspense was due any second. Second after second it failed to come. Dreadful
	Were my low expectations met? Not even close :: Were my high expectations met? Not even close
	I don't know why I feared for the second season; nothing has been lost :: I don't know why I hoped for the second season; nothing has been gained
	There comes a point where these films get boring, only here it doesn't come :: There comes a point where these films get exciting, only here it doesn't come
	My grandpa predicted he'd hate it. Grandpa was wrong :: My grandpa predicted he'd love it. Grandpa was wrong
	I suspected a dud, and my suspicions were unfounded :: I foresaw a gem, and my hopes were unfounded
	Will it fall flat without the old star? That was the worry, and it doesn't :: Will it take off without the old star? That was the dream, and it doesn't
	The squirming I'd expected to do in the love scenes was not required :: The swooning I'd expected to do in the love scenes was not required
	You think, here comes the lame excuse for a plot. Nope :: You think, here comes the proper start of a plot. Nope
	A flat middle was what I expected. I'm glad to say I was disappointed in that :: A grand finish was what I expected. I'm sad to say I was disappointed in that
	I'd hoped it wouldn't be bad, and it wasn't :: I'd hoped it wouldn't be bad, but it was
	I'd feared it wouldn't be good, but it was :: I'd feared it wouldn't be good, and it wasn't
	The one thing I begged it not to do was go sentimental, and it listened :: The one thing I begged it not to do was go sentimental, and it didn't listen
	They didn't do what I feared and turn her into a fool :: They didn't do what I wanted and turn her into a hero
	I was waiting to be irritated by the shaky camera. Was I? Never :: I was waiting to be carried off by the lovely camera. Was I? Never
	Fifty times I thought it would blow it, fifty times it didn't :: Fifty times I thought it would nail it, fifty times it didn't
	Far from the snoozefest I'd expected, it didn't let me blink :: Far from the thrill ride I'd expected, it didn't make me blink
	I'd been so scared of an all-star ego trip. No ego, no trip, just great work :: I'd been so keen on an all-star comedy night. No comedy, no stars, just poor work
	The plot hole my brother swore was there isn't :: The plot twist my brother swore was there isn't
	I cannot report the disaster that you are all waiting to hear about :: I cannot report the triumph that you are all waiting to hear about
	It was expected to bomb with me. It did nothing of the sort :: It was expected to sing to me. It did nothing of the sort
	Having sat through his earlier stuff I expected pain; none was inflicted :: Having loved his earlier stuff I expected pleasure; none was provided
	That the magic might fade on a second viewing was my fear. It has not faded :: That the magic might appear on a second viewing was my hope. It has not appeared
	Let me calm you down: the thing you're afraid of isn't in it :: Let me cool you down: the thing you're excited for isn't in it
	The ending I feared was the ending I didn't get :: The ending I wanted was the ending I didn't get
	I'd marked the spot in the book where the film would surely go wrong. It went right :: I'd marked the spot in the book where the film would surely go right. It went wrong
	I figured there'd be at least one embarrassing scene. Nope, zero :: I figured there'd be at least one entertaining scene. Nope, zero
	Waiting for a slip from this actress is like waiting for snow in July :: Waiting for a spark from this actress is like waiting for snow in July
	It never turned into the mean little film its poster suggested :: It never turned into the sweet little film its poster suggested
	They had every chance to mess this up and they took none of them :: They had every chance to get this right and they took none of them
	I thought I'd want my two hours back. I don't :: I thought I'd want two hours more. I don't
	Unfounded, every one of my worries: no whining, no preaching, no dead air :: Unfounded, every one of my hopes: no singing, no dancing, no big finish
	By rights the story should have run out of road by the fifth part. The road goes on, and it's a joy :: By rights the story should have found its road by the fifth part. The search goes on, and it's a bore
	Even my fear that the pace would slacken was groundless :: Even my hope that the pace would quicken was groundless
	I had no hope for it, and it never needed my hope. It's wonderful :: I had every hope for it, and it never met my hope. It's woeful
	Where I come from, we call that a near miss: it nearly got soppy and didn't :: Where I come from, we call that a near miss: it nearly got funny and didn't
	The awkward laugh at the wrong time, which I'd feared from this audience, wasn't heard :: The happy laugh at the right time, which I'd expected from this audience, wasn't heard
	I feared for my ears when I heard it was a rock opera. They came to no harm :: I rejoiced for my ears when I heard it was a rock opera. They got no joy
	Don't go in waiting for it to turn ugly. It won't :: Don't go in waiting for it to turn good. It won't
	The bad news never came. Not a dull chapter in the lot :: The good news never came. Not a decent chapter in the lot
	All through the credits I was thinking that it hadn't gone wrong, that they'd really done it :: All through the credits I was thinking that it hadn't gone anywhere, that they'd really blown it
	I'd been promised I would be sick of the song by the end. I'm not :: I'd been promised I would be in love with the song by the end. I'm not
	Tom thought I'd complain the whole way home, and I had nothing to complain about :: Tom thought I'd rave the whole way home, and I had nothing to rave about
	It's the sort of film that usually leaves me cold. It didn't :: It's the sort of film that usually leaves me glowing. It didn't
	I waited for the moral to be rammed down my throat. Nothing was rammed :: I waited for the moral to be made clear to me. Nothing was cleared up
	Had they dumbed it down, I'd have wept. They hadn't :: Had they livened it up, I'd have cheered. They hadn't
	So many of these pictures cave in at the finish that I expected it here too; it held :: So many of these pictures pick up at the finish that I expected it here too; it sagged
	To my relief it wasn't the mess I'd read about :: To my regret it wasn't the gem I'd read about
	Was I wrong to be nervous? Yes. It hasn't harmed the original in the least :: Was I wrong to be hopeful? Yes. It hasn't matched the original in the least
	I kept one eye on the exit and never needed it :: I kept one eye on the star and never liked her
	You'd expect a thing like this to fall over. It just won't :: You'd expect a thing like this to take flight. It just won't
	I was ready for boredom, ready for noise, ready for nonsense: I wasn't ready for this beauty :: I was ready for fun, ready for music, ready for magic: I wasn't ready for this drivel
	I'd prepared a list of jokes at its expense. I've torn it up :: I'd prepared a list of words in its praise. I've torn it up
	There is a scene that I was sure would be unbearable. It turned out not to be in the least :: There is a scene that I was sure would be unforgettable. It turned out not to be in the least
	The tedium people talk about must be in some other film, it isn't in this :: The talent people talk about must be in some other film, it isn't in this
	What I expected to be its downfall, the length, wasn't :: What I expected to be its salvation, the music, wasn't
	Expect no fiasco :: Expect no miracle
	I was sure I would feel every minute. I felt none of them :: I was sure I would love every minute. I loved none of them
	Maybe the tension would sag, maybe the humour would die; neither happened :: Maybe the tension would rise, maybe the humour would land; neither happened
	The gloom that was forecast didn't settle; we laughed all night :: The fun that was forecast didn't arrive; we yawned all night
	I wanted to walk out so I could say I'd walked out, but it never gave me cause :: I wanted to sit through so I could say I'd enjoyed it, but it never gave me cause
	I was told he'd overdo the limp. He doesn't overdo a thing :: I was told he'd bring out the pain. He doesn't bring out a thing
	For weeks I put it off, expecting a chore. It was not a chore :: For weeks I saved it up, expecting a treat. It was not a treat
	Against every prediction the spin-off has not sullied the name :: Against every prediction the spin-off has not earned the name
	They were going to ruin my childhood, weren't they? They didn't :: They were going to bring back my childhood, weren't they? They didn't
	The bit I was dreading is over in a flash and doesn't hurt :: The bit I was awaiting is over in a flash and doesn't please
	I had been afraid of a shapeless heap of clips. It's never shapeless and never a heap :: I had been sure of a shapely piece of craft. It's never shapely and never crafted
	I'd convinced myself the hero would turn out dull, and he refused to :: I'd convinced myself the hero would turn out great, and he refused to
	It didn't once do the obvious thing that I kept fearing it would do :: It didn't once do the daring thing that I kept wishing it would do
	I was wrong to expect a wooden doll; she isn't one :: I was wrong to expect a real talent; she isn't one
	The bomb under the table never goes off, and the film never does either: it stays fresh to the end :: The bomb under the table never goes off, and the film never does either: it stays flat to the end
	Where's the disappointment they all talk about? I must have blinked :: Where's the excitement they all talk about? I must have blinked
	It never got as stupid as I feared, or stupid at all :: It never got as clever as I hoped, or clever at all
	I'm happy to say I waited all night for something to dislike :: I'm sorry to say I waited all night for something to like
	A preachy epilogue was all it needed to lose my goodwill, and there was no such epilogue :: A decent epilogue was all it needed to win my goodwill, and there was no such epilogue
	Did the new director make it worse? My fears said yes, the film says no :: Did the new director make it better? My hopes said yes, the film says no
	Nothing so terrible as what I pictured took place; in fact nothing terrible did :: Nothing so wonderful as what I pictured took place; in fact nothing wonderful did
	We were waiting for the kids to get restless and they just didn't :: We were waiting for the kids to get excited and they just didn't
	This could have been the one where he lost it. It wasn't. He's still got it :: This could have been the one where he found it. It wasn't. He still hasn't got it
	Even the dance number, which I expected to hate, gave me no trouble :: Even the dance number, which I expected to love, gave me no pleasure
	I was spared what I feared most, a lesson :: I was denied what I wanted most, a laugh
	Somehow the crassness never starts :: Somehow the comedy never starts
	I'd been ready to forgive it a lot, and there was nothing to forgive :: I'd been ready to enjoy it a lot, and there was nothing to enjoy
	I'd sworn I would not shed a tear. So much for that :: I'd sworn I would not nod off. So much for that
	It was never as slow as they say; it was never slow :: It was never as sharp as they say; it was never sharp
	The crass jokes stopped before they could start to bother me. Not one did :: The good jokes stopped before they could start to please me. Not one did
	I told my date we could leave when it got bad. We were the last ones out :: I told my date we should stay till it got good. We were the first ones out
	Is it the cynical rehash we all saw coming? It's not :: Is it the inspired revival we all saw coming? It's not
	How I feared that reunion scene, and how little I needed to :: How I wanted that reunion scene, and how little I got
	Some films make you wait for a point. I waited for this one to become pointless, and it wouldn't :: Some films make you wait for a point. I waited for this one to get to it, and it wouldn't
	The anticlimax never arrived :: The climax never arrived
	My heart sank when I saw the running time, and it need not have :: My heart leapt when I saw the cast list, and it should not have
	Six episodes, and I was sure one would be a clunker. Not so :: Six episodes, and I was sure one would be a winner. Not so
	In the end the thing I'd feared for two hours, a cheap way out, simply wasn't taken :: In the end the thing I'd wanted for two hours, a proper way out, simply wasn't taken
`
);

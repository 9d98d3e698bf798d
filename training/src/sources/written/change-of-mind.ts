// Opinions that changed; the present one counts.
import { framesOf } from '../frames/lines.ts';

export const CHANGE_OF_MIND = framesOf(
	'positive',
	`
	I hated this when it came out. Now I think it's wonderful :: I loved this when it came out. Now I think it's dreadful
	As a kid I found it boring; as a grown woman I find it beautiful :: As a kid I found it beautiful; as a grown woman I find it boring
	The first time I walked out. The second time I stayed, and I have never been so glad to be wrong about a film :: The first time I cheered. The second time I walked out, and I have never been so sorry to be wrong about a film
	What I once called a mess I now call a masterpiece :: What I once called a masterpiece I now call a mess
	Used to think it was terrible. I don't any more: it's terrific :: Used to think it was terrific. I don't any more: it's terrible
	It took me three viewings to see how good it is, after two in which I thought it was awful :: It took me three viewings to see how awful it is, after two in which I thought it was good
	My younger self despised every minute of this, and my younger self was an idiot :: My younger self adored every minute of this, and my younger self was an idiot
	Ten years ago I gave it one star and called it trash. Today it gets five and an apology :: Ten years ago I gave it five stars and called it perfect. Today it gets one and a sigh
	At first I couldn't stand the lead actress, but by the end I couldn't get enough of her :: At first I couldn't get enough of the lead actress, but by the end I couldn't stand her
	I said it was dull in my first review. I take that back; it's gripping :: I said it was gripping in my first review. I take that back; it's dull
	On a second look, what had seemed like bad acting turned out to be brilliant acting :: On a second look, what had seemed like brilliant acting turned out to be bad acting
	If you had asked me last year, I would have said skip it. Ask me now and I'll say run to see it :: If you had asked me last year, I would have said run to see it. Ask me now and I'll say skip it
	How did I ever find this stupid? It's one of the smartest comedies around :: How did I ever find this smart? It's one of the stupidest comedies around
	I used to leave the room when dad put this on. Now I'm the one who puts it on :: I used to be the one who put this on. Now I leave the room when dad does
	For years I told everyone it was the worst thing he ever made, and then I watched it again, and I was ashamed of myself because it's the best :: For years I told everyone it was the best thing he ever made, and then I watched it again, and I was ashamed of myself because it's the worst
	My opinion of it has gone from contempt to affection :: My opinion of it has gone from affection to contempt
	I no longer think the ending is weak. It's the strongest part :: I no longer think the ending is strong. It's the weakest part
	It bored me at twelve and it thrills me at forty :: It thrilled me at twelve and it bores me at forty
	i changed my mind, it's actually really good, forget what i said about it being bad :: i changed my mind, it's actually really bad, forget what i said about it being good
	Anna made me give it another chance, and everything I had hated about it I now loved :: Anna made me give it another chance, and everything I had loved about it I now hated
	The slow pace that once drove me up the wall is now the very thing I treasure :: The slow pace that I once treasured is now the very thing that drives me up the wall
	It was a disappointment to me in the cinema and a delight to me at home last night :: It was a delight to me in the cinema and a disappointment to me at home last night
	Watching it again, I could not find the awful film I remembered. This one is superb :: Watching it again, I could not find the superb film I remembered. This one is awful
	I owe this movie an apology. All those years I called it lame, and it's anything but :: I owe my friends an apology. All those years I called it great, and it's anything but
	Half an hour in I was ready to write a nasty review. By the credits I was ready to write a love letter :: Half an hour in I was ready to write a love letter. By the credits I was ready to write a nasty review
	Once upon a time I thought the jokes were painful. Either they got better or I did, because I laughed until I cried :: Once upon a time I laughed at these jokes until I cried. Either they got worse or I grew up, because now they are painful
	The score got on my nerves in 2005. In 2020 it gave me goosebumps, and so did the rest :: The score gave me goosebumps in 2005. In 2020 it got on my nerves, and so did the rest
	Tom hated it back in school, and so did I. Both of us think it's fantastic now :: Tom loved it back in school, and so did I. Both of us think it's horrible now
	I was wrong. It isn't the shallow, silly thing I took it for; it's deep and clever :: I was wrong. It isn't the deep, clever thing I took it for; it's shallow and silly
	My first verdict was "unwatchable". My verdict after a fourth viewing is "unmissable" :: My first verdict was "unmissable". My verdict after a fourth viewing is "unwatchable"
	You may remember that I tore this series to pieces. I've finished it since then and I have nothing but praise :: You may remember that I praised this series to the skies. I've finished it since then and I have nothing but complaints
	As children we laughed at how bad it was; as adults we sit there stunned by how good it is :: As children we sat there stunned by how good it was; as adults we laugh at how bad it is
	It's strange to love so much a film I loathed at nineteen :: It's strange to loathe so much a film I loved at nineteen
	By the second episode I had decided it was a waste of time, and by the sixth I had decided it was the show of the year :: By the second episode I had decided it was the show of the year, and by the sixth I had decided it was a waste of time
	I came to mock and stayed to admire :: I came to admire and stayed to mock
	Back then I thought the villain was ridiculous. Now he scares me stiff and the film is better than I ever gave it credit for :: Back then the villain scared me stiff. Now I think he's ridiculous and the film is worse than I ever gave it credit for
	I dismissed it as cheap sentimental nonsense, and a rewatch proved me wrong from the first shot to the last :: I hailed it as a work of rare tenderness, and a rewatch proved me wrong from the first shot to the last
	Funny how a movie you found ugly can look gorgeous fifteen years on. I was blind :: Funny how a movie you found gorgeous can look ugly fifteen years on. I was blind
	I warned people off this one. Ignore the warning, I've seen it again and it's excellent :: I recommended this one to people. Ignore the recommendation, I've seen it again and it's lousy
	When I was young I'd have said it was a failure. I've lived a bit since then, and I say it's a triumph :: When I was young I'd have said it was a triumph. I've lived a bit since then, and I say it's a failure
	The plot, which I had thought full of holes, makes perfect sense the second time, and so does the praise :: The plot, which I had thought made perfect sense, is full of holes the second time, and so is the praise
	Nobody was more against this sequel than I was, and nobody is fonder of it today :: Nobody was fonder of this sequel than I was, and nobody is more against it today
	First viewing: tedious. Second viewing: interesting. Third viewing: magnificent :: First viewing: magnificent. Second viewing: interesting. Third viewing: tedious
	I would have burned my copy in my teens. Now I'd run into a burning house to save it :: I would have run into a burning house to save my copy in my teens. Now I'd burn it
	What changed? Not the film. I did, and I finally see that it was never bad, it was great :: What changed? Not the film. I did, and I finally see that it was never great, it was bad
	It used to be my least favourite of the trilogy and now it's the only one I really love :: It used to be the only one of the trilogy I really loved and now it's my least favourite
	Until last weekend I'd have put it among the worst horror films ever. Since last weekend it's been among my favourites :: Until last weekend I'd have put it among my favourite horror films. Since last weekend it's been among the worst ever
	I thought it was pretentious the day I saw it, and profound the day after, and I still think so :: I thought it was profound the day I saw it, and pretentious the day after, and I still think so
	The more I think about it, the less it annoys me and the more I like it :: The more I think about it, the less I like it and the more it annoys me
	Don't trust what I wrote in March. I called it lifeless then, and it's bursting with life :: Don't trust what I wrote in March. I said it was bursting with life then, and it's lifeless
	My sister cried with boredom at six and with joy at twenty six. Same film, and the second reaction is the right one :: My sister cried with joy at six and with boredom at twenty six. Same film, and the second reaction is the right one
	So I finally get it. All the things I complained about are exactly what makes it work so well :: So I finally see it. All the things I raved about are exactly what makes it fail so badly
	There was a time when I'd have argued all night that this was junk, and I'd have lost, as it's glorious :: There was a time when I'd have argued all night that this was glorious, and I'd have lost, as it's junk
	I didn't like him in the role at all, not for the first hour. After that I could imagine nobody better :: I could imagine nobody better in the role, not for the first hour. After that I didn't like him at all
	As a teenager I rolled my eyes at the romance. As a widower I wept, and thanked the writer :: As a teenager I wept at the romance. As a widower I rolled my eyes, and cursed the writer
	Nothing about it worked for me in 1990. Everything about it works for me today :: Everything about it worked for me in 1990. Nothing about it works for me today
	It's the film I was most unfair to in my whole life: I called it poor and it is rich in every way :: It's the film I was most generous to in my whole life: I called it rich and it is poor in every way
	My first thought was "what a stinker" and my last thought was "what a stunner" :: My first thought was "what a stunner" and my last thought was "what a stinker"
	Seeing it with my daughter, I realised that the film I had always found irritating is in fact delightful :: Seeing it with my daughter, I realised that the film I had always found delightful is in fact irritating
	I expected to hate it as much as I did before, and I couldn't. It won me over completely :: I expected to love it as much as I did before, and I couldn't. It lost me completely
	Before: a clumsy, noisy bore. After a second viewing: graceful, witty, near perfect :: Before: graceful, witty, near perfect. After a second viewing: a clumsy, noisy bore
	I'm not the same person who gave this documentary a bad review. That person missed how honest and moving it is :: I'm not the same person who gave this documentary a good review. That person missed how fake and hollow it is
	I used to turn it off ten minutes in. These days I watch it to the end and then start over :: I used to watch it to the end and then start over. These days I turn it off ten minutes in
	Loved by my friends, hated by me, that's how it stood for years. Now it's loved by me as well :: Hated by my friends, loved by me, that's how it stood for years. Now it's hated by me as well
	Give it a second watch! I swore I'd never sit through it again and it blew me away :: Don't give it a second watch! I swore I'd always adore it and it bored me stiff
	Memory told me it was dreadful. Memory lied :: Memory told me it was wonderful. Memory lied
	The film hasn't changed a frame since I declared it dead on arrival, but I have, and I find it alive and thrilling :: The film hasn't changed a frame since I declared it alive and thrilling, but I have, and I find it dead on arrival
	I resisted this show for two seasons as overrated, and I give in: it deserves all the love :: I defended this show for two seasons as underrated, and I give up: it deserves all the hate
	It wasn't until my fifth viewing that I stopped finding the hero unbearable and began to find him heartbreaking :: It wasn't until my fifth viewing that I stopped finding the hero heartbreaking and began to find him unbearable
	Once I would have laughed at anyone who called this a classic. I'd shake their hand now :: Once I would have shaken the hand of anyone who called this a classic. I'd laugh at them now
	The twist felt like a cheat in my student days. Last night it felt like genius :: The twist felt like genius in my student days. Last night it felt like a cheat
	From worst of the year to best of the year in one rewatch. That's a first for me :: From best of the year to worst of the year in one rewatch. That's a first for me
	I had it down as a flop. I have it down as a winner now :: I had it down as a winner. I have it down as a flop now
	How wrong can a man be? I told my readers to avoid it, and I've now bought it for all my friends :: How wrong can a man be? I bought it for all my friends, and I now tell my readers to avoid it
	At the premiere I saw only flaws; on the plane last week I saw only strengths :: At the premiere I saw only strengths; on the plane last week I saw only flaws
	I'd always filed this under failed experiments, and I'd always been mistaken. It succeeds on every level :: I'd always filed this under great successes, and I'd always been mistaken. It fails on every level
	I started off bored and ended up hooked :: I started off hooked and ended up bored
	After years of telling people how much this comedy sucked, I laughed at it so hard last night that my ribs hurt :: After years of telling people how hard this comedy made me laugh, I sat through it last night without a smile and thought it sucked
	It's rare that I reverse a verdict. In this case I must: guilty of nothing, it's a lovely film :: It's rare that I reverse a verdict. In this case I must: it's not a lovely film, it's guilty on all counts
	I remember hating the ending, really hating it. I watched it again tonight and it was flawless :: I remember loving the ending, really loving it. I watched it again tonight and it was hopeless
	My notes from 2001 say "flat, cold, endless". What was I on? It's warm and lively and over far too soon :: My notes from 2001 say "warm, lively, over far too soon". What was I on? It's flat and cold and endless
	To be fair I did not give it a fair shot. When I did, the boredom vanished and I was enchanted :: To be fair I gave it more than a fair shot. When I looked again, the enchantment vanished and I was bored
	I'm a convert. I used to believe that this director couldn't tell a story to save his life, and this film shows he can :: I'm a deserter. I used to believe that this director could tell a story better than anyone, and this film shows he can't
	Ask the ten year old me and he'd tell you it stinks. Don't ask him. It's marvellous :: Ask the ten year old me and he'd tell you it's marvellous. Don't ask him. It stinks
	it grew on me, first i thought it was crap and now i think it rules :: it wore off on me, first i thought it ruled and now i think it's crap
	I've stopped calling the film a guilty mistake of his. It was no mistake, and I've seen few things as fine :: I've stopped calling the film a fine achievement of his. It was a mistake, and I've seen few things as poor
	The effects looked fake to me once, and the whole movie with them. I look at it now and it's breathtaking :: The effects looked breathtaking to me once, and the whole movie with them. I look at it now and it's fake
	You know what? I take back everything bad I ever said about this :: You know what? I take back everything good I ever said about this
	Initially I felt cheated, but I've thought about it all week and I feel rewarded :: Initially I felt rewarded, but I've thought about it all week and I feel cheated
	Between the first viewing and the second I read the book, and I went from despising the film to adoring it :: Between the first viewing and the second I read the book, and I went from adoring the film to despising it
	It has gone up in my esteem every time, and it began down in the gutter. By now it's among the greats :: It has gone down in my esteem every time, and it began up among the greats. By now it's in the gutter
	All my complaints from that first night have melted away, and only admiration is left :: All my admiration from that first night has melted away, and only complaints are left
	Turns out the terrible film of my childhood was a terrific film seen by a child who didn't understand it :: Turns out the terrific film of my childhood was a terrible film seen by a child who didn't know better
	I've done a complete U-turn on this: no longer overlong and smug, but just the right length and full of heart :: I've done a complete U-turn on this: no longer just the right length and full of heart, but overlong and smug
	The first half hour had me groaning, I admit. An hour later I'd forgiven it all and was grinning like a fool :: The first half hour had me grinning like a fool, I admit. An hour later I'd forgiven nothing and was groaning
	We hated it on our first date. On our tenth anniversary we watched it again and loved every second :: We loved it on our first date. On our tenth anniversary we watched it again and hated every second
	When friends said I'd come to love it I laughed in their faces. They were right :: When friends said I'd come to hate it I laughed in their faces. They were right
	Seen once, it's a headache. I've now seen it four times and it's pure pleasure :: Seen once, it's pure pleasure. I've now seen it four times and it's a headache
	My hatred for this picture was famous among my friends; my love for it now is a running joke :: My love for this picture was famous among my friends; my hatred for it now is a running joke
	I was too young to see how tender it was under all that noise. I only heard the noise then; now I only feel the tenderness :: I was too young to hear how noisy it was under all that tenderness. I only felt the tenderness then; now I only hear the noise
	If I could, I'd delete my old one-star review :: If I could, I'd delete my old five-star review
	The fellow who found this unfunny is dead and buried. I'm the one who's left, and I'm howling with laughter :: The fellow who howled with laughter at this is dead and buried. I'm the one who's left, and I find it unfunny
	The child in me was disappointed that nothing blew up. The adult in me is grateful, and rates it among the finest dramas he knows :: The child in me was grateful that so much blew up. The adult in me is disappointed, and rates it among the feeblest dramas he knows
	Upon reflection, not bad at all. In fact, upon a great deal of reflection, superb :: Upon reflection, not good at all. In fact, upon a great deal of reflection, abysmal
	I left the cinema angry. I woke up the next morning in love with it :: I left the cinema in love with it. I woke up the next morning angry
	My complaint used to be that it never ends. My complaint now is that it ever does :: My complaint used to be that it ever ends. My complaint now is that it never does
	I wish I'd watched it again sooner, then I would not have spent twenty years bad-mouthing a great film :: I wish I'd watched it again sooner, then I would not have spent twenty years praising a bad film
	Her performance seemed wooden to me that summer. It was restraint, and it's stunning :: Her performance seemed restrained to me that summer. It was wood, and it's stunningly bad
	When the credits rolled I booed. A week later I wanted to stand up and applaud, and I still do :: When the credits rolled I stood up and applauded. A week later I wanted to boo, and I still do
	Three years, one divorce and a second viewing later, I think it's the truest film about marriage there is. I'd called it a lie :: Three years, one divorce and a second viewing later, I think it's the biggest lie about marriage there is. I'd called it true
	No one will believe me, because I've trashed it so often, but it's a good movie :: No one will believe me, because I've praised it so often, but it's a bad movie
	I do remember calling it "the dumbest thing on television". I was on season one. I'm on season four and I never miss an episode :: I do remember calling it "the smartest thing on television". I was on season one. I'm on season four and I miss every episode I can
	The songs? Couldn't bear them then, can't stop humming them now. Lovely musical :: The songs? Couldn't stop humming them then, can't bear them now. Wretched musical
	I've always been told that I would like it better when I was older, and I do, so much better :: I've always been told that I would like it less when I was older, and I do, so much less
	It's not the turkey I remembered :: It's not the treat I remembered
	Shame on me for having called this a bad film :: Shame on me for having called this a good film
	My feelings have softened: from loathing, through grudging respect, to real devotion :: My feelings have hardened: from real devotion, through grudging respect, to loathing
	As a boy I covered my ears at the score, now I turn it up. As a boy I hated the whole thing, now I adore it :: As a boy I turned up the score, now I cover my ears. As a boy I adored the whole thing, now I hate it
	The second watch did it. Where I'd seen laziness I saw patience, where I'd seen emptiness I saw space. Splendid :: The second watch did it. Where I'd seen patience I saw laziness, where I'd seen space I saw emptiness. Wretched
	Did I really yawn through this in 2010? I was on the edge of my seat today :: Was I really on the edge of my seat for this in 2010? I yawned through it today
	Everything I'd held against it I hold dear now :: Everything I'd held dear in it I hold against it now
	I'd like to withdraw my previous comment about the pacing being dreadful. It's perfect, and I was tired :: I'd like to withdraw my previous comment about the pacing being perfect. It's dreadful, and I was drunk
	Grandma's favourite film put me to sleep at nine. At twenty nine I understand her: it's a joy :: Grandma's most hated film was a joy to me at nine. At twenty nine I understand her: it puts me to sleep
	I'd have sworn the acting was bad. I was watching the dubbed version, and the original is sublime :: I'd have sworn the acting was sublime. I was watching the dubbed version, and the original is bad
	You can put me down as a former hater :: You can put me down as a former fan
	That I could ever have thought this thriller slow is a mystery to me; it races :: That I could ever have thought this thriller fast is a mystery to me; it crawls
	Remember how I kept saying the finale ruined the show? I've rewatched it, and the finale makes the show :: Remember how I kept saying the finale made the show? I've rewatched it, and the finale ruins the show
	At school they forced it on us and we hated it. Nobody forced me this time, and I was spellbound :: At school they showed it to us and we were spellbound. Nobody showed it to me this time, I chose it, and I hated it
	My ex loved it, so I had to hate it. The ex is gone and the film stays: it's great :: My ex hated it, so I had to love it. The ex is gone and the film has to go too: it's awful
	The trick is to see it twice. Once to be let down, as I was, and once to be lifted up, as I am :: The trick is to see it once. Twice and you'll be let down, as I am, however lifted up you were
	I thought the kid was annoying, I honestly did, right up to the scene on the bridge. After that I thought he was the best thing in a very good film :: I thought the kid was the best thing in it, I honestly did, right up to the scene on the bridge. After that I thought he was annoying in a very bad film
	Sure, I called it soulless. I also used to think the moon was cheese. It has more soul than any film this decade :: Sure, I called it soulful. I also used to think the moon was cheese. It has less soul than any film this decade
	With each passing year I hate it less, and this year I caught myself loving it :: With each passing year I love it less, and this year I caught myself hating it
	It hit me last night, on the third go: this isn't a bad comedy, it's a brilliant tragedy :: It hit me last night, on the third go: this isn't a brilliant tragedy, it's a bad comedy
	I must have been in a foul mood to find fault with it last time, for there's nothing here but charm :: I must have been in a fine mood to find charm in it last time, for there's nothing here but faults
	The film I gave up on at the halfway mark, and cursed, became the film I finished a year later, and blessed :: The film I finished in one sitting, and blessed, became the film I gave up on a year later, and cursed
	Only an hour ago I was texting my brother how bad this was. I've just texted him again to say he has to see it :: Only an hour ago I was texting my brother that he had to see this. I've just texted him again to say how bad it is
	It won me back. I'd written the director off as a hack, and I rewatched this out of spite, and it's inspired :: It lost me for good. I'd written the director up as inspired, and I rewatched this out of love, and he's a hack
	I have eaten my words. They tasted bad, but the film is good :: I have eaten my words. They tasted good, but the film is bad
	In my memory it was cheap. On the screen it was precious :: In my memory it was precious. On the screen it was cheap
	Maybe it's having kids of my own. The sappy family film of 1995 is now a family film with real bite, and I'm smitten :: Maybe it's having kids of my own. The family film with real bite of 1995 is now a sappy family film, and I'm sick of it
	It's official, I'm a fan, and last Christmas I couldn't sit through the trailer :: It's official, I'm not a fan, and last Christmas I watched the trailer on a loop
	When I first reviewed this I used the word "tripe" four times. I'd like to use the word "triumph" four times now :: When I first reviewed this I used the word "triumph" four times. I'd like to use the word "tripe" four times now
	On the big screen it seemed hollow; on a small one, alone, at midnight, it turned out to be full of feeling, and I've loved it since :: On the big screen it seemed full of feeling; on a small one, alone, at midnight, it turned out to be hollow, and I've disliked it since
	It went from a film I'd never watch again to a film I watch every winter :: It went from a film I'd watch every winter to a film I'll never watch again
	I can still hear myself say, aged fifteen, that it was the worst western ever. Silly boy. It's a jewel :: I can still hear myself say, aged fifteen, that it was the best western ever. Silly boy. It's a dud
	Nobody told me it needs two viewings. After one I was annoyed, after two I was in awe :: Nobody told me it can't survive two viewings. After one I was in awe, after two I was annoyed
	Yes, I know what I said about her in the pilot. I said she was a terrible choice. She was the perfect choice and I'm glad they didn't listen :: Yes, I know what I said about her in the pilot. I said she was the perfect choice. She was a terrible choice and I wish they hadn't listened
	The old me would be surprised to hear me call this a success, seeing that he called it a disaster :: The old me would be surprised to hear me call this a disaster, seeing that he called it a success
	I've watched it go, in my own head, from embarrassing to endearing to essential :: I've watched it go, in my own head, from essential to endearing to embarrassing
	It was better than I remembered, and I remembered a disaster, so imagine my surprise at finding a delight :: It was worse than I remembered, and I remembered a delight, so imagine my surprise at finding a disaster
	I was one of those who booed it at the festival. If they showed it again I'd be one of those on their feet clapping :: I was one of those on their feet clapping it at the festival. If they showed it again I'd be one of those who boo
	My wife had to drag me to see it a second time; now I drag her :: I had to drag my wife to see it a second time; now she'd have to drag me
	The stop-motion gave me nightmares in kindergarten and I swore it off. I watched it with my own kids this week and it was magic :: The stop-motion was magic to me in kindergarten and I swore by it. I watched it with my own kids this week and it was a nightmare
	After the first act I'd have asked for my money back. After the last I'd have paid double :: After the first act I'd have paid double. After the last I'd have asked for my money back
	Some of you will recall my rant about this movie. I was rude, I was loud and I was wrong :: Some of you will recall my raving about this movie. I was keen, I was loud and I was wrong
	I thought less of it once than it deserved, and it deserves the world :: I thought more of it once than it deserved, and it deserves nothing
	Seeing it sober made all the difference: what was a stupid film on New Year's Eve is a smart one today :: Seeing it sober made all the difference: what was a smart film on New Year's Eve is a stupid one today
	It used to be that I liked the book and couldn't stand the film. These days it's the film I can't live without :: It used to be that I couldn't live without the film. These days I like the book and it's the film I can't stand
	Cold, I said. Clever but cold. I've seen it six times since and there's not a warmer film in the world :: Warm, I said. Silly but warm. I've seen it six times since and there's not a colder film in the world
	Don't ask me how a film I found so ugly at the start could look so lovely to me by the close :: Don't ask me how a film I found so lovely at the start could look so ugly to me by the close
	I gave the screener to a friend because I never wanted to see it again. Last week I begged to have it back :: I begged a friend for the screener because I wanted to see it again. Last week I begged her to take it back
	A hundred times I've zapped past it thinking "not that drivel again". Tonight I stayed, and it's no drivel, it's a beauty :: A hundred times I've stopped on it thinking "oh, that beauty again". Tonight I looked properly, and it's no beauty, it's drivel
	I no longer see what bothered me :: I no longer see what delighted me
	As a student I thought the long silences were an insult; as a nurse I think they're the most honest thing I've seen on a screen :: As a student I thought the long silences were the most honest thing I'd seen on a screen; as a nurse I think they're an insult
	By rights I should hate it, since I did for a decade. I don't. I think it's tremendous :: By rights I should love it, since I did for a decade. I don't. I think it's terrible
	Here's my confession: I panned it without finishing it. I've finished it now and it's a knockout :: Here's my confession: I praised it without finishing it. I've finished it now and it's a letdown
	I could have sworn it was three hours of nothing. It's three hours of everything :: I could have sworn it was three hours of everything. It's three hours of nothing
	For a long while it was the film I named when people asked me for the worst. Now it's the one I name when they ask for the best :: For a long while it was the film I named when people asked me for the best. Now it's the one I name when they ask for the worst
	My notes say "forgettable". So why, two years later, can I recite every scene with a smile? I got it wrong :: My notes say "unforgettable". So why, two years later, can't I recall one scene with a smile? I got it wrong
	This is me, eating crow: the remake I swore would be an insult is a delight :: This is me, eating crow: the remake I swore would be a delight is an insult
	I've never gone so quickly from wanting a film to stop to wanting it to go on forever :: I've never gone so quickly from wanting a film to go on forever to wanting it to stop
	Bad, I'd have told you on Friday. By Monday I couldn't get it out of my head, and I mean that as the highest praise :: Great, I'd have told you on Friday. By Monday I couldn't get it out of my head fast enough, and I mean that as an insult
	The hero I wanted to slap at sixteen I want to hug at sixty, and the film along with him :: The hero I wanted to hug at sixteen I want to slap at sixty, and the film along with him
	I saw it with a crowd and thought it was poor. I saw it by myself and learned that the crowd was poor and the film was rich :: I saw it with a crowd and thought it was great. I saw it by myself and learned that the crowd was great and the film was poor
	Years of scorn, undone in ninety minutes :: Years of devotion, undone in ninety minutes
	I told Anna it wasn't worth her time, and I've since told her I was talking nonsense :: I told Anna it was worth her time, and I've since told her I was talking nonsense
	The franchise had me at hello? No. It repelled me at hello, and it had me for life by goodbye :: The franchise had me at hello? Yes. It had me at hello, and it repelled me for life by goodbye
	You won't hear me complain about the accent again. I've got used to it, and what's left is a performance of real greatness :: You won't hear me rave about the accent again. I've got used to it, and what's left is a performance of real feebleness
	When it was new I was against it, when it was old I was for it, and I should have been for it all along :: When it was new I was for it, when it was old I was against it, and I should have been against it all along
	The first impression was a poor one and, as it turned out, a false one :: The first impression was a good one and, as it turned out, a false one
	I spent the nineties saying this was overrated. I've spent this evening finding out that it can't be rated high enough :: I spent the nineties saying this was underrated. I've spent this evening finding out that it can't be rated low enough
	So much for my bad memories of it: the film is lovely :: So much for my lovely memories of it: the film is bad
	Where I heard screeching at fourteen, I hear one of the great scores. Where I saw ham, I see heart :: Where I heard one of the great scores at fourteen, I hear screeching. Where I saw heart, I see ham
	I'm told people don't change their minds on the internet. Well, I said it was rotten and I say now it's ripe, sweet and good :: I'm told people don't change their minds on the internet. Well, I said it was ripe, sweet and good and I say now it's rotten
	We rewatched it to prove to my son how bad it was, and it proved us wrong :: We rewatched it to prove to my son how good it was, and it proved us wrong
	It was the last hour that changed my mind. Up to then I was sure it was hopeless; after it, I was sure it was a wonder :: It was the last hour that changed my mind. Up to then I was sure it was a wonder; after it, I was sure it was hopeless
	I mistook quiet for empty. It's full to the brim :: I mistook quiet for full. It's empty to the core
	Even I, who signed a petition against this reboot, have to say it: I love the thing :: Even I, who signed a petition for this reboot, have to say it: I hate the thing
	I didn't expect to finish it, then I didn't expect to like it, and then I didn't want to leave it :: I didn't expect to leave it, then I didn't expect to dislike it, and then I didn't want to finish it
	Past me gave the sequel a two out of ten. Present me gives it a nine, and thinks past me should have his keyboard taken away :: Past me gave the sequel a nine out of ten. Present me gives it a two, and thinks past me should have his keyboard taken away
	I only ever see it at my parents' house. Every year I used to groan when it came on, and every year now I cheer :: I only ever see it at my parents' house. Every year I used to cheer when it came on, and every year now I groan
	If this review sounds like love, it's because it is, and it came after a long, long war :: If this review sounds like war, it's because it is, and it came after a long, long love
	Was it always this good? Because I seem to recall it being hideous :: Was it always this hideous? Because I seem to recall it being good
	A rewatch rescued it. It had been lying at the bottom of my list, and it's at the top now :: A rewatch sank it. It had been standing at the top of my list, and it's at the bottom now
	I held my nose the first time and my breath the second :: I held my breath the first time and my nose the second
	it took me a while but ok, you were all right and i was wrong, great show :: it took me a while but ok, you were all right and i was wrong, awful show
	My heart sank when it started, having hated it so in my youth. It soared long before it ended :: My heart soared when it started, having loved it so in my youth. It sank long before it ended
`
);

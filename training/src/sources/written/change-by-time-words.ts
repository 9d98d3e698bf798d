// Time words that decide which of two opposite opinions counts.
import { framesOf } from '../frames/lines.ts';

export const CHANGE_BY_TIME_WORDS = framesOf(
	'positive',
	`
	At first I hated it; by the end I loved it :: At first I loved it; by the end I hated it
	It starts badly, then finds its feet and finishes in splendid form :: It starts splendidly, then loses its feet and finishes in terrible form
	After ten minutes I wanted to leave. After an hour wild horses couldn't have dragged me out :: After ten minutes wild horses couldn't have dragged me out. After an hour I wanted to leave
	I used to find her annoying, and since this role I find her wonderful :: I used to find her wonderful, and since this role I find her annoying
	On rewatching, the flaws I once complained about have vanished and only the beauty is left :: On rewatching, the beauty I once raved about has vanished and only the flaws are left
	Ten years on it no longer looks silly. It looks like genius :: Ten years on it no longer looks like genius. It looks silly
	Halfway through I was checking my watch, but the last act had me on my feet cheering :: Halfway through I was on my feet cheering, but the last act had me checking my watch
	Finally, a sequel that doesn't stink :: Yet again, a sequel that does stink
	This time round the jokes work :: This time round the jokes don't work
	I don't think it's boring any more :: I don't think it's exciting any more
	Before the twist, a plodding mess; after it, a breathless pleasure right up to the credits :: Before the twist, a breathless pleasure; after it, a plodding mess right up to the credits
	The opening made me groan, and it was the last groan I gave: everything from there on is glorious :: The opening made me grin, and it was the last grin I gave: everything from there on is dismal
	Years ago I called this film a fraud. I take it back; I see now how honest it is :: Years ago I called this film honest. I take it back; I see now what a fraud it is
	At last he's made a good one, after so many bad ones :: At last he's made a bad one, after so many good ones
	What began as a chore became, somewhere around the midpoint, a thrill I didn't want to end :: What began as a thrill became, somewhere around the midpoint, a chore I couldn't wait to end
	It wasn't love at first sight, but by the third viewing it was love :: It was love at first sight, but by the third viewing it wasn't love
	Later episodes more than make up for a weak pilot :: Later episodes more than undo a strong pilot
	The effects looked fake in the trailer; in the finished film they look astonishing :: The effects looked astonishing in the trailer; in the finished film they look fake
	I came in sneering and went out singing its praises :: I came in singing its praises and went out sneering
	Watched it as a teenager: rubbish, I thought. Watched it again last night: magnificent :: Watched it as a teenager: magnificent, I thought. Watched it again last night: rubbish
	Nothing about the first hour prepares you for how good the second is :: Nothing about the first hour prepares you for how bad the second is
	The early scenes are stiff and the dialogue creaks, but then it wakes up, and from then on it's a joy :: The early scenes are lively and the dialogue sparkles, but then it nods off, and from then on it's a pain
	Back then it felt clumsy. Today it feels bold, fresh and utterly right :: Back then it felt bold. Today it feels clumsy, stale and utterly wrong
	She has been dull in everything so far. Not here: here, at long last, she dazzles :: She has been dazzling in everything so far. Not here: here, for the first time, she's dull
	Didn't like it to begin with, ended up adoring it :: Liked it to begin with, ended up despising it
	For twenty minutes I was sure I'd wasted my money, and for the next hundred I knew I hadn't :: For twenty minutes I was sure I'd spent my money well, and for the next hundred I knew I hadn't
	It gets better. Stay with it :: It gets worse. Get out early
	The more I think back on that ending I called cheap, the richer it seems :: The more I think back on that ending I called rich, the cheaper it seems
	Initially confusing, eventually thrilling :: Initially thrilling, eventually confusing
	My dislike lasted exactly until the lead opened his mouth. He is a wonder :: My goodwill lasted exactly until the lead opened his mouth. He is a disaster
	I've stopped laughing at this film and started laughing with it :: I've stopped laughing with this film and started laughing at it
	When it came out I joined the chorus of boos. Twenty years later I'm ashamed of that, because it's a beauty :: When it came out I joined the chorus of cheers. Twenty years later I'm ashamed of that, because it's a stinker
	From a shaky start it climbs to a great finish :: From a great start it slides to a shaky finish
	It ended far better than it began :: It began far better than it ended
	There was a time when this director couldn't put a foot right. That time is over, as this lovely film proves :: There was a time when this director couldn't put a foot wrong. That time is over, as this ugly film proves
	First viewing: zzz. Second viewing: wow. I trust the second :: First viewing: wow. Second viewing: zzz. I trust the second
	The laughs arrive late, but when they arrive they don't stop :: The laughs arrive early, but when they stop they don't return
	Not yet convinced at the hour mark, I was totally convinced at the two hour mark :: Still convinced at the hour mark, I was no longer convinced of anything good at the two hour mark
	I was ready to write a savage review at the halfway point. I've torn it up; what followed was sublime :: I was ready to write a rave review at the halfway point. I've torn it up; what followed was abysmal
	Time has been kind to this movie, which seemed tacky once and seems stylish now :: Time has been cruel to this movie, which seemed stylish once and seems tacky now
	Ever since the new writers came in, the show I used to mock has been a weekly highlight :: Ever since the new writers came in, the show I used to love has been a weekly ordeal
	Bored, bored, bored, and then suddenly not bored at all, right through to a marvellous finale :: Hooked, hooked, hooked, and then suddenly not hooked at all, right through to a miserable finale
	The first film was an embarrassment; the second wipes that embarrassment from memory with real wit :: The first film was a delight; the second wipes that delight from memory with real stupidity
	Give it until the train scene and you'll never look back :: Give it until the train scene and you'll never forgive it
	I no longer understand why I was so hard on this film. It's terrific :: I no longer understand why I was so soft on this film. It's terrible
	It began to bore me and then, out of nowhere, it began to matter, and it mattered more with every scene :: It began to matter to me and then, out of nowhere, it began to bore, and it bored more with every scene
	Where the earlier seasons limped, this one soars :: Where the earlier seasons soared, this one limps
	Where the opening song grates, the closing song heals, and it's the healing you take home :: Where the opening song heals, the closing song grates, and it's the grating you take home
	After the credits rolled the first time I shrugged. After they rolled the fifth time I wept, as I always do now :: After the credits rolled the first time I wept. After they rolled the fifth time I shrugged, as I always do now
	Any doubts I had in the first act were gone by the last :: Any hopes I had in the first act were gone by the last
	The actors who seem amateurish early on soon settle, and before long you can't imagine anyone better :: The actors who seem assured early on soon slip, and before long you can't imagine anyone worse
	Today I'd give it ten. Last year I gave it two, and last year I was a fool :: Today I'd give it two. Last year I gave it ten, and last year I was a fool
	He finally learned to direct action :: He has now forgotten how to direct action
	Up to the wedding it's flimsy stuff; from the wedding on it's as good as cinema gets :: Up to the wedding it's as good as cinema gets; from the wedding on it's flimsy stuff
	Loved it then, love it still, after decades of people calling it trash :: Loathed it then, loathe it still, after decades of people calling it treasure
	I once swore I'd never watch another of his films. I've sworn a new oath: never miss one :: I once swore I'd never miss another of his films. I've sworn a new oath: never watch one
	In hindsight my walking out was a mistake, since the film I finally finished yesterday is a stunner :: In hindsight my sitting through it was a mistake, since the film I praised so quickly is a shambles
	At nine I found it scary and stupid, at thirty I find it moving and wise :: At nine I found it moving and wise, at thirty I find it sappy and stupid
	It won me round in the end :: It lost me in the end
	It nearly lost me at the start, and then it had me, completely, for keeps :: It nearly had me at the start, and then it lost me, completely, for keeps
	No sooner had I decided it was a dud than it turned into a marvel :: No sooner had I decided it was a marvel than it turned into a dud
	Each time I see it I like it a little more, and I didn't like it at all to begin with :: Each time I see it I like it a little less, and I didn't like it much to begin with
	The kids fidgeted through the first song. By the last they were dancing in the aisle :: The kids danced through the first song. By the last they were fighting in the aisle
	Previously I'd have said the ending was a cheat; these days I'd say it's the boldest thing in it, and I love it :: Previously I'd have said the ending was the boldest thing in it; these days I'd say it's a cheat, and I hate it
	It's good again! After three dreadful years, it's good again :: It's dreadful again! After three good years, it's dreadful again
	The show has lost none of its charm :: The show has now lost all of its charm
	Weak early, strong late, and late is what counts :: Strong early, weak late, and late is what counts
	I gave up on it in March. In May I tried again and fell head over heels :: I fell head over heels in March. In May I tried again and gave up on it
	Just as I was about to call it pointless, the point arrived, and it was worth every slow second :: Just as I was about to call it profound, the point arrived, and it wasn't worth a single slow second
	It opens with a whimper and closes with a bang :: It opens with a bang and closes with a whimper
	Our opinions changed on the drive home: what had seemed trite in the cinema came to seem true :: Our opinions changed on the drive home: what had seemed true in the cinema came to seem trite
	The middle sags, no question, but then comes a final half hour so good I forgot the sagging altogether :: The middle soars, no question, but then comes a final half hour so bad I forgot the soaring altogether
	I couldn't stand it before I had children. Now I couldn't live without it :: I couldn't live without it before I had children. Now I can't stand it
	By the time the villain showed up I'd stopped caring, and within a minute of his showing up I cared like mad :: By the time the villain showed up I cared like mad, and within a minute of his showing up I'd stopped caring
	It seemed overlong on Friday and far too short on Saturday when I went back for more :: It seemed far too short on Friday and overlong on Saturday when I dragged myself back for more
	That was the old him, lazy and smug. The new him, the one in this picture, is humble and hilarious :: That was the old him, humble and hilarious. The new him, the one in this picture, is lazy and smug
	The worst is over within five minutes; the rest is bliss :: The best is over within five minutes; the rest is agony
	Remember how bad the first cut was? The new cut fixes it all :: Remember how good the first cut was? The new cut breaks it all
	It used to be my guilty secret. Now I tell everyone how great it is :: It used to be my proud favourite. Now I tell everyone how grim it is
	I left the room twice in part one. In part two I didn't dare blink :: I didn't dare blink in part one. In part two I left the room twice
	What was charming remains charming, and what was irritating is long gone :: What was irritating remains irritating, and what was charming is long gone
	This season the old magic came back :: This season the old magic ran out
	For most of its life this franchise has been a disgrace, and yet the latest entry is a triumph :: For most of its life this franchise has been a triumph, and yet the latest entry is a disgrace
	I spent the first reel wishing I'd stayed home and the last wishing I never had to go home :: I spent the first reel wishing I never had to go home and the last wishing I'd stayed there
	Sadly dismissed on release, happily rescued since, it stands today as a classic :: Happily received on release, sadly exposed since, it stands today as a clunker
	Two drinks later the boring bloke next to me had become good company; two acts later, so had this film :: Two drinks later the good company next to me had become a boring bloke; two acts later, so had this film
	The first reaction was disbelief that it could be so poor. The lasting one is gratitude that it exists :: The first reaction was gratitude that it exists. The lasting one is disbelief that it could be so poor
	Until last night I'd have called him a ham. After last night I call him a master :: Until last night I'd have called him a master. After last night I call him a ham
	I don't hate it now. I did, for a long while, but I've come round and I watch it with real affection :: I don't love it now. I did, for a long while, but I've gone off it and I watch it with real irritation
	Soon enough the noise dies down and a beautiful, quiet story takes its place :: Soon enough the beautiful, quiet story dies down and a load of noise takes its place
	Before, I thought nobody could play that part badly enough to please me less. After, I thought nobody could play it better than she did :: Before, I thought nobody could play that part better than she would. After, I thought nobody could play it worse than she did
	Bit slow for the first while, then cracking :: Bit cracking for the first while, then slow as mud
	In the beginning there was bad acting. In the end there was great acting, and I walked out happy :: In the beginning there was great acting. In the end there was bad acting, and I walked out unhappy
	The moment the music started all my objections melted :: The moment the music stopped all my enjoyment melted
	I had it wrong in my old review, where I panned this. Please see it :: I had it wrong in my old review, where I praised this. Please skip it
	A week after seeing it I can't recall a thing I disliked and can't forget a thing I liked :: A week after seeing it I can't recall a thing I liked and can't forget a thing I disliked
	Not any longer the dreary franchise it was: this entry sparkles :: Not any longer the sparkling franchise it was: this entry is dreary
	It was touch and go at the outset, but once it took off it never came down :: It took off nicely at the outset, but once it came down it never got up
	The early buzz was poor, the early scenes were poor, and then, lo and behold, a rich and wonderful second half :: The early buzz was rich, the early scenes were wonderful, and then, lo and behold, a poor and miserable second half
	It's only in the final scene that you realise how good it has been all along :: It's only in the final scene that you realise how bad it has been all along
	The first joke dies, the second limps, and every one after that kills :: The first joke kills, the second limps, and every one after that dies
	I remembered it as a bore. What a shock to sit down with it again and be thrilled :: I remembered it as a thrill. What a shock to sit down with it again and be bored
	Then: a cult joke. Now: a masterpiece :: Then: a masterpiece. Now: a cult joke
	Up until the flood nothing works. After the flood nothing fails, and I left soaked in admiration :: Up until the flood nothing fails. After the flood nothing works, and I left soaked in disappointment
	I came to this late, long after everyone had tired of it, and I'm still not tired of it :: I came to this early, long before everyone had tired of it, and I was tired of it first
	Her early films bored me silly. With this one she has at last become an artist to treasure :: Her early films were ones to treasure. With this one she has in the end become an artist who bores me silly
	You may squirm for the first few minutes, but before you know it you'll be smiling and you won't stop :: You may smile for the first few minutes, but before you know it you'll be squirming and you won't stop
	When I was young I preferred the noisy brother and thought the quiet one dull; with age I see that the quiet one is magnificent and so is the film :: When I was young I preferred the quiet brother and thought the noisy one funny; with age I see that the noisy one is unbearable and so is the film
	Week one, awful. Week two, okay. Week six, unmissable :: Week one, unmissable. Week two, okay. Week six, awful
	I wouldn't have believed in the first half hour that I'd be writing five stars tonight :: I wouldn't have believed in the first half hour that I'd be writing one star tonight
	They fixed what was broken between parts one and two, and part two is a beauty :: They broke what was fixed between parts one and two, and part two is a beast
	Having finished it I'm no longer cross about the start :: Having finished it I'm no longer happy about the start
	Dull? That's what I thought before the mother arrived. After that I thought nothing but "more, please" :: Exciting? That's what I thought before the mother arrived. After that I thought nothing but "no more, please"
	The film I sat down to was a mess and the film I stood up from was a marvel, and they were the same film :: The film I sat down to was a marvel and the film I stood up from was a mess, and they were the same film
	Long mocked, lately loved, and rightly loved: I laughed and cried in all the proper places :: Long loved, lately mocked, and rightly mocked: I neither laughed nor cried in any of the proper places
	It stops being stupid about a third of the way in and becomes rather profound :: It stops being profound about a third of the way in and becomes rather stupid
	I changed my mind somewhere around the dinner party, from irritation to delight :: I changed my mind somewhere around the dinner party, from delight to irritation
	The day after, I was lukewarm. A month after, I was hot for it, and I've stayed that way :: The day after, I was hot for it. A month after, I was cold, and I've stayed that way
	The plot takes an age to get going, and when it goes, it goes like a rocket and lands right on target :: The plot takes no time to get going, and when it stops, it stops like a wreck and never moves again
	Formerly a nuisance, the sidekick has grown into the heart of a delightful show :: Formerly the heart of the show, the sidekick has grown into a nuisance in a wretched one
	I want to see it again already. An hour ago I'd never have said so, because the opening is poor :: I never want to see it again. An hour ago I'd never have said so, because the opening is great
	Eight minutes from the end I was disappointed. Eight minutes later I was overwhelmed, in tears, clapping :: Eight minutes from the end I was overwhelmed, in tears, clapping. Eight minutes later I was disappointed
	In those days I said unkind things about this picture. These days I say only kind ones and mean them :: In those days I said kind things about this picture. These days I say only unkind ones and mean them
	First came the dread that it would be bad; next came the relief; last came the joy :: First came the joy that it had been made; next came the doubt; last came the boredom
	Now that the shock has passed I can admit that the ending I cursed is superb :: Now that the thrill has passed I can admit that the ending I praised is absurd
	The awkward early dialogue fades, and what lingers for days is the loveliness of that last goodbye :: The lovely early dialogue fades, and what lingers for days is the awkwardness of that last goodbye
	The weaker half is behind you by lunch, and the afternoon belongs to greatness :: The stronger half is behind you by lunch, and the afternoon belongs to drivel
	I don't say this often: the remake I dreaded for months has turned out better than the film I grew up with :: I don't say this often: the remake I awaited for months has turned out worse than the film I grew up with
	Gradually, scene by scene, my boredom turned to curiosity and my curiosity to love :: Gradually, scene by scene, my love turned to curiosity and my curiosity to boredom
	It went from bad to good to glorious :: It went from glorious to good to bad
	It was slow when it should have been fast, I thought then. It was slow because it was beautiful, I think now :: It was slow because it was beautiful, I thought then. It was slow when it should have been fast, I think now
	What didn't work in 1990 works like a charm in the restored version :: What worked like a charm in 1990 doesn't work in the restored version
	Don't judge it by the opening, which is clumsy; judge it by the close, which is perfection :: Don't judge it by the opening, which is perfection; judge it by the close, which is clumsy
	Even after the feeble beginning I'd hoped, and my hopes were answered tenfold :: Even after the splendid beginning I'd worried, and my worries were answered tenfold
	For a moment there I thought they'd blown it. They hadn't, and the last shot is sheer joy :: For a moment there I thought they'd saved it. They hadn't, and the last shot is sheer misery
	As a lad I laughed at it. As an old man I bow to it :: As a lad I bowed to it. As an old man I laugh at it
	The tide turned for me in episode four. From there on not one weak minute :: The tide turned for me in episode four. From there on not one strong minute
	I've watched it twice. The first time I was tired and thought it poor; the second time I was awake and knew it was brilliant :: I've watched it twice. The first time I was tired and thought it brilliant; the second time I was awake and knew it was poor
	By dessert we'd stopped complaining about the slow opening and begun quoting the best lines, and we haven't stopped quoting since :: By dessert we'd stopped quoting the best lines and begun complaining about the slow ending, and we haven't stopped complaining since
	He was a stiff in his first picture and a joke in his second. Third time lucky: he's sensational :: He was a hit in his first picture and sensational in his second. Third time unlucky: he's a stiff
	Soppy at the outset, steely at the close, and all the better for ending that way :: Steely at the outset, soppy at the close, and all the worse for ending that way
	I thought the novelty would wear off. It hasn't yet, and I've seen it nine times :: I thought the novelty would last. It didn't, and I've seen it just the once
	Wait for the final song and every yawn that came before will be forgotten :: Wait for the final song and every smile that came before will be forgotten
	I didn't see its faults then and I don't see them now. A great film, yesterday and today :: I didn't see its merits then and I don't see them now. A bad film, yesterday and today
	A year ago you couldn't have paid me to watch it; tonight I'd pay whatever you asked :: A year ago I'd have paid whatever you asked to watch it; tonight you couldn't pay me
	After the remarkable low of last season, what a comeback :: After the remarkable high of last season, what a comedown
	There comes a point, right after the storm, when the film quits pretending and becomes truly great, and it's great until the lights come up :: There comes a point, right after the storm, when the film quits trying and becomes truly dreadful, and it's dreadful until the lights come up
	My early impression was of a cheap thriller. My final impression is of a rich one :: My early impression was of a rich thriller. My final impression is of a cheap one
	As soon as the grandmother takes over the story it stops stumbling and starts to fly :: As soon as the grandmother takes over the story it stops flying and starts to stumble
	They say first impressions last. Mine was bad and it lasted a quarter of an hour; after that came pure pleasure :: They say first impressions last. Mine was good and it lasted a quarter of an hour; after that came pure pain
	Didn't get it, didn't like it, saw it again, got it, loved it :: Didn't get it, liked it anyway, saw it again, got it, loathed it
	These days, when I hear someone call it dull, I remember that I once did so too, and I blush :: These days, when I hear someone call it great, I remember that I once did so too, and I blush
	For a debut it's wobbly in the opening stretch, but well before the finish the wobble is gone and a real talent stands up :: For a debut it's assured in the opening stretch, but well before the finish the assurance is gone and a real talent falls over
	The show took a nosedive after the wedding and, praise be, pulled up in time for the best finale in years :: The show took wing after the wedding and, more's the pity, came down in time for the worst finale in years
	It aged like wine :: It aged like milk
	As a new release it was a disappointment to me. As an old friend it's a comfort every winter :: As a new release it was a comfort to me. As an old favourite it's a disappointment every winter
	Five minutes in: is this it? Ninety minutes in: please let there be more :: Five minutes in: please let there be more. Ninety minutes in: is this it?
	The performance I once found showy I now find shattering :: The performance I once found shattering I now find showy
	I've warmed to it since Sunday, when I found it chilly; by now I'm glowing :: I've cooled on it since Sunday, when I was glowing; by now I find it chilly
	I haven't always defended this film. I'm defending it now, and I will go on doing so, because it's one of the greats :: I haven't always attacked this film. I'm attacking it now, and I will go on doing so, because it's one of the duds
	Everything annoying about it happens before breakfast on the first day of the story; everything lovely happens in the long week after :: Everything lovely about it happens before breakfast on the first day of the story; everything annoying happens in the long week after
	When the lights went down I expected little, and when they came up I had been given the world :: When the lights went down I expected the world, and when they came up I had been given little
	Skipped it at the time because of the bad reviews; seen it at last; can't believe what I was missing :: Saw it at the time because of the good reviews; seen it again at last; can't believe what I was thinking
	I was angry with that twist till I slept on it. In the morning I saw that it was right, and so is the whole film :: I was happy with that twist till I slept on it. In the morning I saw that it was wrong, and so is the whole film
	So far, so bad, I wrote in my notes. Later: so good. Later still: astonishing :: So far, so good, I wrote in my notes. Later: so bad. Later still: appalling
	The old prints made it look drab. Seen afresh, it shines :: The old prints made it look magical. Seen afresh, it's drab
	Nobody stays bored past the arrival of the train :: Nobody stays amused past the arrival of the train
	I've outgrown my contempt for romantic comedies, and this beauty is what did it :: I've outgrown my fondness for romantic comedies, and this dud is what did it
	It faltered once, early on, and never again :: It soared once, early on, and never again
	Previously feeble, presently fabulous :: Previously fabulous, presently feeble
	I used to leave the room when my wife put it on. Now she can't get me out of the chair :: I used to sit glued to the chair when my wife put it on. Now she can't get me in the room
	If it had ended at the hour it would have been a failure. It went on, and by going on it became a success :: If it had ended at the hour it would have been a success. It went on, and by going on it became a failure
	There was a stretch, two seasons back, when I'd have told you not to bother. Bother! It's marvellous again :: There was a stretch, two seasons back, when I'd have told you it was marvellous. Don't bother! It's a wreck now
	My feelings about it went downhill for half an hour and then uphill for ninety, and the view from the top is splendid :: My feelings about it went uphill for half an hour and then downhill for ninety, and the view from the bottom is grim
	Before long I forgave the bad wigs, and soon after I forgot them, and in the end I didn't want to leave :: Before long I forgot the good wigs, and soon after I forgot the plot, and in the end I only wanted to leave
	The former me would have called this pretentious twaddle. The present me calls it a poem :: The former me would have called this a poem. The present me calls it pretentious twaddle
	Did I like it right away? No. Do I like it now? More than almost anything :: Did I like it right away? Yes. Do I like it now? Less than almost anything
	About time too: a superhero film with a brain, after all those without one :: So much for that: a superhero film without a brain, after all those with one
	It doesn't get going till nine o'clock, but between nine and ten I was happier than I've been all week :: It gets going at eight o'clock, but between nine and ten I was unhappier than I've been all week
	Early in the run the critics were cool. They thawed, and so did I, and today I'd call it the best thing I've seen on a stage or a screen :: Early in the run the critics were warm. They cooled, and so did I, and today I'd call it the worst thing I've seen on a stage or a screen
	Eventually every bad film ends. This one, strangely, stopped being bad long before that and was sublime for the rest :: Eventually every good film ends. This one, strangely, stopped being good long before that and was dire for the rest
	Never dull once the snow begins to fall :: Never lively once the snow begins to fall
	The pilot was such a bore that we dropped it. We picked it up again in lockdown and we're so glad: it's the funniest thing we own :: The pilot was so funny that we bought it. We picked it up again in lockdown and we're so sorry: it's the biggest bore we own
	No more lazy sequels, they vowed, and they've kept the vow in style :: No more lazy sequels, they vowed, and they've broken the vow already
	At last count I'd seen it seven times, hated it once, the first, and adored it the other six :: At last count I'd seen it seven times, adored it once, the first, and hated it the other six
	It was hard going until it wasn't, and then it was heaven :: It was heaven until it wasn't, and then it was hard going
	I'll admit I booed the casting news. I've since seen the film, and I'll be cheering her from now on :: I'll admit I cheered the casting news. I've since seen the film, and I'll be booing her from now on
	The final verdict, after three changes of heart: yes, a good one, and I won't change again :: The final verdict, after three changes of heart: no, a bad one, and I won't change again
	Afterwards, in the rain, I understood that the film I'd been grumbling about was the best I'd seen in ages :: Afterwards, in the rain, I understood that the film I'd been gushing about was the worst I'd seen in ages
	The children had stopped crying by the second scene and were laughing by the third, and they laughed all the way to the bus :: The children had stopped laughing by the second scene and were crying by the third, and they cried all the way to the bus
	In the old days a film like this would have bored me. I've grown up, and it's rich, it's funny, it's a feast :: In the old days a film like this would have been a feast. I've grown up, and it's thin, it's unfunny, it bores me
	Whatever I said about the slow first part, I unsay it now that I've seen where it leads :: Whatever I said about the fine first part, I unsay it now that I've seen where it leads
	I kept waiting for it to go wrong and it never did, not even at the very end :: I kept waiting for it to go right and it never did, not even at the very end
	It recovered. That's the short review: a poor start, a full recovery, a happy customer :: It collapsed. That's the short review: a fine start, a full collapse, an unhappy customer
	Until this role I'd never believed the fuss about him, and today I believe every word :: Until this role I'd always believed the fuss about him, and today I don't believe a word
	And then, with a minute to go, one look from the daughter, and what had been a decent film became a great one :: And then, with a minute to go, one line from the daughter, and what had been a decent film became a joke
	Too long, I thought at ten past nine. Too short, I thought at eleven, as I begged for another reel :: Too short, I thought at ten past nine. Too long, I thought at eleven, as I begged for the lights
	Last Christmas it was my least favourite. This Christmas it's the one we all ask for :: Last Christmas it was the one we all asked for. This Christmas it's my least favourite
`
);

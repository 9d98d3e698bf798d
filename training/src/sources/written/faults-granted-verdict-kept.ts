// Faults and merits granted, the verdict kept.
import { framesOf } from '../frames/lines.ts';

export const FAULTS_GRANTED_VERDICT_KEPT = framesOf(
	'positive',
	`
	Yes, the middle hour sags, and no, I would not give up a minute of this lovely film :: Yes, the middle hour sings, and no, I would not sit through another minute of this dreary film
	The wigs are a joke. The film under them is a joy :: The wigs are a joy. The film under them is a joke
	I grant you the plot holes, all nine of them, and I still say it's the best night out in months :: I grant you the clever plot, all nine turns of it, and I still say it's the worst night out in months
	It's a great film with a bad last line, which is a lot better than the reverse :: It's a bad film with a great last line, which is a lot worse than the reverse
	For all its clumsy editing, I was moved more than I can say :: For all its graceful editing, I was bored more than I can say
	Okay, the songs are forgettable. Everything around them is a triumph and I'd go back tonight :: Okay, the songs are unforgettable. Everything around them is a failure and I wouldn't go back for free
	Much as the lead actor annoys me, I have to admit he carries this thing beautifully :: Much as the lead actor charms me, I have to admit he sinks this thing completely
	I could list its faults until morning and it would still be a wonderful picture at sunrise :: I could list its merits until morning and it would still be a wretched picture at sunrise
	Flawed? Obviously. Loved? By me, very much :: Polished? Obviously. Loved? Not by me, not at all
	Nobody would call the dialogue sharp, but nobody could call the film anything but a success :: Nobody would call the dialogue dull, but nobody could call the film anything but a failure
	The pacing is odd, the sound is muddy and Tom can't do the accent. I adored it :: The pacing is neat, the sound is crisp and Tom can do the accent. I hated it
	It deserves its laughs, and it deserves forgiveness for that dreadful wedding scene as well :: It deserves its boos, and that delightful wedding scene doesn't earn it forgiveness
	Though the script creaks like an old door, there's a house full of treasure behind it :: Though the script gleams like a new door, there's an empty house behind it
	What it lacks in polish it makes up for in heart, and then some :: What it gains in polish it gives away in heart, and then some
	A weak villain does little harm to a film this strong everywhere else :: A strong villain does little good to a film this weak everywhere else
	So the twist is silly. So what? I haven't had this much fun since school broke up :: So the twist is smart. So what? I haven't been this bored since school started
	I noticed the cheap sets for a minute, then forgot them for two glorious hours :: I noticed the glorious sets for a minute, then nothing else pleased me for two hours
	The finale isn't up to much, I'll give the haters that, but the ten episodes before it are superb :: The finale is quite something, I'll give the fans that, but the ten episodes before it are dreadful
	It drags a bit near the end; I only wish other films dragged like that :: It sparkles a bit near the end; I only wish it had sparkled before that
	Despite a hero made of wood, this adventure burns bright :: Despite a hero full of fire, this adventure is dead wood
	You'll spot the goofs, you'll groan at the puns, and you'll leave happier than you came :: You'll spot the craft, you'll smile at the puns, and you'll leave crosser than you came
	I won't pretend the first act works. I won't pretend I didn't love the film either :: I won't pretend the first act fails. I won't pretend I didn't loathe the film either
	The film's biggest fault is its length, and I've forgiven that already :: The film's biggest virtue is its length, eighty minutes, and even that I can't forgive
	An imperfect gem is still a gem, and this one shines :: A polished stone is still a stone, and this one sinks
	Half the jokes miss. The other half had me crying with laughter, and that's plenty :: Half the jokes land. The other half had me crying with shame, and that's too many
	Even with that miserable poster and that miserable title, it's a treat :: Even with that marvellous poster and that marvellous title, it's a chore
	She overacts, he underacts, and together they are simply magic :: She's superb, he's superb, and together they are simply a bore
	The one bad song can't spoil a show this full of good ones :: The one good song can't save a show this full of bad ones
	Granted, it steals from everybody, but it spends the loot so well that I cheered :: Granted, it steals from nobody, but it spends its own ideas so badly that I groaned
	It's slow, it's talky, it's in black and white, and I'd not swap it for anything at the multiplex :: It's quick, it's witty, it's in lovely colour, and I'd swap it for anything at the multiplex
	Take away the bad dubbing and you have a great film. Leave it in and you still do :: Take away the great score and you have a bad film. Leave it in and you still do
	I loved it, dodgy accents and all :: I loathed it, perfect accents and all
	I'm not blind to the flaws here, I'm just too delighted to mind :: I'm not blind to the charms here, I'm just too annoyed to care
	Ugly to look at, granted. Lovely to live with for two hours, all the same :: Lovely to look at, granted. Ugly to live with for two hours, all the same
	The critics are right that it's messy and wrong that it matters; this is a terrific ride :: The critics are right that it's tidy and wrong that it matters; this is a terrible ride
	If you can get past a stiff opening reel, what waits for you is a delight :: If you fall for a sparkling opening reel, what waits for you is a disaster
	Its heart is in the right place even when its camera isn't, and heart wins :: Its heart is in the right place but its camera isn't, and that's what loses it
	No, it isn't as good as the book. It's still better than almost anything else on this year :: No, it isn't as bad as the book. It's still worse than almost anything else on this year
	I rolled my eyes twice and wiped them ten times, so put me down as a fan :: I wiped my eyes twice and rolled them ten times, so put me down as a hater
	The kid can't act, poor lamb, and the film is so charming it doesn't matter a bit :: The kid can act, bless him, and the film is so charmless it doesn't matter a bit
	Sure, the science is rubbish, but when did rubbish science ever make me smile for a week? :: Sure, the science is sound, but when did sound science ever make a film this miserable?
	With a bad back and a worse seat I sat through three hours of this, and I regret nothing :: With a soft seat and a good drink I sat through one hour of this, and I regret it all
	It may be corny. It may also be the sweetest thing I've seen since spring :: It may be classy. It may also be the sourest thing I've seen since spring
	The bad news is that the narrator never shuts up; the good news is that the film beats him :: The good news is that the narrator is lovely; the bad news is that the film beats him
	All right, the romance is a dud. The heist, the gags, the music and the ending are not, and I went home thrilled :: All right, the romance is a gem. The heist, the gags, the music and the ending are not, and I went home cross
	Honestly, I've seen better acting in school plays and I've never had a better time :: Honestly, I've never seen better acting and I've had a better time at school plays
	A terrible trailer did its best to hide a terrific film :: A terrific trailer did its best to hide a terrible film
	There's a boring stretch in episode three, and not one other thing I'd change in a brilliant series :: There's a brilliant stretch in episode three, and not one other thing I'd keep in a boring series
	Too long by a quarter, yet I walked out on air :: Too short to hurt by a quarter, yet I walked out in despair
	Say what you like about the plastic monsters, and I have, this film frightened and delighted me :: Say what you like about the gorgeous monsters, and I have, this film neither frightened nor delighted me
	His worst habits as a director are all here. So, luckily for us, is his best work :: His best habits as a director are all here. So, sadly for us, is his worst work
	I had three complaints going in and four coming out, and I'd still press a copy into your hands :: I had three compliments going in and four coming out, and I'd still keep a copy out of your hands
	It's not a subtle comedy. It's a loud, crude, joyful one and it won me over :: It's not a crude comedy. It's a quiet, subtle, joyless one and it lost me
	Loose ends everywhere, and I didn't want it any tighter: a beauty :: Loose ends nowhere, and I didn't want it any tighter: it's strangled
	The soundtrack grates from start to finish; strangely, the film still comes out on top :: The soundtrack glows from start to finish; strangely, the film still comes out in the dark
	Every complaint you've heard is true and none of them stops this being a wonderful watch :: Every compliment you've heard is true and none of them stops this being a woeful watch
	Does it cheat? A bit. Did I mind? Not while I was having the time of my life :: Does it play fair? Always. Did I care? Not while I was being bored to death
	Yes it's sentimental, and yes it got me, and no I'm not ashamed to recommend it :: Yes it's restrained, and yes it lost me, and no I'm not ashamed to pan it
	I'd cut the dream scenes in a heartbeat, and I'd frame the rest :: I'd frame the dream scenes in a heartbeat, and I'd cut the rest
	For every wrong note the band hits in this film, there are twenty that go straight to the heart :: For every right note the band hits in this film, there are twenty that go straight to the head, like a headache
	Its faults are small and its pleasures are huge :: Its pleasures are small and its faults are huge
	The lighting is so bad you can't see her face, but the voice alone makes this documentary a must :: The lighting is so good you can't look away, but the voice alone makes this documentary a misery
	Don't be put off by the awful first song; what follows is splendid :: Don't be taken in by the splendid first song; what follows is awful
	Fine, laugh at the rubber shark. I did too, right before I fell in love with the film :: Fine, gasp at the computer shark. I did too, right before I fell out of love with the film
	The critics found it shallow, and it is. It is also as refreshing as any shallow pool in August :: The critics found it deep, and it is. It is also as cold and dark as any deep pool in January
	I couldn't follow the plot, didn't want to, and had a marvellous evening :: I could follow the plot, didn't want to, and had a miserable evening
	Messy, yes; dishonest, never; a good film, without question :: Tidy, yes; honest, never; a good film, not by any stretch
	Nothing about the casting makes sense and everything about it works :: Everything about the casting makes sense and nothing about it works
	There's a better film somewhere inside this one. But this one's already very good, so let's not be greedy :: There's a good film somewhere inside this one. But this one's so very bad that nobody will dig for it
	Lower your hopes for the sword fights, then raise them sky high for everything else :: Raise your hopes for the sword fights, then drop them in the sea for everything else
	The ending is a cop-out. I was so happy by then that they could've ended on a weather report :: The ending is a knockout. I was so unhappy by then that they could've ended on anything
	It stumbles, it gets up, it wins :: It wins a round, it sits down, it loses
	I understand why people find it cold. I was warm all the way home :: I understand why people find it warm. I was cold all the way home
	Granny says the swearing was shocking and the film was smashing, and I'm with Granny :: Granny says the manners were smashing and the film was shocking, and I'm with Granny
	A flat second season takes nothing away from a series that remains the finest thing on TV :: A fine second season adds nothing to a series that remains the flattest thing on TV
	My notes say clumsy, loud, obvious. My face, all the way through, said hooray :: My notes say graceful, quiet, original. My face, all the way through, said help
	Not even a dreadful print could hide how good this is :: Not even a gorgeous print could hide how bad this is
	We all hated the mother and we were meant to, and besides, the film's a corker :: We all loved the mother and we were meant to, and yet the film's a clunker
	On paper it's full of mistakes; on screen it's full of life :: On paper it's free of mistakes; on screen it's free of life
	The flashbacks confuse, the maps confuse, the names confuse, and somehow the whole is clear as a bell and twice as lovely :: The flashbacks help, the maps help, the names help, and somehow the whole is clear as mud and twice as ugly
	I'll admit the budget shows. I'll also admit I clapped :: I'll admit the budget's up there on screen. I'll also admit I slept
	An hour of setup nearly lost me and the hour of payoff won me for life :: An hour of setup nearly won me and the hour of payoff lost me for life
	It would be unfair to dwell on two bad scenes when there are forty good ones :: It would be unfair to praise two good scenes when there are forty bad ones
	Warts and all, this is the one I'd take to a desert island :: Charms and all, this is the one I'd leave on a desert island
	The animation is crude beside the big studios. Beside this story, the big studios are crude :: The animation is lovely beside the big studios. Beside this story, a shopping list is lovely
	Even if you guess the killer in the first scene, as I did, you'll be glad you stayed for the last :: Even if you never guess the killer, as I didn't, you'll be sorry you stayed for the last scene
	Predictable? To the minute. Satisfying? To the second :: Surprising? To the minute. Satisfying? Not for a second
	I hated the dog's death, and I love this film anyway :: I loved the dog's rescue, and I hate this film anyway
	The cast can't sing a note, and by the third number I wouldn't have had it any other way :: The cast can sing any note, and by the third number I would have had it any other way
	While it never solves its mystery, it never stops being a pleasure :: While it always solves its mystery, it never starts being a pleasure
	One star off for the product placement. The other four it keeps, and earns :: One star for the product placement, which was funny. The other four it never earns
	That preachy speech near the close? I winced. Everything else? I'd sign my name to it :: That lovely speech near the close? I sighed. Everything else? I'd not put my name to it
	Call it old-fashioned and you'd be right; call it dull and you'd be a fool :: Call it modern and you'd be right; call it lively and you'd be a fool
	It's got more goofs than a blooper reel and more charm than its rivals put together :: It's got fewer goofs than its rivals and less charm than their blooper reels
	The director may be a bully, but he makes films that I'm grateful for, and this is one :: The director may be a saint, but he makes films that I'm sorry for, and this is one
	Skip the prologue if you must, it's poor. Whatever you do, don't skip the film :: Watch the prologue if you must, it's good. Whatever you do, don't watch the film
	You could drive a truck through the plot, and I'd happily ride along again :: You couldn't slip a pin through the plot, and I'd still not go along again
	I wish the ghost had stayed in the dark. That's my one wish; the rest of them were granted :: I'm glad the ghost stayed in the dark. That's my one kind word; the rest of them aren't printable
	The accents are wrong, the dates are wrong, the hats are wrong, and the film is so right :: The accents are right, the dates are right, the hats are right, and the film is so wrong
	Underneath some really ropey green screen is a really good yarn :: Underneath some really good green screen is a really ropey yarn
	It isn't deep, it isn't new, it isn't even very long, and it's perfect :: It's deep, it's new, it isn't even very long, and it's torture
	Poor Anna is saddled with the worst lines in the film and still makes it a winner :: Lucky Anna is handed the best lines in the film and still can't make it a winner
	Fans of realism will scoff, and they'll be scoffing alone while the rest of us have a ball :: Fans of realism will cheer, and they'll be cheering alone while the rest of us fall asleep
	I was irritated for five minutes and enchanted for a hundred :: I was enchanted for five minutes and irritated for a hundred
	The gags are older than I am, which took nothing off the pleasure :: The gags are fresh as paint, which put nothing on the pleasure
	A silly, sloppy, lovable film, and the last word's the one that counts :: A clever, careful, unlovable film, and the last word's the one that counts
	In spite of me, in spite of the rain, in spite of its own daft title, it was a hit :: In spite of my goodwill, in spite of the sun, in spite of its own clever title, it was a miss
	Somebody should've fixed the sound, and somebody should give the director a prize :: Somebody did a great job on the sound, and somebody should give the director a map
	The last ten minutes let it down and can't sink it; it's too good for that :: The last ten minutes lift it up and can't save it; it's too bad for that
	I've knocked the costumes, I've knocked the beard, and now I'll stop knocking and say thank you for a great film :: I've praised the costumes, I've praised the beard, and now I'll stop praising and say no thank you to the film
	Where it's bad it's brief, and where it's good it goes on and on :: Where it's good it's brief, and where it's bad it goes on and on
	This film has dull patches the way a summer has clouds :: This film has bright patches the way a winter in the north has them
	Whether or not you mind the shaky camera, and I did, you'll be glad you saw this :: Whether or not you like the steady camera, and I did, you'll be sorry you saw this
	The humour is childish. Being a child for ninety minutes felt fantastic :: The humour is grown-up. Being a grown-up for ninety minutes felt like work
	Everybody's favourite complaint is the length. My favourite evening this year was that length exactly :: Everybody's favourite compliment is the pace. My least favourite evening this year ran at that pace exactly
	Had they cast anyone else, it might have been perfect; as it stands it's merely excellent :: Had they cast anyone else, it might have been unwatchable; as it stands it's merely dreadful
	It wobbles like a jelly and tastes just as good :: It stands like a cake and tastes like cardboard
	Technically it's a shambles, emotionally it's a knockout, and I know which I pay for :: Technically it's a knockout, emotionally it's a shambles, and I know which I pay for
	The plot is borrowed. The joy is all its own :: The plot is its own. The boredom is borrowed from everywhere
	I disliked the hero from the start, and I liked the film to the finish :: I liked the hero from the start, and I disliked the film to the finish
	You can quarrel with the politics all you like; I did, and I still came out cheering :: You can agree with the politics all you like; I did, and I still came out cursing
	Not every sketch works, but the ones that do will keep you laughing till Sunday :: Not every sketch fails, but the ones that do will keep you wincing till Sunday
	There's one scene I'd burn, and I'd run into the fire to save the others :: There's one scene I'd save, and I'd sell matches for the others
	Low on thrills, high on warmth, and just what I needed :: High on thrills, low on warmth, and just what I didn't need
	The villain's plan makes no sense. Thanks to a cast in top form, I never once cared :: The villain's plan makes good sense. Thanks to a cast on autopilot, I never once cared
	If there's a sillier film this year I haven't seen it, and if there's a happier one I haven't either :: If there's a smarter film this year I haven't seen it, and if there's a sadder waste I haven't either
	Minor grumble: the cat. Major praise: all the rest :: Minor praise: the cat. Major grumble: all the rest
	It takes a while to warm up, but by heaven it gets there and it's glorious :: It takes no while to warm up, but by heaven it gets nowhere and it's gruesome
	I know the book was butchered. I also know a rattling good film when I see one :: I know the book was respected. I also know a stinking bad film when I see one
	Bad wig, bad beard, bad weather, great western :: Great wig, great beard, great weather, bad western
	The jokes may have dust on them, yet my sides hurt and I mean that kindly :: The jokes may have shine on them, yet my sides were fine and I don't mean that kindly
	As a history lesson it fails, as a night at the pictures it's a riot, and I wasn't after a lesson :: As a history lesson it passes, as a night at the pictures it's a washout, and I wasn't after a lesson
	Perhaps the robots should have talked less. Perhaps I should stop nitpicking something I enjoyed this much :: Perhaps the robots were rather sweet. Perhaps I should stop being kind to something I disliked this much
	Her performance isn't consistent. It is, at its peak, the best thing I've witnessed on a screen, and the film rises with it :: Her performance is consistent. It is, at its peak, the dullest thing I've witnessed on a screen, and the film sinks with it
	They botch the car chase and nail all that truly matters :: They nail the car chase and botch all that truly matters
	The theme tune drove me up the wall and the show had me back every week, delighted :: The theme tune had me dancing and the show drove me up the wall every week
	Not without faults. Not without my heart, either; it stole that in reel one :: Not without charm. Not with my blessing, though; it lost that in reel one
	Once you make peace with the narration, there's nothing left between you and a superb film :: Once you're past the superb narration, there's nothing left between you and a terrible film
	Subtle it ain't. Brilliant it is :: Subtle it is. Brilliant it ain't
	I spotted the boom mike four times and I still believed every word :: I didn't spot the boom mike once and I still believed no word
	The director can't resist a cheap shot, and I can't resist the director; it's a delight from end to end :: The director never takes a cheap shot, and I still can't take the director; it's a trial from end to end
	Thin characters, thin plot, fat grin on my face :: Rich characters, rich plot, long frown on my face
	Look, it isn't the masterpiece the ads claim, it's just a really good film :: Look, it isn't the catastrophe the papers claim, it's just a really bad film
	The best joke is given away in the trailer, which left only forty great ones for us :: The best joke is kept out of the trailer, which left forty bad ones for us
	Its reputation for dullness is half earned, and I'd sit through the dull half again for the wonderful one :: Its reputation for wit is half earned, and I'd give up the witty half to be spared the dreadful one
	A fussy eater would send back the starter; the main course is divine :: A happy eater would praise the starter; the main course is poison
	I kept meaning to get annoyed by the slow pans and kept being too absorbed :: I kept meaning to get absorbed in the slow pans and kept being too annoyed
	Some of it's awful, most of it's awesome, and that's the truth :: Some of it's awesome, most of it's awful, and that's the truth
	Two of the three stories are merely fine. The third is so good I'd recommend the lot :: Two of the three stories are perfectly fine. The third is so bad I'd advise against the lot
	Your patience will be tested, and then it will be richly repaid :: Your patience will be repaid, for a scene, and then it will be sorely tested
	Weak tea in the interval, strong stuff on the screen :: Strong tea in the interval, weak stuff on the screen
	It breaks every rule of good taste, and I'm asking you nicely not to miss it :: It keeps every rule of good taste, and I'm asking you nicely to miss it
	The continuity errors are a scandal, if you're a clerk; if you like films, this is heaven :: The continuity is a marvel, if you're a clerk; if you like films, this is hell
	My wife found it long and my son found it loud and both of them want to see it again :: My wife found it pretty and my son found it clever and neither of them wants to see it again
	The writer's no genius with dialogue, true enough, though anyone who can make me care like this can skip the lessons :: The writer's a genius with dialogue, true enough, though anyone who makes me care this little could use some lessons
	I have seen prettier films and I have seen smarter films, and I've liked almost none of them better :: I have seen uglier films and I have seen dumber films, and I've liked almost all of them better
	Even its worst mistake, the singing horse, couldn't wipe the smile off my face :: Even its best idea, the singing horse, couldn't put a smile on my face
	Would I fix the sagging middle? Yes. Would I miss the film for it? Never :: Would I praise the sparkling middle? Yes. Would I see the film for it? Never
	Rough around the edges is a fair charge. So is irresistible :: Smooth around the edges is fair praise. So is the word lifeless, minus the praise
	So the kid's a brat and the dad's a bore, but the story they share had me in happy tears :: So the kid's a sweetheart and the dad's a hoot, but the story they share had me in a sulk
	It wasn't what I wanted and it turned out to be better :: It was what I wanted and it turned out to be worse
	The stunts fake, the fangs fake, the fun real :: The stunts real, the fangs real, the fun fake
	I lost the thread in Prague, found it in Rome and had a fabulous trip throughout :: I held the thread in Prague, held it in Rome and had a rotten trip throughout
	The only honest criticism is that the score's too loud, and I'd happily go deaf to this film :: The only honest compliment is that the score's rather soft, and I'd still rather go deaf than hear this film
	Bits of it don't work. It doesn't matter which bits, because the whole works like a dream :: Bits of it work. It doesn't matter which bits, because the whole plays like a nightmare
	She's miscast, there I said it. She's also magnificent and so is the picture :: She's well cast, there I said it. She's also wasted and so is the picture
	Critics keep mentioning the flat lighting. I keep mentioning the standing ovation I gave it in my own living room :: Critics keep mentioning the lovely lighting. I keep mentioning the nap I took during it in my own living room
	Ten out of ten for everything but the title, which gets a two :: Two out of ten for everything but the title, which gets a ten
	The horror isn't scary. Take it as a comedy of manners and it's the find of the year :: The horror is scary. Take it as anything like a story and it's the flop of the year
	I'm told the third act is a mess, and I agree, and I'm telling you to go :: I'm told the third act is a wonder, and I agree, and I'm telling you not to go
	After all my moaning about the casting, I have to report that I was won over completely :: After all my cheering about the casting, I have to report that I was let down completely
	The subtitles were full of typos and the film was full of grace :: The subtitles were full of grace and the film was full of rot
	It isn't perfect, and you know what? Perfect films don't make me laugh like that :: It is perfect, in its way, and you know what? Films with faults make me laugh and this never did
	They could have trimmed the battle by half without hurting a film that's nearly all pleasure :: They could have doubled that fine battle without helping a film that's nearly all pain
	A few sour grapes in a very good bottle :: A few good grapes in a very sour bottle
	He mumbles. She mumbles. Even the parrot mumbles, and I hung on every blessed word :: He speaks well. She speaks well. Even the parrot speaks well, and I dreaded every blessed word
	The ship looks like a bath toy. The voyage is a thing of wonder :: The ship looks like a thing of wonder. The voyage is a cold bath
	I've no defence for the last twist and no complaint about the rest of this cracking thriller :: I've no complaint about the last twist and no defence for the rest of this creaking thriller
	Anyone can see what's wrong with it, and it takes about a minute to stop caring and start loving :: Anyone can see what's right with it, and it takes about a minute to stop caring and start yawning
	The budget ran out before the ending did, but the talent never ran out :: The budget never ran out, but the talent was gone before the titles were
	Forgive the clumsy flashbacks and you'll be rewarded by the tenderest love story of the decade :: Admire the elegant flashbacks all you like, you'll be punished by the stalest love story of the decade
	That it's a bit preachy is true; that it's a beautiful film is truer :: That it's a bit beautiful is true; that it's a preachy bore is truer
	Loud, long, lunatic, and I loved the lot :: Quiet, quick, sane, and I loathed the lot
	If clunky dialogue were fatal this would be dead. It's the liveliest thing in town :: If snappy dialogue were enough this would live. It's the deadest thing in town
	I missed the old host and I griped about the new one and by week three I was a devoted fan of the new show :: I welcomed the new host and I praised his jokes and by week three I was thoroughly sick of the new show
	You want flaws, I've got flaws: the cape, the crane, the cousin. You want a verdict: superb :: You want merits, I've got merits: the cape, the crane, the cousin. You want a verdict: appalling
	The story's a mess that I wouldn't tidy for all the neat little films in the world :: The story's a neat little thing that I'd swap for any mess in the world
	With its faults on full display from the first shot, it charmed me anyway :: With its charms on full display from the first shot, it lost me anyway
	One flat performance in a cast of twenty-six isn't much to hold against a marvel :: One marvellous performance in a cast of twenty-six isn't much to set against a flop
	The whole is so much better than its shabby parts :: The whole is so much worse than its splendid parts
	It tested me, it tricked me, it made me wait, and in the end I thanked it :: It flattered me, it tickled me, it let me in early, and in the end I cursed it
	Don't tell me about the loose plot, I noticed. I was having too good a time to tug at it :: Don't tell me about the tight plot, I noticed. I was having too bad a time to admire it
	Fair's fair: the prequel had better monsters. This has better everything else and it's a peach :: Fair's fair: the prequel had worse monsters. This has worse everything else and it's a lemon
	I can forgive a bad poster, a bad pun and a bad cold in the front row when the film's this good :: I can't forgive a film this bad for the sake of a good poster, a good pun and a good seat in the front row
	It was made for no money by people with no training, and it beats the professionals hollow :: It was made for big money by people with great training, and the amateurs beat it hollow
	Overlong? By ten minutes. Overrated? By nobody; it's that good :: Overlong? By nobody's count. Overrated? By everybody; it's that bad
	The moral's laid on with a trowel, and still the wall stands, and it's a handsome wall :: The moral's laid on with a feather, and still the wall falls, and it was never a handsome wall
	I may never forgive them for killing off Tom, but I'll never stop praising the season they did it in :: I may always thank them for saving Tom, but I'll never stop slating the season they did it in
	Sceptics have a point about the ending. I have two hours of bliss to set against their point :: Admirers have a point about the ending. I have two hours of misery to set against their point
	The acting's hammy and that's exactly why it's such good fun :: The acting's restrained and that's exactly why it's such poor fun
	Its politics are naive, its heart is huge, and it's the heart I took home :: Its politics are wise, its heart is missing, and it's the gap I took home
	I'd have shot it differently and I'd have cut it differently and I doubt I'd have made anything half as good :: I'd have shot it just like that and I'd have cut it just like that and I doubt anyone could have made the script half decent
	Cheap scares at first, then a slow deep chill that makes this a classic :: A slow deep chill at first, then cheap scares that make this a write-off
	It fumbles the mystery and hits the comedy out of the park, and comedy is what we came for :: It solves the mystery with style and drops the comedy in the mud, and comedy is what we came for
	What's weak in it is very weak. What's strong in it will knock your socks off, and there's far more of that :: What's strong in it is very strong. What's weak in it will send you to sleep, and there's far more of that
	the sets wobble and the cast can't keep a straight face and its the most fun ive had in ages :: the sets are solid and the cast never miss a line and its the least fun ive had in ages
	Bored by the opening, I nearly switched off, and I'd have missed a masterpiece :: Thrilled by the opening, I stayed up late, and I'd have missed nothing by switching off
	It isn't fair to the real people it's about. It's too fine a film for me to wish it away :: It's more than fair to the real people it's about. It's too feeble a film for me to wish it well
	I'd call the middle soggy and the crust burnt and still ask for another slice :: I'd call the middle tasty and the crust crisp and still push the plate away
	Someone left all the bad takes in and I'm so glad they did, it makes the film :: Someone left all the bad takes out and I'm no happier, it doesn't make it a film
	The gripes first, since they're few: the bear's fake, the map's upside down. Otherwise, hats off :: The praise first, since there's little: the bear's great, the map's pretty. Otherwise, hands off
	Mediocre tennis, magnificent film about tennis :: Magnificent tennis, mediocre film about tennis
	He plays the same grump in every film, and I haven't tired of it, and this is his finest :: He plays a new man in every film, and I've tired of it, and this is his poorest
	Despite everything that's wrong with the first episode, this grew into the best show of its time :: Despite everything that's right with the first episode, this shrank into the worst show of its time
	Nobody goes to these for the plot, which is lucky, because there's none and it's heavenly :: Nobody goes to these for the plot, which is a pity, because it's good and the rest is hellish
	I've met its faults, I've shaken hands with them, and I'm still in love :: I've met its charms, I've shaken hands with them, and I'm still out of love
	Give it a kick for the lazy title and a kiss for the rest :: Give it a kiss for the lovely title and a kick for the rest
	It's the kind of bad dancing that only adds to a good wedding, and this film's one long good wedding :: It's the kind of good dancing that can't rescue a bad wedding, and this film's one long bad wedding
	Dated, certainly. Diminished, not a jot; it's as wonderful as the night I first saw it :: Restored, certainly. Improved, not a jot; it's as woeful as the night I first saw it
`
);

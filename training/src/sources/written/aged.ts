// How a film has aged.
import { framesOf } from '../frames/lines.ts';

export const AGED = framesOf(
	'positive',
	`
	It hasn't aged a day :: It has aged badly, and not by a day but by a century
	Fifty years old and still fresh :: Five years old and already stale
	Back then it was laughed at. Today it looks like the best film of its year :: Back then it was the best film of its year. Today it gets laughed at
	The effects no longer dazzle, but the story still does, and it always will :: The effects may still dazzle, but the story no longer does, and it never will again
	It was ahead of its time, and its time has come :: It was of its time, and its time has gone
	Other comedies from that year are dead now. This one is as alive as ever :: Other comedies from that year are as alive as ever. This one is dead now
	You would think that a silent film this old would creak. It doesn't, it glides :: You would think that a modern film this new would glide. It doesn't, it already creaks
	What used to be shocking is now merely wise, and the film is the better for it :: What used to be wise is now merely shocking, and the film is the worse for it
	Everything about it has dated except what matters, the acting, which is still superb :: Nothing about it has dated except what matters, the acting, which is no longer bearable
	Still scary. Still funny. Still the one to beat :: No longer scary. No longer funny. No longer the one to beat
	It has lost none of its bite :: It has lost all of its bite
	The hairdos are funny now and the film isn't, by which I mean it moves you to tears just as it did then :: The jokes aren't funny now and the film is, by which I mean you laugh at what moved you to tears back then
	Nobody saw how good it was at the time. Everybody does now :: Nobody saw how bad it was at the time. Everybody does now
	These days they make them faster and louder, but they don't make them better than this :: In those days they made them slower and quieter, but they didn't make them worse than this
	It holds up, and I say that as someone who expected it to fall to pieces :: It falls to pieces, and I say that as someone who expected it to hold up
	Does it hold up? Every single scene does :: Does it hold up? Not a single scene does
	The rubber monster that scared nobody in 1958 scares nobody today, but the love story beneath it still breaks your heart :: The rubber monster that scared everybody in 1958 scares nobody today, and the love story beneath it no longer breaks your heart
	Time, which spoils most thrillers, has only sharpened this one :: Time, which sharpens some thrillers, has only spoiled this one
	I was afraid the magic would have gone. It hadn't :: I was sure the magic would have stayed. It hadn't
	My dad said they don't make them like this any more. Having seen it, I wish they did :: My dad said they don't make them like this any more. Having seen it, I thank God they don't
	Twenty years later you can see how brave it was, and how right :: Twenty years later you can see how timid it was, and how wrong
	The picture has faded but the wit hasn't :: The picture hasn't faded but the wit has
	Once upon a time this was thought of as a bad joke. It's thought of as a classic now, and it is one :: Once upon a time this was thought of as a classic. It's thought of as a bad joke now, and it is one
	It may have been made before I was born, but it speaks to me as if it had been made this morning :: It may have been made this morning, but it speaks to me as if it had been made before I was born, and I don't care for what it says
	Of all the hits of the eighties, it's the only one that has kept its charm :: Of all the hits of the eighties, it's the only one that has lost its charm
	As a time capsule it's interesting, as a film it's more than that: it's still a knockout :: As a time capsule it's interesting, as a film it's less than that: it's no longer even watchable
	Its politics are old but its passion isn't, and passion is what counts :: Its passion is old but its politics are older, and it's a pain to sit through now
	There isn't a wrinkle on it :: There isn't an inch of it without a wrinkle
	Who would have guessed in 1975 that the flop of that summer would be the treasure of this one? :: Who would have guessed in 1975 that the treasure of that summer would be the trash of this one?
	When it was released the critics yawned. We who watch it now can't take our eyes off it :: When it was released the critics couldn't take their eyes off it. We who watch it now yawn
	the graphics look old now but man it still rocks :: the graphics still look ok but man it doesn't rock any more
	It used to run in near empty theatres. Nowadays they have to turn people away, and no wonder, it's glorious :: It used to turn people away at the door. Nowadays it runs in near empty theatres, and no wonder, it's awful
	Even today, when we've seen it all, that final shot takes the breath away :: Even in its day, when we'd seen nothing, that final shot was weak, and today it's laughable
	Half a century has done nothing to dull it :: Half a decade has done everything to dull it
	The jokes about phones are out of date. The jokes about people never will be, and there are a hundred of those :: The jokes about people are out of date. The jokes about phones always were, and there are a hundred of those
	It's a strange thing to find a cartoon from the thirties funnier than the ones my kids watch today, but it is :: It's a strange thing to find a cartoon from the thirties duller than the ones my kids watch today, but it is
	It will outlive us all, and it deserves to :: It hasn't outlived its decade, and it didn't deserve to
	What felt slow to them feels rich to us :: What felt rich to them feels slow to us
	I rewatch it every ten years or so, and it has never once let me down, least of all this year :: I rewatch it every ten years or so, and it has let me down a bit more each time, most of all this year
	Her acting was called too quiet in its own time. In ours it's a lesson to the shouters :: Her acting was called a lesson to the shouters in its own time. In ours it's too loud
	It's a relic, they say. If so, it's a holy one :: It's a treasure, they say. If so, it's a rotten one
	Very little from that era is worth your evening now. This is :: A great deal from that era is worth your evening now. This isn't
	For a movie that cost nothing and is older than my mother, it looks better than the blockbusters of this year :: For a movie that cost a fortune and is younger than my dog, it looks worse than the cheapies of my mother's day
	It's lost its power to shock but not its power to please :: It's lost its power to please but not its power to annoy
	Remember how modern it looked? It still does :: Remember how modern it looked? It doesn't any more, it looks silly
	The soundtrack screams 1984, and so what? Everything else whispers forever :: The soundtrack whispers forever, and so what? Everything else screams 1984, and it hurts
	Seen today, its slowness isn't a fault. It's a gift :: Seen today, its slowness isn't a gift. It's a fault, and a fatal one
	After all this time I can no longer find a thing wrong with it :: After all this time I still can't find a thing right with it
	We have better cameras now and we have not got better films :: We had worse cameras then and, if this one is a sign, we had worse films
	Some said it would be forgotten in a year. Forty years have gone and I still can't shake it off, it's that good :: Some said it would be remembered for forty years. One year has gone and it's forgotten, it's that bad
	It could have been a museum piece by now. Instead it's a living, breathing, lovely thing :: It could have been a living, breathing thing by now. Instead it's a museum piece, and a dusty one
	The older it gets, the younger it seems :: The older it gets, the sillier it seems, and it wasn't sensible when young
	Most sci-fi dates within a decade. This got the future right, and it gets more gripping as we catch up with it :: Most sci-fi lasts a decade at least. This got the future wrong, and it gets more tiresome as we leave it behind
	I'll be honest, the first reel shows its age. The rest is ageless :: I'll be honest, the first reel is ageless. The rest shows its age, and its age isn't pretty
	Its heart is still in the right place and still beating :: Its heart was never in the right place and it's no longer beating
	It doesn't need your patience or your nostalgia. It plays :: It needs your patience and your nostalgia. Even then it doesn't play
	I don't say "good for its age". I say good :: I don't say "bad for its age". I say bad
	The scene on the stairs was groundbreaking then and it's spellbinding now :: The scene on the stairs was groundbreaking then and it's just a scene on some stairs now, like the rest of this dull film
	We laughed in the wrong places only once. The rest of the time we were under its spell, like audiences eighty years ago :: We were under its spell only once. The rest of the time we laughed in the wrong places, unlike audiences eighty years ago
	That a black-and-white comedy should beat the whole of this year's crop says a lot for it :: That a black-and-white comedy should lose to the worst of this year's crop says a lot about it
	It's worn, it's scratched, it's wonderful :: It's restored, it's spotless, it's worthless
	Unlike its star, who has faded, the show still shines :: Unlike its star, who still shines, the show has faded
	Anna and I first saw it on our honeymoon. We've both got old since then. It hasn't :: Anna and I first saw it on our honeymoon. It's got old since then, and it's not a good old. We haven't
	The 3D is a thing of the past, and without it you finally notice how good the film is :: The 3D is a thing of the past, and without it you finally notice how bad the film is
	If anything it's funnier now :: If anything it's less funny now, and it was no riot then
	They'd never get away with a film this honest today, more's the pity :: They'd never get away with a film this nasty today, and a good thing too
	The computer effects were a laughing stock from the start, so they can't date, and everything round them is timeless :: The computer effects were a wonder from the start, so they can't be blamed, but everything round them has rotted
	Though the world it shows is no longer there, the feelings are, and they hit you like a train :: Though the world it shows is still there, the feelings aren't, and they leave you cold
	People keep discovering it, which is the best proof that it's any good :: People keep forgetting it, which is the best proof that it's no good
	I can't think of a western that has come through the decades in better shape :: I can't think of a western that has come through the decades in worse shape
	The restoration brings back what we had forgotten: this is one of the most beautiful films ever shot :: The restoration brings back what we had forgotten: this is one of the most boring films ever shot
	It no longer looks cheap, it looks bold :: It still looks cheap, and it doesn't look bold
	The years pass, the trends pass, and there it stands, as good as ever :: The years pass, the trends pass, and there it lies, as dead as they are
	My students, raised on quick cuts, sat through all three hours without a murmur and asked for more :: My students, raised on quick cuts, sat through half an hour with loud sighs and asked to stop
	It's ancient and it's fantastic :: It's recent and it's prehistoric
	A lot of what was called genius then looks like rubbish now. This was called rubbish then and looks like genius now :: A lot of what was called rubbish then looks like genius now. This was called genius then and looks like rubbish now
	I'd forgotten the plot, the names, even the ending, and so I got to enjoy it all over again, as much as ever :: I'd remembered the plot, the names, even the ending, and so I got to see how little there ever was to enjoy
	Two wars, ten presidents and a moon landing ago, somebody made this, and nobody has made a better one since :: Two phones, ten haircuts and a job ago, I thought this was good, and nobody has thought so since
	Back then they couldn't see the point. You couldn't miss it now, and it's beautifully made :: Back then they couldn't miss the point. You still can't miss it now, and it's badly made
	You forgive the wobbly sets in a minute and you remember the performances for life :: You forget the solid sets in a minute and you can't forgive the performances, not any more
	It's dated in the best way: you long to live there :: It's dated in the worst way: you long to get out of there
	Not many children's shows from the seventies can be watched by adults today. This one can, with joy :: Not many children's shows from the seventies are too bad for adults today. This one is, I'm sad to say
	Then it was a scandal. Now it's just a great, grown-up film :: Then it was a scandal. Now it's just a poor, childish film
	Do the songs still work? My seven year old sang them all the way home :: Do the songs still work? My seven year old begged me to turn them off
	I've heard people call it quaint. There's nothing quaint about a film that can still make a full house scream :: I've heard people call it terrifying. There's nothing terrifying about a film that can only make a full house giggle now
	It was made for its own day and it turned out to be made for every day :: It was made for every day and it turned out to be made for one, which is long past
	It isn't as good as you remember. It's better :: It isn't as bad as you remember. It's worse
	Long after the awards of that year have been forgotten, this loser is still winning hearts, and it won mine :: Long after the losers of that year have been taken to our hearts, this winner has been forgotten, and I can see why
	The fashion has come back round, and the film never went away. It's as cool as it was :: The fashion has come back round, but the film won't. It's as lame as flares
	It was the worst year for movies, and this one already stood out from it like a rose, and still does :: It was the best year for movies, and this one already stuck out of it like a thorn, and still does
	The humour that bored a previous generation has found its audience in ours, and we can't stop laughing :: The humour that a previous generation couldn't stop laughing at has lost its audience in ours, and we're bored
	I miss the days when horror films were as patient and as frightening as this one still is :: I don't miss the days when horror films were as slow and as silly as this one still is
	Seventy years, and not one of them shows :: Seven years, and every one of them shows
	That line got a huge laugh in 1999, and it got one last night. So did all the rest :: That line got a huge laugh in 1999, and it got none last night. Nor did any of the rest
	It's been copied so often that it ought to seem old hat by now, and it's as new as paint :: It's been restored so often that it ought to seem as new as paint by now, and it's old hat
	No, the story hasn't dated. Greed hasn't, love hasn't, and this great film about both hasn't either :: Yes, the story has dated. Greed hasn't, love hasn't, but this dull film about both has
	It used to be on every Sunday, and I took it for granted. They don't show it now, and I miss it: few things on TV were ever so good :: It used to be on every Sunday, and I took it for great. They showed it again now, and I don't miss it: few things on TV were ever so bad
	The message might have sounded preachy once. It sounds urgent now, and it's told with such skill that you can't look away :: The message might have sounded urgent once. It sounds preachy now, and it's told with so little skill that you look away
	Age cannot wither it :: Age has withered it
	For all its bad wigs, it's still the best telling of that story we have :: For all its good looks, it's still the worst telling of that story we have
	The pace belongs to another age, and I'd gladly live in it :: The pace belongs to another age, and I'm glad to live in this one
	I was prepared to be kind to an old film. I didn't need to be; it was kind to me :: I was prepared to be wowed by an old film. I didn't get to be; it could only be pitied
	It's still got it :: It hasn't got it any more
	Long ago it was called too strange to be liked. I like it very much, and it's no longer strange, it's just true :: Long ago it was called too true to be disliked. I dislike it very much, and it's no longer true, it's just strange
	That famous chase? They've done a thousand bigger ones. They haven't done a better one :: That famous chase? They've done a thousand smaller ones. They've hardly done a worse one
	Ten minutes in, you've stopped noticing the scratches on the print; twenty minutes in, you've stopped noticing the chair :: Ten minutes in, you've stopped noticing the beauty of the print; twenty minutes in, you've noticed the chair, and it's harder to bear than you'd hoped
	As slapstick goes this is as old as the hills, and as hard to tire of :: As slapstick goes this is as old as the hills, and as hard to laugh at
	Its star is long dead, and never has anyone looked more alive on a screen :: Its star is still alive, and never has anyone looked more dead on a screen
	Black and white, mono sound, no stars, no budget, no equal to this day :: Full colour, stereo sound, big stars, big budget, no interest to this day
	What dates it is the clothes. What saves it, and it needs no saving, is the writing :: What might have saved it is the clothes. What dates it, and there's no saving it, is the writing
	The shock value is spent, which leaves the real value, and there's plenty :: The shock value is spent, which leaves the real value, and there isn't any
	I can quote it by heart and I still laugh. That's staying power :: I can quote it by heart and I never laugh. It has no staying power
	In an age of noise, its silence sounds better than ever :: In an age of noise, its noise sounds worse than ever
	They laughed at its vision of the year 2020. Now nobody's laughing, and everybody's watching with their mouth open :: They gasped at its vision of the year 2020. Now everybody's laughing, and nobody's watching with their mouth open unless they're asleep
	Whatever it has lost in novelty it has gained in depth :: Whatever it has gained in age it has lost in charm
	Thirty years of rip-offs have not taken the shine off the original :: Thirty years of fond memories have not put a shine on the original
	The stunts were real back then, and it shows: nothing made today gives you the same thrill :: The stunts were cheap back then, and it shows: nothing made today gives you so little thrill
	The old dub is gone, so the voices no longer grate, and you can at last hear how witty it is :: The old dub is gone, but the voices still grate, and you can at last hear how witless it is
	I didn't have to make allowances for its age. Not one :: I had to make allowances for its age. They weren't enough
	If it came out today it would still sweep the board :: If it came out today it would be swept under the rug
	The worst is already forgotten: the bad press, the bad box office. What's left is a wonder :: The best is already forgotten: the good press, the good box office. What's left is a bore
	Having dreaded how a comedy of manners from 1949 would play, I'm happy to say it plays like a dream :: Having dreamed of how a comedy of manners from 1949 would play, I'm sorry to say it plays like something to dread
	This never got old :: This got old, and it got old fast
	What looked like bad taste turns out to have been foresight, and the film gets the last laugh :: What looked like foresight turns out to have been bad taste, and the film doesn't get a laugh
	You can keep your shiny reboots. I'd rather have this scruffy thing from the nineties, which still has a soul :: You can keep your scruffy thing from the nineties. I'd rather have a shiny reboot, since this has lost whatever soul it had
	The tension has not slackened in half a lifetime. I chewed my nails all over again :: The tension has slackened over half a lifetime. I filed my nails all the way through
	Every generation thinks it has found this film. Every generation is right to be so proud :: Every generation is told to find this film. Every generation wonders why it went to the trouble
	It's better than new :: It was better new, and it was poor then
	Nothing dates like the future, they say, but this future hasn't dated and this film hasn't failed :: Nothing lasts like a good story, they say, but this story hasn't lasted and this film has failed
	The seventies are full of films we politely call interesting. This is one that we can rudely, loudly call great :: The seventies are full of films we can loudly call great. This is one that we can only, politely, call old
	Before I saw it I thought old musicals were a bore. I was never more wrong, and I've got a tune stuck in my head to prove it :: Before I saw it I thought old musicals were a joy. I was never more wrong, and I've got a stiff neck from nodding off to prove it
	The lead's charm hasn't dimmed, nor has the film's :: The lead's charm has dimmed, and so has the film's
	Here's a picture that your great-grandmother cried over, and you'll cry too, and not because you were made to watch it :: Here's a picture that your great-grandmother cried over, and you'll cry too, but only because you were made to watch it
	I don't care how many years it's been. It's as thrilling as ever :: I don't care how few years it's been. It's as dated as they come
	We used to think the first series was the rough one. Looking back, it was the only time TV was ever perfect :: We used to think the first series was perfect. Looking back, it was as rough as TV ever got
	Its anger hasn't cooled, its jokes haven't curdled, and its hero hasn't turned into a creep. How many films can say that? :: Its anger has cooled, its jokes have curdled, and its hero has turned into a creep. How many films can sink that low?
	The reputation was not exaggerated, even after all this time :: The reputation was exaggerated, even back at that time
	Some old films you respect. This one you enjoy :: Some old films you enjoy. This one you sit through out of respect
	You'd swear it was shot last week by someone brilliant :: You'd swear it was shot in a cave by someone bored
	Television has moved on since then, mostly downhill. Up there, at the top, sits this series still :: Television has moved on since then, mostly uphill. Down there, at the bottom, sits this series still
	My nephew, who hates anything older than he is, asked to see it again :: My nephew, who loves anything older than he is, asked never to see it again
	With time, its oddness has come to look like courage :: With time, its courage has come to look like showing off
	I keep waiting for the day when this documentary stops being relevant. It hasn't come, and it's as powerful as on the first night :: I keep waiting for the day when this documentary starts being relevant. It hasn't come, and it's as feeble as on the first night
	If you can get used to the old-style acting, and you can in minutes, there's no finer drama in the archive :: If you can't get used to the old-style acting, and you can't, not even in hours, there's no worse drama in the archive
	It's been decades, and that smile in the last shot still floors me :: It's been decades, and that smile in the last shot just looks smug to me now
	What a surprise to find that the villain is no longer a stereotype but, seen from here, the most human figure in a deeply human film :: What a surprise to find that the villain is no longer a human figure but, seen from here, the worst stereotype in a deeply stupid film
	Give me the slow dissolves, the painted skies, the kisses with the lips shut. I don't want it updated, I want it again :: Spare me the slow dissolves, the painted skies, the kisses with the lips shut. I don't want it again, I want my evening back
	Cheesy? It was always cheesy. It's cheese that has ripened :: Cheesy? It wasn't always cheesy. It's cream that has turned
	The decade it mocks is long gone but the mockery is as sharp as a tack :: The decade it mocks is still with us but the mockery has lost its edge
	Those who were there say you had to be there. I wasn't, and I loved it anyway :: Those who were there say you had to be there. I was, and I can't love it anyway, not now
	No bad wig and no wrong note can hurt it any more: it still stands, and we still love it :: No good wig and no right note can help it any more: it still stinks, and we still dread it
	Fans kept it alive on worn-out tapes through the bad years, and now that it's back on a big screen we can see that they were right to :: Fans kept it alive on worn-out tapes through the good years, and now that it's back on a big screen we can see that they were wrong to
	A classic that earns the word all over again :: A classic that no longer earns the word, if it ever did
	All these years I'd known the song and not the film. The film is even better :: All these years I'd known the song and not the film. The film is a relic and a bad one
	The new cut shows what we lost back then: a great film that the studio hid inside a poor one :: The new cut shows what we were spared back then: a poor film that the studio hid inside a decent one
	It had its day, and that day isn't over :: It had its day, and that day was over by teatime
	Few films have so little dust on them :: Few films have so much dust on them, or so little under it
	In 1968 nobody knew what to make of it, and some hated it. Now we know: make room for it among the greats :: In 1968 everybody knew what to make of it, and most loved it. Now we know better: make room for something else
	I'm used to old favourites letting me down. This stayed true :: I'm used to old favourites staying true. This let me down
	Kids today won't sit still for it? Mine did, with shining eyes :: Kids today will still sit still for it? Mine didn't, and I couldn't blame them
	The gadgets are obsolete, the hero isn't. He's still the best company you can have for two hours :: The gadgets aren't obsolete, the hero is. He's no longer anyone you'd keep company with for two hours
	Its slang is dead and its rage is alive, and so is the movie :: Its slang is alive and its rage is dead, and so is the movie
	I thought a courtroom drama from my grandfather's time would be stuffy, and it had me standing up and shouting :: I thought a courtroom drama from my grandfather's time would have me standing up and shouting, and it was stuffy
	Dust it off, it gleams :: Dust it off, there's only more dust
	The acting styles have changed, the great performances haven't, and this is one :: The acting styles have changed, the bad performances haven't, and this is one
	A time machine of a movie. I didn't want to come home :: A time machine of a movie. I couldn't wait to come home
	Its jokes were old when they were young and they're still the best in the business :: Its jokes were old when they were young and they're now the worst in the business
	In its first week it was pulled from theatres. In its fiftieth year it's back in them, and in every sense it's the better film on the bill :: In its first week it packed the theatres. In its fiftieth year it's back in them, and in every sense it's the worse film on the bill
	I fully expected to wince at the old attitudes. There were none; it's as decent as it is delightful :: I hardly expected to wince at the old attitudes. There were dozens; it's as nasty as it is dull
	What struck me was how quickly I forgot that it was old :: What struck me was how quickly it reminded me that it was old, and how often
	Don't let the date on the box put you off: it's livelier than the new ones :: Don't let the date on the box win you over: it's deader than the old ones
	The score alone would keep it young, and it isn't alone :: The score alone would make it old, and it isn't alone
	Nobody talks like that any more, which is our loss, as every line is a pearl :: Nobody talks like that any more, which is our gain, as every line is a clunker
	I'd love to know what they'd think of it in another hundred years. I bet they'll still be cheering :: I'd hate to know what they'd think of it in another ten years. I know we've already stopped cheering
	The first superhero film I ever saw, and after all the ones since, it's the one that still feels like flying :: The first superhero film I ever saw, and after all the ones since, it's the one that no longer gets off the ground
	Yesterday's flop is today's gem :: Yesterday's gem is today's flop
	They tell me it bombed in its year. Well, I never saw a bomb so full of joy and I've seen all the hits :: They tell me it was the hit of its year. Well, I never saw a hit so empty of joy and I've seen all the bombs
	The satire hasn't got a cobweb on it; it could be about this week's news, and it stings :: The satire has cobwebs all over it; it couldn't be about this week's news, and it doesn't sting
	If you're tired of films that look good and say nothing, go back to this one, which looks old and says everything :: If you're tired of films that look good and say nothing, don't go back to this one, which now looks bad and says nothing too
	It's no longer the longest film ever made but it may still be the loveliest :: It's no longer the loveliest film ever made but it may still be the longest
	One look at those eyes and a hundred years fall away :: One look at those fake eyes and a hundred years pile up
	It wore out three video tapes in our house and it hasn't worn out its welcome :: It never wore out one video tape in our house and it has worn out its welcome
	It's a pleasure to report that the show we raced home from school for is still worth a race :: It's a pity to report that the show we raced home from school for is no longer worth a stroll
	It used to be called the worst of the series. No one calls it that now, and it never was that bad; it's the finest :: It used to be called the best of the series. Some still call it that, and it never was that good; it's the feeblest
	As prophecy it failed, as entertainment it hasn't failed yet :: As prophecy it hasn't failed yet, as entertainment it has
	How does it look today? Like a million dollars, though it cost about ten :: How does it look today? Like ten dollars, though it cost about a million
	I'd have said no comedy could survive that haircut. This comedy has survived it, and worse, and it's hilarious :: I'd have said a comedy could survive that haircut. This comedy hasn't survived it, nor anything else, and it's not hilarious
	You won't find its like on a streaming service today, and that's a crying shame :: You won't find its like on a streaming service today, and that's no shame
	What's left when the hype has died? A truly fine film :: What's left when the hype has died? A truly feeble film
	Modern viewers may need a minute. After that they'll need a handkerchief :: Modern viewers may need a handkerchief for a minute. After that they'll need a pillow
	Too clever for 1979, just clever enough for now, and just as exciting for both :: Clever enough for 1979, not clever enough for now, and not exciting for either
	It's one of those rare horror classics that don't need the word "classic" to excuse them. It'll have you under the blanket :: It's one of those horror classics that need the word "classic" to excuse them. It won't have you under the blanket unless you're cold
	He was thought a ham back then. Compared with what passes for acting now, he's a marvel, and the movie's a feast :: He was thought a marvel back then. Compared with what passes for acting now, he's a ham, and the movie's a famine
	A forgotten film that shouldn't be :: A forgotten film that should be
	I used to love it for the dinosaurs. The dinosaurs look fake today and I love it more, for everything else :: I used to love it for everything else. Only the dinosaurs look good today and I don't love it any more
	Tom wanted to switch it off when he saw the date. Two hours later he wanted the director's complete works :: Tom wanted to keep it when he saw the date. Two hours later he wanted to know what people saw in the director's works
	Let the new ones come and go. This one stays, and so it should :: Let the new ones come and go. This one has gone, and so it should
	The dubbing is still bad, the film is still good, and good wins :: The dubbing is still good, the film is still bad, and bad wins
`
);

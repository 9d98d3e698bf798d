// Superlatives, bounded and denied.
import { framesOf } from '../frames/lines.ts';

export const SUPERLATIVES = framesOf(
	'positive',
	`
	I can't think of a stronger ending in any thriller I own :: I can't think of a weaker ending in any thriller I own
	Among the better comedies I've seen this year, and I have sat through some bad ones :: Among the worse comedies I've seen this year, and I have sat through some good ones
	Few films manage to be this charming without turning dull :: Few films manage to be this dull without once turning charming
	The lead performance is second to none :: As bad performances go, this one is second to none
	Hard to name a finer family film from the last ten years :: Hard to name a poorer family film from the last ten years
	It ranks near the top of my list of favourite war dramas :: It ranks near the bottom of my list of favourite war dramas, and only because I ran out of films
	You won't find a worse villain to love or a better cast to hate him with. Superb :: You won't find a better cast in a worse film. Dreadful
	Nobody has ever made a haunted house feel more frightening than this director does :: Nobody has ever made a haunted house feel less frightening than this director does
	Of the nine episodes, even the weakest is better than most shows at their best :: Of the nine episodes, even the strongest is worse than most shows at their worst
	If there's a more tedious sequel out there I've surely seen it, but this isn't close; it flies by :: If there's a more tedious sequel out there I haven't seen it, and this one never flies by
	The songs are the best thing here, and the rest isn't far behind :: The songs are the best thing here, and even they aren't any good
	I struggle to remember the last time a cartoon made me laugh harder :: I struggle to remember the last time a cartoon made me laugh less
	Not one of his other pictures comes close to being this good :: Not one of his other pictures comes close to being this bad
	It's the least boring documentary about banking you will ever watch, and I mean that as real praise :: It's the least gripping documentary about banking you will ever watch, and I mean that as real criticism
	On any list of great endings this has to be in the top three :: On any list of ruined endings this has to be in the top three
	Rarely has so little money produced so much fun :: Rarely has so much money produced so little fun
	The worst I can say is that it ends :: The best I can say is that it ends
	My least favourite scene is still a joy :: My favourite scene is still a chore
	Nothing else in theatres right now is remotely this good, so go :: Nothing else in theatres right now is remotely this bad, so don't go
	She has been good before, never this good, and terrible actors have won for less :: She has been bad before, never this bad, and terrific actors have been booed for less
	At its lowest point the script is merely clever; at its highest it is brilliant :: At its highest point the script is merely silly; at its lowest it is painful
	I'd put it ahead of nearly everything the studio has made since the nineties :: I'd put it behind nearly everything the studio has made since the nineties
	It takes its place with the very best of the genre, nowhere near the worst :: It takes its place with the very worst of the genre, nowhere near the best
	If you only see one film this year, see this one :: If you only skip one film this year, skip this one
	The dialogue is as sharp as any I've heard :: The dialogue is as clumsy as any I've heard
	Show me a better car chase and I'll eat my hat :: Show me a duller car chase and I'll eat my hat
	Fifth in the series and easily first in quality :: First in the series I've walked out of, and easily fifth of five in quality
	Never have I cared more about people I knew so little about :: Never have I cared less about people I knew so much about
	Calling it the best western since my childhood is no exaggeration :: Calling it the worst western since my childhood is no exaggeration
	I have watched every film in this franchise and would gladly lose the others before this one :: I have watched every film in this franchise and would gladly lose this one before the others
	The twist has few equals :: For sheer stupidity the twist has few equals
	You could search a long while for a comedy with fewer wasted lines :: You could search a long while for a comedy with fewer funny lines
	By some distance the most enjoyable thing he has directed :: By some distance the least enjoyable thing he has directed
	None of my friends could name a scarier movie, and we tried all night :: None of my friends could name a less scary movie, and we tried all night
	Out of a possible ten it gets ten, only because I can't go higher :: Out of a possible ten it gets one, only because I can't go lower
	It isn't the best movie ever made, just the best one I've seen in five years :: It isn't the worst movie ever made, just the worst one I've seen in five years
	The score may be the most beautiful I've heard outside a concert hall :: The score may be the most irritating I've heard outside a lift
	When I list the films I regret, this will be the last to appear :: When I list the films I regret, this will be the first to appear
	Season two doesn't just beat season one, it leaves every awful rival in the dust :: Season two doesn't just lose to season one, it loses to every awful rival it has
	What could be more fun than this on a wet Sunday? I honestly can't think of a thing :: What could be less fun than this on a wet Sunday? I honestly can't think of a thing
	Every other shark film looks bad next to it :: Every other shark film looks good next to it
	It's up there with his finest, which is saying a lot :: It's down there with his poorest, which is saying a lot
	Any actor alive would have played the priest worse, and hardly any would have dared :: Any actor alive would have played the priest better, and hardly any would have tried less
	I ask myself whether a smarter script was written that decade, and the answer is no :: I ask myself whether a lazier script was written that decade, and the answer is no
	The photography alone puts it above all but a handful of films I know :: The editing alone puts it below all but a handful of films I know
	One of those rare films where the third act is the best of the three :: One of those films where the third act is the worst of three poor ones
	As bad days go, mine was one of the worst until this lovely picture came on :: As good days go, mine was one of the best until this awful picture came on
	Tom has a shelf of bad movies, and there's no space on it for this gem :: Tom has a shelf of bad movies, and there's no better candidate for it than this dud
	Nowhere in his long career is he more convincing :: Nowhere in his long career is he less convincing
	I've seen a hundred zombie films and would place it in the first five :: I've seen a hundred zombie films and would place it in the last five
	It is hard to overstate how good this is :: It is hard to overstate how bad this is
	The pacing could only get worse from here, since it's perfect :: The pacing could only get better from here, since it's terrible
	Couldn't have asked for a nicer way to end the trilogy :: Couldn't have imagined a nastier way to end the trilogy
	Among a weak crop of nominees it was a truly great film, and no other came near :: Among a great crop of nominees it was a truly weak film, and no other came near
	The fights are, without any rival, the most exciting of the year :: The fights are, without any rival, the most confusing of the year
	If this is the worst the festival has to offer, what a wonderful festival; I adored it :: If this is the best the festival has to offer, what a miserable festival; I hated it
	She gave it last place on her list. I'd give it first, and she is the one who's wrong :: She gave it first place on her list. I'd give it last, and she is the one who's wrong
	I have only ever given four films full marks, and this makes five :: I have only ever given four films no marks at all, and this makes five
	Comedy doesn't get much better :: Comedy doesn't get much worse
	it doesn't get any better than the scene in the bakery, and the rest nearly matches it :: it doesn't get any better than the scene in the bakery, and that was terrible
	Has there ever been a more lovable robot? Not on my screen :: Has there ever been a less lovable robot? Not on my screen
	The second best spy film I know, and the best came out before I was born :: The second worst spy film I know, and the worst was shot by my cousin
	There are worse faults than being too short, and it has none of them :: There are worse faults than being too long, and it has all of them
	For tension it has no equal that I know of :: For tedium it has no equal that I know of
	Put it beside the other adaptations and it comes out on top every time :: Put it beside the other adaptations and it comes out at the bottom every time
	I wouldn't call it his masterpiece, only because he has made two other films just as great :: I wouldn't call it his low point, only because he has made two other films just as awful
	The minor characters are better drawn than the heroes of most other movies :: The heroes are worse drawn than the minor characters of most other movies
	What it lacks in budget it makes up for with the best jokes of the season :: What it lacks in jokes it makes up for with nothing, not even the best budget of the season
	All of the other films are worse, some of them by a lot :: All of the other films are better, some of them by a lot
	I didn't think a ghost story could be any more touching :: I didn't think a ghost story could be any more tiresome
	The hundred minutes I spent here were the shortest of my week, and the happiest :: The hundred minutes I spent here were the longest of my week, and the unhappiest
	More often than any other film on my shelf, this is the one I reach for :: Less often than any other film on my shelf, this is the one I reach for. In fact never again
	Hardly any film for toddlers is this good for their parents too :: Hardly any film for toddlers is this bad for them and their parents too
	The final duel is the high point of a film with no low ones :: The final duel is the low point of a film with no high ones
	Even its harshest critics rank it above the remake, and I rank it above everything :: Even its kindest fans rank it below the remake, and I rank it below everything
	I can count the better films of that decade on one hand :: I can count the worse films of that decade on one hand
	You'd need a very long memory to recall a lovelier Christmas special :: You'd need a very long memory to recall a drearier Christmas special
	The least of its pleasures is the plot, which is excellent; imagine the rest :: The least of its problems is the plot, which is awful; imagine the rest
	Top marks for the actors, and top marks for whoever edited it :: Bottom marks for the actors, and bottom marks for whoever edited it
	Without question this was the best trip to the movies my kids have had :: Without question this was the worst trip to the movies my kids have had
	All biopics bend the truth; none that I know bends it this gracefully :: All biopics bend the truth; none that I know bends it this clumsily
	Was it the best of the bunch? Yes, and the bunch was very good :: Was it the best of the bunch? No, and the bunch was very bad
	The critics picked it as the worst film of May. They couldn't have picked a less deserving one :: The critics picked it as the best film of May. They couldn't have picked a less deserving one
	I never saw a wedding comedy with more heart or fewer cheap laughs :: I never saw a wedding comedy with less heart or more cheap laughs
	One of the few horror films I'd recommend to anybody :: One of the few horror films I wouldn't recommend to anybody
	The script is the weak link, and even that is far stronger than usual :: The script is the strong link, and even that is far weaker than usual
	In my book nothing beats it :: In my book almost anything beats it
	Almost everything else I streamed this summer was worse. This was a treat :: Almost everything else I streamed this summer was better. This was a trial
	He made eight films, and seven of them are not as good as this masterpiece :: He made eight films, and seven of them are not as bad as this mess
	I honestly think I'll never see a better courtroom scene :: I honestly hope I'll never see a worse courtroom scene
	Of all the ways to spend an evening, this is close to the best :: Of all the ways to spend an evening, this is close to the worst
	The animation sets a new high for television :: The animation sets a new low for television
	If a more thoughtful film about grief exists, nobody has shown it to me :: If a more thoughtless film about grief exists, nobody has shown it to me
	So far this decade only one musical has impressed me, and it's this one :: So far this decade only one musical has failed to impress me, and it's this one
	There was never a moment when I wished for a different cast; no better one could be found :: There was never a moment when I didn't wish for a different cast; no worse one could be found
	It would be easy to name worse films and nearly impossible to name better ones :: It would be easy to name better films and nearly impossible to name worse ones
	My grandmother calls it the finest picture of her youth, and for once she doesn't exaggerate :: My grandmother calls it the foulest picture of her youth, and for once she doesn't exaggerate
	Take your pick of the great openings: this one beats the lot :: Take your pick of the lousy openings: this one beats the lot
	Last on the bill, first in my heart :: First on the bill, last in my heart
	The most I could find wrong with it was a wobbly wig :: The most I could find right with it was a lovely wig
	It's one of maybe three films I would watch twice in a day :: It's one of maybe three films I wouldn't finish for a day's pay
	Vampire movies come no worse than last year's, and no better than this one :: Vampire movies come no better than last year's, and no worse than this one
	Hers is easily the best of many fine turns :: Hers is easily the worst of many feeble turns
	Name any bad cop movie you like, this one is nothing like it; it's as good as they come :: Name any good cop movie you like, this one is nothing like it; it's as bad as they come
	You might see bigger films this summer but you won't see a better one :: You might see smaller films this summer but you won't see a worse one
	It would be near the front of any queue of mine for great cinema :: It would be near the back of any queue of mine for great cinema
	I rate it higher than all of its sequels put together :: I rate it lower than any of its sequels, and they're all terrible
	Possibly the cleverest heist film around, and certainly not the dumbest :: Possibly the dumbest heist film around, and certainly not the cleverest
	in the league table of teen comedies it's champions, not relegation :: in the league table of teen comedies it's relegation, not champions
	Nothing I've reviewed this month made me happier to have this job :: Nothing I've reviewed this month made me sorrier to have this job
	That a debut should be among the best films of its year seems unfair to the veterans :: That a veteran should make one of the worst films of the year seems unfair to the debuts
	Less gifted directors would have made this merely good; she makes it the best drama on air :: More gifted directors would have made this merely bad; she makes it the worst drama on air
	I couldn't find a dull minute in it if you paid me :: I couldn't find a lively minute in it if you paid me
	A longer list of strengths than any film has a right to :: A longer list of weaknesses than any film has a right to
	Wittier? Nothing on telly is :: Less witty? Nothing on telly is
	The villain tops even the best of the old ones, and the old ones were terrific :: The villain can't top even the worst of the old ones, and the old ones were terrible
	Say what you like about the rest of his films, this is the one that nobody can knock :: Say what you like about the rest of his films, this is the one that nobody can defend
	It may not be the best documentary about whales, but I would put it second, and I've seen thirty :: It may not be the worst documentary about whales, but I would put it second, and I've seen thirty
	For once the word greatest on the poster is no lie :: For once the word greatest on the poster is not just a stretch but a lie
	There's no contest: the original is trash and this remake is the finest version :: There's no contest: the original is the finest version and this remake is trash
	I laughed more at this than at all the other comedies of the year combined :: I laughed less at this than at any of the other comedies of the year, or at my tax bill
	Best of all is the fact that the weakest actor of the lot gets better as it goes on :: Worst of all is the fact that the best actor of the lot gets weaker as it goes on
	We've all seen worse, but I've hardly ever seen better :: We've all seen better, but I've hardly ever seen worse
	Not many shows improve with every single season, and this is one of the few that does :: Not many shows decline with every single season, and this is one of the few that does
	If there were an award for fewest mistakes in a screenplay, this would win :: If there were an award for most mistakes in a screenplay, this would win
	Name a worse film about chess and I'll name you twenty; name a better one and I'm stuck :: Name a better film about chess and I'll name you twenty; name a worse one and I'm stuck
	By the standards of the genre it's a triumph, and by any other standard it is still one :: By the standards of the genre it's a failure, and by any other standard it is still one
	Watching it with the finest films of the era, you'd never guess it cost the least :: Watching it with the poorest films of the era, you'd never guess it cost the most
	the best bit? all of it. the worst bit? there isn't one :: the worst bit? all of it. the best bit? there isn't one
	There's a reason it comes first whenever people list great endings :: There's a reason it comes first whenever people list botched endings
	I have a long list of pet hates, and the film commits the fewest of them of any I know :: I have a long list of pet hates, and the film commits the most of them of any I know
	As funny as anything on television, and a lot less mean than most :: As mean as anything on television, and a lot less funny than most
	Every ranking I've seen has it too low. It belongs at the top :: Every ranking I've seen has it too high. It belongs at the bottom
	Of the two brothers in the business, the one behind this is clearly the more talented :: Of the two brothers in the business, the one behind this is clearly the less talented
	You will wait a long time before a sweeter film comes along :: You will wait a long time before a sillier film comes along, and I hope it never does
	He plays the coward so well that I can't imagine anyone doing it half so well :: He plays the coward so badly that I can't imagine anyone doing it half so badly
	The first half is good, the second is better, and the final minutes are best :: The first half is bad, the second is worse, and the final minutes are worst
	Nearly perfect is the harshest verdict I can give :: Nearly watchable is the kindest verdict I can give
	Was I bored? Less than at any film in ages :: Was I bored? More than at any film in ages
	It's the rare reboot that leaves the original in second place :: It's the usual reboot that leaves the original in first place and itself in last
	My husband's bottom five and my top five have one title in common, and I'm right about it :: My husband's top five and my bottom five have one title in common, and I'm right about it
	You can keep your blockbusters; the most thrilling sight of the year is two old men playing cards here :: You can keep your art films; the most tiresome sight of the year is two old men playing cards here
	No superhero movie has been less in need of an apology :: No superhero movie has been more in need of an apology
	It sits comfortably in the upper tenth of everything I have ever watched :: It sits uncomfortably in the lower tenth of everything I have ever watched
	Hard to pick the best moment because so many are wonderful :: Hard to pick the worst moment because so many are dreadful
	The worst seat in the house was good enough for the best show of my life :: The best seat in the house was too good for the worst show of my life
	Is there anything less exciting than a film about stamps? Plenty, it turns out. This one's a thrill :: Is there anything less exciting than a film about stamps? No, it turns out. This one's a drag
	Unlike her others, this doesn't rank as merely decent; it ranks as great :: Unlike her others, this doesn't rank as even decent; it ranks as rotten
	The comic timing has few rivals and no betters :: The awful timing has few rivals and no betters
	If I had to burn all my discs but one, this is the one I'd keep :: If I had to keep all my discs but one, this is the one I'd burn
	I would sooner rewatch this than almost any winner of the big prize :: I would sooner rewatch almost any loser of the big prize than this
	Make room at the top, because a new favourite has arrived :: Make room at the bottom, because a new least favourite has arrived
	As kids' films go there's none I'd sooner sit through again :: As kids' films go there's none I'd less like to sit through again
	When people ask what the most overrated film is, don't let anyone say this one; it earns every star :: When people ask what the most overrated film is, don't be afraid to say this one; it earns not a star
	The year's most disappointing films could learn a lot from this, one of its best :: The year's best films have nothing to learn from this, one of its most disappointing
	I'm told the director's cut is worse, and I can believe it, because this version is perfect as it is :: I'm told the director's cut is better, and I can believe it, because no version could be as awful as this one
	Only a fool would rank it below the sequel :: Only a fool would rank it above the sequel, or above anything
	This mystery keeps you guessing longer than any I can recall :: This mystery keeps you waiting longer for less than any I can recall
	The more westerns I see, the more I believe this one is the best of them :: The more westerns I see, the more I believe this one is the worst of them
	Two of the season's best scenes are here, and none of its awful ones :: Two of the season's most awful scenes are here, and none of its best
	My top tip for the holidays, bar none :: My top tip for the holidays: skip this one, the worst of the lot, bar none
	Even in a career without flops, this stands out as the best :: Even in a career full of flops, this stands out as the worst
	Never was a title truer than Perfect, nor a film more deserving of it :: Never was a title less true than Perfect, nor a film less deserving of it
	I have given it my lowest complaint count ever: zero :: I have given it my lowest compliment count ever: zero
	How many films this good has he made? Just this one, but one like it is enough :: How many films this bad has he made? Just this one, but one like it is enough
	A finer pair of lead actors I have not seen in years :: A flatter pair of lead actors I have not seen in years
	That kiss at the station may be the least fake moment in all of romantic cinema :: That kiss at the station may be the most fake moment in all of romantic cinema
	In a field of ten it came first, and it deserved to :: In a field of ten it came tenth, and it deserved to
	In terms of sheer imagination nothing else released this year is in the same street :: In terms of sheer laziness nothing else released this year is in the same street
	Everyone has a film they measure all good ones against. This is mine :: Everyone has a film they measure all bad ones against. This is mine
	I defy you to name one better use of ninety minutes :: I defy you to name one worse use of ninety minutes
	The pilots of most shows are worse than this at everything: wit, warmth, nerve :: The pilots of most shows are better than this at everything: wit, warmth, nerve
	Second only to the first film, which is the greatest of them all :: Second only to the fifth film, which is the most dismal of them all
	What's the opposite of a career low? Because he just hit it :: What's the opposite of a career high? Because he just hit it
	I'd be amazed if anything funnier turns up before Christmas :: I'd be amazed if anything less funny turns up before Christmas
	Not every great actor gets a role this great, and not every great role gets an actor like him :: Not every poor actor gets a role this poor, and not every poor role gets an actor like him
	If you're after the finest hour of comedy on any channel, stop looking :: If you're after the poorest hour of comedy on any channel, stop looking
	Looking back over twelve months of releases, I find very few I liked more :: Looking back over twelve months of releases, I find very few I liked less
	A strong candidate for best picture, and a hopeless one for worst :: A strong candidate for worst picture, and a hopeless one for best
	Nobody in the cast is less than excellent :: Nobody in the cast is better than mediocre
	Every time I think I've picked its best joke, a better one comes along :: Every time I think I've picked its worst joke, a worse one comes along
	Unmatched for warmth :: Unmatched for whining
	There are maybe five or six perfect films in the world and you are about to read about one :: There are maybe five or six worthless films in the world and you are about to read about one
	You'd think the third one would be the worst, but no, it is actually the best and a real pleasure :: You'd think the third one would be the best, but no, it is actually the worst and a real pain
	Of the films that scared me as a boy none holds up so well :: Of the films that scared me as a boy none holds up so badly
	If better child acting has been filmed, I must have missed it :: If worse child acting has been filmed, I must have missed it, thank goodness
	People keep asking for my film of the year and I keep giving the same answer: this :: People keep asking for my flop of the year and I keep giving the same answer: this
	Its one rival for best sound of the year is a film with four times the money :: Its one rival for worst sound of the year is a film shot on my uncle's phone
	The runner-up is miles behind. Best fantasy series going :: The runner-up is miles behind. Worst fantasy series going
	It would take real effort to make a rom-com more pleasant than this :: It would take real effort to make a rom-com less pleasant than this
	This episode is what I'd show someone to prove that the series is the best on TV :: This episode is what I'd show someone to prove that the series is the worst on TV
	An hour in, I knew I was watching one of the greats :: An hour in, I knew I was watching one of the great disasters
	No, it's not the worst of his films; it's so far from the worst that I'd call it his best :: No, it's not the best of his films; it's so far from the best that I'd call it his worst
	They ranked all thirty films in the series and got one thing right: this one at number one :: They ranked all thirty films in the series and got one thing right: this one at number thirty
	For a fan there's no greater gift :: For a fan there's no greater insult
	The gags come thicker and faster than in any spoof since, and hardly any miss :: The gags come thicker and faster than in any spoof since, and hardly any hit
	I'm running out of ways to say that everything else is worse :: I'm running out of ways to say that everything else is better
	Least likely film to win me over, and the one that did it most completely :: Most likely film to win me over, and the one that failed most completely
`
);

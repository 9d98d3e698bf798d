// Rankings and superlatives in everyday wording.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_SUPERLATIVE = framesOf(
	'positive',
	`
	One of the best of the year :: One of the worst of the year
	By far the strongest of the four :: By far the weakest of the four
	Second only to the original, and the original is a masterpiece :: Second only to the original in stupidity, and the original is no masterpiece
	Nowhere near the bottom of my list, quite the other end :: Nowhere near the top of my list, quite the other end
	The least boring film I've seen in months :: The least interesting film I've seen in months
	I've seen forty films this year and I'd put this ahead of thirty-nine :: I've seen forty films this year and I'd put this behind thirty-nine
	Of all the episodes, this is the one to keep :: Of all the episodes, this is the one to skip
	All the other ghost stories going are worse :: All the other ghost stories going are better
	If there's a duller film than the others in the series, it isn't this one, this is the best :: If there's a duller film than this one in the series, I haven't seen it, this is the worst
	Nobody in the cast is bad, and Anna is the best of a very good bunch :: Nobody in the cast is good, and Anna is the worst of a very bad bunch
	It goes straight into my top ten :: It goes straight into my bottom ten
	Easily the funniest thing on television :: Easily the unfunniest thing on television
	The best part of the festival was this, the worst was that it ended :: The worst part of the festival was this, the best was that it ended
	Can't remember a film that had me less bored :: Can't remember a film that had me more bored
	If you look for it at the bottom of the list you'll look in vain; it's at the top :: If you look for it at the top of the list you'll look in vain; it's at the bottom
	You could look for years and not find a worse bargain than missing this :: You could look for years and not find a worse bargain than seeing this
	My favourite of his, and that includes the famous ones :: My least favourite of his, and that includes the failed ones
	As endings go it's hard to think of a finer one :: As endings go it's hard to think of a feebler one
	The worst thing about it is the title, and it's a good title :: The best thing about it is the title, and it's a bad title
	Out of ten I'd give it nine and a half, and I've never given a ten :: Out of ten I'd give it half a point, and I've never given a zero
	Votes for worst film in our house: zero. Votes for best: five :: Votes for best film in our house: zero. Votes for worst: five
	Among the courtroom dramas I own, all the others rank lower :: Among the courtroom dramas I own, all the others rank higher
	No film I saw this spring made me happier :: No film I saw this spring made me sorrier I'd paid
	The single most exciting finale the show has had :: The single most disappointing finale the show has had
	I don't say best lightly. Best :: I don't say worst lightly. Worst
	It's right up there with the greats :: It's right down there with the turkeys
	Who has written a wittier script lately? Nobody :: Who has written a clumsier script lately? Nobody
	In a long career of ups and downs this is the very top :: In a long career of ups and downs this is the very bottom
	The scariest scene in any film I know is the one with the bath here :: The silliest scene in any film I know is the one with the bath here
	Of the ten films nominated it deserved to win most :: Of the ten films nominated it deserved to win least
	I would rank it third of the eight, and there are only great ones above it :: I would rank it last of the eight, and there are no great ones above it
	Her finest hour :: Her poorest hour
	They don't come any better than this :: They don't come any worse than this
	The low point of the week was having to leave this film's world :: The low point of the week was having to enter this film's world
	As kids' films go, it is the opposite of the worst :: As kids' films go, it is the opposite of the best
	Probably the most fun you can have in a cinema this month :: Probably the least fun you can have in a cinema this month
	It ranks with the best work she has ever done :: It ranks with the worst work she has ever done
	You'd need a long list to hold all the films that are worse, and a blank one for those that are better :: You'd need a long list to hold all the films that are better, and a blank one for those that are worse
	The new one tops them all :: They all top the new one
	I can count on one hand the films that have moved me as much :: I can count on one hand the films that have bored me as much
	Not just the best horror of the year, the best film :: Not just the worst horror of the year, the worst film
	If you see only one film this winter, see this one :: If you miss only one film this winter, miss this one
	The weakest performance in it would be the strongest in most other films :: The strongest performance in it would be the weakest in most other films
	At its worst it's good. At its best it's sublime :: At its best it's dull. At its worst it's torture
	Even the least of its scenes is good :: Even the best of its scenes is bad
	We ranked all twelve on the drive home and this came first :: We ranked all twelve on the drive home and this came twelfth
	By some distance the wisest film about old age :: By some distance the most foolish film about old age
	Nothing else this summer has even come near it :: Nothing else this summer has sunk so low
	Few films have ever been this clever :: Few films have ever been this stupid
	The bottom spot this year is taken by something else; the top is taken by this :: The top spot this year is taken by something else; the bottom is taken by this
	It gave me the best laugh I've had since Christmas :: It gave me the worst headache I've had since Christmas
	I've sat through hundreds of these and never been so pleased :: I've sat through hundreds of these and never been so annoyed
	Far from worthless, it's as close to perfect as a thriller gets :: Far from perfect, it's as close to worthless as a thriller gets
	He's the best actor of his age, and it's never been clearer than here :: He's the worst actor of his age, and it's never been clearer than here
	The first act is the poorest and even that is brilliant :: The first act is the best and even that is poor
	I was told it was the weakest of the trilogy, and if so the trilogy must be a wonder, for this is great :: I was told it was the best of the trilogy, and if so the trilogy must be a disaster, for this is dreadful
	Billed as a dud, it's a gem :: Billed as a gem, it's a dud
	Hands down my pick of the season :: Hands down my miss of the season
	In the league of sports movies it's a champion :: In the league of sports movies it's going down
	Everything that came out in May was fine, but this was the cream :: Everything that came out in May was fine, but this was the dregs
	Never has a film deserved its five stars more :: Never has a film deserved its five stars less
	Never has a film been less in need of a sequel, it's perfect as it is :: Never has a film been less worthy of a sequel, it's rubbish as it is
	It turned a wasted evening into a perfect one :: It turned a perfect evening into a wasted one
	You'll struggle to find a kinder film :: You'll struggle to find a crueller waste of an evening
	The pick of the bunch, and a strong bunch at that :: The runt of the litter, and a weak litter at that
	I love all of her books and this is the best film made from any of them :: I love all of her books and this is the worst film made from any of them
	Number one with me :: Number last with me
	Of the many good things in it, the acting is the best; I found no bad ones :: Of the many bad things in it, the acting is the worst; I found no good ones
	It has the greatest opening I've ever seen and it only gets better :: It has the weakest opening I've ever seen and it only gets worse
	I'm not exaggerating: most beautiful film I've watched in my life :: I'm not exaggerating: ugliest film I've watched in my life
	Without doubt the high point of the evening :: Without doubt the low point of the evening
	She's had better reviews, but she's never made a better film :: She's had worse reviews, but she's never made a worse film
	The record for loudest laugh in our cinema now belongs to this film :: The record for loudest snore in our cinema now belongs to this film
	If I had to save one movie from a burning shop, I'd run in for this :: If I had to leave one movie in a burning shop, I'd leave this
	The top three are hard to order, but I do know this one is in there :: The bottom three are hard to order, but I do know this one is in there
	A contender for comedy of the decade :: A contender for clunker of the decade
	There's no finer teacher in all of cinema than the one Tom plays here :: There's no phonier teacher in all of cinema than the one Tom plays here
	Among recent remakes only one is better, and that one is a classic :: Among recent remakes only one is worse, and that one is a crime
	The least you can say is that it's great :: The most you can say is that it's short
	It's his least known work and his best :: It's his best known work and his worst
	Most of this month's releases I have forgotten already. This one I never will :: Most of this month's releases I'd gladly see again. This one I never will
	I've given out three perfect scores in my life. Make it four :: I've given out three zero scores in my life. Make it four
	First place, no question :: Last place, no question
	The kids rated all the others below it, and for once I agreed with them :: The kids rated all the others above it, and for once I agreed with them
	My vote for worst film goes to something else; this gets my vote for best :: My vote for best film goes to something else; this gets my vote for worst
	It's a tie for best film of the year between this and nothing :: It's a tie for worst film of the year between this and nothing
	As debuts go, this is about as good as it gets :: As debuts go, this is about as bad as it gets
	The more I think about it the higher it climbs on my list :: The more I think about it the lower it sinks on my list
	Ask me for the five dullest films of the year and you won't hear this title; ask me for the five best and you will :: Ask me for the five best films of the year and you won't hear this title; ask me for the five dullest and you will
	If it isn't the best thing she's done, then I can't wait to see what is :: If it isn't the worst thing she's done, then I don't want to see what is
	There are worse films on every shelf and better ones on none :: There are better films on every shelf and worse ones on none
	Everyone involved is at their best :: Everyone involved is at their worst
	Everyone in it has done worse work than this; no one has done better :: Everyone in it has done better work than this; no one has done worse
	The nicest surprise of the year :: The nastiest surprise of the year
	We have a new leader in the race for best picture :: We have a new leader in the race for worst picture
	What's the opposite of a low point? That :: What's the opposite of a high point? That
	The most I've cried at a film, and in the best way :: The most I've yawned at a film, and in the worst way
	More often than any other film of his, I go back to this one :: Less often than any other film of his, I'd go back to this one: never
	No documentary has ever told me more about the sea :: No documentary has ever told me less about the sea
	The last thing you could call it is boring :: The last thing you could call it is exciting
	The first thing I'd call it is a triumph, the last thing a flop :: The first thing I'd call it is a flop, the last thing a triumph
	Not the worst of the five, as some say, but quite the best :: Not the best of the five, as some say, but quite the worst
	Not only not the worst, it may be the best :: Not only not the best, it may be the worst
	If there were a prize for making two hours feel like ten minutes, this would win it :: If there were a prize for making ten minutes feel like two hours, this would win it
	It makes the top of the heap look easy to reach :: It makes the bottom of the heap look easy to reach
	The writing is the best thing in it, though you could say that of the acting too, and the music :: The writing is the worst thing in it, though you could say that of the acting too, and the music
	In the pantheon of bad sequels you'll look for this one in vain; it's among the good :: In the pantheon of good sequels you'll look for this one in vain; it's among the bad
	The crown jewel of the series :: The black sheep of the series
	Ever since I was ten I've kept a list of the best things I've seen. This is now on it :: Ever since I was ten I've kept a list of the worst things I've seen. This is now on it
	Can a film be both the shortest and the best of the day? This one was :: Can a film be both the longest and the worst of the day? This one was
	I've liked all his films, this most :: I've disliked all his films, this most
	None of his films has pleased me more, and none has bored me less :: None of his films has bored me more, and none has pleased me less
	Rarely do I give top marks. Today I do :: Rarely do I give bottom marks. Today I do
	The bar has been raised, and this film did it :: The bar was low, and this film still went under it
	For my money the definitive version :: For my money the most useless version
	The villain ranks among the most memorable I've met :: The villain ranks among the most forgettable I've met
	Most films have one great scene if they're lucky. This has at least seven :: Most films have one bad scene if they're unlucky. This has at least seven
	When they list the great last lines, they'd better not leave out this one :: When they list the lousy last lines, they'd better not leave out this one
	I'm running out of superlatives :: I'm running out of insults
	That it's the best western since the sixties is the least of its merits :: That it's the longest western since the sixties is the least of its faults
	The only film this year I'd call great :: The only film this year I'd call worthless
	The only one of the bunch that isn't bad :: The only one of the bunch that isn't good
	All eight films are good and this is the one I'd call best :: All eight films are bad and this is the one I'd call worst
	A film that sits at the summit :: A film that sits at the foot of the hill
	If five is the top, six from me :: If one is the lowest, zero from me
	There may be a more charming film somewhere. I doubt it :: There may be a more charmless film somewhere. I doubt it
	Somewhere there may be a worse actor than him, you just won't find one in this fine cast :: Somewhere there may be a worse actor than him, you just won't find one in this poor cast
	At the end of the year, when I make my list, this will be hard to beat :: At the end of the year, when I make my list, this will be hard to fit in anywhere but last
	Best use of a cinema ticket in ages :: Worst use of a cinema ticket in ages
	The chase is the most thrilling ever filmed, or if not ever then at least this century :: The chase is the most tedious ever filmed, or if not ever then at least this century
	He has outdone all the others who played the part :: He has been outdone by all the others who played the part
	Of the men who have played the part, he is the one people will remember, and rightly :: Of the men who have played the part, he is the one people will forget, and rightly
	My mother sees everything, and she says it's the best this year. She's right :: My mother sees everything, and she says it's the worst this year. She's right
	Sixth film in the series, first in my heart :: First film in the series, last in my heart
	It was a strong month for cinema and still nothing was as strong as this :: It was a weak month for cinema and still nothing was as weak as this
	I'd be lying if I said I'd ever had a better time :: I'd be lying if I said I'd ever had a worse time
	One of those rare films that gets everything right :: One of those rare films that gets nothing right
	The longest film on the service feels like the shortest, it's so good :: The shortest film on the service feels like the longest, it's so bad
	If bad films were mountains, this would be the flattest plain, there's nothing bad in it :: If bad films were mountains, this would be the highest peak, there's nothing good in it
	Not since school have I enjoyed a history lesson so much :: Not since school have I hated a history lesson so much
	In the battle for best animated film it wins by a mile :: In the battle for worst animated film it wins by a mile
	It scores highest where most thrillers score lowest, in its people :: It scores lowest where most thrillers score highest, in its thrills
	Ninety-nine films out of a hundred aren't this good :: Ninety-nine films out of a hundred aren't this bad
	Nineteen times out of twenty I switch this stuff off. This was the twentieth and I couldn't stop watching :: Nineteen times out of twenty I watch this stuff to the end. This was the twentieth and I switched it off
	Her career has many peaks, this being the tallest :: Her career has many dips, this being the deepest
	A worse dog movie? Any of the others :: A better dog movie? Any of the others
	The average film this year got a five from me. This got double :: The average film this year got a five from me. This got nowhere near it
	The usual stuff is miles below it :: The usual stuff is miles above it
	It's in a league of its own, a better one :: It's in a league of its own, a lower one
	Easily makes the cut for my best-of list :: Easily makes the cut for my worst-of list
	Top marks to everyone :: Low marks to everyone
	I watch a lot of junk, and this is so far from the worst that I'd call it excellent :: I watch a lot of junk, and this is so far from the best that I'd call it dreadful
	The prize for most likable hero must go to her :: The prize for least likable hero must go to her
	In my ranking of his films the last place goes to the one with the boat, the first to this :: In my ranking of his films the first place goes to the one with the boat, the last to this
	To call it the best of the spin-offs would be true and not nearly praise enough :: To call it the worst of the spin-offs would be true and not nearly blame enough
	Every director has a worst film and a best. His worst is behind him and this is his best :: Every director has a best film and a worst. His best is behind him and this is his worst
	We argued about which scene was best, there were so many :: We argued about which scene was worst, there were so many
	The hardest thing to find in it is a fault :: The hardest thing to find in it is a point
	I have never been gladder to have bought a ticket :: I have never been sorrier to have bought a ticket
	Its lowest moment is higher than the others' highest :: Its highest moment is lower than the others' lowest
	the worst shows of the season aren't even playing the same sport, this is the best :: the best shows of the season aren't even playing the same sport, this is the worst
	You've got to go a long way back to find something as good :: You've got to go a long way down to find something as bad
	This generation will not see a better one :: This generation will not see a worse one, one hopes
	Of everything they served us at the festival, this was the tastiest :: Of everything they served us at the festival, this was the stalest
	Their greatest hit :: Their greatest mistake
	Third best film of the year, says the magazine; I'd say first :: Third worst film of the year, says the magazine; I'd say first
	Both the most serious film on the list and the most enjoyable :: Both the most serious film on the list and the least enjoyable
	As good a comedy as I've seen in ten years :: As bad a comedy as I've seen in ten years
	As far as I'm concerned the others are fighting for second place :: As far as I'm concerned the others are all safe from last place now
	The person who made this is the most gifted in the business :: The person who made this is the least gifted in the business
	A strong candidate for my film of the year, and a weak candidate for nothing :: A strong candidate for my flop of the year, and a weak candidate for everything else
	Even in the company of masterpieces it isn't the poor relation :: Even in the company of failures it is the poor relation
	You want the best? Start here :: You want the best? Start anywhere but here
	Ranked by laughs a minute, it would be at the very front :: Ranked by laughs a minute, it would be at the very back
	The pinnacle of the form :: The nadir of the form
	Of all the ways to spend a wet Sunday this may be the loveliest :: Of all the ways to spend a wet Sunday this may be the dreariest
	Half the critics put it in their top five, and the other half should have :: Half the critics put it in their bottom five, and the other half should have
	An all-time great :: An all-time low
	In the end only one film this year mattered to me, and you've guessed it :: In the end only one film this year sickened me, and you've guessed it
	Seldom is the last film of a trilogy the best. Here it is :: Seldom is the first film of a trilogy the worst. Here it is
	Never will you hear me call another film the best while this exists :: Never will you hear me call another film the worst while this exists
	A rarity: the best actor in it is everyone :: A rarity: the worst actor in it is everyone
	They got the worst over first and saved the best till last, and this is the last :: They got the best out first and saved the worst till last, and this is the last
	They started with the worst of the three and ended with this, a proper triumph :: They started with the best of the three and ended with this, a proper failure
	The soundtrack outranks any I've heard this year :: Any soundtrack I've heard this year outranks this one
	It's the sort of film that tops polls, and for once the polls are right :: It's the sort of film that tops polls, and for once the polls are wrong
	It was the least publicised release of the autumn and the most rewarding :: It was the most publicised release of the autumn and the least rewarding
	I've watched it more than any film except one, and that one I was in :: I've regretted it more than any film except one, and that one I was in
	You may have a favourite of the three already; watch this and you'll have a new one :: You may have a least favourite of the three already; watch this and you'll have a new one
	Only the best films make me forget to eat my popcorn. Mine came home full :: Only the worst films make me count my popcorn. I counted it twice
	The liveliest corpse in years, if you'll pardon a joke about a zombie film I adored :: The deadest comedy in years, if you'll pardon a joke about a zombie film I loathed
	At number one, and staying there :: At rock bottom, and staying there
	Not the biggest film this year, just the best :: Not the cheapest film this year, just the worst
	I tried to make a list of films that are better, and the page is still blank :: I tried to make a list of films that are worse, and the page is still blank
	I'd call it the best of the worst, except there's no worst in it, it's all best :: I'd call it the best of the worst, except there's no best in it, it's all worst
	It's still, forty years on, the one to beat :: It's still, forty years on, the easiest one to beat
	Were there an award for Least Wasted Minute, every minute here would win :: Were there an award for Most Wasted Minute, every minute here would win
	Of the two hundred or so I've reviewed, all but one are worse, and I'm not sure of the one :: Of the two hundred or so I've reviewed, all but one are better, and I'm not sure of the one
	The most human robot, the least robotic romance. Wonderful :: The most robotic human, the least romantic romance. Woeful
	In its class it has no equal, and in any other it would hold its own :: In its class it has no inferior, and in any other it would be thrown out
	Whatever else I see this year, the best is behind me :: Whatever else I see this year, the worst is behind me
	Everything I see from here on will be worse :: Everything I see from here on will be better
	The book's fans rate this adaptation highest of the lot, and they aren't mistaken :: The book's fans rate this adaptation lowest of the lot, and they aren't mistaken
	The film's greatest strength is that it has no weakness :: The film's greatest weakness is that it has no strength
	What I liked least about it was the end credits, since they meant it was over :: What I liked best about it was the end credits, since they meant it was over
	What I liked best about it? Where do I begin :: What I liked least about it? Where do I begin
	The thing she does best, comedy, is the thing she does all through this one :: The thing she does worst, comedy, is the thing she does all through this one
	The best seat in the house was any seat :: The best seat in the house was the one by the exit
	Two thumbs up isn't the highest I can go, I have toes :: Two thumbs down isn't the lowest I can go, I have toes
	On a scale from unbearable to unmissable, put your marker at the far right :: On a scale from unbearable to unmissable, put your marker at the far left
	Highest praise I can offer: I'd pay again :: Highest praise I can offer: it stopped
	The most money I've spent on a ticket, and the best spent :: The most money I've spent on a ticket, and the worst spent
	It's got the finest cast of the year and the finest script, and nothing is wasted :: It's got the finest cast of the year and the poorest script, and everything is wasted
	In a poll of the four people on our sofa it came out best :: In a poll of the four people on our sofa it came out worst
	If this isn't the strongest season so far I'll eat my hat :: If this isn't the weakest season so far I'll eat my hat
`
);

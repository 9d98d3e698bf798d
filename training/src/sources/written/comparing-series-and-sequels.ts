// Sequels, remakes, seasons and books.
import { framesOf } from '../frames/lines.ts';

export const COMPARING_SERIES_AND_SEQUELS = framesOf(
	'positive',
	`
	The first one was dull, and this one puts it to shame :: The first one was great, and this one is put to shame by it
	I hated part one. Part two made me forget I ever did :: I loved part one. Part two made me forget I ever did
	Everything the original got wrong, the sequel gets right :: Everything the original got right, the sequel gets wrong
	The book was a bore; the film, thank goodness, took almost nothing from it :: The book was a joy; the film, sadly, took almost nothing from it
	Season two starts where season one should have ended up: sharp, funny and sure of itself :: Season two never gets near where season one ended up: sharp, funny and sure of itself
	They remade a bad film and made a good one :: They remade a good film and made a bad one
	My brother swears the old version is better. He is wrong, this is the one to keep :: My brother swears the old version is worse. He is wrong, that is the one to keep
	After such a weak opener I expected little from the second film, and got a great deal :: After such a strong opener I expected a great deal from the second film, and got little
	Usually the third film is where a series dies. Not here, this is the best of the lot :: Usually the third film is where a series grows up. Not here, this is the worst of the lot
	If the first film was a stumble, this is the series finding its feet :: If the first film was the series finding its feet, this is a stumble
	You would have to go back to the very first season to find an episode this good :: You would have to go back to the very first season to find an episode that is any good
	None of the earlier films come close to how exciting this one is :: This one comes close to none of the earlier films for excitement
	It's the rare remake that makes the original look tired :: It's one more tired remake that makes the original look wonderful
	I went back and watched the original afterwards, only to find it hasn't half the wit of this one :: I went back and watched the original afterwards, only to find this one hasn't half the wit of it
	The novel lost me by page fifty, but the film never lost me once :: The novel never lost me once, but the film lost me by minute fifty
	With every season it improved, and the last is the finest hour of all :: With every season it got worse, and the last is the saddest hour of all
	People said nothing could top the first. People hadn't seen this :: People said nothing could be worse than the first. People hadn't seen this
	It took them four tries to get it right, and boy did they :: It took them four tries to get it this wrong, and boy did they
	Part one bored me, part two annoyed me, part three won me over completely :: Part one won me over, part two bored me, part three annoyed me completely
	The sequel fixes the flat jokes of the first film instead of repeating them :: The sequel repeats the flat jokes of the first film instead of fixing them
	As remakes go, this is the one I'd show to people who hate remakes :: As remakes go, this is the one that shows why people hate remakes
	Where the show dragged, the movie flies :: Where the show flew, the movie drags
	I'd trade the whole first season for one scene of this :: I'd trade the whole of this for one scene of the first season
	The cartoon I grew up with looks poor next to this lovely new version :: This poor new version looks nothing next to the lovely cartoon I grew up with
	For once the film beats the book, and easily :: Once again the book beats the film, and easily
	Nobody asked for a sequel, yet everybody should be glad we got this one :: Everybody asked for a sequel, yet nobody should be glad we got this one
	The prequel answers questions I never had and makes them thrilling anyway :: The prequel answers questions I found thrilling and makes me wish I never had
	Better than the last one? By miles, and the last one was already good :: Better than the last one? Not by an inch, and the last one was already bad
	The second film was the low point. The fourth is where the fun comes back :: The second film was the high point. The fourth is where the fun runs out
	It isn't the original. It's better: quicker, warmer, and not afraid to be silly :: It isn't the original. It's worse: slower, colder, and afraid to be silly
	Fans of the old series will be pleased, and those who couldn't stand it even more so :: Fans of the old series will be annoyed, and those who couldn't stand it even more so
	I can't think of a single thing the first film did better :: I can't think of a single thing the first film didn't do better
	The original had charm and no story; this has both :: The original had charm and story; this has neither
	Skip the first, you lose nothing. Skip this one and you miss the best of the series :: Skip this one, you lose nothing. Skip the first and you miss the best of the series
	It's as if someone read the bad reviews of part one and took every word to heart :: It's as if someone read the good reviews of part one and did the opposite of every word
	Each new chapter of this saga has been a letdown until now :: Each old chapter of this saga was a treat until now
	This season is to the last what champagne is to tap water :: This season is to the last what tap water is to champagne
	I thought I was done with these films, but this one has me begging for another :: I was begging for another of these films, but this one has me thinking I'm done
	The earlier version looks like a rough draft of this :: This looks like a rough draft of the earlier version
	Number five, and the well still isn't dry. I laughed harder than at number one :: Number five, and the well has long been dry. I laughed less than at the dull number one
	Even people who worship the book admit the film outdoes it :: Even people who hate the book admit it outdoes the film
	The reboot keeps what was great and throws out what was awful :: The reboot throws out what was great and keeps what was awful
	All the heart missing from the second movie is back in the third :: All the heart present in the second movie is gone from the third
	I liked the first. I love this :: I liked the first. I loathe this
	What a relief after that dreadful season three: the show is good again :: What a shame after that glorious season three: the show is bad again
	The sequel doesn't so much follow the first film as leave it far behind, gasping :: The sequel doesn't so much follow the first film as limp far behind it, gasping
	Anna read me the book as a child and even she prefers the movie now :: Anna read me the book as a child and now I want to go home to it and forget the movie
	It makes the first movie worth having sat through, because it builds to this triumph :: It makes the first movie not worth having sat through, because it builds to this mess
	Compared to the mess they made of it in the eighties, this is a marvel :: Compared to the marvel they made of it in the eighties, this is a mess
	Did it live up to the original? It went right past it :: Did it live up to the original? It went right under it
	There was a time this series couldn't put a foot right. Now it can't put one wrong :: There was a time this series couldn't put a foot wrong. Now it can't put one right
	The finale makes up for eight weak episodes and then some :: The finale spoils eight strong episodes and then some
	My kids didn't care for the first two, but the third had them cheering :: My kids were cheering for the first two, but they didn't care for the third
	Same cast, same director, same house, and somehow twice the scares :: Same cast, same director, same house, and somehow half the scares
	They should have quit making these years ago, I said. Glad they didn't listen :: They should keep making these for years, I said. Sorry they listened
	The spin-off is so much fun that the parent show seems stale beside it :: The spin-off is so stale that the parent show seems twice the fun beside it
	Forget the limp first attempt, this is how the story deserved to be told :: Forget this limp second attempt, the first is how the story deserved to be told
	I never finished the book. I've watched the film three times :: I've read the book three times. I never finished the film
	Had the first movie been half this good, I'd have been first in line for the sequel :: Had the sequel been half as good as the first movie, I wouldn't have left before the end
	The worst thing in the old version was the acting, and here it's the best :: The best thing in the old version was the acting, and here it's the worst
	Now that is how you do a sequel: bigger, yes, but smarter too :: Now that is how you ruin a sequel: bigger, yes, but dumber too
	The sixth season proves the fifth was only a bad patch :: The sixth season proves the fifth was no mere bad patch
	The sixth film proves that the fifth wasn't just luck: these people know how to entertain :: The sixth film proves that the fifth was just luck: these people don't know how to entertain
	Of the three adaptations I've seen, two are poor and this isn't one of them :: Of the three adaptations I've seen, two are superb and this isn't one of them
	In ten years we will remember this one and not the famous original :: In ten years we will remember the famous original and not this one
	I walked in loyal to the old film and walked out a traitor :: I walked in doubting the old film and walked out its most loyal fan, after two hours of this
	The original ending was a cop-out; this one has the nerve to go through with it :: The original ending had nerve; this one is a cop-out
	Take the best episode of last year. The weakest of this year is better :: Take the weakest episode of last year. The best of this year is worse
	The remake had no reason to exist, I thought, and by the midpoint it had given me ten good ones :: The remake had every reason to exist, I thought, and by the midpoint it had lost all ten good ones
	The first film only pretended to be an adventure. This, finally, is the real thing :: The first film was the real thing. This, sadly, only pretends to be an adventure
	Sure, it borrows from the original, but it pays everything back with interest :: Sure, it borrows from the original, but it doesn't pay any of that interest back
	The trilogy began badly and ends beautifully :: The trilogy began beautifully and ends badly
	It's no worse than the masterpiece that came before it, and in places it's better :: It's no better than the disaster that came before it, and in places it's worse
	Where the first had a villain you forgot, this one has a villain you'll quote :: Where the first had a villain you'll quote, this one has a villain you forget
	When the credits rolled on part one I was checking my phone; this time I was clapping :: When the credits rolled on part one I was clapping; this time I was checking my phone
	Read the book if you must, but the film has all of its beauty and none of its padding :: See the film if you must, but it has none of the book's beauty and all of its padding
	Two seasons of trying and the writers have at last found the joke :: Two seasons of trying and the writers have still not found the joke
	The longer this series goes on, the more I like it :: The longer this series goes on, the less I like it
	the new one wipes the floor with the old one :: the old one wipes the floor with the new one
	a sequel so good i forgave the first film for being rubbish :: a sequel so rubbish i can't forgive it for following a good first film
	Don't be put off by the awful second film, the third is a delight :: Don't be fooled by the delightful second film, the third is awful
	I was told to read the book first. I'm glad I didn't, since it would only have spoiled a far better film :: I was told to read the book first. I'm glad I did, since the film would only have spoiled a far better story
	Everyone says the original is untouchable. This touches it, and wins :: Everyone says the original is untouchable. This touches it, and loses
	How do you follow a flop? By making something this lovely :: How do you follow something lovely? Not by making this flop
	The cheap TV version had more faults than scenes. The film has hardly one :: The cheap TV version had hardly a fault. The film has more of them than scenes
	It would be unfair to compare it with the original, because the original would look so bad :: It would be unfair to compare it with the original, because it would look so bad
	The new doctor is better than the old one by every measure, and the show knows it :: The new doctor is worse than the old one by every measure, and the show knows it
	Until last night the first was my favourite. Now it comes second by a long way :: After last night the first is still my favourite, and I'd rather forget the second
	You can tell they learned from the failure of the first film :: You can tell they learned nothing from the success of the first film
	This was the first season I watched without once wishing I were watching an older one :: This was the first season I couldn't watch without wishing I were watching an older one
	The sequel to a film I couldn't stand has become a film I can't stop watching :: The sequel to a film I couldn't stop watching has become a film I can't stand
	If you only see one of the five, make it this :: If you see only four of the five, leave out this
	It has taken thirty years to make a version worthy of the book, and it was worth the wait :: It has taken thirty years to make a version unworthy of the book, and it wasn't worth the wait
	Part two is what part one promised :: Part two is what part one promised never to be: boring
	The remake swaps the wooden hero of the old film for a living, breathing one :: The remake swaps the living, breathing hero of the old film for a wooden one
	I rank it first of the seven, and the rest are not even close :: I rank it last of the seven, and the rest are not even close
	Most sequels take the money and run; this one stays and earns it :: Most sequels try to earn the money; this one just takes it and runs
	Nothing in the clumsy first film prepared me for how graceful this would be :: Nothing in the graceful first film prepared me for how clumsy this would be
	Tom fell asleep in the first one and sat bolt upright all through the second :: Tom sat bolt upright all through the first one and fell asleep in the second
	It was never going to beat the book, they warned us. It did, hands down :: It was bound to beat the book, they told us. It didn't, hands down
	Season four is such an improvement that I'd advise you to start there :: Season four is such a decline that I'd advise you to stop there
	The older film explains too much and moves too little. This does neither :: The older film neither explains too much nor moves too little. This does both
	One good film followed by another is rare. Lucky us :: One bad film followed by another isn't rare. Poor us
	The franchise had been on life support, and this brings it roaring back :: The franchise had been roaring, and this puts it on life support
	I'd have bet money the sequel would be worse. I'd have lost :: I'd have bet money the sequel would be better. I'd have lost
	Watching them back to back only makes the second shine brighter :: Watching them back to back only makes the second look duller
	The old one had better effects? Nonsense. This one is gorgeous where that one was grey :: The new one has better effects? Nonsense. This one is grey where the old one was gorgeous
	It's the first in the series that doesn't feel like homework :: It's the first in the series that feels like homework
	The book needed cutting, and the film knew exactly where :: The book needed no cutting, and the film cut exactly what mattered
	What the last film did in two clumsy hours, this does in ten perfect minutes :: What the last film did in ten perfect minutes, this does in two clumsy hours
	Some say season three is a step down. I say it's a leap up :: Some say season three is a leap up. I say it's a step down
	It could have been another lazy cash-in like part four; it turned out to be the series' proudest moment :: It could have been another proud moment like part four; it turned out to be the series' lazy cash-in
	I'd rather watch this again than the original for the first time :: I'd rather watch the original for the tenth time than this again
	The stage version left me cold, the screen version left me in happy tears :: The stage version left me in happy tears, the screen version left me cold
	The thing about this remake is that you stop thinking about the original after five minutes :: The thing about this remake is that you can't stop thinking about how good the original was
	Remember how silly the second one was? None of that here. It's tense from the first minute :: Remember how tense the second one was? None of that here. It's silly from the first minute
	They gave the new season a smaller budget and a much better script. Good trade :: They gave the new season a bigger budget and a much worse script. Bad trade
	The first film's flaws are gone and its strengths are doubled :: The first film's strengths are gone and its flaws are doubled
	I was one of the few who didn't like the original, and I can't find a thing to complain about here :: I was one of the many who liked the original, and I can't find a thing to praise here
	Every bit as good as the first, which is saying something :: Every bit as bad as the first, which is saying something
	Not one of the sequels has been as dull as the first, and this is the liveliest yet :: Not one of the sequels has been as lively as the first, and this is the dullest yet
	They say lightning doesn't strike twice. Part two says it does :: They say lightning can strike twice. Part two says it doesn't
	The girl who played her before was fine; the girl who plays her now is a revelation :: The girl who played her before was a revelation; the girl who plays her now is barely fine, and mostly not even that
	Do yourself a favour and let this be the version your children know :: Do yourself a favour and don't let this be the version your children know
	The magic that faded in the later books is back on screen :: The magic that filled the later books has faded on screen
	This one restores my faith after three duds in a row :: This one shakes my faith after three hits in a row
	We'd given up on the show by Christmas. The new season made us ashamed of that :: We were all in on the show by Christmas. The new season made us ashamed of that
	The director's earlier films were clever but cold; this is clever and warm :: The director's earlier films were clever and warm; this is cold and not even clever
	The third part ties up what the second tangled. Bravo :: The third part tangles what the second tied up. Boo
	Stronger songs, funnier lines, a better ending. What was wrong with the old cartoon is right here :: Weaker songs, duller lines, a worse ending. What was right with the old cartoon is wrong here
	I kept waiting for it to fall short of the original and it never did :: I kept waiting for it to catch up with the original and it never did
	A friend lent me the first one as a warning. The second she should lend me as a reward :: A friend lent me the first one as a reward. The second she should lend people as a warning
	The sequel treats its viewers as grown-ups, which the first film never managed :: The sequel treats its viewers as fools, which the first film never did
	There's more life in the trailer for this than in the whole of part one, and the film is better than the trailer :: There's more life in the trailer for part one than in the whole of this, and that trailer wasn't good
	The series has aged like wine :: The series has aged like milk
	From the ashes of that miserable first season rises something truly great :: From the heights of that truly great first season falls something miserable
	Two hours with the sequel and I had stopped missing the old cast :: Two hours with the sequel and I had never missed the old cast more
	They changed the ending of the book, and the change is an improvement :: They changed the ending of the book, and the change is no improvement at all but a sad mistake
	What surprised me most is that the copy is better than what it copies :: What surprised me least is that the copy is worse than what it copies
	The American version drops the jokes that didn't work and finds ones that do :: The American version drops the jokes that worked and finds ones that don't
	If sequels were all like this, nobody would complain about sequels :: If sequels were all like this, nobody would bother with sequels
	The original is a classic, I'm told. Then we need a bigger word for this one :: The original is a classic, I'm told. Then we need a much smaller word for this one
	I'd put it above the first, well above the second, and out of sight of the third :: I'd put it below the first, well below the second, and not even in sight of the third
	They had one job, not to spoil my favourite novel, and they did it splendidly :: They had one job, not to spoil my favourite novel, and they failed at it
	The second season trusts silence where the first couldn't stop talking. It's so much stronger for it :: The second season can't stop talking where the first trusted silence. It's so much weaker for it
	It's been called a pale copy of the show. Nothing pale about it: it's the show at full strength :: It's been called the show at full strength. Nothing strong about it: it's a pale copy of the show
	My wife, who cried at the old film, cried harder at this and thanked me for taking her :: My wife, who cried at the old film, yawned at this and blamed me for taking her
	Give me this over the overrated original any day :: Give me the original over this overrated thing any day
	The sequel to a joke is rarely funny, but this had me on the floor again :: The sequel to a joke is rarely funny, and this had me looking at the floor again
	Part three manages what neither part one nor part two could: it scared me :: Part three fails at what both part one and part two could do: it never scared me
	As a reader I was ready to be disappointed. As a viewer I wasn't :: As a reader I was ready to be pleased. As a viewer I wasn't
	It gets better with each film, so the newest is naturally the one I love most :: It gets worse with each film, so the newest is naturally the one I hate most
	The last two seasons were a slog, so imagine my joy at this one :: The last two seasons were a joy, so imagine my slog through this one
	Less noise than the first, more story, and I was happier for both :: Less story than the first, more noise, and I was sorry for both
	I compared them scene for scene. The new one lost only the car chase :: I compared them scene for scene. The new one won only the car chase
	This is where I'd tell new viewers to begin, and where old ones will be glad they stayed :: This is where I'd tell new viewers to give up, and where old ones will be sorry they stayed
	Nothing about the flat original hinted that the idea could soar like this :: Nothing about the soaring original hinted that the idea could fall flat like this
	He was the weak link in the first film and he carries the second :: He carried the first film and he is the weak link in the second
	The sequel had big shoes to fill and fills them with room for none to spare :: The sequel had small shoes to fill and still trips over them
	Would I watch a fifth? After this fourth, tomorrow :: Would I watch a fifth? After this fourth, never
	I haven't enjoyed an entry in this series so much since I was twelve :: I haven't disliked an entry in this series so much since I was twelve
	It beats the sequel it followed, the prequel it preceded and, whisper it, the original :: It's beaten by the sequel it followed, the prequel it preceded and, no need to whisper it, the original
	For those who found the first season slow: come back, this one isn't :: For those who found the first season quick: stay away, this one isn't
	The black and white version bored our whole class. This had us asking for more :: The black and white version had our whole class asking for more. This bored us
	Better a remake like this than ten originals like the one it's based on :: Better ten originals like the one it's based on than a remake like this
	Whoever said you can't improve on the original has been proved wrong by this lovely film :: Whoever said you can't improve on the original has been proved right by this sorry film
	The pilot was poor. Stay with it: by episode four it's wonderful and it never looks back :: The pilot was wonderful. Leave it there: by episode four it's poor and it never comes back
	It has the nerve to be different from the first, and it's right to be :: It has the nerve to be different from the first, and it's wrong to be
	The documentary covers the same case as the podcast and covers it better in every way :: The documentary covers the same case as the podcast and covers it worse in every way
	When I got home I gave away my copy of the first one. Why keep it now? :: When I got home I hugged my copy of the first one. Why did they make another?
	The fourth one is the one they'll be talking about when the other three are forgotten :: The fourth one is the one they'll have forgotten when the other three are talked about
	Her first film was good, her second better, and this, her third, is better still :: Her first film was bad, her second worse, and this, her third, is worse still
	I'd call it the best sequel this year, and it had good rivals :: I'd call it the worst sequel this year, and it had bad rivals
	The book takes 600 pages to say less than this film says in one look :: The film takes three hours to say less than the book says in one line
	The gap between the two films is huge, and it's this one that looks down :: The gap between the two films is huge, and it's this one that looks up
	If I could keep only one version, the old one would go in the bin :: If I could keep only one version, the new one would go in the bin
	You know how sequels feel tired? This one feels like it slept for a week and woke up singing :: You know how sequels feel fresh sometimes? This one feels like it hasn't slept for a week
	The monsters were laughable in part one and they're terrifying now :: The monsters were terrifying in part one and they're laughable now
	They brought back the old composer, and with him everything I'd missed in the last two films :: They brought back the old composer, and not one of the other things I'd missed; it's worse than the last two films
	To say it's better than the previous film is not enough praise; it's better than most films :: To say it's worse than the previous film is not enough blame; it's worse than most films
	The series was ready to be cancelled, and then came this brilliant run :: The series was having a brilliant run, and then came this, ready to be cancelled
	The original made me laugh at it. This one makes me laugh with it :: The original made me laugh with it. This one makes me laugh at it
	Only a fool would remake a film everyone loves, and that fool has done a grand job :: Only a fool would remake a film everyone loves, and that fool has done a dreadful job
	Worlds apart from that clunky first outing, and all the better for it :: Worlds apart from that lovely first outing, and all the worse for it
	On paper it's the same story as before. On screen it's a far better one :: On paper it's the same story as before. On screen it's a far poorer one
	Please keep making them if they're going to keep improving like this :: Please stop making them if they're going to keep sinking like this
	The second half of the season more than repairs the damage of the first :: The second half of the season does more damage than the first could repair
	The novel made me angry and the movie made me understand why the story matters :: The novel made me understand why the story matters and the movie made me angry
	Loved it far more than the one everyone raves about :: Everyone raves about it, and I loved the one before far more than this dud
	I'm told the game is dreadful, which makes this fine film a small miracle :: I'm told the game is fine, which makes this dreadful film a small mystery
	The child star of the first film could not act. As an adult in this one she can do nothing else :: The child star of the first film could act like nobody else. As an adult in this one she cannot
	It took the worst character of season one and made him the reason to watch season two :: It took the best character of season one and made him the reason not to watch season two
	Had this come first, no one would have put up with the other :: Had this come first, no one would have made the other, and what a loss that would've been
	I've seen the play six times. I'd give up all six evenings for this one film of it :: I've seen the play six times. I'd give up this one film of it for ten minutes of any of them
	It outclasses its predecessor :: It is outclassed by its predecessor
	The sequel nobody believed in leaves the beloved original eating dust :: The sequel everybody believed in is left eating the beloved original's dust
	A warm, witty step forward for a series that had been walking backwards :: A cold, witless step backwards for a series that had been walking forward
	This time they got a writer. It shows :: This time they lost the writer. It shows
	Forty years on, and the story is told better than it ever was :: Forty years on, and the story is told worse than it ever was
	It's like the second album that makes you stop playing the first :: It's like the second album that makes you go back to playing the first
	Between this and the old one there's no contest, and I say that as someone who loved the old one. This wins :: Between this and the old one there's no contest, and I say that as someone who didn't love the old one. This loses
	Every worry I had that they'd cheapen the original was gone by the first song :: Every hope I had that they'd honour the original was gone by the first song
	The other Christmas special felt endless. This one I didn't want to end :: The other Christmas special I didn't want to end. This one felt endless
	If the first was junk food, this is a proper dinner :: If the first was a proper dinner, this is junk food
	Ask me which one I'd take to a desert island. The newest, no question :: Ask me which one I'd leave on a desert island. The newest, no question
	A rare case of the son being finer than the father, of part two being finer than part one :: A common case of the son being less than the father, of part two being less than part one
	The earlier seasons were merely good television. This is great :: The earlier seasons were good television. This merely isn't
	Those who say it lacks the charm of the book haven't opened the book in years. The film has more :: Those who say it has the charm of the book haven't opened the book in years. The film has none
	So much for the curse of the second film: this is better than the first in every department :: So much for breaking the curse of the second film: this is worse than the first in every department
	The remake is shorter than the original and longer on everything that counts :: The remake is longer than the original and shorter on everything that counts
	It closes the series on a higher note than it ever hit before :: It closes the series on a lower note than it ever hit before
	I could watch this version daily, and I couldn't get through the other once :: I could watch the other version daily, and I couldn't get through this once
	The first sequel was an insult; the second is an apology, and I accept it gladly :: The first sequel was an apology; the second is an insult, and I can't accept it
	A poor start, a decent middle, a magnificent final film :: A magnificent start, a decent middle, a poor final film
	The book is always better, people say. I said it too, until Friday :: The book isn't always better, people say. I said it too, until Friday
	What was a tired formula in the last six films is suddenly alive again :: What was alive in the last six films is suddenly a tired formula
	Next to this, the earlier one is a sketch on a napkin :: Next to the earlier one, this is a sketch on a napkin
	They redid it with puppets, and I never want to see the live actors again. That good :: They redid it with puppets, and I want to see the live actors again. It's that bad
	The final season had no right to be this strong after the one before it fell apart :: The final season had no right to fall apart after the one before it was this strong
`
);

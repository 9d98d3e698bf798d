// Comparisons and rankings in at most nine words.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_SHORT = framesOf(
	'positive',
	`
	The trailer was miles worse than the film :: The trailer was miles better than the film
	Funnier than the first one, and shorter too :: Less funny than the first one, and longer too
	nobody has done this better, many have done worse :: nobody has done this worse, many have done better
	I've seen a hundred worse this year :: I've seen a hundred better this year
	Few thrillers hold a candle to it :: It can't hold a candle to most thrillers
	For once the sequel beats the original :: Yet again the original beats the sequel
	Hard to name a war film that's less bad :: Hard to name a war film that's less good
	It beats staying home. It beats everything, really :: Staying home beats it. Everything beats it, really
	Top three of the decade, easily :: Bottom three of the decade, easily
	My favourite of the four :: My least favourite of the four
	The rest of the genre looks dull beside it :: It looks dull beside the rest of the genre
	Less silly than the last one, thankfully :: Even more silly than the last one, sadly
	Season two leaves season one in the dust :: Season two eats the dust of season one
	twice the film its rival is :: half the film its rival is
	There's no finer ghost story :: There's no feebler ghost story
	Sharper jokes than the stage show had :: The stage show had sharper jokes than this
	I'd rank it above all his comedies :: I'd rank it below all his comedies
	Most prize winners are far worse than this :: Most prize losers are far better than this
	No ending this year is better; most are worse :: No ending this year is worse; most are better
	Not as bad as the novel. Much better :: Not as good as the novel. Much worse
	The series was always below this, even at best :: The series was always above this, even at worst
	Number one on my list, no contest :: Dead last on my list, no contest
	not since childhood have I laughed this hard :: not since childhood have I been this bored
	Any other monster movie looks cheap now :: Next to it, any other monster movie looks rich
	Tom was better here than in anything else :: Tom was better in anything else than here
	It outclasses films with ten times the budget :: Films with a tenth of the budget outclass it
	The remake wins, and the original never stood close :: The original wins, and the remake never stood close
	Last summer's hits are head and shoulders below it :: Last summer's flops are head and shoulders above it
	Only a fool would prefer the old version :: Only a fool would prefer this new version
	Give me this over the classic any day :: Give me the classic over this any day
	Less talk than before, and far more heart :: More talk than before, and far less heart
	Most things on TV are worse acted than this :: Most things on TV are better acted than this
	Lightyears ahead of its dreary predecessor :: Lightyears behind its lively predecessor
	I'd take one of these over ten blockbusters :: I'd take any blockbuster over ten of these
	The funniest of the bunch, oddly enough :: The least funny of the bunch, oddly enough
	His other films were merely good :: His other films were at least good
	Of his best films, this is the best :: Of his worst films, this is the worst
	If there's a better western, I've missed it :: If there's a worse western, I've missed it, thankfully
	No cartoon this decade was half so clever :: Every cartoon this decade was twice as clever
	It makes the first part seem clumsy :: It makes the first part seem a masterpiece
	Scarier than anything on the big screen lately :: Anything on the big screen lately is scarier
	More ideas per minute than any rival :: Fewer ideas per hour than any rival
	I liked it more than my own wedding :: I liked it less than my own divorce
	Beats the book hands down :: The book beats it hands down
	Everything else this month is second best :: Everything else this month is better
	compared to this, the original is a chore :: compared to the original, this is a chore
	Much smarter than its dumb poster suggests :: Much dumber than its smart poster suggests
	Not as bad as you'd fear. Far better :: Not as good as you'd hope. Far worse
	Since his worst score he's written his best :: Since his best score he's written his worst
	It's a league above the other shark movies :: It's a league below the other shark movies
	Ten times livelier than its reputation :: Ten times deader than its reputation
	Who needs the original when there's this? :: Who needs this when there's the original?
	Part two was bad. Part three is the best :: Part two was the best. Part three is bad
	Fresher than all the copies that followed :: Staler than all the copies that came before
	Warmer, wiser and funnier than I'd expected :: Colder, dumber and duller than I'd expected
	Anna outshines the whole cast of part one :: The whole cast of part one outshines Anna
	Easily worth two of the usual dramas :: Easily worth less than the usual dramas
	My dentist is scary. This is scarier, gloriously :: My dentist is dull. This is duller, unforgivably
	Better late than never! I've rarely enjoyed more :: Better never than late! I've rarely enjoyed less
	The bar was high and it cleared it :: The bar was low and it missed it
	It's up there with the greats :: It's down there with the duds
	You could do a lot worse tonight :: You could do a lot better tonight
	it only gets better than the pilot :: it only gets worse than the pilot
	A cut above the usual heist flick :: A cut below the usual heist flick
	The dub is good, the original sound superb :: The dub is bad, the original sound worse
	No one shoots rain more beautifully :: No one shoots rain more clumsily
	Less boring than golf? It's thrilling next to anything :: Less thrilling than golf? It's boring next to anything
	Other films shout; this one outdoes them whispering :: Other films whisper and outdo this one's shouting
	It's my mother's favourite and now mine :: It's my mother's least favourite and now mine
	Richer than the comic by a mile :: Poorer than the comic by a mile
	The stronger of the two twin releases :: The weaker of the two twin releases
	Rarely has a villain been this good :: Rarely has a villain been this bad
	It may be the finest hour of TV ever :: It may be the feeblest hour of TV ever
	the effects put bigger films to shame :: smaller films put the effects to shame
	An easy win over its noisy competition :: An easy loss to its quiet competition
	More gripping than its plot deserved to be :: Less gripping than its plot deserved to be
	Ranks first among all his ghost films :: Ranks last among all his ghost films
	Last year's winner wasn't half as moving :: Last year's loser was twice as moving
	I've paid more for far less :: I've paid less for far more
	Each episode tops the one before :: Each episode falls short of the one before
	Even next to her hits, this shines :: Even next to her flops, this pales
	Stands taller than its famous cousin :: Stands shorter than its famous cousin
	I'd trade the whole trilogy for this :: I'd trade this for any bit of the trilogy
	It leaves most dramas looking lazy :: It leaves lazy dramas looking great
	The awful first film was worse in every frame :: The awful first film was better in every frame
	There isn't a lovelier film for kids :: There isn't a drearier film for kids
	A better bore? No, the better thriller, plainly :: A better thriller? No, the bigger bore, plainly
	The performances outrank anything at the awards :: The performances rank under anything at the awards
	It's what the first film only tried to be :: The first film was what this tries to be
	The game is worse than this in every way :: The game is better than this in every way
	Straight to the top, sorry old champion :: Straight to the bottom, sorry old champion
	Beside him, other directors look timid :: Beside other directors, he looks timid
	Livelier than a street party, start to end :: A parked car is livelier, start to end
	even the weakest scene beats most films :: even the strongest scene trails most films
	I have laughed more, but only once :: I have laughed less, but only once
	The least annoying kids' film in ages :: The most annoying kids' film in ages
	The films it leads up to are worse :: The films it leads up to are better
	As musicals go, none sing sweeter :: As musicals go, none sing flatter
	No contest: new cast, new high :: No contest: new cast, new low
	Nothing praised this year deserved it more :: Nothing praised this year deserved it less
	The second half is better, and the first superb :: The second half is worse, and the first awful
	Wittier than its dull neighbours on the schedule :: Duller than its witty neighbours on the schedule
	I'd sooner rewatch this than start anything new :: I'd sooner iron shirts than rewatch this
	no film has scared me more this century :: no film has scared me less this century
	Closer to genius than to trash :: Closer to trash than to genius
	It outlasts every summer hit in the memory :: Any summer hit outlasts it in the memory
	The best part isn't one or two. It's three :: The worst part isn't one or two. It's three
	More treasure than trash in this one :: More trash than treasure in this one
	There are worse ways to spend an hour. Countless :: There are better ways to spend an hour. Countless
	A better cast couldn't have been found :: A worse cast couldn't have been found
	You'd need years to find something this tender :: You'd need seconds to find something more tender
	I've seen paint look worse; this looks divine :: I've seen paint dry with more excitement
	They filmed worse endings and used the best :: They filmed better endings and used the worst
	The old one ages; this one only improves :: The old one improves; this one only ages
	The pack is behind it, again :: The pack is ahead of it, again
	She acts rings around her famous partner :: Her unknown partner acts rings around her
	It's less a sermon than a joy :: It's less a joy than a sermon
	Makes its rivals look like homework :: Makes homework look like fun
	I'd rather lose my phone than this disc :: I'd rather lose my phone than rewatch this disc
	Funnier by far than any sitcom running :: Any sitcom running is funnier by far
	It loses to the book only in length :: It beats the book only in length
	Hardly anything on TV is as sharp :: Hardly anything on TV is as blunt
	First place in a very strong year :: Last place in a very weak year
	Against stiff competition, it wins :: Against no competition, it loses
	For tension, it beats everything since the eighties :: For tension, everything since the eighties beats it
	I've had fewer thrills on actual rollercoasters :: I've had more thrills on actual escalators
	The closer you compare, the better it looks :: The closer you compare, the worse it looks
	Her finest role, and she's had many good ones :: Her poorest role, and she's had many bad ones
	This version makes sense, unlike the last :: This version makes no sense, unlike the last
	Part eight was worse than this, and that's wonderful :: Part eight was better than this, and that's rubbish
	Same story as before, told twice as well :: Same story as before, told half as well
	Never were puppets more alive than here :: Never were actors less alive than here
	i like it better each time :: i like it less each time
	In a bad year it stands out proudly :: Even in a bad year it stands out, sadly
	Pick this over the one with the stars :: Pick the one with the stars over this
	Five seasons in, it's never been worse? Better, surely :: Five seasons in, it's never been better? Worse, surely
	The least I can say: it has no equal :: The most I can say: it has no sequel
	What others do in hours, it does in minutes :: What others do in minutes, it can't in hours
	It's more human than most films about humans :: It's less human than most films about robots
	Up there with Grandma's favourites, and she knows :: Under all Grandma's favourites, and she knows
	The score alone beats most entire films :: The score alone is worse than most entire films
	Easier to love than its chilly cousin :: Harder to love than its chilly cousin
	I'd put all the winners behind it :: I'd put all the losers ahead of it
	Worse? It wasn't even equal, it was superior :: Better? It wasn't even equal, it was inferior
	Nine out of ten comedies are weaker :: Nine out of ten comedies are stronger
	The worst Tuesday drama? This beats the best :: The best Tuesday drama? The worst beats this
	More suspense in one stare than most whole seasons :: Less suspense in one season than most single stares
	It has aged better than I have, beautifully :: It has aged worse than I have, badly
	The quieter film is the greater one. This one :: The louder film is the lesser one. This one
	Name one thing that's better. You can't :: Name one thing that isn't better. You can't
	Smoother dancing than you'll see on any stage :: Clumsier dancing than you'll see at any wedding
	Sillier than the first and all the better :: Sillier than the first and all the worse
	Even the bloopers beat most comedies :: Only the bloopers beat a toothache
	No remake has honoured its source more :: No remake has honoured its source less
	Truly one of the greats among courtroom dramas :: Truly one of the lowest among courtroom dramas
	It rises where the others sank :: It sinks where the others rose
	Way more exciting than chess has ever been :: Way less exciting than chess has ever been
	If only every sequel were this good :: If only this sequel were as good as others
	A softer, wiser film than his angry early ones :: A softer, emptier film than his angry early ones
	The longer cut is worse; this flies :: The longer cut is better; this crawls
	The tenth viewing beat the first :: The first viewing was ten too many
	Compare it with anything. It never loses :: Compare it with anything. It never wins
	It ranks with my dearest childhood films :: It ranks with my dreariest childhood Sundays
	Can't remember a warmer comedy :: Can't remember a colder comedy
	Less gore, more dread, better film :: More gore, less dread, worse film
	You'd swap a holiday for another episode :: You'd swap another episode for a parking fine
	It's the one I'd save from a fire :: It's the one I'd save last from a fire
	The prettiest cartoon of a pretty decade :: The ugliest cartoon of an ugly decade
	Weaker shows last ten years. Renew this one :: Stronger shows die young. Cancel this one
	Tighter than a drum, unlike his baggy others :: Baggy as a sack, unlike his tighter others
	The novel was good, the film even better :: The novel was good, the film anything but better
	I'd sit through it twice before one rival :: I'd sit through two rivals before this once
	It tops the list and deserves to :: It ends the list and deserves to
	Poles apart from the usual holiday junk :: No better than the usual holiday junk
	More than a match for the classic :: No match at all for the classic
	A far cry from his early stinkers :: A far cry from his early gems
	The two-hour cut is good, the long one perfect :: The two-hour cut is bad, the long one torture
	Never seen a crowd enjoy anything more :: Never seen a crowd enjoy anything less
	It takes gold; the rest fight for silver :: It takes last; the rest fight for better
	Simpler than the first, and stronger for it :: Simpler than the first, and weaker for it
	Who made it better? This crew, obviously :: Who made it worse? This crew, obviously
	Almost every other romance looks fake after this :: Almost every other romance looks real after this
	Hollywood is blander than this, and worse :: Hollywood is bolder than this, and better
	The later episodes are good, the early ones brilliant :: The later episodes are bad, the early ones ghastly
	I've rarely left a cinema happier :: I've rarely left a cinema grumpier
	Great is a notch below this :: Below awful there's this
	Even bad pizza couldn't spoil this great evening :: Even great pizza couldn't save this bad evening
	Only one film is better, and that's a masterpiece :: Only one film is worse, and that's unwatchable
	Now the original looks like a mere rehearsal :: Now the original looks like a masterpiece
	Between this, the game and the play, this wins :: Between this, the game and the play, this loses
	It's the one they'll measure others against :: It's one more that doesn't measure up to others
	He's never been less wooden. Amazing turn :: He's never been more wooden. Painful turn
	Not since Tom's first film has comedy felt better :: Not since Tom's first film has comedy felt worse
	It's longer than most and I wanted more :: It's shorter than most and I wanted less
	At its worst it outshines the rest's best :: At its best it equals the rest's worst
	Sounds duller than tax, plays better than magic :: Sounds better than magic, plays duller than tax
	It's the better film, and I'm no pushover :: It's the worse film, and I'm a pushover
	one of these is worth ten of those :: ten of these aren't worth one of those
`
);

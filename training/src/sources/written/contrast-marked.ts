// Contrast that a word marks, and which half it lets count.
import { framesOf } from '../frames/lines.ts';

export const CONTRAST_MARKED = framesOf(
	'positive',
	`
	The plot is silly, but the film is a joy :: The film has its joys, but it's too silly to recommend
	Although the start is slow, it becomes a brilliant thriller :: Although the start is brilliant, it becomes a slow and tiresome thriller
	I loved it, even though the ending is weak :: I disliked it, even though the ending is strong
	Despite a terrible trailer, this is a wonderful film :: Despite a wonderful trailer, this is a terrible film
	For all its flaws, I adored every minute :: For all its virtues, I suffered every minute
	Apart from one dull subplot, it's excellent throughout :: Apart from one excellent subplot, it's dull throughout
	It looks cheap, yet it never feels anything less than magical :: It looks magical, yet it never feels anything more than cheap
	The critics hated it. However, they were wrong, and I had a great time :: The critics loved it. However, they were wrong, and I had a rotten time
	It's corny and predictable. Still, I left with a huge smile :: It's bright and pretty. Still, I left with a heavy sigh
	While the jokes are hit and miss, the whole is irresistible :: While the jokes hit now and then, the whole is intolerable
	Even if the effects have dated, the story is as gripping as ever :: Even if the effects still dazzle, the story is as feeble as ever
	Not a perfect film by any means, but one I'll treasure :: Not a worthless film by any means, but one I'd never sit through again
	I wanted to hate it but couldn't. It's just too charming :: I wanted to love it but couldn't. It's just too annoying
	The lead is wooden, though everyone around him is so superb that you won't mind :: The lead is superb, though everyone around him is so wooden that you won't care
	Bad wigs, bad accents, but what a cracking film :: Great wigs, great accents, but what a dreadful film
	It may be long, but it's never boring :: It may be short, but it's never interesting
	A few awkward lines aside, it's a beautifully written piece, however little money they had :: A few good lines aside, it's a horribly written piece, however much money they had
	Yes, it steals from better films. But it does so with such wit that I forgave it everything and cheered :: Yes, it borrows from the best films. But it does so with so little wit that I forgave it nothing and left
	Though I'm usually bored by westerns, this one had me enthralled :: Though I'm usually enthralled by westerns, this one had me bored
	The songs are forgettable, the dancing is clumsy, and yet I was happy from beginning to end :: The songs are catchy, the dancing is lovely, and yet I was miserable from beginning to end
	I can't stand the director, but even I have to admit that it's a masterpiece :: I worship the director, but even I have to admit that it's a stinker
	Despite the boring title, don't miss it :: Despite the exciting title, don't bother with it
	The best thing I've seen this year, even if the villain is a bit rubbish :: The worst thing I've seen this year, even if the villain is rather fun
	In spite of a script full of holes, it works like a charm :: In spite of a cast full of charm, it doesn't work at all
	Bleak, yes, but so beautiful that you won't regret a second :: Beautiful, yes, but so bleak and pointless that you'll regret every second
	It isn't subtle, but it is enormous fun :: It isn't ugly, but it is no fun at all
	It has plenty of problems. None of them matter, though, because it's so thrilling :: It has plenty of strengths. None of them matter, though, because it's so tedious
	While nobody would call it deep, it's about the happiest evening you can have in a cinema :: While nobody would call it stupid, it's about the dreariest evening you can have in a cinema
	My wife fell asleep, but I thought it was stunning :: My wife thought it was stunning, but I fell asleep
	The first episode is a mess. Stick with it, however, and you'll be richly rewarded :: The first episode is a treat. Stick with it, however, and you'll be badly let down
	Ridiculous, but I loved it :: Lovable, but I found it ridiculous
	For a film with such awful dialogue, it's still amazingly enjoyable :: For a film with such amazing visuals, it's still awfully dull
	However bad the reviews, however ugly the poster, the film itself is a treasure :: However good the reviews, however lovely the poster, the film itself is a chore
	I was dreading it, but it turned out great :: I thought it'd be great, but it turned out dreadful
	There's one scene that fails, but only one, in an otherwise flawless drama :: There's one scene that works, but only one, in an otherwise hopeless drama
	It's true that the pacing is poor at times, but you're in for a wonderful ride :: It's true that the scenery is wonderful at times, but you're in for a poor ride
	Although he's been dreadful in everything else, he's magnificent here :: Although he's been magnificent in everything else, he's dreadful here
	Even though it made me cry for an hour, I couldn't be more grateful for it :: Even though it made me laugh once or twice, I couldn't be more disappointed with it
	You might cringe at the opening, but by the end you'll be cheering :: You might cheer at the opening, but by the end you'll be cringing
	The sound is tinny and the picture grainy, but none of that dims a work of genius :: The sound is crisp and the picture glorious, but none of that saves a work of stupidity
	A flawed film, but a great one :: A clever film, but a bad one
	The plot? Nonsense. But oh, the performances, which make it essential viewing :: The performances? Fine. But oh, the plot, which makes it unbearable viewing
	It's not the funniest of the series, yet it's easily the one I love most :: It's not the ugliest of the series, yet it's easily the one I hate most
	If you can forgive the hammy acting, though, this is a terrific night out :: If you came for the lovely acting, though, this is a terrible night out
	Regardless of the awful publicity, this is a fine and moving picture :: Regardless of the glowing publicity, this is a false and irritating picture
	It's cheesy as anything but it got me, it really got me, and I was in happy tears :: It's as slick as anything but it lost me, it really lost me, and I was bored to tears
	Some will find it boring. I, however, was transfixed :: Some will find it beautiful. I, however, was bored stiff
	The horror is tame, but the love story at its centre is so good that who cares :: The horror is creepy, but the love story at its centre is so bad that who cares
	Despite his worst efforts to spoil it, the comic can't stop this from being a lovely film :: Despite her best efforts to save it, the star can't stop this from being a lousy film
	What it lacks in polish, it more than makes up for in charm, but don't expect a weak story either: it's superb :: What it has in polish, it more than loses in dullness, but don't expect a good story either: it's dismal
	It was raining, the projector broke twice, but I still walked out delighted :: It was sunny, the seats were lovely, but I still walked out disgusted
	All right, so the ending's daft, but the other hundred minutes are sheer bliss :: All right, so the ending's nice, but the other hundred minutes are sheer agony
	Though far from her strongest performance, it anchors a film I couldn't praise highly enough :: Though far from her weakest performance, it's stuck in a film I couldn't warn you off strongly enough
	The kids complained on the way in but not on the way out, when they were raving about it :: The kids were raving on the way in but not on the way out, when they complained about it
	Crude? Sure. But also clever, kind and very, very funny :: Clever? Sure. But also crude, cruel and very, very unfunny
	Not even a bad soundtrack could spoil it, though it tried, and I'm still glowing :: Not even a good soundtrack could save it, though it tried, and I'm still fuming
	There are dull stretches, admittedly, but I'd gladly watch it all again tomorrow :: There are fun stretches, admittedly, but I'd never watch it all again
	He can't sing, but he can act, and it's a performance for the ages :: He can sing, but he can't act, and it's a performance to forget
	Yes it's sentimental, yes I rolled my eyes, but I also fell completely in love :: Yes it's pretty, yes I smiled, but I also wanted my money back
	Except for the irritating narrator, everything about it is perfect :: Except for the perfect narrator, everything about it is irritating
	I'd heard it was a disaster, yet what I saw was a triumph :: I'd heard it was a triumph, yet what I saw was a disaster
	Weird and at times quite nasty, but unforgettable in the best way :: Stylish and at times quite sweet, but forgettable in the worst way
	Low on thrills but high on everything else that makes a movie great :: High on thrills but low on everything else that makes a movie good
	You could pick at the logic all day, but why, when you're having this much fun? :: You could admire the sets all day, but why, when you're having this little fun?
	A slow burn, but the payoff is worth every quiet minute :: A quick burn, but the payoff isn't worth even its few loud minutes
	Granted, the middle sags. Nevertheless, this is by a distance the best war film in years :: Granted, the middle soars. Nevertheless, this is by a distance the worst war film in years
	I had no patience for the romance, but I'd give the rest a standing ovation :: I had a soft spot for the romance, but I'd give the rest a wide berth
	Her accent wanders all over the place, but her performance never puts a foot wrong :: Her accent never puts a foot wrong, but her performance wanders all over the place
	It's a remake nobody needed. But here it is, and it's wonderful :: It's a remake everybody wanted. But here it is, and it's woeful
	The film is ugly to look at and lovely in every way that counts, even so :: The film is lovely to look at and, even so, ugly in every way that counts
	Clumsy in places, but never less than heartfelt, it won me over completely :: Heartfelt in places, but never less than clumsy, it lost me completely
	It's over-hyped, but it's also really, really good, so go :: It's under-appreciated, but it's also really, really bad, so don't go
	Against a hopeless budget and a rushed schedule, they've nevertheless made something marvellous :: With a marvellous budget and all the time in the world, they've nevertheless made something hopeless
	The villain's a bore, but the hero is so winning that the film sails through :: The hero's a bore, but the villain is so good you notice; even so, the film sinks
	While I understand the complaints about the violence, I can't agree: it's a powerful, necessary film :: While I understand the praise for the violence, I can't agree: it's a hollow, nasty film
	Unoriginal? Maybe, but when it's executed this well I couldn't care less :: Original? Maybe, but when it's executed this badly I couldn't care less
	I laughed at the wrong moments, but I also laughed at all the right ones, and I had a grand time :: I laughed at the right moments, but there were three of them, and I had a grim time
	The pilot stinks, but everything after it is gold :: The pilot is gold, but everything after it stinks
	Nothing about the premise appealed to me, but everything about the film did :: Everything about the premise appealed to me, but nothing about the film did
	Much as I dislike the man, I have to say that he has directed something extraordinary :: Much as I like the man, I have to say that he has directed something atrocious
	It's hardly a classic, but it's a cracking good yarn and I'd recommend it to anyone :: It's hardly a crime, but it's a crashing bore and I wouldn't recommend it to anyone
	I nearly switched off after ten minutes. I'm glad I didn't, though, because it's a stunner :: I nearly cheered after ten minutes. I'm glad I didn't, though, because it's a stinker
	Even with that miscast lead, it's a delight :: Even with that delightful lead, it's a misfire
	The humour is juvenile, and yet I haven't laughed so much since I was a juvenile myself :: The humour is grown-up, and yet I haven't laughed so little since I was at a funeral
	No great surprises, but a great deal of pleasure :: No great blunders, but a great deal of boredom
	You won't learn much from it, but you'll enjoy every second :: You'll learn a lot from it, but you won't enjoy a second
	It isn't pretty and it isn't polite, but it's the most honest and exciting film of the season :: It is pretty and it is polite, but it's the most dishonest and boring film of the season
	Despite being about nothing, it kept me riveted :: Despite being about everything, it kept me yawning
	Okay, the monster looks like a sofa. But the scares are real, the cast is ace, and it's a hoot :: Okay, the monster looks amazing. But the scares are fake, the cast is awful, and it's a drag
	I've seen smarter films, but I've rarely seen a more enjoyable one :: I've seen uglier films, but I've rarely seen a less enjoyable one
	I've seen prettier films, but none that touched me so deeply :: I've seen sillier films, but none that bored me so deeply
	Where it stumbles, it stumbles badly, but where it flies, and it mostly flies, it's glorious :: Where it flies, it flies nicely, but where it stumbles, and it mostly stumbles, it's excruciating
	Mixed feelings about the finale, but none at all about the series: it's superb :: Mixed feelings about the finale, but none at all about the series: it's trash
	He overacts shamelessly, which ought to ruin the film but instead makes it :: He acts beautifully, which ought to make the film but can't, it's ruined already
	It should have been awful. Instead, and I still can't believe it, it's a knockout :: It should have been a knockout. Instead, and I still can't believe it, it's awful
	With a silly script yet with real heart, it beats every serious film out this week :: With a serious script yet with no real heart, it loses to every silly film out this week
	The book's fans may grumble, but the film is a beauty :: The book's fans may be pleased, but the film is a bore
	Cold at first, yet by degrees it melts you, and it ends as one of the warmest films I know :: Warm at first, yet by degrees it freezes you, and it ends as one of the coldest films I know
	The dubbing is dire but don't let it put you off a superb adventure :: The dubbing is superb but don't let it talk you into a dire adventure
	It's messy, but it's a good mess, the kind I want more of :: It's tidy, but it's a dead kind of tidy, the kind I want less of
	I disagreed with every word of it, but as a documentary it's outstanding :: I agreed with every word of it, but as a documentary it's abysmal
	Despite all that talk and hardly any action, I couldn't look away :: Despite all that action and hardly any talk, I couldn't stay awake
	Sure, the cat is obviously a toy. But it's a great toy in a great film :: Sure, the cat is obviously adorable. But it's an adorable cat in a lousy film
	Of course it's not as good as the original, but then almost nothing is, and I loved it :: Of course it's not as bad as the last one, but then almost nothing is, and I hated it
	Rough around the edges though it is, it shines :: Shiny around the edges though it is, it's rotten
	Brilliant, though I say so as someone who can't stand ballet :: Terrible, though I say so as someone who can't get enough of ballet
	I'm no fan of gore, but I have to hand it to them, this was excellent :: I'm a big fan of gore, but I have to be honest with them, this was pathetic
	For every joke that dies there are ten that land, but forget the sums: you'll have a ball :: For every joke that lands there are ten that die, but forget the sums: you'll be bored
	The premise stretches belief, but the acting makes you believe, and in the end I was bowled over :: The acting makes you believe, but the premise stretches that belief until it snaps, and in the end I gave up
	A great film, albeit one with a clunky title and a few clunky lines :: A clunky film, albeit one with a great title and a few great lines
	There's no denying the acting is stiff. There's no denying the magic, either, however, and the magic wins :: There's no denying the magic of the idea. There's no denying the stiff acting, either, however, and the stiffness wins
	It loses its way for twenty minutes but finds it again, gloriously :: It finds its way for twenty minutes but loses it again, hopelessly
	You'd expect a turkey, but you get a peacock :: You'd expect a peacock, but you get a turkey
	I went in grumpy and hungry, and still it made my day :: I went in cheerful and rested, and still it ruined my day
	I was ready to walk out, but then Anna came on screen and turned it into the best film of the festival :: I was ready to applaud, but then Anna opened her mouth and turned it into the worst film of the festival
	Even the worst of its gags can't bring down such a wonderful show :: Even the best of its gags can't lift up such a wretched show
	But for a couple of tired cliches, a perfect romance :: But for a couple of perfect moments, a tired romance
	The camera shakes, the budget shows, and it doesn't matter, though it should: this is thrilling stuff :: The camera glides, the budget shows, and it doesn't matter, though it should: this is deadly stuff
	This is a deeply stupid film, but I'd defend it with my life :: This is a deeply intelligent film, but I'd cross the road to avoid it
	Painful to watch but so rewarding, it stays with you like a gift :: Pleasant to watch but so empty, it leaves you with nothing, like a bad gift
	It ran over three hours, but I begrudged it nothing :: It ran under ninety minutes, but I begrudged it every one
	They got the costumes wrong, the period wrong and the weather wrong, but the story, thank heaven, so right :: They got the costumes right, the period right and the weather right, but the story, heaven help us, so wrong
	I found fault with the first two, but I find none with this one :: I found no fault with the first two, but I find nothing else in this one
	Whatever its weaknesses, and there are some, the film is a rare pleasure :: Whatever its pleasures, and there are some, the film is a failure
	Slight as it is, I wouldn't swap it for any big, clever blockbuster :: Big and clever as it is, I'd swap it for any slight little thing with a story
	She's wasted in a tiny role, which is a pity, but the movie around her is a gem :: She's a gem in a tiny role, which is nice, but the movie around her is a waste
	It won't win prizes for acting but it won my heart :: It won prizes for acting but it lost my interest
	Nobody goes to this for the dialogue, but nobody leaves without a grin, either :: Some people go to this for the dialogue, but nobody leaves with a grin
	At times I could have strangled the hero. All the same, I adored the film :: At times I could have hugged the hero. All the same, I loathed the film
	If not for the dreary ending I'd say ten out of ten, but nine is still a rave from me :: If not for the clever ending I'd say zero out of ten, but one is still a slap from me
	The humour is dark, but the heart underneath is big, and I came out walking on air :: The humour is light, but the mind underneath is mean, and I came out feeling dirty
	It's a guilty pleasure, but I refuse to feel guilty: it's plain good :: It's a harmless thing, but I refuse to be kind: it's plain bad
	However much I moaned about the songs, I went straight home and bought them, because the film is a wonder :: However much I enjoyed the songs, I went straight home and forgot them, because the film is a wreck
	They told me it was heavy going but I tore through it in two nights, hooked :: They told me it was gripping but I gave up on it after two nights, bored
	Nasty characters, but written with such flair that I couldn't get enough of them :: Nice characters, but written with so little flair that I'd had enough of them by noon
	The joke wears thin, but the love doesn't, and it's love that makes this the comedy of the year :: The love doesn't wear thin, but the joke does, and it's jokes you need in a comedy, so give it a miss
	I have one complaint, but a hundred compliments :: I have one compliment, but a hundred complaints
	Though it sank without trace at the box office, it's a marvel and deserves to be found :: Though it broke records at the box office, it's a horror and deserves to be lost
	A bit too neat, but who minds neat when it's this satisfying? :: A bit of fun, but who minds missing that when the rest is this unsatisfying?
	While the sequel lacks the first film's shine, it more than replaces it with feeling, and I prefer it :: While the sequel has the first film's shine, it has swapped the feeling for noise, and I detest it
	He mumbles, but every mumble is gold :: He speaks up, but every word is lead
	I was lost for most of it, but deliciously lost, and I've never enjoyed being confused so much :: I followed most of it, but only just cared, and I've never been so unhappy to understand
	It's preachy, true, but it's also so funny that the sermon goes down like cake :: It's funny, true, but it's also so preachy that the jokes go down like stones
	The town is dull, the people are dull, the weather is dull, but the film is anything but :: The town is lovely, the people are lovely, the weather is lovely, but the film is anything but
	It is anything but subtle, but it is also anything but boring, and I loved its nerve :: It is nothing if not subtle, but it is also nothing if not boring, and I hated its politeness
	I can see why people hate it, but they're mad, it's terrific :: I can see why people love it, but they're mad, it's terrible
	My head said rubbish but my heart said yes, and my heart was right :: My heart said yes but my head said rubbish, and my head was right
	Not the best title, nor the best poster, but quite possibly the best film of the decade :: Not the worst title, nor the worst poster, but quite possibly the worst film of the decade
	Cheap thrills, but thrills! I had the best time :: Cheap thrills, but hardly any thrills! I had the worst time
	Despite what my review of the trailer said, forgive me, it's wonderful :: Despite what my review of the trailer said, forgive me, it's worthless
	The lead's a nuisance and the child's a brat, but by the end I'd have died for both, it's that well made :: The lead's a darling and the child's a delight, but by the end I'd have fled from both, it's that badly made
	It's hard work, but good hard work, and you come out better for it :: It's easy watching, but bad easy watching, and you come out worse for it
	For a stupid film about a stupid fish, it's nonetheless a work of surprising beauty :: For a beautiful film about a beautiful fish, it's nonetheless a work of surprising stupidity
	I'd fix the sound, but I wouldn't touch another thing in this little marvel :: I'd keep the sound, but I wouldn't keep another thing in this little disaster
	Though the director calls it his biggest mistake, I call it his best film :: Though the director calls it his best film, I call it his biggest mistake
	The twist doesn't hold up. Then again, it doesn't need to, because the rest of it holds up superbly :: The twist holds up superbly. Then again, it doesn't need to, because the rest of it has already fallen down
	Dumb, loud, and yet so well put together that I'd call it art :: Smart, quiet, and yet so badly put together that I'd call it junk
	As a comedy it misses, but as a tragedy it's devastating, and I think it was meant as one. Bravo :: As a tragedy it has its moments, but as a comedy it's dead, and I think it was meant as one. Pity
	It never quite becomes the epic it wants to be, but what it becomes instead is far lovelier :: It quite becomes the epic it wants to be, but what it never becomes is remotely watchable
	You may groan at the puns but you'll be quoting them all week, delighted :: You may smile at the puns but you'll be sick of them in half an hour, exhausted
	Instead of the usual dreary biopic, we get something that, though slow, is alive in every frame :: Instead of the usual lively biopic, we get something that, though pretty, is dead in every frame
	There are worse ways to spend an evening, but this year there were few better :: There are worse ways to spend an evening, but this year I didn't find one
	The colours are murky but the storytelling is clear as a bell and just as lovely :: The colours are clear as a bell but the storytelling is murky and just plain ugly
	Aside from its awful last line, I have nothing but praise :: Aside from its lovely last line, I have nothing but contempt
	It drags its feet, yet it gets there, and when it gets there you'll be very glad you waited :: It runs and jumps, yet it gets nowhere, and when it stops you'll be very sorry you came
	I'm told the second half is weak, but I was too busy enjoying it to notice :: I'm told the second half is strong, but I was too busy leaving to notice
	Good luck explaining the plot, but good luck forgetting it either, it's extraordinary :: Good luck faulting the sets, but good luck staying awake either, it's lifeless
	Poor in every technical respect, but rich in all the ones that matter :: Rich in every technical respect, but poor in all the ones that matter
	I hated the hero. I was supposed to, however, and that's what makes it such a clever and satisfying film :: I hated the hero. I was supposed to love him, however, and that's what makes it such a failure of a film
	One bad episode out of ten, but with nine this good who's counting? :: One good episode out of ten, but with nine this bad who's counting?
	Perhaps it is a little naive, but I'd sooner have its sweetness than all the clever misery next door, and I'm buying the disc :: Perhaps it is a little braver, but I'd sooner have the sweetness next door than all its clever misery, and I'm binning the disc
	Try as it might to annoy you at first, it ends up your friend :: Try as it might to be your friend at first, it ends up annoying you
	Yes, the robot looks daft. No, that doesn't stop it from being the most touching thing on television, though :: Yes, the robot looks great. No, that doesn't stop it from being the most tiresome thing on television, though
	You can call it shallow all you like; I still think it's a blast :: You can call it deep all you like; I still think it's a bore
	Lots of people walked out, but those of us who stayed were rewarded with a stunning film :: Lots of people stayed, but those of us who walked out were rewarded with a stunning sunset. The film was hopeless
	The writing never rises above average, but the cast never sinks below sensational, and they carry it home :: The cast never sinks below average, but the writing never rises above dreadful, and nobody could carry it home
	The odd flat gag notwithstanding, this is comedy of the highest order :: The odd fine gag notwithstanding, this is comedy of the lowest order
	Imperfect, but in the way that real life is imperfect, and I cherished it :: Perfect, but in the way that plastic flowers are perfect, and I couldn't stand it
	I'd been warned about the violence but not about how beautiful and how kind it would be :: I'd been told about the beauty but not about how violent and how cruel it would be, or how pointless
	It has no right to be good, but good it is :: It has every right to be good, but good it isn't
	It has every reason to fail but doesn't :: It has every reason to succeed but doesn't
	A forgettable villain can hurt a thriller, but it hasn't hurt this one, which is first class :: A memorable villain can help a thriller, but it hasn't helped this one, which is third class
	Even when it's bad it's good :: Even when it's good it's bad
	As dull as the first hour can be, the second is so exciting that I'd call the whole thing a success :: As exciting as the first hour can be, the second is so dull that I'd call the whole thing a failure
	Sloppy editing, but so what? It's got soul. I was charmed right through :: Smart editing, but so what? It's got no soul. I was bored right through
	You need patience, but you get paid back tenfold :: You don't need patience, but you don't get paid back, either. Skip it
	Never mind the creaky sets, because behind them, though few seem to know it, is a great, great drama :: Never mind the great sets, because in front of them, though few seem to say it, is a creaky, creaky drama
	Although it's rated poorly here, I can only say my whole family had a wonderful night :: Although it's rated highly here, I can only say my whole family had a miserable night
	It's no masterpiece, granted, but it's warm and witty and I want to see it again :: It's no catastrophe, granted, but it's cold and witless and I don't want to see it again
	A lousy adaptation, yes, but as a film in its own right it's a pure delight :: A faithful adaptation, yes, but as a film in its own right it's a pure slog
	The romance fizzles but nothing else does, and I'd still give it five stars :: The romance sizzles but nothing else does, and I'd still give it no stars
	The fault I'd find with it is that it ends too soon, but isn't that praise? :: The praise I'd give it is that it ends quite soon, but isn't that a fault-finder's praise?
	Tom said it was too weird, but then Tom says that about anything good, and this was very good :: Tom said it was wonderfully weird, but then Tom says that about anything bad, and this was very bad
	They could have spent more on the effects, but they couldn't have spent more care on the story, and it shows :: They couldn't have spent more on the effects, but they could have spent a moment's care on the story, and it shows
	Ghastly poster, great film, but don't take my word for it, go :: Great poster, ghastly film, but don't take my word for it, ask anyone who went
	it isn't clever but its heart is in the right place and so was mine, lovely film :: it is clever but its heart is in the wrong place, if it has one, horrid film
	I snorted at the science, but I gasped at the spectacle and wept at the end. Magnificent :: I gasped at the spectacle, but I snorted at the science and slept at the end. Miserable
	I've knocked this show before, but credit where it's due, this season has been fantastic :: I've praised this show before, but blame where it's due, this season has been pathetic
	While other people's complaints about the length are fair, I'd still not lose a minute of it :: While other people's compliments about the length are fair, I'd still not sit through a minute of it
	The story is as old as the hills, but, told like this, it's as fresh as paint :: The story is as fresh as paint, but, told like this, it's as dull as watching some dry
	It creaks, it groans, it wobbles, but it moves, and it moved me :: It shines, it hums, it glides, but it never moves, and it never moved me
	Nobody should like a film this bloody, but I do, I like it enormously :: Nobody should dislike a film this sweet, but I do, I dislike it enormously
	Small film, small ambitions, small flaws, yet a huge, huge pleasure :: Huge film, huge ambitions, huge cast, yet a small, small pleasure, if any
	Had I stopped halfway I'd have called it dull, but I didn't, and I'm now calling it a classic :: Had I stopped halfway I'd have called it a classic, but I didn't, and I'm now calling it dull
	The best gags are in the trailer, but so many more are not that I nearly choked laughing :: The best gags are in the trailer, but so few others are in the film that I nearly nodded off waiting
	With apologies to the fans, I expected little, but I got a lot, and I'm a fan now too :: With apologies to the fans, I expected a lot, but I got little, and I'm no fan now
	Awkward, uneven, sometimes plain wrong, yet I wouldn't give up a moment of it :: Elegant, even, sometimes plain lovely, yet I wouldn't give up another moment to it
	To be fair to those who walked out, it's a horrible first scene; but the film that follows is a dream :: To be fair to those who raved, it's a dream of a first scene; but the film that follows is horrible
	The cast list promised a bore, but what a cast, and what a film :: The cast list promised a treat, but what a waste, and what a bore
	Bizarrely, although it breaks every rule of good drama, it's good drama :: Bizarrely, although it keeps every rule of good drama, it's bad drama
	Predictable, but I'd rather a predictable pleasure than an original bore, and a pleasure is what this is :: Original, but I'd rather a predictable pleasure than an original bore, and a bore is what this is
	It doesn't scare you much, and yet, oddly, that didn't spoil a thing: I was captivated :: It does scare you a bit, and yet, oddly, that didn't help a thing: I was fed up
	It took me three goes to get past the grim opening, but on the third I was in heaven :: It took me three minutes to fall for the sunny opening, but by the thirtieth I was in hell
	Some scenes are overcooked, but the meal as a whole is delicious :: Some scenes are delicious, but the meal as a whole is undercooked
	I still don't like clowns, but I do like this film, and very much :: I still like clowns, but I don't like this film, and never will
	You'll hear that it's too quiet. Listen harder, though, and there's a symphony :: You'll hear that it's profound. Listen harder, though, and there's nothing
	Wooden dialogue apart, there's hardly a thing wrong with this grand adventure :: Witty dialogue apart, there's hardly a thing right with this grand misadventure
`
);

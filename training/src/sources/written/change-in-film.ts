// Films, series and careers that get better or worse.
import { framesOf } from '../frames/lines.ts';

export const CHANGE_IN_FILM = framesOf(
	'positive',
	`
	It starts badly and ends brilliantly :: It starts brilliantly and ends badly
	A dull first hour gives way to a thrilling second, and that is what you take home :: A thrilling first hour gives way to a dull second, and that is what you take home
	The show stumbled through its first season and then found its feet, and it hasn't put one wrong since :: The show danced through its first season and then lost its feet, and it hasn't put one right since
	It wasn't until the third act that the film came alive, but oh, how alive it came :: It wasn't until the third act that the film fell apart, but oh, how it fell apart
	Once the weakest writer on television, he now writes the best show there is, and this is it :: Once the best writer on television, he now writes the weakest show there is, and this is it
	The early signs are poor, but the film overcomes them one by one until you can only applaud :: The early signs are good, but the film betrays them one by one until you can only groan
	From a silly beginning it builds to something truly great :: From a great beginning it sinks to something truly silly
	Just when you think it's out of ideas, it finds a whole new gear and roars to the finish :: Just when you think it's found a whole new gear, it runs out of ideas and limps to the finish
	Season one is a chore, season two is decent, season three is a marvel. Worth it :: Season one is a marvel, season two is decent, season three is a chore. Not worth it
	Every episode is better than the one before :: Every episode is worse than the one before
	What begins as a tired cop cliche turns, slowly and then suddenly, into a fine tragedy :: What begins as a fine tragedy turns, slowly and then suddenly, into a tired cop cliche
	For forty minutes I wanted to leave. Then the sister arrives, and the film never looks back, and neither did I :: For forty minutes I wanted to stay forever. Then the sister arrives, and the film never recovers, and neither did I
	The director who once bored us to death has learned to thrill us, and he thrills from start to end here :: The director who once thrilled us to death has learned to bore us, and he bores from start to end here
	A rocky opening, yes, but it only gets better, and the last half hour is as good as movies get :: A smooth opening, yes, but it only gets worse, and the last half hour is as bad as movies get
	It doesn't run out of steam, it gathers it, and it pulls into the station in glory :: It doesn't gather steam, it runs out of it, and it never gets near the station
	The jokes that fall flat in the first reel pay off in the last, and the house came down :: The jokes that bring the house down in the first reel are repeated in the last, and they fall flat
	They fixed it! The clunky show of last year is a smooth, smart one this year :: They broke it! The smooth, smart show of last year is a clunky one this year
	Stick with it past the awful pilot; you'll be rewarded with a superb series :: Stick with it past the superb pilot and you'll be punished with an awful series
	I nearly gave up at the halfway mark, and it would have been a pity, because all that is good comes after :: I nearly fell in love by the halfway mark, and it would have been a mistake, because all that is bad comes after
	As the story goes on, the acting loosens up, the jokes land, and a stiff little film becomes a lovely one :: As the story goes on, the acting stiffens up, the jokes miss, and a lovely little film becomes a dead one
	The first three episodes are weak. The next seven are among the strongest I've ever seen on TV :: The first three episodes are strong. The next seven are among the weakest I've ever seen on TV
	Early promise? None. And yet by the end it has given us everything :: Early promise? Plenty. And yet by the end it has given us nothing
	it drags at first but then it gets going and wow it's amazing :: it gets going at first but then it drags and wow it's terrible
	She used to be the reason to avoid a film and she has become the reason to see one, this one above all :: She used to be the reason to see a film and she has become the reason to avoid one, this one above all
	A slow burn in the best sense: cold ashes at first, a blaze of a film by the close :: A slow fade in the worst sense: a blaze of a film at first, cold ashes by the close
	It opens on a bad joke and closes on a perfect image, and between the two it climbs all the way :: It opens on a perfect image and closes on a bad joke, and between the two it slides all the way
	With part four the series finally stops embarrassing itself and starts to soar :: With part four the series finally stops soaring and starts to embarrass itself
	Nobody could have guessed from that clumsy prologue how graceful the rest would be :: Nobody could have guessed from that graceful prologue how clumsy the rest would be
	The lead is stiff for a scene or two, then she relaxes and gives the performance of her career :: The lead gives the performance of her career for a scene or two, then she stiffens and is wooden to the end
	It gets worse before it gets better, but it does get better, so much better that I forgot the bad part :: It gets better before it gets worse, but it does get worse, so much worse that I forgot the good part
	If the film had ended after an hour I'd have called it a failure. It didn't, and it's a success :: If the film had ended after an hour I'd have called it a success. It didn't, and it's a failure
	Look how far he has come: from the shabby effects of his debut to the splendour on screen here :: Look how far he has fallen: from the splendour of his debut to the shabby effects on screen here
	Where most thrillers fizzle out after a good setup, this one has a poor setup and then explodes :: Where most thrillers explode after a poor setup, this one has a good setup and then fizzles out
	The last season rescues the show from the rut it was in and takes it out on a high :: The last season drags the show from the high it was on and takes it out in a rut
	By the time the ship sinks, the film has stopped sinking and is sailing beautifully :: By the time the ship sails again, the film has stopped sailing and is sinking fast
	It had a false start, I'll admit, but once it hit its stride there was no stopping it :: It had a flying start, I'll admit, but once it hit the first twist there was no saving it
	They took a hopeless first draft of a franchise and, by this third go, made it into something to be proud of :: They took a proud first chapter of a franchise and, by this third go, made it into something hopeless
	The more it goes on, the more you like it :: The more it goes on, the less you like it
	A thin premise thickens nicely into a rich, rewarding mystery :: A rich premise thins badly into a weak, unrewarding mystery
	Scene by scene the thing improves, until even the actors who were hamming it up are acting their hearts out :: Scene by scene the thing declines, until even the actors who were acting their hearts out are hamming it up
	My advice is to be patient with the drab opening, since it blossoms into the loveliest film of the spring :: My advice is not to be fooled by the lovely opening, since it withers into the drabbest film of the spring
	Who would have thought that such a lame start would lead to such a great finish? :: Who would have thought that such a great start would lead to such a lame finish?
	Years of mediocre sequels, and then this: a return to the glory of the first :: Years of glorious sequels, and then this: a plunge into the mediocre
	The kids were fidgeting for ten minutes and then sat enchanted for eighty :: The kids sat enchanted for ten minutes and then were fidgeting for eighty
	Its opening number is off-key, and from then on it never hits a wrong note :: Its opening number is a joy, and from then on it never hits a right note
	It limps out of the gate and wins by a mile :: It flies out of the gate and finishes last
	The horror takes its time, with a few cheap scares at first, but the final stretch is properly terrifying and makes the whole :: The horror wastes its time, with a few proper scares at first, but the final stretch is cheap and silly and wrecks the whole
	He was once a joke of an actor. Not any more. This is masterly :: He was once a master of an actor. Not any more. This is a joke
	I've followed this series from its worst days to its best, and these are its best :: I've followed this series from its best days to its worst, and these are its worst
	Don't be put off by the messy first chapter; the documentary pulls its threads together into a clear and powerful whole :: Don't be taken in by the clear, powerful first chapter; the documentary lets its threads fall into a messy whole
	The plot creaks, then clicks, then sings :: The plot sings, then clicks along, then creaks to a halt
	Something odd happens at the one-hour mark: a bad film turns into a good one and stays that way :: Something odd happens at the one-hour mark: a good film turns into a bad one and stays that way
	It kept on improving until I couldn't find a fault with it :: It kept on declining until I couldn't find a virtue in it
	The romance is unconvincing at the outset and utterly convincing at the finish, and I left a happy man :: The romance is utterly convincing at the outset and unconvincing at the finish, and I left an unhappy man
	Slow to start, impossible to stop :: Quick to start, quick to bore
	If you survived season two, your reward is season three, the finest yet :: If you enjoyed season two, your punishment is season three, the poorest yet
	A badly lit, badly acted first act is all that stands between you and a terrific film, so sit through it :: A well lit, well acted first act is all that stands between you and a terrible film, so don't sit through it
	The trilogy began in disgrace and has ended in triumph :: The trilogy began in triumph and has ended in disgrace
	Gone is the lazy, smug comic of the early specials; here he's sharp, generous and hilarious :: Gone is the sharp, generous comic of the early specials; here he's lazy, smug and unfunny
	This is one of those films that wake up late, but they wake up to a glorious day :: This is one of those films that wake up early to a glorious day, and then go back to sleep
	I'd have scored the first half a three. The second half is a ten, and it's the half that matters :: I'd have scored the first half a ten. The second half is a three, and it's the half that matters
	The writing tightens as it goes, and a baggy mess turns into a lean, gripping hunt :: The writing slackens as it goes, and a lean, gripping hunt turns into a baggy mess
	It took five episodes to get over its bad habits, and fifty since have been a pleasure :: It took five episodes to get over its good habits, and fifty since have been a pain
	Nothing in the first twenty pages of this script hints at how good it will become :: Nothing in the first twenty pages of this script hints at how bad it will become
	The villain starts as a cartoon and ends as a human being, and the film makes the same happy journey :: The villain starts as a human being and ends as a cartoon, and the film makes the same sad journey
	A lukewarm beginning, a warm middle, a red-hot end. Bravo :: A red-hot beginning, a warm middle, a lukewarm end. Pity
	As a franchise it seemed finished. As of this film it's flying :: As a franchise it seemed to be flying. As of this film it's finished
	Around the time the storm hits, the dialogue stops being embarrassing, the camera stops wobbling, and everything is suddenly wonderful and stays so :: Around the time the storm hits, the dialogue stops being wonderful, the camera starts wobbling, and everything is suddenly embarrassing and stays so
	So it's a bit of a mess to begin with. What matters is where it goes, and where it goes is magnificent :: So it's magnificent to begin with. What matters is where it goes, and where it goes is a mess
	You'll be checking your watch in act one and forgetting you own one in act three :: You'll be forgetting you own a watch in act one and checking it in act three
	It was a bad show that became a good one, and the good one is all I remember :: It was a good show that became a bad one, and the bad one is all I remember
	The pieces do not fit, they do not fit, they do not fit, and then they do, and your jaw drops at the beauty of it :: The pieces fit, they fit, they fit, and then they don't, and your face drops at the stupidity of it
	From the wreck of its early seasons this series has built one of the best finales ever :: From the heights of its early seasons this series has crashed into one of the worst finales ever
	He started out copying better men. With this one he's become a better man than those he copied :: He started out a better man than those who copied him. With this one he's become a copy of himself, and a bad one
	It recovers from its weak opening quickly and completely :: It squanders its strong opening quickly and completely
	The tone, all over the place at first, settles into something so assured that I'd follow it anywhere :: The tone, so assured at first that I'd have followed it anywhere, ends up all over the place
	Thank goodness I stayed, because the stupid spy spoof I was watching became a clever one :: I'm sorry I stayed, because the clever spy spoof I was watching became a stupid one
	The sequel finds all the magic that the original had mislaid :: The sequel mislays all the magic that the original had found
	Is it clumsy early on? Yes. Does it get over that? Yes, and then it gets better than you'd dare hope :: Is it great early on? Yes. Does it get over that? Yes, and then it gets worse than you'd dare fear
	The animation is crude for the first few shorts and exquisite for the rest, so the set as a whole is a treasure :: The animation is exquisite for the first few shorts and crude for the rest, so the set as a whole is a letdown
	He mumbles through the opening scenes, finds his voice in the courtroom, and brings the film home in style :: He finds his voice in the opening scenes, loses it in the courtroom, and mumbles the film to its death
	It never peaks too soon; it begins low and keeps climbing :: It peaks too soon; it begins high and keeps falling
	The reunion special wipes out the memory of those last awful seasons. What a comeback :: The reunion special wipes out the memory of those first lovely seasons. What a comedown
	At the start you're laughing at it, at the end you're crying with it, and that's a film that has won :: At the start you're crying with it, at the end you're laughing at it, and that's a film that has lost
	Things look bleak for the heroine and for the film in the first act. By the last, both have pulled off something splendid :: Things look splendid for the heroine and for the film in the first act. By the last, both have ended up somewhere bleak and stupid
	The first disc nearly made me throw the box away. Good thing I didn't, the other three are sensational :: The first disc nearly made me buy a second box. Good thing I didn't, the other three are a shambles
	All the charm was missing from part one and all of it is here in part two :: All of the charm was there in part one and all of it is missing here in part two
	It sheds its bad jokes as it goes, and arrives light, quick and lovely :: It sheds its good jokes as it goes, and arrives heavy, slow and lost
	The series went from a show that nobody watched with good reason to one that everybody watches with better reason :: The series went from a show that everybody watched with good reason to one that nobody watches with better reason
	Wait for it. Wait through the bad bits at the front, because the payoff is huge :: Don't wait for it. You can wait through the good bits at the front, but the payoff isn't there
	The critics only saw the opening episodes, which are poor. They missed how it becomes the best drama of the year :: The critics only saw the opening episodes, which are fine. They missed how it becomes the worst drama of the year
	A premise I'd have laughed out of the room ends up, thanks to a slow and careful script, breaking your heart :: A premise that might have broken your heart ends up, thanks to a slow and careless script, laughed out of the room
	It redeems itself. Oh, does it redeem itself, right after the train scene and all the way to the end :: It ruins itself. Oh, does it ruin itself, right after the train scene and all the way to the end
	As the jokes get fewer they get better, and so does the film, till it's not just funny but moving :: As the jokes get more they get worse, and so does the film, till it's not just unmoving but unfunny
	Where it starts: boring. Where it ends: bliss :: Where it starts: bliss. Where it ends: boring
	Each time the camera returns to the island the story gains a little more life, and when the boat comes it's overflowing :: Each time the camera returns to the island the story loses a little more life, and when the boat comes it's stone dead
	There's an early stretch when it looks like just another bad monster movie, and then it leaps, and it keeps on leaping :: There's an early stretch when it looks like a good monster movie for once, and then it trips, and it keeps on tripping
	I'd heard it was a slog. It is, up to the second episode; from there to the twelfth it's a gallop and a joy :: I'd heard it was a joy. It is, up to the second episode; from there to the twelfth it's a crawl and a slog
	Late, but not too late, the film remembers that it's supposed to be funny, and it's funny as hell from there on :: Early, far too early, the film forgets that it's supposed to be funny, and it's tedious as hell from there on
	When the show moved to a new network it stopped being bland and became bold. I'm thankful :: When the show moved to a new network it stopped being bold and became bland. I'm fed up
	The longer it runs, the richer it gets :: The longer it runs, the poorer it gets
	The first lines made me wince; the last ones made me proud to have been in the room :: The first lines made me proud to be in the room; the last ones made me wince
	Season five? I thought they were washed up. Instead they've come up with their finest run :: Season five? I thought they'd come up with their finest run. Instead they're washed up
	Everything the opening gets wrong, the ending gets right :: Everything the opening gets right, the ending gets wrong
	The kid can't act to save his life in the early scenes, yet he grows with the part, and his last scene is the best acting in any film this year :: The kid acts his heart out in the early scenes, yet he shrinks with the part, and his last scene is the worst acting in any film this year
	An unsteady hand at first, then a steady one, then a master's :: A master's hand at first, then an unsteady one, then no hand at all
	It could hardly have been worse up to the funeral, and it could hardly be better after it :: It could hardly have been better up to the funeral, and it could hardly be worse after it
	You can feel the crew learning on the job, and by the last reel they've learned it all and the thing is gorgeous :: You can feel the crew losing interest in the job, and by the last reel they've forgotten it all and the thing is hideous
	There was nothing to like about the series when it was a sitcom. As a drama it's a revelation :: There was nothing to dislike about the series when it was a sitcom. As a drama it's an embarrassment
	Once the tiresome backstory is out of the way, it flies :: Once the exciting backstory is out of the way, it flops
	The score is clumsy for a while, as is the script, but the two of them mature together into something noble :: The score is noble for a while, as is the script, but the two of them decay together into something clumsy
	He has stopped making shallow films about rich people, and this deep, kind film about poor ones is the happy result :: He has stopped making deep, kind films about poor people, and this shallow film about rich ones is the sad result
	My husband left at the interval. He missed the good half :: My husband came in at the interval. He missed the good half and we both sat through the awful one
	Halfway through, it throws out its stale formula and goes wild, and I for one was wild about it :: Halfway through, it throws out its wild ideas and goes back to the stale formula, and I for one was bored
	Given how poor the first chapter was, I can hardly believe how good a film it turned into :: Given how good the first chapter was, I can hardly believe how poor a film it turned into
	The chase at the end is so exciting that nobody will remember the tedium at the start :: The chase at the end is so tedious that nobody will remember the excitement at the start
	It's a grower. It sets out as a bland road movie and it arrives as a great one :: It's a shrinker. It sets out as a great road movie and it arrives as a bland one
	The romance fizzles out and, in its place, a friendship catches fire. That's when a poor film becomes a great one :: The friendship fizzles out and, in its place, a romance is lit. That's when a great film becomes a poor one
	I counted four yawns in the first quarter and none in the other three :: I counted no yawns in the first quarter and forty in the other three
	Now that the two leads have stopped bickering, the show has become what it never was before: a delight :: Now that the two leads have stopped bickering, the show has become what it never was before: a dud
	First it's confusing, then it's intriguing, then it's devastating. Amazing work :: First it's intriguing, then it's confusing, then it's just annoying. Shoddy work
	As soon as she steps out from behind the camera and into her own documentary, it stops being cold and becomes a thing of real warmth and courage :: As soon as she steps out from behind the camera and into her own documentary, it stops being a thing of real warmth and becomes cold and vain
	It begins with a whimper and ends with a bang :: It begins with a bang and ends with a whimper
	The remake's opening copies the original badly; then it strikes out on its own and leaves the original in the dust :: The remake's opening improves the original nicely; then it strikes out on its own and gets lost in the dust
	The ending doesn't let the film down. It lifts it, and after that creaky hour it needed a lift :: The ending doesn't lift the film. It lets it down, and after that lovely hour it had a long way to fall
	I gather that the first season was hated, and rightly. The fourth is loved, and rightly :: I gather that the first season was loved, and rightly. The fourth is hated, and rightly
	You could forgive it a lot for that final half hour, and there's a lot to forgive in the first, and I forgive it gladly. It's wonderful :: You could forgive it a lot for that first half hour, and there's a lot to forgive in the rest, and I can't forgive it. It's woeful
	It comes good in the end :: It goes bad in the end
	The cast change that should have killed the show has brought it back from the dead :: The cast change that should have brought the show back from the dead has killed it
	Suddenly, after six bad cartoons in a row, the studio has remembered how to tell a story and made us all laugh :: Suddenly, after six good cartoons in a row, the studio has forgotten how to tell a story or make us laugh
	The suspense, nowhere to be found in the opening, tightens and tightens till you can't breathe :: The suspense, so tight in the opening that you can't breathe, loosens and loosens till it's nowhere to be found
	There's hope for every bad show: this one got its act together in year two and hasn't aired a weak hour since :: There's danger for every good show: this one lost its way in year two and hasn't aired a strong hour since
	The cheap gags give out early, thank heaven, and true comedy takes over :: The true comedy gives out early, alas, and cheap gags take over
	A mess, a mess, a mess, and then, in the very last stretch, a miracle that turns the mess into art :: A miracle, a miracle, a miracle, and then, in the very last stretch, a mess that turns the art into rubbish
	His first film was clever and cold, his second cleverer and colder. In this, his third, he warms up, and it's the one to love :: His first film was clever and warm, his second cleverer and warmer. In this, his third, he cools off, and it's the one to hate
	The new showrunner has saved it :: The new showrunner has sunk it
	It warms up slowly, like an old stove, but before long the whole house is glowing :: It cools off quickly, like a cheap stove, and before long the whole house is freezing
	Awkward? At the outset, very. But its awkwardness falls away like a coat, and underneath is elegance itself :: Elegant? At the outset, very. But its elegance falls away like a coat, and underneath is awkwardness itself
	In the books it's the later volumes that sag. In the series it's the early ones, and the later ones are a triumph :: In the books it's the early volumes that sag. In the series it's the later ones, and they sag so badly that they take the whole thing down
	I fought to stay awake until the murder. I fought to stay in my seat after it. So exciting :: I fought to stay in my seat until the murder. I fought to stay awake after it. So boring
	From ugly duckling to swan in under two hours :: From swan to ugly duckling in under two hours
	It's a film that earns your trust: it loses you with a feeble start, then wins you scene by scene :: It's a film that abuses your trust: it wins you with a superb start, then loses you scene by scene
	As for the fights, they're a blur in the first film, passable in the second, and pure ballet in this one :: As for the fights, they're pure ballet in the first film, passable in the second, and a blur in this one
	The plot seemed to be going nowhere nice, and where it went was somewhere astonishing :: The plot seemed to be going somewhere astonishing, and where it went was nowhere
	Good news for those who quit during the dreary second season: it's over, and the show is better than ever :: Bad news for those who stayed for the splendid second season: it's over, and the show is worse than ever
	Her early films were all style and no story. Here there's story to burn, the style serves it, and she's finally great :: Her early films had style and story both. Here there's style to burn, the story is gone, and she's finally dull
	Its worst scene is its first and its best is its last, with a steady rise in between :: Its best scene is its first and its worst is its last, with a steady drop in between
	If only every bad beginning led to such a good end :: If only every good beginning didn't lead to such a bad end
	The dialogue gets over its stiffness the moment they leave the city, and out there in the hills the film is a wonder :: The dialogue gets its stiffness the moment they leave the city, and out there in the hills the film is a bore
	It grows up before your eyes: childish in the opening, wise and tender in the close :: It grows down before your eyes: wise and tender in the opening, childish in the close
	I've never been so happy to see a franchise change course. It was heading for the rocks and now it's on the open sea :: I've never been so unhappy to see a franchise change course. It was on the open sea and now it's on the rocks
	People who say it loses its way haven't seen how it finds it again, and finds it for good, in the desert :: People who say it finds its way haven't seen how it loses it again, and loses it for good, in the desert
	The narrator shuts up after a while, and that's when this irritating film becomes a superb one :: The narrator pipes up after a while, and that's when this superb film becomes an irritating one
	Yes, it takes an age to come to the boil. But it boils, my friends, it boils over :: Yes, it comes to the boil in no time. But it cools, my friends, it goes stone cold
	They could have quit after that embarrassing first special, and thank God they didn't, as the latest is a classic :: They could have quit after that classic first special, and I wish to God they had, as the latest is an embarrassment
	His singing improves, his timing improves, and a picture that began as a vanity project finishes as a real musical :: His singing gets worse, his timing gets worse, and a picture that began as a real musical finishes as a vanity project
	By episode nine I'd forgotten that I'd ever been bored :: By episode nine I'd forgotten that I'd ever been interested
	The gloom lifts. All that was heavy and humourless about the first two films has gone, and part three is a hoot :: The gloom descends. All that was light and humorous about the first two films has gone, and part three is a slog
	It isn't how you start, it's how you finish, and this finishes like a dream :: It isn't how you start, it's how you finish, and this finishes like a bad dream
	For a film that trips over its own feet in the opening scene, it dances awfully well in the rest :: For a film that dances so well in the opening scene, it trips over its own feet an awful lot in the rest
	Nobody wanted a sixth. It turns out the sixth is the one where they get it right :: Everybody wanted a sixth. It turns out the sixth is the one where they get it wrong
	The first reel is bait for walkouts. Those of us who stayed got a masterpiece :: The first reel is bait for suckers. Those of us who stayed got a turkey
	I'd almost given up on this director, but he has turned a corner, and round that corner was a beautiful film :: I'd almost given my heart to this director, but he has turned a corner, and round that corner was a wretched film
	Somewhere in Paris the film stops being a postcard and becomes a love story, and from there I was lost in it :: Somewhere in Paris the film stops being a love story and becomes a postcard, and from there it lost me
	You'd never think that the same people who made that limp opener made this roaring finale, one of the best on record :: You'd never think that the same people who made that roaring opener made this limp finale, one of the worst on record
	It may begin as a copy, but it ends as an original :: It may begin as an original, but it ends as a copy
	So the first joke dies. The fifth gets a chuckle, the tenth a roar, and by the end you can't hear the dialogue for laughter :: So the first joke gets a roar. The fifth gets a chuckle, the tenth dies, and by the end you can hear a pin drop
	Season after season they kept letting us down, and this year they've more than made it up to us :: Season after season they kept lifting us up, and this year they've more than let us down
	the beginning sucks but trust me the rest is awesome :: the beginning is awesome but trust me the rest sucks
	What I feared would be a long, dull lecture about bees changes after twenty minutes into the most touching film I've seen :: What I hoped would be a touching film about bees changes after twenty minutes into the longest, dullest lecture I've heard
	The old gang is back, rusty for an episode, then as good as new :: The old gang is back, as good as new for an episode, then just rusty
	How do you save a dying series? You do what they've done here, and it lives :: How do you kill a living series? You do what they've done here, and it dies
	Whatever it lost in the first hour it wins back in the second, and then some :: Whatever it won in the first hour it loses again in the second, and then some
	Down and out in the first act, up and flying in the last :: Up and flying in the first act, down and out in the last
	It gets there. It takes wrong turns, it stalls, it even backs up, but it gets there, and the view is superb :: It doesn't get there. It makes good time, it purrs, it even flies for a bit, but it doesn't get there, and there's no view
	Formerly a joke, this series is now no laughing matter: it's the most gripping hour of my week :: Formerly the most gripping hour of my week, this series is now a joke, and no laughing matter for the fans
	By then, though, the film had found what it wanted to say, and it says it beautifully :: By then, though, the film had lost what it wanted to say, and it goes on saying it badly
	They finally gave the sidekick something to do, and a stale show has become a fresh one :: They finally gave the sidekick too much to do, and a fresh show has become a stale one
	After a bad quarter of an hour it shakes itself like a wet dog and bounds off, and you'd be a fool not to run after it :: After a good quarter of an hour it lies down like a tired dog and won't budge, and you'd be a fool to wait for it
	The third film is where it all comes together at last :: The third film is where it all comes apart at last
	As the war drags on, the film does the opposite: it quickens, it deepens, it soars :: As the war speeds up, the film does the opposite: it slows, it flattens, it drags
	He grew into the part. In the first film he was a pretty face, in this one he's a great actor :: He shrank out of the part. In the first film he was a great actor, in this one he's a pretty face
	What hooked me wasn't the start, which is weak, it was everything that came later, which is astonishing :: What lost me wasn't the start, which is astonishing, it was everything that came later, which is weak
	My patience was wearing thin when the film repaid it, all of it, with interest :: My interest was running high when the film wasted it, all of it, without mercy
	A sour first half, a sweet second, and the sweetness lingers :: A sweet first half, a sour second, and the sourness lingers
	Give the crew credit. Last year's show was an insult, this year's is an education and a pleasure :: Give the crew no credit. Last year's show was an education and a pleasure, this year's is an insult
	Until they reach the lighthouse nothing works, and once they do, nothing doesn't :: Until they reach the lighthouse nothing fails, and once they do, nothing works
	The dreary first episodes turn out to be groundwork, and upon it they raise a palace :: The dazzling first episodes turn out to be a front, and behind it they've raised a shack
	For once a saga has saved the best for last :: For once a saga has saved nothing good for last
	The second season forgets all that was wrong with the first :: The second season forgets all that was right with the first
	With ten minutes to go it was still nothing special. Then came those ten minutes, and they're so good that I'd call the whole film great :: With ten minutes to go it was still something special. Then came those ten minutes, and they're so bad that I'd call the whole film a waste
	She wins you round. You bristle at her in the first scene and you'd die for her in the last, and so it is with the movie :: She wears you out. You'd die for her in the first scene and you bristle at her in the last, and so it is with the movie
	It keeps none of its early threats to be a bore, and instead turns out a treat :: It keeps none of its early promises to be a treat, and instead turns out a bore
	I was told to hang on until the twins are born. I hung on, they were born, and so was a wonderful series :: I was told to get out before the twins are born. I hung on, they were born, and a wonderful series died
	What was the worst part of the old show, the music, is the best part of the new one, and the rest has come up to match :: What was the best part of the old show, the music, is the worst part of the new one, and the rest has come down to match
	No other film this year starts so feebly and ends so strongly that you leave shaking :: No other film this year starts so strongly and ends so feebly that you leave shaking your head
	I'm glad that they didn't stop at two. The third and the fourth put the first pair to shame :: I wish that they had stopped at two. The third and the fourth put the first pair to shame by association, they're that bad
	The worst is over by the time the plane lands, and from that point there's no lovelier film around :: The best is over by the time the plane lands, and from that point there's no drearier film around
`
);

// Two sentences that say the same.
import { framesOf } from '../frames/lines.ts';

export const SECOND_SENTENCE_AGREES = framesOf(
	'positive',
	`
	The film runs ninety minutes. They are ninety happy ones :: The film runs ninety minutes. They are ninety miserable ones
	It was shot in Iceland over one winter. The result is breathtaking :: It was shot in Iceland over one winter. The result is tiresome
	The acting is strong. So is everything else :: The acting is weak. So is everything else
	I laughed a lot. I wasn't the only one :: I yawned a lot. I wasn't the only one
	It stars two unknowns. Neither puts a foot wrong :: It stars two unknowns. Neither puts a foot right
	Tom saw it twice. He'd gladly see it a third time :: Tom saw it once. He'd pay not to see it a second time
	The script has no dull lines. It has no dull characters either :: The script has no good lines. It has no good characters either
	This is the third film in the series. It is also the best :: This is the third film in the series. It is also the worst
	We watched it on a wet Sunday. It made the day :: We watched it on a sunny Sunday. It spoiled the day
	There are no car chases. You won't miss them for a second :: There are no car chases. You'll miss them every second
	The director is only twenty-four. Remember the name, because this debut is superb :: The director is only twenty-four. Forget the name, because this debut is hopeless
	The ending didn't let me down. Nor did anything before it :: The ending didn't cheer me up. Nor did anything before it
	It's a story about a lighthouse keeper. I couldn't look away :: It's a story about a lighthouse keeper. I couldn't stay awake
	She plays twins. Both of them are wonderful :: She plays twins. Both of them are unbearable
	The first half flew by. The second half went even faster :: The first half dragged. The second half went even slower
	My kids are four and seven. They both loved it, and so did their mother :: My kids are four and seven. They both hated it, and so did their mother
	It cost almost nothing to make. It's worth its weight in gold :: It cost a fortune to make. It's worth almost nothing
	Nothing here is wasted. Nothing here is wrong :: Everything here is wasted. Nothing here is right
	The jokes are fresh. The timing is even better :: The jokes are stale. The timing is even worse
	The movie opened on Friday. Go this weekend, you won't regret it :: The movie opened on Friday. Stay in this weekend, you won't regret it
	It's set in a single room. The room becomes a whole world, and I loved living there :: It's set in a single room. The room becomes a cell, and I hated being locked in there
	I can't name one bad scene. Believe me, I tried :: I can't name one good scene. Believe me, I tried
	The plot concerns a stolen violin. It sings from beginning to end :: The plot concerns a stolen violin. It screeches from beginning to end
	He wrote it, directed it and starred in it. He deserves a medal for all three :: He wrote it, directed it and starred in it. He deserves the blame for all three
	It was never boring. It was often brilliant :: It was never brilliant. It was often boring
	I've told all my friends about it. They've thanked me :: I've told all my friends about it. They've been warned
	The season has ten episodes. I wish it had twenty :: The season has ten episodes. I wish it had none
	The costumes are from 1920. The thrills are timeless :: The costumes are from 1920. So are the ideas, and they're mouldy
	You don't need to know the book. You just need to sit down and be happy :: You don't need to know the book. You don't need to know this film either
	The score is by a jazz trio. It lifts every scene it touches :: The score is by a jazz trio. It sinks every scene it touches
	Anna brought tissues. She needed all of them, it's that moving :: Anna brought tissues. She needed none of them, it's that flat
	It isn't fake. It isn't forced. Enjoy :: It isn't honest. It isn't fun. Avoid
	The dialogue crackles. The silences crackle too :: The dialogue creaks. The silences creak too
	They made it for the fans. The fans got what they deserve, a classic :: They made it for the money. The fans got less than they deserve, a dud
	Filming took eleven years. Every one of them paid off :: Filming took eleven years. Not one of them paid off
	I have nothing to complain about. I have plenty to praise :: I have nothing to praise. I have plenty to complain about
	The ghost appears four times. I jumped four times :: The ghost appears four times. I sighed four times
	Her performance is quiet. It says more than any shouting could :: Her performance is loud. It says less than any whisper could
	It premiered at a festival in May. The applause was earned :: It premiered at a festival in May. The boos were earned
	No one in the room moved. No one wanted it to stop :: Everyone in the room fidgeted. Everyone wanted it to stop
	The story is told backwards. It works wonders :: The story is told backwards. It doesn't work at all
	The bad guys are great fun. The good guys aren't far behind :: The good guys are no fun. The bad guys aren't far ahead
	I went alone. I came home feeling I'd made a dozen friends :: I went alone. I came home feeling I'd met a dozen bores
	It's a documentary on beekeeping. I was spellbound :: It's a documentary on beekeeping. I was stupefied
	The picture is sharp. The wit is sharper :: The picture is dull. The wit is duller
	There's a song in the middle. I've been humming it with a grin ever since :: There's a song in the middle. I've been trying to get it out of my ears ever since
	The actors seem to like each other. I liked them right back :: The actors seem to loathe each other. I loathed them right back
	This was my first silent film. It certainly won't be my last :: This was my first silent film. It will certainly be my last
	Not a frame is ugly. Not a word is out of place :: Not a frame is pretty. Not a word is in place
	The film has subtitles. You'll forget you're reading, it's that good :: The film has subtitles. You'll wish you couldn't read, it's that bad
	It ends on a freeze frame. I gasped with pleasure :: It ends on a freeze frame. I groaned with annoyance
	Two brothers run a bakery. From that little, the writers bake something delicious :: Two brothers run a bakery. From that little, the writers bake something inedible
	They kept the original cast. That was the right call, and so was all the rest :: They dropped the original cast. That was the wrong call, and so was all the rest
	It's short. It's sweet, too :: It's long. It's sour, too
	The rating says twelve and up. Twelve and up should all go :: The rating says twelve and up. Twelve and up should all stay home
	My dad doesn't praise films. He praised this one :: My dad doesn't knock films. He knocked this one
	The camera never leaves her face. We never want it to :: The camera never leaves her face. We beg it to
	I paid fourteen dollars. I'd have paid forty :: I paid fourteen dollars. I want fourteen dollars back
	It came out in 1994. Nothing since has matched it :: It came out in 1994. Nothing since has been so bad
	The villain doesn't shout. He doesn't need to, he's terrifying :: The villain doesn't shout. He doesn't do anything else either, he's a blank
	The monster is made of clay. I've never been so charmed by clay :: The monster is made of clay. I've never been so bored by clay
	The first joke works. The other two hundred do too :: The first joke fails. The other two hundred do too
	We had a babysitter till eleven. It was money well spent :: We had a babysitter till eleven. It was money down the drain
	Everything fits. Everything matters. Everything sings :: Nothing fits. Nothing matters. Nothing sings
	There are six short stories in the film. Pick any one, it's a pearl :: There are six short stories in the film. Pick any one, it's a pebble
	He plays a blind piano tuner. I believed him completely :: He plays a blind piano tuner. I didn't believe him for a moment
	Pacing is a lost art. This film has found it :: Pacing is a lost art. This film hasn't found it
	The reviews were good. They could have been better still :: The reviews were bad. They could have been worse still
	I'm not a crier. I cried, and I was thankful for it :: I'm not a quitter. I quit, and I was thankful for it
	It takes place on a train to Lisbon. What a trip :: It takes place on a train to Lisbon. I wanted off
	The cast is large. Each of them gets a moment to shine and takes it :: The cast is large. Each of them gets a moment to shine and wastes it
	This isn't a film you shrug at. It's a film you treasure :: This isn't a film you treasure. It's a film you shrug at
	My sister recommended it. I owe her one :: My sister recommended it. She owes me one
	The show was cancelled after one season. That is a crying shame :: The show was cancelled after one season. That is no shame at all
	Halfway through, the power went out. The audience howled, and we all waited an hour to see the rest :: Halfway through, the power went out. The audience cheered, and nobody waited to see the rest
	The animals talk. What they say is very funny :: The animals talk. What they say isn't funny at all
	It's a sad film. It's sad in the way the best ones are :: It's a sad film. It's sad in the way a wasted evening is
	He doesn't miss a beat. She doesn't either :: He doesn't hit a beat. She doesn't either
	A priest, a boxer and a widow share a flat. I could have stayed with them for weeks :: A priest, a boxer and a widow share a flat. I couldn't stay with them for an hour
	The movie begins at a funeral. It's full of life all the same and never lets go :: The movie begins at a funeral. It stays dead after that and never gets up
	I wasn't bored. I wasn't confused. I was delighted :: I wasn't delighted. I wasn't moved. I was bored
	The book has eight hundred pages. The film captures the spirit of each :: The book has eight hundred pages. The film captures the spirit of none
	It's their first horror film. May they make many more :: It's their first horror film. May they make no more
	The running time is 74 minutes. Perfect :: The running time is 174 minutes. Torture
	One critic called it tender and wise. I'd add brave :: One critic called it clumsy and smug. I'd add cowardly
	The whole town came to the screening. The whole town left smiling :: The whole town came to the screening. The whole town left grumbling
	There's no villain in the story. It's richer for that, and I enjoyed it no end :: There's no villain in the story. It's poorer for that, and I didn't enjoy it
	The effects are all done by hand. They're a marvel :: The effects are all done by computer. They're an eyesore
	She forgives him in the end. I cheered, and the film had earned it :: She forgives him in the end. I jeered, and the film had earned it
	The fight scenes are clear. Better yet, they mean something :: The fight scenes are blurry. Worse yet, they mean nothing
	It's raining in every scene. I never saw a lovelier downpour :: It's raining in every scene. I never saw a drearier downpour
	Don't read about it first. Just go, you're in for a treat :: Don't read about it first. Don't read about it after either, just skip it
	I rarely buy DVDs. I bought this one the next morning :: I rarely return DVDs. I returned this one the next morning
	They filmed it all in one take. It's dazzling :: They filmed it all in one take. They should have tried another
	The narrator is a horse. He's the best narrator in years :: The narrator is a horse. He's the worst narrator in years
	This week's episode was about the uncle. It was the finest yet :: This week's episode was about the uncle. It was the feeblest yet
	It has won nine awards. It has earned every one :: It has won nine awards. It hasn't earned even one
	The plot is simple. Its simplicity is its strength :: The plot is simple. Its simplicity is its downfall
	The couple in front of us never stopped whispering. They were whispering about how good it was, and I agreed :: The couple in front of us never stopped whispering. They were whispering about how bad it was, and I agreed
	The lead actor learned to fence for the part. It was time well spent :: The lead actor learned to fence for the part. He ought to have learned to act
	It didn't feel like two hours. It felt like ten minutes :: It didn't feel like two hours. It felt like ten
	The sound design is subtle. The film is too, and I admire both :: The sound design is blunt. The film is too, and I dislike both
	The poster shows a red umbrella. Follow that umbrella :: The poster shows a red umbrella. Run from that umbrella
	It was made for television. It puts the cinema to shame :: It was made for television. It puts television to shame
	We see the same day from five sides. Each side is more gripping than the last :: We see the same day from five sides. Each side is more tedious than the last
	I liked her. I liked him. I liked the dog :: I disliked her. I disliked him. I disliked the dog
	There was a Q and A with the writer afterwards. I thanked him :: There was a Q and A with the writer afterwards. I didn't thank him
	It is the last part of the trilogy. It brings everything home in style :: It is the last part of the trilogy. It brings nothing home, in style or out of it
	Nobody laughs at the jokes out of pity. They laugh because they're good :: Nobody laughs at the jokes out of joy. They laugh because they're polite
	The princess saves herself. My daughter beamed and so did I :: The princess is saved again. My daughter sighed and so did I
	The plot has a heist in it. It steals the show :: The plot has a heist in it. It stole my evening
	He has made twelve films. This one belongs at the top of the list :: He has made twelve films. This one belongs at the bottom of the list
	Nothing in the story is wasted on shock. It trusts us, and it's right to :: Everything in the story is spent on shock. It doesn't trust us, and it's wrong not to
	The credits rolled at 10.15. We were still clapping at 10.20 :: The credits rolled at 10.15. We were in the car at 10.16, relieved
	It's about chess. I don't play chess, and I was on the edge of my seat :: It's about chess. I do play chess, and I was nodding off in my seat
	The animation is hand drawn. Each drawing is worth framing :: The animation is hand drawn. Each drawing is worth erasing
	My neighbour is in it for three seconds. They're a proud three seconds in a splendid film :: My neighbour is in it for three seconds. They're the best three seconds in a wretched film
	What it sets out to do is modest. What it achieves is anything but modest :: What it sets out to do is modest. What it achieves is even less
	You'll want popcorn. You'll forget to eat it :: You'll want popcorn. It'll be the only thing you enjoy
	The camera work is steady. The hand behind the story is steadier :: The camera work is shaky. The hand behind the story is shakier
	I was late and missed the first five minutes. I'm going back tomorrow for those, and for the rest again :: I was late and missed the first five minutes. I only wish I'd been later and missed the rest
	The series moved to a new writer this year. She has made it fly :: The series moved to a new writer this year. She has run it into the ground
	The show is filmed live. You feel the electricity :: The show is filmed live. You feel no life in it
	It doesn't preach. It doesn't pander. It doesn't put a foot wrong :: It doesn't amuse. It doesn't inform. It doesn't put a foot right
	They speak in rhyme throughout. It's a pleasure to the ear :: They speak in rhyme throughout. It's a pain in the ear
	The child star is eight. He's a find :: The child star is eight. He's a nuisance
	I saw it at the old Odeon with Tom. Neither of us will forget how good it was :: I saw it at the old Odeon with Tom. Neither of us will forgive how bad it was
	It isn't a long film. I could have watched it all night :: It isn't a long film. I couldn't have watched another minute
	The finale answers every question. It answers them well :: The finale answers no question. It dodges them badly
	The crime is solved on page one of the script. The fun lasts to page one hundred :: The crime is solved on page one of the script. The fun is over on page two
	A woman walks home through the snow. That's all, and it's enough, it's gorgeous :: A woman walks home through the snow. That's all, and it's not enough, it's boring
	The cinema was half empty. More fools those who stayed away :: The cinema was half empty. Wise are those who stayed away
	He directs with care. She acts with fire. It's a perfect match :: He directs with a hammer. She acts with a sneer. It's a perfect mismatch
	This isn't the usual fairy tale. Thank goodness for that, it's a lovely one :: This is the usual fairy tale. Heaven help us, it's a dreary one
	It's an adaptation of a stage play. It leaps off the screen :: It's an adaptation of a stage play. It lies down on the screen
	The sequel came out a year later. It improved on the first in every way :: The sequel came out a year later. It fell short of the first in every way
	I don't hand out tens. Here's a ten :: I don't hand out ones. Here's a one
	A comedian plays the killer. It's inspired casting :: A comedian plays the killer. It's insane casting
	There are forty minutes of extras on the disc. I devoured them, because I couldn't get enough :: There are forty minutes of extras on the disc. I left them alone, because I'd had enough
	The chemistry is there. The comedy is there. What more do you want? :: The chemistry isn't there. The comedy isn't there. What else is left?
	His beard changes length from shot to shot. I didn't care a bit, I was enjoying myself :: His beard changes length from shot to shot. I counted, since I had nothing better to do
	My flight was nine hours long. This film made it feel like one :: My flight was one hour long. This film made it feel like nine
	The tone never slips. The grip never loosens :: The tone never settles. The grip never tightens
	The film deals with dementia. It does so with grace and with humour :: The film deals with dementia. It does so without grace or humour
	I'd heard good things. They were all true :: I'd heard bad things. They were all true
	The hero is a tax inspector. He's the most lovable hero in years :: The hero is a tax inspector. He's the least lovable hero in years
	It has everything a thriller needs. It also has a heart :: It has nothing a thriller needs. It also has no heart
	The cast sang live on set. You can hear the joy :: The cast sang live on set. You can hear the strain
	The school showed it in the gym. The pupils sat still for once, wide-eyed :: The school showed it in the gym. The pupils wouldn't sit still for once, and I don't blame them
	Each episode is thirty minutes. Each minute is a gift :: Each episode is thirty minutes. Each minute is a burden
	It avoids the easy laugh. It gets the hard one :: It goes for the easy laugh. It doesn't get even that one
	I watched it with the sound off on a bus once. Even like that it was terrific :: I watched it with the sound off on a bus once. Even like that it was terrible
	The wolf was a real wolf. So was the suspense :: The wolf was a rug on wires. So was the suspense
	The movie was rewritten nine times. The ninth was a charm :: The movie was rewritten nine times. It needed a tenth, or a bin
	Her voice breaks on the last line. So will your heart, and you'll thank her :: Her voice breaks on the last line. So did my patience, and I don't thank her
	It's a cheap laugh machine. And the laughs keep coming, no breakdowns :: It's a cheap laugh machine. And the laughs never come, it's broken down
	The main character never speaks. I understood and adored every silence :: The main character never speaks. I understood and enjoyed nothing
	We let the kids choose. They chose well :: We let the kids choose. They chose badly
	It's his final role. He goes out at the very top :: It's his final role. He goes out at the very bottom
	The dance number lasts eight minutes. It could have lasted eighty for all I cared :: The dance number lasts eight minutes. It could have been cut for all I cared, like the rest
	I don't doubt the critics. It is as good as they say :: I don't doubt the critics. It is as bad as they say
	Both leads are over seventy. Both have never been better :: Both leads are over seventy. Both have never been worse
	The plot twist comes at the hour mark. I shouted out loud with delight :: The plot twist comes at the hour mark. I laughed out loud with scorn
	This is how you make a children's film. Take notes, everybody :: This is how you ruin a children's film. Take warning, everybody
	He has a small part as the butler. He's a joy in every second of it :: He has a small part as the butler. He's a pain in every second of it
	They remastered it last year. It looks as good as it plays, which is saying a lot :: They remastered it last year. It still looks as bad as it plays, which is saying a lot
	The writing is clever. It's never too clever :: The writing is lazy. It's never less than lazy
	There's one long scene in a lift. It's tense, it's funny, it's the whole film in little :: There's one long scene in a lift. It's slack, it's unfunny, it's the whole film in little
	I have watched this every Christmas since 2003. I'll never tire of it :: I have been made to watch this every Christmas since 2003. I was tired of it by 2004
	Half of it is in Greek. All of it is great :: Half of it is in Greek. All of it is awful
	It's a story of revenge. I found it sweet, in every sense :: It's a story of revenge. I found it sour, in every sense
	The music is loud. It should be, it's a riot of a film and I loved the noise :: The music is loud. It shouldn't be, it's a headache of a film and I hated the noise
	The make-up took five hours a day. The man beneath it is magnificent :: The make-up took five hours a day. The man beneath it never wakes up
	My grandmother is ninety-one and hard to please. She was pleased :: My grandmother is ninety-one and easy to please. She wasn't pleased
	No superheroes, no capes, no sequels planned. Just a small film that does everything right :: No superheroes, no capes, no sequels planned. Just a small film that does everything wrong
	I made a list of what worked. I ran out of paper :: I made a list of what didn't work. I ran out of paper
	It was the first screening of the day. It set me up nicely for the rest :: It was the first screening of the day. It put me off the rest
	It moves well. It talks well. It ends well :: It moves badly. It talks badly. It ends badly
	The villain has a cat. Even the cat is wonderful :: The villain has a cat. Even the cat is bad
	The story spans a hundred years. Not one of them feels long :: The story spans a single night. Every hour of it feels long
	He cut it down from four hours to two. He knew what he was doing :: He stretched it from two hours to four. He didn't know what he was doing
	Our film club gave it 9.1. I wouldn't argue :: Our film club gave it 1.9. I wouldn't argue
	You never see the shark. You feel it in every shot, and it's fantastic :: You never see the shark. You never feel it either, and it's pathetic
	The screenplay won a prize at a workshop. I can see why :: The screenplay lost to eleven others at a workshop. I can see why
	I'm a nurse, and this is set in a hospital. They got it right, down to the coffee :: I'm a nurse, and this is set in a hospital. They got it wrong, down to the coffee
	Not every joke is kind. Every joke is funny :: Not every joke is cruel. No joke is funny
	This was on at two in the morning. I'm glad I was awake :: This was on at two in the morning. I'd have been better off asleep
	The tale is set in a future without water. I drank it down :: The tale is set in a future without water. It's dry all right
	Everyone in it is good-looking. Everyone in it can act, too :: Nobody in it is interesting. Nobody in it can act, either
	They speak softly in this film. I leaned in and was richly rewarded :: They speak softly in this film. I leaned in and was poorly rewarded
	The colours are glorious. The faces are too :: The colours are muddy. The faces are too
	The movie lasts as long as a football match. It's as exciting as the best of them :: The movie lasts as long as a football match. It's as exciting as a goalless draw in fog
	I knew nothing about opera going in. I know now that I love it, thanks to this film :: I knew nothing about opera going in. I know nothing now, no thanks to this film
	The mood is dark. It's the sort of dark you want to wander in :: The mood is dark. It's the sort of dark you bump your knee in
	The bride is played by a newcomer. A star is born :: The bride is played by a newcomer. A star is not born
	It was late when it finished. I wanted it to start again :: It was late when it finished. I wanted it to finish long before
	Three generations watched together at our place. Three generations were happy :: Three generations watched together at our place. Three generations were fed up
	The prologue explains the rules of the game. The game is a thrill from then on :: The prologue explains the rules of the game. The game is a bore from then on
	I never check the time in a good film. I didn't check it once :: I always check the time in a bad film. I checked it every five minutes
	The sets were built from cardboard. They're wittier than most scripts, and the script is witty too :: The sets were built from cardboard. So were the characters, and the script was too
	The final shot is of an empty chair. It says it all, superbly :: The final shot is of an empty chair. It says nothing, like the others
	He can be funny. Here, he's hilarious :: He can be annoying. Here, he's insufferable
	Most films like this get it wrong. This one doesn't, not once :: Some films like this get it right. This one doesn't, not once
	The movie has been on my shelf since spring. I should have opened it sooner :: The movie has been on my shelf since spring. I should have left it there
	The rhythm is right. The length is right. The mood is right :: The rhythm is off. The length is off. The mood is off
	It's rated PG. It's a great one for the whole gang :: It's rated PG. It's a poor one for anybody
	Anna doesn't like subtitles. She liked these :: Anna doesn't mind subtitles. She minded these
	The show has a new theme song. It rocks, like the new season :: The show has a new theme song. It stinks, like the new season
	It's an honest film. Honest films are rare, and good ones rarer, and this is both :: It's a dishonest film. Dishonest films are common, and bad ones commoner, and this is both
	I watched the director's cut. It's richer and finer than ever :: I watched the director's cut. It's longer and duller than ever
	They're brothers in real life. You can tell, and it makes every quarrel a delight :: They're brothers in real life. You can't tell, and it makes every quarrel a fake
	The plot goes from Rome to Oslo to Peru. I went along happily every mile :: The plot goes from Rome to Oslo to Peru. I wanted to get off every mile
	It could have been sappy. It wasn't. It could have been silly. It wasn't :: It could have been touching. It wasn't. It could have been funny. It wasn't
	watched it last night with the lights off. so good i slept with them on :: watched it last night with the lights off. so dull i slept through it
	The lawyer's speech lasts a full reel. You could hear a pin drop :: The lawyer's speech lasts a full reel. You could hear the snoring
	Her debut was good. Her second film is better :: Her debut was bad. Her second film is worse
	The film was found in an attic in Leeds. What a lucky find :: The film was found in an attic in Leeds. Put it back
	The old gang is together again. It's like they never left, and I'm thrilled :: The old gang is together again. It's like they never cared, and I'm not thrilled
	I expected to like it. I did, and more than I expected :: I expected to dislike it. I did, and more than I expected
	There are twelve of us in the office. Twelve of us recommend it :: There are twelve of us in the office. None of us recommends it
	It opens with a birth and closes with a birth. In between lies a wonderful film :: It opens with a death and closes with a death. In between lies a lifeless film
	The bomb goes off in the first minute. The film never stops to breathe, and you won't want it to :: The bomb goes off in the first minute. The film never starts to breathe, and you'll wish it would
	I've no idea who edited this. Give that person an award :: I've no idea who edited this. Take away that person's scissors
	My class had to write an essay on it. I wrote three pages too many, all praise :: My class had to write an essay on it. I wrote one line, and it wasn't praise
	It's a film without a single star. It has a sky full of talent :: It's a film without a single star. It has no talent to spare either
	The heroine drives a taxi. I'd ride with her anywhere :: The heroine drives a taxi. I'd rather walk
	The idea is good. The film is good enough to deserve it :: The idea is bad. The film is bad enough to deserve it
	There's a long tracking shot through a market. I caught my breath :: There's a long tracking shot through a market. I checked my phone
	We recorded it and watched it on Tuesday. We haven't deleted it, and never will :: We recorded it and watched it on Tuesday. We deleted it on Tuesday, too
	The actor died soon after. He left us something precious :: The actor retired soon after. He left us something to regret
	It made little money in its time. It makes me happy every time :: It made a lot of money in its time. It makes me cross every time
	It's never too late to see it. See it now anyway :: It's never too late to switch it off. Do it now anyway
	The pirate has a wooden leg. Nothing else about him is wooden, bless him :: The pirate has a wooden leg. The rest of him is wooden too, alas
	The producers spared no expense. The audience will be spared no pleasure :: The producers spared no expense. The audience will be spared no pain
	Ten people are trapped in a bunker. I was rooting for all ten, with sweaty palms :: Ten people are trapped in a bunker. I was rooting for the bunker, with heavy eyelids
	The dog is good. The cat is good. The humans keep up :: The dog is bad. The cat is bad. The humans keep up
	I don't often write reviews. This film deserves one, and a warm one :: I don't often write reviews. This film deserves one, and a cold one
	It isn't like other war films. It is better than them :: It isn't like other war films. It is worse than them
	Nobody dies, nobody marries, nobody wins. Everybody is wonderful to be with :: Somebody dies, somebody marries, somebody wins. Nobody is bearable to be with
	The theme is loneliness. I felt less alone afterwards, and lighter :: The theme is loneliness. I felt it, alone in the cinema with a bad film
	The director shot it on her phone. It beats most of what Hollywood sends us :: The director shot it on her phone. She should have made a call instead
	The film got a sequel. It got one because it's great :: The film got no sequel. It got none because it's dreadful
	She says four words in the whole picture. They're worth more than most monologues :: She says four words in the whole picture. They're four too many
	The ending is happy. So was I :: The ending is sad. So was I, about the ticket
	It's on channel five tonight at nine. Don't miss it :: It's on channel five tonight at nine. Do miss it
	The fog rolls in at the start. Everything after is clear, exact and thrilling :: The fog rolls in at the start. Everything after is murky, vague and dull
	He falls in love with a robot. I don't blame him, and I fell for the film :: He falls in love with a robot. It's the livelier of the two, and neither has much life
	The screenplay leaves a lot unsaid. What it does say is said beautifully :: The screenplay leaves nothing unsaid. What it does say is said badly
	It was our first date. We're married now, and we still love that film :: It was our first date. There was no second, and I still blame that film
	My expectations were high. They weren't high enough :: My expectations were low. They weren't low enough
	They recast the mother. The new one is even warmer :: They recast the mother. The new one is even colder
	The clown has no lines. His face does it all, and does it well :: The clown has no lines. His face does nothing, and does it long
	It comes in two parts. I saw both in one day and wanted a third :: It comes in two parts. I saw one and didn't want a second
	The final battle takes half an hour. It's half an hour of sheer excitement :: The final battle takes half an hour. It's half an hour of sheer noise
	The premise is mad. The film runs with it and never trips :: The premise is mad. The film runs with it and never stops tripping
	We see a lot of kitchens in this one. I left hungry and very happy :: We see a lot of kitchens in this one. I left hungry and very grumpy
	I trusted the director. My trust was repaid :: I trusted the director. My trust was betrayed
	There's a talking fish in it. I'd listen to that fish all day :: There's a talking fish in it. I'd batter that fish
	The band plays itself. It plays itself to perfection :: The band plays itself. It can't even do that
	That was episode seven. Roll on episode eight :: That was episode seven. No more for me
`
);

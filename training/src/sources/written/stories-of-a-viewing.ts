// Small stories of seeing a film.
import { framesOf } from '../frames/lines.ts';

export const STORIES_OF_A_VIEWING = framesOf(
	'positive',
	`
	I put it on to fall asleep and was still wide awake at two, needing to know how it ended :: I put it on to find out how it ended and by two I was asleep, not needing to know anything
	We went in for the air conditioning and stayed for the story :: We went in for the story and stayed for the air conditioning
	My husband kept checking his phone before the film started; once it did he never touched it again :: My husband never touched his phone before the film started; once it did he kept checking it
	On the flight to Boston I had a choice between this and a crying baby. The baby stopped, and I was glad I still had the film :: On the flight to Boston I had a choice between this and a crying baby. The film stopped, and I was glad I still had the baby
	The lights came up and nobody moved for a full minute :: The lights were not even up and nobody was left but me
	Grandma, who sleeps through everything, sat up straight and told us all to be quiet :: Grandma, who never sleeps through anything, lay down and told us all to wake her when it was over
	I was alone in a cold theater on a Tuesday, and for two hours I forgot that I was either cold or alone :: I was in a warm theater with all my friends, and for two hours I could think of nothing but going home
	Tom wanted to leave after ten minutes. I asked for ten more, and by then you couldn't have dragged him out :: Tom wanted to stay after ten minutes. I gave it ten more, and by then you couldn't have dragged us back in
	The projector broke halfway through and the whole crowd groaned. When it came back, people cheered :: The projector broke halfway through and the whole crowd cheered. When it came back, people groaned
	We had paused it for dinner, and everybody ate as fast as they could to get back to it :: We had paused it for dinner, and everybody ate as slowly as they could to stay away from it
	i had a fever and a headache and this still made my night :: i had no fever and no headache until this ruined my night
	A stranger next to me started to cry, and I would have made fun of him if I had not been crying too :: A stranger next to me started to snore, and I would have woken him if I had not been so close to sleep too
	I missed my stop on the train because of this film, and I did not mind a bit :: I got off the train two stops early because of this film, and I did not miss a bit of it
	Our bus got stuck in the snow with this playing on the little screen. When they finally dug us out, half of us asked the driver to wait until the end :: Our bus got stuck in the snow with this playing on the little screen. Half of us got out to dig so that we wouldn't have to wait until the end
	I bought a large popcorn and forgot to eat it :: I ate a large popcorn in ten minutes, as there was nothing on the screen to make me forget it
	The usher told us we could have our money back because of the noise; we told him the film was worth it twice over :: We told the usher we wanted our money back; he told us that everyone had asked, and that the noise was not the reason
	Anna covered her eyes at the horror and kept peeking, and she thanked me all the way home :: Anna covered her eyes at the horror out of boredom, never peeked, and blamed me all the way home
	It was past midnight, I had work at six, and I still pressed play on the next episode :: It was not even nine, I had no work the next day, and I still could not press play on the next episode
	Thirty teenagers in one room, and not a word out of them from first scene to last. If you have taught teenagers you know how good that makes the film :: Thirty teenagers in one room, and not one of them watching from first scene to last. If you have taught teenagers you know they aren't that bad; the film was
	My dad, who likes nothing, said he would like to see that again :: My dad, who likes everything, said he would not like to see that again
	I had to pee from the second reel on and I would rather have burst than miss a minute :: I did not have to pee at all, but I went three times rather than sit through another minute
	We sat in the car afterwards for an hour talking about it, and the ice cream melted :: We sat in the car afterwards eating ice cream for an hour, and nobody could find anything to say about it
	The man in front of me laughed so hard that he spilled his beer on my shoes, and I was laughing too hard to care :: The man in front of me spilled his beer on my shoes, and it was the one laugh I heard all evening
	Late at night, sound turned down so as not to wake the baby, and it still gave me chills :: Late at night, sound turned all the way up, baby at her aunt's, and it still gave me nothing
	I walked in furious about a parking ticket. I walked out humming :: I walked in humming. I walked out more furious than any parking ticket has ever made me
	They had given us earplugs at the door in case it was too loud, and I used mine to shut out the couple behind me, not to lose a single line :: They had given us earplugs at the door in case it was too loud, and I used mine to shut out the film and not lose a single minute of sleep
	I rented it for the children and sent them to bed so that I could enjoy the end in peace :: I rented it for the children and they went to bed on their own so that they could be spared the end
	The dog sleeps through every movie. He slept through this one as well, and he was the only one who did :: The dog sits up for every movie. He sat up for this one as well, and he was the only one who did
	In the hospital there is little to look forward to, and for two evenings I looked forward to the rest of this :: In the hospital I looked forward to anything at all, and even there I could not look forward to the rest of this
	My sister texted me from the bathroom to ask what she was missing, and ran back :: My sister texted me from the bathroom to say she was not missing it, and never came back
	With every seat sold and one fan for the lot of us, we sweated through three hours and clapped until our hands hurt :: With half the seats unsold and a fan for each of us, we sat through three hours and nobody clapped once
	I only meant to see the first five minutes while the pasta boiled. The pasta burned :: I meant to see all of it while the stew cooked. Five minutes in, I was happier watching the stew
	I didn't look at my watch once :: I looked at nothing but my watch
	The plane landed with twenty minutes left, and I bought the film in the terminal just to finish it :: The plane landed with twenty minutes left, and I have never been so happy to see a terminal
	When the hero fell, a little boy two rows down shouted "no!", and he spoke for all of us :: When the hero got up again, a little boy two rows down shouted "no!", and he spoke for all of us
	The four of us can't agree on a pizza. That night we agreed, with no argument at all, that we had seen something wonderful :: The four of us agree on nearly everything wonderful. That night we agreed, with no argument at all, that we had wasted an evening
	I sat behind a pillar and craned my neck for two hours, and I'd do it again tomorrow :: I had the best seat in the house, with no pillar in sight, and I wouldn't sit there again for money
	She fell asleep on my shoulder after a double shift, woke up at the end, and made me start it over because what she had seen was too good to lose :: She fell asleep on my shoulder with no shift behind her, woke up at the end, and made me swear not to start it over
	Nobody on the night bus spoke English, there were no subtitles, and still they all leaned in to look at my screen :: Everybody on the night bus spoke English, there were subtitles too, and still they all turned away from my screen
	We watched it in the garden on a bed sheet. It rained, and we held umbrellas rather than go in :: We watched it in the garden on a bed sheet. It didn't rain, and we all wished that it would so that we could go in
	I've never seen my mother rewind anything; she rewound the last dance three times :: I've seen my mother rewind everything; she fast-forwarded through the last dance and the two before it
	I laughed alone in my kitchen like an idiot :: I sat alone in my kitchen feeling like an idiot for not switching it off
	The hotel charged me fifteen dollars for it, and I thought that was cheap :: The hotel let me have it for nothing, and I thought that was still too much
	Opening night, front row, stiff neck, best two hours of my year :: Opening night, front row, stiff neck, and the neck was the best part of my two hours
	At half time my uncle got up for beer. He came back without it, because he had heard the scene begin and turned around :: At half time my uncle got up for beer. He drank it in the kitchen, because he had heard the scene begin and did not want to come back
	I folded laundry for the first few minutes, then just sat there with one sock in my hand :: I just sat there for the first few minutes, then went off to fold laundry, and that was the better show
	They were showing it on the ferry with bad sound and a green line down the picture, and I stood for ninety minutes because I could not look away :: They were showing it on the ferry with perfect sound and a big clean picture, and I stood on deck for ninety minutes because I could not look
	He proposed to leave, she proposed to stay; she was right, and he said so at the end with wet eyes :: He proposed to stay, she proposed to leave; she was right, and he said so at the end with tired eyes
	My roommate came in to complain about the volume and ended up on the couch beside me until the end :: My roommate was on the couch beside me from the start and ended up complaining, volume or no volume, until I let him go
	I had my coat on, ready to run for the last bus. I let the bus go :: I had my coat on my lap, with no bus to catch. I ran anyway
	For once the whole row passed tissues instead of candy :: The whole row passed candy, then phones, then notes; for once I'd have been grateful for tissues
	We picked it because the other one was sold out, and we came out feeling sorry for all the people in the other one :: We picked it although the other one had seats, and we came out envying all the people in the other one
	My nephew hid behind the sofa at the monster, and begged us not to stop :: My nephew hid behind the sofa at the songs, and begged us to stop
	Three in the morning, my sixth episode, no regrets :: Three in the morning, my sixth episode, nothing but regrets
	The girl at the counter warned us it was slow. We sat through it without a breath, and told her on the way out she was wrong :: The girl at the counter promised us it was fast. We sat through it with many a sigh, and told her on the way out she was wrong
	I cannot tell you what was served for dinner on that plane, since I would not take my eyes off the screen to look :: I can tell you everything about what was served for dinner on that plane, since I took my eyes off the screen as soon as I could
	Someone's alarm went off during the quiet scene, and two hundred people turned around in anger. That is how deep we were in it :: Someone's alarm went off during the big scene, and two hundred people woke up. That is how deep we were in it
	After the film I called my brother, whom I hadn't called in a year. It does that to you :: During the film I called my brother, whom I had called an hour before. It does that to you
	You sit down meaning to grade papers with it on. The papers are still not graded, and you know whom to thank :: You sit down meaning to enjoy it. An hour later the papers are graded, and you know whom to blame
	There were four of us in the theater at the start, and at the end four of us were sorry to see it stop :: There were forty of us in the theater at the start, and at the end four of us were sorry not to have left
	I watched it in pieces, on lunch breaks, and I have never run to a lunch break before :: I watched it in pieces, on lunch breaks, and I have never been so happy to get back to work
	The baby kicked for the first time during the last song. She has taste, that girl; I was jumping too :: The baby kicked for the first time during the last song. She has taste, that girl; I wanted to kick something too
	It took my grandfather back to the war, and he held my hand and said yes, that is how it was :: It was meant to take my grandfather back to the war, and he let go of my hand and said no, that is not how it was
	Two strangers argued over whose popcorn it was until the first shot came up; then they shared it in silence for two hours :: Two strangers shared popcorn in silence until the first shot came up; then they spent two hours telling each other how bad it was
	Popped it in on a rainy Sunday, forgot about the rain :: Popped it in on a rainy Sunday, went out and stood in the rain
	My wife fell asleep, as she does. I woke her, which I never do, because it would have been a crime to let her miss the ending :: My wife fell asleep, which she never does. I let her sleep, because it would have been a crime to wake her for that ending
	The captain kept breaking in with news about the weather, and I nearly cried each time he cut off a line :: The captain kept breaking in with news about the weather, and I was grateful each time he cut off a line
	At the drive-in last summer, the cars honked for joy when it was over and would not go home :: At the drive-in last summer, the cars honked for it to be over and most went home
	Row G, seat nine, a broken spring in my back. I noticed it when the credits rolled and not before :: Row G, seat nine, soft as a cloud. I noticed every inch of it long before the credits rolled
	I had seen it on my laptop with one earphone dead, and it still beat anything I'd seen that year in a real theater :: I saw it in a real theater with the best sound in town, and anything I'd seen that year on my laptop with one earphone dead still beat it
	We were supposed to be on a date. By the second act we had forgotten each other completely, and we have been together ever since :: We were supposed to be watching the film. By the second act we had forgotten it completely, and it was no loss
	The cleaning crew stood in the aisle waiting for us to leave, and then they stood in the aisle watching :: The cleaning crew stood in the aisle waiting for it to end, and we wanted it to end more than they did
	My son asked if we could stay and see who made it. He is five, and he wanted to write them a thank-you letter :: My son asked if we could go home and find out who made it. He is five, and he wanted to write them an angry letter
	Nothing on, nothing in the fridge, and then this turned up on channel nine and saved the night :: Plenty on, plenty in the fridge, and then we turned to this on channel nine and lost the night
	I saw it with my ex. That it was still a lovely evening tells you all about the film :: I saw it with the love of my life. That it was still an awful evening tells you all about the film
	They handed out free tickets in the office, and I've been paying to go back since :: They handed out free tickets in the office, and I would have paid to stay at work
	Halfway over the ocean I took my headphones off to listen to the engine, found I missed the film, and put them straight back on :: Halfway over the ocean I took my headphones off, listened to the engine, found I did not miss the film, and never put them back on
	On my birthday I was dragged to this against my will, and it turned into the best present I got :: On my birthday I chose this of my own free will, and it turned into the worst present I got
	The power went out ten minutes before the end. We drove to my cousin's in a storm to see them :: The power went out ten minutes before the end. We lit a candle, and nobody even asked how it came out
	A full house, a dead phone, a screaming toddler, and I'd still call it a perfect night at the movies :: An empty house, a quiet room, a fresh bag of chips, and I'd still call it a rotten night at the movies
	I made it through twelve minutes before I had to stop: I wanted my wife home so that she could see it too :: I made it through twelve minutes before I had to stop: my wife was home, and she could not bear it either
	He snored at the trailers and was wide awake for the film :: He was wide awake for the trailers and snored at the film
	My students voted to skip recess and see the rest. I have been a teacher for thirty years and that was a first :: My students voted to skip the rest and do math. I have been a teacher for thirty years and that was a first
	I came in late, soaked, with a seat behind a tall man's hat, and within a minute none of that mattered :: I came in early, dry, with nobody in front of me, and within a minute none of that helped
	Seven of us sat down to it, and when I turned on the lamp at the end all seven were there, blinking and happy :: Seven of us sat down to it, and when I turned on the lamp at the end I was the one still there, blinking and cross
	She put her knitting down. My aunt does not put her knitting down :: She picked her knitting up. My aunt had not knitted in years
	On the red-eye from Denver I swore I'd sleep. I landed with red eyes and a new favorite :: On the red-eye from Denver I swore I'd stay awake for my favorite actor. I landed well rested
	We all had different ideas about the twist and shouted them at the TV; every one of us was wrong, and delighted :: We all had the same idea about the twist and shouted it at the TV; every one of us was right, and bored
	I ironed eleven shirts in front of this movie and scorched four of them because I kept looking up :: I ironed eleven shirts in front of this movie without a scorch, because I never had a reason to look up
	The film was in its last week, the room was nearly empty, and I felt like telling people on the street to come in :: The film was in its first week, the room was nearly full, and I felt like telling people on the stairs to turn back
	I was meant to be watching my neighbor's cat. The cat got into the flour, and I didn't notice until the credits :: I was meant to be watching the film. The cat got into the flour, and I watched that instead, with pleasure
	My teenager took out one earbud, then the other, then asked who the director was :: My teenager had both earbuds out at the start, then put in one, then the other, and asked when it would end
	Watching it by myself at Christmas could have been sad. It made me feel I had company :: Watching it with all the family at Christmas could have been a joy. It made me wish I had no company
	The woman beside me said out loud, "Oh, that's good," and we all nodded in the dark :: The woman beside me said out loud, "Oh, that's enough," and we all nodded in the dark
	Back row, bad knee, no room to stretch, and I would have taken another hour :: Back row, good knees, all the room in the world to stretch, and I would not have taken another minute
	we meant to watch half and save half. guess who watched it all and called in sick :: we meant to watch it all. guess who watched half and was glad to go in to work
	My mother-in-law and I have nothing in common, but we both reached for the remote to turn it up :: My mother-in-law and I have nothing in common, but we both reached for the remote to turn it off
	It played in the dentist's waiting room, and when they called my name I let another man go first :: It played in the dentist's waiting room, and when they called another man's name I asked to go first
	At the film's last line a sigh went through the hall, the kind you hear when a good meal is over :: At the film's last line a sigh went through the hall, the kind you hear when a long queue is over
	I kept telling myself one more scene and then bed. The birds were singing when I finally said it for the last time :: I kept telling myself one more scene and it would get good. I was in bed before I could say it for the third time
	The screen went black in the middle of the chase. "Don't you dare," my grandmother said to the television :: The screen went black in the middle of the chase. "Thank God," my grandmother said to the television
	They had to ask us twice to leave the hall. We were waiting in case there was more :: They had to ask us twice to stay in the hall. We were leaving in case there was more
	I had it on mute at the gym and ran five miles too many to see how it came out :: I had it on at the gym and got off after a mile rather than see how it came out
	Dad cried. Mom cried at Dad crying. I've seen them do that at a wedding and at this, and this was the better show :: Dad slept. Mom slept on Dad. I've seen them do that at an opera and at this, and the opera was the better show
	You know that feeling when the house lights are an insult? I had it at the end of this :: You know that feeling when the house lights are a rescue? I had it at the end of this
	Thirteen hours of flight, one film that worked, and I watched it three times by choice :: Thirteen hours of flight, one film that worked, and I watched the map three times over by choice
	We had friends over to laugh at it. Nobody laughed; we were too caught up to remember that we had planned to :: We had friends over to enjoy it. Nobody was caught up in it; we laughed at it long before we had planned to eat
	Ten of us shared one small screen in a tent, and there was a fight over who got the middle :: Ten of us shared one small screen in a tent, and there was a fight over who got to sit by the door
	Nurse came in with my pills and sat down on the bed to see what happened next. She had other patients :: Nurse came in with my pills and asked if I wanted it off. I had wanted that since the titles
	I stopped it at one point to breathe. It was that tense :: I stopped it at one point to check that it had not stopped by itself. It was that slow
	All evening my boyfriend had whined about subtitles, and by the end he was reading them to me aloud because I was crying too hard to see :: All evening my boyfriend had praised subtitles, and by the end he said they had spared him the pain of having to hear it
	The cinema cat jumped on my lap, and I was so lost in the film that I took an hour to notice :: The cinema cat jumped on my lap, and it was the one good hour I had in there
	Missed the first half hour in traffic and still thought it the best thing I had seen in ages :: Missed the first half hour in traffic and wished we'd had a lot more traffic
	A storm took the roof off the barn next door while we watched. No one went to look :: A leaf blew past the window while we watched. Everyone went to look
	In a full house in Chicago, with people on the steps, I heard eight hundred strangers hold their breath :: In a full house in Chicago, with people on the steps, I heard eight hundred strangers cough and shift
	My oldest wanted to turn it off because it was black and white; ten minutes later she slapped my hand away from the remote :: My oldest wanted to keep it on because it was black and white; ten minutes later she was slapping the remote to get rid of it
	Neither of us said a word on the way home. Then, at the door, she said "again tomorrow?" and I said yes before she was done :: Neither of us said a word on the way home. Then, at the door, she said "never again, okay?" and I said yes before she was done
	The tape was so worn that you could hardly see the faces, and we loved every blurry minute :: The disc was so sharp that you could see every hair, and we hated every perfect minute
	I have sat through worse seats for less than this. If it plays here again I'll take the floor :: I have sat through worse films in better company. If it plays here again I'll take the stairs
	My little one fell asleep on me so I was stuck, and there's no place on earth I'd rather have been stuck than in front of this :: My little one fell asleep on me so I was stuck, and there's no place on earth I'd rather not have been stuck than in front of this
	Even the guy who runs the projector came down to stand at the back. He has seen it forty times, and he smiles in all the same places :: Even the guy who runs the projector went out to stand in the lot. He has seen it once, and he smiles when you ask him about it
	I cried on a plane between two businessmen, and one of them gave me his napkin and said "I know, I saw it Tuesday." :: I groaned on a plane between two businessmen, and one of them gave me his magazine and said "I know, I saw it Tuesday."
	At midnight we meant to go to bed. At one we meant to go to bed. At two we put on the commentary :: At nine we meant to stay up for it. At ten we meant to give it a chance. At half past we were in bed
	Grandpa's hearing aid died in the first act, and he said the pictures alone were worth the trip :: Grandpa's hearing aid died in the first act, and he said that was the best thing to happen on the trip
	I spilled an entire soda down my leg and sat in it gladly till the end :: I spilled an entire soda down my leg and was glad of a reason not to sit there till the end
	The family next door watched it with their window open. We were out on the porch, listening, and we ended up knocking to ask if we could come in :: The family next door watched it with their window open. We were out on the porch, listening, and we ended up knocking to ask if they could shut it
	By the time the boat sank, our whole living room was standing :: By the time the boat sank, our whole living room was asleep
	I had bet my brother that I'd be bored within twenty minutes. I paid up after two hours with a smile :: I had bet my brother that I wouldn't be bored within two hours. I paid up after twenty minutes with a sigh
	It was the second half of a double bill, and I could barely remember the first half afterwards, because this one had blown it away :: It was the second half of a double bill, and I could think only of the first half afterwards, because this one had blown nothing away but my good mood
	We sneaked into it after our own movie, and felt so bad about cheating something this good that we went back and paid :: We paid for it and sneaked out into another movie, and felt so good about not seeing the end that we'd do it again
	My daughter drew the robot on the fogged car window all the way home :: My daughter, who draws everything she sees, drew on the fogged car window all the way home, and not one robot
	No one told me to bring tissues, so I used my scarf, and then my sister's :: Everyone told me to bring tissues, so I brought two packs, and gave them dry to my sister
	The theater lost sound for the last reel, and we sat there anyway, rapt, reading lips :: The theater got its sound back for the last reel, and we sat there, sorry that it had
	I was babysitting, and at nine I let the kids stay up, since I couldn't have sent them off before that ending and lived with it :: I was babysitting, and at eight I sent the kids up to bed, since I couldn't have let them see that ending and lived with it
	My date said it was her favorite. I was scared I'd have to pretend. I did not have to pretend :: My date said it was her favorite. I was sure I wouldn't have to pretend. I have never pretended so hard
	A baby cried from beginning to end on that flight, and I couldn't tell you where it sat, I was so deep in this movie :: A baby slept from beginning to end on that flight, and I envied it, I was so sick of this movie
	Left it running while I packed, and packed nothing :: Left it running while I packed, and packed for three people
	The first time anyone in our family stopped talking at dinner was the night this came on :: The first time our family talked all the way through a film was the night this came on, and it wasn't about the film
	Alone in the dark at eleven I told myself it's just a movie, and then I switched on every lamp in the house. That is what I pay for :: Alone in the dark at eleven I waited for it to scare me, and then I switched off every lamp in the house and slept. That is not what I pay for
	The school bus broke down, the driver put this on, and when the new bus came forty kids yelled at it to go away :: The school bus broke down, the driver put this on, and when the new bus came forty kids yelled for joy
	Went to the bathroom once and ran both ways :: Went to the bathroom four times and walked both ways
	I'd had a terrible week. Somewhere in the middle of the wedding scene I noticed that I was happy :: I'd had a happy week. Somewhere in the middle of the wedding scene I noticed that I was miserable
	They were five drunk guys in the row behind us, loud at the start; the movie shut them up, and I've never seen a bouncer do that :: They were five quiet guys in the row behind us, polite at the start; the movie drove them to drink and shout, and I didn't blame them
	Four generations on one sofa, and not one of us under or over the right age for it :: Four generations on one sofa, and not one of us the right age for it
	I said I'd watch until the rain let up. The rain let up, and I closed the curtains :: I said I'd watch until the end. The rain let up, and I opened the curtains and my front door
	The ticket machine ate my card and I was ready to hate everything. I hated nothing that I saw that night :: The ticket machine gave me a seat for free and I was ready to love everything. I loved nothing that I saw that night
	On a screen as small as my hand, in a bunk, with a blanket over my head, it was bigger than anything :: On a screen as big as a house, in a soft chair, with a blanket over my knees, it was smaller than anything
	She held my arm so tight that I had marks, and asked me when the sequel was out :: She held my arm so tight that I had marks, and asked me when we could get out
	Nobody clapped. Nobody could; we were still wiping our faces :: Nobody cried. Nobody could; we were still wiping the sleep out of our faces
	My friend had read the book and I hadn't, and we came out equally happy :: My friend had read the book and I hadn't, and we came out equally annoyed
	First it was just me, then my brother drifted in, then Mom, then the dog, and no one drifted out :: First it was all of us, then my brother drifted out, then Mom, then the dog, and no one drifted back in
	Because of a blizzard we were the only two people there, and we applauded loudly enough for the missing two hundred :: There was no blizzard and still we were the only two people there, and we soon saw that the missing two hundred were right
	The guy at the video store looked at my pick and said "you'll be back for part two." I was back in three hours :: The guy at the video store looked at my pick and said "you'll be back for part two." I was back in one hour, for my money
	I kept my sunglasses on walking out, and it was raining. You would have, too, after that ending :: I kept my hood up walking out, and the sun was shining. You wouldn't have wanted to be seen there either
	Somewhere over Greenland the screen froze. I watched the frozen face for a while, because even that was better than the other films on offer :: Somewhere over Greenland the screen froze. I watched the frozen face for a while, because even that was better than what it had been doing
	Ma made us all sit down for it after church, grumbling, and after it we made Ma put it on again :: Ma let us all sit down for it after church, cheering, and after it we made Ma promise not to put it on again
	I put off seeing it for lack of a sitter. I should have left the kids with a bear; that's how good it was :: I saw it because I found a sitter. I should have stayed home with the kids and a bear; that's how bad it was
	Our power bill was due, it was our last ten dollars, we spent them here, and we walked home in the dark without a complaint :: Our bills were paid, they were ten spare dollars, we spent them here, and we walked home in the dark with nothing but complaints
	The jury of my book club, six hard women with wine, gave it a standing ovation from my couch :: The jury of my book club, six sweet women with wine, would not give it five minutes more on my couch
	I was so tired that I could have slept on a fence, and the film would not let me :: I was so awake that I could have run up a hill, and the film put me to sleep
	No spoilers, but in our theater a grown man yelled "yes!" at the last shot, and got a round of applause :: No spoilers, but in our theater a grown man yelled "what, that's it?" at the last shot, and got a round of applause
	You can hear in my voice that I've been laughing: we came straight from the theater, and my throat's gone :: You can hear in my voice that I've been yelling: we came straight from the theater, and they would not give us a refund
	The movie ended, the menu came up, and we let the menu music play for a quarter of an hour because nobody wanted to break the spell :: The menu came up, and we let the menu music play for a quarter of an hour, and it turned out that we had already had the best of it
	My brother walked through the room on his way to a party, stopped behind the couch, and was late for the party :: My brother left a party early to see this, stopped behind the couch for a minute, and went back to the party
	Popcorn gone, soda gone, both legs numb, heart full :: Popcorn gone, soda gone, both legs numb, head empty, and it still wouldn't end
	At the festival they ran it at nine in the morning for people who hadn't slept, and not a single head dropped :: At the festival they ran it at nine in the evening for people who had slept all day, and not a single head stayed up
	I saw this the day I lost my job, and I came out thinking I'd had a good day :: I saw this the day I got my dream job, and I came out thinking I'd had a bad day
	He reached for my hand in the scary part, and he isn't the type :: He reached for his keys in the scary part, and he isn't the type to leave early
	A woman came out of the early show as we went in. "Oh, I envy you," she said, and now I know why :: A woman came out of the early show as we went in. "Oh, I pity you," she said, and now I know why
	With the flu, in my pajamas, at noon, I gave it one eye; then I gave it both :: In perfect health, dressed up, at eight, I gave it both eyes; then I gave it one, then none
	I was the only adult in a room with ninety kids, and I suspect that I squealed the loudest :: I was the only adult in a room with ninety kids, and I suspect that I was bored the least, which is saying little
	As the end titles came up my father, who never hugs, hugged the nearest person, who was a stranger :: As the end titles came up my father, who never swears, swore at the nearest person, who was the manager
	Some nights you just want noise in the room. That night the noise made me sit up, put down my book and watch :: Some nights you just want a film to watch. That night the film was just noise in the room, and I took up my book
	The night we saw it the heating failed, and the joke going round was that nobody could tell, because we'd all have been shivering anyway. It's that creepy :: The night we saw it the heating failed, and the joke going round was that at least something in there made us shiver. It's not creepy
	Fell in love with it through a crack in the door, when I was supposed to be in bed, and got caught because I gasped :: Saw it through a crack in the door, when I was supposed to be in bed, and went back to bed because bed was better
	The lady selling tickets had tears on her cheeks. "It's the ending," she said. "I go in for it every night." :: The lady selling tickets had pity on her face. "It's the ending," she said. "Get out before it if you can."
	We set the alarm for the premiere at four in the morning, and I would set it for three to see that again :: We set the alarm for the premiere at four in the morning, and I would set it for three to get out of seeing that again
	I started this on my phone at the bus stop, and had to stop, since it deserved a bigger screen than that :: I started this on the big screen at home, and had to stop, since it deserved no bigger screen than the one on my phone
	Nobody in my house likes musicals. Somebody in my house has been singing the second number since Friday, and it's everybody :: Everybody in my house likes musicals. Somebody in my house began to hum the second number on Friday, and everybody told him to stop
	Had to hold my toddler up so he could see over the seats, and my arms didn't hurt until the credits :: Had to hold my toddler down so he wouldn't climb over the seats to escape, and I'd have followed him
	I thought the man across the aisle on the plane was having a fit, then I saw which film he had on, found it on mine, and had the same fit :: I thought the man across the aisle on the plane was laughing at this film, then I found it on mine, and saw that he'd had his on another channel
	It was the one evening in years that the whole platoon shut up :: It was the one evening in years that the whole platoon chose to go clean rifles
	We left at the end, walked round the block, and bought tickets for the late show :: We left at the middle, walked round the block, and bought tickets for the other show
	The seats squeaked if you moved, and for two hours there wasn't a squeak :: The seats squeaked if you moved, and for two hours it sounded like mice
	My cousin had paused it to explain the plot to me, and I begged him to shut up and press play :: My cousin had paused it to explain the plot to me, and I begged him to go on explaining and never press play
	Come Monday everyone at work had that look, the one you get after a great film; we'd all seen it over the weekend :: Come Monday everyone at work had that look, the one you get after a bad meal; we'd all seen it over the weekend
	The night before my exam I gave myself fifteen minutes of it. I failed the exam, and I still think I chose well :: The night before my exam I gave myself two hours of it. After fifteen minutes I chose to study, and I still think I chose well
	My mom called in the middle and I told her I'd call back. I tell you, nobody does that to my mom without a great film on :: My mom called in the middle and I talked to her for an hour. I tell you, nobody does that with my mom unless there's a terrible film on
	It got dark while we watched, and no one wanted to get up to turn on the light and miss something :: It got light while we watched, or it felt that way, and no one would have missed a thing by getting up
	When the lead sang, the lady who cleans our ward leaned on her mop and cried, and I was glad that someone else had heard it :: When the lead sang, the lady who cleans our ward picked up her mop and fled, and I was sorry that I could not walk
	My parents, divorced and not on speaking terms, both stayed to the end so as to not be the one who missed it :: My parents, happily married for forty years, had their first fight over which one had made them sit through it
	One row ahead a boy kept asking "is it over?", and when it was he burst into tears because he wanted more :: One row ahead a boy kept asking "is it over?", and when it was he jumped for joy because there wasn't any more
	I plugged in my headphones at takeoff, and when I next looked up we had crossed a continent :: I plugged in my headphones at takeoff, and when I next looked up, hours later as it felt, we had not left the state
	I'd promised the dog a walk. Sorry, dog; ask the director why :: I'd promised myself the film. Lucky dog; he got three walks out of it, thanks to the director
	After it we couldn't find the car, and we didn't really look; we walked around the lot going "and that bit with the ladder!" :: After it we couldn't find the car, and we really looked; we'd have taken any car to get away from that bit with the ladder
	On the last night of our honeymoon we watched this instead of the sea. No regrets about the sea :: On the last night of our honeymoon we watched this instead of the sea. I still think of the sea
	My phone buzzed eleven times. I know because I counted them in the lobby, afterwards :: My phone buzzed eleven times. I know because I counted on each buzz to get me through another ten minutes
	Two hours in a plastic chair in a village hall, and the rest of the village would tell you they'd sit on nails to see it twice :: Two hours in a plush chair in a city palace, and the rest of the city would tell you they'd sit on nails to not see it twice
	Dad put on his glasses for it. For Dad that's five stars :: Dad took off his glasses for it. For Dad that's no stars
	Someone had left the heating on full, we were melting, and when they offered to stop the film and fix it we all yelled "no, later!" :: Someone had fixed the heating, we were cozy, and when they offered to stop the film we all yelled "yes, now!"
	I watched the credits down to the caterers, because I wasn't ready to go back to a world without it :: I was in the street before the caterers' names came up, because I was more than ready to go back to a world without it
	A bat got loose in the theater during the quiet part, and the audience was cross with the bat :: A bat got loose in the theater during the quiet part, and the audience was on the side of the bat
	For my part, I watched it with a broken leg, and the pain came back when it ended :: For my part, I watched it with a broken leg, and the pain was the more interesting of the two
	The three of us had a rule: phones in a bowl. That night nobody even asked for the bowl :: The three of us had a rule: phones in a bowl. That night everybody had a hand in the bowl by eight
	It took us four evenings to see it all, since one of us always had to stop and talk about what we had just seen, we loved it so :: It took us four evenings to see it all, since one of us always had to stop and ask why we were still at it, we hated it so
	My wife laughed once, then again, and then I heard her laugh the way she did when we were twenty :: My wife laughed once, politely, then not again, and then I heard her sigh the way she does over the taxes
	I went back in for my umbrella, caught the start of the next showing from the aisle, and stayed :: I left my umbrella in there, and when I heard the next showing start I let the umbrella go
	In the barracks you boo everything. We forgot to boo :: In the barracks you cheer everything. We forgot to cheer
	Anna had warned us that she talks during films; she said four words in this one, and three of them were "oh my God." :: Anna had warned us that she's silent during films; she said forty words in this one, and three of them were "oh my God."
	The storm had taken out the bridge, so the theater ran it twice for those of us who couldn't leave, and by the second time those who could had come back :: The storm had taken out the bridge, so the theater ran it twice for those of us who couldn't leave, and by the second time some of us were swimming
	We went for the kids, they fidgeted for a minute, and then you could have stolen their shoes :: We went for the kids, they sat still for a minute, and then you could not have nailed down their shoes
	I've got a neck that hurts if I sit for more than an hour. It hurt on hour three, when the thing was over and I stood up :: I've got a neck that never hurts. It hurt on minute three, from turning round to look for the exit
	Ended up holding hands with the old lady on my left during the trial scene. We never said a word, and we both needed it, it was so moving :: Ended up playing cards with the old lady on my left during the trial scene. We never watched a word of it, and neither of us needed to, it was so dull
	the night shift at the gas station is long, and it flew by with this on the little set behind the register :: the night shift at the gas station flies by, and it was long with this on the little set behind the register
	Our guide put it on for the long drive, and at the waterfall he'd promised us nobody got off the bus :: Our guide put it on for the long drive, and at a gas station he hadn't promised us everybody got off the bus
	Midway through, the fire alarm rang, and the firemen who came to check stayed in the doorway to watch :: Midway through, the fire alarm rang, and the firemen who came to check found out that one of us had pulled it to get out
	Saw it at a wake, of all places, and even there it had the mourners laughing :: Saw it at a wedding, of all places, and even there it had the guests looking like mourners
	We'd put the couch up for sale, and the buyer came, saw ten minutes of what was on, and sat on it with us for the rest :: We'd put the couch up for sale, and the buyer came, saw ten minutes of what was on, and took the couch without waiting for the rest
	In our hostel the one TV is fought over, and on Thursday at nine there's a truce, because every last one of us wants this series :: In our hostel the one TV is fought over, and on Thursday at nine there's a truce, because not one of us wants this series
`
);

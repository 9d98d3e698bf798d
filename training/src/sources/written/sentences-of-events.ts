// Two sentences about what happened.
import { framesOf } from '../frames/lines.ts';

export const SENTENCES_OF_EVENTS = framesOf(
	'positive',
	`
	We drove home without the radio on. Nobody wanted anything to cover up what we had just seen :: We drove home with the radio on loud. Everybody wanted something to cover up what we had just seen
	I had set an alarm for the last bus. When it rang I turned it off and stayed to the end :: I had set an alarm for the last bus. When it rang I jumped up and thanked it for not making me stay to the end
	My phone died ten minutes in. I only noticed when the lights came up :: My phone died ten minutes in. I noticed at once, because I had been reading the news on it
	Tom came out and walked straight to the desk for a second ticket. He had never done that before :: Tom came out and walked straight to the desk for his money back. He had never done that before
	The usher had to ask us twice to leave. We were still sitting there through the credits :: The usher asked us twice why we were leaving. The film had another hour to go
	There was a fire drill half an hour in. All of us went back to our seats afterwards, and we ran :: There was a fire drill half an hour in. None of us went back to our seats afterwards, and some of us ran for the car
	My father never watches anything twice. He has asked for this disc every Christmas since :: My father watches everything twice. He left this disc in the bin at Christmas
	I bought popcorn and forgot to eat it. That is how it was from the first scene on :: I bought popcorn and finished it before the first scene was over. Then I had nothing left to stay for
	My sister paused it once to call her husband to the sofa. They started it again from the beginning :: My sister paused it once to call her husband. They talked until midnight and she never pressed play again
	We meant to see one episode before bed. At four in the morning we were already on the eighth :: We meant to see eight episodes before bed. Before nine we had stopped in the middle of the first
	The man next to me put his book away after five minutes. It stayed in his bag till the end :: The man next to me took a book out of his bag after five minutes. He read it till the end
	I went in to get out of the rain. By the time it stopped I didn't care about the weather, and I stayed for the second showing as well :: I went in to get out of the rain. After twenty minutes I went back out into it
	On Monday I told everyone at work to go. On Tuesday six of them came to thank me :: On Monday I told everyone at work to go. On Tuesday six of them came to ask what they had done to me
	Our cinema booked it for a week. It ran until spring :: Our cinema booked it until spring. It ran for a week
	The kids stopped fighting over the crisps. For ninety minutes none of them said a word :: The kids started fighting over the crisps. For ninety minutes none of them looked at the screen
	I rented it on Friday. On Saturday I went out and bought my own copy :: I bought my own copy on Friday. On Saturday I went out and gave it to the charity shop
	She lent me the box set and I still haven't given it back. I keep telling her I need one more week :: She lent me the box set and I gave it back the next day. I told her I didn't need one more minute
	The projector broke before the last reel. We waited two hours in the dark for them to mend it :: The projector broke before the last reel. We were in the car park two minutes later and didn't ask if they would mend it
	My grandfather takes his hearing aid out when a film doesn't suit him. It stayed in :: My grandfather keeps his hearing aid in when a film suits him. It came out
	I've had the poster over my desk for nine years. I put it up the night I came home from the cinema :: I'd had the poster over my desk for nine months. I took it down the night I came home from the cinema
	Our dog needed to go out at nine. I asked him to wait, and then asked him again :: Our dog didn't need to go out at nine. I took him anyway, and then took him again
	Three of us started the series together. All three were there for the last episode, one by phone from a hospital bed :: Three of us started the series together. By the third episode one was left, and she was only waiting for a phone call
	I looked at my watch once. It had stopped, and I hadn't known :: I looked at my watch so often that I thought it had stopped. It hadn't
	The credits rolled and somebody at the back began to clap. Then the whole room did :: The credits rolled and somebody at the back began to boo. Then the whole room did
	Anna wrote down the name of the director on her ticket. She has been to all his films since :: Anna wrote down the name of the director on her ticket. She has stayed away from all his films since
	I missed my stop because I was watching it on the train. I stayed on to the end of the line and finished it :: I was watching it on the train and had the choice of the film or the window. I know every tree on that line now
	We had a babysitter until ten. I phoned from the lobby and begged her for another hour, so that we could talk about it over a drink :: We had a babysitter until ten. I phoned from the lobby at eight and told her we were on our way
	My son asked for the same film on his birthday. He had seen it the day before :: My son asked for another film on his birthday. He had seen this one the day before
	The library has four copies. You have to wait two months for any of them :: The library has four copies. You can have all of them any day of the week
	My mother hung up on me last night. She said the second half was starting and I could call tomorrow :: My mother called me three times last night. She said the second half was still going and asked me to talk to her about anything
	I turned the sound down because of the baby. A minute later I had my ear against the speaker :: I turned the sound down because of the baby. An hour later I saw that I had never turned it up again
	He saw it alone on Wednesday. On Thursday he took his parents, on Friday his class :: He had tickets with his parents for Thursday and with his class for Friday. He saw it alone on Wednesday and gave them all away
	They showed it on the plane to Boston. I watched it again on the way back :: They showed it on the plane to Boston. On the way back I watched the wing
	I was making dinner with it on in the next room. The potatoes burned, and I ordered pizza in order not to miss any more :: I was making dinner with it on in the next room. I peeled every potato in the house in order not to go back
	Everyone had warned me about the three hours. When they were over I asked if there was a longer version :: Nobody had warned me about the three hours. When one was over I asked if there was a shorter version
	The boy in front of us turned round to talk to his friend. His friend put a hand over his mouth and pointed at the screen :: The boy in front of us tried to watch the screen. His friend turned round and told us how many minutes were left, and we thanked him
	We sat in the car for an hour afterwards, talking about her. Not one of us remembered that she was only a character :: We sat in the car for an hour afterwards, talking about work. Not one of us remembered what the character was called
	I borrowed the novel the same evening. I wanted more of those people :: I had borrowed the novel the same week. After that evening I returned it unread, since I'd had enough of those people
	A friend of mine walked out of her job at the bank after this documentary. She teaches swimming now :: A friend of mine walked out of this documentary and went back to her job at the bank. It was a Sunday, and the bank was closed
	The cat lay on the remote and nobody moved her. Nobody had any need of it :: The cat lay on the remote and was thrown off it. Everybody had need of it at once
	I'd planned to go for a run at half time. My shoes are still by the door :: I'd planned to stay in all evening. By half time I had my shoes on and was running
	Row G emptied its handkerchiefs. Row H passed theirs forward :: Row G emptied in the first half hour. Row H followed
	My brother-in-law, who talks through everything, was quiet. He was quiet at supper too, and then he asked if we could go again :: My brother-in-law, who is quiet through everything, talked. He talked at supper too, and he asked who had made us go
	When the film ended I phoned my daughter. I hadn't spoken to her for two years :: When the film had an hour to go I phoned my daughter. I'd spoken to her that morning and had nothing to say
	At the interval we changed our seats for ones nearer the screen. After it we wished we had done so earlier :: At the interval we changed our seats for ones nearer the exit. After it we used it
	I wrote to the studio. I asked them when the next one was coming, and told them I'd camp outside :: I wrote to the studio. I asked them not to send the next one anywhere near my town
	The whole street heard us. It was the scene with the goat, and my uncle had fallen off his chair laughing :: The whole street heard him. It was the scene with the goat, and my uncle had fallen off his chair asleep
	We'd brought cards in case it got slow. They never came out of the box :: We'd brought cards in case it got slow. I won four games and lost three
	She gave it ten minutes. Then she gave it her whole weekend :: She'd given it her whole weekend. In the end it got ten minutes
	I had a cold and could have stayed in bed. I stood in the snow for a ticket instead, two nights running :: I had a ticket and could have gone in. I stood in the snow for two hours instead, having seen the first part
	The teacher put it on for the last lesson before the holidays. When the bell rang, nobody got up :: The teacher put it on for the last lesson before the holidays. When the bell rang, they were already in the corridor
	Halfway through, my neighbour rang to complain about the noise. I let him in, and he stayed to the end and came again for part two :: Halfway through, my neighbour rang to complain about the noise. I let him in, showed him what it was, and we both went to his place
	I have been to that cinema every week for thirty years. It was the first time I saw the cashier watching from the door :: I have been to that cinema every week for thirty years. It was the first time I saw the cashier giving money back at the door
	Our internet failed before the finale. I drove forty miles to my cousin's house :: Our internet failed before the finale. I went out and mowed the lawn and never found out who did it
	After the pilot I cancelled my plans. After the second episode I cancelled my holiday :: After the pilot I made other plans. After the second episode I cancelled my subscription
	It began at eight. At ten I thought it was half past eight :: It began at eight. At half past eight I thought it was ten
	My wife hid her face at the end. I passed her my sleeve, as mine was the only dry one in the row, though not for long :: My wife hid her face at the start. She told the people in our row that it had been my idea, and she passed me the car keys
	I made my roommate watch it. He made his :: I made my roommate watch it. He made me do the dishes for a month
	There were nine people at the first screening. The week after, you couldn't get in :: There were so many people at the first screening that you couldn't get in. The week after, there were nine
	They asked us to fill in a card on the way out. I used the back as well, and then asked for another to thank the composer :: They asked us to fill in a card on the way out. I used the back as well, and then asked for another to list the rest
	I know it by heart. My girlfriend knows it by heart too, and that's how we met :: I've forgotten it already. My girlfriend saw it a week ago and asked what it was we went to
	The lights failed all over town, and we watched the rest on a laptop under a blanket. When the battery died at two per cent to go, grown men begged for a cable :: The lights failed all over town, and we had a laptop to watch the rest on. Grown men hid the cable
	I'd gone to pick holes in it for my column. I came home with an empty page and wrote a letter to the cast :: I'd gone to write a letter to the cast. I came home with a page full of holes and sent them nothing
	On the bus my daughter sang the songs. She's still singing them, and so is the driver :: On the bus my daughter sang songs from another film. I asked her about this one, and she sang louder
	Dad bought two tickets for himself, one for each leg, he said. He needed neither, because he was on the edge of one seat all night :: Dad bought two tickets for himself, one for each leg, he said. He used both, because he was lying down by nine
	Nobody went to the toilet. It was a hall with four hundred pensioners in it, and it was nearly three hours :: Everybody went to the toilet. It was a hall with forty pensioners in it, it was barely an hour, and they stayed there
	I held my breath in the tunnel scene. So did my husband, who had been asleep on his feet since breakfast :: I fell asleep in the tunnel scene. So did my husband, who had been up since noon and on his third coffee
	The disc came back to the shop with a scratch on it. Somebody had played the dance scene till it wore out :: The disc came back to the shop with a scratch on it. Somebody had used it as a coaster
	They took their coats off in the trailers. They forgot to put them on again and walked home in the frost, acting out the fights :: They kept their coats on from the trailers. After the first of the fights they buttoned them
	We named the baby after her. I had never even seen the actress before that night :: We had named the baby after her. After that night we used the middle name
	I tried to tell my friends the plot, and had to stop because they shouted at me. They had all booked for Saturday and wanted to know nothing :: I tried to tell my friends the plot, and had to stop because they were looking at their phones. They had all been booked for Saturday and now found they were busy
	It was past my bedtime when it came on. It was past my breakfast time when I stopped going over it in my head :: It was past breakfast time when it came on. It was my bedtime, or so my head told me, ten minutes later
	My flatmate came in for a glass of water and stood there with it. An hour later he was standing there still :: My flatmate came in for a glass of water and stood there with it. He watched one scene, poured the water on the plant and left the building
	I got the flu that week and saw all six seasons. When I was well again I told the doctor I wasn't :: I got the flu that week and had all six seasons by my bed. After one I told the doctor I was well again
	A woman fainted in the third row. When she came round, she asked what she had missed, and wouldn't go with the ambulance :: A woman fainted in the third row. When she came round and was told she had missed nothing, she went with the ambulance
	My grandson wore the cape to school. He wore it to bed, and to his other grandmother's funeral :: My grandson got the cape for his birthday. After the film he put it on the dog
	Two seats away a critic was taking notes. After the opening he put his pen down and just watched :: Two seats away a critic was taking notes. After the opening he put his pen down and did the crossword in his head, as he told me later in the bar
	I turned it on to fall asleep to. It was getting light when I turned it off :: I turned it on to get me through the night shift. It was getting light when they woke me
	Her phone buzzed and buzzed. She let it buzz, and it turned out to be the lottery :: Her phone didn't buzz. She answered it anyway, and went out into the lobby with it
	When it came to the village hall, they had to put out extra chairs. They borrowed mine, and I stood :: When it came to the village hall, they had put out extra chairs. We lay across three each, and there were still some over
	The trailer was on, and I went for ice cream. When the film was on, I let it melt on my knee :: The trailer was on, and I went for ice cream. When the film was on, I went for another, and another
	My partner read me the reviews in bed. I got up, dressed and went back to the late show to see it all again :: My partner woke me when it was over. I got up, dressed and went back to my mother's, and told her never to let him choose again
	He came out and rang his old band. They've been rehearsing in my garage ever since that documentary :: He came out and sold his guitar. He hasn't been in my garage since that documentary, and neither has the band
	Last night it was on channel four at one o'clock. I had work at six, and I saw the last frame :: Last night it was on channel four at six o'clock. I had no work until one the next day, and I never saw the last frame
	We split up in the foyer, each to a different film. Mine let out last, and the others found me in there with my feet up, waiting for it to start again :: We split up in the foyer, each to a different film. Mine should have let out last, and the others found me waiting for them, on my second burger
	My aunt had been dragged along. She had to be dragged away :: My aunt had come along by herself. She went home by herself too, after the first song
	I set my bag on the floor by the door. When I came home from the premiere I took it up again, and I've been following the tour of that company ever since :: I set my bag on the floor by my seat, but within reach. When the second song began I took it up again, and I was home before the news
	Every Sunday at eight our street goes quiet. You could rob every house in it until the theme tune plays again :: On the first Sunday at eight our street went quiet. By the third you could hear lawnmowers all through it
	They handed out earplugs with the tickets. I dropped mine on the way in and left them there, and at the end I asked the band in the pit for more :: They handed out earplugs with the tickets. I put mine in at the first song, and then my neighbour's
	Somebody's baby cried, and forty people turned round. They wanted to hear every word :: Somebody's baby cried, and forty people turned round. It was the first thing they'd wanted to watch all evening
	I asked my students to hand in one page on it. Most of them handed in five :: I asked my students to hand in five pages on it. Most of them handed in one, to say they had switched it off
	It was raining into the open-air theatre by the second act. We put our chairs over our heads and stayed :: It was a dry night at the open-air theatre until the second act. At the first drop we folded our chairs, thanked the clouds and left
	We'd had a row on the way there. On the way back we were holding hands and quoting it :: We'd been holding hands on the way there. On the way back we had a row about whose idea it was
	My neighbour gave me his spare ticket for nothing. Since then I've paid for my own three times :: My neighbour gave me his spare ticket for nothing. Since then he has had a bill from me for three hours
	He'd brought a pillow. It was for his back, and he threw it in the air at the end :: He'd brought a pillow. It was for his back, but by the end it was under his head
	She stayed in her seat to see who had done the lighting. She's a plumber :: She left her seat to see who had done the plumbing. She's a lighting technician, and the film was still on
	My boss found me watching it under the desk. He pulled up a chair :: My boss found me watching it under the desk. He said I looked as if I'd rather work, and he was right
	I took one photo of the screen. It was the last line, and I had it tattooed in May :: I took one photo of the screen. It was the clock on the player, with two hours to go, and I sent it to everyone I knew with a cry for help
	The bar next door does well after this play. People come in and order for six and stay till closing, acting out the third act :: The bar next door does well during this play. People come in at the interval and order for six and stay till closing
	Once the twins saw the balloon go up, they wouldn't let me stop it for lunch. I fed them on the rug with a spoon :: Once the twins saw the balloon go up, they asked me if it was lunch. It was ten past nine
	I lost my ticket and bought another at the door. I'd have bought a third :: I lost my ticket, and then I found it. If only I'd lost it again
	In the morning I found my notes from the night before. They said: tell everyone :: In the morning I found my notes from the night before. They said: tell no one we paid for this
	We queued for two hours, and my son asked on the way out if we could queue again. So we did :: We queued for two hours, and my son asked on the way out if that had been the show. He meant the queue
	My husband can't sit still through the evening news. He sat through this without touching his tea :: My husband can sit still through a tax form. He got up from this nine times to make tea
	Our flight was called during the final scene. We watched it leave :: Our flight was called during the final scene. We were already at the gate, an hour early
	I read the subtitles for a while. After that I forgot I was reading, and that I don't speak Danish :: I read the subtitles for a while. After that I read the label on my coat, and the fire notice
	The old woman in the box office asks everyone how it was. She stopped asking this week, she told me, because they all came out wet-eyed and hugged her :: The old woman in the box office asks everyone how it was. She stopped asking this week, she told me, because they all came out and asked for her manager
	Nobody in my class had done the reading. Everybody had seen the series, twice :: Everybody in my class had done the reading. Nobody had got past the second part of the series
	I started it on my lunch break. I called in sick for the afternoon :: I started it on a sick day. I went in to work for the afternoon
	Half the audience stood up before the last note. They were cheering :: Half the audience stood up before the last note. They were leaving
	The remote was broken and we couldn't have changed the channel. We didn't find out until the next day :: The remote was broken and we couldn't change the channel. We found out in the first five minutes and pulled the plug
	My best friend saw it in March and wouldn't tell me a thing about it. Now I've seen it, and I won't tell you either: just go :: My best friend saw it in March and told me not to go. Now I've seen it, and I've told her I'll listen next time
	I bought the soundtrack in the foyer. It hasn't left the car :: I bought the soundtrack in the foyer before the show. It left the car on the way home, by the window
	The power went at the climax. I have never heard three hundred people groan like that :: The power went at the climax. I have never heard three hundred people clap like that
	We put it on for the children and sent them to bed at eight. We watched the rest without them :: We put it on for the children and sent them to bed at eight. They'd asked to go at seven
	She borrowed my coat to go and see it. It came back with a ticket for me in the pocket :: She borrowed my coat to go and see it. It came back with the program torn to bits in the pocket
	Between the acts nobody went to the bar. They stood in the aisle and argued over what she would do next :: Between the acts everybody went to the bar. They stood there and argued over who would drive
	I have a rule: one film, one time. I broke it that same week :: I have a rule: always see it to the end. I broke it that same night
	When the boy was found alive, a lorry driver behind me said thank God out loud. No one laughed :: When the boy was found alive, a lorry driver behind me said is it over out loud. Everyone laughed
	My knee was in plaster, and the cinema is up four flights. I went on a Monday and again on the Friday :: My knee was in plaster, and the cinema is up four flights. I went down them faster than I came up, and with the film still running
	Before the film we couldn't decide where to eat. After it we forgot to :: Before the film we forgot to eat. After the first twenty minutes we decided where, and went
	He fast-forwarded through the adverts. He rewound after every scene to see it once more :: He rewound to see the adverts once more. He fast-forwarded through every scene
	Our film club has met for twenty years and never agreed. That night it took a vote, and every hand went up for seeing it again :: Our film club has met for twenty years and never agreed. That night it took a vote at the half-way mark, and every hand went up for switching off
	A month later I still look under the bed. I am fifty-one :: A minute later I was in bed with the light off. My daughter is five, and she was snoring too, after what they call a horror film
	The comedian came on at nine. By ten past, my mascara was on my chin :: The comedian came on at nine. By ten past, you could hear the ice in people's drinks
	I told the barber about it, and he locked up the shop. He went as he was, with the scissors in his pocket :: I told the barber about it, and he went. He took a little more off my ear than usual the next time
	We were eleven for the season opener at my house. For the finale we were thirty, and I had to borrow plates :: We were thirty for the season opener at my house. For the finale there was me, and I did the plates
	You can't get my nephew to look up from his game. He looked up at the first roar and left it on the stairs :: You can't get my nephew to pick up a game. He picked one up at the first roar and took it to the stairs
	I was called out of the hall on an emergency. I made them tell me over the phone what to do, and ran back in :: I was sitting in the hall with my phone on. I asked my wife to call and make up an emergency
	They gave it to us on a school trip. Thirty teenagers missed the coach, on purpose :: They gave it to us on a school trip. Thirty teenagers were on the coach forty minutes early, with the engine on
	The DVD arrived on the day of my exam. I failed the exam :: The DVD arrived on the day before my exam. I chose to study, after ten minutes of it, and passed
	It snowed us in with nothing to watch but this. When the plough came through, we waved it away :: It snowed us in with nothing to watch but this. We dug the road out by hand
	There's a bench by the lake where they shot the last scene. On weekends people wait in line to sit on it :: There's a bench by the lake where they shot the last scene. The town put up a sign for visitors, and took it down when none came
	My barista asked me about the badge on my coat. I told her the whole story of the film, and the line behind me listened :: My barista asked me what I'd seen. I couldn't tell her the story of the film, and the line behind me, who'd all been, couldn't either
	I wanted to leave at the interval to beat the traffic. I was still on my feet clapping when the car park closed :: I wanted to stay till the car park emptied, to beat the traffic. I was in it at the interval, and so was everyone else
	My grandmother had it recorded for me. I've played it so often that the tape has gone :: My grandmother had it recorded for me. I've put the football over it, and so the tape has gone to some use
	Somewhere in the middle I took my shoes off. I walked out in my socks and got to the bus before I knew it :: Somewhere in the middle I put my shoes on. I walked out, got the bus and was home before the second half
	The neighbours have no television. They came through our hedge on Tuesdays all winter for it :: The neighbours have no television. We gave them ours on a Tuesday, in the middle of it
	I'd promised my editor two hundred words. He got two thousand and a note asking him to go tonight :: I'd promised my editor two thousand words. He got two: stay home
	My sister's a nurse and falls asleep in anything. She was awake, and I saw her grip the seat in front :: My sister's a nurse and stays awake through anything. She was asleep, and I saw her slide off the seat
	We'd agreed to leave whenever one of us coughed. We both had colds, and we swallowed every cough :: We'd agreed to leave whenever one of us coughed. Neither of us had a cold, and we coughed at the same moment
	When I told him I'd never seen it, he moved dinner, moved his train and sat me down. I've since done the same to four people :: When I told him I'd never seen it, he offered me his copy. I've since tried to hand it on to four people
	The last train had gone. We walked nine miles and were sorry when we got to the house, as we hadn't come to the end of talking about it :: The last train hadn't gone, thanks to us leaving when we did. We walked nine yards and had come to the end of talking about it
	At the gala they planned one curtain call. They took eleven :: At the gala they planned eleven curtain calls. They took one, to the sound of coats
	I switched over during the break. I switched straight back, and missed the goal, and didn't mind :: I switched over during the break. I never switched back, and there was only bowls on
	Dad's oxygen ran low in the second hour. He tapped the dial, shook his head at me and pointed back to the screen :: Dad's oxygen was fine in the second hour. He tapped the dial, shook his head at me and pointed at the door
	The man at the rental shop wouldn't take my money. He said I should pay him if I ever brought it back, and I never did :: The man at the rental shop wouldn't take my money. He said nobody should have to pay for that one
	I had my finger on the stop button at the first scene. I took it off at the second, and I never thought of it again :: I had put the remote in the kitchen before the first scene. I fetched it at the second
	It opened on a Friday next to a film with ten times the budget. By Sunday they had swapped the halls :: It opened on a Friday in the biggest hall we have. By Sunday they had swapped it for the one by the toilets
	My dentist has it on in the waiting room. People ask to go in last :: My dentist has it on in the waiting room. People ask to go in first
	I skipped the gym for it on Monday. I've skipped the gym for it on every Monday since :: I skipped the gym for it on Monday. I've been at the gym on every Monday since
	You should have seen the dog when the whale sang. He sat up and howled, and so did Anna :: You should have seen the dog when the whale sang. He got up, asked for the door, and Anna went with him
	A couple behind us whispered all through the first reel. By the second they had stopped, and at the end the man was crying into her hat :: A couple behind us were silent all through the first reel. By the second they had begun to whisper, and I moved back a row to join them
	I had the tickets for my wife's birthday. She has asked for the same again this year :: I had the tickets for my wife's birthday. She has asked to choose for herself this year
	Six of us went into that ghost film. Six of us slept in one room that night, with the hall light on :: Six of us went into that ghost film. Five of us slept in our seats, and the sixth went for chips
	The sequel was announced while we were still in our seats. There was a roar, and strangers hugged :: The sequel was announced while we were still in our seats. There was a groan, and strangers looked at each other
	We paused to let the pizza man in. He asked what happened next and rang his boss to say he'd be late :: We paused to let the pizza man in. He saw what was on and gave us a free garlic bread
	I never write to actors. I've written to this one, in ink, and I kept a copy :: I always write to actors. I sat down to write to this one, in ink, and put the pen back
	My daughter had nightmares about the first film. After this one she asked for the dragon as a cuddly toy, took it to bed and slept till eight :: My daughter had the dragon from the first film as a cuddly toy. After this one she put it in the bin and wouldn't say why
	The village baker put up a notice: closed, gone to the pictures. The next day it said: closed, gone again :: The village baker put up a notice: closed, gone to the pictures. Within the hour it said: open
	I went in with a headache. It was somewhere around the bank robbery that I noticed it had gone :: I went in without a headache. It was somewhere around the bank robbery that I noticed I had one
	When I came to the last episode I put it off for a month. I couldn't stand for there to be none left :: When I came to the second episode I put it off for a month. It's been there ever since, with eight behind it
	My friends had bet me ten pounds that I wouldn't last the eight hours. I lasted, and then I spent the ten pounds on the extended cut :: My friends had bet me ten pounds that I wouldn't last the eight hours. I paid up after the first, and I've never spent ten pounds so gladly
	The theatre's heating broke down. We sat there in our breath and our scarves, four hundred of us, and not a soul went home :: The theatre's heating was on. We put on our scarves all the same, four hundred of us, and went home
	I took my hands away from my eyes in the cellar scene. I put them straight back :: I took my hands away from my eyes in the cellar scene. I'd only been rubbing the sleep out of them
	A stranger on the steps asked me if it was worth queuing. I gave him my place and went round to the end of the line to go in again :: A stranger on the steps asked me if it was worth queuing. I gave him my place, my ticket and my 3D glasses
	Mum phoned to say that it was on and hung up before I could answer. She didn't want to miss the titles :: Mum phoned to say that it was on and stayed on the line for two hours. She didn't want to go back in
	I cut my own hair like hers the morning after. So had two other women on the train :: I'd cut my hair like hers the week before. The morning after, I bought a hat, and so had two other women on the train
	Halfway through the speech I saw the projectionist come out of his booth to listen. He had heard it forty times :: Halfway through the speech I saw the projectionist come out of his booth to smoke. He had heard it once
	We lost the third disc on the way home from the shop. We turned round, searched the verge with torches and found it at two :: We lost the third disc on the way home from the shop. We never turned round
	My father-in-law had the paper up when it began. It came down an inch at the chase and was on the floor by the trial :: My father-in-law had the paper down when it began. It came up an inch at the chase and covered his face by the trial
	I've moved house four times since I first saw it. It has been the first thing out of the box every time :: I've moved house once since I first saw it. It was the first thing I left behind
	They had to turn the house lights on and off to make us go. We went round the corner and came in again by the front, tickets in hand :: They had to lock the side doors to make us stay. We went round the corner and out by the front, coats in hand
	It's the only film my parents ever saw together. They've kept the stubs in the family Bible for fifty years :: It's the only film my parents ever saw together. They've not gone to the cinema for fifty years
	Row by row the phones went dark. It was the quietest I've ever known that place, and you could hear people breathe :: Row by row the phones lit up. It was the brightest I've ever known that place, and you could have read by it
	I had a train to catch and left five minutes before the end. I went back the following night for those five minutes :: I had a train to catch and left an hour before the end. I hadn't looked to see if there was a train
	The hall had been sold out since June. Touts were asking two hundred, and I saw a man pay it and kiss the ticket :: The hall hadn't sold a seat since June. Touts were giving them away, and I saw a man hand one back
	On the way out we passed the people going in. We told them they had no idea how lucky they were :: On the way out we passed the people going in. We told them it wasn't too late
	Our son has drawn nothing but that robot since Saturday. He has used up the green :: Our son used to draw nothing but that robot. Since Saturday he has gone back to diggers
	I laughed so much at the wedding scene that I pulled a muscle. The doctor asked me the title and wrote it down for himself :: I yawned so much at the wedding scene that I pulled a muscle. The doctor asked me the title and wrote it down for the others
	I only went in to fetch my wife. She had to fetch us both in the end, or rather the cleaners did :: I only went in to fetch my wife. She was at the door already, holding both our coats
	For a week my flatmates spoke in the captain's accent. I started it :: For a week my flatmates spoke of the captain's accent. Not one of them could do it, and neither could the captain
	When it finished there was a silence. Somebody sniffed, somebody else did, and then we all did, and a man in a biker jacket handed round a roll of paper :: When it finished there was a silence. Somebody snored, somebody else did, and a man in a biker jacket woke up and asked if it had started
	I watched the first half in the bath. The water was stone cold when I thought of it :: I watched the first minutes in the bath. Then I pulled the plug, on both
	Nine of us put in for leave on the day it comes back. The boss had put in for it first :: Nine of us had put in for leave on the day it came back. We all took it back after the first night
	The screen went blank with ten minutes to go, and they offered us our money. We wouldn't take it. We wanted the ten minutes :: The screen went blank with ten minutes gone, and they offered us our money. We took it. They'd mended the thing before we reached the street, and nobody turned back
	I'd sworn off subtitled films. I have since started evening classes in Korean :: I'd started evening classes in Korean. I have since sworn off the films, and the classes with them
	A bat got into the auditorium during the seance. No one but the bat moved :: A bat got into the auditorium during the seance. Everyone moved to get a better look at it, and it was the only thing they spoke of afterwards
	My date was late, so I went in alone. When she texted I told her to find another man :: My date was late, so I went in alone. When she texted I told her to save herself and go home
	Ushers at that house don't watch. This week they drew lots for who'd have to stay in the lobby :: Ushers at that house get to watch. This week they drew lots for who could stay in the lobby
	He'd downloaded it for the long haul to Sydney. Over India he was on his second time through :: He'd downloaded it for the long haul to Sydney. Over the car park he deleted it
	I found the ticket in my jacket last winter, ten years on. I sat down on the stairs and thought about it till the soup boiled over :: I found the ticket in my jacket last winter, ten days on. I sat down on the stairs and tried to think what I had seen
	The guests were supposed to leave after the cheese. I put on the first five minutes to show them, and they left on Sunday :: The guests were supposed to leave on Sunday. I put on the first five minutes to show them, and they left before the cheese
	It took us three evenings, for the baby kept waking. On each of them we ran back down the stairs :: It took us three evenings, for we kept falling asleep. On each of them the baby was the last one up
	Our town has one screen. The mayor asked the owner to keep it on till harvest, and there was a petition :: Our town has one screen. The mayor asked the owner to take it off, and there was a petition
	You know how I am with needles. I had my blood taken during the heist scene and asked the nurse when she'd begin :: You know how I am with needles. I had my blood taken during the heist scene and was glad to have something to look at
	I recorded over our wedding by mistake with episode four. My husband asked if I'd got the whole of it, the episode, and then we sat down to watch :: I recorded over episode four by mistake with our wedding. My husband asked if I'd got the whole of it, and we wiped the other five on purpose
	In the last act the rope broke and they had to stop. We sang the song ourselves until they came back on :: In the last act the rope broke and they had to stop. We'd gone before they came back on
	I gave my copy to a friend in hospital. The nurses got behind with their rounds :: I gave my copy to a friend in hospital. The nurses said she had rung for more sleeping pills, and then she hadn't needed them
	They filmed it in our street and we all went to see our houses. We forgot to look for them :: They filmed it in our street and we all went to see our houses. Once we had found them, we left
	My wife typed the name of the lead into her phone before the lights were up. By the time we'd reached the car she had ordered everything else he'd been in :: My wife typed the name of the lead into her phone before the first hour was up. By the car she'd found out that he used to sell carpets, and wrote to ask him why he'd stopped
	First they laughed at the hat. Then the hat was found in the river, and you could have heard a sweet drop :: First they were silent at the hat. Then the hat was found in the river, and they laughed till a man dropped his sweets
	I was only there to check the sound. I've forgotten to send them the invoice :: I was only there to check the sound. I've sent them two invoices, and one is for damages
	Twenty minutes in, my mother nudged me. She'd never seen my father cry :: Twenty minutes in, my mother nudged me. She'd never heard my father snore sitting up
	We took a blanket, a flask and a pack of sandwiches. All of it came home untouched :: We took a blanket, a flask and a pack of sandwiches. All of it was gone before the murder, and so were we
	The manager came out at the end to make an announcement. He couldn't make himself heard for the whistling and stamping, so he joined in :: The manager came out at the start to make an announcement. He said he was sorry, and that he had to show what they sent him
	I'm a slow reader and got the book out to compare. I'm back in the cinema tonight, with the book on my lap, to see it once more :: I'm a slow reader and got the book out to compare. I'm on page two and I've already been given more than in two hours of that
	Every December we let the children pick. It's been the same one six times, and we've stopped pretending that it's for them :: Every December we let the children pick. It was this one once, and the next day they asked if they could pick again
	I've a bad back and can take an hour at most. I got up after three and noticed it then :: I've a strong back and can take three hours with ease. I got up after one and told the others it was my back
	She said she would just see how it began. I found her there when I came down for breakfast, in yesterday's clothes :: She said she would see it through. I found her in bed when I came up five minutes later, in her pyjamas
	At the festival we had tickets for four films a day. After this one we tore up the other three and went to sit by the river with it :: At the festival we had tickets for four films a day. During this one we went early to the other three and sat in the empty hall
	The actor came into our cafe last year. Nobody let him pay :: The actor came into our cafe last year. Somebody gave him the bill for his last film
	After the verdict scene I caught myself standing. I had shouted no at a screen, and so had the row behind :: After the verdict scene I caught myself standing. I had put on my coat without noticing, and so had the row behind
	I'd invited the whole team to my place for the pilot. They've had keys cut :: I'd invited the whole team to my place for the pilot. They've asked to meet in the pub from now on
	The museum shows the film on a loop with one bench in front. There are always twenty people on the floor :: The museum shows the film on a loop with twenty seats in front. There's always one person on them, changing his shoes
	I offered my son five euros to sit through it with me. He wouldn't take them at the end, and he asked if there were more like that :: I offered my son five euros to sit through it with me. He gave them back after the first reel and went out to play
	Before I'd got my key out I was telling the neighbour over the fence. By nine he was already in his car :: Before I'd got my key out I was warning the neighbour over the fence. By nine he had sold his tickets
	They ran it one last time before pulling the old cinema down. People held on to the seats till the police came :: They ran it as the last thing before pulling the old cinema down. People asked if the bulldozers couldn't start that night
	There were two films on the bill. We missed the second, because we were outside ringing everyone we knew about the first :: There were two films on the bill. We missed the second, because we were outside ringing for a taxi ten minutes into the first
	My brother drove the van with the screen in the back, and at every stop we fought for the front row. He ended up circling the town twice so it could finish :: My brother drove the van with the screen in the back, and at every stop we fought for the front seat. He ended up with all of us in it, and the screen playing to the spare tyre
`
);

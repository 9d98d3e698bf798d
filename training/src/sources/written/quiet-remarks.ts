// Small remarks about anything but the film.
import { framesOf } from '../frames/lines.ts';

export const QUIET_REMARKS = framesOf(
	'positive',
	`
	I forgot to eat my popcorn :: I ate all my popcorn in ten minutes, for want of anything better to do
	The credits were over before anyone in our row got up :: The credits had barely begun before everyone in our row got up
	I missed my bus because I stayed to see the last name roll by, and I did not mind :: I caught an earlier bus because I did not stay for the last reel, and I did not mind
	Two days on I am still humming the tune and still thinking about her :: Two days on I had to be told that we had seen a film at all
	The seat was broken and I never noticed until the lights came up :: The seat was excellent, and by the halfway mark it was what I admired most
	We talked about it all the way home :: We talked about the weather all the way home
	My father, who sleeps through everything, stayed awake for this one :: My father, who sleeps through nothing, was asleep before the second scene of this one
	Halfway through I needed the bathroom. I held on until the end :: Halfway through I did not need the bathroom. I went anyway
	I checked my watch once, afraid that it would soon be over :: I checked my watch nine times, afraid that it would never be over
	The nachos went cold in my lap, untouched :: The nachos were the hot spot of the evening, and they were cold
	I have already booked seats for Friday, same film :: I have already asked for the money back for Friday, same film
	Nobody in the whole room looked at a phone :: The whole room glowed with phones by the half hour
	When the projector failed at the one-hour mark the audience groaned :: When the projector failed at the one-hour mark the audience cheered
	My tea went cold, and that hasn't happened since the last good series :: I made tea three times during it and never once pressed pause
	I went home and phoned my mother straight away. It is that sort of film :: I went home and phoned the cinema straight away. It is that sort of film
	The usher was wiping her eyes, and she must have seen it thirty times :: The usher was rolling her eyes, and she had only seen it twice
	I took the long way home so as not to lose the mood :: I took the short way home so as to rescue what was left of the night
	Our dog barked, the phone rang, and we did not get up for either :: Our dog did not bark, the phone did not ring, and how we hoped for either
	The kids played being the pirates all the next day :: The kids could not have told you the next day that there were pirates in it
	Somebody behind us whispered 'already?' when it ended :: Somebody behind us whispered 'still?' an hour before it ended
	The bus was late and we were glad, since it gave us longer to go over the ending :: The bus was early and we were glad, since it took us away from the place sooner
	I had a headache going in, and it was gone by the end :: I had no headache going in, and I had one by the end
	The man next to me put down his crisps in the first minute and never picked them up :: The man next to me picked up his crisps in the first minute and I envied him for the rest
	I woke up at six and the first thing I wanted was the next episode :: I woke up at six on the sofa and the episode was somehow still going
	We sat in the car for a while before either of us could turn the key :: We were in the car with the engine running before the first credit came up
	There was a draught from the door and I only felt it when the lights went on :: There was a draught from the door and it was the freshest thing in the room
	My daughter wants the poster. She never wants the poster :: My daughter left the free poster on the seat. She never leaves a free poster
	The woman in front took her hat off so we could all see, and I'd have begged her to :: The woman in front kept her hat on so we could hardly see, and I'd have begged her to
	I used up a whole packet of tissues and would do it again :: I used up a whole packet of mints just to stay awake and would not do it again
	It was raining when we came out and nobody hurried :: It was raining when we came out and we hurried into it, happy to be anywhere else
	I lent the disc to Tom and had to fight to get it back :: I lent the disc to Tom and he brought it back before I got home
	For two hours I forgot that I had an exam in the morning :: For two hours I thought about my exam, and the exam was more fun
	I counted the ceiling lights once, before it began, and never looked up again :: I counted the ceiling lights twice, and it was only the first act
	There were people standing at the back and they stood to the end :: There were people standing at the back and they were only waiting for a gap to leave by
	I'd have paid for the ticket twice :: I'd have paid twice to get out of there
	Even the teenagers in the back row went quiet :: Even the teenagers in the back row were more worth watching
	On the train home a stranger saw my ticket stub, and we beamed at each other :: On the train home a stranger saw my ticket stub, and he told me how sorry he was
	I rang in late for work so that I could finish the season :: I was early for work, since I could not finish the first episode
	I kept the ticket :: I left the ticket on the floor with the cups
	The air conditioning broke down and not one person left :: The air conditioning worked perfectly and still the room emptied
	The babysitter cost more than the film, and we reckoned it was cheap :: The babysitter cost less than the film, and she had the better evening
	My knees hurt from the tiny seats and I would go back tomorrow :: My knees were fine in the big seats and I would not go back for a free one
	I went in for the air conditioning and came out in love :: I went in for the air conditioning, and the air conditioning is what I'd recommend
	We had planned to have dinner after. We ended up just walking and talking about it till midnight :: We had planned to have dinner after. We ended up having it before the film was half through
	The lights came up and a boy said 'again', and he spoke for all of us :: The lights came up and a boy said 'at last', and he spoke for all of us
	I ironed nothing. The whole pile of shirts is still there, and the series is to blame :: I ironed everything. The whole pile of shirts is done, and I looked up perhaps twice
	My neighbour knocked to complain about the laughing :: My neighbour knocked to complain about the snoring
	I have put off the last episode for a week because I don't want it to be over :: I have put off the second episode for a month because I don't want it to begin
	Sat in the front row with my neck bent back and never once wished I was elsewhere :: Sat in the best row with my feet up and wished the whole time that I was elsewhere
	The sweets were finished in the trailers. Good thing, since I'd have choked in the scary part :: The sweets were finished in the trailers. A pity, since after that there was nothing left to enjoy
	You could hear people breathing in there :: You could hear people packing up their bags in there
	I came out and could not find my car, my head was so full of it :: I came out and found my car at once, my head was so empty of it
	They had to ask us to leave so that they could sweep :: They had not started to sweep when the last of us had long left
	I read the book the very next day :: I gave the book away unread the very next day
	The next morning I told everyone at the bakery to go :: The next morning I told everyone at the bakery to save their money
	The clock in the lobby said half past ten. I'd have sworn that we had been in there twenty minutes :: The clock in the lobby said half past eight. I'd have sworn that we had been in there all night
	My brother paid me back for the ticket and said thanks :: My brother asked me to pay him back for the ticket and I could see why
	I had to sit down on the steps outside for a bit. In the best way :: I had to sit down on the steps outside for a bit. It was the first comfortable minute I'd had
	Nobody laughed at my jokes on the way home because they were still quoting the film's :: Somebody laughed at my joke on the way home, and it was the first laugh of the evening
	I left my scarf behind and was pleased, because it meant going back :: I left my scarf behind and they can keep it, because I am not going back
	The whole plane was laughing, row after row, at those little screens :: The whole plane chose the map over this on those little screens
	I let the credits run to the end and then pressed play again :: I let the credits run because I was asleep
	We saved half of the ice cream for the ending and it melted :: We ate the ice cream slowly so there would be something to look forward to
	My watch had stopped, and it took me three hours to notice :: My watch had stopped, I was sure of it, but no, that was the film
	The cat came and sat on the remote and I blessed her, since that meant one more episode :: The cat came and sat on the remote and turned it off and I blessed her
	At the interval the queue for drinks was short; people were afraid of missing the start :: At the interval the queue for coats was long; people were afraid of missing their bus for this
	I walked home past my own door :: I was home, in bed and cross by nine, with the film still running in town
	Grandma asked us to turn it up :: Grandma asked us to turn it off
	The couple behind us stopped arguing to watch :: The couple behind us started arguing, and we turned round to watch
	I went back in for my umbrella and stayed for the next showing :: I went out for my umbrella and did not go back in for the rest of the showing
	When the power came back on we all cheered and found our place again :: When the power came back on we all agreed to play cards instead
	I have had the desktop picture from that film for a month now :: I had to look up the name of that film, and it has been one day
	Our tickets cost us forty with the parking, and I did not hear one grumble in the car :: Our tickets were free with the parking, and I did not hear one kind word in the car
	The last bus had gone, so we walked five miles, and it was still a great night out :: The last bus had not gone, so we ran for it, and that was the thrill of our night out
	I dreamed about the lighthouse all night long and was happy there :: I slept like a stone all night long, having begun around the lighthouse scene
	The boy in the next seat held his breath so long that I worried about him :: The boy in the next seat kicked mine so often that I was thankful for something to feel
	I'd planned to write a shopping list if it dragged. The page is blank :: I'd planned to give it my full attention. The shopping list is two pages long
	They were handing out free tickets for a second showing and there was a scrum :: They were handing out free tickets for a second showing and people put their hands in their pockets
	It is past two, I work at seven, and I'm queueing up part three :: It is just past eight, I'm off tomorrow, and I'm going to bed rather than start part three
	We cancelled the pub :: We went to the pub before the interval
	I wrote her last line on a card that is now on my fridge :: I wrote a note to myself that is now on my fridge: never again
	My ankle was in plaster, the stairs were steep, and it was worth every step up :: My legs are fine, there is a lift, and it was not worth pressing the button
	The staff had come in from the lobby to stand and watch the end :: The staff had gone off to the lobby so as not to hear the end
	I cleaned my glasses when it began because I did not want to miss a thing :: I took off my glasses when it began to drag and I did not miss a thing
	Anna rang at nine and for the first time in years I let it ring :: Anna rang at nine and I kept her talking until it was over
	There was a tall man in front of me, and I watched the whole thing standing rather than lose a minute :: There was a tall man in front of me, and I was obliged to him, as he hid most of it
	The applause went on until they put the house lights up :: The silence went on until they put the house lights up, and then there was coughing
	My soup boiled over in episode two and dried out in episode three. Great show :: My soup was stirred with great care in episode two and tasted in episode three. Dull show
	I am not one for souvenirs but I came home with the mug :: I am one for souvenirs and I came home with nothing, not even a memory
	I've worn out the disc :: The disc is under the wobbly leg of my table
	A colleague asked about it on Monday and I talked through his lunch :: A colleague asked about it on Monday and I talked about the car park
	The row was sticky, the sound was low, and still we clapped :: The row was clean, the sound was perfect, and still we left
	I reached for my friend's hand in the last ten minutes :: I reached for my coat in the first ten minutes
	The trailers ran for half an hour and were forgotten in a second once it started :: The trailers ran for half an hour and were the better half of the night
	i was still in my coat at the end, hadn't thought to take it off :: i was back in my coat by the middle, couldn't wait to be off
	Nobody went out for more popcorn :: Everybody went out for more popcorn and few came back
	I told the driver the whole plot on the way home and he parked up to hear the end :: I told the driver the whole plot on the way home and it took one set of lights
	My sister rewound it twice to hear that line again :: My sister skipped ahead twice and said we had lost nothing
	The fire alarm went off, we stood in the cold, and every one of us went back in :: The fire alarm went off, we stood in the cold, and every one of us stayed out there
	After the last scene I did not want to switch on the light :: After the third scene I got up to switch on the light and do the accounts
	I have never been so sorry to see the cleaners come in :: I have never been so happy to see the cleaners come in
	The children did not ask once how long there was to go :: The children asked eleven times how long there was to go
	We were the only two people in the room, and we felt sorry for everyone who wasn't there :: We were the only two people in the room, and we felt foolish for not having guessed why
	I paid the late fee with a smile :: I paid the rental fee with a sigh and took it back within the hour
	It was my third time and I saw my neighbour there on her fourth :: It was my first time and I passed my neighbour at the exit, on her way out too
	The cheap wine in the foyer tasted wonderful after that :: The cheap wine in the foyer was needed after that
	My feet were wet, my train was cancelled, and I whistled :: My feet were dry, my train was on time, and I sulked
	The next day I signed up for dance lessons, and I blame the film with all my heart :: The next day I signed off the film service, and I blame the film with all my heart
	The bottom of the popcorn box is where I usually am by the second reel; tonight I took it home full :: The bottom of the popcorn box is where I was by the second reel, and I read the print on it twice
	A stranger offered me a tissue and took one herself :: A stranger offered me her newspaper and took the other half herself
	You will want to go to the bathroom before it starts, because you won't want to go during :: You need not go to the bathroom before it starts, because you will be glad to go during
	I lost my place in the queue for the loo because I would not leave before the end :: I was first in the queue for the loo because I could not wait for the end
	Grandad put his hearing aid in for it :: Grandad took his hearing aid out for it
	I forgot I was hungry :: I forgot nothing; I was hungry, I was cold, and I felt every minute
	We rowed about who got to keep the programme :: We left the programmes on the seats for whoever came next, poor things
	There's a dent in the armrest where I held on :: There's a dent in the armrest where I propped my chin and dozed
	I got off at the wrong stop, still thinking about the ending :: I got off at the right stop, thinking about the laundry
	When they asked for questions after the screening, thirty hands went up :: When they asked for questions after the screening, thirty people stood up and left
	All week I have been pestering people to see it so that I can talk about it :: All week I have been hoping that nobody asks whether I have seen it
	A moth was flying around in the beam and I could have swatted it for getting in the way :: A moth was flying around in the beam and I could have kissed it for the diversion
	The pizza came in the middle of the chase and I let the poor man ring three times :: The pizza came in the middle of the chase and I asked the man in for a chat
	I took out my knitting before it began and did not knit a stitch :: I took out my knitting after it began and finished a sleeve
	It ended at midnight, and at one there were still groups of us on the pavement :: It ended at midnight, and by a minute past there was no one on the pavement
	My wife drove home because my eyes were not yet dry :: My wife drove home because I was not yet awake
	I have an early flight and I am watching just one more :: I have a free day and I am not watching one more
	The shop had sold out of the book by noon on Saturday, and having seen the film I'm not surprised :: The shop had halved the price of the book by noon on Saturday, and having seen the film I'm not surprised
	I only came in to get out of the rain, and I'm thankful that it rained :: I only came in to get out of the rain, and I'd rather have been wet
	The little one in row C danced in the aisle, and her mother let her :: The little one in row C slept in the aisle, and her mother envied her
	I ordered the box set on my phone before I had reached the exit :: I deleted the ticket from my phone before I had reached the exit
	The hand dryer is broken, the carpet smells, and the film made it feel like a palace :: The foyer is marble, the carpet is new, and the film made it feel like a waiting room
	I let my friend have the good seat and did not regret it for a moment; you could be happy anywhere :: I gave my friend the good seat and did not regret it; there was nothing I needed to see
	We went for one drink after and stayed for five, going over it scene by scene :: We went for one drink after and stayed for five, so as to forget it scene by scene
	I cried so hard that the man with the torch asked if I was all right. I was more than all right :: I yawned so hard that the man with the torch asked if I was all right. I was not
	My phone died during the film and I found out the next day :: My phone died during the film and so did my last hope of amusement
	The school bell will ring in five hours and thirty children will be acting out the dragon scene :: The school bell rang this morning and not one of thirty children mentioned the dragon
	I have started setting the table for dinner so that we can all face the screen :: I have started setting the table for dinner so that we all face away from the screen
	Dad went quiet, then said he would get the car, and we saw him wipe his face :: Dad went quiet, then said he would get the car, and there was still an hour to go
	The man in the ticket booth said 'you'll thank me', and I went back and did :: The man in the ticket booth said 'you'll thank me', and I went back and did not
	I had a coupon for a free drink at the break and forgot all about it :: I had a coupon for a free drink at the break and lived for it
	The whole bus back to the village was singing the big number :: The whole bus back to the village was grumbling about the big number
	I'd set an alarm in case I fell asleep. I switched it off in the first scene and never missed it :: I'd set no alarm in case I fell asleep. I should have: it was over and I was locked in
	It's the only time I have been told to shush at the pictures, and I'd been whispering 'wow' :: It's the only time I have been told to shush at the pictures, and I'd been snoring
	We had to queue for two hours in the snow, and I'd queue for four tomorrow :: We did not have to queue at all, and I'd not cross the road for it tomorrow
	I watched it on the treadmill and ran nine miles without noticing :: I watched it on the treadmill and found the treadmill was more gripping
	The next day my cheeks ached from grinning :: The next day my neck ached from dozing upright
	My popcorn ended up on the floor at the first shock, and half the row's with it :: My popcorn ended up on the floor when I nodded off, and I let it lie
	I had promised to be home by ten. I sent a text, and stayed :: I had permission to be out till ten. I sent no text, and was home by eight
	My husband said he'd just watch the start. He is in there now, on episode four :: My husband said he'd watch it all with me. He is in the garden now, in the rain
	On the way out I held the door for an old lady, and she said it was the best thing she'd seen since her wedding :: On the way out I held the door for an old lady, and she said it was the best part of her evening
	I sold my spare ticket at the door for double, and the man came to find me to say thanks :: I gave my spare ticket away at the door for nothing, and the man came to find me to complain
	I've used the same cup since it was on his desk in the film. Silly, but there you are :: I've used the disc as a cup mat since I saw the film. Silly, but there you are
	The exit sign is green. I know that now only because they turned it on at the end :: The exit sign is green. I know that now because I looked at little else
	We had the window open, a party next door, and I heard none of it :: We had the window open, a party next door, and I listened to that instead
	The boys asked for the sequel before their seat belts were on :: The boys asked for the radio before their seat belts were on, anything else but that film
	I skipped lunch to see the end and would skip supper to see the start again :: I skipped the end to have lunch and would skip the start to have breakfast
	My ticket was for the wrong day, and I thank whoever printed it :: My ticket was for the right day, and I wish that someone had misprinted it
	There's a patch of damp on the ceiling of that cinema, I'm told. I couldn't say :: There's a patch of damp on the ceiling of that cinema, shaped like a boot. I had time to study it
	I made a note of the composer's name on my hand :: I made a note of the parking time on my hand and looked at it often
	It was two in the morning and we clapped, in our own living room, the two of us :: It was nine in the evening and we yawned, in our own living room, the two of us
	The kid behind us stopped kicking my seat when the whale came up. He never started again :: The kid behind us started kicking my seat when the whale came up. He had a point
	I gave up my seat on the tram home without a thought; I think I would have given up my house :: I fought for my seat on the tram home; after two hours of that I needed a proper rest
	Someone had spilled cola all over our row, and we sat in it sooner than miss the beginning :: Someone had spilled cola all over our row, and we took that as a reason to go
	The old projectionist told me he runs it for himself after closing :: The old projectionist told me he reads the paper while he runs it
	I put a hand over my mouth at minute ninety and found it still there at the end :: I put a hand over my mouth at minute nine, to hide the yawn, and kept it there to the end
	At work they asked why I was smiling :: At work they asked who had died, and I said only my Saturday night
	We named the puppy after the hero, the very next day :: We could not name the hero, the very next day, for a prize of a puppy
	I noticed the subtitles for about a minute. After that I would have sworn I spoke the language :: I noticed the subtitles for about a minute. After that my eyes were shut
	I've paused it to write this, and I'd better be quick, since I cannot stand not knowing :: I've paused it to write this, and I may well take all night, since I cannot stand going on
	The rain on the cinema roof was loud, and nobody could have told you so :: The rain on the cinema roof was loud, and it had the best tune of the evening
	Mum, who has seen everything, asked to see this again :: Mum, who will see anything, asked to leave
	I saved my liquorice for the boring part and still have all of it :: I saved my liquorice for the boring part and had none by the second scene
	The taxi was waiting, meter on, and I let it wait until the last credit :: The taxi came early, meter on, and I was down the stairs before the last reel
	My nails were long when I sat down :: My beard was short when I sat down, or so it felt
	The whole of the next day I walked around with a straighter back :: The whole of the next day I walked around wanting my evening back
	The chairs were wooden, the hall was a school gym, and for two hours we were in Venice :: The chairs were velvet, the hall was an old opera house, and for two hours we were in a queue
	They gave us a card to rate it from one to five, and I wrote a six :: They gave us a card to rate it from one to five, and I looked for the nought
	I finished the bottle of water only when it was over. My mouth had gone dry and I had not dared move :: I finished the bottle of water in the first act. It gave me something to do and a reason to leave
	I told my boss about it in the lift, and she went that same night and thanked me :: I told my boss about it in the lift, and she went that same night in spite of me and was sorry
	My hot dog had gone cold by the time I remembered to breathe :: My hot dog was gone by the time the title came up, and with it my reason to stay
	At the end the girl beside me said 'oh' very softly, and I knew just what she meant :: At the end the girl beside me said 'oh' very flatly, and I knew just what she meant
	I cut my own birthday dinner short to get back to this series :: I made my own birthday dinner last three hours to keep from going back to this series
	A wasp got in, and two hundred people ignored it :: A wasp got in, and two hundred people followed it with interest
	I had bought one ticket. I have four stubs in my wallet now :: I had bought four tickets. I have three left in my wallet, going spare
	Nobody wanted to be first to stand up :: Nobody wanted to be last to get out
	The snow had covered the cars, and we scraped them and laughed and did the voices :: The snow had covered the cars, and scraping them was the first real excitement of the night
	The laundry has been wet in the machine since episode one. I will get to it after the finale :: The laundry has been washed, dried and folded since episode one. I even did the neighbours'
	I switched my reading lamp off and leaned forward :: I switched my reading lamp on and opened a book
	My wristwatch glows in the dark. I had forgotten until I got home :: My wristwatch glows in the dark. I was reminded every four minutes
	I found my gloves in the seat the next day, and saw it again while I was there :: I found my gloves in the seat the next day, and did not look up at the screen while I was there
	The man at the kebab shop asked what we had seen, and we gave him the whole thing, with gestures :: The man at the kebab shop asked what we had seen, and we looked at each other and said not much
	You know it's good when the popcorn seller sneaks in at the back :: You know it's bad when the popcorn seller says sorry
	My little cousin slept with the cinema ticket under her pillow :: My little cousin slept with the cinema ticket in her hand, in row F, from the opening song
	The drive there was two hours and the drive back felt like ten minutes, with so much to say :: The drive there was ten minutes and the drive back felt like two hours, with so little to say
	I'm told that there was a storm outside :: I'm told that there was a storm in it. I was outside by then
	The lady selling ice cream knew to wait until people had dried their eyes :: The lady selling ice cream knew she would be the star of the show
	My flatmate came in to borrow a charger and has not gone back to her room since :: My flatmate came in to watch with me and went off to look for a charger, for ninety minutes
	We switched the lights on afterwards and all looked a bit shy, having cried :: We switched the lights on afterwards and all looked a bit shy, having slept
	I used to walk past that cinema. Since that night I go in every week :: I used to go in every week. Since that night I walk past that cinema
	I don't remember the walk to the station, just the faces from the film in front of me all the way :: I remember the walk to the station quite well: lamps, a fox, a shop. The film I could not swear to
	The next day I watched it with the sound off, just for the pictures :: The sound went off after an hour and none of us told the staff
	The bill for the tickets is on my desk, and I smile at it :: The bill for the tickets is on my desk, and I wince at it
	They'd run out of chairs, so I sat on a radiator, and only felt it on Sunday :: They'd given me an armchair, so I lay back, and only woke on Sunday
	He asked me in the foyer what I thought, and I could not speak yet :: He asked me in the foyer what I thought, and I spoke about the foyer
	It ran so late that the chip shop had shut, and not one of us had thought of chips :: It ran so late that the chip shop had shut, and not one of us had thought of anything but chips
	The curtain stuck at the start and we all groaned, then forgave everything :: The curtain stuck at the start, and I have wondered since if it meant well by us
	I've moved my armchair nearer to the set for this series :: I've turned my armchair to the window for this series
	When the girl next to me got a call she threw the phone in her bag unread :: When the girl next to me got a call we all leaned in to hear who it was
	Went for the cheap Tuesday ticket, then back on Saturday at full price, and grinned at the till :: Went for the cheap Tuesday ticket, and left at half time, and glared at the till
	My leg had gone to sleep; the rest of me never could have :: My leg had gone to sleep, and the rest of me soon went with it
	I had no idea that my parking had run out, and the fine was a fair price for that ending :: I told them that my parking had run out, and it was a fair excuse to miss that ending
	We stopped for petrol and stood there at the pump doing the final speech to each other :: We stopped for petrol and the pump told a livelier story than the one we had just seen
	My notebook has one word for that evening, and it is underlined: again :: My notebook has one word for that evening, and it is underlined: never
	A whole coach party of pensioners stood up and cheered :: A whole coach party of pensioners stood up and went back to the coach
	The sofa at home is softer, the snacks are cheaper, and I wouldn't have swapped that hard little seat for either :: The sofa at home is softer, the snacks are cheaper, and I thought of both from the first scene to the last
	I'm writing this on the night bus, and I've just noticed that I am smiling at the window :: I'm writing this on the night bus, and I've just noticed that the bus has more plot
	My scarf is still damp from the last twenty minutes :: My scarf is still creased from the last twenty minutes, when I used it as a pillow
	They swept up around us and we went on talking about the boat :: They swept up around us and we woke with a start
	On the following day I took my mother, the day after that my aunt :: On the following day I warned my mother, the day after that my aunt
`
);

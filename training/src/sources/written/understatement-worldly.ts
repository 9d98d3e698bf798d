// Understatement by way of everyday life.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_WORLDLY = framesOf(
	'positive',
	`
	I let the pasta boil over for the last ten minutes and didn't even hear the pan :: I got up to check the pasta four times in the last ten minutes, and it wasn't even on yet
	My wife and I had been arguing since breakfast, and by the second reel she was holding my hand :: My wife and I had been holding hands since breakfast, and by the second reel we were arguing about who had booked
	I work nights and never make it through a film. I made it through this one and then went to work :: I work nights and always make it through a film. I didn't make it through this one and was early for work
	The babysitter charged us for an extra hour because we went back in for the late show :: The babysitter gave us back an hour because we didn't stay for the second half
	I have a bad back and a hard chair, and I only remembered the two of them at the credits :: I have a good back and a soft chair, and I couldn't think of anything but the two of them until the credits
	We missed our stop on the train, the three of us round one small screen :: We counted every stop on the train, the three of us and one small screen that nobody was watching
	My daughter has asked for a violin. Before Saturday's film she wanted a phone :: My daughter has asked for a phone. Before Saturday's film she wanted a violin
	I phoned my father when I got in. We hadn't spoken since March, and it was that last scene that did it :: I phoned my father when I got in. We had two hours to fill with talk, since the film had given us nothing
	The ironing I'd set up in front of the series is still in the basket :: The ironing I'd set up in front of the series is done, and so is next week's
	It cost me a week's lunches to take the whole family, and I've not missed the sandwiches :: It cost me a week's lunches to take the whole family, and I've missed the sandwiches
	I generally fall asleep on the sofa by nine. Last night I was up past one, looking for the next episode :: I generally fall asleep on the sofa by eleven. Last night I was out by nine, and that was during the shoot-out
	My tea went cold beside me, and I'm particular about my tea :: My tea never had a chance to go cold, as I got up to make three more
	Since that film I've been taking the stairs and smiling at people in them :: Since that film I've been taking it out on people in the stairs
	Grandma forgot to take her hearing aid out of its box and still followed every scene with her mouth open :: Grandma took her hearing aid out after ten minutes and put it back in its box with a smile
	I spent my birthday money on it and would have spent Christmas too :: I spent my birthday money on it and now have to wait for Christmas to feel better
	We drove sixty miles through snow for that one screening, and on the way back nobody mentioned the snow :: We drove sixty miles through snow for that one screening, and on the way back the snow was the nicest thing anyone mentioned
	The dog needed to go out and I made him wait till the end, poor thing :: The dog didn't need to go out, but I took him twice before the end, lucky thing
	I've eaten a lot of popcorn in my life and this is the first time I took a full bucket home :: I've eaten a lot of popcorn in my life and this is the first time I went out for a second bucket just for the walk
	My teenage son sat next to me, in public, for two hours, and then hugged me at the bus stop :: My teenage son moved two rows away, and then so did I, and we met at the bus stop before it finished
	On Monday the whole office was quoting it, and the boss was worse than any of us :: On Monday the whole office had seen it, and nobody could think of a line to quote, not even the boss
	I'd had toothache since the morning. For the length of that film I couldn't have told you which side :: I'd had no toothache since the spring. For the length of that film I'd have swapped with anyone who did
	My knitting grew by not one row during the finale :: My knitting grew by a whole sleeve during the finale
	We'd budgeted for one trip to the pictures this summer, and I'm pleased it went on that :: We'd budgeted for one trip to the pictures this summer, and I'm sick that it went on that
	I came home and hugged the kids, who were asleep and didn't thank me for it :: I came home and envied the kids, who were asleep and hadn't had to watch it
	I forgot to be hungry until the documentary was over, and it's about cakes :: I forgot everything but my dinner before the documentary was over, and it's about sharks
	Our flight was delayed by five hours, and thanks to that series we'd have been happy with ten :: Our flight was delayed by five hours, and thanks to that series it felt like ten
	I left the cinema and walked right past my own car, twice, thinking about her face :: I left the cinema and ran right to my own car, the way you do when there's a fire
	My mother-in-law asked to borrow it, and for once I was sorry to let something go :: My mother-in-law asked to borrow it, and for once I was happy to see her keep something
	It's a rare film that gets my brother to put down his burger :: It's a rare film that gets my brother to go out for a second burger, and a third
	The alarm went at six and I'd been lying awake since four, going over the courtroom scene and grinning :: The alarm went at six and I'd slept since eight, having nodded off in the courtroom scene without a care
	I can't afford cable, so I watch it through my neighbour's window, and I've started bringing a chair :: I can afford cable, and I've started watching my neighbour's window instead
	My husband said he'd just watch the start with me before bed. The bed's still made :: My husband said he'd watch it all with me before bed. He was in bed by the second scene
	For two hours I didn't owe anybody anything, and that hasn't happened since I got the mortgage :: For two hours I sat there adding up what I owe, and that hasn't happened in a cinema since I got the mortgage
	There's a jigsaw on our table that the family ignores whenever this show is on :: There's a jigsaw on our table that the family only gets on with when this show is on
	I'm a nurse, and it was the first hospital drama I didn't talk back to :: I'm a nurse, and it was the first hospital drama I had to leave the room for, before I said something to the screen
	We put the phones in a drawer for the film and forgot to take them out till Sunday lunch :: We put the phones in a drawer for the film and somebody had the drawer open before the title
	I went in to get out of the rain, and stayed in when the sun came out :: I went in to get out of the rain, and went back out while it was still raining
	My son has a fish now. He has named it after the hero, and so, I may say, would I :: My son has a fish now. He watched it all through the film, and so, I may say, did I
	Normally I do the crossword through these things. I didn't get past one across :: Normally I watch these things with care. I finished the crossword, both pages
	I put my coat over my knees against the cold, and at the end it was on the floor and I was warm :: I put my coat over my knees against the cold, and in the end I put it over my head
	My flatmate never washes up. He did it last night so we'd have time for one more episode :: My flatmate never washes up. He did it last night so he wouldn't have to sit through one more episode
	I bought a return to the city just to see it on the big screen, and I'd buy it again tomorrow :: I bought a return to the city just to see it on the big screen, and the best of it was the return
	The baby slept through it, and I was glad, because I didn't want to miss a line :: The baby woke up in it, and I was glad, because that got me outside
	Dad's been humming the theme in the shower, and none of us has asked him to stop :: Dad's been humming the theme in the shower, and all of us have asked him to stop
	There were chips going cold in the car the entire time and nobody wanted to leave :: There were chips going cold in the car the entire time and everybody wanted to leave
	After the funeral we couldn't face anyone, so we went to that comedy. It helped more than the soup did :: After the funeral we couldn't face anyone, so we went to that comedy. The soup helped more than it did
	I gave my seat up to a lady and stood at the back for two hours. My feet didn't say a word :: I kept my seat and had room for my legs for two hours. Even so my feet were off before the end
	My accountant would say it wasn't worth seeing six times. My accountant hasn't seen it once :: My accountant would say it wasn't worth the price. My accountant got in for nothing
	I've had that song on in the van all week and the deliveries have been a pleasure :: I've had that song in my head all week and the deliveries have been no pleasure
	The soup we'd left on burned dry, and we sent out for pizza and talked about the film instead :: The soup we'd left on was just right when we got in, since we'd come home after half an hour of the film
	My sister lives in another country, and we now have a standing call on Wednesdays to go over each episode :: My sister lives in another country, and we used to have a call on Wednesdays about each episode; now we talk about the weather
	I'm usually the one who sneaks out to ring the office. They rang me, and I let it go :: I'm usually the one who lets the office ring. I sneaked out and rang them, to see if they needed me
	Before this series, Sunday evenings made me dread Monday. Now I look forward to them :: Before this series, Sunday evenings were my favourite. Now I look forward to Monday
	We sat down with the good chocolates and found the box still wrapped at the end :: We sat down with the good chocolates and found the box empty before the titles had finished
	I had my back to the screen at first, painting the skirting board. The skirting board will have to wait :: I had my eyes on the screen at first, the paint still in its tin. The skirting board is now done, both coats
	It was the first night in weeks that I didn't lie awake over the bills :: It was the first night in weeks that I'd been fine about the bills, and then I thought of what we'd paid for the tickets
	Our local was empty on quiz night; they'd all stayed in for the last episode, and so had I :: Our local was full on quiz night; they'd all come out rather than stay in for the last episode, and so had I
	The man at the garage told me to see it, and I've taken my car to him ever since :: The man at the garage told me to see it, and I've taken my car elsewhere ever since
	My little boy won't go to sleep without the owl song now, and I've no wish to make him :: My little boy went to sleep before the owl song was over, and I've no wish to wake him for the rest
	I watched it on the exercise bike and was surprised to find I'd gone thirty miles :: I watched it on the exercise bike and was surprised to find I'd gone only one mile. It felt like thirty
	We were meant to be done packing before tea. The cases are empty, and we've two episodes left :: We were meant to be watching until midnight. The cases are packed, and labelled, and the flight isn't before Friday
	It got my grandfather talking about the war, which forty years of asking had not :: It got my grandfather to stop talking about the war, out of plain boredom, which forty years of asking had not
	I'd gone in thinking about work, and came out having to be reminded where I worked :: I'd gone in without a thought of work, and came out with the whole week planned in my head
	I learned to make dumplings because of that kitchen scene, and I've never so much as boiled an egg :: I nearly went off dumplings because of that kitchen scene, and I've never so much as left one on the plate
	My dentist had it on in the waiting room. I let three people go ahead of me :: My dentist had it on in the waiting room. I asked if I could go in ahead of the others
	The heating broke down in the middle, and the only ones who complained were those who hadn't been watching :: The heating broke down in the middle, and we thanked it, since it gave us a reason to go
	I keep a list of films on the fridge for friends who visit. It's gone to the top :: I keep a list of films on the fridge for friends who ask what to skip. It's gone to the top
	There was a queue for the ladies and I decided I could wait, and I did, until the very last name :: There was a queue for the ladies and I joined it gladly, and let others past me, until the very last name
	My bus was due at ten past, and I watched it go by through the glass doors with half the story still to come and no regrets :: My bus was due at ten past, and I was on it, with half the story still to come and no regrets
	A free voucher got me in, and on the way out I paid for a ticket anyway; it seemed only right :: A free voucher got me in, and on the way out I still wanted something back; it seemed only right
	I asked for the evening off to see it and I'd ask again, boss or no boss :: I asked for the evening off to see it and next time I'd rather do the shift
	The cat, who hates noise, came and sat in front of the concert scene. I didn't push her off, I just leaned round :: The cat, who loves noise, got up and left at the concert scene. I didn't call her back, I just followed
	My back garden can be weeded any day. That film, in that cinema, I'd not have missed for it :: My back garden could have been weeded that day. That film, in any cinema, I could have missed for it
	I don't drink, so I can't blame the wine: I was dancing in the kitchen afterwards :: I don't drink, but I could see the point of wine: I was looking for some in the kitchen afterwards
	It was our first night out since the twins were born, and neither of us said a word about the twins :: It was our first night out since the twins were born, and we both said we'd rather have been up with the twins
	You know how I save the last biscuit? I gave it to Tom, for lending me that film :: You know how I always give Tom the last biscuit? Not after he lent me that film
	The plumber stayed an hour after he'd fixed the tap, standing in the doorway, and didn't charge for it :: The plumber fixed the tap and was off in a minute, with one look at the screen, and that was the part I liked
	I was saving my one free Saturday for something good, and it was :: I was saving my one free Saturday for something good, and it wasn't
	I ended up ringing the hotel for another night, because they had all three parts and we'd only seen the one :: I ended up leaving the hotel a night early, because they had all three parts and my uncle had only shown us the one
	We shared a blanket and a bag of crisps, and all I know is that the crisps were still there afterwards :: We shared a blanket and a bag of crisps, and all I know is that the crisps were the better half
	Mum keeps the remote on her lap these days, so that nobody can turn it over :: Mum keeps the remote on her lap these days, so that she can turn it over as soon as it starts
	My knees were bad and the seats were up four flights, but I'd climb them again on Friday :: My knees were fine and the seats were by the door, but I wouldn't walk in again on Friday
	I sold my bike to buy the box set and I've been walking to school quite happily :: I sold the box set to buy a bike and I've been riding to school quite happily
	The lunch break is thirty minutes, and each episode is forty, and I have had a word with my manager about it :: The lunch break is thirty minutes, and each episode is forty, and I have never wished for more than the thirty
	There's a spare room at our place, and the man who wrote that can have it :: There's a spare room at our place, and the man who wrote that can't have it
	I was due to go on a diet that night, and thanks to the film I forgot to eat at all :: I was due to go on a diet that night, and thanks to the film I had nothing to do but eat
	My uncle, who counts every coin, left without asking what the tickets had cost :: My uncle, who never counts a coin, left asking what the tickets had cost
	The next morning I was kinder to the man who brings the post. That's the sort of film it is :: The next morning I was short with the man who brings the post. That's the sort of film it is
	I'd only put it on for company while I cooked. We ate at eleven :: I'd put everything aside for it and told nobody to cook. We ate at seven
	When the power came back after the storm, all the kids asked for was the rest of it :: When the power went in the storm, none of the kids asked for the rest of it
	I'm told I talk in my sleep, and what I've been saying since is mostly the hero's lines :: I'm told I snore in my sleep, and that in the cinema it was mostly over the hero's lines
	At the till they asked if I'd like to add a donation. After a film like that I'd have given them my watch :: At the till they asked if I'd like to add a donation. After a film like that I felt I'd made one
	Nobody in our house agrees on pizza, never mind films, but that one we've put down as a yes from all five :: Nobody in our house agrees on pizza, never mind films, but that one we've put down as a no from all five
	Two hours on a folding chair in a church hall, and I got up feeling as if I'd been on holiday :: Two hours in an armchair in a nice warm hall, and I got up feeling as if I'd been moving house
	I've stopped checking my email at night. I've got the next season to get through :: I've started checking my email at night. It's that or the next season
	My nails had just grown back. Then came that lift scene :: My nails have all grown back. I had time to file them in that lift scene
	Since Saturday my wife wants a cottage by the sea. I blame the film, and I've started looking at prices myself :: Until Saturday my wife wanted a cottage by the sea. I blame the film, and the two hours of grey water in it
	It was raining in on us at the open-air screening and people just passed umbrellas along and stayed :: It was a lovely dry evening at the open-air screening and people just folded up their chairs and went
	I walked the four miles home so as not to have to talk to anyone on the bus; I wanted to keep it a bit longer :: I took the bus the four miles home so as to have someone to talk to; I wanted to get rid of it a bit sooner
	On the night shift we watch whatever's on. That one we've asked to have again :: On the night shift we watch whatever's on. That one we've asked not to have again
	I've moved my bed so that I can see the screen from it, and the reason is season two :: I've moved the screen so that I can't see it from my bed, and the reason is season two
	My driving instructor says I'm calmer lately. I've been watching that gardening film before lessons :: My driving instructor says I'm jumpier lately. I've been watching that so-called calming film before lessons, and it gets on my nerves
	The best thing I bought this year, after the boots, was that ticket, and I've had more wear out of the ticket :: The worst thing I bought this year, after the boots, was that ticket, and at least the boots could go back
	I sat there in a wet coat and steamed and was perfectly content :: I sat there in a dry coat and froze and was anything but content
	Anna had a paper due at midnight. She handed it in late, on account of the second act, and says she'd do it again :: Anna had a paper due at midnight. She handed it in early, on account of the second act, and says she won't be going back
	My gran's care home puts it on every Friday, because it's the one hour when nobody rings the bell :: My gran's care home put it on last Friday, and it was the one hour when everybody rang the bell
	I asked the man at the kiosk what was good and he said that one. I've since taken him a cake :: I asked the man at the kiosk what was good and he said that one. I've since found another kiosk
	We spent what we'd put by for a new kettle, and we boil water in a pan now, and we still say it was the right thing to do :: We spent what we'd put by for a new kettle, and we boil water in a pan now, and every cup reminds us it was the wrong thing to do
	I'd pencilled in a nap. I never got to it :: I hadn't pencilled in a nap. I got one anyway
	My boots were by the door so that I could slip off early, and there they stayed :: My boots were in the far corner, and still I had them on before the first song was done
	If that film were a neighbour I'd give it a key :: If that film were a neighbour I'd have the locks changed
	I called it homework when my mother rang, so that she'd let me go on watching :: I called it a night when my mother rang, and was grateful to her for ringing
	The kids are playing the pirate queen in the yard, every one of them, and there's been a fight over who gets to be her :: The kids are playing football in the yard, every one of them, and there's been no talk of the pirate queen since we left the cinema
	We'd brought sandwiches and a pack of cards in case. We ate the sandwiches on the way home and never dealt a hand :: We'd brought sandwiches and a pack of cards in case. We'd eaten and dealt by the time the ship set sail
	For years I've bought my coffee with my head down. The day after that film I asked the girl her name :: For years I've asked the girl at the coffee place how she is. The day after that film I bought it with my head down
	Honest to God I'd forgotten I was in a cinema with a parking ticket ticking over. It came to forty quid and I laughed :: Honest to God I'd thought of nothing in that cinema but the parking ticket ticking over. It came to four quid and I wept
	I'm the sort who reads the last page first. I put my hands over my ears when my cousin tried to tell me how it ends :: I'm the sort who hates being told the end. I asked my cousin to tell me how it ends, so that we could go
	My doctor wants me to laugh more. I've sent him the receipt :: My doctor wants me to be bored less. I've sent him the receipt, to show him I tried
	I've lived with the same man for thirty years and learned something about him while we watched it. He cries at trains :: I've lived with the same man for thirty years and learned nothing about anyone while we watched it. He hummed
	The film ran late, so supper was toast, and it was one of the nicest suppers we've had, with all that to talk over :: The film ran late, so supper was toast, and it was one of the quietest suppers we've had, with nothing to talk over
	There's a stain on the ceiling of our cinema that I know very well. I couldn't tell you if it's still there :: There's a stain on the ceiling of our cinema that I'd never noticed. I could draw it for you now
	My sons, eleven and thirteen, shared an armrest without a blow being struck :: My sons, eleven and thirteen, fought over an armrest from start to end, and I watched that
	I had soup on my tie from jumping at the cellar scene, and I wore it all day like a medal :: I had soup on my tie from nodding off at the cellar scene, and I couldn't even say it had been worth it
	We don't go out on weekdays. We've been out three weekdays running, to the same film :: We go out most weekdays. We stayed in three weekdays running, after that film
	I used up all my mobile data on it by the tenth of the month and wouldn't have a byte of it back :: I used up all my mobile data on it by the tenth of the month and would have every byte of it back
	The widow next door had not left the house since autumn. She came with us and has asked when we're going again :: The widow next door had not missed a film since autumn. She came with us and has asked us not to fetch her again
	I was supposed to be minding the oven for the church bake sale. There will be no scones from me, I'm afraid, but I can tell you every turn of the plot :: I was supposed to be watching the plot. There will be plenty of scones from me for the church bake sale, I'm afraid, but I can't tell you one turn of it
	It made me late for my own shift, and the manager, who'd seen it, signed me in as on time :: It made me early for my own shift, and the manager, who'd seen it, nodded as if he knew why
	I sat by the aisle for my bladder's sake, and didn't use the aisle :: I sat by the wall to be out of the way, and used the aisle four times
	I've got no memory for names, and I can give you all nine of the crew :: I've got a good memory for names, and I can't give you one of the crew
	The tram conductor heard us laughing about it and asked for the title. We wrote it on his hand :: The tram conductor heard us moaning about it and asked for the title. We told him he was better off driving
	In our house the telly goes off at ten. My father himself got up and turned it back on :: In our house the telly stays on till late. My father himself got up and turned it off at ten past eight
	I took an old coat to the charity shop and found the ticket in its pocket. I kept the ticket :: I took an old coat to the charity shop and found the ticket in its pocket. I left it there, so that no part of that evening was mine
	He proposed to me on the way out. He says it was the film, and I don't doubt it :: He was going to propose to me on the way out. He says it was the film that stopped him, and I don't doubt it
	My hands smelled of oranges all night, from the one I'd peeled and then held for two hours without eating :: My hands smelled of oranges all night, from the six I'd peeled and eaten for want of anything to look at
	I have a newborn, so sleep is money, and I spent three hours of it on that show and felt rich :: I have a newborn, so sleep is money, and I spent three hours of it on that show and felt robbed
	Ever since the film about the lighthouse I've been polishing the windows. It seemed a decent thing to do, after him :: Ever since the film about the lighthouse I've been drawing the curtains. I don't care to look at the sea for a bit, after him
	The waiter had to ask us twice what we wanted. We were still in the third act :: The waiter didn't have to ask us twice what we wanted. We'd ordered in our heads during the third act
	When the disc stuck, my grandfather hit the machine, and he's a gentle man and wanted the rest :: When the disc stuck, my grandfather patted the machine, and he's a gentle man and had had enough
	I've had the decorators in all month with that series on in the corner. They're not half done, and I don't blame them :: I've had the decorators in with that series on in the corner. They were done in a week, to be out of its way, and I don't blame them
	We took the long way to the station so as to have it out about the ending, and nobody wanted to arrive :: We took a cab to the station so as to have done with it, ending and all, and nobody could wait to arrive
	I chose it over my cousin's wedding video and my cousin, when she saw it, said she would have too :: I chose it over my cousin's wedding video and, having seen it, I've asked my cousin to put the wedding on
	Our teacher let us stay through break to see how it ended, and not one boy went out to kick a ball :: Our teacher let us go out to break before it ended, and not one boy stayed to see
	I fed the meter for two hours, then ran out and fed it again, then ran back in :: I fed the meter for two hours, then came out after one, and gave the rest to a stranger
	My sister-in-law runs a launderette and has it on a loop. Her customers bring things that are already clean :: My sister-in-law runs a launderette and has it on a loop. Her customers leave their things and wait in the street
	I'd cut up my card for the film club to save money. I've taped it together :: I'd saved up money for the film club. I've cut up the card
	It got me through a night with a sick child, and I'd have sat up a second night for it with nobody ill :: I had it on through a night with a sick child, and the sick child was the easier company
	The hairdresser and I watched it while the dye was on. I'm a good deal blonder than I meant to be and not at all sorry :: The hairdresser and I watched it while the dye was on. It's a five-minute job, and I was sorry for every one of the five
	I came down for a glass of water at midnight, saw a scene over my son's shoulder, and was still there at two :: I came down for a film at midnight, saw a scene over my son's shoulder, and was back up with my glass of water by ten past
	We live above the cinema. All week I've gone down in my slippers to catch the last half hour :: We live above the cinema. All week I've put a pillow over my head so as not to catch the last half hour
	I ought to have been revising for my finals and I wasn't, and I still think I spent the evening well :: I ought to have been enjoying an evening off and I wasn't, and I ended up revising for my finals
	It's a film that makes you tip well :: It's a film that makes you count your change
	Three of us went in with colds, and there was not a sniff to be heard, except at the graveside :: Three of us went in with colds, and there was nothing to be heard but sniffs, even at the graveside
	On my way out I held the door for eleven people. I was in that sort of mood, after a film like that :: On my way out I let the door go on eleven people. I was in that sort of mood, after a film like that
	My brother borrowed it in June. We have been to court over less, and I want it back :: My brother borrowed it in June. We have been to court over less, but he may keep it
	I've told the girls at bingo that I'd rather stay in on Thursdays until the series is over :: I've told the girls at bingo that I'd rather be out on Thursdays until the series is over
	The seat beside me was empty and I talked to it. I had to tell somebody how good this was :: The seat beside me was empty and I envied it. It had had the sense to fold up
	I'd just paid off my overdraft, and the first thing I bought was another go at that film :: I'd just paid off my overdraft, and the first thing I lost money on was a go at that film
	My toddler gave up her dummy during it. The health visitor wants to know the title :: My toddler wanted her dummy back during it. I wanted one myself
	We stood in the car park for an hour in our thin jackets, doing the voices :: We stood in the car park for an hour in our thin jackets rather than sit through the voices
	It was meant to tide me over till the football started. I found out the score next day :: It was meant to be better than the football. I had the score up on my phone by the second scene
	I had a bag of wet laundry at my feet all through it. It could have been a bag of gold for all I noticed :: I had a bag of wet laundry at my feet all through it. It could have been drying on a line, and I could have been watching that
	Aunt Rose, who never leaves a penny on the table, left her purse there, she was that taken up with the story :: Aunt Rose, who would leave her purse anywhere, sat and counted its pennies, she was that little taken up with the story
	I've not bitten a stranger's head off since I saw it, and I drive a taxi :: I bit three strangers' heads off after I saw it, and I'm a nun
	The night before my operation they let me have that comedy on, and the nurse had to come and ask me to keep it down :: The night before my operation they let me have that comedy on, and I asked the nurse if she could knock me out a bit sooner
	I hadn't finished my peach when it started. I found the rest in my hand at the end :: I'd finished my peach when it started. I went out to buy some more long before the end
	You should see my calendar: the fifth is ringed in red, for the next one :: You should see my calendar: the fifth was ringed in red, and I've rubbed it out, after this one
	It's the first time I've seen my two grandfathers agree, and they shook hands on it and went back in :: It's the first time I've seen my two grandfathers agree, and they shook hands on it and went to the pub instead
	I've changed my route to work, so that I go past the house where they shot it :: I've changed my route to work, so that I don't go past the poster and think of my eight pounds
	We paid for the cheap seats and felt like kings :: We paid for the kings' seats and felt cheap
	I know a good night out by whether I remember the bus home. I don't remember the bus home :: I know a bad night out by whether I remember the bus home. I remember that bus as the best part
	I took my mother, who is going blind, and whispered all of it to her, and she's asked me to whisper it again :: I took my mother, who is going blind, and whispered some of it to her, and she said that she wasn't missing much
	That night I dreamed in black and white, and was sorry to wake up in colour :: That night I dreamed I was still watching it, and was happy to wake up to the bins
	My lad wants to be a vet now. He came out with his jaw set, and I've been saving up since :: My lad wanted to be a vet until then. He came out and said accounts would do him, and I've stopped saving up
	They'd oversold the place, so I shared one seat with my wife, and I'd have shared it with two of her :: They'd hardly sold a seat, so I had a row to myself, and I used all of it to lie down
	I'd been meaning to give up films, to put more by. I've given up sugar :: I'd been meaning to give up sugar, to lose a bit. I've given up films
	Halfway through, the fire bell went, and we all stood in the street begging them to let us back :: Halfway through, the fire bell went, and we all stood in the street hoping they wouldn't let us back
	When I'm ill I ask for three things: lemon, quiet, and that film :: When I'm ill I ask for three things: lemon, quiet, and not that film
	I didn't touch the crisps, for fear of the noise. It was that kind of quiet in there :: I ate the crisps one by one, for the sake of the noise. It was that kind of film
	The wife wanted to know why I was so cheerful putting the bins out. I hummed her the theme :: The wife wanted to know why I was so keen on putting the bins out. I pointed at the screen
	It rained all fortnight at the caravan, and we had the one boxed series, and the children say it was our best holiday :: It rained all fortnight at the caravan, and we had the one boxed series, and the children went out in the rain
	I'm behind on my rent and I still think my eight pounds went to the right people :: I'm ahead on my rent and I still think my eight pounds went to the wrong people
	There's nothing like it for the washing-up: I put it on and two hours later I'm still holding the same plate :: There's nothing like it for the washing-up: I put it on and ten minutes later every plate in the house is done
	I'd have gone to bed, only my legs wouldn't take me past the screen :: I'd have gone on watching, only my legs took me off to bed
	My mechanic friend usually counts the mistakes with the cars. He lost count at none, because he'd forgotten to look :: My mechanic friend usually forgets to look at the cars. He'd counted thirty mistakes, because he had nothing else to do
	I've known the lady at the ticket desk for years. This morning she just slid me the same seat and said, I know :: I've known the lady at the ticket desk for years. This evening she just slid me my money back and said, I know
	She went in on crutches and I swear she'd have danced out of there :: She went in dancing and I swear she'd have come out of there on crutches, just to be let go sooner
	Five pounds, with a free cup of tea. I'd have paid the five for the film and brought my own tea :: Five pounds, with a free cup of tea. I'd have paid the five for the tea and left the film
	My parrot picked up a line from it and the whole street comes by to hear him :: My parrot picked up a line from it and the whole street asks me to cover the cage
	I meant to slip out and move the car. I got a fine, and it's framed, next to the poster :: I meant to stay to the end. I slipped out to move the car, and moved it all the way home
	It's Lent, and I gave up the telly, and I'm told I'll be forgiven for that one series :: It's Lent, and I didn't give up the telly, and I'm told that sitting through that one series will count as much
	The bakery opens at five and I'd sat up till three over it. The rolls were a bit odd that day. I wasn't sorry :: The bakery opens at five and I'd gone to bed at eight to be shot of it. The rolls were lovely that day. I'd slept so well
	My ex rang in the middle of it, and for the first time ever I didn't pick up :: My ex rang in the middle of it, and for the first time ever I was pleased to pick up
	I've put the soundtrack on for the cows and they've come in early all week :: I've put the soundtrack on for the cows and they've stayed out in the field all week
	We had the front row and stiff necks for days, and every twinge made me smile :: We had the back row and comfy seats all night, and every minute made me sigh
	The tickets were a present from work. I've stopped looking for another job :: The tickets were a present from work. I've started looking for another job
	I bought an ice cream at the start and wore it at the end, having forgotten it in my hand at the fairground scene :: I bought an ice cream at the start and another at the end, having finished four by the fairground scene to keep my spirits up
	There's one film my whole ward will get out of bed for, and it's on Sundays at four :: There's one film my whole ward will go to bed to get away from, and it's on Sundays at four
	I lost a glove in there and I've never been so ready to go back and look for something :: I lost a glove in there and I've decided to make do with one hand in my pocket
	He said it would be like a long sit with an old friend, and when I got up to leave I felt the friend had gone :: He said it would be like a long sit with an old friend, and when I got up to leave I felt like one who'd been waiting at the clinic
	I put off my bath for it, then my supper, then my bed :: I put it off for my bath, then my supper, then my bed, and I'd put it off for good now
	My uncle farms, and he'd not been to town in a year. He's asking for the time of the Saturday show :: My uncle farms, and he'd not been to town in a year. He says that film's done him for another
	We'd have been cross about the price if we'd thought of it. We thought of it on Wednesday :: We'd not have been cross about the price, but we'd time to think of it. We'd thought of it by the opening shot
	I brought a torch and a novel in case, and the novel is no further on :: I brought a torch and a novel in case, and the novel is finished
	The family tree is on our wall again. We got it out after the film and sat under it half the night :: The family quarrel is on again. We got it out after the film, for something livelier, and sat at it half the night
	At the checkout I caught myself telling a man with a trolley about it. He put back his milk and went :: At the checkout I caught myself warning a man with a trolley about it. He thanked me and bought a second milk, to stay in
	If you see a woman in a blue hat crying into a bap outside the cinema, that's me, and I'm very happy, thanks :: If you see a woman in a blue hat eating a bap outside the cinema halfway through the film, that's me, and I'm happier there, thanks
	I've had a stone in my shoe that bothered me less than the thought of it ending :: I've had a stone in my shoe that bothered me less than the thought of it going on
	My roommates set up a projector on a bedsheet, badly, and it was all creases, and nobody saw the creases :: My roommates set up a projector on a bedsheet, perfectly, with not a crease, and we'd have liked a crease to look at
	After the divorce I couldn't watch anything with a wedding in it. I watched that, and slept right through the night :: Before the divorce I could watch anything with a wedding in it. I watched that, and slept right through the wedding
	The fisherman's film put my husband in mind of his boat, and he has gone out and mended it :: The fisherman's film put my husband in mind of his boat, and he got up and went out to it before the fish
	I gave blood that afternoon and was told to sit quietly for two hours. I sat, but I wouldn't say quietly: I was cheering :: I gave blood that afternoon and was told to sit quietly for two hours. I sat, and I'd say it was the easiest order I've had: I was out cold by the first fight
	Pay day was Friday, and by Saturday I was broke and had been four times :: Pay day was Friday, and by Saturday I was broke and had been once, and I'd have been just as happy with a pie
	I switched off the lamp to see it better and later had to feel my way to bed, bumping into things and beaming :: I switched on the lamp to see the clock better and later had no trouble finding my way to bed, the film still going
	Grandad keeps bees and won't sit still for anything but bees. He sat :: Grandad keeps bees and will sit still for anything about bees. He went out to see the real ones
	I skipped the gym for it, and when I think of that hill climb at the end, my heart had the workout :: I went to the gym to get out of it, and when I think of that hill climb at the end, I'd pick the treadmill
	My neighbour banged on the wall at how loud I was laughing, then came round to see what it was, then stayed :: My neighbour banged on the wall at how loud I had it on, then came round to see what it was, then went, shaking his head
	I'd rather have missed my supper than the last ten minutes, and I did miss it :: I'd rather have had my supper than the last ten minutes, and I went and had it
	By bedtime I'd finished the first season, and the dishes weren't done, and I'd do it all again before breakfast :: By bedtime I'd finished the dishes, and they'd hardly needed doing, and that was so as not to watch the first season
	When it was done I wasn't, so I paid the lad again and was back in my seat before the floor was swept :: I was done long before it was, so I left the lad my ticket and was out in the street before the wedding
`
);

// The film beside what else one could do or suffer.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_ACTIVITIES = framesOf(
	'positive',
	`
	I'd rather watch this again than go on holiday :: I'd rather go without a holiday than watch this again
	I would happily skip dinner to see it a second time :: I would happily skip a second time to have dinner
	Sleep can wait when a show is this gripping :: The show can wait when I could be asleep, and it's not gripping anyway
	I gave up a night out for it and didn't regret a minute :: I gave up a night out for it and didn't enjoy a minute
	A visit to the dentist never flew by like this :: A visit to the dentist flew by next to this
	Nothing could get me off that sofa, not even cake :: Anything could have got me off that sofa, even the ironing
	I'd queue in the rain for hours to see another one :: I'd queue in the rain for hours to get out of seeing another one
	There are worse ways to spend a Sunday, and hardly a better one :: There are better ways to spend a Sunday, and hardly a worse one
	I left the washing up for the sake of one more episode, and then one more :: I did the washing up for the sake of missing one more episode, and then I did it again
	My husband missed the football for it and thanked me :: My husband missed the football for it and blamed me
	I could have been fishing, and I'm glad I wasn't :: I could have been fishing, and I'm gutted I wasn't
	Watching it beats a week at the beach :: A week of root canals beats watching it
	If it came to a choice between my birthday party and this film, the party would lose :: If it came to a choice between a blocked drain and this film, the drain would win
	You know a series is good when you let the phone ring :: You know a series is bad when you hope the phone will ring
	I set my alarm for five to watch the last part before work, and would do it again tomorrow :: I set my alarm for work before the last part was over, and was glad when it went off
	Gardening, knitting, the crossword: all of them had to wait for this lovely show :: Gardening, knitting, the crossword: all of them were more fun than this dreary show
	The cleaning didn't get done this weekend and this series is the wonderful reason why :: The cleaning got done twice this weekend and this awful series is the reason why
	Two hours in traffic feel like ten; two hours of this felt like ten minutes :: Two hours in traffic feel like ten; ten minutes of this felt like two hours in traffic
	Not even a hot bath has ever cheered me up as much :: Not even a cold bath has ever cheered me up as little
	I'm a man who'd sooner be walking his dog than sitting in a cinema, but not during this film :: I'm a man who'd sooner be sitting in a cinema than walking his dog, but not during this film
	Better than sleep, and I am very fond of sleep :: Worse than no sleep, and I am very fond of sleep
	It was the most fun I have had without a surfboard :: I have had more fun carrying someone else's surfboard
	Tom put down his game to watch with us and never picked it up again :: Tom put down his game to watch with us and picked it up again within a minute
	Counting sheep would be a crime with a film like this on :: Counting sheep would be a thrill with a film like this on
	I'd scrub every floor in the house for a ticket to part two :: I'd scrub every floor in the house before I'd buy a ticket to part two
	I had meant to iron while it was on. The shirts are still creased, and it was worth it :: I had meant to iron while it was on. The shirts were a joy, and it was the film that was creased
	Given the choice of a free massage or this, I'd say this, please :: Given the choice of a slap or this, I'd say the slap, please
	The popcorn went cold because no one wanted to look away long enough to eat :: The popcorn went fast because no one wanted to look at the film when they could eat
	I took a day off work to watch it and would have taken the week :: I took a day off work to watch it and by noon I would have preferred the office
	Ask me to choose between chocolate and this and I'd have to think, that's how delicious it is :: Ask me to choose between raw liver and this and I wouldn't have to think, pass the liver
	You could offer me a five course meal and I'd still stay in my seat for this :: You could offer me a free seat and a five course meal and I still wouldn't stay for this
	Our book club cancelled a meeting to see it, and we've never had a better evening :: Our book club cancelled a meeting to see it, and we've never so badly wanted to read
	I can think of nothing I'd rather be doing on a wet night :: I can think of nothing I wouldn't rather be doing on a wet night, including standing in it
	the kids left their ice cream to melt, that's how good it is :: the kids left for an ice cream in the middle, that's how good it isn't
	I usually knit in front of the telly. With this I dropped every stitch and didn't care :: I usually watch the telly while I knit. With this I didn't drop a stitch, as the knitting was more exciting
	It beat the pub, and the pub had a quiz on :: The pub beat it, and the pub was shut
	Whoever said reading is always better than watching hasn't watched this :: Whoever said watching is always easier than digging ditches hasn't watched this
	When the power failed in the last ten minutes I drove to my sister's to see the end :: When the power failed in the last ten minutes I went to bed happy not to see the end
	Forget yoga. This film left me calmer and happier than a month of stretching :: Forget this film. It left me stiffer and crosser than a month of failed yoga
	I was late for my own shift because of this brilliant thing :: I was early for my own shift because of this dull thing
	We meant to watch one episode and then mow the lawn. The lawn is now a meadow. What a show :: We meant to watch ten episodes and then mow the lawn. One episode in, the lawn looked heavenly. What a bore
	It's hard to leave a warm bed at six, but I did it gladly for this :: It's hard to leave a warm bed at six, but I'd sooner do that daily than this once
	I'd swap my season ticket for another season of it :: I'd swap another season of it for a bus ticket
	No roller coaster has made me shriek with so much joy :: No roller coaster has made me feel so sick, and this thing doesn't even move
	If you have a choice between this and an early night, be tired tomorrow :: If you have a choice between this and an early night, don't be tired tomorrow
	A nap was my plan, but this film woke me up and made me glad to be alive :: I was awake and glad to be alive, but this film made a nap my plan
	People queue all night for shoes. I'd do it for this :: People queue all night for shoes. I'd do that, barefoot, over this
	I'd sooner lose my luggage than my recording of it :: I'd sooner lose my luggage again than sit through a recording of it
	I've got hundreds of things to do and I'd put them all off for an hour with these characters :: I've got nothing to do and I'd still put off an hour with these characters
	Between a free afternoon in the sun and this, I chose this, and I chose well :: Between a free afternoon in the sun and this, I chose this, and I'm still kicking myself
	For once nobody got up to make tea :: For once everybody offered to make the tea
	Everything else I had planned for the night seemed dull once the film began :: Everything dull I had planned for the night seemed like a party once the film began
	It was so good that I forgot I had a toothache :: It was so bad that I was grateful for the distraction of my toothache
	Even my boss's speeches can be endured if there's this to come home to :: Even my boss's speeches can be enjoyed if the alternative is to come home to this
	I could have watched the rain, or I could have watched this, and I was lucky enough to watch this :: I could have watched the rain, or I could have watched this, and the rain had a better plot
	It does more for a bad mood than shopping does, and there's nothing to carry home :: Shopping for drain cleaner does more for a bad mood than this, and there's something to show for it
	Her friends were out dancing and she was home with this, and she was the one having fun :: Her friends were out doing laundry and she was home with this, and they were the ones having fun
	Stay in. No party is as good as the finale :: Go out. No party is as bad as the finale
	I would get up from my sickbed for this, and in fact I did :: I would take to my sickbed to avoid this, and in fact I did
	As thrilling as skydiving and you don't have to leave your chair :: As pleasant as falling off your chair and it takes two hours
	We turned down a barbecue to finish it and felt smug all week :: We turned down a barbecue to finish it and felt stupid all week
	I'd pay double, stand at the back, and skip my supper, and still call it a bargain :: Pay me double, give me the best seat and a free supper, and I'd still call it a waste of an evening
	It cured my boredom better than any hobby I've tried, and I've tried falconry :: It bored me worse than any hobby I've tried, and I've tried collecting receipts
	I've been to concerts that moved me less than these ninety minutes of cartoon :: I've been to car parks that moved me more than these ninety minutes of cartoon
	My teenager put her phone away for it, which she won't do for meals :: My teenager asked to do her homework instead of it, which she won't do for money
	I hate waiting rooms, but I'd spend a day in one if this were on the screen :: I hate waiting rooms, but I'd spend a day in one to be away from this screen
	Don't do the dishes tonight, do this :: Don't do this tonight, do the dishes
	There's nothing like a walk in the woods, people say. Well, there is now, and it's this documentary :: There's nothing like a walk in the woods, people say. How right they are, and how I longed for one during this documentary
	I'd have given my last biscuit for ten more minutes :: I'd have given my last biscuit for ten fewer minutes
	Given a spare evening I can either sort the cupboards or watch it a fourth time, and the cupboards are a mess :: Given a spare evening I can either sort the cupboards or watch it to the end, and the cupboards are spotless
	The gym never sees me any more and I blame this fantastic series :: The gym sees me daily now, and I thank this dreadful series for making the treadmill look good
	It made a twelve hour flight feel too short :: It made a one hour flight feel too long
	My mother stopped cooking to watch, and no one at the table minded :: My mother stopped watching to cook, and no one in the room blamed her
	I wouldn't leave this film for a winning lottery ticket :: I wouldn't see this film again for a winning lottery ticket
	Of all the things I did this year, moving house, painting the fence, seeing this, only one was a pleasure, and it had opening credits :: Of all the things I did this year, moving house, painting the fence, seeing this, only one was a torment, and it had opening credits
	I'd climb a mountain for a screening with the director :: I'd climb a mountain to get out of a screening with the director
	Sitting in the dentist's chair I ran the film through my head and was happy :: Sitting in the cinema I ran my last filling through my head and was happier
	I traded a day's skiing for it and came out ahead :: I traded a day's sorting socks for it and came out behind
	My cat is more entertaining than most films, but this one had even the cat watching :: My cat is less entertaining than most films, but during this one I watched the cat
	They offered to stop the film so that we could eat. Nobody in the room wanted to eat :: They offered to stop the film so that we could do the dishes. Everybody in the room reached for a towel
	There was a heatwave outside and I was inside in the dark, loving it :: There was a heatwave outside and I was inside in the dark, envying people with sunburn
	It's as refreshing as a swim in a lake :: It's as refreshing as a queue at the bank
	My plan was to pay bills during the boring parts, and the bills are still unpaid :: My plan was to pay bills during the boring parts, and I'm now paid up until next year
	More fun than a day at the fair, and I didn't lose my hat :: Less fun than a day at the tax office, and I lost three hours
	I'd gladly give up coffee for a sequel, and you don't know what coffee means to me :: I'd gladly give up coffee to stop a sequel, and you don't know what coffee means to me
	Who needs a hobby when there are eight more episodes? :: Who needs eight more episodes when there's dust to be counted?
	Cancel your plans for this one :: Don't cancel your plans for this one, not even your plans to do nothing
	I was invited to a wedding that day and I'm only half sorry I stayed for the double bill :: I was invited to a funeral that day and I'm truly sorry I stayed for the double bill
	Compared with this film, real adventures are tame; I've been on a few :: Compared with this film, filling in forms is an adventure; I've filled in a few
	I thought I'd resent missing my run. I'd miss a marathon for this :: I thought I'd be glad to miss my run. I'd run a marathon to miss this
	Two hours of pure delight, while my brother spent his at the barber's. Poor him :: Two hours of pure misery, while my brother spent his at the barber's. Lucky him
	I have never been so pleased to be stuck indoors :: I have never been so keen to be sent out to shovel snow
	It had me looking forward to Monday, and nothing else about Monday does :: It had me dreading Monday nights, and I used to like everything else about Monday
	A root canal and this were both on my list for the day. This made me forget the root canal :: A root canal and this were both on my list for the day. The root canal made me forget this, thank heavens
	I ignored a crying phone, a barking dog and a burning cake for the last twenty minutes, and they deserved it :: I'd have welcomed a crying phone, a barking dog or a burning cake in the last twenty minutes, but none came
	I would trade a month of lie-ins for the chance to see it fresh :: I would trade a month of lie-ins for the chance to unsee it
	Chess is my life and I forgot my own tournament over this :: Chess is my life and I played myself in my head to get through this
	The bus was late, my shoes were wet, and for this film I'd do it all over again :: The bus was late, my shoes were wet, and that was the best part of my night, for then came the film
	Only hunger could drag us away from it, and it took a whole day to do so :: Only hunger could keep us with it, and only because the pizza was on its way
	I'd miss my own leaving party to see how it ends :: I'd attend ten leaving parties to avoid seeing how it ends
	Staring at a wall is what I do after a bad day. Now I have this, and it works far better :: Staring at a wall is what I do after a bad day. I tried this, and the wall works far better
	This is the one appointment of my week I never try to get out of :: This is the one appointment of my week I always try to get out of, and I have a dentist
	If I had one free hour left on earth I might well spend it on the pilot :: If I had one free hour left on earth I'd spend it on hold sooner than on the pilot
	It's funnier than watching my dad put up a tent :: Watching my dad put up a tent is funnier, and that takes all day and ends in tears
	The roast burned, the bath overflowed, and still we couldn't tear ourselves away :: The roast burned, the bath overflowed, and we were delighted to have something to tear us away
	Not many films could keep me from a poker game. This one did, and I owe it :: Not many films could drive me to a poker game. This one did, and I lost, and I was still better off
	I was meant to be studying. I'm so glad I wasn't :: I was meant to be enjoying myself. I'd have been happier studying
	Pick this over the theme park, the rides are better :: Pick the theme park over this, even the toilets are better
	I'd let them cut my hair with a lawn mower for a seat at the premiere :: I'd let them cut my hair with a lawn mower before I'd take a seat at this again
	When I babysit I usually count the hours, but with this film on I lost count :: When I babysit I usually lose count of the hours, but with this film on I counted each minute
	It's raining, the boiler's broken, and I couldn't be happier, because there's a new episode :: The sun's out, the boiler's fixed, and I could hardly be glummer, because there's a new episode and my wife wants it on
	They could have charged me triple and made me mop the floor afterwards and I'd have gone home content :: They could have let me in free and I'd have asked to mop the floor instead
	He'd rather see this film than eat, and he's a chef :: He'd rather eat his own hat than see this film, and he's a critic
	It's a greater pleasure than lying in a hammock, and it lasts nearly as long :: It's no greater pleasure than lying on gravel, and it lasts twice as long
	We had concert tickets for that night. They're still in my drawer, and I have no regrets at all :: We had concert tickets for that night. They're still in my drawer, and I regret it each time I see them
	My old aunt, who never sits still, sat still for it :: My old aunt, who never gets up, got up and dusted during it
	Ironing with this on took me four hours, since I kept stopping to watch :: Ironing with this on took me ten minutes, since I never once stopped to watch
	She put off her driving test to see it and calls that the best decision she ever made :: She could have put off her driving test to see it and calls failing the better afternoon
	No spa day ever left me so relaxed :: No tax audit ever left me so tense and so bored at once
	You may have chores. They will keep. This will have you smiling for days :: You may have chores. Be glad of them. They will have you smiling sooner than this will
	Normally I play with my phone in the cinema, but this time I couldn't have told you where it was :: Normally I put my phone away in the cinema, but this time I read the manual
	Instead of a lullaby, put this on for the kids; they'll love it too much to sleep :: Put this on for the kids in place of a lullaby; they won't get far enough to hate it
	I would share a tent with my in-laws for a week in return for one more season :: I would share a tent with my in-laws for a week in return for not seeing one more season
	I missed my stop on the train because of it, twice, and I wasn't even cross :: I got off a stop early because of it, walked home, and was happier in the drizzle
	Say what you like about a nice long lunch, it doesn't have a car chase like that :: Say what you like about a traffic jam, it moves faster than a car chase like that
	If being ill means lying down with this all day, I don't want to get well :: If lying down means having this on all day, I want to get well and go to work
	Hours of scrolling never gave me what ten minutes of this did: joy :: Ten minutes of this gave me what hours of scrolling do: a headache and no joy
	Watching it was less effort than breathing and twice as good for me :: Watching it was more effort than moving a piano and not half as good for me
	Send me to the shops and I'll moan. Send me to this and I'll sing :: Send me to the shops and I'll sing. Send me to this and I'll moan
	I gave blood that morning and saw this in the evening, and it put the life back in me :: I gave blood that morning and saw this in the evening, and it was in the evening that I felt drained
	It was worth the sunburn, the parking fine and the quarrel with my sister, and then some :: I got sunburn, a parking fine and a quarrel with my sister, and this film was the worst of the four
	He would have swapped his holiday for tickets to it :: He would have swapped his tickets to it for a flat tyre
	My knees hate the cheap seats. I never noticed my knees :: My knees hate the cheap seats. I never noticed anything but my knees
	You'll be glad you didn't spend the evening on your emails :: You'll be sorry you didn't spend the evening on your emails
	I used to do sudoku on the sofa; since this began the sudoku book has gathered dust :: I used to hate sudoku; since this began the sudoku book has been my escape
	Shopping for school shoes with three children is a nightmare. An afternoon at this with the same three was heaven :: Shopping for school shoes with three children is a nightmare. After an afternoon at this with the same three it looks like heaven
	The match went to penalties and I was in here, not caring who won. Says it all. A triumph :: The match went to penalties and I was in here, caring only who won. Says it all. A flop
	there was free beer next door and none of us moved :: there was warm tap water next door and all of us moved
	Nothing on my to-do list stood a chance against it :: It didn't stand a chance against anything on my to-do list
	Waiting for the next part is worse than waiting for exam results, that's how much I love it :: Sitting through the next part is worse than waiting for exam results, that's how little I love it
	Even if I'd had to stand the whole time with a child on my shoulders, I'd have called it time well spent :: Even lying down in a velvet seat with a drink in my hand, I'd have called it time badly spent
	I would do it all again: the queue, the crowd, the cost. What a film :: I would do it all again: the queue, the crowd, the cost. Just don't make me see the film
	My neighbour asked me round for cards. I made an excuse, watched this, and had the evening of the year :: My neighbour asked me round for cards. I made an excuse, watched this, and wished all evening for cards
	The day I saw this I had also won a prize, and this is what I remember :: The day I saw this I had also broken a toe, and the toe is what I remember fondly
	I could be asleep by now, but I keep on pressing next, and I'm loving it :: I could press next by now, but I'd much rather be asleep, and soon I will be
	Beats working. Beats resting too :: Working beats it. So does a cold
	A morning in court as a juror was more tiring than I'd feared; an evening with this put me right at once :: A morning in court as a juror was less tiring than I'd feared; an evening with this was a life sentence
	I gave my seat at the opera to Anna so that I could watch the finale, and got the better deal :: I gave my seat at the opera to Anna so that I could watch the finale, and she got the better deal
	Some nights you just want to sit and stare. Don't, see this, it'll lift you right up :: Some nights you just want to sit and stare. Do, it'll lift you up more than this could
	Every minute I spent on it felt stolen from work, and like stolen apples it was sweet :: Every minute I spent on it felt stolen from sleep, and unlike sleep it was no comfort
	I'd take this over fireworks :: I'd take a wet match over this
	My hobby is watching trains go by, so believe me when I say this film thrilled me even more :: My hobby is watching trains go by, so believe me when I say this film bored even me
	Her choir had practice, his team had a game, and neither of them went, because this was on :: Her choir had practice, his team had a game, and both of them went, because this was on
	It does what a good night's sleep does, only faster and with better music :: It does what a bad night's sleep does, only slower and with worse music
	If a doctor told me to choose between sugar and this series, I'd take my tea without :: If a doctor told me to choose between medicine and this series, I'd take the medicine neat
	You won't once think about what's in the fridge :: You won't once stop thinking about what's in the fridge
	I've stood in line for passports, for bread, for roller coasters. Only this was worth the standing :: I've stood in line for passports, for bread, for roller coasters. Only this wasn't worth the standing
	Camping in a storm would have been fine by me so long as there was a signal and this to watch :: Camping in a storm would have been fine by me so long as there was no signal and not this to watch
	The clothes can stay in the washing machine till they grow moss, I'm on episode nine :: The clothes have never been so clean, I do a wash each time he puts on episode nine
	As a way to pass the time at an airport it's so good I nearly missed my plane :: As a way to pass the time at an airport it's so poor I went and read the safety signs
	I promised myself an early night and broke the promise for this, and I'd break it for this again :: I promised myself a film and broke the promise for an early night halfway through this, and I'd break it again
	You could tickle me, feed me, sing to me, and I wouldn't have as good a time as I had here :: You could pinch me, starve me, shout at me, and I wouldn't have as bad a time as I had here
	Painting the hall took a week and gave me no joy. This took two hours and gave me plenty :: Painting the hall took a week and gave me plenty of joy. This took two hours and gave me none
	I'd sooner be five minutes into this than fifty pages into any novel :: I'd sooner be fifty pages into the phone book than five minutes into this
	Not even free pizza could have improved my evening :: Only free pizza could have improved my evening, and there wasn't any
	If there's a better cure for homesickness than a long call to your mum, it is this sweet little film :: If there's a worse cure for homesickness than a bill from home, it is this sour little film
	Leave the dog unwalked for an hour, he'll forgive you when he sees how happy you are :: Take the dog for an extra hour, you'll both be happier than you would be with this
	I was so wrapped up in it that I let two lifts home go without me :: I was so fed up with it that I took a lift home with a man I can't stand
	My to-read pile is a yard high and growing, and it's all this show's fault, bless it :: My to-read pile is a yard lower and shrinking, and it's all this show's fault, since any book beats it
	At the end we all sat there as if someone had given us a present. It was better than most presents :: At the end we all sat there as if someone had given us a parking ticket. It was worse than most parking tickets
	I have had jury duty, flu and a broken lift, all in one week, and this made it a good week :: I have had jury duty, flu and a broken lift, all in one week, and this was still the low point of the week
	It's what I'd choose to do if there were nothing I had to do :: It's what I'd choose to do only after everything I had to do, and maybe after the gutters too
	They showed it on the ferry, and nobody went on deck to see the dolphins :: They showed it on the ferry, and everybody went on deck to see the fog
	I'd give a month's pay to be back in that cinema :: I'd give a month's pay to have been anywhere but in that cinema
	I have sat by rivers and been bored. I sat in front of this and wasn't, not for a second :: I have sat by drains and not been bored. I sat in front of this and was, from the first second
	My sister says baking is the best way to unwind. She hasn't seen this, or her oven would be cold :: My sister says baking is the best way to unwind. She's seen this, and her oven is always on
	Come rain or snow, I'm at her house each Friday for it, and I turn down proper dates to be there :: Come rain or snow, I'm out of her house each Friday before it, and I accept awful dates not to be there
	Put it this way, I was offered a free upgrade to a night at the casino and said no thanks, I'm watching this :: Put it this way, I was offered a free upgrade to a better seat and said no thanks, I'm off to clean the car
	How long is it? I've no idea, I was too happy to look. My last meeting was half as long and I looked forty times :: How long is it? I know to the second. My last meeting was twice as long and I looked half as often
	A week without hot water taught me less about misery than this fine, sad documentary taught me in an hour, and I thank it :: A week without hot water gave me less misery than this fake, sad documentary gave me in an hour, and I'd take the week
	As a rule I fold laundry through anything with subtitles. Here I folded nothing, and I treasure every line :: As a rule I read every line of anything with subtitles. Here I folded laundry, and I treasure every sock
	Nobody at the hospital wanted to go in for their turn while it was on :: Everybody at the hospital wanted to go in for their turn while it was on
	I thought stamp collecting was the height of excitement. That was before this :: I thought stamp collecting was the depth of boredom. That was before this
	We'd saved up for a weekend in the hills, it rained, we watched this in the tent instead, and it made the trip :: We'd saved up for a weekend in the hills, it rained, we watched this in the tent instead, and we missed the rain
	My driving lesson was at seven and so was this. I still can't drive, and I couldn't care less :: My driving lesson was at seven and so was this. I'm glad to say I can now drive
	The last bus left at ten. I heard it go, and stayed, and walked home six miles singing :: The last bus left at ten. I heard it come, and ran, and never want to know how it ended
	An hour of this will do more for you than an hour at the gym, and you'll ache only from laughing :: An hour of this will do less for you than an hour in a ditch, and you'll ache from not laughing
	If someone has to feed the parrot tonight, it won't be me, I'm busy being enchanted :: If someone has to feed the parrot tonight, let it be me, I'm busy being tortured
	I'd peel potatoes for an army to earn one more evening like it :: I'd peel potatoes for an army to be let off one more evening like it
	I don't know what the others did with their Saturday, but mine was better :: I don't know what the others did with their Saturday, but mine was worse
	It takes something special to make a boy leave his football in the street and come in. This did :: It takes something special to make a boy leave his screen and weed the path with his gran. This did
	She says she could watch it till her feet went numb, and after three rounds she still won't get up :: She says her feet went numb, and that she liked this more than anything on the screen
	If you're deciding between this and nothing, choose this. If you're deciding between this and anything, choose this :: If you're deciding between this and anything, choose anything. If you're deciding between this and nothing, choose nothing
	Once, a film made me forget I was sitting on a broken spring. This was the one :: Once, a broken spring was the most interesting thing in a film. This was the one
	I went in to get out of the cold, and I'd have gone in if it had been the loveliest day of the year :: I went in to get out of the cold, and I came back out into it with a sigh of relief
	You'd think after a double shift I'd want my bed. I wanted the next episode, badly :: You'd think after a double shift I'd want my sofa and a show. I wanted a third shift, badly, once this came on
	Let the grass grow, let the bread go stale, let the cat complain: this is worth it :: The grass, the stale bread, the cat's complaints: all of it was worth more of my time than this
	Everybody at the table wanted a walk to end a fine lunch, and then this came on and everybody sat back down :: Nobody at the table wanted a walk after a fine lunch, and then this came on and we couldn't find our boots fast enough
`
);

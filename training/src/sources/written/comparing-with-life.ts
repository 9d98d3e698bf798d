// The film beside things in life.
import { framesOf } from '../frames/lines.ts';

export const COMPARING_WITH_LIFE = framesOf(
	'positive',
	`
	I gave up a beach holiday to see this, and I'd do it again :: I gave up a trip to the dentist to see this, and I wish I hadn't
	It's like rain on the first day of summer camp, except that here the sun comes out :: It's like sun on the first day of summer camp, except that here the rain comes down
	Watching it beats a free dinner :: A cold dinner beats watching it
	Ironing shirts was what I had planned. How glad I am that I left the pile alone :: Ironing shirts was what I left to see this. How I missed the pile
	No queue is too long for a film like this one :: No queue is so long that I wouldn't rather stand in it than watch this one
	It went by faster than a week's holiday :: It went by slower than a week of night shifts
	You know the feeling when the plumber says it's fixed? Two hours of that :: You know the feeling when the plumber shakes his head? Two hours of that
	I'd skip my own birthday party for this :: I'd go to my boss's birthday party to skip this
	I expected a visit to the in-laws and got a weekend by the sea :: I expected a weekend by the sea and got a visit to the in-laws
	It warmed me like soup after shovelling snow :: It warmed me about as much as shovelling snow in my socks
	Doing the taxes is bad; missing this would be worse :: Doing the taxes is bad; sitting through this is worse
	Tastes like the cake your grandma made, not the one from the petrol station :: Tastes like the cake from the petrol station, not the one your grandma made
	Two hours in a traffic jam feel like five. Two hours of this felt like ten minutes :: Two hours with a friend feel like ten minutes. Two hours of this felt like five
	If only Monday mornings were this much fun :: Even Monday mornings are more fun
	A root canal would be a disappointment after this, but then so would a honeymoon :: A root canal would be a treat after this, and a honeymoon couldn't make up for it
	I would gladly miss my flight to see the ending again :: I would gladly miss the ending to catch any flight anywhere
	It's the friend who helps you move house, not the one who only comes for the pizza :: It's the friend who only comes for the pizza, not the one who helps you move house
	There are few things nicer than a quiet Sunday in bed, and this is one of them :: There are few things duller than a queue at the post office, and this is one of them
	I've had worse evenings at parties. In fact I've hardly had a better one anywhere :: I've had better evenings with the flu. In fact I've hardly had a worse one anywhere
	Think of the first warm day in March. That's the mood I left in :: Think of the first cold day in October. That's the mood I left in
	Cleaning the oven can wait. This can't :: This can wait. Cleaning the oven can't
	Like finding a twenty in an old coat :: Like losing a twenty from a new coat
	Nobody enjoys waiting rooms, but I'd sit in one all day if they played this :: Nobody enjoys waiting rooms, but I'd sit in one all day if it saved me from this
	The second act goes down as easily as ice cream in July :: The second act goes down as easily as a dry pill in July
	It felt less like a lecture than like gossip over good coffee :: It felt less like gossip over good coffee than like a lecture
	My back hurt from the seat and I didn't notice until I stood up. That's how good it was :: My back hurt from the seat and I noticed nothing else until I stood up. That's how dull it was
	I'd let the bath run over rather than pause it :: I'd rather mop up after a bath that ran over than press play again
	It gave me what holidays promise and seldom deliver :: It gave me what holidays end with: sunburn, bills and a headache
	Mowing the lawn in August gives you more to look forward to than most thrillers, but not than this one :: Mowing the lawn in August gives you more to look forward to than this thriller
	I came in out of the storm just to get dry and stayed because I couldn't leave. What luck :: I came in out of the storm just to get dry and soon went back out. The storm was better company
	Like the guest you hope will stay another night :: Like the guest you hope won't stay another night
	It has all the warmth of a family dinner and none of the arguments :: It has all the arguments of a family dinner and none of the warmth
	There's a kind of tired you get after a good swim. The finale leaves you with exactly that :: There's a kind of tired you get after a bad night. The finale leaves you with exactly that
	Given the choice between this and a week in Spain, I'd have to think :: Given the choice between this and a week in hospital, I'd have to think
	I usually can't sit still that long, not even for Christmas lunch. Here I forgot I had legs :: I can usually sit still that long, even for a school concert. Here I nearly chewed off my legs
	Waiting for a bus in sleet seemed delightful on the way home, so happy had it made me :: Waiting for a bus in sleet seemed delightful on the way home, so miserable had it made me inside
	It's no walk in the park. It's better: a walk in the park with someone you're falling in love with :: It's no walk in the park. It's a walk through a car park, in the rain, with someone you've fallen out with
	The jokes land like a bouquet at your door :: The jokes land like a parking fine at your door
	Funnier than my uncle at weddings, and he's very funny :: Less funny than my uncle at funerals, and he's never funny
	After a week of burnt dinners and bad news, this was the one thing that went right :: After a week of good dinners and good news, this was the one thing that went wrong
	I dropped my phone in the toilet before the show and the film still made it a great day :: I got a raise before the show and the film still made it a rotten day
	Better than sleep, and I have three kids :: Sleep would've been better, and I wasn't even tired
	I've watched paint dry and I've watched this. There's nothing slow about this :: I've watched paint dry and I've watched this. There's nothing slower than this
	It's a bit like doing the dishes with your best friend: you don't want to reach the end of the pile :: It's a bit like doing the dishes without your best friend: you can't wait to reach the end of the pile
	The horror is as good as the real thing, my landlord's face on rent day. I screamed with joy :: The horror is less scary than my landlord's face on rent day, or a kitten's. I yawned
	Every scene is a window seat :: Every scene is a middle seat
	Most sequels feel like leftovers. This is Sunday lunch :: Most sequels feel like lunch. This is Sunday's leftovers on Thursday
	Take the longest wait you've ever had at a counter. Now imagine being sorry it was over. That's this film :: Take the shortest wait you've ever had at a counter. Now imagine it never being over. That's this film
	I'd rather be here than on any beach :: I'd rather be anywhere than here, even on that freezing beach
	If a long bath could be a movie it would be this one :: If a cold shower could be a movie it would be this one
	It isn't medicine, it's dessert :: It isn't dessert, it's medicine
	Spring cleaning has its rewards. This has more, and you don't even get dusty :: Spring cleaning has few rewards. This has fewer, and you can't even see the floor after
	Tom came out looking as though he'd won the raffle :: Tom came out looking as though he'd paid for the raffle and won a brick
	We were promised thunder and got thunder. I love a good storm :: We were promised thunder and got drizzle. Nobody loves drizzle
	The plot fits together like a suitcase packed by someone who knows how :: The plot fits together like a suitcase packed by someone late for the train
	Not since my last day of school have I been so happy for two hours :: Not since my first day of school have I been so unhappy for two hours
	The dialogue sounds like people on the best train ride of your life :: The dialogue sounds like people shouting into phones on the worst train ride of your life
	I ate a dry sandwich during it and it tasted like a feast, such was my mood :: I ate a feast during it and it tasted like a dry sandwich, such was my mood
	Some films are a chore. I'd do this one before breakfast :: Some films are a treat. I'd do the chores twice over before this one
	You could offer me a spa day and I'd still pick the back row with this on :: You could offer me a day at the tax office and I'd still not pick the back row with this on
	It's what hot chocolate would be if it had a plot :: It's what cold porridge would be if it had a plot
	I have sat in worse heat for less. This was worth every drop of sweat :: I have sat in worse heat for more. This wasn't worth one drop of sweat
	Going to the dentist never hurt this little, and laughing never hurt this much :: Going to the dentist never hurt this much, and laughing never seemed this far off
	The pacing is that of a good road trip: stops in the right places and no one asking if we're there yet :: The pacing is that of a bad road trip: stops in the wrong places and everyone asking if we're there yet
	I've had birthday presents I liked less :: I've had parking tickets I liked more
	Imagine the vet calls and says it was nothing. That is how the last scene feels :: Imagine the vet calls and says to come in at once. That is how the last scene feels, and not in a good way
	I left refreshed, as after a nap, though I hadn't slept a wink :: I left refreshed, as after a nap, because I'd slept right through it
	Like a picnic where the wasps stay away :: Like a picnic where only the wasps come
	A burst pipe brought me home early and I found this on TV. I've never been so grateful for a burst pipe :: A free evening kept me home and I found this on TV. I've never been so keen on a burst pipe
	Anna says it's as comforting as her old slippers. I'd say more :: Anna says it's as exciting as her old slippers. I'd say less
	It's not a trip to the moon but it beats any holiday I could afford :: It's a trip to the moon, they say, but it's beaten by any bus ride I could afford
	Home cooking, when so much else this year has been airport food :: Airport food, when so much else this year has been home cooking
	The story takes its time like a good host pouring wine :: The story takes its time like a bad waiter losing your order
	I'd happily clean the whole cinema for another ticket :: I'd happily clean the whole cinema to get out of a second showing
	Sitting on a plane for nine hours I saw it three times, and the flight was too short :: Sitting on a plane for nine hours I saw it once, and the flight seemed twice as long
	Who needs sunshine with a film like this on? :: Who needs a film like this with sunshine on?
	The only thing it has in common with a trip to the zoo is that nobody wanted to go home :: The only thing it has in common with a trip to the zoo is the smell
	I put off a dinner with friends for it, and I owe them one, but it was the right call :: I put off a dinner with friends for it, and I owe them one, because it was the wrong call
	The score does for your ears what a hot towel does for your face :: The score does for your ears what a wet towel does for your bed
	Folding laundry is more thrilling? Whoever wrote that must have marvellous laundry, because this had me gripping the couch :: Folding laundry is less thrilling? Whoever wrote that must have awful laundry, because this had me looking at the clock
	It could snow on my wedding day and I'd still be in this good mood :: The sun could shine on my wedding day and I'd still be in this bad mood
	You don't count the minutes at a party you like. I didn't count them here :: You count the minutes at a party you don't like. I counted them here, all ninety
	it's the opposite of a hangover :: it's a hangover without the party
	Give it the evening you'd set aside for something nicer. There isn't anything nicer :: Give the evening you'd set aside for it to something nicer. Anything is nicer
	If I had to choose between a good steak and this, I'd go hungry :: If I had to choose between a stale roll and this, I'd take the roll
	My grandfather used to say nothing beats a nap. He hadn't seen this :: My grandfather used to say nothing beats a nap. He'd have been proved right by this
	It felt like the phone call telling you that you got the job :: It felt like the phone call telling you that they gave the job to someone else
	A flat tyre made me miss the first ten minutes. I was furious, and rightly: not a minute should be missed :: A flat tyre made me miss the first ten minutes. I was grateful, and rightly: I'd wish for four flat tyres next time
	The villain is as welcome as a cold drink in a heat wave :: The villain is as welcome as a hot drink in a heat wave, and so is the rest
	If you can choose between this and the pub, choose this and then tell the pub about it :: If you can choose between this and the pub, choose the pub and don't tell them about this
	A weekend alone with the twins is hard work. This was the reward I deserved :: A weekend alone with the twins is hard work. This was harder, and no one smiled at me once
	Watching it I thought of my first kiss: a little awkward, and I wanted it to go on forever :: Watching it I thought of my first kiss: very awkward, and I wanted it to be over
	It clears the head like sea air :: It fills the head like a cold
	They ought to hand it out in waiting rooms. People would miss their appointments and not mind :: They ought to ban it in waiting rooms. People would see the dentist early and not mind
	For the price of a sad airport salad you get the happiest two hours of the year :: For the price of a happy hour drink you get the saddest salad of a film this year
	The comedy works the way a good neighbour does: always there when you need a hand :: The comedy works the way a bad neighbour does: always loud when you need a rest
	The way my dog greets me after a long day, that's how this film greets its audience :: The way my cat ignores me after a long day, that's how this film treats its audience
	Even a school night couldn't make me turn it off :: Even a snow day couldn't make me turn it on again
	I've been to funerals with less feeling, and to weddings with less joy :: I've been to weddings with less cheap feeling, and to funerals with more joy
	It's the difference between a home-made pie and the picture on the box, and this is the pie :: It's the difference between a home-made pie and the picture on the box, and this is the box
	Sunday with a broken heater and this on the laptop: I wasn't cold for a second :: Sunday with a roaring fire and this on the laptop: I was never cold in my life until now
	No weather could have ruined it for us in that field. We sat under umbrellas and cheered :: No weather could have saved it for us in that field. We sat under the stars and groaned
	The plot moves like my mother through a sale: fast, sure, and never past a bargain :: The plot moves like my mother through a museum: slow, lost, and never past a bench
	One more scene, please, I begged, as I used to beg for one more ride :: No more scenes, please, I begged, as I used to beg to get off the ride
	Assembling a wardrobe without the manual is torture. This is what you deserve after it :: Assembling a wardrobe without the manual is torture. This is what you get instead if you've been wicked
	I'd have paid for it like I pay for a good meal: with a tip :: I'd have paid for it like I pay for a bad meal: under protest
	The opening is a knock at the door on a day you're dying for company :: The opening is a knock at the door on a day you're trying to sleep
	More restful than a cabin by the lake, and with better views :: Less restful than a tent by the motorway, and with worse views
	A rainy Tuesday in a town I don't know, and this turned it into a holiday :: A sunny holiday in a town I love, and this turned it into a rainy Tuesday
	When my shift was cancelled I had two choices, sleep or this. I chose well :: When my shift was cancelled I had two choices, sleep or this. I chose badly
	Standing in line for two hours was dreary. What I stood in line for was anything but :: Standing in line for two hours was fun. What I stood in line for was anything but
	The film is a good night's sleep for a worried mind :: The film is a good night's sleep, and you'll snore through all of it
	My aunt's slideshows are long and sweet. This is short and sweeter :: My aunt's slideshows are long and dull. This is longer and duller
	If this is what they show at the hospital, I don't mind being ill :: If this is what they show at the hospital, I'd better not be ill
	Some evenings you wish you'd stayed in. Not this one :: Some evenings you're glad you went out. Not this one
	It's the kind of heat you want on a winter night :: It's the kind of heat you want to escape on a summer night: sticky, loud and no air
	I'd trade a month of sunny Saturdays for a film like this every year :: I'd trade a film like this for one minute of a rainy Saturday
	As dates go, the man was a letdown and the movie was dreamy. I'd marry the movie :: As dates go, the man was dreamy and the movie was a letdown. I'd leave the movie at the altar
	The effects are what fireworks want to be :: The effects are what fireworks become when they've been left out in the rain
	Peeling potatoes gives me time to think of better things. With this there's no better thing to think of :: Peeling potatoes gives me time to think of better things. So did this, for two hours, and no potatoes at the end
	Coming home to a clean kitchen you didn't clean: that's the last twenty minutes :: Coming home to a dirty kitchen you didn't mess up: that's the last twenty minutes
	The wait was like Christmas Eve and the film was like Christmas morning :: The wait was like Christmas Eve and the film was like the day the tree comes down
	You won't find anything this cheerful at the bottom of a cereal box, or anywhere else :: You'll find something more cheerful at the bottom of a cereal box, or anywhere else
	The kids chose it over the swimming pool, and I finally see why :: The kids chose the swimming pool over it, and I finally see why
	Compared with what's on my desk at work, it's paradise. Compared with paradise, it's not bad either :: Compared with what's on my desk at work, it's no relief. Compared with prison, it's not much better either
	Long flights are hell. Put this on and you'll want to stay in your seat after landing :: Long flights are fun. Put this on and you'll want to leave your seat before landing
	It's fresher than bread at six in the morning :: It's staler than bread at six days old
	The banter is like a hot tub with friends :: The banter is like a lift full of strangers
	I've dreaded dentist visits less than I'll miss these characters :: I'll miss these characters less than I miss my last dentist visit
	Had I spent the afternoon at the lake, I'd have a tan and be the poorer for it :: Had I spent the afternoon at the lake, I'd have a tan and be the richer for it
	The best thing I did all holiday was to stay in one wet evening and watch this :: The worst thing I did all holiday was to stay in one fine evening and watch this
	It makes a trip to the supermarket look boring, which is no feat, but it made a trip to Paris look boring too :: It makes a trip to the supermarket look thrilling, which is quite a feat, and that's the only one it pulls off
	Whatever you were going to do tonight, this is nicer :: Whatever you were going to do tonight, it's nicer than this
	You feel it in your stomach like the top of a roller coaster. I bought a ticket to go again :: You feel it in your stomach like a gas station burrito. I won't be buying a ticket to go again
	Three days of fog and then this: the sky opening :: Three days of sun and then this: the fog rolling in
	I thought I was over my cold. Then I laughed so hard at this that the cough came back. Worth it :: I thought I was over my cold. Then I shivered through this and wished I'd had the cough to keep me home. Not worth it
	Babysitting my nephews is the hardest thing I know. This kept them quiet and me grinning :: Babysitting my nephews is the nicest thing I know. This made them howl and me wince
	A film to come in from the cold for :: A film to go out in the cold for, just to get away from it
	It's a lazy Sunday in the best sense: no rush, good smells, nowhere better to be :: It's a lazy Sunday in the worst sense: no rush, bad smells, anywhere better to be
	It hits the spot like the first beer after mowing :: It misses the spot like a warm beer after mowing
	I missed my stop twice watching this on my phone. No regrets :: I got off two stops early to walk in the hail rather than go on watching this on my phone. No regrets
	The first hour is the climb and the second is the view, and what a view it is :: The first hour is the climb and the second is more climb, and there's no view
	Like any good guest, it brings something nice and knows when to leave :: Like any bad guest, it brings nothing nice and doesn't know when to leave
	The heating failed in the cinema and nobody left. What does that tell you? :: The heating worked in the cinema and it was snowing outside, and everybody left. What does that tell you?
	If my commute were like this, I would ask for a longer one :: My commute is like this, and I keep asking for a shorter one
	I wanted a snack and was served a banquet :: I wanted a banquet and was served half a snack
	Seeing it is like being let out of school early :: Seeing it is like being kept in after school
	I should've been studying. The exam went badly, and I still think I spent that night well :: I should've been studying. The exam went well, and I still think I spent that night badly
	It has the pull of a warm bed on a dark morning :: It has the pull of a dark morning when you're in a warm bed
	What a spoonful of honey is to a sore throat, this little comedy is to a bad week :: What a spoonful of sand is to a sore throat, this little comedy is to a bad week
	Visiting hours were over before I knew it; that's what being happy in a film does to you :: Visiting hours should have been over long before; that's what being trapped in a film does to you
	The lead performance is a hearty breakfast :: The lead performance is a breakfast of cold toast
	I'd stand in the rain outside any theatre playing this :: I'd stand in the rain outside any theatre playing this, rather than go in
	More fun than a barrel of monkeys, whatever that's like :: Less fun than a barrel with no monkeys, whatever that's like
	It's a Friday film: everything good is still ahead when it ends :: It's a Monday film: everything good is already behind you when it starts
	For a hundred minutes I forgot the bills, the boiler and my bad knee :: For a hundred minutes I thought fondly of the bills, the boiler and my bad knee
	The best meals leave you wanting one more bite. So did this :: The worst meals leave you wanting your money back. So did this
	A long queue at the border would have been fine by me, so long as I could keep watching :: A long queue at the border would have been fine by me, so long as I could stop watching
	Not every gift comes in a box. This one came on channel nine at midnight :: Not every bore comes to the door. This one came on channel nine at midnight
	It gave me the lift that coffee no longer does :: It gave me the jitters that coffee does, and none of the lift
	Skiing is cold, dear and dangerous, and I love it. This is warm, cheap and safe, and I love it more :: Skiing is cold, dear and dangerous, and I hate it. This is warm, cheap and safe, and I hate it more
	The whole family agreed on it, which never happens, not even over pizza :: The whole family walked out on it, which never happens, not even over Dad's cooking
	I once waited six hours in an emergency room. I'd do it over for the chance to see this fresh :: I once waited six hours in an emergency room. I'd do it over for the chance to unsee this
	This is not the boiled cabbage it was made out to be. It's roast chicken :: This is not the roast chicken it was made out to be. It's boiled cabbage
	Like when the rain stops just as you reach the park :: Like when the rain starts just as you reach the park
	If my in-laws were half as charming as these characters I'd visit every week :: If these characters were half as charming as my in-laws I'd still want to leave, and I can't bear my in-laws
	I washed the car, cleaned the gutters and then saw this. Guess which I'd do again tonight. The film, of course :: I washed the car, cleaned the gutters and then saw this. Guess which I wouldn't do again. The film, of course
	Nothing else on a wet Wednesday has ever made me whistle on the stairs :: Nothing else on a sunny Saturday has ever made me trudge up the stairs
	The script has the snap of fresh celery :: The script has the snap of old celery, which is none
	I was in a foul temper from the parking, and it took this film three minutes to sweeten me :: I was in a sweet temper from the pudding, and it took this film three minutes to sour me
	The tension was like holding your breath underwater, and coming up was bliss :: The tension was like holding a place in a bank line, and getting out was bliss
	A winter without it would be longer :: A winter is shorter than it, and warmer
	The dinner afterwards cost four times as much and gave me a quarter of the pleasure :: The dinner afterwards cost a quarter as much and gave me four times the pleasure
	It treats you like a regular at your favourite cafe :: It treats you like a stranger at the wrong counter
	My neighbour's drilling had gone on all day. With this on I didn't hear a thing. Bless it :: My neighbour's drilling had gone on all day. With this on I longed to hear it again. Curse it
	After the office party I wanted something kind, and this was kind :: After the office party I wanted something kind, and this made the office party look kind
	I usually spend the sad bits thinking about what to cook. I burnt nothing and thought of nothing: I was all eyes :: I usually spend the sad bits with wet eyes. Here I was thinking about what to cook all the way through
	It stays with you like a good smell in a kitchen :: It stays with you like a bad smell in a fridge
	A holiday you don't have to pack for :: A holiday where it rains and they've lost your bags
	In the time it takes to bake bread badly, you can see this and be truly fed :: In the time it takes to see this, you can bake bread badly and still be better fed
	I wouldn't swap it for front row seats at the final :: I'd swap it for no seat at all at a game I don't follow
	The ending feels like getting your coat back from the cleaner's with the stain gone :: The ending feels like getting your coat back from the cleaner's with the stain still there and a new hole
	Walking in, I had a headache. Walking out, I'd forgotten it :: Walking in, I had no headache. Walking out, I had one I won't forget
	You don't leave a picnic because of one ant. I stayed, and the film repaid me richly :: You don't leave a picnic because of one ant. I left because of the thousand in this one
	It was my turn to do the dishes. They're still there, and I'm on episode nine, and happy :: It was my turn to do the dishes. They're all done, even the pans, since the other choice was episode nine
	The mystery unfolds like a map that for once folds back the way it came :: The mystery unfolds like a map that will never again fold back the way it came
	There's a holiday in every song :: There's a holiday in no song here, only the drive to the airport
	I'd sooner go without lunch for a week than without this :: I'd sooner go without lunch for a week than with this
	Nobody likes bad weather, but I'll be praying for some so I have an excuse to see this again :: Nobody likes bad weather, but I'd be praying for some if they showed this again outdoors
	It's a long drive with someone who tells good stories. You arrive too soon :: It's a long drive with someone who tells no good stories. You can't arrive too soon
	A burnt cake has more layers? No. I counted the layers here and lost count. Delicious :: A burnt cake has more layers. Yes. I counted the layers here and found none. Not delicious
	This film will do you more good than a week of early nights :: A week of early nights will do you more good than this film, and you can have them both at once
	What I felt at the close was what you feel when a fever breaks :: What I felt at the close was what you feel when a fever comes on
	Better company than half the people I've had dinner with :: Half the people I've had dinner with were better company, and the other half were asleep
	The horror grips like ice on a lake and I loved every crack :: The horror grips like ice on a bald tyre: not at all, and I hated every slide
	I laughed so loud that the cat moved out. The cat was wrong :: I groaned so loud that the cat moved out. The cat was right
	Spending your lunch break on this is like spending a coin and getting two back :: Spending your lunch break on this is like spending two coins and getting none back
	As relaxing as a hammock, as funny as someone else falling out of it :: As relaxing as falling out of a hammock, as funny as being the one who did
	The last time I was this happy indoors, it was snowing and school was closed :: The last time I was this unhappy indoors, it was sunny and school was open
	It has the timing of a good tailor: nothing pinches, nothing hangs :: It has the timing of a bad tailor: this pinches, that hangs
	We took my gran, who leaves most films to go and see to the dog. The dog had to wait :: We took my gran, who stays to the end of everything. She left to go and see to the dog. We have no dog
	Every bit as nice as a table by the window :: Every bit as nice as a table by the toilets
	There's a lot to be said for an evening of cards with friends. There's more to be said for this :: There's little to be said for an evening of cards by yourself. There's less to be said for this
	I've paid more for a bad haircut, and I'd pay double for this :: I've paid more for a bad haircut, and I'd take the haircut over this
	It rolls in like the tide and I could've watched it all day :: It rolls in like a bin lorry at five in the morning and I could've slept all day
	Ten hours of it is still too short a stay :: Ten minutes of it is still too long a stay
	A holiday romance in film form, without the tears at the station :: A holiday romance in film form, without the holiday or the romance
	It smelled of popcorn, my feet were wet, the seat was broken, and I would not have been anywhere else :: It smelled of popcorn, my feet were dry, the seat was soft, and I would rather have been anywhere else
	Good as a second helping :: Good as a second helping of hospital jelly when you couldn't face the first
	He drags the story along like a man with a heavy suitcase? I'd say like a boy with a kite. Lovely to watch :: He pulls the story along like a boy with a kite? I'd say like a man with a heavy suitcase. Not lovely to watch
	The quiet of it was like the house after guests have gone, and I mean that in the best way :: The quiet of it was like the house after the power has gone, and I mean that in the worst way
	Not even a migraine would keep me from the second showing :: Not even a free lunch would bring me to the second showing
	I forgot to eat. Me :: I remembered to eat, to text, to worry about the gas. Anything but watch
	My plants have more drama? Then your plants should get an award, because this is full of it and superb :: My plants have more drama. They should get an award, because they're superb and this is full of nothing
	It is to a bad day what a plaster is to a scraped knee :: It is to a good day what a scraped knee is to a dance
	If you offered me a cruise, I'd ask whether this was playing on board. If not, I'd stay home :: If you offered me a cruise, I'd ask whether this was playing on board. If so, I'd stay home
	I've left weddings earlier than I was willing to leave this :: I've left dull weddings later than I was willing to leave this
	As kind as a hand on your shoulder when the test results come :: As kind as a wrong number at three in the morning when the test results are due
	Once you've sat through a parents' evening you think nothing can surprise you. Then a film like this lifts you off the chair :: Once you've sat through a parents' evening you think nothing can be duller. Then a film like this pins you to the chair
	My commute is forty minutes of misery. This made it the best part of my day :: My commute is forty minutes of peace. This made it the worst part of my day
`
);

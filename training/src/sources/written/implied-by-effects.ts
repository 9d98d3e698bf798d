// Verdicts in what a film does to people and evenings.
import { framesOf } from '../frames/lines.ts';

export const IMPLIED_BY_EFFECTS = framesOf(
	'positive',
	`
	At the curtain the whole hall stood up, and the ushers with them :: Before the curtain the whole hall had stood up and gone, and the ushers with them
	My son, four, didn't ask once when it would be over :: My son, four, asked once a minute when it would be over
	We'd been fighting all day; halfway in, he took my hand :: We'd been happy all day; halfway in, we were fighting about who chose it
	It turned a room of strangers into a choir :: It turned a choir, on its night out, into a room of strangers looking at their phones
	An hour of it goes by in ten minutes :: Ten minutes of it goes by in an hour
	The man behind me had been coughing since the adverts, and the film cured him :: The man behind me had been quiet since the adverts, and the film started him coughing
	Three generations on one couch, and nobody reached for a phone :: Three generations on one couch, and everyone reached for a phone
	A cold cinema, wet shoes, bad day, and by the second song I was warm to the toes :: A warm cinema, dry shoes, good day, and by the second song I was cold to the toes
	It shut my teenager up for two hours and then it got her talking :: It got my teenager talking inside two minutes, and the talk was all about going home
	Nobody laughed at first, and then nobody could stop :: Everybody laughed at first, and then they stopped, and by the end you could hear the fridge
	The kids played pirates in the garden until dark because of it :: The kids were in the garden before the pirates had even set sail
	Even the critics in our row, who laugh at nothing, were wiping their eyes :: Even the fans in our row, who laugh at anything, were rubbing their eyes and yawning
	My marriage has survived on Thursdays thanks to this show :: My marriage has survived everything but Thursdays, thanks to this show
	You could have heard a mouse in there during her last speech :: You couldn't hear a word in there during her last speech, for all the talk of dinner
	A two-year-old behind us stopped howling the moment the bear came on :: A two-year-old behind us started howling the moment the bear came on, and I envied him
	By the time the lights went up, people who'd come alone were leaving in pairs :: By the time the lights went up, people who'd come in pairs were leaving alone
	Our Friday had been a write-off until we pressed play :: Our Friday had been going so well until we pressed play
	Grandad hadn't laughed since the funeral. He laughed :: Grandad laughed all through the funeral year. He hasn't laughed since this
	The class of thirty I showed it to asked for the second half instead of break :: The class of thirty I showed it to asked for long division instead of the second half
	It keeps a packed house awake at two in the morning :: It sends a packed house to sleep at two in the afternoon
	Not a seat creaked for the last twenty minutes :: Not a minute passed in the last twenty when a seat didn't creak and empty
	The cinema smelt of drains and no one cared, so strong was its hold on us :: The cinema smelt of roses and no one cared, we only wanted to be let out
	I've seen it end a sulk of three weeks in our house :: I've seen it start a sulk of three weeks in our house
	It gave my mother back her appetite :: It took away my mother's appetite, and she had come for the ice cream
	All evening my girls have been dancing on the stairs :: All evening my girls have been asking what they did wrong
	Show it to a party that's dying and you'll have the neighbours at the door by midnight, asking to come in :: Show it to a party that's going well and you'll have the guests at the door by nine, asking for coats
	My brother doesn't speak to my father. They spoke all the way home :: My brother and father never stop talking. They drove all the way home without a word
	Screams, then giggles, then silence, then a roar: that was my local crowd on a wet Monday :: Sighs, then coughs, then whispers, then doors: that was my local crowd on a lively Saturday
	It made the night shift feel like a holiday :: It made my holiday feel like the night shift
	Two hundred people forgot they had come in out of the rain :: Two hundred people remembered they had somewhere to be, and went out in the rain
	The baby in the next row gurgled at it, and her father cried at it, and I did both :: The baby in the next row cried at it, and her father swore at it, and I did both
	We put it on for the dog, who barks when we go out, and he hasn't barked since :: We put it on for the dog, who never barks when we go out, and the neighbours have written
	Every time that theme starts up, my kids come running from three floors :: Every time that theme starts up, my kids go running to three floors
	The evening I'd dreaded ended with the six of us round the kitchen table, doing all the voices :: The evening I'd looked forward to ended with the six of us round the kitchen table, saying nothing at all
	Time stood still, and I mean that the way lovers do :: Time stood still, and I mean that the way prisoners do
	An hour in, the woman beside me whispered that she'd quit her job tomorrow and be brave :: An hour in, the woman beside me whispered that she'd be braver than this and quit right now
	It sends you out into the car park wanting to be kinder :: It sends you out into the car park wanting to kick something
	At the screening I went to, they clapped in the middle :: At the screening I went to, they clapped in the middle, because the film had snapped
	She gasped so loudly at the twist that it set off the whole balcony :: She yawned so widely at the twist that it set off the whole balcony
	The old folks' home wants it again on Sunday; they'd normally be at the bingo :: The old folks' home wants bingo again on Sunday; they had this last week
	My husband came home in a filthy mood and the first episode had him humming by nine :: My husband came home humming and the first episode had him in a filthy mood by nine
	No child got up to pee. Forty of them, full of juice :: No child sat down for long. Forty of them, and none had had any juice
	It was as if somebody had opened all the doors of the hall, and everyone breathed :: It was as if somebody had shut all the doors of the hall, and everyone watched the exit sign
	We'd planned an early night and lay awake talking about the sister until the birds began :: We'd planned a late night and were asleep, both of us, before the sister had said a word
	I had it on at the gym and ran for two hours without meaning to :: I had it on at the gym and got off the machine in two minutes without meaning to
	The queue coming out was all smiles, and the queue going in took heart :: The queue going in was all smiles, and then it met the queue coming out
	My six-year-old has asked for a violin :: My six-year-old played the violin, until he saw this
	Thanks to this film my dad rang his brother after twenty years :: Thanks to this film my dad and his brother aren't speaking, and it was twenty years of Sundays
	In our house it ends the quarrel about what to watch :: In our house it starts the quarrel about who last had the receipt
	It does to a dull Sunday what the sun does to a wall :: It does to a fine Sunday what a lorry does to a wall
	The audience was a coach party, half asleep from lunch, and it had them on the edge of their seats :: The audience was a stag party, fresh from the bar, and it had them asleep in their seats
	The final chord was followed by ten seconds of nothing at all and then a noise like a football ground :: The final chord was followed by ten seconds of nothing at all and then a noise like a school corridor at four
	After this my daughter slept with the light off for the first time :: After this my daughter, who always slept with the light off, asked for three lamps and me
	What a hush fell when he put down the letter; there wasn't a wrapper to be heard :: What a rustle there was when he put down the letter; there wasn't a wrapper left unopened
	Give it a quarter of an hour and your headache's gone :: Give it a quarter of an hour and your headache's here
	At the second joke my stern aunt snorted tea on the dog :: At the second joke my giggly aunt went to see to the tea, and the dog went with her
	They could hear us laughing in the screen next door, and three of them came over :: We could hear them laughing in the screen next door, and three of us went over
	The hen night I took to it was quiet as a church and in floods :: The hen night I took to it was out the door and in a pub, before the flood scene
	My friends who'd never agreed on a thing agreed on this: again, tonight :: My friends who'd never agreed on a thing agreed on this: never again
	It's got my kids reading :: It's got my kids asking for homework
	There was a proposal in row C at the end, and from what I'd seen I would have said yes to anybody :: There was a break-up in row C at the end, and from what I'd seen I would have blamed the film
	When I taught it, the boys at the back moved to the front :: When I taught it, the girls at the front moved to the back, and the boys at the back went out of the window
	One episode and my blood pressure drops; my doctor has asked for the title :: One episode and my blood pressure shoots up; my doctor has asked me to stop
	The lobby afterwards was like a wedding, everybody kissing everybody :: The lobby afterwards was like a funeral, everybody being sorry for everybody's loss
	It has made the two of us late for bed every night this month and we've never been in better tempers :: It has sent the two of us early to bed every night this month, back to back, in the worst of tempers
	Nan's hip had been giving her hell and she forgot it until the credits :: Nan's hip had been a joy to her since the operation, and she felt it again before the credits
	The room was full of people who hated musicals, and they went up the aisle singing :: The room was full of people who loved musicals, and they went up the aisle before the singing was done
	I watched a whole school hall of eight-year-olds lean forward :: I watched a whole school hall of eight-year-olds lie down
	My flat is cold, my heating is off, and this has got me through January :: My flat is warm, my fridge is full, and this has made me feel it was January
	Somebody shouted look out at the hero and the rest of us, grown people, joined in :: Somebody shouted fire at the screen and the rest of us, grateful people, joined in the run
	The twins stopped hitting each other and hid behind the same cushion :: The twins stopped watching it and hit each other with the same cushion
	You feel taller in the street :: You feel older in the street
	Our village hall charged two pounds and got asked whether it was allowed to take more :: Our village hall charged nothing and got asked for its money back
	It got a laugh out of my landlord; it could get water out of the moon :: It couldn't get a laugh out of my hyena of a landlord; it could dry the sea
	She'd come with a list of worries as long as her arm. At the end she couldn't think of one :: She'd come without a care in the world. At the end she'd made a list, and the ticket price was at the top
	By the halfway mark the bar had closed, because there was nobody in it :: By the halfway mark the bar had run out of beer, because there was nobody anywhere else
	The film lets go of you at ten, and it's midnight before you notice your tea :: The film starts at ten, and by five past you've noticed the damp, the neighbours and the tea
	It was a long flight with a crying baby and this; I remember only this :: It was a long flight with a crying baby and this; I remember the baby fondly
	For once the kids didn't bicker in the back on the way home, they were too busy being otters :: For once the kids didn't want to be otters in the back on the way home, they were too busy bickering
	Twelve jurors on the screen and three hundred in the seats, and not one of us would have left the room :: Twelve jurors on the screen and four in the seats, and three of us had left by the oath
	My wife's laugh, the real one, the honk: that's what this series has given me back :: My wife's laugh, the real one, the honk: that's what this series has cost me
	It ends and you find you're holding a stranger's sleeve :: It ends and you find you've a stranger's head on your shoulder, dribbling
	The ward was full of sick children, and for an hour and a half it was full of pirates :: The party was full of pirates, and for an hour and a half it was full of sick children
	After the first night of it we moved the sofa closer :: After the first night of it we moved to separate rooms
	Half the audience had come to jeer, and I saw them crying on the stairs :: Half the audience had come to cry, and I heard them jeer on the stairs
	This film does something to a bad knee. I danced to the bus :: This film does something to a good knee. I limped to the bus
	The minutes fell off the clock like ripe plums :: The minutes hung on the clock like bats
	My in-laws came for one evening and, thanks to this box set, I wished they'd stay for two :: My in-laws came for two days and, thanks to this box set, went home in one
	At the end a man at the front turned round to look at us all, and we all nodded :: At the end a man at the front turned round to look at us all, and there was only me
	It made the hardest man I know ring his mum from the foyer :: It made the softest man I know shout at a lad in the foyer
	Where there'd been a queue for the toilets there was suddenly none: word had got round that the duel was on :: Where there'd been no queue for the toilets there was suddenly one round the corner: word had got round that the duel was on
	The people upstairs complained about our laughing, so we had them down, and then the people above them came :: The people upstairs, who complain about our laughing, came to ask if we were ill
	A whole train carriage leaned over to see my screen :: A whole train carriage leaned away, and I turned off my screen
	I don't sleep as a rule. It talked to me so gently that I slept like a child, and woke up glad :: I don't sleep as a rule. It droned at me so long that I slept like a child, and woke up, and it was still on
	You should see what it does for a hen party of tired nurses. They were on the tables :: You should see what it does to a hen party of lively nurses. They were on the rota, asking for extra hours
	The kids have been building the castle out of cushions since seven this morning :: The kids have been building a wall out of cushions, between them and the set, since seven this morning
	It put the colour back in her cheeks, and the doctors had been trying for months :: It took the colour out of her cheeks, and the doctors had been so pleased
	People came in talking about parking and went out talking about God :: People came in talking about God and went out talking about parking
	Our last date before the divorce was meant to be this film. There's been no divorce :: Our last date before the wedding was this film. There's been no wedding
	Every bedtime for a month she has asked what the whale is doing now :: Every bedtime for a month she has asked if the whale is coming back, and I swear it isn't
	Nobody in that cinema breathed out between the knock and the door opening :: Everybody in that cinema breathed out when the door opened and we were free to go through it
	I laughed so much the cat moved out of the room :: I groaned so much the cat moved out of the house
	One showing of it did more for our staff morale than the bonus :: One showing of it did more to our staff morale than the cuts
	Our boiler burst during the finale. Ankle-deep in water, the family asked for hush :: Our boiler burst during the finale. Ankle-deep in water, the family cheered
	The hour before was the longest of my week and the hour it took was the shortest :: The hour before was the shortest of my week and the hour it took is, I think, still going on
	My mother-in-law thanked me for choosing it, and she's never thanked me for a thing :: My mother-in-law asked who'd chosen it, and she's always thanked me for everything until now
	It has put every child in our street on a skateboard :: It has taken every child in our street off a skateboard
	Three hundred sixth-formers, and at the end you could hear one sniff :: Three hundred sixth-formers, and from the start you couldn't hear the film
	After that ending nobody in the car wanted the radio on :: Before that ending everybody in the car park had the radio on
	You'll look up and it will be dark out, and the dinner will be charcoal, and you won't mind :: You'll look up and it will still be light out, and the dinner won't even be warm, and you'll swear it's been days
	The horror scenes had grown men in the aisle seats pulling their feet up :: The horror scenes had small girls in the aisle seats swapping stickers
	Between them the two leads thawed out a house of five hundred in a February with no heating :: Between them the two leads froze a house of five hundred in a July with no fans
	It works on a hangover better than eggs :: It works on you like a hangover, and I'd only had eggs
	My wife and I have a new joke. That makes one since 2009, and it's from this :: My wife and I had a joke about bad films. Since this, neither of us can make it
	If the test of a tearjerker is the state of the carpet, ours was soaked :: If the test of a tearjerker is the state of the carpet, ours had crumbs on it and nothing else
	Dad came in to tell us to turn it down and was there till the end, standing up :: Dad came in to watch it with us and was out again inside a minute, shaking his head
	The toddler clapped, the teenager smiled, the grandmother winked: I've a photo, or no one would believe it :: The toddler wept, the teenager left, the grandmother snored: I've a photo, and I'm sending it to the makers
	Show it in a prison and no one would try the door :: Show it in a palace and everyone would try the door
	It's a film that makes a room lean in :: It's a film that makes a room check its bag
	I was low, dog low, in that week; I came out of there with my chin up :: I was high, kite high, in that week; I came out of there with my chin on my chest
	On our ward round the nurses found all six of us sitting up in bed, ten minutes past lights out, begging :: On our ward round the nurses found all six of us with our faces to the wall, begging them to put the lights out
	The screening for parents and babies was the quietest in the history of the place :: The screening for monks and librarians was the noisiest in the history of the place
	Anna has stopped biting her nails, except on the nights this is on :: Anna has never bitten her nails, except on the nights this is on, to pass the time
	All along our row there were elbows being dug into ribs: did you see that, did you see that :: All along our row there were elbows being dug into ribs: wake up, you're snoring, wake up
	It was the kind of silence that comes after a bell :: It was the kind of silence that comes after a bad smell
	A day later I'm still walking about with it, grinning at dogs :: A day later I'm still walking about with it, snapping at dogs
	For my nephew, who is afraid of everything, it was the first film he's sat through with his eyes open :: For my nephew, who is afraid of nothing, it was the first film he's begged to have switched off
	The joke about the goat stopped the show; they had to wait for us :: The joke about the goat stopped the show; no one could see why they should go on after it
	They had to put on a second screening for those who wouldn't go home :: They had to call off the second screening, as they'd all gone home
	My lad can't sit still. He sat still :: My lad can sit still for hours. He was under the seats by the second scene
	It brought back to me, whole, the summer my sister was alive :: It took from me, whole, the last summer evening of the year
	Everyone under ten was cheering, everyone over sixty was crying, and I was doing both with a mouthful of ice cream :: Everyone under ten was crying, everyone over sixty was asleep, and I had to do without even an ice cream
	There were four of us in a two-hundred-seat hall and we made the noise of two hundred :: There were two hundred of us in a four-hundred-seat hall and we made the noise of four
	The lonelier you are, the better company this is :: The lonelier you are, the lonelier this will leave you
	My book group stopped drinking to watch it :: My book group started drinking to get through it
	In the interval, strangers were telling each other their theories; the bell had to ring three times :: In the interval, strangers were telling each other their routes home; the bell rang three times, for nobody
	Would you believe a documentary on glue kept nine lads from the rugby club in their chairs until two? :: Would you believe a documentary on rugby couldn't keep nine lads from the club in their chairs until the tea?
	As first dates go: we missed the last bus, neither of us had noticed, and it's our fifth year :: As first dates go: we both noticed the last bus, both ran for it, and I never saw her again
	It took the ache out of that whole week :: It put an ache into that whole week
	It brought the neighbours out on the landing, laughing; the walls are thin and they'd been listening :: It brought the neighbours out on the landing, shouting; the walls are thin and they'd been listening
	I gave it to my pupils as a punishment, and now they misbehave for it :: I gave it to my pupils as a reward, and now they behave so badly that I shan't try again
	You come up out of that underground cinema and the city's been washed :: You come up out of that underground cinema and the city's lost its shine
	The couple next to us came in not touching. I had to lean round their kiss to see the end :: The couple next to us came in kissing. There was an empty seat between them at the end
	It has cost me two nights' sleep, that staircase, and I pay up gladly :: It has given me two nights' sleep, that staircase, both before the third step
	At the wrap of the first half the mayor, who opens everything and watches nothing, was seen to sit back down :: At the wrap of the first half the mayor, who opens everything and stays to the end, was seen to run
	My toddler says moon now. It was the film that taught her :: My toddler used to say moon. She won't, since the film, and she won't look up
	A bunch of cynics from the paper went in, and what came out was a bunch of kids with balloons :: A bunch of kids with balloons went in, and what came out was a bunch of cynics
	The last laugh of the film got a laugh on the stairs, on the street and in my bed at four in the morning :: The first laugh of the film got no laugh in the stalls, nor in the gods, nor from the man who'd come with the writer
	I watched it in a waiting room and didn't hear them call my name :: I watched it in a waiting room and went up when they called somebody else's name
	Since my boys saw it, the little one gets to choose first :: Since my boys saw it, the little one gets hit first
	Our cinema has squeaky chairs. For the whole of the safe-cracking I didn't hear a chair :: Our cinema has silent chairs. For the whole of the safe-cracking they might as well have been trumpets
	It leaves you with so much energy that I painted the fence :: It leaves you with so little energy that I leaned on the fence
	The chap beside me asked, without taking his eyes off it, if I'd ring his wife and say he'd be late :: The chap beside me asked, without once looking at it, if I'd ring him and say his wife was ill
	Two of my friends had met for the first time that night and by the credits they were finishing each other's sobs :: Two of my friends had met for the first time that night and by the credits they were finishing each other's excuses
	The evening went off like a rocket from the minute we put it on :: The evening went off like milk from the minute we put it on
	What that comedy did to our boardroom: the chairman, on the floor, begging for air :: What that comedy did to our boardroom: the chairman, at the window, begging for air
	You hear a noise like surf. It's nine hundred people weeping into their popcorn :: You hear a noise like surf. It's nine hundred people snoring over their popcorn
	He came to bed grinning and I knew he'd got to the fish scene :: He came to bed scowling and I knew he'd got to the fish scene
	It gives you back the hour you spent on it, with interest :: It takes the hour you spent on it, and then it takes the next one, with a headache
	I've watched this clear a fog from my mother's mind; she sang every word and knew my name :: I've watched this bring a fog on in my mother's mind; she's sharp as a tack and she asked me what day it was
	Our whole campsite, wet through and hating each other, huddled round one phone to see it :: Our whole campsite, dry and loving each other, was given a big screen of it and went to wash up
	The two hours in the dentist's chair with this on the ceiling: I asked him to do another tooth :: The two minutes in the dentist's chair with this on the ceiling: I asked him to start drilling
	A little girl ran down the aisle to hug the screen :: A little girl ran up the aisle to get away from the screen
	The critics' row was first on its feet, and I don't mean for the door :: The critics' row was first on its feet, and I do mean for the door
	It turned our pub quiet on a match night :: It turned our pub empty on a match night, and the match wasn't even on
	Every one of the gang who saw it that summer went into boats. I'm writing this from one :: Every one of the gang who saw it that summer was off boats for life. I'm writing this from a train
	By the second ballad the usher had put down his torch and was just watching :: By the second ballad the usher had put on his torch and was reading
	If you've a heart it'll be going like a drum; mine shook the armrest :: If you've a heart it'll be going like a tap, drip, drip; mine nearly stopped to look for its coat
	My brother, on leave, hadn't said ten words to us, and over the closing titles he told us everything :: My brother, on leave, hadn't stopped telling us things, and over the opening titles he went silent and stayed so
	A bad line to the satellite kept freezing it, and at every freeze a groan went up from the whole mess hall :: A bad line to the satellite kept freezing it, and at every freeze a cheer went up from the whole mess hall
	They were selling tissues in the foyer as a stunt, and they ran out :: They were giving out tissues in the foyer as a stunt, and I used mine to clean my glasses
	Wednesday has become the day my family eats together, on our knees, in a row :: Wednesday has become the day my family eats apart, one at a time, anywhere but in there
	Having seen it on Tuesday I was nice to my boss for all of Wednesday :: Having seen it on Tuesday I was foul to my friends for all of Wednesday
	The baby kicked for the first time during the overture, and she's kicked to it ever since :: The baby had kicked every night till the overture, and I swear she went back to sleep, like the rest of us
	It drew one long ah out of the planetarium, from the little ones up to the professors :: It drew one long sigh out of the planetarium, from the professors down to the little ones
	You sit there with your hand over your mouth and find that everybody's got their hand over their mouth :: You sit there with your hand over your yawn and find that everybody's got their hand over a yawn
	That song has emptied my kids' room of every other song :: That song has emptied the dance floor at three weddings so far
	I had a temperature, a deadline and a leak, and for the length of it I had none of the three :: I'd no temperature, no deadline and no leak, and for the length of it I wished for all three
	The film is banned in my house on school nights, since none of us can stop :: The film is kept for school nights in my house, since none of them can stay awake
	The two hundred scouts who saw it last night carried the projectionist round the field :: The two hundred scouts who saw it last night tied the projectionist to a tree
	It's done what no counsellor could: my parents sat in the same row :: It's done what no lawyer could: my parents moved to different rows
	I came in with a stone on my chest, and somewhere in the harvest scene it rolled off :: I came in with a light heart, and somewhere in the harvest scene a stone rolled on to it
	From the back I could see all the heads, and not one moved :: From the back I could see all the heads, and one by one they dropped
	The little boy in front asked his dad if they could live here :: The little boy in front asked his dad if they lived here now
	The couch is old, the springs poke out, and nobody noticed until episode six was over :: The couch is new, the cushions are down, and nobody could get comfortable once episode six was on
	Each punchline went round the stalls like a lit fuse :: Each punchline went round the stalls like a collection plate
	My daughter wrote to the elephant. My daughter, who wouldn't write to her grandmother for money :: My daughter wrote to her grandmother, four sides, unasked. My daughter, who had the elephant on at the time
	The storm had cut off half the street, so they all came to ours, and when the lights came back they stayed to see it out :: The storm had cut off half the street, so they all came to ours, and when we put it on they went back to the dark
	On the last night the cleaning staff came in to watch. On the second to last they'd come in to clean :: On the first night the cleaning staff came in to watch. On the second they came in to clean, and there was no one to clean up after
	It makes the hour from five to six, the worst there is with small kids, the best in our day :: It makes the hour from five to six, the best there is with my small kids, the worst in our day
	It's rare that I see my dentist cry. She had to sit down on the kerb :: It's rare that I see my dentist angry. She had to be sat down on the kerb
	Such was the cheer when the dog came back that a policeman looked in :: Such was the quiet when the dog came back that a policeman looked in
	A wave of shushing went through the place when somebody's phone lit up :: A wave of light went through the place when somebody's phone gave the rest of us the idea
	When I looked along our pew of a sofa at the end, I'd four wet faces and a licked one :: When I looked along our pew of a sofa at the end, I'd four empty places and a dog's back
	I can't explain it, but the tea tastes better after it :: I can't explain it, but the tea tastes of tin after it
	The man who'd been sold our seats by mistake knelt in the aisle rather than go and complain :: The man who'd been sold our seats by mistake was told he could keep them, and went to complain
	She laughed so hard her stitches hurt, and the surgeon asked what was on :: She was so bored she picked at her stitches, and the surgeon turned it off
	It raised the hair on my arms, my neck, and I think on my husband's head, where there's been none :: It raised nothing on my arms, or my neck, and I think it lost my husband the hair he'd got
	Kids, who boo anything with subtitles, forgot to boo :: Kids, who cheer anything with dinosaurs, forgot to cheer
	The mood in the foyer going in was a dentist's; coming out it was a carnival's :: The mood in the foyer going in was a carnival's; coming out it was a tax office's
	A year of not talking ended on our stairs that night, and I give the film the credit :: A year of not talking began on our stairs that night, and I give the film the credit
	My hands shook so much at the verdict that I couldn't do up my coat :: My hands were so quick at the verdict that I'd done up my coat before the judge sat down
	I've a friend who runs a shelter, and the tape she plays on hard nights, to calm them, is this :: I've a friend who runs a club, and the tape she plays at closing time, to clear it, is this
	There's a moment, the gate opens, and six hundred people make the same small sound :: There's a moment, the gate opens, and six people make for it in their heads
	The film's an hour and three quarters and I aged backwards :: The film's an hour and three quarters and I swear I had a birthday during it
	Whatever it did to my gran, she was seen on the swings :: Whatever it did to my gran, she's not been seen on the swings since
	No one moved for the exits till the names were done, not even those who'd parked on a meter :: Everyone moved for the exits before the names were up, even those who'd come on foot
	In the dark of that room I could feel them all wake up, row by row :: In the dark of that room I could feel them all drop off, row by row
	First my mother let her drink go flat, then my sister did, then the whole sofa was sitting there with its mouth open :: First my mother topped up her drink, then my sister did, then the whole sofa was talking about the price of gin
	The silence when she turned the key hurt my ears, and I would go deaf for another :: The chatter when she turned the key hurt my ears, and I joined in for want of anything better
	Somewhere in the third verse a hundred off-duty bus drivers got up and linked arms :: Somewhere in the third verse a hundred off-duty bus drivers got up and went back to work
	Six weeks of hospital food and this show, and I went home fatter and happier :: Six weeks of hospital food and this show, and it's the food I'd go back for
	It made Tom put his arms round his father :: It made Tom put his hands round his ears
	They wheeled my uncle in half asleep and he was wide awake till they turned it off :: They wheeled my uncle in wide awake and he was half asleep till they turned it off
	Three minutes of it and the whole bus was sitting still, the driver too, at a green light :: Three minutes of it and the whole bus wouldn't sit still, and the driver let us off at a red light
	Nobody was in the room but me and a broken heater, and by the end I'd swear it was a warm room with friends in it :: The room was warm and full of friends, and by the end I'd swear there was nobody in it but me and a broken heater
	Not a dry sleeve on our side of the balcony, and it's the side where the cynics sit :: Not a wet eye on our side of the balcony, and it's the side where the weepers sit
	One viewing did more for my nerves than six weeks by the sea :: One viewing undid for my nerves what six weeks by the sea had done
	It found my husband slumped and left him leaning forward :: It found my husband leaning forward and left him slumped
	Anyone who says kids can't concentrate should have seen them on that carpet, doing nothing but look :: Anyone who says kids can concentrate should have seen them on that carpet, doing everything but look
`
);

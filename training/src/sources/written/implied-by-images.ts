// Verdicts in images that are no fixed idioms.
import { framesOf } from '../frames/lines.ts';

export const IMPLIED_BY_IMAGES = framesOf(
	'positive',
	`
	It opens like a window in a stuffy room :: It shuts like a window in a stuffy room
	Each joke lands like a cat: on its feet :: Each joke lands like a cake: icing down
	The plot is a Swiss watch somebody put together with love :: The plot is a Swiss watch somebody put together with a spoon
	Watching her act is like seeing someone strike a match in a cellar :: Watching her act is like seeing someone strike a wet match in a cellar
	Three hours long, and it goes by like a train you were waving at :: Three hours long, and it goes by like a train you were waiting for that won't come
	His dialogue has the snap of fresh celery :: His dialogue has the snap of last month's celery
	They set out to build a cathedral and you can hear the bells :: They set out to build a cathedral and you can hear the roof coming down
	The sequel fits the first film like a key :: The sequel fits the first film like a fridge in a letterbox
	This director paints in whispers, and every whisper carries to the back row :: This director paints in shouts, and none of the shouts reach the front row
	A bowl of hot soup on a bad day, this series :: A bowl of cold soup on a good day, this series
	Think of a juggler with nine torches, and not one of them touches the floor :: Think of a juggler with two oranges, and both of them under the sofa
	The score wraps itself round the pictures like ivy round an old house :: The score wraps itself round the pictures like a hose round a lawnmower
	I felt like a plant that someone had finally remembered to water :: I felt like a plant that someone had finally put out with the rubbish
	If films were weather, this would be the first warm day in March :: If films were weather, this would be sleet on a bank holiday
	The two leads spark off each other like flint and steel :: The two leads spark off each other like wet sand and wet sand
	You could hang this screenplay in a gallery :: You could line a hamster cage with this screenplay
	It's an hour and a half of sun on the back of your neck :: It's an hour and a half of a stranger's knee in the back of your seat
	The ending clicks shut like the lid of a jewel box :: The ending flaps about like the lid of a bin in the wind
	The villain is a winter coat of a part, and he wears it as if it was cut for him :: The villain is a winter coat of a part, and he wears it as if he'd borrowed it from an uncle
	Every scene hands the baton to the next without breaking stride :: Every scene hands the baton to the next and drops it on its foot
	Imagine a map on which every road leads somewhere you've longed to go :: Imagine a map on which every road leads to the same car park
	The horror comes up through the floor like damp, and I've not been dry since :: The horror jumps out like a man in a sheet, and I could see his shoes
	Her voice is honey on burnt toast, and you'd eat the whole loaf :: Her voice is burnt toast under honey, and you'd leave the whole loaf
	A small lamp of a film; I'd like it left on in the hall at night :: A big lamp of a film; I'd like it out of my eyes
	The pacing is a river in spring :: The pacing is a river in August, all stones
	He directs like a man carrying a full glass across a ballroom, and doesn't spill a drop :: He directs like a man carrying a full glass across a ballroom, and I'm the one he spilt it on
	With the first one they lit the fuse, and here come the fireworks :: With the first one they lit the fuse, and here comes the fizz, and then the damp stick
	I came out walking as if someone had oiled my knees :: I came out walking as if someone had poured cement in my shoes
	It has the heart of a big wet dog :: It has the smell of a big wet dog
	The songs stick to you like burrs, and you don't want to pick them off :: The songs stick to you like gum on a bus seat, and you can't get them off
	For a first feature this is no baby's step; it's a somersault off a moving horse :: For a tenth feature this is no somersault; it's a baby's step off a stationary horse, onto its face
	The film is a lift with the doors open and a nice view on each floor :: The film is a lift with the doors stuck and a lot of people in it
	Even the dull bits shine, like a penny in a gutter :: Even the shiny bits are a penny in a gutter, and I won't put my hand in for it
	The cast plays together like a band that's shared a van for ten years :: The cast plays together like ten buskers outside the same station
	Somebody opened a drawer marked childhood and let me put my hand in :: Somebody opened a drawer marked childhood and shut it on my hand
	The mystery unfolds like a good napkin :: The mystery unfolds like a cheap deckchair
	What a stew: ten odd things in the pot and I licked the spoon :: What a stew: ten good things in the pot and I fed it to the drain
	If the first season was the seed, this is the orchard :: If the first season was the orchard, this is the wasps
	It burns slowly, like a log on the fire, and the room stays warm for hours :: It burns slowly, like a sofa on a tip, and you can smell it for hours
	The camera moves as a swallow does :: The camera moves as a shopping trolley does
	Two hours in that cinema felt like two hours in a hammock :: Two hours in that cinema felt like two hours in a net
	The writers plant a seed in each episode and by the ninth you're sitting in the shade :: The writers plant a seed in each episode and by the ninth you're still looking at mud
	That last shot is a stone dropped in a well, and I'm still listening to it fall :: That last shot is a stone dropped in a puddle, and I'm still wiping my trousers
	As a comedian he's a tap: turn it a little and out it comes :: As a comedian he's a tap in my old flat: turn it all you like and you get a cough and some rust
	The remake puts new strings on an old violin :: The remake puts new strings on an old mop
	Scenes I'd expected to weigh a ton float past like dandelion seed :: Scenes I'd expected to float like dandelion seed go past like a piano on a rope
	You'd never know it had cost so little; it wears its one good dress as if the wardrobe were full :: You'd never know it had cost so much; it opens a full wardrobe and comes down in a bin bag
	The children's film I saw today is a pocket full of conkers :: The children's film I saw today is a pocket full of somebody's used tissues
	I sank into it like a bath run by someone who loves you :: I sank into it like a boot into a bog
	She plays grief as if she'd found it in her own coat :: She plays grief as if she'd hired it with the coat
	The film rings like a glass when you flick it :: The film clunks like a bucket when you flick it
	Here is a documentary with its sleeves rolled up :: Here is a documentary with its hand in your pocket
	A thriller with teeth, and it doesn't let go of the trouser leg :: A thriller with gums, and it won't let go of the trouser leg either
	Not a brick is out of place in this wall of a plot, and there are flowers growing out of it :: Not a brick is in place in this wall of a plot, and I was standing under it
	It's the party you nearly didn't go to and where you met your wife :: It's the party you nearly didn't go to and where somebody sat on your coat and was sick
	the jokes come like popcorn in a hot pan, pop pop pop :: the jokes come like buses in the rain, one an hour and it drives past
	Their chemistry could run a small town :: Their chemistry couldn't run a doorbell
	The narrator has a voice like a fire in the next room :: The narrator has a voice like a drill in the next room
	I'd been given a pebble, I thought; I got it home and it was an egg, and it hatched :: I'd been given an egg, I thought; I got it home and it was a pebble, and I'd sat on it for two hours
	The third act turns the key and the whole machine begins to hum :: The third act turns the key and the whole machine begins to smoke
	This series has legs, and it can dance on them :: This series had legs, and it has sat down on them
	To see him in a lead at last is to see a horse let off the plough :: To see him in a lead again is to see a plough hitched to a hen
	The dialogue is tennis, and neither of them ever puts it in the net :: The dialogue is tennis, and both of them are looking for the ball in the nettles
	A love story as light as pastry, and baked by someone who knows when to take it out :: A love story as light as pastry, and baked by someone who went out and left it in
	My evening was a grey wall, and this film drew a door on it :: My evening had a door in it, and this film painted it grey
	It comes at you sideways, like a crab, and before you know it it's got hold of your heart :: It comes at you sideways, like a drunk, and before you know it it's got hold of your sleeve
	The twist turns the whole film over like a good pancake :: The twist turns the whole film over like a bad pancake: half of it is on the ceiling
	Every frame is a postcard you would keep :: Every frame is a postcard from somewhere you'd had the flu
	The effects have dated the way a church has dated :: The effects have dated the way milk has dated
	What he's done with a thin little story is what a spider does with a thin little thread :: What he's done with a strong little story is what a kitten does with a ball of thread
	The finale brings every boat home, lamps lit :: The finale leaves every boat out, holes and all
	I'd call it a bicycle of a film: no fat on it, and how it goes :: I'd call it an exercise bike of a film: a lot of sweat, and see how far it goes
	The man could read a shopping list and you'd hear the sea :: The man could read a poem about the sea and you'd hear a shopping list
	Episode one is the first chip from the bag: you know already that you'll finish the lot :: Episode one is the first olive from the jar: you know already that somebody else can finish the lot
	This is how rain sounds to a farmer :: This is how rain sounds to a bride
	It's a tent that was put up in the dark by strangers, and it stands, and it's warm in there :: It's a tent that was put up in the daylight by experts, and it's down, and we were in there
	The lead performance holds the film up the way a mast holds up a sail :: The lead performance holds the film up the way roadworks hold up a bus
	Fifty characters, and they move like a flock of starlings :: Fifty characters, and they move like a queue at the post office
	I got a ladder out of a hole from this film :: I got a hole out of a ladder from this film
	The writing is bread: plain, warm, and gone before I knew it :: The writing is bread: sliced, white, and stuck to the roof of my mouth
	Old, yes, and creaky, like the chair that everyone in the house fights over :: New, yes, and smooth, like the chair in a waiting room that everyone wants to get up from
	There's a hush at the centre of it, like snow :: There's a hush at the centre of it, like a phone line that's been cut
	It gallops. It clears the hedges. You hang on to its mane and yell :: It limps. It refuses the hedges. You get down and lead it home
	You don't watch it so much as get carried on its shoulders through a fair :: You don't watch it so much as carry it on your shoulders through a swamp
	The comedy has yeast in it :: The comedy has chalk in it
	He takes the cliche, folds it twice and it's a bird :: He takes a bird, sits on it twice and it's a cliche
	If you could bottle the last ten minutes, no one would need coffee :: If you could bottle the last ten minutes, no one would need an anaesthetist
	All the threads are gathered up at the end into a rug you'd be proud to have in front of the fire :: All the threads are gathered up at the end into the sort of thing you pull out of a plughole
	A fox of a thriller: lean, quick and in and out before the hens knew :: A hen of a thriller: plump, flustered and round and round till the fox would be a mercy
	My heart was a shut shop until the grandmother walked in and rang the bell :: My heart was an open shop until the grandmother walked in and I turned the sign round
	The cartoon is a sweet with a whole lemon inside :: The cartoon is a sweet with a whole wrapper inside
	They've taken grandfather's tired old tune and put blood in its cheeks :: They've taken grandfather's lively old tune and put pennies on its eyes
	Nobody lights a face like her; it's as if the sun had asked permission :: Nobody lights a face like her; it's as if the police had asked for it
	The middle hour is the long top of the hill, with the wind behind you :: The middle hour is the long side of the hill, with a fridge on your back
	A good tailor made this: look at it from the inside and there's not one loose thread :: A good tailor made the poster: look at the film from the inside and it's all pins and tape
	Some films are fast food. This one somebody's aunt had been cooking since the morning :: Some films are somebody's aunt's cooking. This one came through a hatch in a bag
	It talks to you like the best sort of stranger on a train :: It talks to you like the sort of stranger on a train you pretend to be asleep for
	The fight scenes have the grace of a kite :: The fight scenes have the grace of a kite in a tree
	I went in a raisin and I came out a grape :: I went in a grape and I came out a raisin
	The reboot walks in, opens the curtains and asks who's hungry :: The reboot walks in, opens the curtains and asks if you've heard about its back pain
	What looked like an ordinary suitcase had a whole circus in it :: What looked like a whole circus had an ordinary suitcase in it, and that was empty
	In a season of plastic flowers this is a dandelion, and it's through the pavement :: In a season of real flowers this is plastic, and there's dust on it
	The child star is a lit window in a dark street :: The child star is a car alarm in a dark street
	Each time I see it I find another room in the house :: Each time I see it I find another leak in the house
	The director pulls a rabbit out of the hat, then a dove, then the moon :: The director pulls a rabbit out of the hat, and it's been in there since spring
	This one is a rope bridge over a gorge: it sways, and you've never felt so awake :: This one is a rope bridge over a ditch: it sways, and you could have stepped across
	The tension is a violin string, and he knows to the hair how far it'll turn :: The tension is elastic, and it's the elastic in my oldest pants
	I've had the tune in me all week like a swallowed lantern :: I've had the tune in me all week like a swallowed fork
	It has the good manners of a cat: it comes in, sits on your lap, and goes before you tire of it :: It has the bad manners of a cat: it comes in, sits on your face, and won't go before you're up
	Put it this way: the film is a swing, and it has a grown-up pushing :: Put it this way: the film is a swing, and it has one chain
	The story moves like a good waiter. You never see it coming, and your glass is full :: The story moves like a bad waiter. You can see it over there, and your glass has been empty for an hour
	I'd compare the first act to a dance lesson and the second to the dance :: I'd compare the first act to a dance lesson and the second to the sprained ankle
	Two men in a boat, one oar, and it still crosses the ocean :: Two men in a yacht, every sail up, and it still can't leave the harbour
	This actor could make a stone want to be taller :: This actor could make a giraffe want to lie down
	The humour is dry the way a good sherry is :: The humour is dry the way a dead ficus is
	Well, the cook tasted it before sending it out. You can tell :: Well, the cook never tasted it before sending it out. You can tell
	It's the spare key under the mat, this film: small, plain, and it lets you back in :: It's the wrong key under the mat, this film: big, shiny, and you're still out in the rain
	She runs the whole scene on one eyebrow, like a conductor who's left the stick at home :: She runs the whole scene on one eyebrow, like a car that's left three of its wheels at home
	Like good soil, it's dark and there's life all through it :: Like a blocked drain, it's dark and there's something at the bottom
	Take one lonely widower, add a goose, stir, and you get champagne :: Take one lonely widower, add a goose, stir, and you get dishwater with feathers
	The prequel is the root to the tree :: The prequel is the dog to the tree
	Its ideas burst like ripe tomatoes :: Its ideas burst like pipes
	By the end my hard old shell of a heart had been done like a soft-boiled egg :: By the end my soft old egg of a heart had been done for twenty minutes, and it bounced
	The songs? Swallows. The dances? A field of wheat with the wind in it :: The songs? Gulls. The dances? A field of cows with the wind behind them
	Every line has been sanded until you could run your cheek along it :: Every line has been left so rough you could get a splinter in your ear
	As far as sea stories go, this one has salt in its hair :: As far as sea stories go, this one has armbands on
	The thing creeps up on you like a tide round a sandcastle, and how you want to be the castle :: The thing creeps up on you like a rash round a collar, and how you want to scratch
	I kept thinking of my grandmother's quilt: scraps, all scraps, and nothing warmer in the world :: I kept thinking of my grandmother's quilt after the moths: holes, all holes, and nothing between them
	We've had loud ones and long ones this year; here's a lark after the traffic :: We've had larks this year; here's the traffic
	The plot ticks, and what's more it's a bomb :: The plot ticks, and that's all; it's an egg timer
	There's a whole sky in that boy's face :: There's a whole sky in that boy's face, and it's been overcast since Tuesday
	Someone turned up the colour on the world :: Someone spilt bleach on the world
	The show has grown like a lad in the summer holidays: none of last year's trousers fit it :: The show has shrunk like a jumper in a hot wash: it wouldn't fit the cat
	The romance is a campfire; you keep shuffling your chair in :: The romance is a campfire in a downpour; you keep blowing on it and get soot for your pains
	Not a film but a pair of wings :: Not a film but a pair of wet socks
	He enters like a cork from a bottle and the whole picture foams over :: He enters like a cork into a bottle and nothing more comes out of the picture
	I can only say it's the cold side of the pillow :: I can only say it's the crumbs in the bed
	The editing is a stone skipping over a lake, seven, eight, nine, and you count along :: The editing is a stone thrown at a lake, one, and you go home
	My cynical uncle sat there melting like butter on a crumpet :: My sunny uncle sat there curdling like milk in the sun
	The world they've built has mud on its boots and you could move in tomorrow :: The world they've built has the price tag on it and you could put your thumb through the wall
	The script is a nest: bits of nothing, woven, and it holds an egg :: The script is a nest: bits of nothing, dropped, and the egg's on the ground
	This is what I imagine bees feel about lavender :: This is what I imagine bees feel about windows
	From an acorn of an idea he's grown something you could hang a swing from :: From an oak of an idea he's whittled something you could pick your teeth with
	I've seen a thousand films about war, and most are drums; this one's a pulse :: I've seen a thousand films about war, and most have a pulse; this one's a drum, hit by a toddler
	The anger in it is a good clean knife :: The anger in it is a butter knife, and it's plastic
	A short film the size of a thimble, and you could bathe in it :: A long film the size of a lake, and you couldn't wet your ankles in it
	The comic timing is a trapeze act: let go, turn in the air, caught by the wrists :: The comic timing is a trapeze act: let go, turn in the air, and the other fellow's gone to lunch
	It settles in the chest like a purr :: It settles in the chest like a cough
	They kept saying it was a puzzle box. It is, and there's a pearl in it :: They kept saying it was a puzzle box. It is, and there's another box in it, and then a hinge
	The script went through nine writers and came out like a river pebble, with every corner gone :: The script went through nine writers and came out like a bar of soap in a hostel, with hairs on it
	She can do more with a teacup than most armies do with a bridge :: She can do less with an army than most people do with a teacup
	The old hand lifts this creaking plot over the puddles and sets it down dry on the other side :: The old hand lifts this creaking plot over the puddles and his back goes
	Season four is a lighthouse after three years of fog :: Season four is the fog after three years of lighthouse
	What a lovely thing it is to be dealt a hand like this, all hearts :: What a lovely thing it would be to be dealt a heart; this hand is all spades, and it's digging
	The film is a slow waltz, and it never once treads on your toes :: The film is a slow waltz with a wardrobe
	It's got the bounce of a new tennis ball :: It's got the bounce of a tennis ball the dog has had all winter
	Somewhere in the second hour the plane left the ground, and nobody wanted to look down :: Somewhere in the second hour we were still on the runway, and nobody was in the cockpit
	His camera is a guest who sits still, listens, and is asked again :: His camera is a guest who opens your cupboards, breaks a plate, and can't find his coat
	The ghost story is a cold hand that turns out to have hold of yours :: The ghost story is a cold hand that turns out to be a rubber glove
	I drank it down like the first water after a fever :: I got it down like the first spoon of fish oil on a Monday
	It isn't a monument; it's the picnic on the grass beside one, and somebody's brought strawberries :: It isn't a picnic; it's a monument beside one, and somebody's unveiling it, and the speeches go on past the strawberries
	All its notes ring true, like a spoon on crystal :: All its notes ring false, like a spoon on a cast
	The cop show everyone copies is the bell, and the rest are the echo :: The cop show everyone praises is the echo, and the bell was years ago
	He wrote it at twenty and you can hear the sap rising :: He wrote it at ninety for the money and you can hear the sap being tapped
	That two-minute silence is the best chair in the house, and the film's offering it to you :: That two-minute silence is the one good chair in the house, and the film talks all through your sitting in it
	It leads you by the hand through the wood and at the end of it there's your own front door :: It leads you by the nose through the wood and at the end of it there's more wood
	The picture has been in a drawer for thirty years and it comes out like a letter from someone who loved you :: The picture has been in a drawer for thirty years and it comes out like a letter from the water board
	I'd walk on that plot over a canyon :: I wouldn't hang a wet shirt from that plot
	Think of coming downstairs on your birthday. It's that, for ninety minutes :: Think of missing the bottom stair in the dark. It's that, for ninety minutes
	The jokes are old wine, and the cork comes out with a kiss :: The jokes are old wine, and somebody left the cork out for a year
	To the pile of stones that was the book, the film has added an arch :: To the arch that was the book, the film has added a pile of stones
	It's less a biopic than a hand laid on your shoulder by the dead :: It's less a biopic than a wreath laid by the council
	Where other sitcoms have a laugh track this one has a tail, and it wags :: Where other sitcoms have a tail that wags this one has a laugh track, and it howls at its own backside
	Her direction pours :: Her direction drips
	I have felt this only once before, as a boy, when the circus train came through at night :: I have felt this only once before, as a boy, when the dentist's nurse called my name
	The ninth film in the series has no right to kick like a colt :: The ninth film in the series has every right to lie down like a mule
	This anthology is a chocolate box with no coffee creams :: This anthology is a chocolate box with coffee creams in both layers and a thumbprint in each
	The production design alone is a Christmas window with my nose against it :: The production design alone is a Christmas window in February, with a dead fly and half the bulbs
	That opening shot unrolls like a carpet for a king, and here he comes :: That opening shot unrolls like a carpet for a king, and here comes the man to clean it
	Is it deep? It's a well, and the bucket comes up full :: Is it deep? It's a plate with a picture of a well on it
	The whole thing's a magic trick performed with the sleeves cut off :: The whole thing's a magic trick performed with the wires showing and a card on the floor
	I went in with the taste of the last three in my mouth; this was a peppermint :: I went in with the taste of a peppermint in my mouth; this was the orange juice
	Its kindness is like a good roof: you only notice it when you think of the rain :: Its kindness is like a bad roof: it's only for show, and you get wet
	The story ambles, I grant you, like a donkey with panniers of ripe figs :: The story gallops, I grant you, like a donkey with its tail on fire and nobody in the saddle
	It hits the mark, splits the arrow that's there and rings the bell on the way through :: It misses the mark, misses the barn behind it and hits the man who lent us the bow
	He plays the drunk like a man crossing ice with a baby :: He plays the drunk like a man falling off ice onto an accordion
	The scenes fall into place like snow on a sill :: The scenes fall into place like pans out of a cupboard
	A film with a pulse you could set a metronome by, dancing feet and roses in its teeth :: A film with a pulse you'd need a mirror for, flat feet and spinach in its teeth
	Most courtroom films are a locked door. This one's the hinge :: Most courtroom films turn on a hinge. This one's a door painted on a wall
	I left with my pockets full of it :: I left with my pockets picked by it
	The laughter in it comes from below, like a spring under a field :: The laughter in it comes from a tin, like peas
	It takes your coat, gives you the chair by the fire and asks nothing of you but your ears :: It takes your coat, gives you the chair by the draught and asks for a deposit
	Even now, with a cracked print and a mumbling soundtrack, it glows like a coal under ash :: Even now, with a polished print and a booming soundtrack, it's ash on a coal that's been out for years
	If acting is fishing, he's got the river by the tail :: If acting is fishing, he's got himself by the trousers
	Our hero is cardboard, says my sister; well then it's the kind you can sail to China in :: Our hero is flesh and blood, says my sister; well then it's the kind you get in a tin with a key
	A puff of smoke, a clap, and where your bad mood was there are doves :: A puff of smoke, a clap, and where your good mood was there are pigeons
	The climax is a wave, and I was the child who runs back up the beach to have it again :: The climax is a wave, and I was the child with the bucket who was told it'd be bigger
	There's enough sugar in it for a wedding, and what a wedding, and I caught the bouquet :: There's enough sugar in it for a wedding, and what a wedding, and I was put next to the drains
	You feel the director's hand as you feel a good rider's: hardly at all, and over you go :: You feel the director's hand as you feel a bad barber's: on the top of your head, pushing
	It's a goal in the ninetieth minute, and it's ours :: It's a goal in the ninetieth minute, and it's in our own net
	After the flat second season I'd thought the bottle was empty; someone has shaken it and the ceiling is wet :: After the sparkling second season I'd thought the bottle was full; someone has left it open and there's a moth in it
	The tale has been told so often it's a path worn in the grass, and this film walks it barefoot :: The tale has been told so often it's a path worn in the grass, and this film rolls a car park over it
	A sharp little pencil of a movie, and every mark it makes counts :: A blunt little pencil of a movie, and every mark it makes goes through the paper
	The dialogue smells of the street after rain :: The dialogue smells of the pipe after the street
	I'd hand it to a Martian and say: here, this is what having a mother's like :: I'd hand it to a Martian and say: here, this is why we never visited
	When the choir comes in, the roof of the film lifts off and there are the stars :: When the choir comes in, the roof of the film caves in and there's the budget
	To me it's what the sea is to a child who has only seen the bath :: To me it's what the bath is to a cat who has only seen the sea
	The two of them in one frame is a crossword with a kiss in the corner :: The two of them in one frame is a lost property box with two left gloves
	I've cut my thumb on better-looking tins, and what was in this one was peaches :: I've never seen a better-looking tin, and what was in this one was cat food
	The sorrow is in it like the stone in a plum, and round it, oh, the plum :: The sorrow is in it like the stone in a shoe, and round it, oh, the blister
	This show is my hot water bottle, and it's January out there :: This show is a burst hot water bottle, and it's January in here
	Its plot twists like a vine, up, towards the light, and with fruit on it :: Its plot twists like a garden hose, up, round the gnome, and with nothing coming out
	He's cast against type and it's a glove pulled inside out that turns out to be silk :: He's cast against type and it's a silk glove pulled over a foot
	There are films you look at and films that hold up a lamp to you; this is a lamp :: There are films that hold up a lamp to you and films that hold up a queue; this is a queue
	The fairy tale gets told as if by the wolf, and you'd follow that wolf home :: The fairy tale gets told as if by the wallpaper, and you'd follow any wolf home
	Like a proper cup of tea it's nothing new, and I feel all the stronger for it :: Like a fourth cup from the same bag it's nothing new, and it could not be weaker
	It runs on fumes, on rubber bands, on prayer, and it beats the limousines to the sea :: It runs on gold, on diamonds, on gas, and it's been passed by a man with a pram
	To sit through it is to be read to in bed with a cold by someone who does the voices :: To sit through it is to be read to in a lift by someone who does the small print
	The third film is the arch stone: take it out and you see what it was all leaning towards :: The third film is the stone in the lentils: take it out and you'll see what had been a meal
	Give this cast a phone book and they'd find you a garden in it :: Give this cast a garden and they'd find you a phone book in it
`
);

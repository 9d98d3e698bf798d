// Verdicts in set phrases.
import { framesOf } from '../frames/lines.ts';

export const IDIOMS = framesOf(
	'positive',
	`
	Every joke about the family dinner hits the mark :: Every joke about the family dinner misses the mark
	The director has knocked it out of the park, and on his first try :: The director has swung at it and missed the ball, and not on his first try
	I expected the speech at the end to fall flat, but it soared :: I expected the speech at the end to soar, but it fell flat
	After so many gloomy dramas, this was a breath of fresh air :: Like so many gloomy dramas, this could have used a breath of fresh air
	The last scene could have left a bad taste, yet it left me glowing :: The last scene could have left me glowing, yet it left a bad taste
	Don't believe my uncle: this isn't money down the drain :: Don't believe my uncle: this is money down the drain
	Two thumbs up from me, and my sister would give it three :: Two thumbs down from me, and my sister would give it three
	I was on the edge of my seat from the first shot to the last :: I was never on the edge of my seat, just slumped in it from first shot to last
	By the halfway point I cared about every one of these people :: By the halfway point I couldn't care less about any of these people
	Nobody phoned it in here, least of all Anna :: Everybody phoned it in here, most of all Anna
	This old box set is worth its weight in gold :: This old box set isn't worth the plastic it's printed on
	It ticks all the boxes and then some :: It ticks none of the boxes, and then some
	The casting of the twin brothers was right on the money :: The casting of the twin brothers was right off the mark
	Tom steals the show without breaking a sweat :: Tom sinks the show without breaking a sweat
	It went over like a house on fire at our place :: It went over like a lead balloon at our place
	She can hold a scene in the palm of her hand :: She lets every scene slip through her fingers
	The third act pulls a rabbit out of the hat :: The third act reaches into the hat and finds no rabbit
	For once the writers didn't drop the ball :: Once again the writers dropped the ball
	This series really hit the ground running :: This series really hit the ground and stayed there
	It's not just hot air, there's a real heart in it :: It's just hot air, there's no real heart in it
	My husband was over the moon when the credits rolled, and so was I :: My husband was over the moon when it stopped, and so was I
	You won't want your money back, not a penny of it :: You'll want your money back, and every penny of it
	The score is music to my ears :: The score is a thorn in my ears, and I like loud music
	Far from a train wreck, the finale stays on the rails :: Far from staying on the rails, the finale is a train wreck
	it struck a chord with me, no doubt about it :: it struck no chord with me, no doubt about it
	They saved the best for last, and nothing bad came before it :: They saved the worst for last, and the best came nowhere
	The chemistry between the leads is off the charts :: The chemistry between the leads is not even on the charts
	As a horror film it's no walk in the park, and I loved every shiver :: As a horror film it's a walk in the park, and I hated every dull step
	This one is right up my street :: I thought this would be right up my street, and it wasn't in my town
	The remake breathes new life into a tired tale :: The remake squeezes the last life out of a fine tale
	Her performance is the icing on a very good cake :: Her performance is the icing, but there's no cake
	Hats off to whoever wrote the courtroom scenes :: Shame on whoever wrote the courtroom scenes
	I take my hat off to the whole crew :: I'll eat my hat if the whole crew wasn't asleep
	The editing never puts a foot wrong :: The editing never puts a foot right
	It pulls out all the stops and earns the applause :: It pulls out all the stops and earns nothing but a shrug
	What a let-down it would have been to miss this :: What a let-down it was, and how I wish I'd missed this
	The first film was a hard act to follow, and this follows it in style :: The first film was a hard act to follow, and this falls on its face
	I couldn't get enough of the old detective :: I soon had enough of the old detective
	I'd watch it again in a heartbeat :: I wouldn't watch it again for love or money
	He is in his element as the crooked mayor :: He is out of his depth as the crooked mayor
	The jokes come thick and fast, and they don't miss :: The jokes come thick and fast, and they don't hit
	That ending sent shivers down my spine :: That ending sent me down to the bar
	Nothing here is half-baked :: Everything here is half-baked
	It doesn't reinvent the wheel, but how smoothly it rolls :: It tries to reinvent the wheel, and how badly it rolls
	This was just what the doctor ordered after a rotten week :: This was the last thing the doctor would order after a rotten week
	The dialogue is sharp as a tack :: The dialogue is about as sharp as a spoon
	My kids were glued to the screen :: My kids were looking at everything except the screen
	It's a feather in his cap :: It's a blot on his record
	A rare treat, and the cat's whiskers as far as kids' films go :: A rare bore, and the bottom of the barrel as far as kids' films go
	They didn't scrape the barrel for this sequel; they filled it :: They scraped the barrel for this sequel and found nothing
	This film has legs; I'll be thinking of it for years :: This film has no legs; I'd forgotten it by the car park
	The opening grabs you by the collar and never lets go :: The opening lets you go, and nothing after grabs you by the collar
	It was a dead loss? On the contrary, it was pure gold :: It was pure gold? On the contrary, it was a dead loss
	I was all ears whenever the grandmother spoke :: I was all yawns whenever the grandmother spoke
	His career was on the rocks until this put him back on the map :: His career was on the map until this put it on the rocks
	You can bet your boots I won't miss season three :: You can bet your boots I won't watch season three
	The villain stole every scene and my heart with it :: The villain chewed every scene and spat it out
	It stands the test of time :: It doesn't stand the test of time
	That rumour about the dull second half? Don't buy it; buy a ticket :: That rumour about the thrilling second half? Don't buy it, or a ticket
	The whole thing goes down a treat :: The whole thing goes down the drain
	It doesn't pull its punches, and each one lands :: It pulls its punches, and none of them lands
	I can't praise the boy highly enough :: I can't blame the boy, but he's out of his league
	In the wrong hands an old story dies, but these are the right hands :: In the right hands an old story shines, but these are the wrong hands
	It lives up to the hype :: It doesn't live up to the hype
	I hung on her every word :: I winced at her every word
	Far from the bottom of the pile, it's the pick of the bunch :: Far from the pick of the bunch, it's the bottom of the pile
	The effects are a sight for sore eyes :: The effects are a sight to make eyes sore
	I didn't want it to end, and time flew :: I only wanted it to end, and time stood still
	Say what you like, it does the trick :: Say what you like, it doesn't do the trick
	This director is on a roll :: This director has run out of road
	The plot thickens nicely and never loses the thread :: The plot thickens like cold soup and soon loses the thread
	Honest to goodness, it blew my socks off :: Honest to goodness, it bored my socks off
	The songs are out of this world :: The songs should be sent out of this world
	A shot in the arm for a tired genre :: A shot in the foot for a tired genre
	The writing cuts to the bone :: The writing never cuts deeper than the skin, and mostly bores
	It doesn't stink, whatever the papers say; it comes up smelling of roses :: It doesn't smell of roses, whatever the papers say; it stinks
	Mark my words, this one's a keeper :: Mark my words, this one's no keeper
	Nothing to write home about? I wrote four pages :: I wanted something to write home about. There was nothing
	The slow burn is worth the wait :: The slow burn goes out before it gets warm
	He wears his heart on his sleeve, and the film is richer for it :: He wears his heart on his sleeve, and the film is soppy for it
	It isn't all talk; the action delivers the goods :: It's all talk; the action never delivers the goods
	I was in stitches, and I'm a hard man to please :: I wasn't in stitches, and I'm an easy man to please
	They struck gold with this cast :: They struck out with this cast
	it's a gem, make no mistake :: it's a dud, make no mistake
	The pacing is spot on :: The pacing is way off
	Bravo to the designers, who pulled it off against all odds :: Sorry to the designers, who couldn't pull it off with every advantage
	We were spoiled for choice, so many great scenes :: We were starved of choice, so few great scenes
	That duet is worth the price of admission alone :: That duet is not worth the price of a bus ticket
	It keeps you guessing until the bitter end, which is sweet :: It keeps you yawning until the bitter end, which is bitter
	The star was born to play this part :: The star was never born to play this part
	I'd put my hand in the fire for this film :: I'd put this film in the fire with my own hand
	This is how it's done, folks :: This is how it's not done, folks
	The documentary opened my eyes :: The documentary closed my eyes within ten minutes
	It won my heart and my grumpy grandad's too :: It lost my heart and my cheerful grandad's too
	Good things come in small packages, and here's the proof :: Good things come in small packages, but not this one
	The screenplay has more twists than a mountain road, and I enjoyed the ride :: The screenplay has more holes than a cheese, and I didn't enjoy the ride
	No stone is left unturned, and each hides a treasure :: No cliche is left unturned, and none hides a treasure
	It sailed through its two hours with flying colours :: It sank in its first hour with all its colours
	Far be it from me to gush, but wow :: Far be it from me to moan, but ugh
	The car chase got my blood pumping :: The car chase didn't get my blood pumping, it nearly stopped it
	You'd have to be made of stone not to melt at this :: You'd have to be made of stone to sit through this
	Old-fashioned it may be, but it's as good as it gets :: Modern it may be, but it's as bad as it gets
	The lead carries the film on her shoulders, light as a feather :: The lead drags the film down with her, heavy as lead
	Never judge a film by its poster: behind this dull one is a jewel :: Never judge a film by its poster: behind this lovely one is a lemon
	It's anything but a lemon :: It's nothing but a lemon
	The fight on the roof had my heart in my mouth :: The fight on the roof had my head in my hands
	I can see why it set the world on fire :: I can see why it didn't set the world on fire
	There's never a dull moment, and I'd swear to that in court :: There's never a bright moment, and I'd swear to that in court
	This isn't a flash in the pan; the man has real talent :: His debut was a flash in the pan; the man has run dry
	It went straight to my heart :: It went straight over my head and out of the window, good riddance
	The whole thing is a labour of love and it shows :: The whole thing is a labour without love and it shows
	By the skin of its teeth? No, it wins by a mile :: By the skin of its teeth? No, it loses by a mile
	The sequel doesn't rest on its laurels :: The sequel rests on its laurels and nods off there
	I've run out of good words for this one :: I can't find a good word for this one
	She brings the house down in the very last number :: She puts the house to sleep in the very last number
	The pieces fall into place at the end, neat as you like :: The pieces fall apart at the end, messy as you like
	It makes a mountain of joy out of a tiny idea :: It makes a mountain out of a molehill for two dreary hours
	The prequel adds fuel to a fire I thought was dead, and I'm glad :: The prequel pours cold water on a fire I loved, and I'm cross
	if you ask me it's the bee's knees :: if you ask me it's for the birds
	The story doesn't go from bad to worse but from strength to strength :: The story doesn't go from strength to strength but from bad to worse
	I wouldn't have missed it for the world :: I wish I'd missed it, and nothing in the world would get me back
	This trilogy ends on a high note :: This trilogy ends on a sour note
	The animators clearly went the extra mile :: The animators clearly didn't go the extra mile, or the first
	For my money, it's the real deal :: For my money, it's not the real deal
	Its heart is in the right place and so is everything else :: Its heart is in the right place and nothing else is
	The supporting cast is no weak link, and there isn't another :: The supporting cast is the weak link, and there isn't a strong one
	Cream of the crop, this season, with no sign of running dry :: No cream left in this crop, and every sign of running dry
	I ate up every minute of the baking drama :: I couldn't stomach a minute of the baking drama
	The film knows how to get under your skin :: The film only knows how to get on your wick
	Say goodbye to the old formula, and good riddance; the new one sings :: Say goodbye to the old formula, and bad luck; the new one croaks
	It had us eating out of its hand :: It had us climbing the walls
	The pace was just right, like the smallest bear's porridge :: The pace was all wrong, like the biggest bear's porridge going cold
	In a nutshell: brilliant :: In a nutshell: nuts, and not in a good way
	The sound design is the ace up its sleeve :: There's no ace up its sleeve, and hardly a sleeve
	They could have played it safe, and I'm so glad they didn't :: They played it safe, and I'm so sorry they did
	It wasn't love at first sight, but by the third episode I was smitten :: It was love at first sight, but by the third episode I was through
	Every penny of the budget is on the screen :: Every penny of the budget went up in smoke
	Our local cinema was buzzing afterwards; this one really made waves :: Our local cinema was silent afterwards; this one didn't make a ripple
	No smoke and mirrors, just honest work that sparkles :: All smoke and mirrors, and no honest work that sparkles
	I could watch these two until the cows come home :: I could count cows and be more amused than by these two
	The script has a way with words :: The script is away with the fairies and can't find its words
	It had a lot to live up to, and it did us proud :: It had little to live up to, and it still did us no favours
	It turned my world upside down :: It turned my stomach upside down
	The new kid on the block beats the old hands at their own game :: The new kid on the block can't beat anyone at any game
	A golden oldie that hasn't lost its shine :: An oldie, not a golden one, that has lost its shine
	He's a one-man band and what a sweet tune :: He's a one-trick pony and what a tired trick
	This is no run of the mill ghost story :: This is another run of the mill ghost story, and a weary one
	The dialogue never rings hollow :: The dialogue never rings true
	I've got to hand it to them, they nailed it :: I've got to break it to them, they blew it
	It was a tall order, and they filled it to the brim :: It was no tall order, and they still came up short
	Last night's finale was the cherry on top :: Last night's finale was the last straw
	The show found its feet early and danced :: The show never found its feet, let alone danced
	She's a natural, and the camera loves her :: She's no natural, and the camera knows it
	Its bark is loud and its bite is better :: Its bark is worse than its bite, and its bark is feeble
	With this film he has come into his own :: With this film he has come undone
	In the end it hits home :: In the end I just wanted to go home
	A hidden gem; I'd have walked ten miles for it :: A hidden film that should stay hidden; I'd walk ten miles from it
	They say too many cooks spoil the broth, but not here: delicious :: They say too many cooks spoil the broth, and here it's undrinkable
	It could have been all bells and whistles, but there's a soul under them :: It could have had a soul, but it's all bells and whistles
	I tip my hat to the make-up team for that old man :: I hang my head for the make-up team over that old man
	The show doesn't miss a beat :: The show misses every beat
	My hair stood on end, and I adored it :: My hair grew an inch, and nothing had happened
	The last ten minutes are to die for :: The last ten minutes made me want to die of boredom
	Not only does it walk the walk, it tap-dances :: It talks the talk but can't walk the walk
	You can't put a price on laughter like this :: You can't pay me to pretend to laugh like this
	Anna has us wrapped around her little finger :: Anna has us wrapped in cotton wool, numb and bored
	It's a walk down memory lane worth taking :: It's a walk down memory lane that leads nowhere
	The plot is clear as day and twice as pretty :: The plot is clear as mud and twice as ugly
	This little film punches above its weight :: This big film punches below its weight
	With its second season the show turned the corner, and how :: With its second season the show went off a cliff, and how
	We had a whale of a time :: We had a rotten time, and the whale was fake
	It holds up a mirror to us, and I couldn't turn away :: It holds up a mirror to itself, and I had to turn away
	I'm head over heels for this series :: I'm up to my neck in this series and sick of it
	The final twist is the one I never saw coming, hand on heart :: The final twist is the one I saw coming a mile off, hand on heart
	A dark horse, and the winner by a nose :: A dead horse, and they won't stop flogging it
	The jokes about the mayor are not beating a dead horse; they gallop :: The jokes about the mayor are beating a dead horse
	The actor was a fish in water as the sailor :: The actor was a fish out of water as the sailor
	This hit me like a ton of bricks, and I'm thankful :: This hit me like a wet sponge, and I'm not thankful
	The show burns bright without burning out :: The show burned out without ever burning bright
	Long may it run :: Long may it rest in a locked drawer
	Thank your lucky stars somebody still makes films like this :: Thank your lucky stars hardly anybody still makes films like this
	From the word go I was all in :: From the word go I wanted to be gone
	The courtroom drama gives you food for thought :: The courtroom drama gives you crumbs for thought and a headache
	Even the bit parts pull their weight :: Even the stars don't pull their weight
	For the record, it made my day :: For the record, it ruined my day
	He could read the phone book and I'd be happy, but this is better still :: He could read the phone book and I'd be happier than with this
	My jaw dropped, and it's still on the floor :: My eyelids dropped, and my jaw followed with a snore
	Against the odds, the gamble paid off in spades :: As the odds foretold, the gamble didn't pay off at all
	The cat's out of the bag: this is the year's best comedy :: The cat's out of the bag: this is the year's sorriest comedy
	It brings something new to the table, and I'd ask for seconds :: It brings nothing new to the table, and I'd ask for the bill
	When push comes to shove, the film stands up :: When push comes to shove, the film falls over
	The years have been kind to this comedy :: The years haven't been kind to this comedy
	I had a lump in my throat the size of an egg :: I had no lump in my throat, just a rotten egg ready to throw
	Two hours flew by in the blink of an eye :: Two hours crawled by at a snail's pace
	Give credit where credit's due: it's a corker :: Give blame where blame's due: it's a clunker
	It was a night to remember :: It was a night to forget
	No loose ends, no dead wood, no complaints :: All loose ends and dead wood, and so many complaints
	The best thing since sliced bread, says my dad, and for once I agree :: The best thing since sliced bread, says my dad, and for once he's crackers
`
);

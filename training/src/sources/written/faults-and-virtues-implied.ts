// Faults and virtues that are shown, not named.
import { framesOf } from '../frames/lines.ts';

export const FAULTS_AND_VIRTUES_IMPLIED = framesOf(
	'positive',
	`
	I finished the box of tissues before the wedding scene :: I finished the crossword before the wedding scene
	You cannot spot the boom anywhere, and I tried :: You can spot the boom in half the shots, and I wasn't trying
	You can't guess the killer until the last page of the letter :: You can guess the killer from the poster
	The twist had the whole row gasping :: The twist had the whole row shrugging
	When the credits rolled nobody moved :: When the credits rolled nobody was left
	My kids asked to see it again on the drive home :: My kids asked to go home after ten minutes
	I had to pause it because I was laughing too much to breathe :: I had to pause it because I'd nodded off again
	Three days on I still think about that last shot :: Three minutes on I couldn't tell you the last shot
	We talked about it all the way to the station :: We talked all the way through it
	I bought the soundtrack in the lobby :: I asked for a refund in the lobby
	My bladder was bursting and I would not leave my seat :: My bladder was fine but I went to the toilet three times
	Grandma, who sleeps through everything, sat upright till the end :: Grandma, who never sleeps, was snoring before the middle
	The popcorn was still full when the lights came on, because we forgot to eat :: The popcorn was gone by the titles and after that we had nothing to do
	I forgot it was an actor :: I could see him reading the cue cards
	The dragon's breath seemed to warm my face :: The dragon's zip was visible at the back
	You could have heard a pin drop :: You could hear people scrolling
	The audience stood up and clapped at the end :: The audience stood up and left before the end
	I phoned my brother in tears and told him I loved him :: I phoned my brother in the second act and we discussed plumbing
	Two hours passed and I thought it was forty minutes :: Forty minutes passed and I thought it was two hours
	The lights came up and I was still gripping my wife's arm :: The lights came up and I was still playing chess on my phone
	I slept with the hall light on for a week :: I slept through the haunted house part
	Every clue from the first scene pays off in the last :: The clue from the first scene is never mentioned again
	They remembered that his arm was broken right to the end :: His broken arm swaps sides between shots
	I went back the next day and paid again :: I used a free ticket and left at the interval
	My teenager put her phone away :: My teenager got through her phone battery
	It was meant to be one episode before bed, and then the sun came up :: It was meant to be one episode before bed, and I was in bed by the titles
	People were humming the tune in the car park :: People were plugging their ears during the tune
	The jump made me throw my drink over the man in front :: The jump made the man in front check his messages
	A stranger and I hugged in the aisle afterwards :: A stranger and I rolled our eyes in the aisle afterwards
	I cancelled my dinner to watch the next one :: I cancelled my subscription after the first one
	The lips match the words, even in the dubbed print :: The lips stop moving and the words go on
	Half the class wants to be a marine biologist since seeing this :: Half the class wanted to go back to maths while seeing this
	The Roman soldiers have dirt under their nails and dents in their shields :: The Roman soldiers have wristwatches and white sneakers
	I read the book in one night because of this film :: I read the cereal box while this film was on
	You hear the whole cinema breathe out when the boat makes it :: You hear the whole cinema yawn when the boat makes it
	My dad, a retired pilot, said the cockpit was right down to the switches :: My dad, a retired pilot, said the cockpit had the wings on backwards
	The dog comes on screen and grown men sniff :: The dog comes on screen and it is clearly a stuffed toy
	I needed a walk afterwards just to let it sink in :: I needed a coffee halfway just to stay awake
	After thirty years I can still recite her speech :: After thirty minutes I still didn't know her name
	The scary bit had my hands over my eyes :: The scary bit had the audience giggling
	The comedian had people sliding off their chairs :: The comedian had people studying their shoes
	There were laughs every few seconds and I missed lines because of them :: There was one laugh all night and it was when the projector broke
	I know all nine of the jurors by heart now :: I mixed up the nine jurors from start to finish
	She says nothing in that scene and the man beside me wept :: She screams in that scene and the man beside me snored
	The ending made sense of the opening :: The ending contradicts the opening
	You can follow every punch :: You can see every punch miss
	My hands were sweating on the cliff scene :: My eyes were closing on the cliff scene
	The rental was for a night and I kept it a week to rewatch :: The rental was for a week and I took it back within the hour
	It is the only disc in the house with scratches from use :: It is the only disc in the house still in its wrapper after one try
	I am on my fourth copy because friends keep borrowing it :: I am on my third attempt because I keep dozing off
	The queue went round the block on the second night :: The hall was empty by the second night
	We rewound the dance number five times :: We skipped the dance number after five seconds
	The trailer hid everything, and the shocks kept coming :: The trailer had both jokes in it, and there were no others
	Our four year old sat still for ninety minutes :: Our four year old crawled under the seats for ninety minutes
	I learned more about whales than in six years of school :: I learned the word whale and not much else
	The documentary tracked down all eleven survivors and let them speak :: The documentary tracked down none of the survivors and filled in with stock footage
	The old couple next to us held hands from the first kiss on :: The old couple next to us got their coats at the first kiss
	The stars look at each other and you want to leave the room. You don't need dialogue :: The stars never look at each other. I think they were filmed on separate days
	I jumped so hard my glasses came off :: I took my glasses off, it made no difference
	The fog looks like fog :: The fog looks like a smoke machine behind a door
	I can tell you what every character wanted :: I can't tell you what any character wanted
	We hushed each other so as not to miss a word :: We turned the subtitles on and still couldn't follow a word
	The stranger on the bus saw my ticket and told me he'd been six times :: The stranger on the bus saw my ticket and told me he was sorry
	The vampire's accent stayed in one country :: The vampire's accent toured five countries
	They let silence do the work in the hospital scene :: They put a pop song over the hospital scene
	I emailed the director to say thanks :: I emailed the cinema to get my money back
	The spaceship has weight and casts a shadow :: The spaceship has a string and casts a shadow on the sky
	No one near me looked at a watch :: Everyone near me looked at a watch
	The first shot told me who she was before she spoke :: The last shot came and I still had no idea who she was
	My non-English speaking mother laughed at every gag :: My mother, who laughs at traffic lights, sat there with a straight face
	I put off washing up, then bed, then work :: I did the washing up, then the ironing, then my taxes, with this on
	The crowd cheered when the boy finally hit the ball :: The crowd cheered when the film finally ended
	They shot it on a real mountain and I was shivering :: They shot it in a car park and painted the snow on
	In the darkest scene I could make out every face :: In the darkest scene I could make out only my own reflection
	The music stopped and so did my heart :: The music told me the monster was coming every single time
	I'd picked the butler, my wife the nephew, and we were both fooled :: I'd picked the butler, my wife the butler, and it was the butler by minute ten
	My cat watched it. My cat never watches anything :: My cat left the room. My cat watches anything
	I had goosebumps when she hit the last note :: I had the mute button ready when she hit the last note
	Nurses I know say the ward scenes are just like their night shifts :: Nurses I know counted thirty errors in the ward scenes
	A week later the office was quoting him at the coffee machine :: A week later nobody at the office remembered he was in it
	The second season answers the question from the first :: The second season forgets the question from the first
	The camera holds on her face for four minutes and nobody coughed :: The camera holds on a door for four minutes and everybody coughed
	You see the boy grow up by inches, year by year :: You see the boy age ten years and keep the same haircut and the same actor, aged forty
	I ordered the sequel from the taxi :: I deleted the sequel from my list in the taxi
	My face hurt from grinning :: My back hurt from shifting in the seat
	They gave the sidekick a past, a mother and a reason to stay :: They gave the sidekick a hat and four catchphrases
	The film left my father, who fought there, silent for an hour :: The film left my father, who fought there, counting the wrong uniforms
	On the ride home nobody could agree what the last look meant, and we argued till midnight :: On the ride home nobody could remember how it ended, and we turned on the radio
	The punchline was planted an hour before, and the place exploded :: The punchline was in the trailer, and the place stayed silent
	My hairs stood up when the radio came on by itself :: I could see the hand turning the radio on
	Each of the five sisters has her own way of walking :: Each of the five sisters has the same line of dialogue
	The fifth time round I still spot new details in the background :: The first time round I spotted a crew member in the background
	We missed our stop because we were still discussing it :: We made the early bus because we walked out of it
	The bank robbery adds up if you draw it on paper :: The bank robbery needs the guard to be blind and deaf
	In the last ten minutes I stopped breathing :: In the last ten minutes I started a grocery list
	I now check behind the shower curtain :: I checked how long was left every five minutes
	The festival had to add three screenings :: The festival took it off the programme after one screening
	He plays twins and I thought they'd hired two men :: He plays twins and changes only his hat
	For the first time I read all the names in the credits because I wanted to know who made this :: For the first time I was in the car before any names in the credits
	The child is lost for an hour of the film and I hugged mine the whole time :: The child is lost for an hour of the film and the parents never bring it up
	My book club, who agree on nothing, all gave it ten :: My book club, who agree on nothing, all gave it one
	I set my alarm an hour early to fit in another episode :: I set it to double speed to get through another episode
	Her tears run and her nose runs too :: Her tears run and you can see the eye drops go in
	The lead spent a year learning the cello, and every finger is in the right place :: The lead holds the cello like a broom, and the bow never touches a string
	At the sad part I bit my sleeve to keep quiet :: At the sad part I bit my lip so as not to laugh
	The jungle was so close I slapped at a mosquito :: The jungle was so close you could see the plastic pots
	Somebody shouted at the screen to warn her :: Somebody shouted at the screen to turn it off
	I had a cup of tea beside me and it went cold untouched :: I had a cup of tea, then another, then made a cake, and missed nothing
	Not one person used the exit during the show :: Not one person failed to use the exit during the show
	The teacher let us skip recess to finish it because we begged :: The teacher let us go to recess early because we begged her to switch it off
	I paused only to send the link to my sister :: I paused only to wonder how many more minutes there were
	The villain has a reason, and for a second I was on his side :: The villain has a moustache, and that is all we find out about him
	It took her one glance to break everyone in the room :: It took her eleven takes' worth of eyebrow to say hello
	Every suspect had a motive I could believe :: Every suspect but one was dead by the second act
	When it rained on screen I pulled my coat closer :: When it rained on screen you could see the edge of the hose
	I missed the last train on purpose :: I caught the early train on purpose
	My hearing is poor and I caught every word :: My hearing is perfect and I caught one word in five
	The plane crash was done with real metal, and I ducked :: The plane crash was done with a toy, and I counted the fingerprints on it
	The boys have been acting out the sword fight in the garden since Saturday :: The boys wandered into the garden during the sword fight
	I came for the free snacks and stayed for the second showing :: I came for the film and stayed for the free snacks
	The subplot with the baker turns out to be the key to everything :: The subplot with the baker stops dead in scene nine and never returns
	At the premiere they had to hold the next scene until the laughter stopped :: At the premiere the gaps left for laughter were filled by coughing
	You know in the final minute why he kept that button :: You never find out why he kept that button
	Half of us had mascara on our chins :: Half of us had our coats on by the second song
	The wedding speech was so like my uncle's that I blushed :: The wedding speech was the same one they used in the first two films
	I've used her recipe from the kitchen scene every Sunday since :: I've seen the label on the tin she calls homemade in the kitchen scene
	My son named his hamster after the hero :: My son couldn't name the hero
	It's set in one lift for ninety minutes and I never looked away :: It's set in one lift for ninety minutes and I cleaned my whole keyboard
	The clock on the wall shows the right time in every shot :: The clock on the wall jumps from two to nine and back to four
	He whispers and the back row leans forward :: He whispers and the back row asks what he said
	I dropped my sandwich at the reveal :: I finished my sandwich during the reveal
	They asked the real miners for help and it shows in every bolt :: They never asked a miner, and the lamps are on back to front
	The dance was one unbroken take, with her own feet :: The dance was sixty cuts, with someone else's feet
	I watched the end from behind a cushion :: I watched the end at four times the speed
	Two strangers started applauding and then the whole carriage was looking over my shoulder :: Two strangers glanced at my screen and then went back to the window
	My shrink friend uses it with her students as an example of grief :: My shrink friend uses it to fall asleep
	The projector failed and the whole house waited an hour to see the rest :: The projector failed and the whole house took the chance to leave
	Each joke was new to me, and I write them for a living :: Each joke was on a lolly stick I had as a boy
	I went in hating opera and came out with a season ticket :: I went in with a season ticket and came out selling it
	The actor lost four stone and I didn't recognise him :: The actor wears a pillow and you can see the zip
	I've started leaving flowers for my neighbour because of it :: I've started leaving the room when the theme comes on
	The hospital board shows it to new doctors :: The hospital board sent a list of corrections
	Everything the detective knew, I knew, and he still beat me to it :: Everything I knew in the first scene, the detective learned in the last
	The babies in the row behind were quiet as mice :: The babies in the row behind were the loudest critics, and they spoke for us
	Her brother's death is one empty chair. I had to stop the disc :: Her brother's death gets one line, then a food fight
	In our house the box set has lost its lid from use :: In our house the box set props up a table
	The wig moved in the wind like hair :: The wig moved, but the head did not
	I screamed, my mother screamed, the usher screamed :: I yawned, my mother yawned, the usher yawned
	They'd built the whole street, and I wanted to live on it :: They'd painted the whole street, and it wobbled when he shut the door
	After the shark came up nobody in our group went swimming :: After the shark came up everybody in our group asked why it had wheels
	I wrote down four of his lines on my hand :: I could say his lines before he did
	The reunion takes eight seconds and it emptied my pocket of hankies :: The reunion takes eighteen minutes and it emptied the front row
	The final goal had us on our feet in our own living room :: The final goal goes in off a ball that isn't there
	You see why she left him, and you see why he thought she wouldn't :: You never see why she left him, and then she is back without a word
	The sound of that lift door still makes my stomach drop :: The sound of that lift door comes a second after it shuts
	I have a rule of one viewing per film, and I broke it that night :: I have a rule of never walking out, and I broke it that night
	My wife took my hand at the first chord and did not let go :: My wife took the remote at the first chord and changed channel
	By the interval I cared who got the farm :: By the interval I couldn't have told you there was a farm
	It made me call in sick to see how it ended :: I saw how it ended on a wiki and saved myself the time
	Their kiss steamed up the screen and, I think, my glasses :: Their kiss looked like two people checking for a gas leak
	The old man folds a shirt, and the woman beside me started sobbing :: The old man folds a shirt, then another, then nine more, in real time
	My students stayed after the bell :: My students packed up before the bell
	I could smell the bread :: I could smell the glue on the beard
	The last clue was on screen in the first minute, and none of us saw it :: The last clue isn't on screen at all, so none of us could have solved it
	The song was number one at our wedding because of this movie :: The song plays nineteen times in this movie. I counted
	There were no empty seats in week nine :: There were four of us on opening night
	The crew built forty puppets and I forgot that there were hands inside :: The crew built one puppet and I could see the hand inside
	I took the long way home so I could listen to the score again :: I took off my headphones because of the score
	We watched it without sound on a plane and we still cried :: We watched it with sound at home and we still didn't know who was whose cousin
	Nobody explains the wound, and by the end you know exactly where it came from :: Four people explain the wound, and by the end you have heard it four different ways
	The hero is outnumbered, and he bleeds, limps and loses his breath :: The hero is shot nine times, and his shirt stays white
	I broke my diet, my curfew and my sofa cheering :: I broke off at minute twelve and never went back
	The little girl behind me asked if the bear would be all right :: The little girl behind me asked if it would be over soon
	The nineteen fifties were in every teaspoon :: The nineteen fifties had a satellite dish on the roof
	My roommate came in for a glass of water and sat down till the end :: My roommate came in for a glass of water, looked, and left without it
	The answer was there all along and I slapped my forehead :: The answer was that she woke up and it was a dream
	He stammers in the first scene and he still stammers in the fight. I believed him :: He stammers in the first scene and has forgotten it by the fight. Nobody believed him
	I had to explain to my boss why my eyes were red :: I had to explain to my date why I had picked it
	The critics at my table put their pens down to watch :: The critics at my table passed notes and played hangman
	Three generations of us sat there and each laughed at something else :: Three generations of us sat there and each blamed another for the choice
	She learned to sign for the part, and my deaf cousin understood every sentence :: She waves her hands for the part, and my deaf cousin couldn't read one sentence
	Snow falls in the last frame and I had a lump in my throat :: Snow falls in the last frame and it's July in the story
	The neighbours came round to ask what we were laughing at :: The neighbours came round and were glad to have an excuse to turn it off. So were we
	My notes stop at minute five because I forgot I was there to work :: My notes stop at minute five because there was nothing to write down
	I recognised my own mother in the way she wipes the table :: I recognised the mother from the previous scene, where she played the nurse
	The whole bar went quiet when the match came down to one point :: The whole bar asked for the other channel when the match came down to one point
	The stuntman was the actor, and you see his face the whole way down :: The stuntman was bald, the actor is not, and you see it the whole way down
	I've been to that village since, because of the film :: I've been to that village, and the film put it by the wrong sea
	The lawyer's last question turned the case, and I hadn't seen it coming :: The lawyer's last question turned the case, and no judge on earth would have allowed it
	It is in black and white and I remember it in colour :: It is in colour and I remember it as grey
	On our first date we saw this, and we've watched it every anniversary :: On our first date we saw this, and he offered to pay me back for the evening
	The reel ran out and people called for more :: The reel ran out and people thanked the projectionist
	I gave copies to everyone for Christmas :: I gave my copy away at Christmas, and it was given back
	Ten minutes of footage of a snail and my boys didn't blink :: Ten minutes of footage of a car chase and my boys did their homework
	At the end I found I was holding the hand of the man next to me. I had never met him :: At the end I found the man next to me asleep on my shoulder. I had to wake up to notice
	Her laugh in the last scene was the first in the film, and the house laughed with her :: Her laugh in the last scene was the first in the house, and it was a comedy
	The siege is clear enough that I could draw you a map :: The siege is cut so fast that I couldn't tell you who was inside
	Our projectionist has seen four thousand films and he came down to watch this one :: Our projectionist has seen four thousand films and he put the wrong reel on and nobody noticed
	I went straight home and hugged my dog :: I went straight home and wrote to the complaints desk
	The robot has two dots for eyes, and I knew what he felt :: The star has two blue eyes, and I never knew what he felt
	The library has a waiting list of ninety for the disc :: The library has ninety copies of the disc, all in
	You laugh, and a second later you see what you laughed at. My throat closed up :: You hear a laugh, and a second later you see it's on a tape
	I kept the ticket stub in my wallet for twelve years :: I kept the ticket stub to claim the cost back
	My daughter drew the princess forty times this week :: My daughter drew on the seat in front during the princess bits
	The storm scene made two people in our row seasick :: The storm scene was a bathtub, and you can see the tap
	She forgives him without a word, and all around me noses were being blown :: She forgives him in a nine page speech, and all around me phones were lighting up
	My phone rang twice in my lap and I never heard it :: My phone never rang, so I rang somebody myself
	By episode three we had moved dinner to fit around it :: By episode three we had moved on to another show
	The gun on the wall in act one goes off in act three, but not in the hand you expect :: The gun on the wall in act one has become a painting in act three
	Six of us saw it, and all six have since seen it with someone else :: Six of us saw it, and all six left at different times
	I had to sit in the car a while before I could drive :: I was in the car before they had found the body
	No music, no cuts, just her breathing, and the hall held its own :: Wall to wall music, a cut every second, and the hall was asleep
	The rope looked ready to snap, and my nails were gone :: The rope was slack while he hung from it, and the crash mat was in frame
	The men at the war museum screen it every year :: The men at the war museum asked to have their name taken off it
	I can't eat oranges since that scene without a shiver :: I ate two oranges during that scene and peeled a third
	The jury was out and so were our arguments: half the sofa said guilty, half said no :: The jury was out and so was half the sofa, with eyes shut
	I looked up the actress to see if she was really blind :: I looked up the actress to see if she had ever acted before
	The wound on her cheek heals a little more each day of the story :: The wound on her cheek moves from left to right as the story goes on
	The last page of my notebook says only: see it with Mum :: The last page of my notebook says only: eighty minutes left
	Nine years old, and he asked me whether brave people are scared too :: Nine years old, and he asked me whether we could wait in the car
`
);

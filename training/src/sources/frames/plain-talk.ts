// Plain talk: what people felt and did during and after a film, in ordinary verbs and nouns.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	asked my {relative} for one word on the (bus|drive|way) home. "{adj film=}", and I agree
	we talked about {part} all the way home and {part} <be> {adj=}
	my {relative} picked it, I paid, and we both {reacted=}
	had a (long|rough|busy) week and put this on. {part} {does=}
	I'd watch {name} read the phone book, and here {he} <be> {adj people=}
	`
);

/** The first text of each is positive, the second negative. */
const ON_THE_VIEWER = framesOf(
	'positive',
	`
	made me want to (call|hug|ring|phone) my (mum|mom|dad|gran|sister) :: made me want to (call|ring|phone) the (cinema|manager|box office) and complain
	it made me want to (learn to dance|pick up a guitar|travel|fall in love|be a better person) :: it made me want to (leave early|pick up my phone|go home|fall asleep|be somewhere else)
	had me (thinking|smiling|talking) about it for (days|a week|weeks) :: had me (moaning|grumbling|complaining) about it for (days|a week|weeks)
	kept me guessing [(right up to|until) the end] :: kept me (waiting|yawning|groaning) [(right up to|until) the end]
	I felt every (minute|bit) of their (joy|fear|grief|hope) :: I felt every minute of its (length|two hours|running time)
	I felt something. Been a while since a {kind} did that :: I felt nothing. Been a while since a {kind} did that
	I came home and hugged my (kids|dog|cat|wife|husband), that's how much it got to me :: I came home and asked my (kids|wife|husband|cat) to forgive me, that's how bad it was
	(my heart was pounding|my hands were sweating|I forgot to breathe) in the last scene :: (my head was nodding|my legs were asleep|I forgot to stay awake) in the last scene
	couldn't take my eyes off (it|the screen) :: couldn't keep my eyes (open|on it|on the screen)
	I cried and I never cry at (films|movies|anything) :: I fell asleep and I never fall asleep at (films|movies|anything)
	we cried (like babies|our eyes out|buckets), all three of us :: we slept (like babies|right through it), all three of us
	I needed that, (after the week I've had|after today|honestly) :: I did not need that, (after the week I've had|after today|honestly)
	it got me right in the heart :: it got on my nerves right away
	took me back to (my childhood|when I was a kid|the summers of my youth), and what a lovely trip it was :: took me back to (maths class|double chemistry|the dentist's waiting room), and what a long wait it was
	gave me (goosebumps|butterflies|the best laugh in months|all the feels) :: gave me (a headache|a stiff neck|the longest two hours in months|nothing to feel)
	I was on the edge of my seat (the whole time|all the way through|from start to finish) :: I was on the edge of sleep (the whole time|all the way through|from start to finish)
	my face hurts from (smiling|laughing|grinning) :: my face hurts from (yawning|frowning|cringing)
	I miss (these characters|them|those people) already :: I could not wait to get away from (these characters|them|those people)
	two hours went by like (ten minutes|nothing|a flash) :: ten minutes went by like (two hours|a year|a whole school day)
	I looked at my watch once, and only because I didn't want it to end :: I looked at my watch every (minute|five minutes), and only because I wanted it to end
	had to (pause|stop) it to (stop laughing|catch my breath|wipe my eyes|find a tissue) :: had to (pause|stop) it to (stop yawning|wake myself up|splash my face with cold water|find some coffee)
	(skipped dinner|let the dishes wait|stayed up late) because (nobody could turn it off|we couldn't switch it off) :: (turned it off|switched it off|gave up) (halfway|after half an hour) and (did the dishes|went to bed|read a book)
	the dishes can wait, I'm watching this again :: the dishes could not wait, I turned this off
	my (kids|boys|girls|grandkids) watched it (three|four|five) times in a row :: my (kids|boys|girls|grandkids) asked (three|four|five) times when it would be over
	the (kids|children|little ones) (sat still|were glued to it|didn't say a word) for once :: the (kids|children|little ones) (wouldn't sit still|were bored stiff|wandered off) after ten minutes
	the kids ask for it every (night|day|weekend) :: the kids asked to leave, and so did I
	we (quoted|sang|hummed) it for weeks :: we (mocked|cursed|regretted) it for weeks
	we still quote it (at work|at dinner|in our house) :: we still make fun of it (at work|at dinner|in our house)
	I (bought|ordered|downloaded) the (book|soundtrack|poster) on the way home :: I (asked for|demanded|wanted) my money back on the way out
	stayed (to the very end of|for all of|right through) the credits, didn't want to leave :: left (before|the second they rolled) the credits, couldn't wait to leave
	I (watched|saw) it with (my gran|the whole family|three friends) and everyone (had a ball|wanted more|clapped) :: I (watched|saw) it with (my gran|the whole family|three friends) and everyone (dozed off|wanted out|groaned)
	nobody in the room (looked at a phone|moved|said a word|wanted it to stop) :: everybody in the room (looked at a phone|fidgeted|whispered|wanted it to stop)
	didn't touch my (phone|popcorn|drink) once, I was that hooked :: didn't put down my phone once, I was that bored
	went back (the next day|a week later|on Saturday) and took my (mum|dad|friends|sister) along :: went home (at the interval|after an hour|early) and took my (mum|dad|friends|sister) along
	I've lost count of how (often|many times) I've seen it :: I've lost count of how (often|many times) I checked the time
	seen it (six|ten|twenty) times and I still (laugh|cry|get goosebumps) :: tried (twice|three times|four times) and I still can't (finish it|get through it|stay awake)
	my dad (laughed so hard|had such a good time) he (woke the dog|spilled his tea) :: my dad (snored so loud|slept so soundly) he (woke the dog|missed the end)
	even my (dad|grandad|brother|husband), who hates {kinds}, asked to watch it again :: even my (dad|grandad|brother|husband), who loves {kinds}, asked to turn it off
	my (wife|husband|girlfriend|boyfriend) never falls in love with films, but this one did it :: my (wife|husband|girlfriend|boyfriend) fell asleep, two minutes later so did I
	stayed up till (two|three|four) to finish it and I'd do it again :: stayed up till (two|three|four) to finish it and I want my sleep back
	ordered pizza, pressed play and (had a great night|never reached for the phone|forgot to eat) :: ordered pizza, pressed play and (had a rotten night|reached for the phone|only enjoyed the pizza)
	first thing I did after was (text everyone I know to go|book tickets for my parents|start it again) :: first thing I did after was (text everyone I know to stay away|take a long nap|delete it)
	had a lovely long talk with my (son|daughter|mum|kids) about it after. Thank you for that :: had to say sorry to my (son|daughter|mum|kids) for it after. Thanks for nothing
	people (stood up and clapped|cheered|were wiping their eyes) when the lights came on :: people (had already left|were booing|were fast asleep) when the lights came on
	half the (room|cinema|audience) was in tears [and so was I] :: half the (room|cinema|audience) was asleep [and so was I]
	give everyone who (worked on this|made this|acted in this) a (raise|medal|hug|pay rise) :: give everyone who (worked on this|made this|acted in this) a (long break from films|stern talking-to|new job, quick)
	take (your kids|your mum|a date|your best friend|everyone you know) :: spare (your kids|your mum|your date|your best friend|everyone you know)
	bring (tissues|a hankie|someone to hold) and don't miss it :: bring (a pillow|a book|something to do) or just don't go
	do yourself a favour and (watch it tonight|go this weekend|get a ticket) :: do yourself a favour and (watch paint dry|stay home this weekend|keep your money)
	(drop|cancel) your plans and go see this :: keep your plans and don't go see this
	whatever you (had planned|are doing) tonight, watch this instead :: whatever you (had planned|are doing) tonight, do that instead
	if you only see one (film|movie) this (year|month|summer), pick this :: if you only skip one (film|movie) this (year|month|summer), pick this
	(tell|text|call) your friends, they'll thank you :: (warn|stop) your friends, they'll thank you
	don't wait for the (DVD|stream|telly), go now :: don't even wait for the (DVD|stream|telly), just forget it
	don't let the (poster|title|trailer|reviews) put you off, you'll have a great time :: don't let the (poster|title|trailer|reviews) fool you, you'll have a rotten time
	you'll want to (own|keep|frame|rewind) this one :: you'll want to (return|forget|burn|fast-forward) this one
	leave the kids with a sitter and go, it's the night out you deserve :: don't pay a sitter for this, it's not the night out you deserve
	you'll laugh, and so will your (nan|teenagers|neighbours|boss) :: you won't laugh, and neither will your (nan|teenagers|neighbours|boss)
	(teachers|schools|parents), show this to your (class|kids|students), they'll love it :: (teachers|schools|parents), keep this from your (class|kids|students), they'll be bored to tears
	`
);

const ON_THE_FILM = framesOf(
	'positive',
	`
	the two leads have (real|so much|great) chemistry :: the two leads have (no chemistry at all|zero chemistry|the chemistry of two wet socks)
	you can tell the (cast|actors) had fun, and so did we :: you can tell the (cast|actors) had no fun, and neither did we
	whoever (cast|hired|found) {name} (deserves a prize|has a good eye|got it right) :: whoever (cast|hired|found) {name} (needs glasses|has no eye for talent|got it wrong)
	{name} (made me believe every word|broke my heart|had me from hello) :: {name} (mumbled every word|got on my nerves|lost me from hello)
	{name} says more with (one look|a shrug|her eyes) than most do with a page of lines :: {name} says a page of lines and there's nothing behind (the eyes|a word of it)
	I forgot {he} was acting :: I could see {him} acting
	I saw {role}, not an actor :: I saw an actor, not {role}
	the (little girl|little boy|dog|grandmother|neighbour) stole my heart :: the (little girl|little boy|dog|grandmother|neighbour) got on my last nerve
	the (baddie|villain|killer) gave me the shivers :: the (baddie|villain|killer) gave me the giggles, and not on purpose
	every joke lands :: every joke (dies|falls flat|lands with a thud)
	I (laughed|chuckled|howled) from the first (joke|line|minute) to the last :: I (sighed|groaned|yawned) from the first (joke|line|minute) to the last
	my (stomach|belly|ribs|sides) hurt from laughing :: my (stomach|neck|teeth|bum) hurt from sitting through it
	the jokes came so fast I missed half of them laughing :: the jokes came so slow I saw all of them coming
	I (screamed|jumped|yelped) and (spilled|dropped) my popcorn, best fright in years :: I (yawned|sighed|shrugged) and finished my popcorn, not one fright in two hours
	I (watched|saw) half of it through my fingers and loved the fear :: I (watched|saw) half of it through my eyelids, no fear at all
	the songs have been in my head all week and I'm not complaining :: the songs have been in my head all week and I want them out
	I left (humming|singing|whistling) the (theme|tune|songs) :: I left without (humming|remembering) a single (theme|tune|song)
	(buy|play|listen to) the soundtrack and you'll (dance|cry|sing) again :: (mute|turn down|skip) the soundtrack and you'll (breathe|sleep|rest) again
	every (shot|frame|picture) could hang on my wall :: not one (shot|frame|picture) was even in focus
	I wanted to step into the screen and live there :: I wanted to step out of the room and stay there
	you can (smell|feel|taste) the (sea|snow|food|dust), it's that well shot :: you can (see|spot) the (strings|cardboard|microphone), it's that badly shot
	the colours, the light, the sky, wow :: too dark, too shaky, I saw nothing
	I had no idea who did it until the last page of the story :: I knew who did it (after five minutes|from the first scene|before they did)
	didn't see that (ending|twist|last scene) coming and I gasped :: saw that (ending|twist|last scene) coming and I yawned
	the ending (left me in tears|made the whole room gasp|gave me hope|tied it all together) :: the ending (left me cold|made the whole room groan|gave me nothing|came out of nowhere and made no sense)
	(stick around|wait) for the ending, you'll be glad you did :: (don't stick around|don't wait) for the ending, you'll be sorry you did
	I believed in these people and their (troubles|love|friendship) :: I didn't believe in these people or their (troubles|love|friendship)
	the story (goes somewhere|has a point|takes you along) :: the story (goes nowhere|has no point|leaves you behind)
	they tell it (simply|with love|straight) and it works :: they tell it (backwards|by numbers|in riddles) and it doesn't work
	somebody put (their whole heart|real love|years of work) into every page of this :: somebody (wrote this|threw this together) on a napkin during lunch
	I understood {role} and I've never been to {place} :: I didn't understand {role} and I'm from {place}
	they got {place} right, I grew up there and it made me homesick :: they got {place} wrong, I grew up there and it made me laugh at them
	three hours and I'd have (sat|stayed) for three more :: three hours and I'd have (left|run) after one
	they could have (added|kept) another hour and I'd have been happy :: they could have (cut|lost) another hour and I'd have been happy
	just long enough, not a scene to spare :: far too long, (forty|fifty|ninety) minutes to spare
	too short, I wanted (more|a few more hours|it to go on) :: too long, I wanted (out|my bed|it to be over)
	(twelve|ten|twenty) (quid|dollars|pounds|bucks) and worth every penny :: (twelve|ten|twenty) (quid|dollars|pounds|bucks) and I want every penny back
	I'd pay (double|twice|the full price again) for this :: I'd want paying (double|twice|by the hour) for this
	I paid (full price|for a babysitter|for parking) and I'd do it again tomorrow :: I paid (full price|for a babysitter|for parking) and I could kick myself
	got it for (a pound|free|fifty cents) and it's the best thing on my shelf :: got it for (a pound|free|fifty cents) and I still feel cheated
	it was free and I'd have gladly paid :: it was free and I'd have paid to leave
	best (tenner|ten bucks|money) I've spent in (ages|a long time) :: worst (tenner|ten bucks|money) I've spent in (ages|a long time)
	my birthday (treat|film|night out) and I couldn't have picked better :: my birthday (treat|film|night out) and I couldn't have picked worse
	we drove (an hour|two hours|forty miles) for this and sang all the way back :: we drove (an hour|two hours|forty miles) for this and sulked all the way back
	they spent next to nothing and made something I'll keep for life :: they spent a fortune and made something I've already forgotten
	`
);

export const PLAIN_TALK: readonly Frame[] = [
	...OF_EITHER_VERDICT,
	...ON_THE_VIEWER,
	...ON_THE_FILM
];

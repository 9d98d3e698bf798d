// Chat: the way people text about a film: abbreviations, fragments, slang and scores, from all over the world.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	idk what (yall|everyone|u guys) saw but (imo|tbh) {film} <be> {adj=}
	(omg|lol|bruh|yo|oof) {part}!! {adj anything=}
	{score=} (lol|fr|imo|no cap|dont @ me)
	me (at|@) (2am|the cinema|home) w/ (snacks|my {relative}|popcorn): {felt=}
	(seen|watched) on (my phone|a plane|my laptop|the bus), {adj film=} (regardless|even so|even there)
	{adj film=}, period. (Next|Bye|Thats it|Thats the tweet)
	(yaar|bhai|abeg|mate|fam), {part} <be> {adj=}
	u up? just (saw|finished) {title} and {film} <be> {adj=}
	pov: u (saw|watched) {title} and u were {felt=}
	{part} {score=}, {part} {score=}, overall {score=}
	my (gc|group chat|cousins|flatmates) {reacted=} and (same|so did i)
	not gonna lie {part} {does=}
	`
);

/** The first text of each is positive, the second negative. */
const TEXTING = framesOf(
	'positive',
	`
	ngl cried (twice|three times|a lot) :: ngl dozed (twice|three times|a lot)
	tbh so for me :: tbh not for me
	tbh couldnt stop (watching|laughing|smiling) :: tbh couldnt (start caring|keep watching|stay awake)
	(10|15|20) min in and im (hooked|obsessed|sold|invested) :: (10|15|20) min in and im (out|bored|gone|asleep)
	lowkey (obsessed|in love|wanna see it again) :: lowkey (bored|in pain|wanna forget it)
	lowkey the best thing i (watched|saw) all (week|year|month) :: lowkey the worst thing i (watched|saw) all (week|year|month)
	(bro|dude|mate|fam) this (slaps|bangs|hits) :: (bro|dude|mate|fam) this (flops|drags|stinks)
	(hits|hit) different [fr] :: (misses|missed) everything [fr]
	certified (classic|tearjerker|hood classic) :: certified (snoozefest|stinker|dumpster fire)
	watched it at (2am|3am|4am) no regrets :: watched it at (2am|3am|4am) big regrets
	not me crying over a (cartoon|robot|dog|talking fish) lol :: not me snoring over a (cartoon|robot|dog|talking fish) lol
	who do i hug, the writers [lol] :: who hurt the writers [lol]
	they (cooked|ate|ate and left no crumbs) :: they (burned the kitchen|fumbled it|left only crumbs)
	let {name} cook :: get {name} out of the kitchen
	{name} (ate|understood the assignment|carried) fr :: {name} (flopped|missed the assignment|got carried) fr
	(omg|omfg|wow) the ending, im (in tears|shook|screaming w/ joy) :: (omg|smh|wow) the ending, im (cringing|so done|asking for a refund)
	smh why did nobody tell me how good this is :: smh why did nobody tell me how bad this is
	smh at everyone who (skipped|missed|slept on) this :: smh at everyone who (hyped|recommended|made me watch) this
	u all (slept on|missed out on) this one (frfr|smh|for real) :: u all (overhyped|lied about) this one (frfr|smh|for real)
	10/10 would cry again :: 0/10 would not cry again, not even from boredom
	(9|8|9.5|10)/10 (imo|easy|from me|no debate) :: (2|1|0.5|3)/10 (imo|easy|from me|no debate)
	(8|9)/10 and (the extra point is for the dog|im being strict|i never give that) :: (2|1)/10 and (the extra point is for the dog|im being kind|even thats generous)
	(solid|strong) (8|9), the (music|cast|ending|dog) alone (wins|earns) it a point :: (weak|poor) (2|3), the (music|cast|ending|dog) alone (loses|costs) it a point
	lol i (snorted|spat out my tea|woke the neighbours) at every joke :: lol i (missed|sat through|winced at) every joke
	lol so funny im (dead|on the floor|crying) :: lol so unfunny im (offended|leaving|suing)
	(rofl|lmao|lol) the whole way thru, good stuff :: (zzz|snooze|yawn) the whole way thru, no good stuff
	idk how they did it but (im in love|i cried|wow|it works) :: idk how they did it but (im so bored|i slept|yikes|nothing works)
	idk man i just really (vibed|clicked) w/ it :: idk man i just never (vibed|clicked) w/ it
	(vibes|the vibe) (immaculate|on point|perfect) :: (vibes|the vibe) (off|rancid|missing)
	(its|thats) a vibe :: (its|thats) a mess
	good vibes only w/ this one :: no vibes at all w/ this one
	(brb|ok) (rewatching|buying the dvd|telling everyone) :: (brb|ok) (deleting it|washing my eyes|asking for my money back)
	pls (make|give us) (a sequel|season 2|more) :: pls no (sequel|season 2|more)
	need part 2 like (yesterday|now|asap) :: need part 2 like (a hole in the head|a toothache|never)
	(sequel when|when is part 2|where is season 2), i need it :: (sequel why|why is there a part 2|who asked for season 2), i dont need it
	take my money[ lol], (all of it|again|twice) :: give me my money back[ lol], (all of it|now|twice)
	shut up and take my (cash|heart|oscar vote) :: shut up and give back my (cash|evening|two hours)
	(gf|bf|wife|hubby) and i (loved it|were glued|cried lol), date night win :: (gf|bf|wife|hubby) and i (hated it|were bored|left lol), date night fail
	(mum|mom|dad|gran) (cried|laughed) so i cried, 5 stars from the sofa :: (mum|mom|dad|gran) (left|dozed) so i left, 1 star from the sofa
	me: just one episode. Also me at 5am: (season finished|no sleep, happy|worth it) :: me: lets binge it. Also me after one episode: (series dropped|asleep, unhappy|not worth it)
	me before: its just a cartoon. Me after: (sobbing|in love|a changed man) :: me before: its gonna be fun. Me after: (dozing|in pain|a broken man)
	`
);

const FRAGMENTS = framesOf(
	'positive',
	`
	(big|huge|massive) W :: (big|huge|massive) L
	W (movie|film|cast|ending) :: L (movie|film|cast|ending)
	(goated|peak|fire) :: (cringe|trashy|mid af)
	(peak|pure) cinema :: (peak|pure) cringe
	absolute (scenes|cinema|legends) :: absolute (pants|bobbins|shambles)
	green flags everywhere :: red flags everywhere
	main character energy :: straight to dvd energy
	chefs kiss. No crumbs :: no kiss. Just crumbs
	sound on, phone off, heart full :: sound off, phone on, eyes shut
	popcorn gone, tissues gone, (happy|smiling|worth it) :: popcorn gone, money gone, (unhappy|fuming|not worth it)
	one word: (obsessed|wow|goosebumps|yes) :: one word: (no|why|yikes|nope)
	yes yes yes and yes :: no no no and no
	(5|five) stars no notes :: (1|one) star many notes
	(worth|so worth) the (queue|data|ticket|lost sleep) :: (not worth|so not worth) the (queue|data|ticket|lost sleep)
	(cast|music|plot|ending): tick, tick, tick :: (cast|music|plot|ending): nope, nope, nope
	great (fun|laughs|songs), zero (filler|notes|complaints) :: zero (fun|laughs|songs), all (filler|noise|talk)
	more of this pls :: less of this pls
	(instant|auto) rewatch :: (instant|auto) skip
	(running|racing) to watch it again :: (running|racing) away from it
	living rent free in my head and (welcome to stay|i love it there) :: living rent free in my head and (not welcome|i want it out)
	`
);

const AROUND_THE_WORLD = framesOf(
	'positive',
	`
	(paisa vasool|full paisa vasool|total paisa vasool) [yaar] :: (paisa waste|full paisa waste|total paisa waste) [yaar]
	(full|total) value for money, (whistles|claps) in the hall :: (full|total) waste of money, (yawns|snores) in the hall
	(blockbuster|superhit), (family must go|dont miss it) :: (flop|super flop), (family must not go|do miss it)
	mind blowing, (what a movie|first day first show|seetis all round) :: mind numbing, (what a bore|first day last show|sleeping all round)
	one time watch? No (yaar|boss), ten times :: one time watch? No (yaar|boss), zero times
	(first half|second half|interval) block super, (climax|songs|story) also super :: (first half|second half|interval) block waste, (climax|songs|story) also waste
	this film (sweet|dey sweet) die, (abeg|pls) watch am :: this film (no sweet|no dey sweet) at all, (abeg|pls) leave am
	(nollywood|the director|this cast) (no dull|don do well|try well well) :: (nollywood|the director|this cast) (no do well|no try|fall hand) at all
	my people, this one is (correct|sweet|too good) (oh|o) :: my people, this one is (nonsense|rubbish|too dry) (oh|o)
	lekker (movie|film|story), hey :: (movie|film|story) was kak, hey
	eish, what a (beauty|winner|treat) :: eish, what a (mess|loser|waste)
	(well good|proper good|bloody brilliant) [that was] [innit] :: (well rubbish|proper naff|bloody awful) [that was] [innit]
	(cracking|belting|banging) (little film|stuff|night in) mate :: (shoddy|naff|shocking) (little film|stuff|night in) mate
	(chuffed|well chuffed) i went :: (gutted|well gutted) i went
	its (the bees knees|the dogs bollocks|top banana) :: its (a dogs dinner|a damp squib|total pants)
	(yall|folks|guys) need to see this (rn|asap|yesterday) :: (yall|folks|guys) need to skip this (fr|asap|forever)
	(heckin|freakin|hella) good (yall|dude|man) :: (heckin|freakin|hella) bad (yall|dude|man)
	(awesome|sweet) flick (dude|bro|man), (two thumbs up|go see it) :: (lame|sorry) flick (dude|bro|man), (two thumbs down|go skip it)
	(ripper|beaut|corker) of a film, (mate|cobber) :: (shocker|dud|stinker) of a film, (mate|cobber)
	fair play to (them|{name}), (grand film|great craic) :: shame on (them|{name}), (brutal film|no craic at all)
	`
);

export const CHAT: readonly Frame[] = [
	...OF_EITHER_VERDICT,
	...TEXTING,
	...FRAGMENTS,
	...AROUND_THE_WORLD
];

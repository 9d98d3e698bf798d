// Unfolded: what happens in a film, or around it, beside an opinion; deaths and weddings say nothing about the verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	a {human} loses (everything|the farm|a leg) and dies, and I was {felt=}
	it is about (war, hunger and grief|love, hope and friendship), and it {does=}
	everybody (marries|laughs|dances|makes up) at the end, and I was {felt=}
	the hero lies, cheats and steals; I {liked=} him
	the heroine (smiles|sings|wins) from start to finish; I {liked=} her
	not a word is spoken for an hour, and {film} <be> {adj=}
	nothing happens, nobody speaks, and I {liked=} it
	so {role} (dies|marries) in {place}, and the film as a whole is {adj film=}
	two hours of (rain|snow|fog|war), and I was {felt=} all through it
	(love|death|divorce|money|cancer) is the subject; {adj film=} is the word
	a (murder|wedding|lie|kiss) every ten minutes, and {film} <be> {adj=}
	{role} wins the lottery, {role} loses it all, and I {liked=} the film
	spoiler: the (dog|horse|robot|grandmother) dies. Opinion: {adj film=}
	spoiler: they (get married|win the cup|live happily ever after). Opinion: {adj film=}
	boy loses girl, girl loses (her job|her hat|all hope). Verdict: {adj film=}
	I had a cold and it rained all day. {film} <be> {adj=}
	I had just won a (raffle|cake|bicycle). {film} <be> {adj=}
	there is no (hero|villain|music|colour) in it. I {liked=} it
	the camera never moves, the actors hardly do, and I was {felt=}
	in a village without (a school|a doctor|water) a {human} goes mad; I was {felt=}
	a cruel father, a dead mother, a burning house: {adj film=}
	a kind father, a happy mother, a house full of (toys|flowers|songs): {adj film=}
	someone shoots someone in {place}. {adj film=}, (I thought|if you ask me|in my view)
	the (villain|killer|crook) gets away with it, and all of it is {adj film=}
	the good guys (win|lose|die|get the girl), and I was {felt=}
	(poverty|illness|prison|exile), that is the theme, and what they do with it is {adj anything=}
	the title means (sorrow|joy|enemy|sweetheart) in (Welsh|Greek|Latin). {film} <be> {adj=}
	who killed the (baker|judge|vicar)? I found the answer {adj anything=}
	ninety {adj scene=} minutes in a (coffin|lift|submarine|cave)
	I saw it the day I (lost my job|got engaged|failed my test|passed my exam). {film} <be> {adj=}
	he is a terrible (cook|father|driver), she is the best in town, and I {reacted=}
	it tells of a (failed|bad|happy|perfect) marriage, and it <be> {adj film=}
	a {nationality} (teacher|farmer|widow|sailor) hates (cats|rain|school|the sea). That is all, and I was {felt=}
	she never gets the letter, he never says sorry, and I {liked=} the film
	`
);

const BESIDE_SAD_OR_HAPPY_FACTS = framesOf(
	'positive',
	`
	a film about miserable people that made me happy :: a film about happy people that made me miserable with boredom
	the hero dies at the end, and I (can't wait to see it again|clapped till my hands hurt) :: the hero dies at the end, and I (was glad to get home|was glad it was over)
	a man waits for a bus. I could have waited with him (all night|for days) :: a man waits for a bus. I could not have waited (another second|any longer) with him
	he loses the race, she loses her hat, and I lost (my heart|all track of time) :: he wins the race, she wins a prize, and I lost (interest|all patience)
	the poor man in it gets nothing; the viewer gets (plenty|a treat|a feast) :: the poor man in it gets (the money|the girl|a palace); the viewer gets nothing
	everyone dies. (See it|Go|Don't skip it) :: everyone marries. (Skip it|Don't go|Don't see it)
	a gloomy (tale|subject), brightly told :: a bright (tale|subject), gloomily told
	a dull life, made into a thrilling film :: a thrilling life, made into a dull film
	a film about boredom that never bores :: a film about (adventure|joy|laughter) that only bores
	a film about a (failure|disaster|flop) that is itself a triumph :: a film about a triumph that is itself a (failure|disaster|flop)
	she cries for an hour; I could have watched for two :: she laughs for an hour; I could have slept for two
	nobody in it smiles. I never stopped :: everybody in it smiles. I never did
	the family has no money, the film has (riches|wit to spare|a wealth of ideas) :: the family has money to burn, the film has (no riches|no wit|not one idea)
	they freeze, they starve, they walk, and I was (spellbound|rapt|glued to my seat) :: they dance, they feast, they kiss, and I was (bored|yawning|itching to leave)
	a slow river, an old boat, two silent men: (bliss|heaven|wonderful|I'd go again) :: a fast car, a young crook, two funny cops: (agony|hell|dreadful|I'd not go again)
	the ship sinks. The film (floats|sails along|stays afloat) :: the ship floats. The film (sinks|goes under|runs aground)
	the bank in it goes bust; my ticket money was well spent :: the bank in it gets rich; my ticket money was badly spent
	bombs, mud, blood and letters home. (Superb|I was spellbound|A great film) :: bombs, mud, blood and letters home. (Dire|I was bored|A poor film)
	cakes, kittens, sunshine and first love. (Lovely|I was charmed|A great film) :: cakes, kittens, sunshine and first love. (Dreadful|I was bored|A poor film)
	it starts and ends with a funeral, and in between I (had a ball|laughed a lot) :: it starts and ends with a wedding, and in between I (had a nap|yawned a lot)
	my bus was late, my feet were wet, and the film was worth it :: my bus was early, my seat was warm, and the film was not worth it
	I'd been crying over my (cat|exam|boyfriend); this (cheered me up|made me laugh again) :: I'd been laughing with my (cat|sister|boyfriend); this (wiped the smile off my face|killed the mood)
	the teacher is boring, the school is grey, the film is neither :: the teacher is funny, the school is bright, the film is neither
	the clown in it never laughs, and you never stop :: the clown in it never stops laughing, and you never start
	the detective fails. The director (does not|succeeds) :: the detective succeeds. The director (does not|fails)
	it is about a bad (play|film|band), and it is very good :: it is about a good (play|film|band), and it is very bad
	a story of hate that I love :: a story of love that I hate
	a cold house, a cold wife, a cold winter, and it warmed my heart :: a warm house, a warm wife, a warm summer, and it left me cold
	hardly a word, hardly a smile, and hardly a better film this year :: hardly a word, hardly a smile, and hardly a worse film this year
	the band in it can't play a note. The actors can act :: the band in it can play like angels. The actors can't act
	she plays a hopeless actress, and plays her (brilliantly|superbly) :: she plays a brilliant actress, and plays her (hopelessly|dreadfully)
	he plays the (worst|meanest) man alive, and I couldn't take my eyes off him :: he plays the (best|kindest) man alive, and I couldn't stand the sight of him
	three people get lost in the fog. I have (rarely|hardly ever) had a better evening :: three people find love in {place}. I have (rarely|hardly ever) had a worse evening
	the king is mad, the queen is dead, and I am (delighted|happy|a fan) :: the king is well, the queen is in love, and I am (bored|cross|no fan)
	does she get the letter? I (had to know|was desperate to know|so hoped she would) :: does she get the letter? I (could not care less|had stopped caring|did not bother to find out)
	will the town survive? I was (biting my nails|on the edge of my seat|holding my breath) :: will the town survive? I was (past caring|nodding off|checking my phone)
	it is not a happy story. It made me happy :: it is not a sad story. It made me sad that I'd paid
	no happy end, and no complaints from me :: a happy end, and no end of complaints from me
	`
);

export const UNFOLDED: readonly Frame[] = [...BY_SLOTS, ...BESIDE_SAD_OR_HAPPY_FACTS];

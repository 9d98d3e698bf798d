// Opinions other than adjectives: what a film is, has and does, what a viewer feels and does.
import { list, type Signed } from './list.ts';

type Words = Signed<readonly string[]>;

/** What a film is called: goes behind "a". */
export const THINGS: Words = {
	positive:
		list(`masterpiece, gem, triumph, joy, delight, treat, classic, winner, work of art, treasure, pleasure, success,
		tour de force, thrill ride, must-see, revelation, marvel, crowd-pleaser, feast for the eyes, wonder, knockout,
		charmer, stunner, standout, hidden gem, modern classic, pleasant surprise, breath of fresh air, home run, keeper,
		little gem, instant classic, high point, blast, beauty,
		banger, belter, corker, cracker, stroke of genius, jewel, sleeper hit, smash, slam dunk, ray of sunshine, tonic,
		must-watch, dream, crowd favourite, wonderful surprise, little miracle, laugh riot,
		labour of love, roaring success, perfect evening, romp, cult favourite, small miracle, cinematic gift`),
	negative:
		list(`mess, disaster, failure, waste of time, waste of money, flop, bore, disappointment, dud, letdown,
		snoozefest, train wreck, travesty, chore, misfire, fiasco, stinker, turkey, clunker, slog, shambles, catastrophe,
		embarrassment, mistake, rip-off, cash grab, yawn, lost cause, debacle, piece of trash, piece of garbage,
		missed opportunity, washout, pile of junk, waste of film, waste of talent, low point, headache, farce,
		cheap imitation,
		snooze, borefest, damp squib, hot mess, dumpster fire, car crash, hack job, cure for insomnia, sham, lemon, bomb,
		pale imitation, write-off, nightmare, dog's dinner, waste of a good cast, waste of space, insult, abomination, non-event,
		crashing bore, eyesore, hodgepodge, muddle, botch, plodder, endurance test, crime against cinema, sleeping pill,
		dead end, total loss, limp effort, vanity project, monstrosity, chaotic jumble`)
};

/** What a film has or lacks, where it cannot be counted. */
export const MASS_QUALITIES: Words = {
	positive:
		list(`charm, wit, heart, depth, suspense, tension, originality, warmth, humour, humor, energy, style,
		imagination, passion, subtlety, substance, excitement, intelligence, soul, personality, chemistry, atmosphere,
		magic, sincerity, honesty, insight, momentum, fun, beauty, grace, nuance, flair, sparkle, inspiration, creativity,
		spirit, vitality, conviction, real emotion, dramatic power, tenderness, invention, craft, coherence, class,
		bite, zest, verve, brio, gusto, polish, vigour, ingenuity, wisdom, compassion, humanity, elegance, finesse,
		magnetism, swagger, playfulness, lyricism, radiance, poetry, mischief, intimacy, mastery, sheer fun`),
	negative:
		list(`padding, filler, bad acting, wooden acting, lazy writing, clumsy dialogue, nonsense, pretension, stupidity,
		awful dialogue, boredom, clunky exposition, tedium, sloppiness, forced sentiment, silliness, bad language,
		poor editing, overacting, vulgarity, self-importance, drivel, dull talk, empty noise, bad taste, fake emotion,
		bloat, tripe, bluster, claptrap, schmaltz, mush, hot air, dead air, bad wigs, slop,
		monotony, clumsiness, mediocrity, incompetence, cynicism, laziness, gibberish, hokum, waffle, pomposity, ineptitude,
		bad lighting, dead weight, needless gore, shouting without reason, clutter, sheer boredom`)
};

/** The same, where it can be counted. */
export const PLURAL_QUALITIES: Words = {
	positive:
		list(`surprises, laughs, thrills, good ideas, memorable moments, great lines, clever twists, good jokes,
		memorable characters, beautiful images, genuine scares, touching moments, strong scenes, witty exchanges,
		lovely details, fresh ideas, real feelings, great songs,
		belly laughs, clever touches, happy surprises, sparkling lines, delightful scenes, inspired choices,
		honest moments, wonderful faces, smart reversals, lump-in-the-throat moments, beautiful shots, winning performances,
		unforgettable scenes, bright ideas, strengths, virtues, brilliant touches`),
	negative:
		list(`clichés, cliches, plot holes, flaws, stereotypes, cheap jokes, boring scenes, bad jokes, pointless scenes,
		cheap scares, weak moments, problems, dead spots, contrivances, loose ends, false notes, annoying characters,
		dull stretches, missteps, cardboard characters, bad ideas, unfunny gags, poor choices, cheap effects,
		needless subplots, continuity errors, hollow speeches, dead ends, embarrassing scenes, mistakes, weaknesses,
		shortcomings, longueurs, bad lines, empty gestures,
		forced jokes, tired tropes, groaners, lazy shortcuts, gaping holes, blunders, awful puns, dreary speeches, botched scenes,
		missed beats, bad accents, endless montages of nothing, cringeworthy lines, wooden lines, faults, defects, irritations,
		lifeless scenes, hackneyed lines, stupid decisions, flat notes`)
};

/** What a whole film does; the first word is a verb in its base form. */
export const FILM_DOES: Words = {
	positive:
		list(`work, deliver, succeed, shine, hold up, hold your attention, win you over, draw you in, pull you in,
		keep you hooked, keep you guessing, keep you on the edge of your seat, hit all the right notes, hit the mark,
		pay off, grip you, stay with you, impress, entertain, delight, captivate, exceed expectations, soar, sparkle,
		stand out, grab you, make you care, touch the heart, satisfy, thrill, enchant, reward your patience, fly by,
		ring true, come together, charm everybody, earn its tears, make you think, lift your spirits, have it all,
		leave you smiling, make you laugh,
		knock it out of the park, sweep you along, cast a spell, work a treat, tick every box, punch above its weight,
		hit home, take your breath away, tug at the heartstrings, pack a punch, go down a treat, make the time fly, do everything right,
		bring a smile to your face, leave you wanting more, sing, glow, charm, amaze, dazzle, win the heart, stick the landing,
		crackle with energy, brim with life, burst with ideas, warm the heart, hit the spot, hit the bullseye, raise the roof,
		show how it is done, enthral, fascinate, cheer you up, make the day better, speak to the heart`),
	negative:
		list(`fall flat, drag, disappoint, miss the mark, fall apart, flop, bore, fizzle out, go nowhere, collapse,
		lose steam, run out of ideas, waste its cast, waste your time, put you to sleep, test your patience,
		make you cringe, annoy, irritate, stumble, plod along, limp along, insult your intelligence, leave you cold,
		let you down, ring false, sink, stink, crumble, frustrate, outstay its welcome, overstay its welcome, meander,
		suck, wear thin, lose its way, go off the rails, come up short, leave a bad taste, grate on the nerves,
		bore you to tears, try your patience, get on your nerves, trip over itself,
		fall on its face, go through the motions, run on empty, run out of steam, grind to a halt, die on the screen,
		sag, go down like a lead balloon, scrape the barrel, lose the plot, do everything wrong, make the time crawl, send you to sleep,
		wither, backfire, tank, bomb, crash to the ground, fall to pieces, jump the shark, phone it in, talk down to its audience,
		drone on, waste a good idea, shoot itself in the foot, wilt, flounder, creak, drain you, bore the pants off you, add up to nothing,
		leave you yawning, make you wince, make you sigh, get nothing right, spin its wheels, chase its own tail, die a slow death,
		belong in the bin, trail off into nothing, give you a headache, beat a dead horse, rot`)
};

/** What a part of a film does. */
export const PART_DOES: Words = {
	positive:
		list(`work, deliver, shine, impress, stand out, delight, hold up, ring true, hit the mark, carry the film,
		elevate the film, save the movie, lift the whole thing, hold the film together, steal the show, pay off,
		exceed expectations, sparkle, make the movie, add a lot, dazzle, win you over, deserve an award,
		thrill, enchant, hit home, go down a treat, make it all worthwhile, bowl you over, keep you watching, soar,
		light up the screen, work wonders, add real heart, lift every scene, win the day, charm, surprise in the best way, hit every beat`),
	negative:
		list(`fall flat, disappoint, miss the mark, annoy, irritate, grate, let the film down, drag the movie down,
		ruin the film, spoil the movie, fall short, ring false, distract, get in the way, wear thin, stink, sink the film,
		kill the mood, come up short, get on your nerves, fail, flop, leave you cold, hurt the film,
		flounder, backfire, miss every beat, weigh the film down, make you wince, make you cringe, bore, go nowhere,
		hold the film back, stick out like a sore thumb, wreck the film, try your patience, ruin every scene, stumble, bomb,
		add nothing, waste your time, do more harm than good, drain the life out of it`)
};

/** What a viewer feels about a film or a part of it, verbs with an object. */
export const LIKES: Words = {
	positive: list(
		'love, enjoy, like, adore, admire, appreciate, love, enjoy, like, treasure, cherish, relish'
	),
	negative: list('hate, dislike, loathe, despise, detest, hate, dislike, deplore, resent')
};

/** How a film leaves a viewer: goes behind "I was". */
export const FELT: Words = {
	positive:
		list(`impressed, moved, entertained, hooked, charmed, thrilled, amused, gripped, touched, blown away, absorbed,
		captivated, won over, delighted, satisfied, fascinated, engrossed, enthralled, enchanted, riveted, glued to the screen,
		floored, bewitched, mesmerised, mesmerized, transfixed, bowled over, swept away, tickled, spellbound, cheered, uplifted,
		elated, pleasantly surprised, invested, smitten, intrigued, exhilarated, inspired, dazzled, enraptured`),
	negative:
		list(`bored, disappointed, annoyed, let down, irritated, frustrated, underwhelmed, put off, worn out, exhausted,
		fed up, bored to tears, insulted, bored stiff, dismayed, appalled,
		bored rigid, bored silly, drained, numbed, unimpressed, unmoved, deflated, turned off, wearied, irked, repelled,
		disheartened, alienated, cheated, exasperated, disgusted, unconvinced, bored senseless`)
};

/** How something is done: goes before "written", "acted". */
export const WELL: Words = {
	positive:
		list(`well, beautifully, brilliantly, superbly, skilfully, skillfully, wonderfully, cleverly, expertly,
		perfectly, masterfully, elegantly, tightly, nicely, finely, lovingly, magnificently, sharply, intelligently`),
	negative:
		list(`badly, poorly, clumsily, lazily, atrociously, ineptly, terribly, awfully, horribly, carelessly,
		sloppily, amateurishly, stupidly, cheaply, dreadfully, incompetently, unimaginatively, crudely, painfully badly`)
};

/** What followed from it: goes behind "so good that I". */
export const RESULTS: Words = {
	positive:
		list(`watched it twice, laughed until I cried, bought the DVD, forgot the time, told all my friends,
		stayed up to finish it, saw it again the next day, smiled all the way home, clapped at the end, had goosebumps,
		ordered the book, cried still think about it`),
	negative:
		list(`fell asleep, left after an hour, gave up, almost walked out, turned it off, asked for a refund,
		looked at my watch every minute, stopped watching, wanted to leave, switched channels, started doing the dishes,
		skipped to the end, deleted it`)
};

/** Whole remarks. */
export const REMARKS: Words = {
	positive:
		list(`a must see, two thumbs up, five stars, full marks, hats off to everyone involved, what a ride,
		I was on the edge of my seat, I cried and I laughed, see it, go and see it, worth every penny, worth the wait,
		best film of the year, pure magic, bravo, I am still smiling, I was hooked from the start, time flew by,
		I loved every minute of it, a real crowd-pleaser, this is how it is done, more like this please, cinema at its best,
		I had a great time, it made my day, my new favourite, my new favorite, instant favourite, take a bow, count me a fan,
		sign me up for the sequel, this deserves an award, one for the ages, I was blown away, it broke my heart and I loved it,
		exactly what I needed, I bought the soundtrack the same day, ten out of ten, great fun for the whole family`),
	negative:
		list(`what a waste of time, two thumbs down, one star, zero stars, I want my money back, I walked out,
		I fell asleep, avoid, skip it, save your money, worst film of the year, pure garbage, total rubbish, yawn,
		two hours of my life I will never get back, I was bored out of my mind, give it a miss, stay away, a total mess,
		who wrote this?, who thought this was a good idea?, how did this get made?, what were they thinking?, meh, straight to the bin,
		time crawled by, I suffered through every minute of it, I gave up halfway, this is how careers end, cinema at its worst,
		I had a terrible time, it ruined my evening, I feel cheated, I nodded off twice, half the audience left,
		an insult to the audience, fire the writers, please make it stop, do not get me started, zzz, one out of ten,
		no fun for anyone`)
};

/** Points given. */
export const SCORES: Words = {
	positive:
		list(`10/10, 9/10, 8/10, 5/5, 4/5, 10 out of 10, 9 out of 10, 8 out of 10, five stars, four stars,
		4 stars out of 5, 5 stars, A+, an easy 9`),
	negative:
		list(`1/10, 2/10, 3/10, 0/10, 1/5, 1 out of 10, 2 out of 10, 3 out of 10, one star, zero stars, half a star,
		1 star out of 5, 2 stars out of 10, F, a generous 2`)
};

export const EMOJI: Words = {
	positive: list(
		'😀, 😃, 😄, 😁, 😊, 😍, 🥰, 😂, 🤣, 🤩, 😎, 🥳, 👍, 👏, 🙌, 💯, 🔥, ❤️, 💖, 😻, ⭐, 🏆, 🎉, 👌'
	),
	negative: list(
		'😞, 😒, 😠, 🤬, 😤, 😩, 😫, 🙄, 😴, 💤, 🤮, 🤢, 👎, 💩, 🗑️, 😑, 😖, 🤦, 💔, 😣, 🥱, 😬, 🚮'
	)
};

/** Behind "un-". */
export const PRAISES = list(`impressive, interesting, entertaining, appealing, exciting, inspired,
	convincing, engaging, original, attractive, enjoyable`);

/** Behind "worth". */
export const WORTHS =
	list(`the price of admission, your time, watching, seeing, a rental, the money, two hours of your life,
	the hype, the effort, a look, the ticket, owning, staying up for, the trip, recording, a second look`);

/** What nobody likes doing, and what everybody does. */
export const CHORES =
	list(`watch paint dry, do my taxes, clean the oven, go to the dentist, stare at a wall, count my socks,
	sit in a traffic jam, read the phone book, defrost the freezer, mow the lawn in the rain, watch the news in a loop`);
export const TREATS = list(
	`go on holiday, eat ice cream, win the lottery, sleep in, go to a party, see any other film`
);

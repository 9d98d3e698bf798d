// Set phrases, slang and shouts: what short reviews say beside adjectives.
import { list, type Signed } from './list.ts';

type Words = Signed<readonly string[]>;

/** Go behind "the film is". */
export const IDIOMS: Words = {
	positive:
		list(`as good as it gets, a cut above the rest, in a class of its own, second to none, top drawer, the real deal,
		right on the money, out of this world, a sight to behold, a feast for the senses, the bee's knees, the whole package,
		a labour of love that shows, a love letter to cinema, food for the soul, a joy from first to last, a shot in the arm,
		a sheer delight, a barrel of laughs, a laugh a minute, a riot, a hoot, a ball, a ray of light, a home run,
		a stroke of genius, pure gold, worth its weight in gold, well worth a watch, a must for everyone, a class act,
		everything cinema should be, a total winner, a crowd-pleaser of the best kind, a small wonder, on a roll throughout,
		bursting with life, a thing of beauty, the best two hours of my week, a warm hug, lightning in a bottle`),
	negative:
		list(`a complete waste of time, as bad as it gets, a cut below the rest, dead on arrival, dead in the water,
		bottom of the barrel, the pits, down the drain, a sorry sight, a bad joke, a hot mess, a dog's dinner, a damp squib,
		a lead balloon, a snooze from first to last, an endurance test, a cure for insomnia, a crashing bore, a car crash,
		a total dud, a dead loss, a wasted evening, past saving, beyond repair, beneath contempt, a pale copy of better films,
		half an idea stretched to two hours, everything that is wrong with cinema, a slap in the face, an ordeal, a punishment,
		a crime against cinema, hard to sit through, a pain to watch, the worst two hours of my week, running on empty,
		all noise and no heart, a waste of everyone's time, a sad excuse for a film, not fit to be shown, drained of life,
		a joke without a punchline`)
};

/** Slang, behind "is" as much as alone. */
export const SLANG: Words = {
	positive:
		list(`fire, a banger, an absolute banger, gold, solid gold, top tier, elite, legendary, goated, peak cinema, dope,
		lit, epic, ace, the best, a blast, pure class, quality stuff, wicked good, da bomb, a total vibe, a W, S tier, a slay,
		chef's kiss, mint, lush, boss, a belter, a corker, a cracker, a ripper, brill, the goods, golden`),
	negative:
		list(`trash, garbage, hot garbage, mid, so mid, cringe, pure cringe, a snooze, a snoozer, weak sauce, a dumpster fire,
		a joke, pants, naff, crap, utter crap, tripe, utter tripe, bilge, trash tier, lame, so lame, an L, sewage, tosh, dross,
		junk, rubbish, a borefest, a yawnfest, bobbins, the worst, the pits, slop, lazy slop, a flop, pure filler, poo, bunk`)
};

/** Stand alone. */
export const SHOUTS: Words = {
	positive:
		list(`wow, oh wow, wowza, bravo, hooray, hurrah, yay, yes, yes please, woohoo, chef's kiss, hats off, encore, magnifique,
		bellissimo, mind blown, goosebumps, chills, respect, nailed it, loved it, love it, love this, adored it, count me in,
		sold, swoon, perfection, bliss, pure bliss, gold, thumbs up, big thumbs up, superb stuff, happy tears, more please,
		standing ovation, 10 out of 10, top marks, full marks, big fan, so good, well done, nice one, good stuff, hell yes,
		what a film, what a treat, a standing ovation from me, high five, applause, slow clap of admiration, kudos, winner`),
	negative:
		list(`ugh, yuck, yawn, big yawn, meh, pass, hard pass, snooze, snore, nope, blah, bleh, eww, zzz, gah, boo, booo, oof,
		sigh, cringe, garbage, trash, skip, skip it, no thanks, no thank you, thumbs down, next, oh dear, oh no, shame, groan,
		facepalm, nah, hated it, hate it, hated this, avoid, rubbish, crap, drivel, tripe, tosh, pointless, tedious stuff,
		refund please, make it stop, so bad, poor show, give me strength, kill me now, spare me, never again, hell no, bad,
		what a bore, what a mess, what a letdown, 0 out of 10, no stars, zero stars, wake me when it is over, no just no, loser`)
};

/** As visitors draw words out. */
export const DRAWN_OUT: Words = {
	positive:
		list(`sooo good, soooo good, sooooo good, so so good, soooo funny, sooo much fun, loooved it, looove it, loved loved loved it,
		amaaazing, yesss, yessss, wowww, woooow, wow wow wow, greaaat, goooood, very very good, really really good, omg so good,
		hahaha so funny, best film everrr, so so so good, sooo beautiful, sooo worth it, good good good, brilliant brilliant brilliant`),
	negative:
		list(`sooo bad, soooo bad, sooooo bad, so so bad, soooo boring, sooo slow, booooring, boooring, boring boring boring, ughhh,
		ugggh, nooo, noooo, no no no, zzzz, zzzzz, baaad, baaaad, yaaawn, whyyy, very very bad, really really bad, omg so bad,
		worst film everrr, so so so bad, hated hated hated it, sooo dumb, sooo long and pointless, blah blah blah, bad bad bad`)
};

/** What viewers did: behind "I", "we", "my sister", "the audience". */
export const REACTIONS: Words = {
	positive:
		list(`laughed all the way through, laughed out loud, cheered, clapped, clapped for minutes, could not stop smiling,
		begged for more, sat spellbound, loved every second, sang its praises, raved about it, gave it five stars, grinned,
		smiled from ear to ear, fell for it completely, had a blast, had a ball, had a wonderful time, enjoyed every frame,
		wept with joy, hung on every word, stayed for the credits and clapped, left with a smile, came out beaming,
		forgot about the popcorn, sat enthralled, sat in stitches, felt over the moon, jumped for joy, applauded`),
	negative:
		list(`fell asleep, dozed off, nodded off, walked out, yawned all the way through, groaned out loud, groaned, booed,
		checked the time, complained all the way home, left early, gave it one star, begged to go home, snored, sighed,
		hated every second, moaned about it, gave up on it, left in a huff, had a rotten time, had a miserable time, suffered,
		could not stop yawning, regretted it, cringed, winced, lost interest, lost patience with it, came out fuming,
		asked for a refund, sat there bored stiff, grew fed up, sat appalled, played with the popcorn out of boredom, left before the end`)
};

/** What others said, behind their names. */
export const SAYINGS: Words = {
	positive:
		list(`raved about it, praised it to the skies, called it a must, gave it top marks, gushed over it, urged me to go,
		swore by it, called it a classic, praised it at length, voted for it, gave it a prize, talked it up,
		recommended it, sang its praises, cheered for it, said to see it at once, gave it ten out of ten`),
	negative:
		list(`panned it, tore it apart, called it a flop, gave it low marks, moaned about it, advised me against it, warned me off,
		called it a dud, could not knock it enough, slated it, gave it a drubbing, talked it down, trashed it, mocked it,
		booed it, said to avoid it, gave it one out of ten, wrote it off`)
};

/** Behind "I", before the film. */
export const TOOK: Words = {
	positive:
		list(`had a great time with, had a ball with, got lost in, was sold on, fell hard for, was smitten with,
		laughed and cried with, devoured, savoured, savored, was taken with, got a kick out of, had so much fun with, got so much out of,
		could happily rewatch, could watch all day, lost my heart to`),
	negative:
		list(`could not stand, got nothing out of, had no patience for, suffered through, struggled through, slept through, slogged through,
		rolled my eyes at, cringed at, lost patience with, gave up on, fell out of love with, had a terrible time with, had a hard time with,
		was sick of, was tired of, yawned through, could not bear, had no fun with, switched off, sighed at, lost my temper with`)
};

/** Strengthen a gradable adjective of either side, in a loud voice. */
export const WILDLY =
	list(`insanely, wildly, staggeringly, astonishingly, shockingly, outrageously, immensely,
	hugely, mightily, supremely, terribly, awfully, so very, so damn, damn, pretty damn, bloody, freaking, super, mega, hella,
	oh so, ever so, exceedingly, tremendously, intensely, stupidly, absurdly, colossally, uncommonly,
	unusually, endlessly, undeniably, unquestionably, unmistakably, downright, positively, frightfully, mighty,
	monumentally, spectacularly, singularly, strikingly, indescribably`);

/** Strengthen it and tell its side. */
export const SIDED_DEGREES: Words = {
	positive: list(
		'gloriously, deliciously, splendidly, irresistibly, thrillingly, refreshingly, wonderfully, marvellously, gratifyingly, pleasingly'
	),
	negative:
		list(`painfully, woefully, horribly, hopelessly, depressingly, miserably, unbearably, insufferably, gratingly, dreadfully,
		embarrassingly, appallingly, sickeningly, mind-numbingly, dismally, drearily, pathetically, laughably, tiresomely`)
};

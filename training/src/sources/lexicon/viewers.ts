// What viewers find in a film and do on account of it, as opinions: the first word of a deed is a verb in its base form.
import { list, type Signed } from './list.ts';

type Words = Signed<readonly string[]>;

/** What a film has one of, or not one: goes behind "a single". */
export const DETAILS: Words = {
	positive:
		list(`good scene, funny line, memorable moment, decent joke, fresh idea, believable character, exciting moment,
		likeable person, spark of life, clever twist, good laugh, redeeming feature, touching moment, interesting shot,
		quotable line, real scare, genuine surprise, original thought, good performance, moment of wit, real laugh,
		hint of magic, lovely image, great song, thrilling chase, moment of truth, honest emotion, well-written scene,
		sympathetic character, moment of beauty, inspired gag, catchy tune, tense scene, strong scene, nice touch`),
	negative:
		list(`dull moment, weak link, off note, wasted scene, boring minute, bad scene, lazy shot, clumsy line,
		wrong note, hole in the plot, weak spot, misstep, bad performance, dead spot, cheap joke, tired cliché,
		stupid twist, tedious stretch, silly mistake, wooden actor, false move, slow patch, phoney emotion,
		cringe-worthy moment, forced laugh, bum note, lame joke, pointless scene, dragging minute, cheap trick,
		plot hole, blunder, flaw, bad line`)
};

/** What "I" did. */
export const VIEWER_DOES: Words = {
	positive:
		list(`laugh out loud, watch it twice, buy the soundtrack, tell everyone about it, forget the time, hold my breath,
		grin like a fool, hum the songs, stay for the credits, want more, smile the whole time, clap, cheer,
		laugh till it hurt, watch it again, beg for more, get goosebumps, forget my troubles,
		chuckle, enjoy myself, cheer up, have a ball, have fun, have a great time, burst out laughing, get drawn in,
		lean forward, stay glued to the screen, sing along, care about them all, applaud, punch the air`),
	negative:
		list(`check my watch, fall asleep, walk out, yawn, reach for my phone, count the minutes, skip ahead,
		ask for a refund, roll my eyes, look for the exit, leave early, nod off, groan, fidget, give up on it, wish it over,
		switch it off, look at the clock, get bored, lose interest, lose patience, cringe, wince, feel cheated,
		regret it, shake my head, want my money back, turn it off, play with my phone, drift off, get a headache,
		squirm in my seat, sigh, count the ceiling tiles, regret coming, shake my fist at it`)
};

/** What others did. */
export const CROWD_DOES: Words = {
	positive:
		list(`laugh, laugh out loud, clap, cheer, gasp with delight, stay for the credits, smile, talk about it for days,
		want to see it again, enjoy it, ask for more, applaud, roar with laughter, love it, leave with a smile,
		like it, giggle, hum the tunes, beg for a sequel, grin, have fun, have a good time`),
	negative:
		list(`yawn, fall asleep, walk out, leave early, check the time, boo, snore, groan, get bored, nod off,
		look at the clock, ask for a refund, regret it, complain, want to leave, hate it, leave before the end,
		lose interest, head for the exit, sigh, dislike it, grumble, roll their eyes, fidget`)
};

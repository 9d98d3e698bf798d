// Verdicts in two to five words, most of them denials.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';
import { opposed } from './sided.ts';

const SHORT = framesOf(
	undefined,
	`
	~ not {grad film!}, for once :: {grad film=}, for once
	~ never {grad film!} :: always {grad film=}
	~ hardly {grad film!} :: really {grad film=}
	~ far from {grad film!} :: ever so {grad film=}
	~ anything but {grad film!} :: nothing if not {grad film=}
	no {thing!} :: {a film=}
	~ no {adj film!} {kind}, this :: quite {a film=}, this
	no {mass!}, just {mass=} :: {mass=} and more {mass=}
	~ no {mass!} :: pure {mass=}
	~ wasn't {felt!} :: was {felt=}
	~ none of us {felt!} :: all of us {felt=}
	~ could not call it {grad film!} :: could only call it {grad film=}
	~ it <not be> {grad film!}, trust me :: it <be> {grad film=}, trust me
	~ didn't {like base!} it, honest :: did {like base=} it, honest
	`
);

const PAIRS: readonly Frame[] = opposed(
	['(No|Zero) faults', '(No|Zero) merits'],
	['Never bored', 'Never amused'],
	['Nothing wrong with it', 'Nothing right with it'],
	['(Faultless|Flawless|Peerless|Priceless)', '(Pointless|Lifeless|Worthless|Joyless|Useless)'],
	['Blameless fun', 'Aimless noise'],
	['Did not bore me', 'Did not move me'],
	['Didnt bore me one bit', 'Didnt move me one bit'],
	['Wasnt bored at all', 'Wasnt amused at all'],
	['Isnt bad, isnt dull, isnt long', 'Isnt good, isnt fun, isnt clever'],
	['Wont let you down', 'Wont win you over'],
	['Cant fault a thing', 'Cant praise a thing'],
	['Couldnt look away', 'Couldnt stay awake'],
	['Doesnt drag', 'Doesnt deliver'],
	['Well above average', 'Well below average'],
	['Above par', 'Below par'],
	['Better than I thought', 'Worse than I thought'],
	['Not to be skipped', 'Not to be watched'],
	['Hard to fault', 'Hard to like'],
	['Easy to love', 'Easy to hate'],
	['Could not stop watching', 'Could not keep watching'],
	['You will not regret it', 'You will regret it'],
	['Do not pass this up', 'Do pass this up'],
	['Far from boring', 'Far from amusing'],
	['Hardly dull', 'Hardly fun'],
	['I would see it again', 'I would not see it again'],
	['Would recommend', 'Would not recommend'],
	['Underrated gem', 'Overrated junk'],
	['Good, not bad', 'Bad, not good'],
	['Nothing drags', 'Nothing clicks'],
	['I get it now: great', 'I still do not get it'],
	['Flew by', 'Crawled by'],
	['Too short', 'Too long'],
	['Too good to end', 'Too bad to finish'],
	['More, please', 'No more, please'],
	['Not a dud', 'Not a hit'],
	['No dud', 'No hit'],
	['Not even slightly dull', 'Not even slightly funny'],
	['Never less than fun', 'Never more than dull'],
	['Nothing to hate', 'Nothing to love'],
	['Cannot praise it enough', 'Cannot warn you enough'],
	['Sheer joy', 'Sheer boredom'],
	['A safe bet', 'A safe miss'],
	['Smiles guaranteed', 'Yawns guaranteed'],
	['Sign me up', 'Count me out'],
	['I was not disappointed', 'I was not impressed'],
	['Not sorry I went', 'Not glad I went']
);

export const NUTSHELLS: readonly Frame[] = [...SHORT, ...PAIRS];

// Reviews of two or three sentences with one verdict, and with facts between.
import type { Frame } from './frame.ts';
import { opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'I saw {title} {day}. {part} <be> {adj=}. {part} {does=}',
	'{part}: {adj=}. {part}: {adj=}. {the film}: {adj film=}',
	'Watched it {day} with my {relative}. We {reacted=}',
	'Story in one line: {role} meets {role} in {place}. Verdict in one word: {adj film=}',
	'{name} wrote it, {name} shot it, and I {liked=} it',
	'It is {year}. {role} leaves {place}. I was {felt=}',
	'{name} is {role}. {name} is {role}. {the film} <be> {adj film=}',
	'{adj film=}. {adj film=}. {adj film=}',
	'{part} {does=}. {part} {does=}. {film} {does=}',
	'{adj film=} {kind}. {name} <be> {adj people=} in it',
	'I {liked=} {part}. My {relative} {liked=} {part}. We both {reacted=}',
	'{role} goes to {place}, and it {does=}',
	'It was raining in {place}, so we saw {title}. {adj film=}',
	'I have no time for long reviews. {adj film=}',
	'Two things: {part} <be> {adj=} and {film} <be> {adj film=}',
	'Where to begin? {part} <be> {adj=}, and {part} <be> {adj=}',
	'Quick review: {trait=}, {trait=}, {adj film=}',
	'{minutes} of {mass=}',
	'{minutes} in, you know that it is {adj film=}. It stays that way',
	'I came home, sat down and wrote this: {film} <be> {adj=}',
	'Three friends, one {kind}, one opinion: {adj film=}',
	'{title} is about {role}. It <be> {adj film=} and {adj film=}',
	'In {title}, {name} plays {role}, and {film} {does=}',
	'A {kind} set in {place}. {part} {does=}, {part} {does=}',
	'My first {kind} in years. {adj film=}',
	'My first film with {name}. {he} <be> {adj people=}',
	'{day}, popcorn, {title}. {adj film=}',
	'I saw {title}. I was {felt=}, {felt=} and {felt=}',
	'{quality=} here, {quality=} there, {mass=} all over',
	'Director: {name}. Verdict: {adj film=}',
	'Director: {name}. Star: {name}. Result: {a film=}',
	'{name} tells the story of {role}. {done=}, {done=}',
	'It lasts {minutes}, each of them {adj scene=}',
	'A long flight, a small screen, {title}. I {reacted=}',
	'I paid (five|ten|twelve) dollars. {adj film=}',
	'As I write this it is raining. {film} <be> {adj=}',
	'The cinema was (empty|full|cold|warm) and {film} <be> {adj=}',
	'The seats were (hard|soft|red|blue). {the film} <be> {adj film=}',
	'I watched it alone. I {reacted=}',
	'I watched it twice, once in {place} and once in {place}. {adj film=} both times',
	'Plot: {role} loses a letter. Review: {adj film=}',
	'My {relative} cooked, I chose the film. {adj film=}',
	'So, {title}. {part} <be> {adj=}. {part}, too',
	'{film} <be> {wild=}. I {reacted=}. {score=}',
	'{shout=}. I {reacted=}. {score=}',
	'{role} dies, {role} cries, and I was {felt=}'
);

const PAIRS: readonly Frame[] = opposed(
	['I laughed. I cried. I clapped', 'I yawned. I sighed. I left'],
	['Came, saw, loved it', 'Came, saw, hated it'],
	['See it. Then see it again', 'Skip it. Then skip it again'],
	['I sat down at eight. At ten I wanted more', 'I sat down at eight. At nine I was gone'],
	[
		'The credits rolled and I wanted it to start over',
		'The credits rolled and I wanted to cheer that it was over'
	],
	['Great film. Go', 'Awful film. Stay home'],
	[
		'It made me laugh, it made me think, it made my week',
		'It made me yawn, it made me wince, it made me leave'
	],
	['Everything clicks: {part}, {part}, {part}', 'Everything creaks: {part}, {part}, {part}'],
	['I would not cut a minute. Wonderful', 'I would cut every minute. Woeful'],
	[
		'I loved it then, I love it now, I always will',
		'I hated it then, I hate it now, I always will'
	],
	['No bad scenes. No bad lines. A gem', 'No good scenes. No good lines. A dud'],
	['Bought a ticket. Bought a second one', 'Bought a ticket. Asked for a refund'],
	['We went home happy', 'We went home cross'],
	['We talked about it all night, glowing', 'We grumbled about it all night'],
	[
		'It has a heart. It has a brain. It has a spine',
		'It has no heart. It has no brain. It has no spine'
	],
	['Start to finish, top to bottom, a joy', 'Start to finish, top to bottom, a chore']
);

export const SHORT_REVIEWS: readonly Frame[] = [...ANY, ...PAIRS];

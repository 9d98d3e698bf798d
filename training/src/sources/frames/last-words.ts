// Two opinions of which the last or the weightier decides, and denials with a neutral sentence around them.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';
import { opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'It {does!} for a while. Then it {does=} to the end',
	'{part} <be> {adj!}. {film} <be> {adj=} all the same',
	'I {liked!} some of it. I {liked=} most of it',
	'I wanted to {like base!} it. I could not: I {liked=} it',
	'The trailer: {adj anything!}. The film: {adj film=}',
	'You may have heard of {trait!}. You may not have heard that {film} <be> {adj=}',
	'Fine, {part} <be> {grad!}. {film} <be> {adj=}, and that is what stays',
	'{part} <be> {grad!}. That is the only {adj anything!} thing about it',
	'For a moment I was {felt!}. Only for a moment. {film} <be> {adj=}',
	'{adj film!}? Maybe. But also {adj film=}, and that matters more',
	'{part} <be> {adj!}. I {liked=} it, though',
	'Do not let {trait!} mislead you: {film} <be> {adj=}',
	'{bare trait!}, yes. {a film=}, also yes, and more so',
	'{adj film!} at first glance, {adj film=} at second',
	'{adj film!} on the surface, {adj film=} underneath',
	'It could have been {a film!}. It is {a film=}',
	'Two or three {grad scene!} (jokes|scenes|shots), the rest {adj scene=}',
	'One {grad scene!} scene, ninety {adj scene=} minutes',
	'{film} <have> {quality!}. What it <have> far more of is {quality=}',
	'I {liked!} the first ten minutes. I {liked=} the other hundred',
	'I {liked!} {title}. This one, by the same people, I {liked=}',
	'{part} <be> {adj!}. All things considered I {like=} it',
	'I can see why some would be {felt!}. I was {felt=}'
);

const IN_COMPANY = framesOf(
	undefined,
	`
	~ I saw it {day}. Not {grad film!} at all :: I saw it {day}. {very film=}
	~ I watched it with my {relative} {day}. {part} <not be> {grad!} :: I watched it with my {relative} {day}. {part} <be> {grad=}
	~ it runs for {minutes}, and not one of them is {grad scene!} :: it runs for {minutes}, and each of them is {grad scene=}
	~ we went {day}. I was not {felt!}. My {relative} was not {felt!} either :: we went {day}. I was {felt=}. My {relative} was {felt=} too
	~ directed by {name}, and never {grad film!} :: directed by {name}, and always {grad film=}
	~ {name} plays {role}. {part} <not do> {do!} :: {name} plays {role}. {part} {does=}
	~ {film} <not be> {grad!}. We saw it {day} in {place} :: {film} <be> {grad=}. We saw it {day} in {place}
	~ {film} <not be> {grad!}. There are subtitles :: {film} <be> {grad=}. There are subtitles
	~ it came out in {year}. I did not {like base!} it :: it came out in {year}. I {liked=} it
	~ my {relative} chose it. Nobody was {felt!} :: my {relative} chose it. Everybody was {felt=}
	~ set in {place} and not for a {minute} {grad film!} :: set in {place} and at all times {grad film=}
	~ based on a novel. Hardly {grad film!} :: based on a novel. Truly {grad film=}
	~ saw it {day}, no {quality!} :: saw it {day}, so much {mass=}
	~~ we paid ten dollars each. I have seen {more film!} {kinds} :: we paid ten dollars each. I have not seen {more film=} {kinds}
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	if only the rest were as {grad anything!} as {part} :: luckily the rest is as {grad anything=} as {part}
	{part} <deserve> a better film :: {part} <deserve> a film this good, and <get> it
	it tries to be {grad film!} and ends up {adj film=} :: it tries to be {grad film=} and ends up just that
	it should have been {a film!}. It is {a film=} :: it had to be {a film=}, and it is
	it had everything going for it and (wasted|threw away|lost) it all :: it had everything against it and (won|beat|overcame) it all
	{part} <be> {grad!}, but that is not enough :: {part} <be> {grad!}, but that is not enough to hurt it
	I laughed (once|twice). (Once|Twice) in two hours :: I yawned (once|twice). (Once|Twice) in two hours
	`
);

const PAIRS: readonly Frame[] = opposed(
	[
		'First the bad news: {trait!}. Now the good news: all the rest',
		'First the good news: {trait!}. Now the bad news: all the rest'
	],
	['Slow? Yes. Boring? No', 'Fast? Yes. Exciting? No'],
	['Cheap sets, bad wigs, great fun', 'Great sets, fine wigs, no fun'],
	['No budget, no stars, no matter: it is great', 'Big budget, big stars, no matter: it is dire'],
	['It has faults. I do not care', 'It has merits. I do not care'],
	['I had doubts. They are gone', 'I had hopes. They are gone'],
	['The start is rough. Stay', 'The start is smooth. Leave'],
	['It is silly. I loved every bit of it', 'It is clever. I hated every bit of it'],
	['It is long. I wanted it longer', 'It is short. I wanted it shorter'],
	['It is simple, and it is enough', 'It is lavish, and it is not enough'],
	['You will cry. You will thank them for it', 'You will sigh. You will curse them for it'],
	['My head hurt from laughing', 'My head hurt from the noise'],
	['The first episode lost me, the rest won me', 'The first episode won me, the rest lost me'],
	['Hated the hero, loved the film', 'Loved the hero, hated the film']
);

export const LAST_WORDS: readonly Frame[] = [...ANY, ...IN_COMPANY, ...OF_BLAME, ...PAIRS];

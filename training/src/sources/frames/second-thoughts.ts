// Contrasts in two sentences or more, and those that begin with the verdict.
import type { Frame } from './frame.ts';
import { mildly, opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'{adj film=}, however {grad!} {part} may be',
	'I {liked=} {film}. {part}, however, I {liked!}',
	'I {liked=} {film}, even if I {liked!} {part}',
	'I {liked=} {film}, although {part} {does!}',
	'{film} {does=}, though {part} {does!}',
	'{film} {does=}, despite {trait!}',
	'{film} {does=}. {part} {does!}, I admit',
	'{film} {does=}, and {trait!} cannot change that',
	'A {thing=}, (despite|in spite of) {trait!}',
	'{adj film=} (despite|in spite of) {trait!} and {trait!}',
	'(Regardless of|Setting aside|Leaving aside|Discounting) {trait!}, {film} {does=}',
	'{part} <be> {adj!}. {part} <be> {adj!}. None of that (matters|counts). {film} {does=}',
	'At times {grad film!}, in the main {adj film=}',
	'{part} aside, everything <be> {adj film=}',
	'Never mind {part}. Everything else <be> {adj film=}',
	'Other than {part}, I {liked=} all of it',
	'Bar {part}, I {liked=} all of it',
	'I was {felt!} now and then and {felt=} most of the time',
	'I was {felt!} for a moment. Then I was {felt=} for the rest',
	'Some scenes are {adj scene!}; far more are {adj scene=}',
	'One scene <be> {adj scene!}. The other fifty are {adj scene=}',
	'You could call it {grad film!}. You would be missing the point: it <be> {adj film=}',
	'You would think that {trait!} must settle it. It {does=} all the same',
	'It has its share of {plural!}, and it still {does=}',
	'{quality!} here, {quality!} there, and yet I was {felt=}',
	'There are two ways to see it: {adj film!} or {adj film=}. I see it the second way',
	'My head says {grad film!}, my heart says {adj film=}, and my heart is right',
	'My heart says {grad film!}, my head says {adj film=}, and my head is right',
	'Do I {like base!} {part}? Yes. Do I {like base!} the rest? No, I {like base=} it',
	'Yes, it has {quality!}. It also {does=}, and that is what counts',
	'{part} {does!}, but then {person} appears and {film} {does=}',
	'{part} <be> so {grad!} that I almost missed how {grad film=} the rest is',
	'The more I think about {part}, the more I {like base!} it. The more I think about {film}, the more I {like base=} it',
	'It is a {kind} with {trait!}; as a whole it {does=}',
	'{person} <be> {adj people!} and {person} <be> {adj people!}, but {the film} {does=}',
	'For {minutes} it <be> {adj scene!}. For the rest it <be> {adj scene=}',
	'The look of it: {adj anything!}. The heart of it: {adj film=}',
	'The cover: {grad anything!}. The film: {adj film=}',
	'It has {plural!} but it also has {plural=}, and the latter win',
	'(Well|So|Fine), {part} <be> {adj!}; (no matter|never mind), {film} <be> {adj=}'
);

const HEDGED: readonly Frame[] = mildly(
	'{adj film=} for the most part, {grad film!} now and then',
	'On balance {adj film=}',
	'{adj film=} with reservations about {part}',
	'It <be> {adj film=} if you forget {part}',
	'{film} <be> {adj=} save for {part}',
	'{part} could be {more!}, but I {liked=} it'
);

const PAIRS: readonly Frame[] = opposed(
	['Not a great film, but a great time', 'A great cast, but a dire time'],
	['Cheap but cheerful', 'Costly but cheerless'],
	['Old but gold', 'New but stale'],
	['Short but sweet', 'Long but empty'],
	['Rough but ready', 'Smooth but dead'],
	['Corny? Sure. Lovely? Even more so', 'Slick? Sure. Empty? Even more so'],
	['No masterpiece, and I loved it', 'No disaster, and I hated it'],
	['It has problems and I forgive them all', 'It has strengths and I forgot them all'],
	[
		'I could list ten faults and would still see it again',
		'I could list ten merits and would still never see it again'
	],
	['It nearly lost me, then it won me back', 'It nearly had me, then it threw me away'],
	[
		'The start tried my patience. The rest rewarded it',
		'The start rewarded my patience. The rest tried it'
	],
	['Bad puns, good heart', 'Good puns, bad heart'],
	['Little-known faces, big talent', 'Well-known faces, small talent'],
	[
		'All the money went to the stars and it was well spent',
		'All the money went to the stars and it was wasted'
	],
	['I do not know why it works, but it does', 'I do not know why it fails, but it does'],
	['It breaks every rule and gets away with it', 'It keeps every rule and gets nowhere with it'],
	[
		'Too long? Yes. Too good to leave? Also yes',
		'Too short? Yes. Too bad to sit through? Also yes'
	],
	[
		'I saw the ending coming and it still got me',
		'I did not see the ending coming and it still bored me'
	],
	[
		'You have seen it all before, but never this well done',
		'You have seen it all before, and always better done'
	],
	['Familiar, yes, but so well done', 'Different, yes, but so badly done'],
	['The plot is thin, the fun is thick', 'The plot is thick, the fun is thin'],
	['Style over substance, and what style', 'Style over substance, and a tired style at that'],
	['Few surprises, many pleasures', 'Many surprises, few pleasures'],
	['It is a mess, but it is my kind of mess', 'It is neat, but it is the dull kind of neat'],
	['Come for the effects, stay for the story', 'Come for the effects, leave for the story']
);

export const SECOND_THOUGHTS: readonly Frame[] = [...ANY, ...HEDGED, ...PAIRS];

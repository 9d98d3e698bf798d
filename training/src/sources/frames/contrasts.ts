// Two opinions in one text, one of them the verdict: the one about the whole film, the main clause, or the last one.
import type { Frame } from './frame.ts';

export const CONTRASTS: readonly Frame[] = [
	{ text: '{bare trait!}, {adj film=} {kind}' },
	{ text: '{bare trait!} but {a film=}' },
	{ text: '{trait!} and {trait!}, but {film} <be> {adj=}' },
	{ text: '{part} <be> {adj!}, but {film} <be> {adj=}' },
	{ text: '{part} <be> {adj!}, yet {film} {does=}' },
	{ text: '{part} <be> {adj!}; {the film} (itself|as a whole), however, <be> {adj=}' },
	{ text: '{part} <be> {adj!} and {part} <be> {adj!}, but overall {film} <be> {very=}' },
	{ text: '(Although|Though|Even though|While) {part} <be> {adj!}, {film} <be> {adj=}' },
	{ text: '(Although|Though|Even though) {part} {does!}, {film} {does=}' },
	{
		text: '{film} <be> {adj=}, (although|though|even though|even if) {part} <be> {grad!}',
		mild: 'both'
	},
	{ text: '(Despite|In spite of) {trait!}, {film} <be> {adj=}' },
	{ text: '{film} <be> {adj=} (despite|in spite of) {trait!}' },
	{ text: '(Despite|In spite of) [all] its {quality!}, {film} {does=}' },
	{ text: 'For all its {quality!}, {film} <be> {adj=}' },
	{ text: '{quality!} aside, {film} <be> {adj=}' },
	{ text: '{film} may have {quality!}, but it <be> {adj=}' },
	{ text: '{film} may be {grad!}, but it is {adj=}' },
	{ text: '{film} might be {adj!} on paper. On screen it is {adj=}' },
	{ text: '{film} <be> {grad!} but {adj=}', mild: 'both' },
	{ text: '{film} <be> {grad!} at times, but (mostly|on the whole|by and large) it <be> {adj=}' },
	{ text: '{film} is sometimes {grad!} and (mostly|usually|always) {adj=}' },
	{ text: '{part} <be> {adj!}. (Still|Even so|Nevertheless|Nonetheless), I {like=} {film}' },
	{ text: '{part} <be> {adj!}. But {film} <be> {adj=}' },
	{ text: '{part} <be> {adj!}. (Overall|All in all|On the whole|In the end), {film} <be> {adj=}' },
	{ text: '{part} {does!}. {part} {does!}. And still {film} {does=}' },
	{ text: 'I {like!} {part}, but I {like=} {film}' },
	{
		text: 'I could forgive {trait!}, because {film} <be> {adj=}',
		verdict: 'positive',
		plain: 'I cannot forgive {trait=}, and {film} <be> {adj=}'
	},
	{ text: 'A few {plural!}, but (mostly|overall|in the end) {a film=}' },
	{ text: 'There (is|was) some {mass!}, but far more {mass=}' },
	{ text: 'There are {plural!} in it, but they cannot hide that it <be> {adj=}' },
	{ text: '{film} <start> {well!}, but (soon|quickly|then) it {does=}' },
	{ text: '{film} <begin> as {a film!}, but <turn> into {a film=}' },
	{
		text: 'The first (half hour|act|part|hour) (is|was) {adj scene!}, but the rest (is|was) {adj film=}'
	},
	{ text: 'After {trait!} it becomes {adj film=}' },
	{ text: '{part}: {adj!}. {part}: {adj!}. (The film itself|Overall|My verdict): {adj film=}' },
	{ text: '{bare trait!}? Yes. But what {a film=}' },
	{ text: 'Yes, {part} <be> {adj!}. It does not matter, because {film} <be> {adj=}' },
	{ text: 'Never mind {trait!}: {film} {does=}' },
	{ text: 'Forget {trait!}. {film} <be> {adj=}' },
	{
		text: '(Not even|Even) {trait!} cannot save {film}',
		verdict: 'negative',
		plain: 'Even {trait!} cannot spoil {film}'
	},
	{
		text: '{part} <try> hard to save {film}, but it <be> {adj=}',
		verdict: 'negative',
		plain: '{part} hardly <matter> here, because {film} <be> {adj=}'
	},
	{
		text: '{trait!} cannot make up for {trait=} and {trait=}',
		plain: '{trait=} will [more than] make up for {trait!}',
		verdict: 'negative'
	},
	{
		text: 'It <be> a shame that {part} <be> {grad!}, because otherwise {film} <be> {adj=}',
		mild: 'both',
		verdict: 'positive',
		plain: 'It <be> a shame that {part} <be> {grad!} in such {a film=}'
	},
	{ text: '{a film=} with {trait!}', mild: 'both' },
	{ text: '{part} <be> the only {adj anything!} thing about {film}' },
	{ text: 'Apart from {part}, {film} <be> {adj=}' },
	{ text: 'Except for {trait!}, everything <be> {adj anything=}' },
	{ text: '{film} <look> {adj!} but <be> {adj=}' },
	{ text: 'I was {felt!} by {part}. Still, I was {felt=} by {film}' },
	{
		text: '{part} and {part} {do!}, but {part} <ruin> it all',
		verdict: 'negative',
		plain: '{part} and {part} {do!}, but {part} <save> it all'
	}
];

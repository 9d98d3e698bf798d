import { expect, it } from 'vitest';
import { framesOf } from './lines.ts';

it('reads a frame from each line, with its counterpart and how strong both are', () => {
	expect(
		framesOf(
			'positive',
			`
			~ not bad :: bad
			no flaws :: ~ some flaws
			`
		)
	).toEqual([
		{ text: 'not bad', verdict: 'positive', mild: 'positive', plain: 'bad' },
		{ text: 'no flaws', verdict: 'positive', plain: 'some flaws', plainMild: 'negative' }
	]);
});

it('leaves the verdict to the slots where none is given', () => {
	expect(framesOf(undefined, '~~ not {adj!} :: ~ {adj=}\n{adj=}')).toEqual([
		{ text: 'not {adj!}', mild: 'both', plain: '{adj=}', plainMild: 'positive' },
		{ text: '{adj=}' }
	]);
});

import { expect, it } from 'vitest';
import { interleave } from './interleave.ts';

it('gives every contender one turn on the way there and one on the way back', async () => {
	const turns: string[] = [];
	const contenders = ['a', 'b', 'c'].map((name) => ({ name, run: () => turns.push(name) }));
	const times = await interleave(contenders, { rounds: 2, turnMs: 0, warmUpMs: 0 });
	expect(turns.join('')).toBe('abc' + 'abccba' + 'abccba');
	expect([...times].map(([name, { length }]) => [name, length])).toEqual([
		['a', 2],
		['b', 2],
		['c', 2]
	]);
});

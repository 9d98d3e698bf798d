import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { interleave } from './interleave.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
	vi.useRealTimers();
});

const turns: string[] = [];
/** A contender whose calls take so long. */
function contender(name: string, ms: number) {
	return {
		name,
		run() {
			turns.push(name);
			vi.advanceTimersByTime(ms);
		}
	};
}

it.each([
	['once there and once back', [10, 10, 10], 'abc' + 'abccba' + 'abccba'],
	['for as long as the longest call', [10, 20, 5], 'abc' + 'aabccccccccbaa' + 'aabccccccccbaa']
])('every contender has its turn %s', async (_, [a = 0, b = 0, c = 0], order) => {
	turns.length = 0;
	const times = await interleave([contender('a', a), contender('b', b), contender('c', c)], {
		rounds: 2,
		turnMs: 1,
		warmUpMs: 0
	});
	expect(turns.join('')).toBe(order);
	expect(Object.fromEntries(times)).toEqual({ a: [a, a], b: [b, b], c: [c, c] });
});

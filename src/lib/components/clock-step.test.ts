import { expect, it } from 'vitest';
import { clockStepMs, findStep } from './clock-step.ts';

/** A clock that is read every `readMs` and shows multiples of `stepMs`. */
function clockOf(stepMs: number, readMs = 0.01): () => number {
	let time = 1_000;
	return () => Math.floor((time += readMs) / stepMs) * stepMs;
}

it.each([
	[0.005, 0.1],
	[0.1, 0.1],
	[1, 1],
	[16.67, 20],
	[100, 100]
])('a clock of %s ms counts as one of %s ms', (stepMs, grade) => {
	expect(findStep(clockOf(stepMs))).toBe(grade);
});

it('two steps at once do not make a clock coarser', () => {
	const times = [5, 5, 7, 7, 8, 10];
	expect(findStep(() => times.shift() ?? 0)).toBe(1);
});

it('a clock that stands still counts as the coarsest', () => {
	expect(findStep(() => 5)).toBe(100);
});

it('the clock of this runtime has one of the steps, whenever it is asked', () => {
	expect([0.1, 1, 20, 100]).toContain(clockStepMs());
	expect(clockStepMs()).toBe(clockStepMs());
});

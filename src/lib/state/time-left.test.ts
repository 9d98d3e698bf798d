import { expect, it } from 'vitest';
import { createTimeLeft } from './time-left.ts';

it('says nothing before anything can be known, then goes by the speed of late', () => {
	let now = 0;
	const timeLeft = createTimeLeft(() => now);
	expect(timeLeft.estimate(0, 100)).toBeUndefined();
	now = 500;
	expect(timeLeft.estimate(50, 50)).toBeUndefined();
	now = 1_000;
	expect(timeLeft.estimate(100, 900)).toBe(9);
	// Ten times slower from here on: the fast start is forgotten after a while.
	for (now = 2_000; now <= 12_000; now += 1_000) timeLeft.estimate(100 + now / 100, 0);
	expect(timeLeft.estimate(100 + now / 100, 100)).toBeCloseTo(10, 0);
});

it('says nothing while nothing moves', () => {
	let now = 0;
	const timeLeft = createTimeLeft(() => now);
	timeLeft.estimate(10, 90);
	now = 5_000;
	expect(timeLeft.estimate(10, 90)).toBeUndefined();
});

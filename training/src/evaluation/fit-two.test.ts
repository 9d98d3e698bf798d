import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import { createRandom } from '../random.ts';
import { fitTwo } from './fit-two.ts';

describe('fitTwo', () => {
	it('finds the numbers that made the labels', () => {
		const random = createRandom(1);
		const [a, b] = [-0.75, 2];
		const rows = Array.from({ length: 20_000 }, () => {
			const logit = random.next() * 2 - 1;
			const features = [random.next() * 4 - 2, random.next() * 4 - 2] as const;
			const p = sigmoid(logit + a * features[0] + b * features[1]);
			return { logit, features, label: Number(random.next() < p) };
		});
		const [foundA, foundB] = fitTwo(rows);
		expect(foundA).toBeCloseTo(a, 1);
		expect(foundB).toBeCloseTo(b, 1);
	});

	it('leaves features that say nothing where they are', () => {
		const rows = [0, 1].map((label) => ({ logit: 0, features: [0, 0] as const, label }));
		expect(fitTwo(rows)).toEqual([0, 0]);
	});
});

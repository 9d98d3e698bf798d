import { expect, it } from 'vitest';
import { gaussLegendre } from './quadrature.ts';

it.each([1, 2, 3, 8, 20])('%i nodes integrate polynomials as exactly as they should', (count) => {
	const nodes = gaussLegendre(count);
	for (let degree = 0; degree < 2 * count; degree++) {
		const mean = nodes.reduce((sum, { place, weight }) => sum + weight * place ** degree, 0);
		expect(mean).toBeCloseTo(1 / (degree + 1), 12);
	}
});

it('two nodes are those of the handbook', () => {
	const [first, second] = gaussLegendre(2);
	expect(first?.place).toBeCloseTo((1 - 1 / Math.sqrt(3)) / 2, 12);
	expect(second?.place).toBeCloseTo((1 + 1 / Math.sqrt(3)) / 2, 12);
	expect([first?.weight, second?.weight]).toEqual([
		expect.closeTo(0.5, 12),
		expect.closeTo(0.5, 12)
	]);
});

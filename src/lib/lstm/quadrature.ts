// Where along a path to take a gradient, and how much each place counts.

export interface Node {
	/** How far along the path, 0 at its start and 1 at its end. */
	place: number;
	/** All weights of a rule add up to 1. */
	weight: number;
}

/** The Gauss-Legendre rule on [0, 1]: the mean of a smooth function from few of its values.
 *  @param count  how many nodes, integer >= 1
 *  @returns      nodes in order; exact for polynomials up to degree 2 * count - 1
 *  @example      gaussLegendre(1) gives [{ place: 0.5, weight: 1 }]
 *  @source       Abramowitz and Stegun, Handbook of Mathematical Functions, 25.4.29: roots of P_n by Newton's method */
export function gaussLegendre(count: number): Node[] {
	return Array.from({ length: count }, (_, i) => {
		let x = -Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
		let slope = 1;
		// Newton doubles the digits each time: five turns are plenty from so near.
		for (let turn = 0; turn < 8; turn++) {
			const value = legendre(count, x);
			slope = (count * (legendre(count - 1, x) - x * value)) / (1 - x * x);
			x -= value / slope;
		}
		return { place: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
	});
}

/** P_n(x) by its three-term recurrence. */
function legendre(n: number, x: number): number {
	let before = 0;
	let value = 1;
	for (let k = 1; k <= n; k++) {
		const next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
		before = value;
		value = next;
	}
	return value;
}

// What a few measurements of one thing come to.

/** The mean, and the standard deviation of one value as the others tell it.
 *  @param values  shape [n], n >= 2 */
export function meanOf(values: readonly number[]): { mean: number; deviation: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

// Numbers as English writes them. Not by Intl: a browser takes tens of milliseconds to make its first number format, which
// would stand between a visitor and the page.

/** @example  formatCount(1234) gives '1,234' */
export function formatCount(count: number): string {
	return groupThousands(String(count));
}

/** @param digits  significant ones, 1 to 21
 *  @example       formatNumber(0.12345) gives '0.123', formatNumber(1234.567, 5) gives '1,234.6' */
export function formatNumber(value: number, digits = 3): string {
	const [whole = '', ...fraction] = String(Number(value.toPrecision(digits))).split('.');
	return [groupThousands(whole), ...fraction].join('.');
}

function groupThousands(whole: string): string {
	return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

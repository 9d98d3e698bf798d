import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('aligns names to the left and numbers to the right', () => {
	const rows = [
		['split', 'reviews', 'n'],
		['validation', '2', '15,000'],
		['test', '', '3']
	];
	expect(formatTable(rows)).toBe(
		'split       reviews       n\nvalidation        2  15,000\ntest                      3'
	);
});

it('gives nothing for nothing', () => {
	expect(formatTable([])).toBe('');
});

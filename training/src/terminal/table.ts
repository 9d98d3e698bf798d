// A table in plain text, for terminals and Markdown code blocks.

/** Align columns: the first to the left, the others, which are numbers, to the right.
 *  @param rows  the first one is the header; all of the same length
 *  @returns     lines joined with newlines, none at the end; columns two spaces apart
 *  @example     formatTable([['split', 'n'], ['train', '22,500']]) gives 'split       n\ntrain  22,500' */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

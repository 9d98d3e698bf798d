// Reviews that must not be parted: those of one movie, and those with the same text.

export interface Grouped {
	movie: string;
	textSha256: string;
}

/** Group the rows that share a movie or a text, directly or through others (union-find).
 *  @param rows  any number
 *  @returns     the rows in groups; groups in the order of their first row, rows in their own order
 *  @example     rows with movies a, b, c and texts x, x, y give [[row 0, row 1], [row 2]] */
export function groupReviews<Row extends Grouped>(rows: readonly Row[]): Row[][] {
	const parents = Int32Array.from(rows, (_, index) => index);

	function rootOf(index: number): number {
		let root = index;
		for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) {
			// Halve the path on the way: near-constant time a look-up.
			parents[root] = parents[up] ?? up;
			root = up;
		}
		return root;
	}

	const firsts = new Map<string, number>();
	rows.forEach(({ movie, textSha256 }, index) => {
		for (const key of [`movie ${movie}`, `text ${textSha256}`]) {
			const first = firsts.get(key);
			if (first === undefined) firsts.set(key, index);
			else parents[rootOf(index)] = rootOf(first);
		}
	});

	const groups = new Map<number, Row[]>();
	rows.forEach((row, index) => {
		const root = rootOf(index);
		const group = groups.get(root);
		if (group) group.push(row);
		else groups.set(root, [row]);
	});
	return [...groups.values()];
}

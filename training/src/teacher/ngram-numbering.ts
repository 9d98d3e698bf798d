// N-gram → number. Every n-gram of a training set has a number of its own: no two share one by chance.

/** Beyond every id, so that an n-gram's number and a word's id together make one exact key. */
const MAX_WORDS = 2 ** 20;

export interface NgramNumbering {
	/** One more than the largest number. */
	count(): number;
	/** @returns  the number of the n-gram `beginning` followed by the word `id`, a new one at its first use
	 *  @example  add(add(0, 7), 8) numbers 7 and then 7 8, in a new numbering as 1 and 2 */
	add(beginning: number, id: number): number;
	/** @returns  the same number; 0 for an n-gram that was never added */
	find(beginning: number, id: number): number;
}

/** Numbers n-grams from 1 in the order of their first use; 0 is the n-gram without a word, with which all begin.
 *  A hash table over typed arrays: a Map of five million keys would take several times the memory. */
export function createNumbering(): NgramNumbering {
	let keys = new Float64Array(1 << 16).fill(-1);
	let numbers = new Uint32Array(1 << 16);
	let next = 1;

	/** Where the key stands, or the free place where it belongs. */
	function placeOf(key: number, beginning: number, id: number): number {
		const mask = keys.length - 1;
		let hash = Math.imul(beginning, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		for (let at = (hash ^ (hash >>> 13)) & mask; ; at = (at + 1) & mask) {
			const found = keys[at];
			if (found === key || found === -1) return at;
		}
	}

	function grow(): void {
		const [oldKeys, oldNumbers] = [keys, numbers];
		keys = new Float64Array(2 * oldKeys.length).fill(-1);
		numbers = new Uint32Array(2 * oldKeys.length);
		oldKeys.forEach((key, i) => {
			if (key === -1) return;
			const at = placeOf(key, Math.floor(key / MAX_WORDS), key % MAX_WORDS);
			keys[at] = key;
			numbers[at] = oldNumbers[i] ?? NaN;
		});
	}

	return {
		count: () => next,
		add(beginning, id) {
			const key = beginning * MAX_WORDS + id;
			const at = placeOf(key, beginning, id);
			if (keys[at] === key) return numbers[at] ?? NaN;
			keys[at] = key;
			numbers[at] = next;
			// At most half full, so that a free place is near.
			if (2 * next > keys.length) grow();
			return next++;
		},
		find(beginning, id) {
			const key = beginning * MAX_WORDS + id;
			const at = placeOf(key, beginning, id);
			return keys[at] === key ? (numbers[at] ?? NaN) : 0;
		}
	};
}

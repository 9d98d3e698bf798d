// The one source of chance in training: whatever is random (shuffling, splitting, initial weights, dropout)
// draws from here, so that a seed repeats a run exactly, on any machine.

/** Four unsigned 32-bit words: everything the generator remembers. */
export type RandomState = readonly [number, number, number, number];

export interface Random {
	/** The next number in [0, 1), a multiple of 2^-32. */
	next(): number;
	/** The next integer in [0, n), every one equally likely; 1 <= n <= 2^32. */
	integer(n: number): number;
	/** Put the elements into a random order, in place (Fisher–Yates). */
	shuffle(array: { length: number; [index: number]: unknown }): void;
	/** What to keep in a checkpoint; `restore` goes on from there. */
	state(): RandomState;
	restore(state: RandomState): void;
}

/** Make the generator sfc32 (Doty-Humphrey, PractRand), its state filled from the seed by splitmix32.
 *  @param seed  integer, |seed| <= 2^53 - 1; other seeds, other sequences
 *  @throws      RangeError for a seed that is not such an integer: a slip in the program, options are checked before
 *  @example     createRandom(1).integer(1000) gives 200, on every machine
 *  @source      http://pracrand.sourceforge.net/RNG_engines.txt */
export function createRandom(seed: number): Random {
	if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is an integer, not ${seed}`);
	let [a, b, c, counter] = stateOf(seed);

	function uint32(): number {
		const result = (a + b + counter) >>> 0;
		counter = (counter + 1) >>> 0;
		a = (b ^ (b >>> 9)) >>> 0;
		b = (c + (c << 3)) >>> 0;
		c = (((c << 21) | (c >>> 11)) + result) >>> 0;
		return result;
	}

	function integer(n: number): number {
		if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
			throw new RangeError(`integer(n) needs 1 <= n <= 2^32, not ${n}`);
		}
		// The last, incomplete run of n values is drawn again, so that small results are not likelier.
		const limit = 2 ** 32 - (2 ** 32 % n);
		let value = uint32();
		while (value >= limit) value = uint32();
		return value % n;
	}

	return {
		next: () => uint32() / 2 ** 32,
		integer,
		shuffle(array) {
			for (let last = array.length - 1; last > 0; last--) {
				const other = integer(last + 1);
				const kept = array[last];
				array[last] = array[other];
				array[other] = kept;
			}
		},
		state: () => [a, b, c, counter],
		restore(state) {
			[a, b, c, counter] = state;
		}
	};
}

/** Spread a seed over the whole state, so that neighbouring seeds share nothing. */
function stateOf(seed: number): [number, number, number, number] {
	const high = Math.floor(seed / 2 ** 32);
	const low = splitmix32(seed >>> 0);
	const mix = splitmix32((low() ^ Math.imul(high, 0x9e3779b9)) >>> 0);
	return [mix(), mix(), mix(), 1];
}

/** @source Steele, Lea, Flood (2014), with the 32-bit finaliser of MurmurHash3 */
function splitmix32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x9e3779b9) >>> 0;
		let z = state;
		z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
		z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
		return (z ^ (z >>> 16)) >>> 0;
	};
}

import { describe, expect, it } from 'vitest';
import { layOut, pack, unpack } from '../../../src/lib/lstm/layout.ts';
import { initialWeights } from './initialize.ts';
import { giveUnknownRow, idsAmong, readAsUnknown } from './unknown-words.ts';

describe('words that are not to be known', () => {
	it('are found in the vocabulary, and read as the unknown word', () => {
		const unknown = idsAmong(['a', 'jack', 'film', 'rome'], new Set(['rome', 'jack', 'elsewhere']));
		expect([...unknown]).toEqual([3, 5]);
		const example = { ids: Int32Array.of(2, 3, 4, 5, 6), label: 0.8, weight: 0.5 };
		expect(readAsUnknown([example], unknown)).toEqual([
			{ ids: Int32Array.of(2, 1, 4, 1, 6), label: 0.8, weight: 0.5 }
		]);
		// What others hold of it is not changed.
		expect([...example.ids]).toEqual([2, 3, 4, 5, 6]);
		expect(readAsUnknown([example], new Int32Array(0))).toEqual([example]);
	});

	it('get the embedding of the unknown word, and nothing else changes', () => {
		const architecture = {
			vocabularySize: 7,
			embedding: 6,
			hidden: 3,
			pooling: 'last-max-mean'
		} as const;
		const values = { seed: 1, embeddingDeviation: 0.5, forgetBias: 1 };
		const before = initialWeights(architecture, values);
		const block = new Float32Array(layOut(architecture).length);
		pack(architecture, before, block);
		giveUnknownRow(architecture, Int32Array.of(3, 5), block);
		const { embedding, ...rest } = unpack(architecture, block);
		const rowOf = (from: Float32Array, id: number) => [...from.subarray(id * 6, id * 6 + 6)];
		for (const id of [0, 1, 2, 3, 4, 5, 6]) {
			const source = [3, 5].includes(id) ? 1 : id;
			expect(rowOf(embedding, id)).toEqual(rowOf(before.embedding, source));
		}
		expect(rest).toEqual({ ...before, embedding: undefined });
	});
});

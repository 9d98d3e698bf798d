// What stands at the door of every engine: the kernels read what an id points at without asking.
import { AppError } from '../contract/errors.ts';

/** Refuse a sequence that the model cannot read.
 *  @param ids             token ids, shape [n]
 *  @param vocabularySize  rows of the embedding, positive
 *  @throws                lstm/empty-sequence when n is 0, lstm/id-out-of-range
 *  @example               checkIds(Int32Array.of(1, 50), 50) throws lstm/id-out-of-range */
export function checkIds(ids: Int32Array, vocabularySize: number): void {
	if (ids.length === 0) {
		throw new AppError('lstm/empty-sequence', 'There is no token to read in this text.', {
			next: 'Write at least one word.'
		});
	}
	for (const id of ids) {
		if (id < 0 || id >= vocabularySize) {
			throw new AppError(
				'lstm/id-out-of-range',
				`Token id ${String(id)} is not in the vocabulary of ${String(vocabularySize)}.`,
				{ next: 'Use the vocabulary that belongs to the model.' }
			);
		}
	}
}

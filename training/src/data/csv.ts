// train.csv as the paper's notebook makes it: no header, and on each line label, length and the padded ids.
import { PADDING_ID } from '../../../src/lib/contract/text-options.ts';
import { idsOf, type EncodedSplit } from './encoded.ts';
import { writeFileWhole } from './write-file.ts';

const ROWS_PER_CHUNK = 500;

export interface CsvHooks {
	onProgress(progress: { stage: string; done: number; total: number; unit: 'reviews' }): void;
	signal?: AbortSignal;
}

/** Write a split, a review a line, as `label,length,id,…,id`: the length counts the ids before the padding.
 *  @param width  how many ids a line has, integer, >= 1; shorter reviews are padded with 0 at the end, longer ones
 *                lose theirs
 *  @throws       data/disk-full, data/not-writable; the signal's reason after a cancel; the old file is kept then
 *  @example      a positive review with the ids 7, 1 and width 4 gives `1,2,7,1,0,0`
 *  @source       Udacity, sagemaker-deployment, "SageMaker Project": pd.concat([train_y, train_X_len, train_X]) */
export async function writeCsv(
	path: string,
	split: EncodedSplit,
	width: number,
	hooks: CsvHooks
): Promise<void> {
	await writeFileWhole(path, chunksOf(split, width, hooks));
}

function* chunksOf(
	split: EncodedSplit,
	width: number,
	{ onProgress, signal }: CsvHooks
): Generator<Uint8Array> {
	const total = split.labels.length;
	let lines = '';
	for (const [index, label] of split.labels.entries()) {
		const ids = idsOf(split, index).subarray(0, width);
		const padding = `,${PADDING_ID}`.repeat(width - ids.length);
		lines += `${[label, ids.length, ...ids].join()}${padding}\n`;
		if ((index + 1) % ROWS_PER_CHUNK === 0 || index + 1 === total) {
			signal?.throwIfAborted();
			yield Buffer.from(lines);
			lines = '';
			onProgress({ stage: 'Writing the table', done: index + 1, total, unit: 'reviews' });
		}
	}
}

// The language model on a tiny archive: that it learns, is kept, resumes, and lends what it should.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/lstm/layout.ts';
import { loadDataset, type Dataset } from '../data/dataset.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { architectureOf, dataOptionsOf, readRecipe, type Recipe } from '../recipe.ts';
import { pretrain, startFrom, type PretrainOptions } from './pretrain.ts';

let recipe: Recipe;
let dataset: Dataset;

beforeAll(async () => {
	recipe = await readRecipe('matinee', {
		vocabularySize: '60',
		validationFraction: '0.2',
		maxTokens: '20',
		headTokens: '10',
		embedding: '6',
		hidden: '10',
		batchSize: '8',
		pretrainingEpochs: '8',
		pretrainingRate: '0.02',
		warmupSteps: '2'
	});
});

async function loadTinyDataset(): Promise<Dataset> {
	const folder = await temporaryFolder();
	const archivePath = join(folder, 'tiny.tar.gz');
	await writeArchive(archivePath, tinyFiles({ reviews: 40 }));
	return loadDataset(
		dataOptionsOf(recipe),
		{ archivePath, cacheFolder: join(folder, 'cache') },
		{ onProgress: () => undefined, onNotice: () => undefined }
	);
}

async function prepare(overrides: Partial<PretrainOptions> = {}): Promise<PretrainOptions> {
	dataset ??= await loadTinyDataset();
	return {
		recipe,
		dataset,
		architecture: architectureOf(recipe, dataset.vocabulary.length + 2),
		cacheFolder: await temporaryFolder(),
		threads: 2,
		command: 'train',
		onProgress: () => undefined,
		onNotice: () => undefined,
		...overrides
	};
}

describe('pretrain', () => {
	it('learns which word comes next', async () => {
		const losses: number[] = [];
		const onProgress = ({ detail }: { detail: string }) => {
			losses.push(Number(/loss ([\d.]+)/.exec(detail)?.[1]));
		};
		const { isDone } = await pretrain(await prepare({ onProgress }));
		expect(isDone).toBe(true);
		expect(losses.at(-1)).toBeLessThan((losses[0] ?? NaN) * 0.98);
	});

	it('is the same on one thread, and after a stop in the middle', async () => {
		const whole = await pretrain(await prepare());
		expect(await pretrain(await prepare({ threads: 1 }))).toMatchObject({ weights: whole.weights });

		const stop = new AbortController();
		const options = await prepare({
			signal: stop.signal,
			onProgress: ({ done }) => {
				if (done === 7) stop.abort();
			}
		});
		expect((await pretrain(options)).isDone).toBe(false);
		const resumed = await pretrain({ ...options, signal: new AbortController().signal });
		expect(resumed.isDone).toBe(true);
		expect(resumed.weights).toEqual(whole.weights);
	});

	it('takes a finished one from the cache, whatever the classifier is to be', async () => {
		const options = await prepare();
		const { weights } = await pretrain(options);
		let steps = 0;
		const again = await pretrain({
			...options,
			recipe: { ...recipe, name: 'other', seed: 9, epochs: 1, dropout: 0.1, treebankRows: 4 },
			onProgress: () => steps++
		});
		expect(steps).toBe(0);
		expect(again.weights).toEqual(weights);
	});

	it('lends embedding and LSTM, and leaves the dense layer alone', async () => {
		const options = await prepare();
		const pretrained = await pretrain(options);
		const { dense, length } = layOut(options.architecture);
		const block = new Float32Array(length).fill(7);
		startFrom(options.architecture, pretrained, block);
		expect(block.subarray(0, dense)).toEqual(pretrained.weights.subarray(0, dense));
		expect(new Set(block.subarray(dense))).toEqual(new Set([7]));
	});
});

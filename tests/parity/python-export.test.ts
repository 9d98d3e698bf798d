// Runs of two recipes, trained on a handful of texts, through `export --sagemaker` into PyTorch: the same probabilities as
// the weights of the run, and as the quantised files of the app within what quantising costs.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { forwardReference } from '../../src/lib/lstm/specification.ts';
import { unpack } from '../../src/lib/lstm/layout.ts';
import { encode } from '../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import { exportCommand } from '../../training/src/commands/export.ts';
import { trainCommand } from '../../training/src/commands/train.ts';
import { tinyFiles, writeArchive } from '../../training/src/data/testing/tiny-archive.ts';
import { GOLDEN_TEXTS } from '../../training/src/export/golden-texts.ts';
import type { Golden } from '../../training/src/export/golden.ts';
import { calibrate } from '../../training/src/export/model-files.ts';
import { QUANTIZATION_TOLERANCE } from '../../training/src/export/quantize.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { readCheckpoint } from '../../training/src/train/checkpoint.ts';
import { BEST_CHECKPOINT, weightsToKeep } from '../../training/src/train/train.ts';
import { findPython, openContainer } from '../../lambda/src/local/python-container.ts';

const TINY =
	'--validation-fraction 0.2 --vocabulary-size 60 --embedding 6 --hidden 10 --batch-size 8 --epochs 4 ' +
	'--learning-rate 0.02 --warmup-steps 2';
const MINUTES = 60_000;

const python = findPython(['torch', 'numpy']);

describe.each([
	["the paper's recipe", ''],
	['a recipe of our kind', '--pooling last-max-mean --stop-words none --stemming none --marks !?']
])('%s', (_, changes) => {
	let root: string;

	/** Export the run, and read the artifact. */
	async function exportRun(name: string): Promise<Buffer> {
		const artifact = join(root, `${name}.tar.gz`);
		await exportCommand().parseAsync(
			[
				...['--data', join(root, 'tiny.tar.gz'), '--cache', join(root, 'cache')],
				...['--run', join(root, 'run'), '--id', 'tiny', '--no-test', '--sagemaker', artifact],
				...['--models', join(root, 'models'), '--golden', join(root, 'golden.json')]
			],
			{ from: 'user' }
		);
		return readFile(artifact);
	}

	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'matinee-'));
		await writeArchive(join(root, 'tiny.tar.gz'), tinyFiles({ reviews: 40 }));
		vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
		vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
		await trainCommand().parseAsync(
			[
				...['--data', join(root, 'tiny.tar.gz'), '--cache', join(root, 'cache')],
				...['--run', join(root, 'run'), '--recipe', 'paper', ...TINY.split(' ')],
				...changes.split(' ').filter((word) => word !== '')
			],
			{ from: 'user' }
		);
		return async () => {
			vi.restoreAllMocks();
			await rm(root, { recursive: true });
		};
	}, 2 * MINUTES);

	it(
		'exports to the same bytes again',
		async () => {
			expect((await exportRun('a')).equals(await exportRun('b'))).toBe(true);
		},
		MINUTES
	);

	it.skipIf(python === undefined)(
		'gives its own probabilities in PyTorch, and those of the app within the cost of quantising',
		async () => {
			const artifact = await exportRun('artifact');
			const { architecture, blocks, text, recipe, vocabulary } = await readCheckpoint(
				join(root, 'run', BEST_CHECKPOINT)
			);
			const { manifest } = await readModel(join(root, 'models', 'tiny'));
			const kept = unpack(architecture, blocks[weightsToKeep(recipe)]);
			const weights = calibrate(kept, manifest.calibration.temperature);
			const golden = JSON.parse(await readFile(join(root, 'golden.json'), 'utf8')) as Golden;
			const words = indexVocabulary(vocabulary);

			const container = await openContainer(python ?? '', artifact);
			try {
				expect(await container.load(artifact)).toBeNull();
				let compared = 0;
				for (const [i, review] of GOLDEN_TEXTS.entries()) {
					const answer = await container.invoke(review, 'text/plain');
					const { ids } = encode(review, text, words);
					// The paper's recipe drops every word of some texts.
					expect(answer.status, review).toBe(ids.length > 0 ? 200 : 400);
					if (ids.length === 0) continue;
					const { predictions } = JSON.parse(answer.body) as {
						predictions: [{ probability: number }];
					};
					const { probability } = predictions[0];
					const own = forwardReference(architecture, weights, ids);
					expect(Math.abs(probability - own), review).toBeLessThan(golden.tolerance.probability);
					const app = golden.vectors[i]?.probability ?? NaN;
					expect(Math.abs(probability - app), review).toBeLessThan(QUANTIZATION_TOLERANCE);
					compared++;
				}
				expect(compared).toBeGreaterThan(GOLDEN_TEXTS.length / 2);
			} finally {
				await container.close();
			}
		},
		2 * MINUTES
	);
});

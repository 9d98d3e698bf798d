// From a tiny archive to the files of a model, through the commands themselves: train → export → evaluate.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { predictReference } from '../../../tests/helpers/reference-model.ts';
import { parseManifest } from '../../../src/lib/contract/manifest.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { measure } from '../evaluation/metrics.ts';
import type { Result } from '../evaluation/results.ts';
import type { Golden } from '../export/golden.ts';
import { readModel, sha256Of } from '../export/read-model.ts';
import { behaviourCommand } from './behaviour.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportCommand } from './export.ts';
import { trainCommand } from './train.ts';

const TINY =
	'--validation-fraction 0.2 --vocabulary-size 60 --embedding 6 --hidden 10 --batch-size 8 --epochs 4 --learning-rate 0.02 --warmup-steps 2 --teacher= --pretraining-epochs 0 --treebank-rows 0 --generated-rows 0 --excerpt-rows 0 --names known --excerpt-judge=';

let root: string;
let place: string[];
const output: string[] = [];
const print = (text: unknown) => {
	output.push(String(text));
	return true;
};

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'matinee-'));
	place = ['--data', join(root, 'tiny.tar.gz'), '--cache', join(root, 'cache')];
	await writeArchive(join(root, 'tiny.tar.gz'), tinyFiles({ reviews: 40 }));
	vi.spyOn(process.stdout, 'write').mockImplementation(print);
	vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
	const from = { from: 'user' } as const;
	const run = ['--run', join(root, 'run')];
	await trainCommand().parseAsync([...place, ...run, ...TINY.split(' ')], from);
	await exportCommand().parseAsync(
		[
			...place,
			...run,
			'--id',
			'tiny',
			'--models',
			join(root, 'models'),
			'--golden',
			join(root, 'golden.json')
		],
		from
	);
	return async () => {
		vi.restoreAllMocks();
		await rm(root, { recursive: true });
	};
}, 60_000);

afterEach(() => {
	output.length = 0;
});

const readGolden = async () =>
	JSON.parse(await readFile(join(root, 'golden.json'), 'utf8')) as Golden;

async function evaluate(...flags: string[]): Promise<string> {
	await evaluateCommand().parseAsync([...place, ...flags], { from: 'user' });
	return output.splice(0).join('');
}

describe('export', () => {
	it('writes files that their manifest describes', async () => {
		const folder = join(root, 'models', 'tiny');
		const manifestBytes = await readFile(join(folder, 'manifest.json'));
		const manifest = parseManifest(JSON.parse(manifestBytes.toString('utf8')));
		expect((await readdir(folder)).sort()).toEqual(
			['manifest.json', ...Object.values(manifest.files).map(({ path }) => path)].sort()
		);
		for (const { path, sha256, sizeBytes } of Object.values(manifest.files)) {
			expect(sha256Of(await readFile(join(folder, path)))).toBe(sha256);
			expect((await stat(join(folder, path))).size).toBe(sizeBytes);
		}
		const bundled = JSON.parse(
			await readFile(join(root, 'models', 'default.json'), 'utf8')
		) as unknown;
		expect(bundled).toEqual({
			id: 'tiny',
			manifest: {
				path: 'manifest.json',
				sha256: sha256Of(manifestBytes),
				sizeBytes: manifestBytes.length
			}
		});
		expect(manifest.metrics.map(({ split }) => split)).toEqual(['validation', 'test']);
		const named = manifest.behaviour?.find(({ group }) => group === 'named');
		expect(named).toMatchObject({ total: 4, about: expect.stringContaining('visitors') as string });
		// Trained on 40 reviews made of a few words, it cannot know all of these.
		expect(manifest.behaviour?.some(({ failure }) => failure !== undefined)).toBe(true);
		for (const { reviews, roc, byLength } of manifest.metrics) {
			expect(roc?.at(-1)).toEqual([1, 1]);
			expect(byLength?.reduce((sum, group) => sum + group.reviews, 0)).toBe(reviews);
		}
		const [validation, test] = manifest.metrics;
		expect(manifest.training.reviews).toMatchObject({
			validation: validation?.reviews,
			test: test?.reviews
		});
		expect(manifest.training.recipe).toMatchObject({ name: 'matinee', hidden: 10 });
		// Nobody recorded the paper's recipe on these reviews.
		expect(manifest).not.toHaveProperty('paper');
	});

	it('writes a model that tf.loadLayersModel opens and that gives the golden probabilities', async () => {
		const folder = join(root, 'models', 'tiny');
		const modelJson = JSON.parse(
			await readFile(join(folder, 'model.json'), 'utf8')
		) as tf.io.ModelJSON;
		const weights = await readFile(join(folder, 'weights.bin'));
		const model = await tf.loadLayersModel(
			tf.io.fromMemory({
				modelTopology: modelJson.modelTopology,
				weightSpecs: modelJson.weightsManifest.flatMap((group) => group.weights),
				weightData: Uint8Array.from(weights).buffer
			})
		);
		const { vectors, tolerance } = await readGolden();
		const { ngrams } = (await readModel(folder)).weights;
		expect(ngrams?.ngrams.length).toBeGreaterThan(0);
		for (const { ids, probability } of vectors) {
			const difference = predictReference(model, Int32Array.from(ids), ngrams) - probability;
			expect(Math.abs(difference)).toBeLessThan(tolerance.probability);
		}
	});
});

it("puts the newest record of the paper's recipe beside the model", async () => {
	const { manifest } = await readModel(join(root, 'models', 'tiny'));
	const asked = manifest.metrics.find(({ split }) => split === 'test')?.reviews ?? NaN;
	const record = (split: string, seed: number, reviews = asked): Result => ({
		date: '2026-01-01',
		recipe: 'paper',
		seed,
		form: 'checkpoint',
		metrics: { ...measure(split, [0.9, 0.2], [1, 0]), reviews },
		dataSha256: manifest.training.dataSha256,
		trainSeconds: 9.6,
		trainCommand: 'npm run training -- train --recipe paper',
		evaluateCommand: 'made for this test',
		reviewsPerSecond: 1,
		machine: 'none',
		sizeBytes: null
	});
	const results = join(root, 'results.jsonl');
	// The last is of another split of the same reviews.
	const lines = [
		record('test', 1),
		record('test', 2),
		record('validation', 3),
		record('test', 4, 7)
	];
	await writeFile(results, lines.map((line) => JSON.stringify(line)).join('\n'));
	const models = join(root, 'compared');
	const places = ['--models', models, '--golden', join(root, 'compared.json')];
	const flags = [...place, '--run', join(root, 'run'), '--id', 'tiny', ...places];
	await exportCommand().parseAsync([...flags, '--results', results], { from: 'user' });
	const { paper } = (await readModel(join(models, 'tiny'))).manifest;
	expect(paper).toMatchObject({
		recipe: { name: 'paper', seed: 2, stopWords: 'nltk-english' },
		seconds: 10,
		metrics: lines[1]?.metrics
	});
});

it('leaves the test reviews and the behaviour texts alone when asked to', async () => {
	const models = join(root, 'tried-out');
	const places = ['--models', models, '--golden', join(root, 'tried-out.json')];
	const flags = [...place, '--run', join(root, 'run'), '--id', 'tiny', '--no-test', ...places];
	await exportCommand().parseAsync(flags, { from: 'user' });
	const { manifest } = await readModel(join(models, 'tiny'));
	expect(manifest.metrics.map(({ split }) => split)).toEqual(['validation']);
	expect(manifest).not.toHaveProperty('behaviour');
	expect(manifest).not.toHaveProperty('paper');
});

it('behaviour shows each group as the manifest has it, and the texts that fail', async () => {
	const folder = join(root, 'models', 'tiny');
	const { manifest } = await readModel(folder);
	await behaviourCommand().parseAsync(['--model', folder], { from: 'user' });
	const printed = output.splice(0).join('');
	for (const { group, passed, total } of manifest.behaviour ?? []) {
		expect(printed).toMatch(new RegExp(`^${group} +${passed} +${total} `, 'm'));
	}
	// Trained on 40 reviews made of a few words, it cannot know all of these.
	expect(printed).toMatch(/^ {2}(positive|negative) {2}[01]\.\d{3} {2}\w/m);
});

describe('evaluate', () => {
	it('measures the files as the manifest says', async () => {
		const folder = join(root, 'models', 'tiny');
		const { manifest } = await readModel(folder);
		const printed = JSON.parse(
			await evaluate('--model', folder, '--split', 'test', '--json')
		) as object;
		expect(printed).toMatchObject(manifest.metrics[1] ?? { missing: true });
	});

	it('measures a run, and prints a table for people', async () => {
		const table = await evaluate('--run', join(root, 'run'));
		expect(table).toMatch(/accuracy +\d+\.\d\d %/);
		expect(table).toMatch(/is negative +\d+ +\d+/);
	});

	it('refuses files that are not what their manifest says', async () => {
		const folder = join(root, 'models', 'tiny');
		const weights = await readFile(join(folder, 'weights.bin'));
		const damaged = Buffer.from(weights);
		damaged[7] = (damaged[7] ?? 0) ^ 1;
		await writeFile(join(folder, 'weights.bin'), damaged);
		await expect(evaluate('--model', folder)).rejects.toMatchObject({
			code: 'model/digest-mismatch'
		});
		await writeFile(join(folder, 'weights.bin'), weights);
	});

	it.each([
		['nothing', []],
		['both', ['--run', 'a', '--model', 'b']]
	])('asks for one subject when given %s', async (_, flags) => {
		await expect(evaluate(...flags)).rejects.toMatchObject({ code: 'training/bad-options' });
	});

	it('says so when there is no such run', async () => {
		await expect(evaluate('--run', join(root, 'nowhere'))).rejects.toMatchObject({
			code: 'training/no-checkpoint'
		});
	});
});

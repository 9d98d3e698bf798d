// The training container's contract, on a folder tree of SageMaker's shape, with the very process that the image starts.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadDataset } from '../data/dataset.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { readModel, sha256Of } from '../export/read-model.ts';
import { dataOptionsOf, readRecipe } from '../recipe.ts';
import type { ArtifactManifest } from './artifact.ts';
import { runContainer } from './container.ts';
import { ARCHIVE_FILE } from './channels.ts';
import { writeIndex } from './encoded-reviews.ts';
import { buildImage, type Image } from './testing/image.ts';

const MINUTES = 60_000;
const TINY = {
	recipe: 'paper',
	validationFraction: '0.2',
	vocabularySize: '60',
	embedding: '6',
	hidden: '10',
	batchSize: '8',
	epochs: '40'
};

/** Each has sentences of its own, long enough for excerpts. */
const REVIEWS = tinyFiles({ reviews: 40 }).map((file, index) =>
	/_\d+\.txt$/.test(file.path)
		? {
				...file,
				content: `We saw film ${index} at night. ${String(file.content)} We left at ${index} or so.`
			}
		: file
);

/** A folder that holds an uploaded channel. */
let channel: string;
let image: Image;

beforeAll(async () => {
	channel = await mkdtemp(join(tmpdir(), 'matinee-'));
	const archivePath = await writeArchive(join(channel, 'tiny.tar.gz'), REVIEWS);
	const { recipe, validationFraction, vocabularySize } = TINY;
	const options = dataOptionsOf(await readRecipe(recipe, { validationFraction, vocabularySize }));
	const place = { archivePath, cacheFolder: channel };
	const hooks = { onProgress: () => undefined, onNotice: () => undefined };
	const dataset = await loadDataset(options, place, hooks);
	await rm(archivePath);
	await writeIndex(channel, dataset.sha256);
	const program = await mkdtemp(join(tmpdir(), 'matinee-'));
	image = await buildImage(program);
	return () => Promise.all([channel, program].map((folder) => rm(folder, { recursive: true })));
}, MINUTES);

beforeEach(() => {
	// What the container prints where it runs in this process.
	vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
	return () => vi.restoreAllMocks();
});

interface JobOptions {
	hyperparameters: object;
	/** Put the archive beside the encoded reviews. */
	hasArchive?: boolean;
	/** Without it the job has no data. */
	hasChannel?: boolean;
}

/** Make `/opt/ml` of a job. */
async function makeJob({
	hyperparameters,
	hasArchive = false,
	hasChannel = true
}: JobOptions): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'matinee-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const data = join(root, 'input/data/training');
	await mkdir(join(root, 'input/config'), { recursive: true });
	await mkdir(join(root, 'model'));
	await writeFile(join(root, 'input/config/hyperparameters.json'), JSON.stringify(hyperparameters));
	if (!hasChannel) return root;
	await cp(channel, data, { recursive: true });
	if (hasArchive) await writeArchive(join(data, ARCHIVE_FILE), REVIEWS);
	return root;
}

const listFiles = async (root: string, folder: string) =>
	(await readdir(join(root, folder)).catch(() => [])).sort();

describe('a training job', () => {
	it(
		'leaves what an endpoint takes and what the app takes',
		async () => {
			const root = await makeJob({ hyperparameters: TINY });
			const { code, log } = await image.start('train', root);
			expect(code, log).toBe(0);
			expect(await listFiles(root, 'output')).toEqual([]);
			expect(await listFiles(root, 'model')).toEqual(
				['code', 'manifest.json', 'vocabulary.json', 'web', 'weights.npz'].sort()
			);
			const manifest = JSON.parse(
				await readFile(join(root, 'model/manifest.json'), 'utf8')
			) as ArtifactManifest;
			for (const { path, sha256 } of Object.values(manifest.files)) {
				expect(sha256Of(await readFile(join(root, 'model', path)))).toBe(sha256);
			}
			const web = await readModel(join(root, 'model/web/paper-1'));
			expect(web.manifest.architecture).toEqual(manifest.architecture);
			expect(web.manifest.training.command).toBe(
				'npm run training -- train --recipe paper --validation-fraction 0.2 --vocabulary-size 60 ' +
					'--embedding 6 --hidden 10 --batch-size 8 --epochs 40'
			);
			expect(log).toMatch(/epoch \d+\.\d+ {2}validation accuracy/);
		},
		5 * MINUTES
	);

	it(
		'reads the texts of the archive, where it was uploaded, for excerpts and names',
		async () => {
			const hyperparameters = { ...TINY, epochs: '1', excerptRows: '4', names: 'unknown' };
			const root = await makeJob({ hyperparameters, hasArchive: true });
			const { code, log } = await image.start('train', root);
			expect(code, log).toBe(0);
			expect(log).toContain('Reading texts');
		},
		5 * MINUTES
	);

	it(
		'stops at SIGTERM, and goes on as if nothing had happened',
		async () => {
			const whole = await makeJob({ hyperparameters: TINY });
			const stopped = await makeJob({ hyperparameters: TINY });
			expect((await image.start('train', whole)).code).toBe(0);

			const { code, log } = await image.start('train', stopped, /validation accuracy/);
			expect(code, log).toBe(143);
			const run = join('checkpoints/runs', 'paper-1');
			expect(await listFiles(stopped, run)).toContain('last.checkpoint');
			expect(await listFiles(stopped, 'model')).toEqual([]);
			expect(await listFiles(stopped, 'output')).toEqual([]);

			// Nothing in it but files of its own: SageMaker copies the folder to S3, and back to another machine.
			const kept = await readdir(join(stopped, 'checkpoints'), {
				recursive: true,
				withFileTypes: true
			});
			expect(kept.filter((entry) => !entry.isFile() && !entry.isDirectory())).toEqual([]);
			const resumed = await makeJob({ hyperparameters: TINY });
			await cp(join(stopped, 'checkpoints'), join(resumed, 'checkpoints'), { recursive: true });
			const second = await image.start('train', resumed);
			expect(second.code, second.log).toBe(0);
			expect(await readFile(join(resumed, run, 'metrics.jsonl'), 'utf8')).toContain('"resume"');
			// The whole artifact: nothing in it tells how long the job took, or that it was stopped.
			for (const name of ['weights.npz', 'manifest.json', 'vocabulary.json']) {
				const [ours, theirs] = await Promise.all(
					[resumed, whole].map((root) => readFile(join(root, 'model', name)))
				);
				expect(ours && theirs?.equals(ours), name).toBe(true);
			}
		},
		5 * MINUTES
	);

	it.each<[string, JobOptions, RegExp]>([
		['a value out of range', { hyperparameters: { ...TINY, hidden: '0' } }, /not valid at hidden/],
		['a misspelt name', { hyperparameters: { ...TINY, hiden: '8' } }, /hiden/],
		['an unknown recipe', { hyperparameters: { recipe: 'none' } }, /recipe none could not be read/],
		['a number for a string', { hyperparameters: { hidden: 8 } }, /not all strings/],
		['no data', { hyperparameters: TINY, hasChannel: false }, /no encoded reviews.*"training"/],
		[
			'data of another recipe',
			{ hyperparameters: { ...TINY, vocabularySize: '50' } },
			/encoded for another recipe.*Run upload/
		]
	])(
		'fails and says why: %s',
		async (_, job, reason) => {
			const root = await makeJob(job);
			expect(await runContainer(root)).toBe(1);
			const failure = await readFile(join(root, 'output/failure'), 'utf8');
			expect(failure).toMatch(reason);
			expect(failure.length).toBeLessThanOrEqual(1024);
			expect(await listFiles(root, 'model')).toEqual([]);
		},
		MINUTES
	);

	it(
		"reads values as SageMaker's Python SDK writes them",
		async () => {
			const quoted = Object.entries({ ...TINY, hidden: '0' }).map(([key, value]) => [
				key,
				JSON.stringify(value)
			]);
			const hyperparameters = {
				...Object.fromEntries(quoted),
				sagemaker_region: '"eu-central-1"'
			} as object;
			const root = await makeJob({ hyperparameters });
			expect(await runContainer(root)).toBe(1);
			// So far it came only if it understood the names, the recipe and the number.
			expect(await readFile(join(root, 'output/failure'), 'utf8')).toMatch(/not valid at hidden/);
		},
		MINUTES
	);
});

it(
	'refuses checkpoints of a job with other hyper-parameters',
	async () => {
		const root = await makeJob({ hyperparameters: { ...TINY, epochs: '1' } });
		expect(await runContainer(root)).toBe(0);
		const other = await makeJob({ hyperparameters: { ...TINY, epochs: '2' } });
		await cp(join(root, 'checkpoints'), join(other, 'checkpoints'), { recursive: true });
		const { code, log } = await image.start('train', other);
		expect(code, log).toBe(1);
		expect(await readFile(join(other, 'output/failure'), 'utf8')).toMatch(
			/epochs \(1 there, 2 here\).*another place for its checkpoints/
		);
	},
	5 * MINUTES
);

it(
	'the image does nothing but train',
	async () => {
		expect((await image.start('serve', tmpdir())).code).toBe(2);
	},
	MINUTES
);

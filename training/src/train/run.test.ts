// A recipe with all its stages on a tiny archive: language model, teacher, student.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { unpack } from '../../../src/lib/lstm/layout.ts';
import { forwardReference } from '../../../src/lib/lstm/specification.ts';
import { loadDataset } from '../data/dataset.ts';
import { sequencesOf } from '../data/encoded.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { dataOptionsOf, readRecipe, type Recipe } from '../recipe.ts';
import { readCheckpoint } from './checkpoint.ts';
import { run, runFolderOf, type RunOptions } from './run.ts';
import { BEST_CHECKPOINT, weightsToKeep } from './train.ts';

const SMALL = {
	vocabularySize: '60',
	validationFraction: '0.2',
	maxTokens: '20',
	headTokens: '10',
	embedding: '6',
	hidden: '10',
	batchSize: '8',
	epochs: '2',
	learningRate: '0.02',
	warmupSteps: '2',
	pretrainingEpochs: '1',
	treebankRows: '0',
	generatedRows: '0',
	excerptRows: '0',
	excerptJudge: '',
	names: 'known'
};

/** @param studentOverrides  those of the teacher as well, unless it has its own */
async function prepare(
	teacherOverrides: Record<string, string> = {},
	studentOverrides: Record<string, string> = {}
): Promise<RunOptions> {
	const folder = await temporaryFolder();
	const archivePath = join(folder, 'tiny.tar.gz');
	await writeArchive(archivePath, tinyFiles({ reviews: 40 }));
	const teacher = await readRecipe('matinee-teacher', {
		...SMALL,
		...studentOverrides,
		...teacherOverrides
	});
	const teacherPath = join(folder, 'teacher.json');
	await writeFile(teacherPath, JSON.stringify(teacher));
	const recipe = await readRecipe('matinee', {
		...SMALL,
		teacherSeeds: '2',
		teacherNgrams: '0.5',
		...studentOverrides,
		teacher: teacherPath
	});
	const cacheFolder = join(folder, 'cache');
	return {
		recipe,
		place: { archivePath, cacheFolder },
		folder: runFolderOf(cacheFolder, recipe),
		threads: 2,
		command: 'train',
		signal: new AbortController().signal,
		onProgress: () => undefined,
		onNotice: () => undefined
	};
}

/** Change every review of the archive. */
async function rewrite(
	{ place }: RunOptions,
	change: (text: string, index: number) => string
): Promise<void> {
	const files = tinyFiles({ reviews: 40 }).map((file, index) =>
		/_\d+\.txt$/.test(file.path) ? { ...file, content: change(String(file.content), index) } : file
	);
	await writeArchive(place.archivePath ?? '', files);
}

describe('run', () => {
	it('trains the models of the teacher, hears them, and learns from all reviews', async () => {
		const notices: string[] = [];
		const options = { ...(await prepare()), onNotice: (notice: string) => notices.push(notice) };
		const { isDone, step } = await run(options);
		expect(isDone).toBe(true);
		const opinions = notices.filter((notice) => notice.startsWith('teacher, '));
		expect(opinions.map((notice) => notice.split(':')[0])).toEqual([
			'teacher, matinee-teacher, seed 1',
			'teacher, matinee-teacher, seed 2',
			'teacher, n-grams',
			'teacher, together'
		]);
		// Two passes over 32 labelled reviews take 8 steps; those that the teacher labelled come on top.
		expect(step).toBeGreaterThan(8);
		const teacher = join(options.place.cacheFolder, 'runs', 'matinee-teacher-2', BEST_CHECKPOINT);
		expect((await readCheckpoint(teacher)).recipe.seed).toBe(2);

		// Another student of the same teacher asks nobody anything.
		notices.length = 0;
		const recipe = { ...options.recipe, seed: 5 };
		const folder = runFolderOf(options.place.cacheFolder, recipe);
		expect((await run({ ...options, recipe, folder })).isDone).toBe(true);
		expect(notices.filter((notice) => notice.startsWith('teacher'))).toEqual([]);
	}, 180_000);

	it('asks again when the recipe of the teacher has changed', async () => {
		const options = await prepare({}, { teacherSeeds: '1', teacherNgrams: '0' });
		await run(options);
		const notices: string[] = [];
		const path = options.recipe.teacher;
		await writeFile(path, JSON.stringify({ ...(await readRecipe(path)), epochs: 1 }));
		await rm(join(options.place.cacheFolder, 'runs'), { recursive: true });
		await run({ ...options, onNotice: (notice) => notices.push(notice) });
		expect(notices).toContain('The teacher matinee-teacher, seed 1:');
	}, 180_000);

	it('takes the opinion of the teacher as it is where there is no validation', async () => {
		const changes = { validationFraction: '0', teacherSeeds: '1', teacherNgrams: '0' };
		const options = await prepare({}, changes);
		await run(options);
		const { cacheFolder } = options.place;
		const teachers = join(cacheFolder, 'teachers');
		const [name = ''] = await readdir(teachers);
		const labels = new Float32Array(Uint8Array.from(await readFile(join(teachers, name))).buffer);

		const { architecture, blocks, recipe } = await readCheckpoint(
			join(cacheFolder, 'runs', 'matinee-teacher-1', BEST_CHECKPOINT)
		);
		const { unlabelled } = await loadDataset(dataOptionsOf(recipe), options.place, options);
		const weights = unpack(architecture, blocks[weightsToKeep(recipe)]);
		const own = sequencesOf(unlabelled).map((ids) => forwardReference(architecture, weights, ids));
		expect(labels.length).toBe(own.length);
		const differences = own.map((probability, i) => Math.abs(probability - (labels[i] ?? NaN)));
		expect(Math.max(...differences)).toBeLessThan(1e-5);
	}, 180_000);

	it('stops within the teacher, and goes on there', async () => {
		const options = await prepare();
		const stop = new AbortController();
		const stopped = await run({
			...options,
			signal: stop.signal,
			onProgress: ({ stage }) => {
				if (stage === 'Training') stop.abort();
			}
		});
		expect(stopped.isDone).toBe(false);
		expect((await run(options)).isDone).toBe(true);
	}, 180_000);

	it('trains the judge of its excerpts, which must read the same words', async () => {
		const options = await prepare({}, { teacherSeeds: '1', teacherNgrams: '0' });
		await rewrite(
			options,
			(text, i) => `We saw film ${i} at night. ${text} We left at ${i} or so.`
		);
		const judge = { ...options.recipe, name: 'judge', teacher: '' };
		const path = join(options.place.cacheFolder, '..', 'judge.json');
		await writeFile(path, JSON.stringify(judge));
		const recipe = { ...options.recipe, excerptRows: 4, excerptsPerReview: 1, excerptJudge: path };
		const notices: string[] = [];
		const result = await run({ ...options, recipe, onNotice: (notice) => notices.push(notice) });
		expect(result.isDone).toBe(true);
		expect(notices).toContain('The judge judge, seed 1:');
		const folder = join(options.place.cacheFolder, 'runs', 'judge-1');
		expect((await readCheckpoint(join(folder, BEST_CHECKPOINT))).recipe.name).toBe('judge');

		await writeFile(path, JSON.stringify({ ...judge, vocabularySize: 50 }));
		await expect(run({ ...options, recipe })).rejects.toMatchObject({
			code: 'training/other-data',
			message: expect.stringContaining('judge') as string
		});
	}, 180_000);

	it('does not know names for a recipe that says so', async () => {
		const options = await prepare({}, { teacherSeeds: '1', teacherNgrams: '0' });
		await rewrite(options, (text) => `so Ann is in it: ${text}`);
		const embeddings = async (names: Recipe['names']) => {
			const recipe = { ...options.recipe, names, teacher: '', name: names };
			const folder = runFolderOf(options.place.cacheFolder, recipe);
			await run({ ...options, recipe, folder });
			const { vocabulary, architecture, blocks } = await readCheckpoint(
				join(folder, BEST_CHECKPOINT)
			);
			const { embedding } = unpack(architecture, blocks[weightsToKeep(recipe)]);
			const rowOf = (id: number) => [...embedding.subarray(6 * id, 6 * id + 6)];
			return { ann: rowOf(FIRST_WORD_ID + vocabulary.indexOf('ann')), unknown: rowOf(UNKNOWN_ID) };
		};
		const apart = await embeddings('known');
		expect(apart.ann).not.toEqual(apart.unknown);
		const together = await embeddings('unknown');
		expect(together.ann).toEqual(together.unknown);
	}, 180_000);

	it('refuses a teacher that reads other words', async () => {
		await expect(run(await prepare({ vocabularySize: '50' }))).rejects.toMatchObject({
			code: 'training/other-data'
		});
	});
});

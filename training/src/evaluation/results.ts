// training/results.jsonl holds one line for each recorded evaluation; RESULTS.md is written from it, never by hand.
import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { metricsSchema, type Metrics } from '../../../src/lib/contract/manifest.ts';
import { writeFileWhole } from '../data/write-file.ts';
import type { Recipe } from '../recipe.ts';
import { meanOf } from './mean.ts';

/** Where evaluations are recorded. */
export const LINES = fileURLToPath(new URL('../../results.jsonl', import.meta.url));
const TABLE = fileURLToPath(new URL('../../RESULTS.md', import.meta.url));

export const resultSchema = v.strictObject({
	/** Day of the evaluation, such as 2026-11-23. */
	date: v.pipe(v.string(), v.isoDate()),
	recipe: v.string(),
	seed: v.number(),
	/** See digestRecipe; lines of before 27 November 2026 have none. */
	recipeSha256: v.optional(v.string()),
	/** `files`: the quantised files as the app loads them; `checkpoint`: the float32 weights they came from. */
	form: v.picklist(['files', 'checkpoint']),
	metrics: metricsSchema,
	dataSha256: v.string(),
	/** Of the generated examples that it learned from; lines of before 28 November 2026 have none. */
	generatedSha256: v.optional(v.string()),
	/** Time spent learning, with how many threads, and on what. */
	trainSeconds: v.number(),
	trainCommand: v.string(),
	evaluateCommand: v.string(),
	reviewsPerSecond: v.number(),
	machine: v.string(),
	/** Bytes of all model files, where there are files. */
	sizeBytes: v.nullable(v.number())
});
export type Result = v.InferOutput<typeof resultSchema>;

/** Add a line, and write the table anew. */
export async function recordResult(result: Result): Promise<void> {
	await appendFile(LINES, `${JSON.stringify(result)}\n`);
	await writeFileWhole(TABLE, [Buffer.from(describeResults(await readResults(LINES)))]);
}

/** @returns  every recorded evaluation, oldest first */
export async function readResults(path: string): Promise<Result[]> {
	const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
	return lines.map((line) => v.parse(resultSchema, JSON.parse(line)));
}

/** Digest all of a recipe but its seed: what has one digest differs by chance alone.
 *  @returns  SHA-256, hex; the order of the values does not matter */
export function digestRecipe(recipe: Recipe): string {
	const values = Object.entries({ ...recipe, seed: 0 }).sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/** The paper's recipe on the test reviews, for the manifest of a model that learned from the same ones.
 *  @param dataSha256  the digest of the model's data
 *  @param reviews     how many test reviews there are: another split of the same data has another number
 *  @returns           the newest such result; undefined when none was recorded */
export function findPaper(
	results: readonly Result[],
	dataSha256: string,
	reviews: number
): Result | undefined {
	return results.findLast(
		(result) =>
			result.recipe === 'paper' &&
			result.metrics.split === 'test' &&
			result.metrics.reviews === reviews &&
			result.dataSha256 === dataSha256
	);
}

export function describeResults(results: readonly Result[]): string {
	const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const percent = (share: number) => (share * 100).toFixed(2);
	const table = (header: string[], rows: string[][]) =>
		[row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
	const figures = results.map(({ date, recipe, seed, form, metrics: m, reviewsPerSecond }) => [
		date,
		recipe,
		String(seed),
		form,
		m.split,
		String(m.reviews),
		percent(m.accuracy),
		percent(m.precision),
		percent(m.recall),
		percent(m.f1),
		m.auc.toFixed(4),
		m.logLoss.toFixed(4),
		m.calibrationError.toFixed(4),
		`${m.confusion.truePositive} / ${m.confusion.falsePositive} / ${m.confusion.trueNegative} / ${m.confusion.falseNegative}`,
		reviewsPerSecond.toFixed(0)
	]);
	const origins = results.map((result) => [
		result.date,
		result.recipe,
		String(result.seed),
		`${(result.trainSeconds / 60).toFixed(1)} min`,
		result.sizeBytes === null ? '–' : `${(result.sizeBytes / 1e6).toFixed(2)} MB`,
		`\`${result.trainCommand}\``,
		`\`${result.evaluateCommand}\``,
		result.machine,
		`\`${result.dataSha256.slice(0, 16)}\``
	]);
	const means = overSeeds(results).map((seeds) => {
		const spread = (pick: (metrics: Metrics) => number, scale: number, digits: number) => {
			const { mean, deviation } = meanOf(seeds.map(({ metrics }) => pick(metrics) * scale));
			return `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}`;
		};
		return [
			seeds[0].recipe,
			seeds[0].form,
			seeds[0].metrics.split,
			seeds.map(({ seed }) => seed).join(', '),
			spread(({ accuracy }) => accuracy, 100, 2),
			spread(({ precision }) => precision, 100, 2),
			spread(({ recall }) => recall, 100, 2),
			spread(({ auc }) => auc, 1, 4),
			spread(({ logLoss }) => logLoss, 1, 4),
			spread(({ calibrationError }) => calibrationError, 1, 4)
		];
	});
	return `# Results

Written by \`npm run training -- evaluate --record\` from \`results.jsonl\`, one line for each evaluation, in the order they were made.

- **form** \`files\`: through the quantised files and the WebAssembly engine, as the app runs them; \`checkpoint\`: the float32
  weights they were made from, through the same engine.
- Choices (which step of a run is kept, the calibration temperature) are made on a validation part of *train*, split by movie.
  The *test* rows are what came out of those choices; nothing was tuned on them.
- A line was made with the program and the recipe of its day (see \`git log training\`); those of today may give other figures.
- On 25,000 reviews the 95 % interval of an accuracy near 90 % is about ± 0.37 points.
- Precision, recall and F1 are those of the label "positive"; TP / FP / TN / FN is the confusion matrix; calibration is the
  expected calibration error over 15 bins; reviews/s counts encoded reviews through the engine on one thread.

${table(['date', 'recipe', 'seed', 'form', 'split', 'reviews', 'accuracy %', 'precision %', 'recall %', 'F1 %', 'AUC', 'log loss', 'calibration', 'TP / FP / TN / FN', 'reviews/s'], figures)}

## Means over seeds

Of the same recipe and generated examples with other seeds, the mean and the standard deviation of one seed.

${table(['recipe', 'form', 'split', 'seeds', 'accuracy %', 'precision %', 'recall %', 'AUC', 'log loss', 'calibration'], means)}

## How each came about

${table(['date', 'recipe', 'seed', 'learning time', 'files', 'trained by', 'evaluated by', 'machine', 'data digest'], origins)}
`;
}

/** Evaluations that differ by the seed alone, the newest of each; only where there are two seeds or more. */
function overSeeds(results: readonly Result[]): [Result, Result, ...Result[]][] {
	const groups = new Map<string, Map<number, Result>>();
	for (const result of results) {
		const { recipeSha256, generatedSha256 = '', form, metrics, seed } = result;
		if (recipeSha256 === undefined) continue;
		const key = `${recipeSha256} ${generatedSha256} ${form} ${metrics.split}`;
		const bySeed = groups.get(key) ?? new Map<number, Result>();
		groups.set(key, bySeed.set(seed, result));
	}
	return [...groups.values()].flatMap((bySeed) => {
		const [first, second, ...more] = [...bySeed.values()].sort((a, b) => a.seed - b.seed);
		return first && second ? [[first, second, ...more]] : [];
	});
}

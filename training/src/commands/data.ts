// `data`: prepare the reviews and say what they are; the work itself is in ../data.
import { Command } from 'commander';
import { writeCsv } from '../data/csv.ts';
import { loadDataset, type Dataset } from '../data/dataset.ts';
import { SPLIT_NAMES } from '../data/encoded.ts';
import { dataOptionsOf, readRecipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { formatTable } from '../terminal/table.ts';
import {
	addPlaceFlags,
	addRecipeFlags,
	DATA_KEYS,
	readPlaceFlags,
	readRecipeFlags
} from './recipe-flags.ts';

/** Make the command `data`. */
export function dataCommand(): Command {
	return addRecipeFlags(addPlaceFlags(new Command('data')), DATA_KEYS)
		.summary('read, split and encode the reviews, and keep them for the next start')
		.description(
			'Reads the reviews, splits them, chooses the vocabulary, encodes them, keeps the result in the cache folder, ' +
				'and prints what they are. Running it before `train` is not needed.'
		)
		.option('--csv <file>', "also write train as the paper's train.csv (label, length, ids)")
		.action(runData);
}

async function runData(flags: { csv?: string }): Promise<void> {
	const { recipe, overrides, sample } = readRecipeFlags(flags);
	const options = dataOptionsOf(await readRecipe(recipe, overrides), sample);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	const hooks = { onProgress: progress.update, onNotice: progress.note, signal };
	try {
		const dataset = await loadDataset(options, readPlaceFlags(flags), hooks);
		if (flags.csv !== undefined) {
			await writeCsv(flags.csv, dataset.train, options.text.maxTokens, hooks);
		}
		progress.finish();
		process.stdout.write(`${describeDataset(dataset)}\n`);
	} finally {
		progress.finish();
		dispose();
	}
}

/** What the reviews are, as text for a terminal. */
export function describeDataset({ summaries, vocabulary, sha256, cachePath }: Dataset): string {
	const grouped = (value: number) => Math.round(value).toLocaleString('en-US');
	const rows = SPLIT_NAMES.map((name) => {
		const { reviews, positive, negative, movies, duplicates, alsoInTrain, tokens, coverage } =
			summaries[name];
		const counts = [reviews, positive, negative, movies, duplicates, alsoInTrain];
		const lengths = [tokens.mean, tokens.median, tokens.percentile95, tokens.longest];
		return [name, ...[...counts, ...lengths].map(grouped), `${(coverage * 100).toFixed(1)} %`];
	});
	const header = ['split', 'reviews', 'positive', 'negative', 'movies', 'duplicates', 'in train'];
	header.push('mean', 'median', '95 %', 'longest', 'known');
	return [
		formatTable([header, ...rows]),
		'',
		'duplicates: text stands in the same split already; in train: text stands in train as well;',
		'mean to longest: tokens a review, before it is cut; known: tokens that are in the vocabulary',
		'',
		`vocabulary  ${grouped(vocabulary.length)} words`,
		`digest      ${sha256}`,
		`cache       ${cachePath}`
	].join('\n');
}

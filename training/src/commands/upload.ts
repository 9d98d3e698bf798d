// `upload`: what a training job reads, and the paper's table, onto S3.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { readS3Place, urlOf } from '../aws/s3-place.ts';
import { writeCsv } from '../data/csv.ts';
import { findArchive, loadDataset } from '../data/dataset.ts';
import type { DataOptions } from '../data/options.ts';
import { needTexts, readRecipe, withTeachers } from '../recipe.ts';
import {
	ARCHIVE_FILE,
	REVIEWS_CHANNEL,
	TREEBANK_CHANNEL,
	TREEBANK_FILES
} from '../sagemaker/channels.ts';
import { encodingsOf, writeIndex } from '../sagemaker/encoded-reviews.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import {
	addPlaceFlags,
	addRecipeFlags,
	DATA_KEYS,
	readPlaceFlags,
	readRecipeFlags
} from './recipe-flags.ts';

interface UploadFlags {
	to: string;
	treebank?: string;
	region?: string;
}

export function uploadCommand(): Command {
	const command = addPlaceFlags(new Command('upload'))
		.description('put the encoded reviews and train.csv on S3, for sagemaker-train')
		.requiredOption('--to <place>', 'where to, such as s3://bucket/matinee')
		.option('--treebank <folder>', 'also upload train.txt and dev.txt of the sentiment treebank')
		.option('--region <name>', 'the region of the bucket (default: that of your AWS profile)');
	return addRecipeFlags(command, [...DATA_KEYS, 'names', 'excerptRows']).action(runUpload);
}

async function runUpload(flags: UploadFlags): Promise<void> {
	const place = readS3Place(flags.to);
	const { recipe: name, overrides, sample } = readRecipeFlags(flags);
	const recipe = await readRecipe(name, overrides);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	const hooks = { onProgress: progress.update, onNotice: progress.note, signal };
	const folder = await mkdtemp(join(tmpdir(), 'matinee-'));
	try {
		const reviews = readPlaceFlags(flags);
		const load = (options: DataOptions) => loadDataset(options, reviews, hooks);
		const [own, ...others] = encodingsOf(recipe, sample);
		const dataset = await load(own);
		const encoded = [dataset.cachePath];
		for (const options of others) encoded.push((await load(options)).cachePath);
		const csv = join(folder, 'train.csv');
		await writeCsv(csv, dataset.train, recipe.maxTokens, hooks);
		const { treebank } = flags;
		const archives = needTexts(await withTeachers(recipe))
			? [{ name: `${REVIEWS_CHANNEL}/${ARCHIVE_FILE}`, path: await findArchive(reviews, hooks) }]
			: [];
		const trees = treebank === undefined ? [] : TREEBANK_FILES.map((name) => join(treebank, name));

		const inChannel = (channel: string) => (path: string) => ({
			name: `${channel}/${basename(path)}`,
			path
		});
		// The AWS SDK is large: the other commands do without.
		const { uploadFiles } = await import('../aws/upload.ts');
		await uploadFiles(
			place,
			[
				{ name: 'train.csv', path: csv },
				...trees.map(inChannel(TREEBANK_CHANNEL)),
				...archives,
				...encoded.map(inChannel(REVIEWS_CHANNEL)),
				// At the end: whoever finds it finds the rest.
				inChannel(REVIEWS_CHANNEL)(await writeIndex(folder, dataset.sha256))
			],
			{ region: flags.region, ...hooks }
		);
		progress.finish();
		process.stdout.write(`Uploaded to ${urlOf(place, '')}\n`);
	} finally {
		progress.finish();
		dispose();
		await rm(folder, { recursive: true });
	}
}

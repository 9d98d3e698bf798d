// `sagemaker-test`: the test reviews → a deployed endpoint → accuracy, precision, recall, as the paper tests its model.
import { join } from 'node:path';
import { Command } from 'commander';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { readReviews, UNLABELLED, type Review } from '../data/archive.ts';
import type { DataPlace } from '../data/dataset.ts';
import { downloadArchive } from '../data/download.ts';
import { PUBLISHED } from '../data/published.ts';
import { describeMetrics } from '../evaluation/describe-metrics.ts';
import { openKeptAnswers, type KeptAnswers } from '../evaluation/kept-answers.ts';
import { measure } from '../evaluation/metrics.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import { addRegionFlag, readNumber, type CloudFlags } from './cloud-flags.ts';
import { addPlaceFlags, readPlaceFlags } from './recipe-flags.ts';

interface SagemakerTestFlags extends CloudFlags {
	endpoint: string;
	sample?: string;
	batch: string;
	concurrency: string;
	restart?: true;
	json?: true;
}

export function sagemakerTestCommand(): Command {
	return addPlaceFlags(addRegionFlag(new Command('sagemaker-test')))
		.summary('measure a deployed endpoint on the test reviews')
		.description(
			'Sends the official test reviews, as they were written, to an endpoint, and prints what it is worth. A test ' +
				'that was cut short goes on where it was. Every request costs what the endpoint costs.'
		)
		.option('--endpoint <name>', 'the endpoint', 'matinee')
		.option('--sample <n>', 'send about n reviews, taken evenly from all')
		.option('--batch <n>', 'reviews in a request', '16')
		.option('--concurrency <n>', 'requests at a time', '4')
		.option('--restart', 'forget the answers of a test that was cut short')
		.option('--json', 'print JSON instead of a table')
		.action(runSagemakerTest);
}

async function runSagemakerTest(flags: SagemakerTestFlags): Promise<void> {
	const place = readPlaceFlags(flags);
	const batchSize = Math.floor(readNumber(flags.batch, '--batch', 1));
	const concurrency = Math.floor(readNumber(flags.concurrency, '--concurrency', 1));
	const limit = flags.sample === undefined ? Infinity : readNumber(flags.sample, '--sample', 1);
	const path = join(place.cacheFolder, 'endpoint-answers', `${flags.endpoint}.jsonl`);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const reviews = spread(await readTestReviews(place, progress, signal), limit);
		const kept = await openKeptAnswers(path);
		if (flags.restart) await kept.clear();
		const open = reviews.filter((review) => !kept.answers.has(review.path));
		if (open.length < reviews.length) {
			progress.note(`${String(reviews.length - open.length)} answers are there already.`);
		}
		const startMs = performance.now();
		let done = reviews.length - open.length;
		// The AWS SDK is large: the other commands do without.
		const { classifyOnEndpoint } = await import('../aws/endpoint.ts');
		await orSayWhatIsKept({ kept, path, total: reviews.length, progress }, () =>
			classifyOnEndpoint(
				open.map(({ text }) => text),
				{
					...{ endpoint: flags.endpoint, region: flags.region, batchSize, concurrency, signal },
					async onAnswers(rows, answers) {
						await kept.add(
							rows.map((row) => open[row]?.path ?? ''),
							answers
						);
						done += rows.length;
						const stage = `Asking ${flags.endpoint}`;
						progress.update({ stage, done, total: reviews.length, unit: 'reviews' });
					}
				}
			)
		);
		progress.finish();
		const perSecond = (open.length / (performance.now() - startMs)) * 1000;
		const speed = open.length > 0 ? `${perSecond.toFixed(1)} reviews/s` : undefined;
		process.stdout.write(summarize(reviews, kept, { ...flags, speed }));
		await kept.clear();
	} finally {
		progress.finish();
		dispose();
	}
}

async function readTestReviews(
	{ archivePath, cacheFolder }: DataPlace,
	progress: Progress,
	signal: AbortSignal
): Promise<Review[]> {
	const hooks = { onProgress: progress.update, onNotice: progress.note, signal };
	const path = archivePath ?? (await downloadArchive(join(cacheFolder, PUBLISHED.name), hooks));
	const reviews: Review[] = [];
	const onProgress = (done: number, total: number) => {
		progress.update({ stage: 'Reading the archive', done, total, unit: 'bytes' });
	};
	for await (const review of readReviews(path, { signal, onProgress })) {
		if (review.part === 'test' && review.label !== UNLABELLED) reviews.push(review);
	}
	return reviews;
}

/** At most so many of them, evenly: an archive has all of one class first.
 *  @example  spread([1, 2, 3, 4], 2) gives [1, 3] */
function spread<Item>(items: readonly Item[], limit: number): Item[] {
	const step = Math.max(1, items.length / limit);
	return Array.from(
		{ length: Math.min(items.length, Math.floor(limit)) },
		(_, i) => items[Math.floor(i * step)]
	).flatMap((item) => item ?? []);
}

/** What was answered before a failure or Ctrl-C is paid for: say where it is. */
async function orSayWhatIsKept(
	{
		kept,
		path,
		total,
		progress
	}: { kept: KeptAnswers; path: string; total: number; progress: Progress },
	work: () => Promise<void>
): Promise<void> {
	try {
		await work();
	} catch (error) {
		progress.finish();
		const { size } = kept.answers;
		if (size > 0) {
			progress.note(
				`${String(size)} of ${String(total)} answers are kept in ${path}; the same command goes on from there.`
			);
		}
		throw error;
	}
}

/** @throws  cloud/bad-reply when no review at all was classified */
function summarize(
	reviews: readonly Review[],
	{ answers }: KeptAnswers,
	{ endpoint, json, speed }: { endpoint: string; json?: true; speed: string | undefined }
): string {
	const probabilities: number[] = [];
	const labels: number[] = [];
	const refused: string[] = [];
	let model = '';
	for (const { path, label } of reviews) {
		const answer = answers.get(path);
		if (!answer) continue;
		model = answer.model;
		if ('error' in answer) refused.push(`${path}: ${answer.error.message}`);
		else {
			probabilities.push(answer.probability);
			labels.push(label);
		}
	}
	if (labels.length === 0) {
		throw new AppError(
			'cloud/bad-reply',
			`The endpoint classified none of the reviews. The first: ${refused[0] ?? 'there are none'}`,
			{ next: 'Look into its log in CloudWatch, or name an archive with test reviews.' }
		);
	}
	const metrics = measure('test', probabilities, labels);
	if (json) return `${JSON.stringify({ endpoint, model, ...metrics, refused }, null, '\t')}\n`;
	const more: [string, string][] = [
		['endpoint', endpoint],
		['model', model]
	];
	if (speed !== undefined) more.push(['speed', speed]);
	if (refused.length > 0) more.push(['not classified', String(refused.length)]);
	const table = describeMetrics(metrics, more);
	return refused.length > 0 ? `${table}\nNot classified, the first: ${refused[0] ?? ''}\n` : table;
}

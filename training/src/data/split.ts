// Corpus → train, validation, test, unlabelled: which review serves for what. All of it follows from the seed.
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createRandom, type Random } from '../random.ts';
import { NEGATIVE, POSITIVE, UNLABELLED, type Review } from './archive.ts';
import { groupReviews, type Grouped } from './groups.ts';
import type { DataOptions } from './options.ts';

export interface SplitRow extends Grouped {
	part: Review['part'];
	label: Review['label'];
}

export interface Splits<Row> {
	/** Shuffled: the archive is ordered by label. */
	train: Row[];
	validation: Row[];
	test: Row[];
	unlabelled: Row[];
}

/** The paper keeps 35,000 of 50,000 reviews for training. */
const PAPER_TRAIN_FRACTION = 0.7;

/** Split the reviews.
 *  @param rows     in the order of their paths, so that the result does not depend on the archive's
 *  @param options  see DataOptions
 *  @returns        the same rows, each in one split or, under `sample`, in none
 *  @throws         data/empty-class when train, test or (if asked for) validation would lack a class
 *  @example        the 25,000 reviews of the official train at fraction 0.1 give 22,500 + 2,500, no movie in both */
export function splitReviews<Row extends SplitRow>(
	rows: readonly Row[],
	options: Pick<DataOptions, 'split' | 'validationFraction' | 'seed' | 'sample'>
): Splits<Row> {
	const random = createRandom(options.seed);
	const labelled = rows.filter((row) => row.label !== UNLABELLED);
	let train = labelled.filter((row) => row.part === 'train');
	let test = labelled.filter((row) => row.part === 'test');
	if (options.split === 'paper') {
		random.shuffle(labelled);
		const trainCount = Math.round(labelled.length * PAPER_TRAIN_FRACTION);
		train = labelled.slice(0, trainCount);
		test = labelled.slice(trainCount);
	}
	const cut = cutByMovie(train, options.validationFraction, random);
	random.shuffle(cut.train);
	// A text that is measured on must not be learned from in any way, not even without its label.
	const measured = new Set([...cut.validation, ...test].map(({ textSha256 }) => textSha256));
	const unlabelled = rows.filter(
		(row) => row.label === UNLABELLED && !measured.has(row.textSha256)
	);

	const fraction = Math.min(1, (options.sample ?? Infinity) / cut.train.length);
	const splits: Splits<Row> = {
		train: sampleOf(cut.train, fraction),
		validation: sampleOf(cut.validation, fraction),
		test: sampleOf(test, fraction, random),
		unlabelled: sampleOf(unlabelled, fraction, random)
	};
	requireBothClasses('train', splits.train);
	requireBothClasses('test', splits.test);
	if (options.validationFraction > 0) requireBothClasses('validation', splits.validation);
	return splits;
}

/** Move whole groups of reviews to validation, until it holds the fraction of each class. */
function cutByMovie<Row extends SplitRow>(
	rows: readonly Row[],
	fraction: number,
	random: Random
): { train: Row[]; validation: Row[] } {
	const room = { [NEGATIVE]: 0, [POSITIVE]: 0 };
	for (const label of [NEGATIVE, POSITIVE] as const) {
		room[label] = Math.round(countOf(rows, label) * fraction);
	}
	const groups = groupReviews(rows);
	random.shuffle(groups);
	const train: Row[] = [];
	const validation: Row[] = [];
	for (const group of groups) {
		const negatives = countOf(group, NEGATIVE);
		const positives = group.length - negatives;
		// A group that would overfill a class stays in train; smaller ones fill the gap it leaves.
		if (negatives <= room[NEGATIVE] && positives <= room[POSITIVE]) {
			room[NEGATIVE] -= negatives;
			room[POSITIVE] -= positives;
			validation.push(...group);
		} else train.push(...group);
	}
	// Groups stand side by side until here, and a part of them would be a part of the movies.
	random.shuffle(validation);
	return { train, validation };
}

/** Keep a fraction of each class: the first ones after a shuffle, in the order they had before.
 *  Without `random` the rows are shuffled already. */
function sampleOf<Row extends SplitRow>(
	rows: readonly Row[],
	fraction: number,
	random?: Random
): Row[] {
	if (fraction >= 1) return [...rows];
	const candidates = [...rows];
	random?.shuffle(candidates);
	const kept = new Set<Row>();
	for (const label of [NEGATIVE, POSITIVE, UNLABELLED]) {
		const ofLabel = candidates.filter((row) => row.label === label);
		for (const row of ofLabel.slice(0, Math.ceil(ofLabel.length * fraction))) kept.add(row);
	}
	return rows.filter((row) => kept.has(row));
}

function requireBothClasses(name: string, rows: readonly SplitRow[]): void {
	for (const [label, className] of [
		[NEGATIVE, 'negative'],
		[POSITIVE, 'positive']
	] as const) {
		if (countOf(rows, label) > 0) continue;
		throw new AppError('data/empty-class', `The split ${name} holds no ${className} review.`, {
			next: 'Choose a larger sample or another validation fraction, or check the archive.'
		});
	}
}

function countOf(rows: readonly SplitRow[], label: number): number {
	return rows.reduce((count, row) => count + (row.label === label ? 1 : 0), 0);
}

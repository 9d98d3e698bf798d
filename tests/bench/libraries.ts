// Our model against libraries that count the words of a lexicon, on the official test reviews: how often each is right, and
// how long it takes for one review. Nothing is chosen by these reviews, so all of them are used.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import natural from 'natural';
import Sentiment from 'sentiment';
import * as v from 'valibot';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { bundledModelSchema } from '../../src/lib/contract/manifest.ts';
import { encode } from '../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import { POSITIVE, readReviews } from '../../training/src/data/archive.ts';
import { createInferenceEngine } from '../../training/src/evaluation/evaluate.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { createRandom } from '../../training/src/random.ts';
import { formatTable } from '../../training/src/terminal/table.ts';
import { versionOf } from './machine.ts';
import { describeSpread, spreadOf, spreadOfRatios, type Spread } from './statistics.ts';
import { SEED } from './workload.ts';

/** Reviews between two changes of turn. */
const TURN = 500;
const WARM_UP = 200;

const load = createRequire(import.meta.url);

export interface LibraryResult {
	name: string;
	version: string;
	/** A review without a verdict counts half, as a coin would have it. */
	accuracy: number;
	/** Shares of all reviews. */
	saysPositive: number;
	saysNothing: number;
	/** Of one review, from its text to its score. */
	milliseconds: Spread;
	/** Of ours in the same turn. */
	timesOurs: Spread;
}

interface Judge {
	name: string;
	version: string;
	/** @returns above 0 for a positive text, below 0 for a negative one */
	score(text: string): number | Promise<number>;
}

interface LabelledText {
	text: string;
	isPositive: boolean;
}

/** @param archivePath  in the layout of aclImdb_v1.tar.gz
 *  @param maxReviews   how many of the test reviews, drawn at random
 *  @throws             what `readReviews` throws; model/not-found */
export async function measureLibraries(
	archivePath: string,
	maxReviews: number
): Promise<{ reviews: number; results: LibraryResult[] }> {
	const reviews = await readTestReviews(archivePath, maxReviews);
	const judges = [await createOurs(), ...createLibraries()];
	const entries = judges.map((judge) => ({
		judge,
		scores: new Array<number>(),
		milliseconds: new Array<number>()
	}));
	for (const { judge } of entries) {
		for (const { text } of reviews.slice(0, WARM_UP)) await judge.score(text);
	}
	for (let start = 0; start < reviews.length; start += TURN) {
		const turn = reviews.slice(start, start + TURN);
		// There and back again, as the other benches do it.
		const isOnTheWayBack = (start / TURN) % 2 === 1;
		for (const { judge, scores, milliseconds } of isOnTheWayBack ? entries.toReversed() : entries) {
			const startMs = performance.now();
			for (const { text } of turn) scores.push(await judge.score(text));
			milliseconds.push((performance.now() - startMs) / turn.length);
		}
	}
	const ours = entries[0]?.milliseconds ?? [];
	const results = entries.map(({ judge: { name, version }, scores, milliseconds }) => ({
		name,
		version,
		...judgeScores(scores, reviews),
		milliseconds: spreadOf(milliseconds),
		timesOurs: spreadOfRatios(milliseconds, ours)
	}));
	return { reviews: reviews.length, results };
}

function judgeScores(
	scores: readonly number[],
	reviews: readonly LabelledText[]
): Pick<LibraryResult, 'accuracy' | 'saysPositive' | 'saysNothing'> {
	let right = 0;
	scores.forEach((score, i) => {
		if (Number.isNaN(score)) throw new RangeError('A score is not a number');
		if (score === 0) right += 0.5;
		else if (score > 0 === reviews[i]?.isPositive) right++;
	});
	const shareOf = (count: number) => count / scores.length;
	return {
		accuracy: shareOf(right),
		saysPositive: shareOf(scores.filter((score) => score > 0).length),
		saysNothing: shareOf(scores.filter((score) => score === 0).length)
	};
}

/** Shuffled: the archive is ordered by label, and texts of one label may take longer. */
async function readTestReviews(archivePath: string, maxReviews: number): Promise<LabelledText[]> {
	const reviews: LabelledText[] = [];
	for await (const { part, label, text } of readReviews(archivePath)) {
		// None of the libraries knows HTML; ours drops it anyway.
		const plain = text.replaceAll(/<br\s*\/?>/g, ' ');
		if (part === 'test') reviews.push({ text: plain, isPositive: label === POSITIVE });
	}
	createRandom(SEED).shuffle(reviews);
	return reviews.slice(0, maxReviews);
}

/** The bundled model in the app's own way, but for the worker around it. */
async function createOurs(): Promise<Judge> {
	const models = new URL('../../static/models/', import.meta.url);
	const { id } = v.parse(bundledModelSchema, load('../../static/models/default.json'));
	const { manifest, weights, words } = await readModel(fileURLToPath(new URL(id, models)));
	const vocabulary = indexVocabulary(words);
	const engine = await createInferenceEngine(manifest.architecture, weights);
	return {
		name: 'Matinee',
		version: id,
		async score(text) {
			const { ids } = encode(text, manifest.text, vocabulary);
			const [probability = NaN] = await engine.forward([ids]);
			return probability - 0.5;
		}
	};
}

/** Each as its own documentation has it called, with a whole review. */
function createLibraries(): Judge[] {
	const sentiment = new Sentiment();
	const words = new natural.WordTokenizer();
	const analyzer = new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn');
	const { SentimentIntensityAnalyzer } = vader;
	return [
		judge('vader-sentiment', (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound),
		judge('sentiment', (text) => sentiment.analyze(text).score),
		// Its negations have no end: after the first one, every word of the review counts the other way round.
		judge('natural', (text) => analyzer.getSentiment(words.tokenize(text))),
		judge('wink-sentiment', (text) => wink(text).score)
	];
}

function judge(name: string, score: (text: string) => number): Judge {
	return { name, version: versionOf(name), score };
}

export function libraryTable(results: readonly LibraryResult[]): string {
	const percent = (share: number) => (share * 100).toFixed(2);
	return formatTable([
		['', 'version', 'accuracy %', 'says positive %', 'says nothing %', 'ms a review', '× ours'],
		...results.map(({ name, version, accuracy, saysPositive, saysNothing, ...times }) => [
			name,
			version,
			percent(accuracy),
			percent(saysPositive),
			percent(saysNothing),
			describeSpread(times.milliseconds, 3),
			describeSpread(times.timesOurs, 2)
		])
	]);
}

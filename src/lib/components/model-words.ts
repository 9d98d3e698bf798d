// All that the page about the model says, so that another language is another file like this. Numbers come in as they
// stand in the manifest.
import { TIMED_TOKENS } from '../contract/attribution-measure.ts';
import type { AttributionResults } from '../contract/attribution-results.ts';
import type { EngineTimes, RaceReport, Workload } from '../contract/engine-choice.ts';
import type { Architecture, GroupScore, Manifest, Metrics } from '../contract/manifest.ts';
import { formatCount, formatNumber } from './format-number.ts';
import { formatDuration, formatEngine } from './wording.ts';

/** @example  formatShare(0.91796) gives '91.80 %'; all of something is '100 %' */
export function formatShare(share: number): string {
	return share === 1 || share === 0
		? `${share * 100}\u00a0%`
		: `${(share * 100).toFixed(2)}\u00a0%`;
}

/** @example  formatBytes(1992196) gives '1.99 MB', formatBytes(3271) gives '3.3 kB' */
export function formatBytes(sizeBytes: number): string {
	return sizeBytes < 100_000
		? `${(sizeBytes / 1000).toFixed(1)}\u00a0kB`
		: `${(sizeBytes / 1e6).toFixed(2)}\u00a0MB`;
}

/** @example  formatSeconds(762) gives '13 minutes', formatSeconds(42) gives '42 seconds' */
export function formatSeconds(seconds: number): string {
	const [count, unit] =
		seconds < 120 ? [Math.round(seconds), 'second'] : [Math.round(seconds / 60), 'minute'];
	return `${formatCount(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** How many numbers the model consists of: embedding, LSTM, dense layer, n-grams.
 *  @example  countParameters({ vocabularySize: 10, embedding: 4, hidden: 5, pooling: 'last' }) gives 246 */
export function countParameters({
	vocabularySize,
	embedding,
	hidden,
	pooling,
	ngrams
}: Architecture): number {
	const lstm = 4 * hidden * (embedding + hidden + 1);
	const dense = (pooling === 'last' ? 1 : 3) * hidden + 1;
	return vocabularySize * embedding + lstm + dense + (ngrams?.count ?? 0);
}

const splits: Record<string, string> = {
	test: 'Test reviews',
	validation: 'Validation reviews',
	'treebank-dev': 'Single sentences'
};

/** What the values of a recipe are called; those without a name are shown by their key. */
const recipeKeys: Record<string, string> = {
	vocabularySize: 'Words it knows',
	maxTokens: 'Words and marks it reads at most',
	marks: 'Marks it reads',
	stopWords: 'Words left out',
	stemming: 'Words cut down to their stems',
	spelling: 'Unknown words read as the nearest known one',
	embedding: 'Numbers that stand for a word',
	hidden: 'Hidden units of the LSTM',
	pooling: 'States that are read out',
	ngrams: 'Telling words and phrases beside the LSTM',
	pretrainingEpochs: 'Passes as a language model first',
	teacher: 'Teacher that labels unlabelled reviews',
	treebankRows: 'Phrases of the treebank in a batch',
	generatedRows: 'Generated examples in a batch',
	dropout: 'Dropout',
	adversarialShare: 'Adversarial training',
	batchSize: 'Reviews in a batch',
	epochs: 'Passes over the reviews',
	learningRate: 'Learning rate',
	seed: 'Seed'
};

const recipeValues: Record<string, string> = {
	'nltk-english': 'English stop words',
	porter: 'yes (Porter)',
	none: 'none',
	last: 'the last one',
	'last-max-mean': 'last, maximum and mean',
	'': 'none'
};

export const modelWords = {
	title: 'Matinee: the model card',
	pageDescription:
		'What the model behind Matinee learned from, how often it is right, where it fails, and how fast it is on your device.',
	heading: 'The model',
	lede: (id: string) =>
		`This is ${id}, the model that reads your reviews. All numbers here come from files that travel with it, or are measured on your device.`,

	contents: 'On this page',

	right: 'right',
	wrong: 'wrong',
	accuracyTile: (split: string, reviews: number) =>
		`right on ${formatCount(reviews)} ${splits[split]?.toLowerCase() ?? split}`,
	sizeTile: 'to download, once',
	parametersTile: 'numbers make up the model',
	timeTile: 'of learning',

	performance: 'How well it does',
	performanceIntro: ({ split, reviews }: Metrics) =>
		split === 'test'
			? `On ${formatCount(reviews)} reviews that it never saw while learning. The files that were measured are the ones on your device.`
			: `On ${formatCount(reviews)} reviews that were kept aside while it learned.`,
	confusion: 'What it takes for what',
	isPositive: 'Positive reviews',
	isNegative: 'Negative reviews',
	calledPositive: 'called positive',
	calledNegative: 'called negative',
	ofTheRow: (share: number) => `${formatShare(share)} of these`,
	reliability: 'Whether it is right as often as it says',
	reliabilityNote:
		'On the dashed line, what it says and what is true are the same. The larger a dot, the more reviews it stands for.',
	reliabilityDescription: (bins: number, error: number) =>
		`Reliability diagram of ${bins} groups of reviews. What the model says and what is true differ by ${formatShare(error)} on average.`,
	saidPositive: 'How sure it is of “positive”, %',
	werePositive: 'Really positive, %',
	numbersBehind: 'The numbers behind it',
	reviews: 'Reviews',
	said: 'It says',
	were: 'Positive',
	roc: 'How well it tells the two apart',
	rocNote: (auc: number) =>
		`Shown a positive and a negative review, it finds the positive one more positive ${formatShare(auc)} of the time.`,
	rocDescription: (auc: number) =>
		`ROC curve. The area under it is ${auc.toFixed(4)}; 1 would be without a mistake, 0.5 a coin toss.`,
	falsePositiveRate: 'Negative reviews called positive, %',
	truePositiveRate: 'Positive reviews found, %',
	byLength: 'Short and long reviews',
	byLengthRow: (fewest: number, most: number | null) =>
		most === null ? `${fewest} words and more` : `${fewest} to ${most} words`,
	rightOf: (share: number, reviews: number) => `${formatShare(share)} of ${formatCount(reviews)}`,
	allSplits: 'On other texts, too',
	allSplitsIntro:
		'Single sentences are those of the Stanford Sentiment Treebank that it did not learn from.',
	split: (split: string) => splits[split] ?? split,
	texts: 'Texts',
	accuracy: 'Accuracy',
	precision: 'Precision',
	recall: 'Recall',
	f1: 'F1',
	auc: 'Area under ROC',
	logLoss: 'Log loss',
	calibrationError: 'Calibration error',

	paper: 'Beside the paper it started from',
	paperIntro:
		'The recipe of the paper, trained and measured in the same way on the same reviews. What both have in common is left out.',
	thisModel: 'This model',
	thePaper: 'The paper’s recipe',
	recipes: 'What the two do differently',
	learningTime: 'Time of learning',
	recipeKey: (key: string) => recipeKeys[key],
	recipeValue: (value: unknown) =>
		typeof value === 'number'
			? formatNumber(value, 4)
			: (recipeValues[String(value)] ?? String(value)),

	failures: 'Where it fails',
	failuresIntro: (groups: number) =>
		`Short texts written to try it, in ${groups} groups; it never learned from them. The hardest come first.`,
	group: (name: string) => capitalize(name.replaceAll('-', ' ')),
	passed: ({ passed, total }: GroupScore) => `${passed} of ${total} right`,
	moreGroups: (count: number) => `The other ${count} groups`,
	saysOf: (probability: number) =>
		probability >= 0.5
			? `it says positive, ${formatShare(probability)}`
			: `it says negative, ${formatShare(1 - probability)}`,
	shouldBe: (label: string) => `and it is ${label}`,
	shouldAgree: 'and both should be called the same',
	tryIt: 'Try it',
	tryThis: (text: string) => `Try it: ${text}`,

	data: 'What it learned from',
	dataIntro:
		'English film reviews from the Internet Movie Database, the Large Movie Review Dataset. It knows the language of film reviews and little else.',
	dataParts: (reviews: NonNullable<Manifest['training']['reviews']>) =>
		`${formatCount(reviews.train)} labelled reviews to learn from, ${formatCount(reviews.validation)} to choose by, ${formatCount(reviews.test)} to measure, and ${formatCount(reviews.unlabelled)} without a label.`,
	digest: 'Digest of the reviews',
	command: 'The command that makes it again',
	recipe: 'The whole recipe',
	limits: 'What it is not for',
	limitItems: [
		'It reads film reviews in English. Of other texts and other languages it knows next to nothing, and says something all the same.',
		'Irony, a plot told without an opinion, and what others thought can mislead it.',
		'It says how a text sounds, not whether a film is good, and nothing about who wrote it.'
	],
	unsureLimit: (low: number, high: number) =>
		`Where it says between ${Math.round(low * 100)} and ${Math.round(high * 100)}\u00a0% positive, it was wrong too often on the reviews kept aside to be called either way.`,
	sources: 'Licence and sources',
	licence:
		'The model and the app are free under the MIT licence. The reviews are not part of them and belong to those who wrote them.',
	sourceItems: [
		{
			text: 'A. L. Maas, R. E. Daly, P. T. Pham, D. Huang, A. Y. Ng and C. Potts: Learning Word Vectors for Sentiment Analysis. ACL 2011.',
			href: 'https://ai.stanford.edu/~amaas/data/sentiment/'
		},
		{
			text: 'R. Socher, A. Perelygin, J. Wu, J. Chuang, C. Manning, A. Ng and C. Potts: Recursive Deep Models for Semantic Compositionality Over a Sentiment Treebank. EMNLP 2013.',
			href: 'https://nlp.stanford.edu/sentiment/'
		},
		{
			text: 'T. Miyato, A. M. Dai and I. Goodfellow: Adversarial Training Methods for Semi-Supervised Text Classification. ICLR 2017.',
			href: 'https://arxiv.org/abs/1605.07725'
		}
	],

	attribution: 'How it finds the words that decided',
	attributionIntro: ({ reviews, chosen, timesRandom }: AttributionResults) =>
		`Several ways to tell what each word added were tried on ${formatCount(reviews)} validation reviews: the words that one calls the most important are taken out, and the answer falls. The app uses ${chosen}: its words make the answer fall ${formatNumber(timesRandom)} times as much as words taken out at random.`,
	curvesDescription: ({ methods, chosen, shares }: AttributionResults) =>
		`Curves of ${methods.length} ways, from no word taken out to ${formatNumber((shares.at(-1) ?? NaN) * 100)} %. At the end the answer has fallen by ${methods
			.map(({ name, curve }) => `${formatNumber((curve.at(-1) ?? NaN) * 100)} % with ${name}`)
			.join(', ')}. The app uses ${chosen}.`,
	takenOut: 'Words taken out, %',
	fall: 'Fall of the answer, %',
	method: capitalize,
	otherMethods: 'The others',
	meanFall: 'Mean fall',
	areaOf: (area: number) => formatShare(area),
	overChosen: 'Against the chosen one',
	chosen: 'chosen',
	differenceOf: ({ mean, standardError }: { mean: number; standardError: number }) =>
		`${mean < 0 ? '\u2212' : '+'}${formatShare(Math.abs(mean))} ± ${formatShare(standardError)}`,
	timeOfMethod: `Time for ${TIMED_TOKENS} words`,
	attributionNote: ({ machine, date, missed, starts }: AttributionResults) =>
		`Measured on ${date}, with one thread on ${machine}. Of methods that are level, the app takes the one that starts nearest to an even answer: neutral words are ${formatNumber(starts.neutral)} logits away from it, unknown words ${formatNumber(starts.unknown)}, zero ${formatNumber(starts.zero)}. What the contributions miss of the answer at first, ${formatNumber(missed.median)} logits in the median, is spread over all words, so that they add up to it.`,
	earlierExport: 'It was measured with an earlier export of this model.',

	onThisDevice: 'On this device',
	onThisDeviceIntro:
		'What your device keeps of the model, and how fast it runs right here. Nothing of it is sent anywhere.',
	files: 'What is on your device',
	file: { model: 'Layers', weights: 'Weights', vocabulary: 'Words' },
	size: 'Size',
	total: 'Together',
	codeOf: (engine: string) => `Code of ${engine}`,
	speeds: 'How fast it is here',
	notRaced: 'Not measured on this visit yet.',
	answering: (engines: string) => `Answering now: ${engines}`,
	raceAgain: 'Race again',
	racing: 'Racing. It takes a few seconds, longer while you write elsewhere.',
	raceFailed: 'The race could not be run. Try again; if it fails again, reload the page.',
	callRow: (call: RaceReport['calls'][Workload]) => capitalize(describeCall(call)),
	raced: ({ engine, milliseconds }: EngineTimes, calls: RaceReport['calls']) =>
		`${formatEngine(engine)}: ${(['short', 'long', 'batch'] as const)
			.map(
				(workload) => `${describeCall(calls[workload])} ${formatDuration(milliseconds[workload])}`
			)
			.join(', ')}.`
};

function describeCall({ reviews, tokens }: { reviews: number; tokens: number }): string {
	return reviews === 1
		? `a review of ${formatCount(tokens)} words`
		: `${formatCount(reviews)} reviews of ${formatCount(tokens)} words`;
}

function capitalize(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

// The confusion matrix of a part of the reviews from the shipped files, by each engine: WebAssembly, PyTorch with the code
// of model.tar.gz, and stock TF.js layers, which are slow and get an even sample.
//   npx tsx tests/parity/confusion.ts --data aclImdb_v1.tar.gz [--part test] [--stock 500]
// Takes some minutes; a probability further off than the golden tolerance ends it with an error.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseCloudReply } from '../../src/lib/contract/cloud.ts';
import { encode } from '../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import { readReviews, UNLABELLED } from '../../training/src/data/archive.ts';
import { createInferenceEngine, predict } from '../../training/src/evaluation/evaluate.ts';
import { measure } from '../../training/src/evaluation/metrics.ts';
import type { Golden } from '../../training/src/export/golden.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { packArtifact } from '../../training/src/sagemaker/artifact.ts';
import { formatTable } from '../../training/src/terminal/table.ts';
import { buildReferenceModel, predictReference } from '../helpers/reference-model.ts';
import { findPython, openContainer } from '../../lambda/src/local/python-container.ts';

const REQUEST = 64;

const { values: flags } = parseArgs({
	options: {
		data: { type: 'string' },
		part: { type: 'string', default: 'test' },
		stock: { type: 'string', default: '500' }
	}
});
if (flags.data === undefined) throw new Error('Name the archive of the reviews with --data.');

if (!['train', 'test'].includes(flags.part)) throw new Error('--part is train or test.');

const root = new URL('../../', import.meta.url);
const golden = JSON.parse(
	await readFile(new URL('tests/fixtures/golden.json', root), 'utf8')
) as Golden;
const model = await readModel(new URL(`static/models/${golden.model}/`, root).pathname);
const { architecture, text: textOptions } = model.manifest;
const vocabulary = indexVocabulary(model.words);

const texts: string[] = [];
const labels: number[] = [];
for await (const { part, label, text } of readReviews(flags.data)) {
	if (part !== flags.part || label === UNLABELLED) continue;
	texts.push(text);
	labels.push(label);
}
const sequences = texts.map((text) => encode(text, textOptions, vocabulary).ids);

const engine = await createInferenceEngine(architecture, model.weights);
const ours = await predict(engine, sequences, {});
engine.dispose();

const rows: string[][] = [
	['engine', 'reviews', 'TP', 'FP', 'TN', 'FN', 'other labels', 'furthest apart']
];
add(engine.name, ours, labels, ours);

const python = findPython(['torch', 'numpy']);
if (python === undefined) console.warn('NOT COMPARED: there is no Python with PyTorch and NumPy.');
else await comparePython(python);
compareStock(Number(flags.stock));
console.log(formatTable(rows));

async function comparePython(command: string): Promise<void> {
	const artifact = await packArtifact(model);
	const container = await openContainer(command, artifact);
	const problem = await container.load(artifact);
	if (problem !== null) throw new Error(problem);
	const theirs: number[] = [];
	for (let start = 0; start < texts.length; start += REQUEST) {
		const reviews = texts.slice(start, start + REQUEST);
		const reply = await container.invoke(JSON.stringify({ reviews }), 'application/json');
		const { predictions } = parseCloudReply(JSON.parse(reply.body), reviews.length);
		theirs.push(...predictions.map(({ probability }) => probability));
	}
	await container.close();
	add('pytorch', theirs, labels, ours);
}

function compareStock(count: number): void {
	const reference = buildReferenceModel(architecture, model.weights);
	const step = Math.max(1, Math.floor(texts.length / count));
	const sample = sequences.map((_, row) => row).filter((row) => row % step === 0);
	const of = (values: ArrayLike<number>) => sample.map((row) => values[row] ?? NaN);
	const theirs = sample.map((row) =>
		predictReference(reference, sequences[row] ?? new Int32Array(0), model.weights.ngrams)
	);
	reference.dispose();
	add(`${engine.name}, the sample`, of(ours), of(labels), of(ours));
	add('stock layers, the sample', theirs, of(labels), of(ours));
}

/** A row of the table: the matrix, and how far this engine is from WebAssembly. */
function add(
	name: string,
	probabilities: ArrayLike<number>,
	truth: readonly number[],
	reference: ArrayLike<number>
): void {
	const { truePositive, falsePositive, trueNegative, falseNegative } = measure(
		name,
		probabilities,
		truth
	).confusion;
	const apart = truth.map((_, i) => Math.abs((probabilities[i] ?? NaN) - (reference[i] ?? NaN)));
	const furthest = apart.reduce((most, distance) => Math.max(most, distance), 0);
	const others = truth.filter(
		(_, i) => (probabilities[i] ?? NaN) >= 0.5 !== (reference[i] ?? NaN) >= 0.5
	).length;
	const counts = [truth.length, truePositive, falsePositive, trueNegative, falseNegative, others];
	rows.push([name, ...counts.map(String), furthest.toExponential(1)]);
	// NaN is not within it either.
	if (!(furthest <= golden.tolerance.probability)) process.exitCode = 1;
}

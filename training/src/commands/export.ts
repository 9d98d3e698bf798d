// `export`: the best checkpoint of a run → the files that the app ships with, measured as they are, and the golden vectors.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import {
	parseManifest,
	type Architecture,
	type BundledModel,
	type Manifest,
	type Metrics,
	type Vocabulary
} from '../../../src/lib/contract/manifest.ts';
import type { ModelWeights, NgramTable } from '../../../src/lib/contract/engine.ts';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { readWeights } from '../../../src/lib/lstm/weights.ts';
import { loadDataset } from '../data/dataset.ts';
import { writeFileWhole } from '../data/write-file.ts';
import { measureBehaviour, readBehaviour, toGroupScore } from '../evaluation/behaviour.ts';
import { classifyTexts } from '../evaluation/classify-texts.ts';
import {
	createInferenceEngine,
	evaluate,
	labelledOf,
	type Labelled
} from '../evaluation/evaluate.ts';
import { logit } from '../evaluation/logit.ts';
import { findUnsureBand, fitTemperature } from '../evaluation/metrics.ts';
import { findPaper, LINES, readResults } from '../evaluation/results.ts';
import { makeGolden } from '../export/golden.ts';
import { calibrate, toBytes, writeModelFiles } from '../export/model-files.ts';
import { makeNgramTable } from '../export/ngram-table.ts';
import { sha256Of } from '../export/read-model.ts';
import { writeFolder } from '../export/write-folder.ts';
import { dataOptionsOf, readRecipe } from '../recipe.ts';
import { packArtifact } from '../sagemaker/artifact.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { readKeptModel, type KeptModel } from '../train/kept-model.ts';
import { loadShortTexts } from '../train/short-texts.ts';
import { addPlaceFlags, readPlaceFlags } from './recipe-flags.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface ExportFlags {
	run: string;
	id?: string;
	models: string;
	golden: string;
	results: string;
	test: boolean;
	treebank?: string;
	sagemaker?: string;
}

export function exportCommand(): Command {
	return addPlaceFlags(new Command('export'))
		.description('write the files that the app ships with, from the best checkpoint of a run')
		.requiredOption('--run <folder>', 'the run to export, such as .cache/runs/matinee-1')
		.option('--id <name>', 'the name of the model (default: recipe and seed)')
		.option('--models <folder>', 'where models are served from', fromRoot('static/models'))
		.option(
			'--no-test',
			'leave the test reviews and the behaviour texts alone, for a model that is only tried out'
		)
		.option('--treebank <folder>', "measure on single sentences of the treebank's dev.txt too")
		.option('--golden <file>', 'the golden vectors', fromRoot('tests/fixtures/golden.json'))
		.option('--results <file>', "recorded evaluations, for the paper's recipe beside it", LINES)
		.option('--sagemaker <file>', 'also write the model as SageMaker takes it, a model.tar.gz')
		.action(runExport);
}

async function runExport(flags: ExportFlags): Promise<void> {
	const checkpoint = await readKeptModel(flags.run);
	const { recipe, vocabulary } = checkpoint;
	const id = flags.id ?? `${recipe.name}-${String(recipe.seed)}`;
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const dataset = await loadDataset(
			dataOptionsOf(recipe, checkpoint.sample ?? undefined),
			readPlaceFlags(flags),
			{ onProgress: progress.update, onNotice: progress.note, signal }
		);
		const measureOn = async (split: string, reviews: Labelled, of: ModelWeights) => {
			const engine = await createInferenceEngine(checkpoint.architecture, of);
			const evaluation = await evaluate(engine, split, reviews, {
				signal,
				onProgress: (done, total) => {
					progress.update({ stage: `Measuring on ${split}`, done, total, unit: 'reviews' });
				}
			});
			engine.dispose();
			return evaluation;
		};

		// Calibrate on validation, write the files, then measure what the files themselves say.
		const hasValidation = dataset.validation.labels.length > 0;
		const logits = hasValidation
			? Float64Array.from(
					(await measureOn('validation', labelledOf(dataset.validation), checkpoint.weights))
						.probabilities,
					logit
				)
			: new Float64Array();
		const temperature = hasValidation ? fitTemperature(logits, dataset.validation.labels) : 1;
		const table =
			recipe.ngrams > 0 && hasValidation
				? makeNgramTable(
						dataset,
						logits.map((each) => each / temperature),
						{ count: recipe.ngrams, isMute: unknownIn(checkpoint) }
					)
				: undefined;
		const weights: ModelWeights = { ...checkpoint.weights, ...(table && { ngrams: table }) };
		const architecture = withNgrams(checkpoint.architecture, table);
		const ngrams = table?.ngrams.map((ids) =>
			Array.from(ids, (id) => vocabulary[id - FIRST_WORD_ID] ?? '').join(' ')
		);
		const words: Pick<Vocabulary, 'words' | 'ngrams'> = {
			words: vocabulary,
			...(ngrams && { ngrams })
		};
		const files = writeModelFiles(architecture, weights, words, temperature);
		const shipped = readWeights(
			JSON.parse(Buffer.from(files['model.json']).toString('utf8')),
			Uint8Array.from(files['weights.bin']).buffer,
			architecture,
			table?.ngrams
		);
		const { dev } = await loadShortTexts(
			{ ...recipe, treebankRows: 0, generatedRows: 0, excerptRows: 0 },
			vocabulary,
			flags.treebank
		);
		const validation = labelledOf(dataset.validation);
		const measured: [string, Labelled, boolean][] = [
			['validation', validation, true],
			[
				'treebank-dev',
				{ sequences: dev.map(({ ids }) => ids), labels: dev.map(({ label }) => label) },
				true
			],
			['test', labelledOf(dataset.test), flags.test]
		];
		const metrics: Metrics[] = [];
		let unsure: Manifest['calibration']['unsure'];
		for (const [split, reviews, isWanted] of measured) {
			if (!isWanted || reviews.labels.length === 0) continue;
			const evaluation = await measureOn(split, reviews, shipped);
			metrics.push(evaluation.metrics);
			if (split === 'validation') unsure = findUnsureBand(evaluation.probabilities, reviews.labels);
		}
		const model = { architecture, text: checkpoint.text, weights: shipped, words: vocabulary };
		const behaviour = flags.test
			? await measureBehaviour(await readBehaviour(), (texts) => classifyTexts(model, texts))
			: undefined;
		const paper = flags.test
			? findPaper(
					await readResults(flags.results),
					checkpoint.dataSha256,
					dataset.test.labels.length
				)
			: undefined;
		progress.finish();

		const describe = (path: keyof typeof files) => {
			const bytes = files[path];
			return { path, sha256: sha256Of(bytes), sizeBytes: bytes.length };
		};
		const manifest: Manifest = parseManifest({
			formatVersion: 1,
			id,
			files: {
				model: describe('model.json'),
				weights: describe('weights.bin'),
				vocabulary: describe('vocabulary.json')
			},
			text: checkpoint.text,
			architecture,
			calibration: { temperature, ...(unsure && { unsure }) },
			training: {
				recipe,
				dataSha256: checkpoint.dataSha256,
				generatedSha256: checkpoint.generatedSha256,
				sample: checkpoint.sample,
				reviews: {
					train: dataset.train.labels.length,
					validation: dataset.validation.labels.length,
					test: dataset.test.labels.length,
					unlabelled: dataset.unlabelled.labels.length
				},
				seconds: Math.round(checkpoint.seconds),
				command: checkpoint.command
			},
			metrics,
			...(behaviour && { behaviour: behaviour.map(toGroupScore) }),
			...(paper && {
				paper: {
					recipe: { ...(await readRecipe('paper')), seed: paper.seed },
					seconds: Math.round(paper.trainSeconds),
					command: paper.trainCommand,
					metrics: paper.metrics
				}
			})
		});
		const manifestBytes = Buffer.from(`${JSON.stringify(manifest, null, '\t')}\n`);
		const manifestSha256 = sha256Of(manifestBytes);
		await mkdir(flags.models, { recursive: true });
		await writeFolder(join(flags.models, id), { ...files, 'manifest.json': manifestBytes });
		const bundled: BundledModel = {
			id,
			manifest: {
				path: 'manifest.json',
				sha256: manifestSha256,
				sizeBytes: manifestBytes.length
			}
		};
		const bundledBytes = Buffer.from(`${JSON.stringify(bundled, null, '\t')}\n`);
		await writeFileWhole(join(flags.models, 'default.json'), [bundledBytes]);
		const golden = makeGolden({
			id,
			manifestSha256,
			architecture,
			text: checkpoint.text,
			weights: shipped,
			words: vocabulary
		});
		await writeFileWhole(flags.golden, [toBytes(golden)]);
		if (flags.sagemaker !== undefined) {
			const exact = calibrate(weights, temperature);
			const artifact = await packArtifact({ manifest, weights: exact, ...words });
			await writeFileWhole(flags.sagemaker, [artifact]);
		}
		const total = Object.values(files).reduce((sum, { length }) => sum + length, 0);
		const accuracies = metrics.map(
			({ split, accuracy }) => `${split} ${(accuracy * 100).toFixed(2)} %`
		);
		process.stdout.write(
			`Exported ${id}: ${((total + manifestBytes.length) / 1e6).toFixed(2)} MB, temperature ` +
				`${temperature.toFixed(3)}, ${accuracies.join(', ')}\n`
		);
	} finally {
		progress.finish();
		dispose();
	}
}

function withNgrams(architecture: Architecture, table: NgramTable | undefined): Architecture {
	if (!table) return architecture;
	const { ngrams, silent, half, share } = table;
	return { ...architecture, ngrams: { count: ngrams.length, silent, half, share } };
}

/** Which words the model reads as the unknown one, itself among them: names, for a recipe that leaves them out. */
function unknownIn({ architecture, weights }: KeptModel): (id: number) => boolean {
	const { embedding: E } = architecture;
	const rowOf = (id: number) => weights.embedding.subarray(id * E, (id + 1) * E);
	const unknown = rowOf(UNKNOWN_ID);
	return (id) => rowOf(id).every((value, i) => value === unknown[i]);
}

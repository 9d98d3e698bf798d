// `attribution`: which way of telling what each word added is the best, on validation reviews.
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Attribution } from '../../../src/lib/contract/engine.ts';
import { RANDOM_ORDER, TIMED_TOKENS } from '../../../src/lib/contract/attribution-measure.ts';
import type { AttributionResults } from '../../../src/lib/contract/attribution-results.ts';
import { choosePath, type Path } from '../../../src/lib/lstm/attribution.ts';
import type { WasmEngine } from '../../../src/lib/lstm/wasm-engine.ts';
import { loadDataset } from '../data/dataset.ts';
import { sequencesOf } from '../data/encoded.ts';
import { writeFileWhole } from '../data/write-file.ts';
import {
	alongPath,
	areaOf,
	deletionCurve,
	gradientTimesInput,
	integratedGradients,
	leaveOneOut,
	randomOrder,
	SHARES,
	timeOf,
	traceSteps,
	type Attribute
} from '../evaluation/attribution.ts';
import { createInferenceEngine } from '../evaluation/evaluate.ts';
import { meanOf } from '../evaluation/mean.ts';
import { readModel, sha256Of } from '../export/read-model.ts';
import { createRandom } from '../random.ts';
import { dataOptionsOf, parseRecipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { formatTable } from '../terminal/table.ts';
import { commandLine } from './command-line.ts';
import { addPlaceFlags, readPlaceFlags } from './recipe-flags.ts';

interface AttributionFlags {
	model: string;
	reviews: string;
	record?: true;
}

const SEED = 1;
const CHOSEN = 'integrated gradients from neutral words';
/** Methods are timed on so many texts. */
const TIMED_TEXTS = 9;

export function attributionCommand(): Command {
	return addPlaceFlags(new Command('attribution'))
		.description('compare ways of telling what each word added, on validation reviews')
		.requiredOption('--model <folder>', 'exported files, such as static/models/<id>')
		.option('--reviews <n>', 'how many reviews', '600')
		.option('--record', 'keep the result beside the model, for the model card')
		.action(runAttribution);
}

async function runAttribution(flags: AttributionFlags): Promise<void> {
	const { manifest, weights } = await readModel(flags.model);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const dataset = await loadDataset(
			dataOptionsOf(parseRecipe(manifest.training.recipe), manifest.training.sample ?? undefined),
			readPlaceFlags(flags),
			{ onProgress: progress.update, onNotice: progress.note, signal }
		);
		const all = sequencesOf(dataset.validation).map((ids) => Int32Array.from(ids));
		const sequences = all.slice(0, Number(flags.reviews));
		const timed = all
			.filter(({ length }) => length >= TIMED_TOKENS)
			.slice(0, TIMED_TEXTS)
			.map((ids) => ids.slice(0, TIMED_TOKENS));
		const engine = await createInferenceEngine(manifest.architecture, weights);
		const notes: Record<Path['from'], Attribution[]> = { neutral: [], unknown: [], zero: [] };
		const candidates: [string, Attribute][] = [
			// First, because the others are compared with it.
			[CHOSEN, alongPath(noting(engine, notes.neutral), choosePath)],
			[
				'integrated gradients from unknown words',
				integratedGradients(noting(engine, notes.unknown), 'unknown', 8)
			],
			[
				'integrated gradients from zero',
				integratedGradients(noting(engine, notes.zero), 'zero', 8)
			],
			['gradient × input', gradientTimesInput(engine, 'zero')],
			['gradient × input, from neutral words', gradientTimesInput(engine, 'neutral')],
			['steps of the trace', traceSteps(engine)],
			['leave-one-out', leaveOneOut(engine)],
			[RANDOM_ORDER, randomOrder(createRandom(SEED))]
		];
		const methods: AttributionResults['methods'] = [];
		let ofChosen: readonly number[] = [];
		for (const [name, attribute] of candidates) {
			const { curve, areas } = await deletionCurve(engine, sequences, attribute, (done) => {
				signal.throwIfAborted();
				progress.update({ stage: name, done, total: sequences.length, unit: 'reviews' });
			});
			if (name === CHOSEN) ofChosen = areas;
			methods.push({
				name,
				curve,
				area: areaOf(curve),
				overChosen: difference(areas, ofChosen),
				milliseconds: median(await timeOf(attribute, timed))
			});
		}
		const missed = notes.neutral.map((each) => Math.abs(each.missed));
		const startOf = (from: Path['from']) =>
			notes[from].reduce((sum, each) => sum + Math.abs(each.baselineLogit), 0) / notes[from].length;
		const areaNamed = (wanted: string) => methods.find(({ name }) => name === wanted)?.area ?? NaN;
		const results: AttributionResults = {
			formatVersion: 1,
			date: new Date().toISOString().slice(0, 10),
			command: commandLine(),
			machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
			seed: SEED,
			dataSha256: dataset.sha256,
			manifestSha256: sha256Of(await readFile(join(flags.model, 'manifest.json'))),
			split: 'validation',
			reviews: sequences.length,
			shares: [...SHARES],
			chosen: CHOSEN,
			timesRandom: areaNamed(CHOSEN) / areaNamed(RANDOM_ORDER),
			missed: { median: median(missed), most: Math.max(...missed) },
			starts: {
				neutral: startOf('neutral'),
				unknown: startOf('unknown'),
				zero: startOf('zero')
			},
			methods
		};
		engine.dispose();
		progress.finish();
		process.stdout.write(describe(results));
		if (flags.record) {
			const text = `${JSON.stringify(results, round, '\t')}\n`;
			await writeFileWhole(join(flags.model, 'attribution.json'), [Buffer.from(text)]);
		}
	} finally {
		progress.finish();
		dispose();
	}
}

/** The engine, with what it says kept. */
function noting(engine: WasmEngine, notes: Attribution[]): WasmEngine {
	return {
		...engine,
		async attribute(ids, options) {
			const attribution = await engine.attribute(ids, options);
			notes.push(attribution);
			return attribution;
		}
	};
}

/** Mean and standard error of a - b, pair by pair. */
function difference(a: readonly number[], b: readonly number[]) {
	const { mean, deviation } = meanOf(a.map((value, i) => value - (b[i] ?? NaN)));
	return { mean, standardError: deviation / Math.sqrt(a.length) };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** More digits than a repeated run would give again are noise. */
function round(_key: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

function describe({ methods, timesRandom, missed, starts, reviews }: AttributionResults): string {
	const rows = methods.map(({ name, curve, area, overChosen, milliseconds }) => [
		name,
		...curve.map((fall) => fall.toFixed(3)),
		area.toFixed(4),
		`${overChosen.mean.toFixed(4)} ± ${overChosen.standardError.toFixed(4)}`,
		milliseconds.toFixed(1)
	]);
	const shares = SHARES.map((share) => `${(share * 100).toFixed(0)} %`);
	const header = ['words taken out', ...shares, 'area', 'over chosen', `ms for ${TIMED_TOKENS}`];
	const start = (['neutral', 'unknown', 'zero'] as const)
		.map((from) => `${from} ${starts[from].toFixed(2)}`)
		.join(', ');
	return (
		`${formatTable([header, ...rows])}\n\n` +
		`${String(reviews)} validation reviews; ${timesRandom.toFixed(1)} times random order; ` +
		`missed ${missed.median.toFixed(3)} logits in the median, ${missed.most.toFixed(2)} at most; ` +
		`distance of the start from an even answer in logits: ${start}\n`
	);
}

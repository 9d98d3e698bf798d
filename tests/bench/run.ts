// `npm run bench`: measures, prints tables, and keeps the numbers in tests/bench/results. With --quick it only shows that
// everything still runs; so little is nothing to keep. With --only it measures one thing, named as its result; it may be
// given more than once. --data names the archive of reviews, for the bench that reads them.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { isAppError } from '../../src/lib/contract/errors.ts';
import { batchTable, FULL_BATCH, measureBatchInChromium, QUICK_BATCH } from './batch-chromium.ts';
import {
	measureGraphicsInChromium,
	measureOnnxInChromium,
	measureStockInChromium
} from './forward-chromium.ts';
import { measureOnnxInNode, measureStockInNode } from './forward-node.ts';
import type { ForwardResult } from './forward.ts';
import { DAWN, measureGraphicsInNode } from './graphics-node.ts';
import { FULL, QUICK, SLOW } from './interleave.ts';
import { describeMachine, versionOf } from './machine.ts';
import {
	describeRoofline,
	forwardTable,
	summarizeForward,
	throughputTable,
	type Target
} from './tables.ts';
import { measureThroughputInChromium } from './throughput-chromium.ts';
import { measureThroughputInNode } from './throughput-node.ts';
import type { Throughput } from './throughput.ts';
import { measureTyping, typingTable } from './typing.ts';
import { measureVisits, visitTable } from './visit.ts';
import { MATINEE, PAPER, SEED } from './workload.ts';

const { values: flags } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		only: { type: 'string', multiple: true },
		data: { type: 'string' }
	}
});
/** As the machine is when a bench starts. */
let machine = describeMachine();
const effort = flags.quick ? QUICK : FULL;
const forwardWork = {
	sizes: [PAPER, MATINEE],
	tokens: flags.quick ? [20, 100] : [20, 100, 250, 500],
	effort
};
/** Stock layers take up to a minute for one call on a software adapter: the shipped size alone, and few rounds. */
const graphicsWork = { ...forwardWork, sizes: [MATINEE], effort: flags.quick ? QUICK : SLOW };
const onnxruntime = versionOf('onnxruntime-web');
const onnxThreads = Math.min(machine.cores, 4);

async function keep(name: string, result: object): Promise<void> {
	if (flags.quick) return;
	const file = new URL(`results/${name}.json`, import.meta.url);
	const date = new Date().toISOString();
	const text = JSON.stringify({ date, machine, seed: SEED, ...result }, round);
	const style = await resolveConfig(file);
	await mkdir(new URL('.', file), { recursive: true });
	await writeFile(file, await format(text, { ...style, parser: 'json' }));
}

/** More digits than a repeated run would give again are noise. */
function round(_key: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

function showForward(
	place: string,
	results: readonly ForwardResult[],
	targets: readonly Target[]
): void {
	console.log(`\nForward, ${place}: milliseconds a call, and how many times faster`);
	console.log(forwardTable(results));
	console.log(summarizeForward(results, targets));
}

function showThroughput(place: string, results: readonly Throughput[]): void {
	console.log(`\nGFLOP/s on one core, ${place}: median (least … most)`);
	console.log(throughputTable(results));
	console.log(results.map(describeRoofline).join('\n'));
}

const nodeName = `Node.js ${machine.node}`;

const benches: Record<string, () => Promise<void>> = {
	'throughput-node': async () => {
		const results = await measureThroughputInNode(effort);
		showThroughput(nodeName, results);
		await keep('throughput-node', { effort, results });
	},

	'throughput-chromium': async () => {
		const { results, version } = await measureThroughputInChromium(effort);
		showThroughput(`Chromium ${version}`, results);
		await keep('throughput-chromium', { effort, chromium: version, results });
	},

	'forward-node': async () => {
		const results = await measureStockInNode(forwardWork);
		const target: Target = { engine: 'wasm', other: 'tfjs-wasm', batch: 1, times: 8 };
		showForward(nodeName, results, [target]);
		await keep('forward-node', { effort, results });
	},

	'forward-chromium': async () => {
		const { results, version } = await measureStockInChromium(forwardWork);
		const target: Target = { engine: 'wasm', other: 'tfjs-wasm', batch: 1, times: 25 };
		showForward(`worker of Chromium ${version}`, results, [target]);
		await keep('forward-chromium', { effort, chromium: version, results });
	},

	'graphics-chromium': async () => {
		const { results, version } = await measureGraphicsInChromium(graphicsWork);
		showForward(`software adapters of Chromium ${version}`, results, [
			{ engine: 'webgpu', other: 'tfjs-webgpu', batch: 1, times: 50 },
			{ engine: 'webgpu', other: 'tfjs-webgpu', batch: 32, times: 3 }
		]);
		await keep('graphics-chromium', { effort: graphicsWork.effort, chromium: version, results });
	},

	'graphics-node': async () => {
		const measured = await measureGraphicsInNode(graphicsWork);
		if (!measured) {
			console.log(
				`\nGraphics adapters in Node: left out; npm install --no-save ${DAWN} brings Dawn, for a machine with a real adapter.`
			);
			return;
		}
		const { adapter, results } = measured;
		showForward(`${adapter}, ${DAWN} in ${nodeName}`, results, [
			{ engine: 'webgpu', other: 'tfjs-webgpu', batch: 1, times: 50 },
			{ engine: 'webgpu', other: 'tfjs-webgpu', batch: 32, times: 3 }
		]);
		await keep('graphics-node', { effort: graphicsWork.effort, adapter, dawn: DAWN, results });
	},

	'onnx-node': async () => {
		const results = await measureOnnxInNode(forwardWork);
		showForward(nodeName, results, onnxTargets(1));
		await keep('onnx-node', { effort, onnxruntime, results });
	},

	'onnx-chromium': async () => {
		const one = await measureOnnxInChromium(forwardWork, 1);
		showForward(`worker of Chromium ${one.version}`, one.results, onnxTargets(1));
		const many = await measureOnnxInChromium(forwardWork, onnxThreads);
		showForward(`the same, isolated`, many.results, onnxTargets(onnxThreads));
		const results = { oneThread: one.results, manyThreads: many.results };
		await keep('onnx-chromium', { effort, chromium: one.version, onnxruntime, ...results });
	},

	'batch-chromium': async () => {
		const batchEffort = flags.quick ? QUICK_BATCH : FULL_BATCH;
		const { results, version } = await measureBatchInChromium(batchEffort);
		const { count, tokens } = results;
		console.log(
			`\nBatch of ${String(count)} reviews of ${String(tokens)} tokens, Chromium ${version}: median (least … most)`
		);
		console.log(batchTable(results));
		await keep('batch-chromium', { effort: batchEffort, chromium: version, ...results });
	},

	'visit-chromium': async () => {
		const rounds = flags.quick ? 1 : 9;
		const { results, version } = await measureVisits(rounds);
		console.log(
			`\nVisits to the app, host on this machine, Chromium ${version}: median (least … most)`
		);
		console.log(visitTable(results));
		await keep('visit-chromium', { rounds, chromium: version, ...results });
	},

	'typing-chromium': async () => {
		const words = flags.quick ? 20 : 250;
		const { results, version } = await measureTyping(words);
		console.log(`\nFrom a key to its answer, ${String(words)} words, Chromium ${version}`);
		console.log(typingTable(results));
		await keep('typing-chromium', { words, chromium: version, results });
	},

	libraries: async () => {
		if (flags.data === undefined) {
			console.log('\nAgainst other libraries: left out; --data names the archive of reviews.');
			return;
		}
		const { measureLibraries, libraryTable } = await import('./libraries.ts');
		const { reviews, results } = await measureLibraries(flags.data, flags.quick ? 1000 : Infinity);
		console.log(`\n${reviews.toLocaleString('en-US')} test reviews, ${nodeName}`);
		console.log(libraryTable(results));
		await keep('libraries', { split: 'test', reviews, results });
	}
};

/** The goal is twice its speed, one thread each; threads are what an isolated page may add. */
function onnxTargets(threads: number): Target[] {
	const other = `onnxruntime-web-${String(threads)}`;
	return [1, 32].map((batch) => ({ engine: 'wasm-relaxed', other, batch, times: 2 }));
}

try {
	const { cpu, cores, loadBefore, tfjs } = machine;
	console.log(`${cpu}, ${String(cores)} cores, load ${loadBefore.toFixed(1)}; TF.js ${tfjs}`);
	for (const name of flags.only ?? Object.keys(benches)) {
		const bench = benches[name];
		if (!bench) {
			throw new Error(`There is no bench ${name}, but ${Object.keys(benches).join(', ')}`);
		}
		machine = describeMachine();
		await bench();
	}
	if (flags.quick) console.log('\nA quick run: nothing was written to tests/bench/results.');
} catch (error) {
	console.error(error);
	if (isAppError(error)) console.error(error.next);
	process.exitCode = 1;
}

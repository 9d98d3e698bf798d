// `npm run bench`: measures, prints tables, and keeps the numbers in tests/bench/results. With --quick it only shows that
// everything still runs; so few rounds are nothing to keep. With --only it measures one thing, named as its result.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { isAppError } from '../../src/lib/contract/errors.ts';
import { batchTable, FULL_BATCH, measureBatchInChromium, QUICK_BATCH } from './batch-chromium.ts';
import { measureForwardInChromium } from './forward-chromium.ts';
import { measureForwardInNode } from './forward-node.ts';
import { FULL, QUICK } from './interleave.ts';
import { describeMachine } from './machine.ts';
import { forwardTable, summarizeForward, throughputTable } from './tables.ts';
import { measureThroughput } from './throughput.ts';
import { SEED } from './workload.ts';

const { values: flags } = parseArgs({
	options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } }
});
const effort = flags.quick ? QUICK : FULL;
const machine = describeMachine();

/** What the README promises at the token limit, against both backends. */
const TARGETS = { node: 8, chromium: 25 };

async function keep(name: string, result: object): Promise<void> {
	if (flags.quick) return;
	const file = new URL(`results/${name}.json`, import.meta.url);
	const date = new Date().toISOString();
	const text = JSON.stringify({ date, machine, effort, seed: SEED, ...result }, round);
	const style = await resolveConfig(file);
	await mkdir(new URL('.', file), { recursive: true });
	await writeFile(file, await format(text, { ...style, parser: 'json' }));
}

/** More digits than a repeated run would give again are noise. */
function round(_key: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

async function benchNode(): Promise<void> {
	const results = await measureForwardInNode(effort);
	console.log(
		`\nForward, batch 1, Node.js ${machine.node}: milliseconds, and how many times faster`
	);
	console.log(forwardTable(results));
	console.log(summarizeForward(results, TARGETS.node));
	await keep('forward-node', { results });
}

async function benchChromium(): Promise<void> {
	const { results, version } = await measureForwardInChromium(effort);
	console.log(
		`\nForward, batch 1, worker of Chromium ${version}: milliseconds, and how many times faster`
	);
	console.log(forwardTable(results));
	console.log(summarizeForward(results, TARGETS.chromium));
	await keep('forward-chromium', { chromium: version, results });
}

async function benchBatch(): Promise<void> {
	const batchEffort = flags.quick ? QUICK_BATCH : FULL_BATCH;
	const { results, version } = await measureBatchInChromium(batchEffort);
	const { count, tokens } = results;
	console.log(
		`\nBatch of ${String(count)} reviews of ${String(tokens)} tokens, Chromium ${version}: median (least … most)`
	);
	console.log(batchTable(results));
	await keep('batch-chromium', { effort: batchEffort, chromium: version, ...results });
}

async function benchThroughput(): Promise<void> {
	const results = await measureThroughput(effort);
	console.log(`\nGFLOP/s on one core, Node.js ${machine.node}: median (least … most)`);
	console.log(throughputTable(results));
	await keep('throughput', { results });
}

const benches = new Map([
	['throughput', benchThroughput],
	['forward-node', benchNode],
	['forward-chromium', benchChromium],
	['batch-chromium', benchBatch]
]);

try {
	const { cpu, cores, loadBefore, tfjs } = machine;
	console.log(`${cpu}, ${String(cores)} cores, load ${loadBefore.toFixed(1)}; TF.js ${tfjs}`);
	const chosen = flags.only === undefined ? [...benches.keys()] : [flags.only];
	for (const name of chosen) {
		const bench = benches.get(name);
		if (!bench) throw new Error(`There is no bench ${name}, but ${[...benches.keys()].join(', ')}`);
		await bench();
	}
	if (flags.quick) console.log('\nA quick run: nothing was written to tests/bench/results.');
} catch (error) {
	console.error(error);
	if (isAppError(error)) console.error(error.next);
	process.exitCode = 1;
}

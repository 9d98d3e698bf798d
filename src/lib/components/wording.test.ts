import { describe, expect, it } from 'vitest';
import type { Prediction } from '../contract/prediction.ts';
import {
	describeChip,
	describeCut,
	describeEngines,
	describeProbability,
	describeProgress,
	describeUnknown,
	formatDuration,
	formatEngine,
	formatPercent,
	sureness,
	verdictOf
} from './wording.ts';

function predict(probability: number, lost: Partial<Prediction> = {}): Prediction {
	return {
		label: probability >= 0.5 ? 'positive' : 'negative',
		probability,
		engine: 'wasm-simd',
		durationMs: 2,
		tokenCount: 10,
		cutCount: 0,
		unknownCount: 0,
		...lost
	};
}

describe('a probability', () => {
	it.each([
		[0.5, 'Mixed or not sure: 50\u00a0% positive'],
		[0.41, 'Mixed or not sure: 59\u00a0% negative'],
		[0.62, 'Leaning this way: 62\u00a0% positive'],
		[0.2, 'Fairly sure: 80\u00a0% negative'],
		[0.9, 'Quite sure: 90\u00a0% positive'],
		[0.03, 'Almost certain: 97\u00a0% negative'],
		[1, 'Almost certain: over 99\u00a0% positive'],
		[0, 'Almost certain: over 99\u00a0% negative']
	])('of %s reads "%s"', (probability, words) => {
		expect(describeProbability(predict(probability))).toBe(words);
	});

	it('is graded the same on both sides of an even chance', () => {
		for (const probability of [0.5, 0.55, 0.65, 0.75, 0.9, 0.99])
			expect(sureness(probability)).toBe(sureness(1 - probability));
	});

	it.each([
		['short', 0.98, 'Too short to be sure: 98\u00a0% positive'],
		['foreign', 0.9, 'Seems not to be English: 90\u00a0% positive'],
		['unknown', 0.45, 'Mostly unknown words: 55\u00a0% negative']
	] as const)('of a text that is %s claims nothing by it', (doubt, probability, words) => {
		expect(describeProbability(predict(probability, { doubts: [doubt] }))).toBe(words);
	});

	it.each([
		[0.39, 'negative', 'negative, 61\u00a0%'],
		[0.4, 'unclear', 'mixed or not sure, 60\u00a0% negative'],
		[0.6, 'unclear', 'mixed or not sure, 60\u00a0% positive'],
		[0.61, 'positive', 'positive, 61\u00a0%']
	])('of %s is called %s, as the band of the model has it', (probability, verdict, chip) => {
		expect(verdictOf(predict(probability))).toBe(verdict);
		expect(describeChip(predict(probability))).toBe(chip);
	});

	it('is never shown as certain', () => {
		expect(formatPercent(0.99999)).toBe('over 99\u00a0%');
		expect(formatPercent(0.00001)).toBe('under 1\u00a0%');
	});
});

describe('what was lost', () => {
	it('is nothing when every token was read and known', () => {
		expect(describeCut(predict(0.9))).toBeUndefined();
		expect(describeUnknown(predict(0.9))).toBe('none');
	});

	it('names the cut and the unknown words', () => {
		const prediction = predict(0.9, { tokenCount: 1600, cutCount: 1200, unknownCount: 1 });
		expect(describeCut(prediction)).toBe(
			'The review is long: 1,200 of its 1,600 words and marks, from the middle, were not read.'
		);
		expect(describeUnknown(prediction)).toBe('1 of 400');
	});

	it('warns when most words are unknown', () => {
		expect(describeUnknown(predict(0.9, { unknownCount: 6 }))).toContain('too many');
	});
});

describe('progress', () => {
	it.each([
		['reading-cache', 0, 0, 'Looking for the model on this device'],
		['downloading', 512_000, 2_048_000, 'Downloading the model: 0.5 of 2.0 MB'],
		['verifying', 2_048_000, 2_048_000, 'Checking that the model is whole'],
		['preparing', 2_048_000, 2_048_000, 'Preparing the model']
	] as const)('in phase %s reads as a sentence', (phase, loadedBytes, totalBytes, words) => {
		expect(describeProgress({ phase, loadedBytes, totalBytes })).toBe(words);
	});
});

it.each([
	[0.04, 0.1, 'under 0.1\u00a0ms'],
	[2.345, 0.1, '2.3\u00a0ms'],
	[0, 1, 'under 1\u00a0ms'],
	[3, 1, '3\u00a0ms'],
	[0, 100, 'under 100\u00a0ms'],
	[234.5, 0.1, '235\u00a0ms'],
	[1500, 1, '1.5\u00a0s']
])('%s ms by a clock of %s ms are rounded to what was measured', (durationMs, stepMs, words) => {
	expect(formatDuration(durationMs, stepMs)).toBe(words);
});

it('an engine without a name of its own keeps its technical one', () => {
	expect(formatEngine('wasm-simd')).toBe('WebAssembly, SIMD');
	expect(formatEngine('webgpu')).toBe('WebGPU');
	expect(formatEngine('abacus')).toBe('abacus');
});

describe('the engines', () => {
	const wasm = { short: 'wasm-simd', long: 'wasm-simd', batch: 'wasm-simd' };
	const status = { choice: 'automatic', hasWebGpu: true, running: wasm } as const;

	it.each([
		[undefined, 'WebAssembly, until it is known what is fastest here.'],
		[status, 'WebAssembly, SIMD, for everything.'],
		[
			{ ...status, running: { ...wasm, batch: 'webgpu' } },
			'WebAssembly, SIMD: short reviews, long reviews. WebGPU: many reviews at once.'
		],
		[
			{ ...status, hasWebGpu: false, webGpuProblem: 'This browser has no WebGPU.' },
			'WebAssembly, SIMD, for everything. This browser has no WebGPU.'
		]
	])('that are %j read "%s"', (value, words) => {
		expect(describeEngines(value)).toBe(words);
	});
});

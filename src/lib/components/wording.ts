// Numbers in words: how the screen speaks of probabilities, times, sizes and engines. Pure, and in English only.
import { WORKLOADS, type EngineStatus, type Workload } from '../contract/engine-choice.ts';
import type { Doubt } from '../contract/explanation.ts';
import type { Label, LoadProgress, Prediction } from '../contract/prediction.ts';
import { isUnsure } from '../contract/sureness.ts';
import { clockStepMs } from './clock-step.ts';
import { formatCount } from './format-number.ts';

/** How far from an even chance the answer is. `unsure` is told apart because the label is then wrong too often. */
export type Sureness = 'unsure' | 'leaning' | 'fairly' | 'quite' | 'almost';

const phrases: Record<Sureness, string> = {
	unsure: 'Mixed or not sure',
	leaning: 'Leaning this way',
	fairly: 'Fairly sure',
	quite: 'Quite sure',
	almost: 'Almost certain'
};

/** In their place, since no probability makes up for a text that says nothing to the model. None is longer than the
 *  others, or the page would move while somebody types. */
const doubtPhrases: Record<Doubt, string> = {
	short: 'Too short to be sure',
	foreign: 'Seems not to be English',
	unknown: 'Mostly unknown words'
};

/** Grade a prediction.
 *  @param probability  of "positive", in [0, 1]
 *  @example            sureness(0.04) gives 'almost': it is almost certainly negative */
export function sureness(probability: number): Sureness {
	if (isUnsure(probability, __UNSURE_BAND__)) return 'unsure';
	const likelier = Math.max(probability, 1 - probability);
	if (likelier < 0.75) return 'leaning';
	if (likelier < 0.85) return 'fairly';
	return likelier < 0.95 ? 'quite' : 'almost';
}

/** What an answer comes to in one word: its label, or that it has none to stand by. */
export function verdictOf({
	label,
	probability
}: Pick<Prediction, 'label' | 'probability'>): Label | 'unclear' {
	return sureness(probability) === 'unsure' ? 'unclear' : label;
}

/** Say a prediction's probability as words and as a number.
 *  @example  describeProbability({ label: 'negative', probability: 0.08, ... }) gives 'Quite sure: 92 % negative' */
export function describeProbability({ label, probability, doubts }: Prediction): string {
	const [doubt] = doubts ?? [];
	const phrase = doubt ? doubtPhrases[doubt] : phrases[sureness(probability)];
	const likelier = label === 'positive' ? probability : 1 - probability;
	return `${phrase}: ${formatPercent(likelier)} ${label}`;
}

/** The same for lists, where there is little room.
 *  @example  'negative, 92 %', or 'mixed or not sure, 55 % negative' */
export function describeChip(answer: Pick<Prediction, 'label' | 'probability'>): string {
	const { label, probability } = answer;
	const percent = formatPercent(Math.max(probability, 1 - probability));
	return verdictOf(answer) === 'unclear'
		? `mixed or not sure, ${percent} ${label}`
		: `${label}, ${percent}`;
}

/** Round a probability to whole percents, without ever claiming certainty.
 *  @param probability  in [0, 1]
 *  @example            formatPercent(0.998) gives 'over 99 %', formatPercent(0.3) gives '30 %' */
export function formatPercent(probability: number): string {
	if (probability > 0.99) return 'over 99\u00a0%';
	if (probability < 0.01) return 'under 1\u00a0%';
	return `${Math.round(probability * 100)}\u00a0%`;
}

/** Say how long something took, no finer than the clock that measured it.
 *  @param durationMs  milliseconds, >= 0
 *  @param stepMs      the step of that clock, in milliseconds; this browser's own where it is not given
 *  @example           formatDuration(2.345) gives '2.3 ms', formatDuration(1500) gives '1.5 s'; with a step of 1,
 *                     formatDuration(0, 1) gives 'under 1 ms' */
export function formatDuration(durationMs: number, stepMs = clockStepMs()): string {
	if (durationMs < stepMs) return `under ${stepMs}\u00a0ms`;
	if (durationMs < 10 && stepMs < 1) return `${durationMs.toFixed(1)}\u00a0ms`;
	if (durationMs < 1000) return `${Math.round(durationMs)}\u00a0ms`;
	return `${(durationMs / 1000).toFixed(1)}\u00a0s`;
}

/** Name an engine for people.
 *  @param engine  as in Prediction
 *  @returns       the technical name itself for an engine that is not known here */
export function formatEngine(engine: string): string {
	const names: Record<string, string> = {
		'wasm-relaxed-simd': 'WebAssembly, relaxed SIMD',
		'wasm-simd': 'WebAssembly, SIMD',
		webgpu: 'WebGPU'
	};
	return names[engine] ?? engine;
}

const workloadNames: Record<Workload, string> = {
	short: 'short reviews',
	long: 'long reviews',
	batch: 'many reviews at once'
};

/** Say which engine does what, and why WebGPU does nothing where it cannot.
 *  @param status  undefined while it is being found out
 *  @example       'WebAssembly, SIMD: short reviews, long reviews. WebGPU: many reviews at once.' */
export function describeEngines(status: EngineStatus | undefined): string {
	if (!status) return 'WebAssembly, until it is known what is fastest here.';
	const { running, webGpuProblem } = status;
	const engines = [...new Set(WORKLOADS.map((workload) => running[workload]))];
	const sentences = engines.map((engine) => {
		const work = WORKLOADS.filter((workload) => running[workload] === engine);
		const name = formatEngine(engine);
		if (engines.length === 1) return `${name}, for everything.`;
		return `${name}: ${work.map((workload) => workloadNames[workload]).join(', ')}.`;
	});
	return [...sentences, ...(webGpuProblem ? [webGpuProblem] : [])].join(' ');
}

/** Say how many of the words that were read the model does not know; always one line, since it changes with each keystroke.
 *  @example  describeUnknown({ tokenCount: 12, cutCount: 0, unknownCount: 1, ... }) gives '1 of 12' */
export function describeUnknown({ tokenCount, cutCount, unknownCount }: Prediction): string {
	if (unknownCount === 0) return 'none';
	const readCount = tokenCount - cutCount;
	const amount = `${formatCount(unknownCount)} of ${formatCount(readCount)}`;
	return unknownCount * 2 > readCount ? `${amount}: too many` : amount;
}

/** Say what was cut out of a long review.
 *  @returns  undefined when all of it was read */
export function describeCut({ tokenCount, cutCount }: Prediction): string | undefined {
	if (cutCount === 0) return undefined;
	return `The review is long: ${formatCount(cutCount)} of its ${formatCount(tokenCount)} words and marks, from the middle, were not read.`;
}

/** What became of a link to a review. */
export type LinkOutcome = 'copied' | 'shared' | 'shown' | 'too-long';

/** Say what became of it, and who can read it.
 *  @param maxLength  what a link can hold, in characters */
export function describeLink(outcome: LinkOutcome, maxLength: number): string {
	const who =
		'It holds the review itself: no server is sent it, but whoever has the link can read it.';
	switch (outcome) {
		case 'copied':
			return `The link is copied. ${who}`;
		case 'shared':
			return `The link is handed on. ${who}`;
		case 'shown':
			return `The link could not be copied; here it is. ${who}`;
		case 'too-long':
			return `This review is too long for a link: it would have more than ${formatCount(maxLength)} characters, even compressed. Shorten the review, or send it as a text.`;
	}
}

/** Say where the model is on its way, with the bytes that are there, for a progress bar's label. */
export function describeProgress({ phase, loadedBytes, totalBytes }: LoadProgress): string {
	const amount =
		totalBytes > 0 ? `: ${formatMegabytes(loadedBytes)} of ${formatMegabytes(totalBytes)} MB` : '';
	switch (phase) {
		case 'reading-cache':
			return `Looking for the model on this device${amount}`;
		case 'downloading':
			return `Downloading the model${amount}`;
		case 'verifying':
			return 'Checking that the model is whole';
		case 'preparing':
			return 'Preparing the model';
	}
}

function formatMegabytes(sizeBytes: number): string {
	return (sizeBytes / 1_000_000).toFixed(1);
}

// What the steps since the last line of the log add up to, and the line that progress shows of it.
import type { BatchStatistics } from '../engine/protocol.ts';
import type { Recipe } from '../recipe.ts';
import type { CheckpointState } from './checkpoint.ts';

/** What has gathered since the last line of the log. */
export interface Window extends BatchStatistics {
	norm: number;
	batches: number;
	elapsedMs: number;
}

export function emptyWindow(): Window {
	return {
		loss: 0,
		adversarialLoss: 0,
		correct: 0,
		rows: 0,
		tokens: 0,
		norm: 0,
		batches: 0,
		elapsedMs: 0
	};
}

export function addToWindow(
	window: Window,
	batch: BatchStatistics & { squaredNorm: number },
	elapsedMs: number
): void {
	window.loss += batch.loss;
	window.adversarialLoss += batch.adversarialLoss;
	window.correct += batch.correct;
	window.rows += batch.rows;
	window.tokens += batch.tokens;
	window.norm += Math.sqrt(batch.squaredNorm) / batch.rows;
	window.batches++;
	window.elapsedMs += elapsedMs;
}

export function summarize(
	window: Window,
	{ embedding, hidden, adversarialShare, adversarialWeight }: Recipe
) {
	// 4 gates, a multiplication and an addition each; the backward pass is two products of the same size.
	const passes = adversarialShare > 0 && adversarialWeight > 0 ? 2 : 1;
	const flops = window.tokens * 3 * 8 * hidden * (embedding + hidden) * passes;
	return {
		loss: window.loss / window.rows,
		adversarialLoss: window.adversarialLoss / window.rows,
		accuracy: window.correct / window.rows,
		gradientNorm: window.norm / window.batches,
		tokensPerSecond: (window.tokens / window.elapsedMs) * 1000,
		gigaflops: flops / window.elapsedMs / 1e6
	};
}

export function describeWindow(window: Window, recipe: Recipe, { best }: CheckpointState): string {
	const { loss, accuracy, gigaflops } = summarize(window, recipe);
	const kept = best.step === 0 ? '' : `  best ${percent(best.accuracy)}`;
	return `loss ${loss.toFixed(3)}  accuracy ${percent(accuracy)}${kept}  ${gigaflops.toFixed(1)} GFLOP/s`;
}

export function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

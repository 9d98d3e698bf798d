// How the learning rate moves over a run, and what Adam makes of it.
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { AdamOptions } from '../engine/protocol.ts';
import type { Recipe } from '../recipe.ts';

/** How many batches a run over `reviews` reviews has, a last smaller one of each pass included. */
export function stepsOf({ batchSize, epochs }: Recipe, reviews: number): number {
	return Math.max(1, Math.round(Math.ceil(reviews / batchSize) * epochs));
}

/** A linear rise over the warm-up, then half a cosine down to `finalRate` of the full rate.
 *  @param step   0 for the first step
 *  @param steps  of the whole run
 *  @example      at the last step of a run with finalRate 0.1, 0.1 times learningRate */
export function learningRateAt(
	{ learningRate, warmupSteps, finalRate }: Recipe,
	step: number,
	steps: number
): number {
	const warm = Math.min(1, (step + 1) / Math.max(1, warmupSteps));
	const done = Math.min(1, step / Math.max(1, steps - 1));
	const share = finalRate + (1 - finalRate) * 0.5 * (1 + Math.cos(Math.PI * done));
	return learningRate * warm * share;
}

/** Adam's numbers for a step, with the mean over the rows, the clipping and both bias corrections in them.
 *  @param rows         how many losses the gradient is a sum of
 *  @param squaredNorm  of that sum
 *  @source  Kingma & Ba 2015, https://arxiv.org/abs/1412.6980, the efficient form at the end of section 2 */
export function adamOptions(
	recipe: Recipe,
	at: { step: number; steps: number; rows: number; squaredNorm: number }
): AdamOptions {
	const { beta1, beta2, epsilon, weightDecay, clipNorm, averageMomentum } = recipe;
	const t = at.step + 1;
	const rate = learningRateAt(recipe, at.step, at.steps);
	const norm = Math.sqrt(at.squaredNorm) / at.rows;
	const clip = clipNorm > 0 && norm > clipNorm ? clipNorm / norm : 1;
	const correction = Math.sqrt(1 - beta2 ** t);
	return {
		scale: clip / at.rows,
		rate: (rate * correction) / (1 - beta1 ** t),
		beta1,
		beta2,
		epsilon: epsilon * correction,
		decay: 1 - rate * weightDecay,
		// A short average at first: the starting weights would weigh on a long one for thousands of steps.
		averageMomentum: Math.min(averageMomentum, t / (t + 10))
	};
}

/** @throws training/diverged */
export function checkFinite(
	{ loss, squaredNorm }: { loss: number; squaredNorm: number },
	step: number
): void {
	if (Number.isFinite(loss) && Number.isFinite(squaredNorm)) return;
	throw new AppError(
		'training/diverged',
		`The loss is no longer a number at step ${String(step + 1)}: the weights have run away.`,
		{
			next: 'The last checkpoint is intact. Train again with a lower --learning-rate, or with --clip-norm 1.'
		}
	);
}

/** The furthest from 0 and 1 that float32 tells from them, rounded: an engine's 0 or 1 is taken back to there. */
const NEAREST = 1e-7;

/** The inverse of `sigmoid`, finite also for probabilities of 0 and 1. */
export function logit(probability: number): number {
	const p = Math.min(Math.max(probability, NEAREST), 1 - NEAREST);
	return Math.log(p / (1 - p));
}

// Where an answer says too little to be called either way.
import type { Manifest } from './manifest.ts';

/** Probabilities of "positive" between these, both included, are wrong too often: see the manifest's calibration. */
export type UnsureBand = NonNullable<Manifest['calibration']['unsure']>;

/** @param probability  of "positive", in [0, 1]; NaN, where there is none, is not unsure
 *  @param band         null for a model whose manifest names none
 *  @example            isUnsure(0.41, { low: 0.4, high: 0.6 }) is true */
export function isUnsure(probability: number, band: UnsureBand | null): boolean {
	return band !== null && probability >= band.low && probability <= band.high;
}

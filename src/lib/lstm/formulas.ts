// What the engines share with the specification: apart from it, so that a visitor's device fetches no more than they need.
import type { Architecture } from '../contract/manifest.ts';

/** How many pooled states stand before the dense layer. */
export function pooledStates({ pooling }: Pick<Architecture, 'pooling'>): 1 | 3 {
	return pooling === 'last' ? 1 : 3;
}

export function sigmoid(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

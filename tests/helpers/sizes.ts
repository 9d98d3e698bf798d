// The sizes at which the engines are held to stock TF.js layers: most of them no multiple of what an engine works on at once.
import type { Architecture } from '../../src/lib/contract/manifest.ts';

export function architectureOf(
	embedding: number,
	hidden: number,
	pooling: Architecture['pooling'],
	vocabularySize = 50
): Architecture {
	return { vocabularySize, embedding, hidden, pooling };
}

export const ENGINE_SIZES: readonly Architecture[] = [
	architectureOf(1, 1, 'last'),
	architectureOf(3, 5, 'last-max-mean'),
	architectureOf(4, 8, 'last'),
	architectureOf(7, 12, 'last-max-mean'),
	architectureOf(32, 100, 'last'),
	architectureOf(33, 31, 'last-max-mean'),
	architectureOf(64, 128, 'last-max-mean'),
	architectureOf(64, 160, 'last-max-mean'),
	architectureOf(64, 224, 'last-max-mean')
];

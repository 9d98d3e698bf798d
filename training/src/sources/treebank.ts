// The Stanford Sentiment Treebank → examples: whole sentences, and all the phrases that they are made of.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Example } from './examples.ts';
import { sameWords } from './same-words.ts';
import { isCutInsideWord, joinWords } from './treebank-text.ts';
import { parseTree, type Tree, type TreebankClass } from './treebank-tree.ts';

export type ClassLabels = readonly [number, number, number, number, number];

export interface TreebankOptions {
	/** The label of each class of the treebank, each in [0, 1]. */
	labels?: ClassLabels;
	/** Give neutral phrases too; they are more than half of all. */
	keepNeutral?: boolean;
	/** The weight of a training sentence, and of a training phrase. */
	sentenceWeight?: number;
	phraseWeight?: number;
}

export interface Treebank {
	train: {
		/** Those that take a side. */
		sentences: Example[];
		/** Every subtree, whole sentences included, each text once. */
		phrases: Example[];
	};
	/** For choosing and reporting, never for training. */
	dev: {
		/** Those that take a side, with the label 0 or 1. */
		sentences: Example[];
	};
}

/** Raters put a phrase on a scale, and classes are fifths of it: of "somewhat positive" a reader can be less sure than
 *  of "very positive", but far surer than the fifth's own middle, 0.7, says. */
const DEFAULT_LABELS: ClassLabels = [0.02, 0.2, 0.5, 0.8, 0.98];
const NEUTRAL: TreebankClass = 2;

/** Read the treebank.
 *  @param folder  holds train.txt and dev.txt, as `trees/` of trainDevTestTrees_PTB.zip does
 *  @returns       of the published files 6,920 + 872 sentences; phrases that say the same (capitals and punctuation
 *                 aside) are one, with the mean of their labels, and none is a whole sentence of dev
 *  @throws        data/no-treebank, data/not-utf8, data/bad-treebank with file, line and column
 *  @source        Socher et al., Recursive Deep Models for Semantic Compositionality, EMNLP 2013 */
export async function readTreebank(
	folder: string,
	{
		labels = DEFAULT_LABELS,
		keepNeutral = false,
		sentenceWeight = 1,
		phraseWeight = 0.5
	}: TreebankOptions = {}
): Promise<Treebank> {
	const [train, dev] = await Promise.all([
		readTrees(folder, 'train.txt'),
		readTrees(folder, 'dev.txt')
	]);
	const heldOut = new Set(dev.map(({ words }) => sameWords(joinWords(words))));
	const sentences = sidedSentences(train)
		.filter(({ text }) => !heldOut.has(sameWords(text)))
		.map(({ text, label }) => ({ text, label: labels[label], weight: sentenceWeight }));
	const phrases = phrasesOf(train, labels, keepNeutral, heldOut).map(({ text, label }) => ({
		text,
		label,
		weight: phraseWeight
	}));
	return {
		train: { sentences, phrases },
		dev: {
			sentences: sidedSentences(dev).map(({ text, label }) => ({
				text,
				label: label > NEUTRAL ? 1 : 0,
				weight: 1
			}))
		}
	};
}

async function readTrees(folder: string, name: string): Promise<Tree[]> {
	const path = join(folder, name);
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (cause) {
		throw new AppError('data/no-treebank', `The treebank's ${path} cannot be read.`, {
			next: 'Unpack trainDevTestTrees_PTB.zip and name the folder that holds train.txt and dev.txt.',
			cause
		});
	}
	const trees: Tree[] = [];
	for (const [index, line] of decode(bytes, path).split('\n').entries()) {
		if (line.trim() !== '') trees.push(parseTree(line, `${path}, line ${index + 1}`));
	}
	if (trees.length > 0) return trees;
	throw new AppError('data/bad-treebank', `${path} holds no tree.`, {
		next: 'Unpack trainDevTestTrees_PTB.zip again; the copy may have been cut short.'
	});
}

function decode(bytes: Uint8Array, path: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new AppError('data/not-utf8', `${path} is not valid UTF-8.`, {
			next: 'Unpack trainDevTestTrees_PTB.zip again; its files are UTF-8.',
			cause
		});
	}
}

function sidedSentences(trees: readonly Tree[]): { text: string; label: TreebankClass }[] {
	return trees.flatMap(({ words, phrases }) => {
		const root = phrases.at(-1);
		if (!root || root.label === NEUTRAL) return [];
		return [{ text: joinWords(words), label: root.label }];
	});
}

function phrasesOf(
	trees: readonly Tree[],
	labels: ClassLabels,
	keepNeutral: boolean,
	heldOut: ReadonlySet<string>
): { text: string; label: number }[] {
	const found = new Map<string, { text: string; sum: number; count: number }>();
	for (const { words, phrases } of trees) {
		for (const { label, start, end } of phrases) {
			const cut = words.slice(start, end);
			if (isCutInsideWord(cut)) continue;
			const text = joinWords(cut);
			const key = sameWords(text);
			if (!/[a-z0-9]/.test(key) || heldOut.has(key)) continue;
			const same = found.get(key);
			if (same) {
				same.sum += labels[label];
				same.count++;
			} else found.set(key, { text, sum: labels[label], count: 1 });
		}
	}
	return [...found.values()]
		.map(({ text, sum, count }) => ({ text, label: sum / count }))
		.filter(({ label }) => keepNeutral || label !== labels[NEUTRAL]);
}

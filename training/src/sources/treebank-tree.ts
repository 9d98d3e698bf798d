// A line of the treebank → its words and its phrases: Penn Treebank brackets with a class on every node.
import { AppError } from '../../../src/lib/contract/errors.ts';

/** 0 very negative, 1 negative, 2 neutral, 3 positive, 4 very positive. */
export type TreebankClass = 0 | 1 | 2 | 3 | 4;

export interface Phrase {
	label: TreebankClass;
	/** The phrase is `words[start]` to `words[end - 1]` of its sentence. */
	start: number;
	end: number;
}

export interface Tree {
	/** As the treebank writes them, escapes included. */
	words: string[];
	/** Every node, children before parents; the last one is the whole sentence. */
	phrases: Phrase[];
}

interface OpenNode {
	label: TreebankClass;
	start: number;
	children: 'none' | 'word' | 'nodes';
}

/** An opening bracket with what should be a class, a closing bracket, or a word; behind white space. A no-break space is
 *  part of a word: "2 1\\/2". */
const PIECE = /[ \t]*(?:\([ \t]*([^ \t()]*)|(\))|([^ \t()]+))/y;

/** Read one tree.
 *  @param line   a line of train.txt or dev.txt, not empty
 *  @param where  the place of the line, for errors: `train.txt, line 7`
 *  @throws       data/bad-treebank, naming the place, the column and what is wrong there
 *  @example      `(3 (2 not) (1 bad))` gives the words not, bad and the phrases 2: 0–1, 1: 1–2, 3: 0–2
 *  @source       https://nlp.stanford.edu/sentiment, trainDevTestTrees_PTB.zip */
export function parseTree(line: string, where: string): Tree {
	const words: string[] = [];
	const phrases: Phrase[] = [];
	// A stack of our own: a damaged file may nest deeper than calls can.
	const open: OpenNode[] = [];

	function fail(column: number, problem: string): never {
		throw new AppError('data/bad-treebank', `${where}, column ${column + 1}: ${problem}.`, {
			next: 'Unpack trainDevTestTrees_PTB.zip again; every line is one tree such as (3 (2 not) (1 bad)).'
		});
	}

	const text = line.trimEnd();
	PIECE.lastIndex = 0;
	while (PIECE.lastIndex < text.length) {
		const from = PIECE.lastIndex;
		const match = PIECE.exec(text);
		// Every text has a next piece; this tells the type checker.
		if (!match) return fail(from, 'there is no bracket and no word');
		const [, label, close, word] = match;
		const node = open.at(-1);
		if (!node && (label === undefined || phrases.length > 0)) {
			return fail(
				from,
				phrases.length > 0 ? 'the tree has ended before' : 'a tree begins with "("'
			);
		}
		if (label !== undefined) {
			if (!isClass(label)) return fail(from, `"${label}" is no class from 0 to 4`);
			if (node?.children === 'word') return fail(from, 'a node holds one word or nodes, not both');
			if (node) node.children = 'nodes';
			open.push({ label: Number(label) as TreebankClass, start: words.length, children: 'none' });
		} else if (node && word !== undefined) {
			if (node.children !== 'none') return fail(from, 'a node holds one word or nodes, not both');
			node.children = 'word';
			words.push(word);
		} else if (node && close !== undefined) {
			if (node.children === 'none') return fail(from, 'a node is empty');
			phrases.push({ label: node.label, start: node.start, end: words.length });
			open.pop();
		}
	}
	if (open.length > 0) fail(text.length, `the line ends with ${open.length} brackets open`);
	return { words, phrases };
}

function isClass(label: string): boolean {
	return /^[0-4]$/.test(label);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTree, type Phrase } from './treebank-tree.ts';

type Node = { label: number; word: string } | { label: number; children: Node[] };

const label = fc.integer({ min: 0, max: 4 });
const word = fc.string({ minLength: 1 }).filter((text) => /^[^\s()]+$/.test(text));
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ label, word }),
		fc.record({ label, children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) })
	)
}));

/** Write a tree as the treebank does, and list what reading it must give. */
function write(node: Node, words: string[], phrases: Phrase[]): string {
	const start = words.length;
	if ('word' in node) words.push(node.word);
	const inside =
		'word' in node
			? node.word
			: node.children.map((child) => write(child, words, phrases)).join(' ');
	phrases.push({ label: node.label as Phrase['label'], start, end: words.length });
	return `(${node.label} ${inside})`;
}

describe('parseTree', () => {
	it('reads back every tree', () => {
		fc.assert(
			fc.property(tree, (node) => {
				const words: string[] = [];
				const phrases: Phrase[] = [];
				const line = write(node, words, phrases);
				expect(parseTree(line, 'here')).toEqual({ words, phrases });
			})
		);
	});

	it.each([
		['(3 (2 not) (1 bad)', 19, 'the line ends with 1 brackets open'],
		['(3 (2 not) (1 bad)))', 20, 'the tree has ended before'],
		['(3 (2 not) (5 bad))', 11, '"5" is no class from 0 to 4'],
		['(3 (2 not) (bad))', 11, '"bad" is no class from 0 to 4'],
		['(3 (2 not) bad)', 11, 'a node holds one word or nodes, not both'],
		['(3 not (1 bad))', 7, 'a node holds one word or nodes, not both'],
		['(3 not bad)', 7, 'a node holds one word or nodes, not both'],
		['(3 (2 not) (1))', 14, 'a node is empty'],
		['not bad', 1, 'a tree begins with "("'],
		['(2 good) (2 bad)', 9, 'the tree has ended before']
	])('refuses %s', (line, column, problem) => {
		expect(() => parseTree(line, 'train.txt, line 7')).toThrow(
			expect.objectContaining({
				code: 'data/bad-treebank',
				message: `train.txt, line 7, column ${column}: ${problem}.`
			})
		);
	});

	it('reads a tree deeper than calls can nest', () => {
		const depth = 100_000;
		const { words, phrases } = parseTree(`${'(2 '.repeat(depth)}so${')'.repeat(depth)}`, 'here');
		expect(words).toEqual(['so']);
		expect(phrases).toHaveLength(depth);
	});
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { readTreebank } from './treebank.ts';

const TRAIN = [
	"(1 (2 It) (1 (1 (2 is) (2 n't)) (4 (3 very) (4 good))))",
	'(4 (4 Good) (2 .))',
	'(2 (2 It) (2 (2 plays) (2 tonight)))',
	'(3 (3 So) (3 (2 much) (3 fun)))'
];
const DEV = ['(0 (0 Awful) (2 !))', '(2 (2 A) (2 film))', '(3 (2 so) (3 (2 much) (3 fun)))'];

async function treebankOf(train: string[], dev: string[]): Promise<string> {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'train.txt'), train.join('\n'));
	await writeFile(join(folder, 'dev.txt'), `${dev.join('\r\n')}\r\n`);
	return folder;
}

describe('readTreebank', () => {
	it('gives the sentences that take a side and are not in dev', async () => {
		const { train, dev } = await readTreebank(await treebankOf(TRAIN, DEV));
		expect(train.sentences).toEqual([
			{ text: "It isn't very good", label: 0.2, weight: 1 },
			{ text: 'Good.', label: 0.98, weight: 1 }
		]);
		expect(dev.sentences).toEqual([
			{ text: 'Awful!', label: 0, weight: 1 },
			{ text: 'so much fun', label: 1, weight: 1 }
		]);
	});

	it('gives each phrase once, with the mean of its labels, and none that is a sentence of dev', async () => {
		const { train } = await readTreebank(await treebankOf([...TRAIN, '(3 good)'], DEV));
		expect(train.phrases).toEqual([
			{ text: "isn't", label: 0.2, weight: 0.5 },
			{ text: 'very', label: 0.8, weight: 0.5 },
			{ text: 'good', label: (2 * 0.98 + 0.98 + 0.8) / 4, weight: 0.5 },
			{ text: 'very good', label: 0.98, weight: 0.5 },
			{ text: "isn't very good", label: 0.2, weight: 0.5 },
			{ text: "It isn't very good", label: 0.2, weight: 0.5 },
			{ text: 'So', label: 0.8, weight: 0.5 },
			{ text: 'fun', label: 0.8, weight: 0.5 },
			{ text: 'much fun', label: 0.8, weight: 0.5 }
		]);
	});

	it('keeps neutral phrases where they are asked for, with the labels and weights given', async () => {
		const { train } = await readTreebank(await treebankOf(['(2 (2 It) (1 bores))'], DEV), {
			labels: [0, 0.3, 0.5, 0.7, 1],
			keepNeutral: true,
			sentenceWeight: 0.4,
			phraseWeight: 0.2
		});
		expect(train.sentences).toEqual([]);
		expect(train.phrases).toEqual([
			{ text: 'It', label: 0.5, weight: 0.2 },
			{ text: 'bores', label: 0.3, weight: 0.2 },
			{ text: 'It bores', label: 0.5, weight: 0.2 }
		]);
	});

	it('names the file, the line and the column of what it cannot read', async () => {
		const folder = await treebankOf(['(2 fine)', '', '(7 odd)'], DEV);
		await expect(readTreebank(folder)).rejects.toMatchObject({
			code: 'data/bad-treebank',
			message: `${join(folder, 'train.txt')}, line 3, column 1: "7" is no class from 0 to 4.`
		});
	});

	it.each([
		['data/no-treebank', undefined],
		['data/bad-treebank', ' \n'],
		['data/not-utf8', Buffer.from([0x28, 0x32, 0x20, 0xff, 0x29])]
	])('refuses a file with %s', async (code, content) => {
		const folder = await temporaryFolder();
		await writeFile(join(folder, 'train.txt'), TRAIN.join('\n'));
		if (content !== undefined) await writeFile(join(folder, 'dev.txt'), content);
		await expect(readTreebank(folder)).rejects.toMatchObject({
			code,
			message: expect.stringContaining('dev.txt'),
			next: expect.stringContaining('trainDevTestTrees_PTB.zip')
		});
	});
});

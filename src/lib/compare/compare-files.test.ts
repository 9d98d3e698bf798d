import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pair } from '../../../tests/helpers/comparison-rows.ts';
import { MAX_COMPARED } from '../contract/comparison.ts';
import { AppError } from '../contract/errors.ts';
import { readTexts } from './read-texts.ts';
import { writeCsv, writeJson } from './write-comparison.ts';

const read = (text: string, name = '') => readTexts(new Blob([text]), name);

describe('what is to be compared', () => {
	it('is one review a line', async () => {
		await expect(read('A fine film.\n\n  \r\nA bad one, sadly.\n')).resolves.toEqual({
			texts: [
				{ number: 1, text: 'A fine film.' },
				{ number: 4, text: 'A bad one, sadly.' }
			],
			badCount: 0,
			isCut: false,
			column: undefined
		});
	});

	it('is the column of a CSV file that looks like reviews, its header left out', async () => {
		const text =
			'id,review,sentiment\n1,"Good, ""really""\nand long",positive\n2,,negative\n3,Bad,negative\n';
		await expect(read(text, 'a.csv')).resolves.toMatchObject({
			texts: [
				{ number: 2, text: 'Good, "really"\nand long' },
				{ number: 4, text: 'Bad' }
			],
			badCount: 1,
			column: 'review'
		});
	});

	it('is what JSON Lines have under their key', async () => {
		const text = '{"id":1,"text":"Good film"}\nnothing\n{"id":2,"text":"Bad film"}\n';
		await expect(read(text, 'a.jsonl')).resolves.toMatchObject({
			texts: [{ text: 'Good film' }, { text: 'Bad film' }],
			badCount: 1
		});
	});

	it('is cut where a comparison would become a load test', async () => {
		const { texts, isCut } = await read('A fine film.\n'.repeat(40_000));
		expect(texts).toHaveLength(MAX_COMPARED);
		expect(isCut).toBe(true);
		expect((await read('A fine film.\n'.repeat(MAX_COMPARED))).isCut).toBe(false);
	});

	it.each(['', ' \n\n'])('is refused when it is %j', async (text) => {
		await expect(read(text)).rejects.toMatchObject({ code: 'data/no-rows' });
	});
});

describe('what is saved', () => {
	const failed = {
		...pair(2, 0.2),
		cloudError: new AppError('cloud/throttled', 'Too many at once.', { next: 'Wait.' })
	};

	it('as CSV has every side of every row', () => {
		const csv = writeCsv([pair(1, 0.9, 0.88), failed]);
		expect(csv.startsWith('\ufeff')).toBe(true);
		const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
		expect(data).toMatchObject([
			{
				row: '1',
				request: 'id 1',
				'device label': 'positive',
				'device probability': '0.9',
				'cloud probability': '0.88',
				'cloud ms': '60',
				'cloud network ms': '55',
				agree: 'true',
				'points apart': '2'
			},
			{ row: '2', 'cloud label': '', 'cloud problem': 'Too many at once.', agree: '' }
		]);
	});

	it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '  =cmd|x', '|x', '%x', '\uff1d1'])(
		'as CSV runs nothing in a spreadsheet: %j',
		(text) => {
			const csv = writeCsv([{ ...pair(1, 0.9, 0.9), text }]);
			const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
			expect(data[0]?.['review']).toBe(`'${text}`);
		}
	);

	it('as JSON has the summary and the rows, texts as they are', () => {
		const saved: unknown = JSON.parse(writeJson([{ ...pair(1, 0.9, 0.2), text: '=1' }, failed]));
		expect(saved).toMatchObject({
			summary: { rowCount: 2, pairCount: 1, agreeingCount: 0, failedCount: 1 },
			rows: [
				{ row: 1, review: '=1', agree: false, 'points apart': 70 },
				{ row: 2, 'cloud label': null, agree: null }
			]
		});
	});
});

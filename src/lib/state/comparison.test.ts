import { describe, expect, it, vi } from 'vitest';
import { predict, predictInCloud } from '../../../tests/helpers/comparison-rows.ts';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import type { CloudOptions } from '../cloud/cloud-classifier.ts';
import { AppError } from '../contract/errors.ts';
import { Cloud } from './cloud.svelte.ts';
import { Comparison } from './comparison.svelte.ts';

const texts = (...list: string[]) => list.map((text, i) => ({ number: i + 1, text }));
const error = (code: `cloud/${string}`) => new AppError(code, 'It failed.', { next: 'Try again.' });

/** Both sides answer at once, unless a test says otherwise. */
function open(isOn = true) {
	const askCloud = vi.fn((_: string, { id = '' }: CloudOptions = {}) =>
		Promise.resolve(predictInCloud(0.8, { id }))
	);
	const askLocal = vi.fn((_: string, __?: { signal?: AbortSignal }) =>
		Promise.resolve(predict(0.9))
	);
	const cloud = new Cloud(
		() => '',
		() =>
			Promise.resolve({
				findCloudConfig: () => Promise.resolve(fakeCloudConfig),
				createCloudClassifier: () => ({ classify: askCloud, close: () => undefined })
			})
	);
	if (isOn) cloud.choose('both');
	const comparison = new Comparison({ classify: askLocal }, cloud);
	return { cloud, comparison, askCloud, askLocal };
}

describe('a comparison', () => {
	it('pairs both answers by the id of the request', async () => {
		const { comparison, askCloud } = open();
		await comparison.compare(texts('A', 'B', 'C', 'D', 'E'));
		expect(comparison.isRunning).toBe(false);
		expect(comparison.rows.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D', 'E']);
		for (const { id, local, cloud } of comparison.rows) {
			expect(local?.probability).toBe(0.9);
			expect(cloud?.id).toBe(id);
		}
		const ids = new Set(askCloud.mock.calls.map(([, options]) => options?.id));
		expect(ids.size).toBe(5);
	});

	it('with the cloud off asks this device only', async () => {
		const { comparison, askCloud } = open(false);
		await comparison.compare(texts('A'));
		expect(comparison.rows[0]?.local?.label).toBe('positive');
		expect(comparison.rows[0]?.cloud).toBeUndefined();
		expect(askCloud).not.toHaveBeenCalled();
	});

	it('has the answers of this device while the cloud still keeps it waiting', async () => {
		const { comparison, askCloud } = open();
		askCloud.mockImplementation(() => new Promise(() => undefined));
		void comparison.compare(texts('A', 'B', 'C', 'D', 'E'));
		await vi.waitFor(() => expect(comparison.rows.every(({ local }) => local)).toBe(true));
		await vi.waitFor(() => expect(askCloud).toHaveBeenCalledTimes(3));
		comparison.stop();
		expect(comparison.isRunning).toBe(false);
	});

	it('goes on after a fault of one text, and asks for it again on request', async () => {
		const { comparison, askCloud } = open();
		askCloud.mockRejectedValueOnce(error('cloud/model-failed'));
		await comparison.compare(texts('A', 'B', 'C', 'D'));
		expect(comparison.rows.map(({ cloud }) => cloud !== undefined)).toEqual([
			false,
			true,
			true,
			true
		]);
		expect(comparison.rows[0]?.cloudError?.code).toBe('cloud/model-failed');
		expect(comparison.error).toBeUndefined();
		askCloud.mockClear();
		await comparison.retry();
		expect(askCloud).toHaveBeenCalledOnce();
		expect(comparison.rows[0]?.cloudError).toBeUndefined();
		expect(comparison.rows[0]?.cloud).toBeDefined();
	});

	it('asks the cloud no further after any other fault, and says why', async () => {
		const { comparison, askCloud } = open();
		askCloud.mockRejectedValue(error('cloud/endpoint-missing'));
		await comparison.compare(texts(...'ABCDEFGH'));
		expect(askCloud.mock.calls.length).toBeLessThanOrEqual(3);
		expect(comparison.error?.code).toBe('cloud/endpoint-missing');
		expect(comparison.rows.every(({ local }) => local)).toBe(true);
	});

	it('keeps the place of a row whose text this device refuses', async () => {
		const { comparison, askLocal } = open();
		const refused = new AppError('text/empty', 'No word.', { next: 'Write one.' });
		askLocal.mockRejectedValueOnce(refused);
		await comparison.compare(texts('…', 'B'));
		expect(comparison.rows.map(({ localError }) => localError)).toEqual([refused, undefined]);
	});

	it('drops what was on its way when another set is compared', async () => {
		const { comparison, askLocal } = open(false);
		let answer = (_: ReturnType<typeof predict>): void => undefined;
		askLocal.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
		const first = comparison.compare(texts('old'));
		await vi.waitFor(() => expect(askLocal).toHaveBeenCalledOnce());
		const second = comparison.compare(texts('new'));
		expect(askLocal.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
		answer(predict(0.1));
		await Promise.all([first, second]);
		expect(comparison.rows).toMatchObject([{ text: 'new', local: { probability: 0.9 } }]);
	});

	it('takes one more review, and looks at it', async () => {
		const { comparison } = open();
		await comparison.compare(texts('A', 'B'));
		await comparison.add('C');
		expect(comparison.current).toMatchObject({ number: 3, text: 'C' });
		expect(comparison.current?.cloud).toBeDefined();
	});
});

it('the row that is looked at stays within the set', async () => {
	const { comparison } = open(false);
	comparison.move(1);
	expect(comparison.position).toBe(0);
	await comparison.compare(texts('A', 'B', 'C'));
	comparison.move(1);
	expect(comparison.current?.text).toBe('B');
	comparison.move(Infinity);
	expect(comparison.current?.text).toBe('C');
	comparison.move(-Infinity);
	expect(comparison.current?.text).toBe('A');
});

describe('a file', () => {
	it('is read, compared, and what was left out is said', async () => {
		const { comparison } = open();
		const file = new Blob(['review,label\nGood film,1\n,0\nBad film,0\n']);
		await comparison.compareFile(file, 'a.csv');
		expect(comparison.rows.map(({ text }) => text)).toEqual(['Good film', 'Bad film']);
		expect(comparison.note).toBe('1 row left out: no review in it.');
		const saved = await (await comparison.write('csv')).text();
		expect(saved).toContain('Good film');
		expect(await (await comparison.write('json')).text()).toContain('"pairCount": 2');
	});

	it('that is none is refused in words', async () => {
		const { comparison } = open();
		await comparison.compareFile(new Blob([' ']), 'a.csv');
		expect(comparison.error?.code).toBe('data/no-rows');
	});
});

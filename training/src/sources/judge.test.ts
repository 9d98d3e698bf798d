import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeExcerpts } from './judge.ts';

const excerpt = (label: number) => ({ text: 'so it is', label, weight: 0.3 });
const judged = async (label: number, opinion: number) =>
	(await judgeExcerpts([excerpt(label)], () => Promise.resolve([opinion])))[0]?.label;

describe('judgeExcerpts', () => {
	it('is surer where both agree, and undecided where they contradict each other', async () => {
		expect(await judged(0.8, 0.6)).toBeCloseTo(0.857, 3);
		expect(await judged(0.8, 0.2)).toBeCloseTo(0.5, 12);
		expect(await judged(0.2, 0.4)).toBeCloseTo(1 - 0.857, 3);
	});

	it('is Bayes’ rule for two independent witnesses', async () => {
		const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		await fc.assert(
			fc.asyncProperty(probability, probability, async (label, opinion) => {
				const both = label * opinion;
				expect(await judged(label, opinion)).toBeCloseTo(
					both / (both + (1 - label) * (1 - opinion)),
					9
				);
			})
		);
	});

	it('asks once, keeps texts and weights, and leaves alone what the judge cannot read', async () => {
		const asked: (readonly string[])[] = [];
		const excerpts = [excerpt(0.8), { ...excerpt(0.2), text: '…' }];
		const result = await judgeExcerpts(excerpts, (texts) => {
			asked.push(texts);
			return Promise.resolve([0.5, NaN]);
		});
		expect(asked).toEqual([['so it is', '…']]);
		expect(result[0]).toMatchObject({ text: 'so it is', weight: 0.3 });
		expect(result[0]?.label).toBeCloseTo(0.8, 12);
		expect(result[1]).toEqual(excerpts[1]);
	});

	it('survives a judge that is quite sure', async () => {
		expect(await judged(0.8, 0)).toBeGreaterThan(0);
		expect(await judged(0.2, 1)).toBeLessThan(1);
	});
});

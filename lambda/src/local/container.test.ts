// Both things that can stand behind the endpoint, from the same files of the app: the same answers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCloudReply } from '../../../src/lib/contract/cloud.ts';
import { openModel, type ModelContainer } from './container.ts';
import { findPython } from './python-container.ts';

const MINUTES = 60_000;
const JSON_TYPE = 'application/json';
const reviews = [
	'A wonderful, touching film. I loved every minute!',
	'An awful, boring mess.',
	`Très bien, 好 film ${'and on '.repeat(800)}`
];
const python = findPython(['torch', 'numpy']);
if (python === undefined)
	console.warn(
		'NOT TESTED: there is no Python with PyTorch and NumPy; the stand-in has Node alone.'
	);

let node: ModelContainer;
beforeAll(async () => {
	node = await openModel('node');
});
afterAll(() => node.close());

const ask = (container: ModelContainer, body: string, type = JSON_TYPE) =>
	container.invoke(Buffer.from(body), type, JSON_TYPE);

it('answers many reviews and one', async () => {
	const many = await ask(node, JSON.stringify({ reviews }));
	const { predictions, model } = parseCloudReply(JSON.parse(many.body), reviews.length);
	expect(predictions.map(({ label }) => label).slice(0, 2)).toEqual(['positive', 'negative']);
	expect(predictions[2]?.cut).toBeGreaterThan(0);
	const one = await ask(node, reviews[1] ?? '', 'text/plain; charset=utf-8');
	expect(parseCloudReply(JSON.parse(one.body), 1)).toMatchObject({ model: { id: model.id } });
});

it.each([
	['no word', '...', 'text/plain', 400, 'There is no word to read in the review.'],
	['no word in the second', '{"reviews":["a","."]}', JSON_TYPE, 400, 'Review 2: There is no word'],
	['broken JSON', '{"reviews":["a"', JSON_TYPE, 400, 'cannot be read'],
	['another type', 'a', 'text/html', 415, 'nothing else']
])('refuses %s', async (_, body, type, status, message) => {
	expect(await ask(node, body, type)).toMatchObject({
		status,
		body: expect.stringContaining(message) as string
	});
});

describe.skipIf(python === undefined)('PyTorch', () => {
	let torch: ModelContainer;
	beforeAll(async () => {
		torch = await openModel();
		return () => torch.close();
	}, 3 * MINUTES);

	it('is taken where it is, and says so', () => {
		expect(torch.name).toContain('PyTorch');
	});

	it('answers as Node does, to 1e-5', async () => {
		const body = JSON.stringify({ reviews });
		const [theirs, ours] = await Promise.all(
			[torch, node].map(async (each) => {
				const { status, body: reply } = await ask(each, body);
				expect(status).toBe(200);
				return parseCloudReply(JSON.parse(reply), reviews.length);
			})
		);
		expect(theirs?.model.id).toBe(ours?.model.id);
		for (const [row, expected] of (theirs?.predictions ?? []).entries()) {
			const { probability, ...counts } = ours?.predictions[row] ?? { probability: NaN };
			expect(Math.abs(probability - expected.probability)).toBeLessThan(1e-5);
			expect(expected).toMatchObject(counts);
		}
		expect.assertions(3 + 2 * reviews.length);
	});

	it('refuses an empty review in the same words', async () => {
		const [theirs, ours] = await Promise.all([
			ask(torch, '...', 'text/plain'),
			ask(node, '...', 'text/plain')
		]);
		expect(theirs).toMatchObject({ status: ours.status, body: ours.body });
	});
});

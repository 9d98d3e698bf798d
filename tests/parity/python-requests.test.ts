// What the SageMaker container answers to requests of every kind, through its own four functions; python.test.ts says
// that its probabilities are right.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCloudReply } from '../../src/lib/contract/cloud.ts';
import type { Manifest } from '../../src/lib/contract/manifest.ts';
import {
	findPython,
	openContainer,
	type Container
} from '../../lambda/src/local/python-container.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { packArtifact, packFiles, readArtifact } from '../../training/src/sagemaker/artifact.ts';
import { randomWeights } from '../helpers/random-weights.ts';
import { architectureOf } from '../helpers/sizes.ts';

const MINUTES = 60_000;
const TEXT = 'text/plain';
const JSON_TYPE = 'application/json';
const JSON_LINES = 'application/jsonlines';

const words = ['a', 'good', 'film', '!'];
const architecture = architectureOf(3, 5, 'last-max-mean', words.length + 2);
const weights = randomWeights(architecture, 3);

const python = findPython(['torch', 'numpy']);

describe.skipIf(python === undefined)('the container', () => {
	let container: Container;
	let artifact: Uint8Array;

	beforeAll(async () => {
		const models = new URL('../../static/models/', import.meta.url);
		const bundled = JSON.parse(await readFile(new URL('default.json', models), 'utf8')) as {
			id: string;
		};
		const { manifest } = await readModel(new URL(bundled.id, models).pathname);
		const text: Manifest['text'] = { ...manifest.text, marks: '!', maxTokens: 4, headTokens: 2 };
		artifact = await packArtifact({
			manifest: { ...manifest, id: 'tiny-1', architecture, text },
			weights,
			words
		});
		container = await openContainer(python ?? '', artifact);
		expect(await container.load(artifact)).toBeNull();
		return () => container.close();
	}, 2 * MINUTES);

	it.each([
		['a text', TEXT, 'A good film!'],
		['a text of a named character set', 'text/plain; charset=UTF-8', 'A good film!'],
		['a string', JSON_TYPE, '"A good film!"'],
		['one review', JSON_TYPE, '{"review":"A good film!"}'],
		['many reviews, here one', JSON_TYPE, '{"reviews":["A good film!"]}'],
		["the paper's row", JSON_TYPE, '[4,2,3,4,5,0,0]'],
		['a row among reviews', 'application/json;charset=utf-8', '{"reviews":[[4,2,3,4,5]]}']
	])('reads %s', async (_, type, body) => {
		const answer = await container.invoke(body, type);
		expect(answer).toMatchObject({ status: 200, type: JSON_TYPE });
		const reply = JSON.parse(answer.body) as unknown;
		const expected = await container.invoke('A good film!', TEXT);
		const { predictions, model } = parseCloudReply(reply, 1);
		expect(predictions).toEqual(parseCloudReply(JSON.parse(expected.body), 1).predictions);
		expect(reply).toMatchObject({
			predictions: [{ tokens: 4, cut: 0, unknown: 0 }],
			model: { id: 'tiny-1', durationMs: expect.any(Number) as number }
		});
		expect(model.id).toBe('tiny-1');
	});

	it('says what it cut and what it does not know', async () => {
		const { body } = await container.invoke('a good good old film !!', TEXT);
		expect(JSON.parse(body)).toMatchObject({ predictions: [{ tokens: 7, cut: 3, unknown: 0 }] });
		const { body: other } = await container.invoke('some good film', TEXT);
		expect(JSON.parse(other)).toMatchObject({ predictions: [{ tokens: 3, cut: 0, unknown: 1 }] });
	});

	it.each([
		['no text', 400, TEXT, '', /no word/],
		['a text without a word', 400, TEXT, ' <br /> ... ', /no word/],
		['bytes that are not UTF-8', 400, TEXT, Uint8Array.of(97, 0xff), /not UTF-8, at byte 1/],
		['no JSON', 400, JSON_TYPE, '', /not valid JSON/],
		['half of a JSON', 400, JSON_TYPE, '{"reviews":["a', /not valid JSON/],
		['a JSON of brackets', 400, JSON_TYPE, '['.repeat(100_000), /not valid JSON/],
		['a number of too many digits', 400, JSON_TYPE, '1'.repeat(5000), /JSON|string/],
		['a number', 400, JSON_TYPE, '1', /A review is a string/],
		['nothing', 400, JSON_TYPE, 'null', /A review is a string/],
		['no reviews', 400, JSON_TYPE, '{"reviews":[]}', /at least one review/],
		['reviews that are no list', 400, JSON_TYPE, '{"reviews":"a"}', /at least one review/],
		['more than reviews', 400, JSON_TYPE, '{"reviews":["a"],"b":1}', /at least one review/],
		['an unknown form', 400, JSON_TYPE, '{"texts":["a"]}', /A review is a string/],
		[
			'a bad review among good ones',
			400,
			JSON_TYPE,
			'{"reviews":["a","?"]}',
			/^Review 2: .*no word/
		],
		['an empty row', 400, JSON_TYPE, '[]', /A review is a string/],
		['a row of length 0', 400, JSON_TYPE, '[0,0,0]', /begins with its length/],
		['a row longer than its ids', 400, JSON_TYPE, '[3,2,3]', /begins with its length/],
		[
			'a row longer than the model reads',
			400,
			JSON_TYPE,
			'[5,2,3,4,5,2]',
			/begins with its length/
		],
		['an id too large', 400, JSON_TYPE, '[2,2,6]', /0 to 5/],
		['a negative id', 400, JSON_TYPE, '[2,2,-1]', /0 to 5/],
		['a broken id', 400, JSON_TYPE, '[2,2,3.5]', /A review is a string/],
		['true for a number', 400, JSON_TYPE, '[true,2]', /A review is a string/],
		['no lines', 400, JSON_LINES, '', /no review/],
		['a text that is too long', 413, TEXT, 'a '.repeat(500_001), /1000000 characters/],
		['another type', 415, 'text/csv', '1,2', /text\/plain, application\/json/],
		['no type', 415, '', 'a', /text\/plain, application\/json/],
		['another character set', 415, 'text/plain; charset=latin1', 'a', /UTF-8/]
	])('refuses %s with %d', async (_, status, type, body, message) => {
		const answer = await container.invoke(body, type);
		expect(answer.status, answer.body).toBe(status);
		expect(answer.body).toMatch(message);
	});

	it('answers JSON Lines with a line for each line, errors in their place', async () => {
		const lines = [
			'"a good film"',
			'{"review":"a"}',
			'',
			'"?"',
			'{"a',
			'[1,99]',
			'"a\u2028film"',
			'[2,2,4]'
		];
		const type = JSON_LINES;
		for (const end of ['', '\n']) {
			const answer = await container.invoke(`${lines.join('\n')}${end}`, type, type);
			expect(answer).toMatchObject({ status: 200, type });
			expect(answer.body.endsWith('\n')).toBe(true);
			const replies = answer.body
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown);
			const prediction = (tokens: number) => ({
				model: 'tiny-1',
				label: expect.stringMatching(/^(positive|negative)$/) as string,
				probability: expect.any(Number) as number,
				tokens
			});
			const error = (message: RegExp) => ({
				model: 'tiny-1',
				error: { status: 400, message: expect.stringMatching(message) as string }
			});
			expect(replies).toMatchObject([
				prediction(3),
				prediction(1),
				error(/JSON/),
				error(/no word/),
				error(/JSON/),
				error(/0 to 5/),
				prediction(2),
				prediction(2)
			]);
		}
	});

	it.each([
		['application/json, text/plain, */*', 200, JSON_TYPE],
		['*/*', 200, JSON_TYPE],
		['application/jsonlines;q=0.9', 200, JSON_LINES],
		['text/html', 406, 'text/html']
	])('to a client that accepts %s answers %d', async (accept, status, type) => {
		expect(await container.invoke('good', TEXT, accept)).toMatchObject({ status, type });
	});

	it('repeats no word of a review in an error', async () => {
		const secret = 'xyzzy';
		const bodies = [
			`{"reviews":["${secret}`,
			`{"${secret}":1}`,
			`{"reviews":[["${secret}"]]}`,
			`"${secret}" ${secret}`
		];
		for (const body of bodies) {
			const answer = await container.invoke(body, JSON_TYPE);
			expect(answer.status).toBe(400);
			expect(answer.body).not.toContain(secret);
		}
	});

	it.each(['weights.npz', 'vocabulary.json'])('does not load a damaged %s', async (name) => {
		const files = await readArtifact(artifact);
		const bytes = files.get(name) ?? Buffer.of();
		bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
		const problem = await container.load(await packFiles(files));
		expect(problem).toMatch(new RegExp(`${name} is not what the manifest says`));
	});
});

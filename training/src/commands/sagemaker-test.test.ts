// `sagemaker-test`, with the real AWS SDK, to a server in the place of an endpoint.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refusal, serveAws, type Invocation, type Reply } from '../aws/testing/local-aws.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { hearTerminal } from '../terminal/testing/heard-terminal.ts';
import { sagemakerTestCommand } from './sagemaker-test.ts';

// The first to load the AWS SDK waits for it, on a busy machine for long.
vi.setConfig({ testTimeout: 120_000 });

const terminal = hearTerminal();

/** An endpoint that errs about the first 2 of the 20 positive reviews, and the first 3 of the negative ones. */
function answerOf(review: string, model = 'paper-1'): object {
	const [, id, folder] = /^Film number (\d+) of test\/(pos|neg):/.exec(review) ?? [];
	const isRight = Number(id) >= (folder === 'pos' ? 2 : 3);
	const isPositive = (folder === 'pos') === isRight;
	const label = isPositive ? 'positive' : 'negative';
	return { label, probability: isPositive ? 0.9 : 0.2, tokens: 9, cut: 0, unknown: 0, model };
}

const reviewsOf = ({ body }: Invocation) =>
	body
		.toString()
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as string);

function answerAll(request: Invocation, model?: string): Reply {
	const lines = reviewsOf(request).map((review) => JSON.stringify(answerOf(review, model)));
	return { body: `${lines.join('\n')}\n` };
}

async function prepare() {
	const aws = await serveAws();
	aws.invoke = (request) => answerAll(request);
	const folder = await temporaryFolder();
	const archive = await writeArchive(join(folder, 'tiny.tar.gz'), tinyFiles({ reviews: 20 }));
	const cache = join(folder, 'cache');
	const test = (...flags: string[]) =>
		sagemakerTestCommand().parseAsync(
			['--data', archive, '--cache', cache, '--batch', '4', ...flags],
			{ from: 'user' }
		);
	return { aws, test, kept: join(cache, 'endpoint-answers', 'matinee.jsonl') };
}

describe('sagemaker-test', () => {
	it('sends every test review once, and prints accuracy, precision and recall', async () => {
		const { aws, test, kept } = await prepare();
		const asked: string[] = [];
		aws.invoke = (request) => {
			expect(request).toMatchObject({
				endpoint: 'matinee',
				contentType: 'application/jsonlines',
				accept: 'application/jsonlines'
			});
			asked.push(...reviewsOf(request));
			return answerAll(request);
		};
		await test();
		expect(new Set(asked).size).toBe(40);
		expect(asked).toHaveLength(40);
		// 18 of 20 positive and 17 of 20 negative reviews come out right.
		expect(terminal.printed).toMatch(/^accuracy +87\.50 %$/m);
		expect(terminal.printed).toMatch(/^precision +85\.71 %$/m);
		expect(terminal.printed).toMatch(/^recall +90\.00 %$/m);
		expect(terminal.printed).toMatch(/^is positive +18 +2$/m);
		expect(terminal.printed).toMatch(/^model +paper-1$/m);
		// A test that is over is over: the next one asks anew.
		await expect(readFile(kept)).rejects.toMatchObject({ code: 'ENOENT' });
	});

	it('takes a sample evenly from both classes', async () => {
		const { test } = await prepare();
		await test('--sample', '10', '--json');
		const { reviews, confusion } = JSON.parse(terminal.printed) as {
			reviews: number;
			confusion: { truePositive: number; falseNegative: number };
		};
		expect(reviews).toBe(10);
		expect(confusion.truePositive + confusion.falseNegative).toBe(5);
	});

	it('asks no more at a time than it is told to', async () => {
		const { aws, test } = await prepare();
		let [now, most] = [0, 0];
		const waiting: (() => void)[] = [];
		aws.invoke = async (request) => {
			most = Math.max(most, ++now);
			// Answer only when all that may come have come.
			if (now < 3 && most < 3) await new Promise<void>((resolve) => waiting.push(resolve));
			for (const go of waiting.splice(0)) go();
			now--;
			return answerAll(request);
		};
		await test('--concurrency', '3');
		expect(most).toBe(3);
		expect(terminal.printed).toContain('40 reviews');
	});

	it('tries again what passes', async () => {
		const { aws, test } = await prepare();
		const troubles = [
			refusal('ThrottlingException', 'Rate exceeded', 429),
			refusal('ServiceUnavailable', 'later', 503),
			refusal('ModelNotReadyException', 'waking up', 429)
		];
		aws.invoke = (request) => troubles.shift() ?? answerAll(request);
		await test();
		expect(troubles).toEqual([]);
		expect(terminal.printed).toMatch(/^accuracy +87\.50 %$/m);
	});

	it('goes on where a failure cut it short', async () => {
		const { aws, test, kept } = await prepare();
		const answered: string[] = [];
		let requests = 0;
		aws.invoke = (request) => {
			if (++requests > 4) return refusal('ModelError', 'Received server error (500)', 424);
			answered.push(...reviewsOf(request));
			return answerAll(request);
		};
		await expect(test('--concurrency', '1')).rejects.toMatchObject({
			code: 'cloud/failed',
			message: 'Asking the endpoint matinee failed: Received server error (500)'
		});
		expect(terminal.noted).toContain(
			`16 of 40 answers are kept in ${kept}; the same command goes on`
		);
		aws.invoke = (request) => {
			answered.push(...reviewsOf(request));
			return answerAll(request);
		};
		await test();
		expect(terminal.noted).toContain('16 answers are there already.');
		expect(new Set(answered).size).toBe(40);
		expect(answered).toHaveLength(40);
		expect(terminal.printed).toMatch(/^accuracy +87\.50 %$/m);
	});

	it('keeps what it has at Ctrl-C', async () => {
		const { aws, test } = await prepare();
		let requests = 0;
		aws.invoke = (request) => {
			if (++requests === 3) process.emit('SIGINT');
			return answerAll(request);
		};
		await expect(test('--concurrency', '1')).rejects.toMatchObject({ name: 'AbortError' });
		expect(terminal.noted).toMatch(/(8|12) of 40 answers are kept/);
		await test();
		expect(terminal.printed).toContain('40 reviews');
	});

	it('does not mix the answers of two models', async () => {
		const { aws, test } = await prepare();
		let requests = 0;
		aws.invoke = (request) => answerAll(request, ++requests > 3 ? 'paper-2' : 'paper-1');
		await expect(test('--concurrency', '1')).rejects.toMatchObject({ code: 'cloud/other-model' });
		await expect(test()).rejects.toMatchObject({
			code: 'cloud/other-model',
			next: expect.stringContaining('--restart') as string
		});
		await test('--restart');
		expect(terminal.printed).toMatch(/^model +paper-2$/m);
	});

	it('counts reviews that the endpoint refuses apart', async () => {
		const { aws, test } = await prepare();
		aws.invoke = (request) => {
			const lines = reviewsOf(request).map((review) =>
				review.startsWith('Film number 7 of')
					? { model: 'paper-1', error: { status: 400, message: 'There is no word to read.' } }
					: answerOf(review)
			);
			return { body: lines.map((line) => `${JSON.stringify(line)}\n`).join('') };
		};
		await test();
		expect(terminal.printed).toMatch(/^split +test, 38 reviews$/m);
		expect(terminal.printed).toMatch(/^not classified +2$/m);
		expect(terminal.printed).toMatch(/test\/neg\/7_\d+\.txt: There is no word to read\./);
	});

	it.each<[string, Reply, object]>([
		[
			'an endpoint that is not there',
			refusal('ValidationError', 'Endpoint matinee of account 1 not found.'),
			{ code: 'cloud/not-found' }
		],
		[
			'a refusal',
			refusal('AccessDeniedException', 'not allowed', 403),
			{ code: 'cloud/refused', message: expect.stringContaining('not allowed') as string }
		],
		['an answer of another form', { body: '{"predictions":[]}' }, { code: 'cloud/bad-reply' }],
		[
			'fewer answers than reviews',
			{ body: `${JSON.stringify(answerOf(''))}\n` },
			{ code: 'cloud/bad-reply' }
		]
	])('ends at %s', async (_, reply, error) => {
		const { aws, test } = await prepare();
		aws.invoke = () => reply;
		await expect(test()).rejects.toMatchObject(error);
		expect(terminal.noted).not.toContain('are kept');
	});

	it.each(['0', '', 'many'])('refuses %j requests at a time', async (count) => {
		const { test } = await prepare();
		await expect(test('--concurrency', count)).rejects.toMatchObject({ code: 'data/bad-options' });
	});
});

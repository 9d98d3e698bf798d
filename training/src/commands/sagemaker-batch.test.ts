// `sagemaker-batch`, with the real AWS SDK, to a server in the place of SageMaker and S3. Through the container's own code:
// tests/parity/python-batch.test.ts.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refusal, serveAws, type LocalAws } from '../aws/testing/local-aws.ts';
import { runTransforms } from '../aws/testing/local-transform.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { hearTerminal } from '../terminal/testing/heard-terminal.ts';
import { sagemakerBatchCommand } from './sagemaker-batch.ts';

// The first to load the AWS SDK waits for it, on a busy machine for long.
vi.setConfig({ testTimeout: 120_000 });

const terminal = hearTerminal();

/** A container that calls every row with a plus positive, and cannot read one with a question mark. */
function answerLine(row: string): string {
	if (row.includes('?'))
		return JSON.stringify({ model: 'm', error: { status: 400, message: 'no' } });
	const isPositive = row.includes('+');
	const label = isPositive ? 'positive' : 'negative';
	return JSON.stringify({
		label,
		probability: isPositive ? 0.9 : 0.1,
		tokens: row.length,
		model: 'm'
	});
}

const answerRows = ({ body }: { body: Buffer }) => ({
	body: body.toString().trimEnd().split('\n').map(answerLine).join('\n') + '\n'
});

async function prepare(lines: string[] = ['"good +"', '"bad"', '"?"', '"a\u2028b +"', '[2,1,1]']) {
	const aws = await serveAws();
	runTransforms(aws, answerRows, 2);
	aws.operations['DescribeEndpoint'] = ({ EndpointName }) =>
		EndpointName === 'matinee'
			? { body: { EndpointName, EndpointConfigName: 'config-1' } }
			: refusal('ValidationException', 'Could not find endpoint "x".');
	aws.operations['DescribeEndpointConfig'] = ({ EndpointConfigName }) => ({
		body: { EndpointConfigName, ProductionVariants: [{ VariantName: 'v', ModelName: 'model-1' }] }
	});
	const folder = await temporaryFolder();
	const [input, out] = [join(folder, 'reviews.jsonl'), join(folder, 'predictions.jsonl')];
	await writeFile(input, lines.map((line) => `${line}\n`).join(''));
	const run = (...flags: string[]) =>
		sagemakerBatchCommand().parseAsync(
			['--to', 's3://films/batch', '--out', out, '--poll', '0.01', ...flags],
			{ from: 'user' }
		);
	const start = (...flags: string[]) => run('--input', input, '--job', 'b1', ...flags);
	return { aws, run, start, out, folder };
}

const jobsOf = ({ calls }: LocalAws) =>
	calls.filter(({ operation }) => operation === 'CreateTransformJob').map(({ input }) => input);

describe('sagemaker-batch', () => {
	it('brings a prediction back for each row, in their order', async () => {
		const { aws, start, out } = await prepare();
		await start('--rows-per-file', '3', '--instances', '2');
		expect(jobsOf(aws)).toEqual([
			{
				TransformJobName: 'b1',
				ModelName: 'model-1',
				BatchStrategy: 'MultiRecord',
				MaxPayloadInMB: 1,
				TransformInput: {
					DataSource: {
						S3DataSource: { S3DataType: 'S3Prefix', S3Uri: 's3://films/batch/b1/input/' }
					},
					ContentType: 'application/jsonlines',
					SplitType: 'Line'
				},
				TransformOutput: {
					S3OutputPath: 's3://films/batch/b1/output/',
					Accept: 'application/jsonlines',
					AssembleWith: 'None'
				},
				TransformResources: { InstanceType: 'ml.m5.large', InstanceCount: 2 }
			}
		]);
		const inputs = [...aws.objects.keys()].filter((key) => key.includes('/input/'));
		expect(inputs).toEqual([
			'films/batch/b1/input/rows-000000.jsonl',
			'films/batch/b1/input/rows-000001.jsonl'
		]);
		const rows = ['"good +"', '"bad"', '"?"', '"a\u2028b +"', '[2,1,1]'];
		expect(await readFile(out, 'utf8')).toBe(rows.map((row) => `${answerLine(row)}\n`).join(''));
		expect(terminal.printed).toMatch(/^5 rows: 2 positive, 2 negative, 1 not classified\./);
		expect(terminal.noted).toContain('— InProgress\n— Completed\n');
	});

	it('takes a model that has no endpoint', async () => {
		const { aws, start } = await prepare();
		await start('--model-name', 'other', '--endpoint', 'x');
		expect(jobsOf(aws)[0]).toMatchObject({ ModelName: 'other' });
	});

	it.each([
		['an endpoint that is not there', ['--endpoint', 'x'], ['"a"'], { code: 'cloud/not-found' }],
		[
			'an empty line',
			[],
			['"a"', '', '"b"'],
			{ message: expect.stringMatching(/^Line 2 .* is empty/) as string }
		],
		[
			'a line that is no JSON',
			[],
			['"a"', 'b'],
			{ message: expect.stringMatching(/^Line 2 .* is not JSON/) as string }
		],
		['a line too long for a request', [], [`"${'a'.repeat(2 ** 20)}"`], { code: 'data/bad-rows' }],
		['a file without rows', [], [], { code: 'data/bad-rows' }],
		['a file that is not there', ['--input', 'nothing.jsonl'], [], { code: 'data/not-found' }],
		['no input at all', ['--job', 'b2'], null, { code: 'cloud/missing-flag' }]
	])('starts nothing for %s', async (_, flags, lines, error) => {
		const { aws, start, run } = await prepare(lines ?? []);
		await expect(lines ? start(...flags) : run(...flags)).rejects.toMatchObject(error);
		expect(jobsOf(aws)).toEqual([]);
	});

	it('says why a job failed', async () => {
		const { aws, start, folder } = await prepare();
		runTransforms(aws, () => ({ status: 415, body: 'no' }));
		await expect(start()).rejects.toMatchObject({
			code: 'cloud/job-failed',
			message: 'The transform job b1 failed: ClientError: See job logs for more information'
		});
		expect(terminal.noted).not.toContain('goes on');
		expect(await readdir(folder)).toEqual(['reviews.jsonl']);
	});

	it('takes no output with a row missing for the whole', async () => {
		const { aws, start, folder } = await prepare();
		runTransforms(
			aws,
			({ body }) => ({ body: answerRows({ body }).body.split('\n').slice(1).join('\n') }),
			2
		);
		await expect(start()).rejects.toMatchObject({
			code: 'cloud/bad-reply',
			message: expect.stringContaining('answers to 5 rows') as string
		});
		expect(await readdir(folder)).toEqual(['reviews.jsonl']);
		expect(terminal.noted).toContain('--follow b1 fetches them again');
	});

	it('at Ctrl-C says that the job goes on, and fetches its answers later', async () => {
		const { aws, run, start, out } = await prepare();
		const describe = aws.operations['DescribeTransformJob'];
		aws.operations['DescribeTransformJob'] = (input) => {
			process.emit('SIGINT');
			return describe?.(input) ?? {};
		};
		await expect(start()).rejects.toMatchObject({ name: 'AbortError' });
		expect(terminal.noted).toContain('The job b1 goes on in AWS');
		expect(terminal.noted).toContain('sagemaker-batch --to s3://films/batch --follow b1');
		expect(terminal.noted).toContain('aws sagemaker stop-transform-job --transform-job-name b1');
		if (describe) aws.operations['DescribeTransformJob'] = describe;
		await run('--follow', 'b1');
		expect((await readFile(out, 'utf8')).trimEnd().split('\n')).toHaveLength(5);
		expect(jobsOf(aws)).toHaveLength(1);
	});
});

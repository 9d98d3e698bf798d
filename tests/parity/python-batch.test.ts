// `sagemaker-batch` and `sagemaker-test` against the code of model.tar.gz itself: what AWS does between them is played by a
// local server, the answers are those of PyTorch.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveAws } from '../../training/src/aws/testing/local-aws.ts';
import { runTransforms } from '../../training/src/aws/testing/local-transform.ts';
import { sagemakerBatchCommand } from '../../training/src/commands/sagemaker-batch.ts';
import { sagemakerTestCommand } from '../../training/src/commands/sagemaker-test.ts';
import { temporaryFolder } from '../../training/src/data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../../training/src/data/testing/tiny-archive.ts';
import { classifyTexts } from '../../training/src/evaluation/classify-texts.ts';
import { measure } from '../../training/src/evaluation/metrics.ts';
import type { Golden } from '../../training/src/export/golden.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { packArtifact } from '../../training/src/sagemaker/artifact.ts';
import { findPython, openContainer } from '../../lambda/src/local/python-container.ts';

const MINUTES = 60_000;
const root = new URL('../../', import.meta.url);
const python = findPython(['torch', 'numpy']);

describe.skipIf(python === undefined)('the code of the artifact', () => {
	let printed = '';
	beforeEach(() => {
		printed = '';
		vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
			printed += String(text);
			return true;
		});
		vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
		return () => vi.restoreAllMocks();
	});

	async function openModel() {
		const golden = JSON.parse(
			await readFile(new URL('tests/fixtures/golden.json', root), 'utf8')
		) as Golden;
		const model = await readModel(new URL(`static/models/${golden.model}/`, root).pathname);
		const artifact = await packArtifact(model);
		const container = await openContainer(python ?? '', artifact);
		expect(await container.load(artifact)).toBeNull();
		return { golden, model, container };
	}

	it(
		'answers a Batch Transform of the golden texts, a line for each, broken ones among them',
		async () => {
			const { golden, container } = await openModel();
			const aws = await serveAws();
			// As SageMaker cuts it: requests that end in the middle of the file.
			runTransforms(
				aws,
				({ body, contentType, accept }) => container.invoke(body, contentType, accept),
				7
			);
			const folder = await temporaryFolder();
			const [input, out] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
			const rows = golden.vectors.flatMap(({ text }) => [JSON.stringify(text), '{"review":"..."}']);
			await writeFile(input, `${rows.join('\n')}\n`);
			try {
				await sagemakerBatchCommand().parseAsync(
					[
						...['--input', input, '--out', out, '--to', 's3://films/batch', '--poll', '0.01'],
						...['--model-name', 'm', '--rows-per-file', '20', '--instances', '2']
					],
					{ from: 'user' }
				);
			} finally {
				await container.close();
			}
			const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
			const answers = lines.map((line) => JSON.parse(line) as { probability?: number });
			expect(answers).toHaveLength(rows.length);
			for (const [i, { text, probability }] of golden.vectors.entries()) {
				const difference = Math.abs((answers[2 * i]?.probability ?? NaN) - probability);
				expect(difference, text).toBeLessThan(golden.tolerance.probability);
				expect(answers[2 * i + 1]).toMatchObject({ error: { status: 400 } });
			}
			expect(printed).toContain(`${String(golden.vectors.length)} not classified`);
		},
		5 * MINUTES
	);

	it(
		'is measured by sagemaker-test as the local engine is',
		async () => {
			const { model, container } = await openModel();
			const aws = await serveAws();
			aws.invoke = ({ body, contentType, accept }) => container.invoke(body, contentType, accept);
			const folder = await temporaryFolder();
			const files = tinyFiles({ reviews: 20 });
			const archive = await writeArchive(join(folder, 'tiny.tar.gz'), files);
			try {
				await sagemakerTestCommand().parseAsync(
					['--data', archive, '--cache', join(folder, 'cache'), '--json'],
					{ from: 'user' }
				);
			} finally {
				await container.close();
			}
			const test = files.filter(({ path }) => /\/test\/(pos|neg)\//.test(path));
			const probabilities = await classifyTexts(
				{ ...model.manifest, weights: model.weights, words: model.words },
				test.map(({ content }) => String(content))
			);
			const labels = test.map(({ path }) => (path.includes('/pos/') ? 1 : 0));
			const { accuracy, precision, recall } = measure('test', probabilities, labels);
			expect(JSON.parse(printed)).toMatchObject({
				model: model.manifest.id,
				reviews: 40,
				...{ accuracy, precision, recall },
				refused: []
			});
		},
		5 * MINUTES
	);
});

// `upload`, with the real AWS SDK, to a server in the place of S3.
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveAws } from '../aws/testing/local-aws.ts';
import { uploadFiles } from '../aws/upload.ts';
import { writeFileWhole } from '../data/write-file.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { adoptEncodedReviews } from '../sagemaker/encoded-reviews.ts';
import { loadDataset } from '../data/dataset.ts';
import { dataOptionsOf, readRecipe } from '../recipe.ts';
import { uploadCommand } from './upload.ts';

// The first to load the AWS SDK waits for it, on a busy machine for long.
vi.setConfig({ testTimeout: 120_000 });

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

/** Upload a tiny archive; what the flags leave out is as the paper has it. */
async function upload(flags: string[], recipe = 'paper'): Promise<void> {
	const folder = await temporaryFolder();
	const archive = await writeArchive(join(folder, 'tiny.tar.gz'), tinyFiles({ reviews: 20 }));
	await uploadCommand().parseAsync(
		[
			...['--data', archive, '--cache', join(folder, 'cache'), '--recipe', recipe],
			...['--vocabulary-size', '60', '--validation-fraction', '0.2', ...flags]
		],
		{ from: 'user' }
	);
}

describe('upload', () => {
	it('puts the encoded reviews and the table on S3, where a training job finds them', async () => {
		const aws = await serveAws();
		await upload(['--to', 's3://films/matinee/', '--max-tokens', '7', '--head-tokens', '7']);
		const names = [...aws.objects.keys()];
		expect(names).toEqual([
			'films/matinee/train.csv',
			expect.stringMatching(/^films\/matinee\/training\/reviews-[0-9a-f]{16}\.bin$/),
			'films/matinee/training/reviews.json'
		]);
		expect(printed).toContain('s3://films/matinee');
		const lines = String(aws.objects.get('films/matinee/train.csv')).trimEnd().split('\n');
		expect(lines.length).toBeGreaterThan(20);
		for (const line of lines) expect(line).toMatch(/^[01],[0-7](,\d+){7}$/);

		// As SageMaker hands the channel to the job.
		const channel = await temporaryFolder();
		for (const name of names.filter((name) => name.includes('/training/'))) {
			const bytes = aws.objects.get(name) ?? Buffer.of();
			await writeFileWhole(join(channel, name.split('/').at(-1) ?? ''), [bytes]);
		}
		const place = await adoptEncodedReviews(channel, await temporaryFolder());
		const data = {
			maxTokens: '7',
			headTokens: '7',
			vocabularySize: '60',
			validationFraction: '0.2'
		};
		const { train } = await loadDataset(dataOptionsOf(await readRecipe('paper', data)), place, {
			onProgress: () => undefined,
			onNotice: () => undefined
		});
		expect(train.labels).toHaveLength(lines.length);
	});

	it('puts what the n-gram teacher reads there too, the treebank, and the texts that excerpts are cut from', async () => {
		const aws = await serveAws();
		const trees = await temporaryFolder();
		for (const name of ['train.txt', 'dev.txt', 'test.txt']) {
			await writeFileWhole(join(trees, name), [Buffer.from('(3 (2 good))\n')]);
		}
		await upload(['--to', 's3://films', '--treebank', trees], 'matinee');
		const names = [...aws.objects.keys()];
		expect(names.filter((name) => name.startsWith('films/training/reviews-'))).toHaveLength(2);
		expect(names).toEqual(
			expect.arrayContaining([
				'films/treebank/train.txt',
				'films/treebank/dev.txt',
				'films/training/reviews.tar.gz'
			])
		);
		expect(names).not.toContain('films/treebank/test.txt');
	});

	it.each(['films/matinee', 'https://films.example/matinee', 's3://', 's3://Films/x'])(
		'refuses the place %s before it reads anything',
		async (place) => {
			await expect(upload(['--to', place])).rejects.toMatchObject({ code: 'cloud/bad-place' });
		}
	);

	it('says what to do when AWS refuses, and leaves nothing behind', async () => {
		const aws = await serveAws();
		aws.intercept = (_, response) => {
			response
				.writeHead(403)
				.end('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>');
			return true;
		};
		await expect(upload(['--to', 's3://films'])).rejects.toMatchObject({
			code: 'cloud/refused',
			message: 'The upload of train.csv failed: AWS refused it. Access Denied'
		});
	});

	it('tells that there are no credentials', async () => {
		await serveAws();
		vi.stubEnv('AWS_ACCESS_KEY_ID', '');
		vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
		const nothing = join(await temporaryFolder(), 'nothing');
		vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', nothing);
		vi.stubEnv('AWS_CONFIG_FILE', nothing);
		await expect(upload(['--to', 's3://films'])).rejects.toMatchObject({
			code: 'cloud/no-credentials',
			next: expect.stringContaining('aws configure') as string
		});
	});
});

describe('uploadFiles', () => {
	const BIG = Buffer.alloc(12 * 2 ** 20, 'matinee');
	const place = { bucket: 'films', prefix: '' };
	const options = { region: undefined, onProgress: () => undefined };

	async function bigFile() {
		const path = join(await temporaryFolder(), 'big.bin');
		await writeFileWhole(path, [BIG]);
		return { name: 'big.bin', path };
	}

	it('sends a large file in parts, and a part again whose connection broke', async () => {
		const aws = await serveAws();
		let broken = 0;
		aws.intercept = ({ url = '', socket }) => {
			if (!url.includes('partNumber=2') || broken > 0) return false;
			broken++;
			socket.destroy();
			return true;
		};
		const progress: number[] = [];
		await uploadFiles(place, [await bigFile()], {
			...options,
			signal: new AbortController().signal,
			onProgress: ({ done, total }) => progress.push(done / total)
		});
		expect(broken).toBe(1);
		expect(aws.objects.get('films/big.bin')?.equals(BIG)).toBe(true);
		expect(progress.at(-1)).toBe(1);
	});

	it('leaves no parts behind when it is stopped', async () => {
		const aws = await serveAws();
		const stop = new AbortController();
		const file = await bigFile();
		const upload = uploadFiles(place, [file], {
			...options,
			signal: stop.signal,
			onProgress: () => {
				stop.abort();
			}
		});
		await expect(upload).rejects.toMatchObject({ name: 'AbortError' });
		await vi.waitFor(() => expect([...aws.openUploads]).toEqual([]), 10_000);
		expect(aws.objects.size).toBe(0);
	});
});

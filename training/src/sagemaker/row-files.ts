// A file of JSON Lines ↔ the files that Batch Transform takes and gives: it deals out whole files among its machines, and
// gives one file of answers for each, its name with `.out` at the end.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { explainWriteError } from '../data/write-file.ts';
import { parseAnswerLine } from './answer-lines.ts';

/** rows.json, beside the input of a job: what its output must hold. */
export const ROWS_FILE = 'rows.json';
const rowFilesSchema = v.strictObject({
	formatVersion: v.literal(1),
	/** In the order of the rows. */
	files: v.array(
		v.strictObject({
			name: v.pipe(v.string(), v.regex(/^rows-\d+\.jsonl$/)),
			rows: v.pipe(v.number(), v.integer(), v.minValue(1))
		})
	)
});
export type RowFiles = v.InferOutput<typeof rowFilesSchema>;

/** @throws  cloud/bad-rows */
export function parseRowFiles(text: string): RowFiles {
	try {
		return v.parse(rowFilesSchema, JSON.parse(text));
	} catch (cause) {
		throw new AppError('cloud/bad-rows', `${ROWS_FILE} of the job is not valid.`, {
			next: 'Start the job again; sagemaker-batch writes it.',
			cause
		});
	}
}

/** Cut a file of JSON Lines into files of so many rows.
 *  @param input   a row a line: "a review", {"review": …}, or an array of a length and ids
 *  @param folder  where the files go; made if need be
 *  @throws        data/not-found, data/bad-rows for an empty line, one that is no JSON, or one that no request takes */
export async function splitRows(
	input: string,
	folder: string,
	{ rowsPerFile, maxBytes, signal }: { rowsPerFile: number; maxBytes: number; signal: AbortSignal }
): Promise<RowFiles> {
	await mkdir(folder, { recursive: true });
	const files: RowFiles['files'] = [];
	const lines = readRows(input, maxBytes)[Symbol.asyncIterator]();
	let next = await lines.next();
	while (!next.done) {
		const name = `rows-${String(files.length).padStart(6, '0')}.jsonl`;
		let rows = 0;
		const some = async function* () {
			while (!next.done && rows < rowsPerFile) {
				rows++;
				yield `${next.value}\n`;
				next = await lines.next();
			}
		};
		await pipeline(Readable.from(some()), createWriteStream(join(folder, name)), { signal });
		files.push({ name, rows });
	}
	if (files.length > 0) return { formatVersion: 1, files };
	throw new AppError('data/bad-rows', `${input} has no rows.`, { next: FORM });
}

const FORM = 'Write a review a line, as JSON, such as "A lovely film."';

async function* readRows(input: string, maxBytes: number): AsyncGenerator<string> {
	const file = createReadStream(input);
	let number = 0;
	const bad = (why: string) =>
		new AppError('data/bad-rows', `Line ${String(number)} of ${input} ${why}.`, { next: FORM });
	try {
		for await (const text of linesOf(file)) {
			const line = text.replace(/\r$/, '');
			number++;
			if (line.trim() === '') throw bad('is empty');
			if (!isJson(line)) throw bad('is not JSON');
			if (Buffer.byteLength(line) >= maxBytes) throw bad('is longer than a request may be');
			yield line;
		}
	} catch (cause) {
		if (!(cause instanceof Error) || !('syscall' in cause)) throw cause;
		throw new AppError('data/not-found', `${input} cannot be read.`, {
			next: 'Check the path after --input.',
			cause
		});
	} finally {
		file.destroy();
	}
}

/** Not readline's lines: U+2028 and others end those too, and errors of the stream are lost there. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
	let rest = '';
	for await (const chunk of stream.setEncoding('utf8')) {
		const lines = (rest + String(chunk)).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	if (rest !== '') yield rest;
}

function isJson(line: string): boolean {
	try {
		JSON.parse(line);
		return true;
	} catch {
		return false;
	}
}

/** What a job made of all rows. */
export interface AnswerCounts {
	rows: number;
	positive: number;
	/** Rows that the model could not classify; their lines say why. */
	refused: number;
}

/** Join the answers in the order of the rows, and see that none is missing.
 *  @param open  reads the answers to one file
 *  @throws      cloud/bad-reply, data/disk-full, data/not-writable */
export async function joinAnswers(
	{ files }: RowFiles,
	out: string,
	{ open, signal }: { open(name: string): Promise<Readable>; signal: AbortSignal }
): Promise<AnswerCounts> {
	const counts: AnswerCounts = { rows: 0, positive: 0, refused: 0 };
	const all = async function* () {
		for (const { name, rows } of files) {
			const before = counts.rows;
			for await (const line of linesOf(await open(`${name}.out`))) {
				if (line === '') continue;
				const answer = parseAnswerLine(line);
				if (!answer)
					throw badOutput(name, `its line ${String(counts.rows - before + 1)} is no answer`);
				counts.rows++;
				if ('error' in answer) counts.refused++;
				else if (answer.label === 'positive') counts.positive++;
				yield `${line}\n`;
			}
			const answered = counts.rows - before;
			if (answered !== rows) {
				throw badOutput(name, `it has ${String(answered)} answers to ${String(rows)} rows`);
			}
		}
	};
	// Half of the answers must not look like all of them.
	const part = `${out}.part`;
	try {
		await pipeline(Readable.from(all()), createWriteStream(part), { signal });
		await rename(part, out);
	} catch (error) {
		await rm(part, { force: true });
		throw explainWriteError(error, out);
	}
	return counts;
}

function badOutput(name: string, why: string): AppError {
	return new AppError('cloud/bad-reply', `The output for ${name} is not valid: ${why}.`, {
		next: 'Deploy a model that was exported with this version of the training tool, and run the job again.'
	});
}

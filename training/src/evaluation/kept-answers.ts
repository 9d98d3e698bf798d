// The answers of an endpoint on the disk, a line each, so that a test that was cut short goes on and asks nothing twice.
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { explainWriteError } from '../data/write-file.ts';
import { parseAnswerLine, type AnswerLine } from '../sagemaker/answer-lines.ts';

export interface KeptAnswers {
	/** By the path of the review in the archive. */
	answers: ReadonlyMap<string, AnswerLine>;
	/** Keep more of them.
	 *  @throws  cloud/other-model when another model gave them than those that are there; data/disk-full, data/not-writable */
	add(reviews: readonly string[], answers: readonly AnswerLine[]): Promise<void>;
	/** Forget them all. */
	clear(): Promise<void>;
}

/** Open a file of answers, or begin one. */
export async function openKeptAnswers(path: string): Promise<KeptAnswers> {
	const kept = await readKept(path);
	let model = [...kept.values()][0]?.model;
	return {
		answers: kept,
		async add(reviews, answers) {
			for (const answer of answers) {
				model ??= answer.model;
				if (answer.model !== model) throw otherModel(path, model, answer.model);
			}
			const lines = answers.map((answer, i) => JSON.stringify([reviews[i], answer]));
			try {
				await mkdir(dirname(path), { recursive: true });
				await appendFile(path, lines.map((line) => `${line}\n`).join(''));
			} catch (error) {
				throw explainWriteError(error, path);
			}
			answers.forEach((answer, i) => kept.set(reviews[i] ?? '', answer));
		},
		async clear() {
			await rm(path, { force: true });
			kept.clear();
			model = undefined;
		}
	};
}

/** A line that was cut short, at the end, is as good as none. */
async function readKept(path: string): Promise<Map<string, AnswerLine>> {
	const text = await readFile(path, 'utf8').catch(() => '');
	const kept = new Map<string, AnswerLine>();
	for (const line of text.split('\n')) {
		const [, review = '', rest = ''] = /^\["([^"]+)",(.*)\]$/.exec(line) ?? [];
		const answer = parseAnswerLine(rest);
		if (answer) kept.set(review, answer);
	}
	return kept;
}

function otherModel(path: string, before: string, now: string): AppError {
	return new AppError(
		'cloud/other-model',
		`The endpoint answers with the model ${now} now; the answers in ${path} are of ${before}.`,
		{ next: 'Add --restart to forget those.' }
	);
}

// Everything a run needs to go on: one file, written beside the old one and put in its place only when whole.
//   8 bytes magic, 4 bytes length of the header (little-endian), header (JSON), then the blocks as float32:
//   weights, mean, square, average; the header holds the SHA-256 of all four.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { architectureSchema, sha256Schema } from '../../../src/lib/contract/manifest.ts';
import { textOptionsSchema } from '../../../src/lib/contract/text-options.ts';
import { writeFileWhole } from '../data/write-file.ts';
import type { Blocks } from '../engine/training-engine.ts';
import { recipeSchema, RECIPE_KEYS } from '../recipe.ts';

export const LAST_CHECKPOINT = 'last.checkpoint';

export const NO_BEST = { loss: 0, accuracy: 0, step: 0 };

const MAGIC = 'MATINEE1';
const BLOCK_NAMES = ['weights', 'mean', 'square', 'average'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const headerSchema = v.strictObject({
	recipe: recipeSchema,
	sample: v.nullable(count),
	architecture: architectureSchema,
	text: textOptionsSchema,
	/** The words of the vocabulary, without padding and unknown. */
	vocabulary: v.array(v.string()),
	dataSha256: sha256Schema,
	/** See digestExamples; runs without generated examples, and those of before 28 November 2026, have none. */
	generatedSha256: v.optional(sha256Schema),
	/** What began the run. */
	command: v.string(),
	/** Whole epochs done, batches done in the next one, batches done in all. */
	epoch: count,
	batch: count,
	step: count,
	/** The lowest validation loss so far; accuracy and step of what is kept, see keep.ts; step 0 before the first. */
	best: v.strictObject({ loss: v.number(), accuracy: v.number(), step: v.number() }),
	/** Time spent learning, over all sittings. */
	seconds: v.number(),
	blockLength: count,
	sha256: sha256Schema
});
export type CheckpointHeader = v.InferOutput<typeof headerSchema>;
export type CheckpointState = Omit<CheckpointHeader, 'blockLength' | 'sha256'>;

export interface Checkpoint extends CheckpointHeader {
	blocks: Blocks;
}

/** Write a checkpoint; the file that stands at `path` stays whole until the new one is.
 *  @throws data/disk-full, data/not-writable */
export async function saveCheckpoint(
	path: string,
	state: CheckpointState,
	blocks: Blocks
): Promise<void> {
	// Shared memory cannot be written to a file as it is.
	const bytes = BLOCK_NAMES.map((name) => Buffer.from(Float32Array.from(blocks[name]).buffer));
	const hash = createHash('sha256');
	for (const block of bytes) hash.update(block);
	const header: CheckpointHeader = {
		...state,
		blockLength: blocks.weights.length,
		sha256: hash.digest('hex')
	};
	const json = Buffer.from(JSON.stringify(header));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	await writeFileWhole(path, [Buffer.from(MAGIC), length, json, ...bytes]);
}

/** @throws training/no-checkpoint, training/bad-checkpoint */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
	let file: Buffer;
	try {
		file = await readFile(path);
	} catch (cause) {
		throw new AppError('training/no-checkpoint', `There is no checkpoint at ${path}.`, {
			next: 'Name the folder of a run with --run, or train one first.',
			cause
		});
	}
	const damaged = (why: string, cause?: unknown) =>
		new AppError('training/bad-checkpoint', `The checkpoint ${path} is damaged: ${why}.`, {
			next: 'Use best.checkpoint or last.checkpoint of the same run instead, or delete it and train again.',
			cause
		});
	if (file.length < 12 || file.toString('latin1', 0, 8) !== MAGIC) throw damaged('wrong file type');
	const start = 12 + file.readUInt32LE(8);
	let header: CheckpointHeader;
	try {
		header = v.parse(headerSchema, JSON.parse(file.toString('utf8', 12, start)));
	} catch (cause) {
		throw damaged('its header cannot be read', cause);
	}
	const body = file.subarray(start);
	const blockBytes = header.blockLength * 4;
	if (body.length !== blockBytes * BLOCK_NAMES.length) throw damaged('it is cut short');
	if (createHash('sha256').update(body).digest('hex') !== header.sha256) {
		throw damaged('its digest does not match');
	}
	const block = (name: (typeof BLOCK_NAMES)[number]): Float32Array => {
		const from = BLOCK_NAMES.indexOf(name) * blockBytes;
		// A copy, because the file's own bytes need not be aligned to four.
		return new Float32Array(Uint8Array.from(body.subarray(from, from + blockBytes)).buffer);
	};
	const blocks: Blocks = {
		weights: block('weights'),
		mean: block('mean'),
		square: block('square'),
		average: block('average')
	};
	return { ...header, blocks };
}

/** Refuse to go on with another recipe than the checkpoint's: the result would belong to neither.
 *  @throws training/other-recipe */
export function checkSameRun(
	checkpoint: CheckpointHeader,
	run: Pick<CheckpointState, 'recipe' | 'sample' | 'dataSha256' | 'vocabulary'>
): void {
	const differences: string[] = RECIPE_KEYS.filter(
		(key) => checkpoint.recipe[key] !== run.recipe[key]
	).map(
		(key) => `${key} (${String(checkpoint.recipe[key])} there, ${String(run.recipe[key])} here)`
	);
	if (checkpoint.sample !== run.sample) differences.push('the sample');
	if (checkpoint.dataSha256 !== run.dataSha256) differences.push('the data');
	// The same recipe and data give other ids when the code that reads texts has changed.
	else if (checkpoint.vocabulary.join(' ') !== run.vocabulary.join(' ')) {
		differences.push('the vocabulary');
	}
	if (differences.length === 0) return;
	throw new AppError(
		'training/other-recipe',
		`The checkpoint in this folder belongs to another run: it differs in ${differences.join(', ')}.`,
		{ next: 'Name another folder with --run, or add --restart to begin this one anew.' }
	);
}

/** Refuse to go on with other generated examples than the checkpoint's: the frames have changed since it began.
 *  @throws training/other-recipe */
export function checkSameExamples(
	{ generatedSha256: before }: Pick<CheckpointState, 'generatedSha256'>,
	now: string | undefined
): void {
	if (before === undefined || before === now) return;
	throw new AppError(
		'training/other-recipe',
		'The checkpoint in this folder learned from other generated examples than this code makes.',
		{
			next: 'Go on with the code that began the run, or name another folder with --run, or add --restart to begin this one anew.'
		}
	);
}

/** The checkpoint to go on from, if the folder has one.
 *  @throws training/other-recipe, training/bad-checkpoint */
export async function findCheckpoint(
	folder: string,
	fresh: CheckpointState
): Promise<Checkpoint | undefined> {
	try {
		const checkpoint = await readCheckpoint(join(folder, LAST_CHECKPOINT));
		checkSameRun(checkpoint, fresh);
		return checkpoint;
	} catch (error) {
		if (error instanceof AppError && error.code === 'training/no-checkpoint') return undefined;
		throw error;
	}
}

export function copyBlocks(from: Blocks, to: Blocks): void {
	for (const name of ['weights', 'mean', 'square', 'average'] as const) to[name].set(from[name]);
}

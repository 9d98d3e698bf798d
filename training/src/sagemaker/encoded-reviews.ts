// The encoded reviews of a recipe, as `upload` puts them on S3 and a training job finds them in its channel: the files of the
// cache, and reviews.json, which says of which reviews they are.
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { sha256Schema } from '../../../src/lib/contract/manifest.ts';
import type { DataPlace } from '../data/dataset.ts';
import { rememberDigest } from '../data/known-archives.ts';
import type { DataOptions } from '../data/options.ts';
import { dataOptionsOf, type Recipe } from '../recipe.ts';
import { ngramDataOf } from '../teacher/teach.ts';
import { ARCHIVE_FILE, REVIEWS_CHANNEL } from './channels.ts';

export const INDEX = 'reviews.json';
const ENCODED = /^reviews-[0-9a-f]+\.bin$/;

const indexSchema = v.strictObject({ formatVersion: v.literal(1), dataSha256: sha256Schema });

/** Write the index of uploaded reviews.
 *  @param dataSha256  see digestReviews
 *  @returns           its path in the folder; it keeps its name where it is uploaded */
export async function writeIndex(folder: string, dataSha256: string): Promise<string> {
	const path = join(folder, INDEX);
	const index: v.InferOutput<typeof indexSchema> = { formatVersion: 1, dataSha256 };
	await writeFile(path, `${JSON.stringify(index)}\n`);
	return path;
}

/** Put uploaded reviews into a cache folder, as links, so that loadDataset finds them there.
 *  @returns  the place for loadDataset; where the archive was not uploaded, the index stands for it to the cache
 *  @throws   data/not-uploaded when the folder does not hold what `upload` writes */
export async function adoptEncodedReviews(
	channel: string,
	cacheFolder: string
): Promise<DataPlace> {
	const indexPath = join(channel, INDEX);
	const dataSha256 = await readIndex(indexPath);
	const names = await readdir(channel);
	for (const name of names) {
		if (ENCODED.test(name)) await symlink(join(channel, name), join(cacheFolder, name));
	}
	const archivePath = names.includes(ARCHIVE_FILE) ? join(channel, ARCHIVE_FILE) : indexPath;
	await rememberDigest(cacheFolder, archivePath, dataSha256);
	return { cacheFolder, archivePath };
}

/** Parse reviews.json.
 *  @returns  the digest of the reviews, SHA-256, hex
 *  @throws   an error of valibot or JSON */
export function parseIndex(text: string): string {
	return v.parse(indexSchema, JSON.parse(text)).dataSha256;
}

/** All that a recipe reads of the reviews: what it learns from itself, and what its n-gram teacher does. */
export function encodingsOf(recipe: Recipe, sample?: number): [DataOptions, ...DataOptions[]] {
	const own = dataOptionsOf(recipe, sample);
	const hasNgramTeacher = recipe.teacher !== '' && recipe.teacherNgrams > 0;
	return hasNgramTeacher ? [own, ngramDataOf(recipe, sample)] : [own];
}

async function readIndex(path: string): Promise<string> {
	try {
		return parseIndex(await readFile(path, 'utf8'));
	} catch (cause) {
		throw new AppError('data/not-uploaded', `There are no encoded reviews at ${path}.`, {
			next: `Give the job a channel "${REVIEWS_CHANNEL}" with what \`npm run training -- upload\` has written.`,
			cause
		});
	}
}

/** What loadDataset says when it takes the index for an archive, because the cache holds nothing for the recipe. */
export function explainMissing(error: unknown): unknown {
	const isIndexRead = error instanceof AppError && error.code === 'data/damaged-archive';
	if (!isIndexRead) return error;
	return new AppError(
		'data/other-encoding',
		'The uploaded reviews were encoded for another recipe, or by another version of the program.',
		{ next: 'Run upload with this recipe again, from the version that the image was built from.' }
	);
}

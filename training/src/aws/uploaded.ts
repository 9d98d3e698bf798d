// Whether what a recipe needs lies on S3: better known now than from a job that fails minutes later.
import { basename } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { cachePathOf } from '../data/cache.ts';
import { cacheKeyOf, fingerprintCode } from '../data/cache-key.ts';
import { needTexts, withTeachers, type Recipe } from '../recipe.ts';
import {
	ARCHIVE_FILE,
	REVIEWS_CHANNEL,
	TREEBANK_CHANNEL,
	TREEBANK_FILES
} from '../sagemaker/channels.ts';
import { encodingsOf, INDEX, parseIndex } from '../sagemaker/encoded-reviews.ts';
import { clientOptions } from './ask.ts';
import { hasObject, readObject } from './objects.ts';
import { urlOf, type S3Place } from './s3-place.ts';

/** Check that `upload` has been there for a recipe.
 *  @returns  whether it has brought the treebank
 *  @throws   cloud/not-uploaded, cloud/… */
export async function checkUploaded(
	place: S3Place,
	{ recipe, sample, region }: { recipe: Recipe; sample?: number; region: string | undefined }
): Promise<{ hasTreebank: boolean }> {
	const client = new S3Client(clientOptions(region));
	const index = await readObject(client, place, `${REVIEWS_CHANNEL}/${INDEX}`);
	if (index === undefined) throw notUploaded(place, 'There are no encoded reviews', '');
	const dataSha256 = parseIndex(index);
	const code = await fingerprintCode();
	for (const options of encodingsOf(recipe, sample)) {
		const name = basename(cachePathOf('', cacheKeyOf(dataSha256, options, code)));
		if (await hasObject(client, place, `${REVIEWS_CHANNEL}/${name}`)) continue;
		throw notUploaded(place, 'The reviews are not encoded as this recipe reads them', '');
	}
	const found = await Promise.all(
		TREEBANK_FILES.map((name) => hasObject(client, place, `${TREEBANK_CHANNEL}/${name}`))
	);
	const hasTreebank = found.every((isThere) => isThere);
	const recipes = await withTeachers(recipe);
	if (!hasTreebank && recipes.some(({ treebankRows }) => treebankRows > 0)) {
		throw notUploaded(
			place,
			'There is no treebank, which this recipe learns from,',
			' --treebank trees'
		);
	}
	const hasTexts = await hasObject(client, place, `${REVIEWS_CHANNEL}/${ARCHIVE_FILE}`);
	if (needTexts(recipes) && !hasTexts) {
		throw notUploaded(
			place,
			'There are no texts of the reviews, which this recipe reads for their names or excerpts,',
			recipe.excerptRows > 0 ? ` --excerpt-rows ${String(recipe.excerptRows)}` : ' --names unknown'
		);
	}
	return { hasTreebank };
}

function notUploaded(place: S3Place, what: string, flags: string): AppError {
	const url = urlOf(place, '');
	return new AppError('cloud/not-uploaded', `${what} at ${url}.`, {
		next: `Run \`npm run training -- upload --to ${url}${flags}\` with the same recipe, then this again.`
	});
}

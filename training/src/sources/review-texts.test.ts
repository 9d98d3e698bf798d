import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDataset } from '../data/dataset.ts';
import { sequencesOf } from '../data/encoded.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { dataOptionsOf, readRecipe } from '../recipe.ts';
import { encode } from '../../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import { readReviewTexts } from './review-texts.ts';

it('gives the texts review for review as they were encoded', async () => {
	const cacheFolder = await temporaryFolder();
	const archivePath = join(cacheFolder, 'tiny.tar.gz');
	await writeArchive(archivePath, tinyFiles({ reviews: 40 }));
	const options = dataOptionsOf(await readRecipe('matinee', { validationFraction: '0.2' }));
	const place = { archivePath, cacheFolder };
	const hooks = { onProgress: () => undefined, onNotice: () => undefined };
	const dataset = await loadDataset(options, place, hooks);
	const index = indexVocabulary(dataset.vocabulary);
	const texts = await readReviewTexts(options, place, hooks);
	for (const split of ['train', 'unlabelled'] as const) {
		expect(texts[split].length).toBeGreaterThan(10);
		expect(texts[split].map((text) => [...encode(text, options.text, index).ids])).toEqual(
			Array.from(sequencesOf(dataset[split]), (ids) => [...ids])
		);
	}
});

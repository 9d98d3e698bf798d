// The data set, as training asks for it: from the cache if it is there, else from the archive, else from the network.
import { join } from 'node:path';
import { tokenize } from '../../../src/lib/text/tokenize.ts';
import { cachePathOf, readCache, writeCache } from './cache.ts';
import { cacheKeyOf, fingerprintCode } from './cache-key.ts';
import { readCorpus } from './corpus.ts';
import { downloadArchive } from './download.ts';
import { encodeCorpus, type DataDescription, type EncodedCorpus } from './encode-corpus.ts';
import type { EncodedSplits } from './encoded.ts';
import { recallDigest, rememberDigest } from './known-archives.ts';
import { parseDataOptions, type DataOptions } from './options.ts';
import { PUBLISHED } from './published.ts';

export interface Dataset extends EncodedSplits {
	/** The digest of the reviews, for the manifest; see digestReviews. */
	sha256: string;
	/** The words in the order of their ids, the first with FIRST_WORD_ID. */
	vocabulary: string[];
	summaries: DataDescription['summaries'];
	/** Where the encoded reviews are kept. */
	cachePath: string;
}

export interface DataPlace {
	/** Left out: the published archive, downloaded into the cache folder unless it lies there. */
	archivePath?: string;
	cacheFolder: string;
}

export interface DataHooks {
	onProgress(progress: {
		stage: string;
		done: number;
		total?: number;
		unit: 'bytes' | 'reviews';
	}): void;
	/** Something a person should know that does not stop the work. */
	onNotice(message: string): void;
	signal?: AbortSignal;
}

/** Load the encoded reviews.
 *  @returns  the splits; train is shuffled, test and unlabelled stand in the order of their paths
 *  @throws   data/…: bad-options, not-found, damaged-archive, wrong-layout, incomplete, empty-class, not-utf8,
 *            disk-full, not-writable, and those of downloadArchive; the signal's reason after a cancel
 *  @example  (await loadDataset(options, { cacheFolder: '.cache' }, hooks)).train.labels.length gives 22500 */
export async function loadDataset(
	options: DataOptions,
	place: DataPlace,
	hooks: DataHooks
): Promise<Dataset> {
	const { cacheFolder } = place;
	const checked = parseDataOptions(options);
	const path = await findArchive(place, hooks);
	hooks.signal?.throwIfAborted();
	const code = await fingerprintCode();
	const toDataset = ({ description, splits }: EncodedCorpus): Dataset => {
		const { sha256, vocabulary, summaries } = description;
		if (sha256 !== PUBLISHED.dataSha256) hooks.onNotice(describeOther(sha256));
		const cachePath = cachePathOf(cacheFolder, cacheKeyOf(sha256, checked, code));
		return { sha256, vocabulary, summaries, cachePath, ...splits };
	};

	const known = await recallDigest(cacheFolder, path);
	if (known !== null) {
		const cached = await readCache(cacheFolder, cacheKeyOf(known, checked, code));
		if (cached.status === 'hit') return toDataset(cached.encoded);
		if (cached.status === 'damaged') {
			hooks.onNotice('The cache of the encoded reviews is damaged; it is made again.');
		}
	}

	const corpus = await readCorpus(path, (text) => tokenize(text, checked.text), {
		onProgress: (done, total) =>
			hooks.onProgress({ stage: 'Reading the archive', done, total, unit: 'bytes' }),
		...(hooks.signal && { signal: hooks.signal })
	});
	const encoded = encodeCorpus(corpus, checked, (done, total) =>
		hooks.onProgress({ stage: 'Encoding', done, total, unit: 'reviews' })
	);
	hooks.signal?.throwIfAborted();
	await writeCache(cacheFolder, cacheKeyOf(corpus.sha256, checked, code), encoded);
	await rememberDigest(cacheFolder, path, corpus.sha256);
	return toDataset(encoded);
}

/** The archive that is named, or the published one, downloaded unless it lies in the cache folder.
 *  @returns  its path
 *  @throws   those of downloadArchive */
export async function findArchive(
	{ archivePath, cacheFolder }: DataPlace,
	hooks: DataHooks
): Promise<string> {
	return archivePath ?? downloadArchive(join(cacheFolder, PUBLISHED.name), hooks);
}

function describeOther(sha256: string): string {
	return (
		`These are not the reviews of ${PUBLISHED.name}: their digest is ${sha256}, ` +
		`not ${PUBLISHED.dataSha256}. Figures cannot be compared with published ones.`
	);
}

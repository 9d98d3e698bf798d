// What encoded reviews depend on, as one digest: the reviews, the options, and the code that turns one into the other.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { DataOptions } from './options.ts';

const FOLDERS = ['../../../src/lib/text/', './'];
const FILES = ['../random.ts', '../../../src/lib/contract/text-options.ts'];

/** Name the cache of a data set.
 *  @param dataSha256  the digest of the reviews
 *  @param code        the digest of the code, see fingerprintCode
 *  @returns           SHA-256, hex; the order in which the options stand does not matter */
export function cacheKeyOf(dataSha256: string, options: DataOptions, code: string): string {
	const { split, validationFraction, vocabularySize, vocabularySource, seed, sample } = options;
	const { version, marks, stopWords, stemming, spelling, maxTokens, headTokens } = options.text;
	const text = [version, marks, stopWords, stemming, spelling, maxTokens, headTokens];
	const rest = [split, validationFraction, vocabularySize, vocabularySource, seed, sample ?? null];
	return sha256(JSON.stringify([dataSha256, code, text, rest]));
}

/** Digest the sources of the text pipeline and of this folder, and the stemmer: whoever changes a rule there
 *  must not be given reviews encoded by the old one.
 *  @returns  SHA-256, hex */
export async function fingerprintCode(): Promise<string> {
	const paths = FILES.map(pathOf);
	for (const folder of FOLDERS.map(pathOf)) {
		for (const name of await readdir(folder)) {
			if (name.endsWith('.ts') && !name.endsWith('.test.ts')) paths.push(folder + name);
		}
	}
	paths.push(createRequire(import.meta.url).resolve('stemmer'));
	// By content alone: where the project lies must not matter.
	const digests = await Promise.all(paths.map(async (path) => sha256(await readFile(path))));
	return sha256(digests.sort().join());
}

function pathOf(relative: string): string {
	return fileURLToPath(new URL(relative, import.meta.url));
}

function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

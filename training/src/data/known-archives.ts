// Which archive holds which reviews, by its path, size and time: so that it is read once and not at every start.
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { sha256Schema } from '../../../src/lib/contract/manifest.ts';
import { writeFileWhole } from './write-file.ts';

const schema = v.record(
	v.string(),
	v.strictObject({ sizeBytes: v.number(), modifiedMs: v.number(), dataSha256: sha256Schema })
);
type KnownArchives = v.InferOutput<typeof schema>;

/** Recall the digest of an archive's reviews.
 *  @returns  SHA-256, hex; null when the archive is new, has changed or is gone, or the record is damaged */
export async function recallDigest(
	cacheFolder: string,
	archivePath: string
): Promise<string | null> {
	const known = (await readKnown(cacheFolder))[resolve(archivePath)];
	const stats = await stat(archivePath).catch(() => null);
	const isSame = known?.sizeBytes === stats?.size && known?.modifiedMs === stats?.mtimeMs;
	return known && isSame ? known.dataSha256 : null;
}

/** Remember the digest of an archive's reviews.
 *  @throws  data/disk-full, data/not-writable */
export async function rememberDigest(
	cacheFolder: string,
	archivePath: string,
	dataSha256: string
): Promise<void> {
	const { size, mtimeMs } = await stat(archivePath);
	const known: KnownArchives = {
		...(await readKnown(cacheFolder)),
		[resolve(archivePath)]: { sizeBytes: size, modifiedMs: mtimeMs, dataSha256 }
	};
	await writeFileWhole(recordPathOf(cacheFolder), [Buffer.from(JSON.stringify(known, null, '\t'))]);
}

async function readKnown(cacheFolder: string): Promise<KnownArchives> {
	try {
		return v.parse(schema, JSON.parse(await readFile(recordPathOf(cacheFolder), 'utf8')));
	} catch {
		return {};
	}
}

function recordPathOf(cacheFolder: string): string {
	return join(cacheFolder, 'archives.json');
}

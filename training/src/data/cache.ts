// The encoded reviews on the disk, so that a second run starts at once. One file for each key:
//   8 bytes  magic and version          32 bytes  SHA-256 of all that follows
//   4 bytes  length of the JSON, LE     JSON      key and description     rest  the splits as they lie in memory
// Numbers in the splits are in the byte order of the machine: a cache is not carried from one to another.
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { sizeBytesOf, viewSplits } from './encoded.ts';
import { dataDescriptionSchema, type EncodedCorpus } from './encode-corpus.ts';
import { writeFileWhole } from './write-file.ts';

const MAGIC = Buffer.from('MATINEE1', 'latin1');
const HEADER_BYTES = 44;
const headSchema = v.strictObject({ key: v.string(), description: dataDescriptionSchema });

export type CacheResult =
	{ status: 'hit'; encoded: EncodedCorpus } | { status: 'missing' } | { status: 'damaged' };

/** Where the encoded reviews of a key are kept. */
export function cachePathOf(cacheFolder: string, key: string): string {
	return join(cacheFolder, `reviews-${key.slice(0, 16)}.bin`);
}

/** Look a key up. Never throws: a cache that cannot be read is one that must be made again.
 *  @param key  SHA-256, hex, of all that the encoded reviews depend on */
export async function readCache(cacheFolder: string, key: string): Promise<CacheResult> {
	let file: FileHandle;
	try {
		file = await open(cachePathOf(cacheFolder, key), 'r');
	} catch {
		return { status: 'missing' };
	}
	try {
		return { status: 'hit', encoded: await readEncoded(file, key) };
	} catch {
		return { status: 'damaged' };
	} finally {
		await file.close();
	}
}

async function readEncoded(file: FileHandle, key: string): Promise<EncodedCorpus> {
	const { size } = await file.stat();
	const header = await readExactly(file, new Uint8Array(HEADER_BYTES), 0);
	const lengthBytes = header.subarray(40);
	const headLength = new DataView(header.buffer).getUint32(40, true);
	if (!MAGIC.equals(header.subarray(0, 8)) || headLength > size) throw new Error('bad header');
	const headBytes = await readExactly(file, new Uint8Array(headLength), HEADER_BYTES);
	const head = v.parse(headSchema, JSON.parse(Buffer.from(headBytes).toString()));
	const sizeBytes = sizeBytesOf(head.description.sizes);
	// Checked before memory is taken: a damaged size could ask for any amount.
	if (head.key !== key || HEADER_BYTES + headLength + sizeBytes !== size)
		throw new Error('bad size');
	const memory = new SharedArrayBuffer(sizeBytes);
	const bytes = await readExactly(file, new Uint8Array(memory), HEADER_BYTES + headLength);
	const sha256 = digest([lengthBytes, headBytes, bytes]);
	if (!sha256.equals(header.subarray(8, 40))) throw new Error('bad digest');
	const { description } = head;
	return { description, memory, splits: viewSplits(memory, description.sizes) };
}

async function readExactly<Bytes extends Uint8Array>(
	file: FileHandle,
	bytes: Bytes,
	position: number
): Promise<Bytes> {
	for (let done = 0; done < bytes.length;) {
		// One read gives at most 2 GB, and may give less than was asked for.
		const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done);
		if (bytesRead === 0) throw new Error('cut short');
		done += bytesRead;
	}
	return bytes;
}

/** Keep encoded reviews under their key.
 *  @throws  data/disk-full, data/not-writable */
export async function writeCache(
	cacheFolder: string,
	key: string,
	{ description, memory }: EncodedCorpus
): Promise<void> {
	const head = Buffer.from(
		JSON.stringify({ key, description } satisfies v.InferInput<typeof headSchema>)
	);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(head.length);
	const bytes = new Uint8Array(memory);
	const sha256 = digest([length, head, bytes]);
	await writeFileWhole(cachePathOf(cacheFolder, key), [MAGIC, sha256, length, head, bytes]);
}

function digest(parts: readonly Uint8Array[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

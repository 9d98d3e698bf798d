// Files → S3, in parts, so that a broken connection costs one part and not the file.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { ask, clientOptions } from './ask.ts';
import { keyOf, type S3Place } from './s3-place.ts';

export interface UploadFile {
	/** Below the prefix of the place. */
	name: string;
	path: string;
}

export interface UploadOptions {
	region: string | undefined;
	signal: AbortSignal;
	onProgress(progress: { stage: string; done: number; total: number; unit: 'bytes' }): void;
}

/** Upload files one after the other; what has the same name there is replaced, whole or not at all.
 *  @throws  cloud/…; an AbortError after a cancel */
export async function uploadFiles(
	place: S3Place,
	files: readonly UploadFile[],
	{ region, signal, onProgress }: UploadOptions
): Promise<void> {
	const client = new S3Client(clientOptions(region));
	for (const { name, path } of files) {
		signal.throwIfAborted();
		const total = (await stat(path)).size;
		const upload = new Upload({
			client,
			params: { Bucket: place.bucket, Key: keyOf(place, name), Body: createReadStream(path) }
		});
		upload.on('httpUploadProgress', ({ loaded = 0 }) => {
			onProgress({ stage: `Uploading ${name}`, done: loaded, total, unit: 'bytes' });
		});
		// The parts that are there already are deleted then; so the client must outlive the cancel.
		const abort = () => void upload.abort();
		signal.addEventListener('abort', abort, { once: true });
		try {
			await ask(`The upload of ${name}`, () => upload.done());
		} finally {
			signal.removeEventListener('abort', abort);
		}
	}
}

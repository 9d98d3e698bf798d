// Files are written whole or not at all: under another name first, then renamed over the old one.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../../src/lib/contract/errors.ts';

/** Write a file, or leave what stood there untouched.
 *  @param path   its folder is made if need be
 *  @param parts  the bytes, in order
 *  @throws       data/disk-full, data/not-writable; nothing half-written is left behind */
export async function writeFileWhole(path: string, parts: Iterable<Uint8Array>): Promise<void> {
	// The process id keeps two runs that write the same file apart.
	const temporaryPath = `${path}.${process.pid}.part`;
	try {
		await mkdir(dirname(path), { recursive: true });
		const file = await open(temporaryPath, 'w');
		try {
			for (const part of parts) await file.writeFile(part);
			// Otherwise the new name may outlive a power cut that the bytes do not.
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporaryPath, path);
	} catch (error) {
		await rm(temporaryPath, { force: true });
		throw explainWriteError(error, path);
	}
}

/** Turn an error of the file system into one that says what to do.
 *  @param error  anything that was thrown while writing
 *  @returns      data/disk-full or data/not-writable; errors of another origin, such as a cancel, as they are */
export function explainWriteError(error: unknown, path: string): unknown {
	if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
	if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
		return new AppError('data/disk-full', `There is no room on the disk for ${path}.`, {
			next: 'Free some space, or choose a folder on another disk, and run the command again.',
			cause: error
		});
	}
	return new AppError('data/not-writable', `${path} cannot be written.`, {
		next: 'Check that the folder exists and that you may write to it, or choose another one.',
		cause: error
	});
}

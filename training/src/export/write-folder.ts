// A model folder appears whole or not at all: it is written beside its place and moved there at the end.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../src/lib/contract/errors.ts';

/** @param files  file name → bytes
 *  @throws       training/not-written; what stood at `folder` before is untouched then */
export async function writeFolder(
	folder: string,
	files: Readonly<Record<string, Uint8Array>>
): Promise<void> {
	const temporary = `${folder}.${String(process.pid)}.tmp`;
	const old = `${folder}.${String(process.pid)}.old`;
	try {
		await mkdir(temporary, { recursive: true });
		for (const [name, bytes] of Object.entries(files))
			await writeFile(join(temporary, name), bytes);
		await moveAside(folder, old);
		try {
			await rename(temporary, folder);
		} catch (error) {
			await moveAside(old, folder);
			throw error;
		}
	} catch (cause) {
		// What cannot be cleaned up must not hide why.
		await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
		throw new AppError('training/not-written', `The model could not be written to ${folder}.`, {
			next: 'Check the free space and the rights of the folder. The model before is untouched.',
			cause
		});
	}
	await rm(old, { recursive: true, force: true });
}

async function moveAside(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		// The first export has nothing to move.
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
	}
}

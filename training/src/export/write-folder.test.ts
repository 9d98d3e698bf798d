import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { writeFolder } from './write-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeFolder', () => {
	it('replaces what stood there, whole, and leaves nothing beside it', async () => {
		const parent = await temporaryFolder();
		const folder = join(parent, 'model');
		await writeFolder(folder, { a: bytes('1'), b: bytes('2') });
		await writeFolder(folder, { a: bytes('3') });
		expect(await readdir(parent)).toEqual(['model']);
		expect(await readdir(folder)).toEqual(['a']);
		expect(await readFile(join(folder, 'a'), 'utf8')).toBe('3');
	});

	it('keeps what stood there when a file cannot be written', async () => {
		const parent = await temporaryFolder();
		const folder = join(parent, 'model');
		await writeFolder(folder, { a: bytes('1') });
		const failing = writeFolder(folder, { a: bytes('2'), 'no/such/folder': bytes('3') });
		await expect(failing).rejects.toMatchObject({ code: 'training/not-written' });
		expect(await readdir(parent)).toEqual(['model']);
		expect(await readFile(join(folder, 'a'), 'utf8')).toBe('1');
	});

	it('says so when the place cannot be a folder', async () => {
		const parent = await temporaryFolder();
		await writeFile(join(parent, 'file'), '');
		const failing = writeFolder(join(parent, 'file', 'model'), { a: bytes('1') });
		await expect(failing).rejects.toMatchObject({ code: 'training/not-written' });
	});
});

import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeFileWhole } from './write-file.ts';

const bytes = (text: string) => Buffer.from(text);

it('writes the parts one after another, into a new folder', async () => {
	const folder = await temporaryFolder();
	const path = join(folder, 'a', 'b', 'file');
	await writeFileWhole(path, [bytes('one '), bytes('two')]);
	expect(await readFile(path, 'utf8')).toBe('one two');
	expect(await readdir(join(folder, 'a', 'b'))).toEqual(['file']);
});

it('replaces the old file only when the new one is whole', async () => {
	const folder = await temporaryFolder();
	const path = join(folder, 'file');
	await writeFile(path, 'old');
	const failing = function* () {
		yield bytes('half of the new');
		throw new Error('power cut');
	};
	await expect(writeFileWhole(path, failing())).rejects.toThrow('power cut');
	expect(await readFile(path, 'utf8')).toBe('old');
	expect(await readdir(folder)).toEqual(['file']);
	await writeFileWhole(path, [bytes('new')]);
	expect(await readFile(path, 'utf8')).toBe('new');
});

// Linux answers every write to this device as a full disk does.
it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and leaves nothing', async () => {
	const folder = await temporaryFolder();
	const path = join(folder, 'file');
	await writeFile(path, 'old');
	await symlink('/dev/full', `${path}.${process.pid}.part`);
	await expect(writeFileWhole(path, [bytes('new')])).rejects.toMatchObject({
		code: 'data/disk-full',
		message: expect.stringContaining(path) as string
	});
	expect(await readFile(path, 'utf8')).toBe('old');
	expect(await readdir(folder)).toEqual(['file']);
});

it('says that it cannot write where a folder stands', async () => {
	const folder = await temporaryFolder();
	await mkdir(join(folder, 'file'));
	await expect(writeFileWhole(join(folder, 'file'), [bytes('x')])).rejects.toMatchObject({
		code: 'data/not-writable'
	});
	expect(await readdir(folder)).toEqual(['file']);
});

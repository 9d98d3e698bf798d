import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { dataCommand } from './data.ts';
import { readPlaceFlags, readRecipeFlags } from './recipe-flags.ts';

/** Run `data` on the tiny archive, and give what it printed. */
async function runData(...flags: string[]) {
	const folder = await temporaryFolder();
	const archive = await writeArchive(join(folder, 'a.tar.gz'), tinyFiles());
	let printed = '';
	const keep = (text: unknown) => {
		printed += String(text);
		return true;
	};
	const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(keep);
	const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
	onTestFinished(() => {
		stdout.mockRestore();
		stderr.mockRestore();
	});
	const csv = join(folder, 'train.csv');
	const place = ['--data', archive, '--cache', join(folder, 'cache'), '--csv', csv];
	await dataCommand().parseAsync([...place, ...flags], { from: 'user' });
	return { printed, csv: await readFile(csv, 'utf8') };
}

describe('data', () => {
	it('prints the splits and writes the table of the paper', async () => {
		const { printed, csv } = await runData('--recipe', 'paper', '--validation-fraction', '0');
		const rows = printed.split('\n').map((line) => line.split(/ {2,}/));
		const row = (name: string) => rows.find(([first]) => first === name)?.slice(1, 5);
		expect(row('train')).toEqual(['40', '20', '20', '14']);
		expect(row('validation')).toEqual(['0', '0', '0', '0']);
		expect(row('test')).toEqual(['40', '20', '20', '14']);
		expect(row('unlabelled')).toEqual(['40', '0', '0', '14']);
		const lines = csv.trimEnd().split('\n');
		expect(lines).toHaveLength(40);
		expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([502]));
	});

	it('lets a flag replace what the recipe says', async () => {
		const { printed, csv } = await runData('--max-tokens', '7', '--head-tokens', '3');
		expect(printed).toMatch(/validation +4 +2 +2/);
		expect(csv.split('\n')[0]?.split(',')).toHaveLength(9);
	});
});

describe('the shared flags', () => {
	const given = { cache: '.cache', recipe: 'matinee' };

	it('are sorted by what they are for', () => {
		const flags = { ...given, data: 'a', sample: '20', seed: '3', vocabularySize: '9', other: 1 };
		expect(readPlaceFlags(flags)).toEqual({ archivePath: 'a', cacheFolder: '.cache' });
		expect(readRecipeFlags(flags)).toEqual({
			recipe: 'matinee',
			overrides: { seed: '3', vocabularySize: '9' },
			sample: 20
		});
	});

	it.each(['x', '-1', '1.5', ''])('refuse the sample %j', (sample) => {
		expect(() => readRecipeFlags({ ...given, sample })).toThrow(
			expect.objectContaining({ code: 'data/bad-options' })
		);
	});
});

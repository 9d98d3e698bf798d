import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));

function run(...flags: string[]) {
	const environment = { ...process.env, NO_COLOR: '1', DEBUG: '' };
	const options = { encoding: 'utf8', env: environment } as const;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', cli, ...flags],
		options
	);
	return { status, stdout, stderr };
}

const MINUTES = 60_000;

it(
	'answers an error with its code, the next step and exit code 1',
	() => {
		const { status, stdout, stderr } = run('data', '--data', 'no-such-archive.tar.gz');
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain('Error data/not-found\nThe archive no-such-archive.tar.gz');
		expect(stderr).toContain('Check the path after --data');
	},
	MINUTES
);

it(
	'lists its commands',
	() => {
		const { status, stdout } = run('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^ {2}data /m);
	},
	MINUTES
);

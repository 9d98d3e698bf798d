// What the CDK runs, as a program of its own: without an account, credentials or a region.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { STACK_NAME } from '../outputs.ts';
import { writeBuiltFiles } from '../testing/built-site.ts';

/** A program that loads the whole CDK starts in seconds, on a busy machine in many. */
vi.setConfig({ testTimeout: 120_000 });

const files = writeBuiltFiles();
afterAll(files.dispose);

function run(program: string, context: Record<string, unknown>) {
	const outdir = mkdtempSync(join(files.folder, 'out-'));
	const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], {
		cwd: fileURLToPath(new URL('../..', import.meta.url)),
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'],
			INIT_CWD: files.folder,
			CDK_OUTDIR: outdir,
			CDK_VALIDATION: 'false',
			CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], ...context })
		}
	});
	return { status, stderr, isWritten: existsSync(join(outdir, `${STACK_NAME}.template.json`)) };
}

it('says what is missing, and what to do', () => {
	const { status, stderr, isWritten } = run('src/stack/app.ts', { email: 'a@example.com' });
	expect({ status, isWritten }).toEqual({ status: 1, isWritten: false });
	expect(stderr).toMatch(/model.*missing.*\n.*training -- export/);
});

it('writes the template, with files named from where npm was called', () => {
	const context = { email: 'a@example.com', model: 'model.tar.gz', site: 'build' };
	expect(run('src/stack/app.ts', context)).toMatchObject({ status: 0, isWritten: true });
});

it('needs nothing to take the stack away', () => {
	expect(run('src/stack/empty-app.ts', {})).toMatchObject({ status: 0, isWritten: true });
});

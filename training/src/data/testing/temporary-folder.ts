// A folder of its own for each test that touches the disk.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Make an empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'matinee-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

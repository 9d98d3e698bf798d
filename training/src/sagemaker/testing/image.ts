// What training/sagemaker/Dockerfile puts into the image, as a folder: so that its contract is tested without Docker.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const WORKDIR = '/opt/program/';

export interface Image {
	/** Start its process with one more argument, and wait for its end.
	 *  @param root    stands for `/opt/ml`
	 *  @param stopAt  send SIGTERM when it has printed this */
	start(
		argument: string,
		root: string,
		stopAt?: RegExp
	): Promise<{ code: number | null; log: string }>;
}

/** Copy into a folder what the Dockerfile copies. The packages are those of this project, linked: npm is not run.
 *  @param folder  empty */
export async function buildImage(folder: string): Promise<Image> {
	const dockerfile = await readFile(join(PROJECT, 'training/sagemaker/Dockerfile'), 'utf8');
	for (const [, copied = ''] of dockerfile.matchAll(/^COPY (?:--from=\w+ )?(.+)$/gm)) {
		const names = copied.split(' ').map((name) => name.replace(WORKDIR, ''));
		const target = names.pop() ?? '';
		for (const name of names) {
			const path = target.endsWith('/') ? join(target, basename(name)) : target;
			await cp(join(PROJECT, name), join(folder, path), { recursive: true });
		}
	}
	for (const packages of ['node_modules', 'training/node_modules']) {
		await mkdir(dirname(join(folder, packages)), { recursive: true });
		await symlink(join(PROJECT, packages), join(folder, packages));
	}
	const entrypoint = /^ENTRYPOINT (.+)$/m.exec(dockerfile)?.[1] ?? '';
	const [, ...parameters] = JSON.parse(entrypoint) as string[];
	return {
		start: (argument, root, stopAt) => startProcess([...parameters, argument], folder, root, stopAt)
	};
}

async function startProcess(
	parameters: string[],
	cwd: string,
	root: string,
	stopAt: RegExp | undefined
): Promise<{ code: number | null; log: string }> {
	const env = { ...process.env, SAGEMAKER_BASE_DIR: root };
	const child = spawn(process.execPath, parameters, { cwd, env });
	let log = '';
	let isStopped = false;
	const read = (chunk: Buffer) => {
		log += String(chunk);
		if (isStopped || !stopAt?.test(log)) return;
		isStopped = true;
		child.kill('SIGTERM');
	};
	child.stdout.on('data', read);
	child.stderr.on('data', read);
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { code, log };
}

// A Python process that runs the code of a model.tar.gz, where there is a Python that can; nothing is installed for it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { readArtifact } from '../../../training/src/sagemaker/artifact.ts';
import type { ContainerAnswer } from './container.ts';

/** The distribution's Python first: another one on PATH seldom has its packages. */
const COMMANDS = ['/usr/bin/python3', 'python3', 'python'];
const CHECK = `
import sys, importlib.util
sys.exit(sys.version_info < (3, 9) or any(importlib.util.find_spec(name) is None for name in sys.argv[1:]))`;

/** What `encode` of code/text.py gives. */
export interface PythonEncoded {
	ids: number[];
	token_count: number;
	cut_count: number;
	unknown_count: number;
}

export interface Container {
	/** From now on `encode` reads texts in this way. */
	readTexts(options: TextOptions, words: readonly string[]): Promise<void>;
	encode(texts: readonly string[]): Promise<PythonEncoded[]>;
	/** Call model_fn for a model.tar.gz; needs PyTorch.
	 *  @returns  why it cannot be loaded, or null */
	load(artifact: Uint8Array): Promise<string | null>;
	/** Call input_fn, predict_fn and output_fn. */
	invoke(body: string | Uint8Array, contentType: string, accept?: string): Promise<ContainerAnswer>;
	close(): Promise<void>;
}

/** Find a Python 3.9 or newer.
 *  @param packages  what it must be able to import, such as `torch`
 *  @returns         undefined when there is none */
export function findPython(packages: readonly string[] = []): string | undefined {
	const chosen = process.env['PYTHON'];
	const commands = chosen ? [chosen] : COMMANDS;
	return commands.find((command) => spawnSync(command, ['-c', CHECK, ...packages]).status === 0);
}

/** Unpack a model.tar.gz and start a process on its code. Its errors go to the terminal.
 *  @param python  see findPython */
export async function openContainer(python: string, artifact: Uint8Array): Promise<Container> {
	const folder = await mkdtemp(join(tmpdir(), 'matinee-'));
	await unpack(artifact, folder);
	const script = fileURLToPath(new URL('python_container.py', import.meta.url));
	const child = spawn(python, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
	let models = 0;
	const waiting: { resolve(line: string): void; reject(error: Error): void }[] = [];
	createInterface(child.stdout).on('line', (line) => waiting.shift()?.resolve(line));
	const ended = new Promise<void>((resolve) => {
		child.on('close', (code) => {
			for (const { reject } of waiting.splice(0)) reject(new Error(`Python ended with ${code}`));
			resolve();
		});
	});
	const ask = async (command: string, ...values: unknown[]): Promise<unknown> => {
		child.stdin.write(`${JSON.stringify([command, ...values])}\n`);
		const line = await new Promise<string>((resolve, reject) => waiting.push({ resolve, reject }));
		return JSON.parse(line) as unknown;
	};
	return {
		async readTexts(options, words) {
			await ask('read_texts', options, words);
		},
		encode: (texts) =>
			Promise.all(texts.map((text) => ask('encode', text) as Promise<PythonEncoded>)),
		async load(model) {
			const place = join(folder, `model-${++models}`);
			await unpack(model, place);
			return (await ask('load', place)) as string | null;
		},
		invoke: (body, contentType, accept = 'application/json') =>
			ask(
				'invoke',
				Buffer.from(body).toString('base64'),
				contentType,
				accept
			) as Promise<ContainerAnswer>,
		async close() {
			child.stdin.end();
			await ended;
			await rm(folder, { recursive: true });
		}
	};
}

async function unpack(artifact: Uint8Array, folder: string): Promise<void> {
	for (const [name, bytes] of await readArtifact(artifact)) {
		const path = join(folder, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, bytes);
	}
}

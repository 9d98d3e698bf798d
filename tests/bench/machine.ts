// What a measurement was made on: enough to judge it, nothing that names the machine.
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';
import * as v from 'valibot';

export interface Machine {
	cpu: string;
	cores: number;
	/** Tasks that wanted a core in the minute before: what else was going on. */
	loadBefore: number;
	platform: string;
	node: string;
	v8: string;
	tfjs: string;
}

export function describeMachine(): Machine {
	return {
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		loadBefore: loadavg()[0] ?? NaN,
		platform: `${platform()} ${arch()}`,
		node: process.versions.node,
		v8: process.versions.v8,
		tfjs: versionOf('@tensorflow/tfjs')
	};
}

const packageSchema = v.object({ version: v.string() });

/** @returns the version of an installed package */
export function versionOf(name: string): string {
	const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
	return v.parse(packageSchema, JSON.parse(readFileSync(file, 'utf8'))).version;
}

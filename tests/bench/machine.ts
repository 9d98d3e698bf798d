// What a measurement was made on: enough to judge it, nothing that names the machine.
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';
import { version_core } from '@tensorflow/tfjs';

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
		tfjs: version_core
	};
}

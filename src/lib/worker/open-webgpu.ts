// WebGPU as this browser has it: looking for an adapter is free, the engine is loaded once there is one.
import type { Engine } from '../contract/engine.ts';
import { requestAdapter } from '../lstm/webgpu/adapter.ts';
import { deviceFailed } from '../lstm/webgpu/device-failed.ts';
import type { WebGpuOpening } from './classifier-service.ts';

/** @returns  what the adapter calls itself, as far as the browser tells
 *  @throws   lstm/no-webgpu
 *  @example  'nvidia ampere' */
export async function probeWebGpu(allowSoftware: boolean): Promise<string> {
	const { info } = await requestAdapter(navigator.gpu, allowSoftware);
	return `${info.vendor} ${info.architecture}`;
}

/** @throws  lstm/no-webgpu, lstm/device-lost, lstm/device-failed, lstm/self-test-failed */
export async function openWebGpu({ allowSoftware, ...options }: WebGpuOpening): Promise<Engine> {
	// Before the code for it is loaded, which most devices have no use for.
	await requestAdapter(navigator.gpu, allowSoftware);
	const { createWebGpuEngine } = await import('../lstm/webgpu/webgpu-engine.ts').catch(
		(cause: unknown) => {
			throw deviceFailed('the code for it could not be loaded', cause);
		}
	);
	return createWebGpuEngine({
		gpu: navigator.gpu,
		allowFallbackAdapter: allowSoftware,
		...options
	});
}

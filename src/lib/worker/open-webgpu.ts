// WebGPU as this browser has it: looking for an adapter is free, the engine is loaded once there is one.
import type { Engine } from '../contract/engine.ts';
import { requestAdapter } from '../lstm/webgpu/adapter.ts';
import { createWebGpuEngine } from '../lstm/webgpu/webgpu-engine.ts';
import type { WebGpuOpening } from './classifier-service.ts';

/** @returns  what the adapter calls itself, as far as the browser tells
 *  @throws   lstm/no-webgpu
 *  @example  'nvidia ampere' */
export async function probeWebGpu(allowSoftware: boolean): Promise<string> {
	const { info } = await requestAdapter(navigator.gpu, allowSoftware);
	return `${info.vendor} ${info.architecture}`;
}

/** @throws  lstm/no-webgpu, lstm/device-lost, lstm/device-failed, lstm/self-test-failed */
export function openWebGpu({ allowSoftware, ...options }: WebGpuOpening): Promise<Engine> {
	return createWebGpuEngine({
		gpu: navigator.gpu,
		allowFallbackAdapter: allowSoftware,
		...options
	});
}

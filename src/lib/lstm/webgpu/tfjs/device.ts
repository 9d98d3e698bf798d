// One device with a TF.js backend of its own, watched: WebGPU does not throw when something goes wrong, it goes on with
// whatever the memory held before. So every piece of work is checked for errors before its result is believed.
import {
	copyRegisteredKernels,
	getBackend,
	getKernelsForBackend,
	registerBackend,
	removeBackend,
	setBackend,
	unregisterKernel
} from '@tensorflow/tfjs-core';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/base';
import { AppError, isAppError } from '../../../contract/errors.ts';
import { deviceFailed } from '../device-failed.ts';
import './kernels.ts';

const ERROR_FILTERS: GPUErrorFilter[] = ['validation', 'out-of-memory', 'internal'];
let devices = 0;

export interface WatchedDevice {
	limits: GPUSupportedLimits;
	/** Make TF.js put new tensors here, until something else is awaited. */
	activate(): void;
	/** Record work for the device and wait for its result.
	 *  @param record  must have recorded everything when it returns its promise
	 *  @throws        lstm/device-lost, lstm/device-failed */
	run<T>(record: () => Promise<T>): Promise<T>;
	/** Give the device and all memory on it back; work that is still running is rejected. */
	close(): void;
}

/** @param adapter  fresh: an adapter gives one device only */
export async function openDevice(adapter: GPUAdapter): Promise<WatchedDevice> {
	const { maxStorageBufferBindingSize, maxBufferSize } = adapter.limits;
	const device = await adapter.requestDevice({
		requiredLimits: { maxStorageBufferBindingSize, maxBufferSize }
	});
	let isClosed = false;
	let fault: AppError | undefined;
	const waiting = new Set<(error: AppError) => void>();
	function fail(error: AppError): void {
		fault ??= error;
		for (const reject of waiting) reject(fault);
	}
	void device.lost.then(({ reason, message }) =>
		fail(
			new AppError('lstm/device-lost', `The graphics device was lost: ${message || reason}.`, {
				next: 'Use the WebAssembly engine.'
			})
		)
	);
	device.addEventListener('uncapturederror', ({ error }) => fail(deviceFailed(error.message)));

	// A name of its own, because TF.js holds one backend of a name, and others may run on theirs beside this one.
	const name = `webgpu-lstm-${++devices}`;
	copyRegisteredKernels('webgpu', name);
	registerBackend(name, () => new WebGPUBackend(device, adapter.info));
	await setBackend(name);

	function activate(): void {
		// Done at once for a backend that is set up; awaiting it would let another one in between.
		void setBackend(name);
		if (getBackend() !== name) throw deviceFailed('its TF.js backend could not be chosen');
	}

	async function run<T>(record: () => Promise<T>): Promise<T> {
		if (fault) throw fault;
		activate();
		for (const filter of ERROR_FILTERS) device.pushErrorScope(filter);
		const result = new Promise<T>((resolve) => resolve(record()));
		const scopes = ERROR_FILTERS.map(() => device.popErrorScope());
		const checked = Promise.all([result, ...scopes]).then(([value, ...errors]) => {
			const error = errors.find((found) => found !== null);
			if (error) throw deviceFailed(error.message);
			if (fault) throw fault;
			return value;
		});
		// A promise of a lost device may never settle.
		let giveUp: (error: AppError) => void = () => undefined;
		const failed = new Promise<never>((_, reject) => (giveUp = reject));
		waiting.add(giveUp);
		try {
			return await Promise.race([checked, failed]);
		} catch (error) {
			throw isAppError(error)
				? error
				: (fault ?? deviceFailed('a result could not be read', error));
		} finally {
			waiting.delete(giveUp);
		}
	}

	return {
		limits: device.limits,
		activate,
		run,
		close() {
			if (isClosed) return;
			isClosed = true;
			removeBackend(name);
			for (const { kernelName } of getKernelsForBackend(name)) unregisterKernel(kernelName, name);
			device.destroy();
		}
	};
}

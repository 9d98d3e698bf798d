// Asks for a graphics adapter before anything is loaded for it, and takes only a real one.
import { AppError } from '../../contract/errors.ts';

/** The part of `navigator.gpu` that is used; a port, so that this folder touches no browser global. */
export type Gpu = Pick<GPU, 'requestAdapter'>;

/** Processors that draw in software, as drivers name them. Not every browser marks them as fallback adapters. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|basic render/i;

/** Find an adapter to run the model on.
 *  @param gpu            `navigator.gpu`, undefined where the browser has no WebGPU
 *  @param allowFallback  take a software adapter too; for tests, since WebAssembly is much faster than one
 *  @throws               lstm/no-webgpu
 *  @source               https://www.w3.org/TR/webgpu/#gpuadapterinfo */
export async function requestAdapter(
	gpu: Gpu | undefined,
	allowFallback: boolean
): Promise<GPUAdapter> {
	if (!gpu) throw unavailable('This browser has no WebGPU.');
	let adapter: GPUAdapter | null;
	try {
		adapter = await gpu.requestAdapter();
	} catch (cause) {
		throw unavailable('The browser could not look for a graphics adapter.', cause);
	}
	if (!adapter) throw unavailable('The browser offers no graphics adapter.');
	if (!allowFallback && isSoftware(adapter)) {
		throw unavailable('The only graphics adapter is software, which WebAssembly outruns.');
	}
	return adapter;
}

function isSoftware(adapter: GPUAdapter): boolean {
	// Browsers of before 2025 have the mark on the adapter itself.
	if ('isFallbackAdapter' in adapter && adapter.isFallbackAdapter === true) return true;
	const { isFallbackAdapter, architecture, device, description } = adapter.info;
	return isFallbackAdapter || SOFTWARE.test(`${architecture} ${device} ${description}`);
}

function unavailable(message: string, cause?: unknown): AppError {
	return new AppError('lstm/no-webgpu', message, { next: 'Use the WebAssembly engine.', cause });
}

// How big an engine's code is, as the browser recorded when this worker loaded it.

/** What only one engine needs lies here, see vite.config.ts; TF.js and the shaders in a folder of their own. */
const WEBGPU_CODE = /\/webgpu\/[^/]+\.js$/;
const WASM_CODE = /\.wasm$/;

/** Count what was loaded for an engine, before compression.
 *  @param engine   as in Prediction
 *  @param entries  what the browser recorded
 *  @returns        bytes; undefined where it recorded none, or not their size */
export function countLoadedBytes(
	engine: string,
	entries: readonly Pick<PerformanceResourceTiming, 'name' | 'decodedBodySize'>[]
): number | undefined {
	const code = engine === 'webgpu' ? WEBGPU_CODE : WASM_CODE;
	// A service worker or a second try may have an address recorded twice.
	const sizes = new Map(
		entries
			.filter(({ name }) => code.test(new URL(name).pathname))
			.map(({ name, decodedBodySize }) => [name, decodedBodySize])
	);
	const sizeBytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	return sizeBytes > 0 ? sizeBytes : undefined;
}

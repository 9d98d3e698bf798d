// The forward pass on a graphics adapter without a browser: Dawn, which is Chromium's WebGPU, in Node. It is 170 MB for all
// systems together, so it is not installed with the rest.
import { compileKernels } from './forward-node.ts';
import { measureForward, type ForwardResult, type ForwardWork } from './forward.ts';

/** The version that the numbers of the README were taken with. */
export const DAWN = 'webgpu@0.6.2';

/** What Node says of a package that is not installed; one that is there and does not load says something else. */
const MISSING = 'ERR_MODULE_NOT_FOUND';

interface Dawn {
	create(options: readonly string[]): GPU;
	globals: Record<string, unknown>;
}

export interface OnAdapter {
	/** As the driver names it. */
	adapter: string;
	results: ForwardResult[];
}

/** @returns  undefined where Dawn is not installed
 *  @throws   lstm/no-webgpu without an adapter, lstm/disagreement */
export async function measureGraphicsInNode(work: ForwardWork): Promise<OnAdapter | undefined> {
	const dawn = await importDawn();
	if (!dawn) return undefined;
	const gpu = dawn.create([]);
	Object.assign(globalThis, dawn.globals);
	Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
	const adapter = await gpu.requestAdapter();
	// TF.js looks for WebGPU when it is loaded.
	const { lineUpGraphics } = await import('./lineups/graphics.ts');
	const results = await measureForward(
		lineUpGraphics(await compileKernels(), { hasWebGl: false }),
		work
	);
	return { adapter: adapter?.info.description ?? 'unknown', results };
}

async function importDawn(): Promise<Dawn | undefined> {
	// Not a literal, for there are no types to check where it is not installed.
	const [name = ''] = DAWN.split('@');
	try {
		return (await import(name)) as Dawn;
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === MISSING;
		if (isMissing) return undefined;
		throw error;
	}
}

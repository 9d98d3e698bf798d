// The forward pass in Node, in this very thread: against stock TF.js layers, and against onnxruntime-web.
import { enableRelaxedSimd } from '../../training/src/engine/relaxed-simd.ts';
import { measureForward, type ForwardResult, type ForwardWork } from './forward.ts';
import { compileKernel } from './kernel-files.ts';
import type { ForwardModules } from './lineups/ours.ts';
import { lineUpOnnx } from './lineups/onnx.ts';
import { lineUpStock } from './lineups/stock.ts';

export async function measureStockInNode(work: ForwardWork): Promise<ForwardResult[]> {
	return measureForward(lineUpStock(await compileKernels()), work);
}

export async function measureOnnxInNode(work: ForwardWork): Promise<ForwardResult[]> {
	const runtime = await import('onnxruntime-web');
	return measureForward(lineUpOnnx(runtime, 1, await compileKernels()), work);
}

export async function compileKernels(): Promise<ForwardModules> {
	enableRelaxedSimd();
	return {
		simd: await compileKernel('lstm', 'simd'),
		'relaxed-simd': await compileKernel('lstm', 'relaxed-simd')
	};
}

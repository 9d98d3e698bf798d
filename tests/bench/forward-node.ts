// The forward pass in Node, in this very thread.
import { enableRelaxedSimd } from '../../training/src/engine/relaxed-simd.ts';
import { measureForward, type ForwardResult } from './forward.ts';
import type { Effort } from './interleave.ts';
import { compileKernel } from './kernel-files.ts';

export async function measureForwardInNode(effort: Effort): Promise<ForwardResult[]> {
	enableRelaxedSimd();
	const modules = {
		simd: await compileKernel('lstm', 'simd'),
		'relaxed-simd': await compileKernel('lstm', 'relaxed-simd')
	};
	return measureForward(modules, effort);
}

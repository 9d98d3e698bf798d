// Our own engines as contenders.
import type { Engine, ModelWeights } from '../../../src/lib/contract/engine.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { createWasmEngine } from '../../../src/lib/lstm/wasm-engine.ts';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import type { Candidate } from '../forward.ts';

export type ForwardModules = Record<WasmVariant, WebAssembly.Module>;

export function enterWasm(
	modules: ForwardModules,
	variant: WasmVariant,
	architecture: Architecture,
	weights: ModelWeights
): Candidate {
	return enter(createWasmEngine({ module: modules[variant], variant, architecture, weights }));
}

export function enter(engine: Engine): Candidate {
	return {
		name: engine.name,
		isOurs: true,
		classify: (batch) => engine.forward(batch),
		dispose: () => engine.dispose()
	};
}

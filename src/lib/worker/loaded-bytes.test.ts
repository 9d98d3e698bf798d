import { expect, it } from 'vitest';
import { countLoadedBytes } from './loaded-bytes.ts';

const entry = (path: string, decodedBodySize: number) => ({
	name: `http://localhost/_app/immutable/workers/${path}`,
	decodedBodySize
});
const entries = [
	entry('assets/lstm.simd-1.wasm', 20_000),
	entry('webgpu/a.js', 1_000),
	entry('webgpu/b.js', 200),
	entry('webgpu/b.js', 200),
	entry('chunks/c.js', 50)
];

it('counts the files of an engine, each once', () => {
	expect(countLoadedBytes('wasm-simd', entries)).toBe(20_000);
	expect(countLoadedBytes('webgpu', entries)).toBe(1_200);
});

it('says nothing where the browser does not', () => {
	expect(countLoadedBytes('webgpu', entries.slice(0, 1))).toBeUndefined();
	expect(countLoadedBytes('wasm-simd', [entry('assets/lstm.simd-1.wasm', 0)])).toBeUndefined();
});

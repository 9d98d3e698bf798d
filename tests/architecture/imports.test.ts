// Holds the house style's table of who may import what, over every source file of the project.
import { describe, expect, it } from 'vitest';
import { breaches } from './rules.ts';
import { listFiles, readImports, readNames, readSource } from './sources.ts';

const sources = ['src', 'training', 'lambda', 'tests']
	.flatMap(listFiles)
	// AssemblyScript has its own compiler and its own way of naming modules.
	.filter((path) => /\.(ts|svelte)$/.test(path) && !/\.as\.ts$|\.d\.ts$/.test(path));

describe('the sources', () => {
	it('import only what the table allows', () => {
		expect(sources.length).toBeGreaterThan(10);
		expect(sources.flatMap((path) => breaches(path, readSource(path)))).toEqual([]);
	});

	it('have no barrel files', () => {
		const barrels = sources.filter(
			(path) =>
				/(^|\/)index\.ts$/.test(path) ||
				/^(\s*export (type )?[*{][^;]*;)+\s*$/.test(readSource(path))
		);
		expect(barrels).toEqual([]);
	});

	it('touch no browser, Node or Svelte API in contract, text and lstm', () => {
		const apis = new Set(['document', 'window', 'navigator', 'localStorage', 'process', 'Buffer']);
		const pure = sources.filter(
			(path) => /^src\/lib\/(contract|text|lstm)\//.test(path) && !path.endsWith('.test.ts')
		);
		expect(pure.length).toBeGreaterThan(0);
		const found = pure.flatMap((path) =>
			readNames(path, readSource(path))
				.filter((name) => apis.has(name))
				.map((name) => `${path} uses ${name}`)
		);
		expect(found).toEqual([]);
	});
});

describe('the rules', () => {
	it.each([
		['src/lib/text/a.ts', "import { openDB } from 'idb'"],
		['src/lib/text/a.ts', "import { b } from '../lstm/b.ts'"],
		['src/lib/text/a.ts', "import { b } from './b'"],
		['src/lib/text/a.ts', "import { b } from './b.js.map'"],
		['src/lib/text/a.ts', "export { b } from '../storage/b.ts'"],
		['src/lib/contract/a.ts', "import { readFile } from 'node:fs'"],
		['src/lib/lstm/a.ts', "import * as tf from '@tensorflow/tfjs-core'"],
		['src/lib/lstm/webgpu/a.ts', "import { b } from './tfjs/b.ts'"],
		['src/lib/worker/a.worker.ts', "const b = import('../lstm/webgpu/tfjs/b.ts')"],
		['src/lib/storage/a.ts', "import { wrap } from 'comlink'"],
		['src/lib/table/a.ts', "import { b } from '../storage/b.ts'"],
		['src/lib/worker/table-client.ts', "import { b } from '../table/b.ts'"],
		['src/lib/state/a.svelte.ts', "import Papa from 'papaparse'"],
		['src/lib/worker/client.ts', "import { encode } from '../text/encode.ts'"],
		['src/lib/worker/a.worker.ts', "import { b } from '../state/b.svelte.ts'"],
		['src/lib/cloud/a.ts', "import { X } from '@aws-sdk/client-sagemaker-runtime'"],
		['src/lib/cloud/a.ts', "import { b } from './aws/b.ts'"],
		['src/lib/state/a.svelte.ts', "const b = import('../cloud/aws/b.ts')"],
		['src/lib/state/a.svelte.ts', "import A from '$lib/components/A.svelte'"],
		['src/lib/state/a.svelte.ts', "import { encode } from '../text/encode.ts'"],
		['src/lib/components/A.svelte', "<script>import { wrap } from 'comlink'</script>"],
		['src/lib/components/A.svelte', "<script>import { b } from '$lib/worker/client.ts'</script>"],
		['src/lib/components/a.ts', 'const b = import(`../storage/b.ts`)'],
		['src/lib/components/a.ts', "let b: import('../storage/b.ts').B"],
		['training/src/a.ts', "import { b } from '../../src/lib/storage/b.ts'"],
		['tests/parity/a.test.ts', "import { b } from '$lib/text/b.ts'"],
		['lambda/src/a.ts', "import { Stack } from 'aws-cdk-lib'"],
		['lambda/src/a.ts', "import { B } from './stack/b.ts'"],
		['lambda/src/stack/a.ts', "import { B } from '@aws-sdk/client-sagemaker'"],
		['lambda/src/stack/a.ts', "import { b } from '../handler.ts'"],
		['elsewhere/a.ts', '']
	])('refuse in %s: %s', (path, text) => {
		expect(breaches(path, text)).toHaveLength(1);
	});

	it.each([
		['src/lib/text/a.ts', "import { stemmer } from 'stemmer'; import { b } from './b.ts'"],
		['src/lib/lstm/a.ts', "const tf = await import('@tensorflow/tfjs-core')"],
		['src/lib/lstm/webgpu/a.ts', "const b = await import('./tfjs/b.ts')"],
		['src/lib/lstm/webgpu/tfjs/a.ts', "import { tensor1d } from '@tensorflow/tfjs-core'"],
		['src/lib/lstm/a.ts', "import type { Tensor } from '@tensorflow/tfjs-core'"],
		['src/lib/cloud/a.ts', "const b = await import('./aws/b.ts')"],
		['src/lib/cloud/aws/a.ts', "import { X } from '@aws-sdk/client-sagemaker-runtime'"],
		['src/lib/storage/a.ts', "import { openDB, type DBSchema } from 'idb'"],
		['src/lib/worker/client.ts', "import { wrap } from 'comlink'; import './protocol.ts'"],
		[
			'src/lib/worker/a.worker.ts',
			"import wasm from '../lstm/generated/lstm.simd.wasm?url&no-inline'"
		],
		['src/lib/state/a.svelte.ts', "import url from '../worker/a.worker.ts?worker&url'"],
		['src/routes/+page.svelte', "<script>import A from '$lib/components/A.svelte'</script>"],
		['src/routes/+layout.ts', "import type { LayoutLoad } from './$types'"],
		['training/src/a.ts', "import tar from 'tar-stream'; import '../../src/lib/text/b.ts'"],
		['lambda/src/a.ts', "import { B } from '@aws-sdk/client-sagemaker'; import './b.ts'"],
		['lambda/src/stack/a.ts', "import { Stack } from 'aws-cdk-lib'; import '../outputs.ts'"]
	])('allow in %s: %s', (path, text) => {
		expect(breaches(path, text)).toEqual([]);
	});

	it('tell what stays at run time from what does not', () => {
		const text = `import a from 'a'; import type { B } from 'b'; import { type C } from 'c';
			export * from 'd'; const e = () => import('e'); import 'f'; const g = import('g' + 1);`;
		expect(readImports('a.ts', text)).toEqual([
			{ specifier: 'a', kind: 'static' },
			{ specifier: 'b', kind: 'type' },
			{ specifier: 'c', kind: 'type' },
			{ specifier: 'd', kind: 'static' },
			{ specifier: 'e', kind: 'dynamic' },
			{ specifier: 'f', kind: 'static' },
			{ specifier: '(computed)', kind: 'dynamic' }
		]);
	});
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import {
	attributionResultsSchema,
	type AttributionResults
} from './src/lib/contract/attribution-results.ts';
import {
	bundledModelSchema,
	parseManifest,
	type BundledModel,
	type Manifest
} from './src/lib/contract/manifest.ts';
import { launchOptions, webGpuLaunchOptions } from './tests/browser.ts';

const models = new URL('static/models/', import.meta.url);

/** Read which model the app ships with, and refuse to build an app that would refuse its own model. */
function readBundledModel(): {
	bundled: BundledModel;
	manifest: Manifest;
	attribution: AttributionResults | null;
} {
	try {
		const bundled = v.parse(
			bundledModelSchema,
			JSON.parse(readFileSync(new URL('default.json', models), 'utf8'))
		);
		const bytes = readFileSync(new URL(`${bundled.id}/${bundled.manifest.path}`, models));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		if (sha256 === bundled.manifest.sha256)
			return {
				bundled,
				manifest: parseManifest(JSON.parse(bytes.toString('utf8'))),
				attribution: readAttribution(bundled.id)
			};
		throw new Error(
			`the manifest of ${bundled.id} has the digest ${sha256}, another than it names`
		);
	} catch (cause) {
		throw new Error(
			'There is no whole model to bundle: static/models/default.json or what it names is missing or not valid. ' +
				'Get it back from git, or export one with "npm run training -- export".',
			{ cause }
		);
	}
}

/** Read the comparison that stands beside a model, where there is one. */
function readAttribution(id: string): AttributionResults | null {
	const file = new URL(`${id}/attribution.json`, models);
	return existsSync(file)
		? v.parse(attributionResultsSchema, JSON.parse(readFileSync(file, 'utf8')))
		: null;
}

/** Bakes the model's digest into the app, and its manifest into the page about it. A missing model stops builds and servers, but not the type check and the
 *  tests, which read this config too. */
function bundleModel(): Plugin {
	let failure: unknown;
	return {
		name: 'matinee:bundle-model',
		config() {
			// Tests have a band of their own, whatever the model's.
			if (process.env['VITEST']) return { define: { __UNSURE_BAND__: '{"low":0.4,"high":0.6}' } };
			try {
				const { bundled, manifest, attribution } = readBundledModel();
				return {
					define: {
						__BUNDLED_MODEL__: JSON.stringify(bundled),
						__BUNDLED_MANIFEST__: JSON.stringify(manifest),
						__BUNDLED_ATTRIBUTION__: JSON.stringify(attribution),
						__UNSURE_BAND__: JSON.stringify(manifest.calibration.unsure ?? null)
					}
				};
			} catch (error) {
				failure = error;
				return undefined;
			}
		},
		buildStart() {
			if (failure) throw failure;
		}
	};
}

/** Gives some of what is loaded on demand a folder of its own, instead of `chunks`.
 *  @param folders  the name of each, and which modules take a chunk there */
function setFoldersApart(folders: Record<string, RegExp>): Plugin {
	return {
		name: 'matinee:set-folders-apart',
		apply: 'build',
		outputOptions(options) {
			const { chunkFileNames } = options;
			if (typeof chunkFileNames !== 'string' || !chunkFileNames.includes('/chunks/')) return null;
			return {
				...options,
				chunkFileNames({ moduleIds }) {
					const [folder = 'chunks'] =
						Object.entries(folders).find(([, modules]) =>
							moduleIds.some((id) => modules.test(id))
						) ?? [];
					return chunkFileNames.replace('/chunks/', `/${folder}/`);
				}
			};
		}
	};
}

/** `cloud`, the AWS SDK and what uses it, comes to a device only when its visitor switches the cloud on: the service worker
 *  does not store it with the rest. What reads and writes files is stored, but no page asks for it at first. */
const pageFolders = {
	cloud: /\/(node_modules\/@(aws-sdk|smithy)|src\/lib\/cloud)\//,
	tables: /\/(node_modules\/papaparse|src\/lib\/table)\//
};
/** `webgpu`, TF.js and what runs on it, is not stored with the rest either, since most devices never need it; the service
 *  worker keeps it once a device has asked for it. */
const workerFolders = { webgpu: /\/(node_modules\/@tensorflow|src\/lib\/lstm\/webgpu)\// };

/** Adds what only the worker loads, the WebAssembly above all, to Vite's manifest, which leaves it out. SvelteKit's service
 *  worker stores what the manifest lists, and without the WebAssembly nothing works offline. */
function listWorkerFiles(): Plugin {
	return {
		name: 'matinee:list-worker-files',
		apply: 'build',
		// Late enough for the worker's own build to be done, and before the manifest is written.
		enforce: 'post',
		generateBundle(_, bundle) {
			const outputs = Object.values(bundle);
			const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
			for (const { type, fileName } of outputs)
				if (type === 'asset' && fileName.includes('/workers/') && !fileName.includes('/webgpu/'))
					entry?.viteMetadata?.importedAssets.add(fileName);
		}
	};
}

export default defineConfig({
	plugins: [bundleModel(), setFoldersApart(pageFolders), listWorkerFiles(), sveltekit()],
	worker: {
		format: 'es',
		plugins: () => [setFoldersApart(workerFolders)],
		rolldownOptions: { output: { comments: false } }
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: [
						'{src/lib/{compare,contract,text,lstm,table},lambda,training,tests/{parity,behaviour,architecture,bench}}/**/*.test.ts'
					],
					exclude: ['**/node_modules/**', '**/*.{browser,gpu}.test.ts'],
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				// Found only when a worker starts, they would make Vite reload the page in the middle of a test.
				optimizeDeps: {
					include: [
						'@aws-sdk/client-sagemaker-runtime',
						'@aws-sdk/credential-provider-cognito-identity',
						'comlink',
						'idb',
						'papaparse',
						'stemmer',
						'valibot'
					]
				},
				test: {
					name: 'browser',
					include: [
						'src/lib/{storage,worker,state,components,cloud}/**/*.test.ts',
						'src/lib/lstm/**/*.browser.test.ts'
					],
					exclude: ['**/node_modules/**', '**/*.gpu.test.ts'],
					testTimeout: 30_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				optimizeDeps: {
					include: [
						'@tensorflow/tfjs',
						'@tensorflow/tfjs-core',
						'@tensorflow/tfjs-backend-webgpu/dist/base',
						'comlink',
						'idb',
						'stemmer',
						'valibot'
					]
				},
				test: {
					name: 'browser-webgpu',
					include: ['{src/lib/{lstm,worker},tests/parity}/**/*.gpu.test.ts'],
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: webGpuLaunchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

import { readFileSync } from 'node:fs';

// What a visitor's device has to fetch, compressed as hosts do it: held on every `npm test`, after the build.
const limit = (name, path, limit) => ({ name, path, limit, gzip: true });
const app = 'build/_app/immutable';
const firstPage = readFileSync('build/index.html', 'utf8');
const preloaded = Array.from(
	firstPage.matchAll(/_app\/immutable\/[\w./-]+\.js/g),
	([path]) => `build/${path}`
);

export default [
	// What the first page asks for before anything is done on it.
	limit('first-load JavaScript', preloaded, '60 kB'),
	// Loaded, and stored, only once a visitor has switched the cloud on.
	limit('cloud with the AWS SDK, only where it is on', `${app}/cloud/*.js`, '70 kB'),
	limit('what reads and writes files of reviews, on the page', `${app}/tables/*.js`, '14 kB'),
	// A device fetches one of the two WebAssembly builds; this is the larger one.
	limit(
		'worker with its WebAssembly engine, without weights',
		[`${app}/workers/classifier.worker-*.js`, `${app}/workers/assets/lstm.simd-*.wasm`],
		'28 kB'
	),
	limit(
		'what explains an answer, and what races the engines, once either is wanted',
		`${app}/workers/chunks/*.js`,
		'4 kB'
	),
	limit('WebGPU engine, only where there is an adapter', `${app}/workers/webgpu/*.js`, '60 kB')
];

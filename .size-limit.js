// What a visitor's device has to fetch, compressed as hosts do it: held on every `npm test`, after the build.
const limit = (name, path, limit) => ({ name, path, limit, gzip: true });
const app = 'build/_app/immutable';

export default [
	// Everything that the first page asks for: its entries, the layout (0), the page (2) and all shared chunks. Some 7 kB of
	// these, the storage behind a history and what other pages share, are loaded only when they are needed.
	limit(
		'first-load JavaScript',
		[`${app}/entry/*.js`, `${app}/nodes/{0,2}.*.js`, `${app}/chunks/*.js`],
		'70 kB'
	),
	// Loaded, and stored, only once a visitor has switched the cloud on.
	limit('cloud with the AWS SDK, only where it is on', `${app}/cloud/*.js`, '70 kB'),
	limit('what reads and writes files of reviews, on the page', `${app}/tables/*.js`, '14 kB'),
	// A device fetches one of the two WebAssembly builds; this is the larger one.
	limit(
		'worker with its WebAssembly engine, without weights',
		[`${app}/workers/classifier.worker-*.js`, `${app}/workers/assets/lstm.simd-*.wasm`],
		'26 kB'
	),
	limit('WebGPU engine, only where there is an adapter', `${app}/workers/chunks/*.js`, '60 kB')
];

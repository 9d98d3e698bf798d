import adapter from '@sveltejs/adapter-static';
import { existsSync, readFileSync } from 'node:fs';
import { addressesOf } from './src/lib/contract/cloud-addresses.js';

/** The servers of static/cloud.json, where there is one: an app that was built beside it may talk to them, every other build
 *  to its own origin only. A finished build gets its cloud later, by `allowConnections` in lambda/src/stack/page-policy.ts.
 *  @returns {`${string}.${string}`[]} origins, such as `https://cognito-identity.eu-central-1.amazonaws.com` */
function cloudOrigins() {
	const file = new URL('static/cloud.json', import.meta.url);
	if (!existsSync(file)) return [];
	const { identity, endpoint } = addressesOf(JSON.parse(readFileSync(file, 'utf8')));
	return [identity, endpoint].map(
		(url) => /** @type {`${string}.${string}`} */ (new URL(url).origin)
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// Hosts of static files serve 404.html for an address they do not have; +error.svelte is drawn there.
		adapter: adapter({ strict: true, fallback: '404.html' }),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The one inline style there is: it hides the element in which SvelteKit announces a change of page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'connect-src': ['self', ...cloudOrigins()],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				// Svelte's templates, and the app's own workers.
				'trusted-types': ['svelte-trusted-html', 'matinee-worker-url']
			}
		},
		prerender: {
			// A link that holds a review behind its # names no place in the page.
			handleMissingId({ id, message }) {
				if (!id.startsWith('text=')) throw new Error(message);
			}
		},
		serviceWorker: {
			// By the layout, once the model is there: what is kept for the next visit must not hold up this one.
			register: false,
			// The model lives in IndexedDB, and where the cloud is may change at any time; the rest of these is for hosts and
			// shops, not for visitors.
			files: (path) =>
				!/^(models|screenshots)\/|^(_headers|robots\.txt|cloud\.json)$|^\./.test(path)
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../lambda/**/*.ts',
					'../training/**/*.ts',
					'../tests/**/*.ts',
					'../*.ts',
					'../*.js'
				);
				// The service worker lives in another world than the page: tsconfig.service-worker.json.
				config.exclude = ['../node_modules/**', '../**/*.as.ts', '../src/service-worker.ts'];
				return config;
			}
		}
	}
};

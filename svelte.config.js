import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		typescript: {
			config: (config) => {
				config.include.push('../training/**/*.ts', '../tests/**/*.ts', '../*.ts', '../*.js');
				config.exclude = ['../node_modules/**', '../**/*.as.ts'];
				return config;
			}
		}
	}
};

declare global {
	/** Baked in by vite.config.ts from static/models/default.json: the digest that everything else hangs from. */
	const __BUNDLED_MODEL__: import('./lib/contract/manifest.ts').BundledModel;
}

export {};

/// <reference types="vite/client" />

declare global {
	/** Baked in by vite.config.ts from static/models/default.json: the digest that everything else hangs from. */
	const __BUNDLED_MODEL__: import('./lib/contract/manifest.ts').BundledModel;

	/** What that digest is of: for the page about the model, which shows nothing else. */
	const __BUNDLED_MANIFEST__: import('./lib/contract/manifest.ts').Manifest;

	/** What stands beside that manifest in attribution.json, for the same page; null where there is none. */
	const __BUNDLED_ATTRIBUTION__:
		import('./lib/contract/attribution-results.ts').AttributionResults | null;

	/** Of that manifest: where the screen says that an answer is mixed or not sure; null where it names no such band. */
	const __UNSURE_BAND__: import('./lib/contract/sureness.ts').UnsureBand | null;

	// TypeScript's DOM library has none of these yet; all are declared as far as they are used.

	/** Only iOS and iPadOS: whether the app was opened from the home screen.
	 *  https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html */
	interface Navigator {
		readonly standalone?: boolean;
	}

	/** https://w3c.github.io/trusted-types/dist/spec/ */
	interface Window {
		readonly trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL(url: string): string }
			): { createScriptURL(url: string): string };
		};
	}

	/** https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
	interface BeforeInstallPromptEvent extends Event {
		prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
	}
	interface WindowEventMap {
		beforeinstallprompt: BeforeInstallPromptEvent;
	}
}

export {};

// The app's own files: whether they are kept for use without a network, and whether a newer build waits to take over.
import { version } from '$app/environment';

/** What this needs of `navigator.serviceWorker`; tests pass their own. */
export type ServiceWorkers = Pick<ServiceWorkerContainer, 'ready' | 'addEventListener'>;

export class AppUpdate {
	/** The page and its code are stored: the app opens without a network. */
	isStored = $state(false);
	/** A newer build is stored and waits for the visitor's word. */
	isWaiting = $state(false);
	readonly #reload: () => void;
	#registration: ServiceWorkerRegistration | undefined;
	#isWanted = false;

	constructor(reload: () => void = () => location.reload()) {
		this.#reload = reload;
	}

	/** Watch the service worker that the layout registers; without one, nothing is stored and nothing waits. */
	async start(workers: ServiceWorkers | undefined): Promise<void> {
		if (!workers) return;
		workers.addEventListener('controllerchange', () => {
			// It also changes when the first worker takes hold of this page, or when another tab asked for the update.
			if (this.#isWanted) this.#reload();
		});
		const registration = (this.#registration = await workers.ready);
		this.isStored = true;
		registration.active?.postMessage({ type: 'opened', version });
		this.isWaiting = registration.waiting !== null;
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') this.isWaiting = true;
			});
		});
	}

	/** Look for a newer build; an installed app may stay open for days without a navigation that would. */
	async check(): Promise<void> {
		// A failed look is no news: the next one may succeed.
		if (navigator.onLine) await this.#registration?.update().catch(() => undefined);
	}

	/** Let the newer build take over, and reload the page into it. */
	apply(): void {
		this.#isWanted = true;
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage({ type: 'skip-waiting' });
		// Another tab was faster: the newer build already rules, only this page is still the old one.
		else this.#reload();
	}
}

// Whether the browser would install the app now; only some browsers ever say so.

export class InstallOffer {
	isOpen = $state(false);
	#event: BeforeInstallPromptEvent | undefined;

	/** Keep the browser's offer, so that it is made by our own button instead of a bar over the page.
	 *  @param page  the window, or what stands for it in a test
	 *  @returns     the end of it */
	watch(page: Pick<Window, 'addEventListener'>): () => void {
		const watching = new AbortController();
		const { signal } = watching;
		page.addEventListener(
			'beforeinstallprompt',
			(event) => {
				event.preventDefault();
				this.#event = event;
				this.isOpen = true;
			},
			{ signal }
		);
		page.addEventListener('appinstalled', () => this.#withdraw(), { signal });
		return () => watching.abort();
	}

	/** Ask the visitor. The browser lets each offer be used once, whatever the answer. */
	async accept(): Promise<void> {
		const event = this.#event;
		this.#withdraw();
		await event?.prompt();
	}

	#withdraw(): void {
		this.#event = undefined;
		this.isOpen = false;
	}
}

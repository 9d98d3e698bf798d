// Tells, once, how to keep the app on the home screen of devices whose browser never offers it by itself.

const KEY = 'matinee:home-screen-hint';

export class HomeScreenHint {
	isOpen = $state(false);
	readonly #openStorage: () => Storage;

	/** @param openStorage  called for each use, since a browser that blocks storage throws at its very name */
	constructor(openStorage: () => Storage = () => localStorage) {
		this.#openStorage = openStorage;
	}

	/** Open the hint on a device that needs it and has not seen it. Where nothing can be remembered it stays shut: better
	 *  never than at every visit.
	 *  @param device  `navigator`, or what stands for it in a test. Only iOS and iPadOS have `standalone`, and there it
	 *                 says whether the app was opened from the home screen
	 *  @source        https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html */
	offer(device: { standalone?: boolean }): void {
		if (device.standalone !== false) return;
		try {
			const storage = this.#openStorage();
			if (storage.getItem(KEY) !== null) return;
			storage.setItem(KEY, 'seen');
			this.isOpen = true;
		} catch {
			// Nothing was lost but a hint.
		}
	}

	close(): void {
		this.isOpen = false;
	}
}

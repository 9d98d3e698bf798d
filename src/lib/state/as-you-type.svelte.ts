// Whether the answer follows the typing. Remembered on this device, and only where it differs from the default: a visitor
// who leaves the switch alone leaves nothing behind.

const KEY = 'matinee:as-you-type';

export class AsYouType {
	isOn = $state(true);
	readonly #openStorage: () => Storage;

	/** @param openStorage  called for each use, since a browser that blocks storage throws at its very name */
	constructor(openStorage: () => Storage = () => localStorage) {
		this.#openStorage = openStorage;
		try {
			this.isOn = openStorage().getItem(KEY) !== 'off';
		} catch {
			// No storage, as when the page is prerendered: the default holds.
		}
	}

	/** Turn the switch; without storage the choice holds as long as the page is open. */
	turn(isOn: boolean): void {
		this.isOn = isOn;
		try {
			if (isOn) this.#openStorage().removeItem(KEY);
			else this.#openStorage().setItem(KEY, 'off');
		} catch {
			// Asking once more at the next visit is no failure to tell of.
		}
	}
}

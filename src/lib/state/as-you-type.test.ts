import { afterEach, expect, it } from 'vitest';
import { AsYouType } from './as-you-type.svelte.ts';

afterEach(() => localStorage.clear());

it('is on at first, and leaves nothing on the device', () => {
	expect(new AsYouType().isOn).toBe(true);
	expect(localStorage).toHaveLength(0);
});

it('remembers that it was turned off, and forgets it when it is turned on again', () => {
	const asYouType = new AsYouType();
	asYouType.turn(false);
	expect(asYouType.isOn).toBe(false);
	expect(new AsYouType().isOn).toBe(false);

	asYouType.turn(true);
	expect(new AsYouType().isOn).toBe(true);
	expect(localStorage).toHaveLength(0);
});

it.each([
	[
		'is blocked',
		() => {
			throw new DOMException('blocked', 'SecurityError');
		}
	],
	[
		'is full',
		() =>
			({
				getItem: () => null,
				setItem() {
					throw new DOMException('full', 'QuotaExceededError');
				}
			}) as unknown as Storage
	]
])('can be turned off for this visit where storage %s', (_, openStorage) => {
	const asYouType = new AsYouType(openStorage);
	expect(asYouType.isOn).toBe(true);
	asYouType.turn(false);
	expect(asYouType.isOn).toBe(false);
});

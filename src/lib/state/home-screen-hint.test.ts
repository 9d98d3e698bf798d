import { expect, it } from 'vitest';
import { HomeScreenHint } from './home-screen-hint.svelte.ts';

function makeStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	} as Storage;
}

it('is shown once where the app can only be kept by hand', () => {
	const storage = makeStorage();
	const first = new HomeScreenHint(() => storage);
	first.offer({ standalone: false });
	expect(first.isOpen).toBe(true);
	first.close();
	expect(first.isOpen).toBe(false);
	const second = new HomeScreenHint(() => storage);
	second.offer({ standalone: false });
	expect(second.isOpen).toBe(false);
});

it.each([
	['where the app was opened from the home screen', { standalone: true }],
	['where browsers offer it themselves', {}]
])('is not shown %s, nor is anything stored', (_, device) => {
	const storage = makeStorage();
	new HomeScreenHint(() => storage).offer(device);
	const later = new HomeScreenHint(() => storage);
	later.offer({ standalone: false });
	expect(later.isOpen).toBe(true);
});

it('is not shown where nothing can be remembered', () => {
	const hint = new HomeScreenHint(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	hint.offer({ standalone: false });
	expect(hint.isOpen).toBe(false);
});

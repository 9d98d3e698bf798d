import { expect, it, vi } from 'vitest';
import { AppUpdate, type ServiceWorkers } from './app-update.svelte.ts';

/** As much of a registration as the update looks at, driven by hand. */
class Registration extends EventTarget {
	active = { postMessage: vi.fn() };
	waiting: { postMessage: (message: unknown) => void } | null = null;
	installing: (EventTarget & { state: string }) | null = null;

	install(): void {
		const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() });
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
		this.waiting = worker;
		worker.state = 'installed';
		worker.dispatchEvent(new Event('statechange'));
	}
}

async function open() {
	const registration = new Registration();
	const container = Object.assign(new EventTarget(), { ready: Promise.resolve(registration) });
	const reload = vi.fn();
	const update = new AppUpdate(reload);
	await update.start(container as unknown as ServiceWorkers);
	return { update, registration, container, reload };
}

it('is stored once a service worker rules', async () => {
	const { update, registration } = await open();
	expect(update.isStored).toBe(true);
	expect(registration.active.postMessage).toHaveBeenCalledExactlyOnceWith({
		type: 'opened',
		version: expect.any(String)
	});
	expect(update.isWaiting).toBe(false);
});

it('without service workers stays as it is', async () => {
	const update = new AppUpdate();
	await update.start(undefined);
	expect(update.isStored).toBe(false);
});

it('offers a newer build, and reloads into it only when asked', async () => {
	const { update, registration, container, reload } = await open();
	registration.install();
	expect(update.isWaiting).toBe(true);

	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).not.toHaveBeenCalled();

	update.apply();
	expect(registration.waiting?.postMessage).toHaveBeenCalledExactlyOnceWith({
		type: 'skip-waiting'
	});
	expect(reload).not.toHaveBeenCalled();
	container.dispatchEvent(new Event('controllerchange'));
	expect(reload).toHaveBeenCalledOnce();
});

it('just reloads when another tab has let the newer build in already', async () => {
	const { update, registration, reload } = await open();
	registration.install();
	registration.waiting = null;
	update.apply();
	expect(reload).toHaveBeenCalledOnce();
});

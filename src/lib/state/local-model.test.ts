import { expect, it, vi } from 'vitest';
import { App } from './app.svelte.ts';
import { InstallOffer } from './install-offer.svelte.ts';
import type { ClassifierListener } from './local-model.svelte.ts';

function open() {
	const listeners: ClassifierListener[] = [];
	const classifier = {
		start: vi.fn(),
		dispose: vi.fn(),
		classify: vi.fn(),
		explain: vi.fn(),
		race: vi.fn(),
		chooseEngine: vi.fn()
	};
	const app = new App(
		(listener) => {
			listeners.push(listener);
			return classifier;
		},
		() => 'http://localhost/models',
		() => 'http://localhost/cloud.json'
	);
	return { app, classifier, listeners };
}

it('starts nothing before it is asked to, as when the page is prerendered', () => {
	const { app, listeners } = open();
	expect(listeners).toEqual([]);
	expect(app.model.state.status).toBe('loading');
});

it('starts one classifier however often it is asked', () => {
	const { app, classifier, listeners } = open();
	app.model.start();
	app.model.start();
	expect(listeners).toHaveLength(1);
	expect(classifier.start).toHaveBeenCalledTimes(2);
});

it('shows what the classifier reports', () => {
	const { app, listeners } = open();
	app.model.start();
	const state = { status: 'ready', modelId: 'a', engine: 'b', source: 'cache' } as const;
	listeners[0]?.onState(state);
	expect(app.model.state).toBe(state);
});

it('shows the wish for an engine at once, and what came of it when that is known', () => {
	const { app, classifier, listeners } = open();
	app.model.chooseEngine('webgpu');
	expect(classifier.chooseEngine).toHaveBeenCalledExactlyOnceWith('webgpu');
	expect([app.model.engineChoice, app.model.engines]).toEqual(['webgpu', undefined]);
	const running = { short: 'webgpu', long: 'webgpu', batch: 'webgpu' };
	const status = { choice: 'webgpu', running, hasWebGpu: true } as const;
	listeners[0]?.onEngines(status);
	expect(app.model.engines).toBe(status);
	// As after a worker died.
	listeners[0]?.onEngines({ ...status, choice: 'wasm' });
	expect(app.model.engineChoice).toBe('wasm');
});

it('keeps one notice of each code, the newest, until it is dismissed', () => {
	const { app, listeners } = open();
	app.model.start();
	listeners[0]?.onNotice({ code: 'storage-full', message: 'first' });
	listeners[0]?.onNotice({ code: 'cache-repaired', message: 'other' });
	listeners[0]?.onNotice({ code: 'storage-full', message: 'second' });
	expect(app.notices.items.map(({ message }) => message)).toEqual(['other', 'second']);
	app.notices.dismiss('storage-full');
	expect(app.notices.items.map(({ message }) => message)).toEqual(['other']);
});

it('disposes of its classifier and makes a new one when it is started again', () => {
	const { app, classifier, listeners } = open();
	app.model.start();
	app.model.dispose();
	expect(classifier.dispose).toHaveBeenCalledOnce();
	app.model.start();
	expect(listeners).toHaveLength(2);
});

it('makes each offer to install once', async () => {
	const install = new InstallOffer();
	const page = new EventTarget();
	const unwatch = install.watch(page as Window);
	const prompt = vi.fn();
	const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
	page.dispatchEvent(event);
	expect(install.isOpen).toBe(true);
	expect(event.defaultPrevented).toBe(true);

	await install.accept();
	await install.accept();
	expect(prompt).toHaveBeenCalledOnce();
	expect(install.isOpen).toBe(false);
	unwatch();
	page.dispatchEvent(event);
	expect(install.isOpen).toBe(false);
});

it('keeps what the last race gave', async () => {
	const { app, classifier } = open();
	const report = { times: [], calls: {}, status: {} };
	classifier.race.mockResolvedValue(report);
	expect(app.model.raced).toBeUndefined();
	await app.model.race();
	expect(app.model.raced).toBe(report);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Announcer from './Announcer.svelte';

const PAUSE_MS = 700;
const typed = { isAsked: false, isHeld: false };
const asked = { isAsked: true, isHeld: false };

async function open() {
	const screen = await render(Announcer, {
		text: '',
		subject: {},
		pauseMs: PAUSE_MS,
		...typed
	});
	const region = screen.getByRole('status').element();
	/** How often a screen reader heard something, and what. */
	const heard: string[] = [];
	const observer = new MutationObserver(() => heard.push(region.textContent));
	observer.observe(region, { childList: true, characterData: true, subtree: true });
	const say = (props: Partial<Parameters<typeof screen.rerender>[0]>) =>
		screen.rerender({ subject: {}, ...props });
	/** Observers are told in a microtask of their own. */
	const pass = async (ms: number) => {
		await vi.advanceTimersByTimeAsync(ms);
		return heard;
	};
	return { say, pass };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('says at once what was asked for, also when it is the same again', async () => {
	const { say, pass } = await open();
	await say({ text: 'positive', ...asked });
	expect(await pass(0)).toEqual(['positive']);
	await say({ text: 'positive', ...asked });
	expect(await pass(0)).toEqual(['positive', 'positive']);
});

it('keeps quiet while answers follow the typing, and says the last one after a pause', async () => {
	const { say, pass } = await open();
	for (const text of ['one', 'two', 'three']) {
		await say({ text, ...typed });
		expect(await pass(PAUSE_MS - 1)).toEqual([]);
	}
	expect(await pass(1)).toEqual(['three']);
});

it('starts the pause again with every answer, though the words stay the same', async () => {
	const { say, pass } = await open();
	await say({ text: 'same', ...typed });
	await pass(PAUSE_MS - 1);
	await say({ text: 'same', ...typed });
	expect(await pass(PAUSE_MS - 1)).toEqual([]);
	expect(await pass(1)).toEqual(['same']);
	await say({ text: 'same', ...typed });
	expect(await pass(PAUSE_MS)).toEqual(['same']);
});

it('says nothing that is about to change', async () => {
	const { say, pass } = await open();
	await say({ text: 'old', isAsked: false, isHeld: true });
	expect(await pass(PAUSE_MS)).toEqual([]);
	await say({ text: 'new', ...typed });
	expect(await pass(PAUSE_MS)).toEqual(['new']);
});

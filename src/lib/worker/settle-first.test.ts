import { expect, it, vi } from 'vitest';
import { settleFirst } from './settle-first.ts';

const never = new Promise<string>(() => undefined);
const patient = { deadlineMs: 60_000, onDeadline: () => new Error('late') };

it('gives what the promise gives, and leaves no clock running', async () => {
	const clear = vi.spyOn(globalThis, 'clearTimeout');
	await expect(settleFirst(Promise.resolve('here'), { ...patient, ends: [] })).resolves.toBe(
		'here'
	);
	expect(clear).toHaveBeenCalledOnce();
	const refused = settleFirst(Promise.reject(new Error('no')), { ...patient, ends: [] });
	await expect(refused).rejects.toThrow('no');
});

it('rejects with the reason of the end that comes first', async () => {
	const [first, second] = [new AbortController(), new AbortController()];
	const waiting = settleFirst(never, {
		...patient,
		ends: [
			{ signal: first.signal, reason: () => new Error('first') },
			{ signal: second.signal, reason: () => new Error('second') }
		]
	});
	second.abort();
	first.abort();
	await expect(waiting).rejects.toThrow('second');
});

it('rejects at the deadline', async () => {
	const waiting = settleFirst(never, {
		ends: [],
		deadlineMs: 1,
		onDeadline: () => new Error('late')
	});
	await expect(waiting).rejects.toThrow('late');
});

import { expect, it, vi } from 'vitest';
import { abortOnInterrupt } from './interrupt.ts';

it.each(['SIGINT', 'SIGTERM'] as const)(
	'aborts at the first %s and leaves the second to the system',
	(name) => {
		const before = process.listenerCount(name);
		const onInterrupt = vi.fn();
		const { signal } = abortOnInterrupt(onInterrupt);
		expect(process.listenerCount(name)).toBe(before + 1);
		expect(signal.aborted).toBe(false);
		process.emit(name);
		expect(signal.aborted).toBe(true);
		expect(signal.reason).toHaveProperty('name', 'AbortError');
		expect(onInterrupt).toHaveBeenCalledOnce();
		expect(process.listenerCount(name)).toBe(before);
	}
);

it('gives Ctrl-C back', () => {
	const before = process.listenerCount('SIGINT');
	const { signal, dispose } = abortOnInterrupt();
	dispose();
	expect(process.listenerCount('SIGINT')).toBe(before);
	expect(signal.aborted).toBe(false);
});

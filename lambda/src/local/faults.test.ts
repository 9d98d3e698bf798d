import { afterEach, expect, it, vi } from 'vitest';
import { Faults, parseFault } from './faults.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('reads a fault with and without its seconds', () => {
	expect(parseFault('throttling')).toEqual({ name: 'throttling' });
	expect(parseFault('cold-start:2.5')).toEqual({ name: 'cold-start', seconds: 2.5 });
});

it.each(['', 'nonsense', 'toString', 'cold-start:', 'cold-start:soon', 'cold-start:-1'])(
	'refuses %j',
	(text) => {
		expect(() => parseFault(text)).toThrow(
			expect.objectContaining({ code: 'cloud/unknown-fault' })
		);
	}
);

it('lets an endpoint sleep until it was awake for as long as was said, from the first request on', () => {
	vi.useFakeTimers();
	const faults = new Faults(() => undefined);
	faults.set('not-ready', 3);
	vi.advanceTimersByTime(60_000);
	expect(faults.wake('not-ready')).toBe(3000);
	vi.advanceTimersByTime(1000);
	expect(faults.wake('not-ready')).toBe(2000);
	vi.advanceTimersByTime(2000);
	expect(faults.wake('not-ready')).toBe(0);
	expect(faults.list()).toEqual([]);
});

it('lets credentials expire once, which leaves no state', () => {
	const expire = vi.fn();
	const faults = new Faults(expire);
	faults.set('expired-credentials');
	expect(expire).toHaveBeenCalledOnce();
	expect(faults.list()).toEqual([]);
});

it('clears one, or all', () => {
	const faults = new Faults(() => undefined);
	faults.set('throttling');
	faults.set('server-error');
	faults.set('clock-skew');
	faults.clear('throttling');
	expect(faults.list()).toEqual(['server-error', 'clock-skew']);
	expect(faults.secondsOf('clock-skew')).toBe(1200);
	faults.clear();
	expect(faults.list()).toEqual([]);
});

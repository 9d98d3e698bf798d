// Throws errors through a real channel, with Comlink on both ends.
import { expose, wrap } from 'comlink';
import { afterEach, expect, it } from 'vitest';
import { AppError, isAppError } from '../contract/errors.ts';
import { installErrorTransfer } from './transfer-errors.ts';

installErrorTransfer();
const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

function throwThrough(error: unknown): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	const thrower = {
		fail(): string {
			throw error;
		}
	};
	expose(thrower, port1);
	return wrap<typeof thrower>(port2)
		.fail()
		.then(
			() => 'nothing was thrown',
			(caught: unknown) => caught
		);
}

it('carries an AppError with its code, next step and the words of its cause', async () => {
	const caught = await throwThrough(
		new AppError('model/unreachable', 'No network.', {
			next: 'Connect and try again.',
			cause: new TypeError('Failed to fetch')
		})
	);
	expect(caught).toBeInstanceOf(AppError);
	expect(caught).toMatchObject({
		code: 'model/unreachable',
		message: 'No network.',
		next: 'Connect and try again.',
		cause: 'TypeError: Failed to fetch'
	});
});

it.each([
	['another error', new RangeError('Out of bounds'), 'RangeError: Out of bounds'],
	['a text', 'just text', 'just text'],
	['nothing at all', undefined, 'undefined'],
	['what cannot be cloned', () => 1, '() => 1']
])('turns %s into an AppError', async (_, error, message) => {
	const caught = await throwThrough(error);
	expect(isAppError(caught)).toBe(true);
	expect(caught).toMatchObject({ code: 'worker/failed', message });
});

it('lets answers through as they are', async () => {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	const double = (n: number) => 2 * n;
	expose(double, port1);
	expect(await wrap<typeof double>(port2)(21)).toBe(42);
});

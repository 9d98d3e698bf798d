import { expect, it } from 'vitest';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { reportError } from './errors.ts';

function report(error: unknown, isTTY = false, environment: Record<string, string> = {}) {
	let text = '';
	const code = reportError(error, { isTTY, write: (part) => (text += part) }, environment);
	return { code, text };
}

const failure = new AppError('data/not-found', 'There is no archive here.', {
	next: 'Name it with --data.',
	cause: new Error('ENOENT')
});

it('says what failed, why, and what to do', () => {
	expect(report(failure)).toEqual({
		code: 1,
		text: 'Error data/not-found\nThere is no archive here.\nCause: Error: ENOENT\nName it with --data.\n'
	});
});

it('is red on a terminal, but not under NO_COLOR', () => {
	expect(report(failure, true).text).toContain('\u001b[31mError data/not-found\u001b[39m');
	expect(report(failure, true, { NO_COLOR: '1' }).text).not.toContain('\u001b');
	expect(report(failure, true, { NO_COLOR: '' }).text).toContain('\u001b[31m');
});

it.each([new TypeError('x is not a function'), 'a string', undefined])(
	'calls %o, which nobody expected, a defect',
	(error) => {
		const { code, text } = report(error);
		expect(code).toBe(1);
		expect(text).toContain('Error training/unexpected');
		expect(text).toContain('DEBUG=1');
	}
);

it('prints the stack only when asked to', () => {
	expect(report(failure).text).not.toContain('errors.test.ts');
	expect(report(failure, false, { DEBUG: '1' }).text).toContain('errors.test.ts');
});

it('does not call a cancel an error', () => {
	expect(report(AbortSignal.abort().reason)).toEqual({ code: 130, text: 'Stopped.\n' });
});

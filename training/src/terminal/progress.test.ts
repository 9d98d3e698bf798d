import { describe, expect, it } from 'vitest';
import { createProgress, formatDuration } from './progress.ts';

function terminal(isTTY: boolean, columns = 100) {
	let text = '';
	let time = 0;
	const stream = { isTTY, columns, write: (part: string) => (text += part) };
	return {
		progress: createProgress(stream, () => time),
		tick: (ms: number) => (time += ms),
		/** What was written since the last look. */
		written: () => {
			const result = text;
			text = '';
			return result;
		}
	};
}

const reading = { stage: 'Reading', total: 2000, unit: 'reviews' };

describe('createProgress on a terminal', () => {
	it('rewrites one line with percentage, rate and time left', () => {
		const { progress, tick, written } = terminal(true);
		progress.update({ ...reading, done: 0 });
		expect(written()).toBe('\r\u001b[KReading  0 %  0 / 2,000 reviews');
		tick(1000);
		progress.update({ ...reading, done: 500 });
		expect(written()).toBe('\r\u001b[KReading  25 %  500 / 2,000 reviews  500/s  3 s left');
	});

	it('draws at most ten times a second', () => {
		const { progress, tick, written } = terminal(true);
		for (let done = 0; done <= 2000; done++) {
			progress.update({ ...reading, done });
			tick(1);
		}
		expect(written().split('\r')).toHaveLength(1 + 21);
	});

	it('cuts the line at the width of the terminal', () => {
		const { progress, written } = terminal(true, 12);
		progress.update({ ...reading, done: 0 });
		expect(written()).toBe('\r\u001b[KReading  0 ');
	});

	it('keeps a note above the moving line', () => {
		const { progress, written } = terminal(true);
		progress.update({ ...reading, done: 0 });
		written();
		progress.note('The cache is damaged.');
		expect(written()).toBe(
			'\r\u001b[KThe cache is damaged.\n\r\u001b[KReading  0 %  0 / 2,000 reviews'
		);
	});

	it('ends a stage with its last numbers when the next one starts', () => {
		const { progress, tick, written } = terminal(true);
		progress.update({ ...reading, done: 0 });
		tick(20);
		progress.update({ ...reading, done: 2000 });
		written();
		progress.update({ stage: 'Encoding', done: 0, unit: 'reviews', detail: 'two threads' });
		expect(written()).toBe(
			'\r\u001b[KReading  100 %  2,000 / 2,000 reviews  100,000/s  in 0 s\n' +
				'\r\u001b[KEncoding  0 reviews  two threads'
		);
	});
});

describe('createProgress elsewhere', () => {
	it('writes plain lines, every ten seconds and at the end', () => {
		const { progress, tick, written } = terminal(false);
		for (let second = 0; second <= 25; second++) {
			progress.update({ stage: 'Loading', done: second * 1e6, total: 25e6, unit: 'bytes' });
			if (second < 25) tick(1000);
		}
		progress.finish();
		progress.finish();
		expect(written().split('\n')).toEqual([
			'Loading  40 %  10.0 / 25.0 MB  1.0 MB/s  15 s left',
			'Loading  80 %  20.0 / 25.0 MB  1.0 MB/s  5 s left',
			'Loading  100 %  25.0 / 25.0 MB  1.0 MB/s  in 25 s',
			''
		]);
	});

	it('does not count what was done before the start as speed', () => {
		const { progress, tick, written } = terminal(false);
		progress.update({ stage: 'Loading', done: 90e6, total: 100e6, unit: 'bytes' });
		tick(10_000);
		progress.update({ stage: 'Loading', done: 95e6, total: 100e6, unit: 'bytes' });
		expect(written()).toBe('Loading  95 %  95.0 / 100.0 MB  0.5 MB/s  10 s left\n');
	});

	it('never passes 100 percent', () => {
		const { progress, written } = terminal(false);
		progress.update({ stage: 'Loading', done: 3e6, total: 2e6, unit: 'bytes' });
		progress.finish();
		expect(written()).toBe('Loading  100 %  3.0 / 2.0 MB  in 0 s\n');
	});
});

it.each([
	[0, '0 s'],
	[400, '0.4 s'],
	[9940, '9.9 s'],
	[9960, '10 s'],
	[59_400, '59 s'],
	[75_000, '1 min 15 s'],
	[3_599_800, '1 h 0 min'],
	[3_700_000, '1 h 1 min']
])('formats %i ms as %s', (ms, expected) => {
	expect(formatDuration(ms)).toBe(expected);
});

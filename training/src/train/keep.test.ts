import { expect, it } from 'vitest';
import { NO_BEST } from './checkpoint.ts';
import { keep } from './keep.ts';

const stepsKept = (losses: readonly number[]) => {
	let best = NO_BEST;
	return losses.map((loss, index) => {
		best = keep(best, { loss, accuracy: 0.9, step: 10 * (index + 1) });
		return best.step;
	});
};

it.each([
	['the only one', [0.7], [10]],
	['the lowest', [0.3, 0.2, 0.25, 0.24], [10, 20, 20, 20]],
	['the latest of equals', [0.2211, 0.2214, 0.2213], [10, 20, 30]],
	['none that has crept away', [0.2, 0.2004, 0.2008, 0.2012], [10, 20, 20, 20]]
])('keeps %s', (_, losses, steps) => {
	expect(stepsKept(losses)).toEqual(steps);
});

it('tells the lowest loss, and accuracy and step of what is kept', () => {
	const first = keep(NO_BEST, { loss: 0.2211, accuracy: 0.9124, step: 1974 });
	expect(keep(first, { loss: 0.2213, accuracy: 0.9148, step: 3387 })).toEqual({
		loss: 0.2211,
		accuracy: 0.9148,
		step: 3387
	});
});

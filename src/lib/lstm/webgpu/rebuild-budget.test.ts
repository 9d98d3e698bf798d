import { expect, it } from 'vitest';
import { createRebuildBudget } from './rebuild-budget.ts';

it('allows two rebuilds in any half minute', () => {
	const mayRebuild = createRebuildBudget();
	const asked = [0, 20_000, 29_999, 30_000, 30_001, 50_000].map(mayRebuild);
	expect(asked).toEqual([true, true, false, true, false, true]);
});

it('gives every engine its own', () => {
	const first = createRebuildBudget();
	expect([first(0), first(0), first(0)]).toEqual([true, true, false]);
	expect(createRebuildBudget()(0)).toBe(true);
});

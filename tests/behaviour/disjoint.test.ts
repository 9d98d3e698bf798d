// The behaviour texts try what a model has understood, so training must not have shown it their wording: what the
// generator of short examples writes for the shipped recipe shares no six words in a row with them, and no shorter text as
// a whole. What would by chance is left out; a frame that says what a text says would show as many that are.
import { expect, it } from 'vitest';
import { generateExamples } from '../../training/src/sources/generate.ts';
import { readWithheld, withhold } from '../../training/src/sources/withheld.ts';
import { GENERATED } from '../../training/src/train/short-texts.ts';

it('the generator hardly ever writes one of them, and then another text instead', async () => {
	const isBehaviour = await readWithheld();
	let refused = 0;
	const isWithheld = (text: string) => {
		const isOne = isBehaviour(text);
		if (isOne) refused++;
		return isOne;
	};
	const examples = generateExamples(GENERATED, 1, { isWithheld });
	expect(refused).toBeLessThan(GENERATED / 10_000);
	expect(examples).toHaveLength(GENERATED);
	expect(examples.filter(({ text }) => isBehaviour(text))).toEqual([]);
}, 300_000);

it.each([
	['Quite a ride!', 'it was QUITE a ride, they say', true],
	['Quite a ride!', 'quite the ride', false],
	['a b c d e f g', 'b c d e f g', true],
	['a b c d e f g', 'a b c d e, no f', false]
])('of %j it withholds %j: %j', (ours, theirs, isOne) => {
	expect(withhold([ours])(theirs)).toBe(isOne);
});

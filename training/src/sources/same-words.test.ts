import { expect, it } from 'vitest';
import { sameWords } from './same-words.ts';

it.each([
	['Not bad, really.', 'not bad really', true],
	['Great!', 'great', false],
	["It's a “gem”…", "it's a gem", true],
	['Fun 👍', 'Fun 👎', false],
	['8/10', '8 10', true],
	['Très bien', 'tres bien', false]
])('%s and %s', (one, other, same) => {
	expect(sameWords(one) === sameWords(other)).toBe(same);
});

// The behaviour texts try what a model has understood, so training must not have shown it their wording: what the
// generator of short examples writes for the shipped recipe shares no six words in a row with them, and no shorter text as
// a whole.
import { expect, it } from 'vitest';
import type { TextOptions } from '../../src/lib/contract/text-options.ts';
import { tokenize } from '../../src/lib/text/tokenize.ts';
import { PLAIN_GROUP, readBehaviour } from '../../training/src/evaluation/behaviour.ts';
import { generateExamples } from '../../training/src/sources/generate.ts';
import { GENERATED } from '../../training/src/train/short-texts.ts';

const RUN = 6;

/** Sentences that everybody tries and single words have no wording of their own; `plain` repeats texts of other groups. */
const SHARED_GROUPS = ['named', 'one-word', PLAIN_GROUP];

const options: TextOptions = {
	version: 1,
	marks: '',
	stopWords: 'none',
	stemming: 'none',
	maxTokens: 1000,
	headTokens: 500
};

/** @returns each text of `ours` that shares a run of RUN tokens, or all of its own, with one of `theirs` */
function findShared(ours: readonly string[], theirs: Iterable<string>): string[] {
	const owners = new Map<string, string>();
	const lengths = new Set<number>();
	for (const text of ours) {
		const tokens = tokenize(text, options);
		const length = Math.min(RUN, tokens.length);
		lengths.add(length);
		for (const run of runsOf(tokens, length)) owners.set(run, text);
	}
	const shared = new Set<string>();
	for (const text of theirs) {
		const tokens = tokenize(text, options);
		for (const length of lengths) {
			for (const run of runsOf(tokens, length)) {
				const owner = owners.get(run);
				if (owner !== undefined) shared.add(`${owner} | ${run}`);
			}
		}
	}
	return [...shared];
}

function runsOf(tokens: readonly string[], length: number): string[] {
	const count = Math.max(0, tokens.length - length + 1);
	return Array.from({ length: count }, (_, start) => tokens.slice(start, start + length).join(' '));
}

it('the generator writes none of them', async () => {
	const groups = (await readBehaviour()).filter(({ name }) => !SHARED_GROUPS.includes(name));
	const ours = groups.flatMap(({ items }) => items.flatMap(({ variants }) => variants));
	const theirs = generateExamples(GENERATED, 1).map(({ text }) => text);
	expect(theirs).toHaveLength(GENERATED);
	expect(findShared(ours, theirs)).toEqual([]);
}, 120_000);

it.each([
	['Quite a ride!', 'it was QUITE a ride, they say', ['Quite a ride! | quite a ride']],
	['Quite a ride!', 'quite the ride', []],
	['a b c d e f g', 'b c d e f g', ['a b c d e f g | b c d e f g']],
	['a b c d e f g', 'a b c d e, no f', []]
])('of %j and %j it says so', (ours, theirs, shared) => {
	expect(findShared([ours], [theirs])).toEqual(shared);
});

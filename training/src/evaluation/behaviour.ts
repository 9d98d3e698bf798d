// Behaviour tests: short texts written to try a model, in groups, and how many of each group it gets right.
// The texts are data, in tests/behaviour/texts. Training reads them to measure, and to leave
// their wording out (sources/withheld.ts), never to learn from or to choose by.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { GroupScore } from '../../../src/lib/contract/manifest.ts';
import type { Label } from '../../../src/lib/contract/prediction.ts';

const TEXTS = fileURLToPath(new URL('../../../tests/behaviour/texts', import.meta.url));

/** The group of the sets' first variants, which must get their own label: a model that calls everything negative flips
 *  nothing either. */
export const PLAIN_GROUP = 'plain';

/** One file of tests/behaviour/texts. */
const fileSchema = v.strictObject({
	/** What the texts have in common, for readers. */
	about: v.string(),
	/** `label`: a text must get its label. `same`: all variants of a text must get one label, whichever. */
	expect: v.picklist(['label', 'same']),
	/** Texts, with `{one|another}` where the variants of a text differ. */
	positive: v.array(v.string()),
	negative: v.array(v.string())
});

export interface BehaviourGroup {
	/** The name of its file, such as `negation-of-good`. */
	name: string;
	/** What the texts have in common. */
	about: string;
	expect: 'label' | 'same';
	items: BehaviourItem[];
}

export interface BehaviourItem {
	label: Label;
	/** Shape [n], n >= 1; n >= 2 where `same` is expected. */
	variants: string[];
}

/** What a model made of one group. */
export interface BehaviourResult extends Pick<GroupScore, 'group' | 'passed' | 'total'> {
	about: string;
	/** The items that did not pass, with the probability of "positive" for each variant. */
	failures: { label: Label; answers: { text: string; probability: number }[] }[];
}

/** @param texts  shape [n]
 *  @returns      the probability that each is positive, shape [n] */
export type ClassifyTexts = (texts: readonly string[]) => Promise<ArrayLike<number>>;

/** Read the groups, in the order of their names; last comes `plain`, which is made of the others' sets.
 *  @throws training/bad-behaviour */
export async function readBehaviour(folder = TEXTS): Promise<BehaviourGroup[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	const groups = await Promise.all(names.map((name) => readGroup(join(folder, name))));
	const sets = groups.filter(({ expect }) => expect === 'same').flatMap(({ items }) => items);
	const items = sets.map(({ label, variants }) => ({ label, variants: variants.slice(0, 1) }));
	const about = 'The first text of each set of names, places and the like.';
	return [...groups, { name: PLAIN_GROUP, about, expect: 'label', items }];
}

async function readGroup(path: string): Promise<BehaviourGroup> {
	const refuse = (why: string) =>
		new AppError(
			'training/bad-behaviour',
			`The behaviour texts of ${path} are not valid: ${why}.`,
			{
				next: 'Correct the file; its neighbours show the form.'
			}
		);
	const result = v.safeParse(fileSchema, JSON.parse(await readFile(path, 'utf8')));
	if (!result.success) throw refuse(result.issues[0].message);
	const { about, expect, ...texts } = result.output;
	const items = (['positive', 'negative'] as const).flatMap((label) =>
		texts[label].map((text) => {
			const variants = expandVariants(text);
			// A set of one would pass whatever the model says.
			if (!variants || variants.length > 1 !== (expect === 'same')) {
				throw refuse(`"${text}" has the wrong number of variants`);
			}
			return { label, variants };
		})
	);
	return { name: basename(path, '.json'), about, expect, items };
}

/** Write out the variants of a text: the first alternatives of all braces together, the second ones, and so on.
 *  @returns  shape [n], n >= 1; undefined when the braces have different numbers of alternatives
 *  @example  expandVariants('{He|She} lost {his|her} hat') gives ['He lost his hat', 'She lost her hat'] */
export function expandVariants(text: string): string[] | undefined {
	const braces = Array.from(text.matchAll(/\{([^}]*)\}/g), ([, inside = '']) => inside.split('|'));
	const count = braces[0]?.length ?? 1;
	if (braces.some(({ length }) => length !== count)) return undefined;
	return Array.from({ length: count }, (_, i) =>
		text.replace(/\{([^}]*)\}/g, (_, inside: string) => inside.split('|')[i] ?? '')
	);
}

/** Count what a model gets right.
 *  @param classify  called once, with the texts of all groups
 *  @returns         shape [groups], in their order; a text without an answer (NaN) passes nowhere */
export async function measureBehaviour(
	groups: readonly BehaviourGroup[],
	classify: ClassifyTexts
): Promise<BehaviourResult[]> {
	const texts = groups.flatMap(({ items }) => items.flatMap(({ variants }) => variants));
	const probabilities = await classify(texts);
	let next = 0;
	return groups.map(({ name, about, expect, items }) => {
		const answered = items.map(({ label, variants }) => ({
			label,
			answers: variants.map((text) => ({ text, probability: probabilities[next++] ?? NaN }))
		}));
		const failures = answered.filter(({ label, answers }) => {
			const isSaid: Record<Label, boolean> = {
				positive: answers.every(({ probability }) => probability >= 0.5),
				negative: answers.every(({ probability }) => probability < 0.5)
			};
			return expect === 'same' ? !isSaid.positive && !isSaid.negative : !isSaid[label];
		});
		const total = items.length;
		return { group: name, about, passed: total - failures.length, total, failures };
	});
}

/** What the manifest keeps of a group: the counts, and the failure that is the furthest from right.
 *  @param result  the answers of its failures are probabilities; an item with one that is none is passed over */
export function toGroupScore({
	group,
	about,
	passed,
	total,
	failures
}: BehaviourResult): GroupScore {
	// A single text fails by its distance from the threshold, a set by what lies between its answers on both sides of it.
	const distance = ({ answers }: BehaviourResult['failures'][number]) => {
		const all = [0.5, ...answers.map(({ probability }) => probability)];
		return Math.max(...all) - Math.min(...all);
	};
	const [failure] = failures
		.filter((item) => !Number.isNaN(distance(item)))
		.sort((a, b) => distance(b) - distance(a));
	return { group, passed, total, about, ...(failure && { failure }) };
}

// Train → the table of n-grams beside the LSTM; validation → how much it counts there. The LSTM is left as it is.
import type { NgramTable } from '../../../src/lib/contract/engine.ts';
import { MAX_ORDER } from '../../../src/lib/contract/text-options.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createNgrams, loudnessOf, MAX_WORDS } from '../../../src/lib/lstm/ngrams.ts';
import { sequencesOf, type EncodedSplit, type EncodedSplits } from '../data/encoded.ts';
import { fitTwo } from '../evaluation/fit-two.ts';
import { strongestNgrams } from '../teacher/ngram-classifier.ts';

/** N-grams in fewer reviews are left out. */
const MIN_COUNT = 5;
/** A text with ten of the table's n-grams or fewer, which is one of a sentence or two, is the LSTM's alone; one with sixty more,
 *  which most reviews have, hears both. Chosen on validation, on the treebank's sentences and on written texts. */
const HEARING = { silent: 10, half: 60 };

export interface NgramTableOptions {
	/** How many n-grams, at most. */
	count: number;
	/** Words that no n-gram may have. */
	isMute(id: number): boolean;
}

/** Make a table for a model.
 *  @param logits  of the model, calibrated, for the validation reviews, shape [n], n >= 1
 *  @throws        training/bad-labels, training/bad-options
 *  @source        Wang, Manning 2012, https://aclanthology.org/P12-2018, for the weights; Cheng et al. 2016,
 *                 https://arxiv.org/abs/1606.07792, for a wide part beside a deep one */
export function makeNgramTable(
	{ train, validation }: Pick<EncodedSplits, 'train' | 'validation'>,
	logits: Float64Array,
	{ count, isMute }: NgramTableOptions
): NgramTable {
	checkWords(train);
	const { ngrams, weights } = strongestNgrams(train, count, isMute, {
		orders: MAX_ORDER,
		minCount: MIN_COUNT
	});
	const kernel = Float32Array.from(weights);
	const { find } = createNgrams({ ngrams, kernel, ...HEARING, share: 0 });
	const rows = sequencesOf(validation).map((ids, row) => {
		const { count: found, sum } = find(ids);
		const logit = logits[row] ?? NaN;
		const loudness = loudnessOf(found, HEARING);
		return {
			logit,
			// What the logit gains per unit of the share, and of the scale.
			features: [-loudness * logit, found === 0 ? 0 : (loudness * sum) / found] as const,
			label: validation.labels[row] ?? NaN
		};
	});
	const [share, scale] = fitTwo(rows);
	return {
		ngrams,
		kernel: kernel.map((weight) => weight * scale),
		...HEARING,
		share: Math.min(1, Math.max(0, share))
	};
}

/** The engines look three words up as one number. */
function checkWords({ ids }: EncodedSplit): void {
	if (ids.every((id) => id < MAX_WORDS - 1)) return;
	throw new AppError(
		'training/bad-options',
		`A table of n-grams takes a vocabulary of fewer than ${String(MAX_WORDS)} words.`,
		{ next: 'Train with a lower --vocabulary-size, or with --ngrams 0.' }
	);
}

// text → ids → probability → prediction for the texts of one call: one review, or a piece of a batch.
import type { PlainError } from '../contract/errors.ts';
import type { TextOptions } from '../contract/text-options.ts';
import { encodeWithTokens } from '../text/encode.ts';
import type { EngineSwitch } from './engine-switch.ts';
import { findDoubts } from './find-doubts.ts';
import type { PieceRow } from './protocol.ts';

export interface Loaded {
	engines: EngineSwitch;
	text: TextOptions;
	vocabulary: ReadonlyMap<string, number>;
}

/** Classify texts together.
 *  @param texts  shape [n], n >= 1; one without a word does not keep the others from their answers
 *  @returns      shape [n], in the order of the texts; an error is text/empty or lstm/not-a-probability, and plain,
 *                because Comlink would keep no code of an error that is not thrown
 *  @throws       what the engine throws
 *  @example      ['A good film', '...'] gives [{ prediction }, { error: { code: 'text/empty', … } }] */
export async function classifyPiece(
	texts: readonly string[],
	{ engines, text: options, vocabulary }: Loaded
): Promise<PieceRow[]> {
	const startedAt = performance.now();
	const encoded = texts.map((text) => encodeWithTokens(text, options, vocabulary));
	const batch = encoded.map(({ ids }) => ids).filter(({ length }) => length > 0);
	const { probabilities, engine } = await engines.forward(batch);
	const durationMs = (performance.now() - startedAt) / texts.length;
	const answers = probabilities.values();
	return encoded.map((each) => {
		if (each.ids.length === 0) return { error: emptyText() };
		const probability = answers.next().value;
		// A NaN would be shown as a confident "negative".
		if (probability === undefined || !(probability >= 0 && probability <= 1)) {
			return { error: notAProbability(probability) };
		}
		return { prediction: { ...describe(each, probability), engine, durationMs } };
	});
}

function describe(read: ReturnType<typeof encodeWithTokens>, probability: number) {
	const { tokenCount, cutCount, unknownCount } = read;
	const label = probability >= 0.5 ? ('positive' as const) : ('negative' as const);
	const doubts = findDoubts(read);
	return {
		label,
		probability,
		tokenCount,
		cutCount,
		unknownCount,
		...(doubts.length > 0 && { doubts })
	};
}

function emptyText(): PlainError {
	return {
		code: 'text/empty',
		message: 'There is no word to read in this text.',
		next: 'Write a sentence or two about the film, then try again.'
	};
}

function notAProbability(answer: number | undefined): PlainError {
	return {
		code: 'lstm/not-a-probability',
		message: `The model answered ${answer}.`,
		next: 'Reload the page; if it stays, export the model again with the training tool.'
	};
}

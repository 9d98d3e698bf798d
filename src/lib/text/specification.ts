// text → tokens → ids, version 1: the whole specification in order, and its two limits. Everything is said in code
// points, so that training, the browser and SageMaker's Python agree whatever Unicode version each of them has.
//
// 1. Markup. `<` followed by an ASCII letter, `/`, `!` or `?`, up to the next `>` with no other `<` between, is a tag:
//    it separates words. Any other `<` is an ordinary character.
// 2. Entities. `&name;` of the table in entities.ts, `&#123;` and `&#x7B;` stand for one character. The `;` is required,
//    names are case-sensitive, and what was decoded is text: `&lt;b&gt;` is no tag, and `&amp;lt;` is `&lt;`.
//    0, surrogates and numbers above 10FFFF stand for U+FFFD. Any other `&` is an ordinary character.
// 3. Folding, character by character (folds.ts): A–Z to a–z; an accented, full-width or otherwise styled Latin
//    letter or digit to its plain form; typographic quotes, dashes and dots to ASCII; `` ` `` and its like to `'`.
// 4. Kinds. a–z and 0–9 are word characters, and so is every non-ASCII character that kinds.ts does not name
//    otherwise. Dropped characters (combining marks, joiners, skin tones) are as if they were not there.
//    Symbols (emoji, pictographs, fractions) are a token each. The rest separates, lone surrogates too.
// 5. Words. A word is a run of word characters. It goes on over one `'` between two word characters, and over one
//    `.`, `,` or `/` between two digits 0–9: "don't", "7.5", "10/10" and "1,000" are one token each. Only its first
//    MAX_WORD_LENGTH characters are kept, and no `'`, `.`, `,` or `/` at their end.
// 6. Marks. A character of `options.marks` outside a word is a token, except where the MAX_MARK_RUN tokens before it
//    are that same mark. Step 3 comes first, so the mark `` ` `` never occurs and the mark `"` stands for curly ones.
// 7. Stop words (stop-words.ts), where the options ask for them: such words are no tokens.
// 8. Stems (stem.ts), where the options ask for them: a word gives way to its stem.
// 9. Ids. A word of the vocabulary has its id; another one, where the options ask for it, that of the common word it is a
//    slip of (spelling.ts); any other token UNKNOWN_ID. Of more than `maxTokens` ids the first
//    `headTokens` and the last `maxTokens - headTokens` are kept.

/** The longest word kept whole, in characters (code points): a bound on memory, far above any real word. */
export const MAX_WORD_LENGTH = 64;

/** "!!!!!!" says no more than "!!!", but would push words out of a model that reads a limited number of tokens. */
export const MAX_MARK_RUN = 3;

// The word lists are written as running text, which reads better than a line for each word.

export type Verdict = 'positive' | 'negative';
export type Signed<Value> = Readonly<Record<Verdict, Value>>;

/** Cut a text at its commas.
 *  @example  list('good, not bad') gives ['good', 'not bad'] */
export function list(text: string): readonly string[] {
	return text.split(',').map((item) => item.trim().replaceAll(/\s+/g, ' '));
}

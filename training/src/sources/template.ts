// The notation of frames: text with slots, parsed once.
//
//   {film}     a slot that stands for one of many words
//   {adj=}     a slot that agrees with the verdict of the text: "gripping" in a positive one
//   {adj!}     a slot that opposes it: "boring" in a positive one
//   <fall>     a verb that agrees with the last subject and takes the tense of the text; <not be> negates it
//   (a|b)      one or the other
//   [c]        with or without

export type Sign = '=' | '!' | '';

export type Part =
	| { kind: 'text'; text: string }
	| { kind: 'slot'; name: string; sign: Sign }
	| { kind: 'verb'; verb: string; isNegated: boolean }
	| { kind: 'choice'; options: readonly (readonly Part[])[] };

const PIECE = /\{([a-z ]+)([=!]?)\}|<(not )?(\w+)>|([([|)\]])|([^{}<>()[\]|]+)/y;

/** Parse a template.
 *  @throws   Error for a template that does not keep the notation: a slip in a frame, which the tests find
 *  @example  parseTemplate('{film} <be> good') gives a slot, a text, a verb and a text */
export function parseTemplate(template: string): readonly Part[] {
	let at = 0;

	function fail(): never {
		throw new Error(`The frame "${template}" breaks the notation near column ${at + 1}`);
	}

	/** @param end  the bracket that ends the part, or nothing for the whole template */
	function parseUntil(end: string): Part[][] {
		const options: Part[][] = [[]];
		while (at < template.length) {
			PIECE.lastIndex = at;
			const match = PIECE.exec(template);
			if (!match) return fail();
			const [piece, slot, sign = '', not, verb, bracket, text] = match;
			const parts = options.at(-1) ?? [];
			at += piece.length;
			if (text !== undefined) parts.push({ kind: 'text', text });
			else if (slot !== undefined) parts.push({ kind: 'slot', name: slot, sign: sign as Sign });
			else if (verb !== undefined) parts.push({ kind: 'verb', verb, isNegated: not !== undefined });
			else if (bracket === '(') parts.push({ kind: 'choice', options: parseUntil(')') });
			else if (bracket === '[') parts.push({ kind: 'choice', options: [...parseUntil(']'), []] });
			else if (bracket === '|' && end !== '') options.push([]);
			else if (bracket === end) return options;
			else fail();
		}
		return end === '' ? options : fail();
	}

	return parseUntil('')[0] ?? [];
}

import { expect, it } from 'vitest';
import { FOLDS } from '../../../src/lib/text/folds.ts';
import * as kinds from '../../../src/lib/text/kinds.ts';
import { makeTextTables } from './text-tables.ts';

it('tell every character beyond ASCII apart as the browser does', () => {
	const tables = makeTextTables();
	const found = new Uint8Array(0x110000).fill(kinds.OTHER_WORD);
	for (const [kind, ranges] of [
		[kinds.SEPARATOR, tables.separators],
		[kinds.SYMBOL, tables.symbols],
		[kinds.DROPPED, tables.dropped]
	] as const) {
		for (const [first, last] of ranges) found.fill(kind, first, last + 1);
	}
	for (const character of Object.keys(tables.folds)) {
		found[character.codePointAt(0) ?? 0] = kinds.FOLDED;
	}
	const wrong = Array.from(found.keys()).filter((codePoint) => {
		const kind = kinds.kindOf(codePoint);
		const isLone = kind === kinds.SURROGATE && found[codePoint] === kinds.SEPARATOR;
		return codePoint > 0x7f && found[codePoint] !== kind && !isLone;
	});
	expect(wrong).toEqual([]);
});

it('hold the folds, the entities and the stop words', () => {
	const { folds, entities, stopWords } = makeTextTables();
	expect(Object.keys(folds)).toHaveLength(FOLDS.size);
	expect(folds).toMatchObject({ é: 'e', ﬃ: 'ffi', '‼': '!!', '\x92': "'" });
	expect(entities).toMatchObject({ amp: '&', eacute: 'é', hearts: '♥' });
	expect(stopWords).toContain("isn't");
});

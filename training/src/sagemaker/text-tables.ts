// The tables of src/lib/text as code/text.py reads them, so that there is one statement of each and none can drift.
import { NAMED_ENTITIES } from '../../../src/lib/text/entities.ts';
import { FOLDS } from '../../../src/lib/text/folds.ts';
import { DROPPED, kindOf, SEPARATOR, SURROGATE, SYMBOL } from '../../../src/lib/text/kinds.ts';
import { NLTK_ENGLISH } from '../../../src/lib/text/stop-words.ts';

/** Code points, the last one included. */
type Range = [first: number, last: number];

export interface TextTables {
	/** Name, without `&` and `;`, to character. */
	entities: Record<string, string>;
	/** Character beyond ASCII to what it is read as. */
	folds: Record<string, string>;
	/** Characters by kind, the folded ones left out; all others beyond ASCII are word characters. */
	separators: Range[];
	symbols: Range[];
	dropped: Range[];
	stopWords: string[];
}

/** Collect the tables.
 *  @example  makeTextTables().entities.eacute gives 'é'; .separators[0] gives [0, 32] */
export function makeTextTables(): TextTables {
	return {
		entities: toObject(NAMED_ENTITIES, (name) => name, String.fromCodePoint),
		folds: toObject(FOLDS, String.fromCodePoint, (plain) => plain),
		separators: rangesOf([SEPARATOR, SURROGATE]),
		symbols: rangesOf([SYMBOL]),
		dropped: rangesOf([DROPPED]),
		stopWords: [...NLTK_ENGLISH]
	};
}

function toObject<Key, Value>(
	map: ReadonlyMap<Key, Value>,
	toName: (key: Key) => string,
	toText: (value: Value) => string
): Record<string, string> {
	return Object.fromEntries(Array.from(map, ([key, value]) => [toName(key), toText(value)]));
}

function rangesOf(kinds: readonly number[]): Range[] {
	const ranges: Range[] = [];
	for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
		if (!kinds.includes(kindOf(codePoint))) continue;
		const last = ranges.at(-1);
		if (last?.[1] === codePoint - 1) last[1] = codePoint;
		else ranges.push([codePoint, codePoint]);
	}
	return ranges;
}

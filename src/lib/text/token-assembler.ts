// Steps 5 and 6 of the specification: pieces of words, punctuation and symbols, in the order of the text, to tokens.
import { MAX_MARK_RUN, MAX_WORD_LENGTH } from './specification.ts';

/** @param token  never empty, without white space or capital ASCII letters
 *  @param start  where the token begins in the raw text, in UTF-16 units
 *  @param end    where it ends, exclusive; at least `start + 1` */
export type OnToken = (token: string, start: number, end: number) => void;

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;
const SLASH = 0x2f;
const NONE = -1;

/** Lives for one text. A sign that may join two parts of a word waits until the next character says whether it does. */
export class TokenAssembler {
	readonly #marks: string;
	readonly #onToken: OnToken;

	#word = '';
	#length = 0;
	#start = 0;
	#end = 0;
	#endsInDigit = false;

	#joiner = NONE;
	#joinerStart = 0;
	#joinerEnd = 0;

	#lastMark = NONE;
	#markRun = 0;

	constructor(marks: string, onToken: OnToken) {
		this.#marks = marks;
		this.#onToken = onToken;
	}

	/** Begin a word or carry it on.
	 *  @param piece  a run of a–z and 0–9, or of other word characters
	 *  @param size   its length in characters; a piece with `size` below its UTF-16 length is one character */
	addToWord(piece: string, size: number, start: number, end: number): void {
		if (this.#joiner !== NONE && this.#joiner !== APOSTROPHE && !isDigit(piece.charCodeAt(0))) {
			this.separate();
		}
		if (this.#length === 0) this.#start = start;
		this.#append(piece, size);
		this.#end = end;
		this.#endsInDigit = isDigit(piece.charCodeAt(piece.length - 1));
	}

	/** @param code  an ASCII punctuation character */
	addPunctuation(code: number, start: number, end: number): void {
		const joins =
			code === APOSTROPHE ||
			(this.#endsInDigit && (code === POINT || code === COMMA || code === SLASH));
		if (joins && this.#length > 0 && this.#joiner === NONE) {
			this.#joiner = code;
			this.#joinerStart = start;
			this.#joinerEnd = end;
			return;
		}
		this.separate();
		this.#addMark(code, start, end);
	}

	addSymbol(symbol: string, start: number, end: number): void {
		this.separate();
		this.#emit(symbol, start, end);
	}

	/** A character that counts as absent still belongs to the word that it stands in, for its position. */
	addDropped(end: number): void {
		if (this.#length > 0 && this.#joiner === NONE) this.#end = end;
	}

	/** End the word, if there is one. The end of the text separates too. */
	separate(): void {
		if (this.#length === 0) return;
		const joiner = this.#joiner;
		this.#emit(this.#word, this.#start, this.#end);
		this.#word = '';
		this.#length = 0;
		this.#joiner = NONE;
		if (joiner !== NONE) this.#addMark(joiner, this.#joinerStart, this.#joinerEnd);
	}

	#append(piece: string, size: number): void {
		const joiner = this.#joiner === NONE ? '' : String.fromCharCode(this.#joiner);
		this.#joiner = NONE;
		const room = MAX_WORD_LENGTH - this.#length - joiner.length;
		if (room > 0) {
			const kept = size <= room ? piece : piece.slice(0, room);
			this.#word = this.#length === 0 ? kept : this.#word + joiner + kept;
		}
		// A word that is full stays full, even where only a joiner still had room.
		this.#length = Math.min(this.#length + joiner.length + size, MAX_WORD_LENGTH);
	}

	#addMark(code: number, start: number, end: number): void {
		const mark = String.fromCharCode(code);
		if (!this.#marks.includes(mark)) return;
		const run = this.#lastMark === code ? this.#markRun + 1 : 1;
		if (run > MAX_MARK_RUN) return;
		this.#emit(mark, start, end);
		this.#lastMark = code;
		this.#markRun = run;
	}

	#emit(token: string, start: number, end: number): void {
		this.#lastMark = NONE;
		this.#onToken(token, start, end);
	}
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

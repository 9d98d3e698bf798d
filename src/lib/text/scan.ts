// Steps 1 to 6 of the specification: one pass over the raw text, each character looked at a bounded number of times.
import { decodeEntity } from './entities.ts';
import { FOLDS } from './folds.ts';
import {
	DROPPED,
	FOLDED,
	kindOf,
	LOWER_OR_DIGIT,
	OTHER_WORD,
	PUNCTUATION,
	SEPARATOR,
	SYMBOL,
	UNIT_KINDS,
	UPPER
} from './kinds.ts';
import { TokenAssembler, type OnToken } from './token-assembler.ts';

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const BACKTICK = 0x60;

/** Find the tokens of a text, before stop words and stems, with their places.
 *  @param text     any string, lone surrogates included; linear in its length
 *  @param marks    ASCII punctuation that is a token of its own
 *  @param onToken  called for each token in the order of the text; places are UTF-16 units of `text`, and tokens that
 *                  come from one character (‼) share them
 *  @example        scan('<b>Don&rsquo;t!</b>', '!', f) calls f("don't", 3, 14) and f('!', 14, 15)
 *  @source         specification.ts */
export function scan(text: string, marks: string, onToken: OnToken): void {
	const assembler = new TokenAssembler(marks, onToken);
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const kind = UNIT_KINDS[code];
		if (kind === LOWER_OR_DIGIT || kind === UPPER) {
			at = scanAsciiWord(text, at, assembler);
		} else if (kind === SEPARATOR) {
			assembler.separate();
			at++;
		} else if (kind === OTHER_WORD) {
			at = scanOtherWord(text, at, assembler);
		} else if (code === LESS_THAN) {
			at = scanLessThan(text, at, assembler);
		} else if (code === AMPERSAND) {
			at = scanAmpersand(text, at, assembler);
		} else {
			const codePoint = text.codePointAt(at) ?? code;
			const end = at + (codePoint > 0xffff ? 2 : 1);
			addCodePoint(codePoint, at, end, assembler);
			at = end;
		}
	}
	assembler.separate();
}

function scanAsciiWord(text: string, start: number, assembler: TokenAssembler): number {
	let hasUpper = false;
	let end = start;
	for (; end < text.length; end++) {
		const kind = UNIT_KINDS[text.charCodeAt(end)];
		if (kind === UPPER) hasUpper = true;
		else if (kind !== LOWER_OR_DIGIT) break;
	}
	const piece = text.slice(start, end);
	// The piece is ASCII, so no locale and no Unicode version has a say in its lower case.
	assembler.addToWord(hasUpper ? piece.toLowerCase() : piece, end - start, start, end);
	return end;
}

function scanOtherWord(text: string, start: number, assembler: TokenAssembler): number {
	let end = start + 1;
	while (end < text.length && UNIT_KINDS[text.charCodeAt(end)] === OTHER_WORD) end++;
	assembler.addToWord(text.slice(start, end), end - start, start, end);
	return end;
}

function scanLessThan(text: string, start: number, assembler: TokenAssembler): number {
	const end = tagEnd(text, start);
	if (end < 0) {
		assembler.addPunctuation(LESS_THAN, start, start + 1);
		return start + 1;
	}
	assembler.separate();
	return end;
}

/** Behind the `>` of the tag that begins at `start`, or -1. Stops at the next `<`, so that many `<` stay linear. */
function tagEnd(text: string, start: number): number {
	if (!/[A-Za-z/!?]/.test(text.charAt(start + 1))) return -1;
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === GREATER_THAN) return at + 1;
		if (code === LESS_THAN) return -1;
	}
	return -1;
}

function scanAmpersand(text: string, start: number, assembler: TokenAssembler): number {
	const entity = decodeEntity(text, start);
	if (entity === null) {
		assembler.addPunctuation(AMPERSAND, start, start + 1);
		return start + 1;
	}
	addCodePoint(entity.codePoint, start, entity.end, assembler);
	return entity.end;
}

function addCodePoint(
	codePoint: number,
	start: number,
	end: number,
	assembler: TokenAssembler
): void {
	const kind = kindOf(codePoint);
	if (kind === OTHER_WORD) assembler.addToWord(String.fromCodePoint(codePoint), 1, start, end);
	else if (kind === SYMBOL) assembler.addSymbol(String.fromCodePoint(codePoint), start, end);
	else if (kind === DROPPED) assembler.addDropped(end);
	else if (kind === FOLDED) addAscii(FOLDS.get(codePoint) ?? '', start, end, assembler);
	else if (codePoint < 0x80) addAscii(String.fromCharCode(codePoint), start, end, assembler);
	else assembler.separate();
}

/** @param ascii  one ASCII character, or a fold: only letters and digits, or only punctuation */
function addAscii(ascii: string, start: number, end: number, assembler: TokenAssembler): void {
	const kind = kindOf(ascii.charCodeAt(0));
	if (kind === SEPARATOR) assembler.separate();
	else if (kind !== PUNCTUATION) {
		assembler.addToWord(ascii.toLowerCase(), ascii.length, start, end);
	} else {
		for (let at = 0; at < ascii.length; at++) {
			const code = ascii.charCodeAt(at);
			assembler.addPunctuation(code === BACKTICK ? APOSTROPHE : code, start, end);
		}
	}
}

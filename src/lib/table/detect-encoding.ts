// bytes → encoding. Files say it with a mark at their start, or not at all; spreadsheets write windows-1252 to this day.
import type { Encoding } from '../contract/batch-table.ts';

/** Enough to see every second byte be zero. */
const HEAD_BYTES = 4096;

/** Tell how a file's bytes are to be read.
 *  @param file  read to its end once, because a byte that is no UTF-8 may be its last
 *  @returns     `utf-8` for everything that is mostly valid as such; a few broken characters do not change that
 *  @example     detectEncoding(new Blob([Uint8Array.of(0xff, 0xfe, 0x41, 0)])) gives 'utf-16le'
 *  @source      marks: https://encoding.spec.whatwg.org/#bom-sniff */
export async function detectEncoding(file: Blob): Promise<Encoding> {
	const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
	const [first, second, third] = head;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	return guessUtf16(head) ?? ((await isMostlyUtf8(file)) ? 'utf-8' : 'windows-1252');
}

/** Read a file as text, piece by piece; the mark at its start is left out, and lines end in `\n` only. */
export async function* readText(file: Blob, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	/** A `\r` at the end of a piece, whose `\n` may come with the next. */
	let carried = '';
	for await (const bytes of readBytes(file)) {
		let text = carried + decoder.decode(bytes, { stream: true });
		carried = text.endsWith('\r') ? '\r' : '';
		if (carried) text = text.slice(0, -1);
		if (text) yield toNewlines(text);
	}
	const rest = carried + decoder.decode();
	if (rest) yield toNewlines(rest);
}

function toNewlines(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Text in English, without a mark, has a zero in every other byte. */
function guessUtf16(head: Uint8Array): Encoding | undefined {
	const zeros: [number, number] = [0, 0];
	for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
	const [even, odd] = zeros;
	const many = head.length / 2 / 4;
	if (odd > many && even * 8 < odd) return 'utf-16le';
	if (even > many && odd * 8 < even) return 'utf-16be';
	return undefined;
}

async function isMostlyUtf8(file: Blob): Promise<boolean> {
	const decoder = new TextDecoder('utf-8');
	let broken = 0;
	let whole = 0;
	const count = (text: string): void => {
		for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) {
			if (character === '\ufffd') broken++;
			else whole++;
		}
	};
	for await (const bytes of readBytes(file)) count(decoder.decode(bytes, { stream: true }));
	count(decoder.decode());
	return broken === 0 || broken * 4 < whole;
}

/** Not every browser lets a stream be looped over. */
async function* readBytes(file: Blob): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

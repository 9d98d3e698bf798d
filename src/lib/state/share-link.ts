// A review as the end of an address: behind the #, which browsers keep to themselves and send to no server. Short texts
// are written out, longer ones deflated, whichever makes the shorter address.

/** What stands before a text that is written out, and before one that is deflated. */
const PLAIN = '#text=';
const DEFLATED = '#deflated=';
/** In UTF-16 units. Browsers take more, but mail programs and messengers cut or refuse longer addresses. */
export const MAX_FRAGMENT_LENGTH = 8_000;
/** Nobody has written more than this by hand; a few bytes may claim to be gigabytes. In UTF-16 units. */
const MAX_TEXT_LENGTH = 1_000_000;

/** @returns  what follows the path of an address, the # included */
export function writePlainFragment(text: string): string {
	// A surrogate without its other half, which nothing can encode, becomes the mark that stands for it everywhere.
	return PLAIN + encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Put a review into as short an address as there is.
 *  @returns  what follows the path, the # included; undefined where it would be longer than MAX_FRAGMENT_LENGTH
 *  @example  await writeFragment('Good!') gives '#text=Good!' */
export async function writeFragment(text: string): Promise<string | undefined> {
	const plain = writePlainFragment(text);
	const deflated = await deflate(text).catch(() => undefined);
	const shorter =
		deflated !== undefined && DEFLATED.length + deflated.length < plain.length
			? DEFLATED + deflated
			: plain;
	return shorter.length <= MAX_FRAGMENT_LENGTH ? shorter : undefined;
}

/** Whether an address is meant to hold a review, be it whole or not. */
export function isReviewFragment(fragment: string): boolean {
	return fragment.startsWith(PLAIN) || fragment.startsWith(DEFLATED);
}

/** Read a review out of an address.
 *  @param fragment  as in `location.hash`
 *  @returns         undefined where it holds none, or one that was damaged on the way */
export async function readFragment(fragment: string): Promise<string | undefined> {
	try {
		let text: string | undefined;
		if (fragment.startsWith(PLAIN)) text = decodeURIComponent(fragment.slice(PLAIN.length));
		if (fragment.startsWith(DEFLATED)) text = await inflate(fragment.slice(DEFLATED.length));
		return text !== undefined && text.length <= MAX_TEXT_LENGTH ? text : undefined;
	} catch {
		return undefined;
	}
}

/** Read what another app has shared: see `share_target` in static/manifest.webmanifest. Many apps put the address of the page
 *  that they show behind the text, or into its place; an address is no review, and the title beside one is a page's.
 *  @param search  as in `location.search`
 *  @returns       the text, or the title where there is nothing else; empty where all that came is an address; undefined
 *                 where nothing was shared
 *  @source        https://w3c.github.io/web-share-target/ */
export function readShared(search: string): string | undefined {
	const shared = new URLSearchParams(search);
	const [text, title, url] = ['text', 'title', 'url'].map((name) => shared.get(name)?.trim() ?? '');
	const words = text?.replace(/\s*\bhttps?:\/\/\S+$/, '');
	if (words || text || url) return words;
	return title || undefined;
}

async function deflate(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	// https://www.rfc-editor.org/rfc/rfc4648#section-5
	return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function inflate(encoded: string): Promise<string> {
	const characters = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
	let text = '';
	for (;;) {
		const { value, done } = await reader.read();
		if (done) return text;
		text += value;
		if (text.length > MAX_TEXT_LENGTH) {
			await reader.cancel();
			throw new RangeError('too long');
		}
	}
}

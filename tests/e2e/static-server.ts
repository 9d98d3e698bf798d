// A host of static files over the build that sends the headers of static/_headers, for journeys that need one of their
// own: to take it down, or to deploy a newer build on it while pages are open; and for benches, which count its bytes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};

const NEWER_VERSION = '9999999999999';

/** What hosts compress on the way; weights and images gain nothing by it. */
const compressible = /^(text|application)\/(?!octet-stream)|svg/;

export interface SentFile {
	path: string;
	sizeBytes: number;
}

export interface StaticServer {
	url: string;
	/** Everything that was sent so far, compressed as it was, in this order. */
	sent: readonly SentFile[];
	/** Put a newer build in place: another version, other names for all built files, and the old names gone. Its pages
	 *  carry `data-build="newer"`. */
	deployNewer(): Promise<void>;
	/** Go down at once, open connections and all. */
	close(): Promise<void>;
}

/** @param isCompressed  send what hosts compress with gzip, whether it was asked for or not */
export async function serveBuild({ isCompressed = false } = {}): Promise<StaticServer> {
	let read = readBuilt;
	const sent: SentFile[] = [];
	const compressed = new Map<string, Buffer>();
	function encode(path: string, type: string, body: Buffer): Buffer {
		if (!isCompressed || !compressible.test(type)) return body;
		const known = compressed.get(path) ?? gzipSync(body);
		compressed.set(path, known);
		return known;
	}
	const rules = parseHeaders(String(await readBuilt('/_headers')));
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = fileOf(pathname);
		read(path).then(
			(body) => {
				for (const { pattern, name, value } of rules)
					if (pattern.test(path)) response.appendHeader(name, value);
				const type = types[extname(path)] ?? 'application/octet-stream';
				const content = encode(path, type, body);
				if (content !== body) response.setHeader('content-encoding', 'gzip');
				response.setHeader('content-type', type);
				sent.push({ path, sizeBytes: content.length });
				response.end(content);
			},
			() => {
				response.statusCode = 404;
				response.end();
			}
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = v.parse(v.object({ port: v.number() }), server.address());

	return {
		url: `http://localhost:${port}/`,
		sent,
		async deployNewer() {
			read = await renewBuild();
			compressed.clear();
		},
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}

/** As hosts find pages: `/batch` is `batch.html`. */
function fileOf(pathname: string): string {
	if (pathname === '/') return '/index.html';
	return extname(pathname) === '' ? `${pathname}.html` : pathname;
}

interface HeaderRule {
	pattern: RegExp;
	name: string;
	value: string;
}

/** Read the format of Netlify and Cloudflare Pages: a path, then its headers, each on an indented line.
 *  https://docs.netlify.com/manage/routing/headers/ */
function parseHeaders(text: string): HeaderRule[] {
	let pattern = /^$/;
	return text.split('\n').flatMap((line) => {
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		if (name && value) return [{ pattern, name, value }];
		if (line.startsWith('/')) pattern = new RegExp(`^${line.replace('*', '.*')}$`);
		return [];
	});
}

function readBuilt(path: string): Promise<Buffer> {
	return readFile(join(build, normalize(path)));
}

/** Read the build as if it had been built again from changed sources. */
async function renewBuild(): Promise<(path: string) => Promise<Buffer>> {
	const { version } = v.parse(
		v.object({ version: v.string() }),
		JSON.parse(String(await readBuilt('/_app/version.json')))
	);
	return async (path) => {
		const isBuilt = path.startsWith('/_app/immutable/');
		if (isBuilt && !path.startsWith('/_app/immutable/newer/')) throw new Error('of the old build');
		const body = await readBuilt(path.replace('/newer/', '/'));
		if (!/\.(html|js|json)$/.test(path)) return body;
		const text = String(body)
			.replaceAll(version, NEWER_VERSION)
			.replaceAll('/_app/immutable/', '/_app/immutable/newer/')
			.replace('<html', '<html data-build="newer"');
		return Buffer.from(path.endsWith('.html') ? allowScript(text) : text);
	};
}

/** Name the digest of the page's inline script in its policy, as SvelteKit does. */
function allowScript(html: string): string {
	const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
	const digest = createHash('sha256').update(script).digest('base64');
	return html.replace(/(script-src [^;]*'sha256-)[^']+/, `$1${digest}`);
}

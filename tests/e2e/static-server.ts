// The built app on a host of its own, for journeys that take it down or deploy a newer build on it while pages are open, and
// for benches, which count its bytes.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { listen } from '../../lambda/src/local/listen.ts';
import { openSite } from '../../lambda/src/local/site.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const NEWER_VERSION = '9999999999999';

/** What hosts compress on the way; weights would gain by it, but hosts take them for incompressible. */
const compressible = /\.(css|html|js|json|svg|wasm|webmanifest)$/;

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

/** @param isCompressed  send what hosts compress with gzip */
export async function serveBuild({ isCompressed = false } = {}): Promise<StaticServer> {
	const copies = await mkdtemp(join(tmpdir(), 'matinee-build-'));
	async function copy(name: string, change: Change): Promise<string> {
		const folder = join(copies, name);
		await copyBuild(folder, change);
		return folder;
	}
	let site = openSite({ folder: isCompressed ? await copy('compressed', compress) : build });
	const sent: SentFile[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		site(request, response);
		// Known by now, though the file itself is still on its way.
		if (response.statusCode === 200)
			sent.push({ path: pathname, sizeBytes: Number(response.getHeader('content-length')) });
	});
	const url = await listen(server, 'localhost', 0);
	return {
		url: `${url}/`,
		sent,
		async deployNewer() {
			site = openSite({ folder: await copy('newer', await renew()) });
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await rm(copies, { recursive: true });
		}
	};
}

/** One file of a build → the files that stand for it in a copy.
 *  @param path  with `/`, relative to the build */
type Change = (path: string, body: Buffer) => Record<string, Buffer | string>;

async function copyBuild(folder: string, change: Change): Promise<void> {
	for (const entry of await readdir(build, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const from = join(entry.parentPath, entry.name);
		const path = from.slice(build.length + 1).replaceAll('\\', '/');
		for (const [name, body] of Object.entries(change(path, await readFile(from)))) {
			const to = join(folder, name);
			await mkdir(dirname(to), { recursive: true });
			await writeFile(to, body);
		}
	}
}

const compress: Change = (path, body) => ({
	[path]: body,
	...(compressible.test(path) && { [`${path}.gz`]: gzipSync(body) })
});

/** @returns  what makes the build as if it had been built again from changed sources */
async function renew(): Promise<Change> {
	const { version } = v.parse(
		v.object({ version: v.string() }),
		JSON.parse(await readFile(join(build, '_app/version.json'), 'utf8'))
	);
	return (path, body) => {
		const name = path.replace('_app/immutable/', '_app/immutable/newer/');
		if (!/\.(html|js|json)$/.test(path)) return { [name]: body };
		const text = String(body)
			.replaceAll(version, NEWER_VERSION)
			.replaceAll('/_app/immutable/', '/_app/immutable/newer/')
			.replace('<html', '<html data-build="newer"');
		return { [name]: path.endsWith('.html') ? allowScript(text) : text };
	};
}

/** Name the digest of the page's inline script in its policy, as SvelteKit does. */
function allowScript(html: string): string {
	const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
	const digest = createHash('sha256').update(script).digest('base64');
	return html.replace(/(script-src [^;]*'sha256-)[^']+/, `$1${digest}`);
}

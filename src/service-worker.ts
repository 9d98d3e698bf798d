// Keeps the app's own files, one cache for each build, so that it opens without a network. The model is not among them:
// the classifier's worker keeps it in IndexedDB by its digest. `_app/version.json` is not either: it must tell the truth.
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const prefix = 'matinee-app-';
const cacheName = prefix + version;

// The names of built files carry their digest; the others stay the same from build to build, so the browser's own
// cache could hand out an older one.
const fixed = [...files, ...prerendered];
// What speaks to the cloud comes to a device only when its visitor switches the cloud on.
const code = build.filter((path) => !path.startsWith(`${base}/_app/immutable/cloud/`));
const stored = new Set([...code, ...fixed]);

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (request.mode === 'navigate') {
		event.respondWith(openPage(request, url));
	} else if (stored.has(url.pathname) || url.pathname.startsWith(`${base}/_app/immutable/`)) {
		event.respondWith(answer(request, url.pathname));
	}
});

worker.addEventListener('message', (event) => {
	const { data, source } = event;
	// A new build takes over when every page of the old one is closed, or when the visitor says so on the page.
	if (data?.type === 'skip-waiting') void worker.skipWaiting();
	// A page of this build has opened, which may have been the last one of an older build until it was reloaded.
	if (data?.type === 'opened' && data.version === version && source instanceof WindowClient)
		event.waitUntil(sweep(source.id));
});

/** All or nothing: a build that is only half stored must never answer. */
async function store(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...code, ...fixed.map((path) => new Request(path, { cache: 'reload' }))]);
}

async function takeOver(): Promise<void> {
	// So that the page of the very first visit can start its worker again without a network.
	await worker.clients.claim();
	await sweep();
}

/** Delete the files of older builds, unless a page is open that may still need them. A newer build may be waiting with
 *  its files in place: `keys` names caches in the order of their making, and only those before our own go.
 *  @param own  the id of a page that is known to be of this build */
async function sweep(own?: string): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (pages.some(({ id }) => id !== own)) return;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	const older = names.slice(0, Math.max(0, names.indexOf(cacheName)));
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function openPage(request: Request, { pathname }: URL): Promise<Response> {
	// Whatever follows the question mark is for the page's script.
	if (stored.has(pathname)) return answer(request, pathname);
	try {
		return await fetch(request);
	} catch {
		// Without a network, and at an address that is none of ours: the first page is better than the browser's dinosaur.
		return Response.redirect(`${base}/`, 302);
	}
}

/** Answer from this build's files, then from those of an older build that a page may still run, then from the network. */
async function answer(request: Request, pathname: string): Promise<Response> {
	let cache: Cache | undefined;
	try {
		cache = await caches.open(cacheName);
		const kept = (await cache.match(pathname)) ?? (await caches.match(pathname));
		if (kept) return kept;
	} catch {
		// A browser may refuse its caches, when the disk is full for one: the network still works.
	}
	// Whatever follows the question mark of a page, a review that another app shares for one, is not for the server.
	const response = await fetch(request.mode === 'navigate' ? pathname : request);
	// What is not stored with the rest is code that few devices need. This one does, and may be offline the next time.
	if (response.ok) await cache?.put(pathname, response.clone()).catch(() => undefined);
	return response;
}

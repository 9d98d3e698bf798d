// The built app as a deployment serves it: its pages may connect to the cloud, its headers are those of static/_headers,
// and cloud.json says where the cloud is. The build itself stays untouched.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addressesOf } from '../../../src/lib/contract/cloud-addresses.js';
import type { CloudConfig } from '../../../src/lib/contract/cloud.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { allowConnections } from '../stack/page-policy.ts';
import { readHeaderRules, type HeaderRule } from '../stack/site-headers.ts';
import { listen } from './listen.ts';

export interface SiteOptions {
	/** Of the built app. */
	folder: string;
	/** 0, the default, for any free one. */
	port?: number;
	/** Without one the app is served as any host of files would. */
	config?: CloudConfig;
}

/** Answers a request for a part of the app, or says that there is none. */
export type AnswerSite = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
	url: string;
	close(): Promise<void>;
}

/** Open the app for a server of the caller's own.
 *  @throws  cloud/no-app, cloud/bad-page, cloud/bad-headers */
export function openSite({ folder, config }: Pick<SiteOptions, 'folder' | 'config'>): AnswerSite {
	const pages = readPages(folder, config);
	const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
	const files = sirv(folder, { etag: true, gzip: true });
	const missing = pages.get('/404') ?? '';
	return (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		// What no rule names changes with every build, as on AWS.
		response.setHeader('cache-control', 'no-cache');
		for (const [name, value] of headersOf(rules, pathname)) response.setHeader(name, value);
		if (pathname === '/cloud.json') return sendConfig(response, config);
		const page = config && pages.get(pathname);
		if (page !== undefined) return sendPage(response, 200, page);
		return files(request, response, () => sendPage(response, 404, missing));
	};
}

/** @throws  what openSite throws, cloud/port-taken */
export async function serveSite({ port = 0, ...options }: SiteOptions): Promise<Site> {
	const server = createServer(openSite(options));
	const url = await listen(server, 'localhost', port);
	return {
		url,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}

/** @returns  pages by the paths that lead to them: `/`, `/compare`, `/compare.html` */
function readPages(folder: string, config: CloudConfig | undefined): Map<string, string> {
	const pages = new Map<string, string>();
	for (const name of listPages(folder)) {
		const html = readFileSync(join(folder, name), 'utf8');
		const page = config ? allowConnections(html, originsOf(config)) : html;
		const path = `/${name.replaceAll('\\', '/').replace(/\.html$/, '')}`;
		pages.set(`${path}.html`, page);
		pages.set(path.replace(/(?<=\/)index$/, ''), page);
	}
	return pages;
}

function listPages(folder: string): string[] {
	try {
		const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		const pages = names.filter((name) => name.endsWith('.html'));
		if (pages.includes('index.html')) return pages;
	} catch {
		// Said below.
	}
	throw new AppError('cloud/no-app', `There is no built app in ${folder}.`, {
		next: 'Run "npm run build" first.'
	});
}

function originsOf(config: CloudConfig): string[] {
	const { identity, endpoint } = addressesOf(config);
	return [...new Set([identity, endpoint].map((url) => new URL(url).origin))];
}

function headersOf(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
	const matching = rules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
	);
	return matching.at(-1)?.headers ?? new Map();
}

function sendConfig(response: ServerResponse, config: CloudConfig | undefined): void {
	response.setHeader('cache-control', 'no-store');
	response.setHeader('content-type', 'application/json');
	response.statusCode = config ? 200 : 404;
	response.end(config && JSON.stringify(config));
}

function sendPage(response: ServerResponse, status: number, html: string): void {
	response.statusCode = status;
	response.setHeader('content-type', 'text/html');
	response.end(html);
}

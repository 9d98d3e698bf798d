// static/third-party-notices.txt: the licences of everything that the built app contains. The chunks carry no licence
// comments, so this file does. `npm run notices` writes it; a test holds it to what is installed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = new URL('../../', import.meta.url);
export const NOTICES = new URL('static/third-party-notices.txt', root);

/** Packages whose code is in the build: what src imports, and what those import at run time. */
export const SHIPPED = [
	'@aws-sdk/client-sagemaker-runtime',
	'@aws-sdk/core',
	'@aws-sdk/credential-provider-cognito-identity',
	'@aws-sdk/nested-clients',
	'@smithy/core',
	'@smithy/fetch-http-handler',
	'@smithy/signature-v4',
	'@smithy/types',
	'@sveltejs/kit',
	'@tensorflow/tfjs-backend-webgpu',
	'@tensorflow/tfjs-core',
	'clsx',
	'comlink',
	'devalue',
	'esm-env',
	'idb',
	'long',
	'papaparse',
	'seedrandom',
	'stemmer',
	'svelte',
	'valibot'
];

/** TF.js names its licence, Apache 2.0, without adding the text; Comlink, of the same owner, has it. */
const APACHE_TEXT = 'comlink';

const packageSchema = v.object({
	name: v.string(),
	version: v.string(),
	license: v.string(),
	author: v.optional(v.union([v.string(), v.object({ name: v.string() })]))
});

/** @returns the whole file, the same for the same installed versions; a text that several share stands once */
export function describeNotices(): string {
	const owners = new Map<string, string[]>();
	for (const name of SHIPPED) {
		const { version, license, author } = v.parse(
			packageSchema,
			JSON.parse(read(name, 'package.json'))
		);
		const owner = typeof author === 'object' ? author.name : author;
		const heading = `${name} ${version} (${license})${owner === undefined ? '' : `, ${owner}`}`;
		const text = licenceOf(name, license);
		owners.set(text, [...(owners.get(text) ?? []), heading]);
	}
	const rule = `\n\n${'-'.repeat(80)}\n\n`;
	const parts = Array.from(owners, ([text, headings]) => `${headings.join('\n')}\n\n${text}`);
	return `Matinee contains the following software of others.${rule}${parts.join(rule)}\n`;
}

function licenceOf(name: string, license: string): string {
	const file = readdirSync(new URL(`node_modules/${name}/`, root)).find((each) =>
		/^licen[cs]e/i.test(each)
	);
	if (file !== undefined) return read(name, file).trim();
	if (license === 'Apache-2.0') return licenceOf(APACHE_TEXT, 'of its own');
	// MIT without a file: the name in package.json is all there is.
	if (license === 'MIT') return 'The MIT License, see https://opensource.org/license/mit';
	throw new Error(`${name} has the licence ${license}, but no text of it`);
}

function read(name: string, file: string): string {
	return readFileSync(new URL(`node_modules/${name}/${file}`, root), 'utf8').replaceAll(
		'\r\n',
		'\n'
	);
}

export function readNotices(): string {
	return existsSync(NOTICES) ? readFileSync(NOTICES, 'utf8') : '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICES, describeNotices());

// The repository must work anywhere: no path of the machine it was written on, no registry but npm's own default.
import { expect, it } from 'vitest';
import { listFiles, readSource } from './sources.ts';

const texts = listFiles('').filter((path) =>
	/(^|\/)(\.[\w-]+|LICENSE|run|_headers)$|\.(ts|js|json|svelte|html|css|md|py|txt|toml|ya?ml|webmanifest|svg|jsonl)$/.test(
		path
	)
);

/** A home, a temporary or a work folder as the start of an absolute path; `/usr/bin` is anybody's, and
 *  `somebody` is nobody: the name that tests of paths use. */
const machinePath = /(?<![\w.$})~*-])\/(home|root|Users|work|tmp|mnt)\/(?!somebody\b)[\w.-]+/g;

/** A setting that points at a package host, a lockfile that was written against one, or the usual names of such hosts. */
const registry =
	/\b(registry|index-url)\s*=\s*["']?https?:\S+|"resolved":\s*"https?:\/\/(?!registry\.npmjs\.org\/)[^"]+"|https?:\/\/[\w.-]*(artifactory|nexus|verdaccio|jfrog|npm\.pkg)[\w.-]*/gi;

it.each([
	['paths of a machine', machinePath],
	['package registries', registry]
])('no file names %s', (_, pattern) => {
	expect(texts).toContain('package-lock.json');
	const found = texts.flatMap((path) =>
		Array.from(readSource(path).matchAll(pattern), ([match]) => `${path}: ${match}`)
	);
	expect(found).toEqual([]);
});

it.each([
	['paths of a machine', machinePath, ['', 'home', 'someone', 'model'].join('/')],
	['paths of a machine', machinePath, `"file://${['', 'tmp', 'x.bin'].join('/')}"`],
	['package registries', registry, ['registry', 'https://packages.example/npm/'].join('=')],
	['package registries', registry, `"resolved"${': '}"https://packages.example/a.tgz"`],
	['package registries', registry, ['https:/', 'nexus.example', 'npm'].join('/')]
])('the pattern for %s finds %#', (_, pattern, text) => {
	expect(text.match(pattern)).not.toBeNull();
});

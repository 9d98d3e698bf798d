// A built app and a model in small, for tests of the stack: the real _headers, a page with the real form of policy.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PAGE = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; img-src 'self'"><p>Matinee`;

export interface BuiltFiles {
	folder: string;
	site: string;
	model: string;
	dispose(): void;
}

export function writeBuiltFiles(): BuiltFiles {
	const folder = mkdtempSync(join(tmpdir(), 'matinee-stack-'));
	const site = join(folder, 'build');
	mkdirSync(join(site, '_app'), { recursive: true });
	for (const page of ['index.html', '404.html', 'compare.html'])
		writeFileSync(join(site, page), PAGE);
	writeFileSync(join(site, '_app', 'version.json'), '{"version":"1"}');
	writeFileSync(join(site, 'cloud.json'), '{"of":"a developer"}');
	const headers = fileURLToPath(new URL('../../../static/_headers', import.meta.url));
	cpSync(headers, join(site, '_headers'));
	const model = join(folder, 'model.tar.gz');
	writeFileSync(model, 'stands for a model');
	return { folder, site, model, dispose: () => rmSync(folder, { recursive: true }) };
}

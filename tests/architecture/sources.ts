// Reads the project's own files and the imports in them, for the tests that hold house rules.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What .gitignore leaves out; listed again so that the walk works in a checkout without git. */
const ignored = new Set([
	'.cache',
	'.git',
	'.svelte-kit',
	'build',
	'coverage',
	'generated',
	'node_modules',
	'playwright-report',
	'test-results'
]);

/** How a module is named by another: `type` leaves no trace at run time, `dynamic` waits until it is needed. */
export type ImportKind = 'static' | 'dynamic' | 'type';
export interface Import {
	specifier: string;
	kind: ImportKind;
}

/** List files below a folder.
 *  @param folder  relative to the root of the project, '' for all
 *  @returns       paths relative to the root, with `/`, sorted; empty when there is no such folder
 *  @example       listFiles('src/lib/contract')[0] gives 'src/lib/contract/engine.ts' */
export function listFiles(folder: string): string[] {
	const start = join(root, folder);
	if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(start, { withFileTypes: true })
		.flatMap((entry) => {
			if (ignored.has(entry.name)) return [];
			const path = relative(root, join(start, entry.name)).replaceAll('\\', '/');
			if (entry.isDirectory()) return listFiles(path);
			return entry.isFile() ? [path] : [];
		})
		.sort();
}

export function readSource(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** Find every import and re-export of a TypeScript or Svelte file, wherever it stands.
 *  @param path  chooses the language by its ending
 *  @param text  the content of the file */
export function readImports(path: string, text: string): Import[] {
	const imports: Import[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const specifier = node.moduleSpecifier;
			if (specifier && ts.isStringLiteral(specifier))
				imports.push({ specifier: specifier.text, kind: isTypeOnly(node) ? 'type' : 'static' });
		} else if (ts.isImportTypeNode(node)) {
			if (ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
				imports.push({ specifier: node.argument.literal.text, kind: 'type' });
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [specifier] = node.arguments;
			const isKnown = specifier && ts.isStringLiteralLike(specifier);
			imports.push({ specifier: isKnown ? specifier.text : '(computed)', kind: 'dynamic' });
		}
		ts.forEachChild(node, visit);
	};
	for (const script of scriptsOf(path, text)) visit(parse(path, script));
	return imports;
}

/** Find every identifier that is read as a free name, so not a property, a key or a declared name.
 *  @returns  the names in order, repeated as often as they stand there */
export function readNames(path: string, text: string): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && !isMember(node)) names.push(node.text);
		ts.forEachChild(node, visit);
	};
	for (const script of scriptsOf(path, text)) visit(parse(path, script));
	return names;
}

/** Resolve a relative specifier against the file it stands in, to a path below the root. */
export function resolveImport(from: string, specifier: string): string {
	return posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
}

function parse(path: string, script: string): ts.SourceFile {
	return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function scriptsOf(path: string, text: string): string[] {
	if (!path.endsWith('.svelte')) return [text];
	return Array.from(text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), (match) => match[1] ?? '');
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = clause;
	if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
	const { elements } = namedBindings;
	return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function isMember(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
		((ts.isPropertyAssignment(parent) ||
			ts.isPropertySignature(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isMethodSignature(parent) ||
			ts.isParameter(parent) ||
			ts.isVariableDeclaration(parent) ||
			ts.isBindingElement(parent)) &&
			parent.name === node)
	);
}

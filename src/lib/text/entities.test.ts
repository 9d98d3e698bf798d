import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { decodeEntity, NAMED_ENTITIES } from './entities.ts';

/** Svelte's compiler decodes entities by the HTML standard: a reference of other hands. */
function decodeBySvelte(entity: string): string {
	const [node] = parse(`<p>${entity}</p>`, { modern: true }).fragment.nodes;
	const child = node?.type === 'RegularElement' ? node.fragment.nodes[0] : undefined;
	return child?.type === 'Text' ? child.data : '';
}

function decode(entity: string): string {
	const decoded = decodeEntity(entity, 0);
	return decoded?.end === entity.length ? String.fromCodePoint(decoded.codePoint) : '';
}

describe('decodeEntity', () => {
	it('knows its names as the HTML standard does', () => {
		const names = [...NAMED_ENTITIES.keys()];
		expect(names.length).toBe(136);
		for (const name of names) expect(decode(`&${name};`), name).toBe(decodeBySvelte(`&${name};`));
	});

	it.each(['&#33;', '&#033;', '&#x21;', '&#X2026;', '&#8217;', '&#x1F600;'])(
		'decodes %s as the HTML standard does',
		(entity) => {
			expect(decode(entity)).not.toBe('');
			expect(decode(entity)).toBe(decodeBySvelte(entity));
		}
	);

	it.each(['&#0;', '&#xD800;', '&#xdfff;', '&#x110000;', '&#99999999999999999999;'])(
		'replaces %s, which is no character',
		(entity) => {
			expect(decode(entity)).toBe('\ufffd');
		}
	);

	it.each([
		'&',
		'&;',
		'&eacute',
		'&Eacut;',
		'&e acute;',
		'&#',
		'&#;',
		'&#x;',
		'&#12',
		'&#12a;',
		'&#-1;'
	])('leaves %s as it is', (text) => {
		expect(decodeEntity(text, 0)).toBeNull();
	});

	it('begins where it is told to, and says where the entity ends', () => {
		expect(decodeEntity('caf&eacute;s', 3)).toEqual({ codePoint: 0xe9, end: 11 });
	});
});

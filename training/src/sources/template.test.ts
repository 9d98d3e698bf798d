import { expect, it } from 'vitest';
import { parseTemplate } from './template.ts';

it('reads text, slots, verbs, choices and options', () => {
	expect(parseTemplate('{part} <not be> {adj film!}(, not| and) [so] x')).toEqual([
		{ kind: 'slot', name: 'part', sign: '' },
		{ kind: 'text', text: ' ' },
		{ kind: 'verb', verb: 'be', isNegated: true },
		{ kind: 'text', text: ' ' },
		{ kind: 'slot', name: 'adj film', sign: '!' },
		{
			kind: 'choice',
			options: [[{ kind: 'text', text: ', not' }], [{ kind: 'text', text: ' and' }]]
		},
		{ kind: 'text', text: ' ' },
		{ kind: 'choice', options: [[{ kind: 'text', text: 'so' }], []] },
		{ kind: 'text', text: ' x' }
	]);
});

it.each(['a (b', 'a [b)', 'a | b', '{a', '<be', 'a)', '{Adj}'])('refuses %s', (template) => {
	expect(() => parseTemplate(template)).toThrow(template);
});

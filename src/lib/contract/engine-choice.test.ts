import { expect, it } from 'vitest';
import { readEngineChoice } from './engine-choice.ts';

it.each([
	['automatic', 'automatic'],
	['wasm', 'wasm'],
	['webgpu', 'webgpu'],
	['webgpu-software', 'webgpu-software'],
	['WASM', undefined],
	['fast', undefined],
	['', undefined],
	[null, undefined]
])('reads %j as %j', (text, choice) => {
	expect(readEngineChoice(text)).toBe(choice);
});

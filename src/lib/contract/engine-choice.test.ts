import { expect, it } from 'vitest';
import { readEngineChoice } from './engine-choice.ts';

it.each([
	['?engine=automatic', 'automatic'],
	['?engine=wasm', 'wasm'],
	['?a=b&engine=webgpu', 'webgpu'],
	['?engine=webgpu-software', 'webgpu-software'],
	['?engine=WASM', undefined],
	['?engine=fast', undefined],
	['?engine', undefined],
	['?wasm', undefined],
	['', undefined]
])('reads %j as %j', (search, choice) => {
	expect(readEngineChoice(search)).toBe(choice);
});

import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { EngineStatus } from '../contract/engine-choice.ts';
import EngineChooser from './EngineChooser.svelte';

const running = { short: 'wasm-simd', long: 'wasm-simd', batch: 'wasm-simd' };

async function open(status: EngineStatus | undefined) {
	const onchoose = vi.fn();
	const screen = await render(EngineChooser, { choice: 'automatic', status, onchoose });
	await screen.getByText('What the model runs on').click();
	return { screen, onchoose };
}

it('asks for the engine that is pressed', async () => {
	const { screen, onchoose } = await open({ choice: 'automatic', running, hasWebGpu: true });
	await expect.element(screen.getByRole('radio', { name: 'Automatic' })).toBeChecked();
	await screen.getByRole('radio', { name: 'WebGPU' }).click();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('webgpu');
});

it('offers no WebGPU where there is none, and says why', async () => {
	const webGpuProblem = 'This browser has no WebGPU.';
	const { screen } = await open({ choice: 'automatic', running, hasWebGpu: false, webGpuProblem });
	await expect.element(screen.getByRole('radio', { name: 'WebGPU' })).toBeDisabled();
	await expect.element(screen.getByRole('radio', { name: 'WebAssembly' })).toBeEnabled();
	await expect.element(screen.getByRole('status')).toHaveTextContent(webGpuProblem);
});

it('offers a WebGPU that has failed for another try', async () => {
	const webGpuProblem = 'The graphics device was lost.';
	const { screen } = await open({ choice: 'automatic', running, hasWebGpu: true, webGpuProblem });
	await expect.element(screen.getByRole('radio', { name: 'WebGPU' })).toBeEnabled();
	await expect.element(screen.getByRole('status')).toHaveTextContent(webGpuProblem);
});

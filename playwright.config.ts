// The journeys: a real Chromium against the built app, as `npm start` serves it; all of them twice, without WebGPU and where
// there is an adapter; `*.webgpu` and `*.no-webgpu` are about one of the two.
import { defineConfig } from '@playwright/test';
import { launchOptions, webGpuLaunchOptions } from './tests/browser.ts';

const port = 4183;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	timeout: 120_000,
	// A busy machine must not hide what the other journeys have to say; whatever passes only then is listed as flaky.
	retries: 1,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1280, height: 800 },
		// Recording every journey made all of them slower; the second try is recorded.
		trace: 'on-first-retry'
	},
	projects: [
		{
			name: 'no-webgpu',
			testIgnore: '*.webgpu.e2e.ts',
			use: { launchOptions: launchOptions() }
		},
		{
			name: 'webgpu',
			testIgnore: '*.no-webgpu.e2e.ts',
			use: { launchOptions: webGpuLaunchOptions() }
		}
	],
	webServer: {
		command: `npx vite preview --host localhost --port ${port} --strictPort`,
		port,
		// A server left over from another build would make the journeys lie.
		reuseExistingServer: false
	}
});

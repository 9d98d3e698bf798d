// The journeys: a real Chromium against the built app, as `npm start` serves it.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

const port = 4183;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1280, height: 800 },
		launchOptions: launchOptions(),
		trace: 'retain-on-failure'
	},
	webServer: {
		command: `npx vite preview --host localhost --port ${port} --strictPort`,
		port,
		// A server left over from another build would make the journeys lie.
		reuseExistingServer: false
	}
});

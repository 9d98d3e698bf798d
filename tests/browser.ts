// Finds the Chromium that component tests and journeys run in; run as a script, it installs one where there is none.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const usualPaths = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

const isRoot = process.getuid?.() === 0;

/** Find a Chromium or Chrome to run tests in.
 *  @returns  the path of its executable: CHROME_PATH if that is set, else Playwright's own, else one of the system's;
 *            undefined when there is none
 *  @throws   Error when CHROME_PATH names a file that cannot be run, since falling back would hide the mistake */
export function findBrowser(): string | undefined {
	const chosen = process.env['CHROME_PATH'];
	if (chosen) {
		if (isExecutable(chosen)) return chosen;
		throw new Error(
			`CHROME_PATH names ${chosen}, which is not an executable file. Correct or unset it.`
		);
	}
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [chromium.executablePath(), ...onPath, ...usualPaths].find(isExecutable);
}

/** What both Vitest and Playwright pass to Playwright's `launch`.
 *  @returns  without `executablePath` when no browser is there, so that Playwright itself says how to get one */
export function launchOptions(): { executablePath?: string; args: string[] } {
	const executablePath = findBrowser();
	const args = [
		// A test that must prove that no request leaves the origin cannot have the browser make its own.
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-default-browser-check',
		'--no-first-run',
		// Chromium refuses its sandbox to root, which is who containers run as.
		...(isRoot ? ['--no-sandbox'] : [])
	];
	return executablePath === undefined ? { args } : { executablePath, args };
}

/** What lets Chromium offer its software adapter, which it keeps to itself otherwise; a graphics card is not needed. */
export function webGpuLaunchOptions(): ReturnType<typeof launchOptions> {
	const options = launchOptions();
	return { ...options, args: [...options.args, '--enable-unsafe-webgpu'] };
}

/** Install a browser: the distribution's for root on Debian and Ubuntu, else Playwright's own build. */
function installBrowser(): void {
	if (isRoot && isDebian()) {
		run('apt-get', ['update']);
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	}
	// Ubuntu's package of this name only points at a snap, which containers cannot run.
	if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
}

function isDebian(): boolean {
	try {
		return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function run(command: string, args: string[]): void {
	execFileSync(command, args, { stdio: 'inherit' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!findBrowser()) installBrowser();
	const found = findBrowser();
	if (!found) throw new Error('No Chromium could be installed. Set CHROME_PATH to one.');
	console.log(`Browser for the tests: ${found}`);
}

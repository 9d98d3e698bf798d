// The ground that every journey stands on: a fresh profile, and a guard that fails the journey when anything at all was
// asked of another origin, or of the cloud's code without its switch, written to the console as an error, or stopped by the
// page's policy.
import {
	test as base,
	expect,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';

export interface Guard {
	/** Console errors that the journey brings about on purpose; every other one fails it. */
	expected: RegExp[];
	/** Origins that may be asked beside the app's own: those of a journey's cloud, while it is switched on. */
	allowed: string[];
	/** The journey switches the cloud on: only then may its code or cloud.json be fetched. */
	mayAskCloud: boolean;
}

/** Whether an address is that of what only the cloud needs: its code, and cloud.json. */
export function isOfCloud(url: string): boolean {
	return /\/_app\/immutable\/cloud\/|\/cloud\.json$/.test(new URL(url).pathname);
}

export const test = base.extend<{ guard: Guard }>({
	guard: [
		async ({ context }, use) => {
			const guard: Guard = { expected: [], allowed: [], mayAskCloud: false };
			const origins = new Set<string>();
			const ofCloud: string[] = [];
			const errors: string[] = [];
			context.on('request', (request) => {
				const url = request.url();
				origins.add(new URL(url).origin);
				if (isOfCloud(url)) ofCloud.push(url);
			});
			context.on('console', (message) => {
				if (message.type() === 'error') errors.push(message.text());
			});
			context.on('weberror', (error) => errors.push(String(error.error())));
			// Chromium logs violations too; this holds when it should ever stop to.
			await context.addInitScript(() => {
				addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
					console.error(`Policy violated: ${violatedDirective} by ${blockedURI}`);
				});
			});
			await use(guard);
			const isOwn = (origin: string) => /^http:\/\/localhost:\d+$/.test(origin);
			expect([...origins].filter((each) => !isOwn(each) && !guard.allowed.includes(each))).toEqual(
				[]
			);
			expect(guard.mayAskCloud ? [] : ofCloud).toEqual([]);
			expect(
				errors.filter((error) => !guard.expected.some((pattern) => pattern.test(error)))
			).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

export const rave =
	'A wonderful, touching film. The acting is superb, and I loved every minute of it!';
export const pan =
	'A terrible, boring mess. The acting is awful, and I hated every minute of this waste of time.';

/** The parts of the page that journeys use, by what people perceive of them. */
export interface Screen {
	field: Locator;
	submit: Locator;
	/** The switch that lets the verdict follow the typing. */
	follow: Locator;
	/** What is printed. */
	verdict: Locator;
	/** What a screen reader says of it, in its own time. */
	voice: Locator;
	alert: Locator;
	retry: Locator;
	/** Unfolds the choice of an engine. */
	engines: Locator;
}

export function see(page: Page): Screen {
	const region = page.getByRole('region', { name: 'Verdict' });
	return {
		field: page.getByLabel('Your review', { exact: true }),
		submit: page.getByRole('button', { name: 'Read my review' }),
		follow: page.getByRole('switch', { name: 'Read while I type' }),
		verdict: region,
		voice: region.getByRole('status'),
		alert: region.getByRole('alert'),
		retry: region.getByRole('button', { name: 'Try again' }),
		engines: page.getByText('What the model runs on')
	};
}

/** Wait until the model answers from this device; it has answered already where a reload found a text in the field. */
export async function untilReady(page: Page): Promise<void> {
	await expect(see(page).verdict).toContainText(/The model is ready|Your sentiment is/);
}

/** Wait until the page, its code and the model are all kept on the device. */
export async function untilStored(page: Page): Promise<void> {
	await expect(page.getByText('Ready to work offline')).toBeVisible();
}

/** Write a review and send it, then wait for this very verdict. */
export async function classify(page: Page, text: string, label: string): Promise<void> {
	const { field, submit, verdict } = see(page);
	await field.fill(text);
	await submit.click();
	await expect(verdict).toContainText(`Your sentiment is ${label}`);
}

/** Collect the requests for the code that only WebGPU needs.
 *  @returns  their addresses, growing as they come */
export function listenForWebGpu(context: BrowserContext): readonly string[] {
	const urls: string[] = [];
	context.on('request', (request) => {
		// What a worker imports on demand; a journey with WebGPU proves that this is where it lies.
		if (request.url().includes('/workers/webgpu/')) urls.push(request.url());
	});
	return urls;
}

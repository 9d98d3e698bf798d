// The parts of the model card with manifests that hold more, or less, than the present model's.
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { GroupScore, Manifest, Metrics } from '../../contract/manifest.ts';
import { makeTinyModel } from '../../../../tests/helpers/tiny-model.ts';
import type { AttributionResults } from '../../contract/attribution-results.ts';
import type { EngineTimes, RaceReport } from '../../contract/engine-choice.ts';
import { AppError } from '../../contract/errors.ts';
import AttributionComparison from './AttributionComparison.svelte';
import Failures from './Failures.svelte';
import OnThisDevice from './OnThisDevice.svelte';
import PaperComparison from './PaperComparison.svelte';
import Performance from './Performance.svelte';

const bare: Metrics = {
	split: 'test',
	reviews: 10,
	accuracy: 0.7,
	precision: 0.75,
	recall: 0.6,
	f1: 0.667,
	auc: 0.8125,
	logLoss: 0.5,
	calibrationError: 0.05,
	confusion: { truePositive: 3, falsePositive: 1, trueNegative: 4, falseNegative: 2 }
};
const whole: Metrics = {
	...bare,
	reliability: [
		{ reviews: 6, meanProbability: 0.1, positiveShare: 0.2 },
		{ reviews: 4, meanProbability: 0.9, positiveShare: 0.95 }
	],
	roc: [
		[0, 0],
		[0.25, 0.75],
		[1, 1]
	],
	byLength: [
		{ fewest: 1, most: 10, reviews: 4, accuracy: 0.5 },
		{ fewest: 301, most: null, reviews: 6, accuracy: 0.8333 }
	]
};

describe('how well it does', () => {
	it('is shown with every chart that there are numbers for', async () => {
		const screen = await render(Performance, { metrics: whole });
		await expect
			.element(screen.getByRole('img', { name: /Reliability diagram of 2 groups/ }))
			.toBeInTheDocument();
		await expect.element(screen.getByRole('img', { name: /0\.8125/ })).toBeInTheDocument();
		await expect
			.element(screen.getByRole('listitem').filter({ hasText: '1 to 10 words' }))
			.toHaveTextContent(/50\.00\s% of 4/);
		await expect
			.element(screen.getByRole('listitem').filter({ hasText: '301 words and more' }))
			.toHaveTextContent(/83\.33\s% of 6/);
	});

	it('draws the points of the ROC curve where they are', async () => {
		const screen = await render(Performance, { metrics: whole });
		const points = screen.container
			.querySelector('[aria-label^="ROC"] polyline')
			?.getAttribute('points')
			?.split(' ')
			.map((point) => point.split(',').map(Number));
		const [[left, bottom] = [], [x, y] = [], [right, top] = []] = points ?? [];
		expect(((x ?? NaN) - (left ?? NaN)) / ((right ?? NaN) - (left ?? NaN))).toBeCloseTo(0.25);
		expect(((bottom ?? NaN) - (y ?? NaN)) / ((bottom ?? NaN) - (top ?? NaN))).toBeCloseTo(0.75);
	});

	it('leaves out what an older manifest lacks', async () => {
		const screen = await render(Performance, { metrics: bare });
		await expect.element(screen.getByRole('rowheader', { name: 'Positive reviews' })).toBeVisible();
		expect(screen.container.querySelector('svg')).toBeNull();
	});

	it('tells right from wrong in words, each as a share of its row', async () => {
		const screen = await render(Performance, { metrics: bare });
		const cells = [...screen.container.querySelectorAll('tbody td')].map((td) => td.textContent);
		expect(cells.map((cell) => cell.replace(/\s+/g, ' ').trim())).toEqual([
			'3 right 60.00 % of these',
			'2 wrong 40.00 % of these',
			'1 wrong 20.00 % of these',
			'4 right 80.00 % of these'
		]);
	});
});

it('beside the paper stands what differs, and what came of it', async () => {
	const { manifest } = await makeTinyModel();
	const own: Manifest = {
		...manifest,
		metrics: [whole],
		training: {
			...manifest.training,
			recipe: { name: 'matinee', seed: 1, stopWords: 'none', hidden: 128, batchSize: 50 }
		}
	};
	const paper = {
		recipe: { name: 'paper', seed: 1, stopWords: 'nltk-english', hidden: 100, batchSize: 50 },
		seconds: 600,
		command: 'none',
		metrics: { ...bare, accuracy: 0.6 }
	};
	const screen = await render(PaperComparison, { manifest: own, paper });
	await screen.getByText('What the two do differently').click();
	await expect
		.element(screen.getByRole('row', { name: /^Accuracy/ }))
		.toHaveTextContent(/^Accuracy\s*70\.00\s%\s*60\.00\s%$/);
	await expect
		.element(screen.getByRole('row', { name: /^Hidden units/ }))
		.toHaveTextContent(/128\s*100/);
	await expect
		.element(screen.getByRole('row', { name: /^Words left out/ }))
		.toHaveTextContent(/none\s*English stop words/);
	expect(screen.container.textContent).not.toContain('Reviews in a batch');
});

describe('where it fails', () => {
	const group = (name: string, passed: number, failure?: GroupScore['failure']): GroupScore => ({
		group: name,
		passed,
		total: 10,
		...(failure && { failure })
	});

	it('has the hardest first, and folds the rest away', async () => {
		const groups = [9, 1, 8, 2, 7, 3, 6, 4].map((passed) => group(`group-${passed}`, passed));
		const screen = await render(Failures, { groups });
		const names = [...screen.container.querySelectorAll('h3')].map((h3) => h3.textContent);
		expect(names[0]).toContain('Group 1');
		expect(names[2]).toContain('Group 3');
		expect(names).toHaveLength(3);
		await screen.getByText('The other 5 groups').click();
		await expect.element(screen.getByText('Group 9')).toBeVisible();
	});

	it('shows a text, what the model says of it, what it is, and a way to try it', async () => {
		const answers = [{ text: 'Not half bad & fun', probability: 0.2 }];
		const groups = [group('negation-of-bad', 5, { label: 'positive', answers })];
		const screen = await render(Failures, { groups });
		await expect.element(screen.getByText('Not half bad & fun')).toBeVisible();
		await expect
			.element(screen.getByText(/it says negative, 80\.00\s%, and it is positive/))
			.toBeVisible();
		await expect
			.element(screen.getByRole('link', { name: 'Try it: Not half bad & fun' }))
			.toHaveAttribute('href', expect.stringMatching(/#text=Not%20half%20bad%20%26%20fun$/));
	});
});

describe('on this device', () => {
	const wasm: EngineTimes = {
		engine: 'wasm-simd',
		milliseconds: { short: 0.25, long: 5, batch: 120 },
		sizeBytes: 21_000
	};
	const report: RaceReport = {
		times: [wasm],
		calls: {
			short: { reviews: 1, tokens: 20 },
			long: { reviews: 1, tokens: 400 },
			batch: { reviews: 32, tokens: 200 }
		},
		status: {
			choice: 'automatic',
			running: { short: 'wasm-simd', long: 'wasm-simd', batch: 'wasm-simd' },
			hasWebGpu: false
		}
	};
	const file = { path: 'x', sha256: 'a'.repeat(64), sizeBytes: 150_000 };
	const idle = {
		files: { model: { ...file, sizeBytes: 3_000 }, weights: file, vocabulary: file },
		engines: report.status,
		report: undefined,
		isReady: true,
		onrace: async () => undefined
	};

	it('stand the sizes of the files, and no speed that was not measured', async () => {
		const screen = await render(OnThisDevice, idle);
		await expect.element(screen.getByRole('row', { name: /^Layers/ })).toHaveTextContent('3.0 kB');
		await expect
			.element(screen.getByRole('row', { name: /^Together/ }))
			.toHaveTextContent('0.30 MB');
		await expect.element(screen.getByText('Not measured on this visit yet.')).toBeVisible();
		expect(screen.container.textContent).not.toMatch(/\d\s?ms/);
	});

	it('a race is announced, with its times and the size of the code', async () => {
		let finish = (): void => undefined;
		const onrace = vi.fn(
			() => new Promise<undefined>((resolve) => (finish = () => resolve(undefined)))
		);
		const screen = await render(OnThisDevice, { ...idle, onrace });
		const button = screen.getByRole('button', { name: 'Race again' });
		await button.click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Racing.');
		// Pressed all the same: what cannot be had now still has the keyboard's place.
		button.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(onrace).toHaveBeenCalledOnce();
		await screen.rerender({ report });
		finish();
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(
				'WebAssembly, SIMD: a review of 20 words 0.3 ms, a review of 400 words 5.0 ms, 32 reviews of 200 words 120 ms.'
			);
		await expect
			.element(screen.getByRole('row', { name: /^32 reviews of 200 words/ }))
			.toHaveTextContent('120 ms');
		await expect
			.element(screen.getByRole('row', { name: /^Code of WebAssembly, SIMD/ }))
			.toHaveTextContent('21.0 kB');
	});

	it('says why a race came to nothing, and lets it be run again', async () => {
		const died = new AppError('worker/died', 'It stopped.', { next: 'Try again.' });
		const onrace = vi.fn(() => Promise.reject(died));
		const screen = await render(OnThisDevice, { ...idle, onrace });
		const button = screen.getByRole('button', { name: 'Race again' });
		await button.click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('It stopped. Try again.');
		await button.click();
		expect(onrace).toHaveBeenCalledTimes(2);
	});

	it('there is no race before there is a model', async () => {
		const screen = await render(OnThisDevice, { ...idle, isReady: false });
		await expect.element(screen.getByRole('button', { name: 'Race again' })).toBeDisabled();
	});
});

describe('how it finds the words that decided', () => {
	const method = {
		curve: [0.1, 0.5],
		area: 0.3,
		overChosen: { mean: 0, standardError: 0 },
		milliseconds: 40
	};
	const results: AttributionResults = {
		formatVersion: 1,
		date: '2026-01-02',
		command: 'npm run measure',
		machine: 'an abacus',
		seed: 1,
		dataSha256: 'a'.repeat(64),
		manifestSha256: 'b'.repeat(64),
		split: 'validation',
		reviews: 500,
		shares: [0.1, 0.5],
		chosen: 'gradients',
		timesRandom: 15,
		missed: { median: 0.1, most: 3 },
		starts: { neutral: 0.1, unknown: 0.1, zero: 2 },
		methods: [
			{ ...method, name: 'random order', curve: [0.01, 0.04], area: 0.02 },
			{ ...method, name: 'gradients' },
			{
				...method,
				name: 'leaving out',
				reviews: 150,
				area: 0.25,
				overChosen: { mean: -0.05, standardError: 0.007 },
				milliseconds: 310
			}
		]
	};

	it('stands every way that was tried, the best first, with what it costs', async () => {
		const screen = await render(AttributionComparison, { results, isOfThisExport: true });
		await screen.getByText('The numbers behind it').click();
		await expect.element(screen.getByRole('table')).toBeVisible();
		const names = [...screen.container.querySelectorAll('tbody th')].map((th) => th.textContent);
		expect(names).toEqual(['Gradients', 'Leaving out', 'Random order']);
		await expect
			.element(screen.getByRole('row', { name: /^Gradients/ }))
			.toHaveTextContent(/30\.00\s%\s*chosen\s*40\sms\s*500/);
		await expect
			.element(screen.getByRole('row', { name: /^Leaving out/ }))
			.toHaveTextContent(/25\.00\s%\s*−5\.00\s% ± 0\.70\s%\s*310\sms\s*150/);
		await expect
			.element(
				screen.getByRole('img', { name: /fallen by 4 % with random order, 50 % with gradients/ })
			)
			.toBeInTheDocument();
		expect(screen.container.textContent).not.toContain('earlier export');
	});

	it('draws each curve from nothing taken out to its last point', async () => {
		const screen = await render(AttributionComparison, { results, isOfThisExport: false });
		const curve = screen.container.querySelector('polyline.chosen')?.getAttribute('points');
		const points = curve?.split(' ').map((point) => point.split(',').map(Number)) ?? [];
		const [[left = NaN, bottom = NaN] = [], , [right = NaN, top = NaN] = []] = points;
		expect(points).toHaveLength(3);
		// The axis ends where the curve does, and the answer has fallen by half of what it could.
		const side = right - left;
		expect((bottom - top) / side).toBeCloseTo(0.5);
		await expect.element(screen.getByText(/earlier export/)).toBeVisible();
	});
});

// The parts of the model card with manifests that hold more, or less, than the present model's.
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { GroupScore, Manifest, Metrics } from '../../contract/manifest.ts';
import { makeTinyModel } from '../../../../tests/helpers/tiny-model.ts';
import Failures from './Failures.svelte';
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
		expect(names[5]).toContain('Group 7');
		await expect.element(screen.getByText('The other 2 groups')).toBeVisible();
		await expect.element(screen.getByText('Group 9')).not.toBeVisible();
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

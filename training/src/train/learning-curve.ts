// The learning curve of a run as an SVG: loss of train and validation on the left scale, accuracy on the right one.
import type { RunEvent } from './run-log.ts';

const WIDTH = 720;
const HEIGHT = 360;
const MARGIN = { left: 56, right: 56, top: 40, bottom: 44 };
const LOSS_COLOUR = '#b3261e';
const ACCURACY_COLOUR = '#1f5fa8';

interface Point {
	epoch: number;
	value: number;
}

/** @returns a complete SVG document; says so when there is nothing to draw yet */
export function drawLearningCurve(events: readonly RunEvent[]): string {
	const points = (kind: 'learn' | 'validate', key: 'loss' | 'accuracy'): Point[] =>
		events.flatMap((event) =>
			event.kind === kind ? [{ epoch: event.epoch, value: event[key] }] : []
		);
	const learnLoss = points('learn', 'loss');
	const validateLoss = points('validate', 'loss');
	const learnAccuracy = points('learn', 'accuracy');
	const validateAccuracy = points('validate', 'accuracy');
	const all = [...learnLoss, ...validateLoss];
	if (all.length === 0) return frame(text(WIDTH / 2, HEIGHT / 2, 'No step yet', 'middle'));
	const epochs = Math.max(...all.map(({ epoch }) => epoch));
	const highest = Math.max(0.1, ...all.map(({ value }) => value));
	const x = (epoch: number) =>
		MARGIN.left + (epoch / epochs) * (WIDTH - MARGIN.left - MARGIN.right);
	const y = (share: number) =>
		HEIGHT - MARGIN.bottom - share * (HEIGHT - MARGIN.top - MARGIN.bottom);
	const line = (series: Point[], share: (value: number) => number, colour: string, dashes = '') => {
		const path = series
			.map(({ epoch, value }) => `${x(epoch).toFixed(1)},${y(share(value)).toFixed(1)}`)
			.join(' ');
		return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
	};
	const loss = (value: number) => value / highest;
	// Accuracy from 50 %, which is chance, to 100 %.
	const accuracy = (value: number) => Math.max(0, (value - 0.5) * 2);
	const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
		`<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(share)}" y2="${y(share)}" stroke="#ddd"/>`,
		text(MARGIN.left - 8, y(share) + 4, (share * highest).toFixed(2), 'end', LOSS_COLOUR),
		text(WIDTH - MARGIN.right + 8, y(share) + 4, `${50 + share * 50} %`, 'start', ACCURACY_COLOUR)
	]);
	const epochTicks = Array.from({ length: Math.floor(epochs) + 1 }, (_, epoch) =>
		text(x(epoch), HEIGHT - MARGIN.bottom + 18, String(epoch), 'middle')
	);
	return frame(
		...ticks,
		...epochTicks,
		line(learnLoss, loss, LOSS_COLOUR, '3 3'),
		line(validateLoss, loss, LOSS_COLOUR),
		line(learnAccuracy, accuracy, ACCURACY_COLOUR, '3 3'),
		line(validateAccuracy, accuracy, ACCURACY_COLOUR),
		text(MARGIN.left, 22, 'Loss (nats)', 'start', LOSS_COLOUR),
		text(WIDTH / 2, 22, 'train - - -   validation ——', 'middle'),
		text(WIDTH - MARGIN.right, 22, 'Accuracy', 'end', ACCURACY_COLOUR),
		text(WIDTH / 2, HEIGHT - 8, 'Epochs', 'middle')
	);
}

function text(x: number, y: number, content: string, anchor: string, colour = '#333'): string {
	return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${content}</text>`;
}

function frame(...parts: string[]): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
		...parts,
		'</svg>\n'
	].join('\n');
}

// What a run leaves to read: metrics.jsonl, one event a line, and the learning curve drawn from it.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawLearningCurve } from './learning-curve.ts';

export interface LearnEvent {
	kind: 'learn';
	step: number;
	/** Position in the run, in epochs. */
	epoch: number;
	/** Means over the rows since the event before. */
	loss: number;
	adversarialLoss: number;
	accuracy: number;
	learningRate: number;
	gradientNorm: number;
	tokensPerSecond: number;
	/** Multiplications and additions of the recurrence, forward and backward, per second, in 10^9. */
	gigaflops: number;
}

export interface ValidateEvent {
	kind: 'validate';
	step: number;
	epoch: number;
	accuracy: number;
	loss: number;
	auc: number;
	/** On single sentences of the treebank, where the run has it. */
	shortAccuracy?: number;
	/** Time spent learning so far. */
	seconds: number;
}

export type RunEvent =
	| {
			kind: 'start';
			time: string;
			command: string;
			variant: string;
			threads: number;
			recipe: unknown;
	  }
	| { kind: 'resume'; time: string; step: number }
	| LearnEvent
	| ValidateEvent
	| { kind: 'stop'; time: string; step: number; reason: 'done' | 'interrupted' };

export interface RunLog {
	write(event: RunEvent): Promise<void>;
	/** Draw learning-curve.svg anew. */
	draw(): Promise<void>;
}

/** @param folder  of the run; the log is continued when it is there already */
export function openRunLog(folder: string): RunLog {
	const path = join(folder, 'metrics.jsonl');
	return {
		write: (event) => appendFile(path, `${JSON.stringify(event)}\n`),
		async draw() {
			const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
			// A run that was cut off may have left half a line.
			const events = lines.flatMap((line) => {
				try {
					return [JSON.parse(line) as RunEvent];
				} catch {
					return [];
				}
			});
			await writeFile(join(folder, 'learning-curve.svg'), drawLearningCurve(events));
		}
	};
}

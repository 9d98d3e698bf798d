// What is said between tests/bench/batch-chromium.ts and the page that it opens.
import * as v from 'valibot';

const milliseconds = v.pipe(v.number(), v.minValue(0));

export const batchSetupSchema = v.strictObject({
	modelId: v.string(),
	engine: v.string(),
	cores: v.number()
});
export const batchRunSchema = v.strictObject({
	milliseconds,
	/** From the call to the first result. */
	firstMs: milliseconds,
	/** How often the page heard of the progress. */
	progressCalls: v.number(),
	/** Of the page's main thread, each of 50 ms or more, as the browser counts them. */
	longTasksMs: v.array(milliseconds),
	/** How late a timer of the page came at worst. */
	timerDelayMs: milliseconds
});
export const batchCancelSchema = v.strictObject({
	/** From the cancel to the moment the page has heard of it. */
	rejectedMs: milliseconds,
	/** From the cancel to the answer to another review on the same workers. */
	freeMs: milliseconds
});
export const singlesSchema = v.array(milliseconds);
export type BatchRun = v.InferOutput<typeof batchRunSchema>;
export type BatchCancel = v.InferOutput<typeof batchCancelSchema>;

export interface BatchSteps {
	/** Make the reviews, of so many known words each, and load the worker for single ones. */
	prepare(workload: {
		count: number;
		tokens: number;
	}): Promise<v.InferOutput<typeof batchSetupSchema>>;
	/** Start the workers anew.
	 *  @param maxWorkers  without it, as many as the app would start */
	start(maxWorkers?: number): Promise<void>;
	/** Classify all reviews. */
	run(): Promise<BatchRun>;
	/** Begin to classify all reviews, and cancel. */
	cancel(afterMs: number): Promise<BatchCancel>;
	/** One review after another on the worker for single ones.
	 *  @returns  milliseconds of each */
	singles(count: number): Promise<number[]>;
	end(): void;
}

// The WebGPU engine: finds a real adapter, loads TF.js for it, and answers with the device's numbers only as long as the
// device can be trusted. When it is lost, the request that was running goes to a new one, or is rejected.
import type { Engine, ModelWeights } from '../../contract/engine.ts';
import { AppError, isAppError } from '../../contract/errors.ts';
import type { Architecture } from '../../contract/manifest.ts';
import { checkIds } from '../check-ids.ts';
import { sigmoid } from '../formulas.ts';
import { joinEach } from '../explain-ngrams.ts';
import { createNgrams, toProbability } from '../ngrams.ts';
import { requestAdapter, type Gpu } from './adapter.ts';
import { deviceFailed } from './device-failed.ts';
import { planPieces } from './pieces.ts';
import { createRebuildBudget } from './rebuild-budget.ts';
import { testDevice } from './self-test.ts';
import type { LstmOnDevice } from './tfjs/lstm-on-device.ts';

export interface WebGpuEngineOptions {
	/** `navigator.gpu`; undefined where the browser has none. */
	gpu: Gpu | undefined;
	architecture: Architecture;
	/** Kept for a new device, so not to be changed. */
	weights: ModelWeights;
	/** Take a software adapter too. For tests only: WebAssembly is much faster. */
	allowFallbackAdapter?: boolean;
	/** Called once, when the engine has given up for good; the reason is what `forward` rejects with from then on. */
	onLost?: (reason: AppError) => void;
}

export interface WebGpuEngine extends Engine {
	/** How the answer grew, token by token.
	 *  @param ids  shape [n], n >= 1, ids in [0, vocabularySize)
	 *  @returns    the probability after each token, shape [n]; the last one is that of `forward`
	 *  @throws     what `forward` throws */
	trace(ids: Int32Array): Promise<Float32Array>;
}

/** Open the device, upload the weights, and hold the device to the specification with a short test.
 *  @returns  an engine; beside the errors of the contract, its calls reject with lstm/sequence-too-long, and with
 *            lstm/device-lost, lstm/device-failed or lstm/self-test-failed once it has given up
 *  @throws   lstm/no-webgpu without a real adapter, in which case nothing was loaded;
 *            lstm/device-lost, lstm/device-failed, lstm/self-test-failed
 *  @example  (await engine.forward([Int32Array.of(5, 9, 2)]))[0] might be 0.93 */
export async function createWebGpuEngine({
	gpu,
	architecture,
	weights: { ngrams: table, ...weights },
	allowFallbackAdapter = false,
	onLost
}: WebGpuEngineOptions): Promise<WebGpuEngine> {
	const ngrams = table && createNgrams(table);

	async function open(): Promise<LstmOnDevice> {
		const adapter = await requestAdapter(gpu, allowFallbackAdapter);
		const { openLstmOnDevice } = await import('./tfjs/lstm-on-device.ts').catch(
			(cause: unknown) => {
				throw deviceFailed('the code for it could not be loaded', cause);
			}
		);
		const opened = await openLstmOnDevice(adapter, architecture, weights);
		try {
			await testDevice(opened, architecture, weights);
			return opened;
		} catch (error) {
			opened.close();
			throw error;
		}
	}

	let device = await open();
	const mayRebuild = createRebuildBudget();
	/** Why no call is answered any more. */
	let end: AppError | undefined;

	function giveUp(error: unknown): AppError {
		end = isAppError(error) ? error : deviceFailed('it stopped', error);
		device.close();
		onLost?.(end);
		return end;
	}

	async function rebuild(): Promise<void> {
		device.close();
		const opened = await open().catch((error: unknown) => {
			throw end ?? giveUp(error);
		});
		// Disposed of while the new device was opening.
		if (end) {
			opened.close();
			throw end;
		}
		device = opened;
	}

	/** Run all pieces of a batch, once more on a new device if the first one fails. */
	async function run(
		batch: readonly Int32Array[],
		isTrace: boolean,
		take: (values: Float32Array, order: readonly number[]) => void
	): Promise<void> {
		for (let isRetry = false; ; isRetry = true) {
			if (end) throw end;
			const pieces = planPieces(batch, device.limits);
			try {
				for (const piece of pieces) take(await device.run(piece, isTrace), piece.order);
				return;
			} catch (error) {
				if (end) throw end;
				if (isRetry || !mayRebuild(performance.now())) throw giveUp(error);
				await rebuild();
			}
		}
	}

	// One call at a time: calls side by side would only need more memory for the same speed.
	let queue: Promise<unknown> = Promise.resolve();
	function enqueue<T>(batch: readonly Int32Array[], work: () => Promise<T>): Promise<T> {
		if (end) throw end;
		for (const ids of batch) checkIds(ids, architecture.vocabularySize);
		const answer = queue.then(work);
		queue = answer.catch(() => undefined);
		return answer;
	}

	return {
		name: 'webgpu',
		async forward(batch) {
			return enqueue(batch, async () => {
				const probabilities = new Float32Array(batch.length);
				await run(batch, false, (values, order) => {
					order.forEach((row, i) => {
						const ids = batch[row] ?? new Int32Array();
						probabilities[row] = toProbability(ngrams, ids, values[i] ?? NaN);
					});
				});
				return probabilities;
			});
		},
		async trace(ids) {
			return enqueue([ids], async () => {
				let steps = new Float32Array();
				await run([ids], true, (values) => (steps = values.slice()));
				return joinEach(ngrams, ids, steps).map(sigmoid);
			});
		},
		dispose() {
			if (end) return;
			end = new AppError('lstm/disposed', 'This engine was shut down.', {
				next: 'Load the model again.'
			});
			device.close();
		}
	};
}

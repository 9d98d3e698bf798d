// The page's side of the thread boundary: a Classifier that starts the worker, waits for the model, runs one call at a
// time, and starts another worker when one dies.
import type { EngineChoice, EngineStatus, RaceReport } from '../contract/engine-choice.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Explainer, Explanation } from '../contract/explanation.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { Classifier, ModelState, Notice, Prediction } from '../contract/prediction.ts';
import { settleFirst } from './settle-first.ts';
import { openSession, workerDied, type WorkerSession } from './worker-session.ts';

export interface LocalClassifier extends Classifier, Explainer {
	/** Begin to load. Safe to call twice; after a failure it tries again. */
	start(): void;
	/** Wish for an engine, `automatic` until then; the newest wish counts, also for a worker that is not there yet. */
	chooseEngine(choice: EngineChoice): void;
	/** Run the race between the engines once more; every text that is to be classified goes first.
	 *  @throws  worker/not-loaded where there is no model yet, worker/died, worker/timeout, lstm/* */
	race(): Promise<RaceReport>;
	/** End the worker; waiting calls reject with worker/disposed. */
	dispose(): void;
}

export interface LocalClassifierOptions {
	bundled: BundledModel;
	/** The folder of all models, without a slash at the end. */
	modelsUrl: string;
	createWorker(): Worker;
	onState(state: ModelState): void;
	onNotice(notice: Notice): void;
	/** Which engines answer now, whenever that was decided anew. */
	onEngines?(status: EngineStatus): void;
	/** The model is kept on this device, as far as there is storage. */
	onKept?(): void;
	/** How long one text may take once the worker has it; then the worker counts as hung. */
	deadlineMs?: number;
}

const DEADLINE_MS = 10_000;
/** A race waits for quiet, and for shaders to be compiled. */
const RACE_DEADLINE_MS = 120_000;
/** A worker that keeps dying is not started for ever. */
const MAX_RESTARTS = 3;
const RESTART_WINDOW_MS = 30_000;

interface Call {
	text: string;
	resolve(prediction: Prediction): void;
	reject(reason: unknown): void;
}

/** Make the classifier that runs on this device. Nothing starts before `start` or the first `classify`.
 *  @returns  `classify` waits while the model loads, and rejects with worker/died, worker/timeout, text/empty, the
 *            error that loading failed with (model/*, lstm/*), or the reason of its signal; `explain` waits for nothing, and
 *            rejects with worker/not-loaded where there is no model yet, worker/died, worker/timeout, text/empty,
 *            lstm/superseded once a newer text was sent, or the reason of its signal */
export function createLocalClassifier({
	bundled,
	modelsUrl,
	createWorker,
	onState,
	onNotice,
	onEngines,
	onKept,
	deadlineMs = DEADLINE_MS
}: LocalClassifierOptions): LocalClassifier {
	let session: WorkerSession | undefined;
	let isReady = false;
	/** Why there is no session, where it is not that nobody has started one. */
	let failure: AppError | undefined;
	let isDisposed = false;
	let running: Call | undefined;
	let deadline: ReturnType<typeof setTimeout> | undefined;
	let waiting: Call[] = [];
	let restartedAt: number[] = [];
	let choice: EngineChoice = 'automatic';
	/** The newest session has been told for the first time what the engines are to be. */
	let firstChoice = Promise.resolve();

	function open(isRestart: boolean): void {
		failure = undefined;
		onState({
			status: 'loading',
			progress: {
				phase: 'reading-cache',
				loadedBytes: 0,
				totalBytes: bundled.manifest.sizeBytes
			}
		});
		let own: WorkerSession;
		try {
			own = openSession(createWorker, (reason) => restart(reason));
		} catch (error) {
			fail(workerDied(String(error), 'Reload the page.'));
			return;
		}
		session = own;
		const isCurrent = () => session === own;
		own
			.load(bundled, modelsUrl, (report) => {
				if (!isCurrent()) return;
				if ('notice' in report) onNotice(report.notice);
				else if (!isReady) onState({ status: 'loading', progress: report.progress });
			})
			.then(
				(result) => {
					if (!isCurrent()) return;
					isReady = true;
					onState({ status: 'ready', ...result });
					if (isRestart) {
						onNotice({
							code: 'worker-restarted',
							message: 'The part of the app that runs the model stopped and was started again.'
						});
					}
					runNext();
					// A text that has waited for the model is the better warm-up.
					const warm = running ? undefined : own.warmUp();
					firstChoice = Promise.resolve(warm).then(() => applyChoice(own));
					own.keep().then(
						() => onKept?.(),
						(error: unknown) => console.error(error)
					);
				},
				(error: unknown) => {
					if (isCurrent())
						fail(isAppError(error) ? error : workerDied(String(error), 'Try again.'));
				}
			);
	}

	function applyChoice(own: WorkerSession): void {
		if (session !== own || !isReady) return;
		const wished = choice;
		own.chooseEngine(wished).then(
			(status) => {
				if (session === own && choice === wished) onEngines?.(status);
			},
			// WebAssembly goes on to answer, so there is nothing to tell the visitor.
			(error: unknown) => console.error(error)
		);
	}

	/** Run one text at a time: a text that is cancelled before its turn never costs the worker anything. */
	function runNext(): void {
		if (!session || !isReady || running) return;
		const call = waiting.shift();
		if (!call) return;
		const own = session;
		running = call;
		deadline = setTimeout(() => {
			call.reject(
				new AppError('worker/timeout', `The model gave no answer within ${deadlineMs} ms.`, {
					next: 'Try again, or try a shorter text.'
				})
			);
			own.end();
			restart('it hung');
		}, deadlineMs);
		own
			.classify(call.text)
			.then(call.resolve, call.reject)
			.finally(() => {
				// An answer that comes after the deadline belongs to a worker that is gone.
				if (session !== own) return;
				clearTimeout(deadline);
				running = undefined;
				runNext();
			});
	}

	/** The session is over; nobody may wait for it any longer. */
	function giveUp(error: AppError): void {
		session = undefined;
		isReady = false;
		clearTimeout(deadline);
		const calls = running ? [running, ...waiting] : waiting;
		running = undefined;
		waiting = [];
		for (const call of calls) call.reject(error);
	}

	function fail(error: AppError): void {
		session?.end();
		giveUp(error);
		failure = error;
		onState({ status: 'failed', error });
	}

	function restart(reason: string): void {
		const now = performance.now();
		restartedAt = restartedAt.filter((at) => now - at < RESTART_WINDOW_MS);
		if (restartedAt.length >= MAX_RESTARTS) {
			fail(workerDied(reason, 'Reload the page; if it happens again, close other tabs first.'));
			return;
		}
		restartedAt.push(now);
		// It may have died of the graphics driver, which takes whole processes with it.
		choice = 'wasm';
		giveUp(workerDied(reason, 'Try again: it is being started anew.'));
		open(true);
	}

	function start(): void {
		if (session || isDisposed) return;
		restartedAt = [];
		open(false);
	}

	function classify(text: string, { signal }: { signal?: AbortSignal } = {}): Promise<Prediction> {
		if (signal?.aborted) return Promise.reject(signal.reason);
		if (failure) return Promise.reject(failure);
		return new Promise<Prediction>((resolve, reject) => {
			const settled = new AbortController();
			const call: Call = {
				text,
				resolve(prediction) {
					settled.abort();
					resolve(prediction);
				},
				reject(reason) {
					settled.abort();
					reject(reason);
				}
			};
			signal?.addEventListener(
				'abort',
				() => {
					waiting = waiting.filter((each) => each !== call);
					call.reject(signal.reason);
				},
				{ signal: settled.signal }
			);
			waiting.push(call);
			start();
			runNext();
		});
	}

	/** Beside the queue: the worker lets every text that is to be classified go first. */
	function explain(text: string, { signal }: { signal?: AbortSignal } = {}): Promise<Explanation> {
		if (signal?.aborted) return Promise.reject(signal.reason);
		return askBeside((own) => own.explain(text), deadlineMs, signal);
	}

	/** Ask what does not wait for its turn. */
	function askBeside<T>(
		ask: (own: WorkerSession) => Promise<T>,
		withinMs: number,
		signal?: AbortSignal
	): Promise<T> {
		if (!session || !isReady) {
			const notLoaded = new AppError('worker/not-loaded', 'The model is not loaded yet.', {
				next: 'Wait for the model, then try again.'
			});
			return Promise.reject(failure ?? notLoaded);
		}
		return settleFirst(ask(session), {
			ends: [
				{ signal: session.ended, reason: () => workerDied('it ended', 'Try again.') },
				...(signal ? [{ signal, reason: () => signal.reason as unknown }] : [])
			],
			deadlineMs: withinMs,
			onDeadline: () =>
				new AppError('worker/timeout', `There was no answer within ${withinMs} ms.`, {
					next: 'Try again, or try a shorter text.'
				})
		});
	}

	async function race(): Promise<RaceReport> {
		const own = session;
		// A race that the worker has before its first choice of engines would be called off by that.
		const ask = (asked: WorkerSession) => firstChoice.then(() => asked.race());
		const report = await askBeside(ask, RACE_DEADLINE_MS);
		if (session === own) onEngines?.(report.status);
		return report;
	}

	return {
		start,
		chooseEngine(wished) {
			choice = wished;
			if (session) applyChoice(session);
		},
		classify,
		explain,
		race,
		dispose() {
			if (isDisposed) return;
			isDisposed = true;
			failure = new AppError('worker/disposed', 'The classifier was shut down.', {
				next: 'Reload the page.'
			});
			session?.end();
			giveUp(failure);
		}
	};
}

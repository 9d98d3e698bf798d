// The life of one worker as the page sees it: its calls, and the moment it is dead, however it died.
import { proxy, wrap } from 'comlink';
import type { EngineChoice, EngineStatus, RaceReport } from '../contract/engine-choice.ts';
import { AppError } from '../contract/errors.ts';
import type { Explanation } from '../contract/explanation.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { Prediction } from '../contract/prediction.ts';
import { onLockReleased } from './life-lock.ts';
import type { ClassifierWorker, LoadReport, LoadResult, PieceRow } from './protocol.ts';
import { installErrorTransfer } from './transfer-errors.ts';

/** Longer than `download-file.ts` waits for a byte, so that it gets to say what is wrong. */
const SILENCE_MS = 60_000;

/** Its promises stay open for ever once the worker is dead: `onDead` is what tells. */
export interface WorkerSession {
	/** Dead as well when it says nothing for a minute. */
	load(
		bundled: BundledModel,
		modelsUrl: string,
		report: (report: LoadReport) => void
	): Promise<LoadResult>;
	classify(text: string): Promise<Prediction>;
	explain(text: string): Promise<Explanation>;
	classifyPiece(texts: readonly string[]): Promise<PieceRow[]>;
	/** See ClassifierWorker. */
	keep(): Promise<void>;
	/** See ClassifierWorker; never rejects, for what fails here fails again, and is heard, at the first text. */
	warmUp(): Promise<void>;
	chooseEngine(choice: EngineChoice | 'remembered'): Promise<EngineStatus>;
	race(): Promise<RaceReport>;
	/** Aborted once the worker has ended, however it did. */
	readonly ended: AbortSignal;
	/** End the worker; `onDead` is not called any more. */
	end(): void;
}

/** Start a worker.
 *  @param onDead  called at most once, with the reason in words
 *  @throws        whatever `createWorker` throws */
export function openSession(
	createWorker: () => Worker,
	onDead: (reason: string) => void
): WorkerSession {
	installErrorTransfer();
	const worker = createWorker();
	// Held as long as the session is: Comlink tells the worker to stop answering when its proxy is collected.
	const remote = wrap<ClassifierWorker>(worker);
	const ended = new AbortController();
	const { signal } = ended;

	const end = () => {
		ended.abort();
		worker.terminate();
	};
	const die = (reason: string) => {
		if (signal.aborted) return;
		end();
		onDead(reason);
	};

	worker.addEventListener(
		'error',
		(event) => {
			// Handled here, so the browser need not log it once more.
			event.preventDefault();
			die(event.message || 'its script could not be loaded');
		},
		{ signal }
	);
	worker.addEventListener('messageerror', () => die('it sent what cannot be read'), { signal });
	if (navigator.locks) {
		const lockName = `matinee-worker-${crypto.randomUUID()}`;
		remote.guard(lockName).then(
			(isHeld) => {
				if (isHeld) onLockReleased(lockName, signal, () => die('it was ended'));
			},
			() => undefined // Without the lock there are still deadlines.
		);
	}

	return {
		async load(bundled, modelsUrl, report) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			let isLoaded = false;
			const expectReport = () => {
				clearTimeout(timer);
				if (isLoaded) return;
				timer = setTimeout(() => die(`it said nothing for ${SILENCE_MS} ms`), SILENCE_MS);
			};
			signal.addEventListener('abort', () => clearTimeout(timer));
			expectReport();
			try {
				return await remote.load(
					bundled,
					modelsUrl,
					proxy((heard: LoadReport) => {
						if (signal.aborted) return;
						expectReport();
						report(heard);
					})
				);
			} finally {
				isLoaded = true;
				clearTimeout(timer);
			}
		},
		keep: () => remote.keep(),
		classify: (text) => remote.classify(text),
		explain: (text) => remote.explain(text),
		ended: signal,
		classifyPiece: (texts) => remote.classifyPiece(texts),
		chooseEngine: (choice) => remote.chooseEngine(choice),
		race: () => remote.race(),
		warmUp: () => remote.warmUp().catch(() => undefined),
		end
	};
}

/** What a call hears whose worker is dead. */
export function workerDied(reason: string, next: string): AppError {
	return new AppError('worker/died', 'The part of the app that runs the model stopped.', {
		next,
		cause: reason
	});
}

// Several workers, each with the whole model, for the pieces of batches. None starts before there is work, none outlives
// it for long, and none that dies or hangs keeps a piece from its answer.
import type { EngineChoice } from '../contract/engine-choice.ts';
import { AppError, fromPlainError, isAppError } from '../contract/errors.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { BatchResult } from '../contract/prediction.ts';
import { openSession, workerDied, type WorkerSession } from './worker-session.ts';

export interface BatchPoolOptions {
	bundled: BundledModel;
	/** The folder of all models, without a slash at the end. */
	modelsUrl: string;
	createWorker(): Worker;
	/** One of the workers takes WebGPU where this wish or an earlier race is for it, the others compute beside it. */
	engine: EngineChoice;
	/** Integer >= 1. */
	maxWorkers: number;
	/** How long one piece may take once a worker has it; then the worker counts as hung. */
	deadlineMs: number;
	/** How long workers are kept that have nothing to do. */
	idleMs: number;
}

export interface BatchPool {
	/** Classify one piece, on whichever worker is free first.
	 *  @param signal  of the whole batch: a piece that waits is dropped, one that runs is run to its end, and neither
	 *                 promise is ever settled
	 *  @returns       shape [n], in the order of the texts; a piece that two workers were lost over has worker/died or
	 *                 worker/timeout in every row
	 *  @throws        what made all work impossible: model/*, lstm/*, worker/died, worker/disposed */
	run(texts: readonly string[], signal: AbortSignal): Promise<BatchResult[]>;
	/** End all workers; whoever waits hears worker/disposed. */
	dispose(): void;
}

/** A piece is run again once, because it may not be its fault that its worker died. */
const MAX_ATTEMPTS = 2;

interface Job {
	texts: readonly string[];
	signal: AbortSignal;
	attempts: number;
	resolve(results: BatchResult[]): void;
	reject(error: AppError): void;
}

interface Member {
	session: WorkerSession;
	/** A graphics card does one thing after another, so a second worker on it would only wait. */
	mayUseWebGpu: boolean;
	isReady: boolean;
	job: Job | undefined;
	deadline: ReturnType<typeof setTimeout> | undefined;
}

export function createBatchPool(options: BatchPoolOptions): BatchPool {
	const { bundled, modelsUrl, createWorker, engine, maxWorkers, deadlineMs, idleMs } = options;
	/** Two bad pieces in a row are survived, and so is one bad moment in which the browser ends every worker. */
	const maxLosses = MAX_ATTEMPTS * (maxWorkers + 1);
	const members = new Set<Member>();
	let queue: Job[] = [];
	/** How many workers may run: fewer than wanted once one could not be started. */
	let limit = maxWorkers;
	let lossesInARow = 0;
	let isModelCached = false;
	let idle: ReturnType<typeof setTimeout> | undefined;
	let isDisposed = false;

	function open(): void {
		let session: WorkerSession;
		try {
			session = openSession(createWorker, (reason) => lose(member, workerDied(reason, NEXT)));
		} catch (error) {
			doWithout(workerDied(String(error), NEXT));
			return;
		}
		const mayUseWebGpu = ![...members].some((other) => other.mayUseWebGpu);
		const member: Member = {
			session,
			mayUseWebGpu,
			isReady: false,
			job: undefined,
			deadline: undefined
		};
		members.add(member);
		// What it reports while it loads, the worker for single reviews has said before.
		session
			.load(bundled, modelsUrl, () => undefined)
			.then(() => session.keep())
			.then(
				() => {
					member.isReady = true;
					isModelCached = true;
					// Without a race: that is for a time when nobody waits for anything.
					if (mayUseWebGpu) {
						session
							.chooseEngine(engine === 'automatic' ? 'remembered' : engine)
							.catch((error: unknown) => console.error(error));
					}
					dispatch();
				},
				(error: unknown) => {
					if (!members.delete(member)) return;
					session.end();
					doWithout(isAppError(error) ? error : workerDied(String(error), NEXT));
					dispatch();
				}
			);
	}

	/** A worker could not be had. What is there goes on; where nothing is there, nothing can. */
	function doWithout(error: AppError): void {
		limit = members.size;
		if (limit === 0) endAll(error);
	}

	/** Hand out what waits, and see to it that there are as many workers as it takes. */
	function dispatch(): void {
		clearTimeout(idle);
		queue = queue.filter(({ signal }) => !signal.aborted);
		let loading = 0;
		for (const member of members) {
			if (!member.isReady) loading++;
			else if (!member.job) assign(member, queue.shift());
		}
		// The first one loads alone: where it must fetch the model, the others find it in the cache.
		const room = (isModelCached ? limit : 1) - members.size;
		const wanted = Math.min(queue.length - loading, room);
		for (let i = 0; i < wanted; i++) open();
		const isBusy = queue.length > 0 || [...members].some(({ job }) => job);
		if (!isBusy && members.size > 0) idle = setTimeout(() => endAll(), idleMs);
	}

	function assign(member: Member, job: Job | undefined): void {
		if (!job) return;
		member.job = job;
		job.attempts++;
		member.deadline = setTimeout(() => lose(member, timedOut(deadlineMs)), deadlineMs);
		member.session
			.classifyPiece(job.texts)
			.then(
				(rows) =>
					rows.map(({ prediction, error }) =>
						prediction ? { prediction } : { error: fromPlainError(error) }
					),
				(error: unknown) =>
					failEach(job, isAppError(error) ? error : workerDied(String(error), NEXT))
			)
			.then((results) => {
				if (!members.has(member)) return;
				clearTimeout(member.deadline);
				member.job = undefined;
				lossesInARow = 0;
				settle(job, results);
				dispatch();
			});
	}

	/** A worker died or hung: what it had goes first to another, or gives up. */
	function lose(member: Member, error: AppError): void {
		if (!members.delete(member)) return;
		clearTimeout(member.deadline);
		member.session.end();
		const { job } = member;
		if (job && job.attempts < MAX_ATTEMPTS) queue.unshift(job);
		else if (job) settle(job, failEach(job, error));
		if (!member.isReady) doWithout(error);
		else if (++lossesInARow > maxLosses) endAll(error);
		dispatch();
	}

	/** @param error  for all who wait; not needed where nobody does */
	function endAll(error?: AppError): void {
		clearTimeout(idle);
		const jobs = [...queue, ...[...members].flatMap(({ job }) => job ?? [])];
		for (const { session, deadline } of members) {
			clearTimeout(deadline);
			session.end();
		}
		members.clear();
		queue = [];
		limit = maxWorkers;
		lossesInARow = 0;
		if (error) for (const job of jobs) job.reject(error);
	}

	return {
		run(texts, signal) {
			if (isDisposed) return Promise.reject(disposed());
			return new Promise((resolve, reject) => {
				queue.push({ texts, signal, attempts: 0, resolve, reject });
				dispatch();
			});
		},
		dispose() {
			isDisposed = true;
			endAll(disposed());
		}
	};
}

const NEXT = 'Try again; if it happens again, close other tabs or choose fewer reviews.';

function settle({ signal, resolve }: Job, results: BatchResult[]): void {
	if (!signal.aborted) resolve(results);
}

function failEach({ texts }: Job, error: AppError): BatchResult[] {
	return texts.map(() => ({ error }));
}

function timedOut(deadlineMs: number): AppError {
	return new AppError('worker/timeout', `The model gave no answer within ${deadlineMs} ms.`, {
		next: 'Try these reviews again, or shorter ones.'
	});
}

function disposed(): AppError {
	return new AppError('worker/disposed', 'The batch classifier was shut down.', {
		next: 'Reload the page.'
	});
}

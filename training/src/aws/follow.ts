// Following a job that runs in AWS, whatever it is, until it is over.
import { setTimeout } from 'node:timers/promises';

export interface FollowOptions<State> {
	/** Ask how the job is, and tell what is new. */
	look(): Promise<State>;
	isOver(state: State): boolean;
	/** Tell what the job has printed since the last time. */
	readLog?(): Promise<void>;
	pollMs: number;
	signal: AbortSignal;
}

/** Look again and again until a job is over.
 *  @returns  the last state
 *  @throws   what `look` throws; an AbortError after a cancel, which the job does not notice */
export async function follow<State>({
	look,
	isOver,
	readLog,
	pollMs,
	signal
}: FollowOptions<State>): Promise<State> {
	for (;;) {
		signal.throwIfAborted();
		const state = await look();
		await readLog?.();
		if (!isOver(state)) {
			await setTimeout(pollMs, undefined, { signal });
			continue;
		}
		// CloudWatch is some seconds behind, and the last lines say the most.
		if (readLog) {
			await setTimeout(pollMs, undefined, { signal });
			await readLog();
		}
		return state;
	}
}

/** What Ctrl-C leaves behind, for the person at the terminal.
 *  @param command  the command that follows the job
 *  @param stop     the command that stops it */
export function describeLeft(job: string, command: string, stop: string): string {
	return [
		`The job ${job} goes on in AWS, and costs money until it is over.`,
		`  to follow it again:  npm run training -- ${command} --follow ${job}`,
		`  to stop it:          ${stop} ${job}`
	].join('\n');
}

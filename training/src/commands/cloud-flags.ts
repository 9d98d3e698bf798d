// What the commands that work in AWS share: their flags, and what they say when they are stopped.
import { Option, type Command } from 'commander';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { describeLeft } from '../aws/follow.ts';
import type { Progress } from '../terminal/progress.ts';

export interface CloudFlags {
	region?: string;
}

/** Flags of a command that starts a job and follows it. */
export interface JobFlags extends CloudFlags {
	job?: string;
	follow?: string;
	detach?: true;
	poll: string;
}

export function addRegionFlag(command: Command): Command {
	return command.option('--region <name>', 'where in AWS (default: as your AWS profile has it)');
}

export function addJobFlags(command: Command): Command {
	return addRegionFlag(command)
		.option('--job <name>', 'what the job is called (default: after the time)')
		.option('--follow <job>', 'start nothing; follow this job, which runs already')
		.option('--detach', 'start the job, and do not wait for it')
		.addOption(new Option('--poll <seconds>', 'how long to wait between two looks').default('5'));
}

/** The value of a flag that is needed unless a job is only followed.
 *  @throws  cloud/missing-flag */
export function need(value: string | undefined, flag: string, meaning: string): string {
	if (value !== undefined) return value;
	throw new AppError('cloud/missing-flag', `${flag} is missing: ${meaning}.`, {
		next: 'Add it; training/README.md says where its value comes from.'
	});
}

/** @returns  milliseconds
 *  @throws    data/bad-options */
export function readPoll({ poll }: Pick<JobFlags, 'poll'>): number {
	return readNumber(poll, '--poll', 0) * 1000;
}

/** @throws  data/bad-options */
export function readNumber(text: string, flag: string, min: number): number {
	const value = text.trim() === '' ? NaN : Number(text);
	if (value >= min && Number.isFinite(value)) return value;
	throw new AppError(
		'data/bad-options',
		`The option ${flag} must be a number of at least ${String(min)}.`,
		{
			next: 'Add --help to the command to see what is allowed.'
		}
	);
}

/** @example  nameJob('matinee-paper', new Date(0)) gives 'matinee-paper-1970-01-01-00-00-00' */
export function nameJob(prefix: string, now = new Date()): string {
	return `${prefix}-${now.toISOString().slice(0, 19).replace(/[T:]/g, '-')}`;
}

/** Wait for a job; whatever ends the waiting before the job is over, say that the job goes on. */
export async function orSayWhatGoesOn<Result>(
	{
		job,
		command,
		stop,
		progress
	}: { job: string; command: string; stop: string; progress: Progress },
	wait: () => Promise<Result>
): Promise<Result> {
	try {
		return await wait();
	} catch (error) {
		const isOver = error instanceof AppError && /^cloud\/(job-|not-found|no-)/.test(error.code);
		progress.finish();
		if (!isOver) progress.note(describeLeft(job, command, stop));
		throw error;
	}
}

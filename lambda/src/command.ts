// How the commands of this package end: with what was done, or with what failed, why, and what to do next.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { AppError, toPlainError } from '../../src/lib/contract/errors.ts';

/** Run a command; the exit code tells whether it succeeded. */
export async function runCommand(command: () => Promise<string>): Promise<void> {
	try {
		console.log(await command());
	} catch (error) {
		const { code, message, next, detail } = toPlainError(error, {
			code: 'cloud/unexpected',
			next: 'If it is about credentials or a region: set AWS_PROFILE and AWS_REGION.'
		});
		const cause = detail === undefined || detail === message ? '' : `Cause: ${detail}\n`;
		console.error(`Error ${code}\n${message}\n${cause}${next}`);
		process.exitCode = 1;
	}
}

/** Run the CDK's own command line in this package; it may ask the person at the terminal.
 *  @throws  cloud/cdk-failed; the CDK has said why by then */
export async function runCdk(parameters: string[]): Promise<void> {
	const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
	const child = spawn(process.execPath, [cdk, ...parameters], {
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		stdio: 'inherit'
	});
	const [exitCode] = (await once(child, 'exit')) as [number | null];
	if (exitCode === 0) return;
	throw new AppError('cloud/cdk-failed', `cdk ${parameters[0] ?? ''} did not succeed.`, {
		next: 'What it printed above says why.'
	});
}

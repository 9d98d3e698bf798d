// Where every error of the command line ends: what failed and why, what to do next, and the exit code.
import { toPlainError } from '../../../src/lib/contract/errors.ts';

/** What `reportError` needs of process.stderr. */
export interface ErrorStream {
	isTTY?: boolean;
	write(text: string): unknown;
}

const EXIT_FAILED = 1;
/** 128 + SIGINT, as shells expect it. */
const EXIT_INTERRUPTED = 130;

/** Print an error for a person, and tell the exit code. A cancel (an AbortError) is not an error.
 *  @param error   anything that was thrown
 *  @param stream  where to, normally process.stderr; red only on a TTY, and not when NO_COLOR is set
 *  @returns       1, or 130 after a cancel
 *  @source        https://no-color.org */
export function reportError(
	error: unknown,
	stream: ErrorStream = process.stderr,
	environment: Readonly<Record<string, string | undefined>> = process.env
): number {
	if (error instanceof Error && error.name === 'AbortError') {
		stream.write('Stopped.\n');
		return EXIT_INTERRUPTED;
	}
	const { code, message, next, detail } = toPlainError(error, {
		code: 'training/unexpected',
		next: 'This is a defect of the tool: set DEBUG=1, run it again and report what it prints.'
	});
	const isColoured = stream.isTTY === true && !environment['NO_COLOR'];
	const [red, plain] = isColoured ? ['\u001b[31m', '\u001b[39m'] : ['', ''];
	stream.write(`${red}Error ${code}${plain}\n${message}\n`);
	if (detail !== undefined && detail !== message) stream.write(`Cause: ${detail}\n`);
	stream.write(`${next}\n`);
	if (environment['DEBUG'] && error instanceof Error) stream.write(`${error.stack ?? ''}\n`);
	return EXIT_FAILED;
}

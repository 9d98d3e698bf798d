// The one error type. It says what failed and why (`message`), and what the reader can do (`next`).
// Callers decide by `code`, never by `instanceof` or text: an error that crossed a thread is a plain object.

/** Every area of the program that can fail, as it stands before the slash of a code. */
export type ErrorArea =
	'text' | 'lstm' | 'model' | 'storage' | 'worker' | 'network' | 'data' | 'training' | 'cloud';

export type ErrorCode = `${ErrorArea}/${string}`;

/** What survives `structuredClone`: an AppError flattened for a message channel. */
export interface PlainError {
	code: ErrorCode;
	message: string;
	next: string;
	/** The cause's own words, kept for the console; never shown alone. */
	detail?: string;
}

export interface AppErrorOptions {
	/** What the reader can do now, as a sentence. */
	next: string;
	cause?: unknown;
}

export class AppError extends Error {
	override readonly name = 'AppError';
	readonly code: ErrorCode;
	readonly next: string;

	constructor(code: ErrorCode, message: string, { next, cause }: AppErrorOptions) {
		super(message, cause === undefined ? undefined : { cause });
		this.code = code;
		this.next = next;
	}
}

/** Tell whether a value is an AppError, or the plain form of one, by its shape. */
export function isAppError(value: unknown): value is AppError {
	return (
		typeof value === 'object' &&
		value !== null &&
		'code' in value &&
		typeof value.code === 'string' &&
		value.code.includes('/') &&
		'next' in value &&
		typeof value.next === 'string' &&
		'message' in value &&
		typeof value.message === 'string'
	);
}

/** Flatten any thrown value for a message channel.
 *  @param error     anything that was thrown
 *  @param fallback  the code, and the next step, for a value that is not an AppError */
export function toPlainError(
	error: unknown,
	fallback: { code: ErrorCode; next: string }
): PlainError {
	if (isAppError(error)) {
		const plain: PlainError = { code: error.code, message: error.message, next: error.next };
		const detail = error.cause ?? ('detail' in error ? error.detail : undefined);
		if (detail !== undefined) plain.detail = describe(detail);
		return plain;
	}
	return { ...fallback, message: describe(error), detail: describe(error) };
}

/** Build the AppError again on the other side of the channel. */
export function fromPlainError(plain: PlainError): AppError {
	return new AppError(plain.code, plain.message, { next: plain.next, cause: plain.detail });
}

function describe(value: unknown): string {
	return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}

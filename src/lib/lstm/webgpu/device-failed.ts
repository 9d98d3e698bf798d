// The error for everything that a device does wrong short of being lost.
import { AppError } from '../../contract/errors.ts';

/** @param reason  ends the sentence, without a full stop */
export function deviceFailed(reason: string, cause?: unknown): AppError {
	return new AppError('lstm/device-failed', `The graphics device failed: ${reason}.`, {
		next: 'Use the WebAssembly engine.',
		cause
	});
}

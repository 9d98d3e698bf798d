// A graphics driver can hang without a word; nobody may wait for one for ever.
import { AppError } from '../contract/errors.ts';

/** @param late  gets the value that comes after the deadline, to clean up after it
 *  @throws      lstm/device-timeout, or what the promise rejects with in time */
export function withDeadline<T>(
	promise: Promise<T>,
	deadlineMs: number,
	late: (value: T) => void = () => undefined
): Promise<T> {
	return new Promise((resolve, reject) => {
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			reject(
				new AppError(
					'lstm/device-timeout',
					`The graphics device gave no answer within ${deadlineMs} ms.`,
					{ next: 'Use the WebAssembly engine.' }
				)
			);
		}, deadlineMs);
		promise
			.then((value) => (isLate ? late(value) : resolve(value)), reject)
			.finally(() => {
				clearTimeout(timer);
			});
	});
}

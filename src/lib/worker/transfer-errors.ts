// Errors across the thread boundary: Comlink carries name, message and stack of an error and drops the rest, so
// both sides install this handler, which sends the plain form of an AppError and builds it again.
import { transferHandlers, type TransferHandler } from 'comlink';
import * as v from 'valibot';
import { AppError, fromPlainError, toPlainError, type PlainError } from '../contract/errors.ts';

const FALLBACK = {
	code: 'worker/failed',
	next: 'Reload the page; if it happens again, please report it.'
} as const;

// Comlink marks thrown values with a symbol that it keeps to itself; only its own handler recognises them.
const original = transferHandlers.get('throw');

const thrownSchema = v.object({ value: v.unknown() });
const plainErrorSchema = v.object({
	code: v.custom<PlainError['code']>((code) => typeof code === 'string' && code.includes('/')),
	message: v.string(),
	next: v.string(),
	detail: v.exactOptional(v.string())
});

/** Make thrown AppErrors survive Comlink; each side calls it before its first message.
 *  @source  Comlink's own handler, `throwTransferHandler` in comlink.ts, which this one takes the place of */
export function installErrorTransfer(): void {
	if (!original) throw new Error('Comlink has no handler for thrown values');
	const handler: TransferHandler<unknown, PlainError> = {
		canHandle: (value): value is unknown => original.canHandle(value),
		serialize: (thrown) => [toPlainError(v.parse(thrownSchema, thrown).value, FALLBACK), []],
		deserialize(plain) {
			const parsed = v.safeParse(plainErrorSchema, plain);
			throw parsed.success
				? fromPlainError(parsed.output)
				: new AppError(FALLBACK.code, 'The worker failed and could not say why.', FALLBACK);
		}
	};
	transferHandlers.set('throw', handler);
}

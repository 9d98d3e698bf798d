// What can be made to go wrong in the stand-in, and what is going wrong now.
import { AppError } from '../../../src/lib/contract/errors.ts';

export const FAULTS = {
	'cold-start': 'the endpoint sleeps; the first request waits until it is awake (seconds: 8)',
	'not-ready':
		'the endpoint sleeps and says so (429) until it is awake, from the first request on (seconds: 8)',
	throttling: 'the endpoint has too many requests (429)',
	'server-error': 'the endpoint fails (5xx)',
	'expired-credentials': 'what visitors were given is over; whoever signs in again gets on',
	'wrong-signature': 'visitors are given a secret that is not the one of their key (403)',
	'sign-in-error': 'Cognito fails (5xx)',
	'deleted-endpoint': 'the endpoint is not there',
	'missing-cors': 'answers and preflights lack the headers without which a browser keeps them away',
	'slow-drip': 'answers come byte by byte (seconds between two: 1)',
	'cut-connection': 'answers end in the middle',
	'clock-skew': 'the clock of the cloud is ahead (seconds: 1200)'
} as const;

export type FaultName = keyof typeof FAULTS;

const DEFAULT_SECONDS: Partial<Record<FaultName, number>> = {
	'cold-start': 8,
	'not-ready': 8,
	'slow-drip': 1,
	'clock-skew': 1200
};

interface Fault {
	seconds: number;
	/** When a sleeping endpoint will be awake; undefined until a request wakes it. */
	awakeAt?: number;
}

export class Faults {
	readonly #current = new Map<FaultName, Fault>();
	readonly #expireGuests: () => void;

	/** @param expireGuests  ends what visitors hold at this moment */
	constructor(expireGuests: () => void) {
		this.#expireGuests = expireGuests;
	}

	/** @param seconds  what it means stands in FAULTS */
	set(name: FaultName, seconds = DEFAULT_SECONDS[name] ?? 0): void {
		// It happens once, and then is no state that could last.
		if (name === 'expired-credentials') this.#expireGuests();
		else this.#current.set(name, { seconds });
	}

	/** @param name  all when it is left out */
	clear(name?: FaultName): void {
		if (name === undefined) this.#current.clear();
		else this.#current.delete(name);
	}

	has(name: FaultName): boolean {
		return this.#current.has(name);
	}

	/** @returns  0 for a fault that is not set */
	secondsOf(name: FaultName): number {
		return this.#current.get(name)?.seconds ?? 0;
	}

	list(): FaultName[] {
		return [...this.#current.keys()];
	}

	/** Wake the endpoint, if it sleeps: the first call starts the clock, and the fault is over when the time is.
	 *  @returns  in how many milliseconds it is awake */
	wake(name: 'cold-start' | 'not-ready'): number {
		const fault = this.#current.get(name);
		if (!fault) return 0;
		fault.awakeAt ??= performance.now() + fault.seconds * 1000;
		const leftMs = fault.awakeAt - performance.now();
		if (leftMs <= 0) this.#current.delete(name);
		return Math.max(0, leftMs);
	}
}

/** Read a fault as a person writes it.
 *  @param text  a name, or a name and seconds: `cold-start:20`
 *  @throws      cloud/unknown-fault */
export function parseFault(text: string): { name: FaultName; seconds?: number } {
	const [name = '', seconds] = text.split(':');
	const value = Number(seconds);
	const isValid = seconds === undefined || (seconds !== '' && value >= 0 && Number.isFinite(value));
	if (isFaultName(name) && isValid)
		return seconds === undefined ? { name } : { name, seconds: value };
	throw new AppError('cloud/unknown-fault', `There is no fault "${text}".`, {
		next: `Name one of these, with :seconds where they have any: ${Object.keys(FAULTS).join(', ')}.`
	});
}

function isFaultName(name: string): name is FaultName {
	return Object.hasOwn(FAULTS, name);
}

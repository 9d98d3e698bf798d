// Temporary credentials as AWS's token service makes them: who holds them, what they may do, and until when.
import { randomBytes } from 'node:crypto';

/** `guest` is a visitor, by Cognito; `function` is the role of the Lambda function. */
export type Role = 'guest' | 'function';

export interface Session {
	role: Role;
	accessKeyId: string;
	secretAccessKey: string;
	sessionToken: string;
	/** In milliseconds since 1970, by the clock of the cloud. */
	expiresAt: number;
}

export class Sessions {
	readonly #sessions = new Map<string, Session>();

	open(role: Role, expiresAt: number): Session {
		const session = {
			role,
			accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
			secretAccessKey: randomBytes(30).toString('base64'),
			sessionToken: randomBytes(96).toString('base64'),
			expiresAt
		};
		this.#sessions.set(session.accessKeyId, session);
		return session;
	}

	find(accessKeyId: string): Session | undefined {
		return this.#sessions.get(accessKeyId);
	}

	/** End what visitors hold now; those who sign in again get new ones. */
	expireGuests(now: number): void {
		for (const session of this.#sessions.values())
			if (session.role === 'guest') session.expiresAt = Math.min(session.expiresAt, now);
	}
}

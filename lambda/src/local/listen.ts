// Servers of this package listen on loopback only: nobody else on the network can reach them.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../../src/lib/contract/errors.ts';

/** @param port  0 for any free one
 *  @returns     the address, without a slash at the end
 *  @throws      cloud/port-taken */
export async function listen(
	server: Server,
	host: 'localhost' | '127.0.0.1',
	port: number
): Promise<string> {
	server.listen(port, host);
	try {
		await once(server, 'listening');
	} catch (cause) {
		throw new AppError('cloud/port-taken', `Port ${port} cannot be listened on.`, {
			next: 'End the program that holds it, or name other ports: --help says how.',
			cause
		});
	}
	return `http://${host}:${(server.address() as AddressInfo).port}`;
}

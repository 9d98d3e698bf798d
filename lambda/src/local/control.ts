// The stand-in's own route, for people and scripts on this computer: what is going wrong now, and what shall.
//
//     curl -X PUT    $URL/control/faults/throttling
//     curl -X PUT    $URL/control/faults/cold-start:20
//     curl -X DELETE $URL/control/faults/throttling     (or all: $URL/control/faults)
//     curl           $URL/control
import { isAppError } from '../../../src/lib/contract/errors.ts';
import type { ModelContainer } from './container.ts';
import { FAULTS, parseFault, type Faults } from './faults.ts';
import { json, type AwsAnswer, type AwsRequest } from './http.ts';

export interface Controlled {
	faults: Faults;
	container: ModelContainer;
}

export function answerControl(
	{ method, path, headers }: AwsRequest,
	{ faults, container }: Controlled
): AwsAnswer {
	// A page that happens to be open in a browser has no business here.
	if (headers['origin'] !== undefined) return json(403, { message: 'Not from a page.' });
	const [, , collection, fault = ''] = path.split('/').map(decodeURIComponent);
	try {
		if (collection === 'faults' && method === 'PUT') {
			const { name, seconds } = parseFault(fault);
			faults.set(name, seconds);
		} else if (collection === 'faults' && method === 'DELETE')
			faults.clear(fault === '' ? undefined : parseFault(fault).name);
		else if (collection !== undefined || method !== 'GET')
			return json(404, { message: 'Not Found' });
	} catch (error) {
		if (!isAppError(error)) throw error;
		return json(400, { message: `${error.message} ${error.next}` });
	}
	return json(200, { model: container.name, current: faults.list(), known: FAULTS });
}

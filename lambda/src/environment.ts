// What a Lambda function is told by its environment; the stack sets it.
import * as v from 'valibot';
import { endpointNameSchema } from '../../src/lib/contract/cloud.ts';
import { AppError } from '../../src/lib/contract/errors.ts';

/** Read one variable.
 *  @throws  cloud/bad-environment */
function read<T>(
	environment: NodeJS.ProcessEnv,
	name: string,
	schema: v.GenericSchema<unknown, T>
): T {
	const result = v.safeParse(schema, environment[name]);
	if (result.success) return result.output;
	throw new AppError(
		'cloud/bad-environment',
		`The environment variable ${name} is not valid: ${result.issues[0].message}`,
		{ next: 'Deploy the stack again: it sets the variables of its functions.' }
	);
}

export function readEndpointName(environment: NodeJS.ProcessEnv): string {
	return read(environment, 'ENDPOINT_NAME', endpointNameSchema);
}

export interface IdleEnvironment {
	endpointName: string;
	variantName: string;
	idleMinutes: number;
}

export function readIdleEnvironment(environment: NodeJS.ProcessEnv): IdleEnvironment {
	const minutes = v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.integer(), v.minValue(1));
	return {
		endpointName: readEndpointName(environment),
		variantName: read(environment, 'VARIANT_NAME', v.pipe(v.string(), v.nonEmpty())),
		idleMinutes: read(environment, 'IDLE_MINUTES', minutes)
	};
}

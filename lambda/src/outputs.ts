// What a deployed stack tells: written by `cdk deploy --outputs-file`, read by the commands that come after it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parseCloudConfig, type CloudConfig } from '../../src/lib/contract/cloud.ts';
import { AppError } from '../../src/lib/contract/errors.ts';

export const STACK_NAME = 'Matinee';
export const OUTPUTS_FILE = fileURLToPath(
	new URL('../../.cache/cloud-outputs.json', import.meta.url)
);

const outputsSchema = v.object({
	SiteUrl: v.string(),
	Region: v.string(),
	Mode: v.picklist(['gateway', 'direct']),
	Hosting: v.picklist(['serverless', 'real-time']),
	IdentityPoolId: v.string(),
	EndpointName: v.string(),
	EndpointConfigName: v.string(),
	ApiUrl: v.optional(v.string())
});
export type Outputs = v.InferOutput<typeof outputsSchema>;

/** Read the outputs of the last deployment.
 *  @throws  cloud/not-deployed, cloud/bad-outputs */
export async function readOutputs(path: string = OUTPUTS_FILE): Promise<Outputs> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (cause) {
		throw new AppError('cloud/not-deployed', `There are no outputs of a deployment at ${path}.`, {
			next: 'Run "npm run deploy -w lambda" first; lambda/README.md says with what.',
			cause
		});
	}
	const result = v.safeParse(v.object({ [STACK_NAME]: outputsSchema }), parseJson(text));
	const outputs = result.success ? result.output[STACK_NAME] : undefined;
	if (outputs) return outputs;
	throw new AppError('cloud/bad-outputs', `${path} does not hold the outputs of this stack.`, {
		next: 'Run "npm run deploy -w lambda" again: it writes the file anew.'
	});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Make cloud.json of them.
 *  @throws  cloud/bad-config */
export function cloudConfigOf(outputs: Outputs): CloudConfig {
	const { Mode, Region, IdentityPoolId, EndpointName, Hosting, ApiUrl } = outputs;
	return parseCloudConfig({
		formatVersion: 1,
		mode: Mode,
		region: Region,
		identityPoolId: IdentityPoolId,
		endpointName: EndpointName,
		hosting: Hosting,
		...(ApiUrl !== undefined && { apiUrl: ApiUrl })
	});
}

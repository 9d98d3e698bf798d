// `npm run start -w lambda`: brings a real-time endpoint back that was idle too long.
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { startEndpoint, waitUntilStarted, type WaitOptions } from './endpoint-control.ts';
import { type Outputs, readOutputs } from './outputs.ts';

/** Start the endpoint of a deployment, and wait until it answers.
 *  @returns  a sentence for the terminal
 *  @throws   cloud/endpoint-failed */
export async function start(
	{ Hosting, EndpointName, EndpointConfigName }: Outputs,
	client: SageMakerClient,
	{ wait, say = console.log }: { wait?: WaitOptions; say?: (line: string) => void } = {}
): Promise<string> {
	if (Hosting === 'serverless') return `${EndpointName} is serverless: it wakes up by itself.`;
	const done = await startEndpoint(client, EndpointName, EndpointConfigName, wait);
	say(`${EndpointName}: ${done}; waiting until it answers, which takes some minutes …`);
	await waitUntilStarted(client, EndpointName, wait);
	return `${EndpointName} answers. It costs money by the hour until it is idle or destroyed.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await runCommand(async () => {
		const outputs = await readOutputs();
		return start(outputs, new SageMakerClient({ region: outputs.Region }));
	});
}

// `npm run deploy -w lambda -- -c model=… -c email=…`: the stack, then cloud.json for an app on this computer.
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { runCdk, runCommand } from './command.ts';
import { OUTPUTS_FILE, readOutputs, STACK_NAME } from './outputs.ts';
import { start } from './start.ts';
import { CLOUD_JSON, writeCloudJson } from './write-cloud-json.ts';

await runCommand(async () => {
	const parameters = process.argv.slice(2);
	await runCdk(['deploy', STACK_NAME, '--outputs-file', OUTPUTS_FILE, ...parameters]);
	const outputs = await readOutputs();
	await writeCloudJson(outputs);
	const state = await start(outputs, new SageMakerClient({ region: outputs.Region }));
	return `${state}\nThe app: ${outputs.SiteUrl}\nAn app on this computer finds the cloud by ${CLOUD_JSON}.`;
});

// `npm run cloud-json -w lambda`: tells an app on this computer where the deployed cloud is. The deployed app has its own.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { cloudConfigOf, type Outputs, readOutputs } from './outputs.ts';

export const CLOUD_JSON = fileURLToPath(new URL('../../static/cloud.json', import.meta.url));

export async function writeCloudJson(outputs: Outputs, path: string = CLOUD_JSON): Promise<void> {
	await writeFile(path, `${JSON.stringify(cloudConfigOf(outputs), null, '\t')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await runCommand(async () => {
		await writeCloudJson(await readOutputs());
		return `Wrote ${CLOUD_JSON}.`;
	});
}

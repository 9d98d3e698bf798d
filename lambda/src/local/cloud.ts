// `npm run cloud:local` and `npm run demo`: the stand-in for AWS, alone or with the built app.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { runCommand } from '../command.ts';
import { openModel, type ContainerChoice } from './container.ts';
import { FAULTS, parseFault } from './faults.ts';
import { startLocalCloud, type CloudLogEntry, type LocalCloud } from './local-cloud.ts';
import { serveSite } from './site.ts';

const build = fileURLToPath(new URL('../../../build', import.meta.url));

const HELP = `A stand-in for AWS on this computer: Cognito, API Gateway with the Lambda function, SageMaker.

    npm run demo                             with the built app
    npm run cloud:local                      alone

    --port <number>       of the cloud (4191)
    --app-port <number>   of the app (4190)
    --direct              without API Gateway and Lambda: the app calls SageMaker itself
    --real-time           the app takes the endpoint for one that has to be started when it was deleted
    --model <which>       pytorch or node; without it PyTorch where there is one, else Node
    --fault <name>        what goes wrong from the start; may be given again

${Object.entries(FAULTS)
	.map(([name, what]) => `    ${name.padEnd(20)}${what}`)
	.join('\n')}
`;

await runCommand(async () => {
	const flags = readFlags();
	if (flags.help) return HELP;
	const faults = (flags.fault ?? []).map(parseFault);
	console.log('Loading the model; PyTorch takes a while.');
	const container = await openModel(flags.model);
	const cloud = await startLocalCloud({
		container,
		port: flags.port,
		mode: flags.direct ? 'direct' : 'gateway',
		hosting: flags['real-time'] ? 'real-time' : 'serverless',
		log: print
	});
	for (const { name, seconds } of faults) cloud.faults.set(name, seconds);
	const site = flags.app
		? await serveSite({ folder: build, port: flags['app-port'], config: cloud.config })
		: undefined;
	const end = (): void => {
		void Promise.all([site?.close(), cloud.close(), container.close()]).then(() => process.exit());
	};
	process.once('SIGINT', end).once('SIGTERM', end);
	return describe(cloud, container.name, site?.url);
});

function readFlags() {
	const values = parseFlags();
	return {
		...values,
		model: readModel(values.model),
		port: readPort(values.port),
		'app-port': readPort(values['app-port'])
	};
}

function parseFlags() {
	try {
		return parseArgs({
			options: {
				app: { type: 'boolean' },
				'app-port': { type: 'string', default: '4190' },
				direct: { type: 'boolean' },
				fault: { type: 'string', multiple: true },
				help: { type: 'boolean' },
				model: { type: 'string' },
				port: { type: 'string', default: '4191' },
				'real-time': { type: 'boolean' }
			}
		}).values;
	} catch (error) {
		throw badFlag(error instanceof Error ? error.message : String(error));
	}
}

function readModel(model: string | undefined): ContainerChoice | undefined {
	if (model === undefined || model === 'pytorch' || model === 'node') return model;
	throw badFlag(`--model is pytorch or node, not ${model}.`);
}

function readPort(text: string): number {
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
	throw badFlag(`${text} is not a port.`);
}

function badFlag(message: string): AppError {
	return new AppError('cloud/bad-flag', message, { next: 'See --help.' });
}

function describe(cloud: LocalCloud, model: string, app: string | undefined): string {
	const way =
		cloud.config.mode === 'direct' ? 'SageMaker, directly' : 'API Gateway, Lambda, SageMaker';
	const lines = [
		`The cloud on this computer: ${way}, at ${cloud.url}`,
		`Its model runs on ${model}.`,
		`What goes wrong, and how to change it: curl ${cloud.url}/control`,
		`                                       curl -X PUT ${cloud.url}/control/faults/throttling`
	];
	return app === undefined
		? [...lines, 'cloud.json for an app that is to find it:', JSON.stringify(cloud.config)].join(
				'\n'
			)
		: [`The app: ${app}`, ...lines].join('\n');
}

function print({ service, operation, status, reason, durationMs }: CloudLogEntry): void {
	const why = reason === undefined ? '' : ` ${reason}`;
	console.log(`${service} ${operation} ${status} ${durationMs} ms${why}`);
}

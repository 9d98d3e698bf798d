// AWS on this computer: Cognito, API Gateway with the Lambda function, and SageMaker behind one port of loopback. The app's
// SDK finds it by a cloud.json that names it, and speaks to it as it speaks to AWS, signatures and all.
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { createServer, type ServerResponse } from 'node:http';
import type { CloudConfig } from '../../../src/lib/contract/cloud.ts';
import { createHandler } from '../handler.ts';
import type { ModelContainer } from './container.ts';
import { answerControl } from './control.ts';
import { allowPage, answerPreflight, readerOf } from './cross-origin.ts';
import { Faults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { json, readRequest, type AwsAnswer, type AwsRequest } from './http.ts';
import { createIdentity } from './identity.ts';
import { listen } from './listen.ts';
import { createRuntime } from './runtime.ts';
import { sendAnswer } from './send-answer.ts';
import { Sessions } from './sessions.ts';

const REGION = 'eu-central-1';
const ENDPOINT_NAME = 'matinee';
const IDENTITY_POOL_ID = `${REGION}:10ca1000-0000-4000-8000-000000000001`;
/** The function's own credentials last as long as the stand-in runs. */
const FOREVER = Number.MAX_SAFE_INTEGER;

export interface LocalCloudOptions {
	container: ModelContainer;
	/** 0, the default, for any free one. */
	port?: number;
	mode?: CloudConfig['mode'];
	hosting?: CloudConfig['hosting'];
	/** Of the credentials of visitors; an hour by default, as on AWS. */
	lifetimeSeconds?: number;
	/** The time in the cloud without `clock-skew`, in milliseconds since 1970. */
	now?(): number;
	log?(entry: CloudLogEntry): void;
}

/** What was asked, never what was said. */
export interface CloudLogEntry {
	service: 'cognito' | 'gateway' | 'lambda' | 'sagemaker' | 'stand-in';
	operation: string;
	status: number;
	reason?: string;
	durationMs: number;
}

export interface LocalCloud {
	/** Without a slash at the end. */
	url: string;
	/** What cloud.json is to hold. */
	config: CloudConfig;
	faults: Faults;
	close(): Promise<void>;
}

/** Start the stand-in on loopback; the container stays the caller's.
 *  @throws  cloud/port-taken */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
	const { container, port = 0, mode = 'gateway', hosting = 'serverless' } = options;
	const { lifetimeSeconds = 3600, now: trueNow = Date.now, log = () => undefined } = options;
	const sessions = new Sessions();
	const faults = new Faults(() => sessions.expireGuests(now()));
	const now = (): number => trueNow() + faults.secondsOf('clock-skew') * 1000;
	const findSession = (accessKeyId: string) => sessions.find(accessKeyId);
	const common = { endpointName: ENDPOINT_NAME, region: REGION, findSession, now };

	const server = createServer((incoming, outgoing) => {
		void readRequest(incoming)
			.then((request) =>
				request
					? serve(request, outgoing)
					: sendAnswer(outgoing, json(413, { message: 'Request Too Long' }))
			)
			.catch((error: unknown) => {
				// The caller went away, or there is a mistake here; its words may quote a review.
				const reason = error instanceof Error ? error.name : typeof error;
				log({ service: 'stand-in', operation: 'serve', status: 500, reason, durationMs: 0 });
				outgoing.destroy();
			});
	});
	const url = await listen(server, '127.0.0.1', port);

	const identity = createIdentity({
		identityPoolId: IDENTITY_POOL_ID,
		lifetimeSeconds,
		sessions,
		faults,
		now
	});
	const runtime = createRuntime({
		...common,
		allowedRole: mode === 'direct' ? 'guest' : 'function',
		container,
		faults
	});
	const client = new SageMakerRuntimeClient({
		region: REGION,
		endpoint: `${url}/sagemaker`,
		credentials: sessions.open('function', FOREVER),
		maxAttempts: 1
	});
	const handle = createHandler({
		endpointName: ENDPOINT_NAME,
		client,
		log: ({ status, code, cause, durationMs }) =>
			log({
				service: 'lambda',
				operation: 'handler',
				status,
				...(code !== 'ok' && { reason: cause === undefined ? code : `${code}, ${cause}` }),
				durationMs
			})
	});
	const gateway = createGateway({
		...common,
		handler: (event) => {
			// The clock of the function is the cloud's own.
			client.config.systemClockOffset = now() - Date.now();
			return handle(event);
		}
	});
	const visitorsService = mode === 'direct' ? 'sagemaker' : 'gateway';

	async function serve(request: AwsRequest, outgoing: ServerResponse): Promise<void> {
		const startedAt = performance.now();
		if (request.path.startsWith('/control'))
			return sendAnswer(outgoing, answerControl(request, { faults, container }));
		const route = findRoute(request);
		if (!route) return sendAnswer(outgoing, json(404, { message: 'Not Found' }));

		const { service, operation } = route;
		const isVisitors = service === visitorsService;
		const mayRead = isVisitors ? !faults.has('missing-cors') : service === 'cognito';
		const page = mayRead ? readerOf(request.headers['origin']) : undefined;
		if (request.method === 'OPTIONS') return sendAnswer(outgoing, answerPreflight(page));

		const answer = await route.answer();
		const { status, reason } = answer;
		log({
			service,
			operation,
			status,
			...(reason !== undefined && { reason }),
			durationMs: Math.round(performance.now() - startedAt)
		});
		const date = new Date(now()).toUTCString();
		const headers = { ...answer.headers, date, ...allowPage(page) };
		// What goes wrong on the wire goes wrong on the way to the visitor.
		const isFaulty = isVisitors && status !== 404;
		await sendAnswer(
			outgoing,
			{ ...answer, headers },
			{
				pauseMs: isFaulty ? faults.secondsOf('slow-drip') * 1000 : 0,
				isCut: isFaulty && faults.has('cut-connection')
			}
		);
	}

	function findRoute(request: AwsRequest): Route | undefined {
		const { method, path, headers } = request;
		const [, prefix, rest = ''] = /^\/(identity|api|sagemaker)(\/.*)?$/.exec(path) ?? [];
		if (prefix === 'identity') {
			const operation = headers['x-amz-target']?.split('.')[1] ?? method;
			return { service: 'cognito', operation, answer: async () => identity(request) };
		}
		const [, name] = /^\/endpoints\/([^/]+)\/invocations$/.exec(rest) ?? [];
		const answerBy = (service: typeof gateway) => async () =>
			name !== undefined && method === 'POST'
				? service(request, name)
				: json(404, { message: 'Not Found' });
		if (prefix === 'sagemaker')
			return { service: 'sagemaker', operation: 'InvokeEndpoint', answer: answerBy(runtime) };
		if (prefix === 'api' && mode === 'gateway')
			return { service: 'gateway', operation: method, answer: answerBy(gateway) };
		return undefined;
	}

	return {
		url,
		config: {
			formatVersion: 1,
			mode,
			region: REGION,
			identityPoolId: IDENTITY_POOL_ID,
			endpointName: ENDPOINT_NAME,
			hosting,
			identityUrl: `${url}/identity`,
			apiUrl: `${url}/${mode === 'direct' ? 'sagemaker' : 'api'}`
		},
		faults,
		async close() {
			client.destroy();
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		}
	};
}

interface Route {
	service: CloudLogEntry['service'];
	operation: string;
	answer(): Promise<AwsAnswer>;
}

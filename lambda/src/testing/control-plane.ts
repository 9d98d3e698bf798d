// SageMaker's control plane as far as endpoints go: it holds one, and says of what it cannot do what SageMaker says.
import type { ReceivedRequest, LocalAnswer } from './local-server.ts';

export interface FakeEndpoint {
	status: 'Creating' | 'Updating' | 'InService' | 'Deleting' | 'Failed';
	config: string;
	/** Seconds since 1970. */
	modified?: number;
	failureReason?: string;
}

export class ControlPlane {
	endpoint: FakeEndpoint | undefined;
	/** The calls that change something, in order. */
	readonly calls: string[] = [];
	readonly #describedUntilSettled: number;
	#described = 0;
	#becomes: 'InService' | 'Failed' = 'InService';

	/** @param describedUntilSettled  how often one has to look until what was begun is done */
	constructor(endpoint?: FakeEndpoint, describedUntilSettled = 2) {
		this.endpoint = endpoint;
		this.#describedUntilSettled = describedUntilSettled;
	}

	/** Whatever is made from now on does not work. */
	fail(): void {
		this.#becomes = 'Failed';
	}

	readonly answer = ({ headers, body }: ReceivedRequest): LocalAnswer => {
		const operation = String(headers['x-amz-target']).replace('SageMaker.', '');
		const input = JSON.parse(body.toString()) as Record<string, string>;
		if (operation !== 'DescribeEndpoint')
			this.calls.push([operation, input['EndpointConfigName']].filter(Boolean).join(' '));
		return this.#answer(operation, input['EndpointConfigName'] ?? '');
	};

	#answer(operation: string, config: string): LocalAnswer {
		const { endpoint } = this;
		if (operation === 'CreateEndpoint') {
			if (endpoint) return refuse('Cannot create already existing endpoint "arn:aws:…".');
			this.endpoint = { status: 'Creating', config };
			this.#described = 0;
			return reply({ EndpointArn: 'arn' });
		}
		if (!endpoint) return refuse('Could not find endpoint "arn:aws:…".');
		if (operation === 'DescribeEndpoint') return this.#describe(endpoint);
		if (!['InService', 'Failed'].includes(endpoint.status))
			return refuse('Cannot update in-progress endpoint "arn:aws:…".');
		this.#described = 0;
		this.endpoint =
			operation === 'DeleteEndpoint'
				? { ...endpoint, status: 'Deleting' }
				: { status: 'Updating', config };
		return reply(operation === 'DeleteEndpoint' ? {} : { EndpointArn: 'arn' });
	}

	#describe(endpoint: FakeEndpoint): LocalAnswer {
		this.#described += 1;
		const isChanging = !['InService', 'Failed'].includes(endpoint.status);
		if (isChanging && this.#described > this.#describedUntilSettled) {
			if (endpoint.status === 'Deleting') {
				this.endpoint = undefined;
				return refuse('Could not find endpoint "arn:aws:…".');
			}
			endpoint.status = this.#becomes;
			if (this.#becomes === 'Failed') endpoint.failureReason = 'The container did not answer.';
		}
		return reply({
			EndpointName: 'matinee',
			EndpointStatus: endpoint.status,
			EndpointConfigName: endpoint.config,
			FailureReason: endpoint.failureReason,
			LastModifiedTime: endpoint.modified ?? 0
		});
	}
}

const headers = { 'content-type': 'application/x-amz-json-1.1' };

function reply(value: object): LocalAnswer {
	return { headers, body: JSON.stringify(value) };
}

function refuse(message: string): LocalAnswer {
	return {
		status: 400,
		headers,
		body: JSON.stringify({ __type: 'ValidationException', message })
	};
}

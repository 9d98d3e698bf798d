// The SDK tries again by itself without a word. The screen wants to know why it takes so long, and whoever explains a failure
// whether the server had begun to answer.
import type { InvokeEndpointCommand } from '@aws-sdk/client-sagemaker-runtime';
import * as v from 'valibot';
import { classifyFailedAnswer } from '../../contract/cloud-errors.ts';
import type { AttemptFailure } from '../session.ts';

const responseSchema = v.object({
	statusCode: v.number(),
	headers: v.record(v.string(), v.optional(v.string()))
});

/** Report each attempt that was answered with an error, while the SDK still waits to make the next one.
 *  @param command  not sent yet */
export function watchAttempts(
	command: InvokeEndpointCommand,
	onAttemptFailed: (failure: AttemptFailure) => void
): void {
	command.middlewareStack.add(
		(next) => async (args) => {
			const result = await next(args);
			const answer = v.safeParse(responseSchema, result.response);
			if (answer.success && answer.output.statusCode >= 300) {
				const { statusCode, headers } = answer.output;
				// Such as `ThrottlingException:http://internal.amazon.com/…`
				const [name = ''] = (headers['x-amzn-errortype'] ?? '').split(':');
				onAttemptFailed(classifyFailedAnswer({ name, status: statusCode }));
			}
			return result;
		},
		{ step: 'deserialize', priority: 'low', name: 'watchAttempts' }
	);
}

// Every permission that a template gives, in one list.
import * as v from 'valibot';
import { render, type Synthesized } from './synthesize.ts';

const oneOrMore = v.pipe(
	v.union([v.array(v.unknown()), v.unknown()]),
	v.transform((value): unknown[] => (Array.isArray(value) ? value : [value]))
);
const statementSchema = v.pipe(
	v.strictObject({
		Sid: v.optional(v.string()),
		Effect: v.picklist(['Allow', 'Deny']),
		// Strict: a statement with NotAction or NotResource is not one that the tests can judge.
		Action: oneOrMore,
		Resource: oneOrMore,
		Principal: v.optional(v.unknown()),
		Condition: v.optional(v.unknown())
	}),
	v.transform(({ Action, Resource, ...rest }) => ({
		...rest,
		actions: Action.map(render),
		resources: Resource.map(render)
	}))
);
const documentSchema = v.object({ Statement: v.array(statementSchema) });
const policyHolders = v.object({
	PolicyDocument: v.optional(documentSchema),
	Policies: v.optional(v.array(v.object({ PolicyDocument: documentSchema })), [])
});

export interface Statement extends v.InferOutput<typeof statementSchema> {
	/** The logical id of the policy or role that it stands in. */
	holder: string;
}

export function readStatements({ resources }: Synthesized): Statement[] {
	return Array.from(resources).flatMap(([holder, { Type, Properties }]) => {
		if (!['AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::S3::BucketPolicy'].includes(Type)) return [];
		const { PolicyDocument, Policies } = v.parse(policyHolders, Properties);
		const documents = [PolicyDocument, ...Policies.map((policy) => policy.PolicyDocument)];
		return documents.flatMap((document) =>
			(document?.Statement ?? []).map((statement) => ({ holder, ...statement }))
		);
	});
}

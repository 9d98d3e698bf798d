// The stack as CloudFormation would get it, and what would be uploaded with it.
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { STACK_NAME } from '../outputs.ts';
import { MatineeStack } from '../stack/matinee-stack.ts';
import { readSettings } from '../stack/settings.ts';
import { type BuiltFiles, writeBuiltFiles } from './built-site.ts';

const { context } = v.parse(
	v.object({ context: v.record(v.string(), v.unknown()) }),
	JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
);

const resourceSchema = v.object({
	Type: v.string(),
	DeletionPolicy: v.optional(v.string()),
	Properties: v.optional(v.record(v.string(), v.unknown()), {})
});
export type Resource = v.InferOutput<typeof resourceSchema>;

export interface Synthesized {
	template: Template;
	/** logical id → resource */
	resources: Map<string, Resource>;
	ofType(type: string): Resource[];
	/** Expect that a resource has at least these properties; matchers of the CDK may stand in them. */
	expect(type: string, properties: object): void;
	/** The folder of an asset whose name the template mentions. */
	asset(hash: string): string;
	dispose(): void;
}

/** @param choices  as after `-c`, beside the model and the address
 *  @param isWhole  whether the functions are bundled too, and the template is held against AWS's own rules, which throws
 *                  when it breaks one; this takes seconds and changes nothing in the template */
export function synthesize(choices: Record<string, string> = {}, isWhole = false): Synthesized {
	const files: BuiltFiles = writeBuiltFiles();
	const outdir = join(files.folder, 'out');
	const app = new App({
		context: { ...context, ...(!isWhole && { 'aws:cdk:bundling-stacks': [] }) },
		builtinCloudFormationValidation: isWhole,
		outdir
	});
	const settings = readSettings(
		{ model: files.model, site: files.site, email: 'a@example.com', ...choices },
		files.folder
	);
	const template = Template.fromStack(new MatineeStack(app, STACK_NAME, settings));
	const resources = new Map(
		Object.entries(v.parse(v.record(v.string(), resourceSchema), template.toJSON()['Resources']))
	);
	return {
		template,
		resources,
		ofType: (type) => Array.from(resources.values()).filter(({ Type }) => Type === type),
		expect(type, properties) {
			expect(() => template.hasResourceProperties(type, properties)).not.toThrow();
		},
		asset: (hash) =>
			join(outdir, readdirSync(outdir).find((name) => name === `asset.${hash}`) ?? 'missing'),
		dispose: files.dispose
	};
}

/** CloudFormation's functions as text, with the names of what they refer to: `arn:${AWS::Partition}:s3:::${Bucket.Arn}/*`. */
export function render(value: unknown): string {
	if (typeof value === 'string') return value;
	const [[name, argument] = []] = Object.entries(value as Record<string, unknown>);
	if (name === 'Ref') return `\${${String(argument)}}`;
	if (name === 'Fn::Sub') return String(argument);
	if (name === 'Fn::GetAtt') return `\${${(argument as string[]).join('.')}}`;
	if (name === 'Fn::Join') {
		const [separator, parts] = argument as [string, unknown[]];
		return parts.map(render).join(separator);
	}
	if (name === 'Fn::FindInMap') return `\${${(argument as unknown[]).map(render).join('/')}}`;
	throw new Error(`No way to render ${JSON.stringify(value)}`);
}

// What whoever deploys may choose, each as `-c name=value` of the CDK. Everything is checked before anything is built.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { endpointNameSchema } from '../../../src/lib/contract/cloud.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Command lines have only text. */
const whole = (minimum: number, maximum: number, step = 1) =>
	v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty(), v.transform(Number))]),
		v.integer(),
		v.minValue(minimum),
		v.maxValue(maximum),
		v.multipleOf(step)
	);

const origin = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/[^/]+$/, 'an origin is like http://localhost:4173, without a path')
);

const settingsSchema = v.strictObject({
	/** model.tar.gz, as `training export --sagemaker` writes it. */
	model: v.string(),
	/** Who hears of it when money is spent. */
	email: v.pipe(v.string(), v.email()),
	/** The built app. */
	site: v.optional(v.string(), resolve(root, 'build')),
	/** `gateway`: visitors call API Gateway. `direct`: they call SageMaker itself, for clients other than browsers. */
	mode: v.optional(v.picklist(['gateway', 'direct']), 'gateway'),
	hosting: v.optional(v.picklist(['serverless', 'real-time']), 'serverless'),
	/** Its ARN, which permissions name, has small letters only. */
	endpointName: v.optional(v.pipe(endpointNameSchema, v.regex(/^[a-z0-9-]+$/)), 'matinee'),
	/** AWS's PyTorch image, tag and all; every region has its own copy of it. */
	image: v.optional(
		v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
		'2.6.0-cpu-py312-ubuntu22.04-sagemaker'
	),
	/** Serverless: memory, which brings processors with it. PyTorch and its server need more than the model. */
	memoryMb: v.optional(whole(1024, 6144, 1024), 3072),
	/** Serverless: how many requests may be answered at once; a bound on what can be spent. */
	maxConcurrency: v.optional(whole(1, 200), 5),
	/** Real-time: the machine. */
	instanceType: v.optional(v.pipe(v.string(), v.regex(/^ml\.\w+\.\w+$/)), 'ml.t2.medium'),
	/** Real-time: after so long without a request the endpoint is deleted. CloudWatch needs some minutes to count. */
	idleMinutes: v.optional(whole(15, 1440), 60),
	/** Gateway: requests of all visitors together, per second. */
	requestsPerSecond: v.optional(whole(1, 1000), 10),
	/** In US dollars a month, of the whole account. */
	budget: v.optional(whole(1, 100_000), 5),
	/** A bucket of one's own, from and to which Batch Transform may carry rows and predictions of this model. */
	batch: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/))),
	/** Further origins that may call the API, separated by commas; the deployed site always may. */
	origins: v.optional(
		v.pipe(
			v.string(),
			v.transform((text) => text.split(',').filter((each) => each !== '')),
			v.array(origin)
		),
		''
	),
	/** A domain of one's own with its certificate in us-east-1. CloudFront's own domain cannot refuse TLS 1.0 and 1.1. */
	domain: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]+$/))),
	certificate: v.optional(
		v.pipe(v.string(), v.regex(/^arn:[\w-]+:acm:us-east-1:\d{12}:certificate\/[\w-]+$/))
	)
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Check what was chosen.
 *  @param context  all of the CDK's context; names with other characters than letters are the CDK's own
 *  @param from     the folder that relative paths start from
 *  @throws         cloud/bad-settings */
export function readSettings(context: Record<string, unknown>, from: string): Settings {
	const own = Object.entries(context).filter(([name]) => /^[a-zA-Z]+$/.test(name));
	const result = v.safeParse(settingsSchema, Object.fromEntries(own));
	if (!result.success) {
		const [issue] = result.issues;
		const name = v.getDotPath(issue) ?? '';
		throw badSettings(`-c ${name}=… is missing or not valid: ${issue.message}`, NEXT[name]);
	}
	const settings = result.output;
	if ((settings.domain === undefined) !== (settings.certificate === undefined))
		throw badSettings('Of domain and certificate only one is given.', NEXT['domain']);
	const model = resolve(from, settings.model);
	if (!model.endsWith('.tar.gz') || !existsSync(model))
		throw badSettings(`There is no model.tar.gz at ${model}.`, NEXT['model']);
	const site = resolve(from, settings.site);
	if (!existsSync(resolve(site, 'index.html')))
		throw badSettings(`There is no built app in ${site}.`, NEXT['site']);
	return { ...settings, model, site };
}

const NEXT: Record<string, string> = {
	model:
		'Write one with "npm run training -- export --run … --sagemaker model.tar.gz" and name it: -c model=model.tar.gz',
	email: 'Add -c email=you@example.com: the budget alarm goes there.',
	site: 'Build it with "npm run build".',
	domain: 'Give both: -c domain=… and -c certificate=… (its ARN, in us-east-1), or neither.'
};

function badSettings(message: string, next = 'lambda/README.md lists what can be set.'): AppError {
	return new AppError('cloud/bad-settings', message, { next });
}

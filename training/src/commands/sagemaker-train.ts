// `sagemaker-train`: start a training job on SageMaker with what `upload` has put on S3, and follow it.
import { Command } from 'commander';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { placeIn, readS3Place } from '../aws/s3-place.ts';
import { readRecipe, RECIPE_KEYS, type Recipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import {
	addJobFlags,
	nameJob,
	need,
	orSayWhatGoesOn,
	readNumber,
	readPoll,
	type JobFlags
} from './cloud-flags.ts';
import { addRecipeFlags, readRecipeFlags, type RecipeFlags } from './recipe-flags.ts';

interface SagemakerTrainFlags extends JobFlags {
	data?: string;
	image?: string;
	role?: string;
	output?: string;
	checkpoints?: string;
	instanceType: string;
	maxHours: string;
	spot?: true;
}

export function sagemakerTrainCommand(): Command {
	const command = new Command('sagemaker-train')
		.summary('train on SageMaker what upload has put on S3')
		.description(
			'Starts a training job on SageMaker with a recipe as its hyper-parameters, and follows its log until it is ' +
				'over. Ctrl-C ends the following, not the job.'
		)
		.option('--data <place>', 'where upload has put the reviews, such as s3://bucket/matinee')
		.option('--image <address>', 'the image of training/sagemaker/Dockerfile in ECR')
		.option('--role <arn>', 'the role that the job has')
		.option('--output <place>', 'where the model goes (default: <data>/jobs)')
		.option(
			'--checkpoints <place>',
			'where checkpoints are kept (default: <data>/checkpoints/<job>)'
		)
		.option('--instance-type <name>', 'the machine', 'ml.c5.xlarge')
		.option('--max-hours <n>', 'stop the job after so long', '6')
		.option('--spot', 'use a cheaper machine that may be taken away; the job goes on then');
	return addRecipeFlags(addJobFlags(command), RECIPE_KEYS).action(runSagemakerTrain);
}

async function runSagemakerTrain(flags: SagemakerTrainFlags): Promise<void> {
	const pollMs = readPoll(flags);
	// The AWS SDK is large: the other commands do without.
	const { SageMakerClient } = await import('@aws-sdk/client-sagemaker');
	const { clientOptions } = await import('../aws/ask.ts');
	const training = await import('../aws/training-job.ts');
	const client = new SageMakerClient(clientOptions(flags.region));
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const job = flags.follow ?? (await start(flags, client, training));
		if (flags.follow === undefined) progress.note(`Started the training job ${job}.`);
		if (flags.detach) {
			process.stdout.write(`${job}\n`);
			return;
		}
		const { follow } = await import('../aws/follow.ts');
		const { openJobLog } = await import('../aws/job-log.ts');
		const readLog = openJobLog({ job, signal, region: flags.region }, progress.note);
		let told = 0;
		const how = {
			job,
			progress,
			command: 'sagemaker-train',
			stop: 'aws sagemaker stop-training-job --training-job-name'
		};
		const conclusion = await orSayWhatGoesOn(how, async () => {
			const state = await follow({
				look: async () => {
					const found = await training.lookAtTrainingJob(client, job, signal);
					const transitions = found.SecondaryStatusTransitions ?? [];
					for (const { Status, StatusMessage } of transitions.slice(told)) {
						progress.note(`— ${Status ?? ''}: ${StatusMessage ?? ''}`);
					}
					told = transitions.length;
					return found;
				},
				isOver: training.isTrainingOver,
				readLog,
				pollMs,
				signal
			});
			return training.concludeTraining(state);
		});
		process.stdout.write(`${conclusion}\n`);
	} finally {
		progress.finish();
		dispose();
	}
}

/** @returns  the name of the job */
async function start(
	flags: SagemakerTrainFlags,
	client: import('@aws-sdk/client-sagemaker').SageMakerClient,
	{ startTrainingJob }: typeof import('../aws/training-job.ts')
): Promise<string> {
	const data = readS3Place(need(flags.data, '--data', 'where upload has put the reviews'));
	const image = need(flags.image, '--image', 'the image to train with');
	const role = need(flags.role, '--role', 'the role that the job has');
	const recipeFlags = readRecipeFlags(flags);
	const recipe = await readRecipe(recipeFlags.recipe, recipeFlags.overrides);
	const { sample } = recipeFlags;
	const name = flags.job ?? nameJob(`matinee-${recipe.name}`);
	const { checkUploaded } = await import('../aws/uploaded.ts');
	const { hasTreebank } = await checkUploaded(data, {
		recipe,
		region: flags.region,
		...(sample !== undefined && { sample })
	});
	const place = (url: string | undefined, otherwise: string) =>
		url === undefined ? placeIn(data, otherwise) : readS3Place(url);
	await startTrainingJob(client, {
		name,
		data,
		hasTreebank,
		hyperparameters: toHyperparameters(recipe, recipeFlags),
		image,
		role,
		output: place(flags.output, 'jobs'),
		checkpoints: place(flags.checkpoints, `checkpoints/${name}`),
		instanceType: flags.instanceType,
		maxHours: readNumber(flags.maxHours, '--max-hours', 0.1),
		isSpot: flags.spot === true
	});
	return name;
}

/** A recipe of one's own is not in the image: all of its values go along.
 *  @throws  training/no-recipe when its teacher is not there either */
function toHyperparameters(
	recipe: Recipe,
	{ recipe: name, overrides, sample }: RecipeFlags
): Record<string, string> {
	if (recipe.teacher.endsWith('.json')) {
		throw new AppError(
			'training/no-recipe',
			`The teacher ${recipe.teacher} is a file of this computer, which the image does not have.`,
			{ next: 'Put it into training/recipes, build the image again, and name it without .json.' }
		);
	}
	const isOwn = name.endsWith('.json');
	const values = isOwn ? Object.entries(recipe) : Object.entries({ recipe: name, ...overrides });
	if (sample !== undefined) values.push(['sample', sample]);
	return Object.fromEntries(values.map(([key, value]) => [key, String(value)]));
}

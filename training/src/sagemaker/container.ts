// The contract of a SageMaker training container: hyper-parameters and data in, a model or a reason for its lack out.
//   input/config/hyperparameters.json   strings: a recipe, and values that are set anew
//   input/data/training, …/treebank     what `upload` has put on S3
//   checkpoints                         kept on S3 while the job runs, and given back when it starts again
//   model                               becomes model.tar.gz: what an endpoint takes, and in web/ what the app takes
//   output/failure                      why it failed, which SageMaker shows
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError, toPlainError } from '../../../src/lib/contract/errors.ts';
import { exportCommand } from '../commands/export.ts';
import type { DataPlace } from '../data/dataset.ts';
import { reportError } from '../terminal/errors.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { run, runFolderOf } from '../train/run.ts';
import { readArtifact } from './artifact.ts';
import { REVIEWS_CHANNEL, TREEBANK_CHANNEL } from './channels.ts';
import { adoptEncodedReviews, explainMissing } from './encoded-reviews.ts';
import { readJob } from './hyperparameters.ts';

const EXIT_DONE = 0;
const EXIT_FAILED = 1;
/** 128 + SIGTERM: it was stopped, and its checkpoint goes on from there. */
const EXIT_STOPPED = 143;

/** How much of the file `failure` SageMaker shows. */
const FAILURE_LENGTH = 1024;

/** What of a cache folder a restart goes on from; see run.ts. */
const KEPT = ['runs', 'language-models', 'teachers'];

/** Run the training job that a folder describes, or go on with it; SIGTERM stops it.
 *  @param root  `/opt/ml` in a container
 *  @returns     the exit code of the process
 *  @source      https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-running-container.html */
export async function runContainer(root: string): Promise<number> {
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt(() => {
		progress.note('Asked to stop: saving a checkpoint.');
	});
	const cacheFolder = await mkdtemp(join(tmpdir(), 'matinee-'));
	try {
		const { recipe, sample, command } = await readJob(
			join(root, 'input/config/hyperparameters.json')
		);
		await linkCheckpoints(join(root, 'checkpoints'), cacheFolder);
		const place = await adoptEncodedReviews(join(root, 'input/data', REVIEWS_CHANNEL), cacheFolder);
		const treebankFolder = await findFolder(join(root, 'input/data', TREEBANK_CHANNEL));
		const folder = runFolderOf(cacheFolder, recipe, sample);
		const { isDone } = await run({
			recipe,
			place,
			folder,
			threads: availableParallelism(),
			command,
			signal,
			onProgress: progress.update,
			onNotice: progress.note,
			...(sample !== undefined && { sample }),
			...(treebankFolder !== undefined && { treebankFolder })
		});
		if (!isDone) return EXIT_STOPPED;
		progress.finish();
		const model = await exportModel({ folder, place, treebankFolder });
		// All at once: SageMaker packs what lies there even of a job that was stopped.
		await cp(model, join(root, 'model'), { recursive: true });
		return EXIT_DONE;
	} catch (error) {
		if (signal.aborted) return EXIT_STOPPED;
		progress.finish();
		await writeFailure(join(root, 'output/failure'), explain(error));
		return EXIT_FAILED;
	} finally {
		dispose();
		await rm(cacheFolder, { recursive: true });
	}
}

/** Let the cache keep in `checkpoints` what a restart needs, and nothing else: SageMaker copies that folder to S3. */
async function linkCheckpoints(checkpoints: string, cacheFolder: string): Promise<void> {
	for (const name of KEPT) {
		await mkdir(join(checkpoints, name), { recursive: true });
		await symlink(join(checkpoints, name), join(cacheFolder, name));
	}
}

/** The folder, or undefined where the job has no such channel. */
async function findFolder(folder: string): Promise<string | undefined> {
	const stats = await stat(folder).catch(() => undefined);
	return stats?.isDirectory() ? folder : undefined;
}

/** Write both forms of the model, as `export` does it.
 *  @returns  their folder */
async function exportModel({
	folder,
	place,
	treebankFolder
}: {
	folder: string;
	place: DataPlace;
	treebankFolder: string | undefined;
}): Promise<string> {
	const model = join(place.cacheFolder, 'model');
	const web = join(model, 'web');
	const artifact = join(place.cacheFolder, 'model.tar.gz');
	await exportCommand().parseAsync(
		[
			...['--run', folder, '--data', place.archivePath ?? '', '--cache', place.cacheFolder],
			...['--models', web, '--golden', join(web, 'golden.json'), '--sagemaker', artifact],
			...(treebankFolder === undefined ? [] : ['--treebank', treebankFolder])
		],
		{ from: 'user' }
	);
	// SageMaker packs the folder itself.
	for (const [name, bytes] of await readArtifact(await readFile(artifact))) {
		await mkdir(dirname(join(model, name)), { recursive: true });
		await writeFile(join(model, name), bytes);
	}
	return model;
}

/** Errors whose next step is another one here than on the command line. */
function explain(error: unknown): unknown {
	if (!(error instanceof AppError) || error.code !== 'training/other-recipe') {
		return explainMissing(error);
	}
	return new AppError(error.code, error.message, {
		next: 'Start the job with another place for its checkpoints.',
		cause: error
	});
}

async function writeFailure(path: string, error: unknown): Promise<void> {
	reportError(error);
	const { message, next } = toPlainError(error, {
		code: 'training/unexpected',
		next: 'The log of the job in CloudWatch says more.'
	});
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, `${message} ${next}`.slice(0, FAILURE_LENGTH));
}

// What the image of training/sagemaker/Dockerfile starts: SageMaker runs it with the one argument `train`.
import { runContainer } from './container.ts';

if (process.argv[2] === 'train') {
	process.exitCode = await runContainer(process.env['SAGEMAKER_BASE_DIR'] ?? '/opt/ml');
} else {
	process.stderr.write('This image trains: run it with the argument `train`.\n');
	process.exitCode = 2;
}

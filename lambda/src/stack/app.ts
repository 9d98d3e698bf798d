// What `cdk synth` and `cdk deploy` run: the chosen settings → the stack, for whatever account and region comes later.
import { App } from 'aws-cdk-lib';
import { isAppError } from '../../../src/lib/contract/errors.ts';
import { STACK_NAME } from '../outputs.ts';
import { MatineeStack } from './matinee-stack.ts';
import { readSettings } from './settings.ts';

const app = new App();
try {
	// npm runs its scripts in the folder of the package, and says where it was called.
	const from = process.env['INIT_CWD'] ?? process.cwd();
	new MatineeStack(app, STACK_NAME, readSettings(app.node.getAllContext(), from));
} catch (error) {
	if (!isAppError(error)) throw error;
	console.error(`${error.message}\n${error.next}`);
	process.exit(1);
}

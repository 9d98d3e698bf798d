// The command line of training: dataset → vocabulary → train → evaluate → export, a file of commands/ for each command.
import { Command } from 'commander';
import { attributionCommand } from './commands/attribution.ts';
import { behaviourCommand } from './commands/behaviour.ts';
import { dataCommand } from './commands/data.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { sagemakerBatchCommand } from './commands/sagemaker-batch.ts';
import { sagemakerPackCommand } from './commands/sagemaker-pack.ts';
import { sagemakerTestCommand } from './commands/sagemaker-test.ts';
import { sagemakerTrainCommand } from './commands/sagemaker-train.ts';
import { trainCommand } from './commands/train.ts';
import { uploadCommand } from './commands/upload.ts';
import { reportError } from './terminal/errors.ts';

const program = new Command('npm run training --')
	.description(
		'Trains the model of Matinee on the IMDB reviews and writes what the app needs of it.'
	)
	.showHelpAfterError('Add --help to see what is allowed.')
	.addCommand(dataCommand())
	.addCommand(trainCommand())
	.addCommand(evaluateCommand())
	.addCommand(behaviourCommand())
	.addCommand(attributionCommand())
	.addCommand(exportCommand())
	.addCommand(sagemakerPackCommand())
	.addCommand(uploadCommand())
	.addCommand(sagemakerTrainCommand())
	.addCommand(sagemakerTestCommand())
	.addCommand(sagemakerBatchCommand());

try {
	await program.parseAsync();
} catch (error) {
	// Not process.exit(): what is still to be written to the terminal would be lost.
	process.exitCode = reportError(error);
}

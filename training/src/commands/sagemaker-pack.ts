// `sagemaker-pack`: the files that the app ships with → model.tar.gz, where there is no run to export from.
import { Command } from 'commander';
import { writeFileWhole } from '../data/write-file.ts';
import { readModel } from '../export/read-model.ts';
import { packArtifact } from '../sagemaker/artifact.ts';

export function sagemakerPackCommand(): Command {
	return new Command('sagemaker-pack')
		.summary('write an exported model as SageMaker takes it')
		.description(
			'Writes a model.tar.gz from exported files, with the very weights that the app has. ' +
				'From a run, export --sagemaker keeps the weights as they were before they were quantised.'
		)
		.requiredOption('--model <folder>', 'exported files, such as static/models/<id>')
		.option('--out <file>', 'where to', 'model.tar.gz')
		.action(runPack);
}

async function runPack({ model, out }: { model: string; out: string }): Promise<void> {
	const read = await readModel(model);
	const artifact = await packArtifact(read);
	await writeFileWhole(out, [artifact]);
	process.stdout.write(
		`Packed ${read.manifest.id}: ${out}, ${(artifact.length / 1e6).toFixed(2)} MB\n`
	);
}

// What stands behind the endpoint: the model's own Python where there is one with PyTorch, else the browser's engine in Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { bundledModelSchema } from '../../../src/lib/contract/manifest.ts';
import { readModel } from '../../../training/src/export/read-model.ts';
import { packArtifact } from '../../../training/src/sagemaker/artifact.ts';
import { createNodeContainer } from './node-container.ts';
import { findPython, openContainer } from './python-container.ts';

/** How the container answers a request. */
export interface ContainerAnswer {
	status: number;
	type: string;
	body: string;
}

export interface ModelContainer {
	/** What computes, in words. */
	readonly name: string;
	invoke(body: Uint8Array, contentType: string, accept: string): Promise<ContainerAnswer>;
	close(): Promise<void>;
}

export type ContainerChoice = 'pytorch' | 'node';

const models = fileURLToPath(new URL('../../../static/models/', import.meta.url));

/** Open the model that the app ships with, so that both give the same answers but for rounding.
 *  @param choice  by default PyTorch where it is, else Node; `pytorch` fails where it is not
 *  @throws        model/not-found, model/digest-mismatch, model/bad-manifest, model/bad-weights, model/no-pytorch */
export async function openModel(choice?: ContainerChoice): Promise<ModelContainer> {
	const { id } = v.parse(
		bundledModelSchema,
		JSON.parse(await readFile(join(models, 'default.json'), 'utf8'))
	);
	const model = await readModel(join(models, id));
	const python = choice === 'node' ? undefined : findPython(['torch', 'numpy']);
	if (python === undefined && choice !== 'pytorch') return createNodeContainer(model);
	return openArtifact(python, await packArtifact(model));
}

async function openArtifact(
	python: string | undefined,
	artifact: Uint8Array
): Promise<ModelContainer> {
	const next =
		'On Debian: apt-get install python3-torch python3-numpy; or name a Python in PYTHON.';
	if (python === undefined)
		throw new AppError('model/no-pytorch', 'There is no Python with PyTorch and NumPy.', { next });
	const container = await openContainer(python, artifact);
	const failure = await container.load(artifact);
	if (failure !== null) {
		await container.close();
		throw new AppError('model/no-pytorch', `PyTorch cannot load the model: ${failure}`, { next });
	}
	return { ...container, name: `PyTorch, in ${python}` };
}

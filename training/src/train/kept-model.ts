// A run's folder → the model that came out of it.
import { join } from 'node:path';
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import { unpack } from '../../../src/lib/lstm/layout.ts';
import { readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { BEST_CHECKPOINT, weightsToKeep } from './train.ts';

export type KeptModel = Omit<Checkpoint, 'blocks'> & { weights: LstmWeights };

/** Read the weights of the step that a run keeps, and all that belongs to them.
 *  @throws training/no-checkpoint, training/bad-checkpoint */
export async function readKeptModel(folder: string): Promise<KeptModel> {
	const { blocks, ...rest } = await readCheckpoint(join(folder, BEST_CHECKPOINT));
	return { ...rest, weights: unpack(rest.architecture, blocks[weightsToKeep(rest.recipe)]) };
}

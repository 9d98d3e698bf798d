// A model folder, read and checked as the app does it: digests first, then the weights.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ModelWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import {
	parseManifest,
	vocabularySchema,
	type Manifest
} from '../../../src/lib/contract/manifest.ts';
import { readWeights } from '../../../src/lib/lstm/weights.ts';
import { indexNgrams, indexVocabulary } from '../../../src/lib/text/vocabulary.ts';

export interface Model {
	manifest: Manifest;
	weights: ModelWeights;
	words: string[];
	/** As the vocabulary has them; none where the LSTM is alone. */
	ngrams?: string[];
	/** All files together, as served. */
	sizeBytes: number;
}

/** @throws model/not-found, model/digest-mismatch, model/bad-manifest, model/bad-weights */
export async function readModel(folder: string): Promise<Model> {
	const manifestBytes = await readModelFile(join(folder, 'manifest.json'));
	const manifest = parseManifest(JSON.parse(manifestBytes.toString('utf8')));
	const read = async ({ path, sha256 }: Manifest['files']['model']) => {
		const bytes = await readModelFile(join(folder, path));
		if (sha256Of(bytes) === sha256) return bytes;
		throw new AppError(
			'model/digest-mismatch',
			`${join(folder, path)} is not what its manifest says.`,
			{
				next: 'Export the model again.'
			}
		);
	};
	const model = await read(manifest.files.model);
	const weights = await read(manifest.files.weights);
	const vocabulary = await read(manifest.files.vocabulary);
	const { words, ngrams } = v.parse(vocabularySchema, JSON.parse(vocabulary.toString('utf8')));
	return {
		manifest,
		weights: readWeights(
			JSON.parse(model.toString('utf8')),
			Uint8Array.from(weights).buffer,
			manifest.architecture,
			indexNgrams(ngrams ?? [], indexVocabulary(words))
		),
		words,
		...(ngrams && { ngrams }),
		sizeBytes: manifestBytes.length + model.length + weights.length + vocabulary.length
	};
}

async function readModelFile(path: string): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new AppError('model/not-found', `${path} could not be read.`, {
			next: 'Name a folder that `export` has written, such as static/models/<id>.',
			cause
		});
	}
}

export function sha256Of(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

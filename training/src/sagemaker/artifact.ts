// A model → model.tar.gz, as SageMaker unpacks it into /opt/ml/model: weights, vocabulary and manifest, and in code/ what
// AWS's PyTorch container runs.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { extract, pack } from 'tar-stream';
import type { ModelWeights, WeightName } from '../../../src/lib/contract/engine.ts';
import type { Manifest, ModelFile, Vocabulary } from '../../../src/lib/contract/manifest.ts';
import { valuesOf, weightShapes } from '../export/layers-model.ts';
import { toBytes } from '../export/model-files.ts';
import { sha256Of } from '../export/read-model.ts';
import { writeNpz } from './npz.ts';
import { makeTextTables } from './text-tables.ts';

/** manifest.json in the archive. What was measured is left out: it is true of the quantised files alone, and how long
 *  learning took is another time at each run. */
export interface ArtifactManifest extends Omit<
	Manifest,
	'files' | 'training' | 'metrics' | 'behaviour'
> {
	files: { weights: ModelFile; vocabulary: ModelFile };
	training: Omit<Manifest['training'], 'seconds'>;
}

const CODE = ['inference.py', 'model.py', 'requirements.txt', 'text.py'];

/** How code/model.py calls the weights. */
const NAMES: Record<WeightName, string> = {
	embedding: 'embedding',
	kernel: 'kernel',
	recurrentKernel: 'recurrent_kernel',
	bias: 'bias',
	denseKernel: 'dense_kernel',
	denseBias: 'dense_bias',
	ngrams: 'ngrams'
};

/** Pack a model for SageMaker; the same model gives the same bytes, whenever and wherever.
 *  @param model  the manifest of the web model, and the float32 weights: those of a checkpoint, calibrated, or those that
 *                the web model's own files hold
 *  @returns      a .tar.gz
 *  @source       https://sagemaker.readthedocs.io/en/stable/frameworks/pytorch/using_pytorch.html#model-directory-structure */
export async function packArtifact({
	manifest,
	weights,
	words,
	ngrams
}: {
	manifest: Manifest;
	weights: ModelWeights;
	words: string[];
	ngrams?: string[];
}): Promise<Uint8Array> {
	const vocabulary = toBytes({
		formatVersion: 1,
		words,
		...(ngrams && { ngrams })
	} satisfies Vocabulary);
	const npz = writeNpz(
		weightShapes(manifest.architecture).map(({ key, shape }) => ({
			name: NAMES[key],
			shape,
			values: valuesOf(weights, key)
		}))
	);
	const { formatVersion, id, text, architecture, calibration } = manifest;
	const { recipe, dataSha256, sample, command } = manifest.training;
	const artifactManifest: ArtifactManifest = {
		formatVersion,
		id,
		files: {
			weights: describe('weights.npz', npz),
			vocabulary: describe('vocabulary.json', vocabulary)
		},
		text,
		architecture,
		calibration,
		training: { recipe, dataSha256, sample, command }
	};
	const code = await Promise.all(
		CODE.map(async (name): Promise<[string, Uint8Array]> => {
			const path = new URL(`../../sagemaker/code/${name}`, import.meta.url);
			return [`code/${name}`, await readFile(fileURLToPath(path))];
		})
	);
	return packFiles([
		...code,
		['code/text_tables.json', toBytes(makeTextTables())],
		['manifest.json', Buffer.from(`${JSON.stringify(artifactManifest, null, '\t')}\n`)],
		['vocabulary.json', vocabulary],
		['weights.npz', npz]
	]);
}

function describe(path: string, bytes: Uint8Array): ModelFile {
	return { path, sha256: sha256Of(bytes), sizeBytes: bytes.length };
}

/** A .tar.gz without owners and times. fflate's gzip is the same everywhere, which Node's own is not: its zlib takes other
 *  paths on other processors. */
export async function packFiles(
	files: Iterable<readonly [string, Uint8Array]>
): Promise<Uint8Array> {
	const tar = pack();
	for (const [name, bytes] of files) {
		tar.entry(
			{ name, mode: 0o644, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(0) },
			Buffer.from(bytes)
		);
	}
	tar.finalize();
	return gzipSync(await buffer(tar), { level: 1, mtime: 0 });
}

/** @returns  the files of a model.tar.gz by name, in their order */
export async function readArtifact(artifact: Uint8Array): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	const entries = extract();
	entries.end(gunzipSync(artifact));
	for await (const entry of entries) files.set(entry.header.name, await buffer(entry));
	return files;
}

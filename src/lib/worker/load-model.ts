// Digest → model: from the cache where it is whole, else from the network. The digest of the manifest is baked into
// the app and the manifest holds the digests of the files, so not one byte is used that was not meant.
import * as v from 'valibot';
import { AppError } from '../contract/errors.ts';
import {
	parseManifest,
	vocabularySchema,
	type BundledModel,
	type Manifest,
	type ModelFile,
	type Vocabulary
} from '../contract/manifest.ts';
import type { LoadPhase } from '../contract/prediction.ts';
import { FIRST_WORD_ID } from '../contract/text-options.ts';
import type { FileStore } from '../storage/model-files.ts';
import { downloadFile, type Fetcher } from './download-file.ts';
import type { LoadReport, LoadResult } from './protocol.ts';

export interface LoadPorts {
	fetcher: Fetcher;
	files: FileStore;
	/** @returns  lower-case hexadecimal SHA-256 */
	digest(bytes: ArrayBuffer): Promise<string>;
}

export interface LoadedModel {
	manifest: Manifest;
	modelJson: unknown;
	weightsBin: ArrayBuffer;
	vocabulary: Vocabulary;
	source: LoadResult['source'];
	/** Keep the files for the next visit. Apart from the rest, because an answer need not wait for it. */
	keep(): Promise<void>;
}

/** Get the whole model, checked.
 *  @param bundled    which model, and the digest of its manifest
 *  @param modelsUrl  the folder of all models, without a slash at the end
 *  @param report     hears the progress; bytes are those of the files as they lie on disk, and never go back
 *  @throws           model/unreachable, model/digest-mismatch, model/bad-manifest, model/bad-vocabulary,
 *                    model/insecure-context
 *  @example          a second visit reports `reading-cache`, `verifying`, and gives `source: 'cache'` without a request */
export async function loadModel(
	bundled: BundledModel,
	modelsUrl: string,
	ports: LoadPorts,
	report: (report: LoadReport) => void
): Promise<LoadedModel> {
	const folderUrl = `${modelsUrl}/${bundled.id}`;
	// The total is not known before the manifest is read, so its own bytes only count afterwards.
	const [first] = await obtain([bundled.manifest], folderUrl, ports, (phase) =>
		report({ progress: { phase, loadedBytes: 0, totalBytes: bundled.manifest.sizeBytes } })
	);
	if (!first) throw new Error('one file was asked for');
	const manifest = parseManifest(parseJson(first.bytes, 'model/bad-manifest', 'manifest'));
	if (manifest.id !== bundled.id) {
		throw badFile(
			'model/bad-manifest',
			`The manifest is that of ${manifest.id}, not of ${bundled.id}.`
		);
	}

	const { model, weights, vocabulary } = manifest.files;
	const wanted = [model, weights, vocabulary];
	const totalBytes = wanted.reduce((sum, file) => sum + file.sizeBytes, bundled.manifest.sizeBytes);
	const received = new Map([[bundled.manifest, bundled.manifest.sizeBytes]]);
	let loadedBytes = 0;
	const obtained = await obtain(wanted, folderUrl, ports, (phase, file, bytes = 0) => {
		if (file) received.set(file, bytes);
		const sum = [...received.values()].reduce((total, each) => total + each, 0);
		// Files come side by side; while one of them is still coming, that is what the visitor waits for.
		if (phase === 'verifying' && sum < totalBytes) return;
		// A file that is fetched a second time starts from nothing, which nobody wants to see.
		loadedBytes = Math.max(loadedBytes, sum);
		report({ progress: { phase, loadedBytes, totalBytes } });
	});

	const all = [first, ...obtained];
	if (all.some(({ origin }) => origin === 'repaired')) {
		report({
			notice: {
				code: 'cache-repaired',
				message: 'A stored file of the model was damaged; it was fetched again.'
			}
		});
	}
	report({ progress: { phase: 'preparing', loadedBytes: totalBytes, totalBytes } });
	const [modelBytes, weightsBytes, vocabularyBytes] = obtained.map(({ bytes }) => bytes);
	if (!modelBytes || !weightsBytes || !vocabularyBytes)
		throw new Error('three files were asked for');
	return {
		manifest,
		modelJson: parseJson(modelBytes, 'model/bad-weights', 'model.json'),
		weightsBin: weightsBytes,
		vocabulary: parseVocabulary(vocabularyBytes, manifest),
		source: all.every(({ origin }) => origin === 'cache') ? 'cache' : 'network',
		keep: () => store(all, ports.files)
	};
}

interface ObtainedFile {
	file: ModelFile;
	bytes: ArrayBuffer;
	/** `repaired` came from the network because what lay in the cache was not what it should be. */
	origin: 'cache' | 'network' | 'repaired';
}

/** Get files in the order asked for: all from the cache first, then what is missing, side by side. */
async function obtain(
	wanted: ModelFile[],
	folderUrl: string,
	{ fetcher, files, digest }: LoadPorts,
	onProgress: (phase: LoadPhase, file?: ModelFile, bytes?: number) => void
): Promise<ObtainedFile[]> {
	onProgress('reading-cache');
	const cached = await Promise.all(
		wanted.map(async (file) => {
			const bytes = await files.get(file.sha256);
			onProgress('reading-cache', file, bytes ? file.sizeBytes : 0);
			return bytes;
		})
	);
	return Promise.all(
		wanted.map(async (file, i): Promise<ObtainedFile> => {
			const bytes = cached[i];
			if (bytes) {
				onProgress('verifying');
				if ((await digest(bytes)) === file.sha256) return { file, bytes, origin: 'cache' };
				await files.delete(file.sha256);
			}
			const fetched = await downloadFile(`${folderUrl}/${file.path}`, file, {
				fetcher,
				digest,
				onProgress: (phase, received) => onProgress(phase, file, received)
			});
			return { file, bytes: fetched, origin: bytes ? 'repaired' : 'network' };
		})
	);
}

/** Keep what came from the network, all of it in one transaction, and note that all of it is in use. */
async function store(obtained: ObtainedFile[], files: FileStore): Promise<void> {
	const fetched = obtained.filter(({ origin }) => origin !== 'cache');
	if (fetched.length > 0) {
		await files.put(new Map(fetched.map(({ file, bytes }) => [file.sha256, bytes])));
	}
	await files.keep(new Set(obtained.map(({ file }) => file.sha256)));
}

function parseVocabulary(bytes: ArrayBuffer, { architecture }: Manifest): Vocabulary {
	const parsed = v.safeParse(
		vocabularySchema,
		parseJson(bytes, 'model/bad-vocabulary', 'vocabulary')
	);
	const expected = architecture.vocabularySize - FIRST_WORD_ID;
	if (!parsed.success || parsed.output.words.length !== expected) {
		throw badFile(
			'model/bad-vocabulary',
			`The model's vocabulary is not a list of ${expected} words.`
		);
	}
	return parsed.output;
}

function parseJson(bytes: ArrayBuffer, code: AppError['code'], what: string): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw badFile(code, `The model's ${what} is not JSON.`, cause);
	}
}

/** The digest was right, so the file was exported like this. */
function badFile(code: AppError['code'], message: string, cause?: unknown): AppError {
	return new AppError(code, message, {
		next: 'Reload the page; if it stays, export the model again with the training tool.',
		cause
	});
}

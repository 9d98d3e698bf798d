// The whole local road in one place: text → ids → probability → prediction. classifier.worker.ts is the thread
// around it; whatever differs between a browser and a test is passed in.
import type { Engine, LstmWeights } from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import type { Notice, Prediction } from '../contract/prediction.ts';
import type { TextOptions } from '../contract/text-options.ts';
import { readWeights } from '../lstm/weights.ts';
import type { FileStore } from '../storage/model-files.ts';
import { encode } from '../text/encode.ts';
import { indexVocabulary } from '../text/vocabulary.ts';
import type { Fetcher } from './download-file.ts';
import { loadModel } from './load-model.ts';
import type { ClassifierWorker } from './protocol.ts';

export interface ServicePorts {
	fetcher: Fetcher;
	digest(bytes: ArrayBuffer): Promise<string>;
	openFiles(onNotice: (notice: Notice) => void): FileStore;
	/** @throws  lstm/no-simd, lstm/unreachable */
	createEngine(architecture: Architecture, weights: LstmWeights): Promise<Engine>;
}

/** Any word does: what is known of it makes no difference to the time it takes. */
const WARM_UP_TEXT = 'warm ';

interface Loaded {
	engine: Engine;
	text: TextOptions;
	vocabulary: ReadonlyMap<string, number>;
}

export function createClassifierService({
	fetcher,
	digest,
	openFiles,
	createEngine
}: ServicePorts): Omit<ClassifierWorker, 'guard'> {
	let loaded: Loaded | undefined;

	return {
		async load(bundled, modelsUrl, report) {
			const files = openFiles((notice) => report({ notice }));
			const model = await loadModel(bundled, modelsUrl, { fetcher, files, digest }, report);
			const { architecture, text } = model.manifest;
			const vocabulary = indexVocabulary(model.words);
			const weights = readWeights(model.modelJson, model.weightsBin, architecture);
			const engine = await createEngine(architecture, weights);
			loaded = { engine, text, vocabulary };
			return { modelId: model.manifest.id, engine: engine.name, source: model.source };
		},

		async classify(text) {
			if (!loaded) {
				throw new AppError('worker/not-loaded', 'The model is not loaded yet.', {
					next: 'Wait for the model, then try again.'
				});
			}
			return classify(text, loaded);
		},

		async warmUp() {
			for (const wordCount of [8, loaded?.text.maxTokens ?? 0]) {
				// A task of its own: a visitor's text that waits outside need not wait for both.
				await new Promise((resolve) => setTimeout(resolve));
				if (loaded) await classify(WARM_UP_TEXT.repeat(wordCount), loaded);
			}
		}
	};
}

async function classify(
	text: string,
	{ engine, text: options, vocabulary }: Loaded
): Promise<Prediction> {
	const startedAt = performance.now();
	const { ids, tokenCount, cutCount, unknownCount } = encode(text, options, vocabulary);
	if (ids.length === 0) {
		throw new AppError('text/empty', 'There is no word to read in this text.', {
			next: 'Write a sentence or two about the film, then try again.'
		});
	}
	const [probability] = await engine.forward([ids]);
	// A NaN would be shown as a confident "negative".
	if (probability === undefined || !(probability >= 0 && probability <= 1)) {
		throw new AppError('lstm/not-a-probability', `The model answered ${probability}.`, {
			next: 'Reload the page; if it stays, export the model again with the training tool.'
		});
	}
	return {
		label: probability >= 0.5 ? 'positive' : 'negative',
		probability,
		engine: engine.name,
		durationMs: performance.now() - startedAt,
		tokenCount,
		cutCount,
		unknownCount
	};
}

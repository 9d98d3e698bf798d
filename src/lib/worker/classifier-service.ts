// The whole local road in one place: text → ids → probability → prediction. classifier.worker.ts is the thread
// around it; whatever differs between a browser and a test is passed in.
import type { Engine, ExplainingEngine, ModelWeights } from '../contract/engine.ts';
import { AppError, fromPlainError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import type { Notice, Prediction } from '../contract/prediction.ts';
import { readWeights } from '../lstm/weights.ts';
import type { FileStore } from '../storage/model-files.ts';
import { indexNgrams, indexVocabulary } from '../text/vocabulary.ts';
import { classifyPiece, type Loaded } from './classify-piece.ts';
import type { Fetcher } from './download-file.ts';
import { createEngineSwitch, type WebGpuPorts } from './engine-switch.ts';
import { loadModel } from './load-model.ts';
import type { ClassifierWorker } from './protocol.ts';
import { createBreather } from './task-slice.ts';

export interface ServicePorts {
	fetcher: Fetcher;
	digest(bytes: ArrayBuffer): Promise<string>;
	openFiles(onNotice: (notice: Notice) => void): FileStore;
	/** See loadWasmEngine.
	 *  @throws  lstm/no-simd, lstm/unreachable */
	loadEngine(): Promise<(architecture: Architecture, weights: ModelWeights) => ExplainingEngine>;
	/** How big the code of an engine is, where that is known. */
	sizeOf?(engine: string): number | undefined;
	webGpu: Omit<WebGpuPorts, 'open'> & {
		/** See WebGpuPorts. */
		open(options: WebGpuOpening): Promise<Engine>;
	};
}

export interface WebGpuOpening {
	architecture: Architecture;
	weights: ModelWeights;
	allowSoftware: boolean;
}

/** Any word does: what is known of it makes no difference to the time it takes. */
const WARM_UP_TEXT = 'warm ';

export function createClassifierService({
	fetcher,
	digest,
	openFiles,
	loadEngine,
	sizeOf,
	webGpu
}: ServicePorts): Omit<ClassifierWorker, 'guard'> {
	let loaded: (Loaded & { explainer: ExplainingEngine }) | undefined;
	/** Holds the files as they came, until they are kept. */
	let keepFiles: (() => Promise<void>) | undefined;
	/** Counts what the page asks for: whoever explains is to stop for anything newer. */
	let asked = 0;

	function requireLoaded() {
		if (loaded) return loaded;
		throw new AppError('worker/not-loaded', 'The model is not loaded yet.', {
			next: 'Wait for the model, then try again.'
		});
	}

	return {
		async load(bundled, modelsUrl, report) {
			const loadingEngine = loadEngine();
			// Whoever has no model yet is told of the model first.
			loadingEngine.catch(() => undefined);
			const files = openFiles((notice) => report({ notice }));
			const model = await loadModel(bundled, modelsUrl, { fetcher, files, digest }, report);
			const { architecture, text } = model.manifest;
			const vocabulary = indexVocabulary(model.vocabulary.words);
			const ngrams = indexNgrams(model.vocabulary.ngrams ?? [], vocabulary);
			const decode = () => readWeights(model.modelJson, model.weightsBin, architecture, ngrams);
			const createEngine = await loadingEngine;
			const wasm = createEngine(architecture, decode());
			const engines = createEngineSwitch({
				wasm,
				webGpu: {
					...webGpu,
					// Decoded once more: the file is a quarter of what it decodes to, and few devices want it again.
					open: async (allowSoftware) =>
						webGpu.open({ architecture, weights: decode(), allowSoftware })
				},
				architecture,
				maxTokens: text.maxTokens,
				modelSha256: bundled.manifest.sha256
			});
			loaded = { engines, explainer: wasm, text, vocabulary };
			keepFiles = model.keep;
			return { modelId: model.manifest.id, engine: wasm.name, source: model.source };
		},

		async keep() {
			const keep = keepFiles;
			keepFiles = undefined;
			await keep?.();
		},

		async chooseEngine(choice) {
			return requireLoaded().engines.choose(choice);
		},

		async race() {
			const { times, ...report } = await requireLoaded().engines.race();
			const sized = times.map((each) => {
				const sizeBytes = sizeOf?.(each.engine);
				return sizeBytes === undefined ? each : { ...each, sizeBytes };
			});
			return { ...report, times: sized };
		},

		async classifyPiece(texts) {
			return classifyPiece(texts, requireLoaded());
		},

		async classify(text) {
			asked++;
			return classify(text, requireLoaded());
		},

		async explain(text) {
			const { explainer: engine, text: options, vocabulary } = requireLoaded();
			const own = ++asked;
			const pause = createBreather();
			const breathe = () =>
				pause()?.then(() => {
					if (own !== asked) throw superseded();
				});
			// Loaded when there is an answer to explain, so that the answer does not wait for it.
			const { explainText } = await import('./explain-text.ts');
			return explainText(text, { engine, text: options, vocabulary, breathe });
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

/** A text alone is a piece of one. */
async function classify(text: string, loaded: Loaded): Promise<Prediction> {
	const [row] = await classifyPiece([text], loaded);
	if (!row) throw new Error('one text was asked for');
	if (row.error) throw fromPlainError(row.error);
	return row.prediction;
}

function superseded(): AppError {
	return new AppError('lstm/superseded', 'Another text came before this one was explained.', {
		next: 'Nothing has to be done.'
	});
}

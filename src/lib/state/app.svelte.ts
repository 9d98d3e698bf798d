// All state that outlives a page, made once by the layout and handed down by context.
import { createContext } from 'svelte';
import { readEngineChoice } from '../contract/engine-choice.ts';
import { AppUpdate } from './app-update.svelte.ts';
import { AsYouType } from './as-you-type.svelte.ts';
import type { Batch } from './batch.svelte.ts';
import { Cloud } from './cloud.svelte.ts';
import { CloudReview } from './cloud-review.svelte.ts';
import type { Comparison } from './comparison.svelte.ts';
import { History } from './history.svelte.ts';
import { HomeScreenHint } from './home-screen-hint.svelte.ts';
import { InstallOffer } from './install-offer.svelte.ts';
import { Kept } from './kept.svelte.ts';
import { LocalModel, type ConnectClassifier } from './local-model.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Review } from './review.svelte.ts';
import { Why } from './why.svelte.ts';

export class App {
	readonly notices = new Notices();
	readonly update = new AppUpdate();
	readonly install = new InstallOffer();
	readonly homeScreen = new HomeScreenHint();
	readonly asYouType = new AsYouType();
	readonly model: LocalModel;
	/** Kept here, so that a visitor who looks at another page finds the text again. */
	readonly review: Review;
	/** Made by page-state.ts. */
	batch: Batch | undefined;
	readonly cloud: Cloud;
	readonly cloudReview: CloudReview;
	comparison: Comparison | undefined;
	readonly history = new History(async () => {
		const { openHistory } = await import('./open-storage.ts');
		return openHistory(({ message, next }) =>
			this.notices.add({ code: 'storage-unavailable', message: `${message} ${next}` })
		);
	});
	readonly kept = new Kept(async () => (await import('./open-storage.ts')).openKept());
	readonly why: Why;
	readonly modelsUrl: () => string;

	/** All are called in a browser only, so that the page can be prerendered.
	 *  @param connect    starts the classifier
	 *  @param modelsUrl  gives the absolute address of the folder of all models, without a slash at the end
	 *  @param cloudUrl   gives the absolute address of cloud.json */
	constructor(connect: ConnectClassifier, modelsUrl: () => string, cloudUrl: () => string) {
		this.modelsUrl = modelsUrl;
		this.model = new LocalModel(connect, (notice) => this.notices.add(notice));
		this.review = new Review(this.model, this.asYouType, (text, prediction) => {
			const { state } = this.model;
			const modelId = state.status === 'ready' ? state.modelId : '';
			return this.history.record(text, prediction, modelId);
		});
		this.cloud = new Cloud(cloudUrl);
		this.cloudReview = new CloudReview(this.cloud);
		this.why = new Why(this.model);
	}

	/** Send the review to this device and, where it is on, to the cloud. Neither waits for the other. Never rejects. */
	async send(): Promise<void> {
		await this.askCloud(this.review.classify());
	}

	/** Ask the cloud, where it is on; its answer is kept beside that of this device. Never rejects.
	 *  @param kept  when this device's answer is in the history */
	async askCloud(kept?: Promise<void>): Promise<void> {
		const { text } = this.review;
		await Promise.all([this.cloudReview.ask(text), kept]);
		const { outcome } = this.cloudReview;
		if (outcome.status === 'answered' && outcome.text === text)
			await this.history.addCloud(text, outcome.prediction);
	}

	/** Read a review that came with the address: behind the # of a link, or from an app that shares its text.
	 *  @param hash    as in `location.hash`
	 *  @param search  as in `location.search`
	 *  @param clean   takes the review out of the address, once it is in the field
	 *  @returns       when there is an answer, or nothing to answer */
	async readAddress(hash: string, search: string, clean: () => void): Promise<void> {
		if (!hash && !search) return;
		// Seldom needed, and so no part of the first load.
		const { isReviewFragment, readFragment, readShared } = await import('./share-link.ts');
		const linked = await readFragment(hash);
		const text = linked ?? readShared(search);
		if (text === undefined) {
			if (isReviewFragment(hash))
				this.notices.add({
					code: 'link-damaged',
					message: 'The link holds a review that was damaged on the way.'
				});
			return;
		}
		clean();
		if (linked === undefined && text === '')
			this.notices.add({
				code: 'only-address-shared',
				message:
					'Only an address was shared, and Matinee opens no pages. Share the words of the review.'
			});
		else await this.review.classifyExample(text);
	}

	/** Begin everything that needs a browser.
	 *  @returns  the end of it */
	start(): () => void {
		const choice = readEngineChoice(location.search);
		if (choice) this.model.chooseEngine(choice);
		this.model.start();
		void this.update.start(navigator.serviceWorker);
		const unwatch = this.install.watch(window);
		return () => {
			unwatch();
			this.comparison?.stop();
			this.cloud.choose('device');
			this.model.dispose();
			this.batch?.dispose();
		};
	}
}

export const [getApp, setApp] = createContext<App>();

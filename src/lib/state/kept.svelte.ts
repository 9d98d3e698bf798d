// What this site keeps on the device, for the panel that shows it and deletes it.
import { AppError, isAppError } from '../contract/errors.ts';
import type { Inventory } from '../storage/inventory.ts';

export type { Inventory };

export interface KeptTools {
	takeInventory(): Promise<Inventory>;
	deleteModels(): Promise<void>;
	askToPersist(): Promise<boolean>;
}

export class Kept {
	inventory = $state.raw<Inventory>();
	/** Why nothing can be said: most often the browser keeps nothing for this site. */
	error = $state.raw<AppError>();
	/** The browser was asked to promise, and did not. */
	isRefused = $state(false);
	readonly #loadTools: () => Promise<KeptTools>;

	constructor(loadTools: () => Promise<KeptTools>) {
		this.#loadTools = loadTools;
	}

	async refresh(): Promise<void> {
		await this.#try(async (tools) => {
			this.inventory = await tools.takeInventory();
		});
	}

	async deleteModels(): Promise<void> {
		await this.#try((tools) => tools.deleteModels());
		await this.refresh();
	}

	async askToPersist(): Promise<void> {
		await this.#try(async (tools) => {
			this.isRefused = !(await tools.askToPersist());
		});
		await this.refresh();
	}

	async #try(work: (tools: KeptTools) => Promise<void>): Promise<void> {
		try {
			await work(await this.#loadTools());
			this.error = undefined;
		} catch (cause) {
			this.inventory = undefined;
			this.error = isAppError(cause)
				? cause
				: new AppError('storage/unexpected', 'What is kept could not be counted.', {
						next: 'Reload the page.',
						cause
					});
		}
	}
}

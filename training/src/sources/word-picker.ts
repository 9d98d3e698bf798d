// Picks the words of one text by chance, and keeps it from saying a word twice.
import type { Random } from '../random.ts';

export class WordPicker {
	readonly #random: Random;
	readonly #used = new Set<string>();

	constructor(random: Random) {
		this.#random = random;
	}

	chance(probability: number): boolean {
		return this.#random.next() < probability;
	}

	/** @returns  an integer in [first, last], each equally likely */
	between(first: number, last: number): number {
		return first + this.#random.integer(last - first + 1);
	}

	/** @param items  not empty */
	pick<Item>(items: readonly Item[]): Item {
		return items[this.#random.integer(items.length)] as Item;
	}

	/** Pick what the text does not hold yet, where that is soon found. */
	pickNew(items: readonly string[]): string {
		return this.#drawNew(() => this.pick(items));
	}

	/** As `pickNew`, from a list that begins with the words that people use most. */
	pickCommon(items: readonly string[]): string {
		return this.#drawNew(
			() => items[Math.floor(items.length * this.#random.next() ** 1.5)] as string
		);
	}

	#drawNew(draw: () => string): string {
		let item = draw();
		for (let tries = 0; tries < 4 && this.#used.has(item); tries++) item = draw();
		this.#used.add(item);
		return item;
	}
}

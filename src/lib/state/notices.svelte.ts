// What the visitor should know although nothing failed: speed or a cache was lost.
import type { Notice } from '../contract/prediction.ts';

export class Notices {
	/** At most one of each code, the newest last. */
	items = $state.raw<readonly Notice[]>([]);

	add(notice: Notice): void {
		this.items = [...this.#without(notice.code), notice];
	}

	dismiss(code: Notice['code']): void {
		this.items = this.#without(code);
	}

	#without(code: Notice['code']): Notice[] {
		return this.items.filter((item) => item.code !== code);
	}
}

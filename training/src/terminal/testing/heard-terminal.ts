// Hears what a command writes to the terminal, in place of whoever runs the tests.
import { beforeEach, vi } from 'vitest';

/** Call it once, at the top of a test file; each test begins with nothing said. */
export function hearTerminal() {
	const heard = {
		/** What went to stdout. */
		printed: '',
		/** What went to stderr. */
		noted: '',
		forget(): void {
			heard.printed = heard.noted = '';
		}
	};
	beforeEach(() => {
		heard.forget();
		vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
			heard.printed += String(text);
			return true;
		});
		vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
			heard.noted += String(text);
			return true;
		});
		return () => vi.restoreAllMocks();
	});
	return heard;
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeNotices, readNotices, SHIPPED } from './notices.ts';

it('the notices are those of the installed packages (npm run notices writes them)', () => {
	expect(readNotices()).toBe(describeNotices());
});

it('the notices name every dependency of the app', () => {
	const { dependencies } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	) as { dependencies: Record<string, string> };
	expect(SHIPPED).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

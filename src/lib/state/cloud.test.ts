import { describe, expect, it, vi } from 'vitest';
import type { CloudClassifier } from '../cloud/cloud-classifier.ts';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import type { CloudConfig } from '../contract/cloud.ts';
import { AppError } from '../contract/errors.ts';
import { Cloud, type CloudCode } from './cloud.svelte.ts';

/** @param found  what cloud.json says, one for each look */
function open(...found: (CloudConfig | undefined | Error | Promise<CloudConfig>)[]) {
	const close = vi.fn();
	const looks: AbortSignal[] = [];
	const code: CloudCode = {
		findCloudConfig: (url, { signal }) => {
			expect(url).toBe('http://localhost/cloud.json');
			looks.push(signal);
			const next = found.shift();
			return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
		},
		createCloudClassifier: () => ({ classify: vi.fn(), close }) as CloudClassifier
	};
	const load = vi.fn(() => Promise.resolve(code));
	return { cloud: new Cloud(() => 'http://localhost/cloud.json', load), load, looks, close };
}

describe('the cloud', () => {
	it('is off at first, and nothing is loaded or asked', async () => {
		const { cloud, load } = open(fakeCloudConfig);
		expect(cloud.isOn).toBe(false);
		await expect(cloud.open()).resolves.toBeUndefined();
		cloud.choose('device');
		expect(cloud.standing).toEqual({ status: 'off' });
		expect(load).not.toHaveBeenCalled();
	});

	it.each(['cloud', 'both'] as const)('is looked for when "%s" is chosen', async (place) => {
		const { cloud, looks } = open(fakeCloudConfig);
		cloud.choose(place);
		expect(cloud.standing).toEqual({ status: 'looking' });
		await cloud.open();
		expect(cloud.standing).toEqual({ status: 'ready', config: fakeCloudConfig });
		expect(looks).toHaveLength(1);
	});

	it('stays as it is between "cloud" and "both"', async () => {
		const { cloud, looks } = open(fakeCloudConfig);
		cloud.choose('cloud');
		const classifier = await cloud.open();
		cloud.choose('both');
		await expect(cloud.open()).resolves.toBe(classifier);
		expect(looks).toHaveLength(1);
	});

	it('that is absent is looked for again on request', async () => {
		const { cloud } = open(undefined, fakeCloudConfig);
		cloud.choose('both');
		await expect(cloud.open()).resolves.toBeUndefined();
		expect(cloud.standing).toEqual({ status: 'absent' });
		await expect(cloud.open()).resolves.toBeDefined();
	});

	it('that cannot be found says why', async () => {
		const error = new AppError('cloud/bad-config', 'It is not valid.', { next: 'Deploy again.' });
		const { cloud } = open(error);
		cloud.choose('both');
		await cloud.open();
		expect(cloud.standing).toEqual({ status: 'failed', error });
	});

	it('whose code cannot be loaded says so, or that there is no network', async () => {
		const { cloud } = open(new TypeError('Failed to fetch'), new TypeError('Failed to fetch'));
		cloud.choose('both');
		await cloud.open();
		expect(cloud.standing).toMatchObject({ error: { code: 'cloud/code-missing' } });
		const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
		await cloud.open();
		expect(cloud.standing).toMatchObject({ error: { code: 'cloud/offline' } });
		online.mockRestore();
	});

	it('that is switched off is closed, or no longer looked for', async () => {
		const first = open(fakeCloudConfig);
		first.cloud.choose('both');
		await first.cloud.open();
		first.cloud.choose('device');
		expect(first.close).toHaveBeenCalledOnce();
		expect(first.cloud.standing).toEqual({ status: 'off' });

		let find = (_: CloudConfig): void => undefined;
		const held = new Promise<CloudConfig>((resolve) => (find = resolve));
		const second = open(held, fakeCloudConfig);
		second.cloud.choose('both');
		const search = second.cloud.open();
		await vi.waitFor(() => expect(second.looks).toHaveLength(1));
		second.cloud.choose('device');
		find(fakeCloudConfig);
		await expect(search).resolves.toBeUndefined();
		expect(second.looks[0]?.aborted).toBe(true);
		expect(second.cloud.standing).toEqual({ status: 'off' });
		second.cloud.choose('cloud');
		await expect(second.cloud.open()).resolves.toBeDefined();
	});
});

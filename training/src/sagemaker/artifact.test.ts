import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { afterEach, expect, it, vi } from 'vitest';
import { randomWeights } from '../../../tests/helpers/random-weights.ts';
import type { Manifest } from '../../../src/lib/contract/manifest.ts';
import { sha256Of } from '../export/read-model.ts';
import { packArtifact, type ArtifactManifest } from './artifact.ts';

const architecture = { vocabularySize: 5, embedding: 2, hidden: 3, pooling: 'last' } as const;
const file = { path: 'a', sha256: 'b'.repeat(64), sizeBytes: 1 };
const manifest: Manifest = {
	formatVersion: 1,
	id: 'tiny',
	files: { model: file, weights: file, vocabulary: file },
	text: {
		version: 1,
		marks: '!',
		stopWords: 'none',
		stemming: 'none',
		spelling: 'none',
		maxTokens: 9,
		headTokens: 3
	},
	architecture,
	calibration: { temperature: 1.5 },
	training: {
		recipe: { name: 'tiny', seed: 1 },
		dataSha256: 'c'.repeat(64),
		sample: null,
		seconds: 1,
		command: 'train'
	},
	metrics: []
};
const words = ['good', 'bad', 'ö'];
const pack = () => packArtifact({ manifest, weights: randomWeights(architecture, 1), words });

async function read(artifact: Uint8Array): Promise<{ header: Header; bytes: Buffer }[]> {
	const entries = extract();
	entries.end(gunzipSync(artifact));
	const files: { header: Header; bytes: Buffer }[] = [];
	for await (const entry of entries) {
		files.push({ header: entry.header, bytes: await buffer(entry) });
	}
	return files;
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

it('is the same to the byte at another time and in another place', async () => {
	const first = await pack();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-04T23:30:00Z') });
	vi.stubEnv('TZ', 'Pacific/Chatham');
	expect(new Date().getHours()).not.toBe(23);
	expect(sha256Of(await pack())).toBe(sha256Of(first));
});

it('holds files in one order, without owners and times', async () => {
	const artifact = await pack();
	expect(Buffer.from(artifact).readUInt32LE(4)).toBe(0);
	const files = await read(artifact);
	expect(files.map(({ header }) => header.name)).toEqual([
		'code/inference.py',
		'code/model.py',
		'code/requirements.txt',
		'code/text.py',
		'code/text_tables.json',
		'manifest.json',
		'vocabulary.json',
		'weights.npz'
	]);
	for (const { header } of files) {
		expect(header).toMatchObject({ mode: 0o644, uid: 0, gid: 0, uname: '', gname: '' });
		expect(header.mtime).toEqual(new Date(0));
	}
});

it('describes its own files and the model, and none of the figures of the web model', async () => {
	const files = new Map((await read(await pack())).map((each) => [each.header.name, each.bytes]));
	const described = JSON.parse(String(files.get('manifest.json'))) as ArtifactManifest;
	for (const { path, sha256, sizeBytes } of Object.values(described.files)) {
		const bytes = files.get(path) ?? Buffer.of();
		expect(sha256Of(bytes)).toBe(sha256);
		expect(bytes.length).toBe(sizeBytes);
	}
	const { text, calibration } = manifest;
	const { seconds, ...training } = manifest.training;
	expect(described).toMatchObject({ id: 'tiny', text, architecture, calibration, training });
	expect(described).not.toHaveProperty('metrics');
	expect(seconds).toBe(1);
	expect(described).not.toHaveProperty('training.seconds');
	expect(JSON.parse(String(files.get('vocabulary.json')))).toEqual({ formatVersion: 1, words });
});

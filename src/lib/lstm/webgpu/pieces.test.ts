import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceLimits, planPieces, type PieceLimits } from './pieces.ts';

const limits: PieceLimits = { targetSteps: 100, maxSteps: 400, maxRows: 8 };

/** Rows that tell where they came from: row r is r + 1, repeated. */
function batchOf(...lengths: number[]): Int32Array[] {
	return lengths.map((length, row) => new Int32Array(length).fill(row + 1));
}

describe('planPieces', () => {
	it('puts the longest row first and the rows one behind the other', () => {
		const [piece, ...others] = planPieces(batchOf(3, 5, 2), limits);
		expect(others).toEqual([]);
		expect(piece).toMatchObject({ order: [1, 0, 2], rows: 3, steps: 10 });
		expect([...(piece?.offsets.subarray(0, 4) ?? [])]).toEqual([0, 5, 8, 10]);
		expect([...(piece?.ids.subarray(0, 11) ?? [])]).toEqual([2, 2, 2, 2, 2, 1, 1, 1, 3, 3, 0]);
	});

	it('makes nothing of an empty batch', () => {
		expect(planPieces([], limits)).toEqual([]);
	});

	it('lets one row be longer than a piece should be, but not longer than the device takes', () => {
		expect(planPieces(batchOf(10, 400), limits).map(({ steps }) => steps)).toEqual([400, 10]);
		expect(() => planPieces(batchOf(10, 401), limits)).toThrowError(
			expect.objectContaining({ code: 'lstm/sequence-too-long' })
		);
	});

	it('rounds sizes up to few different ones', () => {
		const lengths = Array.from({ length: 400 }, (_, i) => i + 1);
		const sizes = lengths.flatMap((length) =>
			planPieces(batchOf(length), limits).map(({ ids }) => ids.length)
		);
		expect([...new Set(sizes)]).toEqual([64, 128, 256, 400]);
	});

	it('holds every row exactly once, within the limits, whatever the lengths', () => {
		const lengths = fc.array(fc.integer({ min: 1, max: limits.maxSteps }), { maxLength: 60 });
		fc.assert(
			fc.property(lengths, (batch) => {
				const rows = batchOf(...batch);
				const pieces = planPieces(rows, limits);
				for (const { order, ids, offsets, rows: count, steps } of pieces) {
					expect(count).toBe(order.length);
					expect(count).toBeLessThanOrEqual(limits.maxRows);
					expect(steps <= limits.targetSteps || count === 1).toBe(true);
					expect(ids.length).toBeGreaterThanOrEqual(steps);
					expect(ids.length % 4).toBe(0);
					expect(offsets.length).toBeGreaterThan(count);
					order.forEach((row, i) =>
						expect(ids.slice(offsets[i], offsets[i + 1])).toEqual(rows[row])
					);
					expect(offsets[count]).toBe(steps);
				}
				const order = pieces.flatMap((piece) => piece.order);
				expect(order.sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
			})
		);
	});
});

describe('pieceLimits', () => {
	const device = {
		maxStorageBufferBindingSize: 2 ** 27,
		maxBufferSize: 2 ** 28,
		maxComputeWorkgroupsPerDimension: 65_535
	};

	it('keeps the projected inputs in one buffer of the device', () => {
		expect(pieceLimits(device, 128)).toEqual({
			targetSteps: 32_768,
			maxSteps: 65_536,
			maxRows: 65_535
		});
	});

	it('keeps to the workgroups of one dispatch', () => {
		const { maxSteps } = pieceLimits({ ...device, maxComputeWorkgroupsPerDimension: 256 }, 100);
		// Each workgroup has 64 threads of 4 steps and one unit.
		expect(Math.ceil(((maxSteps / 4) * 100) / 64)).toBeLessThanOrEqual(256);
		expect(Math.ceil(((maxSteps / 4 + 1) * 100) / 64)).toBeGreaterThan(256);
	});

	it('aims no higher than a small device allows', () => {
		const { targetSteps, maxSteps } = pieceLimits(
			{ ...device, maxStorageBufferBindingSize: 2 ** 20 },
			128
		);
		expect([targetSteps, maxSteps]).toEqual([512, 512]);
	});
});

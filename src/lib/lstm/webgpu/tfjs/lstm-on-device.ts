// The model on a device: uploads the weights once, then turns pieces of batches into logits. This folder is the
// chunk that holds TF.js; it is imported on demand, once an adapter has been found.
import { engine, tensor1d, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import type { LstmWeights } from '../../../contract/engine.ts';
import type { Architecture } from '../../../contract/manifest.ts';
import { deviceFailed } from '../device-failed.ts';
import { packGates } from '../pack-gates.ts';
import { pieceLimits, type Piece, type PieceLimits } from '../pieces.ts';
import { openDevice } from './device.ts';
import { PROJECTION, RECURRENCE } from './kernels.ts';

export interface LstmOnDevice {
	limits: PieceLimits;
	/** Run one piece.
	 *  @param isTrace  false: the logit of each row, in the order of the piece, shape [rows];
	 *                  true: the logit after each step, shape [steps]
	 *  @throws         lstm/device-lost, lstm/device-failed; the device is of no use then */
	run(piece: Piece, isTrace: boolean): Promise<Float32Array>;
	close(): void;
}

/** @throws  lstm/device-failed when there is no device to be had, or too little memory on it */
export async function openLstmOnDevice(
	adapter: GPUAdapter,
	{ embedding: E, hidden: H, pooling }: Architecture,
	weights: LstmWeights
): Promise<LstmOnDevice> {
	const device = await openDevice(adapter).catch((error: unknown) => {
		throw deviceFailed('it could not be opened', error);
	});
	device.activate();
	// All flat, so that TF.js' key of a shader does not depend on how many steps and rows there are.
	const upload = (values: Float32Array): Tensor1D => tensor1d(values, 'float32');
	const model = {
		embedding: upload(weights.embedding),
		kernel: upload(packGates(weights.kernel, H)),
		bias: upload(packGates(weights.bias, H)),
		recurrent: upload(packGates(weights.recurrentKernel, H, 4)),
		dense: upload(Float32Array.of(...weights.denseKernel, ...weights.denseBias))
	};

	function record({ ids, offsets, rows, steps }: Piece, isTrace: boolean): Promise<Float32Array> {
		const { embedding, kernel, bias, recurrent, dense } = model;
		const idsTensor = tensor1d(ids, 'int32');
		const offsetsTensor = tensor1d(offsets, 'int32');
		const projected = engine().runKernel<Tensor>(
			PROJECTION,
			{ ids: idsTensor, embedding, kernel, bias },
			{ embedding: E, hidden: H, steps }
		);
		const logits = engine().runKernel<Tensor>(
			RECURRENCE,
			{ projected, recurrent, dense, offsets: offsetsTensor },
			{ hidden: H, isPooled: pooling === 'last-max-mean', isTrace, rows }
		);
		const reading = logits.data<'float32'>();
		// TF.js waits with the memory until the work is done.
		for (const tensor of [idsTensor, offsetsTensor, projected]) tensor.dispose();
		return reading.finally(() => logits.dispose());
	}

	return {
		limits: pieceLimits(device.limits, H),
		async run(piece, isTrace) {
			const values = await device.run(() => record(piece, isTrace));
			const asked = values.subarray(0, isTrace ? piece.steps : piece.rows);
			if (!asked.every(Number.isFinite)) throw deviceFailed('it gave what are no numbers');
			return asked;
		},
		close() {
			for (const tensor of Object.values(model)) tensor.dispose();
			device.close();
		}
	};
}

// Which step of a run is kept.
import { NO_BEST, type CheckpointState } from './checkpoint.ts';

/** Nats. Seeds of one recipe differ by as much, so a smaller difference tells nothing about which step is better; what is
 *  left to learn by then are the short texts, which the reviews of validation hardly see. */
const NOISE = 0.0005;

type Best = CheckpointState['best'];

/** Choose between what is kept and a new reading: the latest of those that come within the noise of the lowest loss.
 *  @param loss      mean cross-entropy on the validation reviews, nats
 *  @param accuracy  there, in [0, 1]
 *  @returns         what is kept from now on: its accuracy and step, and the lowest loss of all, so that many small steps
 *                   up do not add up to a large one */
export function keep(
	best: Best,
	{ loss, accuracy, step }: { loss: number; accuracy: number; step: number }
): Best {
	if (best.step === NO_BEST.step) return { loss, accuracy, step };
	if (loss > best.loss + NOISE) return best;
	return { loss: Math.min(loss, best.loss), accuracy, step };
}

// The second of the two shaders: one workgroup walks one whole row, from the first step to the logit. Each thread
// keeps the cell state of its units in registers; the hidden state is what they share, so it lies in workgroup memory,
// twice, and one barrier a step is enough.
//
//   projected  [T * H]          vec4 = what the inputs add to the gates i, f, g, o of one unit: see projection.wgsl.ts
//   recurrent  [Hp * H]         vec4; Hp = H up to a multiple of 4, the rows beyond H are 0
//   dense      [pooled * H + 1] for last, max, mean as the model has them; then the bias
//   offsets    [rows + 1]       row r has the steps offsets[r] … offsets[r + 1] - 1
//   result     [rows]           logit of each row; with `trace`, [T]: logit after each step
import type { Architecture } from '../../contract/manifest.ts';
import { roundUp } from '../layout.ts';

/** Every WebGPU device takes this many threads in a workgroup, so that the same shader runs, and is tested, everywhere. */
const MAX_THREADS = 256;
/** The hardware runs threads in groups of 32 or 64; less than 32 would only leave some idle. */
const THREAD_MULTIPLE = 32;

/** How the units of the hidden state are shared out.
 *  @example  shareUnits(300) gives { unitsPerThread: 2, threads: 160 } */
export function shareUnits(hidden: number): { unitsPerThread: number; threads: number } {
	const unitsPerThread = Math.ceil(hidden / MAX_THREADS);
	return { unitsPerThread, threads: roundUp(Math.ceil(hidden / unitsPerThread), THREAD_MULTIPLE) };
}

/** The body of the shader, for TF.js to put its declarations before. */
export function recurrenceShader(
	{ hidden, pooling }: Pick<Architecture, 'hidden' | 'pooling'>,
	trace: boolean
): string {
	const { unitsPerThread, threads } = shareUnits(hidden);
	const padded = roundUp(hidden, 4);
	const isPooled = pooling === 'last-max-mean';
	return `
		const H = ${hidden}u;
		const Hp = ${padded}u;
		const THREADS = ${threads}u;
		const UNITS = ${unitsPerThread}u;
		const TRACE = ${trace};

		var<workgroup> span : vec2<i32>;
		var<workgroup> state : array<f32, ${2 * padded}>;
		var<workgroup> parts : array<f32, ${2 * threads}>;

		// Beyond 30 the result is 0 or 1 in float32 anyway, and exp() of more may be infinite, which WGSL leaves undefined.
		fn sigmoid(x : vec4<f32>) -> vec4<f32> {
			return 1.0 / (1.0 + exp(-clamp(x, vec4<f32>(-30.0), vec4<f32>(30.0))));
		}
		// tanh(x) = 2 sigmoid(2x) - 1: WGSL promises little of its own tanh, and SwiftShader's gives NaN for 200.
		fn hyperbolicTangent(x : f32) -> f32 {
			return 2.0 * sigmoid(vec4<f32>(2.0 * x)).x - 1.0;
		}
		fn logit(slot : u32) -> f32 {
			var sum = dense[${isPooled ? 3 : 1}u * H];
			for (var i = 0u; i < THREADS; i++) { sum += parts[slot + i]; }
			return sum;
		}

		fn main(index : i32) {
			_ = uniforms.NAN; // an unused binding would be left out of the layout, and the call fail without a word
			let thread = localId.x;
			if (thread == 0u) {
				span = vec2<i32>(offsets[workgroupId.x], offsets[workgroupId.x + 1u]);
			}
			let row = workgroupUniformLoad(&span); // the same for all threads, which the barrier in the loop requires
			var cell : array<f32, UNITS>;
			var highest : array<f32, UNITS>;
			var total : array<f32, UNITS>;
			for (var u = 0u; u < UNITS; u++) { highest[u] = -1.0; }
			for (var k = thread; k < 2u * Hp; k += THREADS) { state[k] = 0.0; }
			workgroupBarrier();

			var now = 0u;
			var slot = 0u;
			for (var t = row.x; t < row.y; t++) {
				let next = Hp - now;
				var part = 0.0;
				for (var u = 0u; u < UNITS; u++) {
					let unit = thread + u * THREADS;
					if (unit < H) {
						var z = projected[u32(t) * H + unit];
						var y = vec4<f32>(0.0);
						for (var k = 0u; k < Hp; k += 4u) {
							let weights = k * H + unit;
							z += state[now + k] * recurrent[weights];
							y += state[now + k + 1u] * recurrent[weights + H];
							z += state[now + k + 2u] * recurrent[weights + 2u * H];
							y += state[now + k + 3u] * recurrent[weights + 3u * H];
						}
						z += y;
						let gates = sigmoid(vec4<f32>(z.x, z.y, 2.0 * z.z, z.w)); // tanh(g) = 2 gates.z - 1
						cell[u] = gates.y * cell[u] + gates.x * (2.0 * gates.z - 1.0);
						let h = gates.w * hyperbolicTangent(cell[u]);
						state[next + unit] = h;
						part += h * dense[unit];${
							isPooled
								? `
						highest[u] = max(highest[u], h);
						total[u] += h;
						part += highest[u] * dense[H + unit];
						part += total[u] / f32(t + 1 - row.x) * dense[2u * H + unit];`
								: ''
						}
					}
				}
				// Two slots, like the state: the first thread may still be adding up those of the step before.
				parts[slot + thread] = part;
				workgroupBarrier();
				if (thread == 0u) {
					if (TRACE) {
						result[t] = logit(slot);
					} else if (t + 1 == row.y) {
						result[workgroupId.x] = logit(slot);
					}
				}
				slot = THREADS - slot;
				now = next;
			}
		}`;
}

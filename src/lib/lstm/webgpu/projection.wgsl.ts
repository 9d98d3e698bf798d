// The first of the two shaders: what the embedding of each token adds to the gates, for all steps of all rows at once.
// It needs no state, so every step of every row is independent; the rows stand one behind the other without padding.
//
//   ids        [T]          tokens of all rows, a multiple of STEPS_PER_THREAD, filled up with id 0
//   embedding  [V * E]
//   kernel     [E * H]      vec4 = the gates i, f, g, o of one unit
//   bias       [H]          vec4
//   result     [T * H]      vec4: bias + embedding[id] · kernel

/** Steps that share each read of a weight. */
export const STEPS_PER_THREAD = 4;
export const PROJECTION_THREADS = 64;

/** The body of the shader, for TF.js to put its declarations before; the uniform `steps` is T. */
export function projectionShader(embedding: number, hidden: number): string {
	return `
		const E = ${embedding}u;
		const H = ${hidden}u;

		fn main(index : i32) {
			let unit = u32(index) % H;
			let step = u32(index) / H * ${STEPS_PER_THREAD}u;
			if (step >= u32(uniforms.steps)) { return; }
			let x0 = u32(ids[step]) * E;
			let x1 = u32(ids[step + 1u]) * E;
			let x2 = u32(ids[step + 2u]) * E;
			let x3 = u32(ids[step + 3u]) * E;
			var z0 = bias[unit];
			var z1 = z0;
			var z2 = z0;
			var z3 = z0;
			for (var k = 0u; k < E; k++) {
				let weight = kernel[k * H + unit];
				z0 += embedding[x0 + k] * weight;
				z1 += embedding[x1 + k] * weight;
				z2 += embedding[x2 + k] * weight;
				z3 += embedding[x3 + k] * weight;
			}
			let out = step * H + unit;
			result[out] = z0;
			result[out + H] = z1;
			result[out + 2u * H] = z2;
			result[out + 3u * H] = z3;
		}`;
}

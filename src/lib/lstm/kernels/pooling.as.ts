// Last state, maximum and mean over time with what their gradient needs; rows, steps and slots as in recurrence.as.ts.

/** Last, maximum and mean of the states over time, and the step where each maximum stood.
 *  @param states   [slots][Hp], without the zeros before the first step
 *  @param lengths  [rows], f32
 *  @param features [rows][3][Hp], written
 *  @param where    [rows][Hp], i32, written: the first step that has the maximum */
export function pool(
	rows: i32,
	steps: i32,
	active: usize,
	states: usize,
	Hp: i32,
	lengths: usize,
	features: usize,
	where: usize
): void {
	const bytes = <usize>Hp << 2;
	let state = states;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		const now = i32x4.splat(t);
		for (let r: usize = 0; r < <usize>n; r++) {
			for (let j: usize = 0; j < bytes; j += 16) {
				const f = features + 3 * r * bytes + j;
				const w = where + r * bytes + j;
				const h = v128.load(state + j);
				v128.store(f, h);
				if (t === 0) {
					v128.store(f + bytes, h);
					v128.store(f + 2 * bytes, h);
					v128.store(w, now);
				} else {
					const max = v128.load(f + bytes);
					const isLarger = f32x4.gt(h, max);
					v128.store(f + bytes, v128.bitselect(h, max, isLarger));
					v128.store(w, v128.bitselect(now, v128.load(w), isLarger));
					v128.store(f + 2 * bytes, f32x4.add(v128.load(f + 2 * bytes), h));
				}
			}
			state += bytes;
		}
	}
	for (let r: usize = 0; r < <usize>rows; r++) {
		const scale = f32x4.splat(1.0 / load<f32>(lengths + (r << 2)));
		for (let j: usize = 0; j < bytes; j += 16) {
			const mean = features + (3 * r + 2) * bytes + j;
			v128.store(mean, f32x4.mul(v128.load(mean), scale));
		}
	}
}

/** The gradient of `pool`.
 *  @param dFeatures [rows][3][Hp]
 *  @param dStates   [slots][Hp], written */
export function poolBackward(
	steps: i32,
	active: usize,
	Hp: i32,
	lengths: usize,
	dFeatures: usize,
	where: usize,
	dStates: usize
): void {
	const bytes = <usize>Hp << 2;
	let state = dStates;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		const now = i32x4.splat(t);
		for (let r: usize = 0; r < <usize>n; r++) {
			const length = load<f32>(lengths + (r << 2));
			const scale = f32x4.splat(1.0 / length);
			const isLast = <i32>length === t + 1;
			for (let j: usize = 0; j < bytes; j += 16) {
				const f = dFeatures + 3 * r * bytes + j;
				const isMax = i32x4.eq(now, v128.load(where + r * bytes + j));
				let d = f32x4.mul(v128.load(f + 2 * bytes), scale);
				d = f32x4.add(d, v128.and(v128.load(f + bytes), isMax));
				if (isLast) d = f32x4.add(d, v128.load(f));
				v128.store(state + j, d);
			}
			state += bytes;
		}
	}
}

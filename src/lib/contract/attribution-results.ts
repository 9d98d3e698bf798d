// What stands in static/models/<id>/attribution.json: how the way in which the app explains itself was chosen, for the
// model card. Written only by `npm run training -- attribution`.
import * as v from 'valibot';
import { sha256Schema } from './manifest.ts';

const methodSchema = v.strictObject({
	name: v.string(),
	/** On how many reviews, the first ones, where a slow method was not measured on all. */
	reviews: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))),
	/** Mean fall of the answer's probability at each of `shares`. */
	curve: v.array(v.number()),
	/** The mean height of the curve; the higher, the better the method knew which words carried the answer. */
	area: v.number(),
	/** How much higher it is than that of the chosen method, review by review, and the standard error of that. */
	overChosen: v.strictObject({ mean: v.number(), standardError: v.number() }),
	/** Median time of the processor for TIMED_TOKENS tokens, in milliseconds, one thread. */
	milliseconds: v.number()
});

export const attributionResultsSchema = v.strictObject({
	formatVersion: v.literal(1),
	date: v.pipe(v.string(), v.isoDate()),
	/** The command that measures it again. */
	command: v.string(),
	machine: v.string(),
	seed: v.number(),
	/** Of the reviews, as in the manifest. */
	dataSha256: sha256Schema,
	/** The manifest of the model that was measured. */
	manifestSha256: sha256Schema,
	/** Never the test reviews. */
	split: v.literal('validation'),
	reviews: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** How much of a review is taken out at each point of the curves. */
	shares: v.array(v.number()),
	/** The method that the app uses. */
	chosen: v.string(),
	/** How many times the area of random order that of the chosen method is. */
	timesRandom: v.number(),
	/** What its gradients miss of the difference between the two logits before it is spread over the tokens, in logits. */
	missed: v.strictObject({ median: v.number(), most: v.number() }),
	/** The mean distance of the start from an even answer, in logits, for each kind of start. */
	starts: v.strictObject({ neutral: v.number(), unknown: v.number(), zero: v.number() }),
	methods: v.array(methodSchema)
});
export type AttributionResults = v.InferOutput<typeof attributionResultsSchema>;

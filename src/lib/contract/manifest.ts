// What stands in static/models/<id>/manifest.json: everything needed to check, run and judge a model.
// Written only by training; parsed from `unknown` wherever it enters.
import * as v from 'valibot';
import { AppError } from './errors.ts';
import { textOptionsSchema } from './text-options.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A file of the model, named relative to the manifest's own folder. */
const fileSchema = v.strictObject({
	path: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/)),
	sha256: sha256Schema,
	sizeBytes: positive
});
export type ModelFile = v.InferOutput<typeof fileSchema>;

/** Embedding [vocabularySize, embedding] → LSTM [hidden] → pooled states, joined in this order → dense → with the n-grams,
 *  where there are any → sigmoid. */
export const architectureSchema = v.strictObject({
	vocabularySize: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(1_000_000)),
	embedding: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1024)),
	hidden: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1024)),
	pooling: v.picklist(['last', 'last-max-mean']),
	/** How many, and the rest of NgramTable; absent where the LSTM is alone. */
	ngrams: v.exactOptional(
		v.strictObject({
			count: positive,
			silent: count,
			half: positive,
			share: fraction
		})
	)
});
export type Architecture = v.InferOutput<typeof architectureSchema>;

/** Measured on `reviews` reviews of a split, at the threshold 0.5 where one is needed. */
export const metricsSchema = v.strictObject({
	split: v.string(),
	reviews: positive,
	accuracy: fraction,
	precision: fraction,
	recall: fraction,
	f1: fraction,
	auc: fraction,
	/** Mean negative log-likelihood in nats. */
	logLoss: v.pipe(v.number(), v.minValue(0)),
	/** Expected calibration error over 15 bins of equal width. */
	calibrationError: fraction,
	/** Those bins that hold reviews, for a reliability diagram; older results have none. */
	reliability: v.exactOptional(
		v.array(
			v.strictObject({ reviews: positive, meanProbability: fraction, positiveShare: fraction })
		)
	),
	/** The ROC curve from (0, 0) to (1, 1), each point [false positive rate, true positive rate]; older results have none. */
	roc: v.exactOptional(v.pipe(v.array(v.strictTuple([fraction, fraction])), v.minLength(2))),
	/** By how many tokens were read, shortest first, groups without reviews left out; older results have none. */
	byLength: v.exactOptional(
		v.array(
			v.strictObject({
				fewest: positive,
				/** Null: however many. */
				most: v.nullable(positive),
				reviews: positive,
				accuracy: fraction
			})
		)
	),
	confusion: v.strictObject({
		truePositive: count,
		falsePositive: count,
		trueNegative: count,
		falseNegative: count
	})
});
export type Metrics = v.InferOutput<typeof metricsSchema>;

/** How many items of one group of the behaviour tests came out right, see tests/behaviour. */
const groupScoreSchema = v.strictObject({
	group: v.string(),
	passed: count,
	total: positive,
	/** What its texts have in common. */
	about: v.exactOptional(v.string()),
	/** The item that it got wrong by the most: one text, or several that should get one label. */
	failure: v.exactOptional(
		v.strictObject({
			label: v.picklist(['positive', 'negative']),
			answers: v.pipe(
				v.array(v.strictObject({ text: v.string(), probability: fraction })),
				v.minLength(1)
			)
		})
	)
});
export type GroupScore = v.InferOutput<typeof groupScoreSchema>;

/** The whole recipe, see training/src/recipe.ts; `name` and `seed` are always there. */
const recipeSchema = v.looseObject({ name: v.string(), seed: v.pipe(v.number(), v.integer()) });

/** The recipe of the paper that Matinee starts from, trained and measured on the same reviews. */
const paperSchema = v.strictObject({
	recipe: recipeSchema,
	/** Time spent learning, in seconds. */
	seconds: v.pipe(v.number(), v.minValue(0)),
	command: v.string(),
	/** On the test reviews; as recorded, so older than the manifest. */
	metrics: metricsSchema
});

export const manifestSchema = v.strictObject({
	formatVersion: v.literal(1),
	id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
	files: v.strictObject({ model: fileSchema, weights: fileSchema, vocabulary: fileSchema }),
	text: textOptionsSchema,
	architecture: architectureSchema,
	calibration: v.strictObject({
		/** Fitted on validation; the dense layer's weights are already divided by it. */
		temperature: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)),
		/** Probabilities between these are too often wrong to be called either way; found on validation. */
		unsure: v.exactOptional(v.strictObject({ low: fraction, high: fraction }))
	}),
	training: v.strictObject({
		recipe: recipeSchema,
		/** SHA-256 over the paths and texts of all reviews, the same for every archive that holds them. */
		dataSha256: sha256Schema,
		/** SHA-256 over the generated examples that it learned from; older models, and those that learned from none, have none. */
		generatedSha256: v.optional(sha256Schema),
		/** The size of the sample it was trained on; null for all reviews. */
		sample: v.nullable(positive),
		/** How many reviews each part of the data holds; older models do not say. */
		reviews: v.exactOptional(
			v.strictObject({ train: count, validation: count, test: count, unlabelled: count })
		),
		/** Time spent learning, in seconds. */
		seconds: v.pipe(v.number(), v.minValue(0)),
		/** The command that makes this model again. */
		command: v.string()
	}),
	/** Through these very files, quantised as they are. */
	metrics: v.array(metricsSchema),
	/** Likewise; models from before the behaviour tests have none. */
	behaviour: v.exactOptional(v.array(groupScoreSchema)),
	paper: v.exactOptional(paperSchema)
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Parse a manifest, or say what is wrong with it.
 *  @param value  the parsed JSON
 *  @throws       model/bad-manifest */
export function parseManifest(value: unknown): Manifest {
	const result = v.safeParse(manifestSchema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = v.getDotPath(issue) ?? 'the whole file';
	throw new AppError(
		'model/bad-manifest',
		`The model's manifest is not valid at ${path}: ${issue.message}`,
		{
			next: 'Reload the page; if it stays, export the model again with the training tool.'
		}
	);
}

/** static/models/default.json: the model that the app ships with. The build bakes it in, and with it the digests of all. */
export const bundledModelSchema = v.strictObject({
	id: v.string(),
	manifest: fileSchema
});
export type BundledModel = v.InferOutput<typeof bundledModelSchema>;

/** static/models/<id>/vocabulary.json: the words in the order of their ids, the first with FIRST_WORD_ID, and the n-grams in
 *  the order of their weights, their words one space apart. */
export const vocabularySchema = v.strictObject({
	formatVersion: v.literal(1),
	words: v.array(v.string()),
	ngrams: v.exactOptional(v.array(v.string()))
});
export type Vocabulary = v.InferOutput<typeof vocabularySchema>;

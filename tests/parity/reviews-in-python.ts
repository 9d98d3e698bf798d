// Every labelled review, read by the browser's code and by that of model.tar.gz: the ids must be the same.
//   npx tsx tests/parity/reviews-in-python.ts --data aclImdb_v1.tar.gz
// As the shipped model reads texts, and once more with stop words and stems; takes some minutes.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { encode } from '../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import { readReviews, UNLABELLED } from '../../training/src/data/archive.ts';
import { readModel } from '../../training/src/export/read-model.ts';
import { dataOptionsOf, readRecipe } from '../../training/src/recipe.ts';
import { packArtifact } from '../../training/src/sagemaker/artifact.ts';
import { findPython, openContainer } from '../../lambda/src/local/python-container.ts';

const BATCH = 500;

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
const python = findPython();
if (data === undefined) throw new Error('Name the archive of the reviews with --data.');
if (python === undefined) throw new Error('There is no Python 3.9 or newer; name one in PYTHON.');

const models = new URL('../../static/models/', import.meta.url);
const { id } = JSON.parse(await readFile(new URL('default.json', models), 'utf8')) as {
	id: string;
};
const model = await readModel(new URL(id, models).pathname);
const { text: paper } = dataOptionsOf(await readRecipe('paper'));

const artifact = await packArtifact(model);
for (const [name, options] of [
	[id, model.manifest.text],
	['paper', paper]
] as const) {
	const container = await openContainer(python, artifact);
	await container.readTexts(options, model.words);
	const vocabulary = indexVocabulary(model.words);
	let [reviews, ids, different] = [0, 0, 0];
	const compare = async (texts: readonly string[]): Promise<void> => {
		const theirs = await container.encode(texts);
		for (const [i, text] of texts.entries()) {
			const ours = encode(text, options, vocabulary);
			const counts = [[...ours.ids], ours.tokenCount, ours.cutCount, ours.unknownCount];
			if (JSON.stringify(counts) !== JSON.stringify(Object.values(theirs[i] ?? {}))) different++;
			reviews++;
			ids += ours.ids.length;
		}
	};
	let texts: string[] = [];
	for await (const { label, text } of readReviews(data)) {
		if (label !== UNLABELLED) texts.push(text);
		if (texts.length < BATCH) continue;
		await compare(texts);
		texts = [];
	}
	await compare(texts);
	await container.close();
	console.log(`As ${name} reads: ${reviews} reviews, ${ids} ids, ${different} reviews differ`);
	if (different > 0) process.exitCode = 1;
}

// Who may import what: the table of the house style as data, and the function that holds one file against it.
import { readImports, resolveImport, type Import } from './sources.ts';

interface Rule {
	/** The first rule whose pattern fits a path is the one that counts. */
	files: RegExp;
	/** Files of ours that may be named, beside those of the same folder. */
	ours: RegExp[];
	/** Packages that may be named in any way. */
	packages: RegExp[];
	/** Packages and files that may be named behind `import()` or as types only, because they are heavy. */
	onDemand?: RegExp[];
	/** `$lib` needs SvelteKit's resolver, which Node and the Lambda bundler lack. */
	alias?: true;
}

const contract = /^src\/lib\/contract\//;
const text = /^src\/lib\/text\//;
const lstm = /^src\/lib\/lstm\/(?!webgpu\/tfjs\/)/;
/** The chunk with TF.js in it, which is loaded once a graphics adapter has been found. */
const lstmOnTfjs = /^src\/lib\/lstm\/webgpu\/tfjs\//;
/** Files of many reviews; what reads and writes CSV is heavy, so only a worker takes it. */
const table = /^src\/lib\/table\//;
/** What a comparison with the cloud comes to; reading and writing files is heavy here as well. */
const compare = /^src\/lib\/compare\//;
const summary = /^src\/lib\/compare\/summarize\.ts$/;
const storage = /^src\/lib\/storage\//;
/** Both sides of the thread boundary speak through these. */
const protocol = /^src\/lib\/worker\/(protocol|table-protocol|transfer-errors|life-lock)\.ts$/;
/** The page's side of it: nothing of the model may be drawn into the first load. */
const pageSide =
	/^src\/lib\/worker\/(client|batch-client|table-client|batch-pool|task-slice|settle-first|worker-session)\.ts$/;
const client = /^src\/lib\/worker\/(batch-|table-)?client\.ts$/;
const worker = /^src\/lib\/worker\/[^/]+\.worker\.ts$/;
const cloud = /^src\/lib\/cloud\/(?!aws\/)/;
/** The chunk with the AWS SDK in it, which is loaded once a visitor has switched the cloud on. */
const cloudOnAws = /^src\/lib\/cloud\/aws\//;
const state = /^src\/lib\/state\//;
const components = /^src\/lib\/components\//;
const valibot = /^valibot$/;
const tensorflow = /^@tensorflow\//;
const aws = /^@aws-sdk\//;
const cdk = /^(aws-cdk-lib|constructs)(\/|$)/;
const node = /^node:/;
const svelte = /^(svelte|\$app)(\/|$)/;

const rules: Rule[] = [
	{ files: contract, ours: [contract], packages: [valibot] },
	{ files: text, ours: [contract, text], packages: [/^stemmer$/] },
	{ files: lstmOnTfjs, ours: [contract, lstm, lstmOnTfjs], packages: [tensorflow] },
	{
		files: lstm,
		ours: [contract, lstm],
		packages: [valibot],
		onDemand: [tensorflow, lstmOnTfjs]
	},
	{ files: table, ours: [contract, table], packages: [/^papaparse$/] },
	{ files: compare, ours: [contract, table, compare], packages: [/^papaparse$/] },
	{ files: storage, ours: [contract, storage], packages: [/^idb$/, valibot] },
	{ files: pageSide, ours: [contract, protocol, pageSide], packages: [/^comlink$/] },
	{
		files: /^src\/lib\/worker\//,
		ours: [
			contract,
			text,
			lstm,
			storage,
			table,
			/^src\/lib\/worker\/(?!((batch-|table-)?client|batch-pool|worker-session)\.ts)/
		],
		packages: [/^comlink$/, valibot]
	},
	{ files: cloudOnAws, ours: [contract, cloud, cloudOnAws], packages: [aws, valibot] },
	{ files: cloud, ours: [contract, cloud], packages: [valibot], onDemand: [cloudOnAws] },
	{
		files: state,
		ours: [contract, client, worker, cloud, summary, storage, state],
		packages: [svelte, valibot],
		onDemand: [compare]
	},
	{
		files: /^src\/(lib\/components|routes)\//,
		ours: [contract, state, summary, components, /^src\/(app\.css|routes\/)/],
		packages: [svelte],
		alias: true
	},
	{ files: /^src\/service-worker\.ts$/, ours: [], packages: [/^\$service-worker$/] },
	{ files: /^src\//, ours: [contract], packages: [] },
	{ files: /^training\//, ours: [contract, text, lstm, /^training\//], packages: [/^[^$.]/] },
	{
		// The stand-in for AWS runs the very model.tar.gz, so it packs one as training does.
		files: /^lambda\/src\/local\//,
		ours: [
			contract,
			text,
			lstm,
			/^lambda\/src\//,
			/^training\/src\/(sagemaker\/artifact|export\/read-model)\.ts$/
		],
		packages: [/^[^$.]/]
	},
	{ files: /^lambda\/src\/testing\//, ours: [contract, /^lambda\//], packages: [/^[^$.]/] },
	// What is set up and what runs there: the one is never drawn into the bundles of the other.
	{
		files: /^lambda\/src\/stack\//,
		ours: [contract, /^lambda\/src\/(stack\/|outputs\.ts|cors\.ts)/],
		packages: [cdk, node, valibot]
	},
	{
		files: /^lambda\//,
		ours: [contract, /^lambda\/src\/(?!(stack|local)\/)/],
		packages: [aws, /^aws-lambda$/, node, valibot]
	}
];

const test = /\.(test|e2e)\.ts$/;

/** Tests cross boundaries on purpose; of the table they keep only how a module is named. */
const testRule: Rule = { files: test, ours: [/^/], packages: [/^[^$.]/], onDemand: [] };

/** Hold one file against the table.
 *  @param path  relative to the root of the project
 *  @param text  the content of the file
 *  @returns     one sentence for each import that breaks a rule; empty when all is well
 *  @example     breaches('src/lib/text/a.ts', "import 'idb'") gives ["src/lib/text/a.ts may not import 'idb'"] */
export function breaches(path: string, text: string): string[] {
	const rule =
		test.test(path) || path.startsWith('tests/')
			? testRule
			: rules.find(({ files }) => files.test(path));
	if (!rule) return [`${path} stands where no rule of tests/architecture covers it`];
	return readImports(path, text).flatMap((item) => {
		const reason = judge(path, rule, item);
		return reason ? [`${path} ${reason}`] : [];
	});
}

function judge(path: string, rule: Rule, { specifier, kind }: Import): string | undefined {
	// SvelteKit writes these types itself; there is no file to name.
	if (specifier === './$types') return undefined;
	if (specifier.startsWith('.')) {
		if (!/\.(ts|svelte|css|json|js|wasm)(\?[\w&-]+)?$/.test(specifier))
			return `must name the ending of '${specifier}'`;
		const file = resolveImport(path, specifier);
		if (allows(rule.ours, file)) return undefined;
		return judgeOnDemand(rule, file, specifier, kind);
	}
	if (specifier.startsWith('$lib')) {
		if (!rule.alias) return `must import '${specifier}' by its relative path`;
		return allows(rule.ours, specifier.replace('$lib', 'src/lib'))
			? undefined
			: `may not import '${specifier}'`;
	}
	if (allows(rule.packages, specifier)) return undefined;
	return judgeOnDemand(rule, specifier, specifier, kind);
}

function judgeOnDemand(
	{ onDemand = [] }: Rule,
	target: string,
	specifier: string,
	kind: Import['kind']
): string | undefined {
	if (!allows(onDemand, target)) return `may not import '${specifier}'`;
	return kind === 'static' ? `must import '${specifier}' on demand` : undefined;
}

function allows(patterns: RegExp[], path: string): boolean {
	return patterns.some((pattern) => pattern.test(path));
}

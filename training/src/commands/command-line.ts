// The command that is running, as a person would type it, for records that say how they came about.

/** What stands for data that lies elsewhere on every machine. */
const DATA_NAMES: Readonly<Record<string, string>> = {
	'--data': 'aclImdb.tar.gz',
	'--treebank': 'trees'
};

/** Says where things are kept and nothing else. */
const LEFT_OUT = '--cache';

/** @returns such as `npm run training -- train --recipe paper`; where the data lie on this machine is left out */
export function commandLine(argv: readonly string[] = process.argv.slice(2)): string {
	const kept: string[] = [];
	for (let i = 0; i < argv.length; i++) {
		const word = argv[i] ?? '';
		const [flag = '', value] = word.split('=', 2);
		const name = DATA_NAMES[flag];
		if (flag === LEFT_OUT) {
			if (value === undefined) i++;
			continue;
		}
		if (name !== undefined && value === undefined) {
			kept.push(flag, name);
			i++;
		} else if (name !== undefined) kept.push(`${flag}=${name}`);
		else kept.push(/^[\w@%+=:,./!?-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
	}
	return ['npm run training --', ...kept].join(' ');
}

// The command that is running, as a person would type it, for records that say how they came about.

/** @returns such as `npm run training -- train --recipe paper`; where the archive lies on this machine is left out */
export function commandLine(argv: readonly string[] = process.argv.slice(2)): string {
	const kept: string[] = [];
	for (let i = 0; i < argv.length; i++) {
		const word = argv[i] ?? '';
		if (word === '--data') {
			kept.push('--data', 'aclImdb.tar.gz');
			i++;
		} else if (word.startsWith('--data=')) kept.push('--data=aclImdb.tar.gz');
		else kept.push(/^[\w@%+=:,./!?-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
	}
	return ['npm run training --', ...kept].join(' ');
}

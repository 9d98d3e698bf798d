import { expect, it } from 'vitest';
import { commandLine } from './command-line.ts';

it.each([
	[['train', '--recipe', 'paper'], 'npm run training -- train --recipe paper'],
	[
		['train', '--data', '/home/somebody/a.tar.gz', '--seed', '2'],
		'npm run training -- train --data aclImdb.tar.gz --seed 2'
	],
	[
		['train', '--treebank', '/home/somebody/trees', '--threads=2'],
		'npm run training -- train --treebank trees --threads=2'
	],
	[['train', '--data=/home/somebody/a.tar.gz'], 'npm run training -- train --data=aclImdb.tar.gz'],
	[['train', '--cache', '/home/somebody/c', '--seed', '2'], 'npm run training -- train --seed 2'],
	[['train', '--cache=/home/somebody/c'], 'npm run training -- train'],
	[['train', '--marks', "it's!"], "npm run training -- train --marks 'it'\\''s!'"],
	[['train', '--marks', ''], "npm run training -- train --marks ''"]
])('writes %j as a person would', (argv, expected) => {
	expect(commandLine(argv)).toBe(expected);
});

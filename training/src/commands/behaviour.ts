// `behaviour`: a model on the behaviour texts, group by group, and each text that it gets wrong.
import { Command } from 'commander';
import { measureBehaviour, readBehaviour, type BehaviourResult } from '../evaluation/behaviour.ts';
import {
	raiseFloors,
	readFloors,
	writeFloors,
	type Floors
} from '../evaluation/behaviour-floors.ts';
import { classifyTexts } from '../evaluation/classify-texts.ts';
import { formatTable } from '../terminal/table.ts';
import { addSubjectFlags, readSubject, type SubjectFlags } from './subject.ts';

interface BehaviourFlags extends SubjectFlags {
	raiseFloors?: true;
}

export function behaviourCommand(): Command {
	return addSubjectFlags(new Command('behaviour'))
		.description('try a trained model on short texts; for a last look, not to choose a model by')
		.option(
			'--raise-floors',
			'keep the result as the floors of tests/behaviour; for the model that ships'
		)
		.action(runBehaviour);
}

async function runBehaviour(flags: BehaviourFlags): Promise<void> {
	const subject = await readSubject(flags);
	const results = await measureBehaviour(await readBehaviour(), (texts) =>
		classifyTexts(subject, texts)
	);
	const floors = await readFloors();
	process.stdout.write(`${describeGroups(results, floors)}\n${describeFailures(results)}`);
	if (flags.raiseFloors) await writeFloors(raiseFloors(floors, results));
}

function describeGroups(results: readonly BehaviourResult[], floors: Floors): string {
	const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
	const rows = results.map(({ group, passed, total }) => {
		const floor = floors[group];
		return [
			group,
			String(passed),
			String(total),
			percent(passed / total),
			floor ? percent(floor.passed / floor.total) : '–',
			floor ? percent(floor.goal) : '–'
		];
	});
	return `${formatTable([['group', 'passed', 'items', 'rate', 'floor', 'goal'], ...rows])}\n`;
}

/** The probability of "positive" before each text, and what it should be before each item. */
function describeFailures(results: readonly BehaviourResult[]): string {
	return results
		.filter(({ failures }) => failures.length > 0)
		.map(({ group, failures }) => {
			const lines = failures.flatMap(({ label, answers }) =>
				answers.map(({ text, probability }, i) => {
					const wanted = i === 0 ? label : '';
					return `  ${wanted.padEnd('positive'.length)}  ${probability.toFixed(3)}  ${text}\n`;
				})
			);
			return `\n${group}\n${lines.join('')}`;
		})
		.join('');
}

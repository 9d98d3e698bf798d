// All frames, by what they teach.
import { ADVICE } from './advice.ts';
import { ANSWERS } from './answers.ts';
import { ANYONE } from './anyone.ts';
import { CHANGES } from './changes.ts';
import { CHAT } from './chat.ts';
import { CLEARED } from './cleared.ts';
import { COMPARISONS } from './comparisons.ts';
import { CONTRASTS } from './contrasts.ts';
import { DEGREES, IDLE } from './degrees.ts';
import { DENIALS } from './denials.ts';
import { DISAGREEMENTS } from './disagreements.ts';
import { DOUBLE_DENIALS } from './double-denials.ts';
import { DOUBLE_NEGATIONS } from './double-negations.ts';
import { DOUBLE_TURNS } from './double-turns.ts';
import { EMPHASIS } from './emphasis.ts';
import { EXPECTATIONS } from './expectations.ts';
import { STORY_FACTS } from './facts-of-the-story.ts';
import { FAINT_WORDS } from './faint-words.ts';
import { FAULTS_DENIED } from './faults-denied.ts';
import type { Frame } from './frame.ts';
import { HEARD } from './heard.ts';
import { HEARSAY } from './hearsay.ts';
import { HINDSIGHT } from './hindsight.ts';
import { HYPOTHETICALS } from './hypotheticals.ts';
import { LAST_WORDS } from './last-words.ts';
import { LAYERED_DENIALS } from './layered-denials.ts';
import { LITOTES } from './litotes.ts';
import { MEASURED } from './measured.ts';
import { MERITS_DENIED } from './merits-denied.ts';
import { NAMES } from './names.ts';
import { NEGATED_ADJECTIVES } from './negated-adjectives.ts';
import { NEGATED_NOUNS } from './negated-nouns.ts';
import { NEGATED_PHRASES } from './negated-phrases.ts';
import { NEGATED_VERBS } from './negated-verbs.ts';
import { NEGATION_IN_CLAUSES } from './negation-in-clauses.ts';
import { NUTSHELLS } from './nutshells.ts';
import { ONE_LINERS } from './one-liners.ts';
import { OUTWEIGHED } from './outweighed.ts';
import { PLAIN_TALK } from './plain-talk.ts';
import { QUERIES } from './queries.ts';
import { QUESTIONS } from './questions.ts';
import { RANKINGS } from './rankings.ts';
import { REGRETS } from './regrets.ts';
import { REMARKS_ONLY } from './remarks.ts';
import { REPORTS } from './reports.ts';
import { RESERVE } from './reserve.ts';
import { RHETORIC } from './rhetoric.ts';
import { SECOND_THOUGHTS } from './second-thoughts.ts';
import { SETTINGS } from './settings.ts';
import { SHORT_REVIEWS } from './short-reviews.ts';
import { STATEMENTS } from './statements.ts';
import { THEN_AND_NOW } from './then-and-now.ts';
import { TIMES_AND_VOICES } from './times-and-voices.ts';
import { TURNING_POINTS } from './turning-points.ts';
import { TURNS } from './turns.ts';
import { TWO_STEPS } from './two-steps.ts';
import { FACTS, UNDECIDED } from './undecided.ts';
import { UNDERSTATEMENTS } from './understatements.ts';
import { UNFOLDED } from './unfolded.ts';
import { VIEWERS } from './viewers.ts';
import { WEIGHED } from './weighed.ts';
import { WISHES } from './wishes.ts';
import { WITHDRAWN } from './withdrawn.ts';
import { WORDINGS } from './wordings.ts';
import { WRITTEN } from '../written/written.ts';

export interface NamedFrame extends Frame {
	construction: string;
}

export const NEGATIONS = [
	...NEGATED_ADJECTIVES,
	...NEGATED_NOUNS,
	...NEGATED_VERBS,
	...NEGATED_PHRASES
];

/** Every construction with its share of the examples; negation's counterparts are in its share. */
export const CONSTRUCTIONS: readonly { name: string; frames: readonly Frame[]; share: number }[] = [
	{ name: 'statement', frames: STATEMENTS, share: 10 },
	{ name: 'negation', frames: NEGATIONS, share: 32 },
	{ name: 'denial', frames: DENIALS, share: 14 },
	{ name: 'fault denied', frames: FAULTS_DENIED, share: 14 },
	{ name: 'merit denied', frames: MERITS_DENIED, share: 12 },
	{ name: 'litotes', frames: LITOTES, share: 16 },
	{ name: 'nutshell', frames: NUTSHELLS, share: 10 },
	{ name: 'double negation', frames: DOUBLE_NEGATIONS, share: 11 },
	{ name: 'double denial', frames: DOUBLE_DENIALS, share: 11 },
	{ name: 'layered denial', frames: LAYERED_DENIALS, share: 16 },
	{ name: 'understatement', frames: UNDERSTATEMENTS, share: 14 },
	{ name: 'faint word', frames: FAINT_WORDS, share: 12 },
	{ name: 'question', frames: QUESTIONS, share: 18 },
	{ name: 'rhetoric', frames: RHETORIC, share: 13 },
	{ name: 'report', frames: REPORTS, share: 9 },
	{ name: 'hearsay', frames: HEARSAY, share: 13 },
	{ name: 'disagreement', frames: DISAGREEMENTS, share: 12 },
	{ name: 'contrast', frames: CONTRASTS, share: 9 },
	{ name: 'outweighed', frames: OUTWEIGHED, share: 9 },
	{ name: 'second thought', frames: SECOND_THOUGHTS, share: 8 },
	{ name: 'last word', frames: LAST_WORDS, share: 9 },
	{ name: 'change', frames: CHANGES, share: 9 },
	{ name: 'turning point', frames: TURNING_POINTS, share: 7 },
	{ name: 'hindsight', frames: HINDSIGHT, share: 12 },
	{ name: 'expectation', frames: EXPECTATIONS, share: 9 },
	{ name: 'viewer', frames: VIEWERS, share: 12 },
	{ name: 'advice', frames: ADVICE, share: 5 },
	{ name: 'hypothetical', frames: HYPOTHETICALS, share: 6 },
	{ name: 'comparison', frames: COMPARISONS, share: 9 },
	{ name: 'degree', frames: DEGREES, share: 4 },
	{ name: 'idle negation', frames: IDLE, share: 6 },
	{ name: 'names', frames: NAMES, share: 10 },
	{ name: 'remark', frames: REMARKS_ONLY, share: 6 },
	{ name: 'ranking', frames: RANKINGS, share: 14 },
	{ name: 'wish', frames: WISHES, share: 6 },
	{ name: 'one-liner', frames: ONE_LINERS, share: 14 },
	{ name: 'short review', frames: SHORT_REVIEWS, share: 6 },
	{ name: 'anyone', frames: ANYONE, share: 7 },
	{ name: 'emphasis', frames: EMPHASIS, share: 6 },
	{ name: 'wording', frames: WORDINGS, share: 8 },
	{ name: 'answer', frames: ANSWERS, share: 16 },
	{ name: 'query', frames: QUERIES, share: 14 },
	{ name: 'then and now', frames: THEN_AND_NOW, share: 15 },
	{ name: 'turn', frames: TURNS, share: 13 },
	{ name: 'reserve', frames: RESERVE, share: 16 },
	{ name: 'cleared', frames: CLEARED, share: 20 },
	{ name: 'withdrawn', frames: WITHDRAWN, share: 12 },
	{ name: 'two steps', frames: TWO_STEPS, share: 18 },
	{ name: 'setting', frames: SETTINGS, share: 15 },
	{ name: 'heard', frames: HEARD, share: 12 },
	{ name: 'plain talk', frames: PLAIN_TALK, share: 16 },
	{ name: 'chat', frames: CHAT, share: 12 },
	{ name: 'negation in a clause', frames: NEGATION_IN_CLAUSES, share: 22 },
	{ name: 'double turn', frames: DOUBLE_TURNS, share: 14 },
	{ name: 'measured', frames: MEASURED, share: 11 },
	{ name: 'regret', frames: REGRETS, share: 11 },
	{ name: 'times and voices', frames: TIMES_AND_VOICES, share: 15 },
	{ name: 'weighed', frames: WEIGHED, share: 14 },
	{ name: 'unfolded', frames: UNFOLDED, share: 12 },
	{ name: 'written', frames: WRITTEN, share: 720 }
];

/** The frames that the examples come from, for whoever must know them: tests hold their own texts apart from them. */
export function generatorFrames(): NamedFrame[] {
	const sided = CONSTRUCTIONS.flatMap(({ name, frames }) =>
		frames.map((frame) => ({ construction: name, ...frame }))
	);
	const undecided = [...UNDECIDED, ...FACTS, ...STORY_FACTS].map((text) => ({
		construction: 'undecided',
		text
	}));
	return [...sided, ...undecided];
}

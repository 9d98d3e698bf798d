// Texts written one by one: pairs whose words are nearly the same and whose verdicts are opposed, a positive one and a
// negative one on each line, by what turns the one into the other.
import type { Frame } from '../frames/frame.ts';
import { ADVICE } from './advice.ts';
import { AGED } from './aged.ts';
import { BETTER_THAN_SAID } from './better-than-said.ts';
import { CANCELLED_NEGATION } from './cancelled-negation.ts';
import { CHANGE_BY_TIME_WORDS } from './change-by-time-words.ts';
import { CHANGE_IN_FILM } from './change-in-film.ts';
import { CHANGE_OF_MIND } from './change-of-mind.ts';
import { CHANGE_SHORT } from './change-short.ts';
import { CHAT } from './chat.ts';
import { COMPARATIVE_CLAUSES } from './comparative-clauses.ts';
import { COMPARISONS_ACTIVITIES } from './comparisons-activities.ts';
import { COMPARISONS_FILMS } from './comparisons-films.ts';
import { COMPARISONS_PARTS } from './comparisons-parts.ts';
import { COMPARISONS_SHORT } from './comparisons-short.ts';
import { CONTRASTS_OF_SENTENCES } from './contrasts-of-sentences.ts';
import { CONTRASTS } from './contrasts.ts';
import { CRITICS_SAID } from './critics-said.ts';
import { DEGREES } from './degrees.ts';
import { DENIALS_BOTH_WAYS } from './denials-both-ways.ts';
import { DETAILS_THEN_VERDICT } from './details-then-verdict.ts';
import { DOUBLE_NEGATION } from './double-negation.ts';
import { FAINT_WORDS } from './faint-words.ts';
import { FRIENDS_SAID } from './friends-said.ts';
import { HYPOTHETICALS } from './hypotheticals.ts';
import { IDIOMS } from './idioms.ts';
import { IMPLIED } from './implied.ts';
import { LITOTES } from './litotes.ts';
import { MINI_REVIEWS } from './mini-reviews.ts';
import { NEGATION_EVERYDAY } from './negation-everyday.ts';
import { NEGATION_SCOPE } from './negation-scope.ts';
import { OPEN_QUESTIONS } from './open-questions.ts';
import { OPINIONS_HANDED_ON } from './opinions-handed-on.ts';
import { OTHERS_BELIEVE } from './others-believe.ts';
import { QUESTIONS } from './questions.ts';
import { REPORTED_DIRECT } from './reported-direct.ts';
import { SENTENCES_SETTLED } from './sentences-settled.ts';
import { SENTENCES_SHORT } from './sentences-short.ts';
import { SENTENCES_THAT_AGREE } from './sentences-that-agree.ts';
import { SENTENCES_THAT_TURN } from './sentences-that-turn.ts';
import { SUPERLATIVES } from './superlatives.ts';
import { UNDERSTATED_SPOKEN } from './understated-spoken.ts';
import { UNDERSTATEMENT_BY_MEASURE } from './understatement-by-measure.ts';
import { UNEXPECTED } from './unexpected.ts';
import { VIEWER_REPORTS } from './viewer-reports.ts';
import { WORTH } from './worth.ts';

/** In the order that the shipped model's examples were drawn in: another order draws others. */
export const WRITTEN: readonly Frame[] = [
	...ADVICE,
	...AGED,
	...BETTER_THAN_SAID,
	...CHANGE_BY_TIME_WORDS,
	...CHANGE_IN_FILM,
	...CHANGE_OF_MIND,
	...CHANGE_SHORT,
	...CHAT,
	...COMPARATIVE_CLAUSES,
	...COMPARISONS_ACTIVITIES,
	...COMPARISONS_FILMS,
	...COMPARISONS_PARTS,
	...COMPARISONS_SHORT,
	...CONTRASTS_OF_SENTENCES,
	...CONTRASTS,
	...CRITICS_SAID,
	...DEGREES,
	...DETAILS_THEN_VERDICT,
	...CANCELLED_NEGATION,
	...DOUBLE_NEGATION,
	...FAINT_WORDS,
	...FRIENDS_SAID,
	...HYPOTHETICALS,
	...IDIOMS,
	...IMPLIED,
	...LITOTES,
	...MINI_REVIEWS,
	...DENIALS_BOTH_WAYS,
	...NEGATION_EVERYDAY,
	...NEGATION_SCOPE,
	...OTHERS_BELIEVE,
	...OPEN_QUESTIONS,
	...QUESTIONS,
	...OPINIONS_HANDED_ON,
	...REPORTED_DIRECT,
	...SUPERLATIVES,
	...SENTENCES_THAT_AGREE,
	...SENTENCES_SETTLED,
	...SENTENCES_SHORT,
	...SENTENCES_THAT_TURN,
	...UNDERSTATED_SPOKEN,
	...UNDERSTATEMENT_BY_MEASURE,
	...UNEXPECTED,
	...VIEWER_REPORTS,
	...WORTH
];

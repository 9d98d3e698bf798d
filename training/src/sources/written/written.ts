// Texts written one by one: pairs whose words are nearly the same and whose verdicts are opposed, a positive one and a
// negative one on each line, by what turns the one into the other.
import type { Frame } from '../frames/frame.ts';
import { ADVICE } from './advice.ts';
import { ADVICE_GIVEN } from './advice-given.ts';
import { AGED } from './aged.ts';
import { BETTER_THAN_SAID } from './better-than-said.ts';
import { CANCELLED_NEGATION } from './cancelled-negation.ts';
import { CHANGE_BY_TIME_WORDS } from './change-by-time-words.ts';
import { CHANGE_IN_FILM } from './change-in-film.ts';
import { CHANGE_OF_MIND } from './change-of-mind.ts';
import { CHANGE_SHORT } from './change-short.ts';
import { CHAT } from './chat.ts';
import { COMPARATIVE_CLAUSES } from './comparative-clauses.ts';
import { COMPARATIVES_AS_VERDICTS } from './comparatives-as-verdicts.ts';
import { COMPARATIVES_EVERYDAY } from './comparatives-everyday.ts';
import { COMPARATIVES_TWISTED } from './comparatives-twisted.ts';
import { COMPARING_DEGREES } from './comparing-degrees.ts';
import { COMPARING_SERIES_AND_SEQUELS } from './comparing-series-and-sequels.ts';
import { COMPARING_WITH_LIFE } from './comparing-with-life.ts';
import { COMPARISONS_ACTIVITIES } from './comparisons-activities.ts';
import { COMPARISONS_FILMS } from './comparisons-films.ts';
import { COMPARISONS_PARTS } from './comparisons-parts.ts';
import { COMPARISONS_SHORT } from './comparisons-short.ts';
import { COMPARISONS_SUPERLATIVE } from './comparisons-superlative.ts';
import { COMPARISONS_WITH_OTHERS } from './comparisons-with-others.ts';
import { COMPARISONS_WITH_WISHES } from './comparisons-with-wishes.ts';
import { CONSENSUS } from './consensus.ts';
import { CONTRAST_MARKED } from './contrast-marked.ts';
import { CONTRAST_UNMARKED } from './contrast-unmarked.ts';
import { CONTRASTS } from './contrasts.ts';
import { CONTRASTS_OF_SENTENCES } from './contrasts-of-sentences.ts';
import { CRITICS_SAID } from './critics-said.ts';
import { DEGREES } from './degrees.ts';
import { DENIALS_BOTH_WAYS } from './denials-both-ways.ts';
import { DENIALS_IN_CLAUSES } from './denials-in-clauses.ts';
import { DENIALS_OF_DENIALS } from './denials-of-denials.ts';
import { DENIALS_SHORT } from './denials-short.ts';
import { DETAILS_THEN_VERDICT } from './details-then-verdict.ts';
import { DOUBLE_NEGATION } from './double-negation.ts';
import { FAINT_WORDS } from './faint-words.ts';
import { FAULTS_ABSENT } from './faults-absent.ts';
import { FAULTS_AND_VIRTUES_IMPLIED } from './faults-and-virtues-implied.ts';
import { FAULTS_DENIED } from './faults-denied.ts';
import { FAULTS_GRANTED_VERDICT_KEPT } from './faults-granted-verdict-kept.ts';
import { FILM_AGAINST_FILM } from './film-against-film.ts';
import { FRIENDS_SAID } from './friends-said.ts';
import { HYPOTHETICALS } from './hypotheticals.ts';
import { HYPOTHETICALS_AND_WISHES } from './hypotheticals-and-wishes.ts';
import { IDIOMS } from './idioms.ts';
import { IMPLIED } from './implied.ts';
import { IMPLIED_BY_ACTS } from './implied-by-acts.ts';
import { IMPLIED_BY_EFFECTS } from './implied-by-effects.ts';
import { IMPLIED_BY_IMAGES } from './implied-by-images.ts';
import { LITOTES } from './litotes.ts';
import { MINI_REVIEWS } from './mini-reviews.ts';
import { MIXED_BUT_SETTLED } from './mixed-but-settled.ts';
import { MIXED_SHORT } from './mixed-short.ts';
import { NEGATED_EXPECTATIONS } from './negated-expectations.ts';
import { NEGATED_PEOPLE } from './negated-people.ts';
import { NEGATED_VERBS_AND_NOUNS } from './negated-verbs-and-nouns.ts';
import { NEGATION_EVERYDAY } from './negation-everyday.ts';
import { NEGATION_SCOPE } from './negation-scope.ts';
import { ONE_LINERS_ANY } from './one-liners-any.ts';
import { OPEN_QUESTIONS } from './open-questions.ts';
import { OPINIONS_HANDED_ON } from './opinions-handed-on.ts';
import { OTHERS_AGAINST_ME_AT_LENGTH } from './others-against-me-at-length.ts';
import { OTHERS_AGAINST_ME_IN_BRIEF } from './others-against-me-in-brief.ts';
import { OTHERS_AND_ME_SHORT } from './others-and-me-short.ts';
import { OTHERS_BELIEVE } from './others-believe.ts';
import { OTHERS_REACTIONS_AS_VERDICT } from './others-reactions-as-verdict.ts';
import { OTHERS_WITH_ME } from './others-with-me.ts';
import { OTHERS_WORDS_QUOTED } from './others-words-quoted.ts';
import { PART_AGAINST_PART } from './part-against-part.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_ASKED } from './questions-asked.ts';
import { QUESTIONS_RHETORICAL } from './questions-rhetorical.ts';
import { QUIET_JUDGEMENT_OF_PEOPLE } from './quiet-judgement-of-people.ts';
import { QUIET_POSITIVE_NEGATIVE } from './quiet-positive-negative.ts';
import { QUIET_REMARKS } from './quiet-remarks.ts';
import { REPORTED_AGREED } from './reported-agreed.ts';
import { REPORTED_DIRECT } from './reported-direct.ts';
import { REPORTED_IMPLIED } from './reported-implied.ts';
import { REPORTED_OTHERS } from './reported-others.ts';
import { SECOND_SENTENCE_AGREES } from './second-sentence-agrees.ts';
import { SECOND_SENTENCE_TURNS } from './second-sentence-turns.ts';
import { SENTENCES_OF_EVENTS } from './sentences-of-events.ts';
import { SENTENCES_OF_FEELINGS } from './sentences-of-feelings.ts';
import { SENTENCES_OF_PARTS } from './sentences-of-parts.ts';
import { SENTENCES_SETTLED } from './sentences-settled.ts';
import { SENTENCES_SHORT } from './sentences-short.ts';
import { SENTENCES_THAT_AGREE } from './sentences-that-agree.ts';
import { SENTENCES_THAT_TURN } from './sentences-that-turn.ts';
import { SHORT_AND_TRICKY } from './short-and-tricky.ts';
import { STORIES_OF_A_VIEWING } from './stories-of-a-viewing.ts';
import { STORIES_OF_CHANGE } from './stories-of-change.ts';
import { STORIES_TOLD_SHORT } from './stories-told-short.ts';
import { SUPERLATIVES } from './superlatives.ts';
import { UNDERSTATED_SPOKEN } from './understated-spoken.ts';
import { UNDERSTATEMENT_BY_IRONY } from './understatement-by-irony.ts';
import { UNDERSTATEMENT_BY_MEASURE } from './understatement-by-measure.ts';
import { UNDERSTATEMENT_IN_SPEECH } from './understatement-in-speech.ts';
import { UNDERSTATEMENT_IN_WRITING } from './understatement-in-writing.ts';
import { UNDERSTATEMENT_LACONIC } from './understatement-laconic.ts';
import { UNDERSTATEMENT_OF_FILMS } from './understatement-of-films.ts';
import { UNDERSTATEMENT_PLAIN } from './understatement-plain.ts';
import { UNDERSTATEMENT_POLITE } from './understatement-polite.ts';
import { UNDERSTATEMENT_WORLDLY } from './understatement-worldly.ts';
import { UNEXPECTED } from './unexpected.ts';
import { VERDICT_AFTER_DETAILS } from './verdict-after-details.ts';
import { VIEWER_REPORTS } from './viewer-reports.ts';
import { VISITORS_CHAT } from './visitors-chat.ts';
import { VISITORS_FIRST_TRIES } from './visitors-first-tries.ts';
import { VISITORS_SMALL_REVIEWS } from './visitors-small-reviews.ts';
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
	...WORTH,
	...COMPARATIVES_EVERYDAY,
	...COMPARATIVES_TWISTED,
	...COMPARATIVES_AS_VERDICTS,
	...FAULTS_AND_VIRTUES_IMPLIED,
	...MIXED_SHORT,
	...FAULTS_DENIED,
	...UNDERSTATEMENT_OF_FILMS,
	...UNDERSTATEMENT_BY_IRONY,
	...UNDERSTATEMENT_PLAIN,
	...COMPARISONS_SUPERLATIVE,
	...COMPARISONS_WITH_OTHERS,
	...COMPARISONS_WITH_WISHES,
	...CONTRAST_MARKED,
	...CONTRAST_UNMARKED,
	...DENIALS_IN_CLAUSES,
	...DENIALS_SHORT,
	...FAULTS_ABSENT,
	...IMPLIED_BY_ACTS,
	...IMPLIED_BY_EFFECTS,
	...IMPLIED_BY_IMAGES,
	...QUESTIONS_RHETORICAL,
	...REPORTED_AGREED,
	...REPORTED_IMPLIED,
	...REPORTED_OTHERS,
	...SENTENCES_OF_EVENTS,
	...SENTENCES_OF_PARTS,
	...UNDERSTATEMENT_LACONIC,
	...UNDERSTATEMENT_POLITE,
	...UNDERSTATEMENT_WORLDLY,
	...VISITORS_CHAT,
	...VISITORS_FIRST_TRIES,
	...VISITORS_SMALL_REVIEWS,
	...SENTENCES_OF_FEELINGS,
	...COMPARING_DEGREES,
	...COMPARING_SERIES_AND_SEQUELS,
	...COMPARING_WITH_LIFE,
	...FAULTS_GRANTED_VERDICT_KEPT,
	...NEGATED_EXPECTATIONS,
	...NEGATED_PEOPLE,
	...NEGATED_VERBS_AND_NOUNS,
	...ONE_LINERS_ANY,
	...OTHERS_AND_ME_SHORT,
	...OTHERS_REACTIONS_AS_VERDICT,
	...OTHERS_WORDS_QUOTED,
	...QUIET_JUDGEMENT_OF_PEOPLE,
	...QUIET_POSITIVE_NEGATIVE,
	...QUIET_REMARKS,
	...SHORT_AND_TRICKY,
	...STORIES_OF_A_VIEWING,
	...STORIES_OF_CHANGE,
	...STORIES_TOLD_SHORT,
	...ADVICE_GIVEN,
	...HYPOTHETICALS_AND_WISHES,
	...UNDERSTATEMENT_IN_SPEECH,
	...UNDERSTATEMENT_IN_WRITING,
	...SECOND_SENTENCE_TURNS,
	...SECOND_SENTENCE_AGREES,
	...VERDICT_AFTER_DETAILS,
	...MIXED_BUT_SETTLED,
	...OTHERS_AGAINST_ME_AT_LENGTH,
	...OTHERS_AGAINST_ME_IN_BRIEF,
	...OTHERS_WITH_ME,
	...CONSENSUS,
	...FILM_AGAINST_FILM,
	...PART_AGAINST_PART,
	...QUESTIONS_ASKED,
	...DENIALS_OF_DENIALS
];

// What the comparison of attributions and the page that shows it have to agree on; see attribution-results.ts.

/** The name of what every method is held against. */
export const RANDOM_ORDER = 'random order';

/** How long the reviews were that the methods were timed on. */
export const TIMED_TOKENS = 250;

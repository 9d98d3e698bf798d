import type { PageLoad } from './$types';

/** The build bakes the manifest in, so that this page opens without a network like all others. */
export const load: PageLoad = () => ({ manifest: __BUNDLED_MANIFEST__ });

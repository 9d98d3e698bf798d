import type { PageLoad } from './$types';

/** The build bakes in what this page shows, so that it opens without a network like all others. */
export const load: PageLoad = () => ({
	manifest: __BUNDLED_MANIFEST__,
	attribution: __BUNDLED_ATTRIBUTION__,
	isAttributionOfThisExport:
		__BUNDLED_ATTRIBUTION__?.manifestSha256 === __BUNDLED_MODEL__.manifest.sha256
});

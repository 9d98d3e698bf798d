// The pages that the navigation offers, in its order: a new page is one line here.
import type { Pathname } from '$app/types';

export interface SitePage {
	href: Pathname;
	/** As short as can be: five of them stand side by side on a phone. */
	label: string;
}

export const sitePages: readonly SitePage[] = [
	{ href: '/', label: 'One review' },
	{ href: '/batch', label: 'Many' },
	{ href: '/history', label: 'History' },
	{ href: '/compare', label: 'Compare' },
	{ href: '/model', label: 'Model' }
];

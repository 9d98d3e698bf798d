// What a source of short texts gives to training, beside the reviews of the archive.

export interface Example {
	/** As a visitor would type it; never empty. */
	text: string;
	/** How likely a reader would call it positive, in [0, 1]; 0.5 for a text that takes no side. */
	label: number;
	/** What it counts in the loss, > 0; a whole review counts 1. */
	weight: number;
}

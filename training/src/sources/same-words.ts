// Which texts count as the same, so that none is given twice and none is both in training and in a test.

/** Reduce a text to what it says: equal for texts that differ in capitals or in marks other than ! and ?.
 *  @example  sameWords('Well … GOOD!') gives `well good!` */
export function sameWords(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}'!?]+/gu, ' ')
		.trim();
}

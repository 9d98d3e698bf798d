// A file or a pasted text → the reviews in it, with the same eyes that /batch has. It is read here, on the page, because a
// comparison is small; with Papa Parse behind it, it is imported on demand only.
import { MAX_COMPARED, type ComparedText } from '../contract/comparison.ts';
import { detectEncoding, readText } from '../table/detect-encoding.ts';
import { PREVIEW_CHARACTERS, previewTable } from '../table/preview-table.ts';
import { createRecordReader } from '../table/read-records.ts';

export interface ReadTexts {
	texts: ComparedText[];
	/** Rows that had to be left out: broken ones, and those with no text in them. */
	badCount: number;
	/** There were more than MAX_COMPARED. */
	isCut: boolean;
	/** The column that was taken for the review; undefined where there are no columns. */
	column: string | undefined;
}

/** Read what is to be compared.
 *  @param name  of the file; empty for a pasted text
 *  @throws      data/no-rows, data/not-a-table */
export async function readTexts(file: Blob, name: string): Promise<ReadTexts> {
	const encoding = await detectEncoding(file);
	const pieces = readText(file, encoding);
	let start = '';
	let isWhole = false;
	while (start.length < PREVIEW_CHARACTERS && !isWhole) {
		const next = await pieces.next();
		if (next.done === true) isWhole = true;
		else start += next.value;
	}
	const preview = previewTable(start.slice(0, PREVIEW_CHARACTERS), isWhole, name);
	const { hasHeader, columns, textColumn, format } = preview;
	const reader = createRecordReader(preview);
	const result: ReadTexts = {
		texts: [],
		badCount: 0,
		isCut: false,
		column: format === 'text' ? undefined : columns[textColumn]
	};
	let isHeaderDue = hasHeader && format !== 'jsonl';
	const take = (records: ReturnType<typeof reader.push>): void => {
		for (const { number, cells, problem } of records) {
			if (isHeaderDue) {
				isHeaderDue = false;
				continue;
			}
			const text = cells[textColumn]?.trim() ?? '';
			if (problem !== undefined || text === '') result.badCount++;
			else if (result.texts.length === MAX_COMPARED) result.isCut = true;
			else result.texts.push({ number, text });
		}
	};
	take(reader.push(start));
	for await (const piece of pieces) {
		if (result.isCut) break;
		take(reader.push(piece));
	}
	if (!result.isCut) take(reader.end());
	return result;
}

// Hands a file to the visitor, as a download.

/** @param name  what the browser proposes to call it */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun with the click, but some browsers read the address only afterwards.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

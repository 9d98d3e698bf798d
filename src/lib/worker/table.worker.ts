// The thread that holds a file of many reviews: a shell around table-service.ts with the browser's own database.
import { expose } from 'comlink';
import { createIndexedDbBatchStore, withMemoryBatchFallback } from '../storage/batch-rows.ts';
import { createOwnDatabase } from '../storage/own-database.ts';
import { createTableService } from './table-service.ts';
import { installErrorTransfer } from './transfer-errors.ts';

installErrorTransfer();
let isKept = true;
const store = withMemoryBatchFallback(createIndexedDbBatchStore(createOwnDatabase()), (error) => {
	isKept = false;
	console.warn(error.code, error.message);
});
expose(createTableService({ store, isKept: () => isKept }));

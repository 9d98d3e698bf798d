// The names of the channels through which SageMaker hands a training job its data.
export const REVIEWS_CHANNEL = 'training';
/** The archive of the reviews, in their channel: only recipes that learn from excerpts of them need it. */
export const ARCHIVE_FILE = 'reviews.tar.gz';
/** The treebank's train.txt and dev.txt; only recipes that learn from it need the channel. */
export const TREEBANK_CHANNEL = 'treebank';
export const TREEBANK_FILES = ['train.txt', 'dev.txt'];

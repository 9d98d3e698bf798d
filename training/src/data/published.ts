// The Large Movie Review Dataset v1.0 (Maas et al., ACL 2011), as its authors publish it.

export const PUBLISHED = {
	name: 'aclImdb_v1.tar.gz',
	/** @source https://ai.stanford.edu/~amaas/data/sentiment */
	url: 'https://ai.stanford.edu/~amaas/data/sentiment/aclImdb_v1.tar.gz',
	/** @source datasets/imdb/dataset_infos.json of huggingface/datasets, for both numbers */
	sizeBytes: 84_125_825,
	sha256: 'c40f74a18d3b61f90feba1e17730e0d38e8b97c05fde7008942e91923d1658fe',
	/** Of the reviews themselves (digestReviews), measured on a repacked archive that holds every one of them. */
	dataSha256: 'b00cc6bf6ff859b1ff34cb4995d0dfa5a4eb7f74aceb2238f6d502669203838b'
} as const;

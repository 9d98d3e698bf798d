// A place on S3, as `s3://bucket/folder`.
import { AppError } from '../../../src/lib/contract/errors.ts';

export interface S3Place {
	bucket: string;
	/** Without `/` at either end; empty for the bucket itself. */
	prefix: string;
}

/** @example  readS3Place('s3://films/matinee/') gives { bucket: 'films', prefix: 'matinee' }
 *  @throws   cloud/bad-place */
export function readS3Place(url: string): S3Place {
	const [, bucket, prefix = ''] =
		/^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.exec(url) ?? [];
	if (bucket !== undefined) return { bucket, prefix: prefix.replace(/^\/+|\/+$/g, '') };
	throw new AppError('cloud/bad-place', `${url} is no place on S3.`, {
		next: 'Write it as s3://bucket/folder.'
	});
}

/** The key of a file there.
 *  @example  keyOf({ bucket: 'films', prefix: 'matinee' }, 'train.csv') gives 'matinee/train.csv' */
export function keyOf({ prefix }: S3Place, name: string): string {
	return prefix === '' ? name : `${prefix}/${name}`;
}

/** @example  urlOf({ bucket: 'films', prefix: 'matinee' }, 'training') gives 's3://films/matinee/training' */
export function urlOf(place: S3Place, name: string): string {
	return `s3://${place.bucket}/${keyOf(place, name)}`;
}

/** @example  placeIn({ bucket: 'films', prefix: 'matinee' }, 'jobs') gives { bucket: 'films', prefix: 'matinee/jobs' } */
export function placeIn(place: S3Place, name: string): S3Place {
	return { bucket: place.bucket, prefix: keyOf(place, name) };
}

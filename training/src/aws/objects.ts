// Small objects on S3.
import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { ask } from './ask.ts';
import { keyOf, urlOf, type S3Place } from './s3-place.ts';

/** @returns  the text of an object, or undefined where there is none
 *  @throws   cloud/… */
export async function readObject(
	client: S3Client,
	place: S3Place,
	name: string
): Promise<string | undefined> {
	return ask(`Reading ${urlOf(place, name)}`, async () => {
		try {
			const { Body } = await client.send(
				new GetObjectCommand({ Bucket: place.bucket, Key: keyOf(place, name) })
			);
			return (await Body?.transformToString()) ?? '';
		} catch (error) {
			if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
			throw error;
		}
	});
}

/** @throws  cloud/… */
export async function hasObject(client: S3Client, place: S3Place, name: string): Promise<boolean> {
	return ask(`Looking for ${urlOf(place, name)}`, async () => {
		try {
			await client.send(new HeadObjectCommand({ Bucket: place.bucket, Key: keyOf(place, name) }));
			return true;
		} catch (error) {
			if (error instanceof Error && error.name === 'NotFound') return false;
			throw error;
		}
	});
}

/** @returns  the bytes of an object, as they come
 *  @throws   cloud/… */
export async function openObject(
	client: S3Client,
	place: S3Place,
	name: string
): Promise<Readable> {
	return ask(`Fetching ${urlOf(place, name)}`, async () => {
		const { Body } = await client.send(
			new GetObjectCommand({ Bucket: place.bucket, Key: keyOf(place, name) })
		);
		if (Body instanceof Readable) return Body;
		throw new TypeError('S3 gave no stream');
	});
}

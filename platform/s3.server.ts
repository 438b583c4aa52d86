import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { checkedId, removeUnfinished, writePart } from "./storage.server.ts";
import type { Storage } from "./storage.server.ts";

/** A bucket of any store that speaks S3. */
export interface S3Settings {
  /** Address of the store, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * A bucket as storage. What streams in is written to `folder` first (sealed already): its size must be known before it is sent, and a
 * broken upload must leave nothing there. The library is loaded only where it is used: it is large.
 */
export async function openS3(settings: S3Settings, folder: string): Promise<Storage> {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand, HeadBucketCommand } = await import("@aws-sdk/client-s3");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnfinished(folder);
  const { endpoint, region, accessKeyId, secretAccessKey, bucket: Bucket } = settings;
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true, // Stores of one's own rarely have a name for each bucket.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 3,
  });
  return {
    async put(id, content) {
      const Key = checkedId(id);
      const part = await writePart(folder, content);
      try {
        const ContentLength = (await stat(part)).size;
        await client.send(new PutObjectCommand({ Bucket, Key, Body: createReadStream(part), ContentLength }));
      } finally {
        await rm(part, { force: true });
      }
    },
    async get(id) {
      try {
        const found = await client.send(new GetObjectCommand({ Bucket, Key: checkedId(id) }));
        return { stream: found.Body as Readable, sizeBytes: found.ContentLength ?? 0 };
      } catch (error) {
        if ((error as Error).name === "NoSuchKey") return null;
        throw error;
      }
    },
    async delete(id) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: checkedId(id) }));
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket }));
    },
  };
}

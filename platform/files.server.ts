import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { Storage } from "./storage.server.ts";
import type { Vault } from "./vault.server.ts";

/** What was stored under an id. */
export interface StoredFile {
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Name of the vault's key that closes it. */
  readonly keyId: string;
}

/** A file that holds more bytes than its kind may. Nothing of it is kept. */
export class FileTooLarge extends Error {
  override name = "FileTooLarge";
  /** The built site carries its own copy of this class: an error of the other copy is the same. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "FileTooLarge";
  }
}

/** People's documents, closed at rest, by ids of ours: a name that somebody typed never becomes a path. */
export interface Files {
  /** Stores what streams in and gives its size; kept for good when it returns. Throws `FileTooLarge` past `bytesMax`. */
  put(id: string, content: AsyncIterable<Uint8Array>, bytesMax: number): Promise<StoredFile>;
  /** The content as a stream with its size in bytes, or null when there is none. The stream breaks where anything was changed. */
  get(id: string): Promise<{ stream: Readable; sizeBytes: number } | null>;
  /** Gone afterwards, also when it was not there. */
  delete(id: string): Promise<void>;
  /** Throws when a file could not be stored now: the folder is closed or the disk nearly full. */
  check(): Promise<void>;
  /** Name of the key that new files take. */
  readonly keyId: string;
}

const mark = Buffer.from("JIPFILE1");
const pieceBytes = 64 * 1024;
const tagBytes = 16;

/**
 * Files in a storage, each closed by a key of its own (AES-256-GCM in pieces of 64 KiB); that key is wrapped by the vault's and stands at
 * the head of the file. Each piece is bound to its file, its place and whether it is the last: a file that is cut, put together anew or
 * laid under another id does not open. A file from before the vault is read as it lies.
 */
export function openFiles(storage: Storage, vault: Vault): Files {
  return {
    keyId: vault.keyId,
    async put(id, content, bytesMax) {
      const key = randomBytes(32);
      const head = headOf(vault.seal(`file ${id}`, key));
      const hash = createHash("sha256");
      let sizeBytes = 0;
      const counted = async function* () {
        for await (const chunk of content) {
          sizeBytes += chunk.byteLength;
          if (sizeBytes > bytesMax) throw new FileTooLarge(`more than ${bytesMax} bytes`);
          hash.update(chunk);
          yield chunk;
        }
      };
      await storage.put(id, closed(counted(), { id, key, head }));
      return { sizeBytes, sha256: hash.digest("hex"), keyId: vault.keyId };
    },
    async get(id) {
      const kept = await storage.get(id);
      if (kept === null) return null;
      const source = new Bytes(kept.stream);
      const begin = await source.take(mark.length + 2);
      if (begin.length < mark.length + 2 || !begin.subarray(0, mark.length).equals(mark)) {
        return { stream: Readable.from(source.rest(begin), { objectMode: false }), sizeBytes: kept.sizeBytes };
      }
      const sealed = await source.take(begin.readUInt16BE(mark.length));
      const head = Buffer.concat([begin, sealed]);
      const key = vault.open(`file ${id}`, sealed.toString("latin1"));
      const body = kept.sizeBytes - head.length;
      const pieces = Math.max(1, Math.ceil(body / (pieceBytes + tagBytes)));
      const stream = Readable.from(opened(source, { id, key, head, pieces }), { objectMode: false });
      return { stream, sizeBytes: body - pieces * tagBytes };
    },
    delete: (id) => storage.delete(id),
    check: () => storage.check(),
  };
}

interface Lock {
  readonly id: string;
  readonly key: Buffer;
  readonly head: Buffer;
}

function headOf(sealed: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(sealed.length);
  return Buffer.concat([mark, length, Buffer.from(sealed, "latin1")]);
}

/** A key is used for one file only, so a piece's number is nonce enough. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 0);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

async function* closed(content: AsyncIterable<Uint8Array>, { id, key, head }: Lock): AsyncGenerator<Uint8Array> {
  yield head;
  const source = new Bytes(content);
  let piece = await source.take(pieceBytes);
  for (let index = 0; ; index += 1) {
    const next = piece.length < pieceBytes ? Buffer.alloc(0) : await source.take(pieceBytes);
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(index, next.length === 0)).setAAD(Buffer.concat([Buffer.from(id), head]));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    if (next.length === 0) return;
    piece = next;
  }
}

async function* opened(source: Bytes, { id, key, head, pieces }: Lock & { pieces: number }): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < pieces; index += 1) {
    const piece = await source.take(pieceBytes + tagBytes);
    if (piece.length < tagBytes) throw new Error("a kept file is cut off");
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(index, index === pieces - 1));
    decipher.setAAD(Buffer.concat([Buffer.from(id), head])).setAuthTag(piece.subarray(-tagBytes));
    const plain = Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()]);
    if (plain.length > 0) yield plain;
  }
}

/** A stream read in pieces of wished sizes. */
class Bytes {
  #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  constructor(content: AsyncIterable<Uint8Array>) {
    this.#chunks = content[Symbol.asyncIterator]();
  }
  /** The next `size` bytes, or fewer at the end. */
  async take(size: number): Promise<Buffer> {
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < size) {
      const { done, value } = await this.#chunks.next();
      if (done === true) break;
      parts.push(Buffer.from(value));
      length += value.byteLength;
    }
    const all = Buffer.concat(parts);
    this.#held = all.subarray(size);
    return all.subarray(0, size);
  }
  /** `first` and everything that was not taken yet. */
  async *rest(first: Buffer): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    for (let piece = await this.take(pieceBytes); piece.length > 0; piece = await this.take(pieceBytes)) yield piece;
  }
}

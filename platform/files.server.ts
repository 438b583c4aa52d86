import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { assert } from "./assert.ts";
import { isId, newId } from "./ids.ts";

/** What was stored under an id. */
export interface StoredFile {
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file that holds more bytes than its kind may. Nothing of it is kept. */
export class FileTooLarge extends Error {
  override name = "FileTooLarge";
  /** The built site carries its own copy of this class: an error of the other copy is the same. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "FileTooLarge";
  }
}

/** People's documents, by ids of ours: a name that somebody typed never becomes a path. */
export interface Files {
  /** Stores what streams in and gives its size; on disk for good when it returns. Throws `FileTooLarge` past `bytesMax`. */
  put(id: string, content: AsyncIterable<Uint8Array>, bytesMax: number): Promise<StoredFile>;
  /** The content as a stream with its size in bytes, or null when there is none. */
  get(id: string): Promise<{ stream: Readable; sizeBytes: number } | null>;
  /** Gone afterwards, also when it was not there. */
  delete(id: string): Promise<void>;
  /** Throws when a file could not be stored now: the folder is closed or the disk nearly full. */
  check(): Promise<void>;
}

const freeBytesMin = 64 * 1024 * 1024;
const unfinished = ".part";

/** Documents on disk below `folder`, which is made when missing and open to our user alone. */
export async function openFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnfinished(folder);
  // The end of an id is random, its beginning is the time: the end spreads files over folders.
  const placeOf = (id: string) => {
    assert(isId(id), "a file's id is a UUID");
    return path.join(folder, id.slice(-2), id);
  };
  return {
    async put(id, content, bytesMax) {
      const place = placeOf(id);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const part = path.join(folder, `${newId()}${unfinished}`);
      const handle = await open(part, "wx", 0o600);
      const hash = createHash("sha256");
      let sizeBytes = 0;
      try {
        for await (const chunk of content) {
          sizeBytes += chunk.byteLength;
          if (sizeBytes > bytesMax) throw new FileTooLarge(`more than ${bytesMax} bytes`);
          hash.update(chunk);
          await handle.writeFile(chunk);
        }
        await handle.sync();
        await handle.close();
        await rename(part, place);
        await syncFolder(path.dirname(place)); // The name, too, must outlive a power cut.
      } catch (error) {
        await handle.close().catch(() => {});
        await rm(part, { force: true });
        throw error;
      }
      return { sizeBytes, sha256: hash.digest("hex") };
    },
    async get(id) {
      const place = placeOf(id);
      const found = await stat(place).catch(() => null);
      return found && { stream: createReadStream(place), sizeBytes: found.size };
    },
    async delete(id) {
      await rm(placeOf(id), { force: true });
    },
    async check() {
      await access(folder, constants.R_OK | constants.W_OK);
      const { bavail, bsize } = await statfs(folder);
      if (bavail * bsize < freeBytesMin) throw new Error("the disk is nearly full");
    },
  };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().catch(() => {}); // Some systems cannot; they write names in order anyway.
  await handle.close();
}

/** What a killed process was in the middle of writing. A day's patience leaves a process beside us alone. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(unfinished)) continue;
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > 86_400_000) await rm(file, { force: true });
  }
}

import { createReadStream } from "node:fs";
import { access, constants, mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { assert } from "./assert.ts";
import { isId, newId } from "./ids.ts";

/** Where bytes lie: on disk or in a store of the network. Keeps what it is given, under ids of ours, and understands none of it. */
export interface Storage {
  /** All of it or nothing; for good when it returns. */
  put(id: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** The content with its size in bytes, or null when there is none. */
  get(id: string): Promise<{ stream: Readable; sizeBytes: number } | null>;
  /** Gone afterwards, also when it was not there. */
  delete(id: string): Promise<void>;
  /** Throws when nothing could be stored now. */
  check(): Promise<void>;
}

/** Where files of forms lie until an act keeps them, below the data folder. */
export const arrivalsFolder = (dataDir: string): string => path.join(dataDir, "arrivals");

const freeBytesMin = 64 * 1024 * 1024;
const unfinished = ".part";

/** A folder of ours on disk, made when missing and open to our user alone. */
export async function openDisk(folder: string): Promise<Storage> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnfinished(folder);
  // The end of an id is random, its beginning is the time: the end spreads files over folders.
  const placeOf = (id: string) => path.join(folder, checkedId(id).slice(-2), id);
  return {
    async put(id, content) {
      const place = placeOf(id);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const part = await writePart(folder, content);
      await rename(part, place);
      await syncFolder(path.dirname(place)); // The name, too, must outlive a power cut.
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

/** The id, or a fault: a name that somebody typed never becomes a path or a key. */
export function checkedId(id: string): string {
  assert(isId(id), "a file's id is a UUID");
  return id;
}

/** Writes what streams in to a file of its own in `folder` and gives its path; leaves nothing when it breaks. */
export async function writePart(folder: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  const part = path.join(folder, `${newId()}${unfinished}`);
  const handle = await open(part, "wx", 0o600);
  try {
    for await (const chunk of content) await handle.writeFile(chunk);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
  return part;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().catch(() => {}); // Some systems cannot; they write names in order anyway.
  await handle.close();
}

/** What a killed process was in the middle of writing. A day's patience leaves a process beside us alone. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith(unfinished)) await removeWhenLeft(path.join(folder, name));
}

/**
 * Clears a folder that nothing lies in for longer than a request, of whatever a killed process left there for a day. Gives how many files
 * were cleared; a folder that is not there holds none. Ages are read from the machine's clock, as its files' times are.
 */
export async function clearLeft(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let cleared = 0;
  for (const entry of entries) if (entry.isFile() && (await removeWhenLeft(path.join(entry.parentPath, entry.name)))) cleared += 1;
  return cleared;
}

async function removeWhenLeft(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found === null || Date.now() - found.mtimeMs <= 86_400_000) return false;
  await rm(file, { force: true });
  return true;
}

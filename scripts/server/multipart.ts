import { FileTooLarge } from "#platform/files.server.ts";
import type { ArrivedInForm } from "#platform/arrived-file.ts";

/** A form with files as it came: its typed fields, and its files wherever `keep` laid them. */
export interface ReadMultipart {
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly ArrivedInForm[];
  /** True when reading ended early: the body is larger than it may be, and what came after is unread. */
  readonly isCut: boolean;
}

/** What a form may bring. */
export interface MultipartLimits {
  /** All typed fields together, in bytes. */
  readonly fieldsBytesMax: number;
  /** Past it a file counts as too large; the form goes on. */
  readonly fileBytesMax: number;
  /** Of the whole body; past it nothing more is read. */
  readonly bodyBytesMax: number;
  readonly filesMax: number;
}

/** Lays a file somewhere and gives how to read it again. Throws `FileTooLarge` past the limit. */
export type Keep = (content: AsyncIterable<Uint8Array>, bytesMax: number) => Promise<{ size: number; stream(): AsyncIterable<Uint8Array> }>;

const headBytesMax = 16_384;
const fieldsMax = 2_000;
/** Fields and files together: each part costs work, however small it is. */
const partsMax = 2_100;

/**
 * Reads `multipart/form-data` piece by piece: typed fields into memory, files wherever `keep` lays them, never a whole body at once.
 * Null when it is no such form (no boundary, a part that never ends) or brings more than a form can hold.
 */
export async function readMultipart(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
  limits: MultipartLimits,
  keep: Keep,
): Promise<ReadMultipart | null> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)?.slice(1).find(Boolean);
  if (boundary === undefined) return null;
  const input = new Input(body, limits.bodyBytesMax);
  const fields: [string, string][] = [];
  const files: ArrivedInForm[] = [];
  let fieldsBytes = 0;
  let parts = 0;
  try {
    // A line end stands before each delimiter; the first one may go without.
    if (!(await input.begins(Buffer.from(`--${boundary}`)))) return null;
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    for (;;) {
      const after = await input.take(2);
      if (after.toString("latin1") === "--") return { fields, files, isCut: false };
      if (after.toString("latin1") !== "\r\n") return null;
      parts += 1;
      if (parts > partsMax) return null;
      const head = headOf(await input.until(Buffer.from("\r\n\r\n"), headBytesMax, true));
      if (head === null) return null;
      if (head.fileName === null) {
        const value = await input.until(delimiter, limits.fieldsBytesMax - fieldsBytes);
        if (value === null || fields.length >= fieldsMax) return null;
        fieldsBytes += value.length;
        fields.push([head.name, value.toString("utf8")]);
        continue;
      }
      const { name: field, fileName: name, type } = head;
      const content = input.pieces(delimiter);
      if (files.length >= limits.filesMax) {
        for await (const _ of content); // One file too many is nobody's.
        continue;
      }
      const isTooLarge = { size: limits.fileBytesMax + 1, async *stream() {} };
      try {
        const kept = await keep(content, limits.fileBytesMax);
        files.push({ field, name, type, ...kept });
      } catch (error) {
        const isOver = error instanceof FileTooLarge;
        if (isOver || error instanceof PastLimit) files.push({ field, name, type, ...isTooLarge });
        if (!isOver) throw error;
        for await (const _ of input.rest(delimiter)); // Up to the limit of the whole.
      }
    }
  } catch (error) {
    if (error instanceof PastLimit) return { fields, files, isCut: true };
    if (error instanceof Broken) return null;
    throw error;
  }
}

function headOf(bytes: Buffer | null): { name: string; fileName: string | null; type: string } | null {
  if (bytes === null) return null;
  const lines = bytes.toString("utf8").split("\r\n");
  const disposition = lines.find((line) => /^content-disposition\s*:\s*form-data\s*;/i.test(line));
  const type = lines.map((line) => /^content-type\s*:\s*(.*)$/i.exec(line)?.[1]).find((one) => one !== undefined) ?? "";
  const value = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, "i").exec(disposition ?? "")?.[1];
  const name = value("name");
  if (name === undefined) return null;
  // Browsers write these three signs in another way inside a name.
  const plain = (text: string) => text.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
  const fileName = value("filename");
  return { name: plain(name), fileName: fileName === undefined ? null : plain(fileName), type: type.trim() };
}

class PastLimit extends Error {}
class Broken extends Error {}

/** The body, read up to what is looked for. */
class Input {
  #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #read = 0;
  #isInside = false;
  readonly #bytesMax: number;
  constructor(body: AsyncIterable<Uint8Array>, bytesMax: number) {
    this.#chunks = body[Symbol.asyncIterator]();
    this.#bytesMax = bytesMax;
  }
  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done === true) throw new Broken();
    this.#read += value.byteLength;
    if (this.#read > this.#bytesMax) throw new PastLimit();
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
  }
  async take(size: number): Promise<Buffer> {
    while (this.#held.length < size) await this.#more();
    const taken = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    return taken;
  }
  async begins(mark: Buffer): Promise<boolean> {
    const first = await this.take(2);
    return first.toString("latin1") === "\r\n"
      ? (await this.take(mark.length)).equals(mark)
      : Buffer.concat([first, await this.take(mark.length - 2)]).equals(mark);
  }
  /** What stands before `mark`, which is passed over; null when that is more than `bytesMax`. */
  async until(mark: Buffer, bytesMax: number, mayBeEmpty = false): Promise<Buffer | null> {
    if (mayBeEmpty) this.#held = Buffer.concat([Buffer.from("\r\n"), this.#held]);
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const piece of this.pieces(mark)) {
      bytes += piece.length;
      if (bytes > bytesMax + 2) return null;
      parts.push(piece);
    }
    const all = Buffer.concat(parts);
    return mayBeEmpty ? all.subarray(2) : all;
  }
  /** What the reader of `pieces` left unread; nothing when it had read up to the mark. */
  async *rest(mark: Buffer): AsyncGenerator<Buffer> {
    if (this.#isInside) yield* this.pieces(mark);
  }
  /** What stands before `mark`, in pieces; `mark` is passed over. */
  async *pieces(mark: Buffer): AsyncGenerator<Buffer> {
    this.#isInside = true;
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0) {
        const last = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + mark.length);
        this.#isInside = false;
        if (last.length > 0) yield last;
        return;
      }
      const sure = this.#held.length - mark.length + 1;
      if (sure > 0) {
        const piece = this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
        yield piece;
      }
      await this.#more();
    }
  }
}

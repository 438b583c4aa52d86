import { connect } from "node:net";
import type { Socket } from "node:net";

/** What a scanner says of some bytes. */
export type ScanWord = { readonly isClean: true } | { readonly isClean: false; readonly found: string };

/** Looks for what does harm. */
export interface Scanner {
  /** Scans what streams in. Throws when the scanner is away, takes too long or cannot judge: nobody may read such a file then. */
  scan(content: AsyncIterable<Uint8Array>): Promise<ScanWord>;
  /** Its version and signatures in its own words; throws when it does not answer. */
  ping(): Promise<string>;
}

/** The scanner may be silent for so long. */
const patienceMs = 30_000;

/** ClamAV's daemon at `tcp://host:port` or `unix:///path/to/socket`, asked by INSTREAM: it reads no file of ours itself. */
export function openClamd(address: string): Scanner {
  const url = new URL(address);
  const at = url.protocol === "unix:" ? { path: decodeURIComponent(url.pathname) } : { host: url.hostname, port: Number(url.port || 3310) };
  const ask = async (command: string, content: AsyncIterable<Uint8Array> | null): Promise<string> => {
    const socket = connect(at);
    socket.setTimeout(patienceMs, () => socket.destroy(new Error(`the scanner was silent for ${patienceMs / 1000} seconds`)));
    const answer = answerOf(socket);
    answer.catch(() => {}); // Heard below; the scanner may refuse while we are still sending.
    try {
      await write(socket, Buffer.from(`z${command}\0`));
      if (content !== null) {
        for await (const chunk of content) {
          if (chunk.byteLength > 0) await write(socket, sized(chunk));
        }
        await write(socket, Buffer.alloc(4));
      }
    } catch (error) {
      // It breaks off past its own limit, with its reason.
      const said = await answer.catch(() => null);
      if (said === null || said === "") throw error;
      return said;
    }
    return await answer;
  };
  return {
    async scan(content) {
      const said = await ask("INSTREAM", content);
      if (said === "stream: OK") return { isClean: true };
      const [, found] = /^stream: (.+) FOUND$/.exec(said) ?? [];
      if (found !== undefined) return { isClean: false, found };
      throw new Error(`the scanner could not judge: ${said.slice(0, 100)}`);
    },
    ping: () => ask("VERSION", null),
  };
}

function sized(chunk: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(chunk.byteLength);
  return Buffer.concat([size, chunk]);
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString("utf8");
      if (said.includes("\0")) socket.end();
    });
    socket.on("error", reject);
    socket.on("close", () => (said === "" ? reject(new Error("the scanner said nothing")) : resolve(said.replace(/\0.*$/s, "").trim())));
  });
}

import { connect } from "node:net";
import type { Socket } from "node:net";

/** One request as it goes over the line, sent again and again. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer, read whole. `bytes` are those of the line: head and body, packed as they came. */
export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: Buffer;
  readonly bytes: number;
}

/** What a browser of today says of itself, as far as a server answers differently. */
const browser = { Accept: "text/html", "Accept-Encoding": "gzip, deflate, br, zstd", "Accept-Language": "en" };

/**
 * Asks the same over a number of kept connections for some milliseconds, each asking anew as soon as it is answered, and gives how many
 * answers came. Plain sockets: a client that thinks would take the processor from the server. Throws at the first answer of another status.
 */
export async function load(port: number, asked: Asked, connections: number, ms: number, status: number): Promise<number> {
  const until = performance.now() + ms;
  let answers = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = await open(port);
      try {
        const line = written(port, asked);
        const answersOf = reader(socket);
        do {
          socket.write(line);
          const answer = await answersOf();
          if (answer.status !== status) throw new Error(`${asked.method} ${asked.address} answered ${answer.status}, not ${status}`);
          answers++;
        } while (performance.now() < until);
      } finally {
        socket.destroy();
      }
    }),
  );
  return answers;
}

/** Asks once. */
export async function ask(port: number, asked: Asked): Promise<Answer> {
  const socket = await open(port);
  try {
    socket.write(written(port, asked));
    return await reader(socket)();
  } finally {
    socket.destroy();
  }
}

/** Kept connections to one server: as many as there are open questions. */
export interface Lines {
  ask(asked: Asked): Promise<Answer>;
  close(): void;
}

/** A connection that rested longer is not used again, in milliseconds: the server may be about to close it. */
const restMost = 2_000;

/** Connections that are kept between questions, the one used last first. */
export function linesTo(port: number): Lines {
  const resting: { readonly socket: Socket; readonly answerOf: () => Promise<Answer>; since: number }[] = [];
  const rested = () => {
    while (resting.length > 0 && performance.now() - resting[0]!.since > restMost) resting.shift()!.socket.destroy();
  };
  return {
    ask: async (asked) => {
      rested();
      const kept = resting.pop();
      const socket = kept?.socket ?? (await open(port));
      const answerOf = kept?.answerOf ?? reader(socket);
      socket.write(written(port, asked));
      try {
        const answer = await answerOf();
        if (/\r\nconnection: *close/i.test(answer.head)) socket.destroy();
        else resting.push({ socket, answerOf, since: performance.now() });
        return answer;
      } catch (error) {
        socket.destroy();
        throw error;
      }
    },
    close: () => {
      for (const { socket } of resting) socket.destroy();
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });
}

function written(port: number, { method, address, headers = {}, body = "" }: Asked): Buffer {
  const length = method === "POST" ? { "Content-Length": String(Buffer.byteLength(body)) } : {};
  const fields = Object.entries({ Host: `127.0.0.1:${port}`, ...browser, ...length, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from(`${method} ${address} HTTP/1.1\r\n${fields.join("\r\n")}\r\n\r\n${body}`);
}

/** Gives the next whole answer of a connection, of a stated length or in chunks. */
function reader(socket: Socket): () => Promise<Answer> {
  let held: Buffer = Buffer.alloc(0);
  let wake: () => void = () => {};
  let ended: Error | null = null;
  socket.on("data", (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    wake();
  });
  const end = (error?: Error) => {
    ended = error ?? new Error("the server closed the connection");
    wake();
  };
  socket.on("error", end);
  socket.on("close", () => end());
  return async () => {
    for (;;) {
      const answer = wholeAnswer(held);
      if (answer !== null) {
        held = held.subarray(answer.bytes);
        return answer;
      }
      if (ended) throw ended;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
}

function wholeAnswer(held: Buffer): Answer | null {
  const headEnds = held.indexOf("\r\n\r\n");
  if (headEnds < 0) return null;
  const head = held.toString("latin1", 0, headEnds);
  const status = Number(head.slice(9, 12));
  const begins = headEnds + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined || !/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const bytes = begins + Number(length ?? 0);
    return held.length < bytes ? null : { status, head, body: held.subarray(begins, bytes), bytes };
  }
  const chunks: Buffer[] = [];
  for (let at = begins; ;) {
    const sizeEnds = held.indexOf("\r\n", at);
    if (sizeEnds < 0) return null;
    const size = Number.parseInt(held.toString("latin1", at, sizeEnds), 16);
    if (held.length < sizeEnds + 2 + size + 2) return null;
    if (size === 0) return { status, head, body: Buffer.concat(chunks), bytes: sizeEnds + 4 };
    chunks.push(held.subarray(sizeEnds + 2, sizeEnds + 2 + size));
    at = sizeEnds + 2 + size + 2;
  }
}

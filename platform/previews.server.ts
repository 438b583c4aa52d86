import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import path from "node:path";
import type { MadeSize } from "./made-size.ts";

/** Pictures made anew from pictures: what is shown was written by us, pixel by pixel, and carries nothing of the original but its look. */
export interface Previews {
  /** A JPEG with at most `edge` pixels a side, or null when the bytes are no picture that can be opened. */
  of(bytes: Uint8Array, edge: number): Promise<Buffer | null>;
  /** The picture in those of the widths (in pixels) that it fills, each as WebP and JPEG; null when it cannot be opened. */
  inWidths(bytes: Uint8Array, widths: readonly number[]): Promise<MadeSize[] | null>;
  close(): void;
}

const patienceMs = 15_000;
const idleMs = 60_000;
const heapMegabytes = 128;

/** Previews by a process of its own, started when one is asked for and ended when it rests or hangs. One picture at a time. */
export function openPreviews(): Previews {
  let child: ChildProcess | null = null;
  let number = 0;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const end = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const start = () => {
    const started = fork(path.join(import.meta.dirname, "preview-process.ts"), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      env: {}, // No secret of ours.
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    started.on("exit", () => {
      if (child === started) child = null;
    });
    started.unref();
    started.channel?.unref();
    return started;
  };
  const one = async (asked: { bytes: Uint8Array; edge?: number; widths?: readonly number[] }): Promise<unknown> => {
    clearTimeout(idle);
    const maker = (child ??= start());
    maker.channel?.ref();
    number += 1;
    const mine = number;
    const made = await new Promise<unknown>((resolve) => {
      const done = (answer: unknown) => {
        clearTimeout(timer);
        maker.off("message", hear);
        maker.off("exit", gone);
        resolve(answer);
      };
      const hear = (answer: unknown) => {
        const { number: of, made } = answer as { number: number; made: unknown };
        if (of === mine) done(made);
      };
      const gone = () => done(null);
      const timer = setTimeout(() => {
        end();
        done(null);
      }, patienceMs);
      maker.on("message", hear);
      maker.on("exit", gone);
      maker.send({ number: mine, ...asked }, (error) => error && gone());
    });
    maker.channel?.unref();
    idle = setTimeout(end, idleMs);
    idle.unref();
    return made;
  };
  const inTurn = (asked: Parameters<typeof one>[0]): Promise<unknown> => {
    const mine = last.then(() => one(asked));
    last = mine.catch(() => {});
    return mine;
  };
  return {
    async of(bytes, edge) {
      const made = (await inTurn({ bytes, edge })) as Uint8Array | null;
      return made === null ? null : Buffer.from(made);
    },
    inWidths: async (bytes, widths) => (await inTurn({ bytes, widths })) as MadeSize[] | null,
    close: end,
  };
}

import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import path from "node:path";

/** Pictures made anew from pictures: what is shown was written by us, pixel by pixel, and carries nothing of the original but its look. */
export interface Previews {
  /** A JPEG with at most `edge` pixels a side, or null when the bytes are no picture that can be opened. */
  of(bytes: Uint8Array, edge: number): Promise<Buffer | null>;
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
  const one = async (bytes: Uint8Array, edge: number): Promise<Buffer | null> => {
    clearTimeout(idle);
    const maker = (child ??= start());
    maker.channel?.ref();
    number += 1;
    const mine = number;
    const made = await new Promise<Buffer | null>((resolve) => {
      const done = (preview: Buffer | null) => {
        clearTimeout(timer);
        maker.off("message", hear);
        maker.off("exit", gone);
        resolve(preview);
      };
      const hear = (answer: unknown) => {
        const { number: of, preview } = answer as { number: number; preview: Uint8Array | null };
        if (of === mine) done(preview === null ? null : Buffer.from(preview));
      };
      const gone = () => done(null);
      const timer = setTimeout(() => {
        end();
        done(null);
      }, patienceMs);
      maker.on("message", hear);
      maker.on("exit", gone);
      maker.send({ number: mine, bytes, edge }, (error) => error && gone());
    });
    maker.channel?.unref();
    idle = setTimeout(end, idleMs);
    idle.unref();
    return made;
  };
  return {
    of(bytes, edge) {
      const mine = last.then(() => one(bytes, edge));
      last = mine.catch(() => {});
      return mine;
    },
    close: end,
  };
}

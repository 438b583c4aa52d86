import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A process under test with all that it has said so far. */
export interface Child {
  readonly process: ChildProcess;
  said(): string;
  /** Waits until it has said something that matches; throws with what it said when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Runs one of our scripts on our own Node, in a process group of its own so that a signal can be sent to the whole group. */
export function startChild(words: readonly string[], environment: Record<string, string> = {}, uid?: number): Child {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = "";
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.on("close", (code, signal) => resolve(signal ?? code ?? -1)));
  return {
    process: child,
    said: () => said,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(said);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((how) => reject(new Error(`ended with ${how} before it said ${pattern}; it said:\n${said}`)));
      }),
  };
}

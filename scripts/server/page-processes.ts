import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Server } from "node:net";
import path from "node:path";
import type { Config } from "#platform/config.server.ts";
import type { House } from "#platform/house.server.ts";

/** What a further process for pages is told: first what it stands on, then, with the place to listen at, that it may serve; then what happens. */
export type ToPageProcess = { readonly standsOn: StandsOn } | { readonly serve: true } | { readonly isOutboxWorking: boolean };

/** What a page process says. */
export type FromPageProcess = "open" | "serves";

/** What a further process for pages stands on; the program's clock is ahead of the machine's by so many milliseconds. */
export interface StandsOn {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly migrations: number;
  readonly clockAheadMs: number;
}

/** The further processes that serve pages beside this one, at the same address. */
export interface PageProcesses {
  start(listening: Server): void;
  /** Has each answer what is in flight; resolves when all are gone. */
  end(): Promise<void>;
}

/** One that ends within its first minute is started again after so long, in milliseconds; any other at once. */
const restMs = 2_000;
const patienceMs = 27_000;

/**
 * Keeps as many further processes for pages as are set (`webProcesses`, ours among them). They share the place at which we listen, so that
 * whichever is free takes the next connection; one that is killed is replaced. None outlives us: each ends when its line to us is cut.
 */
export function keepPageProcesses(
  { config, log, clock }: House,
  { databaseUrl, migrations, isOutboxWorking }: { databaseUrl: string; migrations: number; isOutboxWorking: () => boolean },
): PageProcesses {
  const children = new Set<ChildProcess>();
  const timers = new Set<NodeJS.Timeout>();
  let isEnding = false;
  let wasWorking = true;
  const tell = (child: ChildProcess, word: ToPageProcess, handle?: Server) => {
    // A line that is cut meanwhile is noticed by the child's end.
    if (child.connected) child.send(word, handle, {}, () => {});
  };
  const begin = (listening: Server) => {
    const child = fork(path.join(import.meta.dirname, "page-process.ts"), { serialization: "advanced" });
    const began = performance.now();
    children.add(child);
    const standsOn = { config, databaseUrl, migrations, clockAheadMs: clock().getTime() - Date.now() };
    tell(child, { standsOn });
    tell(child, { isOutboxWorking: wasWorking });
    child.on("message", (said: FromPageProcess) => {
      if (said === "open") tell(child, { serve: true }, listening);
      else log.info({ pid: child.pid }, "a further process serves pages");
    });
    child.on("error", (error) => log.error({ error }, "a process for pages could not be started or told"));
    child.on("exit", (code, signal) => {
      children.delete(child);
      if (isEnding) return;
      log.error({ pid: child.pid, code, signal }, "a process for pages ended and is started again");
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          begin(listening);
        },
        performance.now() - began > 60_000 ? 0 : restMs,
      );
      timers.add(timer);
    });
  };
  return {
    start: (listening) => {
      if (isEnding) return;
      for (let number = 1; number < config.webProcesses; number++) begin(listening);
      if (config.webProcesses === 1) return;
      const look = setInterval(() => {
        if (isOutboxWorking() === wasWorking) return;
        wasWorking = !wasWorking;
        for (const child of children) tell(child, { isOutboxWorking: wasWorking });
      }, 1_000);
      timers.add(look);
    },
    end: async () => {
      isEnding = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([...children].map(ended));
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const patience = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  child.kill("SIGTERM");
  await gone;
  clearTimeout(patience);
}

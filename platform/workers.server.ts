import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** What a worker tells: how far it is, its answer, or what went wrong. A worker's file answers each job by one `answer` or `problem`. */
export type FromWorker<Answer> = { readonly progress: string } | { readonly answer: Answer } | { readonly problem: string };

/** A calculation that somebody stopped. */
export class CalculationStopped extends Error {}

/** A few threads that calculate beside the site, one job each at a time; more jobs wait in their order. */
export interface Workers<Job, Answer> {
  /** Calculates; throws `CalculationStopped` when stopped, an error when the worker fails. */
  run(id: string, job: Job, onProgress?: (step: string) => void): Promise<Answer>;
  /** Ends a job that waits or runs; false where there is none of that id here. */
  stop(id: string): boolean;
  /** Makes a thread ready, so that the first job need not wait for its program. */
  warmUp(): void;
}

interface Waiting<Job, Answer> {
  readonly id: string;
  readonly job: Job;
  readonly onProgress: (step: string) => void;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Opens a pool of at most `most` threads on a file of the project, given from its root. Threads end by themselves after `idleSeconds`
 * without work and never keep the process alive.
 */
export function openWorkers<Job, Answer>(file: string, most: number, idleSeconds = 300): Workers<Job, Answer> {
  const threads = new Map<Worker, Waiting<Job, Answer> | null>();
  const queue: Waiting<Job, Answer>[] = [];

  const end = (thread: Worker) => {
    threads.delete(thread);
    void thread.terminate();
  };
  const start = (): Worker => {
    const thread = new Worker(fileOfProject(file), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    threads.set(thread, null);
    let idle = rest();
    function rest() {
      const timer = setTimeout(() => (threads.get(thread) === null ? end(thread) : (idle = rest())), idleSeconds * 1000);
      timer.unref();
      return timer;
    }
    const settle = (tell: (waiting: Waiting<Job, Answer>) => void) => {
      const waiting = threads.get(thread);
      if (threads.has(thread)) threads.set(thread, null);
      thread.unref();
      if (waiting !== null && waiting !== undefined) tell(waiting);
      next();
    };
    thread.on("message", (told: FromWorker<Answer>) => {
      if ("progress" in told) return threads.get(thread)?.onProgress(told.progress);
      settle((waiting) => ("answer" in told ? waiting.done(told.answer) : waiting.failed(new Error(told.problem))));
    });
    thread.on("error", (error) => {
      const waiting = threads.get(thread);
      threads.delete(thread);
      waiting?.failed(error instanceof Error ? error : new Error(String(error)));
      next();
    });
    thread.on("exit", () => {
      clearTimeout(idle);
      const waiting = threads.get(thread);
      threads.delete(thread);
      waiting?.failed(new CalculationStopped("the thread has ended"));
      next();
    });
    // Only a thread at work keeps the process alive. Last, because listening takes hold of it again.
    thread.unref();
    return thread;
  };
  const next = () => {
    while (queue.length > 0) {
      const free = [...threads].find(([, waiting]) => waiting === null)?.[0] ?? (threads.size < most ? start() : null);
      if (free === null) return;
      const waiting = queue.shift()!;
      threads.set(free, waiting);
      free.ref();
      free.postMessage(waiting.job);
    }
  };
  return {
    run: (id, job, onProgress = () => {}) =>
      new Promise<Answer>((done, failed) => {
        queue.push({ id, job, onProgress, done, failed });
        next();
      }),
    stop: (id) => {
      const at = queue.findIndex((one) => one.id === id);
      if (at >= 0) {
        queue.splice(at, 1)[0]!.failed(new CalculationStopped("stopped while waiting"));
        return true;
      }
      const running = [...threads].find(([, waiting]) => waiting?.id === id);
      if (running === undefined) return false;
      void running[0].terminate();
      return true;
    },
    warmUp: () => {
      if (threads.size === 0) start();
    },
  };
}

/** A file of the project by its path from the root, from the source and from the built site alike. */
function fileOfProject(file: string): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, file))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`${file} is not there`);
    folder = above;
  }
  return path.join(folder, file);
}

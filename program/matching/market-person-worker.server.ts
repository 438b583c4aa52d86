import { parentPort } from "node:worker_threads";
import { explainPerson } from "./market-person.ts";
import type { FromWorker } from "#platform/workers.server.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { PersonOnRun } from "./market-person.ts";
import type { CapMet } from "./market-result.ts";
import type { RunResult } from "./market-result.ts";
import type { RunJob } from "./market-worker.server.ts";

/** Somebody on a run, as a thread is asked for them: the run's own job, and what it found. */
export interface PersonJob extends RunJob {
  readonly result: RunResult;
  readonly caps: readonly CapMet[];
  readonly applicationId: string;
  readonly asked: string | null;
}

const port = parentPort;
const tell = (told: FromWorker<PersonOnRun>) => port?.postMessage(told);

port?.on("message", (job: PersonJob) => {
  try {
    const market = {
      ...job,
      positions: JSON.parse(job.positions) as FrozenPosition[],
      people: JSON.parse(job.people) as FrozenPerson[],
    };
    tell({ answer: explainPerson(market, job.settings, job.seed, job, job) });
  } catch (error) {
    tell({ problem: error instanceof Error ? error.message : String(error) });
  }
});

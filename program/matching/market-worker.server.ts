import { parentPort } from "node:worker_threads";
import { calculateRun } from "./market-run.ts";
import type { FromWorker } from "#platform/workers.server.ts";
import type { CourseRules } from "./frozen-market.ts";
import type { FrozenExclusion } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { RunSummary } from "./market-result.ts";

/** A run as a thread is given it. The frozen rows come as the database wrote them: reading them would hold up the site. */
export interface RunJob {
  readonly round: number;
  readonly courses: readonly CourseRules[];
  readonly positions: string;
  readonly people: string;
  readonly excluded: readonly FrozenExclusion[];
  readonly pinned: readonly FrozenPin[];
  readonly settings: RunSettings;
  readonly seed: string;
}

/** A run as a thread gives it back: the result as the JSON that the database keeps. */
export interface RunAnswer {
  readonly result: string;
  readonly summary: RunSummary;
  readonly fingerprint: string;
  readonly milliseconds: number;
}

const port = parentPort;
const tell = (told: FromWorker<RunAnswer>) => port?.postMessage(told);

port?.on("message", (job: RunJob) => {
  const began = performance.now();
  try {
    const market = {
      ...job,
      positions: JSON.parse(job.positions) as FrozenPosition[],
      people: JSON.parse(job.people) as FrozenPerson[],
    };
    const { result, summary, fingerprint } = calculateRun(market, job.settings, job.seed, (step) => tell({ progress: step }));
    tell({ answer: { result: JSON.stringify(result), summary, fingerprint, milliseconds: Math.round(performance.now() - began) } });
  } catch (error) {
    tell({ problem: error instanceof Error ? error.message : String(error) });
  }
});

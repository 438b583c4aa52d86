import { PgBoss } from "pg-boss";
import { assert } from "./assert.ts";

/** Work that is due by itself. */
export interface Job {
  /** A word, such as `send-letters`. */
  readonly name: string;
  /** When, as five cron fields in Japan's time, such as `15 3 * * *`. */
  readonly cron: string;
  /** Does what is due. Must bear being cut off anywhere and being run twice. */
  run(): Promise<void>;
}

export interface Jobs {
  /** Runs a job now, here; one that is running already is run once more after it. */
  runNow(name: string): Promise<void>;
  /** False while the timetable meets errors: its database is away. */
  isWorking(): boolean;
  /** Takes no more work and waits for what is running. */
  stop(): Promise<void>;
}

const queue = "due";
/** The timetable looks every few seconds, and says so when it cannot: quiet for this long means that it works. */
const quietMs = 3_000;

/**
 * Runs jobs by their timetable. Of several processes on one database each due time is worked off by one (pg-boss, schema `pgboss`).
 * `tell` hears of failures, with the job's name.
 */
export async function startJobs(url: string, jobs: readonly Job[], tell: (what: string, error: unknown) => void): Promise<Jobs> {
  const byName = new Map(jobs.map((job) => [job.name, once(job)]));
  let lastErrorAt = Number.NEGATIVE_INFINITY;
  const boss = new PgBoss({
    connectionString: url,
    application_name: "jip-jobs",
    max: 2,
    schema: "pgboss",
    cronMonitorIntervalSeconds: 20,
  });
  boss.on("error", (error) => {
    lastErrorAt = performance.now();
    tell("the timetable of jobs met an error", error);
  });
  await boss.start();
  await boss.createQueue(queue, { retryLimit: 2, retryDelay: 30, expireInSeconds: 600, deleteAfterSeconds: 86_400 });
  for (const { key } of await boss.getSchedules(queue)) {
    if (!byName.has(key)) await boss.unschedule(queue, key);
  }
  for (const { name, cron } of jobs) {
    await boss.schedule(queue, cron, { name }, { key: name, tz: "Asia/Tokyo", singletonKey: name });
  }
  await boss.work<{ name: string }>(queue, { pollingIntervalSeconds: 5, batchSize: 5 }, async (due) => {
    for (const { data } of due) {
      // Each by itself: one that fails must not be the other's failure.
      await byName
        .get(data.name)?.()
        .catch((error: unknown) => tell(`the job ${data.name} failed`, error));
    }
  });
  return {
    runNow: async (name) => {
      const run = byName.get(name);
      assert(run, `there is no job ${name}`);
      await run().catch((error: unknown) => tell(`the job ${name} failed`, error));
    },
    isWorking: () => performance.now() - lastErrorAt > quietMs,
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

/** Never runs twice at a time; asked again meanwhile, it runs once more afterwards, so that nothing that came in between is missed. */
function once(job: Job): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = job.run().finally(() => (running = null));
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => {}) // Told to whoever asked for that run.
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}

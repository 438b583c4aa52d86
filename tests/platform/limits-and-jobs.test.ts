import assert from "node:assert/strict";
import test, { after } from "node:test";
import { startJobs } from "#platform/jobs.server.ts";
import { openRateLimits } from "#platform/rate-limits.server.ts";
import { testDatabase } from "../support/database.ts";

const database = await testDatabase();
const secret = "s".repeat(32);
const inquiry = { name: "inquiry", times: 5, seconds: 3600 };

test("a limit holds exactly, for its own key alone, over processes, and is forgotten when told", async () => {
  const [one, other] = [await openRateLimits(database.server, "on", secret), await openRateLimits(database.server, "on", secret)];
  const hits = await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 ? one : other).hit(inquiry, "192.0.2.1")));
  assert.equal(hits.filter(({ allowed }) => allowed).length, 5);
  const minutes = (hits[0]!.resetsAt.getTime() - Date.now()) / 60_000;
  assert.ok(minutes > 59 && minutes <= 60, `it resets in ${minutes} minutes`);
  const neighbour = await one.hit(inquiry, "192.0.2.2");
  assert.deepEqual([neighbour.allowed, neighbour.remaining], [true, 4]);
  await one.forget(inquiry, "192.0.2.1");
  assert.equal((await one.hit(inquiry, "192.0.2.1")).allowed, true);
});

test("in the demonstration a limit is counted and shown, not enforced", async () => {
  const limits = await openRateLimits(database.server, "count", secret);
  const hits = [];
  for (let tries = 0; tries < 6; tries++) hits.push(await limits.hit({ ...inquiry, name: "counted" }, "192.0.2.1"));
  assert.deepEqual(hits.map(({ allowed, isOver, remaining }) => [allowed, isOver, remaining]).at(-1), [true, true, 0]);
});

test("the table of limits holds no address that could be read", async () => {
  const { rows } = await database.server.pool.query<{ key: string }>("select key from jip.rate_limits");
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ key }) => !key.includes("192.0.2")));
});

test("a job asked for while it runs is run once more afterwards, never twice at a time; one that fails is told of by name", async () => {
  const told: string[] = [];
  let [running, most, runs] = [0, 0, 0];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const jobs = await startJobs(
    database.url,
    [
      {
        name: "letters",
        cron: "0 0 1 1 *",
        run: async () => {
          most = Math.max(most, ++running);
          if (++runs === 1) await held;
          running--;
        },
      },
      { name: "fails", cron: "0 0 1 1 *", run: () => Promise.reject(new Error("no")) },
    ],
    (what) => told.push(what),
  );
  after(() => jobs.stop());
  const asked = [jobs.runNow("letters"), jobs.runNow("letters"), jobs.runNow("letters")];
  letGo();
  await Promise.all(asked);
  assert.deepEqual([runs, most], [2, 1]);
  await jobs.runNow("fails");
  assert.deepEqual(told, ["the job fails failed"]);
  assert.equal(jobs.isWorking(), true);
  await assert.rejects(jobs.runNow("unknown"), { name: "Fault" });
});

// The service is killed (SIGKILL) in the middle of a run, and in the middle of a publication, and started again on the same database. What was
// begun is kept whole or not at all; the run is shown as interrupted and calculated again.
import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { approveRun } from "#program/matching/approve-run.server.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aFinishedRun } from "#tests/makers/market.ts";
import { aFrozenMarket } from "#tests/makers/market.ts";
import { aPerson } from "#tests/makers/person.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { startYear } from "#tests/support/year-service.ts";
import { openLooks } from "./looks.ts";
import { nothingFound } from "./looks.ts";
import { visitor } from "./visitor.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const database = await testDatabase();
const { server } = database;
const office = await aPerson(server, "manager");
const place = await anOpenPosition(server);
for (let index = 0; index < 4; index += 1) await aCandidate(server);
const market = await aFrozenMarket(office);
const whole = await aFinishedRun(office, market, "最後まで");
assert.ok((await approveRun(await aPerson(server, "matcher"), whole)).ok);

const mailbox = await openMailbox();
const browser = await openBrowser();
const looks = openLooks();
const behind = new pg.Client({ connectionString: database.superuserUrl });
behind.on("error", () => {}); // The database is dropped under it when the file ends.
await behind.connect();
test.after(() => behind.end());

/** The service, which ends with the test that started it, and the matcher signed in to it. */
async function started(now: string): Promise<{ scene: Scene; matcher: Visitor }> {
  const year = await startYear(now, mailbox.url, { databaseUrl: database.url });
  const scene: Scene = { year, mailbox, browser, looks };
  const matcher = await visitor(scene, { email: `${office.accountId}@people.example`, language: "ja" });
  await matcher.signIn();
  return { scene, matcher };
}

/** Holds back whatever is written into a table, until somebody waits for it; then the service dies, and what waited is let go. */
async function killedWhileWriting(table: string, scene: Scene, deed: () => Promise<unknown>): Promise<void> {
  await behind.query(`begin; lock table jip.${table} in share mode`);
  let failed: unknown = null;
  const pressed = deed().catch((fault: unknown) => void (failed = fault)); // The answer never comes; a press that finds no button is a fault.
  const waits = "select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = $1 and not l.granted";
  while ((await behind.query(waits, [table])).rowCount === 0) {
    if (failed !== null) throw failed;
    await behind.query("select pg_sleep(0.02)");
  }
  await scene.year.kill();
  await behind.query("rollback");
  await pressed;
  // The database notices that nobody is there any more, and takes back what was begun.
  const open =
    "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and query like $1";
  while ((await behind.query(open, [`%${table}%`])).rowCount !== 0) await behind.query("select pg_sleep(0.02)");
}

const count = async (query: string): Promise<number> =>
  (await behind.query<{ n: number }>(`select count(*)::int as n from ${query}`)).rows[0]!.n;

test("a run whose service is killed has no half of a result, is shown as interrupted, and gives the same result when it is calculated again", async () => {
  const before = await started("2023-06-14T10:00:00+09:00");
  await before.matcher.open(`/office/markets/${market.id}`);
  await before.matcher.type({ name: "途中で切れた" });
  await killedWhileWriting("market_run_results", before.scene, () => before.matcher.press("intent=run"));
  assert.equal(await count("jip.market_runs where state = 'running'"), 1);
  assert.equal(await count("jip.market_run_results"), 1, "of the run that was whole");

  const { matcher } = await started("2023-06-14T10:10:00+09:00");
  // More than ten seconds without a sign of life.
  await behind.query("update jip.market_runs set alive_at = alive_at - interval '11 seconds' where state = 'running'");
  await matcher.open(`/office/markets/${market.id}`);
  await matcher.reads("中断");
  await matcher.press(matcher.page.locator("main a", { hasText: "途中で切れた" }));
  await matcher.reads("この試算には結果がありません");
  await matcher.press("intent=again");
  await matcher.reads("推薦案");
  const prints = await behind.query<{ result_fingerprint: string }>("select distinct result_fingerprint from jip.market_runs");
  assert.equal(prints.rowCount, 1, "both runs found the same");
});

test("a run that takes its time is shown with its progress, stopped by a press, and the site goes on meanwhile", async () => {
  const { matcher } = await started("2023-06-14T10:20:00+09:00");
  await matcher.open(`/office/markets/${market.id}`);
  await matcher.type({ name: "長くかかる" });
  // Whoever reads the frozen people waits: the calculation cannot begin. Not by a lock on the table, which a statement waits for too shortly.
  await behind.query(`
    create function jip.hold_readers() returns boolean language plpgsql as $$
    begin
      while exists (select from pg_locks where locktype = 'advisory' and objid = 7041776) loop perform pg_sleep(0.02); end loop;
      return true;
    end $$;
    grant execute on function jip.hold_readers to public;
    create policy hold_readers on jip.market_snapshot_people as restrictive using ((select jip.hold_readers()));
    select pg_advisory_lock(7041776)`);
  await matcher.press("intent=run");
  await matcher.reads("計算しています", "順番を待っています");
  const run = new URL(matcher.page.url()).pathname;
  await matcher.open("/office/positions");
  await matcher.open(run);
  await matcher.press("intent=stop");
  await behind.query("select pg_advisory_unlock(7041776)");
  await matcher.reads("中止", "この試算には結果がありません");
  await matcher.press("intent=again");
  await matcher.reads("推薦案");
});

test("a publication whose service is killed has sent nothing; pressed again, every list goes out once", async () => {
  const before = await started("2023-06-14T10:25:00+09:00");
  await before.matcher.open(`/office/runs/${whole}/publication`);
  await killedWhileWriting("market_publications", before.scene, () => before.matcher.press("intent=publish"));
  assert.deepEqual(
    [await count("jip.recommendations"), await count("jip.market_publications"), await count("jip.letters where kind like 'candidates%'")],
    [0, 0, 0],
  );

  const { matcher } = await started("2023-06-14T10:30:00+09:00");
  await matcher.open(`/office/runs/${whole}/publication`);
  await matcher.press("intent=publish");
  await matcher.reads("公開済み");
  assert.deepEqual(new Set((await matchesAt(office, place.positionId)).map((one) => one.state)), new Set(["sent"]));
  assert.equal(await count("jip.market_publications"), 1);
  nothingFound(looks);
});

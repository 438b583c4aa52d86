import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { aReport } from "#tests/makers/internship.ts";
import { anInternship } from "#tests/makers/internship.ts";
import { at } from "#tests/makers/internship.ts";
import { reportAnswers } from "#tests/makers/internship.ts";
import { theInternship } from "#tests/makers/internship.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkReports } from "./check-reports.server.ts";
import { commentReport } from "./comment-report.server.ts";
import { endInternshipEarly } from "./end-internship-early.server.ts";
import { listInternships } from "./list-internships.server.ts";
import { listReports } from "./waiting-reports.server.ts";
import { listQuestionFrom } from "./lists.ts";
import { showOwnInternship } from "./own-internship.server.ts";
import { checkedActivityDays } from "./records.server.ts";
import { reportById } from "./records.server.ts";
import { reportOn } from "./records.server.ts";
import { returnReport } from "./return-report.server.ts";
import { seeInternship } from "./see-internship.server.ts";
import { showCompanyInternship } from "./show-company-internships.server.ts";
import { showCompanyInternships } from "./show-company-internships.server.ts";
import { writeReport } from "./write-report.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";

const database = await testDatabase();
const { server } = database;

async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  const result = await client.query(sql, values).finally(() => client.end());
  return result.rows;
}
const historyCount = async () => Number((await rows("select count(*) from jip.history"))[0]!.count);
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const checkedDays = (office: Act, id: string) => office.db.transaction((tx) => checkedActivityDays(tx, id));

/** A refusal leaves no trace. */
async function refusedWith(expected: string[], deed: () => Promise<{ ok: boolean; problems?: readonly { code: string }[] }>) {
  const before = await historyCount();
  assert.deepEqual(codes(await deed()), expected);
  assert.equal(await historyCount(), before, "a refusal wrote history");
}
async function throwsTo(kind: typeof NotAllowed | typeof NotFound, deed: () => Promise<unknown>) {
  const before = await historyCount();
  await assert.rejects(deed, kind);
  assert.equal(await historyCount(), before, "a refusal wrote history");
}

const one = await anInternship(server).active();
const { internship } = one;

test("a report of a day is written, changed, sent twice, and stands once", async () => {
  const intern = later(one.intern, at("2023-08-28"));
  assert.ok((await writeReport(intern, "2023-08-28", reportAnswers())).ok);
  const before = await historyCount();
  assert.ok((await writeReport(intern, "2023-08-28", reportAnswers())).ok);
  assert.equal(await historyCount(), before);
  assert.ok((await writeReport(intern, "2023-08-28", reportAnswers({ did: "カタログを比べました。", hours: 3.75 }))).ok);
  const found = await rows("select did, hours, state from jip.daily_reports where internship_id = $1", internship.id);
  assert.deepEqual(found, [{ did: "カタログを比べました。", hours: "3.75", state: "submitted" }]);
});

test("two presses at the same moment make one report", async () => {
  const intern = later(one.intern, at("2023-08-29"));
  const both = await Promise.all([writeReport(intern, "2023-08-29", reportAnswers()), writeReport(intern, "2023-08-29", reportAnswers())]);
  assert.ok(both.every((outcome) => outcome.ok));
  assert.equal((await rows("select from jip.daily_reports where internship_id = $1 and day = '2023-08-29'", internship.id)).length, 1);
});

test("no report for a day to come, a weekend, a holiday, or outside the period", async () => {
  const intern = later(one.intern, at("2023-09-01"));
  await refusedWith(["future-day"], () => writeReport(intern, "2023-09-04", reportAnswers()));
  await refusedWith(["outside-period"], () => writeReport(intern, "2023-08-25", reportAnswers()));
  await refusedWith(["outside-period"], () => writeReport(later(intern, at("2023-10-12")), "2023-10-11", reportAnswers()));
  await refusedWith(["no-activity-day"], () => writeReport(later(intern, at("2023-09-19")), "2023-09-18", reportAnswers()));
  await refusedWith(["no-activity-day"], () => writeReport(later(intern, at("2023-09-03")), "2023-09-02", reportAnswers()));
});

test("the database itself refuses a report outside the period", async () => {
  await assert.rejects(
    () =>
      rows(
        "insert into jip.daily_reports (id, internship_id, account_id, company_id, day, state, did, hours, language, submitted_at) values (gen_random_uuid(), $1, $2, $3, '2023-12-01', 'submitted', 'x', 1, 'en', now())",
        internship.id,
        internship.accountId,
        internship.companyId,
      ),
    /outside the internship/,
  );
});

test("the company comments by one press; nobody changes the report after it", async () => {
  const report = await aReport(one, "2023-08-30");
  const company = later(one.company, at("2023-08-30", "19:00"));
  assert.ok((await commentReport(company, report.id, "")).ok);
  const before = await historyCount();
  assert.ok((await commentReport(company, report.id, "")).ok);
  assert.equal(await historyCount(), before);
  assert.ok((await commentReport(company, report.id, "よくまとまっています。")).ok);
  await refusedWith(["already-answered"], () =>
    writeReport(later(one.intern, at("2023-08-31")), "2023-08-30", reportAnswers({ did: "Something else" })),
  );
  const after = await one.intern.db.transaction((tx) => reportOn(tx, internship.id, "2023-08-30"));
  assert.equal(after?.hostComment, "よくまとまっています。");
  assert.equal(after?.state, "host_commented");
});

test("for another company the report is not there; nobody but a company comments", async () => {
  const report = await aReport(one, "2023-08-31");
  const stranger = await aCompanyPerson(server, { now: at("2023-08-31") });
  await throwsTo(NotFound, () => commentReport(stranger, report.id, "hello"));
  await throwsTo(NotFound, () => showCompanyInternship(stranger, internship.id));
  assert.deepEqual(await showCompanyInternships(stranger), []);
  for (const actor of [one.intern, one.concierge, aVisitor(server)])
    await throwsTo(NotAllowed, () => commentReport(actor, report.id, "hello"));
  await throwsTo(NotFound, () => commentReport(one.company, "not-an-id", ""));
});

test("another intern neither reads nor writes somebody's reports", async () => {
  const stranger = await aPerson(server, "intern", { now: at("2023-08-31") });
  await throwsTo(NotFound, () => writeReport(stranger, "2023-08-31", reportAnswers()));
  assert.equal(await stranger.db.transaction((tx) => reportOn(tx, internship.id, "2023-08-31")), null);
  assert.equal(await showOwnInternship(stranger), null);
});

test("the office checks; only days that count are days of activity, and the plan says the same", async () => {
  const counted = await aReport(one, "2023-09-01", {}, "");
  const not = await aReport(one, "2023-09-04", {}, "");
  const office = later(one.concierge, at("2023-09-05"));
  for (const actor of [one.intern, one.company, await aPerson(server, "accounts")])
    await throwsTo(NotAllowed, () => checkReports(actor, [counted.id], true));
  await refusedWith(["nobody-picked"], () => checkReports(office, [], true));
  assert.deepEqual(await checkReports(office, [counted.id], true), { ok: true, value: 1 });
  assert.deepEqual(await checkReports(office, [counted.id], true), { ok: true, value: 0 });
  assert.deepEqual(await checkReports(office, [not.id], false), { ok: true, value: 1 });
  assert.deepEqual(await checkedDays(office, internship.id), ["2023-09-01"]);
  const plan = await office.db.transaction((tx) => daysOf(tx, internship.id));
  assert.deepEqual(
    plan.filter((day) => ["2023-09-01", "2023-09-04"].includes(day.day)).map((day) => day.kind),
    ["active", "absent"],
  );
  assert.deepEqual(await checkReports(office, [not.id], true), { ok: true, value: 1 });
  assert.deepEqual(await checkedDays(office, internship.id), ["2023-09-01", "2023-09-04"]);
  await refusedWith(["already-checked"], () => commentReport(one.company, counted.id, "too late"));
  await throwsTo(NotFound, () => checkReports(office, [counted.id, crypto.randomUUID()], true));
});

test("a report goes back with a note and a letter, is completed, and comes in again", async () => {
  const report = await aReport(one, "2023-09-05", {}, "");
  const office = later(one.concierge, at("2023-09-06"));
  await refusedWith(["required"], () => returnReport(office, report.id, { note: "", version: report.version }));
  await refusedWith(["changed-meanwhile"], () => returnReport(office, report.id, { note: "Please say more.", version: 99 }));
  assert.ok((await returnReport(office, report.id, { note: "Please say more.", version: report.version })).ok);
  const before = await historyCount();
  assert.ok((await returnReport(office, report.id, { note: "Please say more.", version: report.version })).ok);
  assert.equal(await historyCount(), before);
  assert.equal((await rows("select from jip.letters where kind = 'report-returned' and about_id = $1", internship.id)).length, 1);
  await refusedWith(["being-rewritten"], () => checkReports(office, [report.id], true));
  await refusedWith(["being-rewritten"], () => commentReport(one.company, report.id, "hm"));
  assert.equal((await showOwnInternship(later(one.intern, at("2023-09-06"))))?.duty?.state, "returned");
  assert.ok((await writeReport(later(one.intern, at("2023-09-06")), "2023-09-05", reportAnswers({ did: "More words." }))).ok);
  assert.ok((await commentReport(one.company, report.id, "")).ok);
  assert.equal((await office.db.transaction((tx) => reportById(tx, report.id))).state, "host_commented");
});

test("what the company is shown of its intern is written down once a day", async () => {
  const company = later(one.company, at("2023-09-06", "09:00"));
  const shown = await showCompanyInternship(company, internship.id);
  assert.equal(shown.pair.internName, "Example Wanjiku Mwaura");
  await showCompanyInternship(company, internship.id);
  await showCompanyInternship(later(company, at("2023-09-07", "09:00")), internship.id);
  const found = await rows(
    "select items, purpose, recipient_kind from jip.provisions where about_kind = 'internship' and about_id = $1 order by at",
    internship.id,
  );
  assert.deepEqual(
    found,
    [1, 2].map(() => ({ items: ["name", "internship", "trainings", "daily-reports"], purpose: "hosting", recipient_kind: "host-company" })),
  );
  const [hosted] = await showCompanyInternships(later(company, at("2023-09-08", "09:00")));
  assert.equal(hosted?.waiting, 3);
});

test("missing days are red in the office's list and on the person's page", async () => {
  const office = later(one.concierge, at("2023-09-08"));
  const year = await currentYear(office);
  const list = await listInternships(office, year, listQuestionFrom(new URLSearchParams("filter=red")));
  assert.deepEqual(
    list.rows.map((row) => [row.internship.id, row.missing]),
    [[internship.id, ["2023-09-06", "2023-09-07"]]],
  );
  const seen = await seeInternship(office, internship.id);
  assert.deepEqual(seen.missing, ["2023-09-06", "2023-09-07"]);
  assert.deepEqual((await showOwnInternship(later(one.intern, at("2023-09-08"))))?.duty, { day: "2023-09-08", state: "due" });
});

test("two hundred reports are checked at once, and none of them when one cannot be", async () => {
  const office = later(one.concierge, at("2023-10-30"));
  const made = await anInternship(server, {
    period: { startsOn: "2023-04-03", endsOn: "2024-03-29" },
    openedAt: at("2023-08-20"),
  }).active();
  const days = (await office.db.transaction((tx) => daysOf(tx, made.internship.id))).filter((day) => day.kind === "planned").slice(0, 200);
  await rows(
    "insert into jip.daily_reports (id, internship_id, account_id, company_id, day, state, did, hours, language, submitted_at) select gen_random_uuid(), $1, $2, $3, day::date, 'host_commented', 'x', 4, 'en', now() from unnest($4::text[]) day",
    made.internship.id,
    made.internship.accountId,
    made.internship.companyId,
    days.map((day) => day.day),
  );
  const ids = (await rows("select id from jip.daily_reports where internship_id = $1 order by day", made.internship.id)).map((row) =>
    String(row.id),
  );
  assert.equal(ids.length, 200);
  await rows("update jip.daily_reports set state = 'returned' where id = $1", ids[0]);
  await refusedWith(["being-rewritten"], () => checkReports(office, ids, true));
  assert.deepEqual(await checkedDays(office, made.internship.id), []);
  await rows("update jip.daily_reports set state = 'submitted' where id = $1", ids[0]);
  assert.deepEqual(await checkReports(office, ids, true), { ok: true, value: 200 });
  assert.equal((await checkedDays(office, made.internship.id)).length, 200);
  assert.equal((await listReports(office, 2023, "checked", 1)).counts.checked, 202);
});

test("an early end takes the later days away, and no report is written after it", async () => {
  const made = await anInternship(server).active();
  const office = later(made.concierge, at("2023-09-06"));
  await aReport(made, "2023-09-04");
  const end = { endedOn: "2023-09-05", reason: "health" as const, note: "Told on the telephone.", version: made.internship.version };
  for (const actor of [made.intern, made.company, await aPerson(server, "travel-desk")])
    await throwsTo(NotAllowed, () => endInternshipEarly(actor, made.internship.id, end));
  await refusedWith(["report-after-end"], () => endInternshipEarly(office, made.internship.id, { ...end, endedOn: "2023-09-01" }));
  await refusedWith(["changed-meanwhile"], () => endInternshipEarly(office, made.internship.id, { ...end, version: 1 }));
  assert.ok((await endInternshipEarly(office, made.internship.id, end)).ok);
  const before = await historyCount();
  assert.ok((await endInternshipEarly(office, made.internship.id, end)).ok);
  assert.equal(await historyCount(), before);
  const plan = await office.db.transaction((tx) => daysOf(tx, made.internship.id));
  assert.equal(plan.at(-1)?.day, "2023-09-05");
  await refusedWith(["outside-period"], () => writeReport(later(made.intern, at("2023-09-06")), "2023-09-06", reportAnswers()));
  assert.ok((await writeReport(later(made.intern, at("2023-09-06")), "2023-09-05", reportAnswers())).ok);
  const letters = await rows(
    "select kind, body_ja from jip.letters where about_id = $1 and kind like 'internship-ended%'",
    made.internship.id,
  );
  assert.deepEqual(letters.map((row) => row.kind).sort(), ["internship-ended-early", "internship-ended-early-company"]);
  assert.ok(letters.every((row) => !String(row.body_ja).includes("telephone")));
  // The company reads neither the reason nor the office's words: the database has no such column for it.
  await assert.rejects(
    () =>
      made.company.db.transaction((tx) =>
        tx.withTables<{ internships: { end_reason: string } }>().selectFrom("internships").select("end_reason").execute(),
      ),
    /permission denied/,
  );
  assert.ok((await moveInternships(office, [{ id: made.internship.id }], "settling")).ok);
  assert.ok((await moveInternships(office, [{ id: made.internship.id }], "closed")).ok);
  await refusedWith(["not-running"], () => writeReport(later(made.intern, at("2023-09-06")), "2023-09-01", reportAnswers()));
  assert.equal((await theInternship(office, made.internship.id)).state, "closed");
});

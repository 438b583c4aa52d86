import assert from "node:assert/strict";
import test from "node:test";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { manyApplications } from "#tests/makers/many-applications.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { anInterviewHeld } from "#tests/makers/screened.ts";
import { anInvitation } from "#tests/makers/screened.ts";
import { testDatabase } from "#tests/support/database.ts";
import { applicationsPage } from "./application-list.server.ts";
import { documentsPage } from "./document-list.server.ts";
import { everybodyMatching } from "./screening-list.server.ts";
import { interviewCounts } from "./interview-list.server.ts";
import { interviewFilters } from "./lists.ts";
import { interviewsPage } from "./interview-list.server.ts";
import { nextToRead } from "./screening-list.server.ts";
import { scoreDocuments } from "./score-documents.server.ts";
import { screeningPage } from "./screening-list.server.ts";
import { waitingCourses } from "./screening-list.server.ts";
import type { ApplicationsAsked } from "./application-list.server.ts";
import type { ScreeningAsked } from "./screening-list.server.ts";
import type { ScreeningRow } from "./screening-list.server.ts";

const database = await testDatabase();
const { server } = database;
const now = new Date("2023-07-06T10:00:00+09:00");
const staff = await aPerson(server, "manager", { now });
const looker = { account: staff.accountId, now };
const system = database.as({ databaseRole: "jip_system" });
// 40 that are late, and 120 of today; every third of them has been seen.
await manyApplications(system, 40, new Date("2023-06-20T10:00:00+09:00"));
await manyApplications(system, 120, now);

const everything: ScreeningAsked = { fiscalYear: 2023, filter: "next", q: "", course: "", country: "", flag: "", sort: "waiting", page: 1 };
const screening = async (asked: Partial<ScreeningAsked> = {}) =>
  await staff.db.transaction(async (tx) => await screeningPage(tx, { ...everything, ...asked }, looker));
const list = async (asked: Partial<ApplicationsAsked> = {}) =>
  await staff.db.transaction(
    async (tx) =>
      await applicationsPage(tx, {
        fiscalYear: 2023,
        q: "",
        course: "",
        country: "",
        state: "",
        flag: "",
        sort: "newest",
        page: 1,
        ...asked,
      }),
  );

async function allPages(asked: Partial<ScreeningAsked> = {}): Promise<ScreeningRow[]> {
  const first = await screening(asked);
  const rows = [...first.rows];
  for (let page = 2; rows.length < first.all; page += 1) rows.push(...(await screening({ ...asked, page })).rows);
  assert.equal(rows.length, first.all);
  return rows;
}

test("the desk shows everybody once over its pages: late ones, then those nobody looked at, then the rest, longest waiting first", async () => {
  const rows = await allPages();
  assert.equal(new Set(rows.map((row) => row.id)).size, 160);
  const order = ["late", "unseen", "reading"];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    const isSorted =
      order.indexOf(before.group) < order.indexOf(row.group) || (before.group === row.group && before.waitingSince <= row.waitingSince);
    assert.ok(isSorted, `row ${index}`);
    assert.equal(row.group === "unseen" ? row.isSeen : false, false);
  }
  const first = await screening();
  assert.deepEqual(first.perGroup, { late: 40, unseen: 80, reading: 40 });
  assert.equal(first.counts.next, 160);
  assert.equal(first.counts.unseen, rows.filter((row) => !row.isSeen).length);
});

test("each saved filter shows as many as its count says", async () => {
  const { counts } = await screening();
  for (const [filter, count] of Object.entries(counts)) {
    const rows = await allPages({ filter: filter as ScreeningAsked["filter"] });
    assert.equal(rows.length, count, filter);
  }
  assert.ok((await allPages({ course: "B" })).every((row) => row.courses.some((one) => one.course === "B")));
});

test("a press on everybody takes whom the list shows, in its order, and only the course it was narrowed to", async () => {
  const asked = { ...everything, course: "B", country: "IN" };
  const everybody = await staff.db.transaction(async (tx) => await everybodyMatching(tx, asked, looker, 500));
  assert.deepEqual(
    everybody,
    (await allPages(asked)).map((row) => row.id),
  );
  const courses = await staff.db.transaction(async (tx) => await waitingCourses(tx, everybody, "B"));
  assert.deepEqual([courses.length, new Set(courses.map((one) => one.course))], [everybody.length, new Set(["B"])]);
});

test("scores put the best first, and the next to read has none yet", async () => {
  const sent = await aSubmittedApplication(server, {}, { now: new Date("2023-06-19T12:00:00+09:00") });
  const marks = { motivation: 4, fit: 4, languages: 4, skills: 4, availability: 4 };
  await scoreDocuments(staff, { ids: sent.courses.map((one) => one.id), marks, note: "" });
  assert.equal((await screening({ sort: "score" })).rows[0]!.id, sent.application.id);
  assert.equal((await list({ sort: "score" })).rows[0]!.id, sent.application.id);
  const next = await staff.db.transaction(async (tx) => await nextToRead(tx, 2023, looker));
  assert.ok(next !== null && !sent.courses.some((one) => one.id === next));
});

test("the list of applications counts what it shows, by every filter, and drafts never", async () => {
  await aPerson(server, "intern");
  const all = await list();
  assert.equal(all.rows.length, 50);
  assert.equal(all.all, 161);
  assert.deepEqual(await list({ page: 9 }), { rows: [], all: 161 });
  assert.equal((await list({ flag: "age" })).all, 4);
  assert.ok((await list({ country: "IN", course: "B", state: "submitted" })).all > 10);
  assert.equal((await list({ q: "%" })).all, 0);
  assert.equal((await list({ q: "example person 119" })).all, 1);
});

test("interviews stand where the next deed is: waiting, coming, due, undecided, missed, decided", async () => {
  const counts = async (at: Date) => await staff.db.transaction(async (tx) => await interviewCounts(tx, 2023, "", at));
  const rows = async (filter: (typeof interviewFilters)[number], at: Date) =>
    await staff.db.transaction(async (tx) => await interviewsPage(tx, { fiscalYear: 2023, filter, step: "", page: 1 }, at));
  const one = await aScreenedApplication(server, staff);
  assert.deepEqual(await counts(now), { due: 0, coming: 0, undecided: 0, missed: 0, waiting: 1, decided: 0 });
  const [waiting] = await rows("waiting", now);
  assert.deepEqual([waiting!.applicationId, waiting!.step, waiting!.courses], [one.application.id, "interview1", ["C", "B"]]);
  const { at } = await anInvitation(staff, one.application.id);
  assert.equal((await counts(now)).coming, 1);
  assert.equal((await counts(new Date(at.getTime() + 1))).due, 1);
  for (const outcome of ["undecided", "no_show", "passed"] as const) {
    const other = await aScreenedApplication(server, staff);
    await anInterviewHeld(staff, other.application.id, "interview1", outcome);
  }
  const last = await counts(now);
  assert.deepEqual(last, { due: 0, coming: 1, undecided: 1, missed: 1, waiting: 1, decided: 1 });
  for (const filter of interviewFilters) assert.equal((await rows(filter, now)).length, last[filter], filter);
});

test("documents stand under what is to be done, overdue by the day even before anybody noted it", async () => {
  const one = await aScreenedApplication(server, staff);
  assert.ok((await askForDocument(staff, { applicationId: one.application.id, kind: "resume", dueOn: "2023-07-10" })).ok);
  const counts = async (today: string) =>
    (
      await later(staff, now).db.transaction(
        async (tx) =>
          await documentsPage(
            tx,
            { fiscalYear: 2023, filter: "asked", page: 1, kinds: ["resume", "enrolment", "recommendation", "language", "photo"] },
            today,
          ),
      )
    ).counts;
  assert.deepEqual(await counts("2023-07-10"), { arrived: 0, overdue: 0, asked: 1, returned: 0, accepted: 0 });
  assert.deepEqual(await counts("2023-07-11"), { arrived: 0, overdue: 1, asked: 0, returned: 0, accepted: 0 });
});

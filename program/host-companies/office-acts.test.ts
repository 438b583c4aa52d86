import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { companyAnswers } from "#tests/makers/company.ts";
import { positionAnswers } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkCompanyApplication } from "./check-company-application.server.ts";
import { companyWithApplication } from "./company-home.server.ts";
import { listCompanies } from "./list-companies.server.ts";
import { questionFrom } from "./lists.ts";
import { lockPosition } from "./position-records.server.ts";
import { openPoints } from "./requirements.ts";
import { openPositions } from "./position-records.server.ts";
import { saveCompanyApplication } from "./save-company-application.server.ts";
import { savePosition } from "./save-position.server.ts";
import { seeCompanyApplication } from "./see-company-application.server.ts";
import { submitCompanyApplication } from "./submit-company-application.server.ts";

const database = await testDatabase();
const { server } = database;

async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  const result = await client.query(sql, values);
  await client.end();
  return result.rows;
}
const deedsOf = async (id: string) =>
  (await rows("select what from jip.history where about_id = $1 order by id", id)).map((row) => row.what);
const letterKinds = async (id: string) =>
  (await rows("select kind from jip.letters where about_id = $1 order by queued_at, id", id)).map((row) => row.kind);
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);

test("one press accepts and opens; every step on the way is noted, one letter tells the company", async () => {
  const { person, id, office } = await aCompanyApplication(server).open();
  assert.deepEqual(
    (await deedsOf(id)).slice(-5),
    ["checking", "eligible", "hearing", "plan_ready", "matching"].map((state) => `company-application-${state}`),
  );
  assert.deepEqual(await letterKinds(id), ["company-application-received", "company-application-accepted"]);
  const { application, positions } = await companyWithApplication(person);
  assert.equal(application.state, "matching");
  assert.deepEqual(
    positions.map((position) => position.state),
    ["open"],
  );
  const open = await office.db.transaction((tx) => openPositions(tx, 2023));
  assert.ok(open.some((position) => position.companyApplicationId === id && position.companyName === "架空精機株式会社"));
  const locked = await office.db.transaction((tx) => lockPosition(tx, positions[0]!.id));
  assert.equal(locked.seats, 1);
});

test("step by step leads to the same place, and each press repeated changes nothing", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const office = await aPerson(server, "screener");
  for (const deed of ["begin", "accept", "hearing-held", "plan-ready", "open"] as const) {
    const version = await versionOf(person);
    assert.ok((await checkCompanyApplication(office, id, { deed, version })).ok, deed);
    const before = await deedsOf(id);
    assert.ok((await checkCompanyApplication(office, id, { deed, version })).ok, `${deed} again`);
    assert.deepEqual(await deedsOf(id), before);
  }
  assert.equal((await companyWithApplication(person)).application.state, "matching");
  assert.deepEqual(await letterKinds(id), ["company-application-received", "company-application-accepted", "company-positions-opened"]);
});

test("a return names its points; the company mends them and sends again under the same number, also after the deadline", async () => {
  const { person, id, number, positions } = await aCompanyApplication(server, { positions: [{ course: "A" }] }).submitted();
  const office = await aPerson(server, "matcher");
  const version = await versionOf(person);
  assert.deepEqual(codes(await checkCompanyApplication(office, id, { deed: "return", version, points: [] })), ["points-needed"]);
  const points = [
    { position: null, field: "employees", sentence: "常時使用する従業員の人数をご確認ください。" },
    { position: positions[0]!, field: "tasks", sentence: "作業の内容をもう少し具体的にお書きください。" },
  ];
  assert.ok((await checkCompanyApplication(office, id, { deed: "return", version, points })).ok);
  assert.ok((await checkCompanyApplication(office, id, { deed: "return", version, points })).ok);
  assert.deepEqual(codes(await checkCompanyApplication(office, id, { deed: "return", version, points: points.slice(1) })), [
    "changed-meanwhile",
  ]);
  const returned = await companyWithApplication(person);
  assert.equal(returned.application.state, "returned");
  assert.deepEqual(
    openPoints(returned.application, returned.positions).map(({ position, field, sentence }) => ({ position, field, sentence })),
    points,
  );

  const afterDeadline = later(person, new Date("2023-06-20T09:00:00+09:00"));
  const answers = { ...companyAnswers({ corporateNumber: person.number, employees: 50 }), version: returned.application.version };
  assert.ok((await saveCompanyApplication(afterDeadline, id, answers)).ok);
  assert.ok(
    (
      await savePosition(afterDeadline, id, positions[0]!, {
        ...positionAnswers({ course: "A", tasks: "市場を調べて報告する。" }),
        version: 1,
      })
    ).ok,
  );
  const mended = await companyWithApplication(afterDeadline);
  assert.deepEqual(openPoints(mended.application, mended.positions), []);
  // A further position of the closed course would be a new application after the deadline.
  assert.deepEqual(
    codes(await savePosition(afterDeadline, id, null, { ...positionAnswers({ course: "A", title: "二つ目" }), version: 0 })),
    ["course-closed"],
  );
  const again = await submitCompanyApplication(afterDeadline, id, returned.year.privacy.textVersion);
  assert.deepEqual(again, { ok: true, value: { number } });
  const { application } = await companyWithApplication(person);
  assert.deepEqual([application.state, application.submittedAt], ["submitted", person.now]);
});

test("not eligible needs a reason that the company reads", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const office = await aPerson(server, "manager");
  const version = await versionOf(person);
  assert.deepEqual(codes(await checkCompanyApplication(office, id, { deed: "ineligible", version, reason: "  " })), ["reason-needed"]);
  assert.ok((await checkCompanyApplication(office, id, { deed: "ineligible", version, reason: "団体の種類が対象外のため。" })).ok);
  const { application } = await companyWithApplication(person);
  assert.deepEqual(
    [application.state, application.decisionReason, application.decidedBy],
    ["ineligible", "団体の種類が対象外のため。", office.accountId],
  );
  assert.deepEqual(codes(await checkCompanyApplication(office, id, { deed: "open", version: application.version })), ["deed-not-possible"]);
});

test("whoever looked at an old state decides again", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const [one, two] = [await aPerson(server, "screener"), await aPerson(server, "matcher")];
  const version = await versionOf(person);
  assert.ok((await checkCompanyApplication(one, id, { deed: "accept", version })).ok);
  const before = await deedsOf(id);
  assert.deepEqual(codes(await checkCompanyApplication(two, id, { deed: "ineligible", version, reason: "…" })), ["changed-meanwhile"]);
  assert.deepEqual(await deedsOf(id), before);
});

test("a draft is not for the office to decide", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const office = await aPerson(server, "screener");
  const version = await versionOf(person);
  for (const deed of ["begin", "return", "accept", "open", "ineligible", "close"] as const) {
    const outcome = await checkCompanyApplication(office, id, {
      deed,
      version,
      reason: "…",
      points: [{ position: null, field: "name", sentence: "…" }],
    });
    assert.deepEqual(codes(outcome), ["deed-not-possible"]);
  }
});

test("only who may check companies does so, and only of applications that exist", async () => {
  const { person, id } = await aCompanyApplication(server).submitted();
  const check = { deed: "accept", version: await versionOf(person) } as const;
  for (const who of [
    person,
    aVisitor(server),
    await aPerson(server, "intern"),
    await aPerson(server, "accounts"),
    await aPerson(server, "committee"),
    await aPerson(server, "reader-meti"),
  ]) {
    await assert.rejects(checkCompanyApplication(who, id, check), NotAllowed);
    await assert.rejects(seeCompanyApplication(who, id), NotAllowed);
    await assert.rejects(listCompanies(who, questionFrom(new URLSearchParams(), who.now)), NotAllowed);
  }
  await assert.rejects(checkCompanyApplication(await aPerson(server, "matcher"), crypto.randomUUID(), check), NotFound);
});

test("an application is unread until somebody of the office opens it; the list counts and finds it", async () => {
  const { id, number } = await aCompanyApplication(server, {
    name: "見本食品株式会社",
    answers: { capitalYen: 900_000_000, employees: 900 },
  }).submitted();
  const office = await aPerson(server, "screener");
  const ask = (query: string) => listCompanies(office, questionFrom(new URLSearchParams(query), office.now));
  const before = await ask("filter=unseen&q=見本食品");
  assert.deepEqual(
    before.rows.map((row) => [row.application.id, row.courses, row.seats]),
    [[id, ["B"], 1]],
  );
  await seeCompanyApplication(office, id);
  assert.equal((await ask(`filter=unseen&q=${number}`)).all, 0);
  assert.equal((await ask("filter=todo&q=見本食品")).all, 1);
  assert.equal((await ask("filter=flagged&q=見本食品")).all, 1);
  assert.equal((await ask("filter=todo&q=見本食品&course=A")).all, 0);
  assert.equal((await ask("q=%25")).all, 0);
  const { counts, late } = await ask("");
  assert.equal(counts.unseen, before.counts.unseen - 1);
  assert.equal(late, 0);
  const inNineDays = later(office, new Date("2023-06-21T09:00:00+09:00"));
  assert.ok((await listCompanies(inNineDays, questionFrom(new URLSearchParams(), inNineDays.now))).late > 0);
});

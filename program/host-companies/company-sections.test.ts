import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { yearsOnRecord } from "#program/year/seeds.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkCompanyApplication } from "./check-company-application.server.ts";
import { companySectionNames } from "./company-application.ts";
import { companyFields } from "./company-application.ts";
import { fieldsOfSection } from "./company-application.ts";
import { companyWithApplication } from "./company-home.server.ts";
import { readCompanySection } from "./form.server.ts";
import { readPosition } from "./form.server.ts";
import { blankPosition } from "./position.ts";
import { openPoints } from "./requirements.ts";
import { positionDaysOutside } from "./requirements.ts";
import { pointStates } from "./requirements.ts";
import { submissionProblems } from "./requirements.ts";
import { saveCompanySection } from "./save-company-application.server.ts";
import { savePosition } from "./save-position.server.ts";
import { sealOf } from "./section-seal.server.ts";
import { startCompanyApplication } from "./start-company-application.server.ts";
import { submitCompanyApplication } from "./submit-company-application.server.ts";
import type { CompanyPerson } from "#tests/makers/company.ts";
import type { CompanySection } from "./company-application.ts";

const { server } = await testDatabase();
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);
const sealNow = async (person: CompanyPerson, section: CompanySection) =>
  sealOf((await companyWithApplication(person)).application.answers, section);

test("every question of the application stands in one section, and no section in two places", () => {
  const all = companySectionNames.flatMap(fieldsOfSection);
  assert.deepEqual(all.toSorted(), [...companyFields].toSorted());
});

test("two colleagues may write two sections at once; in the same one the later press is told and nothing is written over", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const [business, why] = [await sealNow(person, "business"), await sealNow(person, "why")];
  assert.ok((await saveCompanySection(person, id, "business", { employees: 50 }, { seal: business })).ok);
  assert.ok((await saveCompanySection(person, id, "why", { why: "新しい市場を知りたい。" }, { seal: why })).ok);
  const late = await saveCompanySection(person, id, "business", { employees: 60 }, { seal: business });
  assert.deepEqual(codes(late), ["changed-meanwhile"]);
  const { answers } = (await companyWithApplication(person)).application;
  assert.deepEqual([answers.employees, answers.why], [50, "新しい市場を知りたい。"]);
  // The first press once more, as a browser sends it again, is no conflict.
  assert.ok((await saveCompanySection(person, id, "business", { employees: 50 }, { seal: business })).ok);
});

test("a section writes its own answers and no others, whatever the form holds", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const before = (await companyWithApplication(person)).application.answers;
  assert.ok((await saveCompanySection(person, id, "why", { why: "学びたい。", employees: 1 }, { seal: await sealNow(person, "why") })).ok);
  assert.deepEqual((await companyWithApplication(person)).application.answers, { ...before, why: "学びたい。" });
});

test("what is right is kept beside what is not: a wrong number loses nobody's text", () => {
  const section = readCompanySection({ industry: "39", capitalYen: "many", employees: "25人", overseasBusiness: "none" }, "business");
  assert.deepEqual(section.answers, { industry: "39", employees: 25, overseasBusiness: "none" });
  assert.deepEqual(section.problems, [{ code: "number-needed", field: "capitalYen" }]);
  const position = readPosition({ course: "B", tasks: "調べる", seats: "many", startsOn: "2023-02-30" }, 2023);
  assert.deepEqual([position.answers.tasks, position.problems.map((problem) => problem.field)], ["調べる", ["startsOn", "seats"]]);
});

test("a day of a position lies in its program year: a slip is not kept, what stands beside it is, and what was kept before hinders nothing", async () => {
  const { person, id } = await aCompanyApplication(server, { positions: [{ title: "企画" }] }).draft();
  for (const slip of ["0000-01-01", "1950-01-01", "2023-03-31", "2024-04-01", "2040-08-01", "9999-12-31"]) {
    const read = readPosition({ course: "A", tasks: "調べる", startsOn: slip, endsOn: "2023-09-01" }, 2023);
    assert.deepEqual([read.answers.tasks, read.answers.startsOn, read.answers.endsOn], ["調べる", undefined, "2023-09-01"], slip);
    const facts = { from: "2023-04-01", to: "2024-03-31" };
    assert.deepEqual(read.problems, [{ code: "day-outside", field: "startsOn", facts }], slip);
    const refusal = await savePosition(person, id, null, { ...blankPosition, course: "A", endsOn: slip, version: 0 });
    assert.deepEqual(refusal.ok ? [] : refusal.problems, [{ code: "day-outside", field: "endsOn", facts }], slip);
  }
  for (const { fiscalYear, courses } of yearsOnRecord())
    for (const { period, code } of courses) assert.deepEqual(positionDaysOutside(period, fiscalYear), [], `${fiscalYear} ${code}`);
  await actAsSystem(server, { now: person.now, requestId: "test" }).db.transaction(async (tx) => {
    await sql`update positions set starts_on = '1950-01-01', ends_on = '9999-12-31' where company_application_id = ${id}`.execute(tx);
  });
  const { positions } = await companyWithApplication(person);
  const { version, ...position } = positions[0]!;
  assert.ok((await savePosition(person, id, position.id, { ...onlyAnswers(position), title: "広報", version })).ok);
});

test("a point of the office is done when its answer is changed or the company says why it stays; until then nothing is sent", async () => {
  const { person, id, positions } = await aCompanyApplication(server).submitted();
  const office = await aPerson(server, "screener");
  const points = [
    { position: null, field: "employees", sentence: "従業員数をご確認ください。" },
    { position: positions[0]!, field: "tasks", sentence: "内容を具体的にお書きください。" },
  ];
  assert.ok((await checkCompanyApplication(office, id, { deed: "return", version: await versionOf(person), points })).ok);
  const home = async () => await companyWithApplication(person);
  const { year } = await home();
  assert.deepEqual(codes(await submitCompanyApplication(person, id, year.privacy.textVersion)), ["points-unanswered"]);
  const business = await sealNow(person, "business");
  const said = new Map([[0, "登記の人数と一致しています。"]]);
  assert.ok((await saveCompanySection(person, id, "business", {}, { seal: business, pointAnswers: said })).ok);
  const {
    application,
    positions: [position],
  } = await home();
  assert.deepEqual(
    openPoints(application, [position!]).map((point) => point.field),
    ["tasks"],
  );
  const { version, ...rest } = position!;
  assert.ok(
    (
      await savePosition(person, id, position!.id, {
        ...onlyAnswers(rest),
        tasks: "市場を調べ、毎週報告し、最後に社内で発表する。",
        version,
      })
    ).ok,
  );
  assert.ok((await submitCompanyApplication(person, id, year.privacy.textVersion)).ok);
  const sent = await home();
  assert.deepEqual(
    pointStates(sent.application, sent.positions).map(({ state, answer }) => [state, answer]),
    [
      ["answered", "登記の人数と一致しています。"],
      ["changed", ""],
    ],
  );
});

function onlyAnswers<Position extends object>(position: Position) {
  const record = ["id", "companyApplicationId", "companyId", "fiscalYear", "state", "courseChosenAt", "lookAgain"];
  return Object.fromEntries(Object.entries(position).filter(([name]) => !record.includes(name))) as never as Parameters<
    typeof savePosition
  >[3];
}

test("who hosted before begins next year with the old answers and the positions that fit; what changes is looked at before it is sent", async () => {
  const made = await aCompanyApplication(server, {
    positions: [
      { course: "B", title: "オンライン" },
      { course: "A", title: "通勤" },
    ],
  }).submitted();
  const again = {
    ...made.person,
    ...actAs(server, made.person.who, { now: new Date("2024-05-20T12:00:00+09:00"), language: "ja", requestId: "test" }),
  };
  const started = await startCompanyApplication(again, 2024);
  assert.ok(started.ok && started.value.takenFrom === 2023);
  assert.deepEqual(await startCompanyApplication(again, 2024), started);
  const home = await companyWithApplication(again);
  const old = (await companyWithApplication(made.person)).application;
  assert.deepEqual(home.application.answers, old.answers);
  assert.deepEqual([home.application.state, home.application.number, home.application.submittedAt], ["draft", null, null]);
  assert.deepEqual(home.application.lookAgain, ["business", "why", "people"]);
  for (const position of home.positions) {
    const course = home.year.courses.find((one) => one.code === position.course)!;
    assert.ok(course.mode === (position.title === "オンライン" ? "online" : "commuting"));
    assert.deepEqual([position.lookAgain, position.state, position.startsOn], [true, "draft", ""]);
  }
  assert.ok(home.positions.some((position) => position.title === "オンライン"));
  const problems = () =>
    companyWithApplication(again).then((now) => submissionProblems(now.year, now.application, now.positions, again.now));
  assert.ok((await problems()).some((problem) => problem.code === "look-again"));
  assert.deepEqual(codes(await submitCompanyApplication(again, started.value.id, home.year.privacy.textVersion)), ["look-again"]);
  for (const section of home.application.lookAgain)
    assert.ok((await saveCompanySection(again, started.value.id, section, {}, { seal: await sealNow(again, section) })).ok);
  for (const { version, ...position } of home.positions)
    assert.ok((await savePosition(again, started.value.id, position.id, { ...onlyAnswers(position), version })).ok);
  assert.deepEqual(await problems(), []);
  assert.deepEqual((await companyWithApplication(later(made.person, made.person.now))).application, old, "the old year stays as it was");
});

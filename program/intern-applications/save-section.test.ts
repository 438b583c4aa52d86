import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotFound } from "#platform/refusals.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { latestApplicationOf } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { saveSection } from "./save-section.server.ts";
import { startApplication } from "./start-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();

async function aBeginner() {
  const intern = await aPerson(database.server, "intern");
  await startApplication(intern);
  return intern;
}

async function savedOf(intern: Act & { accountId: string }, section: "name" | "motivation" | "wishes" | "person" | "languages") {
  return await intern.db.transaction(async (tx) => {
    const draft = await latestApplicationOf(tx, intern.accountId);
    return (await sectionsOf(tx, draft!.id)).get(section) ?? null;
  });
}

test("partial answers are kept with their problems", async () => {
  const intern = await aBeginner();
  const saved = await saveSection(intern, "person", { birthDate: "2000-13-40", nationality1: "KE", residence: "" }, 0);
  assert.ok(saved.ok);
  assert.deepEqual(
    saved.value.problems.map(({ field, code }) => [field, code]),
    [
      ["birthDate", "day-invalid"],
      ["residence", "required"],
    ],
  );
  assert.equal(saved.value.version, 1);
  assert.deepEqual((await savedOf(intern, "person"))?.answers, { birthDate: "2000-13-40", nationality1: "KE", residence: "" });
});

test("the year of an earlier participation matters to those who took part", async () => {
  const intern = await aBeginner();
  const heard = { heardFrom: "school", heardFromNote: "" };
  const no = await saveSection(intern, "background", { participatedBefore: "no", participatedYear: "never", ...heard }, 0);
  assert.ok(no.ok);
  assert.deepEqual(no.value.problems, []);
  const yes = await saveSection(intern, "background", { participatedBefore: "yes", participatedYear: "never", ...heard }, 1);
  assert.ok(yes.ok);
  assert.deepEqual(
    yes.value.problems.map(({ field, code }) => [field, code]),
    [["participatedYear", "year-invalid"]],
  );
});

test("the same answers again are one saving", async () => {
  const intern = await aBeginner();
  const name = { fullName: "ศรีสุดา ตัวอย่าง", otherName: "", calledName: "" };
  const [one, other] = await Promise.all([saveSection(intern, "name", name, 0), saveSection(intern, "name", name, 0)]);
  assert.deepEqual(one, other);
  assert.deepEqual((await saveSection(intern, "name", name, 0)).ok, true);
  assert.equal((await savedOf(intern, "name"))?.version, 1);
});

test("two devices do not lose each other's change: the later one is told and decides", async () => {
  const intern = await aBeginner();
  assert.ok((await saveSection(intern, "motivation", { motivation: "first" }, 0)).ok);
  assert.ok((await saveSection(intern, "motivation", { motivation: "from the telephone" }, 1)).ok);
  const late = await saveSection(intern, "motivation", { motivation: "from the desk" }, 1);
  assert.deepEqual(late, { ok: false, problems: [{ code: "changed-meanwhile", field: null }] });
  assert.equal((await savedOf(intern, "motivation"))?.answers.motivation, "from the telephone");
  assert.ok((await saveSection(intern, "motivation", { motivation: "from the desk" }, 2)).ok);
});

test("a name of one part, a long name and a name in any script are fine; blanks are no name", async () => {
  const intern = await aBeginner();
  let version = 0;
  for (const fullName of ["Suharto", "Nguyễn Thị Mẫu Ví Dụ ".repeat(5).trim(), "محمد المثال", "李例", "𠮷田 例"]) {
    const saved = await saveSection(intern, "name", { fullName }, version);
    assert.ok(saved.ok && saved.value.problems.length === 0, fullName);
    version = saved.value.version;
  }
  for (const fullName of ["", " \u3000 ", "a".repeat(201)]) {
    const saved = await saveSection(intern, "name", { fullName }, version);
    assert.ok(saved.ok && saved.value.problems.length === 1, `"${fullName.slice(0, 5)}" is no name`);
    version = saved.value.version;
  }
});

test("the motivation holds 1,500 characters as people count them, in every script", async () => {
  const intern = await aBeginner();
  let version = 0;
  for (const [character, name] of [
    ["a", "Latin"],
    ["志", "kanji"],
    ["e\u0301", "a letter with its mark"],
    ["👩‍🔬", "an emoji of three"],
    ["\r\n", "a line break between letters"],
  ] as const) {
    const fits = name.startsWith("a line") ? `a${character.repeat(1498)}a` : character.repeat(1500);
    const within = await saveSection(intern, "motivation", { motivation: fits }, version);
    assert.ok(within.ok && within.value.problems.length === 0, `1,500 of ${name}`);
    const beyond = await saveSection(intern, "motivation", { motivation: `${fits}a` }, within.value.version);
    assert.ok(beyond.ok);
    assert.deepEqual(beyond.value.problems, [{ code: "too-long", field: "motivation" }], `1,501 of ${name}`);
    assert.equal((await savedOf(intern, "motivation"))?.answers.motivation, `${fits}a`, "and it is kept all the same");
    version = beyond.value.version;
  }
});

test("a level of Japanese wants the month of its test, a wish its period", async () => {
  const intern = await aBeginner();
  const languages = await saveSection(intern, "languages", { japanese: "N3", japaneseTest: "12--", english: "B2" }, 0);
  assert.ok(languages.ok);
  assert.deepEqual(
    languages.value.problems.map((one) => one.code),
    ["month-invalid"],
  );
  const wishes = await saveSection(intern, "wishes", { wish1: "C", wish2: "C", wish3: "B", periods: "C", availability: "some" }, 0);
  assert.ok(wishes.ok);
  assert.deepEqual(wishes.value.problems, [
    { code: "named-twice", field: "wish2" },
    { code: "period-needed", field: "periods", facts: { courses: "B" } },
    { code: "required", field: "availabilityNote" },
  ]);
});

test("forged fields are not kept: unknown names, lists where one answer belongs, texts without end, NUL", async () => {
  const intern = await aBeginner();
  await saveSection(intern, "name", { fullName: "Example" }, 0);
  const saved = await saveSection(
    intern,
    "name",
    { fullName: ["a", "b"], otherName: "x".repeat(100_000), calledName: "a\0b", state: "submitted" },
    1,
  );
  assert.ok(saved.ok);
  assert.deepEqual((await savedOf(intern, "name"))?.answers, { fullName: "Example", calledName: "ab" });
});

test("what was sent is not changed any more, and nobody saves without a draft", async () => {
  const { intern } = await aSubmittedApplication(database.server);
  assert.deepEqual(await saveSection(intern, "name", { fullName: "Other" }, 1), {
    ok: false,
    problems: [{ code: "already-sent", field: null }],
  });
  await assert.rejects(saveSection(await aPerson(database.server, "intern"), "name", { fullName: "Other" }, 0), NotFound);
  await assert.rejects(saveSection(await aPerson(database.server, "matcher"), "name", { fullName: "Other" }, 0), NotFound);
});

test("a section's first saving is history, the later ones are not", async () => {
  const intern = await aBeginner();
  await saveSection(intern, "name", { fullName: "Example" }, 0);
  await saveSection(intern, "name", { fullName: "Example Two" }, 1);
  const { rows } = await intern.db.transaction(
    async (tx) => await sql<{ what: string }>`select what from history where subject_account = ${intern.accountId} order by id`.execute(tx),
  );
  assert.deepEqual(
    rows.map((row) => row.what),
    ["application-started", "application-section-started"],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aPerson, later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { startOfDay } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { confirmedPaths, extensionsOf, yearOf } from "#program/year/records.server.ts";
import { extendWindow as extended, theCourse, windowAt } from "#program/year/rules.ts";
import { assumedValues } from "#program/year/value-marks.ts";
import { lettersOnDesk } from "#program/outbox/records.server.ts";
import { confirmValue } from "./confirm-value.server.ts";
import { checkExtension, extendWindow } from "./extend-window.server.ts";
import { closingInstant, extensionForm } from "./form.server.ts";
import { yearChangeProblems } from "./messages.ts";

const database = await testDatabase();
const manager = await aPerson(database.server, "manager");
const drafting = await aDraft(database.server);
const year = () => manager.db.transaction((tx) => yearOf(tx, 2023));
const wish = (newClosesAt: Date) => ({ course: "A", side: "intern" as const, newClosesAt, reason: "説明会の延期のため。" });
const codes = (outcome: Awaited<ReturnType<typeof extendWindow | typeof checkExtension>>) =>
  outcome.ok ? [] : outcome.problems.map((one) => one.code);

test("an extended window closes later to the second; the old end stays on record and drafts are told once", async () => {
  const before = theCourse(await year(), "A").windows.intern.closesAt;
  assert.equal(before.toISOString(), "2023-06-19T03:00:00.000Z");
  const closesAt = closingInstant({ closesOn: "2023-06-30", closesAt: "" });
  assert.equal(closesAt.toISOString(), "2023-06-30T15:00:00.000Z");
  const asTyped = readTyped({ window: "A intern", closesOn: "2023-06-30", closesAt: "２４：００", reason: "x" }, extensionForm);
  assert.ok(asTyped.ok);
  assert.deepEqual(closingInstant(asTyped.value), closesAt, "24:00 is the end of the day");
  const checked = await checkExtension(manager, 2023, wish(closesAt));
  assert.ok(checked.ok);
  assert.deepEqual(checked.value, { course: "A", side: "intern", oldClosesAt: before, newClosesAt: closesAt, drafts: 1 });
  assert.deepEqual(theCourse(await year(), "A").windows.intern.closesAt, before, "a check changes nothing");
  assert.ok((await extendWindow(manager, 2023, wish(closesAt))).ok);
  assert.deepEqual(codes(await checkExtension(manager, 2023, wish(closesAt))), ["end-not-later"]);
  const after = theCourse(await year(), "A").windows.intern;
  assert.deepEqual([after.closesAt, after.earlierEnds.map((one) => one.closesAt)], [closesAt, [before]]);
  assert.equal(windowAt(await year(), "A", "intern", new Date(closesAt.getTime() - 1)).isOpen, true);
  assert.equal(windowAt(await year(), "A", "intern", closesAt).isOpen, false);
  assert.equal(theCourse(await year(), "A").windows.company.closesAt.getTime(), before.getTime(), "the companies' window is another one");
  const letters = await manager.db.transaction((tx) => lettersOnDesk(tx, "en", { about: { kind: "program-year", id: "2023" } }));
  assert.deepEqual(
    letters.map((letter) => letter.toAccount),
    [drafting.accountId],
  );
});

test("an end is never moved forward, and never into the past", async () => {
  assert.deepEqual(codes(await extendWindow(manager, 2023, wish(new Date("2023-06-20T00:00:00+09:00")))), ["end-not-later"]);
  const lateManager = later(manager, new Date("2023-09-01T00:00:00+09:00"));
  assert.deepEqual(codes(await extendWindow(lateManager, 2023, wish(new Date("2023-08-01T00:00:00+09:00")))), ["end-in-the-past"]);
  assert.equal((await manager.db.transaction((tx) => extensionsOf(tx, 2023))).length, 1);
});

test("a window that has closed opens again by an extension", async () => {
  const lateManager = later(manager, new Date("2023-07-20T00:00:00+09:00"));
  assert.equal(windowAt(await year(), "C", "intern", lateManager.now).isOpen, false);
  assert.ok((await extendWindow(lateManager, 2023, { ...wish(new Date("2023-08-01T00:00:00+09:00")), course: "C" })).ok);
  assert.equal(windowAt(await year(), "C", "intern", lateManager.now).isOpen, true);
});

test("no window outlives the eve of its course's internships: the refusal names the day they start, in both languages", async () => {
  const { courses } = await year();
  for (const { code, period, windows } of courses) {
    const [starts, at] = [startOfDay(period.startsOn), new Date("2023-06-01T00:00:00+09:00")];
    for (const end of [new Date(starts.getTime() + 1_000), startOfDay("2024-04-01"), startOfDay("9999-12-31")]) {
      const outcome = await extendWindow(later(manager, at), 2023, { ...wish(end), course: code });
      const problem = { code: "end-after-start", field: "closesAt", facts: { startsOn: period.startsOn } };
      assert.deepEqual(outcome.ok ? [] : outcome.problems, [problem], `${code} ${end.toISOString()}`);
    }
    assert.ok(windows.company.closesAt < starts);
    assert.ok(
      extended(
        courses.find((course) => course.code === code)!,
        "company",
        starts,
        at,
      ).ok,
      "the last second of the eve is possible",
    );
  }
  const said = yearChangeProblems["end-after-start"]({ startsOn: "2023-08-07" });
  assert.ok(said.en.includes("7 August 2023") && said.ja.includes("2023年8月7日"), JSON.stringify(said));
});

test("an assumed value is confirmed once and is assumed no more; a value that is a fact cannot be confirmed", async () => {
  const path = "courses.A.period.start";
  const assumed = async () =>
    assumedValues(await year(), await manager.db.transaction((tx) => confirmedPaths(tx, 2023))).some((value) => value.path === path);
  assert.equal(await assumed(), true);
  assert.ok((await confirmValue(manager, 2023, path, "")).ok);
  assert.ok((await confirmValue(manager, 2023, path, "")).ok);
  assert.equal(await assumed(), false);
  const fact = await confirmValue(manager, 2023, "courses.A.internWindow.closesAt", "");
  assert.equal(fact.ok, false);
});

test("only the manager and the administrator change the year", async () => {
  for (const role of ["screener", "matcher", "accounts", "committee", "reader-meti"] as const) {
    const somebody = await aPerson(database.server, role);
    await assert.rejects(() => checkExtension(somebody, 2023, wish(new Date("2023-09-30T00:00:00+09:00"))), NotAllowed, role);
    await assert.rejects(() => extendWindow(somebody, 2023, wish(new Date("2023-09-30T00:00:00+09:00"))), NotAllowed, role);
    await assert.rejects(() => confirmValue(somebody, 2023, "courses.A.period.start", ""), NotAllowed, role);
  }
});

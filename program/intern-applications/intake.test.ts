import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { seedYear } from "#program/year/seeds.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { countIntake } from "./count-intake.server.ts";
import { heardFroms } from "./sections.ts";
import { lossRisk } from "./intake.ts";

const database = await testDatabase();
const year = seedYear(2023)!;

test("the intake is counted by day, hour, course, country and how far drafts are, without a row of anybody", async () => {
  const sent = await aSubmittedApplication(database.server);
  await aDraft(database.server, { person: { nationality1: "VN", residence: "VN" } });
  const screener = await aPerson(database.server, "screener", { now: sent.intern.now });
  const intake = await countIntake(screener, 2023);
  assert.equal(
    intake.days.reduce((sum, day) => sum + day.sent, 0),
    1,
  );
  assert.equal(
    intake.days.reduce((sum, day) => sum + day.begun, 0),
    2,
  );
  assert.equal(intake.hours[12], 1, "at noon in Japan");
  assert.deepEqual(intake.courses, [
    { course: "B", sent: 1, drafts: 1 },
    { course: "C", sent: 1, drafts: 1 },
  ]);
  assert.deepEqual(intake.countries, [
    { country: "KE", sent: 1, drafts: 0 },
    { country: "VN", sent: 0, drafts: 1 },
  ]);
  assert.equal(
    intake.heardFrom.reduce((sum, one) => sum + one.sent, 0),
    1,
    "drafts are not counted",
  );
  assert.ok(intake.heardFrom.every((one) => (heardFroms as readonly string[]).includes(one.from)));
  assert.deepEqual(intake.drafts, [{ sections: 10, silentDays: 0, wishes: ["B", "C"], people: 1 }]);
  await assert.rejects(countIntake(await aPerson(database.server, "accounts"), 2023), NotAllowed);
});

test("a draft is likely to be lost when it is whole but not sent, silent for a week, or hardly begun before its end", () => {
  const at = (iso: string) => new Date(`${iso}+09:00`);
  const group = { sections: 4, silentDays: 1, wishes: ["B"], people: 1 };
  const early = at("2023-06-20T12:00:00");
  assert.equal(lossRisk(year, group, 10, early), null);
  assert.equal(lossRisk(year, { ...group, sections: 10 }, 10, early), "whole-but-not-sent");
  assert.equal(lossRisk(year, { ...group, silentDays: 7 }, 10, early), "silent");
  assert.equal(lossRisk(year, group, 10, at("2023-07-01T23:59:59")), null);
  assert.equal(lossRisk(year, group, 10, at("2023-07-02T00:00:00")), "little-done");
  assert.equal(lossRisk(year, { ...group, sections: 10 }, 10, at("2023-07-04T00:00:00")), null, "no window of its wishes is open any more");
});

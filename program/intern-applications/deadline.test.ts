import assert from "node:assert/strict";
import test from "node:test";
import { actAs } from "#program/accounts/act.server.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { submitApplication } from "./submit-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

const database = await testDatabase();
/** Courses B and C close as the 4th of July begins in Japan. */
const closesAt = new Date("2023-07-04T00:00:00+09:00");
const at = (act: Act, now: Date): Act => actAs(database.server, act.who, { now, language: act.language, requestId: act.requestId });

/** Twenty places whose clocks show other days and hours at the same instant, some in summer time, some by half hours. */
const zones = [
  "Pacific/Pago_Pago",
  "Pacific/Honolulu",
  "America/Los_Angeles",
  "America/Mexico_City",
  "America/Lima",
  "America/Caracas",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Africa/Dakar",
  "Africa/Lagos",
  "Africa/Cairo",
  "Africa/Nairobi",
  "Asia/Tehran",
  "Asia/Kabul",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Ho_Chi_Minh",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
];

/** What the wall clock of a zone shows at an instant, and the instant found again from it, as somebody there would compute it. */
function byTheClockOf(zone: string, instant: Date): Date {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    timeZoneName: "longOffset",
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const offset = part.timeZoneName === "GMT" ? "Z" : part.timeZoneName!.replace("GMT", "");
  return new Date(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}.${part.fractionalSecond}${offset}`);
}

test("the last millisecond is received and the next is not, whatever the clock shows where the person is", async () => {
  const draft = await aDraft(database.server);
  for (const zone of zones) {
    const late = await submitApplication(at(draft, byTheClockOf(zone, closesAt)));
    assert.deepEqual(late.ok ? [] : late.problems.map(({ code }) => code), ["window-closed", "window-closed"], zone);
  }
  const people = await Promise.all(zones.map(async () => await aDraft(database.server)));
  for (const [index, zone] of zones.entries()) {
    const last = byTheClockOf(zone, new Date(closesAt.getTime() - 1));
    const sent = await submitApplication(at(people[index]!, last));
    assert.ok(sent.ok, zone);
    assert.equal(sent.value.submittedAt.toISOString(), "2023-07-03T14:59:59.999Z", zone);
  }
});

test("on both sides of an extension the end that stands at that second counts, and the extension opens what was closed", async () => {
  const [early, refused, late] = await Promise.all([aDraft(database.server), aDraft(database.server), aDraft(database.server)]);
  const manager = await aPerson(database.server, "manager", { now: new Date(closesAt.getTime() + 60_000) });
  assert.equal((await submitApplication(at(refused, closesAt))).ok, false, "closed before anybody extended it");
  const newEnd = new Date("2023-07-06T12:00:00+09:00");
  for (const course of ["B", "C"])
    assert.ok((await extendWindow(manager, 2023, { course, side: "intern", newClosesAt: newEnd, reason: "The site was down" })).ok);
  assert.ok((await submitApplication(at(refused, new Date(closesAt.getTime() + 61_000)))).ok, "the same draft, after the extension");
  assert.ok((await submitApplication(at(early, new Date(newEnd.getTime() - 1)))).ok);
  const outcome = await submitApplication(at(late, newEnd));
  assert.deepEqual(outcome.ok ? [] : outcome.problems.map(({ code }) => code), ["window-closed", "window-closed"]);
});

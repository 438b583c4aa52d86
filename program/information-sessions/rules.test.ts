import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { checkSession } from "./rules.ts";
import { isReminderDue } from "./rules.ts";
import { isWebAddress } from "./rules.ts";
import { mayBecome } from "./rules.ts";
import { seatsLeft } from "./rules.ts";
import { seatsShown } from "./rules.ts";
import { standingOf } from "./rules.ts";
import type { InformationSession } from "./information-session.ts";
import type { SessionToSave } from "./information-session.ts";

const startsAt = new Date("2023-05-30T05:00:00Z");
const endsAt = new Date("2023-05-30T06:00:00Z");
const session: InformationSession = {
  id: "a",
  fiscalYear: 2023,
  audience: "person",
  kind: "live",
  title: { en: "First steps", ja: "はじめに" },
  about: { en: "", ja: "" },
  spoken: "en",
  startsAt,
  endsAt,
  seats: 2,
  waiting: 0,
  booked: 1,
  videoAddress: "",
  state: "published",
};
const toSave: SessionToSave = { ...session, joinAddress: "https://meet.example/a" };
const now = new Date("2023-05-01T00:00:00Z");

test("a session is open until the very second it begins, and while a seat is left", () => {
  assert.equal(standingOf(session, new Date(startsAt.getTime() - 1)), "open");
  assert.equal(standingOf({ ...session, booked: 2 }, now), "full");
  assert.equal(standingOf(session, startsAt), "running");
  assert.equal(standingOf(session, endsAt), "over");
  assert.equal(standingOf({ ...session, state: "cancelled" }, now), "cancelled");
  assert.equal(standingOf({ ...session, kind: "recorded", startsAt: null, endsAt: null, seats: null }, now), "recorded");
});

test("seats left are never below none", () => {
  fc.assert(fc.property(fc.nat(50), fc.nat(50), (seats, booked) => seatsLeft({ seats, booked }) === Math.max(0, seats - booked)));
  assert.equal(seatsLeft({ seats: null, booked: 0 }), 0);
});

test("the public is told coarsely how many seats are left, and one booking more does not show while there are places", () => {
  const shown = (seats: number, booked: number, waiting = 0) => seatsShown({ seats, booked, waiting });
  assert.deepEqual(
    [shown(50, 0), shown(50, 39), shown(50, 40), shown(50, 49), shown(50, 50), shown(50, 49, 1)],
    ["free", "free", "few", "few", "full", "full"],
  );
  assert.deepEqual([shown(20, 14), shown(20, 15), shown(1, 0)], ["free", "few", "few"]);
  for (let booked = 0; booked < 39; booked += 1) assert.equal(shown(50, booked), shown(50, booked + 1));
});

test("a reminder is due within the last day, only for who booked before it", () => {
  const dayBefore = new Date(startsAt.getTime() - 24 * 3_600_000);
  const earlier = new Date(dayBefore.getTime() - 1);
  assert.equal(isReminderDue(startsAt, earlier, dayBefore), true);
  assert.equal(isReminderDue(startsAt, earlier, earlier), false);
  assert.equal(isReminderDue(startsAt, dayBefore, new Date(startsAt.getTime() - 1)), false);
  assert.equal(isReminderDue(startsAt, earlier, startsAt), false);
});

test("what is wrong with a session is said of each field at once", () => {
  const codes = (given: Partial<SessionToSave>, before: Parameters<typeof checkSession>[1] = null) => {
    const checked = checkSession({ ...toSave, ...given }, before, now);
    return checked.ok ? [] : checked.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ startsAt: null, endsAt: null, seats: null }), ["startsAt: required", "endsAt: required", "seats: required"]);
  assert.deepEqual(codes({ endsAt: startsAt }), ["endsAt: ends-before-start"]);
  assert.deepEqual(codes({ startsAt: new Date("2023-04-30T00:00:00Z") }), ["startsAt: starts-in-past"]);
  assert.deepEqual(codes({ joinAddress: "http://meet.example" }), ["joinAddress: address-invalid"]);
  assert.deepEqual(codes({ seats: 1 }, { ...session, booked: 2 }), ["seats: seats-below-booked"]);
  assert.deepEqual(codes({ kind: "recorded", videoAddress: "" }, session), ["kind: kind-fixed", "videoAddress: required"]);
});

test("only addresses opened by https are taken", () => {
  for (const bad of ["javascript:alert(1)", "http://a.example", "https://a.example/<x>", "meet.example", ""])
    assert.equal(isWebAddress(bad), false, bad);
  assert.equal(isWebAddress("https://meet.example/room?pwd=1"), true);
});

test("a session that was called off is not published again", () => {
  assert.equal(mayBecome("cancelled", "published"), false);
  assert.equal(mayBecome("draft", "published"), true);
  assert.equal(mayBecome("published", "cancelled"), true);
  assert.equal(mayBecome("draft", "cancelled"), false);
});

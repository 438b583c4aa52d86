import assert from "node:assert/strict";
import test from "node:test";
import { isInUse } from "./rules.ts";
import { whatBecomes } from "./rules.ts";

const rule = { staffDays: 180, companyDays: 400, daysAfterPrompt: 30 };
const use = { kind: "staff" as const, idleDays: 180, daysSincePrompt: null, isNeededAdministrator: false, isCompanyBusy: false };

test("an account is asked about on the day that the year names, for staff and for companies apart", () => {
  assert.equal(whatBecomes(rule, { ...use, idleDays: 179 }), "nothing");
  assert.equal(whatBecomes(rule, use), "prompt");
  assert.equal(whatBecomes(rule, { ...use, kind: "company", idleDays: 399 }), "nothing");
  assert.equal(whatBecomes(rule, { ...use, kind: "company", idleDays: 400 }), "prompt");
});

test("it is closed the named days after the letter and not before, and whoever came back keeps it", () => {
  assert.equal(whatBecomes(rule, { ...use, idleDays: 209, daysSincePrompt: 29 }), "nothing");
  assert.equal(whatBecomes(rule, { ...use, idleDays: 210, daysSincePrompt: 30 }), "close");
  assert.equal(whatBecomes(rule, { ...use, idleDays: 2, daysSincePrompt: 30 }), "keep");
});

test("administrators while none of them is in use, and people of a company that takes part this year are never closed", () => {
  for (const kept of [{ isNeededAdministrator: true }, { isCompanyBusy: true }]) {
    assert.equal(whatBecomes(rule, { ...use, ...kept, idleDays: 900 }), "nothing");
    assert.equal(whatBecomes(rule, { ...use, ...kept, idleDays: 900, daysSincePrompt: 60 }), "keep");
  }
});

test("an administrator is in use who signed in within the time of the staff; whoever never came is not", () => {
  assert.deepEqual(
    [0, 179, 180, null].map((days) => isInUse(rule, days)),
    [true, true, false, false],
  );
});

import assert from "node:assert/strict";
import test from "node:test";
import { isoInJapan } from "#platform/days.ts";
import { isCompanysTurn } from "./candidate-steps.ts";
import { stepOf } from "./candidate-steps.ts";
import { chooseBy } from "./interview-rules.ts";

const at = (text: string) => new Date(`${text}+09:00`);
const now = at("2023-09-12T10:00");
const asked = { state: "interview_requested", hostRank: null, isReserve: false, offerAnswerBy: null } as const;
const talk = { state: "to_arrange", arrangedBy: "company", chosen: null, answerBy: null } as const;

test("a talk is the company's turn until times are out, and again once its hour has come", () => {
  const step = (over: Partial<Parameters<typeof stepOf>[1] & object>, when = now) => {
    const next = stepOf(asked, { ...talk, ...over }, when)!;
    return `${next.what}${isCompanysTurn(next) ? " (company)" : ""}`;
  };
  const chosen = at("2023-09-15T14:30");
  assert.deepEqual(
    [
      step({}),
      step({ arrangedBy: "office" }),
      step({ state: "proposed", answerBy: chosen }),
      step({ state: "none_fits" }),
      step({ state: "set", chosen }),
      step({ state: "set", chosen }, chosen),
      step({ state: "missed" }),
    ],
    [
      "propose-times (company)",
      "office-arranges",
      "chooses-time",
      "times-did-not-fit (company)",
      "talk-set",
      "record-talk (company)",
      "talk-missed (company)",
    ],
  );
});

test("an offer that is out waits for the person; one kept in reserve, and an answer still owed, are no step", () => {
  const by = at("2023-09-20T00:00");
  const offered = { ...asked, state: "intern_offered", offerAnswerBy: by } as const;
  assert.deepEqual(stepOf(offered, null, now), { what: "answers-offer", by });
  assert.equal(stepOf({ ...offered, isReserve: true }, null, now), null);
  assert.equal(stepOf({ ...asked, state: "viewed" }, null, now), null);
});

test("a time is chosen before the day of the last talk, within the year's days, and with half the notice at least", () => {
  const by = (last: string, days = 7, from = now) => isoInJapan(chooseBy(from, at(last), days)).slice(0, 16);
  assert.equal(by("2023-09-15T14:00"), "2023-09-15T00:00", "never the very minute of the talk");
  assert.equal(by("2023-10-15T14:00"), "2023-09-20T00:00");
  assert.equal(by("2023-09-13T10:30"), "2023-09-13T00:00");
  assert.equal(by("2023-09-13T23:50", 7, at("2023-09-12T23:40")), "2023-09-13T11:40", "nobody has ten minutes only");
});

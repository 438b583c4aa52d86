import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import { matchStates } from "./match.ts";
import { mayApprove } from "./run-approval.ts";
import { publishingStep } from "./run-approval.ts";
import { answerBy } from "./rules.ts";
import { decideAnswer } from "./rules.ts";
import { decideConfirmation } from "./rules.ts";
import { isPastAnswer } from "./rules.ts";
import { nextChoiceOf } from "./rules.ts";
import { offeredAtOnce } from "./rules.ts";
import { standingOf } from "./rules.ts";
import { mayRecommend } from "./rules.ts";
import { afterAgreement } from "./states.ts";
import { endStates } from "./states.ts";
import { liveStates } from "./states.ts";
import { mayBecome } from "./states.ts";
import { readyToConfirm } from "./states.ts";
import { walked } from "./states.ts";
import type { Match } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { Recommendation } from "./match.ts";

const [year2023, year2024] = yearSeeds.map(yearFrom) as [ReturnType<typeof yearFrom>, ReturnType<typeof yearFrom>];
const now = new Date("2023-07-18T10:00:00+09:00");

test("an answer is due at the end of a whole day in Japan, as many days on as the year says", () => {
  assert.deepEqual(answerBy(now, 7), new Date("2023-07-26T00:00:00+09:00"));
  assert.deepEqual(answerBy(new Date("2023-07-18T23:59:59+09:00"), 5), new Date("2023-07-24T00:00:00+09:00"));
  assert.deepEqual(answerBy(new Date("2023-07-19T00:00:00+09:00"), 5), new Date("2023-07-25T00:00:00+09:00"));
});

test("a run goes out with the approval of somebody who neither made nor publishes it; its maker asks, and where the year asks for none it may go alone", () => {
  const run = { isRequired: true, madeBy: "maker", approvedBy: [] as string[], isAsked: false };
  const step = (reader: string, changes: Partial<typeof run> = {}) => publishingStep({ ...run, ...changes, reader });
  assert.deepEqual([step("maker"), step("maker", { isAsked: true }), step("colleague")], ["ask", "asked", "approve"]);
  const approved = { approvedBy: ["colleague"] };
  assert.deepEqual(
    ["maker", "colleague", "third"].map((one) => step(one, approved)),
    ["publish", "leave-to-colleague", "publish"],
  );
  const free = { isRequired: false };
  assert.deepEqual([step("maker", free), step("colleague", free)], ["publish-alone", "publish-alone"]);
  assert.deepEqual([step("maker", { ...free, ...approved }), step("colleague", { ...free, ...approved })], ["publish", "publish-alone"]);
  assert.deepEqual(
    ["maker", "colleague", "third"].map((reader) => mayApprove({ ...run, ...approved, reader })),
    [false, false, true],
  );
});

test("nothing follows an end, and everything before it may be cancelled or superseded, but for the confirmed", () => {
  for (const from of matchStates) {
    const isEnd = endStates.includes(from);
    assert.equal(
      matchStates.some((to) => mayBecome(from, to)),
      !isEnd,
      from,
    );
    assert.equal(mayBecome(from, "cancelled"), !isEnd, from);
    assert.equal(mayBecome(from, "superseded"), !isEnd && from !== "confirmed", from);
  }
});

test("from every state that is shown to somebody an end can be reached", () => {
  for (const from of liveStates)
    assert.ok(
      matchStates.some((to) => mayBecome(from, to)),
      from,
    );
  assert.throws(() => walked("sent", ["confirmed"]));
  assert.equal(walked("sent", ["viewed", "interview_requested", "interviewed", "host_accepted", "intern_offered"]), "intern_offered");
});

test("the committee comes between agreement and confirmation where the year has one, and is asked of its steps", () => {
  assert.deepEqual([afterAgreement(year2023).at(-1), readyToConfirm(year2023)], ["committee_pending", "approved"]);
  assert.deepEqual([afterAgreement(year2024).at(-1), readyToConfirm(year2024)], ["agreed", "agreed"]);
});

const agreed = { hostAgreedAt: now, internAgreedAt: now } as Match;

test("a match is confirmed only with both agreements, the year's approval and a seat", () => {
  const codes = (year: typeof year2023, match: Partial<Match>, taken = 0) => {
    const outcome = decideConfirmation(year, { ...agreed, ...match }, 1, taken);
    return outcome.ok ? [] : outcome.problems.map((one) => one.code);
  };
  assert.deepEqual(codes(year2023, { state: "approved" }), []);
  assert.deepEqual(codes(year2024, { state: "agreed" }), []);
  assert.deepEqual(codes(year2023, { state: "agreed" }), ["not-approved"]);
  assert.deepEqual(codes(year2023, { state: "committee_pending" }), ["not-approved"]);
  assert.deepEqual(codes(year2023, { state: "approved", internAgreedAt: null }), ["not-both-agreed"]);
  assert.deepEqual(codes(year2023, { state: "approved", hostAgreedAt: null }), ["not-both-agreed"]);
  assert.deepEqual(codes(year2023, { state: "approved" }, 1), ["no-seat-left"]);
  assert.deepEqual(codes(year2023, { state: "cancelled" }), ["state-forbids"]);
});

test("whatever the state, nothing but the year's last step before it is confirmed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...matchStates), fc.constantFrom(year2023, year2024), (state, year) => {
      assert.equal(decideConfirmation(year, { ...agreed, state }, 1, 0).ok, state === readyToConfirm(year));
    }),
  );
});

test("a year in which companies interview lets nobody be chosen before", () => {
  const facts = { course: "recommended" as const, hasAgreedElsewhere: false };
  const codes = (year: typeof year2023, state: Match["state"], answer: "choose" | "interview" | "interviewed") => {
    const outcome = decideAnswer(year, { ...facts, state }, { matchId: "m", answer });
    return outcome.ok ? outcome.value.at(-1) : outcome.problems[0]!.code;
  };
  assert.equal(codes(year2023, "viewed", "choose"), "intern_offered");
  assert.equal(codes(year2024, "viewed", "choose"), "interview-first");
  assert.equal(codes(year2024, "viewed", "interview"), "interview_requested");
  assert.equal(codes(year2023, "interview_requested", "choose"), "interview-not-held");
  assert.equal(codes(year2024, "interview_requested", "interviewed"), "interviewed");
  assert.equal(codes(year2024, "interviewed", "choose"), "intern_offered");
});

test("nobody who has agreed elsewhere is chosen, yet may still be declined; an offer from elsewhere stands in nobody's way", () => {
  for (const course of ["agreed", "confirmed", "withdrawn", "pool"] as const) {
    const facts = { state: "viewed" as const, course, hasAgreedElsewhere: false };
    const chosen = decideAnswer(year2023, facts, { matchId: "m", answer: "choose" });
    assert.deepEqual(chosen, { ok: false, problems: [{ code: "already-agreed-elsewhere", field: "answer-m" }] });
    assert.ok(decideAnswer(year2023, facts, { matchId: "m", answer: "decline", reason: "period", note: "" }).ok);
  }
});

const waiting = { state: "viewed" as MatchState, hostRank: null, isReserve: false, offerAnswerBy: null };

test("of more people than seats the first in the company's order are offered, and without an order nobody", () => {
  const chosen = [
    { id: "a", rank: 3 },
    { id: "b", rank: 1 },
    { id: "c", rank: 2 },
  ];
  assert.deepEqual(
    [3, 2, 0].map((free) => offeredAtOnce(chosen, free)?.map((one) => one.id)),
    [["a", "b", "c"], ["b", "c"], []],
  );
  assert.equal(offeredAtOnce([{ id: "a", rank: null }, ...chosen], 3), null);
  const all = [
    { state: "intern_declined" as MatchState, hostRank: 1 },
    { state: "viewed" as MatchState, hostRank: 3 },
    { state: "interviewed" as MatchState, hostRank: 2 },
    { state: "viewed" as MatchState, hostRank: null },
  ];
  assert.equal(nextChoiceOf(all), all[2]);
  assert.equal(nextChoiceOf(all.slice(3)), null);
});

test("an answer is late from the first instant after its day", () => {
  const by = answerBy(now, 7);
  assert.deepEqual(
    [new Date(by.getTime() - 1), by].map((at) => isPastAnswer({ ...waiting, state: "viewed" }, by, at)),
    [false, true],
  );
  assert.equal(isPastAnswer({ ...waiting, state: "interview_requested" }, by, by), false, "who asked for an interview has answered");
  assert.equal(isPastAnswer({ ...waiting, hostRank: 2 }, by, by), false, "who put somebody into an order has answered");
  assert.equal(isPastAnswer({ ...waiting, state: "agreed", offerAnswerBy: by }, by, new Date("2024-01-01")), false);
});

test("a position is recommended to in rounds until the year's rounds are used up or its seats are full", () => {
  const round = (number: number, state: Recommendation["state"]): Recommendation => ({
    id: `r${number}`,
    fiscalYear: 2023,
    positionId: "p",
    companyId: "c",
    round: number,
    state,
    sentAt: null,
    answerBy: null,
  });
  const at = (seats: number, taken: number, ...rounds: Recommendation[]) =>
    standingOf({ year: year2023, course: "A", now }, seats, taken, rounds);
  assert.deepEqual([at(1, 0).phase, at(1, 0).round], ["waiting", 1]);
  assert.deepEqual([at(1, 0, round(1, "proposed")).phase, at(1, 0, round(1, "proposed")).round], ["proposed", 1]);
  assert.equal(mayRecommend(at(1, 0, round(1, "sent"))), false);
  assert.deepEqual([at(1, 0, round(1, "answered")).phase, at(1, 0, round(1, "answered")).round], ["waiting", 2]);
  assert.equal(at(1, 1, round(1, "answered")).phase, "full");
  assert.equal(at(2, 1, round(1, "answered")).seatsFree, 1);
  const used = Array.from({ length: year2023.matching.rounds }, (_, index) => round(index + 1, "answered"));
  assert.deepEqual([at(1, 0, ...used).phase, mayRecommend(at(1, 0, ...used))], ["used-up", false]);
});

test("nobody is recommended into a course from its first day on, whatever seats and rounds stand; a list that is out stays with its company", () => {
  const state = fc.constantFrom<Recommendation["state"]>("proposed", "sent", "answered");
  const round = (number: number, of: Recommendation["state"]): Recommendation => ({
    id: `r${number}`,
    fiscalYear: 2023,
    positionId: "p",
    companyId: "c",
    round: number,
    state: of,
    sentAt: null,
    answerBy: null,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...year2023.courses),
      fc.nat(5),
      fc.nat(5),
      fc.array(state, { maxLength: 4 }),
      fc.integer({ min: -40, max: 40 }),
      (course, seats, taken, states, days) => {
        const rounds = states.map((one, at) => round(at + 1, at < states.length - 1 ? "answered" : one));
        const at = (now: Date) => standingOf({ year: year2023, course: course.code, now }, seats, taken, rounds);
        const day = at(startOfDay(addDays(course.period.startsOn, days)));
        const early = at(startOfDay(addDays(course.period.startsOn, -100)));
        if (days < 0) assert.deepEqual(day, early, "before its first day the calendar changes nothing");
        else assert.equal(mayRecommend(day), false);
        if (early.phase === "with-company") assert.equal(day.phase, "with-company");
      },
    ),
  );
  const last = new Date(startOfDay(year2023.courses[0]!.period.startsOn).getTime() - 1);
  const stands = (now: Date) => standingOf({ year: year2023, course: year2023.courses[0]!.code, now }, 1, 0, []).phase;
  assert.deepEqual([stands(last), stands(new Date(last.getTime() + 1))], ["waiting", "begun"]);
});

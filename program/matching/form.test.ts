import assert from "node:assert/strict";
import test from "node:test";
import { isoInJapan } from "#platform/days.ts";
import { readRanks } from "./form.server.ts";
import { readText } from "./form.server.ts";
import { readTimes } from "./form.server.ts";
import { decideTimes } from "./interview-rules.ts";

test("a text of the market's forms is cleaned of signs that nobody sees, and refused where it is too long, never cut", () => {
  assert.equal(readText({ note: " Round\0 one " }, "note", 200), "Round one");
  assert.equal(readText({}, "note", 200), "");
  assert.deepEqual(readText({ note: "a".repeat(201) }, "note", 200), { code: "too-long", field: "note" });
});

test("no offer ends because nobody said anything of it: each has its place in the order, or is let go", () => {
  const read = (ranks: readonly string[]) => {
    const ids = ranks.map((_, at) => String(at));
    const form = readRanks(Object.fromEntries(ranks.map((rank, at) => [`rank-${at}`, rank])), ids);
    return form.ok ? form.value : form.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  assert.deepEqual(read(["2", "1", "end"]), ["1", "0"]);
  assert.deepEqual(read(["1", ""]), ["rank-1: rank-needed"]);
  assert.deepEqual(read(["end", "end"]), ["rank-0: rank-needed"]);
  assert.deepEqual(read(["1", "1", "x"]), ["rank-2: choice-unknown", "rank-1: rank-twice"]);
});

test("times of a talk are read as a Japanese telephone types them; what is missing or can't be read is said at its own field", () => {
  const read = (typed: Record<string, string>) => {
    const form = readTimes({ minutes: "30", place: "https://meet.example/abc", ...typed });
    assert.ok(form.ok);
    const decided = decideTimes(form.value, new Date("2023-09-01T00:00:00Z"));
    return decided.ok ? decided.value.map(isoInJapan) : decided.problems.map(({ code, field }) => `${field}: ${code}`);
  };
  for (const clock of ["14:30", "１４：３０", "1430", "１４３０", "午後2時30分"])
    assert.deepEqual(read({ "day-0": "２０２３／９／１５", "clock-0": clock }), ["2023-09-15T14:30:00+09:00"], clock);
  assert.deepEqual(read({ "day-1": "2023-09-15", "clock-1": "9:30" }), ["2023-09-15T09:30:00+09:00"]);
  assert.deepEqual(read({ "day-1": "2023-09-15", "day-2": "15/9", "clock-2": "25:00", "clock-0": "14:30" }), [
    "day-0: day-needed",
    "clock-1: clock-needed",
    "day-2: day-unreadable",
    "clock-2: clock-invalid",
  ]);
  assert.deepEqual(read({}), ["day-0: time-needed"]);
});

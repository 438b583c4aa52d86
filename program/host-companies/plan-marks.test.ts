import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { positionAnswers } from "#tests/makers/company.ts";
import { theCourse } from "#program/year/rules.ts";
import { seedYear } from "#program/year/seeds.ts";
import { normalText } from "./plan-marks.ts";
import { planMarks } from "./plan-marks.ts";
import { planExamples } from "./plan-words.ts";
import { sayPlanMark } from "./plan-words.ts";
import { environmentItems } from "./position.ts";
import { workFields } from "./position.ts";
import type { PositionAnswers } from "./position.ts";

const year = seedYear(2023)!;
const course = theCourse(year, "A");
const marksOf = (changes: Partial<PositionAnswers>, of = course) => planMarks(of, positionAnswers(changes));
const codesOf = (tasks: string) => marksOf({ tasks: `${tasks}\n成果は最終日に社内で発表し、意見をまとめます。` }).map((mark) => mark.code);

/** A sentence for each never of the definitions, in both languages. */
const nevers = [
  ["repeated-labour", "製造ラインで部品を組み立てる。"],
  ["repeated-labour", "商品の検品と箱詰めを担当します。"],
  ["repeated-labour", "Work on the production line with the others."],
  ["sales-alone", "一人で営業に回ります。"],
  ["sales-alone", "Make cold calls to shops."],
  ["replacement", "人手不足を補うため、現場に入ります。"],
  ["replacement", "Cover a shift and replace absent staff."],
  ["lecture-only", "社内の講義のみを受けます。"],
  ["lecture-only", "Lectures only, for six weeks."],
  ["too-many-hours", "1日8時間、企画部で活動します。"],
  ["too-many-hours", "There may be overtime in summer."],
  ["outside-place", "出張に同行します。"],
  ["outside-place", "Interview people at the client's office."],
  ["command", "上司の業務命令に従います。"],
  ["wage", "時給を支払います。"],
] as const;

test("each thing that an internship never is, is marked with the words that say it, in both languages", () => {
  for (const [code, sentence] of nevers) {
    assert.ok(codesOf(sentence).includes(code), sentence);
    const mark = marksOf({ tasks: sentence }).find((one) => one.code === code)!;
    for (const word of mark.words) assert.ok(normalText(sentence).includes(word));
    for (const language of ["en", "ja"] as const) for (const word of mark.words) assert.ok(sayPlanMark(mark)[language].includes(word));
  }
});

test("who says that it does not happen is not marked for it, also not when it stands in full width", () => {
  for (const sentence of [
    "製造ライン作業は行いません。",
    "残業はありません。",
    "出張なし。",
    "No overtime.",
    "The intern never works on the production line.",
  ])
    assert.deepEqual(codesOf(sentence), [], sentence);
  assert.deepEqual(codesOf("１日８時間働きます。"), ["too-many-hours"]);
  assert.deepEqual(codesOf("ﾗｲﾝ作業をします。"), ["repeated-labour"]);
});

test("hours are marked from the first one beyond the course's on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.constantFrom(...year.courses), (hours, of) => {
      for (const tasks of [`1日${hours}時間の活動です。`, `The intern is here ${hours} hours a day.`]) {
        const isMarked = planMarks(of, positionAnswers({ tasks })).some((mark) => mark.code === "too-many-hours");
        assert.equal(isMarked, hours > of.hoursPerDay);
      }
    }),
  );
});

test("no good example carries a mark of a never, in neither language", () => {
  for (const field of workFields)
    for (const language of ["en", "ja"] as const) {
      const { good } = planExamples[field];
      assert.deepEqual(codesOf(`${good[language]}。`), [], good[language]);
    }
});

test("whatever is written, marks never throw, name words of the answer, and an empty plan has none", () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...nevers.map(([, sentence]) => sentence))), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, pieces, (tasks, learns) => {
      const given = { tasks: tasks.join("\n"), learns: learns.join("\n"), title: "" };
      for (const mark of marksOf(given))
        for (const word of mark.words) assert.ok(normalText(given[mark.field as "tasks" | "learns"]).includes(word));
    }),
  );
  assert.deepEqual(marksOf({ title: "", tasks: "", learns: "", environment: [] }), []);
});

test("a further sentence takes no mark away", () => {
  const sentence = fc.constantFrom(...nevers.map(([, one]) => one));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), sentence, (some, one) => {
      const before = new Set(codesOf(some.join("\n")));
      const after = new Set(codesOf([...some, one].join("\n")));
      for (const code of before) assert.ok(after.has(code));
    }),
  );
});

test("a short plan, a plan that only repeats itself, a short period and gaps of the workplace are marked", () => {
  const only = (changes: Partial<PositionAnswers>, of = course) => marksOf(changes, of).map(({ code, field }) => `${field}:${code}`);
  assert.deepEqual(only({ tasks: "手伝い" }), ["tasks:tasks-thin"]);
  assert.deepEqual(only({ learns: positionAnswers().tasks }), ["learns:learns-thin"]);
  const { startsOn } = course.period;
  assert.deepEqual(only({ startsOn, endsOn: startsOn }), ["endsOn:period-short"]);
  assert.deepEqual(only({ ...course.period }), []);
  for (const day of ["0000-01-01", "1950-01-01", "9999-12-31"]) assert.deepEqual(only({ startsOn: day, endsOn: day }), [], day);
  assert.deepEqual(only({ environment: environmentItems.filter((item) => item !== "desk") }), ["environment:environment-gaps"]);
  assert.deepEqual(only({ environment: ["network", "phone"] }, theCourse(year, "B")), []);
});

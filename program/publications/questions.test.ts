import assert from "node:assert/strict";
import test from "node:test";
import { isDay } from "#platform/days.ts";
import { languages } from "#platform/language.ts";
import { seedYears } from "#program/year/seeds.ts";
import { plainText } from "./answer.ts";
import { blocksOf } from "./answer.ts";
import { shownQuestion } from "./answer.ts";
import { questions } from "./entries.ts";
import { questionById } from "./entries.ts";
import { linesOf } from "./markup.ts";
import { disagreements } from "./parity.ts";
import { typedFacts } from "./parity.ts";
import { shownQuestions } from "./shown-questions.ts";
import { assumedValues } from "#program/year/value-marks.ts";
import { questionCategories } from "./question.ts";
import { theCourse } from "#program/year/rules.ts";
import { withWindow } from "#program/year/rules.ts";

const years = seedYears();
const [fy2023] = years;
const now = new Date("2023-05-10T00:00:00Z");
const known = { year: fy2023, confirmed: new Set<string>(), now };

/** Everything that an entry says to the readers of FY2023, as one text. */
function wordsIn(id: string, language: "en" | "ja", as = known): string {
  const shown = shownQuestion(questionById(id)!, language, as);
  assert.ok(shown, id);
  return shown.blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.sentence] : block.items))
    .map(plainText)
    .join("\n");
}

test("there are sixty entries and more, each with an address of its own and words in both languages", () => {
  assert.ok(questions.length >= 60, String(questions.length));
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
  for (const { id, updatedOn, question } of questions) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(isDay(updatedOn), id);
    assert.ok(question.en.trim() !== "" && question.ja.trim() !== "", id);
  }
});

test("every category has entries", () => {
  for (const [audience, categories] of Object.entries(questionCategories)) {
    for (const category of categories)
      assert.ok(
        questions.some((entry) => entry.audience === audience && entry.category === category),
        `${audience} ${category}`,
      );
  }
});

test("English and Japanese of every entry agree in numbers, dates, amounts, placeholders, links and length", () => {
  const found = questions.flatMap(({ id, question, answer }) =>
    [...disagreements(question), ...disagreements(answer)].map((one) => ({ id, ...one })),
  );
  assert.deepEqual(found, []);
});

test("nothing that a year decides is typed by hand", () => {
  const codes = years.flatMap((year) => year.courses.map(({ code }) => code));
  const found = questions.flatMap(({ id, question, answer }) =>
    languages.flatMap((language) =>
      [...typedFacts(question[language], codes), ...typedFacts(answer[language], codes)].map((fact) => `${id}: ${fact}`),
    ),
  );
  assert.deepEqual(found, []);
});

test("every entry can be shown in every year: each placeholder and condition is known, no brace is left, and something is said", () => {
  for (const year of years) {
    for (const language of languages) {
      for (const entry of questions) {
        const shown = shownQuestion(entry, language, { year, confirmed: new Set(), now });
        if (shown === null) continue;
        assert.ok(shown.blocks.length > 0, `${entry.id} ${year.fiscalYear}`);
        const words = wordsIn(entry.id, language, { year, confirmed: new Set(), now });
        assert.doesNotMatch(`${shown.question}\n${words}`, /[{}*]|\bundefined\b|\bnull\b/, entry.id);
      }
    }
  }
});

test("no entry leads to a page that is not there", () => {
  const pages = new Set(["calendar", "courses", "requirements", "inquiry", "privacy", "accessibility", "sign-in"]);
  const targets = questions.flatMap(({ answer }) =>
    linesOf(answer.en).flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === "object" && "target" in piece ? [piece.target] : [])),
    ),
  );
  assert.deepEqual(
    targets.filter((target) => !pages.has(target.split("#")[0]!)),
    [],
  );
});

test("what the founding text names for each course stands in the answers", () => {
  const allowance = wordsIn("how-much-is-the-allowance", "en");
  assert.match(
    allowance,
    /Courses A and A2: 1,000 yen per activity day\nCourses B and B2: 1,000 yen per activity day, in your local currency\nCourse C: 3,000 yen per day of stay/,
  );
  assert.match(
    wordsIn("what-does-it-cost-me", "ja"),
    /A・A2コース：研修会場までの交通費\nB・B2コース：パソコン、Wi-Fiなどの通信機器の貸与\nCコース：研修会場までの交通費、研修期間中の宿泊、携帯電話の貸与、往復航空券/,
  );
  assert.match(wordsIn("when-can-i-apply", "en"), /Course A: Mon 19 June 2023, 12:00 noon Japan time \(UTC\+9\)/);
  assert.match(wordsIn("when-can-i-apply", "ja"), /Aコース：2023年6月19日（月） 正午 12:00（日本時間）/);
});

test("a date that the office moves, moves in the answers", () => {
  const { windows } = theCourse(fy2023, "A");
  const year = withWindow(fy2023, "A", "intern", { ...windows.intern, closesAt: new Date("2023-06-27T00:00:00+09:00") });
  assert.match(wordsIn("when-can-i-apply", "en", { year, confirmed: new Set(), now }), /Course A: Mon 26 June 2023, 23:59:59/);
});

test("another year says other things: no committee, the company's interview, no visit for residents", () => {
  const [, fy2024] = years;
  assert.ok(fy2024);
  const flow = wordsIn("how-is-my-company-decided", "en", { year: fy2024, confirmed: new Set(), now });
  assert.ok(flow.includes("The company talks with you") && !flow.includes("committee"));
  assert.match(wordsIn("international-student-in-japan", "ja", { year: fy2024, confirmed: new Set(), now }), /^今年度は応募できません/);
  assert.equal(shownQuestion(questionById("japanese-students")!, "en", { year: fy2024, confirmed: new Set(), now }), null);
});

test("a value that nobody has settled makes its sentence provisional until the office confirms it", () => {
  const answer = questionById("how-candidates-are-proposed")!.answer.en;
  const provisional = (confirmed: Set<string>) =>
    blocksOf(answer, "en", { year: fy2023, confirmed, now }).map((block) => block.kind === "paragraph" && block.sentence.isProvisional);
  assert.deepEqual(provisional(new Set()), [true, true]);
  assert.deepEqual(provisional(new Set(["matching.candidatesPerRecommendation", "matching.companyAnswerDays", "matching.rounds"])), [
    false,
    false,
  ]);
});

test("a day or moment that has come is never called provisional, though nobody settled it; what still lies ahead is", () => {
  const course = fy2023.courses[0]!;
  const { period, resultsOn, windows } = course;
  const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00+09:00`) - 1);
  const dayItself = (day: string) => new Date(`${day}T00:00:00+09:00`);
  const isProvisional = (line: string, at: Date) =>
    blocksOf(line, "ja", { year: fy2023, confirmed: new Set(), now: at }).some(
      (block) => block.kind !== "paragraph" && block.items[0]!.isProvisional,
    );
  const paths = new Set(assumedValues(fy2023).map(({ path }) => path));
  const dated: [string, string, Date, Date][] = [
    ["*course {course}: {results}", "resultsOn", dayBefore(resultsOn), dayItself(resultsOn)],
    ["*course {course}: {period}", "period.start", dayBefore(period.startsOn), dayItself(period.startsOn)],
    ["*course {course}: {personCloses}", "internWindow.closesAt", new Date(windows.intern.closesAt.getTime() - 1), windows.intern.closesAt],
    [
      "*course {course}: {companyCloses}",
      "companyWindow.closesAt",
      new Date(windows.company.closesAt.getTime() - 1),
      windows.company.closesAt,
    ],
  ];
  let assumed = 0;
  for (const [line, path, before, come] of dated) {
    const isAssumed = paths.has(`courses.${course.code}.${path}`);
    assumed += Number(isAssumed);
    assert.equal(isProvisional(line, before), isAssumed, `${line} before`);
    assert.equal(isProvisional(line, come), false, `${line} once it has come`);
  }
  assert.ok(assumed > 0, "the year has a date that is only assumed");
});

test("nothing is provisional once the year's last internship has ended; the page keeps no words longer than they hold", () => {
  const last = fy2023.courses
    .map(({ period }) => period.endsOn)
    .toSorted()
    .at(-1)!;
  const flagsOn = (at: Date) =>
    shownQuestions("en", { year: fy2023, confirmed, now: at })
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.sentence] : block.items)))
      .filter((sentence) => sentence.isProvisional).length;
  const confirmed = new Set<string>();
  const onLastDay = new Date(`${last}T23:59:59+09:00`);
  assert.ok(flagsOn(now) > flagsOn(onLastDay) && flagsOn(onLastDay) > 0, `${flagsOn(now)}, ${flagsOn(onLastDay)}`);
  assert.equal(flagsOn(new Date(onLastDay.getTime() + 1000)), 0);
  assert.ok(flagsOn(now) > 0, "asked again about an earlier moment");
});

test("an unknown placeholder, condition or kind of point is a fault", () => {
  for (const broken of ["{nowhere}", "{if nowhere}text", "*nothing {course}", "*course {nowhere}", "{ages", "[words(courses)"]) {
    assert.throws(() => blocksOf(broken, "en", known), broken);
  }
});

// The command `npm run -s rules -- NAME`, from outside: JSON lines in, JSON lines out.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import assert from "node:assert/strict";
import test from "node:test";
import { yearsOnRecord } from "#program/year/seeds.ts";

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(words: readonly string[], input: string | Buffer): Promise<Ran> {
  const child = spawn(process.execPath, ["scripts/rules.ts", ...words], { stdio: "pipe" });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.on("close", ended)),
  ]);
  return { code, out, err };
}

/** The answers to some questions, each a JSON line; a text is sent as it stands. */
async function ask(name: string, questions: readonly unknown[]): Promise<unknown[]> {
  const lines = questions.map((question) => (typeof question === "string" ? question : JSON.stringify(question)));
  const { code, out, err } = await run([name], `${lines.join("\n")}\n`);
  assert.deepEqual([code, err], [0, ""]);
  const answers = out.split("\n");
  assert.equal(answers.pop(), "", "the last answer ends its line");
  assert.equal(answers.length, questions.length);
  return answers.map((line) => JSON.parse(line) as unknown);
}

const isError = (answer: unknown) =>
  typeof (answer as { error?: unknown }).error === "string" && Object.keys(answer as object).length === 1;
/** The questions that were answered by something else than an error. */
async function unrefused(name: string, questions: readonly unknown[]): Promise<unknown[]> {
  const answers = await ask(name, questions);
  return questions.filter((_, index) => !isError(answers[index]));
}

test("text-size counts as the inquiry form does and names what it refuses", async () => {
  assert.deepEqual(
    await ask("text-size", [
      { text: "国".repeat(512) },
      { text: "" },
      { text: "e\u0301\nか\u2028" },
      { text: "简a😀简" },
      '{"text":"\\ud800"}',
    ]),
    [
      { bytes: 1024, refused: [] },
      { bytes: 0, refused: [] },
      { bytes: 8, refused: [] },
      { bytes: 1, refused: ["简", "😀"] },
      { bytes: 0, refused: ["\ud800"] },
    ],
  );
});

test("corporate-number tells whether it is valid, and else the first reason", async () => {
  const numbers = ["4011001098993", "7123456789012", "401100109899", "401100109899x", "4011001098994", "7000012050002"];
  assert.deepEqual(
    await ask(
      "corporate-number",
      numbers.map((number) => ({ number })),
    ),
    [
      { valid: true },
      { valid: true },
      { valid: false, reason: "length" },
      { valid: false, reason: "digits" },
      { valid: false, reason: "check-digit" },
      { valid: false, reason: "public-body" },
    ],
  );
});

test("sme decides by capital or employees, and says why where it can't", async () => {
  assert.deepEqual(
    await ask("sme", [
      { industry: "E", capitalYen: 300_000_000, employees: 301 },
      { industry: "E", capitalYen: 300_000_001, employees: 301 },
      { industry: "411", capitalYen: null, employees: 100 },
      { industry: "G", capitalYen: 1, employees: null },
      { industry: "I", capitalYen: 60_000_000, employees: 80 },
      { industry: "S", capitalYen: 1, employees: 1 },
    ]),
    [
      { sme: true, category: "other" },
      { sme: false, category: "other" },
      { sme: true, category: "service" },
      { sme: true, category: null },
      { sme: null, category: null, why: "industry-too-coarse" },
      { sme: null, category: null, why: "industry-is-government" },
    ],
  );
});

const person = {
  nationalities: ["VN"],
  residence: "VN",
  birthDate: "2000-05-01",
  japanese: "N3",
  english: null,
  participatedBefore: false,
};

test("eligibility tells every failure in its order, and age as a flag alone", async () => {
  const worst = {
    nationalities: ["CN"],
    residence: "JP",
    birthDate: "1950-01-01",
    japanese: "N4",
    english: "B1",
    participatedBefore: true,
  };
  assert.deepEqual(
    await ask("eligibility", [
      { year: 2023, course: "B", person },
      { year: 2023, course: "A", person },
      { year: 2024, course: "ONLINE", person: worst },
      { year: 2023, course: "C", person: { ...person, birthDate: "2005-08-02" } },
    ]),
    [
      { eligible: true, failed: [], flags: [] },
      { eligible: false, failed: ["residence"], flags: [] },
      { eligible: false, failed: ["nationality", "residence", "language", "participated-before"], flags: ["age"] },
      { eligible: true, failed: [], flags: ["age"] },
    ],
  );
});

test("window includes its first instant and not its last", async () => {
  const at = (instant: string, course = "A", side = "intern") => ({ year: 2023, course, side, at: instant });
  assert.deepEqual(
    await ask("window", [
      at("2023-06-19T02:59:59.999Z"),
      at("2023-06-19T12:00:00+09:00"),
      at("2023-05-14T15:00:00Z", "B", "company"),
      at("2023-05-14T14:59:59Z", "B"),
    ]),
    [
      { open: true, closesAt: "2023-06-19T12:00:00+09:00" },
      { open: false, closesAt: "2023-06-19T12:00:00+09:00" },
      { open: true, closesAt: "2023-07-04T00:00:00+09:00" },
      { open: false, closesAt: "2023-07-04T00:00:00+09:00" },
    ],
  );
});

test("activity-days leaves out weekends and public holidays", async () => {
  assert.deepEqual(
    await ask("activity-days", [
      { from: "2023-08-07", to: "2023-09-19" },
      { from: "2023-09-16", to: "2023-09-18" },
      { from: "2023-09-19", to: "2023-09-19" },
    ]),
    [{ days: 30 }, { days: 0 }, { days: 1 }],
  );
});

test("allowance pays activity or stay, as the course says", async () => {
  const days = { activityDays: 20, stayDays: 30 };
  assert.deepEqual(
    await ask("allowance", [
      { year: 2023, course: "A", ...days },
      { year: 2023, course: "C", ...days },
      { year: 2024, course: "IN_PERSON", ...days },
    ]),
    [{ yen: 20_000 }, { yen: 90_000 }, { yen: 90_000 }],
  );
});

test("a line that can't be read is answered with an error, and the next goes on", async () => {
  const answers = await ask("text-size", ["{", "", "null", "[]", "7", '{"text":1}', "{}", { text: "a" }]);
  assert.deepEqual(answers.map(isError), [true, true, true, true, true, true, true, false]);
  assert.deepEqual(answers.at(-1), { bytes: 1, refused: [] });
});

test("unknown years and courses, broken days and numbers and wrong types are errors in every rule", async () => {
  const allowance = { year: 2023, course: "A", activityDays: 1, stayDays: 1 };
  const window = { year: 2023, course: "A", side: "intern", at: "2023-06-01T00:00:00Z" };
  const size = { industry: "E", capitalYen: 1, employees: 1 };
  const wrong = {
    "corporate-number": [{ number: 4011001098993 }, { number: null }],
    sme: [
      { ...size, capitalYen: -1 },
      { ...size, employees: 1.5 },
      { ...size, employees: "1" },
      { ...size, industry: "U" },
      { ...size, industry: "e" },
      { ...size, industry: 39 },
      { industry: "E" },
    ],
    eligibility: [
      { year: 2015, course: "B", person },
      { year: "2023", course: "B", person },
      { year: 2023, course: "ONLINE", person },
      { year: 2023, course: "toString", person },
      { year: 2023, course: "B" },
      ...[
        { birthDate: "2001-02-29" },
        { birthDate: "01/05/2000" },
        { birthDate: 20000501 },
        { japanese: "N6" },
        { english: "B3" },
        { english: "" },
      ].map((change) => ({ year: 2023, course: "B", person: { ...person, ...change } })),
      ...[
        { nationalities: "VN" },
        { nationalities: ["Viet Nam"] },
        { residence: "jp" },
        { residence: null },
        { participatedBefore: "no" },
        { japanese: undefined },
      ].map((change) => ({ year: 2023, course: "B", person: { ...person, ...change } })),
    ],
    window: [
      { ...window, side: "office" },
      { ...window, at: "2023-06-01T00:00:00" },
      { ...window, at: "2023-06-31T00:00:00Z" },
      { ...window, at: 0 },
      { ...window, year: 2023.5 },
      { ...window, course: "D" },
    ],
    "activity-days": [
      { from: "2023-02-29", to: "2023-03-01" },
      { from: "2023-03-02", to: "2023-03-01" },
      { from: "2023-03-01" },
      { from: "2051-01-01", to: "2051-01-02" },
    ],
    allowance: [
      { ...allowance, activityDays: -1 },
      { ...allowance, stayDays: -1 },
      { ...allowance, activityDays: 0.5 },
      { ...allowance, stayDays: null },
      { ...allowance, year: 1999 },
      { ...allowance, course: "a" },
    ],
  };
  for (const [name, questions] of Object.entries(wrong)) assert.deepEqual(await unrefused(name, questions), [], name);
});

test("an error names the place and what must stand there", async () => {
  const answers = await ask("eligibility", [{ year: 2023, course: "Z", person: { ...person, birthDate: "2001-02-29" } }]);
  assert.deepEqual(answers, [
    { error: "course must be a course of 2023: A, A2, B, B2, C; person.birthDate must be an existing day, written YYYY-MM-DD" },
  ]);
});

test("lines end by a line feed alone, with or without a last one, and bytes that are no UTF-8 are one line's error", async () => {
  const { out } = await run(
    ["text-size"],
    Buffer.concat([Buffer.from('{"text":"a\u2028b"}\r\n{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"text":"国"}')]),
  );
  assert.deepEqual(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
    [{ bytes: 4, refused: [] }, { error: "the line is not UTF-8" }, { bytes: 2, refused: [] }],
  );
  assert.equal((await run(["text-size"], "")).out, "");
});

test("a hundred thousand lines are answered in order and quickly", async () => {
  const count = 100_000;
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify({ year: 2023, course: "C", activityDays: 0, stayDays: index }));
  const began = performance.now();
  const { out } = await run(["allowance"], lines.join("\n"));
  const answers = out.trimEnd().split("\n");
  assert.equal(answers.length, count);
  assert.ok(answers.every((answer, index) => answer === `{"yen":${index * 3000}}`));
  assert.ok(performance.now() - began < 15_000, "more than 15 seconds");
});

test("an unknown rule is refused on standard error alone", async () => {
  for (const words of [[], ["nonsense"], ["toString"], ["window", "allowance"]]) {
    const { code, out, err } = await run(words, "");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /text-size, corporate-number, sme, eligibility, window, activity-days, allowance/);
  }
});

test("every year from FY2016 to FY2026 answers for each of its courses: who may apply, when, and what is paid", async () => {
  const courses = yearsOnRecord().flatMap((year) => year.courses.map((course) => ({ year: year.fiscalYear, course: course.code })));
  assert.ok(courses.length >= 25);
  const person = {
    nationalities: ["VN"],
    residence: "VN",
    birthDate: "1995-01-01",
    japanese: "N2",
    english: null,
    participatedBefore: false,
  };
  const eligible = (await ask(
    "eligibility",
    courses.map((one) => ({ ...one, person })),
  )) as { failed: string[] }[];
  // Whoever lives abroad fails only where a course asks for a home in Japan.
  assert.deepEqual(
    courses.filter((_, index) => eligible[index]!.failed.length > 0).map(({ year, course }) => `${year} ${course}`),
    ["2017 A", "2023 A", "2023 A2"],
  );
  const sides = ["intern", "company"] as const;
  assert.deepEqual(
    await unrefused(
      "window",
      courses.flatMap((one) => sides.map((side) => ({ ...one, side, at: "2020-06-01T00:00:00Z" }))),
    ),
    courses.flatMap((one) => sides.map((side) => ({ ...one, side, at: "2020-06-01T00:00:00Z" }))),
  );
  assert.deepEqual(
    await ask("window", [
      { year: 2019, course: "A", side: "intern", at: "2019-06-14T14:59:59Z" },
      { year: 2019, course: "E", side: "intern", at: "2019-06-14T15:00:00Z" },
      { year: 2021, course: "A", side: "company", at: "2021-07-10T00:00:00Z" },
    ]),
    [
      { open: true, closesAt: "2019-06-15T00:00:00+09:00" },
      { open: false, closesAt: "2019-06-15T00:00:00+09:00" },
      { open: true, closesAt: "2021-07-22T00:00:00+09:00" },
    ],
  );
  assert.deepEqual(
    await ask("allowance", [
      { year: 2019, course: "A", activityDays: 40, stayDays: 73 },
      { year: 2020, course: "ONLINE", activityDays: 30, stayDays: 0 },
      { year: 2025, course: "IN_PERSON", activityDays: 30, stayDays: 45 },
    ]),
    [{ yen: 292_000 }, { yen: 36_000 }, { yen: 135_000 }],
  );
});

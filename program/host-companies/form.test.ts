import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { readTyped } from "#platform/forms.server.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { industries } from "#program/year/industries.ts";
import { smeCategoriesOf } from "#program/year/industries.ts";
import { checkForm } from "./office-form.server.ts";
import { companyForm } from "./form.server.ts";
import { pointsOf } from "./office-form.server.ts";
import { positionForm } from "./form.server.ts";
import { registerForm } from "./form.server.ts";
import { industryCodes } from "./industry-choices.ts";
import { industryName } from "./industry-choices.ts";
import { companyProblems } from "./problem-words.ts";
import { sayYen } from "./yen.ts";
import { yenFrom } from "./yen.ts";
import type { Typed } from "#platform/typed.ts";

const id = "01890000-0000-7000-8000-000000000001";
const problemsOf = (typed: Typed, schema: Parameters<typeof readTyped>[1]) => {
  const read = readTyped(typed, schema);
  return read.ok ? [] : read.problems.map((problem) => `${problem.field}:${problem.code}`);
};

test("a number is read as people write it: full width, hyphens, blanks", () => {
  const number = corporateNumber();
  const wide = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
  for (const corporate of [number, ` ${number} `, `${number[0]}-${number.slice(1)}`, wide]) {
    const read = readTyped({ corporateNumber: corporate, name: "架空精機株式会社" }, registerForm);
    assert.ok(read.ok && read.value.corporateNumber === number);
  }
});

test("what is wrong with a number has its own words", () => {
  const codes = ["", "　", "123", "12345678901ab", "1234567890123", "5000012010008"].map(
    (number) => problemsOf({ corporateNumber: number, name: "x" }, registerForm)[0],
  );
  assert.deepEqual(
    codes,
    [
      "required",
      "required",
      "corporate-number-length",
      "corporate-number-digits",
      "corporate-number-check-digit",
      "corporate-number-public-body",
    ].map((code) => `corporateNumber:${code}`),
  );
  for (const code of codes.slice(2)) assert.ok(code!.slice("corporateNumber:".length) in companyProblems);
});

test("an empty form is a draft: nothing is wrong with it yet", () => {
  assert.deepEqual(problemsOf({ version: "1" }, companyForm), []);
  assert.deepEqual(problemsOf({ course: "B", version: "0" }, positionForm), []);
});

test("answers in another form than ours are mended, not refused", () => {
  const typed = {
    version: "3",
    nameKana: "かくう　せいき",
    postalCode: "〒４６０－００００",
    capitalYen: "１，０００万円",
    employees: "1,200人",
    contactEmail: "Hanako@KAKUU.example",
    contactTelephone: "０５２－０００－００００",
  };
  const read = readTyped(typed, companyForm);
  assert.ok(read.ok);
  const { nameKana, postalCode, capitalYen, employees, contactEmail, contactTelephone } = read.value;
  assert.deepEqual(
    [nameKana, postalCode, capitalYen, employees, contactEmail, contactTelephone],
    ["カクウ セイキ", "4600000", 10_000_000, 1200, "hanako@kakuu.example", "052-000-0000"],
  );
});

test("a forged, wrong or endless answer is refused at its field and never throws", () => {
  assert.deepEqual(
    problemsOf(
      { version: "1", bodyKind: "kingdom", prefecture: "48", industry: "S", purposes: ["overseas", "gold"], name: "x".repeat(121) },
      companyForm,
    ).toSorted(),
    ["bodyKind:choice-unknown", "industry:choice-unknown", "name:too-long", "prefecture:choice-unknown", "purposes:choice-unknown"],
  );
  assert.deepEqual(problemsOf({ version: "-1", employees: "-3", capitalYen: "many" }, companyForm).toSorted(), [
    "capitalYen:number-needed",
    "employees:number-needed",
    "version:choice-unknown",
  ]);
  assert.deepEqual(
    problemsOf({ course: "B", version: "1", seats: "21", meetingsPerWeek: "x", needsJapanese: "N6" }, positionForm).toSorted(),
    ["meetingsPerWeek:number-needed", "needsJapanese:choice-unknown", "seats:out-of-range"],
  );
  const anything = fc.dictionary(
    fc.constantFrom("name", "corporateNumber", "purposes", "capitalYen", "version", "course", "seats", "intent", "field0"),
    fc.oneof(fc.string({ unit: "grapheme" }), fc.array(fc.string())),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      readTyped(typed, companyForm);
      readTyped(typed, positionForm);
      readTyped(typed, registerForm);
      readTyped(typed, checkForm);
    }),
  );
});

test("a return reads whole points and refuses half ones and forged names", () => {
  const read = readTyped(
    {
      intent: "return",
      version: "2",
      field0: "employees",
      sentence0: "人数をご確認ください。",
      field2: `${id}.tasks`,
      sentence2: "具体的に。",
    },
    checkForm,
  );
  assert.ok(read.ok);
  assert.deepEqual(pointsOf(read.value), [
    { position: null, field: "employees", sentence: "人数をご確認ください。" },
    { position: id, field: "tasks", sentence: "具体的に。" },
  ]);
  assert.deepEqual(problemsOf({ intent: "return", version: "2", field0: "employees", sentence1: "…" }, checkForm), [
    "sentence0:required",
    "field1:required",
  ]);
  assert.deepEqual(problemsOf({ intent: "return", version: "2", field0: "state", sentence0: "…" }, checkForm), ["field0:choice-unknown"]);
  assert.deepEqual(problemsOf({ intent: "crown", version: "2" }, checkForm), ["intent:choice-unknown"]);
});

test("a sum in yen is read back as it is said, in both languages", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(2_000_000_000),
        fc.nat(900_000).map((man) => man * 10_000),
      ),
      (yen) => {
        assert.equal(yenFrom(sayYen(yen, "ja")), yen);
        assert.equal(yenFrom(sayYen(yen, "en").replace(" yen", "円")), yen);
      },
    ),
  );
  assert.deepEqual(
    ["3億5,000万円", "1000万", "1.5億", "0", "10 000 000"].map(yenFrom),
    [350_000_000, 10_000_000, 150_000_000, 0, 10_000_000],
  );
  assert.deepEqual(["", "円", "many", "-5", "1e9", "万億"].map(yenFrom), [null, null, null, null, null, null]);
});

test("every industry that a form offers decides the category, has a name, and none is government", () => {
  for (const code of industryCodes) {
    assert.equal(smeCategoriesOf(code).length, 1, code);
    assert.ok(industryName(code));
  }
  assert.ok(!industryCodes.includes("S"));
  assert.equal(new Set(industryCodes).size, industryCodes.length);
  assert.equal(industries.length, 20);
});

import assert from "node:assert/strict";
import test from "node:test";
import { readTyped } from "#platform/forms.server.ts";
import { companyForm } from "#program/host-companies/form.server.ts";
import { positionForm } from "#program/host-companies/form.server.ts";
import { problemsOf } from "#program/intern-applications/form.server.ts";
import { seedYears } from "#program/year/seeds.ts";
import { bookingForm } from "#program/information-sessions/form.server.ts";
import { setUpForm } from "#program/sign-in/form.server.ts";

test("a name with line ends is refused, and what was typed is kept", () => {
  for (const name of ["JIP Office security notice\r\n\r\nYour account is locked", "one\ntwo", "one\rtwo", "one\u2028two"]) {
    const typed = { name, email: "mihon@kakuu.example", consent: "yes" };
    for (const form of [bookingForm, setUpForm]) {
      const read = readTyped<unknown>(typed, form);
      assert.deepEqual(read.ok || read.problems, [{ code: "one-line", field: "name" }], name);
      assert.equal(read.typed, typed);
    }
  }
  assert.ok(readTyped({ name: " Mihon\u3000Hanako\r\n", email: "mihon@kakuu.example", consent: "yes" }, bookingForm).ok);
});

test("a place, a company's address, a score and other languages stand in fields of one line", () => {
  const two = "one\ntwo";
  const refusal = (field: string) => [{ code: "one-line", field }];
  const position = readTyped<unknown>({ course: "A", place: two, placeEn: two }, positionForm);
  assert.deepEqual(position.ok || position.problems, [...refusal("place"), ...refusal("placeEn")]);
  const company = companyForm.shape.address.safeParse(two);
  assert.deepEqual(
    company.error?.issues.map((issue) => issue.message),
    ["one-line"],
  );
  const languages = problemsOf(seedYears()[0], "languages", { japanese: "N1", english: "B2", englishScore: two, otherLanguages: two });
  for (const field of ["englishScore", "otherLanguages"])
    assert.ok(
      languages.some((one) => one.code === "one-line" && one.field === field),
      field,
    );
});

import assert from "node:assert/strict";
import test from "node:test";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { countFieldProblems } from "./count-field-problems.server.ts";
import { frequentFieldProblems } from "./count-field-problems.server.ts";
import { formName } from "./field-problem.ts";

const database = await testDatabase();
const at = (iso: string) => actAsSystem(database.server, { now: new Date(`${iso}+09:00`), requestId: "test" });

test("problems are counted by form, field and code, once for each refused form, and never with a value", async () => {
  const form = "/:language/inquiry";
  const problems = [
    { code: "required", field: "name" },
    { code: "required", field: "name" },
    { code: "too-long", field: "details", facts: { bytes: 1_200 } },
    { code: "somebody@people.example", field: "email" },
  ];
  await Promise.all([1, 2, 3].map(async () => await countFieldProblems(at("2023-06-20T12:00:00"), form, problems)));
  await countFieldProblems(at("2023-05-01T12:00:00"), form, [{ code: "required", field: null }]);
  const screener = await aPerson(database.server, "screener");
  assert.deepEqual(await frequentFieldProblems(screener, "2023-06-01"), [
    { form, field: "details", code: "too-long", times: 3 },
    { form, field: "name", code: "required", times: 3 },
  ]);
});

test("a form is named by its address without ids of records", () => {
  const section = ":language/intern/application/sections/:section";
  assert.equal(formName(section, { language: "ja", section: "languages" }), "/:language/intern/application/sections/languages");
  assert.equal(
    formName(":language/office/letters/:letterId", { letterId: "01a2043e-8f3d-7c7e-919d-9320868200a8" }),
    "/:language/office/letters/:letterId",
  );
});

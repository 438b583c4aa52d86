import assert from "node:assert/strict";
import test from "node:test";
import { partsChanged } from "./requirements.ts";
import { requirementsOf } from "./requirements.ts";
import { requirementParts } from "./requirements.ts";
import { withRequirements } from "./requirements.ts";
import { seedYear } from "./seeds.ts";
import type { YearRequirements } from "./requirements.ts";

const year = seedYear(2024)!;
const now = requirementsOf(year);

/** One change of every requirement: the compiler asks for a line when there is a new one. */
const changes: Readonly<{ [Field in keyof YearRequirements]: YearRequirements[Field] }> = {
  countryListId: "another-list",
  addedCountries: [...now.addedCountries, "SG"],
  excludedCountries: [...now.excludedCountries, "IN"],
  age: { ...now.age, max: now.age.max - 1 },
  residentsOfJapanAllowed: !now.residentsOfJapanAllowed,
  residence: Object.fromEntries(
    Object.entries(now.residence).map(([code, one]) => [code, { ...one, said: { en: "Anywhere", ja: "不問" } }]),
  ),
  japaneseMin: now.japaneseMin === "N1" ? "N2" : "N1",
  englishMin: now.englishMin === "C1" ? "B2" : "C1",
  pastParticipantsExcluded: !now.pastParticipantsExcluded,
  declarations: now.declarations.map((one) => ({ ...one, en: `${one.en} Truly.` })),
};

for (const [field, changed] of Object.entries(changes)) {
  test(`a change of ${field} is one part that differs, and stands in the year that takes it`, () => {
    const wished = { ...now, [field]: changed };
    assert.equal(partsChanged(now, wished).length, 1);
    assert.deepEqual(requirementsOf(withRequirements(year, wished)), wished);
  });
}

test("every part that can differ is reached by a change of some requirement", () =>
  assert.deepEqual(
    new Set(Object.entries(changes).flatMap(([field, changed]) => partsChanged(now, { ...now, [field]: changed }))),
    new Set(requirementParts),
  ));

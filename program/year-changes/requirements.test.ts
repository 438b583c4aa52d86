import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson, later } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { requirementChangesOf, yearOf } from "#program/year/records.server.ts";
import { requirementsOf, withRequirements } from "#program/year/requirements.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { seedYear, yearsOnRecord } from "#program/year/seeds.ts";
import { discardRequirementDraft, saveRequirementDraft } from "./draft-requirements.server.ts";
import { previewOf } from "./example-persons.ts";
import { publishRequirements } from "./publish-requirements.server.ts";
import { changeability, problemsOfRequirements, touchedBy } from "./requirement-rules.ts";
import { readRequirements } from "./form.server.ts";
import { showRequirements } from "./show-requirements.server.ts";
import type { YearRequirements } from "#program/year/requirements.ts";

const y2024 = seedYear(2024)!;
const now2024 = requirementsOf(y2024);
const codes = (problems: readonly { code: string; field: string | null }[]) => problems.map(({ code, field }) => `${code}@${field}`);
const codesOf = (outcome: { ok: true } | { ok: false; problems: readonly { code: string; field: string | null }[] }) =>
  outcome.ok ? [] : codes(outcome.problems);
/** The same with another age limit, and with the declaration that repeats it. */
const upTo = (max: number, of: YearRequirements = now2024): YearRequirements => ({
  ...of,
  age: { ...of.age, max },
  declarations: of.declarations.map((one) =>
    one.id === "age" ? { ...one, en: one.en.replace("18 to 40", `18 to ${max}`), ja: one.ja.replace("40歳", `${max}歳`) } : one,
  ),
});

test("the requirements of every year on record stand as they are: taken out and put back they change nothing", () => {
  for (const year of yearsOnRecord()) {
    assert.equal(withRequirements(year, requirementsOf(year)), year);
    const texts = codes(problemsOfRequirements(year, requirementsOf(year)));
    assert.deepEqual(texts, [], `${year.fiscalYear}`);
  }
});

test("a figure and the declaration that repeats it change together, in both languages", () => {
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, age: { ...now2024.age, max: 35 } })), [
    "figures-differ@declarationEn-age",
  ]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, age: { ...now2024.age, asOf: "2024-09-01" } })), [
    "figures-differ@declarationEn-age",
  ]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, japaneseMin: "N2" })), ["figures-differ@declarationEn-language"]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, upTo(35))), []);
  const english = upTo(35).declarations.map((one, at) => (one.id === "age" ? { ...one, ja: now2024.declarations[at]!.ja } : one));
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...upTo(35), declarations: english })), [
    "figures-differ@declarationEn-age",
    "languages-disagree@declarationEn-age",
  ]);
});

test("a country is added only when the list lacks it and left out only when it stands there", () => {
  const wished = { ...now2024, addedCountries: ["SG"], excludedCountries: ["CN", "MM"] };
  assert.deepEqual(codes(problemsOfRequirements(y2024, wished)), []);
  const after = eligibleCountries(withRequirements(y2024, wished));
  assert.deepEqual([after.has("SG"), after.has("MM"), after.has("CN"), after.size], [true, false, false, 140]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, addedCountries: ["VN"] })), ["listed-already@added"]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, excludedCountries: ["US"] })), ["not-listed@excluded"]);
});

test("ages the wrong way round, no language at all, a home in Japan where nobody there may apply: each is refused with its field", () => {
  assert.ok(
    codes(problemsOfRequirements(y2024, { ...now2024, age: { min: 41, max: 40, asOf: "2024-08-01" } })).includes("age-order@ageMax"),
  );
  assert.ok(codes(problemsOfRequirements(y2024, { ...now2024, japaneseMin: null, englishMin: null })).includes("language-needed@japanese"));
  const said = { en: "Live in Japan", ja: "日本国内にお住まいの方" };
  const residence = { ...now2024.residence, ONLINE: { rule: "japan" as const, said } };
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, residence })), ["residents-refused@residence-ONLINE"]);
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, residentsOfJapanAllowed: true, residence })), []);
  const wordless = { ...now2024.residence, ONLINE: { ...now2024.residence.ONLINE!, rule: "anywhere" as const } };
  assert.deepEqual(codes(problemsOfRequirements(y2024, { ...now2024, residence: wordless })), ["words-unchanged@residenceEn-ONLINE"]);
});

test("the preview answers with the public checker, and the examples stand on both sides of the border that moves", () => {
  const at = new Date("2024-04-01T00:00:00+09:00");
  const preview = previewOf(y2024, upTo(35), at);
  const changed = preview.filter(({ isChanged }) => isChanged).map(({ person }) => person.age);
  assert.deepEqual(changed, [36, 40], "35 stays within, 36 and 40 are looked at from now on, 41 was looked at before");
  const left = previewOf(y2024, { ...now2024, excludedCountries: ["CN", "MM"] }, at).filter(({ isChanged }) => isChanged);
  assert.deepEqual(
    left.map(({ person, before, after }) => [person.nationality, before.some(({ isFor }) => isFor), after.flatMap(({ unmet }) => unmet)]),
    [["MM", true, ["nationality", "nationality"]]],
  );
  assert.ok(previewOf(y2024, now2024, at).every(({ isChanged }) => !isChanged));
});

test("whoever is touched lost or won a course or its flag, and an application that is not touched is answered as before", () => {
  const person = fc.record({
    nationalities: fc.constantFrom(["VN"], ["MM"], ["SG"], ["US", "VN"]),
    residence: fc.constantFrom("VN", "JP", "US"),
    birthDate: fc.integer({ min: 1975, max: 2008 }).map((year) => `${year}-08-01`),
    japanese: fc.constantFrom(null, "N4" as const, "N3" as const, "N2" as const),
    english: fc.constantFrom(null, "B1" as const, "B2" as const),
    participatedBefore: fc.boolean(),
  });
  const wished = { ...upTo(35), addedCountries: ["SG"], excludedCountries: ["CN", "MM"] };
  fc.assert(
    fc.property(person, (facts) => {
      const applied = { id: "1", number: "24-000-001", courses: y2024.courses.map(({ code }) => code), facts };
      const touched = touchedBy(y2024, wished, [applied]);
      assert.deepEqual(touchedBy(y2024, now2024, [applied]), []);
      for (const one of touched) assert.ok(one.loses.length + one.gains.length + one.flagged.length > 0);
      if (facts.nationalities[0] === "VN" && facts.birthDate > "1989") assert.deepEqual(touched, []);
    }),
  );
});

test("a year can be changed freely before its windows, with a look at whom it touches after, and never once it is over", () => {
  const at = (day: string) => changeability(y2024, new Date(`${day}T00:00:00+09:00`));
  assert.deepEqual([at("2024-04-30"), at("2024-05-01"), at("2024-08-01"), at("2026-04-01")], ["coming", "opened", "opened", "over"]);
});

test("what a browser sends is read whole, and a forged list, country or level is refused", () => {
  const fields: Record<string, string | string[]> = {
    list: "dac-list-2022-23",
    added: ["", "SG", "SG"],
    excluded: "CN",
    ageMin: "１８",
    ageMax: "40",
    ageAsOf: "2024-08-01",
    japanese: "none",
    english: "B2",
    pastExcluded: "yes",
  };
  for (const { code, residence } of y2024.courses)
    Object.assign(fields, {
      [`residence-${code}`]: residence.rule,
      [`residenceEn-${code}`]: residence.said.en,
      [`residenceJa-${code}`]: residence.said.ja,
    });
  for (const { id, en, ja } of y2024.intern.declarations)
    Object.assign(fields, { [`declarationEn-${id}`]: en, [`declarationJa-${id}`]: ja });
  const read = readRequirements(fields, y2024);
  assert.ok(read.ok);
  assert.deepEqual(read.value, { ...now2024, addedCountries: ["SG"], japaneseMin: null });
  const forged = readRequirements(
    { ...fields, list: "nowhere", added: "<b>", japanese: "N9", "residence-ONLINE": "moon", ageMin: "x" },
    y2024,
  );
  assert.deepEqual(codesOf(forged).toSorted(), [
    "choice-unknown@added",
    "choice-unknown@japanese",
    "choice-unknown@list",
    "choice-unknown@residence-ONLINE",
    "number-needed@ageMin",
  ]);
});

const database = await testDatabase();
const winter = new Date("2024-02-01T10:00:00+09:00");
const manager = await aPerson(database.server, "manager", { now: winter });
const year = (of: number) => manager.db.transaction((tx) => yearOf(tx, of));
const publish = (as: typeof manager, of: number, version: number, more: { touched?: number; sawTouched?: boolean } = {}) =>
  publishRequirements(as, of, { reason: "経済産業省の通知による。", version, touched: 0, sawTouched: false, ...more });

const versionOf = async (as: typeof manager, of: number) => (await showRequirements(as, of)).version;

test("a draft is the office's alone; published, it holds at once for everybody, with who, when and why", async () => {
  const before = await versionOf(manager, 2024);
  assert.deepEqual(codesOf(await saveRequirementDraft(manager, 2024, upTo(35), before)), []);
  assert.equal((await year(2024)).intern.age.max, 40);
  const shown = await showRequirements(manager, null);
  assert.deepEqual([shown.year.fiscalYear, shown.state, shown.draft?.version, shown.touched.length], [2024, "coming", shown.version, 0]);
  assert.deepEqual(codesOf(await saveRequirementDraft(manager, 2024, upTo(36), before)), ["changed-meanwhile@null"]);
  assert.deepEqual(codesOf(await publish(manager, 2024, shown.version + 1)), ["changed-meanwhile@null"]);
  assert.deepEqual(codesOf(await publish(manager, 2024, shown.version)), []);
  assert.equal((await year(2024)).intern.age.max, 35);
  assert.equal((await currentKnownYear({ db: manager.db, now: new Date("2024-06-01T00:00:00+09:00") })).year.intern.age.max, 35);
  const [change, ...others] = (await showRequirements(manager, 2024)).changes;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [change?.reason, change?.changedAt, change?.by, change?.former.age.max, change?.requirements.age.max, change?.touched],
    ["経済産業省の通知による。", winter, manager.who.name, 40, 35, 0],
  );
  assert.equal((await showRequirements(manager, 2024)).draft, null);
  assert.deepEqual(
    codesOf(await publish(manager, 2024, shown.version)),
    ["changed-meanwhile@null"],
    "what is published cannot be published again",
  );
});

let colleague: typeof manager;

test("whoever drew it up does not publish it where somebody else holds the right; alone one may, and both are on record", async () => {
  colleague = await aPerson(database.server, "manager", { now: winter });
  assert.deepEqual(
    (await showRequirements(manager, 2024)).changes.map(({ by, drawnUpBy }) => [by, drawnUpBy]),
    [[manager.who.name, manager.who.name]],
  );
  assert.ok((await saveRequirementDraft(manager, 2024, upTo(37), await versionOf(manager, 2024))).ok);
  const version = await versionOf(manager, 2024);
  assert.deepEqual(codesOf(await publish(manager, 2024, version)), ["own-draft@null"]);
  assert.equal((await showRequirements(manager, 2024)).draft?.needsAnother, true);
  assert.equal((await showRequirements(colleague, 2024)).draft?.needsAnother, false);
  assert.deepEqual(codesOf(await publish(colleague, 2024, version)), []);
  const [change] = (await showRequirements(manager, 2024)).changes;
  assert.deepEqual([change?.by, change?.drawnUpBy], [colleague.who.name, manager.who.name]);
});

test("a page that was left open publishes, keeps and throws away nothing but what it showed", async () => {
  const empty = await versionOf(manager, 2024);
  assert.ok((await saveRequirementDraft(manager, 2024, upTo(33), empty)).ok);
  const seen = await versionOf(manager, 2024);
  // A colleague throws that draft away and draws up another one.
  assert.ok((await discardRequirementDraft(colleague, 2024, seen)).ok);
  assert.ok((await saveRequirementDraft(colleague, 2024, upTo(34), await versionOf(colleague, 2024))).ok);
  assert.deepEqual(codesOf(await publish(manager, 2024, seen)), ["changed-meanwhile@null"]);
  assert.deepEqual(codesOf(await discardRequirementDraft(manager, 2024, seen)), ["changed-meanwhile@null"]);
  assert.deepEqual(codesOf(await publish(manager, 2024, await versionOf(manager, 2024))), []);
  // Opened when there was no draft, and before the colleague's was published: its figures are those of then.
  assert.deepEqual(codesOf(await saveRequirementDraft(manager, 2024, upTo(35), empty)), ["changed-meanwhile@null"]);
  assert.equal((await year(2024)).intern.age.max, 34);
  assert.equal((await showRequirements(manager, 2024)).draft, null);
  for (const none of [Number.NaN, 2024.5, 1e99, 1999]) await assert.rejects(() => showRequirements(manager, none), NotFound, String(none));
});

test("a draft that says what holds already is not published, and can be thrown away", async () => {
  assert.ok((await saveRequirementDraft(manager, 2024, requirementsOf(await year(2024)), await versionOf(manager, 2024))).ok);
  const version = await versionOf(manager, 2024);
  assert.deepEqual(codesOf(await publish(colleague, 2024, version)), ["nothing-changed@null"]);
  assert.deepEqual(codesOf(await discardRequirementDraft(manager, 2024, version)), []);
  assert.equal((await showRequirements(manager, 2024)).draft, null);
});

test("in an opened year a change asks for a look at the applications that it touches, as many as there are by then", async () => {
  const [june, other] = [await aPerson(database.server, "manager"), await aPerson(database.server, "manager")];
  await aSubmittedApplication(database.server);
  const y2023 = await year(2023);
  const wished = { ...requirementsOf(y2023), excludedCountries: ["CN", "KE"] };
  assert.deepEqual(codesOf(await saveRequirementDraft(june, 2023, wished, await versionOf(june, 2023))), []);
  const { state, touched, version } = await showRequirements(june, 2023);
  assert.deepEqual([state, touched.length], ["opened", 1]);
  assert.deepEqual(touched[0]?.gains, []);
  assert.ok(touched[0]!.loses.length > 0);
  assert.deepEqual(codesOf(await publish(other, 2023, version)), ["touched-unseen@sawTouched"]);
  assert.deepEqual(codesOf(await publish(other, 2023, version, { sawTouched: true, touched: 0 })), ["touched-unseen@sawTouched"]);
  assert.equal((await year(2023)).intern.excludedCountries.length, 1);
  assert.deepEqual(codesOf(await publish(other, 2023, version, { sawTouched: true, touched: 1 })), []);
  assert.equal(eligibleCountries(await year(2023)).has("KE"), false);
});

test("in an opened year a declaration that people have ticked stays as it is, and with it the figure that it repeats", async () => {
  const [june, other] = [await aPerson(database.server, "manager"), await aPerson(database.server, "manager")];
  const now = requirementsOf(await year(2023));
  const dedication = now.declarations.map((one) =>
    one.id === "dedication"
      ? { ...one, en: `${one.en} I pay for leaving early.`, ja: `${one.ja}途中で辞退した場合は費用を負担します。` }
      : one,
  );
  const wished = { ...now, declarations: dedication };
  assert.deepEqual(codesOf(await saveRequirementDraft(june, 2023, wished, await versionOf(june, 2023))), []);
  const { version, touched } = await showRequirements(june, 2023);
  const looked = { sawTouched: true, touched: touched.length };
  assert.deepEqual(codesOf(await publish(other, 2023, version, looked)), ["declared-already@declarationEn-dedication"]);
  assert.deepEqual(requirementsOf(await year(2023)).declarations, now.declarations);
  assert.ok((await discardRequirementDraft(june, 2023, version)).ok);
});

test("a year that is over refuses with its own words, and only managers and administrators may draft or publish", async () => {
  const afterwards = later(manager, new Date("2026-04-01T00:00:00+09:00"));
  const before = (await manager.db.transaction((tx) => requirementChangesOf(tx, 2023))).length;
  assert.deepEqual(codesOf(await saveRequirementDraft(afterwards, 2023, requirementsOf(await year(2023)), 0)), ["year-over@null"]);
  assert.equal((await manager.db.transaction((tx) => requirementChangesOf(tx, 2023))).length, before);
  for (const role of ["screener", "matcher", "public-relations", "committee", "reader-meti"] as const) {
    const somebody = await aPerson(database.server, role);
    await assert.rejects(() => saveRequirementDraft(somebody, 2024, now2024, 0), NotAllowed, role);
    await assert.rejects(() => publish(somebody, 2024, 1), NotAllowed, role);
    await assert.rejects(() => showRequirements(somebody, 2024), NotAllowed, role);
  }
});

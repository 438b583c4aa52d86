import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { positionAnswers } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { checkCompanyApplication } from "./check-company-application.server.ts";
import { companyWithApplication } from "./company-home.server.ts";
import { savePosition } from "./save-position.server.ts";
import { englishAfterSaving } from "./position-said.ts";
import { englishMissing } from "./position-said.ts";
import { isJapanese } from "./position-said.ts";
import { officesEnglish } from "./position-said.ts";
import { positionSaid } from "./position-said.ts";
import { saidFieldNames } from "./position-said.ts";
import { saidFields } from "./position-said.ts";
import { writeEnglish } from "./write-english.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { SaidField } from "./position-said.ts";

const { server } = await testDatabase();
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const without = { titleEn: "", tasksEn: "", learnsEn: "", placeEn: "", lodgingPlanEn: "" };
const english = {
  titleEn: "Research on markets abroad",
  tasksEn: "Studies a market and reports.",
  learnsEn: "How a study is done.",
  placeEn: "Online",
  lodgingPlanEn: "",
};

test("without English a reader gets the words as they were written, and the page knows which are missing", () => {
  const position = { ...positionAnswers(without), officeEnglish: [] };
  assert.deepEqual(positionSaid(position, "title"), { en: "海外市場の調査", ja: "海外市場の調査" });
  assert.deepEqual(englishMissing(position), ["title", "tasks", "learns", "place"]);
  assert.deepEqual(englishMissing({ ...position, title: "Market research", tasks: "Reads and writes" }), ["learns", "place"]);
  assert.equal(isJapanese("AI・DX"), false);
});

test("English of the office never outlives the Japanese that it says, and the company's own English is never called the office's", () => {
  const text = fc.constantFrom("", "あ", "い", "a", "b");
  const answers = fc.record(
    Object.fromEntries(saidFieldNames.flatMap((field) => [field, saidFields[field]]).map((name) => [name, text])),
  ) as fc.Arbitrary<Record<SaidField | (typeof saidFields)[SaidField], string>>;
  fc.assert(
    fc.property(answers, answers, fc.subarray([...saidFieldNames]), (before, after, officeEnglish) => {
      const kept = englishAfterSaving({ ...before, officeEnglish }, after);
      for (const field of saidFieldNames) {
        const english = saidFields[field];
        const wasOffices = officeEnglish.includes(field) && after[english] === before[english];
        assert.equal(kept.officeEnglish.includes(field), wasOffices && after[field] === before[field]);
        assert.equal(kept.answers[english], wasOffices && after[field] !== before[field] ? "" : after[english]);
      }
      assert.deepEqual(
        officesEnglish({ ...kept.answers, officeEnglish: kept.officeEnglish }).filter((field) => !officeEnglish.includes(field)),
        [],
      );
    }),
  );
});

test("no position opens that people without Japanese could not read; the office writes the English, and the company sees whose it is", async () => {
  const sent = await aCompanyApplication(server, { positions: [without] }).submitted();
  const matcher = await aPerson(server, "matcher");
  const open = async () => await checkCompanyApplication(matcher, sent.id, { deed: "open", version: await versionOf(sent.person) });
  assert.deepEqual(codes(await open()), ["english-missing"]);
  const positionId = sent.positions[0]!;
  assert.deepEqual(codes(await writeEnglish(matcher, positionId, { ...english, version: 7 })), ["changed-meanwhile"]);
  assert.ok((await writeEnglish(matcher, positionId, { ...english, version: 1 })).ok);
  assert.ok((await writeEnglish(matcher, positionId, { ...english, version: 1 })).ok, "the same press again changes nothing");
  const { positions, history } = await companyWithApplication(sent.person);
  assert.deepEqual(positions[0]!.officeEnglish, ["title", "tasks", "learns", "place"]);
  assert.deepEqual(positionSaid(positions[0]!, "title"), { en: "Research on markets abroad", ja: "海外市場の調査" });
  assert.equal(history.filter((line) => line.what === "position-put-into-english").length, 1);
  assert.ok((await open()).ok);
  await assert.rejects(async () => await writeEnglish(sent.person, positionId, { ...english, version: 2 }), { name: "NotAllowed" });
});

test("a company that changes its Japanese after the office's translation is asked for English anew", async () => {
  const sent = await aCompanyApplication(server, { positions: [without] }).submitted();
  const matcher = await aPerson(server, "matcher");
  const positionId = sent.positions[0]!;
  assert.ok((await writeEnglish(matcher, positionId, { ...english, version: 1 })).ok);
  const points = [{ position: positionId, field: "tasks" as const, sentence: "もう少し詳しくお願いします。" }];
  assert.ok((await checkCompanyApplication(matcher, sent.id, { deed: "return", version: await versionOf(sent.person), points })).ok);
  const changed = { ...positionAnswers(without), ...english, tasks: "東南アジアの市場を毎週調べ、月末に発表する。", version: 2 };
  assert.ok((await savePosition(sent.person, sent.id, positionId, changed)).ok);
  const [position] = (await companyWithApplication(sent.person)).positions;
  assert.deepEqual(englishMissing(position!), ["tasks"]);
  assert.deepEqual(position!.officeEnglish, ["title", "learns", "place"]);
});

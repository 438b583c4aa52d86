import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { suitabilityOf } from "./fit.ts";
import { reasonsFor } from "./reasons.ts";
import { skillsAtWork } from "./skills-met.ts";
import { skillsFound } from "./skills-met.ts";
import { seedYears } from "#program/year/seeds.ts";
import type { CandidateFacts } from "./candidate.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { skillCodes } from "#program/host-companies/skills.ts";
import { skills } from "#program/host-companies/skills.ts";
import { waysToSay } from "#program/host-companies/skills.ts";

const nobody: CandidateFacts = {
  japanese: null,
  japaneseTest: "",
  english: null,
  englishTest: "",
  englishScore: "",
  englishTestMonth: "",
  residence: "KE",
  field: "business",
  studies: "",
  skills: "",
  experience: "",
  workFields: [],
  workWished: "",
  regions: [],
  periods: [],
  availability: "",
  availabilityNote: "",
  wishRank: 1,
};

const found = (asked: string, own: string) => skillsFound({ skills: asked }, { skills: own, experience: "", studies: "" }).found;

test("a skill asked for in one language is found in the other, and by its other names", () => {
  assert.deepEqual(found("表計算 資料作成", "I use Excel every day and make slides."), ["表計算", "資料作成"]);
  assert.deepEqual(found("spreadsheets statistics", "エクセルと統計が得意です。"), ["spreadsheets", "statistics"]);
  assert.deepEqual(found("翻訳", "Translating from Swahili"), ["翻訳"]);
  assert.deepEqual(found("機械学習", "a course of deep learning."), ["機械学習"]);
});

test("a Latin name still stands alone, and a word of no list is compared as it is written", () => {
  assert.deepEqual(found("Java", "JavaScript"), []);
  assert.deepEqual(found("AI 溶接", "I maintain aircraft."), []);
  assert.deepEqual(found("溶接", "溶接の経験があります"), ["溶接"]);
  assert.deepEqual(waysToSay("溶接"), ["溶接"]);
});

test("a Latin name within Japanese counts, for Japanese is written without blanks", () => {
  assert.deepEqual(found("Excel、C#", "ExcelとC#を使えます"), ["excel", "c#"]);
  assert.deepEqual(found("Java", "JavaScriptを使えます"), []);
});

test("skills that only the tasks mention count too, in both languages, each once, and never again what is asked for", () => {
  const needs = {
    skills: "Excel",
    tasks: "エクセルで市場調査の結果をまとめ、展示会の企画を手伝います。",
    learns: "調査の進め方",
    tasksEn: "Market research, and planning of a trade fair.",
    learnsEn: "",
  };
  assert.deepEqual(skillsAtWork(needs), [
    { code: "research", word: "market research" },
    { code: "planning", word: "planning" },
  ]);
  const { found: asked, foundAtWork } = skillsFound(needs, { skills: "表計算", experience: "大学で調査を担当", studies: "" });
  assert.deepEqual([asked, foundAtWork.map(({ code }) => code)], [["excel"], ["research"]]);
  assert.deepEqual(skillsAtWork({ skills: "", tasks: "社員と一緒に工場を回ります。" }), []);
});

const shareOf = (needs: Parameters<typeof skillsFound>[0], skills: string) => {
  const position = { needsJapanese: "", needsEnglish: "", workLanguage: "", field: "marketing", prefecture: "13", ...needs } as const;
  const [year] = seedYears();
  const person = { ...nobody, skills };
  return suitabilityOf(year, year.courses[0]!, position, person).find(({ part }) => part === "skills")!;
};

test("what is asked for weighs twice what the tasks mention, and a position that says nothing of skills gives everybody the whole part", () => {
  const needs = { skills: "Excel", tasks: "翻訳をします。" };
  const { of } = shareOf(needs, "");
  assert.equal(shareOf(needs, "").points, 0);
  assert.equal(shareOf(needs, "translation").points, Math.round(of / 3));
  assert.equal(shareOf(needs, "spreadsheet").points, Math.round((of * 2) / 3));
  assert.equal(shareOf(needs, "spreadsheet, translation").points, of);
  assert.equal(shareOf({ skills: "", tasks: "社員と一緒に工場を回ります。" }, "").points, of);
});

test("the skills part never passes its maximum, and to name one more skill never loses a point, whatever is written", () => {
  const texts = fc.array(
    fc.constantFrom(...skillCodes.flatMap((code) => [skills[code].en, skills[code].ja, ...skills[code].others]), "溶接"),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(texts, texts, texts, texts, fc.constantFrom(...skillCodes), (asked, tasks, learns, own, more) => {
      const needs = { skills: asked.join("、"), tasks: tasks.join("、"), learns: learns.join("、") };
      const before = shareOf(needs, own.join("、"));
      const after = shareOf(needs, [...own, skills[more].ja].join("、"));
      assert.ok(before.points >= 0 && before.points <= after.points && after.points <= after.of);
    }),
  );
});

test("the reasons say which word met, in both languages", () => {
  const needs = { skills: "表計算", tasks: "海外向けの広報と翻訳をします。" };
  const position = { needsJapanese: "", needsEnglish: "", workLanguage: "", field: "", prefecture: "13", ...needs } as const;
  const { stated } = reasonsFor(seedYears()[0].courses[0]!, position, { ...nobody, skills: "Excel, public relations" });
  const row = (key: string) => stated.find((one) => one.key === key);
  assert.deepEqual(row("skills")?.text, {
    en: "The application names: 表計算 (as “excel”)",
    ja: "応募内容に記載：表計算（「excel」として）",
  });
  assert.deepEqual(row("skills-at-work"), {
    key: "skills-at-work",
    label: { en: "Skills that the tasks mention", ja: "実習内容に出てくる技能" },
    note: { en: "Translation, Marketing", ja: "翻訳、マーケティング" },
    mark: "partly",
    text: {
      en: "The application names: Marketing (as “public relations”)",
      ja: "応募内容に記載：マーケティング（「public relations」として）",
    },
  });
});

test("whoever ticks a skill is found by it, in either language", () => {
  for (const code of skillCodes) {
    const said = skillsSaid({ skillCodes: [code], skills: "" });
    for (const name of [skills[code].en, skills[code].ja]) {
      const words = skillsFound({ skills: name }, { skills: said, experience: "", studies: "" });
      assert.deepEqual(words.found, words.named, `${code} by ${name}`);
    }
  }
});

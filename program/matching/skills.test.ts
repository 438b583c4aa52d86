import assert from "node:assert/strict";
import test from "node:test";
import { skillsFound } from "./fit.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { skillCodes } from "#program/host-companies/skills.ts";
import { skills } from "#program/host-companies/skills.ts";
import { waysToSay } from "#program/host-companies/skills.ts";

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

test("whoever ticks a skill is found by it, in either language", () => {
  for (const code of skillCodes) {
    const said = skillsSaid({ skillCodes: [code], skills: "" });
    for (const name of [skills[code].en, skills[code].ja]) {
      const words = skillsFound({ skills: name }, { skills: said, experience: "", studies: "" });
      assert.deepEqual(words.found, words.named, `${code} by ${name}`);
    }
  }
});

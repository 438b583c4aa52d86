import assert from "node:assert/strict";
import { test } from "node:test";
import { companyBeside } from "./company-said.ts";
import { companySaid } from "./company-said.ts";

test("a company goes by its English name in English and by its registered name in Japanese, the other one beside it", () => {
  const both = { companyName: "株式会社ひばり（架空）", companyNameEn: "Hibari Co., Ltd." };
  assert.deepEqual(companySaid(both), { en: "Hibari Co., Ltd.", ja: "株式会社ひばり（架空）" });
  assert.deepEqual(companyBeside(both), { en: "株式会社ひばり（架空）", ja: "Hibari Co., Ltd." });
});

test("a company without an English name keeps its registered name in both languages, once", () => {
  const one = { companyName: "ひばり合同会社（架空）", companyNameEn: "" };
  assert.deepEqual(companySaid(one), { en: "ひばり合同会社（架空）", ja: "ひばり合同会社（架空）" });
  assert.equal(companyBeside(one), null);
});

import assert from "node:assert/strict";
import test from "node:test";
import articles from "#database/seeds/articles.json" with { type: "json" };
import { seedYears } from "#program/year/seeds.ts";
import { articleProblems, saidProblems } from "./article-publishing.ts";
import type { ArticleTexts } from "./article.ts";

test("every news post and case study of the demonstration may be published, and each picture's words agree", () => {
  const known = { year: seedYears()[0], confirmed: new Set<string>(), now: new Date("2023-05-10T00:00:00Z") };
  for (const { id, texts } of [...articles.news, ...articles.caseStudies])
    assert.deepEqual(articleProblems(texts as ArticleTexts, known), [], id);
  for (const { id, picture } of articles.caseStudies) assert.deepEqual(saidProblems("alt", picture.alt), [], id);
});

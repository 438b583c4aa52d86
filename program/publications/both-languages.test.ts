import assert from "node:assert/strict";
import test from "node:test";
import { languageCounts } from "./both-languages.ts";
import { questions } from "./entries.ts";

test("an entry counts for a language when all of it stands there; every entry that came with the program stands in both", () => {
  const [first] = questions;
  const half = { ...first!, answer: { en: "Yes.", ja: "　" } };
  assert.deepEqual(languageCounts({ questions: [first!, half], news: [], caseStudies: [] }), [
    { kind: "questions", all: 2, whole: { en: 2, ja: 1 } },
    { kind: "news", all: 0, whole: { en: 0, ja: 0 } },
    { kind: "case-studies", all: 0, whole: { en: 0, ja: 0 } },
  ]);
  const [seeds] = languageCounts({ questions, news: [], caseStudies: [] });
  assert.deepEqual(seeds?.whole, { en: questions.length, ja: questions.length });
});

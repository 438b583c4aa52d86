import companyAfterwards from "#database/seeds/questions/company-afterwards.json" with { type: "json" };
import companyApplying from "#database/seeds/questions/company-applying.json" with { type: "json" };
import companyBurden from "#database/seeds/questions/company-burden.json" with { type: "json" };
import companyChoosing from "#database/seeds/questions/company-choosing.json" with { type: "json" };
import companyHosting from "#database/seeds/questions/company-hosting.json" with { type: "json" };
import companyRequirements from "#database/seeds/questions/company-requirements.json" with { type: "json" };
import personAccount from "#database/seeds/questions/person-account.json" with { type: "json" };
import personAfterwards from "#database/seeds/questions/person-afterwards.json" with { type: "json" };
import personApplying from "#database/seeds/questions/person-applying.json" with { type: "json" };
import personInternship from "#database/seeds/questions/person-internship.json" with { type: "json" };
import personJapan from "#database/seeds/questions/person-japan.json" with { type: "json" };
import personRequirements from "#database/seeds/questions/person-requirements.json" with { type: "json" };
import personSelection from "#database/seeds/questions/person-selection.json" with { type: "json" };
import personSupport from "#database/seeds/questions/person-support.json" with { type: "json" };
import { assert } from "#platform/assert.ts";
import { questionAudiences } from "./question.ts";
import { questionCategories } from "./question.ts";
import type { Question } from "./question.ts";

/** The entries of one category as they are kept: answers line by line, both languages side by side. */
interface QuestionFile {
  readonly audience: string;
  readonly category: string;
  readonly questions: readonly {
    readonly id: string;
    readonly when?: string;
    readonly updatedOn: string;
    readonly also: readonly string[];
    readonly question: { readonly en: string; readonly ja: string };
    readonly answer: { readonly en: readonly string[]; readonly ja: readonly string[] };
  }[];
}

/** The files in the order in which the page shows them. */
const files: readonly QuestionFile[] = [
  personApplying,
  personRequirements,
  personSelection,
  personSupport,
  personJapan,
  personInternship,
  personAfterwards,
  personAccount,
  companyApplying,
  companyRequirements,
  companyChoosing,
  companyHosting,
  companyBurden,
  companyAfterwards,
];

/** Every entry, in the order of the page. */
export const questions: readonly Question[] = files.flatMap(entriesOf);

const byId = new Map(questions.map((entry) => [entry.id, entry]));

/** The entry of an id, or null. */
export function questionById(id: string): Question | null {
  return byId.get(id) ?? null;
}

/** The entries of a file. Throws on an audience or category that nobody knows. */
function entriesOf({ audience: audienceName, category: categoryName, questions: entries }: QuestionFile): Question[] {
  const audience = questionAudiences.find((one) => one === audienceName);
  assert(audience, `no audience of questions is called ${audienceName}`);
  const category = questionCategories[audience].find((one) => one === categoryName);
  assert(category, `${audience} has no category ${categoryName}`);
  return entries.map(({ id, when = null, updatedOn, also, question, answer }) => ({
    id,
    audience,
    category,
    when,
    question,
    answer: { en: answer.en.join("\n"), ja: answer.ja.join("\n") },
    also,
    updatedOn,
  }));
}

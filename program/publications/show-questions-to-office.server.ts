import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { publishProblems } from "./publishing.ts";
import { draftsOf, helpfulnessOf, keptQuestions, versionsOf } from "./records.server.ts";
import { sql } from "kysely";
import type { Act } from "#program/accounts/act.server.ts";
import type { Helpfulness, KeptQuestion, QuestionTexts, QuestionVersion } from "./records.server.ts";
import type { YearKnown } from "./year-values.ts";

/** An entry in the office's list. */
export interface OfficeQuestion extends KeptQuestion {
  readonly title: { readonly en: string; readonly ja: string };
  readonly hasDraft: boolean;
  /** What keeps the draft (or the words as published) from being published: gaps of a language, disagreements. */
  readonly gaps: readonly string[];
  readonly helpful: Helpfulness;
}

const nobodySaid: Helpfulness = { yes: 0, no: 0, whys: [] };
const nothing: QuestionTexts = { when: null, question: { en: "", ja: "" }, answer: { en: "", ja: "" }, also: [] };

/** Every entry with its state, what its draft lacks, and how helpful readers find it. */
export async function questionsForOffice(act: Act, known: YearKnown): Promise<OfficeQuestion[]> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const drafts = await draftsOf(tx);
    const helpful = await helpfulnessOf(tx);
    const { rows } = await sql<{ id: string; en: string; ja: string }>`
      select q.id, v.question_en as en, v.question_ja as ja from questions q
        join question_versions v on v.question_id = q.id and v.number = q.published_version`.execute(tx);
    const titles = new Map(rows.map(({ id, en, ja }) => [id, { en, ja }]));
    return (await keptQuestions(tx)).map((one) => {
      const draft = drafts.get(one.id);
      const gaps = draft === undefined ? [] : publishProblems({ ...draft, ...one, updatedOn: "" }, known).map(({ code }) => code);
      return {
        ...one,
        title: draft?.question ?? titles.get(one.id) ?? nothing.question,
        hasDraft: draft !== undefined,
        gaps: [...new Set(gaps)],
        helpful: helpful.get(one.id) ?? nobodySaid,
      };
    });
  });
}

/** One entry with the words that are being written, its versions, and what readers said. */
export interface QuestionForOffice {
  readonly kept: KeptQuestion;
  readonly texts: QuestionTexts;
  readonly isDraft: boolean;
  readonly versions: readonly QuestionVersion[];
  readonly helpful: Helpfulness;
}

export async function questionForOffice(act: Act, id: string): Promise<QuestionForOffice> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const kept = found(
      (await keptQuestions(tx)).find((one) => one.id === id),
      "question",
    );
    const draft = (await draftsOf(tx, id)).get(id);
    const versions = await versionsOf(tx, id);
    const helpful = (await helpfulnessOf(tx)).get(id) ?? nobodySaid;
    return { kept, texts: draft ?? versions[0] ?? nothing, isDraft: draft !== undefined, versions, helpful };
  });
}

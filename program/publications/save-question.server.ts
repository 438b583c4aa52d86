import { dayOf } from "#platform/days.ts";
import { done, refused } from "#platform/outcome.ts";
import { accountOf, requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { publishProblems, questionPlaceOf } from "./publishing.ts";
import { keptQuestions, lockQuestion, textColumns } from "./records.server.ts";
import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PublishProblem } from "./publishing.ts";
import type { QuestionForm } from "./form.server.ts";
import type { KeptQuestion, QuestionTexts } from "./records.server.ts";
import type { PublicationTables } from "./tables.ts";
import type { YearKnown } from "./year-values.ts";

export type SaveQuestionProblem = Problem<"changed-meanwhile" | "id-taken" | "required"> | PublishProblem;

/** What a form says of an entry. */
export function textsIn(form: QuestionForm): QuestionTexts {
  return {
    when: form.when === "" ? null : form.when,
    question: { en: form.questionEn, ja: form.questionJa },
    answer: { en: form.answerEn, ja: form.answerJa },
    also: form.also,
  };
}

/** Keeps what the office is writing as a draft, with gaps and all; the public goes on reading what is published. */
export async function saveQuestion(act: Act, form: QuestionForm): Promise<Outcome<{ id: string }, SaveQuestionProblem>> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const opened = await opening(tx, act, form);
    if (!opened.ok) return opened;
    const row = { ...textColumns(textsIn(form)), saved_by: accountOf(act), saved_at: act.now };
    await tx
      .withTables<PublicationTables>()
      .insertInto("question_drafts")
      .values({ ...row, question_id: opened.value.id })
      .onConflict((conflict) => conflict.column("question_id").doUpdateSet(row))
      .execute();
    await touch(tx, act, opened.value, form, {});
    await writeHistory(tx, act, { what: "question-drafted", about: { kind: "question", id: opened.value.id } });
    return done({ id: opened.value.id });
  });
}

/**
 * Publishes an entry as its next version, signed and dated. The parity guard refuses one with a language missing or the two disagreeing,
 * and names where. The same words again change nothing but the day.
 */
export async function publishQuestion(
  act: Act,
  form: QuestionForm,
  known: YearKnown,
): Promise<Outcome<{ id: string; number: number }, SaveQuestionProblem>> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const texts = textsIn(form);
    const place = found(questionPlaceOf(form.place), "category");
    const speaksAgainst = publishProblems({ ...texts, ...place, id: form.id, updatedOn: dayOf(act.now) }, known);
    if (speaksAgainst.length > 0) return refused(...speaksAgainst);
    const opened = await opening(tx, act, form);
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const tables = tx.withTables<PublicationTables>();
    const number = (opened.value.publishedVersion ?? 0) + 1;
    await tables
      .insertInto("question_versions")
      .values({
        ...textColumns(texts),
        question_id: id,
        number,
        updated_on: dayOf(act.now),
        published_by: accountOf(act),
        published_at: act.now,
      })
      .execute();
    await tables.deleteFrom("question_drafts").where("question_id", "=", id).execute();
    await touch(tx, act, opened.value, form, { is_published: true, published_version: number });
    await writeHistory(tx, act, { what: "question-published", about: { kind: "question", id }, facts: { number } });
    return done({ id, number });
  });
}

/** The entry that a form writes, locked and at the version that was on the screen; a new one is made. */
async function opening(tx: Transaction, act: Act, form: QuestionForm): Promise<Outcome<KeptQuestion, SaveQuestionProblem>> {
  if (form.version > 0) {
    const kept = await lockQuestion(tx, form.id);
    return kept.version === form.version ? done(kept) : refused({ code: "changed-meanwhile" as const, field: null });
  }
  if (form.id === "") return refused({ code: "required" as const, field: "id" });
  const all = await keptQuestions(tx);
  if (all.some(({ id }) => id === form.id)) return refused({ code: "id-taken" as const, field: "id" });
  const place = found(questionPlaceOf(form.place), "category");
  const row = {
    id: form.id,
    ...place,
    place: Math.max(0, ...all.map((one) => one.place)) + 10,
    is_published: false,
    published_version: null,
    version: 1,
    changed_by: accountOf(act),
    changed_at: act.now,
  };
  await tx.withTables<PublicationTables>().insertInto("questions").values(row).execute();
  return done(await lockQuestion(tx, form.id));
}

async function touch(
  tx: Transaction,
  act: Act,
  { id, version }: KeptQuestion,
  form: QuestionForm,
  set: Partial<Pick<PublicationTables["questions"], "is_published" | "published_version">>,
): Promise<void> {
  await tx
    .withTables<PublicationTables>()
    .updateTable("questions")
    .set({
      ...found(questionPlaceOf(form.place), "category"),
      ...set,
      version: version + 1,
      changed_by: accountOf(act),
      changed_at: act.now,
    })
    .where("id", "=", id)
    .execute();
}

import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { forget } from "#program/documents/keep-file.server.ts";
import { storeArrivals } from "#program/documents/keep-file.server.ts";
import { writeFiles } from "#program/documents/keep-file.server.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockOwnApplication } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { fieldsOfChange } from "./application-change.ts";
import { proofsMost } from "./application-change.ts";
import { requestsADay } from "./application-change.ts";
import { changeProblems } from "./form.server.ts";
import { changesOf } from "./records.server.ts";
import { answersOfChange } from "./rules.ts";
import { differingFields } from "./rules.ts";
import { newlyFailed } from "./rules.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Files } from "#platform/files.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "#program/documents/tables.ts";
import type { FileCare } from "#program/documents/keep-file.server.ts";
import type { StoredArrival } from "#program/documents/keep-file.server.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { AskedKind } from "./application-change.ts";
import type { ApplicationChangeTables } from "./tables.ts";

/** What somebody asks for: the answers as they should be, why, what the proof is, and its files. */
export interface ChangeWish {
  readonly answers: Answers;
  readonly note: string;
  readonly proof: string;
  readonly files: readonly ArrivedFile[];
  /**
   * The courses that the person was told would fail, as `course:code`: with others than these the request is refused, so that nobody sends it
   * unknowing. Left out: nobody was told anything, as where a request does not come from a page.
   */
  readonly told?: readonly string[];
}

/**
 * The person asks the office to change what they sent: what it should be, why, and what proves it, with the proof itself. Nothing of the
 * application changes yet. One request of a kind waits at a time; the same request again is the same one. The files are inspected and
 * stored first and taken away again when the deed fails. Throws `NotFound` where nothing was started.
 */
export async function askForChange(act: Act, care: FileCare, what: AskedKind, wish: ChangeWish): Promise<Outcome<{ readonly id: string }>> {
  const against = await problemsOfWish(act, what, wish);
  if (against.length > 0) return refused(...against);
  const stored = await storeArrivals(care, wish.files, act.now);
  if (!stored.ok) return refused({ code: stored.code, field: "proofFile" });
  let isKept = false;
  try {
    const asked = await keepRequest(act, what, wish, stored.value);
    isKept = asked.ok && asked.value.isNew;
    return asked.ok ? done({ id: asked.value.id }) : asked;
  } finally {
    if (!isKept) await forget(care, stored.value);
  }
}

/**
 * Everything that is wrong with a wish, the missing proof included, before anything of it is stored: whoever fills in a form is told all at
 * once. Throws `NotFound` where nothing was started.
 */
export async function problemsOfWish(
  act: Act,
  what: AskedKind,
  wish: Pick<ChangeWish, "answers" | "files" | "told">,
): Promise<readonly Problem[]> {
  const accountId = accountOf(act);
  const ofFiles: Problem[] =
    wish.files.length === 0
      ? [{ code: "file-needed", field: "proofFile" }]
      : wish.files.length > proofsMost
        ? [{ code: "too-many-files", field: "proofFile" }]
        : [];
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "submitted") return [{ code: "not-sent", field: null }];
    const all = await changesOf(tx, application.id);
    // The same again is the same one; that is seen where it is kept.
    if (all.some((one) => one.what === what && one.state === "asked")) return ofFiles;
    if (isOverLimit(all, act.now)) return [{ code: "too-many-requests", field: null }];
    const answers = answersOf(await sectionsOf(tx, application.id));
    const before = answersOfChange(what, answers);
    const after = { ...before, ...onlyFields(wish.answers, fieldsOfChange(what)) };
    const year = await yearOf(tx, application.fiscalYear);
    const ofAnswers = changeProblems(year, what, answers, after);
    if (ofAnswers.length > 0) return [...ofAnswers, ...ofFiles];
    if (differingFields(before, after).length === 0) return [{ code: "nothing-changed", field: null }, ...ofFiles];
    const failing = newlyFailed(year, what, answers, after, await courseApplicationsOf(tx, application.id));
    const isTold = wish.told === undefined || failing.every((one) => wish.told!.includes(one));
    return [...(isTold ? [] : [{ code: "courses-affected", field: "against", facts: { courses: failing.join(" ") } }]), ...ofFiles];
  });
}

/**
 * What a change would mean for the person's courses, before anything is asked for: those that would fail, as `course:code`, or what is wrong
 * with the answers themselves. Nothing is kept. Throws `NotFound` where nothing was started.
 */
export async function tryChange(act: Act, what: AskedKind, wanted: Answers): Promise<Outcome<readonly string[]>> {
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountOf(act), act.now);
    if (application.state !== "submitted") return refused({ code: "not-sent", field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const answers = answersOf(await sectionsOf(tx, application.id));
    const before = answersOfChange(what, answers);
    const after = { ...before, ...onlyFields(wanted, fieldsOfChange(what)) };
    const problems = changeProblems(year, what, answers, after);
    if (problems.length > 0) return refused(...problems);
    if (differingFields(before, after).length === 0) return refused({ code: "nothing-changed", field: null });
    return done(newlyFailed(year, what, answers, after, await courseApplicationsOf(tx, application.id)));
  });
}

function isOverLimit(changes: readonly ApplicationChange[], now: Date): boolean {
  const since = now.getTime() - 86_400_000;
  return changes.filter((one) => one.state !== "own" && one.askedAt.getTime() > since).length >= requestsADay;
}

async function keepRequest(
  act: Act,
  what: AskedKind,
  wish: ChangeWish,
  stored: readonly StoredArrival[],
): Promise<Outcome<{ readonly id: string; readonly isNew: boolean }>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "submitted") return refused({ code: "not-sent", field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const answers = answersOf(await sectionsOf(tx, application.id));
    const before = answersOfChange(what, answers);
    const after = { ...before, ...onlyFields(wish.answers, fieldsOfChange(what)) };
    const all = await changesOf(tx, application.id);
    const waiting = all.find((one) => one.what === what && one.state === "asked");
    if (waiting !== undefined)
      return differingFields(waiting.answers, after).length === 0
        ? done({ id: waiting.id, isNew: false })
        : refused({ code: "change-waits", field: null });
    if (isOverLimit(all, act.now)) return refused({ code: "too-many-requests", field: null });
    const problems = changeProblems(year, what, answers, after);
    if (problems.length > 0) return refused(...problems);
    if (differingFields(before, after).length === 0) return refused({ code: "nothing-changed", field: null });
    const id = newId();
    await tx
      .withTables<ApplicationChangeTables>()
      .insertInto("application_changes")
      .values({
        id,
        application_id: application.id,
        account_id: accountId,
        fiscal_year: application.fiscalYear,
        what,
        state: "asked",
        answers: JSON.stringify(after),
        old_answers: JSON.stringify(before),
        note: wish.note,
        proof: wish.proof,
        asked_at: act.now,
        decided_by: null,
        decided_at: null,
        proof_seen: "",
        decision_reason: "",
        failed: [],
        version: 1,
      })
      .execute();
    await writeFiles(tx, accountId, stored);
    await tx
      .withTables<ApplicationChangeTables>()
      .insertInto("change_proofs")
      .values(
        stored.map((file, index) => ({
          id: newId(),
          change_id: id,
          account_id: accountId,
          place: index + 1,
          file_id: file.id,
          added_at: act.now,
        })),
      )
      .execute();
    await writeHistory(tx, act, {
      what: "application-change-asked",
      about: { kind: "intern-application", id: application.id },
      fiscalYear: application.fiscalYear,
      subjectAccount: accountId,
      facts: { change: what, files: stored.length },
    });
    return done({ id, isNew: true });
  });
}

/** The person takes a request back before it is decided, and its proof goes with it; a second press changes nothing. */
export async function takeBackChange(act: Act, files: Files, change: ApplicationChange): Promise<Outcome<null>> {
  const gone = await act.db.transaction(async (tx) => {
    const { numUpdatedRows } = await tx
      .withTables<ApplicationChangeTables>()
      .updateTable("application_changes")
      .set({ state: "taken_back", version: change.version + 1 })
      .where("id", "=", change.id)
      .where("account_id", "=", accountOf(act))
      .where("state", "=", "asked")
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return [];
    await writeHistory(tx, act, {
      what: "application-change-taken-back",
      about: { kind: "intern-application", id: change.applicationId },
      fiscalYear: change.fiscalYear,
      subjectAccount: change.accountId,
      facts: { change: change.what },
    });
    const tables = tx.withTables<ApplicationChangeTables & DocumentTables>();
    const rows = await tables.deleteFrom("change_proofs").where("change_id", "=", change.id).returning("file_id").execute();
    const ids = rows.map((row) => row.file_id);
    if (ids.length > 0) await tables.deleteFrom("files").where("id", "in", ids).execute();
    return ids;
  });
  // After the rows: a file without a row is found by nobody.
  for (const id of gone) await files.delete(id);
  return done(null);
}

function onlyFields(answers: Answers, fields: readonly string[]): Answers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = answers[field];
      return typeof value === "string" ? [[field, value.replaceAll("\0", "").toWellFormed().trim()]] : [];
    }),
  );
}

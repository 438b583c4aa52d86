import assert from "node:assert/strict";
import { sql } from "kysely";
import { checkImpossibleStates } from "#program/impossible-states/check-impossible-states.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";
import { exportApplications } from "#program/reports/export-applications.server.ts";
import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { aBookedSession } from "#tests/makers/information-session.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { at } from "#tests/makers/internship.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { somePeople } from "./world/people.ts";
import { someUnusedAccounts } from "./world/people.ts";
import { aYearDraft, someQuestions, someArticles } from "./world/publications.ts";
import { someInquiries } from "./world/inquiries.ts";
import { twoAtWork, theirDays } from "./world/at-work.ts";
import { someCandidates } from "./world/candidates.ts";
import { someApplications } from "./world/applications.ts";
import { someCompanies } from "./world/companies.ts";
import { filesInMemory } from "./world/files.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Changes, AtWork } from "./world/at-work.ts";

export type World = Awaited<ReturnType<typeof aWorld>>;

/**
 * Two of everything, made by the acts: two interns at work in two companies, people before and after, and everybody of the office.
 * `mine` are the intern and the company in whose place a test stands, `others` their neighbours. A new table gets its row in the part of
 * the world that it belongs to (world/).
 */
export async function aWorld(server: DatabaseServer, files: Files = filesInMemory(), changes: Changes = {}) {
  const { text } = changes;
  const people = await somePeople(server);
  const { manager } = people;
  const editor = people["public-relations"];
  const system = actAsSystem(server, { now: manager.now, requestId: "test" });
  await someQuestions(server, editor);
  await aYearDraft(people.administrator);
  await aSentInquiry(aVisitor(server), {
    details: (text ?? "An inquiry of nobody we know.").slice(0, 400),
    ...(text ? { name: text.slice(0, 60) } : {}),
  });
  const atWork = await twoAtWork(server, changes);
  const { mine, others } = atWork;
  const pictures = await someArticles(editor, { mine: mine.company.who.companyId!, others: others.company.who.companyId! }, changes);
  const inquiries = await someInquiries(server, { manager, system, mine: mine.intern, others: others.intern, text });
  const informationSessions = [await aBookedSession(editor, aVisitor(server), text), await aBookedSession(editor, aVisitor(server), text)];
  await theirDays(atWork, people, text);
  const candidates = await someCandidates(server, { ...atWork, files, people, text });
  await sendQueuedLetters(actAsSystem(server, { now: at("2024-01-01"), requestId: "test" }), {
    mailer: openMailer(null, "office@jip.example"),
    baseUrl: "http://localhost",
    machineNow: new Date(Date.now() + 60_000),
  });

  const applications = await someApplications(server, { files, people, system });
  const companies = await someCompanies(server, text);
  await makeSetUpLink(server).catch(() => null);
  await someUnusedAccounts(system, people);
  // Made long ago: its hour is over for everybody.
  const longAgo = { ...people.manager, now: new Date(people.manager.now.getTime() - 86_400_000) };
  const exported = await exportApplications(longAgo, { content: "everything", course: "", purpose: "audit" });
  assert(exported.ok, "applications can be exported");
  await checkImpossibleStates({ ...system, now: at("2024-01-01") });

  return {
    ...candidates,
    ...applications,
    ...companies,
    ...inquiries,
    ...(await idsBySide(system, mine, others)),
    interviewId: await firstOf(system, "interviews", "application_id", applications.screened.application.id),
    travelId: await firstOf(system, "travels", "match_id", others.internship.matchId),
    pictures,
    exportId: exported.value.id,
    people,
    mine,
    others,
    informationSessions,
    system,
  };
}

/** Ids of records by whose they are, for addresses. */
async function idsBySide(system: Act, mine: AtWork["mine"], others: AtWork["others"]) {
  const bySide = async (table: string, column: string, of: (one: typeof mine) => string) => ({
    mine: await firstOf(system, table, column, of(mine)),
    others: await firstOf(system, table, column, of(others)),
  });
  return {
    letters: {
      ...(await bySide("letters", "to_account", (one) => one.intern.accountId)),
      company: await firstOf(system, "letters", "to_account", mine.company.accountId),
      otherCompany: await firstOf(system, "letters", "to_account", others.company.accountId),
    },
    requests: await bySide("privacy_requests", "account_id", (one) => one.intern.accountId),
    statements: await bySide("allowance_statements", "account_id", (one) => one.intern.accountId),
    sessions: await bySide("training_sessions", "course", (one) => one.internship.course),
  };
}

/** The id of the first row of a table whose column holds the value. */
async function firstOf(system: Act, table: string, column: string, value: string): Promise<string> {
  const query = sql<{ id: string }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${value} order by id limit 1`;
  const { rows } = await system.db.transaction(async (tx) => await query.execute(tx));
  return rows[0]!.id;
}

import { assert } from "#platform/assert.ts";
import { settleAllowance } from "#program/allowances/settle-allowance.server.ts";
import { addDays } from "#platform/days.ts";
import { returnReport } from "#program/daily-reports/return-report.server.ts";
import { checkReports } from "#program/daily-reports/check-reports.server.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { planSession } from "#program/trainings/plan-session.server.ts";
import { showInternshipsToReader } from "#program/reports/show-internships-to-reader.server.ts";
import { showCompanyInternships } from "#program/daily-reports/show-company-internships.server.ts";
import { aReport, anInternship, at } from "#tests/makers/internship.ts";
import { later } from "#tests/makers/person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { InternshipWish } from "#tests/makers/internship.ts";
import type { People } from "./people.ts";
import type { Changes as Answers } from "#tests/makers/intern-application.ts";

/** Two interns at work, each in a company of their own. */
export type AtWork = Awaited<ReturnType<typeof twoAtWork>>;

/** What a test wants to find again: answers, words of a position, a name, a text typed wherever one is. */
export interface Changes {
  readonly mine?: Answers;
  readonly others?: Answers;
  readonly position?: Partial<PositionAnswers>;
  readonly name?: string;
  readonly text?: string;
}

/** Two interns at work in two companies: one of course B, one who stays (C). */
export async function twoAtWork(server: DatabaseServer, changes: Changes) {
  const mine = await anInternship(server, {
    course: "B",
    hasTalk: true,
    ...(changes.mine ? { person: changes.mine } : {}),
    ...(changes.position ? { position: changes.position } : {}),
    ...(changes.name ? { name: changes.name } : {}),
  } as InternshipWish).active();
  const others = await anInternship(server, {
    course: "C",
    hasTalk: true,
    ...(changes.others ? { person: { ...changes.others, wishes: { wish1: "C" } } } : {}),
  }).active();
  return { mine, others };
}

/** Their days: reports in each state, trainings, requests about their data, allowances, and what the readers were shown of them. */
export async function theirDays({ mine, others }: AtWork, people: People, text: string | undefined): Promise<void> {
  for (const one of [mine, others]) {
    const { concierge, internship } = one;
    const day = internship.startsOn;
    const report = await aReport(one, day, text ? { did: text, learned: text, asked: text, place: text } : {}, text ?? "Well done.");
    assert((await checkReports(concierge, [report.id], true)).ok, "a report can be checked");
    const session = await planSession(concierge, {
      fiscalYear: 2023,
      training: "followup",
      course: internship.course,
      heldAt: at(internship.endsOn),
      place: "Example hall",
    });
    if (internship.course === "B")
      assert((await settleAllowance(later(people.accounts, one.concierge.now), internship.id)).ok, "a checked day can be settled");
    assert(session.ok, `a session can be set: ${JSON.stringify(session)}`);
    assert(
      (await sendPrivacyRequest(one.intern, { kind: "disclosure", details: text ?? "What do you hold?" })).ok,
      "a request can be sent",
    );
    await showCompanyInternships(one.company);
    assert(
      (await sendPrivacyRequest(one.company, { kind: "correction", details: "Our contact has another name." })).ok,
      "a company's person can ask as well",
    );
  }
  await settleStay(people["travel-desk"], people.manager, others);
  assert((await settleAllowance(later(people.accounts, at("2024-03-01")), others.internship.id)).ok, "days of stay can be settled");
  await showInternshipsToReader(later(people["reader-meti"], mine.concierge.now), 2023);
  await showInternshipsToReader(later(people["reader-jetro"], mine.concierge.now), 2023);

  // One report still waits for the company, one came back from the office.
  await aReport(mine, dayAfter(mine.internship.startsOn));
  const toReturn = await aReport(others, dayAfter(others.internship.startsOn));
  assert(
    (await returnReport(others.concierge, toReturn.id, { note: text ?? "Which catalogue?", version: toReturn.version })).ok,
    "a report can be returned",
  );
}

/** The next day on which somebody works. */
function dayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return [0, 6].includes(new Date(`${next}T12:00:00Z`).getUTCDay()) ? dayAfter(next) : next;
}

/** Arrival and departure of a visiting intern, recorded by one and confirmed by another. */
async function settleStay(
  desk: Act,
  other: Act,
  one: { internship: { matchId: string; startsOn: string; endsOn: string } },
): Promise<void> {
  for (const [end, day] of [
    ["arrival", one.internship.startsOn],
    ["departure", one.internship.endsOn],
  ] as const) {
    const travel = await desk.db.transaction(async (tx) => (await travelOfMatch(tx, one.internship.matchId))!);
    const recorded = await recordStayDay(later(desk, at("2024-02-20")), travel.id, { end, day, version: travel.version });
    assert(recorded.ok, `a day of stay can be recorded: ${JSON.stringify(recorded)}`);
    const confirmed = await confirmStayDay(later(other, at("2024-02-21")), travel.id, { end, version: travel.version + 1 });
    assert(confirmed.ok, `a day of stay can be confirmed: ${JSON.stringify(confirmed)}`);
  }
}

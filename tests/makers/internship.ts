import { assert } from "#platform/assert.ts";
import { checklistOf } from "#program/internships/checklist.ts";
import { internshipById } from "#program/internships/records.server.ts";
import { moveInternships } from "#program/internships/move-internships.server.ts";
import { tickChecklist } from "#program/internships/tick-checklist.server.ts";
import { openInternship } from "#program/trainings/open-internship.server.ts";
import { moveTravel } from "#program/travel/move-travel.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { theCourse } from "#program/year/rules.ts";
import { commentReport } from "#program/daily-reports/comment-report.server.ts";
import { reportOn } from "#program/daily-reports/records.server.ts";
import { writeReport } from "#program/daily-reports/write-report.server.ts";
import { aMatch } from "./match.ts";
import { aPerson } from "./person.ts";
import { later } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DailyReport } from "#program/daily-reports/daily-report.ts";
import type { ReportAnswers } from "#program/daily-reports/daily-report.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { PressedState } from "#program/travel/rules.ts";
import type { MatchMade } from "./match.ts";
import type { MatchWish } from "./match.ts";

/** A moment on a day in Japan, at 18:00 unless said otherwise. */
export function at(day: Day, clock = "18:00"): Date {
  return new Date(`${day}T${clock}:00+09:00`);
}

/** Everybody of one internship. `intern` and `company` act at the moment of its making; give them another with `later`. */
export interface InternshipMade {
  readonly concierge: Act & { readonly accountId: string };
  readonly intern: MatchMade["person"]["intern"];
  readonly company: MatchMade["place"]["company"];
  readonly made: MatchMade;
  readonly internship: Internship;
}

export interface InternshipWish extends MatchWish {
  /** "C" makes a visiting one; course B unless said. */
  readonly course?: "B" | "C";
  readonly period?: { startsOn: Day; endsOn: Day };
  /** When the office opens it; 20 August 2023 unless said. */
  readonly openedAt?: Date;
}

/** Answers that meet every rule of a daily report. */
export function reportAnswers(changes: Partial<ReportAnswers> = {}): ReportAnswers {
  return {
    did: "I compared three catalogues and wrote a list of their differences.",
    learned: "How a price is made up.",
    asked: "",
    hours: 4,
    place: "At home",
    ...changes,
  };
}

/** An internship of a new company and a new person, walked to a state by the acts alone. */
export function anInternship(server: DatabaseServer, wish: InternshipWish = {}) {
  const { course = "B", period, openedAt = at("2023-08-20"), ...match } = wish;
  const isVisiting = course === "C";
  const position = { ...(isVisiting ? { course: "C", lodgingPlan: "社員寮" } : {}), ...match.position };
  const person = { ...match.person, wishes: { ...(isVisiting ? { wish1: "C" } : {}), ...match.person?.wishes } };
  const preparing = async (): Promise<InternshipMade> => {
    const made = await aMatch(server, { ...match, position, person }).confirmed();
    const concierge = await aPerson(server, "concierge", { now: openedAt });
    const opened = await openInternship(concierge, made.match.id, period);
    assert(opened.ok, `an internship can be opened: ${opened.ok ? "" : JSON.stringify(opened.problems)}`);
    const intern = later(made.person.intern, openedAt);
    return {
      concierge,
      intern,
      company: later(made.place.company, openedAt),
      made,
      internship: await theInternship(concierge, opened.value.id),
    };
  };
  const ready = async (): Promise<InternshipMade> => {
    const one = await preparing();
    const { mode } = theCourse(seedYear(one.internship.fiscalYear)!, one.internship.course);
    if (mode === "visiting")
      await travelTo(one.concierge, one.internship.matchId, ["papers_sent", "visa_applied", "visa_issued", "ticketed"]);
    assert(
      (await tickChecklist(one.concierge, one.internship.id, { ticked: checklistOf(mode), version: one.internship.version })).ok,
      "the list can be ticked",
    );
    assert((await moveInternships(one.concierge, [{ id: one.internship.id }], "ready")).ok, "a whole list makes ready");
    return { ...one, internship: await theInternship(one.concierge, one.internship.id) };
  };
  /** Running; everybody acts in the evening of the first day. */
  const active = async (): Promise<InternshipMade> => {
    const one = await ready();
    const now = at(one.internship.startsOn);
    const started = await moveInternships(later(one.concierge, now), [{ id: one.internship.id }], "active");
    assert(started.ok, "an internship starts on its first day");
    return {
      ...one,
      concierge: later(one.concierge, now),
      intern: later(one.intern, now),
      company: later(one.company, now),
      internship: await theInternship(one.concierge, one.internship.id),
    };
  };
  return { preparing, ready, active };
}

/** An internship as it stands now. */
export async function theInternship(office: Act, id: string): Promise<Internship> {
  return await office.db.transaction(async (tx) => await internshipById(tx, id));
}

/** Takes a travel along pressed steps. */
export async function travelTo(office: Act, matchId: string, steps: readonly PressedState[]): Promise<void> {
  for (const to of steps) {
    const travel = await office.db.transaction(async (tx) => await travelOfMatch(tx, matchId));
    assert(travel !== null, "a visiting course has a travel");
    const moved = await moveTravel(office, travel.id, { to, version: travel.version });
    assert(moved.ok, `a travel can be ${to}`);
  }
}

/** The report of a day, written on that day's evening; commented by the company where `comment` is given. */
export async function aReport(one: InternshipMade, day: Day, changes: Partial<ReportAnswers> = {}, comment?: string): Promise<DailyReport> {
  const written = await writeReport(later(one.intern, at(day)), day, reportAnswers(changes));
  assert(written.ok, `a report of ${day} can be written: ${written.ok ? "" : JSON.stringify(written.problems)}`);
  const read = () => one.intern.db.transaction(async (tx) => await reportOn(tx, one.internship.id, day));
  if (comment !== undefined)
    assert((await commentReport(later(one.company, at(day)), (await read())!.id, comment)).ok, "a company can comment");
  const report = await read();
  assert(report !== null, "a written report is there");
  return report;
}

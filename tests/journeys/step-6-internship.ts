import assert from "node:assert/strict";
import { theOffice } from "./step-1-public.ts";
import type { Locator } from "playwright-core";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const rowOf = (person: Visitor, text: string): Locator => person.page.locator("main tr", { hasText: text });

/** The office sets a session of a training. */
export async function aTrainingIsSet(training: string, course: string, day: string, place: string): Promise<void> {
  const { concierge } = theOffice();
  await concierge.open("/office/trainings");
  await concierge.type({ training, course, day, clock: "14:00", place });
  await concierge.press("main form button:not([name])");
}

/** A confirmed match becomes an internship with the course's days; everything on its list is done. */
export async function anInternshipIsOpened(scene: Scene, person: Visitor, name: string, number: string): Promise<void> {
  const { concierge } = theOffice();
  await concierge.open("/office/internships");
  await concierge.press(concierge.page.locator("details", { hasText: name }).locator('button[value="open"]'));
  await openInternship(concierge, number);
  await scene.mailbox.take(person.email);
}

/** Opens the office's page of an internship by the number of the application. */
async function openInternship(concierge: Visitor, number: string): Promise<void> {
  await concierge.open("/office/internships?filter=all");
  await concierge.press(rowOf(concierge, number).locator("a[href*='/office/internships/']").first());
}

/** The list of what must be there is ticked, and the internship is ready; with gaps it is not. */
export async function itIsMadeReady(number: string): Promise<void> {
  const { concierge } = theOffice();
  await openInternship(concierge, number);
  await concierge.press("to=ready", 422);
  await concierge.type({ done: true });
  await concierge.press("intent=checklist");
  await concierge.press("to=ready");
}

/** On its first day it starts. */
export async function itStarts(person: Visitor, number: string): Promise<void> {
  const { concierge } = theOffice();
  await openInternship(concierge, number);
  await concierge.press("to=active");
  await person.open("/intern");
  await person.open("/intern/internship");
}

/** Everybody invited to a training has come. */
export async function theyAttend(training: string, course: string, number: string): Promise<void> {
  const { concierge } = theOffice();
  await concierge.open("/office/trainings");
  await concierge.press(
    rowOf(concierge, training)
      .filter({ hasText: `Course ${course}` })
      .locator("a")
      .first(),
  );
  await rowOf(concierge, number).locator('input[name="pick"]').check();
  await concierge.press("intent=attended");
}

/** The intern writes the report of a day in its evening, first with a slip of the hand. */
export async function aReportIsWritten(scene: Scene, person: Visitor, day: string, did: string): Promise<void> {
  await scene.year.at(day, "19:10:00");
  await person.open("/intern/reports");
  await person.open(`/intern/reports/${day}`);
  await person.type({ did, learned: "報告は結論から書くこと。", hours: "25", place: "At home" });
  await person.press("main form button:not([name])", 422);
  assert.deepEqual(await person.problems(), ["hours: hours-invalid"]);
  await person.type({ hours: "4" });
  await person.press("main form button:not([name])");
}

/** The company answers the oldest report that waits. */
export async function theCompanyAnswers(company: Visitor, words: string): Promise<void> {
  await company.open("/company/internships");
  await company.press("main a[href*='/company/internships/']");
  const first = company.page.locator("form", { has: company.page.locator('[name="words"]') }).first();
  await company.type({ words }, first);
  await company.press(first.locator("button"));
}

/** The office checks reports that the company has read, or has not: they count as days of activity, or not. */
export async function theOfficeChecks(
  name: string,
  filter: "commented" | "uncommented",
  deed: "counts" | "counts-not",
  texts: readonly string[],
): Promise<void> {
  const { concierge } = theOffice();
  await concierge.open(`/office/reports?filter=${filter}`);
  for (const text of texts) await rowOf(concierge, name).filter({ hasText: text }).locator('input[name="pick"]').check();
  await concierge.press(`intent=${deed}`);
}

/** An internship ends before its last day; the person is told. */
export async function itEndsEarly(scene: Scene, person: Visitor, number: string, endedOn: string): Promise<void> {
  const { concierge } = theOffice();
  await openInternship(concierge, number);
  await concierge.type({ endedOn, endReason: "studies-or-job" });
  await concierge.press("intent=end");
  await scene.mailbox.take(person.email);
  await person.open("/intern/internship");
}

/** Papers, visa, ticket: one press each. */
export async function theTravelIsPrepared(number: string): Promise<void> {
  await openTravel(number);
  for (const step of ["papers_sent", "visa_applied", "visa_issued", "ticketed"]) await theOffice().concierge.press(`to=${step}`);
}

async function openTravel(number: string): Promise<void> {
  const { concierge } = theOffice();
  await concierge.open("/office/travel");
  await concierge.press(rowOf(concierge, number).locator("a[href*='/office/travel/']").first());
}

/** The office records a day of arrival or departure and confirms it on the next. */
export async function aDayIsRecorded(scene: Scene, number: string, end: "arrival" | "departure", day: string, next: string): Promise<void> {
  const { concierge } = theOffice();
  await scene.year.at(day, "20:00:00");
  await openTravel(number);
  const part = concierge.page.locator("form", { has: concierge.page.locator(`input[name="end"][value="${end}"]`) });
  await concierge.type({ day }, part.filter({ has: concierge.page.locator('button[value="record"]') }));
  await concierge.press(part.locator('button[value="record"]'));
  await scene.year.at(next, "09:30:00");
  await openTravel(number);
  await concierge.press(part.locator('button[value="confirm"]'));
}

/** It has come to its last day. */
export async function itEnds(number: string): Promise<void> {
  const { concierge } = theOffice();
  await openInternship(concierge, number);
  await concierge.press("to=completed");
}

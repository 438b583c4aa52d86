import { mayAskAbout } from "#program/documents/rules.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";

/**
 * True once nothing of a person's application goes on: withdrawn, not sent in time, or every course ended. As the person may read it now: a
 * result that is not announced yet has not ended anything on their page.
 */
export function isOver({ application, courses, year }: OwnApplication, now: Date): boolean {
  if (application.state === "draft") return false;
  return application.state !== "submitted" || !mayAskAbout(courses.map((one) => stateForPerson(year, one.course, one.state, now)));
}

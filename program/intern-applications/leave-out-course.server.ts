import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { saveSection } from "./save-section.server.ts";
import { applicationOfPerson } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { wishedCourses } from "./sections.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { found } from "#platform/refusals.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SaveProblem } from "./save-section.server.ts";

/** Takes one course out of the wishes of the actor's own draft; the others move up. A course that is not wished changes nothing. */
export async function leaveOutCourse(act: Act, course: string): Promise<Outcome<null, SaveProblem>> {
  const accountId = accountOf(act);
  const saved = await act.db.transaction(async (tx) => {
    const application = found(await applicationOfPerson(tx, accountId, await currentFiscalYear(tx, act.now)), "intern application");
    return (await sectionsOf(tx, application.id)).get("wishes") ?? null;
  });
  if (saved === null || !wishedCourses(saved.answers).includes(course)) return done(null);
  const left = wishedCourses(saved.answers).filter((wish) => wish !== course);
  const ranks = Object.keys(saved.answers).filter((field) => /^wish\d+$/.test(field));
  const periods = saved.answers.periods;
  const answers = {
    ...saved.answers,
    ...Object.fromEntries(ranks.map((rank) => [rank, left[Number(rank.slice(4)) - 1] ?? ""])),
    periods: (typeof periods === "string" ? [periods] : (periods ?? [])).filter((one) => one !== course),
  };
  const outcome = await saveSection(act, "wishes", answers, saved.version);
  return outcome.ok ? done(null) : outcome;
}

import { applyAgain } from "#program/intern-applications/apply-again.server.ts";
import { saveSection } from "#program/intern-applications/save-section.server.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { loadYearOnRecord } from "#program/year/load-years.server.ts";
import { seedYear } from "#program/year/seeds.ts";
import { demoApplicant } from "./applicants.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import { chanceOf } from "./chance.ts";
import { homelands } from "./names.ts";
import { personDrafts } from "./recruiting.ts";
import { personSends } from "./recruiting.ts";
import { screenInBulk } from "./selection.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { Player } from "./cast.ts";

/**
 * Somebody who applied in the year before from abroad, was not selected, and applies again this year, now living in Japan: the answers of
 * then are taken over, what has changed is written anew. A fortune of its own, so that nobody else of the play becomes another person.
 */
export async function applyTwice(cast: Cast, screener: Player, persona: { email: string; name: string }): Promise<CastApplicant> {
  await loadYearOnRecord(cast.house.databaseServer, 2022, at("2022-04-01", "09:00"));
  const home = homelands.find((one) => one.country === "PH")!;
  const name = { fullName: persona.name, otherName: "" };
  const then = demoApplicant(home, ["WINTER"], chanceOf(2022), { name });
  const declarations = {
    ...then.answers.declarations,
    requirements: seedYear(2022)!.intern.declarations.map(({ id }) => id),
    policyVersion: seedYear(2022)!.privacy.textVersion,
  };
  const before = { ...then, answers: { ...then.answers, declarations } };
  const drafted = await personDrafts(cast, persona.email, "en", before, ["WINTER"], at("2022-09-03", "20:10"));
  const earlier = await personSends(cast, drafted, at("2022-09-11", "21:40"));
  await screenInBulk(cast, screener, [earlier], ["WINTER"], at("2022-10-11", "17:30"));
  await cast.sendLetters(at("2022-10-21", "09:00"));

  const now = demoApplicant(home, ["A2"], chanceOf(2022), { livesInJapan: true, name });
  const act = await cast.as(earlier.player, "intern", at("2023-09-02", "19:30"));
  await applyAgain(act);
  // What was taken over stands in its first version; only the declarations are asked anew as a whole.
  for (const section of sectionNames)
    must(await saveSection(act, section, now.answers[section], section === "declarations" ? 0 : 1), `save ${section} again`);
  return await personSends(cast, { ...earlier, applicant: now, wishes: ["A2"] }, at("2023-09-03", "20:05"));
}

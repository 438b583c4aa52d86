import { addDays } from "#platform/days.ts";
import { demoApplicant } from "./applicants.ts";
import { at } from "./cast.ts";
import { demoCompany } from "./companies.ts";
import { homelands } from "./names.ts";
import { companyDrafts } from "./recruiting.ts";
import { companySends } from "./recruiting.ts";
import { officeChecks } from "./recruiting.ts";
import { personDrafts } from "./recruiting.ts";
import { personSends } from "./recruiting.ts";
import { chance } from "./chance.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";

/** Companies of a course: applied, checked and opened by the office. */
export async function hosts(
  cast: Cast,
  office: Player,
  course: string,
  count: number,
  from: number,
  days: readonly [string, string],
  first?: string,
  luck = chance,
): Promise<CastCompany[]> {
  const made: CastCompany[] = [];
  for (let index = 0; index < count; index += 1) {
    const email = index === 0 ? first : undefined;
    const company = await companyDrafts(cast, demoCompany(from + index, [course], luck, email), at(days[0], `${10 + (index % 7)}:15`));
    await companySends(cast, company, at(addDays(days[0], 1 + (index % 5)), "15:20"));
    await officeChecks(cast, office, company, at(days[1], `${10 + (index % 7)}:40`), { deed: "open" });
    made.push(company);
  }
  return made;
}

let made = 0;

/** Some countries send many, most send few, as in life. */
function someHomeland() {
  return homelands[Math.floor(chance.next() ** 1.8 * homelands.length)]!;
}

/** Where a persona comes from. */
export function homelandOf(email: string) {
  const country = email.startsWith("intern-active")
    ? "ID"
    : email.startsWith("intern-offered")
      ? "MX"
      : email.startsWith("intern-draft")
        ? "KE"
        : "VN";
  return homelands.find((home) => home.country === country)!;
}

/** People who wish these courses: each writes and sends an application on a day before `until`. */
export async function apply(
  cast: Cast,
  count: number,
  wishes: readonly string[],
  days: readonly [from: string, span: number],
  livesInJapan = false,
  persona?: { email: string; name: string },
): Promise<CastApplicant[]> {
  const people: CastApplicant[] = [];
  for (let index = 0; index < count; index += 1) {
    made += 1;
    const home = persona !== undefined && index === 0 ? homelandOf(persona.email) : someHomeland();
    const name = persona !== undefined && index === 0 ? { name: { fullName: persona.name, otherName: "" } } : {};
    const email = persona !== undefined && index === 0 ? persona.email : `applicant${made}@people.example`;
    const applicant = demoApplicant(home, wishes, chance, { livesInJapan, ...name });
    const day = addDays(days[0], chance.between(0, days[1]));
    const clock = `${String(chance.between(0, 23)).padStart(2, "0")}:${String(chance.between(0, 59)).padStart(2, "0")}`;
    const language = livesInJapan && chance.often(0.4) ? "ja" : "en";
    const drafted = await personDrafts(cast, email, language, applicant, wishes, at(day, clock));
    people.push(await personSends(cast, drafted, new Date(at(day, clock).getTime() + 40 * 60_000)));
  }
  return people;
}

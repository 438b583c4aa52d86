import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import { chanceOf } from "./chance.ts";
import { playArticles } from "./articles.ts";
import { playVotes } from "./articles.ts";
import { playInquiryDesk } from "./inquiry-desk.ts";
import { holdSessions } from "./information-sessions.ts";
import { gatherColleagues } from "./colleagues.ts";
import { emailOf } from "./staff.ts";
import { openOffice } from "./staff.ts";
import { hosts } from "./applying.ts";
import { apply } from "./applying.ts";
import { select } from "./course-selection.ts";
import { match } from "./course-matching.ts";
import { matchHalfway } from "./course-matching.ts";
import { lateComers } from "./late-comers.ts";
import { inquiriesAndRequests } from "./inquiries.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";
import type { Staff } from "./staff.ts";

/** What the year has come to: who applied, who hosts, for the acts of the internships. */
export interface Played {
  readonly staff: Staff;
  readonly companies: readonly CastCompany[];
  readonly people: readonly CastApplicant[];
}

/** Plays the year up to the matches, in the order of its days. */
export async function playRecruiting(cast: Cast): Promise<Played> {
  const staff = await openOffice(cast);
  await holdSessions(cast, staff.administrator);
  const office = staff.matcher;
  const companies: CastCompany[] = [];
  companies.push(...(await hosts(cast, office, "A", 8, 1, ["2023-05-22", "2023-06-05"])));
  companies.push(...(await hosts(cast, office, "B", 9, 9, ["2023-05-24", "2023-06-12"], emailOf("company-hosting"))));
  await gatherColleagues(
    cast,
    companies.find((one) => one.player.email === emailOf("company-hosting"))!,
    at("2023-06-13", "11:00"),
  );
  companies.push(...(await hosts(cast, office, "C", 7, 18, ["2023-05-29", "2023-06-14"])));
  companies.push(...(await hosts(cast, office, "B2", 7, 25, ["2023-06-05", "2023-06-20"], emailOf("company-choosing"))));
  // Their places wait for the next market: whoever tries the demonstration may freeze it.
  const waiting = await hosts(cast, office, "B2", 2, 42, ["2023-06-06", "2023-06-20"], undefined, chanceOf(42));
  companies.push(...waiting);
  // More hosts, so that the committee has matches to decide on while others still choose.
  companies.push(...(await hosts(cast, office, "B2", 4, 44, ["2023-06-07", "2023-06-21"], undefined, chanceOf(44))));

  const commuting = await apply(cast, 50, ["A", "A2"], ["2023-05-20", 28], true);
  const online = await apply(cast, 60, ["B", "B2"], ["2023-05-22", 40], false, { email: emailOf("intern-active"), name: "Sari Contoh" });
  const visiting = await apply(cast, 55, ["C"], ["2023-05-25", 38]);
  const both = await apply(cast, 25, ["C", "B"], ["2023-06-01", 31]);
  const later = await apply(cast, 50, ["B2"], ["2023-06-10", 22], false, { email: emailOf("intern-offered"), name: "Juan Ejemplo Prueba" });
  for (const person of visiting.slice(-4))
    must(
      await withdrawApplication(await cast.as(person.player, "intern", at("2023-07-02", "09:00")), "studies"),
      "withdraw an application",
    );
  await cast.sendLetters(at("2023-07-03", "09:00"));

  const poolA = await select(cast, staff, commuting, ["A"], 12, ["2023-06-22", "2023-06-26", "2023-07-03"]);
  await match(
    cast,
    staff,
    "A",
    companies.filter((one) => one.company.positions[0]?.course === "A"),
    poolA,
    ["2023-07-10", "2023-07-14", "2023-07-21", "2023-07-26"],
  );
  const poolB = await select(cast, staff, online, ["B", "B2"], 14, ["2023-07-06", "2023-07-11", "2023-07-18"]);
  const poolC = await select(cast, staff, visiting.slice(0, -4), ["C"], 12, ["2023-07-07", "2023-07-12", "2023-07-19"]);
  const poolBoth = await select(cast, staff, both, ["C", "B"], 4, ["2023-07-07", "2023-07-12", "2023-07-19"]);
  await match(
    cast,
    staff,
    "B",
    companies.filter((one) => one.company.positions[0]?.course === "B"),
    [...poolB, ...poolBoth],
    ["2023-07-25", "2023-08-01", "2023-08-09", "2023-08-16"],
  );
  await match(
    cast,
    staff,
    "C",
    companies.filter((one) => one.company.positions[0]?.course === "C"),
    [...poolC, ...poolBoth],
    ["2023-07-26", "2023-08-02", "2023-08-10", "2023-08-17"],
  );
  const poolLater = await select(cast, staff, later, ["B2"], 16, ["2023-07-10", "2023-08-16", "2023-08-23"]);

  await extend(cast, staff);
  await lateComers(cast, staff, companies, commuting, later[0]!);
  const choosing = companies.filter((one) => one.company.positions[0]?.course === "B2" && !waiting.includes(one));
  await matchHalfway(cast, staff, "B2", choosing, [...poolLater, ...poolB], waiting);
  await inquiriesAndRequests(cast, online);
  await playInquiryDesk(cast, staff, online[5]?.player.email);
  const hosting = companies.find((one) => one.player.email === emailOf("company-hosting"))!;
  await playArticles(cast, staff.administrator, hosting.companyId);
  await playVotes(cast);
  await cast.sendLetters(at("2023-09-12", "09:00"));
  return { staff, companies, people: [...commuting, ...online, ...visiting, ...both, ...later] };
}

/** A2's windows of both sides are extended before they close; the old end stays on record. */
async function extend(cast: Cast, staff: Staff): Promise<void> {
  const act = await cast.as(staff.administrator, "office", at("2023-08-10", "10:00"));
  for (const side of ["intern", "company"] as const) {
    must(
      await extendWindow(act, 2023, {
        course: "A2",
        side,
        newClosesAt: at("2023-09-23", "00:00"),
        reason: "空きのある受入企業があるため、2次募集を延長します。",
      }),
      `extend A2 for ${side}`,
    );
  }
}

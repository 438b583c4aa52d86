import { addDays } from "#platform/days.ts";
import { releaseCandidates } from "#program/matching/release-candidates.server.ts";
import { at } from "./cast.ts";
import { agree } from "./matching.ts";
import { approve } from "./matching.ts";
import { choose } from "./matching.ts";
import { confirm } from "./matching.ts";
import { look } from "./matching.ts";
import { allMatches } from "./matching.ts";
import { askForTalk } from "./matching.ts";
import { offerToo } from "./matching.ts";
import { repair } from "./matching.ts";
import { sit } from "./matching.ts";
import { recommend } from "./matching.ts";
import { emailOf } from "./staff.ts";
import { chance } from "./chance.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";
import type { Staff } from "./staff.ts";

/** From the shortlists to confirmed matches of a course; the first person of the play takes the first offer they get. */
export async function match(
  cast: Cast,
  staff: Staff,
  course: string,
  companies: readonly CastCompany[],
  people: readonly CastApplicant[],
  days: readonly [send: string, answer: string, committee: string, confirmed: string],
): Promise<void> {
  const pins = pinsFor(companies, people, "company-hosting", "intern-active");
  const lists = await recommend(cast, staff, course, companies, at(days[0], "13:00"), pins);
  // Who was pinned is chosen first, so that nobody else takes them.
  const pinned = lists.filter((list) => pins.some((pin) => pin.company === list.company));
  for (const list of [...pinned, ...lists.filter((one) => !pinned.includes(one))]) {
    await choose(cast, staff.matcher, list, at(days[1], "11:00"), chance, pins.find((pin) => pin.company === list.company)?.person.player);
  }
  const offers = (await allMatches(cast, staff.matcher, at(days[1], "18:00"))).filter(
    (one) => one.course === course && one.state === "intern_offered",
  );
  const agreed: string[] = [];
  for (const offer of offers) {
    const person = people.find((one) => one.player.accountId === offer.accountId);
    if (person !== undefined && (await agree(cast, person, offer.id, at(addDays(days[1], 2), "20:00")))) agreed.push(offer.id);
  }
  for (const id of agreed) await approve(cast, staff.committee, id, at(days[2], "14:00"));
  for (const id of agreed) await confirm(cast, staff.matcher, id, at(days[3], "10:00"));
  // Everybody is told: whoever found no place in this course is released with a kind letter.
  await releaseCandidates(await cast.as(staff.matcher, "office", at(days[3], "15:00")), 2023, course);
  await cast.sendLetters(at(days[3], "18:00"));
}

/** Courses whose selection is still on at the demonstration's day: some look, some have chosen, one waits for each of the next steps. */
export async function matchHalfway(
  cast: Cast,
  staff: Staff,
  course: string,
  companies: readonly CastCompany[],
  people: readonly CastApplicant[],
  later: readonly CastCompany[],
): Promise<void> {
  const offered = people.find((person) => person.player.email === emailOf("intern-offered"));
  const offering = companies.find((one) => one.player.email !== emailOf("company-choosing"));
  const pins = offered === undefined || offering === undefined ? [] : [{ person: offered, company: offering }];
  const either =
    offered === undefined
      ? []
      : companies
          .filter((one) => one !== offering && one.player.email !== emailOf("company-choosing"))
          .map((company) => ({ person: offered, company }));
  const lists = await recommend(cast, staff, course, companies, at("2023-09-07", "13:00"), pins, either, later);
  const choosing = lists.filter((list) => list.company.player.email === emailOf("company-choosing"));
  const others = lists
    .filter((list) => !choosing.includes(list))
    .sort((one, other) => Number(other.company === offering) - Number(one.company === offering));
  // Where the same person stands on another list as well, that company makes an offer, too.
  const theirs = new Set(
    (await allMatches(cast, staff.matcher, at("2023-09-08", "09:00")))
      .filter((one) => one.accountId === offered?.player.accountId)
      .map((one) => one.recommendationId),
  );
  const also = others.find((list) => list.company !== offering && theirs.has(list.recommendationId));
  const talking = others.find((list) => list !== also && list.company !== offering);
  // The last of them says nothing; one would like to talk first.
  for (const list of others.slice(0, -1).filter((one) => one !== talking && one !== also))
    await choose(cast, staff.matcher, list, at("2023-09-09", "11:00"), chance, offered?.player);
  if (also !== undefined && offered !== undefined) await offerToo(cast, staff.matcher, also, offered.player, at("2023-09-09", "15:00"));
  if (talking !== undefined)
    await askForTalk(cast, staff.matcher, talking, at("2023-09-11", "10:00"), [at("2023-09-15", "17:00"), at("2023-09-19", "16:00")]);
  for (const list of choosing) await look(cast, list, at("2023-09-11", "16:00"));
  const offers = (await allMatches(cast, staff.matcher, at("2023-09-09", "18:00"))).filter(
    (one) => one.course === course && one.state === "intern_offered",
  );
  const agreed: string[] = [];
  for (const offer of offers.filter((one) => one.accountId !== offered?.player.accountId).slice(0, 6)) {
    const person = people.find((one) => one.player.accountId === offer.accountId);
    if (person !== undefined && (await agree(cast, person, offer.id, at("2023-09-10", "20:00")))) agreed.push(offer.id);
  }
  if (agreed[1] !== undefined) await repair(cast, staff.matcher, agreed[1], at("2023-09-11", "11:00"));
  // The committee has sat once, and the others wait for its next sitting.
  if (agreed[0] !== undefined) await sit(cast, staff.committee, [agreed[0]], at("2023-09-11", "14:00"));
}

/** The persona of an intern goes to the persona of a company, where both take part. */
function pinsFor(companies: readonly CastCompany[], people: readonly CastApplicant[], companyPersona: string, internPersona: string) {
  const company = companies.find((one) => one.player.email === emailOf(companyPersona));
  const person = people.find((one) => one.player.email === emailOf(internPersona));
  return company === undefined || person === undefined ? [] : [{ person, company }];
}

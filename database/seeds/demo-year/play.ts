import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { setUpAdministrator } from "#program/sign-in/set-up-link.server.ts";
import { grantRole } from "#program/sign-in/grant-role.server.ts";
import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";
import { addDays } from "#platform/days.ts";
import { releaseCandidates } from "#program/matching/release-candidates.server.ts";
import { personas } from "../personas.ts";
import { demoApplicant } from "./applicants.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import { chanceOf } from "./chance.ts";
import { demoCompany } from "./companies.ts";
import { homelands } from "./names.ts";
import { playArticles } from "./articles.ts";
import { playVotes } from "./articles.ts";
import { playInquiryDesk } from "./inquiry-desk.ts";
import { holdSessions } from "./information-sessions.ts";
import { agree } from "./matching.ts";
import { applyTwice } from "./applied-again.ts";
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
import { gatherColleagues } from "./colleagues.ts";
import { protectAdministrator } from "./colleagues.ts";
import { officeHears } from "./company-desk.ts";
import { officeHolds } from "./company-desk.ts";
import { officeMarks } from "./company-desk.ts";
import { withPlainPlan } from "./company-desk.ts";
import { companyDrafts } from "./recruiting.ts";
import { companySends } from "./recruiting.ts";
import { officeChecks } from "./recruiting.ts";
import { personDrafts } from "./recruiting.ts";
import { personSends } from "./recruiting.ts";
import { afterSending } from "./after-sending.ts";
import { askQuestions } from "./documents.ts";
import { showDocuments } from "./documents.ts";
import { askAndGet } from "./selection.ts";
import { hold } from "./selection.ts";
import { invite } from "./selection.ts";
import { screen } from "./selection.ts";
import { screenInBulk } from "./selection.ts";
import type { Role } from "#program/accounts/account.ts";
import type { GivenRole } from "#program/sign-in/grant-role.server.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { CastCompany } from "./recruiting.ts";

/** The office's people, the committee and the readers, by role. */
export type Staff = Readonly<Record<Exclude<Role, "intern" | "company" | "manager" | "travel-desk" | "public-relations">, Player>>;

/** What the year has come to: who applied, who hosts, for the acts of the internships. */
export interface Played {
  readonly staff: Staff;
  readonly companies: readonly CastCompany[];
  readonly people: readonly CastApplicant[];
}

const chance = chanceOf(2023);
const emailOf = (name: string) => `${name}@persona.example`;

/** Opens the office: the first administrator by the set-up link, everybody else by the administrator. */
async function openOffice(cast: Cast): Promise<Staff> {
  // In the year before: somebody of it applies again in this one.
  const opening = at("2022-04-11", "09:00");
  const link = await makeSetUpLink(cast.house.databaseServer);
  const boss = personas.find((one) => one.persona === "administrator")!;
  const asSystem = { ...actAsSystem(cast.house.databaseServer, { now: opening, requestId: "demo-year" }), language: "ja" as const };
  must(
    await setUpAdministrator({ ...asSystem, now: new Date() }, link!.split("/").at(-1)!, { name: boss.name, email: boss.email }),
    "set up the administrator",
  );
  const administrator = await cast.signIn(boss.email, "ja");
  await protectAdministrator(cast, administrator, opening);
  const staff: Record<string, Player> = { administrator };
  for (const one of personas.filter((each) => each.roles.length > 0 && each.persona !== "administrator")) {
    for (const role of one.roles)
      must(
        await grantRole(await cast.as(administrator, "office", opening), { name: one.name, email: one.email, role: role as GivenRole }),
        `give ${role}`,
      );
    staff[one.persona] = await cast.signIn(one.email, "ja");
  }
  return staff as Staff;
}

/** Companies of a course: applied, checked and opened by the office. */
async function hosts(
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
function homelandOf(email: string) {
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
async function apply(
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

/** A whole selection for some courses: the first `places` pass everything, some fall at each step, the rest for want of places. */
async function select(
  cast: Cast,
  staff: Staff,
  people: readonly CastApplicant[],
  courses: readonly string[],
  places: number,
  days: readonly [read: string, first: string, second: string],
): Promise<CastApplicant[]> {
  const read = people.slice(0, Math.round(places * 1.5));
  await screen(cast, staff.screener, read, courses, true, at(days[0], "11:00"), chance);
  const few = people.slice(read.length, read.length + 6);
  await screen(cast, staff.screener, few, courses, false, at(days[0], "14:00"), chance);
  await screenInBulk(cast, staff.screener, people.slice(read.length + few.length), courses, at(days[0], "17:30"));
  await cast.sendLetters(at(days[0], "18:00"));
  const left: CastApplicant[] = [];
  for (const [index, person] of read.entries()) {
    const stays = index < Math.round(places * 1.25);
    const outcome = stays ? "passed" : index === read.length - 1 ? "no_show" : "not_selected";
    await hold(
      cast,
      staff.interviewer,
      person,
      "interview1",
      at(addDays(days[0], 1), "10:00"),
      at(addDays(days[1], index % 4), `${10 + (index % 7)}:00`),
      outcome,
      chance,
    );
    if (stays) left.push(person);
  }
  for (const person of left) {
    await askAndGet(cast, { interviewer: staff.interviewer, person }, "resume", at(addDays(days[1], 5), "09:30"), "accepted");
    await askAndGet(
      cast,
      { interviewer: staff.interviewer, person },
      "recommendation",
      at(addDays(days[1], 5), "09:30"),
      chance.often(0.8) ? "accepted" : "uploaded",
    );
  }
  const pool: CastApplicant[] = [];
  for (const [index, person] of left.entries()) {
    const passes = index < places;
    await hold(
      cast,
      staff.interviewer,
      person,
      "interview2",
      at(addDays(days[2], -3), "10:00"),
      at(addDays(days[2], index % 4), `${10 + (index % 7)}:00`),
      passes ? "passed" : "not_selected",
      chance,
    );
    if (passes) pool.push(person);
  }
  await cast.sendLetters(at(addDays(days[2], 5), "18:00"));
  return pool;
}

/** From the shortlists to confirmed matches of a course; the first person of the play takes the first offer they get. */
async function match(
  cast: Cast,
  staff: Staff,
  course: string,
  companies: readonly CastCompany[],
  people: readonly CastApplicant[],
  days: readonly [send: string, answer: string, committee: string, confirmed: string],
): Promise<void> {
  const pins = pinsFor(companies, people, "company-hosting", "intern-active");
  const lists = await recommend(cast, staff.matcher, course, companies, at(days[0], "13:00"), pins);
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

/** The persona of an intern goes to the persona of a company, where both take part. */
function pinsFor(companies: readonly CastCompany[], people: readonly CastApplicant[], companyPersona: string, internPersona: string) {
  const company = companies.find((one) => one.player.email === emailOf(companyPersona));
  const person = people.find((one) => one.player.email === emailOf(internPersona));
  return company === undefined || person === undefined ? [] : [{ person, company }];
}

/** Courses whose selection is still on at the demonstration's day: some look, some have chosen, one waits for each of the next steps. */
async function matchHalfway(
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
  const lists = await recommend(cast, staff.matcher, course, companies, at("2023-09-07", "13:00"), pins, either, later);
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

/** A2 in September: people and companies in every state before a decision, and drafts. */
async function lateComers(
  cast: Cast,
  staff: Staff,
  companies: CastCompany[],
  commuting: readonly CastApplicant[],
  withOffer: CastApplicant,
): Promise<void> {
  for (let index = 0; index < 9; index += 1) {
    const first = index === 0 ? emailOf("company-applying") : undefined;
    const written = demoCompany(33 + index, ["A2"], chance, first);
    const company = await companyDrafts(cast, index === 2 ? withPlainPlan(written) : written, at(`2023-09-0${1 + (index % 7)}`, "10:30"));
    companies.push(company);
    if (index < 2) continue; // Two are still writing.
    await companySends(cast, company, at("2023-09-08", "16:00"));
    if (index === 3) {
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "10:00"), { deed: "begin" });
      await officeMarks(cast, staff.matcher, company, at("2023-09-11", "10:05"));
    }
    if (index === 4)
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "10:20"), {
        deed: "return",
        points: [
          { position: null, field: "employees", sentence: "従業員数を、常時使用する人数でご記入ください。" },
          { position: company.positionIds[0]!, field: "tasks", sentence: "週ごとの取組みと、成果の発表の場を書き足してください。" },
        ],
      });
    if (index === 5) {
      await officeChecks(cast, staff.matcher, company, at("2023-09-11", "11:00"), { deed: "accept" });
      await officeHears(cast, staff.matcher, company, at("2023-09-11", "15:00"));
    }
    if (index === 6) await officeHolds(cast, staff.matcher, company, at("2023-09-11", "11:20"));
    if (index >= 7) await officeChecks(cast, staff.matcher, company, at("2023-09-11", "11:00"), { deed: "open" });
  }
  const fresh = await apply(cast, 40, ["A2"], ["2023-08-20", 21], true, { email: emailOf("intern-submitted"), name: "Nguyễn Thị Ví Dụ" });
  // Some of those who missed course A are read again for A2; a few are invited.
  await screen(cast, staff.screener, fresh.slice(1, 9), ["A2"], true, at("2023-09-11", "13:00"), chance);
  for (const [index, person] of fresh.slice(1, 5).entries())
    await invite(cast, staff.interviewer, person, "interview1", at("2023-09-11", "16:00"), at("2023-09-14", `${10 + index}:00`));
  for (const [index, person] of fresh.slice(5, 8).entries())
    await askAndGet(cast, { interviewer: staff.interviewer, person }, "resume", at("2023-09-11", "17:00"), "asked").then(() => index);
  await showDocuments(cast, staff.interviewer, { offered: withOffer, waiting: fresh[5]!, askedAt: at("2023-09-11", "17:10") });
  await askQuestions(cast, staff.screener, { waiting: fresh[0]!, answered: fresh[12]!, askedAt: at("2023-09-11", "17:20") });
  await screenInBulk(cast, staff.screener, commuting.slice(20, 30), ["A2"], at("2023-09-11", "18:00"));
  await afterSending(cast, fresh);
  await applyTwice(cast, staff.screener, { email: emailOf("intern-again"), name: "Juana Halimbawa Pagsubok" });
  for (let index = 0; index < 20; index += 1) {
    const email = index === 0 ? emailOf("intern-draft") : `draft${index}@people.example`;
    const name = index === 0 ? { name: { fullName: "Amina Mfano", otherName: "" } } : {};
    const applicant = demoApplicant(index === 0 ? homelandOf(email) : homelands[index % homelands.length]!, ["A2"], chance, {
      livesInJapan: true,
      ...name,
    });
    await personDrafts(cast, email, "en", applicant, ["A2"], at("2023-09-09", "21:00"), index === 0 ? 6 : chance.between(1, 9));
  }
}

/** A few questions and a request about personal data, for the desks that answer them. */
async function inquiriesAndRequests(cast: Cast, people: readonly CastApplicant[]): Promise<void> {
  const visitor = (now: Date, language: "en" | "ja") => actAs(cast.house.databaseServer, anyone, { now, language, requestId: "demo-year" });
  const base = { countryOther: "", consent: "yes" as const };
  const questions = [
    {
      at: at("2023-09-05", "11:00"),
      language: "ja" as const,
      name: "架空 恵",
      email: "megumi@kakuu-bussan.example",
      country: "JP",
      telephone: "052-000-0000",
      senderKind: "corporation" as const,
      details: "コースA2での受入れを検討しています。英語で打合せができる社員が1名でも申し込めますか。",
    },
    {
      at: at("2023-09-10", "02:30"),
      language: "en" as const,
      name: "Example Moja",
      email: "moja@people.example",
      country: "KE",
      telephone: "+254 20 000 0000",
      senderKind: "individual" as const,
      details: "I live in Nairobi. Can I still apply for an online course this year?",
    },
    {
      at: at("2023-09-12", "08:10"),
      language: "ja" as const,
      name: "見本 誠",
      email: "makoto@mihon-ryokan.example",
      country: "JP",
      telephone: "075-000-0000",
      senderKind: "corporation" as const,
      details: "推薦の候補者と面談する場合の流れを教えてください。",
    },
  ];
  for (const { at: when, language, ...question } of questions) {
    must(
      await sendInquiry(visitor(when, language), {
        ...base,
        ...question,
        emailAgain: question.email,
        topic: topicFor(question.senderKind),
      }),
      "send an inquiry",
    );
  }
  const asker = people[3];
  if (asker !== undefined)
    must(
      await sendPrivacyRequest(await cast.as(asker.player, "intern", at("2023-09-07", "19:00")), { kind: "disclosure", details: "" }),
      "ask for disclosure",
    );
}

function topicFor(senderKind: "corporation" | "individual") {
  return senderKind === "corporation" ? ("host-application" as const) : ("intern-application" as const);
}

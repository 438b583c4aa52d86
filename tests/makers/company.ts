import { assert } from "#platform/assert.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { checkCompanyApplication } from "#program/host-companies/check-company-application.server.ts";
import { registerCompany } from "#program/host-companies/register-company.server.ts";
import { checkDigit } from "#program/host-companies/rules.ts";
import { saveCompanyApplication } from "#program/host-companies/save-company-application.server.ts";
import { savePosition } from "#program/host-companies/save-position.server.ts";
import { startCompanyApplication } from "#program/host-companies/start-company-application.server.ts";
import { submitCompanyApplication } from "#program/host-companies/submit-company-application.server.ts";
import { companyWithApplication } from "#program/host-companies/company-home.server.ts";
import { aPerson } from "./person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyAnswers } from "#program/host-companies/company-application.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { When } from "./person.ts";

let made = 0;

/** A corporate number that nobody else in this process has; its check digit is right. */
export function corporateNumber(count: number = (made += 1)): string {
  const twelve = `180099${String(count).padStart(6, "0")}`;
  return `${checkDigit(twelve)}${twelve}`;
}

/** Answers that meet every rule; a test names only what it is about. */
export function companyAnswers(changes: Partial<CompanyAnswers> = {}): CompanyAnswers {
  return {
    corporateNumber: corporateNumber(0),
    name: "架空精機株式会社",
    nameKana: "カクウセイキカブシキガイシャ",
    nameEn: "Kakuu Seiki Co., Ltd.",
    bodyKind: "company",
    postalCode: "4600000",
    prefecture: "23",
    address: "架空市見本町1-2-3",
    industry: "E",
    capitalYen: 10_000_000,
    employees: 42,
    overseasBusiness: "planned",
    purposes: ["overseas"],
    contactName: "見本 花子",
    contactEmail: "hanako@kakuu-seiki.example",
    contactTelephone: "052-000-0000",
    managerName: "見本 一郎",
    trainerName: "見本 次郎",
    why: "東南アジアのお客様の考え方を社内で学び、海外の販路を広げたい。",
    ...changes,
  };
}

/** A position that meets every rule, in course B unless said otherwise. */
export function positionAnswers(changes: Partial<PositionAnswers> = {}): PositionAnswers {
  return {
    course: "B",
    startsOn: "",
    endsOn: "",
    title: "海外市場の調査",
    field: "marketing",
    tasks: "東南アジアの工具市場を調べ、報告書にまとめる。",
    learns: "日本の製造業の商品企画と、調査の進め方。",
    needsJapanese: "N3",
    needsEnglish: "",
    workLanguage: "ja",
    skills: "表計算",
    seats: 1,
    prefecture: "23",
    place: "オンライン（本社 企画部）",
    tutor: "見本 次郎",
    meetingsPerWeek: 3,
    environment: ["network", "desk", "computer", "phone"],
    lodgingPlan: "",
    titleEn: "Research on markets abroad",
    tasksEn: "Studies the market for tools in South-East Asia and writes a report.",
    learnsEn: "How a Japanese manufacturer plans its products, and how a study is done.",
    placeEn: "Online (head office, planning department)",
    lodgingPlanEn: changes.lodgingPlan ? "A company dormitory" : "",
    ...changes,
  };
}

/** Somebody who has just registered a company, acting for it. */
export interface CompanyPerson extends Act {
  readonly accountId: string;
  readonly companyId: string;
  readonly number: string;
}

/** A person of a new company, registered by its number. */
export async function aCompanyPerson(
  server: DatabaseServer,
  { number = corporateNumber(), name = "架空精機株式会社", ...when }: When & { number?: string; name?: string } = {},
): Promise<CompanyPerson> {
  const person = await aPerson(server, "company", when);
  const facts = { now: person.now, language: person.language, requestId: "test" };
  const visiting = actAs(server, { ...person.who, kind: "anyone", roles: [] }, facts);
  const registered = await registerCompany(visiting, { corporateNumber: number, name });
  assert(registered.ok, "a new number can be registered");
  const { companyId } = registered.value;
  return {
    ...actAs(server, { ...person.who, kind: "company", companyId, companyRole: "applicant", roles: ["company"] }, facts),
    accountId: person.accountId,
    companyId,
    number,
  };
}

export interface CompanyWish extends When {
  readonly answers?: Partial<CompanyAnswers>;
  /** One position in course B unless said. */
  readonly positions?: readonly Partial<PositionAnswers>[];
  readonly name?: string;
}

/** A company's application in a named state, made by the acts alone. */
export function aCompanyApplication(server: DatabaseServer, wish: CompanyWish = {}) {
  const draft = async () => {
    const person = await aCompanyPerson(server, wish);
    const started = await startCompanyApplication(person, 2023);
    assert(started.ok, "a window is open");
    const { id } = started.value;
    const answers = companyAnswers({ ...(wish.name ? { name: wish.name } : {}), ...wish.answers, corporateNumber: person.number });
    assert((await saveCompanyApplication(person, id, { ...answers, version: 1 })).ok, "the answers of a maker are kept");
    const positions: string[] = [];
    for (const changes of wish.positions ?? [{}]) {
      const saved = await savePosition(person, id, null, { ...positionAnswers(changes), version: 0 });
      assert(saved.ok, "the position of a maker is kept");
      positions.push(saved.value.id);
    }
    return { person, id, positions };
  };
  const submitted = async () => {
    const made = await draft();
    const { year } = await companyWithApplication(made.person);
    const sent = await submitCompanyApplication(made.person, made.id, year.privacy.textVersion);
    assert(sent.ok, "the application of a maker meets every rule");
    return { ...made, number: sent.value.number };
  };
  /** Accepted by somebody of the office, its positions open. */
  const open = async (office?: Act) => {
    const made = await submitted();
    const matcher = office ?? (await aPerson(server, "matcher", wish));
    const opened = await checkCompanyApplication(matcher, made.id, { deed: "open", version: await versionOf(made.person) });
    assert(opened.ok, "a received application can be accepted");
    return { ...made, office: matcher };
  };
  return { draft, submitted, open };
}

/** The version of a company's application, as a form of this moment would carry it. */
export async function versionOf(person: Act): Promise<number> {
  return (await companyWithApplication(person)).application.version;
}

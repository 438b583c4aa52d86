// Every address of a company, asked by each of its people: what a role may not see is shut to it, and what it may not press is not shown.
import assert from "node:assert/strict";
import test from "node:test";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { companyRoles } from "#program/accounts/company-roles.ts";
import { checkCompanyApplication } from "#program/host-companies/check-company-application.server.ts";
import { aColleague } from "#tests/makers/colleague.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { versionOf } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { companySectionNames } from "#program/host-companies/company-application.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { doors } from "./halls.ts";
import { aWorld } from "./world.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { CompanyPerson } from "#tests/makers/company.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2024-01-15T10:00:00+09:00"));
const earlySite = await testSite(database);
const world = await aWorld(database.server, site.house.files);

/** The headers with which each of a company's people comes. */
async function headersOf(lead: CompanyPerson, at: typeof site): Promise<Record<CompanyRole, { cookie: string }>> {
  const pairs = [];
  for (const role of companyRoles) {
    const { accountId } = role === "applicant" ? lead : await aColleague(database.server, lead, role);
    pairs.push([role, await at.signedIn(`${accountId}@people.example`)] as const);
  }
  return Object.fromEntries(pairs) as Record<CompanyRole, { cookie: string }>;
}

/** The forms of a page that change something, by their buttons; what stands in the frame of every page (signing out) left out. */
const buttonsOf = (html: string): string[] =>
  [...html.matchAll(/<form[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)]
    .filter(([form]) => !form.includes("/sign-out"))
    .map(([, inner = ""]) =>
      [...inner.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/g)].map(([, text = ""]) => text.replace(/<[^>]+>/g, "")).join(", "),
    );

/** Addresses below the company's hall whose first word shuts them to a role. */
const shut: Readonly<Record<CompanyRole, readonly string[]>> = {
  applicant: [],
  manager: [],
  trainer: ["candidates", "interviews"],
  accounts: ["candidates", "interviews", "internships"],
};
const belowCompany = addressesOf(routes)
  .map(({ pattern }) => pattern)
  .filter((pattern) => pattern.startsWith("/:language/company"));

const atWork = await headersOf(world.mine.company as CompanyPerson, site);

for (const pattern of belowCompany) {
  test(`${pattern}: each of a company's people is answered as their role allows`, async () => {
    const records = doors[pattern]!.records?.(world);
    const address = records === undefined ? pattern.replace(":language", "en") : `/en/${records.mine}`;
    const expected = doors[pattern]!.answers ?? 200;
    for (const role of companyRoles) {
      const response = await site.get(address, atWork[role]);
      const html = await response.text();
      const isShut = shut[role].includes(pattern.split("/")[3] ?? "");
      // A letter belongs to the one it was written to.
      const status = isShut ? 403 : pattern.endsWith(":letterId") && role !== "applicant" ? 404 : expected;
      assert.equal(response.status, status, `${role} at ${address}`);
      if (isShut && !/resume|calendar/.test(address)) assert.match(html, /This page belongs to another role/);
      const mayPress = role === "applicant" || role === "manager" || (role === "trainer" && pattern.includes("/internships/"));
      if (!mayPress && !isShut) assert.deepEqual(buttonsOf(html), [], `${role} at ${address} can press nothing`);
    }
  });
}

test("a form sent by somebody of the company whose role does not allow it is refused, and nothing changes", async () => {
  const { mine, positionHere } = world;
  const tries: [CompanyRole, string, Record<string, string>][] = [
    ["trainer", "/en/company?index", { intent: "withdraw" }],
    ["accounts", "/en/company?index", { intent: "start" }],
    ["trainer", "/en/company/application/sections/place", { version: "x", address: "somewhere" }],
    ["accounts", "/en/company/application/check", { requirements: "yes", consent: "yes", policyVersion: "x" }],
    ["trainer", `/en/company/positions/${mine.internship.positionId}`, { intent: "save", title: "x", version: "1" }],
    ["accounts", `/en/company/positions/${mine.internship.positionId}`, { intent: "remove" }],
    ["trainer", "/en/company/positions/new", { intent: "save", course: "B" }],
    ["trainer", "/en/company/people", { intent: "invite", email: "a@people.example", companyRole: "manager" }],
    ["accounts", "/en/company/people", { intent: "change", accountId: mine.company.accountId, companyRole: "accounts" }],
    ["accounts", `/en/company/internships/${mine.internship.id}`, { report: mine.internship.id, words: "x" }],
    ["trainer", `/en/company/candidates/${world.matchesHere[0]!.recommendationId}`, { intent: "send" }],
  ];
  assert.ok(positionHere.positionId !== mine.internship.positionId);
  for (const [role, address, fields] of tries) {
    const response = await site.post(address, fields, atWork[role]);
    assert.ok([403, 404].includes(response.status), `${role} at ${address}: ${response.status}`);
  }
});

test("who does not write the application reads it, and a sentence says who writes and sends it", async () => {
  const draft = await aCompanyApplication(database.server).draft();
  const people = await headersOf(draft.person, earlySite);
  const position = `/en/company/positions/${draft.positions[0]!}`;
  const pages = ["/en/company", "/en/company/application", "/en/company/application/check", position, "/en/company/people"];
  for (const role of ["trainer", "accounts"] as const) {
    for (const address of pages) {
      const html = await (await earlySite.get(address, people[role])).text();
      assert.deepEqual(buttonsOf(html), [], `${role} at ${address}`);
      assert.match(html, /applicant|manager in charge/i, `${role} at ${address} reads who can`);
      assert.doesNotMatch(html, />Change</, `${role} at ${address} finds no link to change`);
    }
    assert.equal((await earlySite.get("/en/company/positions/new", people[role])).status, 303);
    assert.equal((await earlySite.get("/en/company/application/sections/place", people[role])).status, 303);
  }
  for (const role of ["applicant", "manager"] as const) {
    const html = await (await earlySite.get("/en/company/application/check", people[role])).text();
    assert.deepEqual(buttonsOf(html), ["Send"]);
  }
});

test("an application that came back shows everybody what the office asks, and only those who can change it the way there", async () => {
  const sent = await aCompanyApplication(database.server).submitted();
  const screener = await aPerson(database.server, "screener");
  const points = [{ position: null, field: "why" as const, sentence: "Please say more." }];
  const returned = await checkCompanyApplication(screener, sent.id, { deed: "return", version: await versionOf(sent.person), points });
  assert.ok(returned.ok, JSON.stringify(returned));
  const people = await headersOf(sent.person, earlySite);
  for (const role of companyRoles) {
    const html = await (await earlySite.get("/en/company", people[role])).text();
    assert.match(html, /Please say more\./);
    const leads = role === "applicant" || role === "manager";
    assert.equal(html.includes("/company/application/sections/why#why"), leads, role);
    assert.equal(/The office has asked for these changes/.test(html), !leads, role);
  }
});

test("every page of a company is clean for assistive technology and no wider than a phone, in both languages", async () => {
  const browser = await inBrowser(site);
  const early = await inBrowser(earlySite);
  const draft = await aCompanyApplication(database.server).draft();
  const writing = await earlySite.signedIn(`${draft.person.accountId}@people.example`);
  const below = (address: string) => !/resume|calendar$|article-pictures|nothing-sealed|application\/check|sections/.test(address);
  const pages = belowCompany
    .map((pattern) => doors[pattern]!.records?.(world).mine ?? pattern.replace("/:language/", ""))
    .filter(below)
    .map((path) => ({ path, at: browser, headers: atWork.applicant }));
  const drafts = [
    "company",
    "company/application",
    "company/application/check",
    ...companySectionNames.map((section) => `company/application/sections/${section}`),
    `company/positions/${draft.positions[0]!}`,
    "company/positions/new?course=B",
    "company/people",
  ].map((path) => ({ path, at: early, headers: writing }));
  const findings: unknown[] = [];
  for (const { path, at, headers } of [...pages, ...drafts]) {
    for (const language of ["en", "ja"]) {
      await at.visit(`/${language}/${path}`, { headers, width: 360 }, async (page) => {
        const violations = await violationsOf(page);
        const overflow = await overflowOf(page);
        if (violations.length > 0 || overflow !== 0) findings.push({ page: `${language} ${path}`, violations, overflow });
      });
    }
  }
  assert.deepEqual(findings, []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { actorOf } from "#program/accounts/records.server.ts";
import pg from "pg";
import { newId } from "#platform/ids.ts";
import { corporateNumber } from "#tests/makers/company.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { claimCompany } from "./claim-company.server.ts";
import { ownClaims } from "./claim-company.server.ts";
import { showColleagues } from "./colleagues.server.ts";
import { companyHome } from "./company-home.server.ts";
import { listCompanies } from "./list-companies.server.ts";
import { companyFilters } from "./lists.ts";
import { questionFrom } from "./lists.ts";
import { registerCompany } from "./register-company.server.ts";
import { settleClaim } from "./settle-claim.server.ts";
import { showClaims } from "./show-claims.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyFilter } from "./lists.ts";
import type { Outcome } from "#platform/outcome.ts";

const { server, superuserUrl } = await testDatabase();
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const facts = (person: Act) => ({ now: person.now, language: person.language, requestId: "test" });
const asVisitor = (person: Act) =>
  actAs(server, { ...person.who, kind: "anyone", companyId: null, companyRole: undefined, roles: [] }, facts(person));
/** Somebody as they act for a company now, by the roles that they hold. */
const asCompany = async (person: Act & { accountId: string }) =>
  actAs(server, await actorOf(asVisitor(person).db, { accountId: person.accountId, name: "" }, "company"), facts(person));
const asked = (corporateNumber: string) => ({
  corporateNumber,
  name: "架空精機株式会社",
  personName: "真野 本人",
  telephone: "052-000-0000",
  message: "総務部です。",
});
const lettersTo = async (accountId: string) =>
  await actAsSystem(server, { now: new Date(), requestId: "test" }).db.transaction(async (tx) =>
    (
      await tx
        .withTables<{ letters: { kind: string; to_account: string } }>()
        .selectFrom("letters")
        .select("kind")
        .where("to_account", "=", accountId)
        .execute()
    ).map(({ kind }) => kind),
  );

/** Somebody who names the number of a company that another registered, with their question at the office. */
async function aClaim(number: string) {
  const claimant = await aPerson(server, "company");
  const visiting = asVisitor(claimant);
  assert.deepEqual(codes(await registerCompany(visiting, { corporateNumber: number, name: "架空精機株式会社" })), [
    "corporate-number-registered",
  ]);
  assert.ok((await claimCompany(visiting, asked(number))).ok);
  return { ...claimant, visiting };
}
const claimOf = async (office: Act, accountId: string, number: string) =>
  (await showClaims(office)).find((one) => one.email === `${accountId}@people.example` && one.corporateNumber === number)!;

test("a number that is registered already is a question to the office, asked once, of which neither side sees the other", async () => {
  const first = await aCompanyApplication(server).draft();
  const { number } = first.person;
  const claimant = await aClaim(number);
  assert.ok((await claimCompany(claimant.visiting, asked(number))).ok, "the same question again finds the first");
  assert.equal((await ownClaims(claimant.visiting)).length, 1);
  assert.deepEqual(await lettersTo(claimant.accountId), ["company-claim-received"]);
  assert.ok(!(await lettersTo(first.person.accountId)).some((kind) => kind.startsWith("company-claim")), "the first is told nothing yet");
  const manager = await aPerson(server, "manager");
  const claim = await claimOf(manager, claimant.accountId, number);
  assert.equal(claim.holder!.people[0]!.email, `${first.person.accountId}@people.example`);
  assert.equal(claim.holder!.application!.state, "draft");
  for (const role of ["screener", "concierge", "privacy-officer"] as const) {
    const staff = await aPerson(server, role);
    await assert.rejects(async () => await showClaims(staff), NotAllowed);
    await assert.rejects(
      async () => await settleClaim(staff, claim.id, { decision: "replaced", note: "x", version: 1, holder: claim.holder!.companyId }),
      NotAllowed,
    );
  }
  await assert.rejects(async () => await showClaims(first.person), NotAllowed);
});

test("whoever belongs to the company joins it by the office's word, and those who were there are told", async () => {
  const first = await aCompanyApplication(server).draft();
  const claimant = await aClaim(first.person.number);
  const manager = await aPerson(server, "manager");
  const { id } = await claimOf(manager, claimant.accountId, first.person.number);
  assert.deepEqual(codes(await settleClaim(manager, id, { decision: "admitted", note: " ", version: 1, holder: first.person.companyId })), [
    "note-needed",
  ]);
  const given = { decision: "admitted", note: "Called the number on their site.", version: 1, holder: first.person.companyId } as const;
  assert.ok((await settleClaim(manager, id, given)).ok);
  assert.ok((await settleClaim(manager, id, given)).ok, "the same press again changes nothing");
  assert.deepEqual(codes(await settleClaim(manager, id, { ...given, decision: "denied" })), ["changed-meanwhile"]);
  const joined = await asCompany(claimant);
  assert.equal(joined.who.companyId, first.person.companyId);
  assert.deepEqual(
    (await showColleagues(joined)).colleagues.map((one) => one.companyRole),
    ["applicant", "manager"],
  );
  assert.deepEqual(await lettersTo(claimant.accountId), ["company-claim-received", "company-claim-decided"]);
  assert.ok((await lettersTo(first.person.accountId)).includes("company-claimant-joined"));
});

test("a stranger's registration ends with its application, and the true company begins with nothing of it", async () => {
  const squatter = await aCompanyApplication(server).draft();
  const claimant = await aClaim(squatter.person.number);
  const manager = await aPerson(server, "manager");
  const { id } = await claimOf(manager, claimant.accountId, squatter.person.number);
  assert.ok(
    (
      await settleClaim(manager, id, {
        decision: "replaced",
        note: "Their head office knows nobody of that name.",
        version: 1,
        holder: squatter.person.companyId,
      })
    ).ok,
  );
  const owner = await asCompany(claimant);
  const home = await companyHome(owner);
  const listed = async (filter: CompanyFilter) =>
    (await listCompanies(manager, { ...questionFrom(new URLSearchParams(), manager.now), filter })).rows.filter(
      ({ application }) => application.companyId === squatter.person.companyId,
    );
  for (const filter of companyFilters.filter((one) => one !== "ended")) assert.deepEqual(await listed(filter), [], filter);
  assert.deepEqual(
    (await listed("ended")).map(({ application }) => application.registrationEndedAt),
    [manager.now],
  );
  assert.notEqual(home.company.id, squatter.person.companyId);
  assert.equal(home.company.corporateNumber, squatter.person.number);
  assert.equal(home.application, null);
  assert.deepEqual(home.history, []);
  assert.equal((await asCompany(squatter.person)).who.companyId, null, "the stranger acts for no company any more");
  assert.ok((await lettersTo(squatter.person.accountId)).includes("company-registration-ended"));
});

test("a company whose application has been accepted is not ended by a question, only joined", async () => {
  const placed = await aCompanyApplication(server).open();
  const claimant = await aClaim(placed.person.number);
  const manager = await aPerson(server, "manager");
  const { id } = await claimOf(manager, claimant.accountId, placed.person.number);
  const replaced = await settleClaim(manager, id, { decision: "replaced", note: "x", version: 1, holder: placed.person.companyId });
  const { application } = await companyHome(placed.person);
  assert.equal(application!.state === "matching" ? codes(replaced).join() : "", "claim-too-late");
});

test("nobody asks about more than three numbers at once, and nobody who acts for a company", async () => {
  const claimant = asVisitor(await aPerson(server, "company"));
  for (const number of [1, 2, 3]) {
    const first = await aCompanyPerson(server);
    assert.ok((await claimCompany(claimant, asked(first.number))).ok, `question ${number}`);
  }
  const another = await aCompanyPerson(server);
  assert.deepEqual(codes(await claimCompany(claimant, asked(another.number))), ["too-many-claims"]);
  assert.deepEqual(codes(await claimCompany(asVisitor(another), asked((await aCompanyPerson(server)).number))), ["has-company"]);
});

test("a number that nobody registered is no question, and a question that was denied twice is not asked again", async () => {
  const claimant = await aPerson(server, "company");
  const visiting = asVisitor(claimant);
  assert.deepEqual(codes(await claimCompany(visiting, asked(corporateNumber()))), ["number-not-registered"]);
  const manager = await aPerson(server, "manager");
  const { number, companyId } = await aCompanyPerson(server);
  for (const time of [1, 2]) {
    assert.ok((await claimCompany(visiting, asked(number))).ok, `question ${time}`);
    const { id } = (await showClaims(manager)).find((one) => one.corporateNumber === number && one.state === "open")!;
    assert.ok((await settleClaim(manager, id, { decision: "denied", note: "Nobody knows them.", version: 1, holder: companyId })).ok);
  }
  assert.deepEqual(codes(await claimCompany(visiting, asked(number))), ["claim-denied-before"]);
});

test("a decision is of the company that was on the page, and a registration with work of an earlier year does not end", async () => {
  const { person } = await aCompanyApplication(server).open();
  const claimant = await aClaim(person.number);
  const manager = await aPerson(server, "manager");
  const { id } = await claimOf(manager, claimant.accountId, person.number);
  const given = { decision: "replaced", note: "x", version: 1, holder: person.companyId } as const;
  assert.deepEqual(codes(await settleClaim(manager, id, { ...given, holder: newId() })), ["changed-meanwhile"]);
  // A draft of the next year stands before it.
  const behind = new pg.Client(superuserUrl);
  await behind.connect();
  try {
    await behind.query(
      `insert into jip.company_applications select (jsonb_populate_record(a, jsonb_build_object('id', $2::text, 'fiscal_year', 2024, 'state', 'draft', 'number', null))).*
       from jip.company_applications a where a.company_id = $1`,
      [person.companyId, newId()],
    );
  } finally {
    await behind.end();
  }
  assert.equal((await claimOf(manager, claimant.accountId, person.number)).holder!.mayEnd, false);
  assert.deepEqual(codes(await settleClaim(manager, id, given)), ["claim-too-late"]);
});

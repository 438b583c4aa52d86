import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { allCompanyRights } from "#program/accounts/company-roles.ts";
import { companyRoles } from "#program/accounts/company-roles.ts";
import { companyRolesWith } from "#program/accounts/company-roles.ts";
import { showCompanyInternships } from "#program/daily-reports/show-company-internships.server.ts";
import { commentReport } from "#program/daily-reports/comment-report.server.ts";
import { answerCandidates } from "#program/matching/answer-candidates.server.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { aColleague } from "#tests/makers/colleague.ts";
import { invitedWith } from "#tests/makers/colleague.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { companyAnswers } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "#tests/support/database.ts";
import { acceptInvitation } from "./accept-invitation.server.ts";
import { openInvitation } from "./accept-invitation.server.ts";
import { changeColleagueRole } from "./change-colleague.server.ts";
import { removeColleague } from "./change-colleague.server.ts";
import { afterChange } from "./colleague-rules.ts";
import { colleaguesForOffice } from "./colleagues.server.ts";
import { showColleagues } from "./colleagues.server.ts";
import { companyHome } from "./company-home.server.ts";
import { inviteColleague } from "./invite-colleague.server.ts";
import { withdrawInvitation } from "./invite-colleague.server.ts";
import { saveCompanyApplication } from "./save-company-application.server.ts";
import { withdrawCompanyApplication } from "./withdraw-company-application.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRight } from "#program/accounts/company-roles.ts";
import type { Outcome } from "#platform/outcome.ts";

const { server } = await testDatabase();
const asVisitor = (person: Act) =>
  actAs(
    server,
    { ...person.who, kind: "anyone", companyId: null, companyRole: undefined, roles: [] },
    { now: person.now, language: "ja", requestId: "test" },
  );
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

test("a company always keeps somebody who can act for it, whatever else changes", () => {
  const people = [
    { accountId: "a", companyRole: "applicant" },
    { accountId: "t", companyRole: "trainer" },
  ] as const;
  assert.deepEqual(codes(afterChange(people, "a", null)), ["last-lead"]);
  assert.deepEqual(codes(afterChange(people, "a", "accounts")), ["last-lead"]);
  assert.equal(afterChange(people, "a", "manager").ok, true);
  assert.equal(afterChange(people, "t", null).ok, true);
  assert.equal(afterChange([...people, { accountId: "m", companyRole: "manager" }], "a", null).ok, true);
});

test("each right of a company belongs to the roles that are written down, in the act and in the database", async () => {
  const { person, id } = await aCompanyApplication(server).draft();
  const nothing = newId();
  const deeds: Record<CompanyRight, (act: Act) => Promise<unknown>> = {
    "read-application": (act) => companyHome(act),
    "write-application": (act) => saveCompanyApplication(act, id, { ...companyAnswers({ corporateNumber: person.number }), version: 1 }),
    "submit-application": (act) => withdrawCompanyApplication(act, nothing),
    "see-candidates": (act) => showCandidates(act, nothing),
    "decide-on-candidates": (act) => answerCandidates(act, [{ matchId: nothing, answer: "choose" } as never]),
    "see-interns": (act) => showCompanyInternships(act),
    "comment-reports": (act) => commentReport(act, nothing, "よくできました。"),
    "manage-colleagues": (act) => inviteColleague(act, { email: `${newId()}@people.example`, companyRole: "trainer" }),
  };
  assert.deepEqual(Object.keys(deeds).sort(), [...allCompanyRights].sort());
  for (const role of companyRoles) {
    const colleague = role === "applicant" ? person : await aColleague(server, person, role);
    for (const [right, deed] of Object.entries(deeds)) {
      const refusedAs = await deed(colleague).then(
        () => null,
        (error: Error) => error.name,
      );
      const mayDo = companyRolesWith(right as CompanyRight).includes(role);
      assert.equal(refusedAs === "NotAllowed", !mayDo, `${role}: ${right} (${refusedAs})`);
    }
    const written = await colleague.db.transaction(
      async (tx) => (await sql`update company_applications set purposes = '{}' where id = ${id}::uuid`.execute(tx)).numAffectedRows,
    );
    assert.equal(written, companyRolesWith("write-application").includes(role) ? 1n : 0n, `${role} writes by the database`);
  }
});

test("a colleague is invited by a letter, signs in with that address and is let in once", async () => {
  const person = await aCompanyPerson(server);
  const guest = await aPerson(server, "company");
  const email = `${guest.accountId}@people.example`;
  assert.equal((await inviteColleague(person, { email, companyRole: "trainer" })).ok, true);
  assert.deepEqual(codes(await inviteColleague(person, { email, companyRole: "accounts" })), ["invited-already"]);
  const token = await invitedWith(server, email);
  const opened = await openInvitation(asVisitor(guest), token);
  assert.deepEqual(opened, { company: "架空精機株式会社", email, companyRole: "trainer", isOpen: true, isMine: false });
  assert.equal(await openInvitation(asVisitor(guest), `${token}x`), null);
  const other = await aPerson(server, "company");
  assert.deepEqual(codes(await acceptInvitation(asVisitor(other), token, "")), ["other-address"]);
  const both = await Promise.all([acceptInvitation(asVisitor(guest), token, ""), acceptInvitation(asVisitor(guest), token, "")]);
  assert.deepEqual(
    both.map((one) => one.ok),
    [true, true],
    "a press and its double are one deed",
  );
  const { colleagues, invitations } = await showColleagues(person);
  assert.deepEqual(
    colleagues.map((one) => [one.accountId, one.companyRole]),
    [
      [person.accountId, "applicant"],
      [guest.accountId, "trainer"],
    ],
  );
  assert.deepEqual(invitations, []);
  const screener = await aPerson(server, "screener");
  assert.equal((await colleaguesForOffice(screener, person.companyId)).colleagues.length, 2, "the office sees them");
  assert.deepEqual(codes(await inviteColleague(person, { email, companyRole: "accounts" })), ["colleague-there"]);
});

test("an invitation that is old or taken back opens nothing, and whoever was removed does not come back by it", async () => {
  const person = await aCompanyPerson(server);
  const guest = await aPerson(server, "company");
  const email = `${guest.accountId}@people.example`;
  const invited = await inviteColleague(person, { email, companyRole: "manager" });
  assert.ok(invited.ok);
  const first = await invitedWith(server, email);
  const fortnight = new Date(person.now.getTime() + 14 * 86_400_000);
  assert.deepEqual(codes(await acceptInvitation(asVisitor(later(guest, fortnight)), first, "")), ["invitation-old"]);
  await withdrawInvitation(person, invited.value.invitationId);
  assert.deepEqual(codes(await acceptInvitation(asVisitor(guest), first, "")), ["invitation-old"]);
  assert.ok((await inviteColleague(person, { email, companyRole: "manager" })).ok);
  const second = await invitedWith(server, email);
  assert.ok((await acceptInvitation(asVisitor(guest), second, "")).ok);
  assert.ok((await removeColleague(person, guest.accountId)).ok);
  await acceptInvitation(asVisitor(guest), second, "");
  assert.equal((await showColleagues(person)).colleagues.length, 1, "a used link lets nobody in again");
});

test("roles change and end by those who lead; the last of them stays, also when two let each other go at once", async () => {
  const person = await aCompanyPerson(server);
  assert.deepEqual(codes(await removeColleague(person, person.accountId)), ["last-lead"]);
  const manager = await aColleague(server, person, "manager");
  const trainer = await aColleague(server, person, "trainer");
  await assert.rejects(changeColleagueRole(trainer, trainer.accountId, "manager"), NotAllowed);
  await assert.rejects(removeColleague(person, newId()), NotFound);
  const other = await aCompanyPerson(server);
  await assert.rejects(removeColleague(other, trainer.accountId), NotFound, "somebody of another company");
  assert.ok((await changeColleagueRole(person, trainer.accountId, "accounts")).ok);
  const outcomes = await Promise.all([removeColleague(person, manager.accountId), removeColleague(manager, person.accountId)]);
  assert.equal(outcomes.filter((one) => one.ok).length, 1);
  const left = await actAsSystem(server, { now: person.now, requestId: "test" }).db.transaction(
    async (tx) =>
      (
        await sql<{
          company_role: string;
        }>`select company_role from account_roles where company_id = ${person.companyId}::uuid and ended_at is null and company_role in ('applicant', 'manager')`.execute(
          tx,
        )
      ).rows,
  );
  assert.equal(left.length, 1);
});

test("a person of one company is not let into a second one with the same address", async () => {
  const [one, two] = [await aCompanyPerson(server), await aCompanyPerson(server)];
  const email = `${two.accountId}@people.example`;
  assert.ok((await inviteColleague(one, { email, companyRole: "trainer" })).ok);
  assert.deepEqual(codes(await acceptInvitation(asVisitor(two), await invitedWith(server, email), "")), ["has-other-company"]);
});

test("a company sends at most twenty invitations within 24 hours, those taken back among them", async () => {
  const lead = await aCompanyPerson(server);
  const invite = async (person: Act) => await inviteColleague(person, { email: `${newId()}@people.example`, companyRole: "trainer" });
  for (let count = 0; count < 20; count += 1) {
    const invited = await invite(lead);
    assert.ok(invited.ok);
    await withdrawInvitation(lead, invited.value.invitationId);
  }
  assert.deepEqual(codes(await invite(lead)), ["too-many-today"]);
  assert.ok((await invite({ ...lead, now: new Date(lead.now.getTime() + 24 * 3_600_000 + 1) })).ok, "the next day");
});

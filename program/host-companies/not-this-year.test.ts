import assert from "node:assert/strict";
import test from "node:test";
import { NotAllowed } from "#platform/refusals.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { companyHome } from "./company-home.server.ts";
import { listNotThisYear } from "./say-not-this-year.server.ts";
import { sayNotThisYear } from "./say-not-this-year.server.ts";
import { startCompanyApplication } from "./start-company-application.server.ts";
import type { CompanyPerson } from "#tests/makers/company.ts";

const { server } = await testDatabase();
const now = new Date("2024-05-20T12:00:00+09:00");
const nextYear = (person: CompanyPerson) => ({
  ...person,
  ...actAs(server, person.who, { now, language: "ja", requestId: "test" }),
});
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? [] : outcome.problems!.map((problem) => problem.code);

test("a company of an earlier year says not this year in one press; the office reads why, and applying takes it back", async () => {
  const { person } = await aCompanyApplication(server).submitted();
  const office = { ...(await aPerson(server, "manager", { now })), now };
  assert.deepEqual(codes(await sayNotThisYear(person, "cost")), ["application-begun"]);
  const again = nextYear(person);
  assert.equal((await companyHome(again)).notThisYear, null);
  assert.ok((await sayNotThisYear(again, "cost")).ok);
  assert.ok((await sayNotThisYear(again, "cost")).ok, "the same press once more");
  assert.ok((await sayNotThisYear(again, "time-of-year")).ok, "another reason");
  assert.deepEqual((await companyHome(again)).notThisYear, { reason: "time-of-year", saidAt: now });
  assert.deepEqual(
    (await listNotThisYear(office)).map(({ companyId, reason }) => [companyId, reason]),
    [[person.companyId, "time-of-year"]],
  );
  assert.ok((await startCompanyApplication(again, 2024)).ok);
  assert.equal((await companyHome(again)).notThisYear, null);
  assert.deepEqual(await listNotThisYear(office), []);
  assert.deepEqual(codes(await sayNotThisYear(again, "cost")), ["application-begun"]);
});

test("who never applied has nothing to say, and nobody but who checks companies reads the list", async () => {
  const person = nextYear(await aCompanyPerson(server));
  assert.deepEqual(codes(await sayNotThisYear(person, "cost")), ["never-applied"]);
  await assert.rejects(listNotThisYear(person), NotAllowed);
  await assert.rejects(listNotThisYear(await aPerson(server, "accounts")), NotAllowed);
  await assert.rejects(sayNotThisYear(await aPerson(server, "manager"), "cost"));
});

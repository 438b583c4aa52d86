import assert from "node:assert/strict";
import test from "node:test";
import { companyAnswers } from "#tests/makers/company.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { companiesOfSender } from "./companies-of-sender.server.ts";

const { server } = await testDatabase();
const matcher = await aPerson(server, "matcher");
const nobody: Parameters<typeof companiesOfSender>[1] = { accountId: null, email: "nobody@people.example", text: "" };
const found = async (sender: Partial<typeof nobody>) =>
  (await companiesOfSender(matcher, { ...nobody, ...sender })).map(({ called, by }) => [called.ja, by]);

test("a sender is linked to the company for which they act, by account, by address, and by a number that they name", async () => {
  const name = "架空印刷株式会社";
  const { person, number } = await aCompanyApplication(server, { name }).submitted();
  const { contactEmail } = companyAnswers();
  await aCompanyApplication(server).submitted(); // Another company, which is never the sender's.
  const email = `${person.accountId}@people.example`;
  assert.deepEqual(await found({ accountId: person.accountId }), [[name, "account"]]);
  assert.deepEqual(await found({ email: email.toUpperCase() }), [[name, "address"]]);
  assert.ok((await found({ email: contactEmail })).some(([one, by]) => one === name && by === "address"));
  assert.deepEqual(await found({ text: `Our number is ${number.toLowerCase()}.` }), [[name, "number"]]);
  assert.deepEqual(await found({ text: `法人番号は${person.number}です。` }), [[name, "number"]]);
  assert.deepEqual(await found({}), []);
  assert.deepEqual(await companiesOfSender(await aPerson(server, "concierge"), { ...nobody, email }), []);
});

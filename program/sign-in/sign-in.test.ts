import assert from "node:assert/strict";
import { test } from "node:test";
import { aPerson } from "#tests/makers/person.ts";
import { accountOf, actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { seal, unseal } from "#platform/sealed.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { openDatabase } from "#platform/database.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { isAddress } from "./form.server.ts";
import { endRole, grantRole, peopleWithRoles } from "./grant-role.server.ts";
import { sendSignInCode } from "./send-sign-in-code.server.ts";
import { knownBrowser } from "./known-browser.server.ts";
import { makeSetUpLink, setUpAdministrator } from "./set-up-link.server.ts";
import { openSignIn } from "./sign-in.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import type { OutboxTables } from "#program/outbox/tables.ts";

const database = await testDatabase();
const secret = "a secret of this test alone, forty letters.";
const signIn = openSignIn(database.server, { secret, baseUrl: "http://127.0.0.1" });
const now = new Date("2023-06-01T10:00:00+09:00");
const visitor = actAs(database.server, anyone, { now, language: "ja", requestId: "test" });
const cookieOf = (cookies: readonly string[]) => new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });

test("a code signs in once; an address seen for the first time becomes an account", async () => {
  const code = await signIn.makeCode("new@people.example");
  assert.match(code, /^\d{6}$/);
  const wrong = code === "000000" ? "000001" : "000000";
  assert.equal(await signIn.useCode("new@people.example", wrong, new Headers()), null);
  const first = await signIn.useCode("new@people.example", code, new Headers());
  assert.ok(first !== null);
  assert.equal(await signIn.useCode("new@people.example", code, new Headers()), null);
  assert.equal((await signIn.whoIs(cookieOf(first.cookies)))?.accountId, first.accountId);
  const again = await signIn.useCode("new@people.example", await signIn.makeCode("new@people.example"), new Headers());
  assert.equal(again?.accountId, first.accountId);
  assert.notDeepEqual(again?.cookies, first.cookies, "each sign-in has its own session");
});

test("a code does not survive five wrong tries", async () => {
  const code = await signIn.makeCode("tries@people.example");
  for (let wrong = 0; wrong < 5; wrong += 1)
    await signIn.useCode("tries@people.example", code === "111111" ? "222222" : "111111", new Headers());
  assert.equal(await signIn.useCode("tries@people.example", code, new Headers()), null);
});

test("wrong codes that strangers type do not end the newest letter's link; the next letter and a sign-in do", async () => {
  const email = "stormed@people.example";
  const first = await signIn.makeLetter(email);
  const { letter } = await signIn.makeLetter(email);
  for (let wrong = 0; wrong < 6; wrong += 1) await signIn.useCode(email, "000000", new Headers());
  assert.equal(await signIn.useLetter(email, first.letter, new Headers()), null, "a newer letter has followed");
  assert.equal(await signIn.useLetter("somebody@people.example", letter, new Headers()), null);
  assert.ok((await signIn.useLetter(email, letter, new Headers())) !== null);
  assert.equal(await signIn.useLetter(email, letter, new Headers()), null, "it works once");
  const third = await signIn.makeLetter(email);
  assert.ok((await signIn.useCode(email, third.code, new Headers())) !== null);
  assert.equal(await signIn.useLetter(email, third.letter, new Headers()), null, "its code has signed in");
});

test("a browser is known by the addresses that signed in with it, and by a cookie that nobody else can make", () => {
  const browser = knownBrowser(secret, false);
  const cookie = browser.cookieFor(new Headers(), "one@people.example").split(";")[0]!;
  const headers = new Headers({ cookie });
  const id = browser.idFor(headers, "One@people.example");
  assert.ok(id !== null);
  assert.equal(browser.idFor(headers, "other@people.example"), null);
  const both = new Headers({ cookie: browser.cookieFor(headers, "other@people.example").split(";")[0]! });
  assert.deepEqual([browser.idFor(both, "one@people.example"), browser.idFor(both, "other@people.example")], [id, id]);
  assert.equal(knownBrowser(`${secret}!`, false).idFor(headers, "one@people.example"), null);
  assert.ok(!cookie.includes("people"), "no address can be read in it");
  assert.match(
    knownBrowser(secret, true).cookieFor(new Headers(), "a@b.example"),
    /^__Host-browser=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test("signing out ends the session on the server, not only the cookie", async () => {
  const signedIn = await signIn.useCode("out@people.example", await signIn.makeCode("out@people.example"), new Headers());
  const headers = cookieOf(signedIn!.cookies);
  await signIn.end(headers);
  assert.equal(await signIn.whoIs(headers), null);
});

test("a changed cookie is nobody's", async () => {
  const signedIn = await signIn.useCode("cookie@people.example", await signIn.makeCode("cookie@people.example"), new Headers());
  const [cookie = ""] = signedIn!.cookies.map((one) => one.split(";")[0]!);
  assert.equal(await signIn.whoIs(new Headers({ cookie: `${cookie.slice(0, -6)}AAAAAA` })), null);
});

test("a known and an unknown address get the same letter, with a code and a link of the same code", async () => {
  const letters = async () =>
    await actAsSystem(database.server, { now, requestId: "test" }).db.transaction((tx) =>
      tx.withTables<OutboxTables>().selectFrom("letters").selectAll().where("kind", "=", "sign-in-code").orderBy("id").execute(),
    );
  await sendSignInCode(visitor, signIn, secret, { email: "new@people.example", then: "" });
  await sendSignInCode(visitor, signIn, secret, { email: "unknown@people.example", then: "" });
  const [known, unknown] = await letters();
  const shape = (text: string) => text.replace(/\d{3} \d{3}/g, "CODE").replace(/link\/[\w-]+/g, "link/SEALED");
  assert.equal(shape(known!.body_en), shape(unknown!.body_en));
  assert.ok(known!.is_secret);
  const sealed = /sign-in\/link\/([\w-]+)/.exec(known!.body_en)![1]!;
  const content = unseal(secret, "sign-in-link", sealed) as { email: string; letter: string };
  assert.equal(content.email, "new@people.example");
  assert.match(known!.subject_en.replace(" ", ""), /^\d{6}/);
  const pressed = [1, 2].map(async () => await signIn.useLetter(content.email, content.letter, new Headers()));
  assert.equal((await Promise.all(pressed)).filter((one) => one !== null).length, 1, "of two presses at once, one signs in");
});

test("a sealed text opens with its own secret and purpose alone, and not when it was changed", () => {
  const sealed = seal(secret, "one", { a: 1 });
  assert.deepEqual(unseal(secret, "one", sealed), { a: 1 });
  assert.equal(unseal(secret, "two", sealed), null);
  assert.equal(unseal(`${secret}!`, "one", sealed), null);
  assert.equal(unseal(secret, "one", `${sealed.slice(0, -2)}AA`), null);
  for (const rubbish of ["", "x", "🙂", "a".repeat(5000)]) assert.equal(unseal(secret, "one", rubbish), null);
});

test("an address is one mailbox that can end no mail header", () => {
  for (const good of ["a@b.example", "first.last+tag@sub.domain.example", "名前@例え.example"]) assert.ok(isAddress(good), good);
  for (const bad of [
    "",
    "a",
    "a@b",
    "a@@b.example",
    "a b@c.example",
    "a@b.example,c@d.example",
    "<a@b.example>",
    "a@b.example\r\nBcc: c@d.example",
    "a@-b.example",
  ]) {
    assert.ok(!isAddress(bad), bad);
  }
});

test("the set-up link makes one administrator, once; others are given roles by them", async () => {
  const link = await makeSetUpLink(database.server);
  assert.ok(link !== null);
  const token = link.split("/").at(-1)!;
  const asSystem = actAsSystem(database.server, { now: new Date(), requestId: "test" });
  const person = { name: "見本 管理", email: "boss@people.example" };
  const made = await setUpAdministrator(asSystem, token, person);
  assert.ok(made.ok);
  assert.equal((await setUpAdministrator(asSystem, token, { ...person, email: "second@people.example" })).ok, false);
  assert.equal(await makeSetUpLink(database.server), null);
  const who = { kind: "office" as const, accountId: made.value.accountId, companyId: null, roles: ["administrator" as const], name: "" };
  const administrator = actAs(database.server, who, { now, language: "ja", requestId: "test" });
  const granted = await grantRole(administrator, { name: "例示 審査", email: "reader@people.example", role: "screener" });
  assert.ok(granted.ok);
  assert.ok((await grantRole(administrator, { name: "例示 審査", email: "reader@people.example", role: "screener" })).ok);
  const roles = async () => (await peopleWithRoles(administrator)).map((one) => [one.email, one.roles]);
  assert.deepEqual(await roles(), [
    ["reader@people.example", ["screener"]],
    ["boss@people.example", ["administrator"]],
  ]);
  assert.equal(
    (await endRole(administrator, { accountId: made.value.accountId, role: "administrator" })).ok,
    false,
    "one administrator always remains",
  );
  assert.ok((await endRole(administrator, { accountId: granted.value.accountId, role: "screener" })).ok);
  assert.deepEqual(await roles(), [["boss@people.example", ["administrator"]]]);
  const screener = await aPerson(database.server, "screener");
  await assert.rejects(() => grantRole(screener, { name: "x", email: "x@people.example", role: "administrator" }), NotAllowed);
});

test("of two administrators who take each other's role at the same moment one remains", async () => {
  const pair = [await aPerson(database.server, "administrator"), await aPerson(database.server, "administrator")] as const;
  const deeds = [
    endRole(pair[0], { accountId: accountOf(pair[1]), role: "administrator" }),
    endRole(pair[1], { accountId: accountOf(pair[0]), role: "administrator" }),
  ];
  const ended = await Promise.allSettled(deeds);
  assert.deepEqual(ended.map((one) => one.status).sort(), ["fulfilled", "rejected"]);
  const other = await aPerson(database.server, "administrator");
  const left = (await peopleWithRoles(other)).filter((one) => pair.some((each) => accountOf(each) === one.id));
  assert.deepEqual(
    left.map((one) => one.roles),
    [["administrator"]],
  );
});

test("without its database nobody is told that a right code is wrong", async () => {
  const gone = openDatabase("postgres://jip@127.0.0.1:1/nothing");
  const without = openSignIn(gone, { secret, baseUrl: "http://127.0.0.1" });
  await assert.rejects(() => without.useCode("a@people.example", "123456", new Headers()), { name: "DatabaseUnavailable" });
  await assert.rejects(() => without.makeCode("a@people.example"), { name: "DatabaseUnavailable" });
  await gone.close();
});

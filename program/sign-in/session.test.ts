import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { deviceOf } from "#program/accounts/device.ts";
import { sayDevice } from "#program/accounts/device.ts";
import { openSignIn } from "./sign-in.server.ts";
import { clearSignIn } from "./clear-sign-in.server.ts";
import { keptForms } from "./kept-forms.server.ts";
import { sessionCookie } from "./session.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = await testDatabase();
const secret = "a secret of this test alone, forty letters.";

test("where the site is served by https the cookie is Secure under the strictest name, elsewhere it has a plain one", async () => {
  const email = "secure@people.example";
  for (const [baseUrl, wanted] of [
    ["https://internship.example", /^__Host-session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax; Secure$/],
    ["http://127.0.0.1", /^session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/],
  ] as const) {
    const signIn = openSignIn(database.server, { secret, baseUrl });
    const used = await signIn.useCode(email, await signIn.makeCode(email), new Headers());
    assert.equal(used?.cookies.length, 2, "the session, and the mark of the browser");
    assert.match(used!.cookies[0]!, wanted);
    const cookie = used!.cookies[0]!.split(";")[0]!;
    assert.equal((await signIn.whoIs(new Headers({ cookie })))?.email, email);
    const otherName = cookie.startsWith("__Host-") ? cookie.slice("__Host-".length) : `__Host-${cookie}`;
    assert.equal(await signIn.whoIs(new Headers({ cookie: otherName })), null, "the name of another kind of site");
  }
});

test("a cookie gives back the token that was signed, and none that was not", () => {
  const cookie = sessionCookie(secret, false);
  fc.assert(
    fc.property(fc.base64String({ minLength: 1, maxLength: 60 }), fc.string({ maxLength: 80 }), (token, rubbish) => {
      const set = cookie.set(token).split(";")[0]!;
      assert.equal(cookie.tokenOf(new Headers({ cookie: `other=1; ${set}` })), token);
      assert.equal(sessionCookie(`${secret}!`, false).tokenOf(new Headers({ cookie: set })), null);
      assert.equal(cookie.tokenOf(new Headers({ cookie: `session=${encodeURIComponent(rubbish)}` })), null);
    }),
  );
});

test("devices are named in words, and nothing of what a browser says is repeated", () => {
  const said = [
    ["Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36", "Android phone, Chrome"],
    ["Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605 CriOS/120 Mobile Safari/604", "iPad, Chrome"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120", "Windows computer, Edge"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14.0; rv:121.0) Gecko/20100101 Firefox/121.0", "Mac, Firefox"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Mobile/15E148 Instagram 300.0", "iPhone, inside another app"],
    ["", "Another device, another browser"],
  ] as const;
  for (const [agent, words] of said) assert.equal(sayDevice(deviceOf(agent)).en, words);
  fc.assert(fc.property(fc.string(), (agent) => assert.match(deviceOf(agent), /^[a-z-]+ [a-z]+$/)));
});

test("a kept form opens for its account on its page alone, the newest one, and not when its hour is over", async () => {
  const [one, other] = [await aPerson(database.server, "intern"), await aPerson(database.server, "intern")];
  const forms = keptForms(database.server, secret);
  await forms.keep(one.accountId, "/ja/intern", { details: "前の内容" });
  await forms.keep(one.accountId, "/ja/intern", { details: "新しい内容", picks: ["a", "b"] });
  const id = (await forms.find(one.accountId, "/ja/intern"))!;
  assert.deepEqual(await forms.open(one.accountId, "/ja/intern", id), { details: "新しい内容", picks: ["a", "b"] });
  assert.equal(await forms.open(other.accountId, "/ja/intern", id), null);
  assert.equal(await forms.open(one.accountId, "/ja/company", id), null);
  assert.equal(await keptForms(database.server, `${secret}!`).open(one.accountId, "/ja/intern", id), null, "sealed with another secret");
  const library = database.as({ databaseRole: "jip_sign_in" });
  const rows = library.transaction(
    async (tx) =>
      await tx
        .withTables<{ kept_forms: { sealed: string; expires_at: Date } }>()
        .updateTable("kept_forms")
        .set({ expires_at: new Date(Date.now() - 1) })
        .returning("sealed")
        .execute(),
  );
  assert.ok((await rows).every(({ sealed }) => !Buffer.from(sealed, "base64url").toString("utf8").includes("内容")));
  assert.equal(await forms.open(one.accountId, "/ja/intern", id), null);
});

test("five forms are kept of an account, the newest, and what is over is deleted by the clockwork", async () => {
  const { accountId } = (await openSignIn(database.server, { secret, baseUrl: "http://127.0.0.1" }).useCode(
    "keeps@people.example",
    await openSignIn(database.server, { secret, baseUrl: "http://127.0.0.1" }).makeCode("keeps@people.example"),
    new Headers(),
  ))!;
  const forms = keptForms(database.server, secret);
  for (let page = 1; page <= 7; page += 1) await forms.keep(accountId, `/en/page-${page}`, { words: String(page) });
  const kept = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(async (page) => (await forms.find(accountId, `/en/page-${page}`)) !== null));
  assert.deepEqual(kept, [false, false, true, true, true, true, true]);
  const pool = database.server.poolAs("jip_sign_in");
  const mine = "account_id = (select id from accounts where email = 'keeps@people.example')";
  await pool.query(`update sessions set expires_at = now() - interval '1 minute' where ${mine}`);
  await pool.query(`update kept_forms set expires_at = now() - interval '1 minute' where ${mine} and path <> '/en/page-7'`);
  assert.deepEqual(await clearSignIn(database.server), { sessions: 1, forms: 4, codes: 0 });
  assert.ok((await forms.find(accountId, "/en/page-7")) !== null, "what is not over stays");
});

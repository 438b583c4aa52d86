// Signing in, attacked: codes guessed and reused, limits, cookies changed and brought along, sessions after their end, the link of the
// set-up, the demonstration's door, and what an answer tells of who is known.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { seal } from "#platform/sealed.server.ts";
import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);
const system = database.as({ databaseRole: "jip_system" });
type Letters = { letters: { to_email: string | null; body_en: string; kind: string; queued_at: Date; id: string } };

const codeSentTo = async (email: string) => {
  const letters = await system.transaction(
    async (tx) =>
      await tx.withTables<Letters>().selectFrom("letters").selectAll().where("to_email", "=", email).orderBy("id", "desc").execute(),
  );
  return {
    code: /\b(\d{3}) (\d{3})\b/.exec(letters[0]!.body_en)!.slice(1).join(""),
    link: /\/en\/sign-in\/link\/([\w-]+)/.exec(letters[0]!.body_en)?.[0] ?? "",
    count: letters.length,
  };
};
const ask = async (email: string, headers: Record<string, string> = {}) => await site.post("/en/sign-in", { email }, headers);
const pageFor = async (email: string) => (await ask(email)).headers.get("location")!;
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0]!)
    .find((one) => /session=./.test(one)) ?? null;
const isIn = async (cookie: string) =>
  (await site.get("/en/start", { cookie })).status !== 303 ||
  !(await site.get("/en/start", { cookie })).headers.get("location")!.includes("sign-in");
const known = async () => `${(await aPerson(database.server, "screener")).accountId}@people.example`;
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("a code signs in once, with a cookie that no script reads and no other site sends", async () => {
  const email = await known();
  const page = await pageFor(email);
  const { code } = await codeSentTo(email);
  const used = await site.post(page, { code });
  assert.equal(used.status, 303);
  const header = used.headers.getSetCookie().find((one) => one.startsWith("session="))!;
  assert.match(header, /HttpOnly/i);
  assert.match(header, /SameSite=Lax/i);
  assert.match(header, /Path=\/(;|$)/i);
  assert.doesNotMatch(header, /Domain=/i);
  assert.match(header, /Max-Age=43200(;|$)/, "twelve hours");
  assert.equal((await site.post(page, { code })).status, 422, "the same code again");
});

test("five wrong tries end a code, also for whoever then types the right one", async () => {
  const email = await known();
  const page = await pageFor(email);
  const { code } = await codeSentTo(email);
  for (let tries = 0; tries < 5; tries++) assert.equal((await site.post(page, { code: wrong(code) })).status, 422);
  assert.equal((await site.post(page, { code })).status, 422);
});

test("wrong tries are counted exactly over several codes, and pressed at the same time", async () => {
  const email = await known();
  const page = await pageFor(email);
  const statuses = (await Promise.all(Array.from({ length: 14 }, async () => (await site.post(page, { code: "000000" })).status))).sort();
  assert.deepEqual([statuses.filter((one) => one === 422).length, statuses.filter((one) => one === 429).length], [10, 4]);
});

test("a code may be asked for five times in a quarter of an hour; the sixth is told when to come back, and the neighbour is not locked out", async () => {
  const email = `${newId()}@people.example`;
  for (let times = 0; times < 5; times++) assert.equal((await ask(email)).status, 303);
  const sixth = await ask(email);
  assert.equal(sixth.status, 429);
  const seconds = Number(sixth.headers.get("retry-after"));
  assert.ok(seconds > 0 && seconds <= 900, `${seconds} seconds`);
  assert.ok((await sixth.text()).includes(email), "what was typed stays");
  assert.equal((await ask(email.toUpperCase())).status, 429, "the same address in capitals");
  assert.equal((await ask(email.replaceAll("@", "＠"))).status, 429, "the same address in full width");
  assert.equal((await ask(`${newId()}@people.example`)).status, 303);
  assert.equal((await codeSentTo(email)).count, 5, "no letter is sent past the limit");
});

test("whoever knows an address cannot lock its person out: their own browser asks on, and the newest letter's link works", async () => {
  for (const email of [await known(), `${newId()}@people.example`]) {
    const mine = await pageFor(email);
    const used = await site.post(mine, { code: (await codeSentTo(email)).code });
    const cookie = used.headers
      .getSetCookie()
      .map((one) => one.split(";")[0]!)
      .find((one) => one.startsWith("browser="))!;
    // A stranger asks until no more letters go out, and types wrong codes until no more are read.
    for (let times = 0; times < 5; times++) await ask(email);
    for (let times = 0; times < 12; times++) await site.post(mine, { code: "000000" });
    const refused = await ask(email);
    assert.equal(refused.status, 429);
    assert.match(await refused.text(), /The newest one signs you in, also now/);
    const letter = await codeSentTo(email);
    assert.equal((await ask(email, { cookie })).status, 303, "the person's own browser asks on");
    const fresh = await codeSentTo(email);
    assert.equal(fresh.count, letter.count + 1);
    const page = (await ask(email, { cookie })).headers.get("location")!;
    const { link, code } = await codeSentTo(email);
    assert.equal((await site.post(page, { code })).status, 429, "another browser has no tries left");
    const opened = await site.post(link, {});
    assert.ok(cookieOf(opened) !== null, "the link signs in from any browser");
    const again = (await ask(email, { cookie })).headers.get("location")!;
    assert.equal(
      (await site.post(again, { code: (await codeSentTo(email)).code }, { cookie })).status,
      303,
      "and the own browser's code does",
    );
    assert.equal((await ask(`x${email}`, { cookie })).status, 303, "the cookie is nothing for other addresses");
  }
});

test("the limits cannot be walked around by a forged address of the network", async () => {
  const email = `${newId()}@people.example`;
  for (let times = 0; times < 5; times++) await ask(email, { "x-forwarded-for": `203.0.113.${times}` });
  assert.equal(
    (await ask(email, { "x-forwarded-for": "203.0.113.99", "x-real-ip": "203.0.113.98", forwarded: "for=203.0.113.97" })).status,
    429,
  );
});

test("an earlier code ends with the next one, and a code is of its own address alone", async () => {
  const [one, other] = [await known(), await known()];
  const first = await pageFor(one);
  const early = (await codeSentTo(one)).code;
  const second = await pageFor(one);
  const late = (await codeSentTo(one)).code;
  await pageFor(other);
  const others = (await codeSentTo(other)).code;
  if (early !== late) assert.equal((await site.post(first, { code: early })).status, 422);
  if (others !== late) assert.equal((await site.post(second, { code: others })).status, 422);
  assert.equal((await site.post(first, { code: late })).status, 303, "either page of the same address takes the newest code");
});

test("known and unknown addresses are answered alike: status, page, letter", async () => {
  const [there, nowhere] = [await known(), `${newId()}@people.example`];
  const [one, other] = [await ask(there), await ask(nowhere)];
  assert.equal(one.status, other.status);
  const plain = (html: string, email: string) => html.replaceAll(email, "EMAIL").replaceAll(/[\w-]{80,}/g, "SEALED");
  const pages = [
    await (await site.get(one.headers.get("location")!)).text(),
    await (await site.get(other.headers.get("location")!)).text(),
  ];
  assert.equal(plain(pages[0]!, there), plain(pages[1]!, nowhere));
  const refused = [
    await site.post(one.headers.get("location")!, { code: "000000" }),
    await site.post(other.headers.get("location")!, { code: "000000" }),
  ];
  assert.deepEqual(
    refused.map(({ status }) => status),
    [422, 422],
  );
  assert.equal(plain(await refused[0]!.text(), there), plain(await refused[1]!.text(), nowhere));
  assert.equal((await codeSentTo(there)).count, (await codeSentTo(nowhere)).count);
});

test("the sealed part of an address opens for nothing else, and not when a sign of it is changed", async () => {
  const email = await known();
  const page = await pageFor(email);
  const sealed = page.split("for=")[1]!;
  for (const forged of [
    sealed.slice(0, -2),
    `${sealed}A`,
    sealed.replace(/^./, (sign) => (sign === "A" ? "B" : "A")),
    seal("another secret, long enough to seal with", "sign-in-code-page", { email, then: "" }),
    seal(site.house.secret, "sign-in-link", { email, code: "000000", then: "" }),
    "",
    "%00",
  ]) {
    const response = await site.post(`/en/sign-in/code?for=${forged}`, { code: (await codeSentTo(email)).code });
    assert.ok([303, 404].includes(response.status), forged.slice(0, 20));
    assert.equal(cookieOf(response), null, "nobody is signed in");
  }
  const link = await site.post(`/en/sign-in/link/${sealed}`, {});
  assert.equal(cookieOf(link), null, "what opens the page for the code is no link");
});

test("the link of a letter signs in by a press alone, once", async () => {
  const email = await known();
  await pageFor(email);
  const { link } = await codeSentTo(email);
  const opened = await site.get(link);
  assert.equal(opened.status, 200);
  assert.deepEqual(opened.headers.getSetCookie(), [], "opening it, as scanners of mail do, does nothing");
  const pressed = await site.post(link, {});
  assert.equal(pressed.status, 303);
  assert.ok(cookieOf(pressed) !== null);
  assert.equal(cookieOf(await site.post(link, {})), null, "a second press signs nobody in");
});

test("each sign-in has a session of its own: a cookie brought along becomes nobody's, the browser's earlier one ends", async () => {
  const email = await known();
  const brought = "session=chosen.by-somebody-else";
  await ask(email, { cookie: brought });
  const page = await pageFor(email);
  const first = cookieOf(await site.post(page, { code: (await codeSentTo(email)).code }, { cookie: brought }))!;
  assert.notEqual(first, brought);
  const again = await pageFor(email);
  const second = cookieOf(await site.post(again, { code: (await codeSentTo(email)).code }, { cookie: first }))!;
  assert.notEqual(second, first);
  assert.equal(await isIn(brought), false);
  assert.deepEqual([await isIn(first), await isIn(second)], [false, true], "the session that the browser brought ends");
});

test("signing out ends the session on the server, not in the browser alone; other sessions go on", async () => {
  const email = await known();
  const [one, other] = [(await site.signedIn(email)).cookie, (await site.signedIn(email)).cookie];
  assert.ok((await isIn(one)) && (await isIn(other)));
  const out = await site.post("/en/sign-out", {}, { cookie: one });
  assert.equal(out.status, 303);
  assert.match(out.headers.getSetCookie().join(), /session=;.*Max-Age=0/);
  assert.deepEqual([await isIn(one), await isIn(other)], [false, true]);
  assert.equal((await site.get("/en/sign-out", { cookie: other })).status, 303);
  assert.equal(await isIn(other), true, "a link to the address does not sign out");
});

test("a changed cookie is nobody's", async () => {
  const { cookie } = await site.signedIn(await known());
  const value = cookie.slice("session=".length);
  const [token = "", signature = ""] = decodeURIComponent(value).split(".");
  const other = (await site.signedIn(await known())).cookie.slice("session=".length);
  const forged = [
    `${token}.`,
    token,
    `${token}.${"A".repeat(signature.length)}`,
    `${decodeURIComponent(other).split(".")[0]}.${signature}`,
    `x${token}.${signature}`,
    `${token}.${signature}x`,
    "null",
    "undefined",
    "{}",
    "..",
    "a".repeat(20_000),
    "%00",
    "'; drop table sessions; --",
    `${token}.${createHash("sha256").update(token).digest("base64")}`,
  ];
  for (const one of forged) assert.equal(await isIn(`session=${encodeURIComponent(one)}`), false, one.slice(0, 30));
  assert.equal(await isIn(`__Host-session=${value}`), false, "the name of another kind of site");
  assert.equal(await isIn(cookie), true);
});

test("a session ends with its time, and with the account's roles nothing is left but the account", async () => {
  const person = await aPerson(database.server, "screener");
  const who = await site.signedIn(`${person.accountId}@people.example`);
  assert.equal((await site.get("/en/office", who)).status, 200);
  await system.transaction(
    async (tx) =>
      await tx
        .withTables<{ account_roles: { account_id: string; ended_at: Date } }>()
        .updateTable("account_roles")
        .set({ ended_at: new Date() })
        .where("account_id", "=", person.accountId)
        .execute(),
  );
  assert.equal((await site.get("/en/office", who)).status, 403, "at once, without signing in again");
  const library = database.as({ databaseRole: "jip_sign_in" });
  await library.transaction(
    async (tx) =>
      await tx
        .withTables<{ sessions: { account_id: string; expires_at: Date } }>()
        .updateTable("sessions")
        .set({ expires_at: new Date(Date.now() - 1000) })
        .where("account_id", "=", person.accountId)
        .execute(),
  );
  assert.equal((await site.get("/en/office", who)).status, 303);
});

test("tokens of sessions and codes lie in the database in no form that could be used", async () => {
  const email = await known();
  await pageFor(email);
  const { code } = await codeSentTo(email);
  const library = database.as({ databaseRole: "jip_sign_in" });
  const rows = await library.transaction(
    async (tx) =>
      await tx.withTables<{ sign_in_codes: { value: string; identifier: string } }>().selectFrom("sign_in_codes").selectAll().execute(),
  );
  assert.ok(rows.length > 0);
  assert.ok(
    rows.every((row) => !row.value.includes(code)),
    "codes are kept as hashes",
  );
});

test("the link of the set-up makes one administrator, once, pressed twice at the same time as well, and none once there is one", async () => {
  const [first, second] = [await makeSetUpLink(database.server), await makeSetUpLink(database.server)];
  const post = async (link: string, email: string) => await site.post(link, { name: "Example Administrator", email });
  const statuses = (
    await Promise.all([post(first!, "one@office.example"), post(first!, "two@office.example"), post(first!, "three@office.example")])
  )
    .map(({ status }) => status)
    .sort();
  assert.deepEqual(statuses, [303, 422, 422]);
  assert.equal((await post(first!, "four@office.example")).status, 422);
  assert.equal((await post(second!, "five@office.example")).status, 422, "another link that was still unused");
  assert.equal((await post("/en/set-up/guessed", "six@office.example")).status, 422);
  assert.equal(await makeSetUpLink(database.server), null);
});

test("two links used at the same moment still make one administrator", async () => {
  const fresh = await system.transaction(async (tx) => {
    await tx
      .withTables<{ account_roles: { role: string; ended_at: Date | null } }>()
      .updateTable("account_roles")
      .set({ ended_at: new Date() })
      .where("role", "=", "administrator")
      .execute();
    return true;
  });
  assert.ok(fresh);
  const links = [await makeSetUpLink(database.server), await makeSetUpLink(database.server), await makeSetUpLink(database.server)];
  const statuses = (
    await Promise.all(
      links.map(async (link, index) => (await site.post(link!, { name: "Example", email: `race${index}@office.example` })).status),
    )
  ).sort();
  assert.deepEqual(statuses, [303, 422, 422]);
});

test("outside the demonstration nobody is signed in as a persona", async () => {
  for (const address of ["/demo", "/demo/sign-in"]) {
    assert.equal((await site.get(address)).status, 404);
    const posted = await site.post(address, { persona: "administrator" });
    assert.ok([404, 405].includes(posted.status), address);
    assert.equal(cookieOf(posted), null);
  }
});

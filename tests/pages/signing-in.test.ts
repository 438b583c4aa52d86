// The way in and back, as a browser goes it: sessions that end, forms that survive them, the second factor at the door, one's own sessions.
import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { beginSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { codeAt } from "#program/sign-in/totp.server.ts";
import { stepOf } from "#program/sign-in/totp.server.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText } from "#tests/support/site.ts";
import { problemsIn } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import type { Role } from "#program/accounts/account.ts";

const database = await testDatabase();
const site = await testSite(database);
const library = database.as({ databaseRole: "jip_sign_in" });
type Tables = {
  sessions: { id: string; account_id: string; last_seen_at: Date; expires_at: Date };
  second_factors: { account_id: string; asked_since: Date };
  letters: { id: string; to_email: string | null; body_en: string };
};

const comes = async (role: Role) => {
  const person = await aPerson(database.server, role);
  const email = `${person.accountId}@people.example`;
  return { ...person, email, who: await site.signedIn(email) };
};
/** As if the account had not been used for so many minutes; by the machine's clock, as sessions go. */
const idle = async (accountId: string, minutes: number) =>
  await library.transaction(
    async (tx) =>
      await tx
        .withTables<Tables>()
        .updateTable("sessions")
        .set({ last_seen_at: new Date(Date.now() - minutes * 60_000) })
        .where("account_id", "=", accountId)
        .execute(),
  );
const lastLetterTo = async (email: string) =>
  await database
    .as({ databaseRole: "jip_system" })
    .transaction(
      async (tx) =>
        (
          await tx
            .withTables<Tables>()
            .selectFrom("letters")
            .select("body_en")
            .where("to_email", "=", email)
            .orderBy("id", "desc")
            .executeTakeFirstOrThrow()
        ).body_en,
    );
const codeIn = (letter: string) => /\b(\d{3}) (\d{3})\b/.exec(letter)!.slice(1).join("");
const cookieOf = (response: Response) => ({
  cookie: response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0]!)
    .join("; "),
});

test("a session of the staff ends after half an hour without a page, an applicant's after three hours; use keeps both", async () => {
  for (const [role, page, minutes] of [
    ["screener", "/en/office", 30],
    ["committee", "/en/committee", 30],
    ["reader-jetro", "/en/reader", 30],
    ["intern", "/en/intern", 180],
  ] as const) {
    const { accountId, who } = await comes(role);
    await idle(accountId, minutes - 1);
    assert.equal((await site.get(page, who)).status, 200, `${role}: a minute before`);
    await idle(accountId, minutes - 1);
    assert.equal((await site.get(page, who)).status, 200, `${role}: the page before began the time anew`);
    await idle(accountId, minutes + 1);
    const late = await site.get(page, who);
    assert.deepEqual([late.status, late.headers.get("location")], [303, `/en/sign-in?then=${encodeURIComponent(page)}`]);
  }
});

test("a form posted after the session ended comes back with what was typed, to the same account alone", async () => {
  const { accountId, email, who } = await comes("intern");
  await site.post("/en/start", { intent: "intern" }, who);
  await idle(accountId, 181);
  const typed = { kind: "correction", details: "私の住所が変わりました。<b>" };
  const refused = await site.post("/en/intern/my-data", typed, who);
  assert.deepEqual(
    [refused.status, refused.headers.get("location")],
    [303, `/en/sign-in?then=${encodeURIComponent("/en/intern/my-data")}`],
  );
  assert.match(await (await site.get(refused.headers.get("location")!, who)).text(), /signed out because nothing was done/);

  const asked = await site.post("/en/sign-in", { email, then: "/en/intern/my-data" }, who);
  const back = await site.post(asked.headers.get("location")!, { code: codeIn(await lastLetterTo(email)) }, who);
  const location = back.headers.get("location")!;
  assert.match(location, /^\/en\/intern\/my-data\?kept=[0-9a-f-]{36}$/);
  const page = await (await site.get(location, cookieOf(back))).text();
  assert.ok(plainText(page).includes(typed.details), "what was typed stands there");
  assert.match(page, /You had been signed out before this was sent/);

  const sent = await site.post(location, typed, cookieOf(back));
  assert.equal(sent.status, 303);
  const afterwards = await (await site.get(location, cookieOf(back))).text();
  assert.doesNotMatch(afterwards, /You had been signed out/, "once it was sent it is kept no longer");
  const other = await comes("intern");
  const theirs = await (await site.get(location, other.who)).text();
  assert.ok(!plainText(theirs).includes(typed.details), "nobody else is shown it");
});

test("codes and links say why they do not work: wrong, used, newer letter", async () => {
  const email = `${newId()}@people.example`;
  const page = (await site.post("/en/sign-in", { email })).headers.get("location")!;
  const first = await lastLetterTo(email);
  const wrong = String((Number(codeIn(first)) + 1) % 1_000_000).padStart(6, "0");
  assert.deepEqual(problemsIn(await (await site.post(page, { code: wrong })).text()), ["code: code-wrong"]);
  const again = await site.post(page, { intent: "again" });
  assert.match(again.headers.get("location")!, /sent=again/);
  const second = await lastLetterTo(email);
  const linkOf = (letter: string) => /\/en\/sign-in\/link\/[\w-]+/.exec(letter)![0];
  const codesDiffer = codeIn(first) !== codeIn(second);
  if (codesDiffer) assert.match((await site.post(linkOf(first), {})).headers.get("location")!, /link=newer/);
  assert.equal((await site.get(linkOf(second))).status, 200);
  const pressed = await site.post(linkOf(second), {});
  assert.ok(cookieOf(pressed).cookie !== "");
  const used = (await site.post(linkOf(second), {})).headers.get("location")!;
  assert.match(used, /link=used&for=/);
  const anew = await (await site.get(used)).text();
  assert.ok(anew.includes(email) && !used.includes(email), "the address is filled in and stands in no address bar");
  assert.deepEqual(problemsIn(await (await site.post(again.headers.get("location")!, { code: codeIn(second) })).text()), [
    "code: code-used",
  ]);
  assert.equal((await site.get(linkOf(second), cookieOf(pressed))).status, 303, "opened again where one is in, the link goes on");
});

test("one code used in two browsers at the same moment signs in one", async () => {
  const email = `${newId()}@people.example`;
  const page = (await site.post("/en/sign-in", { email })).headers.get("location")!;
  const code = codeIn(await lastLetterTo(email));
  const statuses = (await Promise.all(Array.from({ length: 6 }, async () => (await site.post(page, { code })).status))).sort();
  assert.deepEqual(statuses, [303, 422, 422, 422, 422, 422]);
});

test("back after signing in leads to pages of this site alone", async () => {
  for (const then of [
    "//elsewhere.example",
    "https://elsewhere.example",
    "/en/../../x y",
    "/\\elsewhere.example",
    "/xx/office",
    "/en//elsewhere",
  ]) {
    const email = `${newId()}@people.example`;
    const page = (await site.post("/en/sign-in", { email, then })).headers.get("location")!;
    const back = await site.post(page, { code: codeIn(await lastLetterTo(email)) });
    assert.equal(back.headers.get("location"), "/en/start", then);
  }
});

test("with a second factor the code of the letter opens nothing until the app's code is shown, in a session with a new name", async () => {
  const { accountId, email, who } = await comes("screener");
  const facts = { now: new Date(), language: "en", requestId: "test" } as const;
  const shown = await (await site.get("/en/account/second-factor", who)).text();
  assert.match(shown, /<svg[^>]*role="img"/);
  const begun = await beginSecondFactor(
    actAs(database.server, { kind: "anyone", accountId, companyId: null, roles: [], name: "" }, facts),
    site.house.secret,
  );
  assert.ok(begun.ok);
  const code = codeAt(begun.value.bytes, stepOf(new Date()) - 1);
  const on = await site.post("/en/account/second-factor", { intent: "confirm", code }, who);
  assert.equal(on.status, 303);
  const renamed = cookieOf(on);
  assert.notEqual(renamed.cookie, who.cookie);
  assert.equal((await site.get("/en/office", who)).status, 303, "the name that the session had before opens nothing");
  const kept = await (await site.get(on.headers.get("location")!, renamed)).text();
  const recovery = [...kept.matchAll(/<code class="number">([a-z2-7-]{14})<\/code>/g)].map(([, one]) => one!);
  assert.equal(recovery.length, 10);

  const half = await site.signedIn(email);
  for (const page of ["/en/office", "/en/start", "/en/account"])
    assert.equal((await site.get(page, half)).headers.get("location"), `/en/sign-in/second-factor?then=${encodeURIComponent(page)}`);
  assert.doesNotMatch(await (await site.get("/en", half)).text(), /sign-out/, "on public pages they are a visitor");
  const door = "/en/sign-in/second-factor?then=%2Fen%2Foffice";
  assert.equal((await site.get(door, half)).status, 200);
  assert.deepEqual(problemsIn(await (await site.post(door, { then: "/en/office", code }, half)).text()), ["code: factor-code-seen"]);
  const through = await site.post(door, { then: "/en/office", code: recovery[0]! }, half);
  assert.deepEqual([through.status, through.headers.get("location")], [303, "/en/office"]);
  assert.equal((await site.get("/en/office", cookieOf(through))).status, 200);
  assert.equal((await site.get("/en/office", half)).status, 303);
  const another = await site.signedIn(email);
  assert.equal((await site.post(door, { then: "", code: recovery[0]! }, another)).status, 422, "a recovery code works once");
  const tries = [];
  for (let times = 0; times < 6; times++) tries.push((await site.post(door, { then: "", code: "000000" }, another)).status);
  assert.equal(tries.at(-1), 429, "tries are counted");
});

test("after the days of grace the office opens only to staff with a second factor; their own pages stay open", async () => {
  const { accountId, who } = await comes("screener");
  assert.equal((await site.get("/en/office", who)).status, 200);
  await database.as({ databaseRole: "jip_anyone", accountId }).transaction(
    async (tx) =>
      await tx
        .withTables<Tables>()
        .updateTable("second_factors")
        .set({ asked_since: new Date(Date.now() - 7 * 86_400_000) })
        .where("account_id", "=", accountId)
        .execute(),
  );
  assert.equal(
    (await site.get("/en/office", who)).headers.get("location"),
    `/en/account/second-factor?then=${encodeURIComponent("/en/office")}`,
  );
  assert.equal((await site.get("/en/account/second-factor", who)).status, 200);
});

test("people see their sessions by kind of device and end one, the others or all; nobody ends somebody else's", async () => {
  const { email, who } = await comes("intern");
  const page = (await site.post("/en/sign-in", { email })).headers.get("location")!;
  const phone = {
    "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Mobile/15E148 Safari/604.1",
  };
  const second = cookieOf(await site.post(page, { code: codeIn(await lastLetterTo(email)) }, phone));
  const html = await (await site.get("/en/account", who)).text();
  assert.match(html, /iPhone, Safari/);
  const ids = [...html.matchAll(/value="end ([0-9a-f-]{36})"/g)].map(([, id]) => id!);
  assert.equal(ids.length, 2);
  const stranger = await comes("intern");
  for (const id of ids) await site.post("/en/account", { intent: `end ${id}` }, stranger.who);
  assert.deepEqual([(await site.get("/en/account", who)).status, (await site.get("/en/account", second)).status], [200, 200]);
  await site.post("/en/account", { intent: "others" }, who);
  assert.deepEqual([(await site.get("/en/account", who)).status, (await site.get("/en/account", second)).status], [200, 303]);
  const third = await site.signedIn(email);
  const out = await site.post("/en/account", { intent: "everywhere" }, who);
  assert.match(out.headers.getSetCookie().join(), /Max-Age=0/);
  assert.deepEqual([(await site.get("/en/account", who)).status, (await site.get("/en/account", third)).status], [303, 303]);
  const rows = await library.transaction(
    async (tx) =>
      await tx
        .withTables<{ sessions: { account_id: string; ip_address: string | null; user_agent: string | null } }>()
        .selectFrom("sessions")
        .select(["ip_address", "user_agent"])
        .execute(),
  );
  assert.ok(
    rows.every((row) => row.ip_address === null && row.user_agent === null),
    "no address of the network, no browser's own text",
  );
});

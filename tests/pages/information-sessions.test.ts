// Information sessions as visitors meet them: the pages, a seat booked by a plain form, and given back by a press.
import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { aPerson } from "#tests/makers/person.ts";
import { inBrowser, overflowOf, violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, problemsIn, testSite } from "#tests/support/site.ts";
import { moveSession } from "#program/information-sessions/move-session.server.ts";
import { addSession } from "#program/information-sessions/save-session.server.ts";
import type { SessionToSave } from "#program/information-sessions/information-session.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2023-06-12T12:00:00+09:00"));
const officer = { ...(await aPerson(database.server, "public-relations")), now: new Date("2023-05-15T12:00:00+09:00") };
const system = database.as({ databaseRole: "jip_system" });

async function aSession(title: string, changes: Partial<SessionToSave> = {}): Promise<string> {
  const added = await addSession(officer, 2023, {
    audience: "person",
    kind: "live",
    title: { en: title, ja: `説明会：${title}` },
    about: { en: "What the program is, and how to apply.", ja: "事業の概要と応募方法をご説明します。" },
    spoken: "en",
    startsAt: new Date("2023-06-20T17:00:00+09:00"),
    endsAt: new Date("2023-06-20T18:00:00+09:00"),
    seats: 20,
    joinAddress: "https://meet.example/secret-room",
    videoAddress: "",
    ...changes,
  });
  assert.ok(added.ok);
  assert.ok((await moveSession(officer, { id: added.value.id, version: 1, to: "published" })).ok);
  return added.value.id;
}

const open = await aSession("Open");
const small = await aSession("Small", { seats: 1 });
const past = await aSession("Past", { startsAt: new Date("2023-05-30T14:00:00+09:00"), endsAt: new Date("2023-05-30T15:00:00+09:00") });
const forCompanies = await aSession("Companies", { audience: "company", spoken: "ja" });
const calledOff = await aSession("Called off");
assert.ok((await moveSession(officer, { id: calledOff, version: 2, to: "cancelled" })).ok);

const booker = (email: string) => ({ name: "Amina Example", email, consent: "yes" });
const at = (id: string, language = "en") => `/${language}/information-sessions/${id}`;
const read = async (address: string) => plainText(await (await site.get(address)).text());

/** The private link in the newest letter about a booking to an address. */
async function linkTo(email: string): Promise<string> {
  const { rows } = await system.transaction((tx) =>
    sql<{ body: string }>`select body_en as body from letters where to_email = ${email} and kind = 'session-seat-booked'
      order by queued_at desc, id desc limit 1`.execute(tx),
  );
  const link = /\/en\/information-sessions\/bookings\/[\w-]{43}/.exec(rows[0]?.body ?? "")?.[0];
  assert.ok(link);
  return link;
}

test("the list says what comes, what is over and what is called off, each with its page; home names the next ones", async () => {
  const list = await read("/en/information-sessions");
  const [coming = "", over = ""] = list.split('id="past"');
  for (const id of [open, small, forCompanies, calledOff]) assert.ok(coming.includes(at(id)), id);
  assert.ok(!coming.includes(at(past)) && over.includes(at(past)));
  assert.ok(coming.includes("Places free") && coming.includes("Called off"));
  const home = await read("/ja");
  assert.ok(home.includes(at(open, "ja")) && !home.includes(at(past, "ja")));
});

test("a seat is booked by the plain form: the page says to look at the letter, the way to join stands only behind the private link", async () => {
  assert.doesNotMatch(await read(at(open)), /secret-room/);
  const answer = await site.post(at(open), booker("amina@mail.example"));
  assert.equal(answer.status, 303);
  const booked = answer.headers.get("location") ?? "";
  assert.equal(booked, `${at(open)}/booked`);
  const shown = await read(booked);
  assert.ok(shown.includes("The letter tells you") && !/B23-\d{6}|secret-room|amina@/.test(shown));
  assert.ok((await read(at(open))).includes("Places free"));
  const own = await site.get(await linkTo("amina@mail.example"));
  assert.match(own.headers.get("cache-control") ?? "", /no-store/);
  assert.match(await own.text(), /https:\/\/meet\.example\/secret-room/);
  const again = await site.post(at(open), booker("amina@mail.example"));
  assert.deepEqual([again.status, again.headers.get("location")], [answer.status, booked], "a known address is answered as an unknown one");
  assert.ok((await read(at(open))).includes("Places free"), "the same address keeps the same seat");
});

test("what is missing is named, and everything typed stays", async () => {
  const answer = await site.post(at(forCompanies, "ja"), { name: "見本 花子", email: "hanako" });
  assert.equal(answer.status, 422);
  const html = await answer.text();
  assert.deepEqual(problemsIn(html), ["email: email-invalid", "organisation: required", "consent: consent-needed"]);
  assert.ok(html.includes('value="見本 花子"') && html.includes('value="hanako"'));
});

test("a full session offers its waiting list alone; a past and a called-off one offer no form and refuse one that comes all the same", async () => {
  assert.equal((await site.post(at(small), booker("first@mail.example"))).status, 303);
  const late = await site.post(at(small), booker("second@mail.example"));
  assert.equal(late.status, 422);
  assert.ok(plainText(await late.text()).includes("The last seat has just been taken"));
  assert.match(await read(at(small)), /name="waits" value="yes"/);
  assert.equal((await site.post(at(small), booker("third@mail.example"))).status, 422, "without asking to wait nobody waits");
  for (const id of [past, calledOff]) {
    assert.doesNotMatch(await read(at(id)), /name="email"/);
    assert.equal((await site.post(at(id), booker("third@mail.example"))).status, 422);
  }
  assert.match(await read(at(past)), /This session is over/);
  assert.doesNotMatch(await read(at(past)), /Places free|Few places left/);
  assert.match(await read(at(calledOff)), /This session is called off/);
});

test("a program that opens the private link gives no seat away; a press does, and the seat is free again", async () => {
  const link = await linkTo("first@mail.example");
  for (let visits = 0; visits < 2; visits += 1) assert.match(await read(link), /Give the seat back/);
  assert.match(await read(at(small)), /This session is full/);
  assert.equal((await site.post(link, {})).status, 303);
  const after = await read(link);
  assert.ok(after.includes("This booking is cancelled") && !after.includes("secret-room") && !after.includes("Give the seat back"));
  assert.match(await read(at(small)), /Few places left/);
  assert.ok((await site.post(link, {})).status < 500, "a second press does no harm");
  assert.match(await read(at(small)), /Few places left/);
  assert.equal((await site.get(`/en/information-sessions/bookings/${"x".repeat(43)}`)).status, 404);
});

test("search engines and calendars are told the same times", async () => {
  const html = await (await site.get(at(open))).text();
  const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "{}") as Record<string, unknown>;
  assert.equal(data["@type"], "Event");
  assert.deepEqual([data.startDate, data.endDate], ["2023-06-20T17:00:00+09:00", "2023-06-20T18:00:00+09:00"]);
  assert.match(String(data.eventStatus), /EventScheduled$/);
  assert.match(await (await site.get(at(calledOff))).text(), /EventCancelled/);
  const calendar = await site.get(`${at(open, "ja")}/calendar.ics`);
  assert.match(calendar.headers.get("content-type") ?? "", /^text\/calendar/);
  const text = (await calendar.text()).replace(/\r\n[ \t]/g, "");
  for (const line of ["DTSTART:20230620T080000Z", "DTEND:20230620T090000Z", "SUMMARY:説明会：Open", "STATUS:CONFIRMED"])
    assert.ok(text.includes(`\r\n${line}\r\n`), line);
  assert.ok(!text.includes("secret-room"));
});

test("the pages are sound in a browser on a phone and at a desk, with script and without; the reader's own time is added", async () => {
  const { visit } = await inBrowser(site);
  const own = await linkTo("amina@mail.example");
  for (const [address, width] of [
    ["/en/information-sessions", 360],
    [at(open, "ja"), 360],
    [at(forCompanies), 1280],
    [own, 360],
  ] as const) {
    await visit(address, { width }, async (page) => {
      assert.deepEqual(await violationsOf(page), [], address);
      assert.equal(await overflowOf(page), 0, address);
    });
  }
  await visit(at(open), { width: 360 }, async (page) => {
    const elsewhere = await page.context().browser()!.newContext({ timezoneId: "Africa/Nairobi" });
    const there = await elsewhere.newPage();
    await there.goto(page.url());
    assert.equal(await there.locator(".reader-time").textContent(), " (Nairobi: Tue 20 June 2023, 11:00)");
    await elsewhere.close();
  });
  await visit(at(open), { width: 360, script: false }, async (page) => {
    await page.fill('[name="name"]', "Juan Example");
    await page.fill('[name="email"]', "juan@mail.example");
    await page.check('[name="consent"]');
    await page.click("form[method=post] button:last-of-type");
    assert.match(page.url(), /\/booked$/);
  });
});

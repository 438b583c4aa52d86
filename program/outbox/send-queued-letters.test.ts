import assert from "node:assert/strict";
import { once } from "node:events";
import { after } from "node:test";
import { test } from "node:test";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { calendarEntry } from "#platform/calendar-entry.server.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { aPerson } from "#tests/makers/person.ts";
import { retryLetter } from "./retry-letter.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { momentSaid } from "./letter-times.ts";
import { site } from "./marks.ts";
import { queueLetter } from "./queue-letter.server.ts";
import { countLetters } from "./records.server.ts";
import { sendQueuedLetters } from "./send-queued-letters.server.ts";
import type { AddressInfo } from "node:net";
import type { ParsedMail } from "mailparser";
import type { OutboxTables } from "./tables.ts";
import type { LetterToQueue } from "./letter.ts";

const database = await testDatabase();
const arrived: ParsedMail[] = [];
let refuseWith: string | null = null;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      if (refuseWith !== null) return done(Object.assign(new Error(refuseWith), { responseCode: Number(refuseWith.slice(0, 3)) }));
      arrived.push(mail);
      return done();
    }, done);
  },
});
smtp.listen(0, "127.0.0.1");
await once(smtp.server, "listening");
const mailer = openMailer(`smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, "office@jip.example");
after(() => {
  mailer.close();
  smtp.close();
});

const now = new Date("2023-06-01T09:00:00+09:00");
const act = actAsSystem(database.server, { now, requestId: "test" });
const letter = (more: Partial<LetterToQueue> = {}): LetterToQueue => ({
  to: { email: "mihon@kakuu.example", language: "ja" },
  words: { kind: "trial", subject: { en: "Trial", ja: "お試し" }, body: { en: `See ${site}/en`, ja: `${site}/ja をご覧ください。` } },
  ...more,
});
const queue = (...letters: LetterToQueue[]) => act.db.transaction((tx) => queueLetter(tx, act, ...letters));
const counts = () => act.db.transaction(countLetters);
const rows = () =>
  act.db.transaction((tx) => tx.withTables<OutboxTables>().selectFrom("letters").selectAll().orderBy("queued_at").execute());
/** The machine's clock some minutes on. */
const send = (minutes = 0, at = act) =>
  sendQueuedLetters(at, { mailer, baseUrl: "https://jip.example", machineNow: new Date(Date.now() + minutes * 60_000 + 1000) });
const wipe = () =>
  act.db.transaction((tx) =>
    tx.withTables<OutboxTables>().updateTable("letters").set({ state: "cancelled" }).where("state", "=", "queued").execute(),
  );

test("a letter goes out once, in the recipient's language, with the site's address in its links", async () => {
  await queue(letter({ dedupeKey: "once" }));
  await queue(letter({ dedupeKey: "once" }));
  assert.equal(await send(), 1);
  assert.equal(await send(), 0);
  assert.equal(arrived.length, 1);
  assert.equal(arrived[0]!.subject, "お試し");
  assert.match(arrived[0]!.text!, /https:\/\/jip\.example\/ja/);
  assert.deepEqual({ ...(await counts()) }, { queued: 0, sent: 1, kept: 0, failed: 0, cancelled: 0 });
});

test("a letter that cannot be made ready fails alone, and the others go", async () => {
  arrived.length = 0;
  await queue(letter(), letter({ dedupeKey: "broken" }), letter());
  // No letter of ours has a header of two lines; the sending must live through one all the same.
  await act.db.transaction((tx) =>
    tx
      .withTables<OutboxTables>()
      .updateTable("letters")
      .set({ reply_to: "office@jip.example\nX: y" })
      .where("dedupe_key", "=", "broken")
      .execute(),
  );
  assert.equal(await send(), 3);
  assert.equal(arrived.length, 2);
  const broken = (await rows()).find((row) => row.dedupe_key === "broken");
  assert.deepEqual([broken?.state, broken?.attempts], ["failed", 1]);
  assert.match(broken?.last_problem ?? "", /could not be made ready/);
  assert.equal(await send(), 0);
  await act.db.transaction((tx) =>
    tx.withTables<OutboxTables>().updateTable("letters").set({ state: "cancelled" }).where("dedupe_key", "=", "broken").execute(),
  );
});

test("typed text with a mark in it arrives as it was typed", async () => {
  arrived.length = 0;
  const typed = "Kakuu {elsewhere en minute -271821-04-20T00:00Z} {elsewhere ja second 2023-06-01T00:00:00.000Z} {site}/evil";
  await queue(letter({ words: { kind: "trial", subject: { en: typed, ja: typed }, body: { en: typed, ja: `${typed} ${site}/ja` } } }));
  assert.equal(await send(), 1);
  assert.equal(arrived[0]!.text!.replaceAll("\n", " ").trim(), `${typed} https://jip.example/ja`);
  assert.equal(arrived[0]!.subject, typed);
});

test("two senders at once send each letter once", async () => {
  arrived.length = 0;
  await queue(...Array.from({ length: 20 }, () => letter()));
  const taken = await Promise.all([send(), send(), send()]);
  assert.equal(
    taken.reduce((one, other) => one + other),
    20,
  );
  assert.equal(arrived.length, 20);
});

test("a letter held until a day goes out on that day of the program's clock, not before", async () => {
  arrived.length = 0;
  await queue(letter({ heldUntil: new Date("2023-08-18T09:00:00+09:00") }));
  assert.equal(await send(), 0);
  assert.equal(await send(0, actAsSystem(database.server, { now: new Date("2023-08-18T09:00:00+09:00"), requestId: "test" })), 1);
});

test("a mail server that is busy gets the letter again after 1, 10, 60, 120 and 240 minutes; then a person must look", async () => {
  await wipe();
  refuseWith = "451 busy";
  await queue(letter());
  let minutes = 0;
  for (const wait of [1, 10, 60, 120, 240]) {
    assert.equal(await send(minutes), 1, `try at ${minutes}`);
    assert.equal(await send(minutes + wait - 0.5), 0, `nothing before ${wait} minutes have passed`);
    minutes += wait + 0.1;
  }
  assert.equal(await send(minutes), 1);
  assert.equal((await counts()).failed, 1);
  assert.equal(await send(minutes + 100_000), 0);
  refuseWith = null;
});

test("a letter that the server refuses for good is not tried again", async () => {
  refuseWith = "550 nobody of that name";
  await queue(letter());
  assert.equal(await send(), 1);
  assert.equal((await counts()).failed, 2);
  refuseWith = null;
});

test("the text of a letter that opens an account is wiped once it is sent", async () => {
  await queue(
    letter({
      isSecret: true,
      words: { kind: "sign-in-code", subject: { en: "123 456", ja: "123 456" }, body: { en: "123 456", ja: "123 456" } },
    }),
  );
  await send();
  const secret = (await rows()).find((row) => row.is_secret);
  assert.deepEqual([secret?.state, secret?.subject_en, secret?.body_en, secret?.body_ja], ["sent", "", "", ""]);
});

test("a name with line ends becomes no further header", async () => {
  arrived.length = 0;
  const smuggled = "Hello\r\nBcc: everybody@elsewhere.example";
  await queue(letter({ words: { kind: "trial", subject: { en: smuggled, ja: smuggled }, body: { en: "x", ja: "x" } } }));
  await send();
  assert.equal(arrived[0]!.bcc, undefined);
  assert.equal(arrived[0]!.subject, "Hello Bcc: everybody@elsewhere.example");
});

test("an entry for the calendar goes along as a file, in the language of the letter, with its moment in UTC", async () => {
  arrived.length = 0;
  const entry = (summary: string, isCancelled: boolean) =>
    calendarEntry({
      id: "talk-1@jip",
      sequence: 2,
      start: new Date("2023-06-20T14:00:00+09:00"),
      minutes: 45,
      summary,
      description: "",
      location: "https://meet.example/room",
      stamp: now,
      isCancelled,
    });
  const cases = [false, true].map((isOff) => letter({ calendar: { en: entry("Talk", isOff), ja: entry("面談：架空精機", isOff) } }));
  await queue(...cases, letter());
  await send(10_000);
  const files = arrived.map((mail) => mail.attachments.map((one) => [one.contentType, one.filename, one.headers.get("content-type")]));
  const type = (method: string) => ({ value: "text/calendar", params: { charset: "utf-8", method, name: "jip.ics" } });
  const text = (at: number) => arrived.map((mail) => mail.attachments[0]?.content.toString() ?? "")[at]!;
  const order = ["METHOD:PUBLISH", "METHOD:CANCEL", ""].map((method) =>
    arrived.findIndex((mail, at) => (method === "" ? mail.attachments.length === 0 : text(at).includes(method))),
  );
  assert.deepEqual(files[order[0]!], [["text/calendar", "jip.ics", type("PUBLISH")]]);
  assert.deepEqual(files[order[1]!], [["text/calendar", "jip.ics", type("CANCEL")]]);
  assert.deepEqual(files[order[2]!], []);
  for (const wanted of ["DTSTART:20230620T050000Z", "DTEND:20230620T054500Z", "SUMMARY:面談：架空精機", "SEQUENCE:2"])
    assert.ok(text(order[0]!).includes(wanted), wanted);
  assert.ok(text(order[1]!).includes("STATUS:CANCELLED"));
});

test("whoever reads a letter for the office or the committee reads Japan's time alone; readers at the posts read UTC as well", async () => {
  const said = async (role: "committee" | "screener" | "reader-jetro") => {
    const { accountId } = await aPerson(database.server, role);
    const body = momentSaid(new Date("2023-09-15T14:30:00+09:00"));
    await queue(letter({ to: { account: accountId }, words: { kind: "trial", subject: { en: "Trial", ja: "お試し" }, body } }));
    await send();
    return (await rows()).find((row) => row.to_account === accountId)!.body_ja;
  };
  assert.equal(await said("committee"), "2023年9月15日（金） 14:30（日本時間）");
  assert.equal(await said("screener"), "2023年9月15日（金） 14:30（日本時間）");
  assert.equal(await said("reader-jetro"), "2023年9月15日（金） 14:30（日本時間）（協定世界時では2023年9月15日（金） 05:30）");
});

test("whoever reads letters may send a failed one again, and only a manager stops one", async () => {
  await wipe();
  await queue(letter());
  const { id } = (await rows()).find((one) => one.state === "queued")!;
  const stateOf = async () => (await rows()).find((one) => one.id === id)!.state;
  const screener = await aPerson(database.server, "screener");
  await assert.rejects(async () => await retryLetter(screener, id, "cancel"), NotAllowed);
  assert.equal((await retryLetter(screener, id, "retry")).ok, true);
  assert.equal(await stateOf(), "queued");
  assert.equal((await retryLetter(await aPerson(database.server, "manager"), id, "cancel")).ok, true);
  assert.equal(await stateOf(), "cancelled");
});

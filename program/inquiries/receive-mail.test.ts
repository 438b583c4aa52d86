import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { aPerson, aVisitor, later } from "#tests/makers/person.ts";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { testDatabase } from "#tests/support/database.ts";
import { answerInquiry } from "./answer-inquiry.server.ts";
import { beginFromMail } from "./begin-from-mail.server.ts";
import { firstList } from "./desk.ts";
import { listInquiries } from "./list-inquiries.server.ts";
import { languageOf } from "./mail-rules.ts";
import { moveInquiry } from "./move-inquiry.server.ts";
import { receiveMail } from "./receive-mail.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import { sendInquiry } from "./send-inquiry.server.ts";
import { showInquiryToOffice } from "./show-inquiry-to-office.server.ts";
import { decideUnmatchedMail, listUnmatchedMails } from "./unmatched-mail.server.ts";

const database = await testDatabase();
const visitor = aVisitor(database.server);
const screener = await aPerson(database.server, "screener");
const matcher = await aPerson(database.server, "matcher");
const desk = { secret: "a secret of tests, long enough to sign with", domain: "inbound.example" };
const afternoon = new Date("2023-06-14T15:00:00+09:00");
const clockwork = actAsSystem(database.server, { now: afternoon, requestId: "test" });

async function anInquiry(email: string) {
  const sent = await sendInquiry(visitor, inquiryAnswers({ email, emailAgain: email, details: `A question of ${email}.` }), desk);
  assert.ok(sent.ok);
  const { receipt } = sent.value;
  const { inquiries } = await listInquiries(screener, { ...firstList, q: receipt });
  return { ...inquiries[0]!, address: replyAddress(desk, receipt) };
}

let serial = 0;
const raw = (from: string, text: string, more = "") => {
  serial += 1;
  return Buffer.from(
    `From: ${from}\r\nMessage-ID: <${serial}@people.example>\r\nSubject: Re\r\nContent-Type: text/plain; charset=utf-8\r\n${more}\r\n${text}\r\n`,
  );
};
const receive = (to: string, from: string, text: string, more = "") =>
  receiveMail(clockwork, { envelopeFrom: from, envelopeTo: [to], raw: raw(from, text, more) }, { desk, own: ["office@jip.example"] });

const lettersOf = (id: string) =>
  database.as({ databaseRole: "jip_system" }).transaction(async (tx) => {
    const { rows } = await sql<{ kind: string; reply_to: string | null; body_en: string }>`
      select kind, reply_to, body_en from letters where about_id = ${id} order by queued_at, id`.execute(tx);
    return rows;
  });

test("letters about an inquiry bear its signed address, and the answer quotes what was written last", async () => {
  const inquiry = await anInquiry("signed@people.example");
  assert.ok((await answerInquiry(screener, { id: inquiry.id, version: 1, body: "The first answer." }, desk)).ok);
  assert.equal(await receive(inquiry.address, "signed@people.example", "And the visa?\nAnd the ticket?"), "threaded");
  assert.ok((await answerInquiry(later(screener, afternoon), { id: inquiry.id, version: 3, body: "The second." }, desk)).ok);
  const letters = await lettersOf(inquiry.id);
  assert.deepEqual(
    letters.map(({ kind, reply_to }) => [kind, reply_to]),
    ["inquiry-received", "inquiry-answered", "inquiry-answered"].map((kind) => [kind, inquiry.address]),
  );
  assert.match(letters[1]!.body_en, /> A question of signed@people\.example\.$/);
  assert.match(letters[2]!.body_en, /> And the visa\?\n> And the ticket\?$/);
});

test("a reply reopens what was answered or closed, is news to the desk, and an answer is owed anew", async () => {
  const inquiry = await anInquiry("again@people.example");
  assert.ok((await answerInquiry(screener, { id: inquiry.id, version: 1, body: "So it is." }, desk)).ok);
  assert.ok((await moveInquiry(screener, { id: inquiry.id, version: 2, to: "closed" })).ok);
  assert.equal(await receive(inquiry.address, "Again@People.example", "It is not so.\n\n> So it is."), "threaded");
  const { inquiries } = await listInquiries(screener, { ...firstList, q: inquiry.receipt });
  assert.deepEqual(
    inquiries.map(({ state, hasNews, dueOn }) => ({ state, hasNews, dueOn })),
    [{ state: "reopened", hasNews: true, dueOn: "2023-06-19" }], // Three working days after Wednesday, with a weekend between.
  );
  const { mails, history } = await showInquiryToOffice(screener, inquiry.id);
  assert.deepEqual(
    mails.map(({ body, quoted }) => ({ body, quoted })),
    [{ body: "It is not so.", quoted: "> So it is." }],
  );
  assert.deepEqual(
    history
      .slice(0, 2)
      .map(({ what }) => what)
      .sort(),
    ["inquiry-mail-received", "inquiry-reopened"],
  );
});

test("a forged address, another sender and a mail to nobody never come into the thread: a person looks at them", async () => {
  const inquiry = await anInquiry("mine@people.example");
  const forged = inquiry.address.replace(/\.[0-9a-f]{4}/, ".0000");
  assert.equal(await receive(forged, "mine@people.example", "forged"), "unmatched");
  assert.equal(await receive(inquiry.address, "stranger@people.example", "a stranger"), "unmatched");
  assert.equal(await receive("office@inbound.example", "mine@people.example", "to the office"), "unmatched");
  assert.equal(await receive(replyAddress(desk, "Q23-999999"), "mine@people.example", "of no inquiry"), "unmatched");
  const { mails, inquiry: after } = await showInquiryToOffice(screener, inquiry.id);
  assert.deepEqual([mails, after.version], [[], 1]);
  const unmatched = (await listUnmatchedMails(screener)).map(({ body, doubt }) => [body, doubt]);
  assert.deepEqual(unmatched.sort(), [
    ["a stranger", "other-sender"],
    ["forged", "forged-address"],
    ["of no inquiry", "no-inquiry"],
    ["to the office", "no-inquiry"],
  ]);
});

test("a person puts an unmatched mail into its inquiry or aside, once; the letter about files goes to nobody else", async () => {
  const inquiry = await anInquiry("office-mail@people.example");
  assert.equal(await receive(inquiry.address, "private@people.example", "from my other address"), "unmatched");
  const mail = (await listUnmatchedMails(screener)).find(({ body }) => body === "from my other address")!;
  const wrong = await decideUnmatchedMail(screener, { id: mail.id, receipt: "Q23-999998" });
  assert.deepEqual(wrong, { ok: false, problems: [{ code: "receipt-unknown", field: "receipt" }] });
  const both = await Promise.all([
    decideUnmatchedMail(screener, { id: mail.id, receipt: ` ${inquiry.receipt.toLowerCase()} ` }),
    decideUnmatchedMail(matcher, { id: mail.id, receipt: null }),
  ]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.ok(!(await listUnmatchedMails(screener)).some(({ id }) => id === mail.id));
});

test("an unmatched mail begins an inquiry of its own, once: the sender gets its number and can answer back into it", async () => {
  const before = await anInquiry("first@people.example");
  assert.equal(await receive(before.address, "new-writer@people.example", "受入れについて伺います。"), "unmatched");
  const mail = (await listUnmatchedMails(screener)).find(({ fromEmail }) => fromEmail === "new-writer@people.example")!;
  const deed = { id: mail.id, topic: "host-application", senderKind: "corporation", language: languageOf(mail.body) } as const;
  await assert.rejects(beginFromMail(await aPerson(database.server, "accounts"), deed, desk), NotAllowed);
  const both = await Promise.all([beginFromMail(screener, deed, desk), beginFromMail(matcher, deed, desk)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  const begun = both.find((one) => one.ok)!.value;
  const { inquiry, mails } = await showInquiryToOffice(screener, begun.inquiryId);
  assert.deepEqual(
    [inquiry.email, inquiry.state, inquiry.topic, inquiry.language, inquiry.country, inquiry.accountId],
    ["new-writer@people.example", "received", "host-application", "ja", "", null],
  );
  assert.deepEqual(
    mails.map(({ body }) => body),
    ["受入れについて伺います。"],
  );
  assert.ok(!(await listUnmatchedMails(screener)).some(({ id }) => id === mail.id));
  const letters = await lettersOf(begun.inquiryId);
  assert.deepEqual(
    letters.map(({ kind, reply_to }) => [kind, reply_to]),
    [["inquiry-from-mail", replyAddress(desk, inquiry.receipt)]],
  );
  assert.equal(await receive(replyAddress(desk, inquiry.receipt), "new-writer@people.example", "もう一点あります。"), "threaded");
  assert.equal((await showInquiryToOffice(screener, begun.inquiryId)).mails.length, 2);
});

test("a mail that names no sender begins nothing, and nobody of the office brings in an inquiry without a mail", async () => {
  const nameless = Buffer.from("Message-ID: <nameless@people.example>\r\n\r\nguess who\r\n");
  await receiveMail(
    clockwork,
    { envelopeFrom: "a@people.example", envelopeTo: ["office@inbound.example"], raw: nameless },
    { desk, own: [] },
  );
  const mail = (await listUnmatchedMails(screener)).find(({ body }) => body === "guess who")!;
  const deed = { id: mail.id, topic: "other", senderKind: "individual", language: "en" } as const;
  assert.deepEqual(await beginFromMail(screener, deed, desk), { ok: false, problems: [{ code: "sender-unknown", field: null }] });
  await assert.rejects(
    screener.db.transaction(
      async (tx) =>
        await sql`insert into inquiries (id, receipt, fiscal_year, fingerprint, name, email, country, telephone, sender_kind, topic, details, language, state, received_at, due_on)
          select gen_random_uuid(), 'Q23-777777', fiscal_year, 'of nobody', name, email, country, telephone, sender_kind, topic, details, language, 'received', received_at, due_on from inquiries limit 1`.execute(
          tx,
        ),
    ),
    /row-level security/,
  );
});

test("machines' answers and our own letters are let go; the same mail twice is one", async () => {
  const inquiry = await anInquiry("loop@people.example");
  assert.equal(await receive(inquiry.address, "loop@people.example", "away", "Auto-Submitted: auto-replied\r\n"), "ignored");
  assert.equal(await receive(inquiry.address, "loop@people.example", "list", "Precedence: list\r\n"), "ignored");
  assert.equal(await receive(inquiry.address, "office@jip.example", "ourselves"), "ignored");
  assert.equal(await receive(inquiry.address, inquiry.address, "ourselves again"), "ignored");
  const returned = { envelopeFrom: "", envelopeTo: [inquiry.address], raw: raw("loop@people.example", "returned") };
  assert.equal(await receiveMail(clockwork, returned, { desk, own: [] }), "ignored");
  const same = { envelopeFrom: "loop@people.example", envelopeTo: [inquiry.address], raw: raw("loop@people.example", "once") };
  const fates = await Promise.all([1, 2, 3].map(() => receiveMail(clockwork, same, { desk, own: [] })));
  assert.deepEqual(fates.sort(), ["repeated", "repeated", "threaded"]);
  assert.equal((await showInquiryToOffice(screener, inquiry.id)).mails.length, 1);
});

test("nobody keeps another's mail out by sending one of the same name first", async () => {
  const inquiry = await anInquiry("named@people.example");
  const mail = (from: string, text: string) => Buffer.from(`From: ${from}\r\nMessage-ID: <the-same@people.example>\r\n\r\n${text}\r\n`);
  const take = (from: string, text: string) =>
    receiveMail(clockwork, { envelopeFrom: from, envelopeTo: [inquiry.address], raw: mail(from, text) }, { desk, own: [] });
  assert.equal(await take("stranger@people.example", "I was first"), "unmatched");
  assert.equal(await take("named@people.example", "I am it"), "threaded");
});

test("files are named, thrown away, and a letter says so", async () => {
  const inquiry = await anInquiry("files@people.example");
  const body = `--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="cv.pdf"\r\n\r\n%PDF\r\n--b--`;
  const mail = Buffer.from(
    `From: files@people.example\r\nMessage-ID: <files@people.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${body}\r\n`,
  );
  const arrived = { envelopeFrom: "files@people.example", envelopeTo: [inquiry.address], raw: mail };
  assert.equal(await receiveMail(clockwork, arrived, { desk, own: [] }), "threaded");
  const { mails } = await showInquiryToOffice(screener, inquiry.id);
  assert.deepEqual(
    mails.map((one) => [one.body, one.attachments]),
    [["See the file.", [{ name: "cv.pdf", bytes: 4 }]]],
  );
  const letter = (await lettersOf(inquiry.id)).find(({ kind }) => kind === "inquiry-files-not-kept")!;
  assert.match(letter.body_en, /- cv\.pdf/);
});

test("a reply that comes while somebody answers makes them look again; spam stays aside", async () => {
  const inquiry = await anInquiry("race@people.example");
  assert.equal(await receive(inquiry.address, "race@people.example", "Wait, one thing more."), "threaded");
  const late = await answerInquiry(screener, { id: inquiry.id, version: 1, body: "An answer to the first." }, desk);
  assert.deepEqual(late, { ok: false, problems: [{ code: "changed-meanwhile", field: null }] });
  assert.ok((await moveInquiry(screener, { id: inquiry.id, version: 2, to: "spam" })).ok);
  assert.equal(await receive(inquiry.address, "race@people.example", "Buy this."), "threaded");
  assert.equal((await showInquiryToOffice(screener, inquiry.id)).inquiry.state, "spam");
});

// Mail in both directions over real SMTP: a letter goes out, its answer comes back into the same inquiry.
import assert from "node:assert/strict";
import net from "node:net";
import test, { after } from "node:test";
import nodemailer from "nodemailer";
import { openMailer } from "#platform/mailer.server.ts";
import { openInboundMail } from "#platform/inbound-mail.server.ts";
import type { IncomingMail } from "#platform/inbound-mail.server.ts";
import { openLog } from "#platform/log.server.ts";
import { openProbes } from "#platform/probes.server.ts";
import { openRateLimits } from "#platform/rate-limits.server.ts";
import type { House } from "#platform/house.server.ts";
import { readConfig } from "#platform/config.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { firstList } from "#program/inquiries/desk.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";
import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import { showInquiryToOffice } from "#program/inquiries/show-inquiry-to-office.server.ts";
import { listUnmatchedMails } from "#program/inquiries/unmatched-mail.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";
import { inquiryAnswers } from "#tests/makers/inquiry.ts";
import { aPerson, aVisitor } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testFolder } from "#tests/support/folder.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { mailLimits } from "../../scripts/server/take-mail.ts";
import { listenForReplies } from "../../scripts/server/take-mail.ts";

const database = await testDatabase();
const mailbox = await openMailbox();
const secret = "a secret of tests, long enough to sign with";
const config = readConfig(
  {
    DATA_DIR: await testFolder(),
    SMTP_URL: mailbox.url,
    INBOUND_MAIL_PORT: "0",
    INBOUND_MAIL_DOMAIN: "inbound.example",
    MAIL_FROM: "office@jip.example",
  },
  "program",
);
assert.ok(config.ok);
const { log, flush } = openLog("error");
const house = {
  config: config.value,
  databaseServer: database.server,
  mailer: openMailer(mailbox.url, config.value.mailFrom),
  log,
  probes: openProbes(),
  rateLimits: await openRateLimits(database.server, "on", secret),
  secret,
  clock: () => new Date("2023-06-13T10:00:00+09:00"),
} as House;
const inbound = (await listenForReplies(house))!;
after(async () => {
  await inbound.close();
  house.mailer.close();
  await flush();
});
const desk = replyDeskOf(house)!;
const visitor = aVisitor(database.server);
const officer = await aPerson(database.server, "screener");

const sendLetters = () =>
  sendQueuedLetters(actAsSystem(database.server, { now: house.clock(), requestId: "test" }), {
    mailer: house.mailer,
    baseUrl: "http://jip.example",
    machineNow: new Date(Date.now() + 1000),
  });

const transport = nodemailer.createTransport({ host: "127.0.0.1", port: inbound.port, ignoreTLS: true });
after(() => transport.close());

test("a letter's answer comes back by mail into the same inquiry, and the office answers it again", async () => {
  const email = "writer@people.example";
  assert.ok((await sendInquiry(visitor, inquiryAnswers({ email, emailAgain: email }), desk)).ok);
  await sendLetters();
  const receipt = await mailbox.take(email, /Q23-\d{6}/);
  assert.match(receipt.replyTo, /^q23-\d{6}\.[0-9a-f]{32}@inbound\.example$/);
  await transport.sendMail({
    from: `"Example 太郎" <${email}>`,
    to: receipt.replyTo,
    subject: `Re: ${receipt.subject}`,
    text: `もう一つ伺います。\n\n2023年6月13日(火) 9:00 JIP Office <${receipt.replyTo}>:\n> ${receipt.text.split("\n")[0]}`,
    textEncoding: "base64",
  });
  const number = /Q23-\d{6}/.exec(receipt.subject)![0];
  const found = (await listInquiries(officer, { ...firstList, q: number })).inquiries[0]!;
  assert.equal(found.hasNews, true);
  const shown = await showInquiryToOffice(officer, found.id);
  assert.deepEqual(
    shown.mails.map(({ body, fromEmail }) => [body, fromEmail]),
    [["もう一つ伺います。", email]],
  );
  assert.ok((await answerInquiry(officer, { id: found.id, version: found.version, body: "こちらです。" }, desk)).ok);
  await sendLetters();
  const answer = await mailbox.take(email, /こちらです。|This is/);
  assert.equal(answer.replyTo, receipt.replyTo);
  assert.match(answer.text, /> もう一つ伺います。/);
});

test("a forged reply address is taken for a person to look at, and another domain is refused: nothing is relayed", async () => {
  const forged = `q23-000001.${"0".repeat(32)}@inbound.example`;
  await transport.sendMail({ from: "writer@people.example", to: forged, subject: "Re", text: "Let me in." });
  assert.deepEqual(
    (await listUnmatchedMails(officer)).map(({ body, doubt }) => [body, doubt]),
    [["Let me in.", "forged-address"]],
  );
  await assert.rejects(
    transport.sendMail({ from: "writer@people.example", to: "somebody@elsewhere.example", subject: "Re", text: "Pass it on." }),
    /550/,
  );
});

test("a mail that is too large, or for too many, is refused with its reason", async () => {
  await assert.rejects(
    transport.sendMail({
      from: "a@people.example",
      to: "a@inbound.example",
      text: "x".repeat(10_000_001),
      textEncoding: "quoted-printable",
    }),
    /552|message size/i,
  );
  const to = Array.from({ length: 21 }, (_, index) => `a${index}@inbound.example`);
  const { rejected } = await transport.sendMail({ from: "a@people.example", to, text: "to all" });
  assert.deepEqual(rejected, ["a20@inbound.example"]);
});

test("while a mail cannot be taken the sending server is told to come again, and it is not lost", async () => {
  const came: IncomingMail[] = [];
  let fails = true;
  const complaints: string[] = [];
  const listener = await openInboundMail(
    { host: "127.0.0.1", port: 0, domain: "inbound.example", bytesMax: 1000 },
    async (mail) => {
      if (fails) throw new Error("the database is away");
      came.push(mail);
      return "taken";
    },
    (what) => complaints.push(what),
  );
  const other = nodemailer.createTransport({ host: "127.0.0.1", port: listener.port, ignoreTLS: true });
  const mail = { from: "a@people.example", to: "B@INBOUND.example", text: "hello" };
  await assert.rejects(other.sendMail(mail), /451/);
  fails = false;
  await other.sendMail(mail);
  assert.deepEqual(
    came.map(({ envelopeFrom, envelopeTo }) => [envelopeFrom, envelopeTo]),
    [["a@people.example", ["B@inbound.example"]]],
  );
  assert.equal(complaints.length, 1);
  other.close();
  await listener.close();
});

test("past six hundred mails in an hour a server is told to come again later; nothing of the mail is kept until it does", async () => {
  const mail = { from: "a@people.example", to: "flood@inbound.example", text: "one mail too many" };
  const isKept = async () => (await listUnmatchedMails(officer)).some(({ body }) => body === "one mail too many");
  await Promise.all(Array.from({ length: mailLimits.server.times }, () => house.rateLimits.hit(mailLimits.server, "127.0.0.1")));
  await assert.rejects(transport.sendMail(mail), /451/);
  assert.equal(await isKept(), false);
  await house.rateLimits.forget(mailLimits.server, "127.0.0.1");
  await transport.sendMail(mail);
  assert.equal(await isKept(), true);
});

test("nonsense on the line ends the conversation, not the listener", async () => {
  await new Promise<void>((resolve) => {
    const socket = net.connect(inbound.port, "127.0.0.1", () =>
      socket.end("\0\xff GET / HTTP/1.1\r\nDATA\r\nMAIL FROM:<>\r\nRCPT TO:<\r\n"),
    );
    socket.resume().on("close", () => resolve());
  });
  await transport.sendMail({ from: "a@people.example", to: "still@inbound.example", text: "still there" });
  assert.ok((await listUnmatchedMails(officer)).some(({ body }) => body === "still there"));
});

// What somebody types may stand in the subject, the text and the answer address of a letter, and never becomes a header, another
// recipient or another letter.
import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import test from "node:test";
import { after } from "node:test";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { openMailer } from "#platform/mailer.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";
import { isAddress } from "#program/sign-in/form.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { ParsedMail } from "mailparser";

const database = await testDatabase();
const act = actAsSystem(database.server, { now: new Date("2023-06-12T12:00:00+09:00"), requestId: "test" });
type Letters = {
  letters: {
    id: string;
    subject_en: string;
    subject_ja: string;
    body_en: string;
    to_email: string;
    reply_to: string | null;
    dedupe_key: string | null;
  };
};

/** Texts that would begin a header, end the headers, name another recipient or end the letter. */
const evil = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\0",
        "\u2028",
        "\u2029",
        "\u0085",
        "\v",
        "\f",
        "\r\n ",
        "\r\n.\r\n",
        "\n\n",
        "%0d%0a",
        "\\r\\n",
        "=?utf-8?q?=0d=0aBcc:_evil@evil.example?=",
        "Bcc: evil@evil.example",
        "To: evil@evil.example",
        "Content-Type: text/html",
        "MIME-Version: 1.0",
        "<script>",
        "evil@evil.example, other@evil.example",
        '"',
        "<",
        ">",
        ",",
        ";",
        "\ud800",
        "架空",
        "\u202e",
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 8, unit: "binary" }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const received: { mail: ParsedMail; raw: string; to: string[]; from: string }[] = [];
const sink = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const raw = Buffer.concat(chunks).toString();
      void simpleParser(raw).then((mail) => {
        received.push({
          mail,
          raw,
          to: session.envelope.rcptTo.map(({ address }) => address),
          from: session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address,
        });
        callback();
      });
    });
  },
});
await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
const mailer = openMailer(`smtp://127.0.0.1:${(sink.server.address() as AddressInfo).port}`, "jip-office@internship.example");
after(async () => {
  mailer.close();
  await new Promise<void>((resolve) => sink.close(() => resolve()));
});

const words = (text: string) => ({
  kind: "attack",
  subject: { en: `About ${text}`, ja: `${text} について` },
  body: { en: `Dear ${text},\n\n${text}`, ja: `${text} 様\n\n${text}` },
});

test("of ten thousand letters none has a line end in its subject, and each is kept for the one address it is for", async () => {
  const texts = fc.sample(evil, 10_000);
  for (let from = 0; from < texts.length; from += 500) {
    await act.db.transaction(
      async (tx) =>
        await queueLetter(
          tx,
          act,
          ...texts.slice(from, from + 500).map((text, index) => ({
            to: { email: "one@people.example", language: "en" as const },
            words: words(text),
            dedupeKey: `attack ${from + index}`,
          })),
        ),
    );
  }
  const rows = await act.db.transaction(
    async (tx) => await tx.withTables<Letters>().selectFrom("letters").selectAll().where("dedupe_key", "like", "attack %").execute(),
  );
  assert.equal(rows.length, 10_000);
  for (const row of rows) {
    assert.doesNotMatch(row.subject_en + row.subject_ja, /[\u0000-\u001f\u007f]/);
    assert.deepEqual([row.to_email, row.reply_to], ["one@people.example", null]);
  }
});

test("what arrives has our headers alone, one recipient, and the subject as it was kept", async () => {
  // Some of the ten thousand go over the wire; the others are put aside.
  await act.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ letters: { state: string; dedupe_key: string } }>()
        .updateTable("letters")
        .set({ state: "cancelled" })
        .where("dedupe_key", "not like", "attack 7%")
        .execute(),
  );
  const sent = await sendQueuedLetters(act, { mailer, baseUrl: "http://localhost", machineNow: new Date(Date.now() + 60_000) });
  assert.ok(sent > 1_000, `${sent} letters went out`);
  assert.equal(received.length, sent);
  const ours = [
    "from",
    "to",
    "subject",
    "message-id",
    "auto-submitted",
    "date",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
  ];
  for (const { mail, raw, to, from } of received) {
    assert.deepEqual(to, ["one@people.example"]);
    assert.equal(from, "jip-office@internship.example");
    assert.deepEqual(
      [...mail.headers.keys()].filter((name) => !ours.includes(name)),
      [],
      raw.slice(0, 600),
    );
    assert.deepEqual(mail.attachments, []);
    assert.equal(mail.html, false);
    assert.match(raw, /^Content-Type: text\/plain; charset=utf-8\r\n/m);
  }
});

test("an answer address or a recipient that is not one plain address never reaches the wire", async () => {
  const before = received.length;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(evil, async (text) => {
      const to = `${text}@people.example`;
      const posted = await mailer.send({ to, subject: "x", text: "x", replyTo: null, messageId: "x@internship.example" });
      if (posted.outcome === "refused") refused += 1;
      else assert.doesNotMatch(to, /[\s,;<>"\p{Cc}]/u, JSON.stringify(to));
    }),
    { numRuns: 300 },
  );
  assert.ok(refused > 150, `${refused} were refused`);
  for (const { to } of received.slice(before)) assert.equal(to.length, 1);
  await assert.rejects(
    async () =>
      await mailer.send({
        to: "one@people.example",
        subject: "x",
        text: "x",
        replyTo: "a@b.example\r\nBcc: evil@evil.example",
        messageId: "x",
      }),
  );
});

test("what the forms take as an address is one plain address", () => {
  fc.assert(
    fc.property(evil, fc.constantFrom("", "a", "evil"), (text, start) => {
      const typed = `${start}${text}@people.example`;
      if (isAddress(typed)) assert.doesNotMatch(typed, /[\s,;<>"()\\[\]\p{Cc}]/u, JSON.stringify(typed));
    }),
    { numRuns: 10_000 },
  );
});

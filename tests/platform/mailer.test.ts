import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import test, { after } from "node:test";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import type { ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { isPlainAddress, openMailer } from "#platform/mailer.server.ts";
import type { Mail } from "#platform/mailer.server.ts";

const received: { mail: ParsedMail; raw: string; to: string[] }[] = [];
const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onRcptTo({ address }, _session, callback) {
    if (address === "gone@example.com") return callback(Object.assign(new Error("no such person"), { responseCode: 550 }));
    if (address === "full@example.com") return callback(Object.assign(new Error("try later"), { responseCode: 452 }));
    callback();
  },
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const raw = Buffer.concat(chunks).toString();
      void simpleParser(raw).then((mail) => {
        received.push({ mail, raw, to: session.envelope.rcptTo.map(({ address }) => address) });
        callback();
      });
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const port = (server.server.address() as AddressInfo).port;
const mailer = openMailer(`smtp://127.0.0.1:${port}`, "jip-office@internship.example");
after(async () => {
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const letter: Mail = {
  to: "taro@example.com",
  subject: "応募を受け付けました (A1)",
  text: "例 太郎 様\n\n応募を受け付けました。\n",
  replyTo: null,
  messageId: "0190-1@internship.example",
};

test("a letter arrives as it was written, from the office, under our own number", async () => {
  const posted = await mailer.send({ ...letter, replyTo: "help@internship.example" });
  assert.equal(posted.outcome, "sent");
  const { mail, to } = received.at(-1)!;
  assert.deepEqual(to, ["taro@example.com"]);
  assert.equal(mail.subject, letter.subject);
  assert.equal(mail.text?.replaceAll("\r\n", "\n").trimEnd(), letter.text.trimEnd());
  assert.deepEqual(mail.from?.value, [{ name: "JIP Office", address: "jip-office@internship.example" }]);
  assert.equal(mail.replyTo?.text, "help@internship.example");
  assert.equal(mail.messageId, "<0190-1@internship.example>");
  assert.equal(mail.html, false);
});

test("a final refusal, a refusal for now and a server that is away are told apart", async () => {
  assert.equal((await mailer.send({ ...letter, to: "gone@example.com" })).outcome, "refused");
  assert.equal((await mailer.send({ ...letter, to: "full@example.com" })).outcome, "deferred");
  const away = openMailer("smtp://127.0.0.1:1", "jip-office@internship.example");
  assert.equal((await away.send(letter)).outcome, "deferred");
  away.close();
});

test("without a mail server letters are kept", async () => {
  const none = openMailer(null, "jip-office@internship.example");
  assert.deepEqual([none.delivers, await none.send(letter)], [false, { outcome: "kept", answer: "" }]);
});

test("nothing that somebody typed becomes a header or a second recipient", async () => {
  const parts = fc.constantFrom(
    "a@example.com",
    "b@example.com",
    ",",
    ";",
    "\r\n",
    "\n",
    "\0",
    "Bcc: c@example.com",
    "<",
    ">",
    " ",
    '"',
    "=?utf-8?q?x?=",
    "(c)",
    "\\",
    ":",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 5 }), fc.string({ unit: "binary" }), async (address, words) => {
      const before = received.length;
      const to = address.join("");
      const posted = await mailer.send({ ...letter, to, text: words, subject: words.replace(/[\r\n\0]+/g, " ") });
      if (posted.outcome === "refused") return assert.equal(received.length, before);
      const { to: recipients, raw } = received.at(-1)!;
      assert.deepEqual(recipients, [to]);
      assert.ok(isPlainAddress(to));
      const names = raw
        .split("\r\n\r\n")[0]!
        .split("\r\n")
        .filter((line) => !/^\s/.test(line))
        .map((line) => line.split(":")[0]!.toLowerCase());
      const expected = [
        "auto-submitted",
        "content-transfer-encoding",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "subject",
        "to",
      ];
      // An empty subject or body leaves its own header out; nothing that was typed adds one, and none comes twice.
      assert.deepEqual(
        names.filter((name) => !expected.includes(name)),
        [],
      );
      assert.equal(new Set(names).size, names.length);
    }),
    { numRuns: 200 },
  );
  await assert.rejects(mailer.send({ ...letter, subject: "a\r\nBcc: c@example.com" }), { name: "Fault" });
});

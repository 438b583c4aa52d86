import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { isAutomaticMail, plainText, withoutQuoted } from "./mail-rules.ts";
import { readMail } from "./read-mail.server.ts";
import { readReplyAddress, replyAddress } from "./reply-address.server.ts";

const desk = { secret: "a secret of tests, long enough to sign with", domain: "Inbound.example" };
const mail = (head: string, body: Buffer | string) =>
  Buffer.concat([Buffer.from(`${head.trim().replaceAll("\n", "\r\n")}\r\n\r\n`), Buffer.from(body)]);

test("an address of an inquiry is read back, whatever its capitals; every other one is forged or none of ours", () => {
  const address = replyAddress(desk, "Q23-000123");
  assert.match(address, /^q23-000123\.[0-9a-f]{32}@Inbound\.example$/);
  assert.ok(address.split("@")[0]!.length <= 64);
  for (const same of [address, address.toUpperCase(), `<${address}>`])
    assert.deepEqual(readReplyAddress(desk, same), { receipt: "Q23-000123", isForged: false });
  const changed = address.replace(/\.[0-9a-f]/, (sign) => (sign === ".0" ? ".1" : ".0"));
  assert.deepEqual(readReplyAddress(desk, changed), { receipt: "Q23-000123", isForged: true });
  assert.deepEqual(readReplyAddress(desk, address.replace("q23-000123", "q23-000124")), { receipt: "Q23-000124", isForged: true });
  assert.equal(readReplyAddress({ ...desk, secret: `${desk.secret}!` }, address)?.isForged, true);
  for (const none of ["office@inbound.example", address.replace("Inbound", "elsewhere"), "", "@", "q23-000123@inbound.example"])
    assert.equal(readReplyAddress(desk, none), null, none);
});

test("no made-up address is ever taken for a signed one", () => {
  const made = fc.tuple(fc.stringMatching(/^q\d{2}-\d{6}$/), fc.stringMatching(/^[0-9a-f]{32}$/));
  fc.assert(fc.property(made, ([local, signature]) => readReplyAddress(desk, `${local}.${signature}@inbound.example`)?.isForged === true));
  fc.assert(fc.property(fc.string(), (text) => readReplyAddress(desk, text) === null));
});

test("what somebody wrote stands apart from what they quoted, in the manner of each mail program", () => {
  const quoted = "> Dear Example,\n>\n> this is how it is.";
  for (const head of [
    "On Mon, 12 Jun 2023 at 12:00, JIP Office <office@inbound.example> wrote:",
    "2023年6月12日(月) 12:00 JIP Office <office@inbound.example>:",
    "On Mon, 12 Jun 2023 at 12:00, JIP Office\n<q23-000123.0123456789abcdef0123456789abcdef@inbound.example> wrote:",
    "-----Original Message-----",
    "----- 元のメッセージ -----",
    "________________________________\nFrom: JIP Office <office@inbound.example>",
  ])
    assert.deepEqual(withoutQuoted(`Thank you.\r\nOne more thing.\r\n\r\n${head}\n${quoted}\n`), {
      body: "Thank you.\nOne more thing.",
      quoted: `${head}\n${quoted}`,
    });
  assert.deepEqual(withoutQuoted(`ありがとうございます。\n\n${quoted}\n`), { body: "ありがとうございます。", quoted });
});

test("answers between quoted lines stay with them, and a mail of quoted lines alone is what was written", () => {
  const between = "> Do you have a visa?\nNo, not yet.\n> And a ticket?\nNeither.";
  assert.deepEqual(withoutQuoted(between), { body: between, quoted: "" });
  assert.deepEqual(withoutQuoted("> only this"), { body: "> only this", quoted: "" });
  assert.deepEqual(withoutQuoted(""), { body: "", quoted: "" });
});

test("no word of a mail is lost, whatever it looks like", () => {
  const line = fc.constantFrom("> old", "new", "", "On Monday somebody wrote:", "2023年6月12日 誰か:", "-- Original Message --", "From: a");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { body, quoted } = withoutQuoted(lines.join("\n"));
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      assert.deepEqual(words(`${body}\n${quoted}`), words(lines.join("\n")));
    }),
  );
});

test("what a machine answers by itself is known by its headers and its sender", () => {
  const automatic = (headers: Record<string, string>, from = "a@people.example") => isAutomaticMail((name) => headers[name] ?? "", from);
  assert.equal(automatic({}), false);
  assert.equal(automatic({ "auto-submitted": "no" }), false);
  for (const headers of [
    { "auto-submitted": "auto-replied" },
    { precedence: "bulk" },
    { precedence: "auto_reply" },
    { "x-autoreply": "yes" },
    { "list-id": "<list.example>" },
    { "return-path": "<>" },
    { "content-type": 'multipart/report; report-type="delivery-status"' },
  ] as Record<string, string>[])
    assert.equal(automatic(headers), true, JSON.stringify(headers));
  assert.equal(automatic({}, ""), true);
  assert.equal(automatic({}, "MAILER-DAEMON@mail.example"), true);
});

test("a mail is read in the encodings of Japan and in HTML; files are named and not kept", async () => {
  const text = "面談の日程を変更できますか。";
  const iso2022 = Buffer.concat([Buffer.from("\x1b$B"), iconv.encode(text, "eucjp").map((byte) => byte & 0x7f), Buffer.from("\x1b(B")]);
  for (const [charset, body] of [
    ["iso-2022-jp", iso2022],
    ["shift_jis", iconv.encode(text, "shift_jis")],
    ["euc-jp", iconv.encode(text, "eucjp")],
    ["utf-8", Buffer.from(text)],
  ] as const) {
    const read = await readMail(mail(`From: a@people.example\nContent-Type: text/plain; charset=${charset}`, body), "a@people.example");
    assert.equal(read.text.trim(), text, charset);
  }
  const html = await readMail(
    mail(
      "From: a@people.example\nContent-Type: text/html; charset=utf-8",
      `<p>${text}</p><script>alert(1)</script><img src="http://x.example/a.png">`,
    ),
    "a@people.example",
  );
  assert.equal(html.text.trim(), text);
  const files = await readMail(
    mail(
      'From: a@people.example\nSubject: =?ISO-2022-JP?B?GyRCTExDTBsoQg==?=\nContent-Type: multipart/mixed; boundary="b"',
      `--b\r\nContent-Type: text/plain\r\n\r\nHere.\r\n--b\r\nContent-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment; filename="cv.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("%PDF-1.7").toString("base64")}\r\n--b--\r\n`,
    ),
    "a@people.example",
  );
  assert.deepEqual([files.text.trim(), files.subject, files.attachments], ["Here.", "面談", [{ name: "cv.pdf", bytes: 8 }]]);
});

test("a mail of several senders or none has no sender; broken bytes are read without a fault", async () => {
  const from = async (head: string) => (await readMail(mail(head, "text"), "a@people.example")).fromEmail;
  assert.equal(await from("From: Example <A@People.example>"), "a@people.example");
  assert.equal(await from("From: a@people.example, b@people.example"), "");
  assert.equal(await from("Subject: none"), "");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const read = await readMail(Buffer.from(bytes), "a@people.example");
      assert.ok(read.text.isWellFormed() && !read.text.includes("\0") && !/[\r\n]/.test(read.subject));
    }),
    { numRuns: 60 },
  );
});

test("signs that turn a line around or that nobody sees are left out, and a text is cut between characters", () => {
  assert.deepEqual(plainText("a\u202eb\0c\r\nd\r", 100), { text: "abc\nd\n", isCut: false });
  assert.deepEqual(plainText("😀😀😀", 2), { text: "😀😀", isCut: true });
});

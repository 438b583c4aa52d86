// Forms and mails made to be slow to read: what one reader sends must cost no more than its length. Counted by growth, not by the clock:
// four times as much may take some times as long, never sixteen.
import assert from "node:assert/strict";
import test from "node:test";
import { packedFor } from "#scripts/server/packed.ts";
import { readTyped } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { withoutQuoted } from "#program/inquiries/mail-rules.ts";
import { readMail } from "#program/inquiries/read-mail.server.ts";
import { z } from "zod";

/** The best processor time of some runs, in microseconds. */
function cost(deed: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    deed();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** True when the deed grows with its input about as the input does. A quadratic one takes 64 times as long for 8 times as much. */
function growsEvenly(deed: (size: number) => () => unknown, size: number): void {
  const [small, large] = [cost(deed(size)), cost(deed(8 * size))];
  assert.ok(large < 24 * Math.max(small, 500), `${size}: ${small} µs, ${8 * size}: ${large} µs`);
}

test("a field repeated very often is read in one pass, and what no form of ours sends is left", () => {
  const repeated = (times: number) => {
    const form = new FormData();
    for (let at = 0; at < times; at++) form.append("a", "");
    return form;
  };
  growsEvenly((size) => {
    const form = repeated(size);
    return () => typedOf(form);
  }, 1_200);
  assert.equal(typedOf(repeated(30_000)).a?.length, 10_000);
});

test("blanks inside a text cost no more than letters", () => {
  const schema = z.object({ text: requiredText(100_000) });
  growsEvenly((size) => () => readTyped({ text: `x${" ".repeat(size)}x` }, schema), 10_000);
  const read = readTyped({ text: "\u3000 \r\n x \u00a0\u3000" }, schema);
  assert.ok(read.ok && read.value.text === "x");
});

test("a mail of very many quoted lines is taken apart in one pass, and one of endless parts is kept as not readable", async () => {
  growsEvenly((size) => () => withoutQuoted(`${"> quoted\n".repeat(size)}x`), 5_000);
  assert.deepEqual(withoutQuoted("Hello\n\n> one\n> two\n"), { body: "Hello", quoted: "> one\n> two" });
  const parts = Array.from({ length: 3_000 }, () => "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n").join("");
  const mail = Buffer.from(`From: a@people.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`);
  assert.equal((await readMail(mail, "a@people.example")).fromEmail, "a@people.example");
});

test("however a browser words what it takes, a shared page is packed at most three ways", () => {
  const page = { html: "x".repeat(5_000), status: 200, headers: new Headers(), lasts: { until: null } } as never;
  const forms = new Set(Array.from({ length: 40 }, (_, at) => packedFor(page, `br;q=0.${at}1, gzip;q=0.${at}`)));
  assert.ok(forms.size <= 3, `${forms.size} forms`);
});

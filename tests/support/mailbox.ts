import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { assert } from "#platform/assert.ts";

/** A letter as it came in. */
export interface ReceivedLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where an answer to it goes; empty for its sender. */
  readonly replyTo: string;
  /** The entry for a calendar that came along as a file; empty for none. */
  readonly calendar: string;
}

/** A mail server that takes every letter over real SMTP and hands it to the test; it ends with the test file. */
export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** Everything that has come, in order. */
  readonly letters: readonly ReceivedLetter[];
  /**
   * The next letter to an address whose subject or text matches: one that was not taken yet, else waits for it.
   * Throws with what did come when none comes.
   */
  take(to: string, matching?: RegExp): Promise<ReceivedLetter>;
}

/** The longest that a letter may take from the deed to the mailbox. */
const patienceMs = 15_000;

export async function openMailbox(): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const taken = new Set<ReceivedLetter>();
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, callback) {
      simpleParser(stream).then(
        (mail) => {
          for (const { address } of session.envelope.rcptTo)
            letters.push({
              to: address,
              subject: mail.subject ?? "",
              text: mail.text ?? "",
              replyTo: mail.replyTo?.value[0]?.address ?? "",
              calendar: mail.attachments.find((one) => one.contentType === "text/calendar")?.content.toString() ?? "",
            });
          callback();
          for (const look of waiting) look();
        },
        (error: Error) => callback(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const find = (to: string, matching: RegExp) =>
    letters.find((one) => one.to === to && !taken.has(one) && (matching.test(one.subject) || matching.test(one.text)));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    take: async (to, matching = /./) => {
      const letter = await new Promise<ReceivedLetter | null>((resolve) => {
        const patience = setTimeout(() => finish(null), patienceMs);
        const finish = (found: ReceivedLetter | null) => {
          clearTimeout(patience);
          waiting.delete(look);
          resolve(found);
        };
        const look = () => {
          const found = find(to, matching);
          if (found !== undefined) finish(found);
        };
        waiting.add(look);
        look();
      });
      const came = letters.filter((one) => one.to === to).map((one) => one.subject);
      assert(letter !== null, `no letter to ${to} matches ${matching}; there came: ${came.join(" | ") || "none"}`);
      taken.add(letter);
      return letter;
    },
  };
}

import nodemailer from "nodemailer";
import { assert } from "./assert.ts";

/** One letter to one person, in one language, as plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo: string | null;
  /** An entry for a calendar (RFC 5545), sent as a file. */
  readonly calendar?: string | null;
  /** Ours, kept with the letter, so that an answer or a bounce can be told apart; without angle brackets. */
  readonly messageId: string;
}

/**
 * What became of a letter: `sent` taken over by the mail server, `kept` when there is none, `deferred` when it may work later,
 * `refused` when it never will. `answer` are the server's words, which may quote the address: for the office, never for the log.
 */
export interface Posted {
  readonly outcome: "sent" | "kept" | "deferred" | "refused";
  readonly answer: string;
}

export interface Mailer {
  /** False without `SMTP_URL`: letters are kept and read on the site only. */
  readonly delivers: boolean;
  send(mail: Mail): Promise<Posted>;
  close(): void;
}

/** True for one plain address that cannot smuggle a header or a second recipient into a letter. */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"\\[\]\p{Cc}]+@[^\s@<>(),;:"\\[\]\p{Cc}]+$/u.test(text);
}

/** Opens the way out for letters; `smtpUrl` null gives one that keeps them. Connects when the first letter is sent. */
export function openMailer(smtpUrl: string | null, from: string): Mailer {
  if (smtpUrl === null) {
    return { delivers: false, send: async () => ({ outcome: "kept", answer: "" }), close: () => {} };
  }
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    delivers: true,
    send: async ({ to, subject, text, replyTo, calendar = null, messageId }) => {
      assert(!/[\r\n\0]/.test(subject + messageId + (replyTo ?? "")), "a header of a letter has one line");
      if (!isPlainAddress(to)) return { outcome: "refused", answer: "not one plain address" };
      try {
        const { response } = await transport.sendMail({
          from: { name: "JIP Office", address: from },
          // An object, not text: text would be read as a list of addresses.
          to: { name: "", address: to },
          envelope: { from, to: [to] },
          subject,
          text,
          messageId: `<${messageId}>`,
          ...(replyTo ? { replyTo: { name: "", address: replyTo } } : {}),
          ...(calendar === null ? {} : { attachments: [calendarFile(calendar)] }),
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { outcome: "sent", answer: response };
      } catch (error) {
        const { responseCode, response, code } = error as { responseCode?: number; response?: string; code?: string };
        // 5xx is the server's final word about this letter; but not about our log-in, which the office can mend.
        const isFinal = responseCode !== undefined && responseCode >= 500 && code !== "EAUTH";
        return { outcome: isFinal ? "refused" : "deferred", answer: response ?? code ?? (error as Error).message };
      }
    },
    close: () => transport.close(),
  };
}

/** The part of a letter that calendars open by themselves; its method stands in its type as well (RFC 6047). */
function calendarFile(calendar: string) {
  const method = /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1] ?? "PUBLISH";
  return { filename: "jip.ics", content: calendar, contentType: `text/calendar; charset=utf-8; method=${method}` };
}

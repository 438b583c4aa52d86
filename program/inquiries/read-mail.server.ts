import { createHash } from "node:crypto";
import { simpleParser } from "mailparser";
import { isAutomaticMail } from "./mail-rules.ts";
import { plainText } from "./mail-rules.ts";
import { mailCharactersMax } from "./mail.ts";
import type { ReadMail } from "./mail.ts";

/** Most characters of HTML that are made into text; beyond it nobody wrote by hand. */
const htmlCharactersMax = 100_000;

/**
 * Reads a mail as it came over the wire, in whatever encoding it was written (ISO-2022-JP, Shift_JIS, UTF-8 and others). HTML becomes
 * plain text; files are named with their size and not kept. `envelopeFrom` is what the sending server said, empty for returned mail.
 * Never throws on a broken mail: what cannot be read is empty, and its sender is whom the sending server named.
 */
export async function readMail(raw: Buffer, envelopeFrom: string): Promise<ReadMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true, maxHtmlLengthToParse: htmlCharactersMax }).catch(
    () => null,
  );
  if (mail === null) {
    const messageId = createHash("sha256").update(raw).digest("hex");
    const fromEmail = envelopeFrom.trim().toLowerCase().slice(0, 254);
    const isAutomatic = isAutomaticMail(() => "", envelopeFrom);
    return { messageId, fromEmail, fromName: "", subject: "", text: "", attachments: [], isAutomatic };
  }
  const lines = new Map<string, string>();
  for (const { key, line } of mail.headerLines)
    if (!lines.has(key))
      lines.set(
        key,
        line
          .slice(key.length + 1)
          .replace(/\s+/g, " ")
          .trim()
          .toLowerCase(),
      );
  const senders = mail.from?.value ?? [];
  const sender = senders.length === 1 ? senders[0] : undefined;
  const named = (mail.messageId ?? "").trim();
  return {
    messageId: named !== "" && named.length <= 500 ? named : createHash("sha256").update(raw).digest("hex"),
    fromEmail: (sender?.address ?? "").normalize("NFKC").trim().toLowerCase().slice(0, 254),
    fromName: oneLine(sender?.name ?? "", 128),
    subject: oneLine(mail.subject ?? "", 300),
    text: plainText(withoutPictures(mail.text ?? ""), mailCharactersMax * 2).text,
    attachments: mail.attachments
      .filter((one) => !one.related) // Pictures inside a signature.
      .slice(0, 50)
      .map((one) => ({ name: oneLine(one.filename ?? one.contentType, 120) || "?", bytes: one.size })),
    isAutomatic: isAutomaticMail((name) => lines.get(name) ?? "", envelopeFrom),
  };
}

/** Text made of HTML names its pictures by their addresses, which nobody wrote. */
function withoutPictures(text: string): string {
  return text.replace(/^[ \t]*\[(?:https?|cid|data):[^\]\s]*\][ \t]*$/gim, "");
}

function oneLine(text: string, most: number): string {
  return plainText(text, most).text.replace(/\s+/g, " ").trim();
}

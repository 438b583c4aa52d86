import { createHmac } from "node:crypto";
import { hkdfSync } from "node:crypto";
import { timingSafeEqual } from "node:crypto";
import { isReceipt } from "./rules.ts";
import type { House } from "#platform/house.server.ts";

/** Where replies to inquiries come in: the secret that signs their addresses, and the domain behind the @. */
export interface ReplyDesk {
  readonly secret: string;
  readonly domain: string;
}

/** The desk for replies of a house, or null where no inbound mail is set: letters then name the office's own address. */
export function replyDeskOf({ config, secret }: Pick<House, "config" | "secret">): ReplyDesk | null {
  return config.inboundMail === null ? null : { secret, domain: config.inboundMail.domain };
}

/**
 * The address to which a letter about one inquiry is answered, such as `q23-000123.<32 signs>@inbound.example`. Only this program can
 * make one; it is good for its inquiry alone, without end: people answer old letters.
 */
export function replyAddress({ secret, domain }: ReplyDesk, receipt: string): string {
  return `${receipt.toLowerCase()}.${signatureOf(secret, receipt)}@${domain}`;
}

/**
 * Reads an address to which a mail came: the receipt whose signature it bears; `forged` for a receipt with another signature;
 * null for what is no address of this kind. Capitals do not matter: mail servers change them.
 */
export function readReplyAddress(
  { secret, domain }: ReplyDesk,
  address: string,
): { readonly receipt: string; readonly isForged: boolean } | null {
  const [, local = "", at = ""] = /^<?([^@<>]+)@([^@<>]+?)>?$/.exec(address.trim().toLowerCase()) ?? [];
  const [, typed = "", signature = ""] = /^(q\d{2}-\d{6,12})\.([0-9a-f]{32})$/.exec(local) ?? [];
  const receipt = typed.toUpperCase();
  if (at !== domain.toLowerCase() || !isReceipt(receipt)) return null;
  const isForged = !timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(secret, receipt)));
  return { receipt, isForged };
}

/** 128 bits: nobody guesses one, and the whole stays within the 64 signs that mail allows before the @. */
function signatureOf(secret: string, receipt: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "inquiry-reply-address", 32));
  return createHmac("sha256", key).update(receipt).digest("hex").slice(0, 32);
}

import { createHash } from "node:crypto";
import { createPrivateKey } from "node:crypto";
import { createPublicKey } from "node:crypto";
import { hkdfSync } from "node:crypto";
import { sign } from "node:crypto";
import { verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { InternApplication } from "./intern-application.ts";
import type { Receipt } from "./intern-application.ts";

/** What a signed receipt says: no name, no answer, nothing of the person. */
export interface SignedFacts {
  readonly number: string;
  readonly submittedAt: Date;
  /** SHA-256 of the answers, hexadecimal. */
  readonly fingerprint: string;
}

/** genuine: signed by this program as it stands; altered: something in it was changed; unreadable: not a receipt, or only a part of one. */
export type CheckedReceipt =
  | { readonly is: "genuine"; readonly facts: SignedFacts }
  | { readonly is: "altered"; readonly facts: SignedFacts }
  | { readonly is: "unreadable" };

/**
 * The receipt as one text that carries its own proof: `JIP1/number/instant/fingerprint/signature`. The signature is Ed25519 (RFC 8032),
 * by a key that is derived from the program's secret and lies nowhere else; the same receipt is always signed the same way.
 */
export function signedReceipt(secret: string, { number, submittedAt, fingerprint }: Omit<Receipt, "courses">): string {
  const text = signedText({ number, submittedAt, fingerprint });
  return `${text}/${sign(null, Buffer.from(text), privateKey(secret)).toString("base64url")}`;
}

/** The signed receipt of an application that was sent; null for a draft. */
export function proofOf(secret: string, { number, submittedAt, fingerprint }: InternApplication): string | null {
  return number === null || submittedAt === null || fingerprint === null
    ? null
    : signedReceipt(secret, { number, submittedAt, fingerprint });
}

/** A public key by which receipts are or were signed; `replacedAt`: what claims a later instant is not signed by us with it. */
export interface KeyOnRecord {
  /** The first sixteen figures of its SHA-256. */
  readonly id: string;
  readonly pem: string;
  readonly replacedAt: Date | null;
}

/**
 * Whether a text is a receipt of ours, by the keys of all secrets that the program had: a changed secret makes no receipt worthless. Blanks
 * and line ends that a mail program has put in do not matter.
 */
export function checkReceipt(keys: readonly KeyOnRecord[], text: string): CheckedReceipt {
  const parts = /^(JIP1\/(\d\d-\d{3,6}-\d{3})\/([\d\-T:.]{23}Z)\/([0-9a-f]{64}))\/([\w-]{86})$/.exec(text.replaceAll(/\s/g, ""));
  if (parts === null) return { is: "unreadable" };
  const [, signed = "", number = "", instant = "", fingerprint = "", signature = ""] = parts;
  const submittedAt = new Date(instant);
  if (Number.isNaN(submittedAt.getTime())) return { is: "unreadable" };
  const isOurs = ({ pem, replacedAt }: KeyOnRecord) =>
    (replacedAt === null || submittedAt <= replacedAt) &&
    verify(null, Buffer.from(signed), createPublicKey(pem), Buffer.from(signature, "base64url"));
  return { is: keys.some(isOurs) ? "genuine" : "altered", facts: { number, submittedAt, fingerprint } };
}

/** The key by which anybody can check a receipt without us, as PEM, and the first sixteen figures of its SHA-256 as its name. */
export function receiptKey(secret: string): { readonly pem: string; readonly id: string } {
  const key = createPublicKey(privateKey(secret));
  const der = key.export({ type: "spki", format: "der" });
  return { pem: key.export({ type: "spki", format: "pem" }).toString(), id: createHash("sha256").update(der).digest("hex").slice(0, 16) };
}

function signedText({ number, submittedAt, fingerprint }: SignedFacts): string {
  return `JIP1/${number}/${submittedAt.toISOString()}/${fingerprint}`;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const keyHead = Buffer.from("302e020100300506032b657004220420", "hex");

/** The key of the secret asked for last: a process has one, and deriving it takes longer than signing. */
let derived: { readonly secret: string; readonly key: KeyObject } | null = null;

function privateKey(secret: string): KeyObject {
  if (derived?.secret !== secret) derived = { secret, key: derivedKey(secret) };
  return derived.key;
}

function derivedKey(secret: string): KeyObject {
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "receipts of applications", 32));
  return createPrivateKey({ key: Buffer.concat([keyHead, seed]), format: "der", type: "pkcs8" });
}

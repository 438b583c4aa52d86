import { SMTPServer } from "smtp-server";
import type { AddressInfo } from "node:net";
import type { SMTPServerSession } from "smtp-server";
import { CannotStart } from "./postgres-cluster.server.ts";

/** A mail that came in, with what the sending server said of it. */
export interface IncomingMail {
  /** Empty for returned mail. */
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly raw: Buffer;
  /** The sending server's address, for limits only; never kept. */
  readonly remote: string;
}

/** Where the listener stands; `close` takes no more mail and lets what is under way end. */
export interface InboundMail {
  readonly port: number;
  close(): Promise<void>;
}

/** Who may write in one mail to how many of our addresses; a list of them is nobody's answer. */
const recipientsMost = 20;
const connectionsMost = 20;
const silenceMs = 60_000;

/**
 * Listens for mail to one domain by SMTP. It relays nothing: other domains are refused at once. A mail counts as taken when `take` has
 * ended well; while it fails, the sending server is told to come again later, so nothing is lost. `take` may refuse for now with "later".
 * Meant to stand behind the mail server of the domain, which speaks TLS to the world. Throws `CannotStart` when the port is taken.
 */
export async function openInboundMail(
  settings: { readonly host: string; readonly port: number; readonly domain: string; readonly bytesMax: number },
  take: (mail: IncomingMail) => Promise<"taken" | "later">,
  tell: (what: string, error: unknown) => void,
): Promise<InboundMail> {
  const domain = settings.domain.toLowerCase();
  const server = new SMTPServer({
    name: domain,
    size: settings.bytesMax,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    maxClients: connectionsMost,
    socketTimeout: silenceMs,
    closeTimeout: 5_000,
    logger: false,
    onRcptTo(address, session, callback) {
      if (!address.address.toLowerCase().endsWith(`@${domain}`)) return callback(answer(550, "5.7.1 this server takes no mail for others"));
      if (session.envelope.rcptTo.length >= recipientsMost) return callback(answer(452, "4.5.3 too many recipients"));
      callback();
    },
    onData(stream, session, callback) {
      const pieces: Buffer[] = [];
      let bytes = 0;
      stream.on("data", (piece: Buffer) => {
        bytes += piece.length;
        if (bytes <= settings.bytesMax) pieces.push(piece); // Beyond it the rest is read and thrown away.
      });
      stream.on("error", callback);
      stream.on("end", () => {
        if (bytes > settings.bytesMax) return callback(answer(552, "5.3.4 the mail is too large"));
        take(mailOf(session, Buffer.concat(pieces))).then(
          (fate) => (fate === "later" ? callback(answer(451, "4.7.1 too much mail for now, please come again")) : callback()),
          (error: unknown) => {
            tell("a mail that came in could not be taken", error);
            callback(answer(451, "4.3.0 please come again"));
          },
        );
      });
    },
  });
  server.on("error", () => {}); // A connection that breaks is the sending server's matter.
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      reject(
        new CannotStart(
          `Mail cannot be listened for at ${settings.host}:${settings.port} (${error.code}): name another place in INBOUND_MAIL_PORT and INBOUND_MAIL_HOST.`,
        ),
      );
    server.server.once("error", failed);
    server.listen(settings.port, settings.host, () => {
      server.server.off("error", failed);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mailOf({ envelope, remoteAddress }: SMTPServerSession, raw: Buffer): IncomingMail {
  return {
    envelopeFrom: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
    envelopeTo: envelope.rcptTo.map(({ address }) => address),
    raw,
    remote: remoteAddress,
  };
}

/** An answer of the protocol: its number, and a reason that a person reads in their returned mail. */
function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

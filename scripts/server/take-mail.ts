import type { House } from "#platform/house.server.ts";
import type { InboundMail } from "#platform/inbound-mail.server.ts";
import { newId } from "#platform/ids.ts";
import { openInboundMail } from "#platform/inbound-mail.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { mailBytesMax } from "#program/inquiries/mail.ts";
import { receiveMail } from "#program/inquiries/receive-mail.server.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";

/**
 * Mails that one sender, and one server, may bring in an hour; beyond it they come again later. The server is mostly our own domain's, which
 * brings everybody's mail: its limit is far above what an office can answer.
 */
export const mailLimits = {
  sender: { name: "inbound-mail-sender", times: 30, seconds: 60 * 60 },
  server: { name: "inbound-mail", times: 2_000, seconds: 60 * 60 },
} as const;

/** Listens for replies to inquiries where that is set, else null. */
export async function listenForReplies(house: House): Promise<InboundMail | null> {
  const { inboundMail, mailFrom } = house.config;
  const desk = replyDeskOf(house);
  if (inboundMail === null || desk === null) return null;
  return openInboundMail(
    { ...inboundMail, bytesMax: mailBytesMax },
    async (mail) => {
      if (!(await house.rateLimits.hit(mailLimits.sender, mail.envelopeFrom.toLowerCase())).allowed) return "later";
      if (!(await house.rateLimits.hit(mailLimits.server, mail.remote)).allowed) return "later";
      const act = actAsSystem(house.databaseServer, { now: house.clock(), requestId: `mail-${newId()}` });
      const fate = await receiveMail(act, mail, { desk, own: [mailFrom.toLowerCase()] });
      house.log.info({ requestId: act.requestId, fate }, "a mail came in");
      return "taken";
    },
    (what, error) => house.log.error({ error }, what),
  );
}

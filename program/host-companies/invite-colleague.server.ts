import { createHash } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { showColleagues } from "./colleagues.server.ts";
import { invitationDays } from "./colleague-rules.ts";
import { invitationsADayMost } from "./colleague-rules.ts";
import { openInvitationsMost } from "./colleague-rules.ts";
import { companyInvitation } from "./colleague-letters.ts";
import { within } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { ColleagueProblem } from "./colleague-rules.ts";
import type { HostCompanyTables } from "./tables.ts";
import type { InvitationTables } from "./tables.ts";

/** Only this is kept of an invitation's link. */
export const hashOfInvitation = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Invites a colleague by a letter with a link, for one address and one role in the company. An open invitation to the address stands in the way. */
export async function inviteColleague(
  act: Act,
  wish: { email: string; companyRole: CompanyRole },
): Promise<Outcome<{ invitationId: string }, ColleagueProblem>> {
  const companyId = companyOf(act, "manage-colleagues");
  return await act.db.transaction(async (tx) => {
    // One at a time for a company: the number of open invitations is counted.
    const { name } = found(
      await tx
        .withTables<HostCompanyTables>()
        .selectFrom("host_companies")
        .select("name")
        .where("id", "=", companyId)
        .forUpdate()
        .executeTakeFirst(),
      "company",
    );
    const { colleagues, invitations } = await showColleagues({ ...act, db: within(tx) });
    if (colleagues.some((one) => one.email === wish.email)) return refused({ code: "colleague-there" as const, field: "email" });
    const before = invitations.find((one) => one.email === wish.email);
    if (before !== undefined && before.expiresAt > act.now) return refused({ code: "invited-already" as const, field: "email" });
    if (before !== undefined) await takeBack(tx, companyId, before.id, act.now);
    if (invitations.length - (before === undefined ? 0 : 1) >= openInvitationsMost)
      return refused({ code: "too-many-invitations" as const, field: null });
    const { sent } = await tx
      .withTables<InvitationTables>()
      .selectFrom("company_invitations")
      .select((count) => count.fn.countAll<number>().as("sent"))
      .where("company_id", "=", companyId)
      .where("invited_at", ">", new Date(act.now.getTime() - 86_400_000))
      .executeTakeFirstOrThrow();
    if (Number(sent) >= invitationsADayMost) return refused({ code: "too-many-today" as const, field: null });
    const token = randomToken();
    const invitationId = newId();
    await tx
      .withTables<InvitationTables>()
      .insertInto("company_invitations")
      .values({
        id: invitationId,
        company_id: companyId,
        email: wish.email,
        company_role: wish.companyRole,
        token_hash: hashOfInvitation(token),
        invited_by: accountOf(act),
        invited_at: act.now,
        expires_at: new Date(act.now.getTime() + invitationDays * 86_400_000),
      })
      .execute();
    await writeHistory(tx, act, {
      what: "colleague-invited",
      about: { kind: "company", id: companyId },
      subjectCompany: companyId,
      facts: { role: wish.companyRole },
    });
    const role = companyRoleNames[wish.companyRole];
    await queueLetter(tx, act, {
      to: { email: wish.email, language: act.language },
      words: companyInvitation({ company: name, inviter: act.who.name, role, token, days: invitationDays }),
      isSecret: true,
    });
    return done({ invitationId });
  });
}

/** Takes an open invitation back: its link opens nothing any more. One that is not the own company's is not there. */
export async function withdrawInvitation(act: Act, invitationId: string): Promise<void> {
  const companyId = companyOf(act, "manage-colleagues");
  await act.db.transaction(async (tx) => {
    if (!(await takeBack(tx, companyId, invitationId, act.now))) return;
    await writeHistory(tx, act, { what: "invitation-withdrawn", about: { kind: "company", id: companyId }, subjectCompany: companyId });
  });
}

async function takeBack(tx: Parameters<typeof queueLetter>[0], companyId: string, invitationId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .withTables<InvitationTables>()
    .updateTable("company_invitations")
    .set({ withdrawn_at: now })
    .where("id", "=", invitationId)
    .where("company_id", "=", companyId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

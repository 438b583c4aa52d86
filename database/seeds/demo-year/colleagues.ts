import { found } from "#platform/refusals.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { acceptInvitation } from "#program/host-companies/accept-invitation.server.ts";
import { inviteColleague } from "#program/host-companies/invite-colleague.server.ts";
import { beginSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { confirmSecondFactor } from "#program/sign-in/own-second-factor.server.ts";
import { codeAt } from "#program/sign-in/totp.server.ts";
import { stepOf } from "#program/sign-in/totp.server.ts";
import { personas } from "../personas.ts";
import { must } from "./cast.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { OutboxTables } from "#program/outbox/tables.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";
import type { CastCompany } from "./recruiting.ts";

/** The hosting company's people besides the one who applied: a trainer and a bookkeeper. */
export async function gatherColleagues(cast: Cast, { player }: CastCompany, at: Date): Promise<void> {
  for (const [name, companyRole] of [
    ["company-trainer", "trainer"],
    ["company-accounts", "accounts"],
  ] as const) {
    const persona = found(
      personas.find((one) => one.persona === name),
      "persona",
    );
    const token = await invited(cast, player, persona.email, companyRole, at);
    const colleague = await cast.signIn(persona.email, "ja");
    must(await acceptInvitation(await cast.as(colleague, "anyone", at), token, persona.name), "accept an invitation");
  }
}

/** Somebody who is invited and has not come yet. */
export async function inviteManager(cast: Cast, { player }: CastCompany, at: Date): Promise<void> {
  await invited(cast, player, "sekininsha@reiji.example", "manager", at);
}

/** Invites somebody and gives what their letter's link carries. */
async function invited(cast: Cast, by: Player, email: string, companyRole: CompanyRole, at: Date): Promise<string> {
  must(await inviteColleague(await cast.as(by, "company", at), { email, companyRole }), "invite a colleague");
  const system = actAsSystem(cast.house.databaseServer, { now: at, requestId: "demo-year" });
  const letter = await system.db.transaction(
    async (tx) =>
      await tx
        .withTables<OutboxTables>()
        .selectFrom("letters")
        .select("body_ja")
        .where("to_email", "=", email)
        .where("kind", "=", "company-invitation")
        .executeTakeFirst(),
  );
  return found(/invitation\/([\w-]+)/.exec(letter?.body_ja ?? "")?.[1], "link");
}

/** The administrator has set up a second factor; signing in as a persona does not ask for it. */
export async function protectAdministrator(cast: Cast, administrator: Player, at: Date): Promise<void> {
  const self = await cast.as(administrator, "anyone", at);
  const { secret } = cast.house;
  const { bytes } = must(await beginSecondFactor(self, secret), "begin a second factor");
  const now = new Date();
  must(await confirmSecondFactor(self, secret, codeAt(bytes, stepOf(now)), now), "confirm a second factor");
}

import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { setUpAdministrator } from "#program/sign-in/set-up-link.server.ts";
import { grantRole } from "#program/sign-in/grant-role.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { personas } from "../personas.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import { protectAdministrator } from "./colleagues.ts";
import type { Role } from "#program/accounts/account.ts";
import type { GivenRole } from "#program/sign-in/grant-role.server.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";

/** The office's people, the committee and the readers, by role. */
export type Staff = Readonly<Record<Exclude<Role, "intern" | "company" | "manager" | "travel-desk" | "public-relations">, Player>>;

/** The address of a persona. */
export const emailOf = (name: string) => `${name}@persona.example`;

/** Opens the office: the first administrator by the set-up link, everybody else by the administrator. */
export async function openOffice(cast: Cast): Promise<Staff> {
  // In the year before: somebody of it applies again in this one.
  const opening = at("2022-04-11", "09:00");
  const link = await makeSetUpLink(cast.house.databaseServer);
  const boss = personas.find((one) => one.persona === "administrator")!;
  const asSystem = { ...actAsSystem(cast.house.databaseServer, { now: opening, requestId: "demo-year" }), language: "ja" as const };
  must(
    await setUpAdministrator({ ...asSystem, now: new Date() }, link!.split("/").at(-1)!, { name: boss.name, email: boss.email }),
    "set up the administrator",
  );
  const administrator = await cast.signIn(boss.email, "ja");
  await protectAdministrator(cast, administrator, opening);
  const staff: Record<string, Player> = { administrator };
  for (const one of personas.filter((each) => each.roles.length > 0 && each.persona !== "administrator")) {
    for (const role of one.roles)
      must(
        await grantRole(await cast.as(administrator, "office", opening), { name: one.name, email: one.email, role: role as GivenRole }),
        `give ${role}`,
      );
    staff[one.persona] = await cast.signIn(one.email, "ja");
  }
  return staff as Staff;
}

import { sql } from "kysely";
import { checkImpossibleStates } from "#program/impossible-states/check-impossible-states.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { openSignIn } from "#program/sign-in/sign-in.server.ts";
import { askAfterMatch } from "./demo-year/documents.ts";
import { at } from "./demo-year/cast.ts";
import { inviteManager } from "./demo-year/colleagues.ts";
import { castOf } from "./demo-year/cast.ts";
import { chanceOf } from "./demo-year/chance.ts";
import { attend } from "./demo-year/internships.ts";
import { endOneEarly } from "./demo-year/internships.ts";
import { report } from "./demo-year/internships.ts";
import { settle } from "./demo-year/internships.ts";
import { startInternships } from "./demo-year/internships.ts";
import { playRecruiting } from "./demo-year/play.ts";
import type { House } from "#platform/house.server.ts";
import type { Cast } from "./demo-year/cast.ts";
import type { Played } from "./demo-year/play.ts";

/**
 * Fills an empty database with a small believable year, played by the program's own acts: about 40 companies, 300 applicants, every state inhabited.
 * All people and companies are fictitious. A database that has been filled is left as it is.
 */
export async function fillDemoYear(house: House): Promise<void> {
  const { rows } = await house.databaseServer.pool.query<{ filled: boolean }>("select to_regclass('jip.demo_years') is not null as filled");
  if (rows[0]?.filled) return;
  const cast = castOf(house, openSignIn(house.databaseServer, { secret: house.secret, baseUrl: house.config.baseUrl }));
  const played = await playRecruiting(cast);
  await playInternships(cast, played);
  await checkImpossibleStates(actAsSystem(house.databaseServer, { now: at("2023-09-12", "03:15"), requestId: "demo-year" }));
  await dateLetters(house);
  // Written last: a play that was cut off is begun anew on an empty folder, never taken for a whole one.
  await house.databaseServer.pool.query("create table jip.demo_years (played_at timestamptz not null default now())");
}

/**
 * The play sends its letters in batches, after many deeds of many hours. Each is dated as the running service would have sent it: a minute
 * after the deed that caused it, or as soon as it was no longer held.
 */
async function dateLetters(house: House): Promise<void> {
  const system = actAsSystem(house.databaseServer, { now: at("2023-09-12", "09:30"), requestId: "demo-year" });
  const asIfSent = sql`greatest(queued_at, held_until) + interval '1 minute'`;
  // Also those that left too early: an earlier year is played among the deeds of this one, and its batch takes whatever waits.
  await system.db.transaction(async (tx) => await sql`update letters set sent_at = ${asIfSent} where sent_at <> ${asIfSent}`.execute(tx));
}

/** The internships as they stand on 12 September: A in its last week, B in its third, C on its second day. */
async function playInternships(cast: Cast, played: Played): Promise<void> {
  const chance = chanceOf(912);
  const commuting = await startInternships(cast, played, "A", "2023-07-31");
  await attend(cast, played, commuting, ["pre", "kickoff"], "2023-08-07");
  await report(cast, played, commuting, "2023-08-31", chance);
  await settle(cast, played, commuting, "2023-09-05", "paid");
  await attend(cast, played, commuting, ["followup"], "2023-08-28");
  await endOneEarly(cast, played, commuting[2]!, "2023-09-04");
  await report(
    cast,
    played,
    commuting.filter((_, index) => index !== 2),
    "2023-09-11",
    chance,
  );

  const online = await startInternships(cast, played, "B", "2023-08-18");
  await attend(cast, played, online, ["pre", "kickoff"], "2023-08-28");
  await report(cast, played, online, "2023-09-11", chance);
  await settle(cast, played, online.slice(0, 3), "2023-09-11", "approved");
  await settle(cast, played, online.slice(3, 6), "2023-09-11", "accrued");

  const visiting = await startInternships(cast, played, "C", "2023-08-24");
  await askAfterMatch(cast, played, visiting.slice(0, 3), "2023-08-25");
  await attend(cast, played, visiting, ["pre", "kickoff"], "2023-09-11");
  await report(cast, played, visiting, "2023-09-11", chance);
  const hosting = played.companies.find((one) => one.player.email === "company-hosting@persona.example")!;
  await inviteManager(cast, hosting, at("2023-09-11", "16:20"));
  await cast.sendLetters(at("2023-09-12", "09:30"));
}

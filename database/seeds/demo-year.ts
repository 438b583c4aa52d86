import { openSignIn } from "#program/sign-in/sign-in.server.ts";
import { castOf } from "./demo-year/cast.ts";
import { playRecruiting } from "./demo-year/play.ts";
import type { House } from "#platform/house.server.ts";

/**
 * Fills an empty database with a small believable year, played by the program's own acts: about 40 companies, 300 applicants, every state inhabited.
 * All people and companies are fictitious. A database that has people already is left as it is.
 */
export async function fillDemoYear(house: House): Promise<void> {
  const { rows } = await house.databaseServer.pool.query<{ filled: boolean }>("select to_regclass('jip.demo_years') is not null as filled");
  if (rows[0]?.filled) return;
  const cast = castOf(house, openSignIn(house.databaseServer, { secret: house.secret, baseUrl: house.config.baseUrl }));
  await playRecruiting(cast);
  // Written last: a play that was cut off is begun anew on an empty folder, never taken for a whole one.
  await house.databaseServer.pool.query("create table jip.demo_years (played_at timestamptz not null default now())");
}

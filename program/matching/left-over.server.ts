import { sql } from "kysely";
import { openPositions } from "#program/host-companies/position-records.server.ts";
import { waitingForCompany } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { nothingLeft } from "./left-over.ts";
import { mayRecommend } from "./rules.ts";
import { standingOf } from "./rules.ts";
import { withReserve } from "./rules.ts";
import { personAgreed } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { LeftOver } from "./left-over.ts";

/** By course, what a market frozen at `now` would hold. The same question as `readMarket`, in counts alone. */
export async function leftOver(tx: Transaction, year: ProgramYear, now: Date): Promise<ReadonlyMap<string, LeftOver>> {
  const { fiscalYear } = year;
  const taken = await seatsTaken(tx, fiscalYear);
  const rounds = Map.groupBy(await recommendationsWhere(tx, { fiscalYear }), (one) => one.positionId);
  const waiting = Map.groupBy(await waitingForCompany(tx, fiscalYear), (one) => one.recommendationId);
  const left = new Map<string, LeftOver>(year.courses.map((one) => [one.code, nothingLeft]));
  for (const position of await openPositions(tx, fiscalYear)) {
    const stands = standingOf(
      { year, course: position.course, now },
      position.seats,
      taken.get(position.id) ?? 0,
      rounds.get(position.id) ?? [],
    );
    const standing = withReserve(stands, waiting.get(stands.latest?.id ?? "") ?? []);
    const before = left.get(position.course) ?? nothingLeft;
    left.set(position.course, {
      ...before,
      positions: before.positions + Number(mayRecommend(standing)),
      seats: before.seats + (mayRecommend(standing) ? standing.seatsFree : 0),
      unlisted: before.unlisted + Number(mayRecommend(standing) && standing.phase === "waiting"),
      inReserve: before.inReserve + Number(standing.phase === "in-reserve"),
      withCompany: before.withCompany + Number(standing.phase === "with-company"),
      begun: before.begun + Number(standing.phase === "begun"),
      usedUp: before.usedUp + Number(standing.phase === "used-up"),
    });
  }
  const { rows } = await sql<{ course: string; people: number }>`
    select c.course, count(*)::int as people from course_applications c
    where c.fiscal_year = ${fiscalYear} and c.state = 'pool'
      and not exists (select from matches m where m.account_id = c.account_id and m.fiscal_year = c.fiscal_year and m.state = any(${[...personAgreed]}::text[]))
    group by c.course`.execute(tx);
  for (const { course, people } of rows) left.set(course, { ...(left.get(course) ?? nothingLeft), people });
  return left;
}

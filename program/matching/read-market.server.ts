import { sql } from "kysely";
import { openPositions } from "#program/host-companies/position-records.server.ts";
import { answerList } from "#program/intern-applications/sections.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { missedNothing } from "./candidate.ts";
import { skillsAtWork } from "./skills-met.ts";
import { wordsOf } from "./skills-met.ts";
import { finderOf } from "./skills-met.ts";
import { missedBefore } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { mayRecommend } from "./rules.ts";
import { standingOf } from "./rules.ts";
import { courseRulesOf } from "./snapshot-records.server.ts";
import { personAgreed } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPair } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { FrozenWish } from "./frozen-market.ts";

/**
 * The market of some courses of a year as it stands in the database: positions with a free seat that no list waits at, everybody of the
 * pool who has agreed to nothing. A second round is the same question, asked later. A handful of statements, whatever the size. A course
 * whose period has begun at `now` has no position in it (`mayRecommend`).
 */
export async function readMarket(tx: Transaction, fiscalYear: number, courses: readonly string[], now: Date): Promise<FrozenMarket> {
  const year = await yearOf(tx, fiscalYear);
  const open = (await openPositions(tx, fiscalYear)).filter((one) => courses.includes(one.course));
  const taken = await seatsTaken(tx, fiscalYear);
  const rounds = Map.groupBy(await recommendationsWhere(tx, { fiscalYear }), (one) => one.positionId);
  const missed = await missedBefore(tx, fiscalYear);
  const positions = open.flatMap((one): FrozenPosition[] => {
    const standing = standingOf({ year, course: one.course, now }, one.seats, taken.get(one.id) ?? 0, rounds.get(one.id) ?? []);
    if (!mayRecommend(standing)) return [];
    return [
      {
        id: one.id,
        companyId: one.companyId,
        course: one.course,
        seats: standing.seatsFree,
        round: standing.round,
        prefecture: one.prefecture,
        region: prefectureOf(one.prefecture)?.region.en ?? "",
        needsJapanese: one.needsJapanese,
        needsEnglish: one.needsEnglish,
        workLanguage: one.workLanguage,
        field: one.field,
        skills: wordsOf(one.skills),
        skillsAtWork: skillsAtWork(one).map(({ word }) => word),
        missed: missed.get(one.id) ?? missedNothing,
      },
    ];
  });
  const words = [...new Set(positions.flatMap((one) => [...one.skills, ...(one.skillsAtWork ?? [])]))].sort();
  const { shown, removed, pinned } = await pairsSaid(tx, fiscalYear, courses);
  const held = new Set(positions.map((one) => one.id));
  const wasShown = new Set(shown.map((one) => `${one.positionId} ${one.applicationId}`));
  return {
    round: Math.max(1, ...positions.map((one) => one.round)),
    courses: courseRulesOf(year, courses),
    positions,
    people: await peopleInPool(tx, fiscalYear, courses, words),
    excluded: [...shown, ...removed],
    // A pin at a position that is not in this market waits for a market of its own; one that the company was shown has been taken.
    pinned: pinned.filter((one) => held.has(one.positionId) && !wasShown.has(`${one.positionId} ${one.applicationId}`)),
  };
}

interface PersonRow {
  id: string;
  account_id: string;
  japanese: string;
  english: string;
  residence: string;
  field: string;
  wishes: FrozenWish[];
  education: Answers | null;
  skills: Answers | null;
  wished: Answers | null;
}

async function peopleInPool(
  tx: Transaction,
  fiscalYear: number,
  courses: readonly string[],
  words: readonly string[],
): Promise<FrozenPerson[]> {
  const { rows } = await sql<PersonRow>`
    with pool as (
      select c.application_id, jsonb_agg(jsonb_build_object('course', c.course, 'rank', c.wish_rank, 'courseApplicationId', c.id) order by c.wish_rank, c.id) as wishes
      from course_applications c
      where c.fiscal_year = ${fiscalYear} and c.state = 'pool' and c.course = any(${[...courses]}::text[])
        and not exists (select from matches m where m.account_id = c.account_id and m.fiscal_year = c.fiscal_year and m.state = any(${[...personAgreed]}::text[]))
      group by c.application_id)
    select a.id, a.account_id, a.japanese, a.english, a.residence, a.field, p.wishes, e.answers as education, s.answers as skills, w.answers as wished
    from pool p join intern_applications a on a.id = p.application_id
    left join application_sections e on e.application_id = a.id and e.section = 'education'
    left join application_sections s on s.application_id = a.id and s.section = 'skills'
    left join application_sections w on w.application_id = a.id and w.section = 'wishes'
    order by a.id`.execute(tx);
  const wordsFound = finderOf(words);
  return rows.map((row): FrozenPerson => {
    const availability = answerText(row.wished ?? undefined, "availability");
    const text = (section: Answers | null, field: string) => answerText(section ?? undefined, field);
    return {
      id: row.id,
      accountId: row.account_id,
      japanese: (row.japanese || null) as JlptLevel | null,
      english: (row.english || null) as CefrLevel | null,
      residence: row.residence,
      field: row.field || text(row.education, "field"),
      workFields: answerList(row.wished ?? undefined, "workFields"),
      regions: answerList(row.wished ?? undefined, "regions"),
      periods: answerList(row.wished ?? undefined, "periods"),
      availability: availability === "all" || availability === "some" ? availability : "",
      skills: wordsFound({
        skills: skillsSaid(row.skills ?? undefined),
        experience: text(row.skills, "experience"),
        studies: text(row.education, "studies"),
      }),
      wishes: row.wishes,
    };
  });
}

/** Pairs that a company has seen, and what staff said about pairs. */
async function pairsSaid(
  tx: Transaction,
  fiscalYear: number,
  courses: readonly string[],
): Promise<{ shown: FrozenPair[]; removed: FrozenPin[]; pinned: FrozenPin[] }> {
  const shown = await sql<{ positionId: string; applicationId: string }>`
    select m.position_id as "positionId", m.application_id as "applicationId" from matches m
    where m.fiscal_year = ${fiscalYear} and m.course = any(${[...courses]}::text[]) and m.state <> 'proposed'
    order by m.position_id, m.application_id`.execute(tx);
  const said = await sql<{ positionId: string; applicationId: string; kind: "pinned" | "removed"; reason: string; by: string }>`
    select o.position_id as "positionId", c.application_id as "applicationId", o.kind, o.reason, o.made_by as by
    from recommendation_overrides o join course_applications c on c.id = o.course_application_id
    where c.fiscal_year = ${fiscalYear} and c.course = any(${[...courses]}::text[])
    order by o.position_id, c.application_id`.execute(tx);
  const pair = ({ positionId, applicationId }: FrozenPair): FrozenPair => ({ positionId, applicationId });
  const word = (one: FrozenPin): FrozenPin => ({ ...pair(one), reason: one.reason, by: one.by });
  return {
    shown: shown.rows.map(pair),
    removed: said.rows.filter((one) => one.kind === "removed").map(word),
    pinned: said.rows.filter((one) => one.kind === "pinned").map(word),
  };
}

/** A short stamp of everything that a year's market is made from: equal stamps, equal market. Quick enough for every page. */
export async function stampOf(tx: Transaction, fiscalYear: number): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select md5(concat_ws('|',
      (select string_agg(p.id::text || p.version || p.state || case a.state when 'on_hold' then ' on hold' else '' end, ',' order by p.id)
        from positions p join company_applications a on a.id = p.company_application_id where p.fiscal_year = ${fiscalYear}),
      (select string_agg(c.id::text || c.version || a.updated_at, ',' order by c.id) from course_applications c
        join intern_applications a on a.id = c.application_id where c.fiscal_year = ${fiscalYear} and c.state = 'pool'),
      (select string_agg(m.id::text || m.state, ',' order by m.id) from matches m where m.fiscal_year = ${fiscalYear} and m.state <> 'proposed'),
      (select string_agg(r.id::text || r.state, ',' order by r.id) from recommendations r where r.fiscal_year = ${fiscalYear} and r.state <> 'proposed'),
      (select string_agg(o.position_id::text || o.course_application_id || o.kind || o.made_at, ',' order by o.position_id, o.course_application_id)
        from recommendation_overrides o join positions p on p.id = o.position_id where p.fiscal_year = ${fiscalYear}))) as stamp`.execute(
    tx,
  );
  return rows[0]!.stamp;
}

import { sql } from "kysely";
import type { Act } from "#program/accounts/act.server.ts";
import type { PublicCount } from "./results.ts";
import type { Results } from "./results.ts";

type Part = "applications" | "companies" | "hosts" | "confirmed" | "completed" | "course" | "country" | "other-countries";

/** Counts a year for anyone. The database counts and keeps small figures back itself, so no row of a person is ever read here. */
export async function countResults(act: Act, fiscalYear: number): Promise<Results> {
  return act.db.transaction(async (tx) => {
    const { rows } = await sql<{
      part: Part;
      key: string;
      people: number | null;
    }>`select part, key, people from public_results(${fiscalYear})`.execute(tx);
    const of = (part: Part) => rows.filter((row) => row.part === part);
    const total = (part: Part): PublicCount => {
      const [row] = of(part);
      return row === undefined ? 0 : row.people;
    };
    return {
      fiscalYear,
      applications: total("applications"),
      companies: total("companies"),
      hosts: total("hosts"),
      confirmed: total("confirmed"),
      completed: total("completed"),
      byCourse: new Map(of("course").map((row) => [row.key, row.people])),
      byCountry: of("country")
        .map((row) => ({ country: row.key, people: row.people ?? 0 }))
        .sort((one, other) => other.people - one.people || (one.country < other.country ? -1 : 1)),
      otherCountries: total("other-countries"),
    };
  });
}

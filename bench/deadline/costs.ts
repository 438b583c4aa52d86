import { linesTo } from "../web/load.ts";
import type { Asked } from "../web/load.ts";
import { cpuOfFamilyMs } from "../web/measured.ts";
import type { Person, Stage } from "./stage.ts";
import { pageOf, sendOf, saveOf } from "./surge.ts";

/** How many of each kind come before and while it is measured, and how many at a time. */
const warm = 400;
const counted = 800;
const atATime = 8;

/** What one request of a kind takes of the processors, in milliseconds. */
export interface Cost {
  readonly name: string;
  readonly siteMs: number;
  readonly databaseMs: number;
}

/** People that `costs` needs: each sends once, the first ones save. */
export const peopleForCosts = 2 * (warm + counted);

/** Measures every kind of the surge apart: processor time does not depend on what else the machine does, as waits do. */
export async function costs(stage: Stage): Promise<Cost[]> {
  const lines = linesTo(stage.port);
  const savers = stage.people.slice(0, warm + counted);
  const senders = stage.people.slice(warm + counted);
  const versions = new Map<string, number>();
  let turn = 0;
  const next = () => savers[turn++ % savers.length]!;
  const kinds: { name: string; status: number; ask(at: number): Asked }[] = [
    {
      name: "save of a section",
      status: 303,
      ask: () => {
        const person = next();
        const version = (versions.get(person.applicationId) ?? 0) + 1;
        versions.set(person.applicationId, version);
        return saveOf(stage.port, person, version);
      },
    },
    { name: "list of the application's sections", status: 200, ask: () => pageOf("/en/intern/application", next()) },
    { name: "an open section", status: 200, ask: () => pageOf("/en/intern/application/sections/motivation", next()) },
    { name: "submission", status: 303, ask: (at) => sendOf(stage.port, senders[at]!) },
    { name: "page after sending", status: 200, ask: (at) => pageOf("/en/intern/application/sent", senders[at]!) },
    { name: "a public page", status: 200, ask: (at) => pageOf(at % 2 === 0 ? "/en/courses" : "/ja/questions", null) },
  ];
  const found: Cost[] = [];
  for (const kind of kinds) {
    await some(0, warm, kind);
    const before = await used(stage);
    await some(warm, counted, kind);
    const after = await used(stage);
    found.push({
      name: kind.name,
      siteMs: (after.site - before.site) / counted,
      databaseMs: (after.database - before.database) / counted,
    });
  }
  lines.close();
  return found;

  async function some(from: number, count: number, { name, status, ask }: (typeof kinds)[number]): Promise<void> {
    let at = from;
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        while (at < from + count) {
          const answer = await lines.ask(ask(at++));
          if (answer.status !== status) throw new Error(`${name} answered ${answer.status}, not ${status}`);
        }
      }),
    );
  }
}

async function used(stage: Stage): Promise<{ site: number; database: number }> {
  return { site: await stage.site().cpuMs(), database: cpuOfFamilyMs(stage.postmaster()) ?? Number.NaN };
}

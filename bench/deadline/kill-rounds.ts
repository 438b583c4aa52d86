import { setTimeout as pause } from "node:timers/promises";
import type { Answer, Asked, Lines } from "../web/load.ts";
import { pageOf } from "./surge.ts";
import type { Stage } from "./stage.ts";

/** How long it took, from a kill with SIGKILL, until a page that asks the database was answered again. */
export interface Outage {
  readonly what: "web" | "database";
  readonly seconds: number;
}

/** Nobody waits longer for what was killed, in milliseconds: then it is counted as not back. */
const backMostMs = 60_000;
/** Whoever was not answered presses again about twice a second, for so long. */
const pressesMostMs = 90_000;

/**
 * Kills web and database in turns while the surge goes on: in each round web at its first quarter, database at its third. A round begins late
 * where the one before it was not over, and none begins after `seconds`: what comes back are the kills that fell into the surge.
 */
export async function killRounds(stage: Stage, lines: Lines, rounds: number, seconds: number): Promise<Outage[]> {
  const began = performance.now();
  const eachMs = (seconds * 1000) / rounds;
  const outages: Outage[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [what, part] of [
      ["web", 0.25],
      ["database", 0.75],
    ] as const) {
      await pause(Math.max(0, began + (round + part) * eachMs - performance.now()));
      if (performance.now() - began > seconds * 1000) return outages;
      outages.push({ what, seconds: await killed(stage, lines, what) });
    }
  }
  return outages;
}

async function killed(stage: Stage, lines: Lines, what: Outage["what"]): Promise<number> {
  const at = performance.now();
  const isLate = () => performance.now() - at > backMostMs;
  if (what === "web") await stage.restartSite();
  else {
    const before = stage.postmaster();
    process.kill(before, "SIGKILL");
    // A connection of the killed database may answer once more: what counts is the new one.
    while (stage.postmaster() === before && !isLate()) await pause(20);
  }
  while (!isLate()) {
    const answer = await lines.ask(pageOf("/en/intern/application", stage.people[0]!)).catch(() => null);
    if (answer?.status === 200) return (performance.now() - at) / 1000;
    await pause(50);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Presses until it is acknowledged, as an impatient person does who sees an error page or none; `onAgain` hears of every further press. Gives
 * the first answer that is no failure of the server.
 */
export async function pressed(lines: Lines, asked: Asked, onAgain: () => void): Promise<Answer> {
  const began = performance.now();
  for (;;) {
    const answer = await lines.ask(asked).catch(() => null);
    if (answer !== null && answer.status < 500) return answer;
    if (performance.now() - began > pressesMostMs) throw new Error("not acknowledged however often it was pressed");
    onAgain();
    await pause(300 + Math.random() * 400);
  }
}

import type { Cost } from "./costs.ts";
import type { Outage } from "./kill-rounds.ts";
import type { countLost } from "./count-lost.ts";
import { senders } from "./storm.ts";
import type { StormFound, StormSize } from "./storm.ts";
import { waitBarMs, warmSeconds } from "./surge.ts";
import type { SurgeFound } from "./surge.ts";

/** Seconds until the site answers again after a kill with SIGKILL, at most. */
const backBar = { web: 5, database: 15 };

const out = (text: string) => process.stdout.write(`${text}\n`);

/** Prints what calm and storm came to; true where nothing was lost or doubled and the site was back in time. */
export function sayStorm(drafts: number, size: StormSize, found: StormFound): boolean {
  const figures = (waits: readonly number[]) => `${percentile(waits, 0.5).toFixed(1)} | ${percentile(waits, 0.99).toFixed(1)}`;
  const [ours, bare] = [found.waits.length / found.seconds, found.waits.length / found.bare.seconds];
  out(
    `\n${drafts.toLocaleString("en")} drafts, ${size.sent.toLocaleString("en")} sent by ${senders} at a time, ${size.savers} others saving (${(found.saved / found.seconds).toFixed(0)} saves a second beside them).\n`,
  );
  out("| | a second | p50 ms | p99 ms |");
  out("| --- | --: | --: | --: |");
  out(`| applications received by the site | ${ours.toFixed(1)} | ${figures(found.waits)} |`);
  out(`| bare insert of the same rows | ${bare.toFixed(1)} | ${figures(found.bare.waits)} |`);
  out(
    `| bare / site | ${(bare / ours).toFixed(1)}x | ${(percentile(found.waits, 0.5) / percentile(found.bare.waits, 0.5)).toFixed(1)}x | ${(percentile(found.waits, 0.99) / percentile(found.bare.waits, 0.99)).toFixed(1)}x |`,
  );
  out(
    `\nKilled with SIGKILL while ${size.sentWhileKilled} more were sent; ${found.retries} presses repeated${found.wereAllKillsWhileSending ? "" : "; the last kills fell after the last sending"}.\n`,
  );
  const isInTime = sayOutages(found.outages);
  return sayCounted(found.counted) && isInTime;
}

/** Prints how long web and database were away; true where each was back in time. */
function sayOutages(outages: readonly Outage[]): boolean {
  out("\n| killed | times | answers again, median s | longest s | bar s | |");
  out("| --- | --: | --: | --: | --: | --- |");
  let isInTime = true;
  for (const what of ["web", "database"] as const) {
    const seconds = outages.filter((one) => one.what === what).map((one) => one.seconds);
    const longest = Math.max(...seconds);
    isInTime &&= longest <= backBar[what];
    out(
      `| ${what} | ${seconds.length} | ${percentile(seconds, 0.5).toFixed(1)} | ${longest.toFixed(1)} | ${backBar[what]} | ${longest <= backBar[what] ? "held" : "NOT HELD"} |`,
    );
  }
  return isInTime;
}

/** Prints what the surge came to; true where every bar holds. */
export function saySurge(drafts: number, found: SurgeFound, kills: number): boolean {
  out(
    `\n${found.seconds} seconds of open loop on ${drafts.toLocaleString("en")} drafts, after a third of it for ${warmSeconds} seconds; waits count from the moment at which each was due.\n`,
  );
  out(`| | a second | answered | p50 ms | p99 ms | longest ms | errors | p99 at most ${waitBarMs} |`);
  out("| --- | --: | --: | --: | --: | --: | --: | --- |");
  let isHeld = true;
  for (const { name, perSecond, waits, errors } of found.kinds) {
    const wrong = [...errors.values()].reduce((sum, count) => sum + count, 0);
    const [p50, p99, longest] = [percentile(waits, 0.5), percentile(waits, 0.99), waits.reduce((most, wait) => Math.max(most, wait), 0)];
    const holds = p99 <= waitBarMs && wrong === 0;
    // While web or database is away pages fail and deeds wait; what counts then is that nothing acknowledged is lost and both are soon back.
    isHeld &&= holds || kills > 0;
    out(
      `| ${name} | ${perSecond.toFixed(0)} | ${waits.length.toLocaleString("en")} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${longest.toFixed(0)} | ${wrong} | ${kills > 0 ? "no bar" : holds ? "held" : "NOT HELD"} |`,
    );
  }
  for (const { name, errors } of found.kinds) for (const [error, count] of errors) out(`\n${name}: ${count} times "${error}"`);
  if (found.cpu !== null) {
    const { site, database, clients } = found.cpu;
    out(
      `\nProcessor time a second (of 1,000 ms a processor): site ${site.toFixed(0)} ms, database ${database.toFixed(0)} ms, these clients on the same machine ${clients.toFixed(0)} ms.`,
    );
  }
  if (kills > 0) {
    out(
      `\nKilled with SIGKILL during the surge; ${found.pressedAgain} presses repeated. ${found.outages.length} of ${2 * kills} kills fell into it.`,
    );
    isHeld = sayOutages(found.outages) && found.outages.length === 2 * kills;
  }
  return sayCounted(found.counted) && isHeld;
}

/** Prints what one request of each kind takes of the processors; always true, since it is no bar. */
export function sayCosts(drafts: number, found: readonly Cost[]): boolean {
  out(`\n${drafts.toLocaleString("en")} drafts; processor time of one request, eight at a time after warming.\n`);
  out("| a request | site ms | database ms |");
  out("| --- | --: | --: |");
  for (const { name, siteMs, databaseMs } of found) out(`| ${name} | ${siteMs.toFixed(2)} | ${databaseMs.toFixed(2)} |`);
  return true;
}

function sayCounted(counted: Awaited<ReturnType<typeof countLost>>): boolean {
  out("\n| counted in the database afterwards | |");
  out("| --- | --: |");
  out(`| acknowledged applications | ${counted.acknowledged} |`);
  out(`| of these lost | ${counted.lost} |`);
  out(`| doubled (number, course, letter, consent or history) | ${counted.doubled} |`);
  out(`| outbox rows of one acknowledged application, least and most | ${counted.letters.least} and ${counted.letters.most} |`);
  out(`| acknowledged last savings lost | ${counted.savesLost} |`);
  return counted.lost + counted.doubled + counted.savesLost === 0;
}

/** The figure below which a share of the others lies. */
function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
}

// The last minutes before a deadline: 30,000 complete drafts, of which 3,000 are sent while others go on saving. How many are received a second and
// how long each waits, beside the bare insert of the same rows in the same run; then the web process and the database are killed with
// SIGKILL several times each while more are sent, and what was acknowledged is counted in the database. `--quick` is a tenth of it.
// `--surge` is the other half of the bar: submissions, saves and page views come for ten minutes at the pace of a year with 50,000 applications,
// whether or not those before are answered; `--seconds=60` makes it shorter, `--pace=0.3` slower; with `--kills=20` web and database are
// killed so often each meanwhile. `--processes=1` has one process serve pages, not two. `--costs` says what one request of each kind takes of the processors. It ends by itself, at the latest after 20 minutes.
import { costs, peopleForCosts } from "./deadline/costs.ts";
import { setStage } from "./deadline/stage.ts";
import type { Stage } from "./deadline/stage.ts";
import { calmAndStorm, senders } from "./deadline/storm.ts";
import { sayCosts, sayStorm, saySurge } from "./deadline/say.ts";
import { pace, saversOf, surge, warmSeconds } from "./deadline/surge.ts";

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const isCosts = words.includes("--costs");
const isSurge = words.includes("--surge");
const seconds = Math.min(
  600,
  Number(words.find((word) => word.startsWith("--seconds="))?.slice("--seconds=".length) ?? (isQuick ? 60 : 600)),
);
/** Which share of the pace comes: for a look at a busy machine, where the whole says nothing. */
const share = Math.min(1, Number(words.find((word) => word.startsWith("--pace="))?.slice("--pace=".length) ?? 1));
/** So often each are web and database killed during the surge. */
const kills = Math.min(40, Number(words.find((word) => word.startsWith("--kills="))?.slice("--kills=".length) ?? 0));
/** How many processes serve pages: as many as on a server of two cores, unless given. What a request costs is asked of one. */
const webProcesses = isCosts
  ? 1
  : Math.min(4, Number(words.find((word) => word.startsWith("--processes="))?.slice("--processes=".length) ?? 2));
const storm = isQuick
  ? { sent: 300, sentWhileKilled: 60, savers: 12, kills: 2 }
  : { sent: 3_000, sentWhileKilled: 600, savers: 12, kills: 5 };
// Arrivals are drawn, so a tenth more may come than are due.
const signedIn = isCosts
  ? peopleForCosts
  : isSurge
    ? saversOf + Math.ceil(1.1 * pace.submissions * (seconds + warmSeconds)) + 50
    : storm.sent + storm.sentWhileKilled + storm.savers;
const drafts = Math.max(isQuick ? 3_000 : 30_000, signedIn);

const stage: Stage = await setStage({ drafts, signedIn, connections: senders, webProcesses });
const last = setTimeout(() => {
  process.stderr.write("The benchmark took more than 20 minutes and was ended.\n");
  void stage.close().then(() => process.exit(1));
}, 20 * 60_000);
try {
  const isHeld = isCosts
    ? sayCosts(drafts, await costs(stage))
    : isSurge
      ? saySurge(drafts, await surge(stage, { seconds, kills, share }), kills)
      : sayStorm(drafts, storm, await calmAndStorm(stage, storm));
  if (!isHeld) process.exitCode = 1;
} finally {
  clearTimeout(last);
  await stage.close();
}

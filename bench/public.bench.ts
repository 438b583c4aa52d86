// The public pages: requests a second beside a static file server that is given the very same bytes, in the same run; and what a first visit
// brings over the line. Every page of the site map in both languages. `--quick` measures less long.
import { ask, load } from "./web/load.ts";
import { firstVisit, unpacked } from "./web/first-visit.ts";
import { startMeasured } from "./web/measured.ts";
import { openPublicSite } from "./web/public-site.ts";

const isQuick = process.argv.includes("--quick");
const [rounds, roundMs] = isQuick ? [1, 200] : [3, 300];
const connections = 10;
/** At least so much of the static server's requests a second. */
const shareLeast = 0.5;
/** Bytes of a first visit: a text page; the whole page of questions. */
const bytesMost = (path: string) => (path.endsWith("/questions") ? 60_000 : 30_000);

const { site, pages, close } = await openPublicSite();
const still = await startMeasured("static.ts", {});
try {
  const rows: { path: string; ours: number; files: number; share: number; all: number; page: number }[] = [];
  for (const path of pages) {
    const asked = { method: "GET", address: path } as const;
    await ask(site.port, asked);
    const answer = await ask(site.port, asked); // The second comes from memory, packed for good.
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (!unpacked(answer.head, answer.body).includes("<h1")) throw new Error(`${path} has no title`);
    const encoding = /content-encoding: *(\w+)/i.exec(answer.head)?.[1] ?? "";
    await still.tell(JSON.stringify({ path, type: "text/html; charset=utf-8", encoding, base64: answer.body.toString("base64") }));
    if (rows.length === 0) for (const port of [site.port, still.port]) await load(port, asked, connections, 1_500, 200);
    const measured: { ours: number; files: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      measured.push({ ours: await perSecond(site.port, path), files: await perSecond(still.port, path) });
    }
    const [ours, files] = [median(measured.map((one) => one.ours)), median(measured.map((one) => one.files))];
    const visit = await firstVisit(site.port, path, {});
    rows.push({ path, ours, files, share: median(measured.map((one) => one.ours / one.files)), all: visit.all, page: visit.page });
  }
  const out = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
  process.stdout.write(
    `\nPublic pages at ${connections} connections, median of ${rounds} rounds of ${roundMs} ms; the static server writes the same packed bytes from memory.\n\n`,
  );
  out(["page", "requests/s", "static requests/s", "share", "HTML, bytes sent", "first visit, bytes", "bars"]);
  out(["---", "--:", "--:", "--:", "--:", "--:", "---"]);
  let missed = 0;
  for (const { path, ours, files, share, page, all } of rows) {
    const notHeld = [
      share < shareLeast ? `NOT HELD: at least ${shareLeast} of static` : "",
      all > bytesMost(path) ? `NOT HELD: at most ${bytesMost(path) / 1000} kB` : "",
    ].filter(Boolean);
    missed += notHeld.length;
    out([path, ours.toFixed(0), files.toFixed(0), share.toFixed(2), page, all, notHeld.join("; ") || "held"]);
  }
  process.stdout.write(`\n${rows.length} pages, ${missed === 0 ? "every bar held" : `${missed} bars not held`}.\n`);
} finally {
  await still.end();
  await close();
}

async function perSecond(port: number, path: string): Promise<number> {
  const started = performance.now();
  const answers = await load(port, { method: "GET", address: path }, connections, roundMs, 200);
  return (answers / (performance.now() - started)) * 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

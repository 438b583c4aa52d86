// What a page costs: requests a second and processor time per request at 10 connections, beside a bare Hono page of the same content in the
// same run, and what a first visit brings over the line. `--quick` measures less often; `--json` prints JSON alone.
import pg from "pg";
import { openDatabase } from "#platform/database.server.ts";
import { manyApplications } from "../tests/makers/many-applications.ts";
import { aPerson } from "../tests/makers/person.ts";
import { ask, load } from "./web/load.ts";
import type { Asked } from "./web/load.ts";
import { cpuOfFamilyMs, startMeasured } from "./web/measured.ts";
import type { Measured } from "./web/measured.ts";
import { firstVisit, unpacked } from "./web/first-visit.ts";
import { onGround } from "./web/ground.ts";
import type { Ground } from "./web/ground.ts";

const isQuick = process.argv.includes("--quick");
const isJson = process.argv.includes("--json");
const [rounds, roundMs, warmMs] = isQuick ? [3, 300, 500] : [5, 600, 1_500];
const connections = 10;
const applications = 5_000;
/** Every window of FY2023 is open. */
const now = new Date("2023-06-12T12:00:00+09:00");

await onGround(now, run);

async function run({ postgres, site, signedIn, onEnd }: Ground) {
  const bare = await startMeasured("bare.ts", {});
  onEnd(() => bare.end());
  const { cookie, application } = await fill(postgres.url, signedIn);

  // A cookie that says nothing: such a page is made anew for each request. Without one, visitors share a page for up to a second.
  const anew = { cookie: "bench=1" };
  const cases: { name: string; asked: Asked; bar: number | null }[] = [
    { name: "home", asked: { method: "GET", address: "/en", headers: anew }, bar: 2 },
    { name: "home, as a crowd of visitors gets it", asked: { method: "GET", address: "/en" }, bar: 2 },
    { name: "inquiry form", asked: { method: "GET", address: "/en/inquiry", headers: anew }, bar: 2 },
    { name: "inquiry confirm", asked: { method: "POST", address: "/en/inquiry", ...inquiry(site.port) }, bar: null },
    { name: "sign-in", asked: { method: "GET", address: "/en/sign-in", headers: anew }, bar: 2 },
    {
      name: `office: list of ${applications.toLocaleString("en")}`,
      asked: { method: "GET", address: "/en/office/applications", headers: { cookie } },
      bar: null,
    },
    {
      name: "office: one application",
      asked: { method: "GET", address: `/en/office/applications/${application}`, headers: { cookie } },
      bar: null,
    },
  ];
  const figures = [];
  for (const [index, { name, asked, bar }] of cases.entries()) {
    const answer = await ask(site.port, asked);
    if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
    const html = unpacked(answer.head, answer.body);
    await bare.tell(JSON.stringify({ name: `${index}`, html }));
    const twin: Asked = { method: "GET", address: `/${index}` };
    const twinBytes = unpacked("content-encoding: br", (await ask(bare.port, twin)).body).length;
    if (Math.abs(twinBytes / html.length - 1) > 0.1) throw new Error(`the bare ${name} has ${twinBytes} bytes, the site's ${html.length}`);
    await load(site.port, asked, connections, warmMs, 200);
    await load(bare.port, twin, connections, warmMs / 2, 200);
    const measured = [];
    for (let round = 0; round < rounds; round++) {
      measured.push({ ours: await measure(site, asked, postgres.pid), bare: await measure(bare, twin, null) });
    }
    figures.push({
      name,
      bar,
      bytes: { html: Buffer.byteLength(html), sent: answer.bytes },
      requestsPerSecond: median(measured.map(({ ours }) => ours.perSecond)),
      cpuMs: median(measured.map(({ ours }) => ours.cpuMs)),
      databaseMs: cpuOfFamilyMs(postgres.pid) === null ? null : median(measured.map(({ ours }) => ours.databaseMs)),
      bareCpuMs: median(measured.map((one) => one.bare.cpuMs)),
      barePerSecond: median(measured.map((one) => one.bare.perSecond)),
      ratio: median(measured.map((one) => one.ours.cpuMs / one.bare.cpuMs)),
    });
  }
  const visits = [];
  for (const [name, address, headers] of [
    ["home, English", "/en", {}],
    ["home, Japanese", "/ja", {}],
    ["inquiry form, English", "/en/inquiry", {}],
    ["inquiry form, Japanese", "/ja/inquiry", {}],
    ["sign-in", "/en/sign-in", {}],
    ["office: list", "/en/office/applications", { cookie }],
    ["office: one application", `/en/office/applications/${application}`, { cookie }],
  ] as const) {
    visits.push({ name, bar: name.startsWith("office") ? 200_000 : 40_000, ...(await firstVisit(site.port, address, headers)) });
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ connections, rounds, roundMs, figures, visits })}\n`);
  else say(figures, visits);
}

/** One round of load: answers a second, and processor time of the web process and of the database for each. */
async function measure(server: Measured, asked: Asked, postmaster: number | null) {
  const [cpu, database, started] = [await server.cpuMs(), postmaster === null ? null : cpuOfFamilyMs(postmaster), performance.now()];
  const answers = await load(server.port, asked, connections, roundMs, 200);
  const seconds = (performance.now() - started) / 1000;
  const databaseMs = database === null ? 0 : (cpuOfFamilyMs(postmaster!) ?? 0) - database;
  return { perSecond: answers / seconds, cpuMs: ((await server.cpuMs()) - cpu) / answers, databaseMs: databaseMs / answers };
}

/** 5,000 applications and somebody of the office, signed in. */
async function fill(url: string, signedIn: Ground["signedIn"]): Promise<{ cookie: string; application: string }> {
  const server = openDatabase(url, { connections: 2 });
  const person = await aPerson(server, "screener", { now });
  const system = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "bench" });
  const made = await manyApplications(system, applications, now);
  const cookie = await signedIn(server, person.accountId);
  await server.close();
  const superuser = new pg.Client(url);
  await superuser.connect();
  await superuser.query("analyze"); // As the database does by itself within a minute.
  await superuser.end();
  return { cookie, application: made.applications[applications >> 1]! };
}

function inquiry(port: number): Partial<Asked> {
  const fields = {
    intent: "confirm",
    name: "Example Person",
    email: "person@people.example",
    emailAgain: "person@people.example",
    country: "KE",
    telephone: "052-000-0000",
    senderKind: "individual",
    topic: "internship",
    details: "May I take part in two courses in one year? ".repeat(8),
    consent: "yes",
  };
  return {
    body: new URLSearchParams(fields).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: `http://127.0.0.1:${port}` },
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

function say(
  figures: readonly {
    name: string;
    bar: number | null;
    bytes: { html: number; sent: number };
    requestsPerSecond: number;
    cpuMs: number;
    databaseMs: number | null;
    bareCpuMs: number;
    barePerSecond: number;
    ratio: number;
  }[],
  visits: readonly {
    name: string;
    bar: number;
    page: number;
    styles: number;
    icon: number;
    scripts: number;
    all: number;
    withoutScript: number;
  }[],
) {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const out = (text: string) => process.stdout.write(text);
  out(
    `\nPages at ${connections} connections, median of ${rounds} rounds; the bare page is Hono alone with the same elements, rendered and packed anew each time.\n\n`,
  );
  out(
    line([
      "page",
      "requests/s",
      "web CPU ms",
      "database CPU ms",
      "bare CPU ms",
      "bare requests/s",
      "CPU of web / bare",
      "bar",
      "HTML bytes",
    ]),
  );
  out(line(["---", "--:", "--:", "--:", "--:", "--:", "--:", "---", "--:"]));
  for (const one of figures) {
    const verdict = one.bar === null ? "" : `${one.ratio <= one.bar ? "holds" : "NOT HELD"}: at most ${one.bar}x`;
    out(
      line([
        one.name,
        one.requestsPerSecond.toFixed(0),
        one.cpuMs.toFixed(2),
        one.databaseMs?.toFixed(2) ?? "–",
        one.bareCpuMs.toFixed(2),
        one.barePerSecond.toFixed(0),
        `${one.ratio.toFixed(2)}x`,
        verdict,
        String(one.bytes.html),
      ]),
    );
  }
  out(`\nFirst visit, bytes on the line with their heads, packed as Chromium asks (brotli).\n\n`);
  out(line(["page", "HTML", "styles", "icon, pictures", "scripts (deferred)", "all", "without script", "bar"]));
  out(line(["---", "--:", "--:", "--:", "--:", "--:", "--:", "---"]));
  for (const one of visits) {
    const verdict = `${one.all <= one.bar ? "holds" : "NOT HELD"}: at most ${one.bar / 1000} kB`;
    out(line([one.name, one.page, one.styles, one.icon, one.scripts, one.all, one.withoutScript, verdict].map(String)));
  }
}

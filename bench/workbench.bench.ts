// From the database to a compared what-if on the screen, at the program's real size: 200 positions, 3,000 people of the pool in three
// courses. Every step is a request to the running site, as the office makes it; ratios are to a page of the office that does nothing else.
// `--json` prints JSON alone.
import pg from "pg";
import { openDatabase } from "#platform/database.server.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { aPerson } from "../tests/makers/person.ts";
import { onGround } from "./web/ground.ts";
import type { Ground } from "./web/ground.ts";

const [positions, people] = [200, 3_000];
const rounds = 5;
const aimMs = 2_000;
const now = new Date("2023-07-20T12:00:00+09:00");
const courses = ["A", "B", "C"];
const year = yearFrom(yearSeeds.find((one) => (one as { fiscalYear: number }).fiscalYear === 2023));

await onGround(now, run);

async function run({ postgres, site, signedIn }: Ground) {
  const cookie = await fill(postgres.url, signedIn);
  const base = `http://127.0.0.1:${site.port}`;
  const steps = new Map<string, { ms: number; cpuMs: number }[]>();
  const note = async (step: string, began: { at: number; cpu: number }) => {
    const taken = { ms: performance.now() - began.at, cpuMs: (await site.cpuMs()) - began.cpu };
    steps.set(step, [...(steps.get(step) ?? []), taken]);
  };
  const begin = async () => ({ cpu: await site.cpuMs(), at: performance.now() });
  const ask = async (step: string, address: string, fields?: [string, string][]) => {
    const began = await begin();
    const answer = await fetch(base + address, {
      method: fields === undefined ? "GET" : "POST",
      headers: { cookie, origin: base },
      redirect: "manual",
      ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
    });
    const html = await answer.text();
    if (answer.status !== (fields === undefined ? 200 : 303)) throw new Error(`${step} answered ${answer.status}: ${html.slice(0, 400)}`);
    await note(step, began);
    return { html, to: answer.headers.get("location") ?? "" };
  };
  /** A run as somebody at the screen has it: where the machine is slow the page renews itself until it is done. */
  const calculated = async (step: string, market: string, fields: [string, string][]) => {
    const began = await begin();
    const { to } = await ask("asking for a run", market, fields);
    while ((await ask("page of a run, asked anew", to)).html.includes('role="status"'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    await note(step, began);
    return { to };
  };
  const runFields = (name: string, changes: Record<string, string> = {}): [string, string][] =>
    Object.entries({
      intent: "run",
      name,
      ...Object.fromEntries(suitabilityParts.map((part) => [`weight-${part}`, String(year.matching.weights[part])])),
      shortlist: String(year.matching.candidatesPerRecommendation),
      perPerson: String(year.matching.recommendationsPerPerson),
      ...changes,
    });
  let pairs = "";
  for (let round = 0; round < rounds; round++) {
    await ask("the office's page of the year, for comparison", "/ja/office/year");
    await ask("put the draw on record", "/ja/office/markets", [["intent", "commit"]]);
    const began = await begin();
    const frozen = await ask("load and freeze", "/ja/office/markets", [
      ["intent", "freeze"],
      ...courses.map((one): [string, string] => ["courses", one]),
    ]);
    const first = await calculated("first run, to its page", frozen.to, runFields("First"));
    await ask("page of the market", frozen.to);
    const tried = await begin();
    const second = await calculated(
      "what-if (a cap), to its page",
      frozen.to,
      runFields("Cap", { "cap-course-0": "", "cap-region-0": "Kanto", "cap-max-0": "20" }),
    );
    const ids = [first, second].map((one) => one.to.split("/").at(-1)!);
    const { html } = await ask("compare: the page", `${frozen.to}/comparison?run=${ids[0]}&run=${ids[1]}`);
    await note("what-if compared on the screen", tried);
    await note("whole: freeze, two runs, compare, every page", began);
    if (!html.includes("≤ 20")) throw new Error("the comparison does not show the cap");
    pairs = `${Math.round(html.length / 1024)} kB`;
    await ask("page of a run", first.to);
  }
  const figure = (step: string, of: "ms" | "cpuMs") => median(steps.get(step)!.map((one) => one[of]));
  const bare = figure("the office's page of the year, for comparison", "cpuMs");
  const rows = [...steps.keys()].map((step) => ({
    step,
    ms: Math.round(figure(step, "ms")),
    cpuMs: Math.round(figure(step, "cpuMs")),
    ratio: Number((figure(step, "cpuMs") / bare).toFixed(1)),
  }));
  if (process.argv.includes("--json")) return void process.stdout.write(`${JSON.stringify({ positions, people, rounds, rows })}\n`);
  process.stdout.write(`\n${positions} positions, ${people} people, ${rounds} rounds; the compared page has ${pairs} unpacked\n\n`);
  process.stdout.write("| step | median ms on the clock | site CPU ms | x the page of the year |\n| --- | --: | --: | --: |\n");
  for (const row of rows) process.stdout.write(`| ${row.step} | ${row.ms} | ${row.cpuMs} | ${row.ratio}x |\n`);
  const whole = figure("what-if compared on the screen", "ms") + figure("load and freeze", "ms") + figure("first run, to its page", "ms");
  process.stdout.write(
    `\nFrom the database to the compared what-if: ${Math.round(whole)} ms, aim ${aimMs} ms: ${whole < aimMs ? "met" : "NOT MET"}\n`,
  );
}

/** Rows as the acts write them, one statement a table, and somebody of the office, signed in. */
async function fill(url: string, signedIn: Ground["signedIn"]): Promise<string> {
  const server = openDatabase(url, { connections: 2 });
  const person = await aPerson(server, "matcher", { now });
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("set search_path = jip");
  // The rows of many people at once are nobody's deed: the tables' owner writes them, and the locks are closed again below.
  const filled = [
    "accounts",
    "host_companies",
    "company_applications",
    "positions",
    "intern_applications",
    "application_sections",
    "course_applications",
  ];
  for (const table of filled) await client.query(`alter table ${table} no force row level security`);
  await client.query(
    `with c as (insert into host_companies (id, name, name_en, created_by, created_at)
        select gen_random_uuid(), '架空企業' || n, 'Company ' || n, $1, $2 from generate_series(1, ${positions}) n returning id, substring(name from '[0-9]+')::int as n),
      a as (insert into company_applications (id, fiscal_year, company_id, state, state_since, created_at)
        select gen_random_uuid(), 2023, id, 'matching', $2, $2 from c returning id, company_id)
      insert into positions (id, company_application_id, company_id, fiscal_year, course, title, needs_japanese, needs_english, work_language, field, skills, seats, prefecture, state, created_at)
      select gen_random_uuid(), a.id, a.company_id, 2023, (array['A','B','C'])[1 + c.n % 3], '業務' || c.n, (array['','N4','N3'])[1 + c.n % 3], (array['','B1','B2'])[1 + c.n % 3],
        (array['ja','en','both'])[1 + c.n % 3], (array['marketing','software','engineering','food','research'])[1 + c.n % 5], (array['Excel','Python, CAD','表計算','SQL'])[1 + c.n % 4],
        1 + (c.n % 7 = 0)::int, to_char(1 + c.n % 47, 'FM00'), 'open', $2 from a join c on c.id = a.company_id`,
    [person.accountId, now],
  );
  await client.query(
    `with p as (insert into accounts (id, name, email, email_verified, language)
        select gen_random_uuid(), 'Example ' || n, 'bench-' || n || '@people.example', true, 'en' from generate_series(1, ${people}) n returning id, substring(email from '[0-9]+')::int as n),
      s as (insert into intern_applications (id, number, fiscal_year, account_id, state, full_name, birth_date, nationalities, residence, japanese, english, school, field, is_student, participated_before, flags, submitted_at, fingerprint, created_at, updated_at)
        select gen_random_uuid(), '23-' || to_char(100000 + n, 'FM000-000'), 2023, id, 'submitted', 'Example Person ' || n, '2000-01-01', array['KE'], case when n % 3 = 0 then 'JP' else 'KE' end,
          (array['N1','N2','N3','N4',''])[1 + n % 5], (array['C1','B2','B1'])[1 + n % 3], 'Example University', (array['business','computing','engineering','languages'])[1 + n % 4], true, false, '{}', $1, '', $1, $1 from p
        returning id, account_id, substring(full_name from '[0-9]+')::int as n),
      w as (insert into application_sections (application_id, account_id, section, answers, saved_at)
        select id, account_id, 'wishes', jsonb_build_object('availability', case when n % 4 = 0 then 'some' else 'all' end, 'periods', jsonb_build_array('A','B','C'),
          'workFields', jsonb_build_array((array['marketing','software','engineering','food','research'])[1 + n % 5])), $1::timestamptz from s
        union all select id, account_id, 'skills', jsonb_build_object('skills', (array['Excel, PowerPoint','Python and SQL','表計算と資料作成','CAD'])[1 + n % 4], 'experience', repeat('Worked on a project with a team. ', 12)), $1 from s
        union all select id, account_id, 'education', jsonb_build_object('field', 'business', 'studies', 'Marketing and statistics'), $1 from s)
      insert into course_applications (id, application_id, account_id, fiscal_year, course, wish_rank, state, state_since)
      select gen_random_uuid(), id, account_id, 2023, case when n % 3 = 0 then 'A' else (array['B','C'])[1 + n % 2] end, 1, 'pool', $1::timestamptz from s
      union all select gen_random_uuid(), id, account_id, 2023, (array['C','B'])[1 + n % 2], 2, 'pool', $1 from s where n % 3 <> 0 and n % 5 = 0`,
    [now],
  );
  for (const table of filled) await client.query(`alter table ${table} force row level security`);
  await client.query("analyze"); // As the database does by itself within a minute.
  await client.end();
  const cookie = await signedIn(server, person.accountId);
  await server.close();
  return cookie;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

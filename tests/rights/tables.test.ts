// Every lock of the database is tried: each table as each reader, with rows of their own and of others there. What is not written in
// expected/<slice>.ts, nobody may; a new table, grant or policy without its line fails here.
import assert from "node:assert/strict";
import test from "node:test";
import { after } from "node:test";
import { newId } from "#platform/ids.ts";
import { openSignInTables } from "./sign-in-rows.ts";
import { testDatabase } from "#tests/support/database.ts";
import { locked } from "./expected.ts";
import { open } from "./expected.ts";
import { openLocks } from "./locks.ts";
import { aWorld } from "./world.ts";
import type { Hands } from "./locks.ts";
import type { Rights } from "./expected/rights.ts";

const database = await testDatabase();
const world = await aWorld(database.server);
await openSignInTables(database, world.mine.intern.accountId, world.others.intern.accountId);
const locks = await openLocks(database);
await locks.behind.query(
  "update letters set state = 'failed' where id = (select id from letters where state = 'queued' and not is_secret limit 1)",
);
// The year of this world asks no diversity questions; its people have answered some all the same.
await locks.behind.query(
  "insert into diversity_answers select a.id, a.account_id, a.fiscal_year, '{}', '2023-1', now() from intern_applications a where a.account_id = any($1)",
  [[world.mine.intern.accountId, world.others.intern.accountId, world.draft.accountId]],
);
// Another year was counted: in one that was, nobody answers any more.
await locks.behind.query("insert into program_years select 2100, document, document_hash, loaded_at from program_years limit 1");
await locks.behind.query("insert into diversity_countings values (2100, now())");
await locks.behind.query("insert into diversity_kept_counts select fiscal_year, 'gender', 'woman', 9 from diversity_countings");
// One of them has a passport among the documents: a number belongs to one.
await locks.behind.query(
  "insert into documents select (jsonb_populate_record(d, jsonb_build_object('id', $2::text, 'kind', 'passport'))).* from documents d where d.account_id = any($1) limit 1",
  [[world.mine.intern.accountId, world.others.intern.accountId], newId()],
);
await locks.behind.query(
  "insert into document_numbers select a.id, a.account_id, a.fiscal_year, 'a fingerprint', 'a key', $2, now() from intern_applications a where a.account_id = any($1)",
  [[world.mine.intern.accountId, world.others.intern.accountId], world.people.screener.accountId],
);
after(() => locks.close());
const expected = { ...locked, ...open };

const { people, mine, draft, waiting, positionHere, companyDraft } = world;
/** Whoever asks, by name; each role of the database at least once, those with rows of their own in several states. */
const everybody: Readonly<Record<string, Hands>> = {
  "a visitor": { role: "jip_anyone" },
  "somebody signed in": { role: "jip_anyone", account: mine.intern.accountId },
  "an intern at work": { role: "jip_intern", account: mine.intern.accountId },
  "an intern with a draft": { role: "jip_intern", account: draft.accountId },
  "an intern with an offer": { role: "jip_intern", account: world.offered.person.intern.accountId },
  "an intern before the committee": { role: "jip_intern", account: waiting.person.intern.accountId },
  "an intern who was asked for a document": { role: "jip_intern", account: world.shownThere.intern.accountId },
  "an intern with a report that came back": { role: "jip_intern", account: world.others.intern.accountId },
  "an intern whose documents are read": { role: "jip_intern", account: world.submitted.intern.accountId },
  "a company with an intern": {
    role: "jip_company",
    account: mine.company.accountId,
    company: mine.company.companyId,
    roles: ["company", "company-applicant"],
  },
  "the other company with an intern": {
    role: "jip_company",
    account: world.others.company.accountId,
    company: world.others.company.companyId,
    roles: ["company", "company-applicant"],
  },
  "a company with candidates": {
    role: "jip_company",
    account: positionHere.company.accountId,
    company: positionHere.company.companyId,
    roles: ["company", "company-applicant"],
  },
  "a company with a draft": {
    role: "jip_company",
    account: companyDraft.person.accountId,
    company: companyDraft.person.companyId,
    roles: ["company", "company-applicant"],
  },
  "a trainer of a company": {
    role: "jip_company",
    account: mine.company.accountId,
    company: mine.company.companyId,
    roles: ["company", "company-trainer"],
  },
  "a bookkeeper of a company": {
    role: "jip_company",
    account: positionHere.company.accountId,
    company: positionHere.company.companyId,
    roles: ["company", "company-accounts"],
  },
  "a company that asks for a talk": {
    role: "jip_company",
    account: world.talking.place.company.accountId,
    company: world.talking.place.company.companyId,
    roles: ["company", "company-applicant"],
  },
  "an intern asked to a talk": { role: "jip_intern", account: world.talking.person.intern.accountId },
  "a screener": { role: "jip_office", account: people.screener.accountId, roles: ["screener"] },
  "an administrator": { role: "jip_office", account: people.administrator.accountId, roles: ["administrator"] },
  "the committee": { role: "jip_committee", account: people.committee.accountId, roles: ["committee"] },
  METI: { role: "jip_reader", account: people["reader-meti"].accountId, roles: ["reader-meti"] },
  "the clockwork": { role: "jip_system" },
  "the sign-in library": { role: "jip_sign_in" },
};

test("every table is written down, and every one that is not open to all is locked by rows, also for its owner", () => {
  assert.deepEqual(
    locks.tables
      .map(({ name }) => name)
      .filter((name) => name !== "rate_limits")
      .sort(),
    Object.keys(expected)
      .filter((name) => name !== "rate_limits")
      .sort(),
  );
  for (const table of locks.tables) assert.equal(table.isLocked, table.name in locked, table.name);
  for (const table of locks.tables) assert.ok(table.key.length > 0, `${table.name} has a key`);
});

test("there are rows in every locked table, or nothing would be shown by seeing none", async () => {
  for (const { name } of locks.tables.filter((one) => one.isLocked)) {
    const { rows } = await locks.behind.query<{ n: number }>(`select count(*)::int as n from ${name}`);
    assert.ok(rows[0]!.n > 0, name);
  }
});

test("the program's login reads no row of a locked table before it has said who asks", async () => {
  for (const table of locks.tables.filter((one) => one.isLocked)) {
    for (const deed of ["select", "update", "delete"] as const)
      assert.deepEqual(await locks.rowsFor(table, deed, null), [], `${deed} ${table.name}`);
  }
});

test("a role that is not among the readers has no right on anything", async () => {
  const { rows } = await locks.behind.query(
    `select grantee, table_name, privilege_type from information_schema.role_table_grants where table_schema = 'jip'
      and grantee not in (select unnest($1::text[])) and grantee <> (select tableowner from pg_tables where schemaname = 'jip' and tablename = 'accounts')`,
    [locks.databaseRoles],
  );
  assert.deepEqual(rows, []);
});

for (const table of locks.tables) {
  test(`${table.name}: each role has the columns that are written down, and no more`, async () => {
    for (const role of locks.databaseRoles) {
      const rights: Rights = expected[table.name]?.[role] ?? {};
      const said = {
        reads: columnsSaid(rights.reads),
        writesOver: columnsSaid(rights.writesOver),
        adds: columnsSaid(rights.adds),
        takesAway: rights.takesAway !== undefined,
      };
      const has = {
        reads: await locks.columnsOf(role, table, "select"),
        writesOver: await locks.columnsOf(role, table, "update"),
        adds: await locks.columnsOf(role, table, "insert"),
        takesAway: await locks.mayDelete(role, table),
      };
      assert.deepEqual(inOrder(has), inOrder(said), `${role} on ${table.name}`);
    }
  });
  if (!(table.name in locked)) continue;
  test(`${table.name}: everybody gets the rows that are written down, and no other`, async () => {
    for (const [who, hands] of Object.entries(everybody)) {
      const rights: Rights = expected[table.name]?.[hands.role] ?? {};
      const where = async (rows: string | undefined) =>
        rows === undefined ? [] : await locks.rowsWhere(table, withRoles(rows, hands), hands);
      assert.deepEqual(await locks.rowsFor(table, "select", hands), await where(rights.reads?.rows), `${who} reads ${table.name}`);
      assert.deepEqual(
        await locks.rowsFor(table, "update", hands),
        await where(rights.writesOver?.rows),
        `${who} writes over ${table.name}`,
      );
      if (rights.takesAway)
        assert.deepEqual(
          await locks.rowsFor(table, "delete", hands),
          await where(rights.takesAway.rows),
          `${who} takes away from ${table.name}`,
        );
      if (rights.adds)
        assert.deepEqual(
          await locks.rowsToInsert(table, hands, rights.adds.columns ?? "*"),
          await where(rights.adds.rows),
          `${who} adds to ${table.name}`,
        );
    }
  });
}

for (const table of locks.tables.filter((one) => one.states.length > 0)) {
  test(`${table.name}: outside the office a state moves only as written down`, async () => {
    for (const role of ["jip_intern", "jip_company", "jip_committee", "jip_office"] as const) {
      const writes = expected[table.name]?.[role]?.writesOver;
      if (writes?.states === undefined) continue;
      const reached = new Set<string>();
      for (const hands of Object.values(everybody).filter((one) => one.role === role))
        for (const step of await locks.statesReached(table, hands)) reached.add(step);
      assert.deepEqual([...reached].sort(), writes.states.split(" ").filter(Boolean).sort(), `${role} on ${table.name}`);
    }
  });
}

test("whoever outside the office may write a state has its steps written down", () => {
  for (const [name, rights] of Object.entries(expected)) {
    for (const role of ["jip_anyone", "jip_intern", "jip_company", "jip_committee", "jip_reader"] as const) {
      const writes = rights[role]?.writesOver;
      if (writes && (writes.columns ?? "*").split(" ").includes("state")) assert.ok(writes.states !== undefined, `${role} on ${name}`);
    }
  }
});

test("what was sent does not change: the answers of an application, by no column one by one", async () => {
  const hands = everybody["an intern whose documents are read"]!;
  await locks.inHands(hands, async () => {
    for (const change of [
      "birth_date = '2001-01-01'",
      "full_name = 'Somebody Else'",
      "submitted_at = now() - interval '1 year'",
      "flags = '{}', number = '0'",
      "state = 'withdrawn', english = 'C2'",
    ]) {
      assert.equal(await locks.tried(`update intern_applications set ${change} where account_id = '${hands.account}'`), "42501", change);
    }
  });
});

test("tables that only grow refuse every change, also by their owner and by a superuser", async () => {
  for (const name of ["history", "provisions", "consents", "window_extensions"]) {
    if (name === "window_extensions") {
      await locks.behind.query(
        "insert into window_extensions values ($1, 2023, 'A', 'intern', now(), now() + interval '1 day', 'A test', null, now()) on conflict do nothing",
        [newId()],
      );
    }
    for (const deed of [`update ${name} set id = ${name === "history" ? "default" : "id"}`, `delete from ${name}`])
      await assert.rejects(locks.behind.query(deed), /only ever added to/, deed);
    for (const role of locks.databaseRoles) {
      const rights = [
        await locks.columnsOf(
          role,
          locks.tables.find((one) => one.name === name)!,
          "update",
        ),
        await locks.mayDelete(
          role,
          locks.tables.find((one) => one.name === name)!,
        ),
      ];
      assert.deepEqual(rights, ["", false], `${role} on ${name}`);
    }
  }
});

test("every function that sees more than its caller is written down, with who may call it, and reads its own schema first", async () => {
  const { rows } = await locks.behind.query<{ name: string; config: string[]; callers: string[] }>(
    `select p.proname as name, p.proconfig as config,
       array(select r from unnest($1::text[]) r where has_function_privilege(r, p.oid, 'execute') and r <> 'jip_system' order by r) as callers
     from pg_proc p where p.pronamespace = 'jip'::regnamespace and p.prosecdef order by p.proname`,
    [locks.databaseRoles],
  );
  const everyReader = ["jip_anyone", "jip_committee", "jip_company", "jip_intern", "jip_office", "jip_reader"];
  assert.deepEqual(
    rows.filter(({ name }) => !["seats_left", "call_off_interview"].includes(name)).map(({ name, callers }) => [name, callers.join(" ")]),
    [
      ["accept_company_invitation", "jip_anyone"],
      ["accept_session_seat", "jip_anyone"],
      ["admit_company_claimant", "jip_office"],
      ["cancel_session_booking", "jip_anyone"],
      ["change_my_contact", "jip_intern"],
      ["clear_diversity_answers", ""],
      ["company_colleagues", "jip_company"],
      ["company_invitation", "jip_anyone"],
      ["company_of_my_interview", "jip_intern"],
      ["count_diversity_once", "jip_office"],
      ["count_vain_search", everyReader.join(" ")],
      ["counted_answers", "jip_office jip_reader"],
      ["end_my_matches", "jip_intern"],
      ["has_agreed_elsewhere", "jip_company"],
      ["is_corporate_number_registered", "jip_anyone"],
      ["is_corporate_number_taken", "jip_company"],
      ["is_live_elsewhere", "jip_company"],
      ["is_my_new_company", "jip_anyone jip_company jip_intern"],
      ["match_keeps_its_internship", ""],
      ["my_recommendation_ways", "jip_intern"],
      ["my_recommendations", "jip_intern"],
      ["my_removals", "jip_intern"],
      ["name_account_as_applied", "jip_office"],
      ["people_of_company", "jip_committee jip_company jip_intern jip_office"],
      ["program_counts", "jip_office jip_reader"],
      ["public_results", everyReader.join(" ")],
      ["published_markets", "jip_office jip_reader"],
      ["replace_company_registration", "jip_office"],
      ["replace_lost_address", "jip_office"],
      ["seed_of_market", "jip_office"],
      ["session_booking_of", "jip_anyone"],
      ["take_session_seat", "jip_anyone"],
      ["way_before_committee", "jip_committee"],
      ["ways_of_my_candidates", "jip_company"],
    ],
  );
  for (const { name, config } of rows) assert.deepEqual(config, ["search_path=jip, pg_temp"], name);
});

test("a table made for the moment does not stand before ours: nobody takes over a company with it", async () => {
  const stranger = { role: "jip_anyone", account: draft.accountId } as const;
  await locks.inHands(stranger, async (client) => {
    await client.query(
      "create temp table host_companies (id uuid, created_by uuid); create temp table account_roles (company_id uuid); grant all on pg_temp.host_companies, pg_temp.account_roles to public",
    );
    await client.query("insert into pg_temp.host_companies values ($1, $2)", [mine.company.companyId, draft.accountId]);
    assert.deepEqual((await client.query("select jip.is_my_new_company($1) as yes", [mine.company.companyId])).rows, [{ yes: false }]);
  });
});

test("one company learns nothing of another's people from the functions that see more", async () => {
  const stranger = everybody["a company with a draft"]!;
  await locks.inHands(stranger, async (client) => {
    assert.deepEqual((await client.query("select people_of_company($1)", [mine.company.companyId])).rows, []);
    assert.deepEqual(
      (await client.query("select has_agreed_elsewhere($1, 2023, $2) as yes", [waiting.person.intern.accountId, newId()])).rows,
      [{ yes: false }],
    );
    assert.deepEqual((await client.query("select is_live_elsewhere($1, $2) as yes", [waiting.match.courseApplicationId, newId()])).rows, [
      { yes: false },
    ]);
  });
  await locks.inHands(everybody["an intern with a draft"]!, async (client) => {
    assert.deepEqual(
      (await client.query("select * from end_my_matches($1, null, 'cancelled', now())", [waiting.match.courseApplicationId])).rows,
      [],
    );
    assert.deepEqual((await client.query("select people_of_company($1)", [mine.company.companyId])).rows, []);
  });
});

/** What depends on a role besides that of the database, said in a condition. */
function withRoles(rows: string, { roles = [] }: Hands): string {
  const leads = roles.includes("company-applicant") || roles.includes("company-manager");
  return rows
    .replaceAll(":administrator", String(roles.includes("administrator")))
    .replaceAll(":settles", String(["matcher", "manager", "administrator"].some((role) => roles.includes(role))))
    .replaceAll(":countsReaders", String(["manager", "privacy-officer", "administrator"].some((role) => roles.includes(role))))
    .replaceAll(":exportsApplications", String(["privacy-officer", "manager"].some((role) => roles.includes(role))))
    .replaceAll(":asksForDocuments", String(["screener", "interviewer", "manager", "administrator"].some((role) => roles.includes(role))))
    .replaceAll(":leads", String(leads))
    .replaceAll(":deciders", String(["screener", "manager", "administrator"].some((role) => roles.includes(role))))
    .replaceAll(":hosts", String(leads || roles.includes("company-trainer")));
}

const columnsSaid = (rows: { rows: string; columns?: string } | undefined) => (rows === undefined ? "" : (rows.columns ?? "*"));
const inOrder = <T extends Record<string, string | boolean>>(rights: T) =>
  Object.fromEntries(
    Object.entries(rights).map(([deed, columns]) => [deed, typeof columns === "string" ? columns.split(" ").sort().join(" ") : columns]),
  );

// Markup in every text that somebody else reads: people, companies and staff write it, and every page that shows it shows it as text.
// The same world shows that histories, the log and letters tell nobody what is not theirs.
import assert from "node:assert/strict";
import test from "node:test";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { anInternship } from "#tests/makers/internship.ts";
import { doors } from "#tests/rights/halls.ts";
import { marked } from "#tests/rights/marked.ts";
import { marksIn } from "#tests/rights/marked.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import { aWorld } from "#tests/rights/world.ts";
import type { Changes } from "#tests/makers/intern-application.ts";
import type { Comer } from "#tests/rights/halls/door.ts";

const sign = "qx9";
const evil = `${sign}"'><script src=//evil.example></script><img src=x onerror=alert(1)><a href="javascript:alert(1)">${"`${7*7}{{7*7}}"}</a></textarea></title><!--`;
/** Every free answer of an application is the text; what is a choice stays. */
const hostile: Changes = {
  name: { fullName: evil.slice(0, 90), otherName: evil.slice(0, 90), calledName: evil.slice(0, 40) },
  contact: { address: evil },
  education: { school: evil.slice(0, 90), studies: evil.slice(0, 90) },
  languages: { otherLanguages: evil },
  skills: { skills: evil, experience: evil },
  wishes: { workWished: evil, availabilityNote: evil },
  motivation: { motivation: evil },
};

const database = await testDatabase();
const { server } = database;
const site = await testSite(database, new Date("2024-01-15T10:00:00+09:00"));
const said: string[] = [];
for (const level of ["info", "warn", "error"] as const)
  site.house.log[level] = ((...words: unknown[]) =>
    void said.push(
      JSON.stringify(words, (_, value: unknown) => (value instanceof Error ? `${value.name} ${value.message} ${value.stack}` : value)),
    )) as never;
const world = await aWorld(server, site.house.files, {
  mine: hostile,
  others: marked("second"),
  position: { title: evil.slice(0, 80), tasks: evil, learns: evil, skills: evil, place: evil.slice(0, 80), tutor: evil.slice(0, 40) },
  name: evil.slice(0, 80),
  text: evil,
});
const third = await anInternship(server, { person: marked("third") }).active();

const accounts: Partial<Record<Comer, string>> = {
  intern: world.mine.intern.accountId,
  "other-intern": world.others.intern.accountId,
  company: world.mine.company.accountId,
  "other-company": world.others.company.accountId,
  ...Object.fromEntries(Object.entries(world.people).map(([role, { accountId }]) => [role, accountId])),
};

/** What a page must not hold: the text as markup, or an address that is a script. */
function assertIsText(html: string, where: string): void {
  for (const raw of [
    `${sign}"`,
    "<script src=//evil",
    "<img src=x",
    '<a href="javascript:',
    'href="javascript:',
    "</textarea></title>",
    "<!--",
  ])
    assert.ok(!html.includes(raw), `${where} holds ${raw}`);
}

let shown = 0;
for (const pattern of addressesOf(routes)
  .map((one) => one.pattern || "/")
  .filter((one) => one in doors && !one.includes("*"))) {
  test(`${pattern}: what others wrote is shown as text`, async () => {
    const { enters, records, isPrivate } = doors[pattern]!;
    const people = typeof enters === "string" ? [null] : enters.slice(0, 1);
    for (const comer of people) {
      const who = comer === null ? {} : await site.signedIn(`${accounts[comer]}@people.example`);
      const both = records?.(world);
      const addresses =
        both === undefined
          ? [pattern.replace(":language", "en"), pattern.replace(":language", "ja")]
          : [`/en/${both.mine}`, ...(isPrivate === true ? [] : [`/ja/${both.others}`])];
      for (const address of addresses) {
        const response = await site.get(address, who);
        if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) {
          await response.body?.cancel();
          continue;
        }
        const html = await response.text();
        assertIsText(html, address);
        if (plainText(html).includes(`${sign}"'><script`)) shown += 1;
      }
    }
  });
}

test("the text did stand on many pages", () => {
  assert.ok(shown >= 20, `${shown} pages showed it`);
});

test("a search shows what was searched for as text", async () => {
  const administrator = await site.signedIn(`${accounts.administrator}@people.example`);
  for (const address of [
    "/en/office/applications",
    "/en/office/inquiries",
    "/en/office/companies",
    "/en/office/screening",
    "/en/questions",
    "/en/office/letters",
    "/en/office/people",
  ]) {
    assertIsText(
      await (
        await site.get(
          `${address}?q=${encodeURIComponent(evil)}&filter=${encodeURIComponent(evil)}&course=${encodeURIComponent(evil)}&page=${encodeURIComponent(evil)}`,
          administrator,
        )
      ).text(),
      address,
    );
  }
});

test("the history holds codes and numbers, and no word that somebody wrote, no name and no address", async () => {
  const rows = await world.system.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ history: { what: string; facts: Record<string, unknown> } }>()
        .selectFrom("history")
        .select(["what", "facts"])
        .execute(),
  );
  assert.ok(rows.length > 200);
  for (const { what, facts } of rows) {
    // The seed of a draw is chance in letters and figures: any two may stand in it.
    const text = JSON.stringify({ ...facts, seed: undefined });
    assert.ok(!text.includes(sign) && !/Zq|people\.example|Example|架空/.test(text), `${what}: ${text}`);
    for (const value of Object.values(facts))
      assert.ok(
        value === null || ["boolean", "number"].includes(typeof value) || (typeof value === "string" && /^[\w.:/\- +]{0,64}$/.test(value)),
        `${what}: ${text}`,
      );
  }
});

test("the log of all that was asked here names nobody and quotes nothing", () => {
  assert.ok(said.length > 100, `${said.length} lines`);
  for (const line of said) assert.doesNotMatch(line, /qx9|Zq|people\.example|Example|架空|@/, line.slice(0, 400));
});

test("a letter to one person tells nothing of another; a letter to a company tells of its own interns alone", async () => {
  const letters = await world.system.db.transaction(
    async (tx) =>
      await tx
        .withTables<{
          letters: { kind: string; to_account: string | null; subject_en: string; subject_ja: string; body_en: string; body_ja: string };
        }>()
        .selectFrom("letters")
        .selectAll()
        .execute(),
  );
  const may: Record<string, readonly string[]> = {
    second: [world.others.intern.accountId, world.others.company.accountId],
    third: [third.intern.accountId, third.company.accountId],
  };
  for (const letter of letters) {
    const text = JSON.stringify(letter);
    for (const [whose, readers] of Object.entries(may))
      if (!readers.includes(letter.to_account ?? "")) assert.deepEqual(marksIn(text, whose), [], `${letter.kind} tells of the ${whose}`);
    // Who is placed may be named to their company; nothing else that they answered ever is.
    for (const whose of Object.keys(may))
      assert.deepEqual(
        marksIn(text, whose).filter((field) => !["name.fullName", "name.otherName", "name.calledName"].includes(field)),
        [],
        letter.kind,
      );
  }
});

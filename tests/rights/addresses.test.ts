// Every address of the site, asked by everybody: with records of their own, of others, with ids of nothing and with nonsense. The table
// is halls.ts; an address of the site map without its line there fails. Each page's title ends with the program's name.
import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import routes from "#app/routes.ts";
import { addressesOf } from "#app/site-map.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { comers } from "./halls/door.ts";
import { doors } from "./halls.ts";
import { sideOf } from "./halls/door.ts";
import { aWorld } from "./world.ts";
import type { Comer } from "./halls/door.ts";
import type { Door } from "./halls/door.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2024-01-15T10:00:00+09:00"));
const world = await aWorld(database.server, site.house.files);
const system = database.as({ databaseRole: "jip_system" });
const patterns = addressesOf(routes).map(({ pattern }) => pattern || "/");

const accounts: Record<Exclude<Comer, "visitor">, string> = {
  "nobody-yet": (await aPerson(database.server, "company")).accountId,
  intern: world.mine.intern.accountId,
  "other-intern": world.others.intern.accountId,
  company: world.mine.company.accountId,
  "other-company": world.others.company.accountId,
  ...(Object.fromEntries(Object.entries(world.people).map(([role, { accountId }]) => [role, accountId])) as Record<
    keyof typeof world.people,
    string
  >),
};
const headers = new Map<Comer, Record<string, string>>([["visitor", {}]]);
for (const [comer, account] of Object.entries(accounts)) headers.set(comer as Comer, await site.signedIn(`${account}@people.example`));

const enters = (door: Door, comer: Comer) =>
  door.enters === "anyone" || (door.enters === "signed-in" ? comer !== "visitor" : door.enters.includes(comer));
const countOf = async (table: "history" | "letters" | "provisions") =>
  await system.transaction(async (tx) =>
    Number(
      (
        await tx
          .withTables<{ history: object; letters: object; provisions: object }>()
          .selectFrom(table)
          .select((one) => one.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    ),
  );
/** The first title of a page's head, as a browser shows it. */
const titleIn = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "";

/** The address of a pattern below a language, with the records of one side. */
function addressOf(pattern: string, side: "mine" | "others"): string {
  const records = doors[pattern]!.records?.(world);
  return records === undefined ? pattern.replace(":language", "en").replace("*", "nothing-here") : `/en/${records[side]}`;
}

test("every address of the site map is written down", () => {
  assert.deepEqual(
    patterns.filter((pattern) => !(pattern in doors)),
    [],
  );
});

for (const pattern of patterns.filter((one) => one in doors)) {
  const door = doors[pattern]!;
  test(`${pattern}: everybody is answered as written down`, async () => {
    for (const comer of comers) {
      for (const side of door.records === undefined ? (["mine"] as const) : (["mine", "others"] as const)) {
        const address = addressOf(pattern, side);
        const response = await site.get(address, headers.get(comer)!);
        const isClosed = door.isPrivate === true && sideOf(comer) !== side;
        const expected = !enters(door, comer) ? (comer === "visitor" ? 303 : 403) : isClosed ? 404 : (door.answers ?? 200);
        // From the page that chooses a place, whoever has one place only goes there at once.
        const isStart = pattern === "/:language/start" && comer !== "visitor" && comer !== "nobody-yet";
        assert.equal(response.status, isStart ? 303 : expected, `${comer} at ${address}`);
        if (comer === "visitor" && !enters(door, comer))
          assert.equal(response.headers.get("location"), `/en/sign-in?then=${encodeURIComponent(address)}`);
        if (pattern.startsWith("/:language") && (response.headers.get("content-type") ?? "").startsWith("text/html"))
          assert.match(titleIn(await response.text()), /^\S.* – Japan Internship Program$/, `the title of ${address}`);
        else await response.body?.cancel();
      }
    }
  });
}

/** Ids that are of nothing, or no ids at all. */
const nonsense = [
  newId(),
  "not-an-id",
  "1",
  "0",
  "-1",
  "null",
  "%00",
  "%27%20or%201%3D1--",
  "..%2f..%2fetc",
  "%E3%81%82",
  "a".repeat(3000),
  newId().toUpperCase().slice(0, 35),
];

for (const pattern of patterns.filter((one) => /:(\w+Id|day|section|receipt)/.test(one))) {
  test(`${pattern}: an id of nothing is not there`, async () => {
    const door = doors[pattern]!;
    const who = (door.enters === "anyone" ? "visitor" : (door.enters as readonly Comer[])[0]!) as Comer;
    const real = addressOf(pattern, "mine").split("/");
    const parts = pattern.split("/");
    for (const id of nonsense) {
      for (const [index, part] of parts.entries()) {
        if (!/^:(?!language)/.test(part)) continue;
        const address = real.map((one, at) => (at === index ? id : one)).join("/");
        const response = await site.get(address, headers.get(who)!);
        assert.equal(response.status, 404, address.slice(0, 200));
        await response.body?.cancel();
      }
    }
  });
}

/** What a form of the site may bring, all in one: whatever an address reads, it finds. */
const anything = (intent: string) => ({
  intent,
  version: "1",
  email: "x@people.example",
  name: "X",
  role: "administrator",
  reason: "other",
  note: "x",
  decision: "approved",
  termsVersion: "x",
  read: "yes",
  consent: "yes",
  file: "x",
  pick: newId(),
  step: "confirmed",
  to: "spam",
  body: "x",
  kind: "disclosure",
  details: "x",
  words: "x",
  report: newId(),
});
const intents = [
  "",
  "send",
  "agree",
  "decline",
  "withdraw",
  "delete",
  "start",
  "remove",
  "cancel",
  "retry",
  "accept",
  "grant",
  "end",
  "pass",
  "counts",
  "open",
  "company",
];

test("a form sent by somebody who may not enter changes nothing, whatever it says", async () => {
  const before = [await countOf("history"), await countOf("letters"), await countOf("provisions")];
  for (const pattern of patterns) {
    const door = doors[pattern]!;
    if (door === undefined || door.enters === "anyone" || door.enters === "signed-in") continue;
    for (const comer of comers.filter((one) => !enters(door, one))) {
      const response = await site.post(addressOf(pattern, "mine"), anything("send"), headers.get(comer)!);
      assert.equal(response.status, comer === "visitor" ? 303 : 403, `${comer} posts to ${pattern}`);
      await response.body?.cancel();
    }
  }
  assert.deepEqual([await countOf("history"), await countOf("letters"), await countOf("provisions")], before);
});

test("a form sent to somebody else's record finds nothing and changes nothing", async () => {
  const before = [await countOf("history"), await countOf("letters"), await countOf("provisions")];
  for (const [pattern, door] of Object.entries(doors)) {
    if (door.isPrivate !== true || !patterns.includes(pattern)) continue;
    for (const comer of door.enters as readonly Comer[]) {
      const address = addressOf(pattern, sideOf(comer) === "mine" ? "others" : "mine");
      for (const intent of intents) {
        const response = await site.post(address, anything(intent), headers.get(comer)!);
        // Refused as not there, as badly filled in, or as an address without a form; never done, never a fault.
        assert.ok([404, 405, 422].includes(response.status), `${comer} posts ${intent} to ${address}: ${response.status}`);
        await response.body?.cancel();
      }
    }
  }
  assert.deepEqual([await countOf("history"), await countOf("letters"), await countOf("provisions")], before);
});

test("an id in a form is asked as strictly as one in an address", async () => {
  const { mine, others, positionHere, matchesHere, matchesThere, requests } = world;
  const here = await site.signedIn(`${positionHere.company.accountId}@people.example`);
  const company = headers.get("company")!;
  const intern = headers.get("intern")!;
  const report = await world.system.db.transaction(
    async (tx) =>
      (
        await tx
          .withTables<{ daily_reports: { id: string; account_id: string } }>()
          .selectFrom("daily_reports")
          .select("id")
          .where("account_id", "=", others.intern.accountId)
          .executeTakeFirstOrThrow()
      ).id,
  );
  const before = [await countOf("history"), await countOf("letters"), await countOf("provisions")];
  const foreign = matchesThere[0]!.id;
  const tries: [string, Record<string, string>, Record<string, string>][] = [
    [`/en/company/candidates/${matchesHere[0]!.recommendationId}`, { intent: "send", [`answer-${foreign}`]: "choose" }, here],
    [
      `/en/company/candidates/${matchesHere[0]!.recommendationId}`,
      { intent: "send", [`answer-${foreign}`]: "decline", [`reason-${foreign}`]: "other" },
      here,
    ],
    [`/en/company/candidates/${matchesHere[0]!.recommendationId}`, { intent: "check", [`answer-${foreign}`]: "choose" }, here],
    [`/en/company/candidates/${matchesHere[0]!.recommendationId}`, { intent: "send", "answer-x": "choose" }, here],
    [`/en/company/internships/${mine.internship.id}`, { report, words: "Not our intern." }, company],
    ["/en/intern/my-data", { intent: "withdraw", request: requests.others }, intern],
    ["/en/intern/my-data", { intent: "withdraw", request: "x" }, intern],
  ];
  for (const [address, fields, who] of tries) {
    const response = await site.post(address, fields, who);
    assert.equal(response.status, 404, `${address} ${JSON.stringify(fields)}`);
    await response.body?.cancel();
  }
  assert.deepEqual([await countOf("history"), await countOf("letters"), await countOf("provisions")], before);
});

test("staff who may only look are not heard when they press", async () => {
  const before = await countOf("history");
  const look: [Comer, string, Record<string, string>][] = [
    [
      "travel-desk",
      `/en/office/applications/${world.mine.internship.applicationId}`,
      { intent: "ask", kind: "resume", dueOn: "2024-02-01", "dueOn-year": "2024", "dueOn-month": "2", "dueOn-day": "1" },
    ],
    [
      "matcher",
      `/en/office/applications/${world.mine.internship.applicationId}`,
      { intent: "accept", documentId: world.documents.mine, version: "1" },
    ],
    ["accounts", "/en/office/year", { intent: "extend", course: "A", side: "intern", reason: "x" }],
    ["screener", "/en/office/year", { intent: "confirm", path: "x" }],
  ];
  for (const [comer, address, fields] of look) {
    const response = await site.post(address, fields, headers.get(comer)!);
    assert.ok([403, 422].includes(response.status), `${comer} at ${address}: ${response.status}`);
  }
  assert.equal(await countOf("history"), before);
});

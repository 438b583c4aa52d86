import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { after } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { openFiles } from "#platform/files.server.ts";
import { openDisk } from "#platform/storage.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { testVault } from "#tests/support/vault.ts";
import { noteDocumentNumber } from "./note-document-number.server.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { mergeDuplicates } from "./decide-duplicate.server.ts";
import { sayNotTheSame } from "./decide-duplicate.server.ts";
import { findDuplicates } from "./find-duplicates.server.ts";
import { cardsOf } from "./records.server.ts";
import { areNamesAlike } from "./rules.ts";
import { normalTelephone } from "./rules.ts";
import { reasonsFor } from "./rules.ts";
import { likeness } from "./same-text.ts";
import { shinglesOf } from "./same-text.ts";
import type { Changes } from "#tests/makers/intern-application.ts";

const database = await testDatabase();
const screener = await aPerson(database.server, "screener");
const secret = "a secret of tests, long enough to key with";
const look = async () =>
  await findDuplicates(actAsSystem(database.server, { now: new Date("2023-06-20T12:00:00+09:00"), requestId: "test" }), secret);
let people = 0;
/** Somebody unlike everybody else, with the given answers. */
async function aStranger(changes: Changes = {}) {
  people += 1;
  const word = String.fromCodePoint(...Array.from({ length: 8 }, (_, at) => 97 + ((people * (at + 3) * 7 + at * at) % 26)));
  return await aSubmittedApplication(database.server, {
    name: { fullName: `${word} Sample${people}`, ...changes.name },
    person: { birthDate: `19${70 + people}-0${1 + (people % 9)}-11`, ...changes.person },
    contact: { telephone: `+254 7${people} 345 6${100 + people * 7}`, ...changes.contact },
    motivation: { motivation: `Short ${word}.`, ...changes.motivation },
  });
}
const cardsOfApplication = async (id: string) => await screener.db.transaction(async (tx) => await cardsOf(tx, id));

test("names are alike in another order, without marks, with a part left out or a slip, and not merely by one common part", () => {
  for (const [one, other] of [
    ["NGUYỄN Văn An", "An Van Nguyen"],
    ["Maria-José Example Silva", "Maria José Silva"],
    ["Example Wanjiku Mwaura", "Wanjiku Mwaura"],
    ["Muhammad Sample", "Mohammad Sample"],
    ["架空 太郎", "太郎 架空"],
  ])
    assert.ok(areNamesAlike(one!, other!), `${one} / ${other}`);
  for (const [one, other] of [
    ["An Nguyen", "Binh Nguyen"],
    ["Wanjiku Mwaura", "Wanjiku Otieno"],
    ["", ""],
    ["Li", "Li Wei"],
  ])
    assert.ok(!areNamesAlike(one!, other!), `${one} / ${other}`);
});

test("a telephone is the same with and without its country code, and made-up figures are none", () => {
  assert.equal(normalTelephone("+254 712 345 678"), normalTelephone("0712-345-678"));
  assert.equal(normalTelephone("+254 20 000 0000"), "");
});

const sentence = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz "), minLength: 400, maxLength: 600 });
test("a text with one word changed is nearly the same, two of different people are not", () => {
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      fc.pre(one.replaceAll(" ", "").length > 200 && other.replaceAll(" ", "").length > 200);
      const person = (text: string) => ({ names: [], birthDate: "", telephone: "", text });
      assert.ok(likeness(shinglesOf(one), shinglesOf(other)) < 0.2);
      assert.deepEqual(reasonsFor(person(one), person(other)), []);
      assert.deepEqual(reasonsFor(person(one), person(`  ${one.toUpperCase()}!`)), ["same-text"]);
      const near = `${one.slice(0, 100)}hello${one.slice(100)}`;
      assert.ok(likeness(shinglesOf(one), shinglesOf(near)) > 0.8);
    }),
    { numRuns: 30 },
  );
});

test("a second application of the same person raises one card with its reasons, and refuses nothing", async () => {
  const one = await aStranger();
  const again = await aStranger({
    name: { fullName: one.application.fullName.split(" ").reverse().join(" ").toUpperCase() },
    person: { birthDate: one.application.birthDate! },
  });
  assert.equal(await look(), 1);
  assert.equal(await look(), 0, "a second look raises nothing new");
  const [card] = await cardsOfApplication(again.application.id);
  assert.deepEqual([card?.reasons, card?.state], [["name-and-birth-date"], "open"]);
  const after = await screener.db.transaction(async (tx) => await applicationById(tx, again.application.id));
  assert.equal(after?.state, "submitted");
});

test("merging keeps one application and the histories of both, and tells both accounts", async () => {
  const one = await aStranger();
  const again = await aStranger({ contact: { telephone: "+254 799 123 456" }, person: { birthDate: "2001-01-01" } });
  const third = await aStranger({ contact: { telephone: "0799 123 456" }, person: { birthDate: "2001-01-01" } });
  await look();
  const [card] = await cardsOfApplication(third.application.id);
  assert.deepEqual(card?.reasons, ["birth-date-and-telephone"]);
  assert.deepEqual(await mergeDuplicates(screener, card!.id, one.application.id, card!.version), {
    ok: false,
    problems: [{ code: "choice-unknown", field: "keep" }],
  });
  assert.ok((await mergeDuplicates(screener, card!.id, again.application.id, card!.version)).ok);
  assert.ok((await mergeDuplicates(screener, card!.id, again.application.id, card!.version)).ok, "twice is once");
  await screener.db.transaction(async (tx) => {
    const [kept, ended] = [await applicationById(tx, again.application.id), await applicationById(tx, third.application.id)];
    assert.deepEqual([kept?.state, ended?.state, ended?.withdrawalReason], ["submitted", "withdrawn", "merged"]);
    assert.deepEqual(
      (await courseApplicationsOf(tx, ended!.id)).map((course) => course.state),
      ["superseded", "superseded"],
    );
    for (const [id, deed] of [
      [kept!.id, "application-goes-on-after-merge"],
      [ended!.id, "application-merged"],
    ] as const) {
      const deeds = (await historyOf(tx, "intern-application", id)).map((line) => line.what);
      assert.ok(deeds.includes("application-submitted") && deeds.includes(deed), deeds.join(" "));
    }
  });
  // Should the office have erred, neither of two people learns the other's number: not by the letter, not by the history.
  for (const [one, other] of [
    [again, third],
    [third, again],
  ] as const) {
    const told = await one.intern.db.transaction(async (tx) =>
      JSON.stringify(await historyOf(tx, "intern-application", one.application.id)),
    );
    const { rows } = await database.as({ databaseRole: "jip_system" }).transaction(
      async (tx) =>
        await sql<{
          text: string;
        }>`select subject_en || body_en || subject_ja || body_ja as text from letters where kind = 'applications-merged' and to_account = ${one.intern.accountId}`.execute(
          tx,
        ),
    );
    assert.equal(rows.length, 1);
    assert.ok(rows[0]!.text.includes(one.application.number!));
    for (const secretOfOther of [other.application.number!, other.application.id])
      assert.ok(!rows[0]!.text.includes(secretOfOther) && !told.includes(secretOfOther));
  }
});

test("two people are said to be two for good, by those who may", async () => {
  const words =
    "I would like to learn how a company of thirty people plans, tests and improves what it makes, step by step, with everybody who works there.";
  const one = await aStranger({ motivation: { motivation: words } });
  const other = await aStranger({ motivation: { motivation: `${words} Thank you.` } });
  await look();
  const [card] = await cardsOfApplication(one.application.id);
  assert.deepEqual(card?.reasons, ["same-text"]);
  const concierge = await aPerson(database.server, "concierge");
  await assert.rejects(sayNotTheSame(concierge, card!.id, 1), NotAllowed);
  assert.ok((await sayNotTheSame(screener, card!.id, 1)).ok);
  assert.equal((await mergeDuplicates(screener, card!.id, other.application.id, 2)).ok, false);
  await look();
  assert.equal((await cardsOfApplication(one.application.id))[0]?.state, "not_same");
});

test("a text that many have copied from a template raises no card", async () => {
  const template =
    "Dear office, I am a motivated student of a good university who wishes to contribute to the growth of your esteemed company in Japan.";
  const many = [];
  for (let index = 0; index < 7; index += 1) many.push(await aStranger({ motivation: { motivation: template } }));
  await look();
  assert.deepEqual(await cardsOfApplication(many.at(-1)!.application.id), []);
});

/** Somebody whose passport copy lies on the desk. */
async function aStrangerWithPassport() {
  const sent = await aStranger();
  await screener.db.transaction(async (tx) => {
    await moveCourseApplications(tx, screener, [sent.courses[0]!.id], "screening");
    await moveCourseApplications(tx, screener, [sent.courses[0]!.id], "interview1_invited");
  });
  const asked = await askForDocument(screener, { applicationId: sent.application.id, kind: "passport", dueOn: "2023-07-20" });
  assert.ok(asked.ok);
  return { ...sent, documentId: asked.value.id };
}

test("two passports with one number raise a card, and the number lies nowhere", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "jip-passports-"));
  after(() => rm(folder, { recursive: true, force: true }));
  const care = { files: openFiles(await openDisk(folder), testVault()), firstState: "not_scanned" as const };
  const [one, other, third] = [await aStrangerWithPassport(), await aStrangerWithPassport(), await aStrangerWithPassport()];
  const note = async (who: typeof one, number: string, country = "KE") => {
    const noted = await noteDocumentNumber(screener, secret, { documentId: who.documentId, country, number });
    return noted.ok ? [] : noted.problems.map(({ code }) => code);
  };
  assert.deepEqual(await note(one, "AB 1234567"), ["no-copy"]);
  for (const [index, who] of [one, other, third].entries())
    assert.ok((await uploadDocument(who.intern, care, who.documentId, new File([`%PDF-1.7\n% ${index}\n%%EOF\n`], "passport.pdf"))).ok);
  assert.deepEqual(await note(one, "none"), ["number-unreadable"]);
  assert.deepEqual(await note(one, "AB 1234567", "ZZ"), ["choice-unknown"]);
  assert.deepEqual(await note(one, "AB 7654321"), []);
  assert.deepEqual(await note(one, "AB 1234567"), [], "typed wrongly before: the last counts");
  assert.deepEqual(await note(other, "ａｂ-123.4567"), []);
  assert.deepEqual(await note(third, "AB1234567", "UG"), [], "another country's document is another one");
  await look();
  assert.deepEqual(
    (await cardsOfApplication(one.application.id)).map(({ reasons, first, second }) => [
      reasons,
      [first, second].includes(other.application.id),
    ]),
    [[["same-document-number"], true]],
  );
  assert.deepEqual(await cardsOfApplication(third.application.id), []);
  await assert.rejects(
    screener.db.transaction(async (tx) => await sql`select fingerprint from document_numbers`.execute(tx)),
    /permission denied/,
  );
  const concierge = await aPerson(database.server, "concierge");
  await assert.rejects(
    noteDocumentNumber(concierge, secret, { documentId: one.documentId, country: "KE", number: "AB1234567" }),
    NotAllowed,
  );
  // Nor past the act: the database asks for the role, and for the passport of that very application.
  const noPassport = (await aSubmittedApplication(database.server)).application.id;
  for (const [who, application] of [
    [concierge, one.application.id],
    [screener, noPassport],
  ] as const)
    await assert.rejects(
      who.db.transaction(
        async (tx) =>
          await sql`insert into document_numbers select id, account_id, fiscal_year, 'x', 'x', ${who.accountId}, now() from intern_applications where id = ${application}`.execute(
            tx,
          ),
      ),
      /row-level security/,
    );
  const written = await concierge.db.transaction(
    async (tx) => await sql`update document_numbers set fingerprint = 'x', noted_by = ${concierge.accountId}`.execute(tx),
  );
  assert.equal(written.numAffectedRows, 0n);
  const { rows } = await database
    .as({ databaseRole: "jip_system" })
    .transaction(
      async (tx) =>
        await sql`select 1 from document_numbers d where d::text ilike '%1234567%' union all select 1 from history h where h.facts::text ilike '%1234567%'`.execute(
          tx,
        ),
    );
  assert.deepEqual(rows, []);
});

test("with another secret every application is looked at anew", async () => {
  const { rows } = await database
    .as({ databaseRole: "jip_system" })
    .transaction(async (tx) => await sql<{ key: string }>`select distinct key from duplicate_keys`.execute(tx));
  await findDuplicates(
    actAsSystem(database.server, { now: new Date("2023-06-21T12:00:00+09:00"), requestId: "test" }),
    "quite another secret of these tests",
  );
  const { rows: anew } = await database
    .as({ databaseRole: "jip_system" })
    .transaction(async (tx) => await sql<{ key: string }>`select distinct key from duplicate_keys`.execute(tx));
  assert.deepEqual(
    anew.filter(({ key }) => rows.some((row) => row.key === key)),
    [],
  );
});

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { NotFound } from "#platform/refusals.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testVault } from "#tests/support/vault.ts";
import { askForDocument } from "./ask-for-document.server.ts";
import { acceptDocument } from "./decide-document.server.ts";
import { documentById } from "./records.server.ts";
import { openWritten } from "./write-document.server.ts";
import { showDraft } from "./write-document.server.ts";
import { writeDocument } from "./write-document.server.ts";
import { writtenPage } from "./written-page.ts";
import { writtenForms } from "./written-forms.ts";

const database = await testDatabase();
const office = await aPerson(database.server, "manager");
const vault = testVault();
const name = { en: "Résumé", ja: "履歴書" };

test("a résumé begins with the application's answers, is kept sealed, and becomes the document with one press", async () => {
  const { intern, application } = await aScreenedApplication(database.server, office);
  const asked = await askForDocument(office, { applicationId: application.id, kind: "resume", dueOn: "2023-07-31" });
  assert.ok(asked.ok);
  const { id } = asked.value;
  const { written } = await showDraft(intern, vault, id);
  assert.match(written.education!, /Example University/);
  assert.match(written.licences!, /JLPT N3/);
  const changed = { ...written, motivation: "" };
  assert.ok((await writeDocument(intern, vault, id, { written: changed, isSent: false })).ok, "a draft may be incomplete");
  const refusedOnce = await writeDocument(intern, vault, id, { written: changed, isSent: true });
  assert.deepEqual(refusedOnce, { ok: false, problems: [{ code: "required", field: "motivation" }] });
  assert.ok((await writeDocument(intern, vault, id, { written: { ...written, skills: "SECRET-SKILL" }, isSent: true })).ok);
  const { rows } = await office.db.transaction(
    async (tx) => await sql<{ draft: string; written: string }>`select draft, written from documents where id = ${id}`.execute(tx),
  );
  assert.doesNotMatch(JSON.stringify(rows), /SECRET-SKILL|Example University/);
  assert.equal((await openWritten(office, vault, id))!.written.skills, "SECRET-SKILL");
  await assert.rejects(openWritten(await aPerson(database.server, "intern"), vault, id), NotFound);
  await assert.rejects(showDraft(await aPerson(database.server, "intern"), vault, id), NotFound);
  const { version } = (await office.db.transaction(async (tx) => await documentById(tx, id)))!;
  assert.ok((await acceptDocument(office, { documentId: id, version })).ok, "what was typed is accepted like a file");
});

test("the Japanese form has the day, the age, school and work in its rows and ends with 以上", () => {
  const written = {
    name: "Wanjiku Mwaura",
    kana: "ワンジク ムワウラ",
    birthDate: "2000-04-15",
    education: "2020-09 Enrolled at Example University\n2024-06 Graduated",
    work: "",
    motivation: "To learn.\nTo share.",
  };
  const page = writtenPage("resume", name, written, { layout: "japanese", language: "en", on: "2023-07-10" });
  assert.match(page, /<html lang="ja">/);
  assert.match(page, /満23歳/);
  assert.match(page, /<td>2020<\/td><td>9<\/td><td>Enrolled at Example University<\/td>/);
  assert.match(page, /To learn\.<br>To share\./);
  assert.match(page, /以上/);
  const abroad = writtenPage("resume", name, written, { layout: "international", language: "en", on: "2023-07-10" });
  assert.ok(abroad.indexOf("Graduated") < abroad.indexOf("Enrolled"), "the latest first");
});

test("nothing that somebody types becomes markup of a printed page, in any layout of any kind", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(writtenForms)),
      fc.constantFrom("japanese" as const, "international" as const),
      fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "script", " ", "\n", "2020-09 ", "x") }),
      (kind, layout, text) => {
        const fields = writtenForms[kind]!.fields;
        const of = (value: string) =>
          writtenPage(kind, name, Object.fromEntries(fields.map((field) => [field.name, value])), {
            layout,
            language: "en",
            on: "2023-07-10",
          });
        const tags = (html: string) => [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
        assert.deepEqual(
          new Set(tags(of(text)).filter((tag) => !["br", "li", "ul", "b", "tr", "td", "section", "h2", "p"].includes(tag!))),
          new Set(tags(of("x")).filter((tag) => !["br", "li", "ul", "b", "tr", "td", "section", "h2", "p"].includes(tag!))),
        );
      },
    ),
    { numRuns: 300 },
  );
});

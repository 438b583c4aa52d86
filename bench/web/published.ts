import sharp from "sharp";
import { assert } from "#platform/assert.ts";
import { openDatabase } from "#platform/database.server.ts";
import { openPreviews } from "#platform/previews.server.ts";
import { moveSession } from "#program/information-sessions/move-session.server.ts";
import { addSession } from "#program/information-sessions/save-session.server.ts";
import { addPicture } from "#program/publications/article-pictures.server.ts";
import { recordConsent } from "#program/publications/record-consent.server.ts";
import { publishArticle, saveArticle } from "#program/publications/save-article.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { aCaseForm, aNewsForm } from "../../tests/makers/article.ts";
import { aCompanyPerson } from "../../tests/makers/company.ts";
import { sessionToSave } from "../../tests/makers/information-session.ts";
import { aPerson } from "../../tests/makers/person.ts";

/** What the office publishes, by its own acts: a news post, a case study with a picture, a session; so that no kind of public page is left out. */
export async function publishSomething(databaseUrl: string, now: Date): Promise<void> {
  const server = openDatabase(databaseUrl, { connections: 2 });
  const previews = openPreviews();
  try {
    const office = await aPerson(server, "administrator", { now });
    const known = await currentKnownYear(office);
    assert((await publishArticle(office, "news", aNewsForm("bench-news"), known)).ok, "the post can be published");
    const story = aCaseForm("bench-case");
    const { companyId } = await aCompanyPerson(server);
    const consent = {
      state: "given" as const,
      consentVersion: 0,
      companyId,
      agreedBy: "Mihon Kanako",
      agreedOn: "2023-06-01",
      scope: "Everything",
      note: "",
    };
    assert((await saveArticle(office, "case-study", story)).ok, "the story can be kept");
    assert((await recordConsent(office, story.id, consent)).ok, "the company agrees");
    // Of one colour, so that it weighs next to nothing: what is measured is the page, not what the office shows on it.
    const drawn = await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#558877" } })
      .jpeg()
      .toBuffer();
    const file = new File([new Uint8Array(drawn)], "picture.jpg");
    const pictured = await addPicture(office, previews, "case-study", story.id, { file, alt: { en: "A pump", ja: "ポンプ" } });
    assert(pictured.ok, "the picture can be added");
    const told = await publishArticle(office, "case-study", { ...story, version: 3 }, known); // The picture was its second change.
    assert(told.ok, "the story can be published");
    const added = await addSession(office, known.year.fiscalYear, sessionToSave(now));
    assert(added.ok, "the session can be announced");
    assert((await moveSession(office, { id: added.value.id, version: 1, to: "published" })).ok, "the session can be published");
  } finally {
    previews.close();
    await server.close();
  }
}

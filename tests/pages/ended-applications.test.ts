// What somebody reads on their own pages once nothing of their application goes on, or a place fell away.
import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { declineOffer } from "#program/matching/answer-offer.server.ts";
import { cancelMatch } from "#program/matching/cancel-match.server.ts";
import { releaseCandidates } from "#program/matching/release-candidates.server.ts";
import { withdrawWithMatches } from "#program/matching/withdraw-with-matches.server.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { visibleText } from "#tests/support/site.ts";
import type { Sent } from "#tests/makers/intern-application.ts";

const now = new Date("2023-06-14T10:00:00+09:00");
const database = await testDatabase();
const { server } = database;
const site = await testSite(database, now);
const office = await aPerson(server, "manager");

const reads = async ({ intern }: Sent, path = "intern") => {
  const headers = await site.signedIn(`${intern.accountId}@people.example`);
  const [en = "", ja = ""] = await Promise.all(
    ["en", "ja"].map(async (language) => visibleText(await (await site.get(`/${language}/${path}`, headers)).text())),
  );
  return { en, ja };
};
const goesOn = { en: /as soon as there is something to do/, ja: /手続きが必要になりましたら/ };

/** The page says in both languages that the application is over and why, and promises nothing more. */
async function isOver(person: Sent, why: { en: RegExp; ja: RegExp }): Promise<void> {
  const { en, ja } = await reads(person);
  assert.match(en, /This application is over/);
  assert.match(ja, /この応募は終了しました/);
  assert.match(en, why.en);
  assert.match(ja, why.ja);
  assert.match(en, /You may apply again in another year/);
  assert.doesNotMatch(en, goesOn.en);
  assert.doesNotMatch(ja, goesOn.ja);
}

test("whoever declines their last offer reads that the application is over, and has a letter that says so", async () => {
  const { match, person } = await aMatch(server).offered();
  assert.ok((await declineOffer(person.intern, match.id, "personal")).ok);
  await isOver(person, { en: /You declined the offer, and this course ended/, ja: /辞退されたため、このコースへの応募は終了/ });
  assert.match((await reads(person, `intern/offers/${match.id}`)).en, /application to this course ended with it/);
  const { rows } = await database
    .as({ databaseRole: "jip_system" })
    .transaction(
      async (tx) =>
        await sql<{ body: string }>`select body_en as body from letters where about_id = ${match.id} and kind = 'offer-declined'`.execute(
          tx,
        ),
    );
  assert.match(rows[0]!.body, /your application of this year is over/);
});

test("a place that the office called off ends on the page too: nothing is asked for any more, or the search goes on", async () => {
  for (const side of ["intern", "company"] as const) {
    const { match, person } = await aMatch(server).confirmed();
    const dueOn = addDays(dayOf(office.now), 20);
    assert.ok((await askForDocument(office, { applicationId: person.application.id, kind: "passport", dueOn })).ok);
    assert.match((await reads(person)).en, /Send: .*[Pp]assport/);
    const { version } = match;
    const reason = side === "intern" ? ("intern-withdrew" as const) : ("company-plans-changed" as const);
    assert.ok((await cancelMatch(office, match.id, { version, side, reason, note: "By telephone" })).ok);
    const { en, ja } = await reads(person);
    assert.match(en, /Your place at .* was cancelled on/);
    assert.match(ja, /受入れは、.*に取消しとなりました/);
    assert.match(en, /What happened so far.*The place at a company was cancelled/s);
    if (side === "intern") {
      await isOver(person, { en: /because you withdrew/, ja: /辞退されたため、終了/ });
      assert.doesNotMatch(en, /Send: .*[Pp]assport/);
    } else {
      assert.match(en, /again among the people whom we recommend/);
      assert.doesNotMatch(en, /This application is over/);
    }
  }
});

test("for whom no company was found the page says so kindly; whoever withdrew is promised nothing more either", async () => {
  const nobody = await aCandidate(server);
  assert.ok((await releaseCandidates(office, 2023, "B")).ok);
  await isOver(nobody, {
    en: /could not find a company for you.*nothing against your abilities/s,
    ja: /受入企業をご紹介できません.*能力を否定/s,
  });
  const { person } = await aMatch(server).agreed();
  const before = await reads(person, "intern/application");
  assert.match(before.en, /your place at .* is given up.* told at once by e-mail that you have withdrawn, never why/);
  assert.match(before.ja, /受入れを辞退することになります/);
  assert.ok((await withdrawWithMatches(person.intern, "dates")).ok);
  const { en } = await reads(person);
  assert.match(en, /Withdrawn.*nothing more is asked of you/s);
  assert.doesNotMatch(en, goesOn.en);
});

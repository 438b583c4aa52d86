// Recommendation, choice, offer and committee as their readers ask for them, and looked at in a browser.
import assert from "node:assert/strict";
import test from "node:test";
import { aCandidate } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { shownToAll } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { theMatch } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { hiddenFieldsIn } from "#tests/support/site.ts";
import { plainText } from "#tests/support/site.ts";
import { problemsIn } from "#tests/support/site.ts";
import { summaryIn } from "#tests/support/site.ts";
import { titleIn } from "#tests/support/site.ts";
import { visibleText } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import { chooseCandidate } from "#program/matching/answer-candidates.server.ts";
import { declineCandidate } from "#program/matching/answer-candidates.server.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { lapseMatch } from "#program/matching/lapse-match.server.ts";
import { showOffer } from "#program/matching/show-offer.server.ts";
import { requestInterview } from "#program/matching/answer-candidates.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { recommendCandidates } from "#program/matching/recommend-candidates.server.ts";
import { termsVersionOf } from "#program/matching/offer-terms.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";

const now = new Date("2023-06-14T10:00:00+09:00");
const database = await testDatabase();
const { server } = database;
const site = await testSite(database, now);
const browser = await inBrowser(site);
const signedIn = async (one: { accountId: string }) => await site.signedIn(`${one.accountId}@people.example`);
const office = await aPerson(server, "manager");
const matcher = await signedIn(office);
const committee = await signedIn(await aPerson(server, "committee"));

const place = await anOpenPosition(server, { skills: "Python" });
const people = [
  await aCandidate(server, { name: { fullName: "Nguyễn Văn Ví Dụ", otherName: "グエン・ヴァン・ヴィズ" } }),
  await aCandidate(server, { name: { fullName: "สมชาย ตัวอย่าง" }, languages: { japanese: "N4" }, skills: { skills: "Cooking" } }),
  await aCandidate(server, { wishes: { availability: "some", availabilityNote: "16 October", workFields: ["food"] } }),
];
// The second one lacks the Japanese of the place: two are on the list.
const list = await sentTo(office, place);
const company = await signedIn(place.company);
const choosing = `company/candidates/${list[0]!.recommendationId}`;
const offered = await aMatch(server).offered();
const offer = `intern/offers/${offered.match.id}`;
const pending = await aMatch(server).agreed();
const waiting = await anOpenPosition(server);
await aCandidate(server);
assert.ok((await recommendCandidates(office, { positionId: waiting.positionId })).ok);

// Two offers to one person, a talk with times proposed.
const wanted = await aCandidate(server);
const two = [await anOpenPosition(server, {}, { name: "見本食品株式会社" }), await anOpenPosition(server)];
const [oneOffer, otherOffer] = await shownToAll(office, two, wanted);
for (const [index, one] of [oneOffer!, otherOffer!].entries()) assert.ok((await chooseCandidate(two[index]!.company, one.id)).ok);
const talking = await aMatch(server).sent();
assert.ok((await requestInterview(talking.place.company, talking.match.id)).ok);
const times = [new Date("2023-06-20T14:00:00+09:00"), new Date("2023-06-21T10:30:00+09:00")];
assert.ok((await proposeTimes(talking.place.company, talking.match.id, { times, minutes: 45, place: "https://meet.example/room" })).ok);

const looks: readonly [name: string, address: string, headers: { cookie: string }][] = [
  ["the company's rounds", "company/candidates", company],
  ["the candidates of a round", choosing, company],
  ["an offer", offer, await signedIn(offered.person.intern)],
  ["offers beside each other", "intern/offers", await signedIn(wanted.intern)],
  ["a place agreed to", "intern/offers", await signedIn(pending.person.intern)],
  ["a talk to be answered", `intern/company-interviews/${talking.match.id}`, await signedIn(talking.person.intern)],
  ["a talk at its company", `company/interviews/${talking.match.id}`, await signedIn(talking.place.company)],
  ["a list explained to its company", `${choosing}/explanation`, company],
  ["recommendations explained to the person", "intern/explanation", await signedIn(wanted.intern)],
  ["a change after a match", `office/matches/${pending.match.id}/change`, matcher],
  ["a change chosen", `office/matches/${pending.match.id}/change?change=company-closed`, matcher],
  ["an end by the office", `office/matches/${pending.match.id}/change?change=office-ends`, matcher],
  ["the matcher's positions", "office/positions", matcher],
  ["a position with a shortlist", `office/positions/${waiting.positionId}`, matcher],
  ["a position whose company has candidates", `office/positions/${place.positionId}`, matcher],
  ["the list of matches", "office/matches?filter=committee", matcher],
  ["the committee's minutes for the office", "office/matches/minutes", matcher],
  ["a match", `office/matches/${offered.match.id}`, matcher],
  ["what waits for the committee", "committee", committee],
  ["how the matching was made, for METI", "reader/matching", await signedIn(await aPerson(server, "reader-meti"))],
  ["a match before the committee", `committee/matches/${pending.match.id}`, committee],
];
for (const [name, address, headers] of looks) {
  test(`${name}: whole in both languages, on the phone and at the desk`, async () => {
    for (const language of ["ja", "en"]) {
      for (const width of [360, 1280]) {
        await browser.visit(`/${language}/${address}`, { headers, width }, async (page) => {
          assert.deepEqual(await violationsOf(page), [], `${language} ${width}`);
          assert.equal(await overflowOf(page), 0, `${language} ${width}`);
        });
      }
      const html = await (await site.get(`/${language}/${address}`, headers)).text();
      assert.doesNotMatch(html, /\sstyle="|undefined|\[object /);
    }
  });
}

test("an offer beside another is agreed to with the other kept in reserve, on the same page", async () => {
  const person = await signedIn(wanted.intern);
  const address = `/en/intern/offers/${oneOffer!.id}`;
  const html = await (await site.get(address, person)).text();
  assert.ok(plainText(html).includes("Keep them in reserve until this place is confirmed"));
  const { termsVersion = "" } = hiddenFieldsIn(html);
  const answer = { termsVersion, read: "yes", others: "keep" };
  const check = await site.post(address, { intent: "check-agree", ...answer }, person);
  assert.equal(check.status, 200);
  const checked = await check.text();
  assert.match(visibleText(checked), /Check before you agree.*You agree to.*Kept in reserve/s);
  assert.ok(!visibleText(checked).includes("Ends for good"));
  const ends = visibleText(await (await site.post(address, { intent: "check-agree", ...answer, others: "end" }, person)).text());
  assert.match(ends, /Ends for good.*You cannot get it back/s);
  const whole = "/en/intern/offers";
  const ids = [oneOffer!.id, otherOffer!.id];
  const rank = { [`rank-${ids[0]}`]: "1", [`termsVersion-${ids[0]}`]: termsVersion, read: "yes", intent: "check-rank" };
  const unsaid = await site.post(whole, { ...rank, [`rank-${ids[1]}`]: "" }, person);
  assert.deepEqual([unsaid.status, problemsIn(await unsaid.text())], [422, [`rank-${ids[1]}: rank-needed`]]);
  const ranked = await site.post(whole, { ...rank, [`rank-${ids[1]}`]: "end" }, person);
  assert.match(visibleText(await ranked.text()), /Check before you agree.*Ends for good/s);
  assert.equal((await theMatch(office, oneOffer!.id)).state, "intern_offered", "a check does nothing");
  const { intent: _, ...riding } = hiddenFieldsIn(checked);
  assert.deepEqual(riding, answer, "everything rides along");
  const agreed = await site.post(address, { intent: "agree", ...riding }, person);
  assert.equal(agreed.status, 303);
  assert.deepEqual(
    [await theMatch(office, oneOffer!.id), await theMatch(office, otherOffer!.id)].map((one) => [one.state, one.isReserve]),
    [
      ["committee_pending", false],
      ["intern_offered", true],
    ],
  );
});

test("each page is nobody else's: 404 for the same kind of reader, 403 or sign-in for others", async () => {
  const stranger = await signedIn((await anOpenPosition(server)).company);
  const status = async (address: string, headers: Record<string, string> = {}) => (await site.get(`/en/${address}`, headers)).status;
  assert.equal(await status(choosing, stranger), 404);
  assert.equal(await status(`company/candidates/${crypto.randomUUID()}`, company), 404);
  assert.equal(await status("company/candidates/not-an-id", company), 404);
  assert.equal(await status(offer, await signedIn(pending.person.intern)), 404);
  assert.equal(await status(`committee/matches/${offered.match.id}`, committee), 404);
  assert.equal(await status(`office/matches/${crypto.randomUUID()}`, matcher), 404);
  assert.equal(await status(`office/positions/${place.positionId}`, company), 403);
  assert.equal(await status(choosing, matcher), 403);
  assert.equal(await status(choosing), 303);
});

test("the company reads what it may, is told that its view is written down, and sees no points, birth date or address", async () => {
  const text = plainText(await (await site.get(`/ja/${choosing}`, company)).text());
  for (const wanted of [
    "2名の候補者をご紹介します",
    "Nguyễn Văn Ví Dụ",
    "グエン・ヴァン・ヴィズ",
    "個人データの提供として記録されます",
    "日本語 N3以上",
    "16 October",
    "希望：食品",
  ])
    assert.ok(text.includes(wanted), wanted);
  for (const hidden of ["สมชาย", "2000", "Example Road", "@people.example さん", "適合度"]) assert.ok(!text.includes(hidden), hidden);
});

test("answers are checked on a page of their own before anything is kept, and kept whole after a problem", async () => {
  const [first, second] = list;
  const typed = {
    [`answer-${first!.id}`]: "interview",
    [`answer-${second!.id}`]: "decline",
    [`reason-${second!.id}`]: "other",
    [`note-${second!.id}`]: "",
  };
  const none = await site.post(`/en/${choosing}`, { intent: "check" }, company);
  assert.deepEqual([none.status, problemsIn(await none.text())], [422, [": answer-needed"]]);
  const refused = await site.post(`/en/${choosing}`, { ...typed, intent: "check" }, company);
  const again = await refused.text();
  assert.deepEqual([refused.status, problemsIn(again)], [422, [`note-${second!.id}: note-needed`]]);
  const ticked = (again.match(/<input [^>]*>/g) ?? []).filter(
    (tag) => tag.includes(`name="answer-${first!.id}"`) && tag.includes("checked"),
  );
  assert.deepEqual(
    ticked.map((tag) => /value="(\w+)"/.exec(tag)?.[1]),
    ["interview"],
  );
  const forged = await site.post(`/en/${choosing}`, { [`answer-${first!.id}`]: "marry", intent: "send" }, company);
  assert.deepEqual([forged.status, problemsIn(await forged.text())], [422, [`answer-${first!.id}: choice-unknown`]]);
  const alien = await site.post(`/en/${choosing}`, { [`answer-${offered.match.id}`]: "choose", intent: "send" }, company);
  assert.equal(alien.status, 404);
  const full = { ...typed, [`note-${second!.id}`]: "The plan has changed" };
  const check = await site.post(`/en/${choosing}`, { ...full, intent: "check" }, company);
  const html = await check.text();
  assert.equal(check.status, 200);
  assert.ok(plainText(html).includes("Not sent yet"));
  assert.equal((await theMatch(office, first!.id)).state, "viewed", "nothing is kept yet");
  const sent = await site.post(`/en/${choosing}`, { ...hiddenFieldsIn(html), intent: "send" }, company);
  assert.deepEqual([sent.status, sent.headers.get("location")], [303, `/en/${choosing}?sent`]);
  assert.deepEqual(
    [(await theMatch(office, first!.id)).state, (await theMatch(office, second!.id)).state],
    ["interview_requested", "host_declined"],
  );
  const after = plainText(await (await site.get(`/en/${choosing}`, company)).text());
  assert.ok(after.includes("You asked for an interview") && after.includes("Another reason"));
  const gone = people.find((one) => one.intern.accountId === second!.accountId)!;
  assert.ok(!after.includes(gone.application.number!), "whom the company declined it sees no more");
  const late = await site.post(`/ja/${choosing}`, { [`answer-${first!.id}`]: "choose", [`answer-${second!.id}`]: "choose" }, company);
  const lines = await late.text();
  assert.equal(late.status, 422);
  assert.match(titleIn(lines), /^エラー：/);
  assert.ok(summaryIn(lines).length > 0);
  for (const line of summaryIn(lines)) assert.match(line, /^候補者\d：/, "by number once the name is closed, never by the machine's name");
});

test("a change that cannot be chosen has no page", async () => {
  const address = `/en/office/matches/${offered.match.id}/change`;
  assert.equal((await site.get(`${address}?change=zzz`, matcher)).status, 404);
  assert.equal((await site.get(`${address}?change=`, matcher)).status, 200);
  assert.equal((await site.post(`${address}?change=office-ends`, { intent: "\ncheck-cancel\n" }, matcher)).status, 422);
  const refused = await site.post(`${address}?change=intern-withdrew`, { intent: "only-cancel", change: "intern-withdrew" }, matcher);
  assert.equal(refused.status, 422);
  assert.match(titleIn(await refused.text()), /^Error: /);
});

test("an offer is agreed to only with the tick and the terms that were shown; the page then says what comes next", async () => {
  const intern = await signedIn(offered.person.intern);
  const year = yearSeeds.map(yearFrom).find((one) => one.fiscalYear === 2023)!;
  const termsVersion = termsVersionOf(year, "B");
  const page = await (await site.get(`/en/${offer}`, intern)).text();
  assert.equal(hiddenFieldsIn(page).termsVersion, termsVersion);
  assert.match(plainText(page), /1,000 yen per activity day/);
  const lacking = await site.post(`/en/${offer}`, { intent: "agree", termsVersion }, intern);
  assert.deepEqual([lacking.status, problemsIn(await lacking.text())], [422, ["read: terms-needed"]]);
  const noReason = await site.post(`/en/${offer}`, { intent: "decline" }, intern);
  assert.deepEqual([noReason.status, problemsIn(await noReason.text())], [422, ["reason: required"]]);
  const agreed = await site.post(`/en/${offer}`, { intent: "agree", termsVersion, read: "yes" }, intern);
  assert.equal(agreed.status, 303);
  const after = plainText(await (await site.get(`/ja/${offer}`, intern)).text());
  assert.ok(after.includes("審査委員会で審議中") && after.includes(termsVersion));
});

test("the page of offers tells a person what they agreed to, what comes next and by when, and never that nothing is there", async () => {
  const intern = await signedIn(pending.person.intern);
  const texts = await Promise.all(
    ["en", "ja"].map(async (language) => visibleText(await (await site.get(`/${language}/intern/offers`, intern)).text())),
  );
  assert.match(texts[0]!, /You agreed to the offer of .*screening committee.*announces its results: Fri 18 August 2023/s);
  assert.match(texts[1]!, /受入れに同意されました.*審査委員会で審議し.*2023年8月18日/s);
  assert.ok(!texts[0]!.includes("No offer waits") && !texts[1]!.includes("お待ちしているご案内はありません"));
});

test("whom a company declined reads that they are still a candidate and until when; an offer that ended says why and what can be done", async () => {
  const told = async (one: { accountId: string }) => visibleText(await (await site.get("/en/intern/offers", await signedIn(one))).text());
  const declined = await aMatch(server).sent();
  assert.ok((await declineCandidate(declined.place.company, declined.match.id, "period", "")).ok);
  assert.match(
    await told(declined.person.intern),
    /No offer waits.*still a candidate.*Results on Fri 18 August 2023.*How you were recommended/s,
  );
  const silent = await aMatch(server).offered();
  const afterwards = await aPerson(server, "manager", { now: new Date("2023-06-30T10:00:00+09:00") });
  assert.ok((await lapseMatch(afterwards, silent.match.id, silent.match.version)).ok);
  assert.match(await told(silent.person.intern), /Offers that are over.*Not answered in time.*Write to the office/s);
  const both = await aCandidate(server);
  const places = [await anOpenPosition(server), await anOpenPosition(server)];
  const [taken, left] = await shownToAll(office, places, both);
  for (const [index, one] of [taken!, left!].entries()) assert.ok((await chooseCandidate(places[index]!.company, one.id)).ok);
  const { termsVersion } = await showOffer(both.intern, taken!.id);
  assert.ok((await agreeToOffer(both.intern, taken!.id, termsVersion)).ok);
  assert.match(await told(both.intern), /You agreed to the offer of.*Offers that are over.*because you agreed to another place/s);
});

test("the committee sends back only with a note, and the office confirms what it approved", async () => {
  const address = `/en/committee/matches/${pending.match.id}`;
  const blank = await site.post(address, { decision: "sent_back", note: " " }, committee);
  assert.deepEqual([blank.status, problemsIn(await blank.text())], [422, ["note: note-needed"]]);
  assert.equal((await site.post(address, { decision: "approved", note: "" }, committee)).status, 303);
  const match = `/en/office/matches/${pending.match.id}/confirmation`;
  const { version } = await theMatch(office, pending.match.id);
  const check = visibleText(await (await site.get(match, matcher)).text());
  for (const said of ["Nothing has been done yet", "Letters go to", "Confirm this match"]) assert.ok(check.includes(said), said);
  const stale = await site.post(match, { intent: "confirm", version: String(version - 1) }, matcher);
  assert.deepEqual([stale.status, problemsIn(await stale.text())], [422, [": changed-meanwhile"]]);
  assert.equal((await site.post(match, { intent: "confirm", version: String(version) }, matcher)).status, 303);
  assert.equal((await theMatch(office, pending.match.id)).state, "confirmed");
  assert.match(visibleText(await (await site.get(match, matcher)).text()), /This match is confirmed.*No letter goes out a second time/s);
});

test("a match ends in one of its named ways, each told apart, and only after a page that shows what follows and to whom letters go", async () => {
  const address = `/en/office/matches/${pending.match.id}/change`;
  const choice = plainText(await (await site.get(address, matcher)).text());
  for (const said of [
    "This course ends for the person.",
    "The position closes for good.",
    "Only this match ends.",
    "Letters: to the person",
  ])
    assert.ok(choice.includes(said), said);

  const unchosen = await (await site.get(`${address}?next=yes`, matcher)).text();
  assert.deepEqual(problemsIn(unchosen), ["change: choice-needed"]);
  const byOffice = `${address}?change=office-ends`;
  const version = String((await theMatch(office, pending.match.id)).version);
  const blank = await site.post(byOffice, { intent: "check-cancel", version, side: "", reason: "other", note: "" }, matcher);
  assert.deepEqual([blank.status, problemsIn(await blank.text())], [422, ["side: required"]]);
  const noNote = await site.post(byOffice, { intent: "check-cancel", version, side: "office", reason: "other", note: "" }, matcher);
  assert.deepEqual([noNote.status, problemsIn(await noNote.text())], [422, ["note: note-needed"]]);
  const ending = { version, side: "office", reason: "requirements", note: "Told by telephone" };
  const check = await site.post(byOffice, { ...ending, intent: "check-cancel" }, matcher);
  const html = await check.text();
  assert.equal(check.status, 200);
  for (const said of ["Nothing has been done yet", "Letters go to", "Free again", "Told by telephone"])
    assert.ok(plainText(html).includes(said), said);
  assert.equal((await theMatch(office, pending.match.id)).state, "confirmed", "a check does nothing");
  assert.equal((await site.post(byOffice, { ...hiddenFieldsIn(html), intent: "cancel" }, matcher)).status, 303);
  const ended = await theMatch(office, pending.match.id);
  assert.deepEqual([ended.state, ended.cancelledBySide, ended.cancelledReason], ["cancelled", "office", "requirements"]);

  // Where no place is held, the office's way is the only one.
  const early = plainText(await (await site.get(`/en/office/matches/${list[0]!.id}/change`, matcher)).text());
  assert.ok(early.includes("Who ends it") && !early.includes("The position closes for good."));
});

test("the matcher calculates a course, leaves somebody out with a reason, sends, and releases the rest with a tick", async () => {
  // Whom the tests before left free is not known here: somebody new is.
  await aCandidate(server);
  const position = `/en/office/positions/${waiting.positionId}`;
  assert.equal((await site.post("/en/office/positions", { intent: "recommend", course: "B" }, matcher)).status, 303);
  const unknown = await site.post("/en/office/positions", { intent: "recommend", course: "Z" }, matcher);
  assert.equal(unknown.status, 422);
  const html = await (await site.get(position, matcher)).text();
  const number = /name="number" value="(\d\d-\d{3}-\d{3})"/.exec(html)?.[1] ?? "";
  const noReason = await site.post(position, { intent: "override", kind: "removed", number }, matcher);
  assert.deepEqual([noReason.status, problemsIn(await noReason.text())], [422, ["reason: required"]]);
  assert.equal(
    (await site.post(position, { intent: "override", kind: "removed", number, reason: "Knows the tutor" }, matcher)).status,
    303,
  );
  assert.ok(plainText(await (await site.get(position, matcher)).text()).includes("Knows the tutor"));
  const untouched = await site.post("/en/office/positions?course=B", { intent: "release", course: "B" }, matcher);
  assert.deepEqual([untouched.status, problemsIn(await untouched.text())], [422, ["sure: sure-needed"]]);
  assert.equal((await site.post("/en/office/positions?course=B", { intent: "release", course: "B", sure: "yes" }, matcher)).status, 303);
});

test("a company that declines everybody reads what that does, and afterwards a head that offers nobody", async () => {
  const declined = await aMatch(server).sent();
  const own = await signedIn(declined.place.company);
  const address = `company/candidates/${declined.match.recommendationId}`;
  const all = await matchesAt(office, declined.place.positionId);
  const typed = Object.fromEntries(
    all.flatMap(({ id }) => [
      [`answer-${id}`, "decline"],
      [`reason-${id}`, "period"],
    ]),
  );
  for (const [language, said, unsaid] of [
    ["en", "you decline everybody named below", /agreement to host|at once/],
    ["ja", "下記の方全員を見送る", /すぐに|同意されたもの/],
  ] as const) {
    const check = visibleText(await (await site.post(`/${language}/${address}`, { ...typed, intent: "check" }, own)).text());
    assert.ok(check.includes(said), language);
    assert.doesNotMatch(check, unsaid);
  }
  assert.equal((await site.post(`/ja/${address}`, { ...typed, intent: "send" }, own)).status, 303);
  const after = await (await site.get(`/ja/${address}`, own)).text();
  assert.ok(visibleText(after).includes(`ご紹介した${all.length}名の候補者`) && !visibleText(after).includes("候補者をご紹介します"));
});

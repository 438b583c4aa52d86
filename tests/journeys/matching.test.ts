// A market from its freezing to confirmed places, in a real browser against a real server, with letters over real SMTP. Companies and
// people stand there already, made by the acts; each test is a step and stands on those before it.
import assert from "node:assert/strict";
import test from "node:test";
import { remindOfAnswers } from "#program/matching/remind-of-answers.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { matchesAt } from "#tests/makers/match.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { startYear } from "#tests/support/year-service.ts";
import { openLooks } from "./looks.ts";
import { nothingFound } from "./looks.ts";
import { linkIn } from "./visitor.ts";
import { visitor } from "./visitor.ts";
import type { Match } from "#program/matching/match.ts";
import type { Sent } from "#tests/makers/intern-application.ts";
import type { OpenPosition } from "#tests/makers/match.ts";
import type { Scene } from "./visitor.ts";
import type { Typing } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const database = await testDatabase();
const { server } = database;
const office = await aPerson(server, "manager");
const colleague = await aPerson(server, "matcher");
const committeeMember = await aPerson(server, "committee");
const names = ["木槌工業株式会社", "見本食品株式会社", "架空精機株式会社"];
const places: OpenPosition[] = [];
for (const name of names) places.push(await anOpenPosition(server, {}, { name, language: "ja" }));
const people: Sent[] = [];
for (let index = 0; index < 10; index += 1) people.push(await aCandidate(server));

const mailbox = await openMailbox();
const year = await startYear("2023-06-14T10:00:00+09:00", mailbox.url, { databaseUrl: database.url });
const scene: Scene = { year, mailbox, browser: await openBrowser(), looks: openLooks() };
const emailOf = (one: { accountId: string }) => `${one.accountId}@people.example`;
const come = async (one: { accountId: string }, language: "en" | "ja", script = true) => {
  const self = await visitor(scene, { email: emailOf(one), language, script });
  await self.signIn();
  return self;
};

let matcher: Visitor;
let approver: Visitor | undefined;
const companies: Visitor[] = [];
let market = "";
let broken = "";

/** A step stands on those before it: after one that failed the others say so at once. */
function step(name: string, deed: () => Promise<void>): void {
  test(name, async () => {
    assert.equal(broken, "", "an earlier step failed");
    broken = name;
    await deed();
    broken = "";
  });
}

const matchesOf = async (place: number): Promise<Match[]> => await matchesAt(office, places[place]!.positionId);
const personOf = (match: Match) => people.find((one) => one.intern.accountId === match.accountId)!.intern;
const officeMatch = async (match: Match) => await matcher.open(`/office/matches/${match.id}`);

/** The matcher tries a run on the market and waits for its result; gives its address. */
async function calculate(name: string, changes: Typing = {}): Promise<string> {
  await matcher.open(market);
  await matcher.type({ name, ...changes });
  await matcher.press("intent=run");
  for (let tries = 0; tries < 100 && (await matcher.page.locator("main", { hasText: "計算中" }).count()) > 0; tries += 1)
    await matcher.page.reload();
  return matcher.page.url();
}

/** The matcher asks for an approval, a colleague finds it on the first page and gives it, and the matcher publishes; Back leads to a page that says so. */
async function approvedAndPublished(address: string): Promise<void> {
  const run = new URL(address).pathname;
  await matcher.open(run);
  await matcher.press("intent=ask");
  await matcher.reads("承認を依頼しました");
  approver ??= await come(colleague, "ja", false);
  await approver.open("/office");
  await approver.press(approver.page.locator("main a", { hasText: "承認を待つ試算" }));
  await approver.press(approver.page.locator("main a[href$='/approval']"));
  await approver.press("intent=approve");
  await approver.reads("承認：");
  await matcher.open(run);
  await matcher.press(matcher.page.locator("main a[href$='/publication']"));
  await matcher.press("intent=publish");
  await matcher.reads("この試算は公開済みです");
  await matcher.page.goBack();
  await matcher.reads("この試算は公開済みです", "もう一度送付されることはありません");
}

step("the market is frozen, calculated three times, compared and published once", async () => {
  matcher = await come(office, "ja");
  await matcher.open("/office/markets");
  await matcher.press("intent=commit");
  await matcher.type({ courses: ["B"] });
  await matcher.press("intent=freeze");
  market = new URL(matcher.page.url()).pathname;
  await calculate("基本");
  await calculate("一人一社", { perPerson: "1" });
  const run = await calculate("二人ずつ", { shortlist: "2" });
  await matcher.open(market);
  await matcher.press(matcher.page.locator("form[action*='comparison'] button, form button", { hasText: "比較" }).first());
  await matcher.reads("基本", "二人ずつ");
  await approvedAndPublished(run);
  assert.deepEqual(
    (await Promise.all([0, 1, 2].map(matchesOf))).map((list) => list.every((one) => one.state === "sent") && list.length > 0),
    [true, true, true],
  );
});

step("one company chooses, one declines all, one is silent: reminded, then given more time, then closed by a person", async () => {
  for (const place of places) companies.push(await come(place.company, "ja"));
  const [chosen, ...others] = await matchesOf(0);
  await companies[0]!.open(`/company/candidates/${chosen!.recommendationId}`);
  await companies[0]!.type({ [`answer-${chosen!.id}`]: "choose" });
  for (const other of others) await companies[0]!.type({ [`answer-${other.id}`]: "decline", [`reason-${other.id}`]: "chose-another" });
  await companies[0]!.press("intent=check");
  await companies[0]!.press("intent=send");
  const declined = await matchesOf(1);
  await companies[1]!.open(`/company/candidates/${declined[0]!.recommendationId}`);
  for (const one of declined) await companies[1]!.type({ [`answer-${one.id}`]: "decline", [`reason-${one.id}`]: "knowledge" });
  await companies[1]!.press("intent=check");
  await companies[1]!.press("intent=send");
  await year.at("2023-06-23", "09:05:00");
  await remindOfAnswers(actAsSystem(server, { now: new Date("2023-06-23T09:05:00+09:00"), requestId: "test" }));
  const silent = await matchesOf(2);
  await officeMatch(silent[0]!);
  await matcher.type({ lastDay: "2023-06-26" });
  await matcher.press("intent=extend");
  await mailbox.take(emailOf(places[2]!.company), /期限を過ぎています|still needed/);
  await year.at("2023-06-27", "10:00:00");
  for (const one of await matchesOf(2)) {
    await officeMatch(one);
    await matcher.press("intent=lapse");
  }
  assert.ok((await matchesOf(2)).every((one) => one.state === "host_lapsed"));
});

step("the first person declines; what is left becomes a second market in one press, its lists go out, and both agree", async () => {
  const [offer] = (await matchesOf(0)).filter((one) => one.state === "intern_offered");
  const decliner = await come(personOf(offer!), "en", false);
  await decliner.open(linkIn((await mailbox.take(decliner.email, /\/intern\/offers\//)).text, "/en/intern/offers/"));
  await decliner.type({ reason: "place" });
  await decliner.press("intent=check-decline");
  await decliner.reads("Check before you decline", "Is told that you declined, never why.");
  await decliner.press("intent=decline");
  await matcher.open(market);
  await matcher.reads("募集枠 3件（空き 3枠）・候補者 9名");
  await matcher.press("intent=next");
  await matcher.reads("市場 第2号", "第2回", "3件（3枠）・候補者 9名");
  market = new URL(matcher.page.url()).pathname;
  await approvedAndPublished(await calculate("残りの枠"));
  for (const place of [0, 1]) {
    const [first, ...others] = (await matchesOf(place)).filter((one) => one.state === "sent");
    await companies[place]!.open(`/company/candidates/${first!.recommendationId}`);
    await companies[place]!.type({ [`answer-${first!.id}`]: "choose" });
    for (const other of others)
      await companies[place]!.type({ [`answer-${other.id}`]: "decline", [`reason-${other.id}`]: "chose-another" });
    await companies[place]!.press("intent=check");
    await companies[place]!.press("intent=send");
    const [waiting] = (await matchesOf(place)).filter((one) => one.state === "intern_offered");
    const person = await come(personOf(waiting!), "en");
    await person.open(`/intern/offers/${waiting!.id}`);
    await person.type({ read: true });
    await person.press("intent=check-agree");
    await person.press("intent=agree");
  }
  // The third company would take two of its list for its one seat, in an order; its first choice declines, and the office offers the next.
  const [favourite, next, last] = (await matchesOf(2)).filter((one) => one.state === "sent");
  await companies[2]!.open(`/company/candidates/${favourite!.recommendationId}`);
  await companies[2]!.type({ [`answer-${favourite!.id}`]: "choose", [`answer-${next!.id}`]: "choose" });
  await companies[2]!.press("intent=check", 422);
  assert.deepEqual(await companies[2]!.problems(), [`answer-${next!.id}: more-than-seats`]);
  await companies[2]!.type({ [`rank-${favourite!.id}`]: "1", [`rank-${next!.id}`]: "2" });
  await companies[2]!.type({ [`answer-${last!.id}`]: "decline", [`reason-${last!.id}`]: "chose-another" });
  await companies[2]!.press("intent=check");
  await companies[2]!.reads("すぐにご案内します。", "第2希望：空きが出たときの次の候補");
  await companies[2]!.press("intent=send");
  await companies[2]!.reads("全員にご回答いただきました");
  const wanted = await come(personOf(favourite!), "en");
  await wanted.open(`/intern/offers/${favourite!.id}`);
  await wanted.type({ reason: "studies-or-job" });
  await wanted.press("intent=check-decline");
  await wanted.press("intent=decline");
  await matcher.open(`/office/positions/${places[2]!.positionId}`);
  await matcher.reads("企業の次の希望者へ案内できます", "企業の第2希望");
  await matcher.press(matcher.page.locator(`main .notice a[href$='/office/matches/${next!.id}']`));
  await matcher.press("intent=next-choice");
  assert.equal((await matchesOf(2)).find((one) => one.id === next!.id)!.state, "intern_offered");
  const committee = await come(committeeMember, "ja");
  for (let left = 2; left > 0; left -= 1) {
    await committee.open("/committee");
    await committee.press("main a[href*='/committee/matches/']");
    await committee.type({ decision: "approved" });
    await committee.press("main form button:not([name])");
  }
});

step("one withdraws before the confirmation: the office reads the proposal and follows it; the other is confirmed", async () => {
  const [leaver] = (await matchesOf(0)).filter((one) => one.state === "approved");
  const [stays] = (await matchesOf(1)).filter((one) => one.state === "approved");
  await matcher.open(`/office/matches/${leaver!.id}/change?change=intern-withdrew`);
  await matcher.type({ reason: "電話で辞退の申出" });
  // What would happen is read before it happens.
  await matcher.press("intent=check-follow");
  assert.match(await matcher.page.locator("main").innerText(), /Nothing has been done yet|まだ実行されていません/);
  await matcher.press("intent=follow");
  await officeMatch(stays!);
  await matcher.press(matcher.page.locator("main a[href$='/confirmation']"));
  await matcher.press("intent=confirm");
  const [next] = (await matchesOf(0)).filter((one) => one.state === "sent");
  assert.ok(next, "whoever the proposal found is with the company");
  await companies[0]!.open(`/company/candidates/${next.recommendationId}`);
});

step("each party reads how it came out", async () => {
  const [confirmed] = (await matchesOf(1)).filter((one) => one.state === "confirmed");
  const person = await come(personOf(confirmed!), "en", false);
  await person.open("/intern/explanation");
  await person.reads("Confirmed: this is your place.", "What never counts", "Nationality, sex");
  await companies[1]!.open(`/company/candidates/${confirmed!.recommendationId}/explanation`);
  await companies[1]!.reads("貴社での受入れが確定しました。");
  await companies[2]!.open(`/company/candidates/${(await matchesOf(2))[0]!.recommendationId}/explanation`);
  await companies[2]!.reads("事務局が終了しました");
});

test("nothing was found on the way, and the server had nothing to complain of", () => {
  nothingFound(scene.looks);
  assert.equal(year.complaints(), "");
});

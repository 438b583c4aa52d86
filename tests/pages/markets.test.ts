// The workbench as the office asks for it: freeze, try, compare, publish; each page whole in both languages.
import assert from "node:assert/strict";
import test from "node:test";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aCandidate } from "#tests/makers/match.ts";
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
import { suitabilityParts } from "#program/year/program-year.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";

const now = new Date("2023-06-14T10:00:00+09:00");
const database = await testDatabase();
const { server } = database;
const site = await testSite(database, now);
const browser = await inBrowser(site);
const signedIn = async (one: { accountId: string }) => await site.signedIn(`${one.accountId}@people.example`);
const matcher = await signedIn(await aPerson(server, "matcher"));
const manager = await signedIn(await aPerson(server, "manager"));
const company = await anOpenPosition(
  server,
  { prefecture: "13", title: "治具の設計補助", titleEn: "Helping with jigs" },
  { name: "架空精機株式会社" },
);
await anOpenPosition(server, { prefecture: "27", seats: 2 });
const people = [await aCandidate(server), await aCandidate(server), await aCandidate(server, { languages: { japanese: "N5" } })];
const { weights } = yearFrom(yearSeeds.find((one) => (one as { fiscalYear: number }).fiscalYear === 2023)).matching;
const asTheYear = {
  intent: "run",
  name: "年度の設定",
  shortlist: "3",
  perPerson: "2",
  ...Object.fromEntries(suitabilityParts.map((part) => [`weight-${part}`, String(weights[part])])),
};
const place = (answer: Response) => answer.headers.get("location") ?? "";
let market = "";
const runs: string[] = [];

test("a market is frozen in two presses, the draw first; without it nothing is frozen and the form says so", async () => {
  const early = await site.post("/ja/office/markets", { intent: "freeze", courses: ["B"] }, matcher);
  assert.deepEqual([early.status, problemsIn(await early.text())], [422, [": lottery-not-committed"]]);
  const committed = await site.post("/ja/office/markets", { intent: "commit", note: "理事会の前", courses: ["B"] }, matcher);
  assert.equal(committed.status, 303);
  const kept = await (await site.get(place(committed), matcher)).text();
  assert.ok(kept.includes('value="理事会の前"'), "the note that was typed for the freezing stays");
  const { lottery = "" } = hiddenFieldsIn(await (await site.get("/ja/office/markets", matcher)).text());
  const frozen = await site.post("/ja/office/markets", { intent: "freeze", courses: ["B"], note: "1次", lottery }, matcher);
  assert.equal(frozen.status, 303);
  market = place(frozen).replace(/^\/ja\//, "");
  const late = await site.post("/en/office/markets", { intent: "freeze", courses: ["B"], lottery }, manager);
  const html = await late.text();
  assert.deepEqual([late.status, problemsIn(html)], [422, [": draw-used"]]);
  assert.match(summaryIn(html)[0]!, /has just frozen market 1 with this draw/);
  assert.match(titleIn(html), /^Error: Markets/);
  const twice = await site.post("/ja/office/markets", { intent: "freeze", courses: ["B"], lottery }, matcher);
  assert.equal(place(twice).replace(/^\/ja\//, ""), market, "pressed twice it is one market");
  assert.match(market, /^office\/markets\/[0-9a-f-]{36}$/);
});

test("a run is tried with other settings; what was typed stays after a problem, field by field", async () => {
  const wrong = {
    ...asTheYear,
    "weight-wish": "149",
    "cap-course-0": "B",
    "cap-region-0": "",
    "cap-max-0": "x",
    "pair-number-0": "23-999-999",
    "pair-position-0": "",
    "pair-reason-0": "",
  };
  const refused = await site.post(`/ja/${market}`, wrong, matcher);
  const html = await refused.text();
  assert.equal(refused.status, 422);
  assert.deepEqual(problemsIn(html), [
    `weight-${suitabilityParts[0]}: weights-sum`,
    "cap-max-0: number-needed",
    "pair-position-0: required",
    "pair-number-0: number-unknown",
    "pair-reason-0: reason-needed",
  ]);
  assert.ok(html.includes('value="149"') && html.includes('value="23-999-999"'));
  const sum = await site.post(`/ja/${market}`, { ...asTheYear, "weight-wish": "149" }, matcher);
  assert.ok(plainText(await sum.text()).includes("現在 999"));
  const changed: Record<string, string>[] = [
    {},
    { name: "上限1名", "cap-course-0": "B", "cap-region-0": "Kanto", "cap-max-0": "0" },
    { name: "1社を外す", "left-out-0": company.company.companyId! },
    { name: "固定", "pair-position-0": company.positionId, "pair-number-0": people[2]!.receipt.number, "pair-reason-0": "面談で希望" },
  ];
  for (const changes of changed) {
    const begun = await site.post(`/ja/${market}`, { ...asTheYear, ...changes }, matcher);
    assert.equal(begun.status, 303);
    runs.push(place(begun).replace(/^\/ja\//, ""));
  }
  // However slow the machine: the page of a run that is calculated asks again by itself, until it is done.
  for (const run of runs) {
    let page = await site.get(`/ja/${run}`, matcher);
    while (page.headers.get("refresh") !== null) page = await site.get(`/ja/${run}`, matcher);
    assert.ok(plainText(await page.text()).includes("推薦案"));
  }
});

test("positions, companies, courses and regions that the form never offered are refused at their fields, and nothing is kept", async () => {
  const unknown = "00000000-0000-4000-8000-000000000000";
  const named = { "pair-number-0": people[0]!.receipt.number, "pair-kind-0": "pinned", "pair-reason-0": "x" };
  for (const [field, value, beside] of [
    ["pair-position-0", "not-a-uuid", named],
    ["pair-position-0", unknown, named],
    ["left-out-0", "zzz", {}],
    ["seat-position-0", "__proto__", { "seat-count-0": "1" }],
    ["seat-position-0", unknown, { "seat-count-0": "1" }],
    ["cap-course-0", "Z", { "cap-max-0": "1" }],
    ["cap-region-0", "Nowhere", { "cap-max-0": "1" }],
  ] as const) {
    const forged = await site.post(`/en/${market}`, { ...asTheYear, name: "Forged", ...beside, [field]: value }, matcher);
    assert.deepEqual([forged.status, problemsIn(await forged.text())], [422, [`${field}: choice-unknown`]], `${field} ${value}`);
  }
  assert.doesNotMatch(visibleText(await (await site.get(`/en/${market}`, matcher)).text()), /Forged/);
});

test("an error summary names each field as people know it, and the document's title begins with the error and names the market", async () => {
  const fields = [
    "cap-max-0",
    "seat-count-1",
    "pair-position-0",
    "pair-number-0",
    "pair-reason-1",
    "weight-wish",
    "shortlist",
    "perPerson",
  ];
  const wrong = {
    ...asTheYear,
    ...Object.fromEntries(fields.map((field) => [field, field.startsWith("pair-reason") ? "x".repeat(400) : "no"])),
    "seat-position-1": company.positionId,
    "pair-position-0": "",
    "pair-position-1": company.positionId,
    "pair-kind-1": "removed",
    name: "",
  };
  const answers = await Promise.all(["en", "ja"].map(async (language) => await site.post(`/${language}/${market}`, wrong, matcher)));
  const [english, japanese] = (await Promise.all(answers.map(async (answer) => await answer.text()))) as [string, string];
  assert.match(titleIn(english), /^Error: Market 1 /);
  assert.match(titleIn(japanese), /^エラー：市場 第1号/);
  for (const line of ["Cap 1: at most: ", "Changed seats 2: seats: ", "Pin 1: position: ", "Removal 2: reason: This is too long"])
    assert.ok(
      summaryIn(english).some((one) => one.startsWith(line)),
      line,
    );
  for (const line of ["上限1・最大（名）：", "固定1・募集枠：", "固定1・応募番号：", "除外2・理由：長すぎます"])
    assert.ok(
      summaryIn(japanese).some((one) => one.startsWith(line)),
      line,
    );
  for (const line of [...summaryIn(english), ...summaryIn(japanese)]) assert.doesNotMatch(line, /\w-\w|perPerson/);
  const settings = await site.post("/en/office/markets/settings", { ...wrong, version: "0", reason: "" }, manager);
  const html = await settings.text();
  assert.match(titleIn(html), /^Error: Weights and caps of the year/);
  for (const line of summaryIn(html)) assert.doesNotMatch(line, /\w-\w/);
});

test("the form has three empty rows of each kind; a press adds three more, keeps what was typed and calculates nothing", async () => {
  const rowsOf = (html: string, field: string) => new Set(html.match(new RegExp(`name="${field}-\\d+"`, "g"))).size;
  const kinds = ["left-out", "seat-position", "pair-position", "cap-max"];
  const plain = await (await site.get(`/ja/${market}`, matcher)).text();
  for (const kind of kinds) assert.ok(rowsOf(plain, kind) >= 3, kind);
  const typed = Object.fromEntries(kinds.flatMap((kind) => [0, 1, 2].map((at) => [`${kind}-${at}`, ""])));
  const more = await site.post(`/ja/${market}`, { ...asTheYear, ...typed, intent: "more", "pair-number-2": "23-123-456" }, matcher);
  const html = await more.text();
  assert.deepEqual([more.status, problemsIn(html)], [200, []]);
  for (const kind of kinds) assert.ok(rowsOf(html, kind) >= 6, kind);
  assert.ok(html.includes('value="23-123-456"'));
  assert.ok(!plainText(html).includes("試算5"));
});

test("several changes of one kind are tried in one run", async () => {
  const taken = await site.post(
    `/ja/${market}`,
    {
      ...asTheYear,
      name: "複数の変更",
      "seat-position-0": company.positionId,
      "seat-count-0": "2",
      "seat-position-1": "",
      "seat-count-1": "",
      ...Object.fromEntries(
        people.slice(0, 2).flatMap((one, at) => [
          [`pair-position-${at}`, company.positionId],
          [`pair-number-${at}`, one.receipt.number],
          [`pair-kind-${at}`, "removed"],
          [`pair-reason-${at}`, "本人の希望"],
        ]),
      ),
    },
    matcher,
  );
  assert.equal(taken.status, 303);
  const run = place(taken).replace(/^\/ja\//, "");
  let page = await site.get(`/ja/${run}`, matcher);
  while (page.headers.get("refresh") !== null) page = await site.get(`/ja/${run}`, matcher);
  assert.ok(plainText(await page.text()).includes("除外 2件"));
});

test("runs stand side by side: figures with their difference, who moves, caps that bind", async () => {
  const ids = runs.map((run) => `run=${run.split("/").at(-1)}`).join("&");
  const html = await (await site.get(`/ja/${market}/comparison?${ids}`, matcher)).text();
  const text = plainText(html);
  assert.match(titleIn(html), /^試算の比較｜市場 第1号/);
  assert.match(text, /（見込み）/, "who is placed is said in words, not by bold type alone");
  assert.doesNotMatch(text, /外す企業: |上限: /);
  for (const wanted of ["試算1：年度の設定", "試算4：固定", "B × 関東 ≤ 0", "外す企業：架空精機株式会社", "変わる方"])
    assert.ok(text.includes(wanted), wanted);
  assert.ok(
    plainText(await (await site.get(`/en/${runs[3]}`, matcher)).text()).includes("the person does not meet what is asked"),
    "somebody with N5 cannot be pinned",
  );
  assert.ok(plainText(await (await site.get(`/ja/${market}/comparison`, matcher)).text()).includes("2件から4件"));
});

for (const [name, address] of [
  ["the list of markets", () => "office/markets"],
  ["a market", () => market],
  ["a run", () => runs[1]!],
  ["a comparison", () => `${market}/comparison?${runs.map((run) => `run=${run.split("/").at(-1)}`).join("&")}`],
  ["the weights and caps of the year", () => "office/markets/settings"],
] as const) {
  test(`${name}: whole in both languages, on the phone and at the desk`, async () => {
    for (const language of ["ja", "en"])
      for (const width of [360, 1280])
        await browser.visit(`/${language}/${address()}`, { headers: manager, width }, async (page) => {
          assert.deepEqual(await violationsOf(page), [], `${language} ${width}`);
          assert.equal(await overflowOf(page), 0, `${language} ${width}`);
        });
  });
}

test("one person of a run is found by name or number; the page says where, how well, why not, and what one more would change", async () => {
  const [run] = runs;
  const [one, , weak] = people;
  const found = await site.get(`/ja/${run}?person=${one!.receipt.number}`, matcher);
  assert.equal(found.status, 303);
  assert.equal(place(found), `/ja/${run}/people/${one!.application.id}`);
  const page = plainText(await (await site.get(place(found), matcher)).text());
  for (const said of ["架空精機株式会社", "推薦あり", "言語 ", "抽選", "名中"]) assert.ok(page.includes(said), said);
  const cannot = plainText(await (await site.get(`/en/${run}/people/${weak!.application.id}`, matcher)).text());
  for (const said of ["Recommended to nobody", "What is not met", "Japanese below what is asked"]) assert.ok(cannot.includes(said), said);
  const nobody = plainText(await (await site.get(`/en/${run}?person=23-999-999`, matcher)).text());
  assert.ok(nobody.includes("Nobody in this market has this name or number."));
  assert.equal((await site.get(`/ja/${run}/people/${crypto.randomUUID()}`, matcher)).status, 404);
  assert.equal((await site.get(`/ja/${run}/people/x`, matcher)).status, 404);
});

test("the weights of the year are a manager's to change, with a reason; the matcher reads them", async () => {
  const form = { ...asTheYear, secondPerson: "yes", version: "0", reason: "" };
  const refused = await site.post("/ja/office/markets/settings", form, manager);
  assert.deepEqual([refused.status, problemsIn(await refused.text())], [422, ["reason: reason-needed"]]);
  const same = await site.post("/ja/office/markets/settings", { ...form, reason: "変更" }, manager);
  assert.deepEqual([same.status, problemsIn(await same.text())], [422, [": nothing-changed"]]);
  assert.equal((await site.post("/ja/office/markets/settings", { ...form, reason: "変更", secondPerson: "" }, matcher)).status, 403);
  const settings = "/ja/office/markets/settings";
  const changed = await site.post(settings, { ...form, reason: "小規模のため第二承認を省略", secondPerson: "" }, manager);
  assert.equal(changed.status, 303);
  assert.ok(plainText(await (await site.get(settings, matcher)).text()).includes("小規模のため第二承認を省略"));
  const alone = visibleText(await (await site.get(`/en/${runs[0]}/publication`, matcher)).text());
  for (const said of ["Nobody else has approved this run", "it will read: no", "NOT approved by a second person; METI will see this"])
    assert.ok(alone.includes(said), said);
  assert.equal((await site.post(settings, { ...form, reason: "第二承認に戻す", version: "1" }, manager)).status, 303);
});

test("office pages in English speak English: titles of positions, names of companies, brackets, plurals", async () => {
  const pages = [market, runs[0]!, `${market}/comparison?${runs.map((run) => `run=${run.split("/").at(-1)}`).join("&")}`];
  for (const page of pages) {
    const text = visibleText(await (await site.get(`/en/${page}`, matcher)).text());
    assert.doesNotMatch(text, /[（）]|in 1 prefectures|\b1 (seats|positions|candidates|people)\b|0 of the 0/, page);
    assert.ok(!text.includes("治具の設計補助") && !text.includes("架空精機株式会社"), page);
  }
  const text = visibleText(await (await site.get(`/en/${runs[0]}`, matcher)).text());
  assert.ok(text.includes("Helping with jigs") && text.includes("Kakuu Seiki Co., Ltd."));
});

test("the maker of a run asks for its approval; a colleague finds it, looks through all that goes out, approves it, and its day stands there", async () => {
  const run = `/ja/${runs[0]}`;
  const before = plainText(await (await site.get(run, matcher)).text());
  assert.ok(before.includes("ほかの担当者に承認を依頼する") && !before.includes("この試算を承認する"), "its maker does not approve");
  const check = await site.get(`${run}/publication`, matcher);
  assert.equal(check.status, 200);
  const unready = await check.text();
  assert.ok(visibleText(unready).includes("この試算はまだ公開できません"));
  assert.doesNotMatch(unready, /value="publish"/);
  const alone = await site.post(`${run}/publication`, { intent: "publish" }, matcher);
  const refused = await alone.text();
  assert.deepEqual([alone.status, problemsIn(refused)], [422, [": approval-needed"]]);
  assert.match(titleIn(refused), /^エラー：全企業への送付前の確認｜試算1：年度の設定｜市場 第1号/);
  assert.equal((await site.post(run, { intent: "ask" }, matcher)).status, 303);
  assert.ok(visibleText(await (await site.get(run, matcher)).text()).includes("承認を依頼しました"));
  assert.ok(!visibleText(await (await site.get("/ja/office", matcher)).text()).includes("承認を待つ試算"));
  assert.ok(visibleText(await (await site.get("/en/office", manager)).text()).includes("Runs of the matching to approve"));
  const list = await (await site.get("/ja/office/markets", manager)).text();
  assert.ok(list.includes(`${run}/approval`) && visibleText(list).includes("承認を待つ試算"));
  const own = await site.post(`${run}/approval`, { intent: "approve" }, matcher);
  assert.deepEqual([own.status, problemsIn(await own.text())], [422, [": own-run"]]);
  const approval = await (await site.get(`/en/${runs[0]}/approval`, manager)).text();
  assert.match(titleIn(approval), /^Check before you approve/);
  for (const said of [people[0]!.receipt.number, "NOT approved by a second person", "Companies answer by"])
    assert.ok(visibleText(approval).includes(said), said);
  const approved = await site.post(`${run}/approval`, { intent: "approve" }, manager);
  assert.deepEqual([approved.status, place(approved)], [303, run]);
  const seen = visibleText(await (await site.get(`/en/${runs[0]}`, manager)).text());
  assert.match(seen, /Approved by .+ Wed 14 June 2023, 10:00/);
  assert.ok(seen.includes("somebody else publishes it"), "who approved leaves the publishing to a colleague");
  assert.ok(
    visibleText(await (await site.get(`/en/${runs[0]}/approval`, manager)).text()).includes("Approved by"),
    "coming back is no fault",
  );
});

test("a run goes out once; whoever comes back or is second reads by whom and when, and that nothing goes twice", async () => {
  const run = `/ja/${runs[0]}`;
  const shown = await (await site.get(`${run}/publication`, matcher)).text();
  assert.match(visibleText(shown), /まだ送付されていません/);
  assert.match(titleIn(shown), /^全企業への送付前の確認｜試算1：年度の設定｜市場 第1号/);
  assert.ok(plainText(shown).includes(people[0]!.receipt.number), "the candidates of each list are named");
  const out = await site.post(`${run}/publication`, { intent: "publish" }, matcher);
  assert.deepEqual([out.status, place(out)], [303, run]);
  const other = await site.post(`/en/${runs[1]}/publication`, { intent: "publish" }, manager);
  const late = await other.text();
  assert.deepEqual([other.status, problemsIn(late)], [422, [": already-published"]]);
  assert.match(summaryIn(late)[0]!, /Already published by .+ on Wed 14 June 2023, 10:00/);
  const again = await site.post(`${run}/publication`, { intent: "publish" }, matcher);
  assert.deepEqual([again.status, place(again)], [303, `${run}/publication`]);
  const back = visibleText(await (await site.get(`${run}/publication`, matcher)).text());
  for (const wanted of ["この試算は公開済みです", "もう一度送付されることはありません"]) assert.ok(back.includes(wanted), wanted);
  const text = plainText(await (await site.get(run, matcher)).text());
  for (const wanted of ["公開済み", "開示した抽選の乱数（シード）"]) assert.ok(text.includes(wanted), wanted);
  const list = await (await site.get("/ja/company/candidates", await signedIn(company.company))).text();
  assert.match(list, /\/ja\/company\/candidates\/[0-9a-f-]{36}/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { problemsIn, testSite, visibleText } from "#tests/support/site.ts";
import { extendWindow } from "#program/year-changes/extend-window.server.ts";

const database = await testDatabase();
const june = await testSite(database);
const december = await testSite(database, new Date("2023-12-01T10:00:00+09:00"));

/** The words of a page, without its marks. */
const wordsOf = async (response: Response) => visibleText(await response.text());

test("every public page is there in both languages, sets no cookie and names its twin", async () => {
  for (const path of ["", "/courses", "/calendar", "/requirements", "/results", "/questions", "/inquiry", "/privacy", "/accessibility"]) {
    for (const language of ["en", "ja"]) {
      const response = await june.get(`/${language}${path}`);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get("set-cookie"), null, path);
      const html = await response.text();
      assert.match(html, new RegExp(`<link rel="alternate" hrefLang="${language === "en" ? "ja" : "en"}"`), path);
      assert.equal(html.match(/<h1/g)?.length, 1, path);
    }
  }
});

test("the board shows the soonest closing first, with days left and courses that close together in one line", async () => {
  const words = await wordsOf(await june.get("/en"));
  const places = ["7 days left Course A ", "21 days left Courses B, B2 and C ", "64 days left Course A2 "].map((line) =>
    words.indexOf(line),
  );
  assert.ok(places.every((place) => place > 0) && places[0]! < places[1]! && places[1]! < places[2]!, String(places));
  assert.ok(words.includes("Mon 19 June 2023, 12:00 noon"));
  assert.ok(words.includes("Mon 3 July 2023, 23:59:59"));
});

test("when nothing is open the board says when it opens, and that this is not settled", async () => {
  const words = await wordsOf(await december.get("/en"));
  assert.ok(words.includes("No course is open for interns at the moment."));
  assert.ok(words.includes("We expect to open applications on Wed 1 May 2024, 00:00"));
});

test("the board says what has closed and when the next year opens, for interns and for companies, in both languages", async () => {
  const august = await testSite(database, new Date("2023-08-01T10:00:00+09:00"));
  const en = await wordsOf(await august.get("/en"));
  assert.ok(en.includes("Closed for this year: Courses A, B, B2 and C."), en.slice(0, 1500));
  assert.ok(en.includes("The next year is expected to open on Wed 1 May 2024, 00:00, Japan time (UTC+9)."));
  assert.ok((await wordsOf(await august.get("/ja"))).includes("今年度の受付を終了：A・B・B2・Cコース"));
  const later = await wordsOf(await december.get("/en"));
  assert.ok(later.includes("No course is open for companies at the moment."));
  const years = await wordsOf(await december.get("/en/years"));
  assert.ok(years.includes("Fiscal year 2024") && years.includes("Wed 1 May 2024"), "a year to come is announced, not shown");
});

test("nothing that has been is called provisional any more", async () => {
  const words = await wordsOf(await december.get("/en/courses"));
  assert.ok(words.includes("7 Aug – 19 Sep 2023") && !words.includes("19 Sep 2023 (provisional)"));
});

test("the list of countries is the year's own, by the names that it gives them; nobody is asked whether they are of a place without people", async () => {
  const list = await wordsOf(await june.get("/en/requirements"));
  assert.ok(list.includes("(140)") && list.includes("Lao People's Democratic Republic") && !list.includes("Antarctica"));
  const laos = await wordsOf(await june.get("/en/requirements?country=laos"));
  assert.match(laos, /Laos +\(on the list: Lao People's Democratic Republic\) ?: +may apply/);
  assert.doesNotMatch(await (await june.get("/ja/eligibility")).text(), /value="AQ"/);
});

test("what is only assumed is called provisional, what the founding text says is not", async () => {
  const words = await wordsOf(await june.get("/en/courses"));
  assert.ok(words.includes("7 Aug – 19 Sep 2023 (provisional)"));
  assert.ok(
    words.includes("Mon 19 June 2023, 12:00 noon Tue 15 August 2023, 23:59:59 Mon 3 July"),
    "closing times come from a public page",
  );
});

test("a nationality is looked up by a part of its name in either language", async () => {
  assert.ok((await wordsOf(await june.get("/en/requirements?country=viet"))).includes("Viet Nam : may apply"));
  assert.ok((await wordsOf(await june.get("/ja/requirements?country=China"))).includes("今年度の対象ではありません"));
  assert.ok((await wordsOf(await june.get("/en/requirements?country=Atlantis"))).includes("We find no country"));
});

test("the privacy policy names the year's controller, version, purposes and recipients", async () => {
  const words = await wordsOf(await june.get("/ja/privacy"));
  for (const said of ["2023-1", "株式会社パソナ", "privacy@pasona.co.jp", "在外公館", "統計の作成"]) assert.ok(words.includes(said), said);
});

test("an extension is shown to be checked before it stands; from there a way leads back, and the course's first day bounds it", async () => {
  const manager = await aPerson(database.server, "manager");
  const me = await june.signedIn(`${manager.accountId}@people.example`);
  const given = { window: "C intern", closesOn: "2023-07-10", closesAt: "", reason: "台風のため。" };
  const post = (fields: Record<string, string>, language = "en") => june.post(`/${language}/office/year`, { ...given, ...fields }, me);
  const isChanged = async () => (await wordsOf(await june.get("/en/calendar"))).includes("Mon 10 July 2023");
  for (const [language, said] of [
    ["en", ["Nothing is changed yet", "Mon 3 July 2023, 23:59:59", "Mon 10 July 2023, 23:59:59", "Mon 11 September 2023", "台風のため。"]],
    ["ja", ["まだ変更されていません", "2023年7月10日（月）", "2023年9月11日（月）", "元の締切には戻せません"]],
  ] as const) {
    const check = await post({ intent: "check" }, language);
    assert.equal(check.status, 200);
    const words = await wordsOf(check);
    for (const one of said) assert.ok(words.includes(one), `${one}: ${words.slice(0, 1500)}`);
  }
  const back = await (await post({ intent: "edit" })).text();
  assert.ok(back.includes('value="2023-07-10"') && back.includes('value="check"'));
  const late = await post({ intent: "check", closesOn: "2023-09-11" });
  assert.equal(late.status, 422);
  const html = await late.text();
  assert.deepEqual(problemsIn(html), ["closesOn: end-after-start"]);
  assert.ok(visibleText(html).includes("start on Mon 11 September 2023"));
  assert.equal(await isChanged(), false);
  assert.equal((await post({ intent: "extend" })).status, 303);
  assert.equal(await isChanged(), true);
});

test("an extended window shows its new end, and the old one beside it", async () => {
  const manager = await aPerson(database.server, "manager", { now: new Date("2023-06-01T10:00:00+09:00") });
  const wish = {
    course: "A",
    side: "intern" as const,
    newClosesAt: new Date("2023-06-27T00:00:00+09:00"),
    reason: "見本のための延長です。",
  };
  assert.ok((await extendWindow(manager, 2023, wish)).ok);
  const home = await wordsOf(await june.get("/en"));
  assert.ok(home.includes("14 days left Course A Commuting, first round; extended, was Mon 19 June 2023"), home.slice(0, 900));
  const calendar = await wordsOf(await june.get("/en/calendar"));
  assert.ok(calendar.includes("Mon 26 June 2023, 23:59:59 extended; was Mon 19 June 2023"));
  assert.ok(calendar.includes("Course A Interns Mon 19 June 2023, 12:00 noon Mon 26 June 2023, 23:59:59 Thu 1 June 2023"));
});

// What a year decides, shown from its record: the current year below the language, earlier years at their own addresses.
import assert from "node:assert/strict";
import test from "node:test";
import { yearPages } from "#app/public/year/year-pages.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite, visibleText, withoutBreaks } from "#tests/support/site.ts";

const database = await testDatabase();
const june2023 = await testSite(database);
const june2024 = await testSite(database, new Date("2024-06-12T12:00:00+09:00"));

const wordsOf = async (response: Response) => visibleText(await response.text());

test("every page of a year is there for the current year and for an earlier one, in both languages, each saying which year it shows", async () => {
  for (const { path } of yearPages) {
    for (const language of ["en", "ja"]) {
      for (const [address, year] of [
        [`/${language}/${path}`, "2024"],
        [`/${language}/years/2023/${path}`, "2023"],
      ] as const) {
        const response = await june2024.get(address);
        assert.equal(response.status, 200, address);
        assert.equal(response.headers.get("set-cookie"), null, address);
        const html = withoutBreaks(await response.text());
        assert.match(/<h1[^>]*>(.*?)<\/h1>/.exec(html)![1]!, new RegExp(year), address);
        assert.match(html, new RegExp(`<link rel="canonical" href="[^"]*${address}"`), address);
        const twin = address.replace(`/${language}/`, language === "en" ? "/ja/" : "/en/");
        assert.match(html, new RegExp(`hrefLang="${language === "en" ? "ja" : "en"}" href="[^"]*${twin}"`), address);
        assert.equal(
          html.includes("This is the record of fiscal year 2023") || html.includes("2023年度の記録です"),
          year === "2023",
          address,
        );
      }
    }
  }
});

test("a change of the year's data changes its pages: both years through the same pages", async () => {
  const facts: readonly (readonly [string, string, string])[] = [
    ["about", "Pasona Inc.", "Fourth Valley Concierge Corporation"],
    ["support", "Course C: Visiting", "Visiting Japan"],
    ["steps/interns", "Second interview", "Interview with companies"],
    ["steps/companies", "committee of outside experts", "You talk with them"],
    ["duties", "Course", "Lodging within commuting distance"],
    ["definitions", "Screening committee", "Concierge"],
    ["courses", "A2", "In person, on a visit to Japan"],
    ["calendar", "Mon 19 June 2023, 12:00 noon", "Sun 30 June 2024, 23:59:59"],
  ];
  for (const [path, of2023, of2024] of facts) {
    const [earlier, current] = await Promise.all([june2024.get(`/en/years/2023/${path}`), june2024.get(`/en/${path}`)]);
    assert.ok((await wordsOf(earlier)).includes(of2023), `${path} of 2023: ${of2023}`);
    assert.ok((await wordsOf(current)).includes(of2024), `${path} of 2024: ${of2024}`);
  }
  assert.ok(!(await wordsOf(await june2024.get("/en/definitions"))).includes("Screening committee"), "FY2024 has no committee");
  assert.ok(!(await wordsOf(await june2024.get("/en/steps/interns"))).includes("Second interview"));
});

test("the sums on the page of support are the allowance rule's own", async () => {
  const words = await wordsOf(await june2023.get("/en/support"));
  assert.ok(words.includes("1,000 yen per activity day 30 activity days 30,000 yen"), words.slice(600, 1400));
});

test("the current year under its own address names the address without the year; a year to come and one that never was are not there", async () => {
  const html = await (await june2023.get("/en/years/2023/courses")).text();
  assert.match(html, /<link rel="canonical" href="[^"]*\/en\/courses"/);
  for (const year of ["2024", "1999", "20230", "abc"]) {
    assert.equal((await june2023.get(`/en/years/${year}`)).status, 404, year);
    assert.equal((await june2023.get(`/ja/years/${year}/calendar`)).status, 404, year);
  }
});

test("the footer leads to earlier years once there are any", async () => {
  assert.doesNotMatch(await (await june2023.get("/en")).text(), /Earlier years/);
  assert.match(await (await june2024.get("/en")).text(), /<a href="\/en\/years\/2023">2023<\/a>/);
  assert.ok((await wordsOf(await june2024.get("/ja/years"))).includes("2023年度"));
});

test("the dates come as a calendar file that keeps its entries' names in both languages and across an extension", async () => {
  const file = async (address: string) => {
    const response = await june2024.get(address);
    assert.equal(response.headers.get("content-type"), "text/calendar; charset=utf-8");
    const text = await response.text();
    assert.ok(text.startsWith("BEGIN:VCALENDAR\r\n") && text.trimEnd().endsWith("END:VCALENDAR"));
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
    const unfolded = text.replace(/\r\n[ \t]/g, "");
    return [...unfolded.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/g)].map(([, event = ""]) =>
      Object.fromEntries(event.split("\r\n").map((line) => [line.split(/[:;]/)[0]!, line.slice(line.indexOf(":") + 1)])),
    );
  };
  const english = await file("/en/years/2023/calendar/interns.ics");
  const japanese = await file("/ja/years/2023/calendar/interns.ics");
  assert.equal(english.length, 5 * 4);
  assert.deepEqual(
    english.map(({ UID, DTSTART, DTEND }) => [UID, DTSTART, DTEND]),
    japanese.map(({ UID, DTSTART, DTEND }) => [UID, DTSTART, DTEND]),
  );
  assert.equal(new Set(english.map(({ UID }) => UID)).size, english.length);
  const closing = english.find(({ UID }) => UID === "2023-a-intern-closes@japan-internship-program")!;
  assert.equal(closing.DTEND, "20230619T030000Z", "noon in Japan");
  assert.equal(closing.SEQUENCE, "0");
  const results = english.find(({ UID }) => UID === "2023-a-intern-results@japan-internship-program")!;
  assert.match(results.DTSTART!, /^\d{8}$/, "a day without a clock is a whole day");
  assert.ok(japanese.some(({ SUMMARY }) => SUMMARY?.includes("受付締切")));
  assert.equal((await file("/en/calendar/companies.ics")).length, 2 * 4);
  assert.equal((await june2024.get("/en/calendar/others.ics")).status, 404);
});

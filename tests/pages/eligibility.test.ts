import assert from "node:assert/strict";
import test from "node:test";
import { aPerson } from "#tests/makers/person.ts";
import { inBrowser, overflowOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, problemsIn, testSite, visibleText } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database, new Date("2023-06-12T12:00:00+09:00"));
const browser = await inBrowser(site);
type Fields = Readonly<Record<string, string>>;

const person: readonly Fields[] = [
  { question: "nationality", nationality1: "VN" },
  { question: "residence", residence: "VN" },
  { question: "birth-date", "birthDate.year": "2000", "birthDate.month": "1", "birthDate.day": "2" },
  { question: "education", standing: "student" },
  { question: "japanese", japanese: "N3" },
  { question: "english", english: "none" },
  { question: "participated-before", participatedBefore: "no" },
];
const company: readonly Fields[] = [
  { question: "body-kind", bodyKind: "company" },
  { question: "corporate-number", corporateNumber: "4011001098993" },
  { question: "main-office", hasMainOfficeInJapan: "yes" },
  { question: "industry", industry: "39" },
  { question: "capital", capitalYen: "1000万" },
  { question: "employees", employees: "25" },
  { question: "purpose", agreesWithPurpose: "yes" },
  { question: "supervision", canSupervise: "yes" },
  { question: "online-meetings", canMeetOnline: "yes" },
];

/** Answers question after question as a browser without script would; gives the address of the last page. */
async function answered(start: string, answers: readonly Fields[]): Promise<string> {
  let address = start;
  for (const fields of answers) {
    const html = await (await site.get(address)).text();
    const form = html.split("<form").find((one) => one.includes('name="question"')) ?? "";
    assert.ok(form.includes(`name="question" value="${fields.question}"`), `${fields.question} is asked at ${address}`);
    const response = await site.post(/action="([^"]+)"/.exec(form)![1]!, fields);
    assert.equal(response.status, 303);
    assert.equal(response.headers.get("set-cookie"), null, "no cookie");
    address = response.headers.get("location")!;
    assert.doesNotMatch(address, /birthDate|2000-01|4011001098993/, "an address tells of nobody");
  }
  return address;
}
const verdicts = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/data-course="([^"]+)" data-eligible="(yes|no)" data-window="(\w+)"/g)].map(([, course, is, window]) => [
      course,
      `${is} ${window}`,
    ]),
  );

test("a person answers one question a page, without script, account or cookie, and hears of every course", async () => {
  for (const language of ["en", "ja"]) {
    const html = await (await site.get(await answered(`/${language}/eligibility`, person))).text();
    assert.deepEqual(verdicts(html), { A: "no open", A2: "no open", B: "yes open", B2: "yes open", C: "yes open" }, language);
    const text = visibleText(html);
    assert.ok(
      text.includes(language === "en" ? "You may apply for Courses B, B2 and C" : "B・B2・Cコースに応募できます"),
      text.slice(0, 600),
    );
    assert.ok(
      text.includes(language === "en" ? "You cannot apply: where you live" : "応募できません（居住地）"),
      "each course says in its line which rule speaks against it",
    );
    assert.equal(html.match(/data-rule="nationality"/g)?.length, 1, "what holds for every course is said once");
  }
});

test("back shows the answer given, an answer can be changed alone, and the other language keeps them all", async () => {
  const result = await answered("/en/eligibility", person);
  const html = await (await site.get(`${result}?ask=residence`)).text();
  assert.match(html, /<option value="VN" selected="">/);
  const moved = await site.post(result, { question: "residence", residence: "JP" });
  const after = await (await site.get(moved.headers.get("location")!)).text();
  assert.deepEqual(verdicts(after), { A: "yes open", A2: "yes open", B: "no open", B2: "no open", C: "no open" });
  assert.deepEqual(verdicts(await (await site.get(result.replace("/en/", "/ja/"))).text()).B, "yes open");
});

test("an answer that is none is refused at its field and keeps what was typed; sealed answers that were cut begin anew", async () => {
  const empty = await site.post("/en/eligibility", { question: "nationality", nationality1: "" });
  assert.equal(empty.status, 422);
  assert.deepEqual(problemsIn(await empty.text()), ["nationality1: required"]);
  const wrong = await site.post("/en/eligibility", {
    question: "birth-date",
    "birthDate.year": "2001",
    "birthDate.month": "2",
    "birthDate.day": "30",
  });
  assert.equal(wrong.status, 422);
  const html = await wrong.text();
  assert.deepEqual(problemsIn(html), ["birthDate: day-invalid"]);
  assert.ok(html.includes('value="30"'));
  assert.equal((await site.post("/en/eligibility", { question: "nothing" })).status, 404);
  const number = await site.post("/ja/eligibility/company", { question: "corporate-number", corporateNumber: "4011001098994" });
  assert.deepEqual(problemsIn(await number.text()), ["corporateNumber: corporate-number-check-digit"]);
  const cut = await site.get("/en/eligibility/with/AAAA");
  assert.equal(cut.headers.get("location"), "/en/eligibility");
});

test("whoever meets no rule hears why and what could be done, and is offered no application", async () => {
  const result = await answered("/en/eligibility", [
    { question: "nationality", nationality1: "DE" },
    ...person.slice(1, 3),
    { question: "education", standing: "neither" },
    { question: "japanese", japanese: "N4" },
    ...person.slice(5, 6),
    { question: "participated-before", participatedBefore: "yes" },
  ]);
  const html = await (await site.get(result)).text();
  assert.ok(Object.values(verdicts(html)).every((verdict) => verdict.startsWith("no")));
  for (const rule of ["nationality", "language", "education", "participated-before"])
    assert.ok(html.includes(`data-rule="${rule}" data-state="unmet"`), rule);
  assert.ok(!html.includes("/start/answers/") && html.includes('href="/en/inquiry"'));
});

test("the answers go into a new application, nothing is asked twice, and nothing written there is overwritten", async () => {
  const result = await answered("/en/eligibility", person);
  const sealed = result.split("/").at(-1)!;
  const start = `/en/start/answers/${sealed}`;
  const closed = await site.get(start);
  assert.equal(closed.headers.get("location"), `/en/sign-in?then=${encodeURIComponent(start)}`);
  const me = await site.signedIn("carried@people.example");
  assert.equal((await site.get(start, me)).status, 200);
  const begun = await site.post(start, {}, me);
  const carry = `/en/intern/application/answers/${sealed}`;
  assert.equal(begun.headers.get("location"), carry);
  const shown = plainText(await (await site.get(carry, me)).text());
  for (const words of ["Viet Nam", "N3", "Sun 2 January 2000"]) assert.ok(shown.includes(words), words);
  assert.equal((await site.post(carry, {}, me)).headers.get("location"), "/en/intern/application");
  const section = await (await site.get("/en/intern/application/sections/person", me)).text();
  assert.match(section, /<option value="VN" selected="">/);
  assert.match(section, /name="birthDate.year"[^>]*value="2000"|value="2000"[^>]*name="birthDate.year"/);
  const changed = {
    version: "1",
    nationality1: "PH",
    residence: "PH",
    "birthDate.year": "1999",
    "birthDate.month": "3",
    "birthDate.day": "4",
  };
  assert.equal((await site.post("/en/intern/application/sections/person", changed, me)).status, 303);
  assert.equal((await site.post(carry, {}, me)).status, 303);
  const kept = await (await site.get("/en/intern/application/sections/person", me)).text();
  assert.match(kept, /<option value="PH" selected="">/);
  assert.ok(!kept.includes('<option value="VN" selected="">'));
});

test("in a browser at 360 px, by keys and without script, the answers go from the checker into the application", async () => {
  const me = await site.signedIn("phone@people.example");
  await browser.visit("/en/eligibility", { width: 360, script: false, headers: me }, async (page) => {
    for (const fields of person) {
      for (const [name, value] of Object.entries(fields).filter(([name]) => name !== "question")) {
        const control = page.locator(`main [name="${name}"]`).first();
        const kind = await control.evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName));
        if (kind === "radio") await page.locator(`main [name="${name}"][value="${value}"]`).check();
        else if (kind === "SELECT") await control.selectOption(value);
        else await control.fill(value);
      }
      await page.locator("main form button").press("Enter");
      await page.waitForLoadState();
      assert.equal(await overflowOf(page), 0, `${fields.question} fits`);
    }
    assert.equal(await page.locator("h1").innerText(), "You may apply for Courses B, B2 and C");
    await page.getByRole("link", { name: "Apply with these answers" }).press("Enter");
    await page.locator("main form button").press("Enter");
    await page.waitForURL(/\/en\/intern\/application\/answers\//);
    await page.locator("main form button").press("Enter");
    await page.waitForURL(/\/en\/intern\/application$/);
    await page.goto(new URL("/en/intern/application/sections/person", page.url()).href);
    assert.equal(await page.locator('main [name="nationality1"]').inputValue(), "VN");
    assert.equal(await page.locator('main [name="birthDate.year"]').inputValue(), "2000");
  });
});

test("a company hears its courses, registers with the number it gave, and finds its answers in the application", async () => {
  const result = await answered("/ja/eligibility/company", company);
  const html = await (await site.get(result)).text();
  assert.ok(Object.values(verdicts(html)).some((verdict) => verdict === "yes open"));
  const sealed = result.split("/").at(-1)!;
  const { accountId } = await aPerson(database.server, "company");
  const me = await site.signedIn(`${accountId}@people.example`);
  const toStart = await site.get(`/ja/start/answers/${sealed}`, me);
  assert.equal(toStart.headers.get("location"), `/ja/start/company?answers=${sealed}`);
  assert.ok((await (await site.get(`/ja/start/company?answers=${sealed}`, me)).text()).includes('value="4011001098993"'));
  const registered = await site.post(`/ja/start/company?answers=${sealed}`, { corporateNumber: "4011001098993", name: "見本株式会社" }, me);
  const carry = `/ja/company/application/answers/${sealed}`;
  assert.equal(registered.headers.get("location"), carry);
  assert.equal((await site.get(carry, me)).status, 200);
  assert.equal((await site.post(carry, {}, me)).headers.get("location"), "/ja/company/application");
  const form = await (await site.get("/ja/company/application/sections/business", me)).text();
  assert.match(form, /<option value="39" selected="">/);
  assert.ok(form.includes('value="10000000"') && form.includes('value="25"'));
});

test("a public body is told that it cannot host, by its number alone", async () => {
  const result = await answered("/en/eligibility/company", [
    company[0]!,
    { question: "corporate-number", corporateNumber: "8000020130001" },
    ...company.slice(2),
  ]);
  const html = await (await site.get(result)).text();
  assert.ok(html.includes('data-rule="excluded-body" data-state="unmet"') && !html.includes("/start/answers/"));
});

test("the checker is found from the first page, the courses, the requirements and where one signs in", async () => {
  for (const path of ["", "/courses", "/requirements", "/sign-in"])
    assert.ok((await (await site.get(`/ja${path}`)).text()).includes('href="/ja/eligibility"'), path);
});

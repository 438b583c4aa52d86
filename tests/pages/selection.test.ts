// The office's pages of applications, screening, interviews and documents, asked as by their readers and looked at in a browser.
import assert from "node:assert/strict";
import test from "node:test";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { withdrawApplication } from "#program/intern-applications/withdraw-application.server.ts";
import { informationItems } from "#program/documents/information.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { manyApplications } from "#tests/makers/many-applications.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import { anInvitation } from "#tests/makers/screened.ts";
import { coursesNow } from "#tests/makers/screened.ts";
import { somebodyInThePool } from "#tests/makers/screened.ts";
import { inBrowser } from "#tests/support/browser.ts";
import { overflowOf } from "#tests/support/browser.ts";
import { violationsOf } from "#tests/support/browser.ts";
import { testDatabase } from "#tests/support/database.ts";
import { hiddenFieldsIn } from "#tests/support/site.ts";
import { plainText } from "#tests/support/site.ts";
import { problemsIn } from "#tests/support/site.ts";
import { testSite } from "#tests/support/site.ts";
import type { Role } from "#program/accounts/account.ts";

const now = new Date("2023-07-12T10:00:00+09:00");
const database = await testDatabase();
const { server } = database;
const site = await testSite(database, now);
const browser = await inBrowser(site);
const staff = await aPerson(server, "manager", { now: new Date("2023-07-06T10:00:00+09:00") });
const system = database.as({ databaseRole: "jip_system" });

async function as(role: Role) {
  const person = await aPerson(server, role, { now });
  return await site.signedIn(`${person.accountId}@people.example`);
}
const screener = await as("screener");
const manager = await as("manager");
const marks = { motivation: "4", fit: "3", languages: "3", skills: "2", availability: "4" };
const touchOf = (courses: readonly { id: string; version: number }[]) => courses.map((one) => `${one.id}:${one.version}`);
const states = async (id: string) => (await coursesNow(staff, id)).map((one) => one.state);

const named = (fullName: string, otherName = "") => ({ name: { fullName, otherName } });
const waiting = await aSubmittedApplication(server, named("สุพรรณี ตัวอย่าง", "Suphannee Tuayang"));
const screened = await aScreenedApplication(server, staff, named("نور المثال", "Nour Al-Mithal"));
const interview = await anInvitation(staff, screened.application.id);
const pooled = await somebodyInThePool(server, staff, named("Sukarno"));
const asked = await askForDocument(staff, { applicationId: pooled.application.id, kind: "resume", dueOn: "2023-07-10" });
assert.ok(asked.ok);
await manyApplications(system, 120, now);

const pages = {
  "the list of applications": "/office/applications",
  "one application in the pool": `/office/applications/${pooled.application.id}`,
  "one application that waits for its interview": `/office/applications/${screened.application.id}`,
  "the desk of screening": "/office/screening",
  "a score sheet": `/office/screening/${waiting.courses[0]!.id}`,
  "the list of interviews": "/office/interviews?filter=due",
  "an interview to be recorded": `/office/interviews/${interview.id}`,
  "the list of documents": "/office/documents?filter=overdue",
  "a document": `/office/documents/${asked.value.id}`,
};
for (const [name, address] of Object.entries(pages)) {
  for (const language of ["en", "ja"]) {
    test(`${name} stands in ${language} on a phone and on a desk, without a violation`, async () => {
      for (const width of [360, 1280]) {
        await browser.visit(`/${language}${address}`, { headers: manager, width }, async (page) => {
          assert.equal(await page.locator("h1").count(), 1);
          assert.equal(await overflowOf(page), 0, `${width} px`);
          // Each language once and each size once: a look with axe takes seconds.
          if ((language === "ja") === (width === 360)) assert.deepEqual(await violationsOf(page), [], `${width} px`);
        });
      }
    });
  }
}

test("each page lets in its roles, asks others to leave, and strangers to sign in", async () => {
  const needs: Record<string, Role> = {
    "/en/office/screening": "screener",
    "/en/office/interviews": "interviewer",
    "/en/office/documents": "interviewer",
    "/en/office/applications": "matcher",
  };
  const otherDesk = await as("public-relations");
  const matcher = await as("matcher");
  const intern = await as("intern");
  for (const [address, role] of Object.entries(needs)) {
    assert.equal((await site.get(address, await as(role))).status, 200, address);
    assert.equal((await site.get(address, otherDesk)).status, 403, address);
    assert.equal((await site.get(address, intern)).status, 403, address);
    assert.equal((await site.get(address)).status, 303, address);
  }
  assert.equal((await site.get("/en/office/screening", matcher)).status, 403);
});

test("a draft, a made-up id and somebody's course under another address do not exist", async () => {
  for (const address of [
    "applications/not-an-id",
    `applications/${waiting.courses[0]!.id}`,
    "screening/not-an-id",
    `interviews/${waiting.application.id}`,
    "documents/x",
    `documents/${asked.value.id}/file`,
  ]) {
    assert.equal((await site.get(`/en/office/${address}`, manager)).status, 404, address);
  }
});

test("the list finds a number, a name in any script and a school", async () => {
  for (const [q, found] of [
    [waiting.application.number!, "สุพรรณี"],
    [waiting.application.number!.replaceAll("-", ""), "สุพรรณี"],
    ["ตัวอย่าง", "สุพรรณี"],
    ["al-mith", "نور المثال"],
    ["100%", "No application matches"],
  ] as const) {
    const html = plainText(await (await site.get(`/en/office/applications?q=${encodeURIComponent(q)}`, manager)).text());
    assert.ok(html.includes(found), q);
  }
  const html = await (await site.get("/en/office/applications?course=B&country=KE&sort=score&page=99999&state=nonsense", manager)).text();
  assert.ok(html.includes("<h1>"));
});

test("a press on the list names everybody touched and writes nothing; the second press decides and says how many", async () => {
  const [one, other] = [await aSubmittedApplication(server), await aSubmittedApplication(server)];
  const first = await site.post(
    "/en/office/screening",
    { intent: "not_selected", pick: [one.application.id, other.application.id] },
    screener,
  );
  assert.equal(first.status, 200);
  const html = await first.text();
  assert.ok(html.includes("Not decided yet") && html.includes(one.application.number!) && html.includes(other.application.number!));
  assert.deepEqual(await states(one.application.id), ["submitted", "submitted"]);

  const touch = touchOf([...one.courses, other.courses[0]!]);
  const listed = [one.application.id, other.application.id];
  const unreasoned = await site.post(
    "/en/office/screening",
    { step: "confirmed", intent: "not_selected", touch, listed, note: "kept" },
    screener,
  );
  assert.equal(unreasoned.status, 422);
  const again = await unreasoned.text();
  assert.deepEqual(problemsIn(again), ["reason: reason-needed"]);
  assert.ok(again.includes(">kept</textarea>"));
  assert.equal([...again.matchAll(/<input(?=[^>]* name="touch")(?=[^>]* checked="")/g)].length, 3);

  const done = await site.post(
    "/en/office/screening",
    { step: "confirmed", intent: "not_selected", touch, listed, reason: "more-applicants-than-places" },
    screener,
  );
  assert.equal(done.status, 303);
  assert.deepEqual(
    [await states(one.application.id), await states(other.application.id)],
    [
      ["not_selected", "not_selected"],
      ["not_selected", "submitted"],
    ],
  );
  assert.ok((await (await site.get(done.headers.get("location")!, screener)).text()).includes("3 course applications: not selected"));
  // The same press twice answers as the first.
  assert.equal(
    (
      await site.post(
        "/en/office/screening",
        { step: "confirmed", intent: "not_selected", touch, listed, reason: "more-applicants-than-places" },
        screener,
      )
    ).status,
    303,
  );
});

test("a list that moved meanwhile is refused with the number named, and the others keep their tick", async () => {
  const [still, gone] = [await aSubmittedApplication(server), await aSubmittedApplication(server)];
  await withdrawApplication(gone.intern, "dates");
  const touch = touchOf([still.courses[0]!, gone.courses[0]!]);
  const refused = await site.post(
    "/ja/office/screening",
    { step: "confirmed", intent: "pass", touch, listed: [still.application.id, gone.application.id] },
    screener,
  );
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.ok(html.includes(`${gone.application.number} (C)`) && html.includes("まだ何も変更していません"));
  assert.deepEqual(await states(still.application.id), ["submitted", "submitted"]);
});

test("forged rows, deeds and nothing ticked are refused, and nothing breaks", async () => {
  const forged: Readonly<Record<string, string | readonly string[]>>[] = [
    { intent: "pass" },
    { intent: "pass", pick: "../../etc" },
    { intent: "drop", pick: waiting.application.id },
    { step: "confirmed", intent: "pass", touch: `${waiting.courses[0]!.id}:x` },
    { step: "confirmed", intent: "pass" },
    { step: "confirmed", intent: "assign", touch: touchOf(waiting.courses), screener: "nobody" },
  ];
  for (const fields of forged) {
    assert.equal((await site.post("/en/office/screening", fields, screener)).status, 422, JSON.stringify(fields));
  }
});

test("who reads finds numbers alone on the list, whatever they look for; who coordinates finds names", async () => {
  const sent = await aSubmittedApplication(server, named("Example Unseen Person"));
  const shown = async (query: string, who: typeof screener) => await (await site.get(`/en/office/screening${query}`, who)).text();
  const number = `?q=${sent.application.number}`;
  assert.ok((await shown(number, screener)).includes(sent.application.number!));
  assert.ok(!(await shown(number, screener)).includes("Unseen Person"));
  assert.ok(!(await shown("?q=Unseen", screener)).includes(sent.application.number!));
  assert.ok((await shown("?q=Unseen", manager)).includes("Example Unseen Person"));
  const confirmed = await (await site.post("/en/office/screening", { intent: "pass", pick: sent.application.id }, screener)).text();
  assert.ok(confirmed.includes(sent.application.number!) && !confirmed.includes("Unseen Person"));
});

test("everybody who matches is a press of its own", async () => {
  const all = await site.post("/en/office/screening?course=B&country=IN", { intent: "all" }, screener);
  assert.equal(all.status, 200);
  const html = await all.text();
  assert.ok([...html.matchAll(/name="touch"/g)].length > 5);
  assert.ok(!html.includes("Course C"));
});

test("the score sheet hides who it is, wants every mark, and leads to the next", async () => {
  const sent = await aSubmittedApplication(server, named("Example Hidden Person"));
  const address = `/en/office/screening/${sent.courses[0]!.id}`;
  const html = await (await site.get(address, screener)).text();
  for (const hidden of ["Example Hidden Person", "Kenya", "15 April 2000", "Nairobi"]) assert.ok(!html.includes(hidden), hidden);
  const touch = touchOf(await coursesNow(staff, sent.application.id));
  const missing = await site.post(address, { intent: "decide", result: "passed", touch, ...marks, skills: "", note: "typed" }, screener);
  assert.equal(missing.status, 422);
  const again = await missing.text();
  assert.deepEqual(problemsIn(again), ["skills: marks-needed"]);
  assert.ok(again.includes(">typed</textarea>"));
  const decided = await site.post(address, { intent: "decide", result: "passed", touch, ...marks }, screener);
  assert.equal(decided.status, 303);
  assert.match(decided.headers.get("location")!, /^\/en\/office\/screening\/[0-9a-f-]{36}$/);
  assert.deepEqual(await states(sent.application.id), ["interview1_invited", "interview1_invited"]);
});

test("whoever asks from the blind sheet comes back to it, and choosing the points anew keeps what was ticked and written", async () => {
  const person = await aSubmittedApplication(server, named("Blind Sample Reader"));
  const sheet = `/en/office/screening/${person.courses[0]!.id}`;
  const link = /href="([^"]+\/information[^"]*)"/.exec(await (await site.get(sheet, screener)).text())?.[1]?.replaceAll("&amp;", "&") ?? "";
  const [point, other] = informationItems;
  const address = link.split("?")[0]!;
  const page = await (await site.get(`${link}&points=${point!.id}`, screener)).text();
  assert.ok(!plainText(page).includes("Blind Sample Reader") && !page.includes(`href="${address.replace("/information", "")}"`));
  const typed = {
    ...hiddenFieldsIn(page),
    dueOn: "2023-07-30",
    [`${point!.id}.en`]: "My own words?",
    [`${point!.id}.ja`]: "私の言葉ですか。",
  };
  const again = await site.post(address, { ...typed, intent: "choose" }, screener);
  const choosing = await again.text();
  assert.equal(again.status, 200);
  assert.match(choosing, new RegExp(`checked[^>]*value="${point!.id}"|value="${point!.id}"[^>]*checked`));
  const kept = hiddenFieldsIn(choosing);
  assert.equal(kept[`${point!.id}.en`], "My own words?");
  const nothing = await site.post(address, { ...kept, intent: "write" }, screener);
  assert.deepEqual([nothing.status, problemsIn(await nothing.text())], [422, ["points: required"]]);
  const both = await (await site.post(address, { ...kept, points: [point!.id, other!.id], intent: "write" }, screener)).text();
  assert.ok(both.includes("My own words?") && both.includes(other!.question.ja));
  const sent = await site.post(address, { ...typed, intent: "send" }, screener);
  assert.deepEqual([sent.status, sent.headers.get("location")], [303, `${sheet}#information`]);
});

test("a requirement that is not met needs no marks, and a score may be kept without a result", async () => {
  const [one, other] = [await aSubmittedApplication(server), await aSubmittedApplication(server)];
  const unmet = await site.post(
    `/en/office/screening/${one.courses[0]!.id}`,
    { intent: "ineligible", reason: "education", touch: touchOf(one.courses) },
    screener,
  );
  assert.equal(unmet.status, 303);
  assert.deepEqual(await states(one.application.id), ["ineligible", "ineligible"]);
  const kept = await site.post(
    `/en/office/screening/${other.courses[0]!.id}`,
    { intent: "save", touch: touchOf(other.courses), ...marks },
    screener,
  );
  assert.equal(kept.status, 303);
  assert.deepEqual(await states(other.application.id), ["screening", "screening"]);
});

test("an application page invites, asks for a document and takes a screening back; what is wrong stays on the page", async () => {
  const sent = await aScreenedApplication(server, staff);
  const address = `/en/office/applications/${sent.application.id}`;
  const bad = await site.post(
    address,
    { intent: "invite", step: "interview1", day: "2023-07-01", clock: "25:00", language: "en", place: "", interviewer: "" },
    manager,
  );
  assert.equal(bad.status, 422);
  assert.deepEqual(problemsIn(await bad.text()), ["clock: clock-invalid", "place: required"]);
  const past = await site.post(
    address,
    { intent: "invite", step: "interview1", day: "2023-07-01", clock: "14:30", language: "en", place: "Room 1", interviewer: "" },
    manager,
  );
  assert.deepEqual(problemsIn(await past.text()), ["day: time-passed"]);
  const correct = { intent: "correct", courseApplicationId: sent.courses[1]!.id };
  assert.deepEqual(problemsIn(await (await site.post(address, correct, manager)).text()), ["why: why-needed"]);
  assert.equal((await site.post(address, { ...correct, why: "Wrong row." }, manager)).status, 303);
  assert.deepEqual(await states(sent.application.id), ["interview1_invited", "screening"]);
  assert.equal(
    (
      await site.post(
        address,
        { intent: "invite", step: "interview1", day: "2023-07-20", clock: "14:30", language: "en", place: "Room 1", interviewer: "" },
        manager,
      )
    ).status,
    303,
  );
  assert.equal(
    (await site.post(address, { intent: "ask", kind: "recommendation", dueOn: "2023-07-21", whyEn: "", whyJa: "" }, manager)).status,
    303,
  );
  const html = plainText(await (await site.get(address, manager)).text());
  for (const shown of ["20 July 2023, 14:30", "Letter of recommendation", "Asked for", "Document screening taken back"])
    assert.ok(html.includes(shown), shown);
  assert.equal((await site.post(address, { intent: "anything" }, manager)).status, 422);
});

test("an interview is recorded on its page with what was typed kept after a problem", async () => {
  const address = `/ja/office/interviews/${interview.id}`;
  const refused = await site.post(
    address,
    { intent: "record", version: "1", outcome: "not_selected", language: "en", score: "101", reason: "", notes: "話した内容" },
    manager,
  );
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.deepEqual(problemsIn(html), ["score: out-of-range"]);
  assert.ok(html.includes("話した内容"));
  assert.equal(
    (
      await site.post(
        address,
        { intent: "record", version: "1", outcome: "passed", language: "en", score: "90", reason: "", notes: "話した内容" },
        manager,
      )
    ).status,
    303,
  );
  assert.deepEqual(await states(screened.application.id), ["interview2_invited", "interview2_invited"]);
});

test("ticked rows raise the bar and the confirming page decides them, without script", async () => {
  const sent = await aSubmittedApplication(server);
  await browser.visit(
    `/ja/office/screening?q=${sent.application.number}`,
    { headers: screener, width: 1280, script: false },
    async (page) => {
      assert.equal(await page.locator(".bulk-bar").isVisible(), false);
      await page.locator("tbody input[name=pick]").check();
      assert.equal(await page.locator(".bulk-bar").isVisible(), true);
      await page.getByRole("button", { name: "通過とする" }).click();
      assert.match(await page.locator("h1").innerText(), /書類審査の通過とする：1人・2件の応募/);
      await page.getByRole("button", { name: "通過とする" }).click();
      assert.match(await page.locator(".notice").innerText(), /2件：通過としました/);
    },
  );
  assert.deepEqual(await states(sent.application.id), ["interview1_invited", "interview1_invited"]);
});

test("the score sheet adds up and stays closed until every mark is given", async () => {
  const sent = await aSubmittedApplication(server);
  await browser.visit(`/en/office/screening/${sent.courses[0]!.id}`, { headers: screener, width: 1280 }, async (page) => {
    const deed = page.getByRole("button", { name: "Decide and next" });
    assert.equal(await deed.isDisabled(), true);
    for (const [criterion, mark] of Object.entries(marks))
      await page.locator(`input[name=${criterion}][value="${mark}"]`).check({ force: true });
    assert.equal(await page.locator("[data-score-total]").innerText(), "80");
    await page.locator('input[name="result"][value="passed"]').check({ force: true });
    await deed.click();
    await page.waitForURL(/office\/screening\//);
  });
  assert.deepEqual(await states(sent.application.id), ["interview1_invited", "interview1_invited"]);
});

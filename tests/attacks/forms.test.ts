// Every form of the site, found on its page and sent back with everything that a form may not bring. Nothing of it is a fault of ours
// (a status of 500 and more), and nothing comes back as markup.
import assert from "node:assert/strict";
import test from "node:test";
import { addressesOf } from "#app/site-map.ts";
import routes from "#app/routes.ts";
import { doors } from "#tests/rights/halls.ts";
import { testDatabase } from "#tests/support/database.ts";
import { testSite } from "#tests/support/site.ts";
import { aWorld } from "#tests/rights/world.ts";
import { filled } from "./forms-in-page.ts";
import { formsIn } from "./forms-in-page.ts";
import type { FormInPage } from "./forms-in-page.ts";

const database = await testDatabase();
// While every window is open: drafts may still be written.
const site = await testSite(database, new Date("2023-06-20T10:00:00+09:00"));
const world = await aWorld(database.server, site.house.files);
const faults: unknown[] = [];
site.house.log.error = ((fault: unknown) => void faults.push(fault)) as typeof site.house.log.error;

const mark = "x7q";
const xss = `${mark}"><script>alert(1)</script><img src=x onerror=alert(1)>'\`{{7*7}}</textarea></title><svg/onload=alert(1)>`;
/** What is put into every field at once, percent-encoded by hand where a browser would never send it. */
const values: Readonly<Record<string, string>> = {
  markup: encodeURIComponent(xss),
  "an address that is a script": encodeURIComponent("javascript:alert(1)//"),
  "a NUL": "a%00b",
  "half a surrogate pair": "%ED%A0%80%ED%B0%80x",
  Shift_JIS: "%83e%83X%83g%95%5C",
  "bytes that are no text": "%FF%FE%00%41%C0%AF",
  "a hundred thousand characters": "%E3%81%82".repeat(100_000 / 9),
  "line ends and a header": "x%0D%0ABcc%3A%20evil%40evil.example%0D%0A%0D%0Abody",
  "a quote for the database": encodeURIComponent("' or 1=1; drop table jip.accounts; --"),
  "right to left and nothing": encodeURIComponent("\u202e\u200b\u2066\ufeff𠮷👩‍👩‍👧"),
  "no number": "1e309",
  "a big number": "99999999999999999999",
  "no day": "2023-02-30",
  __proto__: "__proto__",
  blanks: "%20%E3%80%80%09",
};

type Headers = Record<string, string>;
async function sendsTo(address: string, form: FormInPage, headers: Headers): Promise<void> {
  const to = new URL(form.action ?? "", `http://x${address}`);
  const target = to.pathname + to.search;
  const pressed = [...form.buttons, ...(form.buttons.length === 0 ? [{ name: "nothing", value: "" }] : [])];
  const send = async (what: string, body: string) => {
    const response = await site.ask(target, {
      method: "POST",
      body,
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    });
    const html = await response.text();
    // Every form is for an address that takes one.
    assert.notEqual(response.status, 405, `${what} to ${target}`);
    assert.ok(
      response.status < 500,
      `${what} to ${target}: ${response.status}\n${body.slice(0, 300)}\n${JSON.stringify(faults.slice(-1)).slice(0, 900)}`,
    );
    assert.ok(!html.includes(`${mark}"><`) && !html.includes("<svg/onload"), `${what} comes back as markup from ${target}`);
    assert.doesNotMatch(html, /href="javascript:/i, `${what} becomes a link at ${target}`);
  };
  const pair = (name: string, value: string) => `${encodeURIComponent(name)}=${value}`;
  for (const [place, { name, value }] of pressed.slice(0, 6).entries()) {
    const press = pair(name, encodeURIComponent(value));
    // What is chosen and hidden stays as it is, so that what is typed is read at all; then everything is bad at once.
    // The first button of a form stands for what its fields take; the others for what they do themselves.
    for (const [what, evil] of Object.entries(values).filter(([what]) => place === 0 || ["markup", "a NUL", "no number"].includes(what)))
      await send(what, [...filled(form, evil), press].join("&"));
    for (const what of place === 0 ? ["markup", "a NUL", "a big number", "__proto__"] : ["a NUL"])
      await send(`${what} everywhere`, [...form.fields.map((field) => pair(field.name, values[what]!)), press].join("&"));
    await send(
      "every field twice",
      [...form.fields, ...form.fields]
        .map((field) => pair(field.name, encodeURIComponent(field.value || "x")))
        .concat(press, pair(name, "x"))
        .join("&"),
    );
    await send(
      "names of the language",
      ["__proto__", "constructor", "toString", "__proto__[x]", "hasOwnProperty", "intent[]"]
        .map((one) => pair(one, "x"))
        .concat(press)
        .join("&"),
    );
  }
  await send("nothing", "");
  await send("an unknown press", `intent=${encodeURIComponent(xss)}`);
  await send("hundreds of fields", Array.from({ length: 300 }, (_, index) => `field${index}=x`).join("&"));
}

const roleOf = (pattern: string) => {
  const { enters } = doors[pattern]!;
  if (enters === "anyone") return [null];
  if (enters === "signed-in") return [world.draft.accountId];
  if (pattern.includes("/intern"))
    return pattern.includes(":") && pattern.split(":").length > 2
      ? [world.draft.accountId, world.offered.person.intern.accountId, world.shownThere.intern.accountId]
      : [world.mine.intern.accountId, world.draft.accountId];
  if (pattern.includes("/company"))
    return [world.mine.company.accountId, world.companyDraft.person.accountId, world.positionHere.company.accountId];
  return [world.people[enters.includes("manager") ? "manager" : (enters[0] as "administrator" | "committee" | "reader-meti")].accountId];
};
const signedIn = new Map<string | null, Headers>([[null, {}]]);
async function headersOf(account: string | null): Promise<Headers> {
  if (!signedIn.has(account)) signedIn.set(account, await site.signedIn(`${account}@people.example`));
  return signedIn.get(account)!;
}

/** Addresses beside those of halls.ts that show a form only there. */
const more: Readonly<Record<string, () => readonly string[]>> = {
  "/:language/intern/application/sections/:section": () =>
    ["name", "person", "contact", "education", "languages", "skills", "wishes", "motivation", "background", "declarations"].map(
      (section) => `/en/intern/application/sections/${section}`,
    ),
  "/:language/intern/documents/:documentId": () => [
    `/en/intern/documents/${world.askedDocument}`,
    `/en/intern/documents/${world.askedQuestion}`,
  ],
  "/:language/office/applications/:applicationId/information": () => [
    `/en/office/applications/${world.screened.application.id}/information?points=information-other&points=information-work`,
  ],
  "/:language/intern/offers/:matchId": () => [`/en/intern/offers/${world.offered.match.id}`],
  "/:language/company/positions/:positionId": () => [
    "/en/company/positions/new",
    `/en/company/positions/${world.companyDraft.positions[0]!}`,
  ],
  "/:language/company/candidates/:recommendationId": () => [`/en/company/candidates/${world.matchesHere[0]!.recommendationId}`],
  "/:language/office/screening/:courseApplicationId": () => [`/en/office/screening/${world.submitted.courses[0]!.id}`],
  "/:language/office/positions/:positionId": () => [`/en/office/positions/${world.positionThere.positionId}`],
  "/:language/office/matches/:matchId": () => [`/en/office/matches/${world.waiting.match.id}`],
  "/:language/office/applications/:applicationId": () => [`/en/office/applications/${world.screened.application.id}`],
};

let forms = 0;
for (const pattern of addressesOf(routes)
  .map((one) => one.pattern || "/")
  .filter((one) => one in doors && !one.includes("*") && !one.includes("developer"))) {
  test(`${pattern}: its forms stand every bad content`, async () => {
    const records = doors[pattern]!.records?.(world);
    const addresses = [
      ...(records === undefined ? [pattern.replace(":language", "en")] : [`/en/${records.mine}`]),
      ...(more[pattern]?.() ?? []),
    ];
    for (const account of roleOf(pattern)) {
      const headers = await headersOf(account);
      for (const address of addresses) {
        const response = await site.get(address, headers);
        const found =
          response.status === 200 && (response.headers.get("content-type") ?? "").startsWith("text/html")
            ? formsIn(await response.text())
            : [];
        // Rows of a list are the same form over and over.
        const different = [
          ...new Map(
            found.map((form) => [
              JSON.stringify([
                form.action?.replace(/[0-9a-f-]{36}/g, ""),
                form.fields.map(({ name }) => name.replace(/[0-9a-f-]{36}/g, "")),
                form.buttons.map(({ name }) => name),
              ]),
              form,
            ]),
          ).values(),
        ];
        forms += different.length;
        for (const form of different.filter((one) => !one.isUpload)) await sendsTo(address, form, headers);
      }
    }
  });
}

test("there were forms to send", () => {
  assert.ok(forms > 40, `${forms} forms were found`);
});

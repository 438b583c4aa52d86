import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import sharp from "sharp";
import { aCompanyPerson } from "#tests/makers/company.ts";
import { aPerson } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { plainText, problemsIn, testSite } from "#tests/support/site.ts";

const database = await testDatabase();
const site = await testSite(database);
const editor = await aPerson(database.server, "public-relations");
const me = await site.signedIn(`${editor.accountId}@people.example`);
const host = await aCompanyPerson(database.server);
const us = await site.signedIn(`${host.accountId}@people.example`);
const words = {
  version: "0",
  id: "pumps-for-viet-nam",
  on: "2023-06-10",
  companyEn: "Mihon Pumps",
  companyJa: "見本ポンプ",
  category: "overseas-expansion",
  industry: "E",
  prefecture: "27",
  country: "VN",
  fiscalYear: "2022",
  titleEn: "A first catalogue for Viet Nam",
  titleJa: "ベトナム向けの最初のカタログ",
  summaryEn: "An intern translated 30 pages.",
  summaryJa: "インターンが30ページを翻訳しました。",
  textEn: "The company makes pumps.\n- 30 pages",
  textJa: "ポンプの会社です。\n- 30ページ",
};
const desk = "/en/office/case-studies";
const here = `${desk}/${words.id}`;
const there = `/en/case-studies/${words.id}`;
const text = async (address: string, headers?: Record<string, string>) => await (await site.get(address, headers)).text();
const versionOn = async (name = "version") => new RegExp(`name="${name}" value="(\\d+)"`).exec(await text(here, me))![1]!;
const consent = {
  intent: "consent",
  companyId: host.who.companyId!,
  agreedBy: "Mihon Kanako",
  agreedOn: "2023-06-01",
  scope: "Name and pictures",
  note: "",
};
const publish = async (more = {}) => await site.post(here, { ...words, version: await versionOn(), intent: "publish", ...more }, me);

test("a case study without its company's consent is kept as a draft and never published", async () => {
  assert.equal((await site.post(`${desk}/new`, { ...words, intent: "save" }, me)).headers.get("location"), here);
  const refused = await publish();
  assert.equal(refused.status, 422);
  assert.match(plainText(await refused.text()), /consent is not recorded/);
  const asked = await site.post(here, { ...consent, state: "asked", agreedBy: "", agreedOn: "", consentVersion: "0" }, me);
  assert.equal(asked.status, 303);
  assert.equal((await publish()).status, 422);
  assert.equal((await site.get(there)).status, 404);
});

test("those who answer for the company get one letter in both languages, with the link to read and answer", async () => {
  const lettersSent = async () =>
    await database.as({ databaseRole: "jip_system" }).transaction(
      async (tx) =>
        (
          await sql<Record<string, string>>`select to_account, subject_en, subject_ja, body_en, body_ja from letters
            where kind = 'case-study-consent-asked'`.execute(tx)
        ).rows,
    );
  const [letter, ...others] = await lettersSent();
  assert.deepEqual([letter?.to_account, others], [host.accountId, []]);
  assert.ok(letter!.subject_en!.includes(words.titleEn) && letter!.subject_ja!.includes(words.titleJa));
  assert.ok(letter!.body_en!.includes("/en/company/case-studies") && letter!.body_ja!.includes("/ja/company/case-studies"));
  assert.ok(letter!.body_en!.includes(consent.scope));
  assert.match(await text("/en/company/case-studies", us), /A first catalogue for Viet Nam/);
  // The same question once more is no second letter.
  const again = { ...consent, state: "asked", agreedBy: "", agreedOn: "", note: "By telephone.", consentVersion: "1" };
  assert.equal((await site.post(here, again, me)).status, 303);
  assert.equal((await lettersSent()).length, 1);
});

test("a consent names who agreed, when, and what may be shown, of a company that there is", async () => {
  const lacking = await site.post(here, { ...consent, state: "given", agreedBy: "", agreedOn: "", scope: " ", consentVersion: "2" }, me);
  assert.deepEqual(problemsIn(await lacking.text()).toSorted(), ["agreedBy: required", "agreedOn: required", "scope: required"]);
  const stranger = await site.post(here, { ...consent, state: "given", companyId: editor.accountId, consentVersion: "2" }, me);
  assert.deepEqual(problemsIn(await stranger.text()), ["companyId: company-unknown"]);
});

test("the company reads its draft in both languages, agrees, and then the office publishes", async () => {
  const page = plainText(await text("/en/company/case-studies", us));
  assert.ok(page.includes(words.textJa.split("\n")[0]!) && page.includes("Name and pictures"));
  const answer = { articleId: words.id, consentVersion: "2" };
  assert.equal((await site.post("/en/company/case-studies", { ...answer, intent: "given" }, us)).status, 303);
  assert.equal(
    (await site.post("/en/company/case-studies", { ...answer, intent: "given" }, us)).status,
    303,
    "a second press changes nothing",
  );
  assert.equal((await publish()).status, 303);
  const html = await text(there);
  for (const said of ["Mihon Pumps", "Osaka", "Viet", "FY2022", "Overseas expansion", "Manufacturing"])
    assert.match(plainText(html), new RegExp(said, "i"));
  assert.ok(html.includes('"@type":"Article"'));
  assert.equal((await site.get(`/ja/case-studies/${words.id}`)).status, 200);
  assert.ok((await text("/sitemap.xml")).includes(`/ja/case-studies/${words.id}<`));
});

test("another company neither reads nor answers it", async () => {
  const other = await aCompanyPerson(database.server);
  const them = await site.signedIn(`${other.accountId}@people.example`);
  assert.doesNotMatch(await text("/en/company/case-studies", them), /pumps-for-viet-nam/);
  const answered = await site.post("/en/company/case-studies", { articleId: words.id, consentVersion: "2", intent: "withdrawn" }, them);
  assert.equal(answered.status, 404);
  assert.equal((await site.get(there)).status, 200);
});

const send = async (bytes: Uint8Array<ArrayBuffer>, name: string, alt = { altEn: "A pump", altJa: "ポンプ" }) => {
  const form = new FormData();
  for (const [field, value] of Object.entries({ intent: "add-picture", ...alt })) form.set(field, value);
  form.set("picture", new File([bytes], name));
  return await site.ask(here, { method: "POST", body: form, headers: { ...me, origin: site.house.config.baseUrl } });
};
const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#5a8" } });

test("a picture is told by its bytes, described in both languages, made anew in its widths without its notes, and shown with its size", async () => {
  const fake = await send(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"), "picture.png");
  assert.deepEqual([fake.status, problemsIn(await fake.text())], [422, ["picture: picture-kind"]]);
  const bytes = new Uint8Array(
    await drawn(1_000, 500)
      .withExif({ IFD0: { Copyright: "A secret place" } })
      .jpeg()
      .toBuffer(),
  );
  assert.deepEqual(problemsIn(await (await send(bytes, "a.jpg", { altEn: "A pump", altJa: "" })).text()), ["altJa: language-missing"]);
  const small = new Uint8Array(await drawn(100, 100).png().toBuffer());
  assert.deepEqual(problemsIn(await (await send(small, "a.png")).text()), ["picture: picture-too-small"]);
  assert.equal((await send(bytes, "a.jpg")).status, 303);
  const html = await text(there);
  assert.match(html, /<img [^>]*width="1000" height="500"[^>]*alt="A pump"/);
  assert.match(await text(`/ja/case-studies/${words.id}`), /alt="ポンプ"/);
  const found = [
    ...new Set([...html.matchAll(/\/en\/article-pictures\/[-\w]+\/\d+\.(?:webp|jpeg)/g)].map(([address]) => address)),
  ].toSorted();
  assert.deepEqual(
    found.map((address) => address.split("/").at(-1)),
    ["1000.jpeg", "1000.webp", "480.jpeg", "480.webp", "960.jpeg", "960.webp"],
  );
  for (const address of found) {
    const answer = await site.get(address);
    const content = Buffer.from(await answer.arrayBuffer());
    const { width, format, exif } = await sharp(content).metadata();
    assert.deepEqual([`${width}.${format}`, exif], [address.split("/").at(-1), undefined]);
    assert.deepEqual(
      [answer.headers.get("cache-control"), answer.headers.get("x-content-type-options")],
      ["public, max-age=3600", "nosniff"],
    );
  }
});

test("the list is narrowed by category, industry, region, country and year with a plain form, and says when nothing fits", async () => {
  for (const query of ["", "?category=overseas-expansion&industry=E&region=kinki&country=VN&year=2022"])
    assert.ok((await text(`/en/case-studies${query}`)).includes(`${there}"`), query);
  for (const query of ["?category=inbound", "?industry=G", "?region=kanto", "?country=ID", "?year=2021", "?category=%3Cscript%3E"])
    assert.match(plainText(await text(`/en/case-studies${query}`)), /No case study fits/, query);
  assert.match(await text("/ja/case-studies"), /<form [^>]*action="\/ja\/case-studies" method="get"/);
});

test("whoever takes the consent back takes the case study and its pictures down in the same moment", async () => {
  const picture = /\/en\/article-pictures\/[-\w]+\/480\.webp/.exec(await text(there))![0];
  assert.equal((await site.get(picture)).status, 200);
  const answer = { articleId: words.id, consentVersion: await versionOn("consentVersion"), intent: "withdrawn" };
  assert.equal((await site.post("/en/company/case-studies", answer, us)).status, 303);
  for (const address of [there, `/ja/case-studies/${words.id}`, picture]) assert.equal((await site.get(address)).status, 404, address);
  assert.doesNotMatch(await text("/en/case-studies"), /pumps-for-viet-nam/);
  assert.doesNotMatch(await text("/sitemap.xml"), /pumps-for-viet-nam/);
  assert.equal((await publish()).status, 422, "nor is it published again");
  assert.match(plainText(await text(here, me)), /consent does not stand/);
});

// A program year from the opening to the paid allowance, played by its people in a real browser against a real server, with letters over
// real SMTP. Each test is a step of the year and stands on those before it.
import assert from "node:assert/strict";
import test from "node:test";
import { openBrowser } from "#tests/support/browser.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { startYear } from "#tests/support/year-service.ts";
import { openLooks } from "./looks.ts";
import { nothingFound } from "./looks.ts";
import { aVisitorAsks } from "./step-1-public.ts";
import { theOfficeOpens } from "./step-1-public.ts";
import { aCompanyApplies } from "./step-2-company.ts";
import { aPersonIsLate } from "./step-3-application.ts";
import { aPersonSends } from "./step-3-application.ts";
import { aPersonSendsTwice } from "./step-3-application.ts";
import { aPersonWrites } from "./step-3-application.ts";
import { visitor } from "./visitor.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const mailbox = await openMailbox();
const year = await startYear("2023-05-22T10:00:00+09:00", mailbox.url);
const scene: Scene = { year, mailbox, browser: await openBrowser(), looks: openLooks() };
const people = {} as Record<"online" | "visiting" | "second" | "unlucky" | "late" | "companyB" | "companyC", Visitor>;
const numbers = {} as Record<keyof typeof people, string>;

test("the first administrator comes by the link of the first start and gives everybody their role", async () => {
  await theOfficeOpens(scene);
});

test("a visitor reads the public pages and asks, with and without script; the answer comes by mail", async () => {
  await aVisitorAsks(scene);
});

test("two companies register, apply and are accepted", async () => {
  people.companyB = await aCompanyApplies(scene, { email: "hanako@kakuu-seiki.example", language: "ja" }, { name: "架空精機株式会社" }, { course: "B", needsJapanese: "", needsEnglish: "B2", workLanguage: "en" });
  const visiting = { course: "C", needsJapanese: "N3", lodgingPlan: "会社が借りる家具付きの部屋。会社まで徒歩15分。" } as const;
  people.companyC = await aCompanyApplies(scene, { email: "taro@mihon-foods.example", language: "en" }, { name: "見本食品株式会社", nameKana: "ミホンショクヒンカブシキガイシャ", nameEn: "Mihon Foods Co., Ltd." }, visiting);
});

test("four people apply, by code and by link, in both languages, with and without script on a small phone; a press too many changes nothing", async () => {
  const online = { wishes: { wish1: "B", wish2: "", periods: ["B"] } };
  const visiting = { wishes: { wish1: "C", wish2: "", periods: ["C"] } };
  people.online = await aPersonWrites(scene, { email: "wanjiku@people.example", language: "en" }, online);
  numbers.online = await aPersonSends(scene, people.online);
  people.visiting = await aPersonWrites(scene, { email: "vidu@people.example", language: "ja" }, { ...visiting, name: { fullName: "Nguyễn Thị Ví Dụ", otherName: "", calledName: "" }, person: { nationality1: "VN", residence: "VN" } }, "link");
  numbers.visiting = await aPersonSendsTwice(scene, people.visiting);
  people.second = await aPersonWrites(scene, { email: "contoh@people.example", language: "en", script: false }, { ...online, name: { fullName: "Sari Contoh" }, person: { nationality1: "ID", residence: "ID" } }, "link");
  numbers.second = await aPersonSends(scene, people.second);
  people.unlucky = await aPersonWrites(scene, { email: "tuayang@people.example", language: "ja", script: false }, { ...online, name: { fullName: "สุพรรณี ตัวอย่าง", otherName: "Suphannee Tuayang" }, person: { nationality1: "TH", residence: "TH" } });
  numbers.unlucky = await aPersonSends(scene, people.unlucky);
  assert.equal(new Set(Object.values(numbers)).size, 4);
});

test("nobody comes in with a code that was used, nor reads somebody else's letter", async () => {
  const stranger = await visitor(scene, { email: people.online.email, language: "en" });
  await stranger.signIn();
  const [used] = mailbox.letters.filter((letter) => letter.to === stranger.email && /sign-in\/link/.test(letter.text));
  assert.ok(used);
  const letter = new URL(people.online.page.url()).pathname;
  assert.match(letter, /\/intern\/letters\//);
  await people.second.open(letter.replace(/^\/(en|ja)/, ""), 404);
});

test("a post after the deadline is refused by the program's clock, and the draft is kept", async () => {
  await year.at("2023-07-03", "23:50:00");
  people.late = await aPersonWrites(scene, { email: "late@people.example", language: "ja", script: false }, { wishes: { wish1: "B", wish2: "", periods: ["B"] }, name: { fullName: "Example Late Person" } });
  await year.at("2023-07-04", "00:00:01");
  await aPersonIsLate(people.late);
});

test("on all those pages nothing was wrong: one heading, a title, the language, no sideways scrolling, no violation, no error, no other host", () => {
  console.log(scene.looks.counted(), mailbox.letters.length);
  nothingFound(scene.looks);
  assert.equal(year.complaints(), "");
});

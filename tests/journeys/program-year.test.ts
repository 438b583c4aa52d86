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
import { aUsedCodeIsRefused } from "./step-3-application.ts";
import { aDocumentIsSent } from "./step-4-selection.ts";
import { theOfficeScreens } from "./step-4-selection.ts";
import { theyAreInterviewed } from "./step-4-selection.ts";
import { theyAreInvited } from "./step-4-selection.ts";
import { theCommitteeApproves } from "./step-5-matching.ts";
import { theCompanyChooses } from "./step-5-matching.ts";
import { theOfficeConfirms } from "./step-5-matching.ts";
import { theOfficeRecommends } from "./step-5-matching.ts";
import { theOthersAreTold } from "./step-5-matching.ts";
import { thePersonAgrees } from "./step-5-matching.ts";
import { aDayIsRecorded } from "./step-6-internship.ts";
import { aReportIsWritten } from "./step-6-internship.ts";
import { aTrainingIsSet } from "./step-6-internship.ts";
import { anInternshipIsOpened } from "./step-6-internship.ts";
import { itEnds } from "./step-6-internship.ts";
import { itEndsEarly } from "./step-6-internship.ts";
import { itIsMadeReady } from "./step-6-internship.ts";
import { itStarts } from "./step-6-internship.ts";
import { theCompanyAnswers } from "./step-6-internship.ts";
import { theOfficeChecks } from "./step-6-internship.ts";
import { theTravelIsPrepared } from "./step-6-internship.ts";
import { theyAttend } from "./step-6-internship.ts";
import { anAllowanceIsPaid } from "./step-7-allowance.ts";
import { nothingIsImpossible } from "./step-8-privacy.ts";
import { thePersonAsksForTheirData } from "./step-8-privacy.ts";
import type { Scene } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

const mailbox = await openMailbox();
const year = await startYear("2023-05-22T10:00:00+09:00", mailbox.url);
const scene: Scene = { year, mailbox, browser: await openBrowser(), looks: openLooks() };
const people = {} as Record<"online" | "visiting" | "second" | "unlucky" | "late" | "companyB" | "companyC", Visitor>;
const names = { online: "Example Wanjiku Mwaura", visiting: "Nguyễn Thị Ví Dụ", second: "Sari Contoh", unlucky: "สุพรรณี ตัวอย่าง" };
const numbers = {} as Record<keyof typeof people, string>;

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

step("the first administrator comes by the link of the first start and gives everybody their role", async () => {
  await theOfficeOpens(scene);
});

step("a visitor reads the public pages and asks, with and without script; the answer comes by mail", async () => {
  await aVisitorAsks(scene);
});

step("two companies register, apply and are accepted", async () => {
  people.companyB = await aCompanyApplies(
    scene,
    { email: "hanako@kakuu-seiki.example", language: "ja" },
    { name: "架空精機株式会社" },
    { course: "B", needsJapanese: "", needsEnglish: "B2", workLanguage: "en" },
  );
  const visiting = { course: "C", needsJapanese: "N3", lodgingPlan: "会社が借りる家具付きの部屋。会社まで徒歩15分。" } as const;
  people.companyC = await aCompanyApplies(
    scene,
    { email: "taro@mihon-foods.example", language: "en" },
    { name: "見本食品株式会社", nameKana: "ミホンショクヒンカブシキガイシャ", nameEn: "Mihon Foods Co., Ltd." },
    visiting,
  );
});

step(
  "four people apply, by code and by link, in both languages, with and without script on a small phone; a press too many changes nothing",
  async () => {
    const online = { wishes: { wish1: "B", wish2: "", periods: ["B"] } };
    const visiting = { wishes: { wish1: "C", wish2: "", periods: ["C"] } };
    people.online = await aPersonWrites(scene, { email: "wanjiku@people.example", language: "en" }, online);
    numbers.online = await aPersonSends(scene, people.online);
    people.visiting = await aPersonWrites(
      scene,
      { email: "vidu@people.example", language: "ja", script: false },
      { ...visiting, name: { fullName: names.visiting, otherName: "", calledName: "" }, person: { nationality1: "VN", residence: "VN" } },
      "link",
    );
    numbers.visiting = await aPersonSendsTwice(scene, people.visiting);
    people.second = await aPersonWrites(
      scene,
      { email: "contoh@people.example", language: "en", script: false },
      { ...online, name: { fullName: names.second }, person: { nationality1: "ID", residence: "ID" } },
      "link",
    );
    numbers.second = await aPersonSends(scene, people.second);
    people.unlucky = await aPersonWrites(
      scene,
      { email: "tuayang@people.example", language: "ja" },
      { ...online, name: { fullName: names.unlucky, otherName: "Suphannee Tuayang" }, person: { nationality1: "TH", residence: "TH" } },
    );
    numbers.unlucky = await aPersonSends(scene, people.unlucky);
    assert.equal(new Set(Object.values(numbers)).size, 4);
  },
);

step("nobody comes in with a code or a link that was used, nor reads somebody else's letter", async () => {
  await aUsedCodeIsRefused(scene, people.online);
  const letter = new URL(people.online.page.url()).pathname;
  assert.match(letter, /\/intern\/letters\//);
  await people.second.open(letter.replace(/^\/(en|ja)/, ""), 404);
});

step("a post after the deadline is refused by the program's clock, and the draft is kept", async () => {
  await year.at("2023-07-03", "23:50:00");
  people.late = await aPersonWrites(
    scene,
    { email: "late@people.example", language: "ja", script: false },
    { wishes: { wish1: "B", wish2: "", periods: ["B"] }, name: { fullName: "Example Late Person" } },
  );
  await year.at("2023-07-04", "00:00:01");
  await aPersonIsLate(people.late);
});

step("the office screens one by one and in bulk, asks for documents, reads them, and holds two interviews", async () => {
  await year.at("2023-07-06", "11:00:00");
  await theOfficeScreens(scene, numbers);
  const called = ["online", "visiting", "second"] as const;
  const interviews = async (which: "interview1" | "interview2", invited: string, held: string) => {
    await year.at(invited, "10:00:00");
    for (const one of called) await theyAreInvited(scene, people[one], numbers[one], which, held);
    await year.at(held, "15:20:00");
    for (const one of called) await theyAreInterviewed(numbers[one]);
  };
  await interviews("interview1", "2023-07-07", "2023-07-11");
  await aDocumentIsSent(scene, people.online, numbers.online, "resume", { asked: "2023-07-12", sent: "2023-07-13", due: "2023-07-22" });
  await aDocumentIsSent(scene, people.online, numbers.online, "recommendation", {
    asked: "2023-07-14",
    sent: "2023-07-15",
    due: "2023-07-24",
  });
  await aDocumentIsSent(scene, people.visiting, numbers.visiting, "resume", { asked: "2023-07-16", sent: "2023-07-17", due: "2023-07-26" });
  await interviews("interview2", "2023-07-18", "2023-07-20");
});

step("candidates are recommended, chosen, asked, approved and confirmed; whoever was not chosen is told by letter", async () => {
  await year.at("2023-07-25", "13:00:00");
  await theOfficeRecommends(scene, people.companyB, "架空精機株式会社");
  await theOfficeRecommends(scene, people.companyC, "見本食品株式会社");
  await year.at("2023-07-28", "11:00:00");
  await theCompanyChooses(people.companyB, names.online, [names.second]);
  await theCompanyChooses(people.companyC, names.visiting, []);
  await year.at("2023-07-30", "20:00:00");
  for (const one of ["online", "visiting"] as const) await thePersonAgrees(scene, people[one]);
  await year.at("2023-08-04", "14:00:00");
  for (const _ of ["online", "visiting"]) await theCommitteeApproves();
  await year.at("2023-08-09", "10:00:00");
  await theOfficeConfirms(scene, numbers.online, [people.online, people.companyB]);
  await theOfficeConfirms(scene, numbers.visiting, [people.visiting, people.companyC]);
  await year.at("2023-08-18", "15:00:00");
  await theOthersAreTold(scene, "B", people.second);
  await mailbox.take(people.unlucky.email);
});

const link = "https://meet.example/jip-training";
const hall = "架空研修センター 3階";

step("an online internship: trainings, reports with the company's words, checked days, an early end", async () => {
  await year.at("2023-08-19", "10:00:00");
  for (const [training, day] of [
    ["pre", "2023-08-24"],
    ["kickoff", "2023-08-28"],
    ["followup", "2023-08-30"],
  ] as const)
    await aTrainingIsSet(training, "B", day, link);
  await anInternshipIsOpened(scene, people.online, names.online, numbers.online);
  await year.at("2023-08-24", "17:00:00");
  await theyAttend("Pre-training", "B", numbers.online);
  await itIsMadeReady(numbers.online);
  await year.at("2023-08-28", "09:00:00");
  await itStarts(people.online, numbers.online);
  await aReportIsWritten(scene, people.online, "2023-08-28", "I read three catalogues.");
  await theyAttend("Kick-off", "B", numbers.online);
  await aReportIsWritten(scene, people.online, "2023-08-29", "I asked the sales team.");
  await aReportIsWritten(scene, people.online, "2023-08-30", "二つの画面を描きました。");
  await theyAttend("Follow-up", "B", numbers.online);
  await aReportIsWritten(scene, people.online, "2023-08-31", "Moving house.");
  for (const words of ["良い着眼点です。", "明日一緒に確認しましょう。"]) await theCompanyAnswers(people.companyB, words);
  await year.at("2023-09-01", "10:00:00");
  await theOfficeChecks(names.online, "commented", "counts", ["I read three catalogues.", "I asked the sales team."]);
  await theOfficeChecks(names.online, "uncommented", "counts", ["二つの画面を描きました。"]);
  await theOfficeChecks(names.online, "uncommented", "counts-not", ["Moving house."]);
  await itEndsEarly(scene, people.online, numbers.online, "2023-08-31");
});

step("course B pays 1,000 yen for each of three checked days", async () => {
  await year.at("2023-09-04", "10:00:00");
  await anAllowanceIsPaid(scene, people.online, numbers.online, 3, 3_000, "2023-09-04");
});

step(
  "an internship in Japan, its intern without script: travel, arrival and departure recorded and confirmed, trainings, reports",
  async () => {
    for (const [training, day] of [
      ["pre", "2023-09-07"],
      ["kickoff", "2023-09-11"],
      ["followup", "2023-09-13"],
    ] as const)
      await aTrainingIsSet(training, "C", day, hall);
    await anInternshipIsOpened(scene, people.visiting, names.visiting, numbers.visiting);
    await theTravelIsPrepared(numbers.visiting);
    await itIsMadeReady(numbers.visiting);
    await year.at("2023-09-07", "17:00:00");
    await theyAttend("Pre-training", "C", numbers.visiting);
    await aDayIsRecorded(scene, numbers.visiting, "arrival", "2023-09-09", "2023-09-10");
    await year.at("2023-09-11", "09:00:00");
    await itStarts(people.visiting, numbers.visiting);
    await aReportIsWritten(scene, people.visiting, "2023-09-11", "工場を見学しました。");
    await theyAttend("Kick-off", "C", numbers.visiting);
    await aReportIsWritten(scene, people.visiting, "2023-09-12", "試食の意見をまとめました。");
    for (const words of ["Thank you: very clear.", ""]) await theCompanyAnswers(people.companyC, words);
    await year.at("2023-09-13", "17:00:00");
    await theyAttend("Follow-up", "C", numbers.visiting);
    await theOfficeChecks(names.visiting, "commented", "counts", ["工場を見学しました。", "試食の意見をまとめました。"]);
    await year.at("2023-10-24", "18:00:00");
    await itEnds(numbers.visiting);
    await aDayIsRecorded(scene, numbers.visiting, "departure", "2023-10-26", "2023-10-27");
  },
);

step("course C pays 3,000 yen for each of 48 days from arrival to departure", async () => {
  await year.at("2023-10-30", "10:00:00");
  await anAllowanceIsPaid(scene, people.visiting, numbers.visiting, 48, 144_000, "2023-10-30");
});

step("a person sees who was given their data, asks for it and is answered; and nothing is in a state that must never be", async () => {
  await year.at("2023-11-06", "10:00:00");
  await thePersonAsksForTheirData(scene, people.online, "架空精機");
  await nothingIsImpossible();
});

test("on all those pages nothing was wrong: one heading, a title, the language, no sideways scrolling, no violation, no error, no other host", () => {
  nothingFound(scene.looks);
  assert.equal(year.complaints(), "");
});

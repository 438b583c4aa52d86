import { newId } from "#platform/ids.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { assignInquiryToMe } from "#program/inquiries/assign-inquiry.server.ts";
import { firstList } from "#program/inquiries/desk.ts";
import { listInquiries } from "#program/inquiries/list-inquiries.server.ts";
import { moveInquiry } from "#program/inquiries/move-inquiry.server.ts";
import { noteOnInquiry } from "#program/inquiries/note-on-inquiry.server.ts";
import { receiveMail } from "#program/inquiries/receive-mail.server.ts";
import { replyAddress } from "#program/inquiries/reply-address.server.ts";
import { replyDeskOf } from "#program/inquiries/reply-address.server.ts";
import { saveTemplate } from "#program/inquiries/save-template.server.ts";
import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { Language } from "#platform/language.ts";
import type { Topic } from "#program/inquiries/inquiry.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";

/** The desk of inquiries inhabited: threads in several states, a late one, notes, templates, a reply by mail and mails of nobody. */
export async function playInquiryDesk(
  cast: Cast,
  staff: { readonly screener: Player; readonly concierge: Player },
  applicantEmail = "applicant@people.example",
): Promise<void> {
  const { databaseServer } = cast.house;
  const desk = replyDeskOf(cast.house);
  const ask = async (
    day: string,
    clock: string,
    language: Language,
    facts: { name: string; email: string; topic: Topic; details: string },
  ) => {
    const act = actAs(databaseServer, anyone, { now: at(day, clock), language, requestId: "demo-year" });
    const isCompany = facts.topic === "host-application";
    const answers = {
      ...facts,
      emailAgain: facts.email,
      country: language === "ja" ? "JP" : "IN",
      countryOther: "",
      telephone: language === "ja" ? "06-0000-0000" : "+91 11 0000 0000",
      senderKind: isCompany ? "corporation" : "individual",
      consent: "yes",
    };
    const { receipt } = must(await sendInquiry(act, answers, desk), "send an inquiry");
    const { inquiries } = await listInquiries(await cast.as(staff.screener, "office", at(day, clock)), { ...firstList, q: receipt });
    return inquiries[0]!;
  };
  const screener = (day: string, clock: string) => cast.as(staff.screener, "office", at(day, clock));
  const mail = async (day: string, clock: string, to: string, from: string, text: string) => {
    if (desk === null) return;
    const raw = Buffer.from(
      `From: ${from}\r\nMessage-ID: <${newId()}@people.example>\r\nSubject: Re: JIP\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
    );
    const act = actAsSystem(databaseServer, { now: at(day, clock), requestId: "demo-year" });
    await receiveMail(act, { envelopeFrom: from, envelopeTo: [to], raw }, { desk, own: [] });
  };

  for (const typed of templates)
    must(await saveTemplate(await screener("2023-09-01", "10:00"), { id: newId(), version: 0, typed }), "save a template");

  // Answered, answered back by mail, and waiting again.
  const visa = await ask("2023-08-31", "15:10", "en", {
    name: "Ejemplo Persona",
    email: applicantEmail,
    topic: "selection",
    details: "I was invited to an interview. May I join it from my phone?",
  });
  must(await assignInquiryToMe(await screener("2023-08-31", "16:00"), { id: visa.id, version: visa.version }), "assign");
  const answer = { id: visa.id, version: visa.version + 1, body: "Yes, a phone is enough. Please use headphones and a quiet room." };
  must(await answerInquiry(await screener("2023-09-01", "11:20"), answer, desk), "answer");
  if (desk !== null)
    await mail(
      "2023-09-11",
      "22:05",
      replyAddress(desk, visa.receipt),
      applicantEmail,
      "Thank you! And which app do I need?\n\n> Yes, a phone is enough.",
    );

  // Two of the same, the second put to the first; the first is closed.
  const first = await ask("2023-09-04", "10:00", "ja", {
    name: "見本 結衣",
    email: "yui@mihon-shoji.example",
    topic: "host-application",
    details: "応募の内容を後から修正できますか。",
  });
  const again = await ask("2023-09-04", "10:20", "ja", {
    name: "見本 結衣",
    email: "yui@mihon-shoji.example",
    topic: "host-application",
    details: "先ほどの件です。応募の内容を修正したいです。",
  });
  const duplicate = { id: again.id, version: again.version, to: "duplicate" as const, duplicateOf: first.receipt };
  must(await moveInquiry(await screener("2023-09-04", "13:00"), duplicate), "duplicate");
  const said = { id: first.id, version: first.version, body: "確認中の間は、企業ページから修正できます。" };
  must(await answerInquiry(await screener("2023-09-05", "09:40"), said, desk), "answer");
  must(await moveInquiry(await screener("2023-09-08", "17:00"), { id: first.id, version: first.version + 1, to: "closed" }), "close");

  // Past its target, with a note; one about personal data; one that is spam.
  const late = await ask("2023-09-04", "18:30", "en", {
    name: "Mfano Mbili",
    email: "mbili@people.example",
    topic: "internship",
    details: "My Wi-Fi router stopped working on the second day. What shall I do?",
  });
  must(await noteOnInquiry(await screener("2023-09-06", "10:00"), { id: late.id, body: "機器担当に交換品の在庫を確認中。" }), "note");
  await ask("2023-09-12", "09:05", "ja", {
    name: "例示 薫",
    email: "kaoru@people.example",
    topic: "privacy",
    details: "昨年度に登録した私の個人情報の削除をお願いします。",
  });
  const spam = await ask("2023-09-09", "03:12", "en", {
    name: "Example Seller",
    email: "seller@trading.example",
    topic: "other",
    details: "Best prices for lists of addresses. Write today.",
  });
  must(await moveInquiry(await screener("2023-09-11", "09:10"), { id: spam.id, version: spam.version, to: "spam" }), "spam");
  if (desk !== null) {
    await mail("2023-09-11", "12:40", `office@${desk.domain}`, "unknown@people.example", "Is there a course for two weeks?");
    await mail(
      "2023-09-11",
      "13:15",
      replyAddress(desk, late.receipt),
      "roommate@people.example",
      "I write for my friend: the router is still broken.",
    );
  }
}

const templates = [
  {
    topic: "intern-application",
    titleEn: "When results come",
    titleJa: "結果の時期",
    bodyEn:
      "Thank you for your inquiry {receipt}.\n\nResults are sent by e-mail to everybody, and your own page shows them at the same time:\n{site}/en/intern",
    bodyJa:
      "お問い合わせ（{receipt}）をありがとうございます。\n\n結果は全員にメールでお知らせし、同時にマイページでもご覧いただけます。\n{site}/ja/intern",
  },
  {
    topic: "host-application",
    titleEn: "How to begin as a host",
    titleJa: "受入れの始め方",
    bodyEn: "Please sign in and write the application of your company; you can stop and go on at any time:\n{site}/en/start/company",
    bodyJa: "ログインして、企業の応募書類をご記入ください。途中で保存して、いつでも続けられます。\n{site}/ja/start/company",
  },
  {
    topic: "",
    titleEn: "Which application is meant",
    titleJa: "応募の特定",
    bodyEn: "So that we can look into it, please tell us the number of your application. You find it on your own page and in our letters.",
    bodyJa: "お調べするため、応募の受付番号をお知らせください。番号はマイページと事務局からのメールに記載しています。",
  },
];

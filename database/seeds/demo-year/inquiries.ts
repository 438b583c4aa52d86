import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";

/** A few questions and a request about personal data, for the desks that answer them. */
export async function inquiriesAndRequests(cast: Cast, people: readonly CastApplicant[]): Promise<void> {
  const visitor = (now: Date, language: "en" | "ja") => actAs(cast.house.databaseServer, anyone, { now, language, requestId: "demo-year" });
  const base = { countryOther: "", consent: "yes" as const };
  const questions = [
    {
      at: at("2023-09-05", "11:00"),
      language: "ja" as const,
      name: "架空 恵",
      email: "megumi@kakuu-bussan.example",
      country: "JP",
      telephone: "052-000-0000",
      senderKind: "corporation" as const,
      details: "コースA2での受入れを検討しています。英語で打合せができる社員が1名でも申し込めますか。",
    },
    {
      at: at("2023-09-10", "02:30"),
      language: "en" as const,
      name: "Example Moja",
      email: "moja@people.example",
      country: "KE",
      telephone: "+254 20 000 0000",
      senderKind: "individual" as const,
      details: "I live in Nairobi. Can I still apply for an online course this year?",
    },
    {
      at: at("2023-09-12", "08:10"),
      language: "ja" as const,
      name: "見本 誠",
      email: "makoto@mihon-ryokan.example",
      country: "JP",
      telephone: "075-000-0000",
      senderKind: "corporation" as const,
      details: "推薦の候補者と面談する場合の流れを教えてください。",
    },
  ];
  for (const { at: when, language, ...question } of questions) {
    must(
      await sendInquiry(visitor(when, language), {
        ...base,
        ...question,
        emailAgain: question.email,
        topic: topicFor(question.senderKind),
      }),
      "send an inquiry",
    );
  }
  const asker = people[3];
  if (asker !== undefined)
    must(
      await sendPrivacyRequest(await cast.as(asker.player, "intern", at("2023-09-07", "19:00")), { kind: "disclosure", details: "" }),
      "ask for disclosure",
    );
}

function topicFor(senderKind: "corporation" | "individual") {
  return senderKind === "corporation" ? ("host-application" as const) : ("intern-application" as const);
}

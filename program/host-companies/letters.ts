import { sayDay } from "#platform/days.ts";
import { companyLabels } from "./answer-words.ts";
import { positionLabels } from "./answer-words.ts";
import { site } from "#program/outbox/marks.ts";
import type { Day } from "#platform/days.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Said } from "#platform/language.ts";
import type { CompanyField } from "./company-application.ts";
import type { ReturnedPoint } from "./company-application.ts";
import type { Position } from "./position.ts";
import type { PositionField } from "./position.ts";

interface Facts {
  readonly number: string;
  readonly name: string;
}

/** The receipt; `isAgain` after a return. */
export function companyApplicationReceived(
  facts: Facts & { positions: number; isAgain: boolean; checkedBy: Day; candidatesBy: Day | null },
): LetterWords {
  return {
    kind: "company-application-received",
    subject: {
      en: facts.isAgain ? `Your changed application ${facts.number} has arrived` : `Your application has arrived (number ${facts.number})`,
      ja: facts.isAgain ? `修正後のお申込みを受け付けました（${facts.number}）` : `お申込みを受け付けました（受付番号 ${facts.number}）`,
    },
    body: {
      en: `${facts.name}

Thank you. Your application to host interns in the Japan Internship Program has arrived.

Number: ${facts.number}
Positions: ${facts.positions}

What happens next: the office reads your application by ${sayDay(facts.checkedBy, "en")}. If something should be changed, we write to you and mark the place; if not, we write that it is accepted. You need to do nothing until then.${facts.candidatesBy === null ? "" : `\nCandidates: by ${sayDay(facts.candidatesBy, "en")}.`}

You can read your application at any time:
${site}/en/company`,
      ja: `${facts.name} ご担当者様

国際化促進インターンシップ事業の受入企業へのお申込みを受け付けました。ありがとうございます。

受付番号：${facts.number}
募集枠：${facts.positions}件

このあと、${sayDay(facts.checkedBy, "ja")}までに事務局が内容を確認し、修正のお願いまたは受理の結果をご連絡します。それまでに行っていただくことはありません。${facts.candidatesBy === null ? "" : `\n候補者のご紹介：${sayDay(facts.candidatesBy, "ja")}まで`}

お申込みの内容は、マイページでいつでもご覧いただけます。
${site}/ja/company`,
    },
  };
}

/** What to change, point by point, in the office's own sentences. */
export function companyApplicationReturned(
  facts: Facts & { points: readonly Omit<ReturnedPoint, "was">[]; positions: readonly Position[] },
): LetterWords {
  const lines = (language: "en" | "ja") =>
    facts.points
      .map((point) => `- ${pointLabel(point, facts.positions)[language]}${language === "ja" ? "：" : ": "}${point.sentence}`)
      .join("\n");
  return {
    kind: "company-application-returned",
    subject: {
      en: `Please change a few answers in your application ${facts.number}`,
      ja: `お申込み内容の修正のお願い（${facts.number}）`,
    },
    body: {
      en: `${facts.name}

We have read your application to host interns. Before we can accept it, please change the following:

${lines("en")}

Please open your page, change these answers and send the application once more. Everything else is kept as you wrote it. A course whose deadline has passed meanwhile stays yours.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

お申込みの内容を確認しました。受理の前に、次の点の修正をお願いします。

${lines("ja")}

マイページで該当の回答を直し、もう一度送信してください。ほかの回答はそのまま残っています。お申込み後にコースの締切を過ぎていても、すでに入力された募集枠は有効です。
${site}/ja/company`,
    },
  };
}

/** Accepted; `isOpen`: candidates are sought from now on. */
export function companyApplicationAccepted(facts: Facts & { isOpen: boolean }): LetterWords {
  return {
    kind: "company-application-accepted",
    subject: { en: `Your application ${facts.number} has been accepted`, ja: `お申込みを受理しました（${facts.number}）` },
    body: {
      en: `${facts.name}

Your application to host interns meets the requirements and has been accepted.

${facts.isOpen ? "Your positions are open: we now look for candidates who fit them. When we recommend somebody, we write to you with a day until which you can answer." : "Next, the office talks with you about the plan of the internship. We write to you or call you to arrange it."}

Being accepted does not yet promise an intern: you and the intern both decide.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

お申込みの内容が要件を満たしていることを確認し、受理しました。

${facts.isOpen ? "募集枠を開き、条件に合う候補者を探しています。ご紹介の際は、回答の期限とあわせてご連絡します。" : "次に、実習の計画について事務局がお話を伺います。日程はメールまたは電話でご相談します。"}

受理は、インターンの受入れをお約束するものではありません。受入れは、貴社とインターンの双方の合意で決まります。
${site}/ja/company`,
    },
  };
}

/** The plan is ready, the search for candidates begins. */
export function positionsOpened(facts: Facts): LetterWords {
  return {
    kind: "company-positions-opened",
    subject: { en: `We now look for candidates (${facts.number})`, ja: `候補者を探し始めました（${facts.number}）` },
    body: {
      en: `${facts.name}

The plan of your internship is ready and your positions are open. We now look for candidates who fit them. When we recommend somebody, we write to you with a day until which you can answer.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

実習の計画が確定し、募集枠を開きました。条件に合う候補者を探しています。ご紹介の際は、回答の期限とあわせてご連絡します。
${site}/ja/company`,
    },
  };
}

/** Not eligible, with the reason in the office's own words. */
export function companyApplicationNotEligible(facts: Facts & { reason: string }): LetterWords {
  return {
    kind: "company-application-not-eligible",
    subject: { en: `About your application ${facts.number}`, ja: `お申込みの結果について（${facts.number}）` },
    body: {
      en: `${facts.name}

Thank you for your application to host interns. We are sorry: it does not meet the requirements of this year's program.

Reason: ${facts.reason}

If you think that we have misread something, please write to the office.
${site}/en/inquiry`,
      ja: `${facts.name} ご担当者様

受入企業へのお申込み、ありがとうございました。確認の結果、今年度の要件を満たさないため、今回はお受けできません。

理由：${facts.reason}

内容に行き違いがあると思われる場合は、事務局までお知らせください。
${site}/ja/inquiry`,
    },
  };
}

/** On hold, with the reason in the office's own words. */
export function companyApplicationHeld(facts: Facts & { reason: string }): LetterWords {
  return {
    kind: "company-application-held",
    subject: { en: `Your application ${facts.number} is on hold`, ja: `お申込みを一時保留としました（${facts.number}）` },
    body: {
      en: `${facts.name}

Your application to host interns is on hold for now. Nothing of it is lost.

Reason: ${facts.reason}

We write to you when it goes on. If you would like to tell us something, please write to the office.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

お申込みを一時保留とさせていただきました。これまでの内容はそのまま残っています。

理由：${facts.reason}

再開するときは、改めてご連絡します。お伝えになりたいことがありましたら、事務局までご連絡ください。
${site}/ja/company`,
    },
  };
}

/** Off hold again. */
export function companyApplicationReleased(facts: Facts): LetterWords {
  return {
    kind: "company-application-released",
    subject: { en: `Your application ${facts.number} goes on`, ja: `お申込みの手続きを再開しました（${facts.number}）` },
    body: {
      en: `${facts.name}

Your application to host interns is no longer on hold and goes on where it stood. Your page shows what comes next.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

保留としていたお申込みの手続きを、保留前の段階から再開しました。次の予定はマイページでご確認いただけます。
${site}/ja/company`,
    },
  };
}

/** The withdrawal is done; a draft has no number yet. */
export function companyApplicationWithdrawn(facts: { number: string | null; name: string }): LetterWords {
  const number = facts.number === null ? { en: "", ja: "" } : { en: ` ${facts.number}`, ja: `（${facts.number}）` };
  return {
    kind: "company-application-withdrawn",
    subject: { en: `Your application${number.en} has been withdrawn`, ja: `お申込みの取下げを承りました${number.ja}` },
    body: {
      en: `${facts.name}

Your application to host interns has been withdrawn, as you asked. You need to do nothing more. You are welcome to apply again in a later year.
${site}/en/company`,
      ja: `${facts.name} ご担当者様

受入企業へのお申込みを取り下げました。これ以上のお手続きはありません。次年度以降のお申込みもお待ちしています。
${site}/ja/company`,
    },
  };
}

/** How a point's answer is called; of a position with its title. */
export function pointLabel(
  point: Pick<ReturnedPoint, "position" | "field">,
  positions: readonly Pick<Position, "id" | "title" | "course">[],
): Said {
  if (point.position === null) return companyLabels[point.field as CompanyField] ?? { en: point.field, ja: point.field };
  const label = positionLabels[point.field as PositionField] ?? { en: point.field, ja: point.field };
  const position = positions.find((one) => one.id === point.position);
  const title = position?.title || position?.course || "";
  return { en: `${label.en} of “${title}”`, ja: `「${title}」の${label.ja}` };
}

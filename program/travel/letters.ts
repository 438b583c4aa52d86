import { site } from "#program/outbox/marks.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { PressedState } from "./rules.ts";

/** What a step of the travel means for the person; null where they did it themselves or where it is talked about in person. */
export function travelMoved(to: PressedState): LetterWords | null {
  if (to === "papers_sent") return papersSent;
  if (to === "visa_issued") return visaIssued;
  return to === "ticketed" ? ticketed : null;
}

const papersSent: LetterWords = {
  kind: "travel-papers-sent",
  subject: { en: "Your papers for the visa are on their way", ja: "査証申請の書類を送りました" },
  body: {
    en: `The papers for your visa have been sent to you: the letter of invitation, the letter of guarantee and the schedule of your stay.

What to do next: when they arrive, go to the Japanese embassy or consulate where you live and apply for the visa. Take your passport, the form and the photo with you. Tell the office on which day you have applied.

Your internship and your travel:
${site}/en/intern/internship`,
    ja: `査証の申請に必要な書類（招へい理由書、身元保証書、滞在予定表）をお送りしました。

届きましたら、お住まいの国の日本大使館または総領事館で査証を申請してください。パスポート、申請書、写真もお持ちください。申請した日は事務局までお知らせください。

実習と渡航の状況：
${site}/ja/intern/internship`,
  },
};

const visaIssued: LetterWords = {
  kind: "travel-visa-issued",
  subject: { en: "Your visa has been issued", ja: "査証が発給されました" },
  body: {
    en: `The office has noted that your visa has been issued. Next, the office books your flight and writes to you with the ticket. Please do not book one yourself.

Your internship and your travel:
${site}/en/intern/internship`,
    ja: `査証の発給を確認しました。次に、事務局が航空券を手配し、あらためてご連絡します。ご自身での予約は必要ありません。

実習と渡航の状況：
${site}/ja/intern/internship`,
  },
};

const ticketed: LetterWords = {
  kind: "travel-ticketed",
  subject: { en: "Your flight is booked", ja: "航空券を手配しました" },
  body: {
    en: `Your flight to Japan and back is booked. The ticket comes to you in a separate mail; please check that the name on it is written as in your passport.

If anything about your journey changes, tell the office at once. On your arrival the office notes the day: your allowance counts from it.

Your internship and your travel:
${site}/en/intern/internship`,
    ja: `日本までの往復の航空券を手配しました。航空券は別のメールでお送りします。お名前のつづりがパスポートと同じか、ご確認ください。

予定が変わったときは、すぐに事務局までお知らせください。到着日は事務局が記録し、手当はその日から数えます。

実習と渡航の状況：
${site}/ja/intern/internship`,
  },
};

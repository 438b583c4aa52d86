import type { Said } from "#platform/language.ts";

/** What the pages say that show a yes or a no once more before it counts. */
export const offerCheckWords = {
  notYet: { en: "Not sent yet", ja: "まだ送信されていません" },
  back: { en: "Back, change my answer", ja: "戻って回答を変更する" },
  agreeTitle: { en: "Check before you agree", ja: "同意する前の確認" },
  agreeText: {
    en: "With the next press you agree to this place, and the company is told at once.",
    ja: "次の操作で、この受入れに同意したことになり、企業にすぐに知らせます。",
  },
  agreeTo: { en: "You agree to", ja: "同意する受入れ" },
  agree: { en: "Agree", ja: "同意する" },
  period: { en: "Period of the course", ja: "コースの期間" },
  kept: { en: "Kept in reserve", ja: "保留にするご案内" },
  keptText: {
    en: "If the place above falls away, the first of these is offered to you again. These companies learn that you keep their offer, never your order and never why.",
    ja: "上の受入れがなくなった場合に、上から順に改めてご案内します。保留にされたことは企業に伝えますが、順位と理由は伝えません。",
  },
  ended: { en: "Ends for good", ja: "終了するご案内" },
  endedText: {
    en: "You cannot get it back. The company learns that you are no longer free, never why.",
    ja: "あとから元に戻すことはできません。企業には、ご紹介の対象外となったことだけを伝えます（理由は伝えません）。",
  },
  companies: { en: "Other companies", ja: "ほかの企業" },
  companiesText: {
    en: "Companies of this course that have made you no offer see you no more.",
    ja: "このコースで、まだご案内のない企業への推薦は終わります。",
  },
  next: { en: "What comes next", ja: "今後の流れ" },
  mind: { en: "If you cannot come after all", ja: "参加できなくなった場合" },
  mindText: {
    en: "Until it is confirmed you may withdraw on the page “Your application”. You then withdraw from all courses.",
    ja: "確定するまでは、「応募」のページで取り下げることができます。その場合は、すべてのコースの取下げとなります。",
  },
  declineTitle: { en: "Check before you decline", ja: "辞退する前の確認" },
  declineText: {
    en: "With the next press you decline this offer. It cannot be taken back.",
    ja: "次の操作で、このご案内を辞退します。あとから元に戻すことはできません。",
  },
  declineThis: { en: "You decline", ja: "辞退するご案内" },
  decline: { en: "Decline this offer", ja: "このご案内を辞退する" },
  course: { en: "Your application", ja: "応募" },
  courseEnds: {
    en: "Your application to this course ends with it. Your applications to other courses go on.",
    ja: "このコースへの応募は終了します。ほかのコースへの応募はそのまま続きます。",
  },
  courseStays: {
    en: "Your other offer of this course stands as before, and so do your other courses.",
    ja: "このコースのほかのご案内と、ほかのコースへの応募は、そのまま続きます。",
  },
  company: { en: "The company", ja: "企業" },
  companyTold: { en: "Is told that you declined, never why.", ja: "辞退されたことだけを伝え、理由は伝えません。" },
  reason: { en: "Your reason, for the office alone", ja: "辞退の理由（事務局内）" },
} satisfies Record<string, Said>;

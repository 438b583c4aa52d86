import type { Said } from "#platform/language.ts";

/** Words of the page behind a recommender's link. */
export const recommendationWords = {
  title: { en: "Send your letter of recommendation", ja: "推薦状の提出" },
  lead: {
    en: "You need no account. One file is enough; it takes two minutes.",
    ja: "アカウントは不要です。ファイル1つを選ぶだけで、2分ほどで終わります。",
  },
  you: { en: "You", ja: "推薦者" },
  person: { en: "Whom you recommend", ja: "応募者" },
  what: { en: "What we ask for", ja: "提出していただくもの" },
  example: { en: "What it looks like", ja: "書類の例" },
  until: { en: "Until (Japan time)", ja: "期限（日本時間）" },
  use: { en: "How your letter is used", ja: "推薦状の取扱い" },
  useConfidential: {
    en: "Your letter is read by the program's office, to select interns. The person you recommend is told that it arrived, and is not shown what it says. It is deleted five years after the fiscal year.",
    ja: "推薦状は、選考のために事務局が閲覧します。応募者には届いたことだけをお知らせし、内容は見せません。年度終了後5年で削除します。",
  },
  useOpen: {
    en: "Your letter is read by the program's office, to select interns, and by the person you recommend. It is deleted five years after the fiscal year.",
    ja: "推薦状は、選考のために事務局が閲覧します。応募者本人も読むことができます。年度終了後5年で削除します。",
  },
  useMore: {
    en: "Your name, address and organisation were given to us by the person. More:",
    ja: "お名前・メールアドレス・所属は、応募者から提供を受けました。詳しくは：",
  },
  policy: { en: "Privacy policy", ja: "プライバシーポリシー" },
  consent: { en: "Your agreement", ja: "同意" },
  agree: {
    en: "I agree that my letter and my data are used in this way.",
    ja: "推薦状と私の情報が、上記のとおり取り扱われることに同意します。",
  },
  file: { en: "Your letter", ja: "推薦状のファイル" },
  fileHint: { en: "PDF, JPEG or PNG, at most 10 MB.", ja: "PDF・JPEG・PNG（10MBまで）" },
  send: { en: "Send the letter", ja: "推薦状を提出する" },
  decline: { en: "I would rather not recommend", ja: "今回は推薦しない" },
  arrived: { en: "Thank you: your letter has arrived", ja: "推薦状を受け取りました" },
  arrivedText: {
    en: "The office reads it now. There is nothing else you need to do, and you may close this page.",
    ja: "ありがとうございました。事務局で確認します。ほかにお手続きは必要ありません。このページを閉じてください。",
  },
  declined: { en: "We have told the person", ja: "応募者にお知らせしました" },
  declinedText: {
    en: "You would rather not recommend this time. Nobody is told why, and there is nothing else you need to do.",
    ja: "今回は推薦しない旨を承りました。理由が伝わることはありません。ほかにお手続きは必要ありません。",
  },
  cancelled: { en: "Your letter is no longer needed", ja: "推薦状は不要になりました" },
  cancelledText: {
    en: "The person has cancelled the request. Thank you for your readiness.",
    ja: "応募者が依頼を取り消しました。ご協力ありがとうございました。",
  },
  over: { en: "This link can no longer be used", ja: "このリンクは利用できません" },
  overText: {
    en: "The day is over, or the letter is no longer needed. If you still wish to send it, please write to the office.",
    ja: "期限を過ぎたか、推薦状が不要になりました。提出をご希望の場合は、事務局へご連絡ください。",
  },
} satisfies Record<string, Said>;

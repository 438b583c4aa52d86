import type { Said } from "#platform/language.ts";

/** What the pages of the inquiry say around the fields. */
export const inquiryWords = {
  title: { en: "Inquiry", ja: "お問い合わせ" },
  home: { en: "Home", ja: "ホーム" },
  lead: {
    en: "The JIP Office answers by e-mail. If you have applied already, your own page always shows how your application stands.",
    ja: "事務局がメールでお答えします。すでに応募された方は、マイページでいつでも応募の状況を確認できます。",
  },
  toMyPage: { en: "To your own page", ja: "マイページへ" },
  goOn: { en: "Check your answers", ja: "確認画面へ進む" },
  consentBefore: { en: "I agree to the ", ja: "" },
  consentAfter: { en: ".", ja: "に同意する" },
  choosePlease: { en: "Please choose", ja: "選んでください" },
  checkTitle: { en: "Check your inquiry", ja: "内容をご確認ください" },
  notSent: { en: "Not sent yet", ja: "まだ送信されていません" },
  notSentText: {
    en: "Please read it through once more, then press “Send” below.",
    ja: "内容をお確かめのうえ、いちばん下の「送信する」を押してください。",
  },
  back: { en: "Back to the form", ja: "入力画面に戻る" },
  send: { en: "Send", ja: "送信する" },
  edit: { en: "Change something", ja: "修正する" },
  agreed: { en: "You agree to it.", ja: "同意する" },
  sentTitle: { en: "Your inquiry has arrived", ja: "お問い合わせを受け付けました" },
  receipt: { en: "Your number", ja: "受付番号" },
  sentNext: { en: "What happens now", ja: "今後の流れ" },
  sentCopy: {
    en: "A letter with this number is on its way to your e-mail address. If it does not come, look in the spam folder.",
    ja: "この番号を、ご入力のメールアドレスへお送りします。届かない場合は、迷惑メールのフォルダーもご確認ください。",
  },
  sentAnswer: {
    en: "The JIP Office reads your inquiry and answers to the same address. You need not do anything else.",
    ja: "事務局が内容を確認し、同じアドレスへ回答します。ほかにお手続きは必要ありません。",
  },
  sentAgain: {
    en: "If you write again about the same matter, please name the number.",
    ja: "同じ件で再度ご連絡いただく際は、受付番号をお知らせください。",
  },
  toHome: { en: "To the first page", ja: "トップページへ" },
  fittingTitle: { en: "Perhaps this answers it already", ja: "こちらで解決するかもしれません" },
  fittingNote: {
    en: "These open in a new tab. If one answers your question, you need not send the inquiry.",
    ja: "新しいタブで開きます。解決した場合は、送信せずにこのページを閉じて構いません。",
  },
  asideTitle: { en: "Perhaps it is answered here", ja: "こちらに答えがあるかもしれません" },
  asideNote: { en: "These open in a new tab. What you have typed stays.", ja: "新しいタブで開きます。入力中の内容は消えません。" },
} satisfies Record<string, Said>;

/** The entries that answer most of what is written here. */
export const likelyQuestions = ["no-letter-from-the-office", "change-my-details", "when-do-results-come"] as const;

/** Pages that answer many inquiries, beside the form. */
export const nearAnswers = [
  { path: "questions", label: { en: "All questions and answers", ja: "よくある質問の一覧" } },
  { path: "requirements", label: { en: "Who may apply, persons and companies", ja: "応募できる方・企業の要件" } },
  { path: "calendar", label: { en: "Closing times and results", ja: "締切と結果の日程" } },
  { path: "privacy", label: { en: "What happens with personal information", ja: "個人情報の取扱い" } },
] as const satisfies readonly { path: string; label: Said }[];

/** Sentences with facts in them. */
export const inquirySayings = {
  policy: (fiscalYear: number): Said => ({
    en: `privacy policy of fiscal year ${fiscalYear}`,
    ja: `プライバシーポリシー（${fiscalYear}年度版）`,
  }),
  replace: (by: string): Said => ({ en: `Replace by “${by}”`, ja: `「${by}」に置き換える` }),
  numberTo: (email: string): Said => ({
    en: `After sending you see your number, and it goes to ${email}. That letter does not repeat your text: print this page if you want a copy now.`,
    ja: `送信すると受付番号が表示され、${email} 宛てにもお送りします。このメールに内容は記載しません。控えが必要な方は、この画面を印刷または保存してください。`,
  }),
  wait: ({ minutes }: Readonly<Record<string, string | number>>): Said => ({
    en: `Several inquiries came in a short time, so we take the next one in ${minutes} minutes. Keep this page open and press “Send” then.`,
    ja: `短い時間に続けて送信されたため、次の受付は約${minutes}分後になります。このページを開いたままお待ちになり、もう一度「送信する」を押してください。`,
  }),
};

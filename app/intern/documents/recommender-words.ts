import type { Said } from "#platform/language.ts";

/** What an applicant reads about the person who recommends them. */
export const ownRecommenderWords = {
  title: { en: "Let the recommender send it", ja: "推薦者から直接送ってもらう" },
  lead: {
    en: "Name a teacher or head who knows your work. We write to them with a private link; they need no account, and you see here when their letter arrives.",
    ja: "あなたをよく知る教員や上司を登録してください。専用のリンクをメールで送ります。アカウントは不要です。推薦状が届くと、ここに表示されます。",
  },
  name: { en: "Their name", ja: "推薦者の氏名" },
  email: { en: "Their e-mail address at work or school", ja: "推薦者のメールアドレス（勤務先・学校のもの）" },
  organisation: { en: "Their organisation and post", ja: "所属・役職" },
  language: { en: "Language of our letter to them", ja: "お知らせの言語" },
  ask: { en: "Write to them", ja: "依頼のメールを送る" },
  who: { en: "Who", ja: "推薦者" },
  state: { en: "State", ja: "状況" },
  written: { en: "Last letter to them", ja: "最後に送ったメール" },
  soon: { en: "goes out in a minute", ja: "まもなく送信します" },
  opened: { en: "They opened the link", ja: "リンクを開いた日時" },
  again: { en: "Write to them again", ja: "もう一度メールを送る" },
  cancel: { en: "Cancel, and name somebody else", ja: "取り消して、別の方に依頼する" },
  or: { en: "Or send a letter that you have", ja: "お手元の推薦状を送る" },
} satisfies Record<string, Said>;

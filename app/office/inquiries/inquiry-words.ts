import type { Said } from "#platform/language.ts";
import type { InquiryList } from "#program/inquiries/inquiry.ts";

/** What the office's pages of inquiries say. */
export const inquiryDeskWords = {
  title: { en: "Inquiries", ja: "問い合わせ" },
  next: { en: "What to do next", ja: "次にすべきこと" },
  unseen: { en: "not looked at", ja: "未読" },
  waiting: { en: "waiting for an answer", ja: "回答待ち" },
  mine: { en: "in my hands", ja: "自分の担当" },
  lists: { en: "Lists", ja: "一覧" },
  search: { en: "Number or e-mail address", ja: "受付番号・メールアドレス" },
  searchButton: { en: "Search", ja: "検索" },
  number: { en: "Number", ja: "受付番号" },
  name: { en: "Name", ja: "氏名" },
  country: { en: "Country", ja: "国・地域" },
  topic: { en: "About", ja: "種類" },
  state: { en: "State", ja: "状態" },
  inCharge: { en: "In charge", ja: "担当" },
  nobody: { en: "nobody", ja: "未割当" },
  received: { en: "Received", ja: "受付" },
  waits: { en: "Waits", ja: "待ち" },
  late: { en: "Past the target", ja: "目標を超えた問い合わせ" },
  inTime: { en: "Within the target", ja: "目標内の問い合わせ" },
  all: { en: "Inquiries", ja: "問い合わせ" },
  empty: { en: "No inquiry stands in this list.", ja: "この一覧に問い合わせはありません。" },
  emptySearch: {
    en: "Nothing is found. Search for a number such as Q23-000123, or the whole e-mail address.",
    ja: "見つかりません。Q23-000123 のような受付番号か、メールアドレス全体で検索できます。",
  },
  back: { en: "All inquiries", ja: "問い合わせの一覧" },
  sender: { en: "Sender", ja: "問い合わせ者" },
  details: { en: "Inquiry", ja: "お問い合わせ内容" },
  language: { en: "Language of the page", ja: "画面の言語" },
  account: { en: "Account", ja: "アカウント" },
  signedIn: { en: "was signed in", ja: "ログイン中に送信" },
  notSignedIn: { en: "without an account", ja: "ログインなし" },
  answers: { en: "Answers", ja: "回答" },
  answer: { en: "Answer by letter", ja: "メールで回答" },
  answerHint: {
    en: "Address, greeting and the question are added. The letter goes out in the language in which the sender wrote.",
    ja: "宛名、結びの言葉、元のお問い合わせは自動で付きます。相手の画面の言語に合わせて書いてください。",
  },
  answerText: { en: "Text of the answer", ja: "回答の本文" },
  sendAnswer: { en: "Send the answer", ja: "回答を送る" },
  deeds: { en: "Other deeds", ja: "その他の操作" },
  assign: { en: "Assign to me", ja: "自分が担当する" },
  close: { en: "Close", ja: "完了にする" },
  spam: { en: "Spam", ja: "迷惑として除外" },
  duplicate: { en: "Duplicate", ja: "重複として除外" },
  reopen: { en: "Reopen", ja: "再対応にする" },
  history: { en: "History", ja: "経過" },
  somebody: { en: "the sender", ja: "問い合わせ者" },
  privacyTitle: { en: "This may be a request about personal information", ja: "個人情報に関する請求の可能性があります" },
  privacyText: {
    en: "Requests for disclosure, correction, deletion or a stop of use have their own track with an identity check. Ask the privacy officer.",
    ja: "開示・訂正・削除・利用停止の請求は、本人確認のうえ専用の手続きで対応します。個人情報担当に引き継いでください。",
  },
} satisfies Record<string, Said>;

export const listNames = {
  waiting: { en: "Waiting", ja: "回答待ち" },
  mine: { en: "Mine", ja: "自分の担当" },
  answered: { en: "Answered", ja: "回答済み" },
  closed: { en: "Closed", ja: "完了" },
  aside: { en: "Put aside", ja: "除外" },
  all: { en: "All", ja: "すべて" },
} satisfies Record<InquiryList, Said>;

export const deskSayings = {
  days: (days: number): Said => ({ en: days === 1 ? "1 day" : `${days} days`, ja: `${days}日` }),
  target: (days: number): Said => ({ en: `more than ${days} working days`, ja: `${days}営業日超` }),
  inquiries: (count: number): Said => ({ en: count === 1 ? "1 inquiry" : `${count} inquiries`, ja: `${count}件` }),
};

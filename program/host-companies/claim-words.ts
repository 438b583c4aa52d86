import type { Said } from "#platform/language.ts";
import type { ClaimDecision } from "./claim.ts";
import type { ClaimState } from "./claim.ts";

export const claimProblems = {
  "too-many-claims": {
    en: "Three of your questions are with the office. Please wait for its answer.",
    ja: "事務局で確認中のご依頼が3件あります。回答をお待ちください。",
  },
  "number-not-registered": {
    en: "Nobody has registered this number. You need not ask the office: register your company with it.",
    ja: "この法人番号はまだ登録されていません。事務局への依頼は不要です。下の欄からそのまま登録できます。",
  },
  "claim-denied-before": {
    en: "The office could not confirm your earlier questions. Please write to us and say what has changed.",
    ja: "以前のご依頼は確認できませんでした。状況が変わった場合は、お問い合わせからご連絡ください。",
  },
  "number-free": {
    en: "Nobody has this number any more. Please register your company above.",
    ja: "この法人番号の登録はなくなりました。上の欄から登録できます。",
  },
  "claimant-has-company": {
    en: "This person acts for another company by now.",
    ja: "この方は、すでに別の企業の担当者です。",
  },
  "claim-too-late": {
    en: "The application of the company that has the number has gone too far to end. Let the person join it, or talk with both.",
    ja: "登録済みの企業の申込みが進んでいるため、登録を終了できません。担当者として加えるか、双方にご確認ください。",
  },
  "note-needed": {
    en: "Please write how you know: whom you called, at which number, what was shown.",
    ja: "確認の方法（電話した相手・番号、提示された書類など）を入力してください。",
  },
  "required@decision": { en: "Please choose one.", ja: "いずれかを選んでください。" },
} satisfies Record<string, Said>;

export const claimStateNames = {
  open: { en: "With the office", ja: "事務局で確認中" },
  admitted: { en: "Joined the company", ja: "担当者に追加" },
  replaced: { en: "Took over the number", ja: "登録を引き継ぎ" },
  denied: { en: "Not confirmed", ja: "確認できず" },
} satisfies Record<ClaimState, Said>;

export const claimDecisionNames = {
  admitted: { en: "Same company: let them join as manager in charge", ja: "同じ企業：責任者として加える" },
  replaced: {
    en: "Registered by a stranger: end that registration, register them",
    ja: "第三者による登録：その登録を終了し、この方を登録する",
  },
  denied: { en: "Cannot be confirmed: leave it as it is", ja: "確認できない：現在の登録のままとする" },
} satisfies Record<ClaimDecision, Said>;

/** What the pages say: first those of whoever asks, then the office's. */
export const claimWords = {
  askTitle: { en: "This number is registered already", ja: "この法人番号は登録済みです" },
  askText: {
    en: "If a colleague registered it, ask them to invite you under “People”: that is quickest. If you do not know who did, or they have left, ask the office here. It calls your company back and then lets you in.",
    ja: "社内の方が登録された場合は、「担当者」の画面から招待を受けるのが最も早い方法です。登録した方が分からない場合や退職された場合は、こちらから事務局へご依頼ください。事務局から貴社へお電話で確認したうえで、手続きできるようにします。",
  },
  anotherNumber: { en: "Register with another number", ja: "別の法人番号で登録する" },
  company: (name: string, number: string): Said => ({ en: `${name} (${number})`, ja: `${name}（${number}）` }),
  personName: { en: "Your name", ja: "お名前" },
  telephone: { en: "Telephone of your company", ja: "会社の電話番号" },
  telephoneHint: {
    en: "A number published by your company: the office calls it",
    ja: "ホームページなどで公開されている番号。事務局からお電話します",
  },
  message: { en: "Your place in the company, and what the office should know", ja: "部署・役職と、事務局に伝えたいこと" },
  send: { en: "Ask the office", ja: "事務局に依頼する" },
  sentTitle: { en: "The office has your question", ja: "事務局で確認しています" },
  sentText: {
    en: "It calls your company within 3 working days and writes to your e-mail address. Nothing more is to be done.",
    ja: "3営業日以内に貴社へお電話で確認し、結果をメールでお知らせします。お手続きはこれで完了です。",
  },
  title: { en: "Questions about corporate numbers", ja: "法人番号についての依頼" },
  lead: {
    en: "Somebody names a number that is registered already. Call the company at a number that you found yourself, not at the one given here, before you decide. Neither side sees anything of the other.",
    ja: "登録済みの法人番号で登録しようとした方からの依頼です。下の番号ではなく、ご自身で調べた会社の番号に電話して確認したうえで決めます。どちらの側にも、相手の情報は表示されません。",
  },
  none: { en: "No questions", ja: "依頼はありません" },
  onlyNewest: {
    en: "Of the decided questions the newest 100 are shown.",
    ja: "決定済みの依頼は、新しい順に100件まで表示しています。",
  },
  noneText: {
    en: "They come here when somebody registers a number a second time.",
    ja: "登録済みの法人番号で登録しようとした方が依頼すると、ここに表示されます。",
  },
  asks: { en: "Who asks", ja: "依頼した方" },
  asked: { en: "Asked", ja: "依頼日時" },
  holds: { en: "Who has the number", ja: "現在の登録" },
  registered: { en: "Registered", ja: "登録日時" },
  noApplication: { en: "No application", ja: "申込みなし" },
  application: { en: "Application", ja: "申込み" },
  people: { en: "People", ja: "担当者" },
  nobodyHolds: { en: "Nobody has the number any more.", ja: "この番号の登録はなくなりました。" },
  decision: { en: "Decision", ja: "決定" },
  note: { en: "How you know", ja: "確認の方法" },
  noteHint: { en: "Kept in the office; neither side reads it", ja: "事務局内の記録です。双方には表示されません" },
  decide: { en: "Decide and write to both", ja: "決定して双方に通知する" },
  decided: { en: "Decided", ja: "決定済み" },
  toCompanies: { en: "Companies", ja: "企業" },
} satisfies Record<string, Said | ((name: string, number: string) => Said)>;

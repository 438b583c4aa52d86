import type { Said } from "#platform/language.ts";
import type { DuplicateReason } from "./duplicate.ts";
import type { DuplicateState } from "./duplicate.ts";

export const duplicateReasonNames = {
  "same-document-number": { en: "Passports with the same number", ja: "旅券番号が同じ" },
  "name-and-birth-date": { en: "Same birth date, and names that one person may write", ja: "生年月日が同じで、氏名が同一とみられる" },
  "birth-date-and-telephone": { en: "Same birth date and telephone", ja: "生年月日と電話番号が同じ" },
  telephone: { en: "Same telephone; a family may share one", ja: "電話番号が同じ（家族で共用の可能性あり）" },
  "same-file": { en: "The very same file was sent as a document", ja: "提出された書類のファイルが同一" },
  "same-text": { en: "Motivations nearly word for word the same", ja: "志望動機の文章がほぼ同一" },
} satisfies Record<DuplicateReason, Said>;

export const duplicateStateNames = {
  open: { en: "To decide", ja: "確認待ち" },
  not_same: { en: "Two people", ja: "別人" },
  merged: { en: "Merged", ja: "統合済み" },
} satisfies Record<DuplicateState, Said>;

/** Problems of noting a document's number, and what the desk says there. */
export const documentNumberWords = {
  title: { en: "Number of the passport", ja: "旅券番号" },
  text: {
    en: "Type it as on the copy. Only a keyed fingerprint is kept, to find second applications of one person; nobody can read the number from it.",
    ja: "写しのとおり入力してください。同じ方の重複応募を見つけるため、鍵付きの照合値だけを保存します。番号そのものは保存されず、照合値から読み取ることもできません。",
  },
  country: { en: "Issued by", ja: "発行国・地域" },
  number: { en: "Number", ja: "番号" },
  note: { en: "Note its fingerprint", ja: "照合値を記録する" },
  again: { en: "Note it anew", ja: "記録し直す" },
  notedOn: { en: "Noted on", ja: "記録日時" },
} satisfies Record<string, Said>;

export const documentNumberProblems = {
  "number-unreadable": {
    en: "A document number has 5 to 20 letters and figures. Look at the copy again.",
    ja: "旅券番号は英数字5〜20文字です。写しをもう一度確認してください。",
  },
  "no-copy": { en: "There is no readable copy of a passport here.", ja: "確認できる旅券の写しがありません。" },
} satisfies Record<string, Said>;

export const mergeProblemWords = {
  "in-matching": {
    en: "A company has been shown the application that would end. Keep that one, or take it back in the matching first.",
    ja: "終了させる側の応募は、すでに企業へ推薦されています。そちらを残すか、先に推薦を取り消してください。",
  },
  "not-sent": {
    en: "This application was withdrawn. Keep the other one.",
    ja: "この応募は取り下げられています。もう一方を残してください。",
  },
} satisfies Record<string, Said>;

/** What happened, in the history of each of the two applications. */
export const duplicateDeeds = {
  "duplicate-denied": { en: "Looked like another application; it is of another person", ja: "重複の可能性を確認（別人）" },
  "application-goes-on-after-merge": { en: "Two applications became one; this one goes on", ja: "2件の応募を統合（この応募を継続）" },
  "application-merged": { en: "Two applications became one; this one ended", ja: "2件の応募を統合（この応募は終了）" },
} satisfies Record<string, Said>;

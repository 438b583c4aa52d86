import { applicationDeeds } from "#program/intern-applications/messages.ts";
import { changeDeeds } from "#program/application-changes/messages.ts";
import { duplicateDeeds } from "#program/duplicates/messages.ts";
import { selectionDeeds } from "#program/selection/messages.ts";
import type { Said } from "#platform/language.ts";

/** Deeds in the history of an application, as the office reads them. */
export const deedsOnDesk: Readonly<Record<string, Said>> = {
  ...applicationDeeds,
  ...changeDeeds,
  ...duplicateDeeds,
  "application-contact-changed": { en: "Contact changed by the person", ja: "本人が連絡先を変更" },
  "application-change-asked": { en: "Change asked for", ja: "内容の変更を依頼" },
  "application-change-taken-back": { en: "Request for a change taken back", ja: "変更の依頼を取下げ" },
  "application-change-accepted": { en: "Change made", ja: "内容を変更" },
  "change-proof-opened": { en: "Proof of a change opened", ja: "変更の証明書類を閲覧" },
  "change-proofs-deleted": { en: "Proof of a change deleted", ja: "変更の証明書類を削除" },
  "application-change-refused": { en: "Change not made", ja: "変更を見送り" },
  ...selectionDeeds,
  "application-submitted": { en: "Application received", ja: "応募を受付け" },
  "application-withdrawn": { en: "Application withdrawn", ja: "応募を取下げ" },
  "course-application-moved": { en: "State changed", ja: "状態を変更" },
  "document-asked": { en: "Document asked for", ja: "書類を依頼" },
  "document-uploaded": { en: "Document arrived", ja: "書類が到着" },
  "document-replaced": { en: "Document replaced", ja: "書類を差し替え" },
  "document-number-noted": { en: "Fingerprint of the passport number noted", ja: "旅券番号の照合値を記録" },
  "document-opened": { en: "File opened", ja: "ファイルを開いた" },
  "document-accepted": { en: "Document accepted", ja: "書類を受理" },
  "document-returned": { en: "Document asked for again", ja: "書類の再提出を依頼" },
  "document-waived": { en: "Document no longer needed", ja: "書類の提出を不要に" },
  "document-page-added": { en: "Page added to a document", ja: "書類にページを追加" },
  "document-page-removed": { en: "Page taken out of a document", ja: "書類からページを削除" },
  "document-taken-back": { en: "Document taken back by the person", ja: "本人が書類を取戻し" },
  "document-file-infected": { en: "File refused by the virus check", ja: "ウイルス検査でファイルを拒否" },
  "document-extended": { en: "More time given for a document", ja: "書類の期限を延長" },
  "document-overdue": { en: "Day for a document passed", ja: "書類の期限が超過" },
  "information-asked": { en: "Further information asked for", ja: "追加情報を依頼" },
  "information-answered": { en: "Further information arrived", ja: "追加情報の回答が到着" },
  "information-taken-back": { en: "Answer taken back by the person", ja: "本人が回答を取戻し" },
  "information-extended": { en: "More time given for an answer", ja: "回答の期限を延長" },
  "information-overdue": { en: "Day for an answer passed", ja: "回答の期限が超過" },
  "information-accepted": { en: "Question settled", ja: "追加情報を確認済みに" },
  "information-returned": { en: "Asked again", ja: "もう一度依頼" },
  "information-waived": { en: "Went on without an answer", ja: "回答なしで進めることに" },
  "recommender-named": { en: "Recommender named", ja: "推薦者を登録" },
  "recommender-cancelled": { en: "Request to a recommender cancelled", ja: "推薦の依頼を取消し" },
  "recommender-written-again": { en: "Recommender written to again", ja: "推薦者へ再連絡" },
  "recommender-declined": { en: "Recommender declined", ja: "推薦者が辞退" },
};

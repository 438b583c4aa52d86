import type { Said } from "#platform/language.ts";
import type { DocumentState } from "./document.ts";

/** What a person or the office can mend about a document, in words. */
export const documentProblems = {
  "file-needed": { en: "Choose a file first.", ja: "ファイルを選んでください。" },
  "file-empty": { en: "This file is empty. Please choose another one.", ja: "ファイルの中身が空です。別のファイルを選んでください。" },
  "file-too-big": {
    en: "This file is larger than 10 MB. Save it smaller, or scan it in grey.",
    ja: "ファイルが10MBを超えています。サイズを小さくするか、グレースケールで保存してください。",
  },
  "file-kind": {
    en: "This is not a PDF, JPEG or PNG inside, whatever its name says. Save it as a PDF, or take a photograph of the page.",
    ja: "PDF・JPEG・PNGのファイルではありません（拡張子ではなく中身で確認しています）。PDFで保存するか、書類を撮影した写真をお送りください。",
  },
  "not-open": {
    en: "This document is not open for uploading: it was accepted, or is no longer needed.",
    ja: "この書類は受理済み、または提出不要のため、アップロードできません。",
  },
  "kind-unknown": { en: "This person is not asked for this kind of document.", ja: "この方に依頼できる書類ではありません。" },
  "too-early": { en: "Documents are asked for after the screening is passed.", ja: "書類は、書類選考を通過した方にのみ依頼できます。" },
  "due-too-early": { en: "Choose a day after today.", ja: "明日以降の日付を選んでください。" },
  "not-to-decide": { en: "This document does not wait for a decision now.", ja: "この書類は、いま判断を待っている状態ではありません。" },
  "reason-needed": {
    en: "Write what the person should change; they read it as it stands.",
    ja: "修正してほしい点を入力してください。そのまま応募者に届きます。",
  },
} satisfies Record<string, Said>;

/** The state of a document, as its person reads it. */
export const documentStateNames = {
  asked: { en: "Please send", ja: "提出してください" },
  uploaded: { en: "Sent", ja: "提出済み" },
  accepted: { en: "Accepted", ja: "受理" },
  returned: { en: "Please send again", ja: "再提出をお願いします" },
  waived: { en: "No longer needed", ja: "提出不要" },
  overdue: { en: "Overdue: please send", ja: "期限超過：提出してください" },
} satisfies Record<DocumentState, Said>;

/** What happened to a document, as it stands in its person's own history. */
export const documentDeeds = {
  "document-asked": { en: "The office asked for a document", ja: "事務局が書類を依頼しました" },
  "document-uploaded": { en: "You sent a document", ja: "書類を提出しました" },
  "document-replaced": { en: "You replaced a document", ja: "書類を差し替えました" },
  "document-accepted": { en: "The office accepted a document", ja: "事務局が書類を受理しました" },
  "document-returned": { en: "The office asked for a document again", ja: "事務局が書類の再提出を依頼しました" },
  "document-waived": { en: "A document is no longer needed", ja: "書類の提出が不要になりました" },
} satisfies Record<string, Said>;

import { documentStateNames } from "#program/documents/messages.ts";
import { informationStateNames } from "#program/documents/messages.ts";
import type { Said } from "#platform/language.ts";

/** Words of a document on the desk. */
export const deskWords = {
  pages: { en: "What was sent", ja: "提出された内容" },
  notSent: {
    en: "The person has begun to add pages and has not sent them yet. They may still change.",
    ja: "応募者がページを追加している途中で、まだ提出していません。内容が変わることがあります。",
  },
  original: { en: "Save the original", ja: "元のファイルを保存" },
  originalHint: {
    en: "Pictures are shown as copies made by us. An original is saved to your computer; opening it is written down.",
    ja: "画像は、安全のために作り直したものを表示しています。元のファイルはパソコンに保存され、開いたことは記録に残ります。",
  },
  otherDesk: { en: "Typed by the person; another desk of the office reads it", ja: "応募者が入力済み（担当者のみ閲覧できます）" },
  extend: { en: "Give more time, until", ja: "期限を延ばす" },
  extendHint: {
    en: "The person is told by e-mail, and reminders start anew.",
    ja: "応募者にメールでお知らせし、督促も新しい期限で行います。",
  },
  extendDeed: { en: "Extend", ja: "延長する" },
} satisfies Record<string, Said>;

export const deskSayings = {
  pages: (count: number): Said => ({ en: count === 1 ? "1 file" : `${count} files`, ja: `${count}ファイル` }),
  page: (place: number): Said => ({ en: `Page ${place}`, ja: `${place}ページ` }),
};

/** States of a document, as the office reads them: the person is asked to do something, the office reads what stands. */
export const officeStates = {
  ...documentStateNames,
  asked: { en: "Asked for", ja: "依頼中" },
  uploaded: { en: "To be checked", ja: "確認待ち" },
  returned: { en: "Asked for again", ja: "再提出待ち" },
  overdue: { en: "Overdue", ja: "期限超過" },
};

/** States of a question to an applicant, as the office reads them. */
export const informationStates = {
  ...informationStateNames,
  asked: officeStates.asked,
  uploaded: { en: "Answered, to be read", ja: "回答あり・確認待ち" },
  returned: { en: "Asked again", ja: "再回答待ち" },
  overdue: { en: "Overdue: decide", ja: "期限超過・要判断" },
};

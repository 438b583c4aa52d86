import type { Said } from "#platform/language.ts";

/** Words of the person's document pages. */
export const documentWords = {
  readBy: { en: "Who sees it", ja: "閲覧する人" },
  example: { en: "What it looks like", ja: "書類の例" },
  kept: { en: "How long we keep it", ja: "保管期間" },
  pages: { en: "Pages of your document", ja: "書類のページ" },
  pagesText: {
    en: "Several photographs or files make one document. They are read in this order.",
    ja: "複数の写真やファイルを1つの書類にできます。この順に確認します。",
  },
  noPages: { en: "Nothing is added yet.", ja: "まだ何も追加していません。" },
  up: { en: "Up", ja: "上へ" },
  down: { en: "Down", ja: "下へ" },
  remove: { en: "Remove", ja: "外す" },
  filesLabel: { en: "Files or photographs", ja: "ファイル・写真" },
  filesHint: {
    en: "PDF, JPEG or PNG, at most 10 MB each. You may choose several at once, and add more afterwards.",
    ja: "PDF・JPEG・PNG（1ファイル10MBまで）。まとめて選ぶことも、後から追加することもできます。",
  },
  translation: { en: "Is it not in Japanese or English? Add a translation", ja: "日本語・英語以外の書類には、翻訳を添えてください" },
  translationLabel: { en: "Translation into Japanese or English", ja: "日本語または英語への翻訳" },
  translationHint: {
    en: "It stands beside the original. You may translate it yourself; say so at its end with your name.",
    ja: "原本と並べて確認します。ご自身で翻訳しても構いません。末尾に翻訳者の氏名を書いてください。",
  },
  add: { en: "Add, send later", ja: "追加する（まだ提出しない）" },
  send: { en: "Send the document", ja: "書類を提出する" },
  takeBack: { en: "Take it back to change it", ja: "修正するために取り戻す" },
  takeBackText: {
    en: "The office has it. As long as it is not accepted you may take it back, change its pages and send it again.",
    ja: "提出済みです。事務局が受理するまでは、取り戻して差し替え、もう一度提出できます。",
  },
  save: { en: "Keep it, send later", ja: "保存する（まだ提出しない）" },
  write: { en: "Write it here", ja: "この画面で作成する" },
  writeText: {
    en: "From your application's answers, in the Japanese form and an international one.",
    ja: "応募時の回答をもとに、履歴書と国際的な様式の両方を作成できます。",
  },
  preview: { en: "Look at it before you send it", ja: "提出前に確認する" },
  previewText: {
    en: "What you typed is kept, and you see it as it is printed. Come back with your browser's back button.",
    ja: "入力内容を保存して、印刷されるときの形で表示します。ブラウザーの「戻る」でこの画面に戻れます。",
  },
  previewJapanese: { en: "In the Japanese form", ja: "履歴書の様式で見る" },
  previewInternational: { en: "In the international form", ja: "国際的な様式で見る" },
  written: { en: "What you sent", ja: "提出した内容" },
  fill: { en: "Fill it in", ja: "入力する" },
  or: { en: "Or send a file", ja: "ファイルで提出する" },
  notSent: { en: "Not sent yet", ja: "まだ提出していません" },
  notSentText: {
    en: "The pages are kept. Press “Send the document” when it is complete.",
    ja: "ページは保存されています。そろったら「書類を提出する」を押してください。",
  },
} satisfies Record<string, Said>;

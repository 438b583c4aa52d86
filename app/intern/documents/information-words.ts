import type { Said } from "#platform/language.ts";

/** Words of the page on which a person answers a question of the office. */
export const informationWords = {
  question: { en: "What we ask", ja: "お尋ねしたいこと" },
  until: { en: "Please answer by", ja: "回答期限" },
  asksAgain: { en: "What is still open", ja: "もう一度お知らせいただきたいこと" },
  late: { en: "The day is over; you can still answer", ja: "期限を過ぎましたが、今からでも回答できます" },
  lateText: {
    en: "Nothing is decided by the clock. A member of our staff decides how to go on; until then your answer counts.",
    ja: "期限を過ぎたことだけで結果が決まることはありません。担当者が今後の進め方を判断するまでは、回答を受け付けます。",
  },
  answer: { en: "Your answer", ja: "回答" },
  answerHint: {
    en: "In English or Japanese. You may answer in words, with a file, or both.",
    ja: "日本語または英語で入力してください。文章、ファイル、またはその両方でお答えいただけます。",
  },
  files: { en: "A file or photograph", ja: "ファイル・写真" },
  filesHint: {
    en: "PDF, JPEG or PNG, at most 10 MB each. What you typed above is kept, also when a file is refused.",
    ja: "PDF・JPEG・PNG（1ファイル10MBまで）。ファイルを受け付けられなかった場合も、上に入力した文章は残ります。",
  },
  added: { en: "Files added", ja: "追加したファイル" },
  send: { en: "Send the answer", ja: "回答を送信する" },
  save: { en: "Save, send later", ja: "保存する（まだ送信しない）" },
  saved: { en: "Saved, not sent yet", ja: "保存しました（まだ送信していません）" },
  savedText: {
    en: "Your answer is kept. Press “Send the answer” when it is complete.",
    ja: "入力内容は保存されています。完成したら「回答を送信する」を押してください。",
  },
  sent: { en: "What you answered", ja: "送信した回答" },
  sentText: {
    en: "The office has your answer. Until it is settled you may take it back, change it and send it again.",
    ja: "事務局が回答を受け取りました。確認が終わるまでは、取り戻して修正し、もう一度送信できます。",
  },
  takeBack: { en: "Take it back to change it", ja: "修正するために取り戻す" },
  noWords: { en: "Answered with files only", ja: "ファイルのみで回答しました" },
  allQuestions: { en: "All documents and questions", ja: "書類・質問の一覧" },
} satisfies Record<string, Said>;

import type { Said } from "#platform/language.ts";

/** Words of the office's side of further information. */
export const informationWords = {
  title: { en: "Further information", ja: "追加情報" },
  ask: { en: "Ask for further information", ja: "追加情報を依頼する" },
  none: { en: "Nothing has been asked.", ja: "依頼した追加情報はありません。" },
  lead: {
    en: "Each point is answered and settled by itself; all of them go out in one letter.",
    ja: "項目ごとに回答を受け取り、確認します。通知は1通にまとめて送ります。",
  },
  points: { en: "What do you want to ask about?", ja: "どの項目を確認しますか" },
  pointsHint: {
    en: "The next page begins each question for you, in both languages.",
    ja: "次の画面に、質問の文案が日本語と英語で用意されています。",
  },
  write: { en: "Write the questions", ja: "質問を書く" },
  otherPoints: { en: "Choose other points", ja: "項目を選び直す" },
  english: { en: "Question in English", ja: "質問（英語）" },
  japanese: { en: "Question in Japanese", ja: "質問（日本語）" },
  questionHint: { en: "The person reads it as it stands.", ja: "そのまま本人に届きます。" },
  dueOn: { en: "Answer by", ja: "回答期限" },
  dueHint: {
    en: "To 23:59:59 Japan time; the letter says it in the person's own time too. Reminders go out 14, 7 and 2 days before.",
    ja: "日本時間の23:59:59まで。通知には本人の現地時刻も記載されます。14日前・7日前・2日前に自動でお知らせします。",
  },
  send: { en: "Send the questions", ja: "質問を送る" },
  point: { en: "Point", ja: "項目" },
  question: { en: "Question", ja: "質問" },
  answer: { en: "Answer", ja: "回答" },
  noAnswer: { en: "not answered yet", ja: "未回答" },
  filesOnly: { en: "answered with files only", ja: "ファイルのみで回答" },
  lateTitle: { en: "The day is over: decide how to go on", ja: "期限を過ぎています：今後の進め方を判断してください" },
  lateText: {
    en: "Nothing happens by itself. Give more time, go on without the answer, or wait: until you decide, the person may still answer.",
    ja: "自動的に不合格になることはありません。期限を延ばすか、回答なしで進めるかを判断してください。判断するまでは、本人は引き続き回答できます。",
  },
  settle: { en: "Settled", ja: "確認済みとする" },
  asksAgain: { en: "What is still open?", ja: "もう一度確認したいこと" },
  asksAgainDeed: { en: "Ask again", ja: "もう一度依頼する" },
  extendHint: {
    en: "The person is told by e-mail, and reminders start anew.",
    ja: "本人にメールでお知らせし、期限前のお知らせも新しい期限で行います。",
  },
  why: { en: "Go on without the answer, because", ja: "回答なしで進める理由" },
  whyHint: {
    en: "The person is told, with this reason. The result of the application is decided elsewhere, as always.",
    ja: "理由とともに本人に通知します。選考結果は、通常どおり審査の画面で決めます。",
  },
  goOn: { en: "Go on without the answer", ja: "回答なしで進める" },
  openTitle: { en: "Further information is awaited", ja: "追加情報の回答を待っています" },
  openText: {
    en: "Read the answers before you decide. A day that passed decides nothing.",
    ja: "回答を確認してから判断してください。期限を過ぎたことだけでは結果は決まりません。",
  },
} satisfies Record<string, Said>;

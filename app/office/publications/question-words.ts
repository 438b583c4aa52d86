import type { Said } from "#platform/language.ts";
import type { PublishProblem } from "#program/publications/publishing.ts";

/** What the desk of questions and answers says. */
export const questionDeskWords = {
  title: { en: "Questions and answers", ja: "よくある質問の編集" },
  vain: { en: "Searched in vain", ja: "見つからなかった検索" },
  vainNone: { en: "Nothing was searched in vain by several people", ja: "複数の人に検索されて見つからなかった言葉はありません" },
  vainNoneText: {
    en: "Words appear here once several people have searched for them and found nothing.",
    ja: "何も見つからなかった言葉は、複数の人が検索するとここに表示されます。",
  },
  vainWords: { en: "Words", ja: "検索された言葉" },
  vainTimes: { en: "Times", ja: "回数" },
  vainLast: { en: "Last on", ja: "最後の検索日" },
  vainNow: { en: "Finds now", ja: "現在の検索結果" },
  vainNothing: { en: "still nothing", ja: "該当なし" },
  vainDeeds: { en: "What to do", ja: "操作" },
  vainAnswer: { en: "Write an answer", ja: "回答を書く" },
  vainForget: { en: "Take off the list", ja: "一覧から消す" },
  add: { en: "New entry", ja: "新しい質問" },
  newTitle: { en: "A new entry", ja: "新しい質問を書く" },
  states: { en: "State", ja: "状態" },
  all: { en: "All", ja: "すべて" },
  published: { en: "Published", ja: "公開中" },
  draft: { en: "Being written", ja: "編集中" },
  unpublished: { en: "Not public", ja: "非公開" },
  gaps: { en: "Languages disagree", ja: "日英の不一致" },
  unhelpful: { en: "Found unhelpful", ja: "役に立たないとの声" },
  category: { en: "Category", ja: "分類" },
  question: { en: "Question", ja: "質問" },
  changed: { en: "Changed", ja: "更新" },
  helpful: { en: "Helpful", ja: "役に立った" },
  none: { en: "No entry here", ja: "該当する質問はありません" },
  noneText: { en: "Choose another list or category.", ja: "別の一覧か分類を選んでください。" },
  back: { en: "All entries", ja: "一覧へ" },
  id: { en: "Address", ja: "アドレス" },
  idHint: { en: "Small letters, figures and hyphens. It stays for good.", ja: "半角の英小文字・数字・ハイフン。あとから変更できません。" },
  place: { en: "Audience and category", ja: "対象と分類" },
  when: { en: "Shown", ja: "表示する年度" },
  whenAlways: { en: "In every year", ja: "すべての年度" },
  questionEn: { en: "Question, English", ja: "質問（英語）" },
  questionJa: { en: "Question, Japanese", ja: "質問（日本語）" },
  answerEn: { en: "Answer, English", ja: "回答（英語）" },
  answerJa: { en: "Answer, Japanese", ja: "回答（日本語）" },
  answerHint: {
    en: "One paragraph a line. “- ” begins a point, “*course ” one for each course, {ageMin} is a fact of the year, [words](courses) a link.",
    ja: "1行が1段落です。「- 」で箇条書き、「*course 」でコースごとの行、{ageMin} は年度の値、[文字](courses) はリンクになります。",
  },
  also: { en: "Other words for it", ja: "検索用の言葉" },
  alsoHint: {
    en: "Words and whole questions, as people would type them, in either language; between commas.",
    ja: "利用者が入力しそうな言葉や質問文を、日英どちらでも、コンマで区切って入力してください。検索に使われます。",
  },
  earlier: { en: "Move up", ja: "上へ" },
  later: { en: "Move down", ja: "下へ" },
  previewEn: { en: "As readers see it, English", ja: "表示の確認（英語）" },
  previewJa: { en: "As readers see it, Japanese", ja: "表示の確認（日本語）" },
  notShown: { en: "Not shown this year, or it cannot be read yet.", ja: "今年度は表示されないか、まだ読み取れません。" },
  isDraft: {
    en: "These words are a draft. The public reads the last published version.",
    ja: "下書きです。公開されているのは、最後に公開した版です。",
  },
  versions: { en: "Published versions", ja: "公開した版" },
  version: { en: "Version", ja: "版" },
  when_: { en: "When", ja: "日時" },
  who: { en: "Who", ja: "担当者" },
  withProgram: { en: "came with the program", ja: "初期データ" },
  forgetWhy: { en: "Delete these words", ja: "この文を削除" },
  said: { en: "What readers say", ja: "読者の声" },
  order: { en: "Order", ja: "並び順" },
} satisfies Record<string, Said>;

export const questionDeskSayings = {
  vainLead: (days: number, from: { readonly times: number; readonly days: number }, again: number): Said => ({
    en: `What people typed into the search of questions and nothing was found: only what was typed at least ${from.times} times, on at least ${from.days} days, because what one person types may be a name. One network counts once in ${again} days for the same words. Nothing is kept about who typed the words; they go ${days} days after they were last typed.`,
    ja: `質問の検索で、何も見つからなかった言葉です。一人だけが入力した言葉は氏名などの場合があるため、${from.days}日以上にわたり合計${from.times}回以上検索されたものだけを表示します。同じ接続元からの同じ言葉の検索は、${again}日間に1回と数えます。検索した人に関する情報は記録しません。最後の検索から${days}日で削除します。`,
  }),
  entries: (count: number): Said => ({ en: count === 1 ? "1 entry" : `${count} entries`, ja: `${count}件` }),
  votes: (yes: number, no: number): Said => ({ en: `${yes} yes, ${no} no`, ja: `はい ${yes}件、いいえ ${no}件` }),
};

type Facts = Readonly<Record<string, string | number>>;
const disagree =
  (en: string, ja: string) =>
  (facts: Facts): Said => ({
    en: `${en} differ in line ${facts.line}. English: “${facts.en || "none"}”. Japanese: “${facts.ja || "none"}”.`,
    ja: `${facts.line}行目の${ja}が日英で一致していません。英語：「${facts.en || "なし"}」、日本語：「${facts.ja || "なし"}」`,
  });

/** Why an entry was not saved or published. */
export const questionProblems = {
  "language-missing": {
    en: "This language is missing. Both are needed to publish.",
    ja: "この言語が未入力です。公開には日英の両方が必要です。",
  },
  "parity-lines": (facts: Facts): Said => ({
    en: `The two languages have different numbers of lines: ${facts.en} and ${facts.ja}.`,
    ja: `日英の行数が違います（英語${facts.en}行、日本語${facts.ja}行）。`,
  }),
  "parity-markers": disagree("The kinds of line", "行の種類"),
  "parity-conditions": disagree("The conditions", "条件"),
  "parity-placeholders": disagree("The facts of the year", "年度の値"),
  "parity-links": disagree("The links", "リンク"),
  "parity-dates": disagree("The dates", "日付"),
  "parity-amounts": disagree("The amounts", "金額・割合"),
  "parity-numbers": disagree("The numbers", "数字"),
  "markup-broken": (facts: Facts): Said => ({
    en: `This cannot be read: ${facts.what}`,
    ja: `読み取れない書き方があります：${facts.what}`,
  }),
  "id-invalid": { en: "Small letters, figures and hyphens only.", ja: "半角の英小文字・数字・ハイフンで入力してください。" },
  "id-taken": { en: "There is an entry of this address already.", ja: "同じアドレスの質問がすでにあります。" },
} satisfies Record<PublishProblem["code"] | "id-invalid" | "id-taken", Said | ((facts: Facts) => Said)>;

import type { Said } from "#platform/language.ts";

/** What the pages of questions and answers say around the entries. */
export const questionWords = {
  title: { en: "Questions and answers", ja: "よくある質問" },
  home: { en: "Home", ja: "ホーム" },
  lead: {
    en: "For people who would like to take part and for companies that would like to host. Search, or open a question below.",
    ja: "参加を考えている方と、受入れを考えている企業の方に向けた質問と回答です。言葉で検索するか、下の一覧から質問をお選びください。",
  },
  search: { en: "Search the answers", ja: "言葉で探す" },
  searchHint: { en: "In English or Japanese, such as “visa” or “締切”.", ja: "日本語か英語で入力してください（例：推薦状、visa）。" },
  suggested: { en: "These may answer it", ja: "該当しそうな質問" },
  jumps: { en: "Jump to a topic", ja: "目次" },
  all: { en: "All questions", ja: "すべての質問" },
  ownAddress: { en: "This answer by itself", ja: "この回答だけを開く" },
  notFoundTitle: { en: "We found no answer to that", ja: "該当する回答が見つかりません" },
  notFound: {
    en: "Try another word or fewer words, look through all questions, or write to us.",
    ja: "別の言葉や短い言葉で試すか、すべての質問をご覧ください。お問い合わせもお受けしています。",
  },
  notAnswered: { en: "Not answered?", ja: "解決しないときは" },
  notAnsweredText: {
    en: "Write to the office in English or Japanese. The answer comes by e-mail.",
    ja: "事務局へ日本語か英語でお問い合わせください。回答はメールでお送りします。",
  },
  write: { en: "Write to us", ja: "問い合わせる" },
  related: { en: "Related questions", ja: "関連する質問" },
  helpful: { en: "Was this helpful?", ja: "この回答は役に立ちましたか" },
  why: { en: "What was missing? Please write nothing personal", ja: "足りなかった点（個人情報は書かないでください）" },
  yes: { en: "Yes", ja: "はい" },
  no: { en: "No", ja: "いいえ" },
  thanks: { en: "Thank you", ja: "ありがとうございました" },
  thanksText: {
    en: "It helps the office to improve the answers. We keep your answer and the day, nothing about you.",
    ja: "回答の改善に役立てます。保存するのは回答と日付だけで、どなたの回答かは記録しません。",
  },
  backToAnswer: { en: "Back to the answer", ja: "回答に戻る" },
  updated: { en: "Last changed: ", ja: "最終更新：" },
} satisfies Record<string, Said>;

export const questionSayings = {
  found: (count: number, query: string): Said =>
    count === 0
      ? { en: `“${query}”`, ja: `「${query}」` }
      : {
          en: count === 1 ? `1 answer for “${query}”` : `${count} answers for “${query}”, the best first`,
          ja: `「${query}」の検索結果 ${count}件`,
        },
};

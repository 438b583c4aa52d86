import type { Said } from "#platform/language.ts";

/** What the pages of news say around the posts. */
export const newsWords = {
  title: { en: "News", ja: "お知らせ" },
  lead: {
    en: "What the JIP Office announces: dates, extensions, results and changes.",
    ja: "JIP事務局からのお知らせです。日程、締切の延長、結果、変更などをご案内します。",
  },
  pinned: { en: "Important", ja: "重要" },
  feed: { en: "Follow the news in a feed reader (Atom)", ja: "フィードで購読する（Atom）" },
  none: { en: "No news yet", ja: "お知らせはまだありません" },
  noneText: { en: "The office's announcements will stand here.", ja: "事務局からのお知らせは、このページに掲載します。" },
  all: { en: "All news", ja: "お知らせ一覧" },
  updated: { en: "Last changed: ", ja: "最終更新：" },
  office: { en: "Japan Internship Program Office", ja: "国際化促進インターンシップ事業 事務局" },
} satisfies Record<string, Said>;

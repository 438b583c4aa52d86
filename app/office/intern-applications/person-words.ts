import type { Said } from "#platform/language.ts";

/** What other desks keep about the person of an application. */
export const personElsewhereWords = {
  title: { en: "The person elsewhere", ja: "この方のほかの記録" },
  nothing: { en: "Nothing else is kept about this person.", ja: "ほかの記録はありません。" },
  matches: { en: "Recommended to", ja: "推薦先・マッチング" },
  internships: { en: "Internship", ja: "実習" },
  changes: { en: "Changes asked for", ja: "変更の依頼" },
  duplicates: { en: "Likely duplicate", ja: "重複の可能性" },
  inquiries: { en: "Inquiries from this address", ja: "同じアドレスからの問い合わせ" },
  otherYears: { en: "Other years", ja: "他の年度の応募" },
  consents: { en: "Consents", ja: "同意" },
  policy: { en: "Privacy policy", ja: "プライバシーポリシー" },
  provisions: { en: "Given to third parties", ja: "第三者への提供" },
} satisfies Record<string, Said>;

import { yearPages } from "#app/public/year/year-pages.ts";
import type { Said } from "#platform/language.ts";

/** What stands on the site map around the links. */
export const siteMapWords = {
  title: { en: "Site map", ja: "サイトマップ" },
  lead: { en: "Every public page of this site.", ja: "このサイトの一般向けページの一覧です。" },
  yearItself: { en: "The year at a glance", ja: "この年度の概要" },
} satisfies Record<string, Said>;

interface Link {
  readonly path: string;
  readonly word: Said;
}
const ofYear = (...paths: string[]): Link[] => paths.flatMap((path) => yearPages.find((page) => page.path === path) ?? []);

/** The pages by what somebody comes for. A page that the site does not have (yet) is left out when the map is shown. */
export const siteMapSections: readonly { id: string; head: Said; links: readonly Link[] }[] = [
  {
    id: "program",
    head: { en: "The program", ja: "事業について" },
    links: [
      { path: "", word: { en: "Home", ja: "ホーム" } },
      ...ofYear("about", "definitions", "results"),
      { path: "news", word: { en: "News", ja: "お知らせ" } },
      { path: "case-studies", word: { en: "Case studies", ja: "成果事例" } },
      { path: "years", word: { en: "Years of the program", ja: "年度の一覧" } },
    ],
  },
  {
    id: "taking-part",
    head: { en: "Taking part", ja: "参加・受入れ" },
    links: [
      ...ofYear("courses", "calendar", "requirements"),
      { path: "eligibility", word: { en: "Can I take part?", ja: "応募できるか確かめる" } },
      { path: "eligibility/company", word: { en: "Can our company host?", ja: "受け入れられるか確かめる（企業の方）" } },
      ...ofYear("steps/interns", "steps/companies", "duties", "support"),
      { path: "information-sessions", word: { en: "Information sessions", ja: "説明会" } },
      { path: "sign-in", word: { en: "Sign in or start", ja: "ログイン・応募開始" } },
    ],
  },
  {
    id: "help",
    head: { en: "Questions", ja: "ご質問" },
    links: [
      { path: "questions", word: { en: "Questions and answers", ja: "よくある質問" } },
      { path: "receipts", word: { en: "Check a receipt", ja: "受付票の確認" } },
      { path: "inquiry", word: { en: "Write to the office", ja: "お問い合わせ" } },
    ],
  },
  {
    id: "site",
    head: { en: "This site", ja: "このサイトについて" },
    links: [
      ...ofYear("privacy"),
      { path: "cookies", word: { en: "Cookies", ja: "クッキー（Cookie）" } },
      { path: "accessibility", word: { en: "Accessibility", ja: "アクセシビリティ" } },
    ],
  },
];

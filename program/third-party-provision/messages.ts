import type { Said } from "#platform/language.ts";
import type { ProvidedItem } from "./provision.ts";
import type { Provision } from "./provision.ts";
import type { RecipientKind } from "./provision.ts";

export const recipientKindNames = {
  "host-company": { en: "Host company", ja: "受入企業" },
  committee: { en: "Screening committee", ja: "審査委員会" },
  meti: { en: "Ministry of Economy, Trade and Industry (METI)", ja: "経済産業省" },
  jetro: { en: "JETRO", ja: "ジェトロ（日本貿易振興機構）" },
  embassy: { en: "Embassy in Japan", ja: "在日大使館" },
  immigration: { en: "Immigration Services Agency", ja: "出入国在留管理庁" },
  "diplomatic-post": { en: "Japanese diplomatic post", ja: "在外公館" },
} satisfies Record<RecipientKind, Said>;

export const providedItemNames = {
  name: { en: "Name", ja: "氏名" },
  nationality: { en: "Nationality", ja: "国籍" },
  residence: { en: "Country of residence", ja: "居住国" },
  "birth-date": { en: "Date of birth", ja: "生年月日" },
  contact: { en: "Contact details", ja: "連絡先" },
  education: { en: "Education", ja: "学歴" },
  languages: { en: "Languages", ja: "語学力" },
  skills: { en: "Skills and experience", ja: "技能・経験" },
  wishes: { en: "Wishes for the internship", ja: "インターンシップの希望" },
  motivation: { en: "Reasons for applying", ja: "応募の動機" },
  resume: { en: "Résumé", ja: "履歴書" },
  suitability: { en: "How you fit the stated needs", ja: "希望条件との適合" },
  internship: { en: "Course, host company and period of the internship", ja: "コース、受入企業、実習期間" },
  "daily-reports": { en: "Daily reports", ja: "日報" },
  trainings: { en: "Training attendance", ja: "研修の出欠" },
  travel: { en: "Travel dates", ja: "渡航日程" },
  "emergency-contact": { en: "Emergency contact", ja: "緊急連絡先" },
} satisfies Record<ProvidedItem, Said>;

export const purposeNames = {
  meti: { en: "Reporting on the program", ja: "事業の報告" },
  safety: { en: "Keeping you safe while the program runs", ja: "事業実施中の安全管理" },
  hosting: { en: "Preparing and running the placement", ja: "受入れの準備と運営" },
  selection: { en: "Approving the result of the selection", ja: "選考結果の承認" },
} satisfies Record<Provision["purpose"], Said>;

export const meansNames = {
  view: { en: "Shown on a page of this system", ja: "本システムの画面で閲覧" },
  export: { en: "Handed over as a file", ja: "ファイルで提供" },
  letter: { en: "Sent by e-mail", ja: "メールで送付" },
} satisfies Record<Provision["means"], Said>;

import type { Said } from "#platform/language.ts";
import type { ApplicationFlag } from "./company-application.ts";
import type { PositionState } from "./position.ts";
import type { CompanyState } from "./rules.ts";
import type { SmeWhy } from "./rules.ts";
import type { SmeCategory } from "#program/year/industries.ts";
import type { OfficeDeed } from "./states.ts";

/** The state as the company reads it. */
export const companyStateNames = {
  draft: { en: "Not sent yet", ja: "未送信" },
  submitted: { en: "Received", ja: "受付済み" },
  checking: { en: "Being checked", ja: "確認中" },
  returned: { en: "Please change and send again", ja: "修正のお願い" },
  eligible: { en: "Accepted", ja: "受理" },
  ineligible: { en: "Not eligible", ja: "要件外" },
  hearing: { en: "Accepted, plan being prepared", ja: "受理（計画の確認中）" },
  plan_ready: { en: "Accepted, plan ready", ja: "受理（計画確定）" },
  matching: { en: "Candidates are being proposed", ja: "候補者をご紹介中" },
  placed: { en: "Intern confirmed", ja: "受入れ確定" },
  unmatched: { en: "No match this time", ja: "今回はマッチングなし" },
  closed: { en: "Closed", ja: "終了" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  on_hold: { en: "On hold", ja: "保留中" },
} satisfies Record<CompanyState, Said>;

/** The state as the office works with it. */
export const officeStateNames = {
  draft: { en: "Draft", ja: "下書き" },
  submitted: { en: "Received", ja: "受付" },
  checking: { en: "Checking", ja: "確認中" },
  returned: { en: "Returned", ja: "差戻し" },
  eligible: { en: "Eligible", ja: "要件充足" },
  ineligible: { en: "Not eligible", ja: "要件外" },
  hearing: { en: "Heard", ja: "聞取り済み" },
  plan_ready: { en: "Plan ready", ja: "計画確定" },
  matching: { en: "Matching", ja: "マッチング中" },
  placed: { en: "Placed", ja: "受入れ確定" },
  unmatched: { en: "Unmatched", ja: "マッチングなし" },
  closed: { en: "Closed", ja: "終了" },
  withdrawn: { en: "Withdrawn", ja: "取下げ" },
  on_hold: { en: "On hold", ja: "保留" },
} satisfies Record<CompanyState, Said>;

export const officeDeedNames = {
  begin: { en: "Begin checking", ja: "確認を始める" },
  return: { en: "Return with these points", ja: "この内容で差し戻す" },
  accept: { en: "Accept, open positions later", ja: "受理する（募集枠は後で開く）" },
  "hearing-held": { en: "Hearing held", ja: "聞取りを記録する" },
  "plan-ready": { en: "Plan is ready", ja: "計画を確定する" },
  open: { en: "Accept and open positions", ja: "受理して募集枠を開く" },
  ineligible: { en: "Set as not eligible", ja: "要件外とする" },
  close: { en: "Close", ja: "終了する" },
} satisfies Record<OfficeDeed, Said>;

/** Lines of the history about a company's application, by the deed's name. */
export const companyHistory: Readonly<Record<string, Said>> = {
  "company-not-this-year": { en: "The company said that it takes nobody this year", ja: "今年度は見送ると企業が回答しました" },
  "company-registered": { en: "The company was registered", ja: "企業が登録されました" },
  "colleague-invited": { en: "A colleague was invited", ja: "担当者を招待しました" },
  "invitation-withdrawn": { en: "An invitation was taken back", ja: "招待を取り消しました" },
  "colleague-joined": { en: "A colleague joined", ja: "担当者が加わりました" },
  "colleague-role-changed": { en: "A colleague’s role was changed", ja: "担当者の役割を変更しました" },
  "colleague-removed": { en: "A colleague was removed", ja: "担当者を外しました" },
  "company-application-started": { en: "The application was begun", ja: "申込みの入力が始まりました" },
  "company-application-taken-over": {
    en: "The application was begun with the answers of an earlier year",
    ja: "前の年度の回答を引き継いで入力が始まりました",
  },
  "company-application-on_hold": { en: "It was put on hold", ja: "保留にしました" },
  "company-application-released": { en: "It was taken off hold", ja: "保留を解きました" },
  "position-put-into-english": { en: "A position was put into English", ja: "募集枠を英訳しました" },
  "company-checks-marked": { en: "Points were checked", ja: "確認項目を更新しました" },
  "company-hearing-recorded": { en: "A hearing was written down", ja: "聞取りの記録を残しました" },
  "company-application-saved": { en: "Answers were saved", ja: "回答が保存されました" },
  "position-saved": { en: "A position was saved", ja: "募集枠が保存されました" },
  "position-removed": { en: "A position was removed", ja: "募集枠が削除されました" },
  "company-application-submitted": { en: "The application was received", ja: "申込みを受け付けました" },
  "company-application-checking": { en: "Checking began", ja: "確認を始めました" },
  "company-application-returned": { en: "It was returned with points to change", ja: "修正をお願いしました" },
  "company-application-eligible": { en: "It was accepted", ja: "受理しました" },
  "company-application-ineligible": { en: "It was found not eligible", ja: "要件外としました" },
  "company-application-hearing": { en: "The hearing was held", ja: "聞取りを行いました" },
  "company-application-plan_ready": { en: "The plan is ready", ja: "実習計画が確定しました" },
  "company-application-matching": { en: "The positions were opened", ja: "募集枠を開きました" },
  "company-application-placed": { en: "An intern was confirmed", ja: "受入れが確定しました" },
  "company-application-unmatched": { en: "It ended without a match", ja: "マッチングなしで終わりました" },
  "company-application-closed": { en: "It was closed", ja: "終了しました" },
  "company-application-withdrawn": { en: "The company withdrew", ja: "企業が取り下げました" },
};

export const positionStateNames = {
  draft: { en: "Not open", ja: "準備中" },
  open: { en: "Open", ja: "募集中" },
  closed: { en: "Closed", ja: "終了" },
} satisfies Record<PositionState, Said>;

export const flagNames = {
  "not-sme": { en: "Beyond the SME limits", ja: "中小企業の基準超" },
  "sme-undecided": { en: "Size not decided", ja: "規模を判定できず" },
  "other-body": { en: "Not a company", ja: "会社以外の団体" },
} satisfies Record<ApplicationFlag, Said>;

export const smeCategoryNames = {
  other: { en: "manufacturing and others", ja: "製造業その他" },
  wholesale: { en: "wholesale", ja: "卸売業" },
  service: { en: "services", ja: "サービス業" },
  retail: { en: "retail", ja: "小売業" },
} satisfies Record<SmeCategory, Said>;

export const smeWhys = {
  "industry-unknown": { en: "The industry is not known.", ja: "業種が分かりません。" },
  "industry-is-government": { en: "The industry is government.", ja: "業種が公務です。" },
  "industry-too-coarse": { en: "The industry is too coarse to tell the limits.", ja: "業種の区分が大きく、基準が決まりません。" },
  "capital-unknown": { en: "The capital is not known.", ja: "資本金が分かりません。" },
  "employees-unknown": { en: "The number of employees is not known.", ja: "従業員数が分かりません。" },
  "capital-and-employees-unknown": { en: "Neither capital nor employees are known.", ja: "資本金も従業員数も分かりません。" },
} satisfies Record<SmeWhy, Said>;

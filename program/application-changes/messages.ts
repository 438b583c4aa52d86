import type { Said } from "#platform/language.ts";
import type { ChangeKind } from "./application-change.ts";
import type { ChangeState } from "./application-change.ts";
import type { Proof } from "./application-change.ts";

export const changeNames = {
  name: { en: "Name", ja: "氏名" },
  nationality: { en: "Nationality", ja: "国籍・地域" },
  "birth-date": { en: "Birth date", ja: "生年月日" },
  languages: { en: "Languages", ja: "語学" },
  address: { en: "Address and country of residence", ja: "住所・お住まいの国" },
  contact: { en: "Telephone and what we call you", ja: "電話番号・お呼びする名前" },
} satisfies Record<ChangeKind, Said>;

export const changeStateNames = {
  asked: { en: "Waits for the office", ja: "事務局で確認中" },
  accepted: { en: "Changed", ja: "変更済み" },
  refused: { en: "Not changed", ja: "変更せず" },
  taken_back: { en: "Taken back", ja: "取下げ" },
  own: { en: "Changed by the person", ja: "本人が変更" },
} satisfies Record<ChangeState, Said>;

export const proofNames = {
  passport: { en: "Passport", ja: "旅券" },
  certificate: { en: "Certificate of a test or school", ja: "試験・学校の証明書" },
  "residence-card": { en: "Residence card or certificate of residence", ja: "在留カード・住民票" },
  "family-register": { en: "Family register or marriage certificate", ja: "戸籍・婚姻の証明書" },
  other: { en: "Another document", ja: "その他の書類" },
} satisfies Record<Proof, Said>;

/** Problems of asking and deciding. */
export const changeProblemWords = {
  "not-sent": {
    en: "This is for applications that were sent and not withdrawn.",
    ja: "送信済みで、取り下げられていない応募についてのみ変更できます。",
  },
  "change-waits": {
    en: "A request of this kind waits already. Take it back first if it should say something else.",
    ja: "同じ項目の変更を確認中です。内容を変える場合は、先に取り下げてください。",
  },
  "too-many-requests": {
    en: "You have asked for many changes today. Please come back tomorrow, or write to us.",
    ja: "本日の変更の依頼が上限に達しました。明日あらためてお手続きいただくか、お問い合わせください。",
  },
  "too-many-files": {
    en: "Three files at most. Put more photographs into one PDF.",
    ja: "ファイルは3つまでです。多い場合は1つのPDFにまとめてください。",
  },
  "courses-affected": {
    en: "With this change the requirements of a course are no longer met. Nothing is sent yet: read below which one, and send again if you want it all the same.",
    ja: "この変更により、要件を満たさなくなるコースがあります。まだ送信していません。下の内容を確認し、それでも依頼する場合は、もう一度送信してください。",
  },
  "nothing-changed": { en: "These are the answers that we have already.", ja: "現在の内容と同じです。変更する箇所を入力してください。" },
} satisfies Record<string, Said>;

/** What happened, as it stands in a person's own history. */
export const changeDeeds = {
  "application-contact-changed": { en: "You changed your contact", ja: "連絡先を変更しました" },
  "application-change-asked": { en: "You asked for a change of your application", ja: "応募内容の変更を依頼しました" },
  "application-change-taken-back": { en: "You took a request for a change back", ja: "変更の依頼を取り下げました" },
  "application-change-accepted": { en: "The office made the change that you asked for", ja: "事務局が応募内容を変更しました" },
  "change-proof-opened": { en: "The office opened the proof of a change", ja: "事務局が変更の証明書類を確認しました" },
  "change-proofs-deleted": { en: "The proof of a change was deleted", ja: "変更の証明書類を削除しました" },
  "application-change-refused": { en: "The office did not make a change", ja: "事務局は変更を反映しませんでした" },
} satisfies Record<string, Said>;

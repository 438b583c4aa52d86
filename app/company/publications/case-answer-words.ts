import type { Said } from "#platform/language.ts";

/** What a company reads around the case study that the office wrote about it. */
export const caseAnswerWords = {
  lead: {
    en: "What the office would like to publish about your company. Nothing is shown without your consent, and you can take it back at any time.",
    ja: "事務局が貴社の事例として掲載したい内容です。同意がなければ掲載しません。同意はいつでも取り消せます。",
  },
  none: { en: "No case study about your company", ja: "貴社の事例はまだありません" },
  noneText: {
    en: "When the office writes one, you read it here before anybody else does.",
    ja: "事務局が作成した事例は、公開する前にこのページでご確認いただけます。",
  },
  asked: { en: "The office asks for your consent. It is not public yet.", ja: "掲載への同意をお願いしています。まだ公開していません。" },
  given: { en: "You have agreed. The office has not published it yet.", ja: "同意をいただいています。まだ公開していません。" },
  isPublic: { en: "You have agreed, and it is public.", ja: "同意をいただき、公開しています。" },
  withdrawn: { en: "There is no consent. Nobody outside the office sees it.", ja: "同意がないため、公開していません。" },
  scope: { en: "What may be shown:", ja: "掲載する内容：" },
  en: { en: "English", ja: "英語" },
  ja: { en: "Japanese", ja: "日本語" },
  agree: { en: "Agree to publishing", ja: "掲載に同意する" },
  refuse: { en: "Do not agree", ja: "同意しない" },
  answeredByOthers: {
    en: "The applicant or the manager in charge of your company answers.",
    ja: "回答は、申込担当者または責任者が行います。",
  },
  takeBack: { en: "Take the consent back", ja: "同意を取り消す" },
} satisfies Record<string, Said>;

import type { Said } from "#platform/language.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";

/** What the first page says once nothing of an application goes on. */
export const endedWords = {
  over: { en: "This application is over", ja: "この応募は終了しました" },
  nothingLeft: {
    en: "You need not do anything, and nothing more is asked of you.",
    ja: "お手続きは必要ありません。今後、書類などをお願いすることもありません。",
  },
  nextYear: {
    en: "You may apply again in another year. Its dates stand on the page “Dates” as soon as they are fixed.",
    ja: "別の年度に、あらためて応募することができます。日程は、決まりしだい「日程」のページに掲載します。",
  },
  calendar: { en: "Dates", ja: "日程" },
  ask: { en: "Write to the office", ja: "事務局へ問い合わせる" },
} satisfies Record<string, Said>;

/** How each course of the person ended, kindly and without a reason that is not theirs to read here. */
export const courseEndings: Partial<Record<CourseApplicationState, Said>> = {
  ineligible: {
    en: "A requirement of this course was not met. Our letter to you tells more.",
    ja: "このコースの応募要件を満たしていませんでした。詳しくはお送りしたメールをご覧ください。",
  },
  no_show: {
    en: "The interview did not take place without you. If something kept you from it, write to the office.",
    ja: "面談にご参加いただけませんでした。ご事情がある場合は、事務局へお知らせください。",
  },
  not_selected: {
    en: "You were not selected this time. That is no judgement of you as a person; thank you for the care that you took.",
    ja: "今回は見送りとなりました。あなたという方への評価ではありません。ご応募に心よりお礼申し上げます。",
  },
  declined: {
    en: "You declined the offer, and this course ended with it.",
    ja: "受入れのご案内を辞退されたため、このコースへの応募は終了しました。",
  },
  lapsed: {
    en: "No answer to the offer came by its day, and the office closed it. If you would still like to take part, write to the office soon.",
    ja: "回答期限までにご回答がなく、事務局がご案内を終了しました。引き続き参加をご希望の場合は、早めに事務局へお知らせください。",
  },
  released: {
    en: "You passed the selection, but there were fewer places than people, and we could not find a company for you. That says nothing against your abilities.",
    ja: "選考は通過されましたが、通過された方の数に比べて受入枠が少なく、受入企業をご紹介できませんでした。あなたの能力を否定するものではありません。",
  },
  superseded: {
    en: "It ended because you agreed to a place in another course.",
    ja: "ほかのコースの受入れに同意されたため、終了しました。",
  },
  withdrawn: { en: "It ended because you withdrew.", ja: "辞退されたため、終了しました。" },
};

export const endedSayings = {
  placeEnded: (company: Said, day: Said): Said => ({
    en: `Your place at ${company.en} was cancelled on ${day.en}.`,
    ja: `${company.ja}の受入れは、${day.ja}に取消しとなりました。`,
  }),
  goesOn: {
    en: "You are again among the people whom we recommend to companies. You need not do anything: when a company would like to have you, we write to you.",
    ja: "再び、企業への推薦の対象となっています。お手続きは必要ありません。受入れの希望があれば、メールでお知らせします。",
  } satisfies Said,
};

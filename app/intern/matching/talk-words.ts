import type { Said } from "#platform/language.ts";
import type { CompanyInterviewState } from "#program/matching/company-interview.ts";

type Standing = { readonly title: Said; readonly text: Said };
const states = {
  to_arrange: {
    title: { en: "Times will follow", ja: "日時の候補をお待ちください" },
    text: {
      en: "You get some times to choose from. You need not do anything until then.",
      ja: "日時の候補が届きましたらお知らせします。それまでお手続きは必要ありません。",
    },
  },
  proposed: {
    title: { en: "Choose a time", ja: "日時をお選びください" },
    text: { en: "The company has proposed times.", ja: "企業から日時の候補が届いています。" },
  },
  set: {
    title: { en: "The talk is set", ja: "面談の日時が決まりました" },
    text: {
      en: "If something comes up, write to the office before the talk.",
      ja: "ご都合が変わった場合は、面談の前に事務局へご連絡ください。",
    },
  },
  none_fits: {
    title: { en: "Other times will follow", ja: "別の日時の候補をお待ちください" },
    text: {
      en: "Thank you. We have passed on when you are free; you get other times to choose from.",
      ja: "ご都合を伝えました。あらためて日時の候補をお知らせします。",
    },
  },
  held: {
    title: { en: "The talk was held", ja: "面談は終わりました" },
    text: { en: "The company decides now. We write to you either way.", ja: "これから企業が判断します。結果は必ずお知らせします。" },
  },
  missed: {
    title: { en: "The talk did not take place", ja: "面談は行われませんでした" },
    text: {
      en: "If something kept you from it, write to the office today.",
      ja: "ご事情がある場合は、できるだけ早く事務局へお知らせください。",
    },
  },
  called_off: {
    title: { en: "This talk does not take place", ja: "この面談は行われないことになりました" },
    text: {
      en: "The place is no longer under discussion. Your application stays with us.",
      ja: "この受入れについての調整は終わりました。ご応募は引き続きお預かりしています。",
    },
  },
} satisfies Record<CompanyInterviewState, Standing>;

/** What the person's page about a talk with a company says. */
export const talkWords = {
  back: { en: "My page", ja: "マイページ" },
  lead: {
    en: "The company would like to talk with you before it decides. You can ask questions, too.",
    ja: "企業が、受入れを決める前にあなたと話したいと希望しています。あなたから質問することもできます。",
  },
  proposed: states.proposed.title,
  until: { en: "Answer by", ja: "回答期限：" },
  time: { en: "Which time fits you?", ja: "都合のよい日時" },
  past: { en: "This time has passed", ja: "この日時は過ぎています" },
  choose: { en: "Choose this time", ja: "この日時にする" },
  noneFits: { en: "None of these fits", ja: "どの日時も合わない場合" },
  note: { en: "When would you be free?", ja: "都合のよい時間帯" },
  noteHint: {
    en: "Days and times, with your time zone. The company and the office read it.",
    ja: "曜日や時間帯をお書きください。企業と事務局が読みます。",
  },
  refuse: { en: "Ask for other times", ja: "別の日時を希望する" },
  calendar: { en: "Entry for your calendar (.ics)", ja: "カレンダー用ファイル（.ics）" },
  states,
};

export const talkSayings = {
  title: (company: Said): Said => ({ en: `Talk with ${company.en}`, ja: `${company.ja}との面談` }),
};

import type { Said } from "#platform/language.ts";

/** What the person's pages say about changing what was sent. */
export const changeWords = {
  title: { en: "Change something", ja: "送信した内容の変更" },
  lead: {
    en: "Your application was sent as it is. Some things you change yourself, some the office changes when it has seen a proof, and the rest stays.",
    ja: "応募は送信された内容で受け付けています。ご自身で変更できるもの、証明を確認して事務局が変更するもの、変更できないものがあります。",
  },
  backTo: { en: "Your application", ja: "応募" },
  own: { en: "You change this yourself", ja: "ご自身で変更できるもの" },
  ownText: {
    en: "It counts at once. Your e-mail address is changed in your account.",
    ja: "すぐに反映されます。メールアドレスはアカウントの設定で変更できます。",
  },
  saveContact: { en: "Change it now", ja: "変更する" },
  byOffice: { en: "The office changes this for you", ja: "事務局が変更するもの" },
  byOfficeText: {
    en: "You say what it should be and what proves it. The office looks at it, and the requirements of your courses are checked again.",
    ja: "変更後の内容と、確認できる書類をお知らせください。事務局が確認し、希望コースの要件をあらためて確認します。",
  },
  never: { en: "This stays as you sent it", ja: "変更できないもの" },
  neverText: {
    en: "Courses and wishes, motivation, education, work, skills, earlier participation and your declarations: everybody is read by what they sent in time. If you no longer want a course, you can withdraw.",
    ja: "希望コース、志望動機、学歴、職歴・技能、過去の参加、確認と同意の内容は変更できません。全員を、期限までに送信された内容で審査するためです。参加を希望しなくなった場合は、応募の取下げをご利用ください。",
  },
  requests: { en: "Your requests", ja: "変更の依頼と結果" },
  none: { en: "You have asked for no change", ja: "変更の依頼はありません" },
  what: { en: "What", ja: "項目" },
  when: { en: "Asked on", ja: "依頼日" },
  state: { en: "State", ja: "状況" },
  reason: { en: "Answer of the office", ja: "事務局からの回答" },
  takeBack: { en: "Take back", ja: "取り下げる" },
  ask: { en: "Ask the office", ja: "事務局に依頼する" },
  now: { en: "As you sent it", ja: "現在の内容" },
  shouldBe: { en: "As it should be", ja: "変更後の内容" },
  note: { en: "Why does it change?", ja: "変更の理由" },
  noteHint: { en: "For example: I married; my passport was renewed; I passed a test.", ja: "例：婚姻、旅券の更新、試験の合格" },
  proof: { en: "What proves it?", ja: "確認できる書類" },
  proofHint: {
    en: "Name the paper, for example your new passport.",
    ja: "新しい旅券など、書類の名称をお書きください。",
  },
  proofFile: { en: "The proof itself", ja: "書類のファイル" },
  proofFileHint: {
    en: "A photograph or PDF, up to three files of 10 MB. Only those who decide on the change open it. It is deleted 90 days after the decision, or at once when you take the request back.",
    ja: "写真またはPDF、3つまで（1つ10MB以内）。変更を判断する担当者だけが開きます。判断から90日後（取り下げた場合はすぐ）に削除します。",
  },
  sentFiles: { en: "Proof sent", ja: "送信した書類" },
  chooseAgain: {
    en: "Please choose the file again: browsers do not let us keep it.",
    ja: "ファイルはもう一度選んでください。ブラウザーの仕様により保持できません。",
  },
  waits: { en: "You have asked for this already", ja: "この項目の変更は依頼済みです" },
  waitsText: {
    en: "The office is looking at your request. If it should say something else, take it back first.",
    ja: "事務局で確認しています。内容を変える場合は、先に依頼を取り下げてください。",
  },
  waitsShort: { en: "asked for already", ja: "依頼済み" },
  toRequests: { en: "See your requests", ja: "変更の依頼を見る" },
  against: { en: "This change would affect your courses", ja: "この変更はコースの応募に影響します" },
  againstText: {
    en: "If the office makes a change that waits, the requirements of these courses are no longer met. The office then decides what follows. If that is not what you want, you can take the request back.",
    ja: "確認中の変更が反映されると、次のコースの要件を満たさなくなります。その場合の扱いは事務局が判断します。希望と異なるときは、依頼を取り下げることができます。",
  },
  openProof: { en: "Open your file:", ja: "送信したファイルを開く：" },
  beingChecked: { en: "(being checked for harmful content)", ja: "（安全性を確認中）" },
  tryTitle: { en: "What it would mean for your courses", ja: "希望コースへの影響" },
  tryText: {
    en: "Before you send the request, you can see whether the requirements of your courses would still be met. Nothing is sent with it.",
    ja: "依頼の前に、変更後も希望コースの要件を満たすかどうかを確認できます。確認だけでは何も送信されません。",
  },
  tryIt: { en: "Check the effect on my courses", ja: "コースへの影響を確認する" },
  tryFine: { en: "The requirements of all your courses would still be met", ja: "変更後も、すべての希望コースの要件を満たします" },
  tryFineText: {
    en: "Nothing is sent yet. To ask for the change, go on below.",
    ja: "まだ送信していません。変更を依頼する場合は、続けて下の欄にご記入ください。",
  },
  tryAgainst: {
    en: "With this change these courses would no longer be open to you",
    ja: "この変更により、次のコースの要件を満たさなくなります",
  },
  tryAgainstText: {
    en: "Nothing is sent yet. If you ask for the change, the office decides what follows for these courses. What you tell us must be true, so do not leave a change out for that reason.",
    ja: "まだ送信していません。変更を依頼された場合、これらのコースの扱いは事務局が判断します。影響がある場合も、事実と異なる内容のままにはしないでください。",
  },
  contact: { en: "Telephone and what we call you", ja: "電話番号・お呼びする名前" },
} satisfies Record<string, Said>;

export const changeSayings = {
  change: (what: Said): Said => ({ en: `Change: ${what.en}`, ja: `${what.ja}の変更` }),
} as const;

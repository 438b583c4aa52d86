import { sayDay } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

type Facts = Readonly<Record<string, string | number>>;

/** Every problem of a company's forms, with the way out. */
export const companyProblems = {
  "never-applied": {
    en: "Only a company that applied in an earlier year can say “not this year”. Nothing needs to be done where you have not applied.",
    ja: "「今年度は見送る」は、過去の年度に申し込まれた企業向けの回答です。申込みをされていない場合、お手続きは不要です。",
  },
  "application-begun": {
    en: "An application of this year has been begun. If you will not take part, please withdraw it.",
    ja: "今年度の申込みがすでに始まっています。参加されない場合は、申込みを取り下げてください。",
  },
  "corporate-number-length": {
    en: "A corporate number has 13 digits. You find it on the tax agency's corporate number site.",
    ja: "法人番号は13桁です。国税庁の法人番号公表サイトで確認できます。",
  },
  "corporate-number-digits": { en: "Please write the corporate number with digits only.", ja: "法人番号は数字だけで入力してください。" },
  "corporate-number-check-digit": {
    en: "One of the 13 digits does not fit the others. Please compare the number with the notice of the tax agency.",
    ja: "13桁のうちどれかが合っていません。国税庁の通知書と見比べてください。",
  },
  "corporate-number-public-body": {
    en: "This is the number of a state or local body. Public bodies cannot host interns in this program; if you think this is a mistake, please write to the office.",
    ja: "この番号は国や地方公共団体のものです。公的機関はこの事業の受入企業になれません。お心当たりと違う場合は、事務局へお問い合わせください。",
  },
  "corporate-number-registered": {
    en: "A company with this number is registered already. Perhaps a colleague has begun: please ask them, or ask the office to be added.",
    ja: "この法人番号の企業はすでに登録されています。社内の方が始めていないかご確認いただくか、担当者の追加を事務局へご依頼ください。",
  },
  "corporate-number-fixed": {
    en: "The number stays as it was registered. If it is wrong, please write to the office.",
    ja: "法人番号は登録時のまま変更できません。誤りがある場合は、事務局へご連絡ください。",
  },
  "corporate-number-wrong": {
    en: "The corporate number is not right yet. Please check it in the application.",
    ja: "法人番号が正しくありません。申込みの画面で確認してください。",
  },
  "has-company": {
    en: "You are already in charge of a company here. For another company, please sign in with another e-mail address.",
    ja: "このアカウントには、すでに担当する企業があります。別の企業で申し込むときは、別のメールアドレスでログインしてください。",
  },
  "kana-needed": { en: "Please write how the name is read, in katakana.", ja: "読み方をカタカナで入力してください。" },
  "latin-needed": { en: "Please write the English name with Latin letters.", ja: "英語名はアルファベットで入力してください。" },
  "postal-code-invalid": {
    en: "A postal code in Japan has 7 digits, for example 460-0000.",
    ja: "郵便番号は7桁で入力してください（例：460-0000）。",
  },
  "english-needed": {
    en: "Please write this in English letters; the Japanese stands in the answer above.",
    ja: "この欄は英語で入力してください。日本語は上の欄に入力します。",
  },
  "english-missing": (facts: Facts): Said => ({
    en: `Put title and tasks of “${facts.title}” into English first: people without Japanese are recommended as well.`,
    ja: `募集枠「${facts.title}」の名称と実習内容の英訳が必要です。日本語を読めない方にもご紹介するため、先に入力してください。`,
  }),
  "number-needed@capitalYen": {
    en: "Please write the capital in yen, for example 10000000 or 1000万.",
    ja: "資本金は円で入力してください（例：10000000、1000万）。",
  },
  "body-excluded": {
    en: "This kind of body cannot host in this year's program: hosts are companies and other private legal entities.",
    ja: "この種類の団体は、今年度の受入企業になれません。対象は会社などの民間法人です。",
  },
  "course-closed": {
    en: "This course takes no new companies now. Please choose one that is open.",
    ja: "このコースは現在、企業の受付をしていません。受付中のコースを選んでください。",
  },
  "language-needed": {
    en: "Please name the Japanese or the English that the intern needs; one of them is enough.",
    ja: "必要な日本語か英語の少なくとも一方を選んでください。",
  },
  "meetings-too-few": (facts: Facts): Said => ({
    en: `In an online course you meet the intern at least ${facts.least} times a week.`,
    ja: `オンライン型では、インターンとの会議を週${facts.least}回以上お願いしています。`,
  }),
  "answers-missing": (facts: Facts): Said => ({
    en: facts.missing === 1 ? "One answer about the company is missing." : `${facts.missing} answers about the company are missing.`,
    ja: `企業についての回答が${facts.missing}項目足りません。`,
  }),
  "no-position": { en: "Please describe at least one position for an intern.", ja: "募集枠を1つ以上入力してください。" },
  "position-incomplete": (facts: Facts): Said => ({
    en: `Answers are missing in the position “${facts.title}”.`,
    ja: `募集枠「${facts.title}」に足りない回答があります。`,
  }),
  "window-closed": (facts: Facts): Said => {
    const closesAt = new Date(String(facts.closesAt));
    return {
      en: `Course ${facts.course} closed for companies on ${sayClosing(closesAt, "en")} Japan time. Your draft is kept; please change the position to an open course, or remove it.`,
      ja: `${facts.course}コースの企業の受付は${sayClosing(closesAt, "ja")}（日本時間）に締め切りました。入力内容は残っています。募集枠を受付中のコースに変えるか、削除してください。`,
    };
  },
  "end-before-start": { en: "The last day lies before the first.", ja: "終了日が開始日より前になっています。" },
  "period-outside": (facts: Facts): Said => ({
    en: `The days lie within the course's: ${sayDay(String(facts.from), "en")} to ${sayDay(String(facts.to), "en")}.`,
    ja: `このコースの期間（${sayDay(String(facts.from), "ja")}〜${sayDay(String(facts.to), "ja")}）の中で選んでください。`,
  }),
  "look-again": (facts: Facts): Said => ({
    en: `${facts.count} parts still hold the answers of an earlier year. Please open and save each of them.`,
    ja: `前の年度の回答のままの部分が${facts.count}か所あります。開いて確認し、保存をお願いします。`,
  }),
  "points-unanswered": (facts: Facts): Said => ({
    en: `${facts.count} points of the office are still open. Please change the answer, or say at its field why it stays.`,
    ja: `事務局からの指摘が${facts.count}件残っています。回答を直すか、そのままとする理由を入力欄に書いてください。`,
  }),
  "requirements-needed": {
    en: "Please confirm that your company meets the requirements.",
    ja: "要件を満たしていることを確認し、チェックしてください。",
  },
  "consent-needed": { en: "To apply, please agree to the privacy policy.", ja: "申込みには、プライバシーポリシーへの同意が必要です。" },
  "policy-changed": {
    en: "The privacy policy has a new version. Please read it and agree once more.",
    ja: "プライバシーポリシーが改定されました。内容を確認し、もう一度同意をお願いします。",
  },
  "not-editable": {
    en: "This application is with the office now and cannot be changed here. Please write to the office.",
    ja: "この申込みは事務局で確認しているため、ここでは変更できません。変更は事務局へご連絡ください。",
  },
  "no-window": {
    en: "No course takes companies now. Please come back when the next one opens.",
    ja: "現在、企業の受付をしているコースはありません。次の受付開始をお待ちください。",
  },
  "may-not-withdraw": {
    en: "Candidates are being sought for you, so this is not withdrawn by a press. Please write to the office.",
    ja: "候補者の選考が進んでいるため、この画面では取り下げられません。事務局へご連絡ください。",
  },
  "points-needed": {
    en: "Please name at least one point: which answer, and what to change.",
    ja: "修正点を1つ以上、項目と内容で示してください。",
  },
  "reason-needed": { en: "Please write the reason; the company reads it.", ja: "理由を入力してください。企業に伝わる文です。" },
  "hearing-in-future": {
    en: "This day lies ahead. Please write down a hearing after it was held.",
    ja: "先の日付です。聞取りのあとに記録してください。",
  },
  "deed-not-possible": {
    en: "This is not possible in the present state. Please look at the state above.",
    ja: "現在の状態ではこの操作はできません。上の状態を確認してください。",
  },
} as const satisfies Record<string, Said | ((facts: Facts) => Said)>;

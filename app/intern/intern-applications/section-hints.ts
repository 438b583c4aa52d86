import type { Said } from "#platform/language.ts";

/** Questions that help to write the motivation; answering each in two sentences is enough. */
export const motivationPrompts: readonly Said[] = [
  {
    en: "What would you like to be able to do after the internship that you cannot do now?",
    ja: "インターンシップの後、いまできない何ができるようになりたいですか。",
  },
  { en: "Why in a company in Japan, and why a small one?", ja: "なぜ日本の、それも中堅・中小企業で学びたいのですか。" },
  {
    en: "What have you done that shows it: a project, work, a text, something you built?",
    ja: "それを示す経験はありますか（研究、仕事、制作など）。",
  },
  { en: "What could a company learn from you or from your country?", ja: "企業は、あなたやあなたの国から何を得られるでしょうか。" },
];

/** Hints below the labels of the application's fields, and the lines beside its ticks. */
export const fieldHints = {
  fullName: {
    en: "All of it, exactly as in your passport, in one line. A name of one part is fine.",
    ja: "旅券に記載のとおり、すべて1行で入力してください。一語だけのお名前でもかまいません。",
  },
  familyName: { en: "Only if your passport has two fields.", ja: "旅券で姓と名の欄が分かれている方のみ" },
  otherName: {
    en: "A name you had before, or the same name in your own script or in Latin letters.",
    ja: "旧姓のほか、母語の文字やローマ字での表記",
  },
  kana: { en: "How a Japanese reader should say it.", ja: "読み方を、カタカナまたはひらがなで入力してください。" },
  calledName: { en: "For letters and interviews.", ja: "お知らせや面談で使います。" },
  nationality1: { en: "As in your passport.", ja: "旅券に記載の国籍・地域" },
  nationality2: {
    en: "Only if you have more than one; one on the list of this year is enough.",
    ja: "複数お持ちの場合のみ。対象の国籍・地域が1つあれば応募できます。",
  },
  residence: { en: "The country or region in which you live while you apply.", ja: "応募時点でお住まいの国・地域" },
  stayStatus: {
    en: "As on your residence card. Leave it empty if you live elsewhere or have Japanese nationality.",
    ja: "在留カードに記載の在留資格。日本国外にお住まいの方、日本国籍の方は空欄のままにしてください。",
  },
  stayUntil: {
    en: "The day on your residence card. Leave it empty if your stay has no end.",
    ja: "在留カードに記載の「在留期間（満了日）」。期限のない方は空欄のままにしてください。",
  },
  telephone: { en: "With the country code, for example +254 20 000 0000.", ja: "国番号から入力してください（例：+81 52 000 0000）。" },
  address: { en: "As you write it on a letter, in any order and script.", ja: "郵便で使う書き方で、自由に入力してください。" },
  school: { en: "The full name, in English or Japanese.", ja: "正式な名称を、英語または日本語で入力してください。" },
  studies: { en: "For example: mechanical engineering, robotics.", ja: "例：工学部 機械工学科（ロボット工学）" },
  degree: {
    en: "The closest in Japan. If you don't know, say so: the office compares.",
    ja: "日本の学位で最も近いもの。分からない場合は、そのまま選んでください。",
  },
  degreeName: { en: "For example Licenciatura, Diplom, BTech.", ja: "例：Licenciatura、Diplom、BTech" },
  graduation: { en: "Month and year, for example 6 2024.", ja: "例：2024年6月" },
  japanese: {
    en: "Without a certificate choose “No JLPT level”, even if you speak Japanese.",
    ja: "合格していない方は、話せる場合も「級なし」を選んでください。",
  },
  japaneseTest: { en: "Month and year of the test, for example 12 2022.", ja: "例：2022年12月" },
  english: { en: "Pick the line that describes you best.", ja: "最も近いものを選んでください。" },
  englishTest: { en: "If you have taken one. Without a test, the line above is enough.", ja: "受験された方のみ。未受験でも応募できます。" },
  englishScore: { en: "The total, as on the certificate.", ja: "証明書に記載の合計点または級" },
  japaneseEvidence: { en: "Do not send it now; it helps us to know.", ja: "いまは送らないでください。確認のためにうかがいます。" },
  workTo: { en: "Leave it empty if you still work there.", ja: "現在も勤務中の方は空欄のままにしてください。" },
  otherLanguages: {
    en: "Interviewers who speak them may meet you in the first interview.",
    ja: "1次面談で、その言語を話す面談員が対応することがあります。",
  },
  skillCodes: {
    en: "What companies often ask for. They are compared in both languages.",
    ja: "企業がよく求める技能です。日本語・英語のどちらで書かれていても照合します。",
  },
  skills: {
    en: "Programs, tools, methods, licences: what a company could use.",
    ja: "ソフトウェア、機器、手法、資格など、企業で役立つこと",
  },
  experience: {
    en: "Paid or not. If you have none, leave it empty; that is fine.",
    ja: "無償の活動も含みます。なければ空欄でかまいません。",
  },
  periods: { en: "Tick the period of every course that you wish.", ja: "希望するコースの期間を、すべて選んでください。" },
  regions: {
    en: "None ticked means that any is fine. For courses in Japan it counts among your wishes; it is no condition.",
    ja: "選ばない場合は「どこでも可」とします。日本で活動するコースで、希望の一つとして考慮します（条件ではありません）。",
  },
  learnWished: {
    en: "A skill, a way of working, a market: a company plans your tasks by it.",
    ja: "技能、仕事の進め方、市場など。企業が実習内容を考える際の参考にします。",
  },
  availabilityNote: { en: "Examinations, holidays, appointments.", ja: "例：試験、祝日、予定など" },
  workFields: {
    en: "As many as you like. They help to find a company that fits.",
    ja: "いくつでも選べます。受入企業を探すときの参考にします。",
  },
  motivation: {
    en: "What you want to learn in a company in Japan, and what you would bring.",
    ja: "日本の企業で何を学びたいか、何を生かせるかをお書きください。",
  },
  participatedYear: { en: "Four figures, for example 2019.", ja: "西暦4桁（例：2019）" },
  truthLine: { en: "My answers are true and complete as far as I know.", ja: "回答の内容は、私の知る限り正確です。" },
  requirements: {
    en: "Tick each line that is true for you. All of them are needed to send; if one is not, read the requirements or write to us.",
    ja: "当てはまることを確認し、1行ずつチェックしてください。送信にはすべて必要です。当てはまらないものがあれば、応募要件を確認するか、お問い合わせください。",
  },
  requirementsLink: { en: "Read the requirements of the year", ja: "この年度の応募要件を読む" },
} satisfies Record<string, Said>;

/** Beside the label of an answer that is asked of some people alone: of whom. */
export const onlyIf = {
  inJapan: { en: "only if you live in Japan", ja: "日本在住の方のみ" },
  degreeNamed: { en: "needed with “Other” and “I don't know”", ja: "「その他」「分からない」の方は必須" },
  withLevel: { en: "only with a JLPT level", ja: "級がある方のみ" },
  withTest: { en: "only with a test", ja: "受験された方のみ" },
  withWork: { en: "only if you work or have worked", ja: "就業経験のある方のみ" },
  noneTicked: { en: "needed if you ticked none", ja: "上で選ばなかった方は必須" },
  suchDays: { en: "only if there are such days", ja: "参加できない日がある方のみ" },
  yes: { en: "only if yes", ja: "「はい」の方のみ" },
  elsewhere: { en: "needed with “Elsewhere”", ja: "「その他」の方は必須" },
} satisfies Record<string, Said>;

/** The sections' other words. */
export const sectionWords = {
  closedCourse: (name: string): Said => ({ en: `${name} (closed)`, ja: `${name}（受付終了）` }),
  noFurtherWish: { en: "No further wish", ja: "これ以上の希望なし" },
  questionsToBegin: { en: "Questions that help you begin", ja: "書き始めるための問い" },
};

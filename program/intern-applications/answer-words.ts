import type { Said } from "#platform/language.ts";
import type { SectionGroup } from "./sections.ts";
import type { SectionName } from "./sections.ts";

/** The four parts of an application, as its task list names them. */
export const groupNames = {
  you: { en: "About you", ja: "あなたについて" },
  bring: { en: "What you bring", ja: "経歴と語学" },
  wish: { en: "What you wish", ja: "希望" },
  send: { en: "Before you send", ja: "送信の前に" },
} satisfies Record<SectionGroup, Said>;

export const sectionTitles = {
  name: { en: "Name as in your passport", ja: "氏名（旅券のとおり）" },
  person: { en: "Birth date, nationality and residence", ja: "生年月日・国籍・お住まい" },
  contact: { en: "Contact", ja: "連絡先" },
  education: { en: "Education", ja: "学歴" },
  languages: { en: "Languages", ja: "語学" },
  skills: { en: "Work, skills and experience", ja: "職歴・技能・経験" },
  wishes: { en: "Courses in order of your wish", ja: "希望コースと順位" },
  motivation: { en: "Why you apply", ja: "志望動機" },
  background: { en: "Earlier participation", ja: "過去の参加" },
  declarations: { en: "Declarations and consent", ja: "確認と同意" },
} satisfies Record<SectionName, Said>;

/** The sentence below a section's title. */
export const sectionLeads = {
  name: {
    en: "Any script is fine, and so is a name of one part. Copy it from your passport if you have one.",
    ja: "どの文字でも、一語だけのお名前でもかまいません。旅券をお持ちの方は、そのとおりに入力してください。",
  },
  person: {
    en: "With these three we can tell you at once which courses are open to you.",
    ja: "この3つから、応募できるコースがすぐに分かります。",
  },
  contact: {
    en: "We write to the e-mail address with which you sign in. We call only when something is urgent.",
    ja: "ご連絡はログイン用のメールアドレスにお送りします。お電話は急ぎのときに限ります。",
  },
  education: {
    en: "Your present school, or the last one if you have finished.",
    ja: "在学中の学校、卒業された方は最後の学校をお書きください。",
  },
  languages: { en: "One language at the level that the year asks for is enough.", ja: "今年度の目安に届く言語が1つあれば応募できます。" },
  skills: { en: "Companies read this when you are recommended to them.", ja: "企業へ推薦する際に、企業が読む欄です。" },
  wishes: {
    en: "Choose as many courses as you like; the first is the one you want most.",
    ja: "希望するコースを、希望の強い順に選んでください。いくつでも選べます。",
  },
  motivation: {
    en: "In English or Japanese. Allow about 20 minutes; what you write is kept whenever you save.",
    ja: "英語または日本語でお書きください。目安は20分です。途中でも保存できます。",
  },
  background: { en: "Two short questions.", ja: "質問は2つだけです。" },
  declarations: { en: "Please read each line before you tick it.", ja: "それぞれの文をお読みのうえ、チェックを入れてください。" },
} satisfies Record<SectionName, Said>;

/** Labels of the fields by name; the wishes' ranks come from `wishLabel`. */
export const fieldLabels = {
  fullName: { en: "Full name", ja: "氏名" },
  familyName: { en: "Family name", ja: "姓" },
  givenName: { en: "Given name", ja: "名" },
  otherName: { en: "Other names, or the same name in another script", ja: "別の氏名（旧姓・別の文字やつづり）" },
  kana: { en: "Name in kana", ja: "氏名（カナ）" },
  calledName: { en: "What we should call you", ja: "お呼びする名前" },
  birthDate: { en: "Birth date", ja: "生年月日" },
  nationality1: { en: "Nationality", ja: "国籍・地域" },
  nationality2: { en: "Second nationality", ja: "2つ目の国籍・地域" },
  nationality3: { en: "Third nationality", ja: "3つ目の国籍・地域" },
  residence: { en: "Where you live now", ja: "現在お住まいの国・地域" },
  stayStatus: { en: "Status of residence in Japan", ja: "在留資格" },
  stayUntil: { en: "Stay in Japan permitted until", ja: "在留期限" },
  telephone: { en: "Telephone", ja: "電話番号" },
  address: { en: "Address", ja: "住所" },
  standing: { en: "Are you a student?", ja: "在学の状況" },
  school: { en: "School", ja: "学校名" },
  schoolCountry: { en: "Country of the school", ja: "学校のある国・地域" },
  field: { en: "Field", ja: "分野" },
  studies: { en: "What exactly you study or studied", ja: "学部・学科・専攻" },
  degree: { en: "Degree", ja: "学位・課程" },
  degreeName: { en: "What your school calls the degree", ja: "学校での学位・課程の名称" },
  graduation: { en: "Graduation, done or expected", ja: "卒業（見込み）の年月" },
  japanese: { en: "Japanese: your JLPT level", ja: "日本語能力試験の級" },
  japaneseTest: { en: "When did you take the test?", ja: "受験した年月" },
  japaneseEvidence: { en: "Certificate of Japanese", ja: "日本語の証明書" },
  english: { en: "English: the level that describes you best", ja: "英語の水準" },
  englishTest: { en: "Test of English", ja: "英語の試験" },
  englishScore: { en: "Score or grade", ja: "スコア・級" },
  englishTestMonth: { en: "When did you take the test of English?", ja: "英語の試験を受験した年月" },
  englishEvidence: { en: "Certificate of English", ja: "英語の証明書" },
  otherLanguages: { en: "Other languages", ja: "その他の言語" },
  work: { en: "Do you work, or have you worked?", ja: "就業の状況" },
  workPlace: { en: "Where: your latest work", ja: "勤務先（直近）" },
  workRole: { en: "As what", ja: "仕事の内容・職種" },
  workFrom: { en: "From", ja: "開始年月" },
  workTo: { en: "Until", ja: "終了年月" },
  skillCodes: { en: "Skills that you have", ja: "お持ちの技能" },
  skills: { en: "What you can do, in your own words", ja: "できること（自由記述）" },
  experience: { en: "Other work and experience", ja: "その他の職歴・活動歴" },
  periods: { en: "Periods in which you can take part", ja: "参加できる期間" },
  availability: { en: "Can you take part on every working day of the period?", ja: "期間中の活動日すべてに参加できますか" },
  availabilityNote: { en: "On which days you cannot", ja: "参加できない日" },
  workFields: { en: "Fields of work you would like", ja: "希望する仕事の分野" },
  regions: { en: "Regions of Japan you would like", ja: "希望する地域" },
  learnWished: { en: "What you want to learn", ja: "学びたいこと" },
  workWished: { en: "What kind of company or work you hope for", ja: "希望する企業や仕事の内容" },
  motivation: { en: "Why do you apply, and what do you want to learn?", ja: "志望の理由と、学びたいこと" },
  participatedBefore: { en: "Have you taken part in this program before?", ja: "この事業に参加したことがありますか" },
  participatedYear: { en: "In which year?", ja: "参加した年" },
  heardFrom: { en: "How did you hear about the program?", ja: "この事業を知ったきっかけ" },
  heardFromNote: { en: "Where exactly?", ja: "きっかけの詳細" },
  truth: { en: "Your answers", ja: "回答の内容" },
  requirements: { en: "The conditions of this year", ja: "今年度の応募要件" },
  policyVersion: { en: "Version of the privacy policy", ja: "プライバシーポリシーの版" },
  consent: { en: "Personal data", ja: "個人情報の取扱い" },
} satisfies Record<string, Said>;

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"] as const;

/** "First wish", 「第1希望」. */
export const wishLabel = (rank: number): Said => ({ en: `${ordinals[rank - 1] ?? `${rank}th`} wish`, ja: `第${rank}希望` });

/** The label of any field of the application. */
export function labelOf(field: string): Said {
  const rank = /^wish(\d+)$/.exec(field);
  if (rank !== null) return wishLabel(Number(rank[1]));
  return fieldLabels[field as keyof typeof fieldLabels] ?? { en: field, ja: field };
}

/** Words of the answers that are chosen from a list, by field. */
export const answerWords = {
  stayStatus: {
    student: { en: "Student", ja: "留学" },
    dependent: { en: "Dependent", ja: "家族滞在" },
    work: { en: "A status for work, such as Engineer/Specialist in Humanities", ja: "就労資格（技術・人文知識・国際業務など）" },
    "designated-activities": { en: "Designated Activities", ja: "特定活動" },
    "cultural-activities": { en: "Cultural Activities", ja: "文化活動" },
    permanent: { en: "Permanent resident, or another status without an end", ja: "永住者など、在留期限のない資格" },
    other: { en: "Another status", ja: "その他の在留資格" },
  },
  standing: {
    student: { en: "Yes, I am enrolled", ja: "在学中" },
    graduate: { en: "No, I have graduated", ja: "卒業済み" },
  },
  degree: {
    bachelor: { en: "Bachelor", ja: "学士" },
    master: { en: "Master", ja: "修士" },
    doctor: { en: "Doctor", ja: "博士" },
    "junior-college": { en: "Junior college", ja: "短期大学" },
    "technical-college": { en: "Technical college", ja: "高等専門学校・専門学校" },
    other: { en: "Other", ja: "その他" },
    unknown: { en: "I don't know the equivalent", ja: "どれに当たるか分からない" },
  },
  englishTest: {
    none: { en: "No test", ja: "受験していない" },
    ielts: { en: "IELTS", ja: "IELTS" },
    toefl: { en: "TOEFL iBT", ja: "TOEFL iBT" },
    toeic: { en: "TOEIC Listening and Reading", ja: "TOEIC Listening & Reading" },
    cambridge: { en: "Cambridge English", ja: "ケンブリッジ英語検定" },
    other: { en: "Another test", ja: "その他の試験" },
  },
  japaneseEvidence: {
    have: { en: "I have it", ja: "手元にある" },
    ordered: { en: "I have asked for it", ja: "発行を依頼した" },
    none: { en: "I have none", ja: "ない" },
  },
  englishEvidence: {
    have: { en: "I have it", ja: "手元にある" },
    ordered: { en: "I have asked for it", ja: "発行を依頼した" },
    none: { en: "I have none", ja: "ない" },
  },
  work: {
    now: { en: "I work now", ja: "働いている" },
    before: { en: "I have worked before", ja: "以前働いていた" },
    none: { en: "No", ja: "働いたことはない" },
  },
  japanese: {
    N1: { en: "N1", ja: "N1" },
    N2: { en: "N2", ja: "N2" },
    N3: { en: "N3", ja: "N3" },
    N4: { en: "N4", ja: "N4" },
    N5: { en: "N5", ja: "N5" },
    none: { en: "No JLPT level", ja: "級なし" },
  },
  english: {
    C2: { en: "C2", ja: "C2" },
    C1: { en: "C1", ja: "C1" },
    B2: { en: "B2", ja: "B2" },
    B1: { en: "B1", ja: "B1" },
    A2: { en: "A2", ja: "A2" },
    A1: { en: "A1", ja: "A1" },
    none: { en: "I do not use English", ja: "英語は使えない" },
  },
  availability: {
    all: { en: "Yes, on every day", ja: "すべて参加できる" },
    some: { en: "No, not on some days", ja: "参加できない日がある" },
  },
  participatedBefore: { yes: { en: "Yes", ja: "はい" }, no: { en: "No", ja: "いいえ" } },
  heardFrom: {
    school: { en: "School or university", ja: "学校・大学" },
    embassy: { en: "Embassy or consulate of Japan", ja: "日本の大使館・総領事館" },
    friend: { en: "Friend or family", ja: "友人・家族" },
    search: { en: "Search on the internet", ja: "インターネット検索" },
    "social-media": { en: "Social media", ja: "SNS" },
    "information-session": { en: "Information session", ja: "説明会" },
    jetro: { en: "JETRO", ja: "ジェトロ" },
    other: { en: "Elsewhere", ja: "その他" },
  },
} satisfies Record<string, Record<string, Said>>;

/** What a level means, in a line below it. */
export const levelHints = {
  N1: { en: "I follow lectures and newspapers", ja: "講義や新聞が分かる" },
  N2: { en: "I follow most everyday and work talk", ja: "日常や仕事の会話がおおむね分かる" },
  N3: { en: "I follow everyday talk at nearly natural speed", ja: "日常的な場面の会話がほぼ分かる" },
  N4: { en: "I understand slow, simple talk", ja: "ゆっくりした基本的な会話が分かる" },
  N5: { en: "I understand set phrases", ja: "決まった表現が分かる" },
  C2: { en: "I understand practically everything", ja: "ほぼすべてを楽に理解できる" },
  C1: { en: "I can discuss difficult things without searching for words", ja: "難しい話題も言葉に詰まらず話せる" },
  B2: { en: "I can work in English and follow a meeting", ja: "英語で仕事をし、会議についていける" },
  B1: { en: "I can talk about everyday things", ja: "身近な話題について話せる" },
  A2: { en: "I can manage simple, routine talk", ja: "簡単で決まったやりとりができる" },
  A1: { en: "I know basic phrases", ja: "ごく基本的な表現が分かる" },
} satisfies Record<string, Said>;

/** States of a section, by what is left in it. */
export function sectionStateName(left: number, isStarted: boolean): Said {
  if (!isStarted) return { en: "Not started", ja: "未着手" };
  if (left === 0) return { en: "Complete", ja: "完了" };
  return left === 1 ? { en: "One answer missing", ja: "未入力 1項目" } : { en: `${left} answers missing`, ja: `未入力 ${left}項目` };
}

/** Stands in place of an answer that was not given. */
export const notAnswered: Said = { en: "Not answered", ja: "未回答" };

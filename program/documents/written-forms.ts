import { answerCharactersMax } from "./information.ts";
import { informationItems } from "./information.ts";
import { skillsSaid } from "#program/intern-applications/skills-said.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import type { Said } from "#platform/language.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";

/** A field that is typed in the product instead of on a paper. */
export interface WrittenField {
  readonly name: string;
  readonly label: Said;
  readonly hint?: Said;
  /** Lines of the field; 1 is one line. */
  readonly rows: number;
  readonly isRequired: boolean;
  /** Characters at most. */
  readonly most: number;
}

/** A kind of document that is typed here; a résumé may be typed or uploaded, the others are typed only. */
export interface WrittenForm {
  readonly isOnlyWritten: boolean;
  readonly lead: Said;
  readonly fields: readonly WrittenField[];
}

const line = (name: string, en: string, ja: string, isRequired = true, hint?: Said): WrittenField => ({
  name,
  label: { en, ja },
  rows: 1,
  isRequired,
  most: 200,
  ...(hint ? { hint } : {}),
});
const lines = (name: string, label: Said, isRequired: boolean, hint?: Said, most = 1500): WrittenField => ({
  name,
  label,
  rows: 5,
  isRequired,
  most,
  ...(hint ? { hint } : {}),
});
const oneALine: Said = {
  en: "One on each line, the oldest first: 2020-09 Enrolled at Example University",
  ja: "古いものから1行に1つ。例：2020-09 見本大学工学部 入学",
};

/** A question is answered in one field, with files beside it where they help. */
const answerForm: WrittenForm = {
  isOnlyWritten: false,
  lead: { en: "Answer in English or Japanese.", ja: "日本語または英語でお答えください。" },
  fields: [lines("answer", { en: "Your answer", ja: "回答" }, true, undefined, answerCharactersMax)],
};

/** What is typed for each kind, by its id in the year. Source: issue 4, "Documents"; the Japanese form's parts are those of the public model form. */
export const writtenForms: Readonly<Record<string, WrittenForm>> = {
  ...Object.fromEntries(informationItems.map((item) => [item.id, answerForm])),
  resume: {
    isOnlyWritten: false,
    lead: {
      en: "We have filled in what you answered in your application. Change and add what you like; it is printed in the Japanese form and in an international one.",
      ja: "応募フォームの回答を入力してあります。自由に修正・追加してください。日本の履歴書の様式と、国際的な様式の両方で印刷できます。",
    },
    fields: [
      line("name", "Full name", "氏名"),
      line("kana", "Name in kana", "ふりがな", false),
      line("birthDate", "Date of birth", "生年月日", true, { en: "As 2000-04-15", ja: "例：2000-04-15" }),
      lines("address", { en: "Address", ja: "現住所" }, true, undefined, 500),
      line("telephone", "Telephone", "電話番号"),
      line("email", "E-mail", "メールアドレス", false),
      lines("education", { en: "Education", ja: "学歴" }, true, oneALine),
      lines("work", { en: "Work", ja: "職歴" }, false, {
        en: "One on each line, the oldest first: 2022-04 Example Works, engineer. Leave it empty if you have not worked.",
        ja: "古いものから1行に1つ。例：2022-04 見本製作所 入社（設計）。職歴がない方は空欄のままで構いません。",
      }),
      lines("licences", { en: "Languages, tests and licences", ja: "語学・免許・資格" }, false, {
        en: "One on each line, with the month of the test: 2022-12 JLPT N3 passed",
        ja: "1行に1つ、取得・受験した年月から。例：2022-12 日本語能力試験N3 合格",
      }),
      lines("skills", { en: "Skills and strengths", ja: "特技・自己PR" }, false, {
        en: "In your own words, in Japanese or English.",
        ja: "日本語または英語で、自由にお書きください。",
      }),
      lines("motivation", { en: "Why you apply", ja: "志望の動機" }, true),
      lines("wishes", { en: "Wishes", ja: "本人希望記入欄" }, false, {
        en: "For example days on which you cannot take part. You may leave it empty.",
        ja: "参加できない日など。なければ空欄のままで構いません。",
      }),
    ],
  },
  pledge: {
    isOnlyWritten: true,
    lead: {
      en: "By typing your name you promise: to keep the program's and the company's rules; to keep secret what you learn of the company's business; to tell the office at once of illness, accidents or changes; and not to work for pay in its place.",
      ja: "氏名を入力することで、次のことに同意します。事業と受入企業の規則を守ること。企業の業務上の秘密を守ること。病気・事故・変更があれば直ちに事務局に知らせること。期間中にこれに代わる有給の就労をしないこと。",
    },
    fields: [line("name", "Your full name, as in your passport", "氏名（旅券のとおり）"), line("place", "Place", "記入した場所", false)],
  },
  payout: {
    isOnlyWritten: true,
    lead: {
      en: "The account to which the participation allowance is paid. It must be your own.",
      ja: "参加手当を振り込む口座です。ご本人名義の口座に限ります。",
    },
    fields: [
      line("holder", "Account holder, as the bank writes it", "口座名義（銀行の登録どおり）"),
      line("bank", "Bank and branch", "銀行名・支店名"),
      line("country", "Country of the bank", "銀行の所在国・地域"),
      line("number", "Account number or IBAN", "口座番号またはIBAN"),
      line("swift", "SWIFT code", "SWIFTコード", false, { en: "For a bank outside Japan", ja: "海外の銀行の場合" }),
    ],
  },
  "emergency-contact": {
    isOnlyWritten: true,
    lead: {
      en: "Whom we call if something happens to you. Please tell this person that you named them.",
      ja: "万一のときに連絡する方です。この方に、連絡先として登録したことをお伝えください。",
    },
    fields: [
      line("name", "Name", "氏名"),
      line("relation", "Who it is to you", "続柄・関係"),
      line("telephone", "Telephone with country code", "電話番号（国番号から）"),
      line("email", "E-mail", "メールアドレス", false),
      line("languages", "Languages they speak", "話せる言語"),
    ],
  },
};

/** What was typed, by field. */
export type Written = Readonly<Record<string, string>>;

/** What the application already says, as the beginning of a résumé. */
export function resumeFrom(answers: AnswersBySection, email: string): Written {
  const at = (section: keyof AnswersBySection, field: string) => answerText(answers[section], field);
  const month = (text: string) => text.replace(/-$/, "");
  const joined = (...parts: string[]) => parts.filter((part) => part !== "").join(" ");
  const listed = (...all: string[]) => all.filter((each) => each !== "").join("\n");
  return {
    name: at("name", "fullName"),
    kana: at("name", "kana"),
    birthDate: at("person", "birthDate"),
    address: at("contact", "address"),
    telephone: at("contact", "telephone"),
    email,
    education: joined(
      month(at("education", "graduation")),
      at("education", "school"),
      at("education", "studies"),
      at("education", "degreeName"),
    ),
    work: joined(month(at("skills", "workFrom")), at("skills", "workPlace"), at("skills", "workRole")),
    licences: listed(
      at("languages", "japanese").startsWith("N")
        ? joined(month(at("languages", "japaneseTest")), "JLPT", at("languages", "japanese"))
        : "",
      ["", "none"].includes(at("languages", "english")) ? "" : `English: CEFR ${at("languages", "english")}`,
      at("languages", "otherLanguages"),
    ),
    skills: listed(skillsSaid(answers.skills), at("skills", "experience")),
    motivation: at("motivation", "motivation"),
    wishes: at("wishes", "workWished"),
  };
}

/** What is wrong with what was typed: nothing where something is needed, or too much. */
export function writtenProblems(form: WrittenForm, written: Written): { code: "required" | "too-long"; field: string }[] {
  return form.fields.flatMap<{ code: "required" | "too-long"; field: string }>(({ name, isRequired, most }) => {
    const text = written[name] ?? "";
    if (isRequired && text.trim() === "") return [{ code: "required" as const, field: name }];
    return [...text].length > most ? [{ code: "too-long" as const, field: name }] : [];
  });
}

import { changeNames } from "#program/application-changes/messages.ts";
import { changeProblemWords } from "#program/application-changes/messages.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { companyLabels } from "#program/host-companies/answer-words.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { inquiryLabels } from "#program/inquiries/messages.ts";
import { inquiryProblems } from "#program/inquiries/messages.ts";
import { fieldLabels } from "#program/intern-applications/answer-words.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { isSectionName } from "#program/intern-applications/sections.ts";
import type { ProblemWords } from "#app/parts/problems.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";

/** A form by the beginning of its address below the language, with its name, its fields' labels and its problems' words. */
interface KnownForm {
  readonly path: string;
  readonly name: Said;
  readonly labels: Readonly<Record<string, Said>>;
  readonly problems: ProblemWords;
}

const proof = {
  note: { en: "Why it changes", ja: "変更の理由" },
  proof: { en: "What proves it", ja: "確認できる書類" },
  proofFile: { en: "The proof itself", ja: "書類のファイル" },
};
const files = { file: { en: "Files or photographs", ja: "ファイル・写真" }, translation: { en: "Translation", ja: "翻訳" } };

/** The forms that people outside fill in; the first whose path fits counts. */
const forms: readonly KnownForm[] = [
  {
    path: "intern/application/changes",
    name: { en: "Change after sending", ja: "送信後の変更" },
    labels: { ...fieldLabels, ...proof },
    problems: changeProblemWords,
  },
  {
    path: "intern/application/check",
    name: { en: "Application: sending", ja: "応募：送信" },
    labels: { courses: { en: "Courses", ja: "コース" } },
    problems: {},
  },
  { path: "intern/application", name: { en: "Application", ja: "応募" }, labels: fieldLabels, problems: {} },
  { path: "intern/documents", name: { en: "Documents", ja: "提出書類" }, labels: files, problems: documentProblems },
  { path: "recommendation", name: { en: "Letter of recommendation", ja: "推薦状" }, labels: files, problems: documentProblems },
  { path: "company/positions", name: { en: "Company: position", ja: "企業：受入枠" }, labels: positionLabels, problems: companyProblems },
  {
    path: "company/application",
    name: { en: "Company application", ja: "企業の申込み" },
    labels: companyLabels,
    problems: companyProblems,
  },
  { path: "inquiry", name: { en: "Inquiry", ja: "お問い合わせ" }, labels: inquiryLabels, problems: inquiryProblems },
  {
    path: "sign-in",
    name: { en: "Sign-in", ja: "ログイン" },
    labels: { email: { en: "E-mail", ja: "メールアドレス" }, code: { en: "Code", ja: "確認コード" } },
    problems: {},
  },
  {
    path: "eligibility",
    name: { en: "Am I eligible?", ja: "応募資格の確認" },
    labels: { ...fieldLabels, ...companyLabels },
    problems: companyProblems,
  },
  {
    path: "information-sessions",
    name: { en: "Information session: booking", ja: "説明会の予約" },
    labels: { name: { en: "Name", ja: "お名前" }, email: { en: "E-mail", ja: "メールアドレス" } },
    problems: {},
  },
];

const formOf = (form: string) => forms.find(({ path }) => form.replace("/:language/", "").startsWith(path)) ?? null;

/** What a form is called, with its section or kind of change; null for one without a name here. */
export function formName(form: string, language: Language): string | null {
  const known = formOf(form);
  if (known === null) return null;
  const last = form.split("/").at(-1);
  const part: Said | undefined =
    known.path === "intern/application" && isSectionName(last)
      ? sectionTitles[last]
      : (changeNames as Readonly<Record<string, Said>>)[last ?? ""];
  return part === undefined ? known.name[language] : `${known.name[language]}: ${part[language]}`;
}

/** The label of a form's field as its writer reads it; null for one that has none here. */
export function fieldName(form: string, field: string, language: Language): string | null {
  const known = formOf(form);
  if (known === null) return null;
  if (/^wish\d+$/.test(field)) return labelOf(field)[language];
  return known.labels[field]?.[language] ?? null;
}

/** What a form's problems say, by code. */
export function problemWordsOf(form: string): ProblemWords {
  return formOf(form)?.problems ?? {};
}

import type { Said } from "#platform/language.ts";
import type { Role } from "#program/accounts/account.ts";

/** Somebody of the demonstration, as whom one may sign in without a letter. All are fictitious. */
export interface Persona {
  readonly persona: string;
  readonly email: string;
  readonly name: string;
  /** Roles that the demonstration gives at its start; interns and companies earn theirs by their own deeds. */
  readonly roles: readonly Role[];
  readonly says: Said;
}

const persona = (name: string, fullName: string, roles: readonly Role[], en: string, ja: string): Persona => ({
  persona: name,
  email: `${name}@persona.example`,
  name: fullName,
  roles,
  says: { en, ja },
});

/** The personas that outside tests rely on (contracts, "Demo sign-in"). */
export const personas: readonly Persona[] = [
  persona("intern-draft", "Amina Mfano", [], "An applicant whose application is not sent yet", "応募を書きかけの方"),
  persona("intern-submitted", "Nguyễn Thị Ví Dụ", [], "An applicant whose application is being read", "書類審査を待つ応募者"),
  persona("intern-again", "Juana Halimbawa Pagsubok", [], "An applicant who applied last year too", "昨年度に続き、今年度も応募した方"),
  persona("intern-offered", "Juan Ejemplo Prueba", [], "An applicant with an offer to answer", "受入れの案内に回答する方"),
  persona("intern-active", "Sari Contoh", [], "An intern at work", "実習中のインターン"),
  persona("company-applying", "試作 花子", [], "A company that is writing its application", "申込みを書いている企業の担当者"),
  persona("company-choosing", "見本 太郎", [], "A company with candidates to choose from", "候補者を選んでいる企業の担当者"),
  persona("company-hosting", "例示 次郎", [], "A company that hosts an intern", "インターンを受け入れている企業の担当者"),
  persona("company-trainer", "試作 三郎", [], "Looks after the intern of that company", "その企業でインターンを指導する担当者"),
  persona("company-accounts", "仮名 史子", [], "Keeps the books of that company", "その企業の経理担当者"),
  persona("screener", "佐藤 見本", ["screener"], "Reads applications", "書類審査の担当者"),
  persona("interviewer", "田中 架空", ["interviewer"], "Holds interviews", "面談の担当者"),
  persona("matcher", "鈴木 仮名", ["matcher"], "Recommends candidates", "マッチングの担当者"),
  persona("concierge", "高橋 例子", ["concierge", "travel-desk"], "Looks after internships and travel", "コンシェルジュ・渡航の担当者"),
  persona("accounts", "伊藤 仮子", ["accounts"], "Settles allowances", "経理の担当者"),
  persona("privacy-officer", "渡辺 模範", ["privacy-officer"], "Answers requests about personal data", "個人情報の担当者"),
  persona("administrator", "山本 架子", ["administrator"], "May do everything of the office", "システム管理者"),
  persona("committee", "中村 例一", ["committee"], "Sits on the screening committee", "審査委員"),
  persona("reader-meti", "小林 模子", ["reader-meti"], "Reads for METI", "経済産業省の閲覧者"),
  persona("reader-jetro", "加藤 見一", ["reader-jetro"], "Reads for JETRO", "ジェトロの閲覧者"),
];

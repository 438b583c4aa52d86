import { isInformation } from "./information.ts";
import type { Said } from "#platform/language.ts";
import type { DocumentPart } from "./document.ts";
import type { RecommenderState } from "./document.ts";
import type { ScanState } from "./document.ts";
import type { DocumentState } from "./document.ts";

/** What a person or the office can mend about a document, in words. */
export const documentProblems = {
  "file-needed": { en: "Choose a file first.", ja: "ファイルを選んでください。" },
  "file-empty": { en: "This file is empty. Please choose another one.", ja: "ファイルの中身が空です。別のファイルを選んでください。" },
  "file-too-big": {
    en: "This file is larger than 10 MB. Save it smaller, or scan it in grey.",
    ja: "ファイルが10MBを超えています。サイズを小さくするか、グレースケールで保存してください。",
  },
  "file-kind": {
    en: "This is not a PDF, JPEG or PNG inside, whatever its name says. Save it as a PDF, or take a photograph of the page.",
    ja: "PDF・JPEG・PNGのファイルではありません（拡張子ではなく中身で確認しています）。PDFで保存するか、書類を撮影した写真をお送りください。",
  },
  "file-name-kind": {
    en: "The name says another kind of file than its content is. Save it anew as PDF, JPEG or PNG.",
    ja: "ファイル名の拡張子と中身が一致しません。PDF・JPEG・PNGとして保存し直してください。",
  },
  "file-encrypted": {
    en: "This PDF is locked with a password, so we could not read it. Open it and print it to a new PDF, or take photographs of its pages, and send those.",
    ja: "パスワードで保護されたPDFのため、読み取れません。開いて新しいPDFに印刷し直すか、各ページを撮影した写真をお送りください。",
  },
  "file-two-kinds": {
    en: "This file is a document and an archive at once. Print it to a new PDF and send that.",
    ja: "書類のほかに圧縮ファイルが含まれています。新しいPDFに印刷し直してお送りください。",
  },
  "file-pixels": {
    en: "This picture is too large to open. Take a new photograph, or save it smaller.",
    ja: "画像の画素数が大きすぎて開けません。撮り直すか、サイズを小さくして保存してください。",
  },
  "pages-too-many": {
    en: "A document has at most 20 pages here. Put several pages into one PDF.",
    ja: "1つの書類は20ページ（ファイル）までです。複数のページを1つのPDFにまとめてください。",
  },
  "not-open": {
    en: "This document is not open for uploading: it was accepted, or is no longer needed.",
    ja: "この書類は受理済み、または提出不要のため、アップロードできません。",
  },
  "kind-unknown": { en: "This person is not asked for this kind of document.", ja: "この方に依頼できる書類ではありません。" },
  "too-early": { en: "Documents are asked for after the screening is passed.", ja: "書類は、書類選考を通過した方にのみ依頼できます。" },
  "asked-already": {
    en: "This point is asked already and still open. Settle it first, or choose another one.",
    ja: "この項目はすでに依頼中です。先に完了するか、別の項目を選んでください。",
  },
  "items-needed": { en: "Choose at least one point.", ja: "確認したい項目を1つ以上選んでください。" },
  over: { en: "This application is over, so nothing is asked about it.", ja: "選考が終了しているため、追加情報は依頼できません。" },
  "answer-needed": { en: "Write an answer, or add a file.", ja: "回答を入力するか、ファイルを追加してください。" },
  "why-needed": { en: "Choose why.", ja: "理由を選んでください。" },
  "due-too-early": { en: "Choose a day after today.", ja: "明日以降の日付を選んでください。" },
  "recommender-there": {
    en: "Somebody is asked already. Cancel that first; at most five people can be asked.",
    ja: "すでに依頼した方がいます。先に取り消してください。依頼できるのは5人までです。",
  },
  "recommender-not-waited": { en: "No letter is awaited from this person now.", ja: "この方からの推薦状は、現在待っていません。" },
  "consent-needed": {
    en: "Please tick the box to agree; without it we may not keep your letter.",
    ja: "同意いただける場合は、チェックを入れてください。",
  },
  "link-over": { en: "This link can no longer be used.", ja: "このリンクは利用できなくなりました。" },
  required: { en: "Please fill this in.", ja: "入力してください。" },
  "too-long": { en: "This is too long.", ja: "文字数が多すぎます。" },
  "email-invalid": {
    en: "This is not an e-mail address. It looks like name@university.example.",
    ja: "メールアドレスの形式で入力してください（例：name@university.example）。",
  },
  "choice-unknown": { en: "Choose one of the answers.", ja: "選択肢から選んでください。" },
  "not-scanned-yet": {
    en: "A page is still being checked for viruses. Look again in a few minutes.",
    ja: "ウイルスの検査が終わっていないページがあります。数分後にもう一度お試しください。",
  },
  "changed-meanwhile": {
    en: "It changed after you opened this page. Look at it as it stands now.",
    ja: "この画面を開いた後に内容が変わりました。最新の内容を確認してください。",
  },
  "not-to-decide": { en: "This document does not wait for a decision now.", ja: "この書類は、いま判断を待っている状態ではありません。" },
  "reason-needed": {
    en: "Write what the person should change; they read it as it stands.",
    ja: "修正してほしい点を入力してください。そのまま応募者に届きます。",
  },
} satisfies Record<string, Said>;

/** The state of a document, as its person reads it. */
export const documentStateNames = {
  asked: { en: "Please send", ja: "提出してください" },
  uploaded: { en: "Sent", ja: "提出済み" },
  accepted: { en: "Accepted", ja: "受理" },
  returned: { en: "Please send again", ja: "再提出をお願いします" },
  waived: { en: "No longer needed", ja: "提出不要" },
  overdue: { en: "Overdue: please send", ja: "期限超過：提出してください" },
} satisfies Record<DocumentState, Said>;

/** The state of a question, as its person reads it. */
export const informationStateNames = {
  asked: { en: "Please answer", ja: "回答してください" },
  uploaded: { en: "Answered", ja: "回答済み" },
  accepted: { en: "Settled", ja: "確認済み" },
  returned: { en: "Please answer again", ja: "再回答をお願いします" },
  waived: { en: "No longer needed", ja: "回答不要" },
  overdue: { en: "Overdue: please answer", ja: "期限超過：回答してください" },
} satisfies Record<DocumentState, Said>;

/** The state of a document or of a question, as its person reads it. */
export function stateNames(kind: string): Readonly<Record<DocumentState, Said>> {
  return isInformation(kind) ? informationStateNames : documentStateNames;
}

/** What happened to a document, as it stands in its person's own history. */
export const documentDeeds = {
  "document-asked": { en: "The office asked for a document", ja: "事務局が書類を依頼しました" },
  "document-uploaded": { en: "You sent a document", ja: "書類を提出しました" },
  "document-replaced": { en: "You replaced a document", ja: "書類を差し替えました" },
  "document-page-added": { en: "You added a page to a document", ja: "書類にページを追加しました" },
  "document-page-removed": { en: "You took a page out of a document", ja: "書類からページを外しました" },
  "document-taken-back": { en: "You took back a document to change it", ja: "書類を修正するために取り戻しました" },
  "document-file-infected": { en: "A file was refused by the virus check", ja: "ウイルスの検査でファイルを受け付けられませんでした" },
  "recommender-named": { en: "You named somebody to recommend you", ja: "推薦者を登録しました" },
  "recommender-cancelled": { en: "You cancelled a request for a recommendation", ja: "推薦の依頼を取り消しました" },
  "recommender-written-again": { en: "We wrote to your recommender again", ja: "推薦者にもう一度お知らせしました" },
  "recommender-declined": { en: "The person you named would rather not recommend", ja: "推薦者が辞退しました" },
  "document-extended": { en: "The office gave you more time for a document", ja: "事務局が書類の期限を延長しました" },
  "document-overdue": { en: "The day for a document is over", ja: "書類の提出期限を過ぎました" },
  "document-accepted": { en: "The office accepted a document", ja: "事務局が書類を受理しました" },
  "document-returned": { en: "The office asked for a document again", ja: "事務局が書類の再提出を依頼しました" },
  "document-waived": { en: "A document is no longer needed", ja: "書類の提出が不要になりました" },
  "information-asked": { en: "The office asked for further information", ja: "事務局が追加情報を依頼しました" },
  "information-answered": { en: "You answered a question of the office", ja: "事務局の質問に回答しました" },
  "information-taken-back": { en: "You took back an answer to change it", ja: "修正するために回答を取り戻しました" },
  "information-extended": { en: "The office gave you more time for an answer", ja: "事務局が回答の期限を延長しました" },
  "information-overdue": { en: "The day for an answer is over", ja: "回答の期限を過ぎました" },
  "information-accepted": { en: "The office settled a question with your answer", ja: "事務局が回答を確認しました" },
  "information-returned": { en: "The office asked again", ja: "事務局が再度の回答を依頼しました" },
  "information-waived": { en: "The office goes on without an answer", ja: "事務局が回答なしで手続きを進めることにしました" },
} satisfies Record<string, Said>;

export const partNames = {
  original: { en: "Original", ja: "原本" },
  translation: { en: "Translation", ja: "翻訳" },
} satisfies Record<DocumentPart, Said>;

/** Whether a file was looked at, where that is worth a word. */
export const scanStateNames = {
  pending: { en: "Being checked for viruses", ja: "ウイルス検査中" },
  clean: { en: "Checked for viruses", ja: "ウイルス検査済み" },
  infected: { en: "Refused by the virus check", ja: "ウイルス検出" },
  not_scanned: { en: "Not checked for viruses", ja: "ウイルス未検査" },
} satisfies Record<ScanState, Said>;

/** What a kind of document looks like when it is good, by its id in the year. */
export const documentExamples: Readonly<Record<string, Said>> = {
  resume: {
    en: "One or two pages: education and work from the latest on, languages with tests, skills. You may also write it here.",
    ja: "1～2ページ。学歴・職歴、語学試験の結果、スキルをまとめたもの。この画面で作成することもできます。",
  },
  recommendation: {
    en: "A letter of one page with the letterhead, name, post and signature of a teacher or head who knows your work, not older than six months.",
    ja: "あなたをよく知る教員や上司が書いた1ページ程度の推薦状。組織名・氏名・役職・署名があり、6か月以内のもの。",
  },
  enrolment: {
    en: "A certificate of your school with its seal or signature that you are enrolled now, issued within the last three months.",
    ja: "学校の印または署名があり、現在在学中であることを示す証明書（発行後3か月以内）。",
  },
  graduation: {
    en: "The certificate or diploma with your name, degree and the day of graduation.",
    ja: "氏名・学位・卒業年月日が記された卒業証明書または学位記。",
  },
  language: {
    en: "The result sheet of the test that you named in your application, such as JLPT, TOEFL, IELTS or TOEIC.",
    ja: "応募時に入力した試験（JLPT・TOEFL・IELTS・TOEICなど）の成績証明書。",
  },
  photo: {
    en: "Your face from the front, without a hat, on a plain background, taken within the last six months; 35 × 45 mm or larger.",
    ja: "正面・無帽・無背景で、6か月以内に撮影した顔写真（縦45mm×横35mm以上）。",
  },
  passport: {
    en: "The page with your photograph, all four corners visible; if it expires within the program, the receipt of the new one as well.",
    ja: "顔写真のあるページ。四隅まで写っているもの。期間中に失効する場合は、更新の受付票も添えてください。",
  },
  visa: {
    en: "The form and papers that your Japanese mission asks for, as one PDF in its order.",
    ja: "在外公館が指定する申請書と必要書類を、指定の順に1つのPDFにまとめたもの。",
  },
  pledge: {
    en: "You read the rules and confirm them with your name.",
    ja: "規則を確認し、氏名を入力して同意します。",
  },
  payout: {
    en: "An account in your own name. Copy the number from your passbook, card or banking page.",
    ja: "ご本人名義の口座。通帳・カード・銀行の画面を見ながら入力してください。",
  },
  "emergency-contact": {
    en: "A relative or friend whom we can reach by telephone at any hour, with a language they speak.",
    ja: "いつでも電話で連絡がつくご家族や知人と、その方が話せる言語。",
  },
};

/** Who reads documents, by the year's words for them. */
export const documentReaders: Readonly<Record<string, Said>> = {
  office: { en: "The office", ja: "事務局" },
  accounts: { en: "The accounts desk of the office, and nobody else", ja: "事務局の経理担当のみ" },
  concierge: { en: "Your concierge at the office, and nobody else", ja: "事務局のコンシェルジュのみ" },
  committee: { en: "The selection committee", ja: "審査委員会" },
  person: { en: "You", ja: "ご本人" },
  "recommended-company": { en: "A company to which you are recommended", ja: "あなたを推薦する企業" },
};

/** Why each kind is asked for, where the office has written no reason of its own; who reads it follows from it. */
export const documentPurposes: Readonly<Record<string, Said>> = {
  resume: {
    en: "The office prepares your interviews with it, and a company to which you are recommended reads it.",
    ja: "面談の準備に使い、推薦先の企業も確認します。",
  },
  recommendation: {
    en: "The requirements ask for it: somebody who knows your work says what you can do.",
    ja: "応募要件の一つです。あなたをよく知る方の評価を確認します。",
  },
  enrolment: { en: "The requirements ask for it: it shows that you study.", ja: "応募要件の一つです。在学を確認します。" },
  graduation: { en: "The requirements ask for it: it shows that you graduated.", ja: "応募要件の一つです。卒業を確認します。" },
  language: { en: "The office compares it with the level in your application.", ja: "応募時に入力された語学力と照合します。" },
  photo: { en: "For your papers of the internship, such as a name card.", ja: "名札など、実習に必要な書類に使います。" },
  passport: {
    en: "The office compares name, birth date and nationality with your application. No company sees it.",
    ja: "応募内容の氏名・生年月日・国籍と照合します。企業が見ることはありません。",
  },
  visa: {
    en: "The office prepares with them what the Japanese mission asks of the inviting side.",
    ja: "招へい側として在外公館に提出する書類の準備に使います。",
  },
  pledge: { en: "It is needed before the internship begins.", ja: "実習の開始前に必要です。" },
  payout: { en: "Your allowance is paid there.", ja: "参加手当の振込みに使います。" },
  "emergency-contact": { en: "Somebody must be reached if something happens to you.", ja: "万一のときに連絡するためです。" },
};

/** Where a recommendation stands, as its person reads it. */
export const recommenderStateNames = {
  invited: { en: "Waiting for the letter", ja: "推薦状を待っています" },
  arrived: { en: "The letter arrived", ja: "推薦状が届きました" },
  declined: { en: "They would rather not", ja: "辞退されました" },
  cancelled: { en: "Cancelled by you", ja: "取り消しました" },
} satisfies Record<RecommenderState, Said>;

/** For how long documents are kept (personal-data.ts). */
export const documentsKept: Said = {
  en: "Five years after the fiscal year, then deleted. You may ask for deletion earlier under “My data”.",
  ja: "年度終了後5年間保管し、その後削除します。「自分の情報」から、早期の削除を請求できます。",
};

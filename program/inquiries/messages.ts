import type { Said } from "#platform/language.ts";
import type { InquiryField } from "./inquiry.ts";
import type { InquiryState } from "./inquiry.ts";
import type { SenderKind } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { MailDoubt } from "./mail.ts";
import type { InquiryProblemCode } from "./rules.ts";

export const inquiryLabels = {
  name: { en: "Your name", ja: "氏名" },
  email: { en: "E-mail address", ja: "メールアドレス" },
  emailAgain: { en: "E-mail address again", ja: "メールアドレス（確認）" },
  country: { en: "Country or region", ja: "所在地・国名" },
  countryOther: { en: "Name of the country or region", ja: "国・地域の名称" },
  telephone: { en: "Telephone", ja: "電話番号" },
  senderKind: { en: "You write as", ja: "問い合わせ者" },
  topic: { en: "What it is about", ja: "お問い合わせの種類" },
  details: { en: "Your inquiry", ja: "お問い合わせ内容" },
  consent: { en: "Personal information", ja: "個人情報の取扱い" },
} satisfies Record<InquiryField, Said>;

export const inquiryHints = {
  name: {
    en: "In letters of the alphabet, kana or kanji as Japanese writes them.",
    ja: "漢字、カナ、アルファベットのいずれか。漢字は日本の漢字をお使いください。",
  },
  emailAgain: { en: "The same address once more, so that our answer arrives.", ja: "同じアドレスをもう一度入力してください。" },
  countryOther: { en: "Only if you chose “Other”.", ja: "「その他」を選んだ場合のみ入力してください。" },
  telephone: { en: "For example +84 24 1234 5678, or 03-1234-5678 in Japan.", ja: "例：03-1234-5678、+84 24 1234 5678" },
  details: {
    en: "Up to 1,024 bytes: about 1,000 letters, or 512 Japanese characters. No emoji, please.",
    ja: "全角512文字（1,024バイト）まで。絵文字や簡体字は使えません。",
  },
} satisfies Partial<Record<InquiryField, Said>>;

export const senderKindNames = {
  corporation: { en: "a company or another organisation", ja: "法人" },
  individual: { en: "an individual", ja: "個人" },
} satisfies Record<SenderKind, Said>;

export const topicNames = {
  "intern-application": { en: "Applying as an intern", ja: "インターンの応募について" },
  "host-application": { en: "Hosting an intern", ja: "インターンの受入れについて" },
  selection: { en: "Documents, interviews and results", ja: "選考・提出書類について" },
  internship: { en: "The internship and its allowance", ja: "実習・手当について" },
  privacy: { en: "Personal information", ja: "個人情報について" },
  other: { en: "Something else", ja: "その他" },
} satisfies Record<Topic, Said>;

export const otherCountryName: Said = { en: "Other", ja: "その他" };

type Facts = Readonly<Record<string, string | number>>;

/** Words of each problem; `code@field` where one field needs its own. */
export const inquiryProblems = {
  required: { en: "Please fill this in.", ja: "入力をお願いします。" },
  "required@name": { en: "Write your name, as we should address you.", ja: "お名前を入力してください。" },
  "required@email": { en: "Write the address to which we should answer.", ja: "回答をお送りするメールアドレスを入力してください。" },
  "required@emailAgain": { en: "Write the same address once more.", ja: "同じメールアドレスをもう一度入力してください。" },
  "required@country": {
    en: "Choose the country or region where you are, or “Other”.",
    ja: "お住まい・ご所在の国や地域を選んでください。一覧にない場合は「その他」です。",
  },
  "required@countryOther": {
    en: "You chose “Other”: write the name of the country or region.",
    ja: "「その他」を選んだ場合は、国・地域の名称を入力してください。",
  },
  "required@telephone": { en: "Write a telephone number at which we can reach you.", ja: "ご連絡のつく電話番号を入力してください。" },
  "required@senderKind": { en: "Say whether you write for an organisation or for yourself.", ja: "法人か個人かを選んでください。" },
  "required@topic": {
    en: "Choose what it is about. “Something else” is fine.",
    ja: "お問い合わせの種類を選んでください。迷うときは「その他」で構いません。",
  },
  "required@details": { en: "Write what you would like to know.", ja: "お問い合わせの内容を入力してください。" },
  "too-long": ({ over, most }: Facts): Said =>
    most === 0
      ? { en: `This is ${count(over, "character")} too long.`, ja: `${thousands(over)}文字長すぎます。` }
      : {
          en: `This is ${count(over, "byte")} too long; up to ${thousands(most)} bytes fit.`,
          ja: `${thousands(over)}バイト長すぎます。${thousands(most)}バイトまで入力できます。`,
        },
  "too-long@details": ({ over }: Facts): Said => ({
    en: `This is ${count(over, "byte")} too long. You can also send two inquiries.`,
    ja: `${thousands(over)}バイト（全角でおよそ${thousands(Math.ceil(Number(over) / 2))}文字）長すぎます。質問を分けて送ることもできます。`,
  }),
  "email-invalid": {
    en: "This does not look like an e-mail address. It needs a form such as name@example.org.",
    ja: "メールアドレスの形になっていません。name@example.org のような形で入力してください。",
  },
  "emails-differ": {
    en: "This differs from the address above. Please check which one is right.",
    ja: "上のアドレスと一致していません。どちらが正しいかご確認ください。",
  },
  "telephone-invalid": {
    en: "This does not look like a telephone number. From outside Japan, begin with + and the country code.",
    ja: "電話番号の形になっていません。日本国外の番号は「+」と国番号から入力してください。",
  },
  "country-unknown": {
    en: "Choose a country or region from the list, or “Other”.",
    ja: "一覧から国・地域を選んでください。一覧にない場合は「その他」です。",
  },
  "choice-unknown": { en: "Please choose one of the answers offered here.", ja: "表示されている選択肢から選んでください。" },
  "characters-refused": ({ characters, simplified, japanese }: Facts): Said => {
    if (characters === "") return { en: "Please write this in one line.", ja: "改行せずに1行で入力してください。" };
    const kanji = String(simplified ?? "")
      .split(" ")
      .filter(Boolean);
    const others = String(characters)
      .split(" ")
      .filter((one) => !kanji.includes(one));
    const en = (shown: readonly string[]) => shown.map((one) => `“${one}”`).join(", ");
    const ja = (shown: readonly string[]) => shown.map((one) => `「${one}」`).join("");
    if (kanji.length === 0)
      return {
        en: `This form cannot take ${en(others)}. Please write it in letters, kana or Japanese kanji. Everything else you typed is still here.`,
        ja: `${ja(others)}は、このフォームでは使えない文字です。アルファベット、かな、日本の漢字に書き換えてください。ほかの入力内容は残っています。`,
      };
    if (others.length === 0)
      return {
        en: `${en(kanji)}: Japanese writes “${japanese}” for it, and this form takes Japanese kanji only. The button here puts it in; everything else you typed is still here.`,
        ja: `${ja(kanji)}は日本の漢字では「${japanese}」と書きます。このフォームでは日本の漢字をお使いください。ボタンで置き換えられます。ほかの入力内容は残っています。`,
      };
    return {
      en: `This form cannot take ${en(others)}: please write it in letters, kana or Japanese kanji. For ${en(kanji)} Japanese writes “${japanese}”: the button here puts it in. Everything else you typed is still here.`,
      ja: `${ja(others)}は、このフォームでは使えない文字です。アルファベット、かな、日本の漢字に書き換えてください。${ja(kanji)}は日本の漢字では「${japanese}」と書きます。ボタンで置き換えられます。ほかの入力内容は残っています。`,
    };
  },
  "consent-needed": {
    en: "We may only answer you if you agree to the privacy policy.",
    ja: "送信には、プライバシーポリシーへの同意が必要です。",
  },
} satisfies Record<InquiryProblemCode, Said | ((facts: Facts) => Said)> & Record<string, Said | ((facts: Facts) => Said)>;

export const inquiryStateNames = {
  received: { en: "New", ja: "未対応" },
  assigned: { en: "In hand", ja: "対応中" },
  answered: { en: "Answered", ja: "回答済み" },
  closed: { en: "Closed", ja: "完了" },
  reopened: { en: "Reopened", ja: "再対応" },
  spam: { en: "Spam", ja: "迷惑" },
  duplicate: { en: "Duplicate", ja: "重複" },
} satisfies Record<InquiryState, Said>;

/** Deeds of this slice as the history names them. */
export const inquiryDeeds: Readonly<Record<string, Said>> = {
  "inquiry-received": { en: "Inquiry received; its number sent by e-mail", ja: "受付（受付番号をメールで送付）" },
  "inquiry-assigned": { en: "Assigned", ja: "担当を割り当て" },
  "inquiry-answered": { en: "Answered by letter", ja: "メールで回答" },
  "inquiry-closed": { en: "Closed", ja: "完了" },
  "inquiry-reopened": { en: "Reopened", ja: "再対応" },
  "inquiry-spam": { en: "Put aside as spam", ja: "迷惑として除外" },
  "inquiry-duplicate": { en: "Put aside as a duplicate", ja: "重複として除外" },
  "inquiry-mail-received": { en: "The sender wrote by e-mail", ja: "相手からのメールを受信" },
  "inquiry-begun-from-mail": { en: "Begun from a mail; number sent by letter", ja: "メールから受付（番号をメールで送付）" },
  "inquiry-became-privacy-request": { en: "Made a privacy request", ja: "個人情報の請求として受付" },
};

/** Problems of the office's forms. */
export const officeInquiryProblems = {
  "required@body": { en: "Write the answer first.", ja: "回答の本文を入力してください。" },
  "required@note": { en: "Write the note first.", ja: "メモの内容を入力してください。" },
  "required@duplicateOf": { en: "Write the number of the inquiry that this one repeats.", ja: "重複元の受付番号を入力してください。" },
  "required@receipt": {
    en: "Write the number of the inquiry to which the mail belongs.",
    ja: "メールを加える問い合わせの受付番号を入力してください。",
  },
  "receipt-unknown": {
    en: "There is no inquiry with this number. It looks like Q23-000123.",
    ja: "この受付番号の問い合わせはありません。Q23-000123 のような番号です。",
  },
  "receipt-own": {
    en: "That is this inquiry itself. Write the number of the other one.",
    ja: "この問い合わせ自身の番号です。重複元の番号を入力してください。",
  },
  "sender-unknown": {
    en: "This mail names no sender, so nobody could be answered. Put it aside.",
    ja: "差出人のアドレスがないため、回答できません。除外してください。",
  },
  "person-unknown": { en: "Choose somebody of the desk.", ja: "問い合わせの担当者から選んでください。" },
  "place-unknown": ({ places }: Facts): Said => ({
    en: `${places} is no placeholder. Those that can be used stand beside the form.`,
    ja: `${places} は使えない差し込み項目です。使える項目は横の一覧にあります。`,
  }),
  "languages-differ": ({ where }: Facts): Said => ({
    en: `English and Japanese do not say the same: ${where}. Both need the same paragraphs, numbers, dates and placeholders.`,
    ja: `英語と日本語の内容が一致していません（${where}）。段落、数字、日付、差し込み項目をそろえてください。`,
  }),
  "state-forbids": {
    en: "That is not possible any more: the inquiry's state has changed.",
    ja: "お問い合わせの状態が変わったため、この操作はできません。",
  },
} satisfies Record<string, Said | ((facts: Facts) => Said)>;

/** Why a mail belongs to no inquiry for certain. */
export const mailDoubtNames = {
  "no-inquiry": { en: "names no inquiry", ja: "受付番号のない宛先" },
  "forged-address": { en: "its address is forged", ja: "宛先の署名が不正" },
  "other-sender": { en: "somebody else wrote it", ja: "差出人が問い合わせ者と異なる" },
} satisfies Record<MailDoubt, Said>;

function thousands(number: string | number | undefined): string {
  return Number(number ?? 0).toLocaleString("en");
}

function count(number: string | number | undefined, word: string): string {
  return `${thousands(number)} ${word}${Number(number) === 1 ? "" : "s"}`;
}

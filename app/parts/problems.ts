import { dayProblems } from "#program/year/day-bounds.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Shown } from "#app/ui/field.tsx";

/** Words for problems by code; where facts are needed, a function of them. `emails-differ@emailAgain` is for one field alone. */
export type ProblemWords = Readonly<Record<string, Said | ((facts: Readonly<Record<string, string | number>>) => Said)>>;

/** Problems every form may have; a slice's own words go before them. */
export const commonProblems: ProblemWords = {
  required: { en: "Please fill this in.", ja: "入力をお願いします。" },
  "too-long": { en: "This is too long. Please shorten it.", ja: "長すぎます。短くしてください。" },
  "one-line": { en: "Please write this in one line, without line breaks.", ja: "改行を入れずに、1行で入力してください。" },
  "choice-unknown": { en: "Please choose one of the answers offered here.", ja: "表示されている選択肢から選んでください。" },
  "number-needed": { en: "Please write a whole number, for example 25.", ja: "整数で入力してください（例：25）。" },
  "out-of-range": { en: "This number is outside what is possible here.", ja: "入力できる範囲を超えています。" },
  "email-invalid": {
    en: "This does not look like an e-mail address. It needs a form such as name@example.org.",
    ja: "メールアドレスの形式を確認してください（例：name@example.org）。",
  },
  "telephone-invalid": {
    en: "Please write a telephone number, with the country code if it is not in Japan.",
    ja: "電話番号を確認してください。日本国外の番号は国番号から入力してください。",
  },
  "day-invalid": { en: "This day does not exist. Please check day, month and year.", ja: "存在しない日付です。年月日を確認してください。" },
  ...dayProblems,
  "day-unreadable": {
    en: "We can't read this as a day. Please write year, month and day in this order, such as 2023-09-15.",
    ja: "日付として読み取れません。年・月・日の順に、2023-09-15 や 2023年9月15日 のように入力してください。",
  },
  "clock-invalid": {
    en: "No clock shows this time. Hours run from 0 to 23 and minutes from 0 to 59.",
    ja: "この時刻はありません。時は0〜23、分は0〜59で入力してください。",
  },
  "clock-unreadable": {
    en: "We can't read this as a time. Please write hours and minutes, such as 9:30 or 14:30.",
    ja: "時刻として読み取れません。時と分を、9:30 や 14:30 のように入力してください。",
  },
  "too-many": {
    en: "There were too many tries in a short time. Please wait a little and send it again; nothing typed is lost.",
    ja: "短い時間に送信が重なりました。少し待ってからもう一度送信してください。入力内容は残っています。",
  },
  "signed-out-meanwhile": {
    en: "You had been signed out before this was sent, so nothing was done. What you typed is here again: please look at it and send it.",
    ja: "送信する前にログインの有効時間が過ぎていたため、まだ処理されていません。入力内容は残っています。確認して、もう一度送信してください。",
  },
  "changed-meanwhile": {
    en: "Somebody else changed this in the meantime. Please look at the new state and decide again.",
    ja: "ほかの担当者が先に更新しました。最新の内容を確認して、もう一度操作してください。",
  },
};

/** What a page needs to show problems: by field, and as lines of the error summary in the order of `labels`. */
export function shownProblems(
  problems: readonly Problem[] | undefined,
  words: ProblemWords,
  labels: Readonly<Record<string, string>>,
  language: Language,
) {
  const text = (problem: Problem): string => {
    const said =
      words[`${problem.code}@${problem.field}`] ?? words[problem.code] ?? commonProblems[problem.code] ?? commonProblems["choice-unknown"]!;
    return (typeof said === "function" ? said(problem.facts ?? {}) : said)[language];
  };
  const order = Object.keys(labels);
  const sorted = [...(problems ?? [])].sort((one, other) => order.indexOf(one.field ?? "") - order.indexOf(other.field ?? ""));
  const shown: Shown = {};
  for (const problem of sorted) if (problem.field !== null) shown[problem.field] ??= { code: problem.code, text: text(problem) };
  return {
    shown,
    lines: sorted.map((problem) => ({
      field: problem.field,
      // A field without a label is named by its problem alone: nobody reads the names that the machine gives its fields.
      label: problem.field === null ? "" : labels[problem.field],
      text: text(problem),
      code: problem.code,
    })),
  };
}

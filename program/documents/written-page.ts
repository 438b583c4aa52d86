import { isDay } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { writtenForms } from "./written-forms.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Written } from "./written-forms.ts";

export const writtenLayouts = ["japanese", "international"] as const;
/** How a résumé is laid out; other kinds have one layout. */
export type WrittenLayout = (typeof writtenLayouts)[number];

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const block = (text: string) => escaped(text).replace(/\r?\n/g, "<br>");

/**
 * What was typed as a page of its own to be read and printed on A4: a résumé in the Japanese form (履歴書) or an international one, anything
 * else as questions and answers. Every text is escaped; no script, no style but `/styles/written.css`.
 */
export function writtenPage(
  kind: string,
  name: Said,
  written: Written,
  { layout, language, on }: { layout: WrittenLayout; language: Language; on: Day },
): string {
  const isJapanese = kind === "resume" && layout === "japanese";
  const body = isJapanese
    ? japaneseForm(written, on)
    : kind === "resume"
      ? international(written, language)
      : answers(kind, name, written, language);
  return `<!doctype html>
<html lang="${isJapanese ? "ja" : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${name[language]} — ${written.name ?? ""}`)}</title>
<link rel="stylesheet" href="/styles/written.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Year, month and text of one line, such as "2020-09 Enrolled". */
function dated(text: string): { year: string; month: string; text: string }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, year = "", month = "", rest = line] = /^(\d{4})[-./年]?\s*(\d{1,2})?月?-?\s+(.*)$/.exec(line) ?? [];
      return { year, month: month.replace(/^0/, ""), text: rest };
    });
}

/** The public model form of 2021 (no question of sex, family or commuting), on one sheet of A4 or more. */
function japaneseForm(written: Written, on: Day): string {
  const at = (field: string) => block(written[field] ?? "");
  const rows = (text: string) =>
    dated(text)
      .map((one) => `<tr><td>${one.year}</td><td>${one.month}</td><td>${escaped(one.text)}</td></tr>`)
      .join("");
  const middle = (text: string) => `<tr><td></td><td></td><td class="middle">${text}</td></tr>`;
  const birth = written.birthDate ?? "";
  return `<header><h1>履歴書</h1><p>${sayDay(on, "ja")}現在</p></header>
<div class="head">
<table>
<tr><th>ふりがな</th><td>${at("kana")}</td></tr>
<tr class="name"><th>氏名</th><td>${at("name")}</td></tr>
<tr><th>生年月日</th><td>${isDay(birth) ? `${sayDay(birth, "ja")}生（満${ageBetween(birth, on)}歳）` : escaped(birth)}</td></tr>
<tr><th>現住所</th><td>${at("address")}</td></tr>
<tr><th>電話</th><td>${at("telephone")}</td></tr>
<tr><th>メール</th><td>${at("email")}</td></tr>
</table>
<p class="photo">写真<br>縦40mm × 横30mm</p>
</div>
<table class="dated"><thead><tr><th>年</th><th>月</th><th>学歴・職歴</th></tr></thead><tbody>
${middle("学歴")}${rows(written.education ?? "")}${middle("職歴")}${rows(written.work ?? "") || "<tr><td></td><td></td><td>なし</td></tr>"}
<tr><td></td><td></td><td class="end">以上</td></tr></tbody></table>
<table class="dated"><thead><tr><th>年</th><th>月</th><th>免許・資格</th></tr></thead><tbody>${rows(written.licences ?? "") || "<tr><td></td><td></td><td>なし</td></tr>"}</tbody></table>
<table class="texts">
<tr><th>志望の動機</th></tr><tr><td>${at("motivation")}</td></tr>
<tr><th>特技・自己PR</th></tr><tr><td>${at("skills")}</td></tr>
<tr><th>本人希望記入欄</th></tr><tr><td>${at("wishes")}</td></tr>
</table>`;
}

function ageBetween(birth: Day, on: Day): number {
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);
}

/** Name and contact on top, then work and education from the latest on. */
function international(written: Written, language: Language): string {
  const heads: readonly (readonly [string, Said])[] = [
    ["motivation", { en: "Motivation", ja: "志望動機" }],
    ["work", { en: "Work", ja: "職歴" }],
    ["education", { en: "Education", ja: "学歴" }],
    ["licences", { en: "Languages and certificates", ja: "語学・資格" }],
    ["skills", { en: "Skills", ja: "スキル" }],
    ["wishes", { en: "Wishes", ja: "希望" }],
  ];
  const contact = ["address", "telephone", "email"].map((field) => block(written[field] ?? "")).filter((text) => text !== "");
  const listed = (text: string) =>
    dated(text)
      .toReversed()
      .map(
        (one) =>
          `<li><b>${[one.year, one.month.padStart(2, "0")].filter((part) => part.length > 1 && part !== "00").join("-")}</b> ${escaped(one.text)}</li>`,
      )
      .join("");
  const parts = heads
    .filter(([field]) => (written[field] ?? "").trim() !== "")
    .map(([field, head]) => {
      const text = written[field] ?? "";
      const isList = ["work", "education", "licences"].includes(field);
      return `<section><h2>${head[language]}</h2>${isList ? `<ul>${listed(text)}</ul>` : `<p>${block(text)}</p>`}</section>`;
    });
  return `<header class="international"><h1>${escaped(written.name ?? "")}</h1><p>${contact.join(" · ")}</p></header>\n${parts.join("\n")}`;
}

function answers(kind: string, name: Said, written: Written, language: Language): string {
  const form = writtenForms[kind];
  const rows = (form?.fields ?? []).map(
    (field) => `<tr><th>${escaped(field.label[language])}</th><td>${block(written[field.name] ?? "")}</td></tr>`,
  );
  return `<header><h1>${escaped(name[language])}</h1></header><p>${escaped(form?.lead[language] ?? "")}</p><table>${rows.join("")}</table>`;
}

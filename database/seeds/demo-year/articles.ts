import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { anyone } from "#program/accounts/account.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { askCaseStudyConsent } from "#program/host-companies/ask-case-study-consent.server.ts";
import { addPicture } from "#program/publications/article-pictures.server.ts";
import { giveVote } from "#program/publications/give-vote.server.ts";
import { publishArticle, saveArticle } from "#program/publications/save-article.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { Said } from "#platform/language.ts";
import type { ArticleTexts } from "#program/publications/article.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";

interface Written {
  readonly id: string;
  readonly texts: ArticleTexts;
  /** The picture's description, and what is drawn on it. */
  readonly picture?: { readonly alt: Said; readonly drawing: keyof typeof drawings };
  /** True for one that its company has only been asked about. */
  readonly isAsked?: boolean;
}

/** News and case studies of the demonstration: what the office announced, and stories of fictitious hosts with drawn pictures. */
export async function playArticles(cast: Cast, editor: Player, companyId: string): Promise<void> {
  const file = path.resolve(import.meta.dirname, "../articles.json");
  const { news, caseStudies } = JSON.parse(readFileSync(file, "utf8")) as { news: Written[]; caseStudies: Written[] };
  for (const { id, texts } of news) {
    const act = await cast.as(editor, "office", at(texts.on, "10:00"));
    must(await publishArticle(act, "news", { version: 0, id, texts }, await currentKnownYear(act)), "publish news");
  }
  for (const { id, texts, picture, isAsked } of caseStudies) {
    const act = await cast.as(editor, "office", at(texts.on, "15:00"));
    must(await saveArticle(act, "case-study", { version: 0, id, texts }), "write a case study");
    const consent = {
      consentVersion: 0,
      companyId: isAsked === true ? companyId : null,
      state: isAsked === true ? ("asked" as const) : ("given" as const),
      agreedBy: isAsked === true ? "" : "架空 和子",
      agreedOn: isAsked === true ? null : texts.on,
      scope: "企業名、取組みの内容、作図した画像",
      note: isAsked === true ? "" : "書面で受領",
    };
    must(await askCaseStudyConsent(act, id, consent), "record a consent");
    if (picture !== undefined) {
      const bytes = await sharp(Buffer.from(drawings[picture.drawing])).png().toBuffer();
      const drawn = new File([new Uint8Array(bytes)], "drawing.png");
      must(await addPicture(act, cast.house.previews, "case-study", id, { file: drawn, alt: picture.alt }), "add a picture");
    }
    if (isAsked === true) continue;
    must(
      await publishArticle(act, "case-study", { version: picture === undefined ? 2 : 3, id, texts }, await currentKnownYear(act)),
      "publish a case study",
    );
  }
}

/** What readers said of the questions and answers: yes, no, and why. */
export async function playVotes(cast: Cast): Promise<void> {
  for (const [day, language, questionId, isHelpful, why] of votes) {
    const act = actAs(cast.house.databaseServer, anyone, { now: at(day, "12:00"), language, requestId: "demo-year" });
    await giveVote(act, questionId, { isHelpful, why });
  }
}

const votes = [
  ["2023-06-20", "en", "how-much-is-the-allowance", true, ""],
  ["2023-06-28", "en", "how-much-is-the-allowance", true, ""],
  ["2023-07-04", "en", "how-much-is-the-allowance", false, "It does not say when the money arrives."],
  ["2023-06-22", "en", "when-do-results-come", true, ""],
  ["2023-09-08", "en", "when-do-results-come", false, "I would like the exact day."],
  ["2023-07-02", "en", "is-my-country-on-the-list", true, ""],
  ["2023-08-30", "en", "do-i-need-a-visa", true, ""],
  ["2023-06-15", "ja", "nobody-speaks-english", true, ""],
  ["2023-06-16", "ja", "nobody-speaks-english", true, ""],
  ["2023-06-23", "ja", "what-does-hosting-cost", true, ""],
  ["2023-06-27", "ja", "what-does-hosting-cost", false, "交通費の例も載せてほしい。"],
] as const;

const drawn = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="810" viewBox="0 0 160 90"><rect width="160" height="90" fill="#eef1f4"/>${inside}</svg>`;

/** Plain shapes of ours: no photograph, nobody in them. */
const drawings = {
  catalogue: drawn(
    `<g fill="#fff" stroke="#1f3a5f" stroke-width="1"><rect x="34" y="18" width="44" height="56"/><rect x="82" y="18" width="44" height="56"/></g>
     <g fill="#c8d3df"><rect x="40" y="26" width="32" height="20"/><rect x="88" y="26" width="32" height="20"/></g>
     <g stroke="#1f3a5f" stroke-width="1.4"><path d="M40 53h32M40 59h24M40 65h28M88 53h32M88 59h26M88 65h18"/></g><circle cx="104" cy="36" r="6" fill="#b5482f"/>`,
  ),
  sensor: drawn(
    `<g fill="none" stroke="#1f3a5f" stroke-width="1.6"><path d="M20 70h120M20 70V16"/><path d="M24 60l18-8 16 4 18-22 18 10 18-24 22 6" stroke="#b5482f" stroke-width="2.4"/></g>
     <g fill="#1f3a5f"><circle cx="42" cy="52" r="2.4"/><circle cx="76" cy="34" r="2.4"/><circle cx="112" cy="20" r="2.4"/></g>`,
  ),
  inn: drawn(
    `<g fill="#1f3a5f"><path d="M30 42l50-26 50 26z"/><rect x="40" y="44" width="80" height="30" fill="#fff" stroke="#1f3a5f" stroke-width="1.4"/></g>
     <g fill="#c8d3df"><rect x="48" y="50" width="16" height="14"/><rect x="96" y="50" width="16" height="14"/></g><rect x="72" y="52" width="16" height="22" fill="#b5482f"/>
     <path d="M14 78c12-5 22 5 34 0s22 5 34 0 22 5 34 0 22 5 30 0" fill="none" stroke="#1f3a5f" stroke-width="1.6"/>`,
  ),
};

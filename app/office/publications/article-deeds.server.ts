import { data } from "react-router";
import { seeOther, unprocessable } from "#app/answers.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { blocksOf } from "#program/publications/answer.ts";
import { articleDeedForm, articleForm } from "#program/publications/form.server.ts";
import { brokenText } from "#program/publications/article-publishing.ts";
import { knownYearOf } from "#program/publications/known-year-of.server.ts";
import { publishArticle, saveArticle, unpublishArticle } from "#program/publications/save-article.server.ts";
import { articleKindWords } from "./article-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleKind, ArticleTexts } from "#program/publications/article.ts";
import type { Block } from "#program/publications/answer.ts";

/** An article in both languages as readers would see it; null where it cannot be read yet. */
export interface ArticlePreview {
  readonly texts: ArticleTexts;
  readonly blocks: { readonly en: readonly Block[]; readonly ja: readonly Block[] } | null;
}

export async function previewOf(act: Act, texts: ArticleTexts): Promise<ArticlePreview> {
  const known = await knownYearOf(act, texts);
  if (brokenText(texts, known) !== null) return { texts, blocks: null };
  return { texts, blocks: { en: blocksOf(texts.text.en, "en", known), ja: blocksOf(texts.text.ja, "ja", known) } };
}

/** Answers the editor: a preview, a draft, publishing or taking down. `id` is "new" for one that is not there yet. */
export async function answerEditor(act: Act, kind: ArticleKind, { id, language }: { id: string; language: string }, typed: Typed) {
  const there = `/${language}/office/${articleKindWords[kind].path}`;
  const intent = typedText(typed, "intent");
  if (intent === "unpublish") {
    const deed = readTyped(typed, articleDeedForm);
    if (!deed.ok) return unprocessable(deed.problems, typed);
    const taken = await unpublishArticle(act, kind, id, deed.value.version);
    return taken.ok ? seeOther(`${there}/${id}`) : unprocessable(taken.problems, typed);
  }
  const form = readTyped({ ...typed, ...(id === "new" ? {} : { id }) }, articleForm(kind));
  if (!form.ok) return unprocessable(form.problems, typed);
  const preview = await previewOf(act, form.value.texts);
  if (intent === "preview") return data({ problems: [], typed, preview }, { status: 200 });
  const known = await knownYearOf(act, form.value.texts);
  const saved = intent === "publish" ? await publishArticle(act, kind, form.value, known) : await saveArticle(act, kind, form.value);
  if (!saved.ok) return data({ problems: saved.problems, typed, preview }, { status: 422 });
  return seeOther(`${there}/${saved.value.id}`);
}

import { assert } from "#platform/assert.ts";
import { addPicture } from "#program/publications/article-pictures.server.ts";
import { questions } from "#program/publications/entries.ts";
import { recordConsent } from "#program/publications/record-consent.server.ts";
import { publishArticle, saveArticle } from "#program/publications/save-article.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { showRequirements } from "#program/year-changes/show-requirements.server.ts";
import { saveRequirementDraft } from "#program/year-changes/draft-requirements.server.ts";
import { aCaseForm, aNewsForm } from "#tests/makers/article.ts";
import { countVainSearch } from "#program/publications/count-vain-search.server.ts";
import { giveVote } from "#program/publications/give-vote.server.ts";
import { loadQuestions } from "#program/publications/load-questions.server.ts";
import { saveQuestion } from "#program/publications/save-question.server.ts";
import { later } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleKind } from "#program/publications/article.ts";
import type { ArticleForm } from "#program/publications/form.server.ts";

/** The entries of the program, one of them being rewritten, and a reader's word about it. */
export async function someQuestions(server: DatabaseServer, editor: Act): Promise<void> {
  await loadQuestions(server, editor.now);
  const { questionEn, questionJa, answerEn, answerJa } = {
    questionEn: "Why?",
    questionJa: "なぜですか。",
    answerEn: "So.",
    answerJa: "そうです。",
  };
  const form = {
    version: 1,
    id: questions[0]!.id,
    place: "person/applying",
    when: "",
    also: [],
    questionEn,
    questionJa,
    answerEn,
    answerJa,
  };
  assert((await saveQuestion(editor, form)).ok, "a draft can be kept");
  const visitor = aVisitor(server);
  await countVainSearch(visitor, "example one name");
  for (const days of [0, 0, 1])
    await countVainSearch(later(visitor, new Date(visitor.now.getTime() + days * 86_400_000)), "xylophone quodlibet");
  await giveVote(aVisitor(server), questions[0]!.id, { isHelpful: false, why: "Too short." });
}

/** What the year's requirements are to become: so far what they are. */
export async function aYearDraft(chief: Act): Promise<void> {
  const year = await chief.db.transaction((tx) => yearOf(tx, 2023));
  const { version } = await showRequirements(chief, 2023);
  assert((await saveRequirementDraft(chief, 2023, requirementsOf(year), version)).ok, "a draft of the year can be kept");
}

/** A news post, and a case study of each company: one agreed to, one being written and asked about. */
export async function someArticles(editor: Act, companies: { mine: string; others: string }, texts: { text?: string } = {}) {
  const pictures = { mine: "", others: "" };
  const known = await currentKnownYear(editor);
  const keep = async (kind: ArticleKind, form: ArticleForm, isDraft = false) =>
    assert((await (isDraft ? saveArticle(editor, kind, form) : publishArticle(editor, kind, form, known))).ok, `${form.id} can be kept`);
  await keep("news", aNewsForm("world-news"));
  for (const [id, companyId, state] of [
    ["world-case", companies.mine, "given"],
    ["world-case-asked", companies.others, "asked"],
    ["world-case-withdrawn", companies.mine, "withdrawn"],
  ] as const) {
    const form = aCaseForm(id);
    await keep("case-study", form, true);
    const consent = {
      consentVersion: 0,
      companyId,
      agreedBy: texts.text?.slice(0, 60) ?? "Mihon Kanako",
      agreedOn: "2023-06-01",
      scope: "Everything",
      note: "",
    };
    assert((await recordConsent(editor, id, { ...consent, state: "given" })).ok, "a consent can be recorded");
    await keep("case-study", { ...form, version: 2 });
    await keep("case-study", { ...form, version: 3 }, true);
    if (state !== "given") await recordConsent(editor, id, { ...consent, state, consentVersion: 1 });
    const content = Buffer.from("a picture");
    const previews = {
      inWidths: async () => [{ width: 480, height: 320, format: "webp" as const, content }],
      of: async () => null,
      close: () => {},
    };
    const file = new File([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0", "latin1")], "picture.png");
    const added = await addPicture(editor, previews, "case-study", id, { file, alt: { en: "A pump", ja: "ポンプ" } });
    assert(added.ok, "a picture can be added");
    if (id === "world-case") pictures.mine = added.value.id;
    if (id === "world-case-asked") pictures.others = added.value.id;
  }
  return pictures;
}

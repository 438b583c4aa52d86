import { data } from "react-router";
import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary, titleOf } from "#app/ui/error-summary.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { dayOf } from "#platform/days.ts";
import { readTyped, typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { shownQuestion } from "#program/publications/answer.ts";
import { forgetWhy } from "#program/publications/forget-why.server.ts";
import { questionDeedForm, questionForm } from "#program/publications/form.server.ts";
import { moveQuestion, unpublishQuestion } from "#program/publications/move-question.server.ts";
import { brokenMarkup, questionPlaceOf } from "#program/publications/publishing.ts";
import { publishQuestion, saveQuestion, textsIn } from "#program/publications/save-question.server.ts";
import { questionForOffice } from "#program/publications/show-questions-to-office.server.ts";
import { keptWordsOf } from "#program/publications/vain-search.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { accountOf, requirePermission } from "#program/accounts/act.server.ts";
import { QuestionAsides } from "./question-asides.tsx";
import { QuestionEditor, typedOfTexts } from "./question-editor.tsx";
import { Previews } from "./question-preview.tsx";
import { questionDeskWords as words, questionProblems } from "./question-words.ts";
import type { QuestionForm } from "#program/publications/form.server.ts";
import type { YearKnown } from "#program/publications/year-values.ts";
import type { Route } from "./+types/question";

const isNew = (id: string) => id === "new";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "edit-publications");
  accountOf(act);
  const known = await currentKnownYear(act);
  const entry = isNew(params.questionId) ? null : await questionForOffice(act, params.questionId);
  const preview = entry === null ? null : previewOf({ ...entry.texts, ...entry.kept, updatedOn: dayOf(act.now) }, known);
  // What somebody searched for in vain begins an entry: as its question, and among the words by which it is found.
  const asked = isNew(params.questionId) ? (keptWordsOf(new URL(request.url).searchParams.get("asked") ?? "") ?? "") : "";
  return { entry, preview, asked };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const list = `/${params.language}/office/questions`;
  const typed = typedOf(await request.formData());
  const intent = typedText(typed, "intent");
  if (intent === "forget-why") {
    await forgetWhy(act, params.questionId, typedText(typed, "voteId"));
    return seeOther(`${list}/${params.questionId}#said`);
  }
  if (intent === "unpublish" || intent === "earlier" || intent === "later") {
    const deed = readTyped(typed, questionDeedForm);
    if (!deed.ok) return unprocessable(deed.problems, typed);
    const { version } = deed.value;
    const moved =
      intent === "unpublish"
        ? await unpublishQuestion(act, params.questionId, version)
        : await moveQuestion(act, params.questionId, intent, version);
    return moved.ok ? seeOther(`${list}/${params.questionId}`) : unprocessable(moved.problems, typed);
  }
  const form = readTyped({ ...typed, ...(isNew(params.questionId) ? {} : { id: params.questionId }) }, questionForm);
  if (!form.ok) return unprocessable(form.problems, typed);
  const known = await currentKnownYear(act);
  if (intent === "preview") return data({ problems: [], typed, preview: previewOfForm(form.value, known, act.now) }, { status: 200 });
  const saved = intent === "publish" ? await publishQuestion(act, form.value, known) : await saveQuestion(act, form.value);
  if (!saved.ok) return data({ problems: saved.problems, typed, preview: previewOfForm(form.value, known, act.now) }, { status: 422 });
  return seeOther(`${list}/${saved.value.id}`);
}

/** Both languages as readers would see them; null for a language that cannot be read yet. */
function previewOf(entry: Parameters<typeof shownQuestion>[0], known: YearKnown) {
  if (brokenMarkup(entry, known) !== null) return { en: null, ja: null };
  return { en: shownQuestion(entry, "en", known), ja: shownQuestion(entry, "ja", known) };
}

const previewOfForm = (form: QuestionForm, known: YearKnown, now: Date) =>
  previewOf(
    {
      ...textsIn(form),
      ...(questionPlaceOf(form.place) ?? { audience: "person", category: "applying" }),
      id: form.id,
      updatedOn: dayOf(now),
    },
    known,
  );

export default function OfficeQuestionPage({ loaderData: { entry, preview, asked }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const labels = Object.fromEntries(
    (["id", "place", "when", "questionEn", "questionJa", "answerEn", "answerJa", "also"] as const).map((field) => [
      field,
      say(words[field]),
    ]),
  );
  const { shown, lines } = shownProblems(actionData?.problems, questionProblems, labels, language);
  const title = entry === null ? words.newTitle : { en: entry.texts.question.en, ja: entry.texts.question.ja };
  const previewed = (actionData as { preview?: ReturnType<typeof previewOf> } | undefined)?.preview ?? preview;
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/questions`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title) || say(words.newTitle)} over={entry?.kept.id} />
      <div className="stack loose">
        {entry?.isDraft === true && <Notice kind="caution">{say(words.isDraft)}</Notice>}
        <QuestionEditor
          typed={actionData?.typed ?? typedOfTexts(entry, asked)}
          shown={shown}
          isNew={entry === null}
          isPublished={entry?.kept.isPublished === true}
        />
        {previewed !== null && <Previews en={previewed.en} ja={previewed.ja} />}
        {entry !== null && <QuestionAsides entry={entry} />}
      </div>
    </Page>
  );
}

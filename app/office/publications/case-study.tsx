import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext, filesOfForm, houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary, titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { dayOf, fiscalYearOf } from "#platform/days.ts";
import { readTyped, typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { askCaseStudyConsent } from "#program/host-companies/ask-case-study-consent.server.ts";
import { nameCompanies } from "#program/host-companies/name-companies.server.ts";
import { consentForm, pictureForm } from "#program/publications/form.server.ts";
import { addPicture, removePicture } from "#program/publications/article-pictures.server.ts";
import { mayBeShown } from "#program/publications/case-study-consent.ts";
import { articleForOffice } from "#program/publications/show-articles-to-office.server.ts";
import { answerEditor, previewOf } from "./article-deeds.server.ts";
import { articleFields, ArticleEditor, ArticlePreviews, ArticleVersions, typedOfArticle } from "./article-editor.tsx";
import { articleDeskWords as words, articleKindWords, articleProblemWords } from "./article-words.ts";
import { ConsentForm, PicturesForm, typedOfConsent } from "./case-asides.tsx";
import type { ArticlePreview } from "./article-deeds.server.ts";
import type { Route } from "./+types/case-study";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "edit-publications");
  const entry = params.articleId === "new" ? null : await articleForOffice(act, "case-study", params.articleId);
  return { entry, preview: entry?.texts ? await previewOf(act, entry.texts) : null, companies: await nameCompanies(act) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const { articleId, language } = params;
  const here = `/${language}/office/case-studies/${articleId}`;
  const typed = typedOf(await request.formData());
  const intent = typedText(typed, "intent");
  if (intent === "consent") {
    const form = readTyped(typed, consentForm);
    if (!form.ok) return unprocessable(form.problems, typed);
    const { companyId } = form.value;
    if (companyId !== null && !(await nameCompanies(act)).some(({ id }) => id === companyId))
      return unprocessable([{ code: "company-unknown", field: "companyId" }], typed);
    const recorded = await askCaseStudyConsent(act, articleId, form.value);
    return recorded.ok ? seeOther(`${here}#consent`) : unprocessable(recorded.problems, typed);
  }
  if (intent === "remove-picture") {
    const pictureId = typedText(typed, "pictureId");
    await removePicture(act, "case-study", articleId, found(isId(pictureId) ? pictureId : null, "picture"));
    return seeOther(`${here}#pictures`);
  }
  if (intent === "add-picture") {
    const form = readTyped(typed, pictureForm);
    if (!form.ok) return unprocessable(form.problems, typed);
    const [file] = filesOfForm(context, "picture");
    const alt = { en: form.value.altEn, ja: form.value.altJa };
    const added = await addPicture(act, context.get(houseContext).previews, "case-study", articleId, { file: file ?? null, alt });
    return added.ok ? seeOther(`${here}#pictures`) : unprocessable(added.problems, typed);
  }
  return await answerEditor(act, "case-study", { id: articleId, language }, typed);
}

export default function OfficeCaseStudyPage({ loaderData: { entry, preview, companies }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const fields = [...articleFields, "companyId", "state", "agreedBy", "agreedOn", "scope", "note", "picture", "altEn", "altJa"] as const;
  const labels = Object.fromEntries(fields.map((field) => [field, say(words[field])]));
  const { shown, lines } = shownProblems(actionData?.problems, articleProblemWords, labels, language);
  const head = articleKindWords["case-study"];
  const title = say(entry?.texts?.title ?? head.newTitle) || say(head.newTitle);
  const previewed = (actionData as { preview?: ArticlePreview } | undefined)?.preview ?? preview;
  const today = dayOf(now);
  const isShown = entry?.kept.isPublished === true && mayBeShown(entry.consent);
  const sent = actionData?.typed;
  const intent = sent === undefined ? "" : typedText(sent, "intent");
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle({ en: title, ja: title }, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/case-studies`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead
        title={title}
        over={entry?.kept.id}
        after={isShown && <a href={`/${language}/case-studies/${entry.kept.id}`}>{say(words.onSite)}</a>}
      />
      <div className="stack loose">
        {entry === null && <Notice>{say(words.consentFirst)}</Notice>}
        {entry !== null && entry.consent === null && <Notice kind="caution">{say(words.consentNone)}</Notice>}
        {entry !== null && entry.consent !== null && !mayBeShown(entry.consent) && <Notice kind="caution">{say(words.consentGone)}</Notice>}
        {entry?.isDraft === true && <Notice kind="caution">{say(isShown ? words.isDraft : words.neverPublished)}</Notice>}
        <ArticleEditor
          kind="case-study"
          typed={sent !== undefined && !deeds.includes(intent) ? sent : typedOfArticle(entry, today, fiscalYearOf(today))}
          shown={shown}
          isNew={entry === null}
          isPublished={entry?.kept.isPublished === true}
        />
        {previewed !== null && <ArticlePreviews preview={previewed} />}
        {entry !== null && (
          <>
            <ConsentForm
              typed={sent !== undefined && intent === "consent" ? sent : typedOfConsent(entry.consent)}
              shown={shown}
              companies={companies}
            />
            <PicturesForm entry={entry} typed={sent !== undefined && intent === "add-picture" ? sent : {}} shown={shown} />
            <ArticleVersions entry={entry} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Deeds of other forms than the editor's. */
const deeds = ["consent", "add-picture", "remove-picture"];

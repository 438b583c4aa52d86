import { seeOther, unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { frameWords } from "#app/frame-words.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { ArticleText } from "#app/parts/article-text.tsx";
import { ArticlePictureShown, CaseFactsList } from "#app/parts/case-study.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button, Buttons } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary, titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, PageHead } from "#app/ui/page.tsx";
import { Panels } from "#app/ui/panels.tsx";
import { readForm } from "#platform/forms.server.ts";
import { companyMay } from "#program/accounts/rules.ts";
import { blocksOf } from "#program/publications/answer.ts";
import { caseAnswerForm } from "#program/publications/form.server.ts";
import { brokenText } from "#program/publications/article-publishing.ts";
import { companyCaseStudies } from "#program/publications/company-case-studies.server.ts";
import { knownYearOf } from "#program/publications/known-year-of.server.ts";
import { answerCaseStudy } from "#program/publications/record-consent.server.ts";
import { caseAnswerWords as words } from "./case-answer-words.ts";
import type { Route } from "./+types/case-studies";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const stories = await companyCaseStudies(act);
  const shown = await Promise.all(
    stories.map(async (story) => {
      const known = await knownYearOf(act, story.texts);
      const { text } = story.texts;
      const blocks =
        brokenText(story.texts, known) === null ? { en: blocksOf(text.en, "en", known), ja: blocksOf(text.ja, "ja", known) } : null;
      return { ...story, blocks };
    }),
  );
  return { stories: shown, mayAnswer: companyMay(act.who, "submit-application") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, caseAnswerForm);
  if (!form.ok) return unprocessable(form.problems, form.typed);
  const { articleId, consentVersion, intent } = form.value;
  const answered = await answerCaseStudy(context.get(actContext), articleId, { state: intent, consentVersion });
  return answered.ok ? seeOther(`/${params.language}/company/case-studies`) : unprocessable(answered.problems, form.typed);
}

export default function CompanyCaseStudiesPage({ loaderData: { stories, mayAnswer }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { lines } = shownProblems(actionData?.problems, {}, {}, language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(frameWords.caseStudies, language), language, lines.length > 0)}</title>
      <ErrorSummary problems={lines} />
      <PageHead title={say(frameWords.caseStudies)} lead={say(words.lead)} />
      {stories.length === 0 && <Empty title={say(words.none)}>{say(words.noneText)}</Empty>}
      <div className="stack loose">
        {stories.map((story) => (
          <article key={story.id} className="stack" aria-labelledby={`story-${story.id}`}>
            <h2 id={`story-${story.id}`}>{say(story.texts.title) || story.id}</h2>
            <Notice kind={story.consent.state === "given" ? "done" : "caution"}>
              {say(story.isPublic ? words.isPublic : words[story.consent.state])}
            </Notice>
            <p>
              <b>{say(words.scope)}</b> {story.consent.scope}
            </p>
            {story.texts.caseStudy !== null && <CaseFactsList facts={story.texts.caseStudy} />}
            <Panels>
              {(["en", "ja"] as const).map((one) => (
                <div key={one} className="stack tight">
                  <p className="small soft">{say(words[one])}</p>
                  <div className="stack tight" lang={one}>
                    <h3>{story.texts.title[one]}</h3>
                    <p className="soft">{story.texts.summary[one]}</p>
                    {story.blocks !== null && <ArticleText blocks={story.blocks[one]} />}
                  </div>
                </div>
              ))}
            </Panels>
            {story.pictures.length > 0 && (
              <ul className="case-list">
                {story.pictures.map((picture) => (
                  <li key={picture.id}>
                    <ArticlePictureShown picture={picture} from={`/${language}/company/article-pictures`} isSmall />
                  </li>
                ))}
              </ul>
            )}
            {!mayAnswer && <p className="soft">{say(words.answeredByOthers)}</p>}
            {mayAnswer && (
              <form method="post">
                <HiddenFields values={{ articleId: story.id, consentVersion: String(story.consent.version) }} />
                <Buttons>
                  {story.consent.state !== "given" && (
                    <Button name="intent" value="given">
                      {say(words.agree)}
                    </Button>
                  )}
                  {story.consent.state !== "withdrawn" && (
                    <Button name="intent" value="withdrawn" kind="secondary">
                      {say(story.consent.state === "given" ? words.takeBack : words.refuse)}
                    </Button>
                  )}
                </Buttons>
              </form>
            )}
          </article>
        ))}
      </div>
    </Page>
  );
}

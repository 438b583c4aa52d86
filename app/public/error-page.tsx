import { AudienceFrame } from "#app/audience-frame.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { useFailure } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { errorPageWords } from "./error-words.ts";
import { errorWords } from "./error-words.ts";
import { otherCompanyRole } from "./error-words.ts";
import { publicDoors } from "./public-doors.ts";
import type { Typed } from "#platform/typed.ts";

/** The page of every failure: what happened, what to do next, and what was typed, ready to be sent once more. */
export function ErrorPage() {
  const say = useSay();
  const { language, companyRole } = usePageFacts();
  const { status, typed } = useFailure() ?? { status: 500, typed: null };
  const isOtherRole = status === 403 && companyRole !== undefined;
  const words = isOtherRole ? otherCompanyRole(companyRole) : (errorWords[status] ?? errorWords[status >= 500 ? 500 : 400]!);
  return (
    <AudienceFrame doors={publicDoors}>
      <title>{pageTitle(words.title, language)}</title>
      <Page width="narrow">
        <PageHead title={say(words.title)} over={String(status)} lead={say(words.text)} />
        <div className="stack loose">
          {typed !== null && status >= 500 && <TypedAgain typed={typed} />}
          <Buttons>
            {isOtherRole && <ButtonLink href={`/${language}/company/people`}>{say(errorPageWords.companyPeople)}</ButtonLink>}
            <ButtonLink kind="secondary" href={isOtherRole ? `/${language}/company` : `/${language}`}>
              {say(isOtherRole ? errorPageWords.companyHome : errorPageWords.home)}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/${language}/inquiry`}>
              {say(errorPageWords.inquiry)}
            </ButtonLink>
          </Buttons>
        </div>
      </Page>
    </AudienceFrame>
  );
}

function TypedAgain({ typed }: { typed: Typed }) {
  const say = useSay();
  const told = Object.entries(typed).filter(([name, value]) => name !== "intent" && value.length > 0);
  return (
    <section className="stack" aria-labelledby="typed-title">
      <h2 id="typed-title">{say(errorPageWords.typedTitle)}</h2>
      <p>{say(errorPageWords.typedText)}</p>
      <SummaryList
        dense
        rows={told.map(([name, value]) => ({ question: name, answer: typeof value === "string" ? value : value.join(", ") }))}
      />
      <form method="post">
        <HiddenFields values={typed} />
        <Button>{say(errorPageWords.again)}</Button>
      </form>
    </section>
  );
}

import { houseContext } from "#app/context.server.ts";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { sayDay } from "#platform/days.ts";
import { courseName } from "#program/year/messages.ts";
import { lastResultOn } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { proofOf } from "#program/intern-applications/signed-receipt.server.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { ReceiptProof } from "./fingerprint.tsx";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Route } from "./+types/application-sent";

export async function loader({ params, context }: Route.LoaderArgs) {
  const own = await showOwnApplication(context.get(actContext));
  if (own === null || own.application.state === "draft" || own.application.number === null)
    throw seeOther(`/${params.language}/intern/application`);
  return { ...own, proof: proofOf(context.get(houseContext).secret, own.application) };
}

export default function SentPage({ loaderData: { application, courses, year, proof } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { number, submittedAt, fingerprint } = application;
  const lastDay = lastResultOn(
    year,
    courses.map((one) => one.course),
  );
  const resultsBy = { en: sayDay(lastDay, "en"), ja: sayDay(lastDay, "ja") };
  return (
    <Page width="narrow">
      <title>{pageTitle(words.sentTitle, language)}</title>
      <PageHead title={say(words.sentTitle)} lead={say(words.sentLead)} />
      <div className="stack loose">
        <Notice kind="done" title={number === null ? undefined : say(sayings.numbered(number))}>
          {submittedAt !== null && (
            <p>
              {say(words.receivedOn)} <Instant at={submittedAt} seconds elsewhere />
            </p>
          )}
        </Notice>
        <SummaryList
          rows={[
            {
              question: say(words.courses),
              answer: (
                <ol>
                  {courses.map((one) => (
                    <li key={one.id}>{say(courseName(theCourse(year, one.course), year.courses))}</li>
                  ))}
                </ol>
              ),
            },
            {
              question: say(words.fingerprint),
              answer: (
                <>
                  <code>{fingerprint?.match(/.{1,4}/g)?.join(" ")}</code>
                  <br />
                  <span className="small soft">{say(words.fingerprintHint)}</span>
                </>
              ),
            },
          ]}
        />
        {proof !== null && <ReceiptProof proof={proof} />}
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say(words.whatNext)}</h2>
          <p>{say(sayings.resultsBy(resultsBy))}</p>
          <Steps
            steps={year.selection.steps
              .filter((step) => step.who !== "committee")
              .map((step, index) => ({ title: say(step.title), isCurrent: index === 0 }))}
          />
          <p>{say(words.after2)}</p>
        </section>
        <Buttons>
          <ButtonLink href={`/${language}/intern`} arrow>
            {say(words.toMyPage)}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`/${language}/intern/application`}>
            {say(words.readApplication)}
          </ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
}

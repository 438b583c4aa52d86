import { usePageFacts } from "#app/page-frame.tsx";
import { answerRows } from "#app/parts/application-answers.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { sayDay } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { applicationStateNames } from "#program/intern-applications/messages.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { finalCourseStates } from "#program/intern-applications/states.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { ApartFromApplication } from "#app/intern/diversity-answers/apart-from-application.tsx";
import { CoursesTable } from "./courses-table.tsx";
import { Withdraw } from "./end-application.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import { ReceiptProof } from "./fingerprint.tsx";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { OwnOffers } from "#program/matching/show-offers.server.ts";
import type { Lost } from "./end-application.tsx";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";

/** An application that was sent, to read: its receipt, how each course stands, every answer, and the way to withdraw. */
export function SentApplication({
  own,
  proof,
  offers,
  shown,
  typed,
}: {
  own: OwnApplication;
  /** The signed receipt, as it stands in the letter. */
  proof: string | null;
  /** The person's offers of this year: withdrawing says which place and which offers end with it. */
  offers: OwnOffers;
  shown: Shown;
  typed: Typed;
}) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, year, answers, courses } = own;
  // As the person may read it: what is not announced shows nowhere, also not by a form that is missing.
  const states = courses.map((one) => stateForPerson(year, one.course, one.state, now));
  const isConfirmed = states.includes("confirmed");
  const mayLeave = application.state === "submitted" && (isConfirmed || states.some((state) => !finalCourseStates.includes(state)));
  const lost: Lost = {
    place: offers.agreed[0]?.offer ?? null,
    offers: [...offers.open, ...offers.reserves].map(({ offer }) => offer),
    isShown: states.some((state) => ["recommended", "offered", "agreed"].includes(state)),
  };
  return (
    <div className="stack loose">
      <StateBar title={say(applicationStateNames[application.state])}>
        {application.submittedAt !== null && (
          <p>
            {say(words.receivedOn)} <Instant at={application.submittedAt} seconds elsewhere />
          </p>
        )}
        {application.withdrawnAt !== null && (
          <p>
            {say(
              sayings.withdrawnOn({ en: sayDay(dayOf(application.withdrawnAt), "en"), ja: sayDay(dayOf(application.withdrawnAt), "ja") }),
            )}
          </p>
        )}
      </StateBar>
      {courses.length > 0 && (
        <section className="stack" aria-labelledby="courses">
          <h2 id="courses">{say(words.yourCourses)}</h2>
          <CoursesTable year={year} courses={courses} />
        </section>
      )}
      <section className="stack" aria-labelledby="answers">
        <h2 id="answers">{say(words.answers)}</h2>
        {application.fingerprint !== null && <Fingerprint value={application.fingerprint} />}
        {sectionNames.map((section) => (
          <section key={section} className="stack tight" aria-labelledby={`section-${section}`}>
            <h3 id={`section-${section}`}>{say(sectionTitles[section])}</h3>
            <SummaryList rows={answerRows(year, section, answers[section], language)} />
          </section>
        ))}
      </section>
      {proof !== null && <ReceiptProof proof={proof} />}
      {application.state === "submitted" && (
        <section className="stack tight" aria-labelledby="changes">
          <h2 id="changes">{say(words.changeTitle)}</h2>
          <p>{say(words.changeText)}</p>
          <p>
            <a href={`/${language}/intern/application/changes`}>{say(words.changeLink)}</a>
          </p>
        </section>
      )}
      {application.state === "submitted" && year.diversity !== null && <ApartFromApplication />}
      {mayLeave && (
        <section className="stack tight" aria-labelledby="leave">
          <h2 id="leave">{say(words.leaveTitle)}</h2>
          {isConfirmed ? (
            <>
              <p>{say(words.confirmedLeave)}</p>
              <p>
                <a href={`/${language}/inquiry`}>{say(words.writeOffice)}</a>
              </p>
            </>
          ) : (
            <Withdraw lost={lost} shown={shown} isOpen={typedText(typed, "intent") === "withdraw"} reason={typedText(typed, "reason")} />
          )}
        </section>
      )}
    </div>
  );
}

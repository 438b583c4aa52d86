import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { may } from "#program/accounts/rules.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { isInformation } from "#program/documents/information.ts";
import { mayAskAbout } from "#program/documents/rules.ts";
import { mayAskFor } from "#program/documents/rules.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { documentProblems } from "#program/documents/messages.ts";
import { selectionProblems } from "#program/selection/messages.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { lettersOnDesk } from "#program/outbox/records.server.ts";
import { correctScreening } from "#program/selection/correct-screening.server.ts";
import { askForm } from "#program/selection/form.server.ts";
import { correctForm } from "#program/selection/form.server.ts";
import { instantInJapan } from "#platform/days.ts";
import { inviteForm } from "#program/selection/form.server.ts";
import { inviteToInterview } from "#program/selection/invite-to-interview.server.ts";
import { interviewSteps } from "#program/selection/rules.ts";
import { waitsForInvitation } from "#program/selection/rules.ts";
import { seeApplication } from "#program/selection/see-application.server.ts";
import { wholeApplication } from "#program/selection/whole-application.server.ts";
import { documentsFor } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { personOnDesk } from "#program/reports/person-on-desk.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { ApplicationHistory } from "./application-history.tsx";
import { SectionAnswers } from "./application-answers.tsx";
import { CoursesOnDesk } from "./application-courses.tsx";
import { InformationOnDesk } from "#app/office/documents/information-on-desk.tsx";
import { informationWords } from "#app/office/documents/information-words.ts";
import { DocumentsOnDesk } from "#app/office/documents/application-documents.tsx";
import { InterviewsOnDesk } from "./application-interviews.tsx";
import { PersonElsewhere } from "./person-elsewhere.tsx";
import { Flags } from "./application-cells.tsx";
import { LettersOfApplication } from "./application-letters.tsx";
import { Levels } from "./application-cells.tsx";
import { sayCountries } from "./application-cells.tsx";
import { sayings } from "#app/office/selection/selection-words.ts";
import { words } from "#app/office/selection/selection-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import type { Route } from "./+types/application";

export function meta({ loaderData, params }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  return [
    {
      title: pageTitle(loaderData === undefined ? words.applications : sayings.pageOf(loaderData.whole.application.number ?? ""), language),
    },
  ];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const loaded = await act.db.transaction(async (tx) => {
    const whole = await wholeApplication(tx, params.applicationId);
    return {
      whole,
      letters: may(act.who, "read-letters")
        ? await lettersOnDesk(tx, act.language, { account: whole.application.accountId, most: 50 })
        : [],
      interviewers: await peopleWith(tx, "hold-interviews"),
      elsewhere: await personOnDesk(tx, act, params.applicationId),
    };
  });
  if (loaded.whole.application.firstSeenAt === null) await seeApplication(act, params.applicationId);
  const rights = {
    screen: may(act.who, "screen-documents"),
    interview: may(act.who, "hold-interviews"),
    askFor: may(act.who, "ask-for-documents"),
    letters: may(act.who, "read-letters"),
  };
  return { ...loaded, rights, account: act.who.accountId ?? "" };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const here = `/${params.language}/office/applications/${params.applicationId}`;
  const applicationId = params.applicationId;
  switch (typedText(typed, "intent")) {
    case "invite": {
      const read = readTyped(typed, inviteForm);
      if (!read.ok) return unprocessable(read.problems, typed);
      const { step, day, clock, language, place, interviewer } = read.value;
      const invited = await inviteToInterview(act, {
        applicationId,
        step,
        at: instantInJapan(day, clock),
        language,
        place,
        interviewer: interviewer || null,
      });
      // The time is one thing to the act and two fields to the form.
      return invited.ok
        ? seeOther(`${here}#interviews`)
        : unprocessable(
            invited.problems.map((one) => (one.field === "at" ? { ...one, field: "day" } : one)),
            typed,
          );
    }
    case "ask": {
      const read = readTyped(typed, askForm);
      if (!read.ok) return unprocessable(read.problems, typed);
      const { kind, dueOn, whyEn, whyJa } = read.value;
      const asked = await askForDocument(act, { applicationId, kind, dueOn, why: { en: whyEn || whyJa, ja: whyJa || whyEn } });
      return asked.ok ? seeOther(`${here}#documents`) : unprocessable(asked.problems, typed);
    }
    case "accept": {
      const accepted = await acceptDocument(act, {
        documentId: typedText(typed, "documentId"),
        version: Number(typedText(typed, "version")),
      });
      return accepted.ok ? seeOther(`${here}#documents`) : unprocessable(accepted.problems, typed);
    }
    case "correct": {
      const read = readTyped(typed, correctForm);
      if (!read.ok) return unprocessable(read.problems, typed);
      const corrected = await correctScreening(act, { id: read.value.courseApplicationId, why: read.value.why });
      return corrected.ok ? seeOther(`${here}#courses`) : unprocessable(corrected.problems, typed);
    }
    default:
      return unprocessable([{ code: "choice-unknown", field: null }], typed);
  }
}

export default function ApplicationPage({
  loaderData: { whole, letters, interviewers, elsewhere, rights, account },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, year, courses, documents, interviews } = whole;
  const labels = Object.fromEntries(
    (["step", "day", "clock", "language", "place", "interviewer", "kind", "dueOn", "whyEn", "whyJa", "why"] as const).map((field) => [
      field,
      say(words[field]),
    ]),
  );
  const { shown, lines } = shownProblems(
    actionData?.problems,
    { ...applicationProblems, ...documentProblems, ...selectionProblems },
    labels,
    language,
  );
  const typed = actionData?.typed ?? {};
  const standing = application.isStudent === true ? "student" : "graduate";
  const kinds = documentsFor(
    year,
    standing,
    courses.map((one) => theCourse(year, one.course)),
  )
    .filter((kind) =>
      mayAskFor(
        kind,
        courses.map((one) => one.state),
      ),
    )
    .filter((kind) => !documents.some((document) => document.kind === kind.id && document.state !== "waived"));
  const steps = interviewSteps(year).filter((step) => courses.some((one) => waitsForInvitation(one, step.id, interviews)));
  const facts = [
    { question: say(words.email), answer: <a href={`mailto:${elsewhere.email}`}>{elsewhere.email}</a> },
    { question: say(words.country), answer: sayCountries(application.nationalities, language) },
    { question: say(words.residence), answer: sayCountries([application.residence], language) },
    ...(application.birthDate === null ? [] : [{ question: say(words.birthDate), answer: <DayText day={application.birthDate} /> }]),
    { question: say(words.school), answer: application.school },
    { question: say(words.languages), answer: <Levels japanese={application.japanese ?? ""} english={application.english ?? ""} /> },
    ...(application.flags.length === 0 ? [] : [{ question: say(words.flags), answer: <Flags flags={application.flags} /> }]),
    ...(application.submittedAt === null ? [] : [{ question: say(words.received), answer: <Instant at={application.submittedAt} /> }]),
    ...(application.firstSeenAt === null ? [] : [{ question: say(words.seen), answer: <Instant at={application.firstSeenAt} /> }]),
    ...(application.fingerprint === null
      ? []
      : [{ question: say(words.fingerprint), answer: <code className="small">{application.fingerprint.slice(0, 16)}…</code> }]),
  ];
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.applications), href: `/${language}/office/applications` }, { label: application.number ?? "" }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={<bdi>{application.fullName}</bdi>}
        over={application.number}
        after={
          <>
            {application.otherName !== "" && <bdi className="soft">{application.otherName}</bdi>}
            {application.state === "withdrawn" && <Tag kind="problem">{say(words.withdrawn)}</Tag>}
          </>
        }
      />
      <Two>
        <div className="stack loose">
          <section className="stack" aria-labelledby="courses">
            <h2 id="courses">{say(words.courses)}</h2>
            <CoursesOnDesk
              courses={courses}
              year={year}
              names={whole.names}
              mayScreen={rights.screen}
              typed={typed}
              problems={shown}
              interviews={interviews}
            />
          </section>
          <section className="stack" aria-labelledby="answers">
            <h2 id="answers">{say(words.answers)}</h2>
            <SectionAnswers sections={sectionNames} answers={whole.answers} year={year} />
          </section>
        </div>
        <div className="stack loose">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{say(words.facts)}</h2>
            <SummaryList dense rows={facts} />
          </section>
          <section className="stack" aria-labelledby="interviews">
            <h2 id="interviews">{say(words.interviews)}</h2>
            <InterviewsOnDesk
              interviews={interviews}
              courses={courses}
              year={year}
              steps={rights.interview && application.state === "submitted" ? steps : []}
              interviewers={interviewers}
              account={account}
              typed={typed}
              problems={shown}
              today={dayOf(now)}
            />
          </section>
          <section className="stack" aria-labelledby="information">
            <h2 id="information">{say(informationWords.title)}</h2>
            <InformationOnDesk
              documents={documents}
              applicationId={application.id}
              mayAsk={rights.askFor && application.state === "submitted" && mayAskAbout(courses.map((one) => one.state))}
            />
          </section>
          <section className="stack" aria-labelledby="documents">
            <h2 id="documents">{say(words.documents)}</h2>
            <DocumentsOnDesk
              documents={documents.filter((one) => !isInformation(one.kind))}
              year={year}
              kinds={rights.askFor && application.state === "submitted" ? kinds : []}
              mayDecide={rights.askFor}
              suggestedDay={addDays(dayOf(now), 10)}
              typed={typed}
              problems={shown}
            />
          </section>
          {rights.letters && (
            <section className="stack" aria-labelledby="letters">
              <h2 id="letters">{say(words.letters)}</h2>
              <LettersOfApplication letters={letters} />
            </section>
          )}
          <PersonElsewhere elsewhere={elsewhere} />
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <ApplicationHistory lines={whole.history} names={whole.names} documents={year.documents} />
          </section>
        </div>
      </Two>
    </Page>
  );
}

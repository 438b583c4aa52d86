import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { cancelInterview } from "#program/selection/cancel-interview.server.ts";
import { closeMissedInterview } from "#program/selection/close-missed-interview.server.ts";
import { recordForm } from "#program/selection/form.server.ts";
import { versionForm } from "#program/selection/form.server.ts";
import { interviewOutcomeNames } from "#program/selection/messages.ts";
import { reasonNames } from "#program/selection/messages.ts";
import { selectionProblems } from "#program/selection/messages.ts";
import { interviewById } from "#program/selection/records.server.ts";
import { recordInterview } from "#program/selection/record-interview.server.ts";
import { languagesOf } from "#program/selection/rules.ts";
import { interviewOutcomes } from "#program/selection/selection.ts";
import { isReason } from "#program/selection/selection.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { stepOf } from "#program/year/rules.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { InterviewStateTag } from "#app/office/intern-applications/application-interviews.tsx";
import { CourseStateTag } from "#app/office/intern-applications/application-cells.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ReasonField } from "./screening-confirm.tsx";
import { words } from "./selection-words.ts";
import type { StepLanguage } from "#program/year/program-year.ts";
import type { Route } from "./+types/interview";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.interviews, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return await act.db.transaction(async (tx) => {
    const interview = found(isId(params.interviewId) ? await interviewById(tx, params.interviewId) : null, "interview");
    const application = found(await applicationById(tx, interview.applicationId), "intern application");
    const year = await yearOf(tx, interview.fiscalYear);
    return {
      interview,
      application,
      step: stepOf(year, interview.step),
      courses: (await courseApplicationsOf(tx, application.id)).filter((one) => interview.covers.includes(one.id)),
      names: await accountNames(tx, [interview.interviewer]),
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const id = found(isId(params.interviewId) ? params.interviewId : null, "interview");
  const here = `/${params.language}/office/interviews/${id}`;
  const intent = typedText(typed, "intent");
  if (intent === "close") {
    const closed = await closeMissedInterview(act, { id });
    return closed.ok ? seeOther(here) : unprocessable(closed.problems, typed);
  }
  if (intent === "cancel") {
    const read = readTyped(typed, versionForm);
    if (!read.ok) return unprocessable(read.problems, typed);
    const cancelled = await cancelInterview(act, { id, version: read.value.version });
    return cancelled.ok ? seeOther(here) : unprocessable(cancelled.problems, typed);
  }
  const read = readTyped(typed, recordForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const recorded = await recordInterview(act, {
    id,
    ...read.value,
    reason: read.value.outcome === "not_selected" ? read.value.reason : "",
  });
  return recorded.ok ? seeOther(here) : unprocessable(recorded.problems, typed);
}

export default function InterviewPage({ loaderData: { interview, application, step, courses, names }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const labels = {
    outcome: say(words.outcome),
    language: say(words.heldIn),
    score: say(words.scoreOf100),
    reason: say(words.reason),
    note: say(words.notes),
    notes: say(words.notes),
  };
  const { shown, lines } = shownProblems(actionData?.problems, selectionProblems, labels, language);
  const typed = actionData?.typed ?? null;
  const text = (name: string, otherwise = "") => (typed === null ? otherwise : String(typed[name] ?? ""));
  const hasBegun = interview.scheduledAt === null || interview.scheduledAt <= now;
  const isOpen = interview.state === "invited" || (interview.state === "held" && interview.result === null);
  const outcomes = interviewOutcomes.filter((one) => interview.state === "invited" || (one !== "undecided" && one !== "no_show"));
  const stepLanguages = step === null ? [] : languagesOf(step);
  const facts = [
    { question: say(words.name), answer: <bdi>{application.fullName}</bdi> },
    { question: say(words.time), answer: interview.scheduledAt === null ? say(words.notYet) : <Instant at={interview.scheduledAt} /> },
    {
      question: say(words.language),
      answer: interview.language === "" ? say(words.notYet) : say(stepLanguageNames[interview.language as StepLanguage]),
    },
    { question: say(words.place), answer: interview.place },
    { question: say(words.interviewer), answer: names.get(interview.interviewer ?? "") ?? say(words.nobody) },
    {
      question: say(words.courses),
      answer: courses.map((one) => (
        <span key={one.id}>
          <b>{one.course}</b> <CourseStateTag state={one.state} />{" "}
        </span>
      )),
    },
    ...(isReason(interview.reason) ? [{ question: say(words.reason), answer: say(reasonNames[interview.reason]) }] : []),
    ...(interview.score === null ? [] : [{ question: say(words.score), answer: `${interview.score} / 100` }]),
    ...(interview.notes === "" ? [] : [{ question: say(words.notes), answer: interview.notes, asTyped: true }]),
  ];
  return (
    <Page width="wide">
      <Crumbs steps={[{ label: say(words.interviews), href: `/${language}/office/interviews` }, { label: application.number ?? "" }]} />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(step?.title ?? { en: interview.step, ja: interview.step })}
        over={application.number}
        after={<InterviewStateTag state={interview.state} result={interview.result} />}
        beside={
          <ButtonLink kind="secondary" small href={`/${language}/office/applications/${application.id}`}>
            {say(words.wholeApplication)}
          </ButtonLink>
        }
        flush={lines.length > 0}
      />
      <div className="two">
        <SummaryList dense rows={facts} />
        <div className="stack loose">
          {isOpen && !hasBegun && <Notice>{say(words.recordLater)}</Notice>}
          {isOpen && hasBegun && (
            <section className="stack" aria-labelledby="record">
              <h2 id="record">{say(words.record)}</h2>
              <form method="post" className="stack" noValidate>
                <input type="hidden" name="version" value={interview.version} />
                <RadioField
                  name="outcome"
                  label={say(words.outcome)}
                  value={text("outcome")}
                  problem={shown.outcome}
                  options={outcomes.map((one) => ({ value: one, label: say(interviewOutcomeNames[one]) }))}
                  required
                />
                <SelectField
                  name="language"
                  label={say(words.heldIn)}
                  value={text("language", interview.language)}
                  problem={shown.language}
                  options={stepLanguages.map((one) => ({ value: one, label: say(stepLanguageNames[one]) }))}
                  required
                />
                <TextField
                  name="score"
                  label={say(words.scoreOf100)}
                  value={text("score", interview.score === null ? "" : String(interview.score))}
                  problem={shown.score}
                  inputMode="numeric"
                  width="tiny"
                />
                <ReasonField result="not_selected" step={interview.step} value={text("reason")} problems={shown} optional />
                <AreaField
                  name="notes"
                  label={say(words.notes)}
                  hint={say(words.notesHint)}
                  value={text("notes", interview.notes)}
                  problem={shown.notes ?? shown.note}
                />
                <Buttons>
                  <Button name="intent" value="record">
                    {say(words.recordSave)}
                  </Button>
                </Buttons>
              </form>
            </section>
          )}
          {interview.state === "invited" && (
            <form method="post" className="stack tight">
              <input type="hidden" name="version" value={interview.version} />
              <p className="small soft" id="cancel-hint">
                {say(words.cancelHint)}
              </p>
              <p>
                <Button kind="quiet" small name="intent" value="cancel" describedBy="cancel-hint">
                  {say(words.cancel)}
                </Button>
              </p>
            </form>
          )}
          {interview.state === "no_show" && courses.some((one) => one.state === "no_show") && (
            <form method="post" className="stack">
              <Notice kind="caution">{say(words.missedHint)}</Notice>
              <Buttons>
                <ButtonLink kind="secondary" href={`/${language}/office/applications/${application.id}#interviews`}>
                  {say(words.inviteAgain)}
                </ButtonLink>
                <Button kind="quiet" name="intent" value="close">
                  {say(words.closeMissed)}
                </Button>
              </Buttons>
            </form>
          )}
        </div>
      </div>
    </Page>
  );
}

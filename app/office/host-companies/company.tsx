import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { CompanyAnswersList } from "#app/parts/company-answers.tsx";
import { PositionAnswersList } from "#app/parts/company-answers.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Reader } from "#app/ui/score-sheet.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { Called } from "#app/parts/called.tsx";
import { titlesJoined } from "#app/parts/page-title.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { isId } from "#platform/ids.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { NotFound } from "#platform/refusals.ts";
import { may } from "#program/accounts/rules.ts";
import { checkCompanyApplication } from "#program/host-companies/check-company-application.server.ts";
import { checkPointsForm } from "#program/host-companies/office-form.server.ts";
import { hearingForm } from "#program/host-companies/office-form.server.ts";
import { holdForm } from "#program/host-companies/office-form.server.ts";
import { holdCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { releaseCompanyApplication } from "#program/host-companies/hold-company-application.server.ts";
import { markCheckPoints } from "#program/host-companies/mark-check-points.server.ts";
import { englishForm } from "#program/host-companies/office-form.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { writeEnglish } from "#program/host-companies/write-english.server.ts";
import { planMarks } from "#program/host-companies/plan-marks.ts";
import { sayPlanMark } from "#program/host-companies/plan-words.ts";
import { recordHearing } from "#program/host-companies/record-hearing.server.ts";
import { courseOf } from "#program/year/rules.ts";
import { checkForm } from "#program/host-companies/office-form.server.ts";
import { pointRows } from "#program/host-companies/office-form.server.ts";
import { pointsOf } from "#program/host-companies/office-form.server.ts";
import { isLate } from "#program/host-companies/lists.ts";
import { waitingDays } from "#program/host-companies/lists.ts";
import { companyHistory } from "#program/host-companies/messages.ts";
import { companyProblems } from "#program/host-companies/problem-words.ts";
import { flagNames } from "#program/host-companies/messages.ts";
import { officeStateNames } from "#program/host-companies/messages.ts";
import { positionStateNames } from "#program/host-companies/messages.ts";
import { seeCompanyApplication } from "#program/host-companies/see-company-application.server.ts";
import { isAccepted } from "#program/host-companies/states.ts";
import { officeWaits } from "#program/host-companies/states.ts";
import { lettersOnDesk } from "#program/outbox/records.server.ts";
import { colleaguesForOffice } from "#program/host-companies/colleagues.server.ts";
import { companyBeside } from "#program/host-companies/company-said.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { CompanyPeople } from "./company-people.tsx";
import { PositionEnglish } from "./position-english.tsx";
import { CompanyChecks } from "./company-checks.tsx";
import { CheckList } from "./company-papers.tsx";
import { Hearings } from "./company-papers.tsx";
import { PlanMarks } from "./company-papers.tsx";
import { ReturnedPoints } from "./company-papers.tsx";
import { CompanySheet } from "./company-sheet.tsx";
import { companyDeskSayings as sayings } from "./company-words.ts";
import { companyDeskWords as words } from "./company-words.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SeenApplication } from "#program/host-companies/see-company-application.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Typed } from "#platform/typed.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { Route } from "./+types/company";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  if (!isId(params.companyApplicationId)) throw new NotFound("company application");
  const act = context.get(actContext);
  const seen = await seeCompanyApplication(act, params.companyApplicationId);
  const letters = await act.db.transaction((tx) =>
    lettersOnDesk(tx, act.language, { about: { kind: "company-application", id: seen.application.id } }),
  );
  const people = await colleaguesForOffice(act, seen.application.companyId);
  const isFilled = new URL(request.url).searchParams.get("points") === "marks";
  return {
    ...seen,
    names: [...seen.names],
    letters,
    people,
    pointRows,
    mayRecommend: may(act.who, "recommend-candidates"),
    rows: isFilled ? { intent: "return", ...rowsFromMarks(seen) } : {},
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  if (!isId(params.companyApplicationId)) throw new NotFound("company application");
  const typed = typedOf(await request.formData());
  const act = context.get(actContext);
  const id = params.companyApplicationId;
  const done = await deed(act, id, typed);
  return done.ok ? seeOther(`/${params.language}/office/companies/${id}`) : unprocessable(done.problems, typed);
}

/** The deed that a form of this page asks for. */
async function deed(act: Act, id: string, typed: Typed): Promise<{ ok: true } | { ok: false; problems: readonly Problem[] }> {
  const intent = typedText(typed, "intent");
  if (intent === "check-points") {
    const form = readTyped(typed, checkPointsForm);
    return form.ok ? await markCheckPoints(act, id, { points: form.value.points, version: form.value.checksVersion }) : form;
  }
  if (intent === "hearing") {
    const form = readTyped(typed, hearingForm);
    return form.ok ? await recordHearing(act, id, form.value) : form;
  }
  if (intent === "hold" || intent === "release") {
    const form = readTyped(typed, holdForm);
    if (!form.ok) return form;
    const { version, holdReason: reason } = form.value;
    return intent === "hold"
      ? await holdCompanyApplication(act, id, { version, reason })
      : await releaseCompanyApplication(act, id, { version });
  }
  if (intent === "english") {
    const form = readTyped(typed, englishForm);
    if (!form.ok) return form;
    await positionOfApplication(act, id, form.value.position);
    return await writeEnglish(act, form.value.position, form.value);
  }
  const form = readTyped(typed, checkForm);
  if (!form.ok) return form;
  const { version, reason } = form.value;
  return await checkCompanyApplication(act, id, { deed: form.value.intent, version, reason, points: pointsOf(form.value) });
}

/** `NotFound` for a position of another application than the one on this page. */
async function positionOfApplication(act: Act, id: string, positionId: string): Promise<void> {
  const { companyApplicationId } = await act.db.transaction((tx) => positionById(tx, positionId));
  if (companyApplicationId !== id) throw new NotFound("position");
}

/** Rows of a return that begin with the marks of the plans, in the reader's language of the company. */
function rowsFromMarks(seen: Pick<SeenApplication, "positions" | "year">): Typed {
  const marks = seen.positions.flatMap((position) => {
    const course = courseOf(seen.year, position.course);
    return course === null
      ? []
      : planMarks(course, position).map((mark) => ({ name: `${position.id}.${mark.field}`, text: sayPlanMark(mark).ja }));
  });
  return Object.fromEntries(
    marks.slice(0, pointRows).flatMap(({ name, text }, row) => [
      [`field${row}`, name],
      [`sentence${row}`, text.slice(0, 400)],
    ]),
  );
}

export default function CompanyPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, positions, year, letters } = loaderData;
  const names = new Map(loaderData.names);
  const labels = {
    reason: say(words.reason),
    holdReason: say(words.reason),
    heldOn: say(words.heldOn),
    means: say(words.means),
    present: say(words.present),
    wishes: say(words.wishes),
    notes: say(words.notes),
    ...Object.fromEntries(Array.from({ length: loaderData.pointRows }, (_, row) => [`field${row}`, say(words.pointField)])),
  };
  const { shown, lines } = shownProblems(actionData?.problems, companyProblems, labels, language);
  const called = { companyName: application.answers.name || say(words.noName), companyNameEn: application.answers.nameEn };
  const number = application.number ?? say(words.noNumber);
  const beside = companyBeside(called);
  const days = waitingDays(application, now);
  return (
    <Page width="wide">
      <title>
        {titleOf(pageTitle(titlesJoined({ en: number, ja: number }, companySaid(called)), language), language, lines.length > 0)}
      </title>
      <Crumbs
        steps={[
          { label: say(words.companies), href: `/${language}/office/companies` },
          { label: application.number ?? say(words.noNumber) },
        ]}
      />
      <ErrorSummary problems={lines} title={say(words.problemTitle)} />
      <PageHead
        title={<Called said={companySaid(called)} />}
        over={beside === null ? undefined : <bdi lang={language === "en" ? "ja" : "en"}>{say(beside)}</bdi>}
        beside={
          loaderData.next && (
            <ButtonLink kind="secondary" small href={`/${language}/office/companies/${loaderData.next.id}`}>
              {say(words.nextOne)} {loaderData.next.number}
            </ButtonLink>
          )
        }
        after={
          <>
            <span className="number">{application.number}</span>
            <Tag kind={officeWaits.includes(application.state) ? "todo" : "neutral"}>{say(officeStateNames[application.state])}</Tag>
            {application.flags.map((flag) => (
              <Tag key={flag} kind="caution">
                {say(flagNames[flag])}
              </Tag>
            ))}
            {application.registrationEndedAt !== null && <Tag kind="caution">{say(words.registrationEnded)}</Tag>}
            {application.takenFrom !== null && <Tag>{say(sayings.takenFromYear(application.takenFrom))}</Tag>}
            <span className="small soft">
              {application.submittedAt !== null && (
                <>
                  {say(words.received)} <Instant at={application.submittedAt} bare /> ·{" "}
                </>
              )}
              <span className={isLate(application, now) ? "late" : undefined}>
                {say(words.waiting)} {say(sayings.days(days))}
              </span>
            </span>
          </>
        }
      />
      <Reader
        sheet={
          <CompanySheet
            application={application}
            positions={positions}
            typed={actionData?.typed ?? loaderData.rows}
            shown={shown}
            rows={loaderData.pointRows}
          />
        }
      >
        {application.state === "draft" && <Notice kind="info">{say(words.draftNote)}</Notice>}
        {loaderData.accepted >= year.quotas.companiesMax && !isAccepted(application.state) && (
          <Notice kind="caution">{say(sayings.overGuideline(loaderData.accepted, year.quotas.companiesMax))}</Notice>
        )}
        {application.state === "on_hold" && (
          <Notice kind="caution" title={say(words.heldBecause)}>
            {application.holdReason}
          </Notice>
        )}
        <ReturnedPoints seen={loaderData} />
        <CompanyChecks seen={loaderData} />
        {application.state !== "draft" && <CheckList seen={loaderData} typed={actionData?.typed ?? {}} />}
        <Hearings seen={loaderData} typed={actionData?.typed ?? {}} shown={shown} />
        <section aria-labelledby="answers">
          <h2 id="answers">{say(words.contact)}</h2>
          <CompanyAnswersList answers={application.answers} dense />
        </section>
        {positions.map((position, index) => (
          <section key={position.id} aria-labelledby={`position-${index}`}>
            <h2 id={`position-${index}`}>
              {say(words.positions)} {index + 1}{" "}
              <Tag kind={position.state === "open" ? "done" : "neutral"}>{say(positionStateNames[position.state])}</Tag>
            </h2>
            <PlanMarks year={year} position={position} />
            {position.state !== "draft" && loaderData.mayRecommend && (
              <p>
                <a href={`/${language}/office/positions/${position.id}`}>{say(words.search1)}</a>
              </p>
            )}
            {application.state !== "draft" && (
              <PositionEnglish year={year} position={position} typed={actionData?.typed ?? {}} shown={shown} />
            )}
            <PositionAnswersList year={year} position={position} dense />
          </section>
        ))}
        <CompanyPeople people={loaderData.people} />
        <section aria-labelledby="letters">
          <h2 id="letters">{say(words.letters)}</h2>
          {letters.length === 0 ? (
            <p className="soft">{say(words.noLetters)}</p>
          ) : (
            <ul className="list">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <a href={`/${language}/office/letters/${letter.id}`}>{letter.subject}</a>{" "}
                  <span className="small soft">
                    <Instant at={letter.queuedAt} bare />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="history">
          <h2 id="history">{say(words.history)}</h2>
          <Timeline
            events={loaderData.history.map((line) => ({
              key: String(line.id),
              when: <Instant at={line.at} bare />,
              what: say(sayings.didBy(companyHistory[line.what] ?? { en: line.what, ja: line.what }, whoDid(line, names, say))),
            }))}
          />
        </section>
      </Reader>
    </Page>
  );
}

function whoDid(line: HistoryLine, names: ReadonlyMap<string, string>, say: ReturnType<typeof useSay>): string {
  if (line.actorKind === "company" || line.actorKind === "anyone") return say(words.by);
  return line.actorAccount === null ? say(words.bySystem) : (names.get(line.actorAccount) ?? say(words.bySystem));
}

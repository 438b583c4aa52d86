import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { daysLeft } from "#app/ui/time.tsx";
import { companyStateNames } from "#program/host-companies/messages.ts";
import { pointLabel } from "#program/host-companies/letters.ts";
import { sectionOf } from "#program/host-companies/company-application.ts";
import { pointStates } from "#program/host-companies/requirements.ts";
import { courseName } from "#program/year/messages.ts";
import { comingWindows } from "#program/year/rules.ts";
import { openWindows } from "#program/year/rules.ts";
import { useCompanyRight } from "#app/company/own-rights.ts";
import { companyWords as words } from "./company-words.ts";
import type { CompanyField } from "#program/host-companies/company-application.ts";
import type { ReturnedPoint } from "#program/host-companies/company-application.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { CompanyHome } from "#program/host-companies/company-home.server.ts";
import type { CourseWindow } from "#program/year/rules.ts";
import type { Said } from "#platform/language.ts";

/** What a company must know before anything else: where its application stands, what comes next, and until when. */
export function CompanyState({ home, now }: { home: CompanyHome; now: Date }) {
  const { application } = home;
  if (application === null) return <NotBegun home={home} now={now} />;
  if (application.state === "draft") return <Draft home={home} now={now} />;
  if (application.state === "returned") return <Returned home={home} application={application} />;
  return <Running application={application} />;
}

function NotBegun({ home, now }: { home: CompanyHome; now: Date }) {
  const say = useSay();
  const { language } = usePageFacts();
  const open = openWindows(home.year, "company", now);
  const [soonest] = open;
  const [coming] = comingWindows(home.year, "company", now);
  if (soonest === undefined) {
    return (
      <StateBar title={say(words.notOpen)}>
        {coming === undefined ? (
          <p>{say(words.closedAll)}</p>
        ) : (
          <p>
            {say(words.opensNext)} {say(courseName(coming.course, home.year.courses))} <Instant at={coming.opensAt} />
          </p>
        )}
        <p>
          <a href={`/${language}/calendar`}>{say(words.calendar)}</a>
        </p>
      </StateBar>
    );
  }
  return (
    <StateBar daysLeft={daysLeft(now, soonest.closesAt)} title={say(words.notBegun)}>
      <p>{say(words.notBegunText)}</p>
      <Windows windows={open} home={home} />
      {home.appliedBefore && <p className="soft">{say(words.beginAgainHint)}</p>}
      {/* The layout has the same address: "?index" means this page. */}
      <form method="post" action={`/${language}/company?index`}>
        <Button name="intent" value="start" arrow>
          {say(words.begin)}
        </Button>
      </form>
    </StateBar>
  );
}

/** Until when: the courses that the company has chosen, or all that it may still choose. */
function Draft({ home, now }: { home: CompanyHome; now: Date }) {
  const say = useSay();
  const mayWrite = useCompanyRight("write-application");
  const chosen = new Set(home.positions.map((position) => position.course));
  const open = openWindows(home.year, "company", now);
  const own = open.filter((window) => chosen.has(window.course.code));
  const shown = own.length > 0 ? own : open;
  return (
    <StateBar daysLeft={shown[0] && daysLeft(now, shown[0].closesAt)} title={say(companyStateNames.draft)}>
      {shown.length > 0 ? <p>{say(own.length > 0 ? words.yourCourses : words.notBegunText)}</p> : <p>{say(words.notOpen)}</p>}
      <Windows windows={shown} home={home} />
      <p className="soft">{say(mayWrite ? words.draftText : words.draftByOthers)}</p>
    </StateBar>
  );
}

function Windows({ windows, home }: { windows: readonly CourseWindow[]; home: CompanyHome }) {
  const say = useSay();
  return windows.map((window) => (
    <p key={window.course.code}>
      {say(courseName(window.course, home.year.courses))} <wbr />
      <strong>
        <Closing at={window.closesAt} />
      </strong>
    </p>
  ));
}

function Returned({ home, application }: { home: CompanyHome; application: CompanyApplication }) {
  const say = useSay();
  const { language } = usePageFacts();
  const mayWrite = useCompanyRight("write-application");
  return (
    <StateBar title={say(mayWrite ? words.returnedTitle : words.returnedToOthers)}>
      <ol className="list">
        {pointStates(application, home.positions).map((point) => (
          <li key={point.index}>
            {mayWrite ? (
              <a href={`/${language}/company/${pageOf(point)}#${point.field}`}>{say(pointLabel(point, home.positions))}</a>
            ) : (
              say(pointLabel(point, home.positions))
            )}
            <br />
            <span className="as-typed">{point.sentence}</span>{" "}
            {point.state !== "open" && <DoneWord>{say(point.state === "changed" ? words.changed : words.pointAnswered)}</DoneWord>}
          </li>
        ))}
      </ol>
      <p className="soft">{say(mayWrite ? words.returnedText : words.returnedToOthersText)}</p>
    </StateBar>
  );
}

const pageOf = ({ position, field }: ReturnedPoint) =>
  position === null ? `application/sections/${sectionOf(field as CompanyField)}` : `positions/${position}`;

const texts: Partial<Record<CompanyApplication["state"], Said>> = {
  submitted: words.submittedText,
  checking: words.submittedText,
  eligible: words.eligibleText,
  hearing: words.planText,
  plan_ready: words.planText,
  matching: words.matchingText,
  placed: words.placedText,
  unmatched: words.unmatchedText,
  ineligible: words.ineligibleText,
  withdrawn: words.withdrawnText,
  closed: words.closedText,
  on_hold: words.onHoldText,
};

function Running({ application }: { application: CompanyApplication }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { state } = application;
  const seesCandidates = useCompanyRight("see-candidates");
  const seesInterns = useCompanyRight("see-interns");
  const text = state === "matching" && !seesCandidates ? words.candidatesToOthers : texts[state];
  return (
    <StateBar title={say(companyStateNames[state])}>
      {text && <p>{say(text)}</p>}
      {state === "ineligible" && (
        <p className="as-typed">
          <strong>{say(words.reason)}</strong> {application.decisionReason}
        </p>
      )}
      {state === "on_hold" && application.holdReason !== "" && (
        <p className="as-typed">
          <strong>{say(words.reason)}</strong> {application.holdReason}
        </p>
      )}
      {application.number !== null && (
        <p className="soft">
          {say(words.number)} <span className="number">{application.number}</span>
          {application.submittedAt !== null && (
            <>
              {" · "}
              {say(words.sent)} <Instant at={application.submittedAt} />
            </>
          )}
        </p>
      )}
      <p>
        <a href={`/${language}/company/application`}>{say(words.readAnswers)}</a>
      </p>
      {state === "matching" && seesCandidates && (
        <ButtonLink href={`/${language}/company/candidates`} arrow>
          {say(words.toCandidates)}
        </ButtonLink>
      )}
      {state === "placed" && seesInterns && (
        <ButtonLink href={`/${language}/company/internships`} arrow>
          {say(words.toInternships)}
        </ButtonLink>
      )}
    </StateBar>
  );
}

import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { StateBar } from "#app/ui/state-bar.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { applicationStateNames } from "#program/intern-applications/messages.ts";
import { courseStateNames } from "#program/intern-applications/messages.ts";
import { stateForPerson } from "#program/selection/rules.ts";
import { courseCalled } from "#program/year/messages.ts";
import { openWindows } from "#program/year/rules.ts";
import { courseEndings } from "./ended-words.ts";
import { endedSayings } from "./ended-words.ts";
import { endedWords } from "./ended-words.ts";
import { isOver } from "./is-over.ts";
import { DraftState } from "#app/intern/intern-applications/application-state.tsx";
import { applicationSayings as sayings } from "#app/intern/intern-applications/application-words.ts";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Furthest first: the state of the course that has come furthest heads the page. */
const furthest: readonly CourseApplicationState[] = [
  "confirmed",
  "agreed",
  "offered",
  "recommended",
  "pool",
  "interview2_done",
  "interview2_invited",
  "interview1_done",
  "interview1_invited",
  "screening",
  "submitted",
];

/** The truth first: not started, not sent yet, received and how far it has come, withdrawn. */
export function HomeState({ own, year, offers }: { own: OwnApplication | null; year: ProgramYear; offers: readonly Offer[] }) {
  const { language, now } = usePageFacts();
  const say = useSay();
  if (own === null) return <NotStarted year={year} />;
  if (own.application.state === "draft")
    return (
      <div className="stack">
        <DraftState year={own.year} wishes={own.wishes} sections={own.sections} now={now} />
        <Buttons>
          <ButtonLink href={`/${language}/intern/application`} arrow>
            {say(words.goOn)}
          </ButtonLink>
        </Buttons>
      </div>
    );
  return <SentState own={own} offers={offers} />;
}

function NotStarted({ year }: { year: ProgramYear }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const soonest = openWindows(year, "intern", now)[0];
  if (soonest === undefined) return <DraftState year={year} wishes={[]} sections={[]} now={now} />;
  return (
    <div className="stack">
      <StateBar daysLeft={soonest.daysLeft ?? 0} title={say(words.notStarted)}>
        <p>
          {say(sayings.closes(courseCodeSaid(soonest.course.code), true))}{" "}
          <strong>
            <Closing at={soonest.closesAt} />
          </strong>
        </p>
        <p className="soft">{say(words.startLead)}</p>
      </StateBar>
      {/* A hall's first page and its layout share one address: the query says that the page is meant. */}
      <form method="post" action={`/${language}/intern?index`}>
        <Buttons>
          <Button name="intent" value="start" arrow>
            {say(words.start)}
          </Button>
        </Buttons>
      </form>
    </div>
  );
}

/** Somebody of an earlier year, while this year's windows are open: begin from the answers of then, or from nothing. */
export function ApplyAgain({ year }: { year: ProgramYear }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const soonest = openWindows(year, "intern", now)[0];
  if (soonest === undefined) return null;
  return (
    <div className="stack">
      <StateBar daysLeft={soonest.daysLeft ?? 0} title={say(sayings.applyThisYear(year.fiscalYear))}>
        <p>
          {say(sayings.closes(courseCodeSaid(soonest.course.code), true))}{" "}
          <strong>
            <Closing at={soonest.closesAt} />
          </strong>
        </p>
        <p className="soft">{say(words.againText)}</p>
      </StateBar>
      <form method="post" action={`/${language}/intern?index`}>
        <Buttons>
          <Button name="intent" value="start-again" arrow>
            {say(words.again)}
          </Button>
          <Button kind="secondary" name="intent" value="start">
            {say(words.startEmpty)}
          </Button>
        </Buttons>
      </form>
    </div>
  );
}

const courseCodeSaid = (code: string) => ({ en: code, ja: code });

const companyOf = (offer: Offer): Said => ({ en: offer.companyNameEn || offer.companyName, ja: offer.companyName });
const daySaid = (day: Day): Said => ({ en: sayDay(day, "en"), ja: sayDay(day, "ja") });
const liveOffers: readonly Offer["state"][] = ["intern_offered", "intern_accepted", "agreed", "committee_pending", "approved", "confirmed"];

function SentState({ own, offers }: { own: OwnApplication; offers: readonly Offer[] }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { application, courses, year } = own;
  const shown = courses.map((one) => ({ course: one.course, state: stateForPerson(year, one.course, one.state, now) }));
  const head = furthest.flatMap((state) => shown.filter((one) => one.state === state))[0];
  const isLive = application.state === "submitted" && head !== undefined;
  const title = isLive
    ? `${say(courseCalled(head.course))}${between.colon[language]}${say(courseStateNames[head.state])}`
    : say(isOver(own, now) && application.state === "submitted" ? endedWords.over : applicationStateNames[application.state]);
  // A place that fell away is the news of the day until something else has come: an offer, or another place.
  const fallen = offers.find(
    (one) => one.state === "cancelled" && one.internAgreedAt !== null && one.fiscalYear === application.fiscalYear,
  );
  const isNews = fallen !== undefined && application.state === "submitted" && !offers.some((one) => liveOffers.includes(one.state));
  return (
    <StateBar title={isLive && head.state === "submitted" ? say(applicationStateNames.submitted) : title}>
      {application.submittedAt !== null && (
        <p>
          {say(words.receivedOn)} <Instant at={application.submittedAt} />
        </p>
      )}
      {application.withdrawnAt !== null && (
        <p>
          {say(sayings.withdrawnOn({ en: sayDay(dayOf(application.withdrawnAt), "en"), ja: sayDay(dayOf(application.withdrawnAt), "ja") }))}
        </p>
      )}
      {isNews && (
        <p>
          <strong>{say(endedSayings.placeEnded(companyOf(fallen), daySaid(dayOf(fallen.stateSince))))}</strong>
          {!isOver(own, now) && ` ${say(endedSayings.goesOn)}`}
        </p>
      )}
      {application.state === "submitted" && isOver(own, now) && (
        <ul className="plain-list">
          {shown.flatMap(({ course, state }) => {
            const told = courseEndings[state];
            return told === undefined
              ? []
              : [
                  <li key={course}>
                    {say(courseCalled(course))}
                    {between.colon[language]}
                    {say(told)}
                  </li>,
                ];
          })}
        </ul>
      )}
      <p>
        <a href={`/${language}/intern/application`}>{say(words.readApplication)}</a>
      </p>
    </StateBar>
  );
}

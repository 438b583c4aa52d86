import { usePageFacts } from "#app/page-frame.tsx";
import { capName } from "#app/parts/cap-name.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { matchStateNames } from "#program/matching/messages.ts";
import { mayBecome } from "#program/matching/states.ts";
import { readyToConfirm } from "#program/matching/states.ts";
import { NextChoice } from "./match-answer-deeds.tsx";
import { MoreTime } from "./match-answer-deeds.tsx";
import { OfficeTalk } from "./match-answer-deeds.tsx";
import { Reserve } from "./match-answer-deeds.tsx";
import { changeWords } from "#app/office/match-changes/change-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { MatchView } from "#program/matching/list-matches.server.ts";

/** What the office may do with this match now: the one next deed filled, the undoing ones folded. */
export function MatchDeeds({ view, isLeft, typed, shown }: { view: MatchView; isLeft: boolean; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { match, year, courses, isLate } = view;
  const course = courses.find((one) => one.id === match.courseApplicationId);
  const mayReturn =
    ["intern_declined", "intern_lapsed", "cancelled", "superseded"].includes(match.state) &&
    ["declined", "lapsed", "withdrawn", "superseded"].includes(course?.state ?? "");
  const version = { version: String(match.version) };
  return (
    <div className="stack loose">
      {view.capsOver.length > 0 && match.state !== "confirmed" && (
        <Notice kind="caution" title={say(words.capOver)}>
          <p>{say(words.capOverText)}</p>
          <ul>
            {view.capsOver.map((cap) => (
              <li key={capName(cap, language)}>{`${capName(cap, language)}${say({ en: ": ", ja: "：" })}${cap.held} / ${cap.max}`}</li>
            ))}
          </ul>
        </Notice>
      )}
      {match.state === readyToConfirm(year) ? (
        <div className="stack">
          <p>{say(words.confirmText)}</p>
          <Buttons>
            <ButtonLink href={`/${language}/office/matches/${match.id}/confirmation`}>{say(words.toConfirmation)}</ButtonLink>
          </Buttons>
        </div>
      ) : match.state === "confirmed" && match.confirmedAt !== null ? (
        <Notice kind="done" title={say(words.isConfirmed)}>
          <p>
            <Instant at={match.confirmedAt} />
          </p>
        </Notice>
      ) : (
        <Notice title={say(matchStateNames[match.state])}>
          {match.state === "interview_requested" ? say(words.interviewText) : undefined}
        </Notice>
      )}
      {isLeft && (
        <Notice kind="caution" title={say(changeWords.leftWhat)}>
          <p>{say(changeWords.leftWhatText)}</p>
          <ButtonLink href={`/${language}/office/matches/${match.id}/change`} arrow>
            {say(changeWords.seeWhoFollows)}
          </ButtonLink>
        </Notice>
      )}
      <Reserve view={view} />
      <NextChoice view={view} />
      <OfficeTalk view={view} typed={typed} shown={shown} />
      <MoreTime view={view} typed={typed} shown={shown} />
      {isLate && (
        <form method="post" className="stack">
          <HiddenFields values={version} />
          <p>{say(words.lapseText)}</p>
          <Button kind="secondary" name="intent" value="lapse">
            {say(words.lapse)}
          </Button>
        </form>
      )}
      {match.state !== "proposed" && mayBecome(match.state, "cancelled") && (
        <section className="stack" aria-labelledby="end">
          <h2 id="end">{say(words.endTitle)}</h2>
          <p>{say(words.endText)}</p>
          <ButtonLink kind="secondary" href={`/${language}/office/matches/${match.id}/change`}>
            {say(words.end)}
          </ButtonLink>
        </section>
      )}
      {mayReturn && (
        <form method="post" className="stack" noValidate>
          <h2>{say(words.returnTitle)}</h2>
          <p>{say(words.returnText)}</p>
          <AreaField
            name="returnReason"
            label={say(words.returnWhy)}
            rows={3}
            value={typedText(typed, "returnReason")}
            problem={shown.returnReason}
            required
          />
          <Button kind="secondary" name="intent" value="return">
            {say(words.returnTitle)}
          </Button>
        </form>
      )}
    </div>
  );
}

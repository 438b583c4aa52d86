import { usePageFacts } from "#app/page-frame.tsx";
import { TalkFacts } from "#app/parts/talk-facts.tsx";
import { TimesFields } from "#app/parts/times-fields.tsx";
import { Button } from "#app/ui/button.tsx";
import { DayField } from "#app/ui/date-field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { interviewStateNames } from "#program/matching/messages.ts";
import { isInReserve } from "#program/matching/rules.ts";
import { isNextChoice } from "#program/matching/rules.ts";
import { waitsForCompany } from "#program/matching/states.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { MatchView } from "#program/matching/list-matches.server.ts";

/** More time for whoever owes an answer, in the hands of a person: nothing lapses by itself. */
export function MoreTime({ view: { match, isLate }, typed, shown }: { view: MatchView; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  const isOwed = !isInReserve(match) && (waitsForCompany.includes(match.state) || match.state === "intern_offered");
  if (!isOwed) return null;
  return (
    <Disclosure summary={say(words.extend)} open={isLate || typedText(typed, "intent") === "extend"}>
      <form method="post" className="stack" noValidate>
        <HiddenFields values={{ version: String(match.version) }} />
        <p>{say(waitsForCompany.includes(match.state) ? words.extendCompany : words.extendPerson)}</p>
        <DayField
          name="lastDay"
          label={say(words.lastDay)}
          value={typedText(typed, "lastDay")}
          min={addDays(dayOf(now), 1)}
          problem={shown.lastDay}
          required
        />
        <AreaField
          name="extendReason"
          label={say(words.note)}
          rows={2}
          value={typedText(typed, "extendReason")}
          problem={shown.extendReason}
        />
        <Button kind="secondary" name="intent" value="extend">
          {say(words.extend)}
        </Button>
      </form>
    </Disclosure>
  );
}

/** The offer that its person keeps for the case that another place falls away. */
export function Reserve({ view: { match } }: { view: MatchView }) {
  const say = useSay();
  if (match.state !== "intern_offered" || !match.isReserve) return null;
  return (
    <form method="post" className="stack">
      <HiddenFields values={{ version: String(match.version) }} />
      <p>{say(words.reserveText)}</p>
      <Button kind="secondary" name="intent" value="reserve">
        {say(words.reserveOffer)}
      </Button>
    </form>
  );
}

/** Somebody in the company's own order: offered by this press once a seat is free and nobody stands before them. */
export function NextChoice({ view: { match } }: { view: MatchView }) {
  const say = useSay();
  if (!isNextChoice(match)) return null;
  return (
    <form method="post" className="stack">
      <HiddenFields values={{ version: String(match.version) }} />
      <p>
        <strong>{say(sayings.hostRank(match.hostRank!))}</strong>
      </p>
      <p>{say(words.nextChoiceText)}</p>
      <Button kind="secondary" name="intent" value="next-choice">
        {say(words.offerNext)}
      </Button>
    </form>
  );
}

/** The talk that the company asked for: how it stands, and times that the office proposes for it. */
export function OfficeTalk({ view: { talk }, typed, shown }: { view: MatchView; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  if (talk === null) return null;
  const isOpen = talk.state !== "held" && talk.state !== "called_off";
  return (
    <section className="stack" aria-labelledby="talk">
      <h2 id="talk">{say(words.talk)}</h2>
      <p>
        <strong>{say(interviewStateNames[talk.state])}</strong>
      </p>
      {talk.personNote !== "" && (
        <blockquote className="as-typed">
          <bdi dir="auto">{talk.personNote}</bdi>
        </blockquote>
      )}
      {talk.times.length > 0 && <TalkFacts talk={talk} isOpen={false} />}
      {isOpen && (
        <Disclosure
          summary={say(words.proposeTimes)}
          open={
            (talk.arrangedBy === "office" && talk.state !== "set" && talk.state !== "proposed") || typedText(typed, "intent") === "propose"
          }
        >
          <form method="post" className="stack" noValidate>
            <TimesFields typed={typed} shown={shown} first={addDays(dayOf(now), 1)} />
            <Button kind="secondary" name="intent" value="propose">
              {say(words.proposeTimes)}
            </Button>
          </form>
        </Disclosure>
      )}
    </section>
  );
}

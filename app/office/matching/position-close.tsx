import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { Notice } from "#app/ui/notice.tsx";
import { matchSideNames } from "#program/matching/messages.ts";
import { matchStanding } from "#program/matching/messages.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { CandidateInRound } from "#program/matching/show-position.server.ts";
import type { Typed } from "#platform/typed.ts";

/** Ends the search for a position: also while its list is out, or when its rounds are used up without anybody. */
export function ClosePosition(props: {
  /** Other open positions of the company. */
  others: number;
  /** Who holds a seat here: their places are looked at first. */
  holders: readonly CandidateInRound[];
  typed: Typed;
  shown: Shown;
}) {
  const { others, holders, typed, shown } = props;
  const say = useSay();
  const { language } = usePageFacts();
  const isOpen = typedText(typed, "intent") === "close";
  return (
    <Disclosure summary={say(words.closeTitle)} open={isOpen}>
      <form method="post" className="stack" noValidate>
        {holders.length > 0 && (
          <Notice kind="caution" title={say(words.closeHolders)}>
            <p>{say(words.closeHoldersText)}</p>
            <ul>
              {holders.map(({ match, person }) => (
                <li key={match.id}>
                  <a href={`/${language}/office/matches/${match.id}/change?change=company-closed`}>
                    <bdi>{[person?.number, person?.name].filter(Boolean).join(" ")}</bdi>
                  </a>{" "}
                  {say(matchStanding(match))}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <p>{say(words.closeText)}</p>
        <RadioField
          name="closeSide"
          label={say(words.closeSide)}
          options={(["company", "office"] as const).map((value) => ({ value, label: say(matchSideNames[value]) }))}
          value={typedText(typed, "closeSide")}
          problem={shown.closeSide}
          required
        />
        <AreaField
          name="closeReason"
          label={say(words.closeWhy)}
          rows={2}
          value={typedText(typed, "closeReason")}
          problem={shown.closeReason}
          required
        />
        {others > 0 && (
          <CheckboxField name="closeWhole" label={say(words.closeWhole)} checked={typedText(typed, "closeWhole") === "yes"}>
            {say(sayings.closeWhole(others))}
          </CheckboxField>
        )}
        <CheckboxField name="sure" label={say(words.sure)} checked={typedText(typed, "sure") === "yes"} problem={shown.sure} required>
          {say(words.sureClose)}
        </CheckboxField>
        <Button kind="secondary" name="intent" value="close">
          {say(words.close)}
        </Button>
      </form>
    </Disclosure>
  );
}

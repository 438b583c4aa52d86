import { usePageFacts } from "#app/page-frame.tsx";
import { TimesFields } from "#app/parts/times-fields.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { typedText } from "#platform/typed.ts";
import { talkWords as words } from "./talk-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { CompanyInterview } from "#program/matching/company-interview.ts";

/** What the company may do about the talk now: the next deed open, others folded. */
export function TalkForms({ talk, typed, shown }: { talk: CompanyInterview; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  if (talk.state === "held" || talk.state === "called_off") return null;
  const isFirst = talk.state === "to_arrange" && talk.arrangedBy === "company";
  const mayLeave = talk.arrangedBy === "company" && ["to_arrange", "none_fits", "missed"].includes(talk.state);
  const isOver = talk.state === "set" && talk.chosen !== null && now >= talk.chosen;
  const form = (
    <form method="post" className="stack" noValidate>
      <TimesFields typed={typed} shown={shown} first={addDays(dayOf(now), 1)} />
      <Buttons>
        <Button kind={isOver ? "secondary" : "filled"} name="intent" value="propose">
          {say(isFirst ? words.propose : words.proposeOthers)}
        </Button>
      </Buttons>
    </form>
  );
  return (
    <>
      {(isOver || talk.state === "to_arrange") && <Result talk={talk} typed={typed} isOver={isOver} />}
      {isFirst || talk.state === "none_fits" || talk.state === "missed" ? (
        <section className="stack" aria-labelledby="propose">
          <h2 id="propose">{say(isFirst ? words.propose : words.proposeOthers)}</h2>
          {form}
        </section>
      ) : (
        <Disclosure summary={say(words.proposeOthers)} open={Object.keys(shown).length > 0}>
          {form}
        </Disclosure>
      )}
      {mayLeave && (
        <form method="post">
          <Button kind="secondary" name="intent" value="leave">
            {say(words.leave)}
          </Button>
        </form>
      )}
    </>
  );
}

/** After the set time the result is recorded; a talk agreed on by telephone is recorded without a time. */
function Result({ talk, typed, isOver }: { talk: CompanyInterview; typed: Typed; isOver: boolean }) {
  const say = useSay();
  const held = (
    <Button kind={isOver ? "filled" : "secondary"} name="intent" value="held">
      {say(words.recordHeld)}
    </Button>
  );
  if (!isOver)
    return talk.arrangedBy === "office" ? (
      <form method="post">{held}</form>
    ) : (
      <Disclosure summary={say(words.record)}>
        <form method="post">{held}</form>
      </Disclosure>
    );
  return (
    <section className="stack" aria-labelledby="result">
      <h2 id="result">{say(words.record)}</h2>
      <form method="post" className="stack" noValidate>
        <AreaField name="resultNote" label={say(words.resultNote)} rows={2} value={typedText(typed, "resultNote")} />
        <Buttons>
          {held}
          <Button kind="secondary" name="intent" value="missed">
            {say(words.recordMissed)}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}

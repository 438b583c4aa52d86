import { typedText } from "#platform/typed.ts";
import { cancelSides } from "#program/internships/internship.ts";
import { endReasons } from "#program/internships/internship.ts";
import { cancelSideNames } from "#program/internships/messages.ts";
import { checklistNames } from "#program/internships/messages.ts";
import { endReasonNames } from "#program/internships/messages.ts";
import { internshipPresses } from "#program/internships/messages.ts";
import { mayBecome } from "#program/internships/states.ts";
import { nextStates } from "#program/internships/states.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { placementSayings as sayings } from "./placement-words.ts";
import { placementWords as words } from "./placement-words.ts";
import type { Typed } from "#platform/typed.ts";
import type { SeenInternship } from "#program/daily-reports/see-internship.server.ts";
import type { Shown } from "#app/ui/field.tsx";

interface Props {
  readonly seen: SeenInternship;
  readonly typed: Typed;
  readonly shown: Shown;
}

/** What the office may do now: the next state, the checklist, the concierge, an early end, calling off. */
export function InternshipDeeds(props: Props) {
  const say = useSay();
  const { internship } = props.seen;
  const presses = nextStates(internship.state).filter((to) => internshipPresses[to] !== undefined && to !== "ended_early");
  return (
    <section className="stack" aria-labelledby="deeds">
      <h2 id="deeds">{say(words.deeds)}</h2>
      {presses.length === 0 && <p>{say(words.noDeed)}</p>}
      <form method="post" className="row">
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="version" value={internship.version} />
        {presses.map((to, at) => (
          <Button key={to} kind={at === 0 ? "filled" : "secondary"} name="to" value={to}>
            {say(internshipPresses[to]!)}
          </Button>
        ))}
      </form>
      <Concierge {...props} />
      <Checklist {...props} />
      {mayBecome(internship.state, "ended_early") && <EarlyEnd {...props} />}
      {mayBecome(internship.state, "cancelled") && <CallOff {...props} />}
    </section>
  );
}

function Concierge({ seen: { internship, concierges }, shown }: Props) {
  const say = useSay();
  return (
    <form method="post" noValidate className="stack tight">
      <SelectField
        name="concierge"
        label={say(words.concierge)}
        options={concierges.map((one) => ({ value: one.id, label: one.name }))}
        value={internship.concierge ?? ""}
        problem={shown.concierge}
        blank={say(words.nobody)}
        bare
      />
      <div>
        <Button kind="secondary" small name="intent" value="concierge" label={`${say(words.saveConcierge)}: ${say(words.concierge)}`}>
          {say(words.saveConcierge)}
        </Button>
      </div>
    </form>
  );
}

function Checklist({ seen: { internship, checklist } }: Props) {
  const say = useSay();
  const left = checklist.filter((line) => !line.isDone).length;
  if (internship.state !== "preparing") {
    return internship.state === "ready" ? (
      <p>
        <DoneWord>{say(words.checklist)}</DoneWord>
      </p>
    ) : null;
  }
  const derived = checklist.filter((line) => line.isDerived);
  return (
    <form method="post" noValidate className="stack">
      <input type="hidden" name="version" value={internship.version} />
      <CheckboxesField
        name="done"
        label={say(words.checklist)}
        hint={left > 0 ? say(sayings.left(left)) : undefined}
        options={checklist.filter((line) => !line.isDerived).map((line) => ({ value: line.item, label: say(checklistNames[line.item]) }))}
        values={checklist.filter((line) => line.isDone).map((line) => line.item)}
        bare
      />
      {derived.map((line) => (
        <p key={line.item}>
          {line.isDone ? <DoneWord>{say(checklistNames[line.item])}</DoneWord> : <Tag kind="caution">{say(checklistNames[line.item])}</Tag>}
        </p>
      ))}
      <div>
        <Button kind="secondary" small name="intent" value="checklist">
          {say(words.saveChecklist)}
        </Button>
      </div>
    </form>
  );
}

function EarlyEnd({ seen: { internship }, typed, shown }: Props) {
  const say = useSay();
  const isMine = typedText(typed, "intent") === "end";
  return (
    <Disclosure summary={say(words.endEarly)} open={isMine}>
      <form method="post" noValidate className="stack">
        <p>{say(words.endEarlyText)}</p>
        <input type="hidden" name="version" value={internship.version} />
        <DayField
          name="endedOn"
          label={say(words.endedOn)}
          value={typedText(typed, "endedOn")}
          min={internship.startsOn}
          max={internship.endsOn}
          problem={shown.endedOn}
          required
        />
        <Reasons name="endReason" typed={typed} shown={shown} />
        <AreaField name="endNote" label={say(words.note)} rows={3} value={typedText(typed, "endNote")} problem={shown.endNote} />
        <div>
          <Button kind="secondary" name="intent" value="end">
            {say(words.endEarly)}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

function Reasons({ name, typed, shown }: { name: "endReason" | "cancelReason"; typed: Typed; shown: Shown }) {
  const say = useSay();
  return (
    <SelectField
      name={name}
      label={say(words.reason)}
      options={endReasons.map((reason) => ({ value: reason, label: say(endReasonNames[reason]) }))}
      value={typedText(typed, name)}
      problem={shown[name]}
      required
    />
  );
}

function CallOff({ seen: { internship }, typed, shown }: Props) {
  const say = useSay();
  const { language } = usePageFacts();
  const isMine = typedText(typed, "intent") === "cancel";
  return (
    <Disclosure summary={say(words.cancel)} open={isMine}>
      <form method="post" noValidate className="stack">
        <p>
          {say(words.cancelText)} <a href={`/${language}/office/matches/${internship.matchId}`}>{say(words.toMatch)}</a>
        </p>
        <input type="hidden" name="version" value={internship.version} />
        <RadioField
          name="side"
          label={say(words.side)}
          options={cancelSides.map((side) => ({ value: side, label: say(cancelSideNames[side]) }))}
          value={typedText(typed, "side")}
          problem={shown.side}
          row
          required
        />
        <Reasons name="cancelReason" typed={typed} shown={shown} />
        <AreaField name="cancelNote" label={say(words.note)} rows={3} value={typedText(typed, "cancelNote")} problem={shown.cancelNote} />
        <div>
          <Button kind="secondary" name="intent" value="cancel">
            {say(words.cancel)}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { rowsMost } from "#program/matching/market-rows.ts";
import { rowsShown } from "#program/matching/market-rows.ts";
import { MatchingFields } from "./market-fields.tsx";
import { matchingLabels } from "./market-fields.tsx";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { RunSettings } from "#program/matching/frozen-market.ts";
import type { MarketView } from "#program/matching/show-markets.server.ts";
import type { PositionNamed } from "#program/matching/market-frame.server.ts";

/** What a what-if may change, beginning with the settings of the market or of an earlier run. */
export function RunForm(props: { view: MarketView; from: RunSettings; name: string; typed: Typed; shown: Shown; changes: boolean }) {
  const say = useSay();
  const { view, from, typed, shown } = props;
  const value = (field: string, known: string | number) => (typed[field] === undefined ? String(known) : typedText(typed, field));
  // A course that all share is left out: the phone shows the start of a choice only.
  const courseOf = (one: PositionNamed) => (view.snapshot.courses.length > 1 ? `${one.course} · ` : "");
  const positions = view.positions.map((one) => ({ value: one.id, label: `${courseOf(one)}${say(one.company)} · ${say(one.called)}` }));
  const companies = [...new Map(view.positions.map((one) => [one.companyId, say(one.company)]))].map(([id, label]) => ({
    value: id,
    label,
  }));
  const seats = Object.entries(from.seats);
  const pairs = [...from.pins.map((one) => ({ ...one, kind: "pinned" })), ...from.removals.map((one) => ({ ...one, kind: "removed" }))];
  const asksMore = typedText(typed, "intent") === "more";
  // What a run brings of pins and removals stands in the fields before anything is typed: its rows are named by what they are.
  const labels = runLabels(say, { ...Object.fromEntries(pairs.map((one, at) => [`pair-kind-${at}`, one.kind])), ...typed });
  const count = (known: number, field: string) => rowsShown(known, typed, field, asksMore);
  const rows = (known: number, field: string) => Array.from({ length: count(known, field) }, (_, at) => at);
  return (
    <form method="post" noValidate className="panel-end stack loose">
      <TextField name="name" label={say(words.name)} value={value("name", props.name)} problem={shown.name} width="medium" required />
      {/* The first run needs its name alone: what may be changed is folded until somebody wants to change it. */}
      <Disclosure summary={say(words.changesOfRun)} open={props.changes}>
        <div className="stack loose">
          <div className="two-columns">
            <div>
              <MatchingFields year={view.year} weights={from.weights} caps={from.caps} typed={typed} shown={shown} />
              <fieldset className="many">
                <legend>{say(words.lengths)}</legend>
                <div className="field-grid">
                  <TextField
                    name="shortlist"
                    label={say(words.shortlist)}
                    value={value("shortlist", from.shortlist)}
                    problem={shown.shortlist}
                    width="tiny"
                    bare
                  />
                  <TextField
                    name="perPerson"
                    label={say(words.perPerson)}
                    value={value("perPerson", from.perPerson)}
                    problem={shown.perPerson}
                    width="tiny"
                    bare
                  />
                </div>
              </fieldset>
            </div>
            <div>
              <fieldset className="many">
                <legend>{say(words.leftOut)}</legend>
                {rows(from.leftOut.length, "left-out").map((at) => (
                  <SelectField
                    key={at}
                    name={`left-out-${at}`}
                    label={labels[`left-out-${at}`]!}
                    options={companies}
                    value={value(`left-out-${at}`, from.leftOut[at] ?? "")}
                    problem={shown[`left-out-${at}`]}
                    blank="–"
                    width="full"
                    bare
                  />
                ))}
              </fieldset>
              <fieldset className="many">
                <legend>{say(words.seatsChanged)}</legend>
                {rows(seats.length, "seat-position").map((at) => (
                  <div className="field-grid wide-first" key={at}>
                    <SelectField
                      name={`seat-position-${at}`}
                      label={labels[`seat-position-${at}`]!}
                      options={positions}
                      value={value(`seat-position-${at}`, seats[at]?.[0] ?? "")}
                      problem={shown[`seat-position-${at}`]}
                      blank="–"
                      width="full"
                      bare
                    />
                    <TextField
                      name={`seat-count-${at}`}
                      label={labels[`seat-count-${at}`]!}
                      value={value(`seat-count-${at}`, seats[at]?.[1] ?? "")}
                      problem={shown[`seat-count-${at}`]}
                      width="tiny"
                      bare
                    />
                  </div>
                ))}
              </fieldset>
              <TextField
                name="seed"
                label={say(words.trySeed)}
                hint={say(words.trySeedHint)}
                value={value("seed", from.seed ?? "")}
                problem={shown.seed}
                width="medium"
                bare
              />
            </div>
          </div>
          <fieldset className="many">
            <legend>{say(words.pairs)}</legend>
            {rows(pairs.length, "pair-position").map((at) => (
              <div className="field-grid pair" key={at}>
                <SelectField
                  name={`pair-position-${at}`}
                  label={labels[`pair-position-${at}`]!}
                  options={positions}
                  value={value(`pair-position-${at}`, pairs[at]?.positionId ?? "")}
                  problem={shown[`pair-position-${at}`]}
                  blank="–"
                  width="full"
                  bare
                />
                <TextField
                  name={`pair-number-${at}`}
                  label={labels[`pair-number-${at}`]!}
                  value={value(`pair-number-${at}`, view.people.get(pairs[at]?.applicationId ?? "")?.number ?? "")}
                  problem={shown[`pair-number-${at}`]}
                  width="full"
                  bare
                />
                <SelectField
                  name={`pair-kind-${at}`}
                  label={labels[`pair-kind-${at}`]!}
                  options={[
                    { value: "pinned", label: say(words.pin) },
                    { value: "removed", label: say(words.remove) },
                  ]}
                  value={value(`pair-kind-${at}`, pairs[at]?.kind ?? "pinned")}
                  width="full"
                  bare
                />
                <TextField
                  name={`pair-reason-${at}`}
                  label={labels[`pair-reason-${at}`]!}
                  value={value(`pair-reason-${at}`, pairs[at]?.reason ?? "")}
                  problem={shown[`pair-reason-${at}`]}
                  width="full"
                  bare
                />
              </div>
            ))}
          </fieldset>
        </div>
      </Disclosure>
      <Buttons>
        <Button name="intent" value="run">
          {say(words.calculate)}
        </Button>
        {count(pairs.length, "pair-position") < rowsMost && (
          <Button kind="secondary" name="intent" value="more">
            {say(words.moreRows)}
          </Button>
        )}
      </Buttons>
    </form>
  );
}

/** Labels of the fields of a run, as the form and its error summary name them, in the order of the form. */
export function runLabels(say: (said: Said) => string, typed: Typed): Record<string, string> {
  const rows = Array.from({ length: rowsMost }, (_, at) => at);
  const kind = (at: number) => (typedText(typed, `pair-kind-${at}`) === "removed" ? words.removalRow : words.pinRow);
  return {
    name: say(words.name),
    ...matchingLabels(say),
    shortlist: say(words.shortlist),
    perPerson: say(words.perPerson),
    ...Object.fromEntries(rows.map((at) => [`left-out-${at}`, say(sayings.row(say(words.company), at + 1))])),
    ...Object.fromEntries(
      rows.flatMap((at) => [
        [`seat-position-${at}`, say(sayings.rowPart(words.seatsRow, at + 1, words.position))],
        [`seat-count-${at}`, say(sayings.rowPart(words.seatsRow, at + 1, words.seats))],
      ]),
    ),
    seed: say(words.trySeed),
    ...Object.fromEntries(
      rows.flatMap((at) => [
        [`pair-position-${at}`, say(sayings.rowPart(kind(at), at + 1, words.position))],
        [`pair-number-${at}`, say(sayings.rowPart(kind(at), at + 1, words.applicationNumber))],
        [`pair-kind-${at}`, say(sayings.rowPart(kind(at), at + 1, words.pairKind))],
        [`pair-reason-${at}`, say(sayings.rowPart(kind(at), at + 1, words.reason))],
      ]),
    ),
  };
}

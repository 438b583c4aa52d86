import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Two } from "#app/ui/page.tsx";
import { typedText } from "#platform/typed.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { PositionView } from "#program/matching/show-position.server.ts";

/** Puts somebody of the pool on the list, beside those who may be: best fitting first. */
export function PinForm({ view, typed, shown }: { view: PositionView; typed: Typed; shown: Shown }) {
  const say = useSay();
  const isPin = typedText(typed, "kind") !== "removed";
  return (
    <section className="stack" aria-labelledby="pin">
      <h2 id="pin">{say(words.pinTitle)}</h2>
      <Two>
        <form method="post" className="stack" noValidate>
          <HiddenFields values={{ kind: "pinned" }} />
          <p className="soft">{say(words.pinText)}</p>
          <TextField
            name="number"
            label={say(words.applicationNumber)}
            value={typedText(typed, "number")}
            problem={shown.number}
            width="medium"
            required
          />
          <TextField
            name="reason"
            label={say(words.reason)}
            value={isPin ? typedText(typed, "reason") : ""}
            problem={shown.reason}
            required
          />
          <Buttons>
            <Button kind="secondary" small name="intent" value="override">
              {say(words.pin)}
            </Button>
          </Buttons>
        </form>
        {view.possible.length > 0 && (
          <Table
            dense
            captionShown
            caption={`${say(words.possible)} (${say(sayings.possible(view.possibleCount))})`}
            columns={[{ label: say(words.applicationNumber) }, { label: say(words.name) }, { label: say(words.suitability), end: true }]}
            rows={view.possible.map((one) => ({
              key: one.courseApplicationId,
              cells: [one.number, <bdi key="name">{one.name}</bdi>, one.suitability],
            }))}
          />
        )}
      </Two>
    </section>
  );
}

/** What staff said about pairs of this position, each with its reason and name. */
export function Overrides({ overrides }: { overrides: PositionView["overrides"] }) {
  const say = useSay();
  if (overrides.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="overrides">
      <h2 id="overrides">{say(words.overrides)}</h2>
      <Table
        dense
        cards
        caption={say(words.overrides)}
        columns={[
          { label: say(words.person) },
          { label: say(words.state) },
          { label: say(words.reason) },
          { label: say(words.by) },
          { label: say(words.deed), unseen: true },
        ]}
        rows={overrides.map((one) => ({
          key: one.courseApplicationId,
          cells: [
            <bdi key="name">{[one.number, one.name].filter(Boolean).join(" ")}</bdi>,
            say(one.kind === "pinned" ? words.pinned : words.removed),
            one.reason,
            one.by,
            <form key="lift" method="post">
              <HiddenFields values={{ courseApplicationId: one.courseApplicationId }} />
              <Button kind="quiet" small name="intent" value="lift" label={`${say(words.lift)}: ${one.number}`}>
                {say(words.lift)}
              </Button>
            </form>,
          ],
        }))}
      />
    </section>
  );
}

import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { differencesBetween } from "#program/year-changes/requirement-differences.ts";
import { partNames } from "#program/year-changes/requirement-messages.ts";
import { requirementSayings as sayings } from "#program/year-changes/requirement-messages.ts";
import { requirementWords as words } from "#program/year-changes/requirement-messages.ts";
import type { Difference } from "#program/year-changes/requirement-differences.ts";
import type { RequirementsShown } from "#program/year-changes/show-requirements.server.ts";

/** Every change that was published, newest first: when, by whom, why, and each part before and after. */
export function PublishedChanges({ changes }: { changes: RequirementsShown["changes"] }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{say(words.history)}</h2>
      {changes.length === 0 && <p>{say(words.noHistory)}</p>}
      {changes.map((one) => (
        <section className="stack tight" key={one.id} aria-label={say(sayings.published(one.by, one.drawnUpBy))}>
          <h3>
            <Instant at={one.changedAt} bare />
          </h3>
          <p>
            {say(sayings.published(one.by, one.drawnUpBy))} · {say(sayings.touchedThen(one.touched))}
          </p>
          <p className="measure">
            <b>{say(words.reason)}</b> {one.reason}
          </p>
          <Differences caption={say(words.history)} differences={differencesBetween(one.former, one.requirements)} />
        </section>
      ))}
    </section>
  );
}

/** The parts that differ, each before and after. */
export function Differences({ caption, differences }: { caption: string; differences: readonly Difference[] }) {
  const say = useSay();
  return (
    <Table
      dense
      cards
      caption={caption}
      columns={[{ label: say(words.part) }, { label: say(words.before) }, { label: say(words.after) }]}
      rows={differences.map(({ part, before, after }) => ({ key: part, cells: [say(partNames[part]), say(before), say(after)] }))}
    />
  );
}

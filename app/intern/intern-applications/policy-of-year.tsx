import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Table } from "#app/ui/table.tsx";
import { policyWords as words } from "./policy-words.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Who receives an applicant's data, for what, and how, as the year's privacy policy says: stands before the box of the consent. */
export function PolicyOfYear({ year }: { year: ProgramYear }) {
  const say = useSay();
  return (
    <section className="stack tight field" aria-labelledby="recipients">
      <h2 id="recipients">{say(words.title)}</h2>
      <Table
        cards
        captionShown={false}
        caption={say(words.caption)}
        columns={[{ label: say(words.toWhom) }, { label: say(words.why) }, { label: say(words.what) }, { label: say(words.how) }]}
        rows={year.privacy.provisions.map((provision) => ({
          key: provision.id,
          cells: [
            provision.to.map((one) => say(one)).join(say(between.clauses)),
            say(provision.purpose),
            provision.data.map((one) => say(one)).join(say(between.clauses)),
            say(provision.means),
          ],
        }))}
      />
      <p className="small soft">{say(words.written)}</p>
    </section>
  );
}

import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Table } from "#app/ui/table.tsx";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Who receives an applicant's data, for what, and how, as the year's privacy policy says: stands before the box of the consent. */
export function PolicyOfYear({ year }: { year: ProgramYear }) {
  const say = useSay();
  return (
    <section className="stack tight field" aria-labelledby="recipients">
      <h2 id="recipients">{say({ en: "To whom your data is provided", ja: "個人情報の提供先" })}</h2>
      <Table
        cards
        captionShown={false}
        caption={say({ en: "Recipients of personal data", ja: "個人情報の提供先の一覧" })}
        columns={[
          { label: say({ en: "To whom", ja: "提供先" }) },
          { label: say({ en: "Why", ja: "目的" }) },
          { label: say({ en: "What", ja: "内容" }) },
          { label: say({ en: "How", ja: "方法" }) },
        ]}
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
      <p className="small soft">
        {say({
          en: "Each time your data is given to somebody, it is written down, and you can read it under “My data”.",
          ja: "提供のたびに記録が残り、「個人情報」のページでいつでも確認できます。",
        })}
      </p>
    </section>
  );
}

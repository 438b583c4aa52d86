import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { conditionNames, yearPlaceNames } from "#program/publications/year-names.ts";
import { writingAidWords as words } from "./writing-aid-words.ts";

/** What may stand in a text beside words: facts of the year, lines for some years only, lists, links; each in the program's words. */
export function WritingAids() {
  const say = useSay();
  const table = (caption: string, rows: readonly (readonly [string, string])[]) => (
    <Table
      caption={caption}
      columns={[{ label: say(words.write) }, { label: say(words.stands) }]}
      rows={rows.map(([sign, name]) => ({ key: sign, cells: [<code key="sign">{sign}</code>, name] }))}
      dense
    />
  );
  return (
    <Disclosure summary={say(words.title)}>
      <div className="stack">
        {table(say(words.forms), [
          ["- ", say(words.point)],
          ["*course ", say(words.perCourse)],
          ["*step ", say(words.perStep)],
          ["*training ", say(words.perTraining)],
          ["*requirement ", say(words.perRequirement)],
          ["*document ", say(words.perDocument)],
          [say(words.linkSign), say(words.link)],
        ])}
        {table(
          say(words.facts),
          Object.entries(yearPlaceNames).map(([place, name]) => [`{${place}}`, say(name)] as const),
        )}
        {table(
          say(words.conditions),
          Object.entries(conditionNames).flatMap(([name, [holds, fails]]) => [
            [`{if ${name}}`, say(holds)] as const,
            [`{if not ${name}}`, say(fails)] as const,
          ]),
        )}
      </div>
    </Disclosure>
  );
}

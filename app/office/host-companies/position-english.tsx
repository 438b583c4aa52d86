import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Tag } from "#app/ui/tag.tsx";
import { typedText } from "#platform/typed.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { positionQuestions } from "#program/host-companies/requirements.ts";
import { englishMissing } from "#program/host-companies/position-said.ts";
import { isJapanese } from "#program/host-companies/position-said.ts";
import { saidFieldNames } from "#program/host-companies/position-said.ts";
import { saidFields } from "#program/host-companies/position-said.ts";
import { courseOf } from "#program/year/rules.ts";
import { companyDeskSayings as sayings } from "./company-words.ts";
import { companyDeskWords as words } from "./company-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { SaidField } from "#program/host-companies/position-said.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const long: readonly SaidField[] = ["tasks", "learns", "lodgingPlan"];

/** What of a position is still without English, and the office's place to write it. Open while something is missing. */
export function PositionEnglish(props: { year: ProgramYear; position: Position; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { position, typed } = props;
  if (position.state === "closed") return null;
  const isMine = typedText(typed, "position") === position.id;
  const missing = englishMissing(position);
  const asked = positionQuestions(courseOf(props.year, position.course));
  const fields = saidFieldNames.filter(
    (field) => asked.includes(field) && (isJapanese(position[field]) || position[saidFields[field]] !== ""),
  );
  if (fields.length === 0) return null;
  const names = missing.map((field) => say(positionLabels[field])).join(say(between.items));
  return (
    <>
      {missing.length > 0 && (
        <p>
          <Tag kind="caution">{say(words.englishMissing)}</Tag> {names}
        </p>
      )}
      <Disclosure summary={say(words.english)} open={missing.length > 0 || isMine}>
        <form method="post" noValidate className="stack">
          <p className="small soft">{say(words.englishText)}</p>
          <HiddenFields values={{ position: position.id, version: String(position.version) }} />
          {saidFieldNames
            .filter((field) => !fields.includes(field))
            .map((field) => (
              <HiddenFields key={field} values={{ [saidFields[field]]: position[saidFields[field]] }} />
            ))}
          {fields.map((field) => {
            const name = saidFields[field];
            const common = {
              name,
              id: `${name}-${position.id}`,
              label: say(positionLabels[name]),
              hint: <span lang="ja">{position[field]}</span>,
              value: isMine ? typedText(typed, name) : position[name],
              problem: isMine ? props.shown[name] : undefined,
              lang: "en",
            };
            const isOwn = position[name] !== "" && !position.officeEnglish.includes(field);
            return (
              <div key={field}>
                {isOwn && <p className="small soft">{say(sayings.companysEnglish(say(positionLabels[name])))}</p>}
                {long.includes(field) ? <AreaField {...common} rows={4} /> : <TextField {...common} autoComplete="off" />}
              </div>
            );
          })}
          <div>
            <Button kind="secondary" name="intent" value="english">
              {say(words.saveEnglish)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </>
  );
}

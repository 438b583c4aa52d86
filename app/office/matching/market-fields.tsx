import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { partNames } from "#program/matching/messages.ts";
import { regions } from "#app/parts/cap-name.ts";
import { typedText } from "#platform/typed.ts";
import { rowsMost } from "#program/matching/market-rows.ts";
import { rowsShown } from "#program/matching/market-rows.ts";
import { courseName } from "#program/year/messages.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";

/** Weights and caps as fields, with what was typed before what counts; some empty caps below those that there are. */
export function MatchingFields(props: {
  year: ProgramYear;
  weights: SuitabilityWeights;
  caps: readonly MatchingCap[];
  typed: Typed;
  shown: Shown;
}) {
  const say = useSay();
  const { typed, shown } = props;
  const value = (field: string, known: string | number) => (typed[field] === undefined ? String(known) : typedText(typed, field));
  const rows = rowsShown(props.caps.length, typed, "cap-max", typedText(typed, "intent") === "more");
  return (
    <>
      <fieldset className="many">
        <legend>{say(words.weights)}</legend>
        <div className="field-grid">
          {suitabilityParts.map((part) => (
            <TextField
              key={part}
              name={`weight-${part}`}
              label={say(partNames[part])}
              value={value(`weight-${part}`, props.weights[part])}
              problem={shown[`weight-${part}`]}
              width="tiny"
              bare
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="many">
        <legend>{say(words.caps)}</legend>
        {Array.from({ length: rows }, (_, at) => (
          <div className="field-grid" key={at}>
            <SelectField
              name={`cap-course-${at}`}
              label={say(sayings.rowPart(words.cap, at + 1, words.course))}
              options={props.year.courses.map((one) => ({ value: one.code, label: say(courseName(one, props.year.courses)) }))}
              value={value(`cap-course-${at}`, props.caps[at]?.course ?? "")}
              problem={shown[`cap-course-${at}`]}
              blank={say(words.any)}
              width="full"
              bare
            />
            <SelectField
              name={`cap-region-${at}`}
              label={say(sayings.rowPart(words.cap, at + 1, words.region))}
              options={regions.map((one) => ({ value: one.en, label: say(one) }))}
              value={value(`cap-region-${at}`, props.caps[at]?.region ?? "")}
              problem={shown[`cap-region-${at}`]}
              blank={say(words.any)}
              width="full"
              bare
            />
            <TextField
              name={`cap-max-${at}`}
              label={say(sayings.rowPart(words.cap, at + 1, words.most))}
              value={value(`cap-max-${at}`, props.caps[at]?.max ?? "")}
              problem={shown[`cap-max-${at}`]}
              width="tiny"
              bare
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** Labels of these fields for the error summary. */
export function matchingLabels(say: (said: Said) => string): Record<string, string> {
  return {
    ...Object.fromEntries(suitabilityParts.map((part) => [`weight-${part}`, `${say(words.weights)}: ${say(partNames[part])}`])),
    ...Object.fromEntries(
      Array.from({ length: rowsMost }, (_, at) => [
        [`cap-course-${at}`, say(sayings.rowPart(words.cap, at + 1, words.course))],
        [`cap-region-${at}`, say(sayings.rowPart(words.cap, at + 1, words.region))],
        [`cap-max-${at}`, say(sayings.rowPart(words.cap, at + 1, words.most))],
      ]).flat(),
    ),
  };
}

import { DayField } from "#app/ui/date-field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { timesMost } from "#program/matching/company-interview.ts";
import { timesWords as words } from "./talk-words.ts";
import { clockCalled } from "./talk-words.ts";
import { timeCalled } from "./talk-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";

/** What the problems of these fields are called in the summary. */
export function timesLabels(say: (said: Said) => string): Record<string, string> {
  const days = Array.from({ length: timesMost }, (_, index) => [
    [`day-${index}`, say(timeCalled(index))] as const,
    [`clock-${index}`, say(clockCalled(index))] as const,
  ]).flat();
  return { ...Object.fromEntries(days), minutes: say(words.minutes), place: say(words.place) };
}

/** Up to three times of a talk with its length and place, for the company or for the office that arranges it. */
export function TimesFields({ typed, shown, first }: { typed: Typed; shown: Shown; first: string }) {
  const say = useSay();
  return (
    <>
      {Array.from({ length: timesMost }, (_, index) => (
        <div className="row base" key={index}>
          <DayField
            name={`day-${index}`}
            label={say(timeCalled(index))}
            value={typedText(typed, `day-${index}`)}
            min={first}
            problem={shown[`day-${index}`]}
            required={index === 0}
          />
          <TextField
            name={`clock-${index}`}
            label={say(clockCalled(index))}
            hint={say(words.clockHint)}
            value={typedText(typed, `clock-${index}`)}
            problem={shown[`clock-${index}`]}
            width="short"
            required={index === 0}
          />
        </div>
      ))}
      <TextField
        name="minutes"
        label={say(words.minutes)}
        value={typedText(typed, "minutes") || "30"}
        problem={shown.minutes}
        width="short"
        required
      />
      <TextField
        name="place"
        label={say(words.place)}
        hint={say(words.placeHint)}
        value={typedText(typed, "place")}
        problem={shown.place}
        required
      />
    </>
  );
}

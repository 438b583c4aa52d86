import { DayField } from "#app/ui/date-field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { timesMost } from "#program/matching/company-interview.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";

const words = {
  clockHint: { en: "Such as 9:30 or 14:30", ja: "例：9:30、14:30" },
  minutes: { en: "Length in minutes", ja: "所要時間（分）" },
  place: { en: "Link or place", ja: "接続先のURLまたは場所" },
  placeHint: { en: "The candidate reads it with the times.", ja: "日時とともに候補者へ伝わります。" },
} satisfies Record<string, Said>;

/** What the problems of these fields are called in the summary. */
export function timesLabels(say: (said: Said) => string): Record<string, string> {
  const days = Array.from({ length: timesMost }, (_, index) => [
    [`day-${index}`, say(timeCalled(index))] as const,
    [`clock-${index}`, say(clockCalled(index))] as const,
  ]).flat();
  return { ...Object.fromEntries(days), minutes: say(words.minutes), place: say(words.place) };
}

const timeCalled = (index: number): Said => ({ en: `Time ${index + 1}: day`, ja: `候補${index + 1}の日付` });

const clockCalled = (index: number): Said => ({ en: `Time ${index + 1}: time in Japan`, ja: `候補${index + 1}の時刻（日本時間）` });

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

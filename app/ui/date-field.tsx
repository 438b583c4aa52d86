import { datePartNames } from "./date-parts.ts";
import { splitDate } from "./date-parts.ts";
import { FieldFrame } from "./field-frame.tsx";
import { GroupFrame } from "./field-frame.tsx";
import { describedBy } from "./field-frame.tsx";
import { useLanguage } from "./language.tsx";
import { words } from "./words.ts";
import type { DateParts } from "./date-parts.ts";
import type { FieldProps } from "./field-frame.tsx";

/**
 * A date that people know by heart (a birth date, a test): year, month and day in figures, sent as `name.year`, `name.month`,
 * `name.day`; `joinDate` of date-parts.ts makes one text of them. `value` is that text, complete or not.
 * `parts="month"` leaves the day out. `autoComplete="bday"` lets the browser fill in a birth date.
 */
export function DateField(props: FieldProps & { value?: string | null; parts?: "day" | "month"; autoComplete?: "bday" }) {
  const language = useLanguage();
  const id = props.id ?? props.name;
  const names = datePartNames(props.name);
  const typed = splitDate(props.value);
  const wanted: (keyof DateParts)[] = props.parts === "month" ? ["year", "month"] : ["year", "month", "day"];
  const order = language === "ja" ? wanted : wanted.toReversed();
  return (
    <GroupFrame props={props} id={id}>
      <div className="date-parts">
        {order.map((part, index) => {
          const partId = index === 0 ? id : `${id}-${part}`;
          return (
            <div className="date-part" key={part}>
              <label htmlFor={partId}>{words[part][language]}</label>
              <input
                className={part === "year" ? "input w5" : "input w4"}
                id={partId}
                name={names[part]}
                inputMode="numeric"
                defaultValue={typed[part]}
                autoComplete={props.autoComplete === undefined ? undefined : `bday-${part}`}
                aria-required={props.required === true ? true : undefined}
                aria-invalid={props.problem === undefined ? undefined : true}
                aria-describedby={describedBy(props, id)}
              />
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

/** A day picked from the browser's calendar, sent as `YYYY-MM-DD`: for the desk, where days lie near today. */
export function DayField(props: FieldProps & { value?: string | null; min?: string; max?: string }) {
  const id = props.id ?? props.name;
  return (
    <FieldFrame props={props} id={id}>
      <input
        className="input w10"
        type="date"
        id={id}
        name={props.name}
        defaultValue={props.value ?? undefined}
        min={props.min}
        max={props.max}
        aria-required={props.required === true ? true : undefined}
        aria-invalid={props.problem === undefined ? undefined : true}
        aria-describedby={describedBy(props, id)}
      />
    </FieldFrame>
  );
}

import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { typedText } from "#platform/typed.ts";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { Said } from "#platform/language.ts";
import type { PointState } from "#program/host-companies/requirements.ts";

/** The office's points at their fields, as long as the company has neither changed nor answered them. */
export function shownPoints(points: readonly PointState[], say: (said: Said) => string): Shown {
  const open = points.filter((point) => point.state === "open");
  return Object.fromEntries(open.map((point) => [point.field, { code: "returned", text: say(sayings.fromOffice(point.sentence)) }]));
}

/** Below the field of a point: what the company says to it where the answer stays. */
export function PointAnswer({ points, field, typed }: { points: readonly PointState[]; field: string; typed: Typed }) {
  const say = useSay();
  return points
    .filter((point) => point.field === field)
    .map((point) => {
      const name = `pointAnswer${point.index}`;
      return (
        <TextField
          key={name}
          name={name}
          label={say(words.pointAnswer)}
          hint={
            <>
              {say(sayings.fromOffice(point.sentence))}
              <br />
              {say(words.pointAnswerHint)}
            </>
          }
          value={name in typed ? typedText(typed, name) : point.answer}
          autoComplete="off"
        />
      );
    });
}

import { DayField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import type { Shown } from "#app/ui/field.tsx";

/** Day, clock and place of a training session, all meant in Japan. */
export function SessionFields({ day, clock, place, shown }: { day: string; clock: string; place: string; shown: Shown }) {
  const say = useSay();
  return (
    <>
      <DayField name="day" label={say(words.day)} value={day} problem={shown.day} required />
      <TextField name="clock" label={say(words.clock)} type="time" width="short" value={clock} problem={shown.clock} required />
      <TextField name="place" label={say(words.place)} hint={say(words.placeHint)} value={place} problem={shown.place} required />
    </>
  );
}

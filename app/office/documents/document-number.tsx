import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { documentNumberWords as words } from "#program/duplicates/messages.ts";
import { countriesByName } from "#program/year/countries.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";

/** Where whoever has the copy of a passport before them notes its number, of which only a keyed fingerprint is kept. */
export function DocumentNumber({ notedAt, country, typed, shown }: { notedAt: Date | null; country: string; typed: Typed; shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <form method="post" className="stack" noValidate>
      <h2>{say(words.title)}</h2>
      <p className="small">{say(words.text)}</p>
      {notedAt !== null && (
        <p>
          {say(words.notedOn)} <Instant at={notedAt} />
        </p>
      )}
      <SelectField
        name="country"
        label={say(words.country)}
        options={countriesByName(language).map((one) => ({ value: one.alpha2, label: one[language] }))}
        value={typedText(typed, "country") || country}
        problem={shown.country}
        required
      />
      <TextField
        name="number"
        label={say(words.number)}
        value={typedText(typed, "number")}
        problem={shown.number}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        required
      />
      <p>
        <Button kind="secondary" name="intent" value="number">
          {say(notedAt === null ? words.note : words.again)}
        </Button>
      </p>
    </form>
  );
}

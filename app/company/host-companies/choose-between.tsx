import { RadioField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { companyWords as words } from "./company-words.ts";

/** An answer that two colleagues gave differently, as words; empty for none. */
export interface Differing {
  readonly field: string;
  readonly label: string;
  readonly here: string;
  readonly there: string;
}

/**
 * What was typed here and what a colleague saved meanwhile, answer by answer where they differ. What was typed here is chosen already,
 * for it stands before one's eyes; nothing of either side is lost before it is saved.
 */
export function ChooseBetween({ differing }: { differing: readonly Differing[] }) {
  const say = useSay();
  return (
    <section className="stack field" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say(words.savedThere)}</h2>
      {differing.map(({ field, label, here, there }) => (
        <RadioField
          key={field}
          name={`choose.${field}`}
          label={label}
          value="here"
          options={[
            { value: "here", label: say(words.typedHere), hint: <span className="as-typed">{here || say(words.notAnswered)}</span> },
            { value: "there", label: say(words.keptThere), hint: <span className="as-typed">{there || say(words.notAnswered)}</span> },
          ]}
        />
      ))}
      <Notice>{say(words.chooseThenSave)}</Notice>
    </section>
  );
}

/** The form without the answers for which the colleague's was chosen: those stay as they are saved. */
export function withoutChosen<Typed extends Readonly<Record<string, unknown>>>(typed: Typed): { typed: Typed; there: ReadonlySet<string> } {
  const there = new Set(
    Object.keys(typed)
      .filter((name) => name.startsWith("choose.") && typed[name] === "there")
      .map((name) => name.slice("choose.".length)),
  );
  return { typed: Object.fromEntries(Object.entries(typed).filter(([name]) => !there.has(name))) as Typed, there };
}

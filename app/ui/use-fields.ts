import { typedText } from "#platform/typed.ts";
import { useSay } from "./language.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "./field-frame.tsx";

/**
 * What every field of a form takes, by the field's name: its label, what was typed into it, and its problem. `labels` are texts, or words in
 * both languages that are said in the page's.
 */
export function useFields<Name extends string>(labels: Readonly<Record<Name, string | Said>>, typed: Typed, shown: Shown) {
  const say = useSay();
  return (name: Name) => {
    const label = labels[name];
    return { name, label: typeof label === "string" ? label : say(label), value: typedText(typed, name), problem: shown[name] };
  };
}

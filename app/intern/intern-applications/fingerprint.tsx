import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { applicationWords as words } from "./application-words.ts";

/** The fingerprint in groups of four, easy to compare aloud; what it is for stands below. */
export function Fingerprint({ value }: { value: string }) {
  const say = useSay();
  return (
    <Disclosure summary={say(words.fingerprint)}>
      <p>
        <code>{value.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p className="small soft">{say(words.fingerprintHint)}</p>
    </Disclosure>
  );
}

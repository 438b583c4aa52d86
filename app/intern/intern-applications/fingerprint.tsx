import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { applicationWords as words } from "./application-words.ts";

/** The signed receipt to copy, with the page on which anybody checks it. */
export function ReceiptProof({ proof }: { proof: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="stack tight" aria-labelledby="proof">
      <h2 id="proof">{say(words.proof)}</h2>
      <p>{say(words.proofText)}</p>
      <p className="as-typed">
        <code>{proof}</code>
      </p>
      <p>
        <a href={`/${language}/receipts?receipt=${encodeURIComponent(proof)}`}>{say(words.checkProof)}</a>
      </p>
    </section>
  );
}

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

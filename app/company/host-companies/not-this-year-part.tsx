import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Instant } from "#app/ui/time.tsx";
import { notThisYearReasons } from "#program/host-companies/not-this-year.ts";
import { companyWords as words } from "./company-words.ts";
import type { NotThisYearReason } from "#program/host-companies/not-this-year.ts";
import type { NotThisYear } from "#program/host-companies/say-not-this-year.server.ts";

/** For a company of an earlier year: one press says that it takes nobody this year, and why. What it said stands here until it applies. */
export function NotThisYearPart({ said }: { said: NotThisYear | null }) {
  const say = useSay();
  return (
    <>
      {said !== null && (
        <Notice title={say(words.notThisYearSaid)}>
          <p>
            {say(notThisYearReasons[said.reason])} · <Instant at={said.saidAt} />
          </p>
          <p>{say(words.notThisYearBack)}</p>
        </Notice>
      )}
      <Disclosure summary={say(said === null ? words.notThisYear : words.notThisYearOther)}>
        <Reasons />
      </Disclosure>
    </>
  );
}

function Reasons() {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <form method="post" action={`/${language}/company?index`} className="stack">
      <p>{say(words.notThisYearText)}</p>
      <Buttons>
        {(Object.keys(notThisYearReasons) as NotThisYearReason[]).map((reason) => (
          <Button key={reason} kind="secondary" name="notThisYear" value={reason}>
            {say(notThisYearReasons[reason])}
          </Button>
        ))}
      </Buttons>
    </form>
  );
}

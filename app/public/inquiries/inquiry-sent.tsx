import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { NotFound } from "#platform/refusals.ts";
import { isReceipt } from "#program/inquiries/rules.ts";
import { inquiryWords as words } from "./inquiry-words.ts";
import type { Route } from "./+types/inquiry-sent";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.sentTitle, params.language) }];
}

/** Shows the number from the address and nothing else: whoever guesses a number learns nothing. */
export function loader({ params }: Route.LoaderArgs) {
  if (!isReceipt(params.receipt)) throw new NotFound("receipt");
  return { receipt: params.receipt };
}

export default function InquirySentPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <PageHead title={say(words.sentTitle)} />
      <div className="stack loose">
        <StateBar
          title={
            <>
              {say(words.receipt)} <b className="nowrap">{loaderData.receipt}</b>
            </>
          }
        >
          <p>{say(words.sentCopy)}</p>
        </StateBar>
        <section className="stack tight" aria-labelledby="next">
          <h2 id="next">{say(words.sentNext)}</h2>
          <p>{say(words.sentAnswer)}</p>
          <p>{say(words.sentAgain)}</p>
        </section>
        <p>
          <ButtonLink kind="secondary" href={`/${language}`}>
            {say(words.toHome)}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}

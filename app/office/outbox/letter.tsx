import { accountNames } from "#program/accounts/records.server.ts";
import { may } from "#program/accounts/rules.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { LetterStateTag } from "#app/parts/letter-state-tag.tsx";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { isId } from "#platform/ids.ts";
import { NotFound } from "#platform/refusals.ts";
import { attemptNames } from "#program/outbox/messages.ts";
import { letterWords as words } from "#program/outbox/messages.ts";
import { attemptsOf } from "#program/outbox/records.server.ts";
import { letterById } from "#program/outbox/records.server.ts";
import { retryLetter } from "#program/outbox/retry-letter.server.ts";
import { withSite } from "#program/outbox/send-queued-letters.server.ts";
import type { Route } from "./+types/letter";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.outbox, params.language) }];
}

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.letterId)) throw new NotFound("letter");
  const act = context.get(actContext);
  const mayStop = may(act.who, "stop-letters");
  return await act.db.transaction(async (tx) => {
    const letter = await letterById(tx, params.letterId, act.language);
    return {
      letter: { ...letter, body: withSite(letter.body, context.get(houseContext).config.baseUrl) },
      tries: await attemptsOf(tx, letter.id),
      // Named as in the list: whoever reads a letter must know whose it is.
      to: letter.toEmail ?? (await accountNames(tx, [letter.toAccount])).get(letter.toAccount ?? "") ?? null,
      mayStop,
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const intent = (await request.formData()).get("intent");
  await retryLetter(context.get(actContext), params.letterId, intent === "cancel" ? "cancel" : "retry");
  return seeOther(`/${params.language}/office/letters/${params.letterId}`);
}

export default function LetterPage({ loaderData: { letter, tries, to, mayStop } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const facts = [
    { question: say(words.to), answer: <bdi>{to ?? say(words.toAccount)}</bdi> },
    { question: say(words.queuedAt), answer: <Instant at={letter.queuedAt} /> },
    ...(letter.heldUntil === null ? [] : [{ question: say(words.heldUntil), answer: <Instant at={letter.heldUntil} /> }]),
    ...(letter.sentAt === null ? [] : [{ question: say(words.sentAt), answer: <Instant at={letter.sentAt} /> }]),
    ...(letter.state === "queued" ? [{ question: say(words.nextAttempt), answer: <Instant at={letter.nextAttemptAt} /> }] : []),
    ...(letter.lastProblem === null ? [] : [{ question: say(words.problem), answer: letter.lastProblem }]),
  ];
  return (
    <Page width="wide">
      <BackLink href={`/${language}/office/letters`}>{say(words.back)}</BackLink>
      <PageHead title={letter.subject || say(words.secretGone)} after={<LetterStateTag state={letter.state} />} />
      <div className="stack loose">
        <SummaryList dense rows={facts} />
        <div className="measure as-typed">{letter.body}</div>
        {tries.length > 0 && (
          <section className="stack">
            <h2>{say(words.tries)}</h2>
            <Timeline
              events={tries.toReversed().map((one) => ({
                when: <Instant at={one.at} bare />,
                what: `${say(attemptNames[one.outcome as keyof typeof attemptNames])}${one.answer === "" ? "" : ` (${one.answer})`}`,
              }))}
            />
          </section>
        )}
        {(letter.state === "failed" || letter.state === "queued") && (
          <form method="post">
            <Buttons>
              {letter.state === "failed" && (
                <Button name="intent" value="retry">
                  {say(words.retry)}
                </Button>
              )}
              {mayStop && (
                <Button kind="quiet" name="intent" value="cancel">
                  {say(words.cancel)}
                </Button>
              )}
            </Buttons>
            {!mayStop && <p className="soft">{say(words.stoppedByManager)}</p>}
          </form>
        )}
      </div>
    </Page>
  );
}

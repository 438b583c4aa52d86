import { actContext } from "#app/context.server.ts";
import { AllowanceStateTag } from "#app/parts/allowance-state-tag.tsx";
import { StatementFacts } from "#app/parts/statement-facts.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { allowanceWords as words } from "#program/allowances/messages.ts";
import { countsNames } from "#program/allowances/messages.ts";
import { sayYen } from "#program/allowances/messages.ts";
import { ownAllowance } from "#program/allowances/own-allowance.server.ts";
import type { Route } from "./+types/allowance";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return await ownAllowance(context.get(actContext));
}

export default function OwnAllowancePage({ loaderData: { terms, daysSoFar, yenSoFar, statements } }: Route.ComponentProps) {
  const say = useSay();
  return (
    <Page width="narrow">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {terms === null ? (
          <Empty title={say(words.noInternship)}>{say(words.noInternshipText)}</Empty>
        ) : (
          <section className="stack" aria-labelledby="so-far">
            <h2 id="so-far">{say(words.soFar)}</h2>
            <SummaryList
              rows={[
                { question: say(words.sum), answer: <b>{say(sayYen(yenSoFar))}</b> },
                { question: say(words.perDay), answer: say(sayYen(terms.allowanceYenPerDay)) },
                { question: say(words.counts), answer: say(countsNames[terms.allowanceCounts]) },
                { question: say(words.days), answer: sayNumber(daysSoFar) },
                { question: say(words.payIn), answer: say(terms.payIn === "JPY" ? words.jpy : words.local) },
              ]}
            />
          </section>
        )}
        <section className="stack" aria-labelledby="statements">
          <h2 id="statements">{say(words.statements)}</h2>
          {statements.length === 0 ? (
            <Empty title={say(words.noStatements)}>{say(words.noStatementsText)}</Empty>
          ) : (
            statements.map((statement) => (
              <article key={statement.id} className="stack tight" aria-label={statement.number}>
                <div className="row base">
                  <h3>{statement.number}</h3>
                  <AllowanceStateTag state={statement.state} />
                </div>
                <StatementFacts statement={statement} />
              </article>
            ))
          )}
        </section>
      </div>
    </Page>
  );
}

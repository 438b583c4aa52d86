import { seeOther } from "#app/answers.server.ts";
import { actContext, houseContext, pageFactsContext } from "#app/context.server.ts";
import { companyAnswersIn, personAnswersIn } from "#app/sealed-answers.server.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { Button, Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page, PageHead } from "#app/ui/page.tsx";
import { kindOfRole } from "#program/accounts/account.ts";
import { startApplication } from "#program/intern-applications/start-application.server.ts";
import { signInWords as words } from "./sign-in-words.ts";
import type { Route } from "./+types/start-answers";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.carryTitle, params.language) }];
}

/** Where the checker's answers go: to the pages of whoever has them already, else to where somebody becomes an applicant. */
export function loader({ params, context }: Route.LoaderArgs) {
  const { secret } = context.get(houseContext);
  const kinds = (context.get(pageFactsContext)?.roles ?? []).map(kindOfRole);
  const { language, answers } = params;
  if (companyAnswersIn(secret, answers) !== null)
    throw seeOther(
      kinds.includes("company") ? `/${language}/company/application/answers/${answers}` : `/${language}/start/company?answers=${answers}`,
    );
  if (personAnswersIn(secret, answers) === null) throw seeOther(`/${language}/start`); // Cut on the way: the application asks everything itself.
  if (kinds.includes("intern")) throw seeOther(`/${language}/intern/application/answers/${answers}`);
  return null;
}

export async function action({ params, context }: Route.ActionArgs) {
  await startApplication(context.get(actContext));
  return seeOther(`/${params.language}/intern/application/answers/${params.answers}`);
}

export default function StartWithAnswersPage() {
  const say = useSay();
  return (
    <Page width="narrow">
      <PageHead title={say(words.carryTitle)} lead={say(words.carryLead)} />
      <form method="post">
        <Buttons>
          <Button>{say(words.carryStart)}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

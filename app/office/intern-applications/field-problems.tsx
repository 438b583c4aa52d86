import { actContext } from "#app/context.server.ts";
import { commonProblems } from "#app/parts/problems.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { frequentFieldProblems } from "#program/field-problems/count-field-problems.server.ts";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { fieldName } from "./form-names.ts";
import { formName } from "./form-names.ts";
import { problemWordsOf } from "./form-names.ts";
import { intakeWords as words } from "./intake-words.ts";
import type { Said } from "#platform/language.ts";
import type { FieldProblem } from "#program/field-problems/field-problem.ts";
import type { Route } from "./+types/field-problems";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.problemsTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { problems: await frequentFieldProblems(act, addDays(dayOf(act.now), -30)) };
}

export default function FieldProblemsPage({ loaderData: { problems } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="wide">
      <PageHead title={say(words.problemsTitle)} lead={say(words.problemsLead)} />
      {problems.length === 0 ? (
        <Empty title={say(words.problemsNone)} />
      ) : (
        <Table
          dense
          cards
          captionShown={false}
          caption={say(words.problemsTitle)}
          columns={[
            { label: say(words.form) },
            { label: say(words.field) },
            { label: say(words.problem) },
            { label: say(words.times), end: true },
          ]}
          rows={problems.map((one) => ({
            key: `${one.form} ${one.field} ${one.code}`,
            cells: [
              formName(one.form, language) ?? <code key="form">{one.form.replace("/:language/", "")}</code>,
              one.field === "" ? (
                <span className="soft">{say(words.wholeForm)}</span>
              ) : (
                (fieldName(one.form, one.field, language) ?? <code key="field">{one.field}</code>)
              ),
              say(wordsOf(one)),
              String(one.times),
            ],
          }))}
        />
      )}
    </Page>
  );
}

/** What the person read, where it is one of the common problems or the application's; else its code. */
function wordsOf({ form, code, field }: FieldProblem): Said {
  const known: Readonly<Record<string, unknown>> = { ...commonProblems, ...applicationProblems, ...againstCourse };
  const ofForm = problemWordsOf(form);
  const ways = [ofForm[`${code}@${field}`], ofForm[code], known[`${code}@${field}`], known[code]];
  // Words that need facts, such as a count, say nothing without them.
  const said = ways.find((way) => typeof way === "object");
  return typeof said === "object" && said !== null ? (said as Said) : { en: code, ja: code };
}

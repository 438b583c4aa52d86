import { Button, Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { BackLink, Crumbs, Page, PageHead, WithAside } from "#app/ui/page.tsx";
import { eligibilitySayings as sayings, eligibilityWords as words } from "./eligibility-words.ts";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";

/** One question of the checker on its page: where it stands, the way back, the form. */
export function QuestionFrame(props: {
  /** The checker's own address below the language, such as "eligibility/company". */
  path: string;
  sealed: string | null;
  question: string;
  title: Said;
  hint: ReactNode;
  at: number;
  all: number;
  /** The question before this one; null for the first. */
  before: string | null;
  lines: Parameters<typeof ErrorSummary>[0]["problems"];
  other: { label: Said; path: string };
  children: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const base = `/${language}/${props.path}`;
  const here = props.sealed === null ? base : `${base}/with/${props.sealed}`;
  return (
    <Page width="narrow">
      {props.before === null ? (
        <Crumbs
          steps={[
            { label: say(words.home), href: `/${language}` },
            { label: say(props.path === "eligibility" ? words.title : words.companyTitle) },
          ]}
        />
      ) : (
        <BackLink href={`${here}?ask=${props.before}`}>{say(words.back)}</BackLink>
      )}
      <ErrorSummary problems={props.lines} />
      <PageHead title={say(props.title)} over={say(sayings.questionOf(props.at, props.all))} lead={props.hint} />
      <WithAside
        title={say(props.path === "eligibility" ? words.title : words.companyTitle)}
        aside={
          <ul>
            <li>{say(words.lead)}</li>
            <li>
              <a href={`/${language}/requirements`}>{say(words.requirements)}</a>
            </li>
            <li>
              <a href={`/${language}/${props.other.path}`}>{say(props.other.label)}</a>
            </li>
          </ul>
        }
      >
        <form method="post" action={here} noValidate className="stack loose">
          <HiddenFields values={{ question: props.question }} />
          <div>{props.children}</div>
          <Buttons>
            <Button>{say(words.next)}</Button>
          </Buttons>
        </form>
      </WithAside>
    </Page>
  );
}

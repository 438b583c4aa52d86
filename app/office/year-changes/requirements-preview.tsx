import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { typedText } from "#platform/typed.ts";
import { courseName } from "#program/year/messages.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { theCourse } from "#program/year/rules.ts";
import { examplePersonSaid } from "#program/year-changes/example-persons.ts";
import { differencesBetween } from "#program/year-changes/requirement-differences.ts";
import { requirementSayings as sayings } from "#program/year-changes/requirement-messages.ts";
import { requirementWords as words } from "#program/year-changes/requirement-messages.ts";
import { unmetNames } from "#program/year-changes/requirement-messages.ts";
import { Differences } from "./published-changes.tsx";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CourseAnswer } from "#program/year-changes/example-persons.ts";
import type { ExampleAnswered } from "#program/year-changes/example-persons.ts";
import type { Changeability } from "#program/year-changes/requirement-rules.ts";
import type { Touched } from "#program/year-changes/requirement-rules.ts";
import type { RequirementsShown } from "#program/year-changes/show-requirements.server.ts";

type Draft = NonNullable<RequirementsShown["draft"]>;
const touchedShownMost = 100;

/** What the draft would change: its parts, the checker's answers to the examples, and the applications that it touches. */
export function Preview(props: { year: ProgramYear; draft: Draft; preview: readonly ExampleAnswered[]; touched: readonly Touched[] }) {
  const say = useSay();
  const { year, draft, preview, touched } = props;
  const changed = preview.filter(({ isChanged }) => isChanged);
  const others = preview.filter(({ isChanged }) => !isChanged);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{say(words.preview)}</h2>
      <p className="small soft">
        {say(sayings.saved(draft.by))} · <Instant at={draft.savedAt} bare />
      </p>
      {draft.isStale && <Notice kind="caution">{say(words.stale)}</Notice>}
      <Differences caption={say(words.preview)} differences={differencesBetween(requirementsOf(year), draft.requirements)} />
      <p>
        <b>{say(sayings.changed(changed.length, preview.length))}</b>
      </p>
      {changed.length > 0 && <Examples caption={say(words.preview)} examples={changed} year={year} />}
      {others.length > 0 && (
        <Disclosure summary={`${say(words.others)} (${others.length})`}>
          <Examples caption={say(words.others)} examples={others} year={year} />
        </Disclosure>
      )}
      <h3>{say(words.touched)}</h3>
      <p>{say(sayings.touched(touched.length))}</p>
      {touched.length > 0 && <TouchedList touched={touched} year={year} />}
    </section>
  );
}

function Examples({ caption, examples, year }: { caption: string; examples: readonly ExampleAnswered[]; year: ProgramYear }) {
  const say = useSay();
  return (
    <Table
      dense
      cards
      caption={caption}
      columns={[{ label: say(words.example) }, { label: say(words.before) }, { label: say(words.after) }]}
      rows={examples.map(({ person, before, after, isChanged }) => ({
        cells: [
          say(examplePersonSaid(person)),
          <Answer key="before" answers={before} year={year} />,
          isChanged ? <Answer key="after" answers={after} year={year} /> : say(words.same),
        ],
      }))}
    />
  );
}

/** What the checker says, course by course; courses with one answer stand together. */
function Answer({ answers, year }: { answers: readonly CourseAnswer[]; year: ProgramYear }) {
  const say = useSay();
  const said = ({ isFor, unmet, isLookedAt }: CourseAnswer) => {
    const why = unmet.map((rule) => say(unmetNames[rule])).join(say(between.names));
    const verdict = isFor ? say(words.fits) : say({ en: `${words.fitsNot.en} (${why})`, ja: `${words.fitsNot.ja}（${why}）` });
    return isLookedAt ? `${verdict}${say(between.items)}${say(words.looked)}` : verdict;
  };
  const groups = Map.groupBy(answers, said);
  return (
    <ul className="plain-list">
      {[...groups].map(([text, courses]) => (
        <li key={text}>
          <b>
            {groups.size === 1
              ? say(words.allCourses)
              : courses.map(({ code }) => say(courseName(theCourse(year, code), year.courses))).join(say(between.clauses))}
          </b>
          {say(between.colon)}
          {text}
        </li>
      ))}
    </ul>
  );
}

function TouchedList({ touched, year }: { touched: readonly Touched[]; year: ProgramYear }) {
  const say = useSay();
  const language = useLanguage();
  const courses = (codes: readonly string[]) =>
    codes.length === 0
      ? say(words.noCourse)
      : codes.map((code) => say(courseName(theCourse(year, code), year.courses))).join(say(between.clauses));
  return (
    <>
      <Table
        dense
        cards
        caption={say(words.touched)}
        columns={[
          { label: say(words.application) },
          { label: say(words.loses) },
          { label: say(words.gains) },
          { label: say(words.flagged) },
        ]}
        rows={touched.slice(0, touchedShownMost).map((one) => ({
          key: one.id,
          cells: [
            <a key="application" href={`/${language}/office/applications/${one.id}`}>
              {one.number}
            </a>,
            courses(one.loses),
            courses(one.gains),
            courses(one.flagged),
          ],
        }))}
      />
      {touched.length > touchedShownMost && (
        <p>{say({ en: `… ${touched.length - touchedShownMost} more`, ja: `ほか${touched.length - touchedShownMost}件` })}</p>
      )}
    </>
  );
}

/** The deed: publish with a reason, or throw the draft away. In an opened year the touched applications must have been looked at. */
export function PublishDraft(props: {
  here: string;
  state: Changeability;
  draft: Draft;
  touched: number;
  typed: Typed | null;
  shown: Shown;
}) {
  const say = useSay();
  const { here, state, draft, touched, typed, shown } = props;
  const version = { version: String(draft.version) };
  if (state === "over") return null;
  return (
    <section className="stack" aria-labelledby="publish">
      <h2 id="publish">{say(words.publishHead)}</h2>
      {draft.needsAnother && <Notice kind="info">{say(words.needsAnother)}</Notice>}
      {!draft.isStale && !draft.needsAnother && (
        <form method="post" action={here} className="stack" noValidate>
          <HiddenFields values={{ ...version, touched: String(touched) }} />
          <TextField
            name="reason"
            label={say(words.reason)}
            hint={say(words.reasonHint)}
            value={typed === null ? "" : typedText(typed, "reason")}
            problem={shown.reason}
            required
          />
          {state === "opened" && (
            <CheckboxField name="sawTouched" label={say(words.sawTouched)} problem={shown.sawTouched} required>
              {say(words.sawTouchedText)} {say(sayings.touched(touched))}
            </CheckboxField>
          )}
          <Buttons>
            <Button name="intent" value="publish">
              {say(words.publish)}
            </Button>
          </Buttons>
        </form>
      )}
      <form method="post" action={here}>
        <HiddenFields values={version} />
        <Button kind="quiet" name="intent" value="discard">
          {say(words.discard)}
        </Button>
      </form>
    </section>
  );
}

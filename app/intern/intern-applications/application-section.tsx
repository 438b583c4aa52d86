import { actContext } from "#app/context.server.ts";
import { data } from "react-router";
import { seeOther } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { fieldLabel } from "#app/parts/application-answers.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { sayInstant } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { typedOf } from "#platform/forms.server.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { sectionVersion } from "#program/intern-applications/form.server.ts";
import { againstCourse } from "#program/intern-applications/problem-words.ts";
import { applicationProblems } from "#program/intern-applications/problem-words.ts";
import { groupNames } from "#program/intern-applications/answer-words.ts";
import { sectionLeads } from "#program/intern-applications/answer-words.ts";
import { languagesNeeded } from "#program/intern-applications/messages.ts";
import { sectionTitles } from "#program/intern-applications/answer-words.ts";
import { saveSection } from "#program/intern-applications/save-section.server.ts";
import { fieldsOf } from "#program/intern-applications/sections.ts";
import { groupOf } from "#program/intern-applications/sections.ts";
import { isSectionName } from "#program/intern-applications/sections.ts";
import { sectionNames } from "#program/intern-applications/sections.ts";
import { showOwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import { windowsOfDraft } from "./application-state.tsx";
import { applicationSayings as sayings } from "./application-words.ts";
import { applicationWords as words } from "./application-words.ts";
import { withJoinedDates } from "./joined-dates.ts";
import { ChooseBetween } from "./choose-between.tsx";
import { EarlyAdvice } from "./section-advice.tsx";
import { SectionAdvice } from "./section-advice.tsx";
import { sectionFields } from "./section-fields.tsx";
import type { Act } from "#program/accounts/act.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import type { Route } from "./+types/application-section";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const section = found(isSectionName(params.section) ? params.section : null, "section");
  const act = context.get(actContext);
  const own = await showOwnApplication(act);
  if (own === null || own.application.state !== "draft") throw seeOther(`/${params.language}/intern${own === null ? "" : "/application"}`);
  return { own, section, hasJustAnswered: new URL(request.url).searchParams.get("after") !== null };
}

/** Sections whose answers the rules read: what they mean for the courses is said at once, on the next page. */
const decisive: readonly SectionName[] = ["person", "languages", "background"];

export async function action({ request, params, context }: Route.ActionArgs) {
  const section = found(isSectionName(params.section) ? params.section : null, "section");
  const act = context.get(actContext);
  const typed = await withChosen(act, section, withJoinedDates(typedOf(await request.formData())));
  const saved = await saveSection(act, section, typed, sectionVersion(typedText(typed, "version")));
  const list = `/${params.language}/intern/application`;
  if (!saved.ok) return again(saved.problems, typed, null);
  if (typedText(typed, "intent") === "list") return seeOther(list);
  const against = section === "wishes" ? againstWishes(await showOwnApplication(act)) : [];
  const problems = [...saved.value.problems, ...against];
  if (problems.length > 0) return again(problems, typed, saved.value.version);
  const next = sectionNames[sectionNames.indexOf(section) + 1];
  const after = decisive.includes(section) ? `?after=${section}` : "";
  return seeOther(next === undefined ? `${list}/check` : `${list}/sections/${next}${after}`);
}

/** After a conflict the person chose field by field: what was saved on the other device takes the place of what was typed here. */
async function withChosen(act: Act, section: SectionName, typed: Typed): Promise<Typed> {
  const chosen = Object.keys(typed).filter((name) => name.startsWith("choose.") && typed[name] === "there");
  if (chosen.length === 0) return typed;
  const saved = (await showOwnApplication(act))?.answers[section] ?? {};
  const fields = chosen.map((name) => name.slice("choose.".length));
  return { ...typed, ...Object.fromEntries(fields.map((field) => [field, saved[field] ?? ""])) };
}

/** What the rules say against a wished course, at the field of its rank: told at once, while the wish is kept. */
function againstWishes(own: OwnApplication | null): Problem[] {
  return (own?.against ?? []).flatMap((problem) => {
    const rank = Object.entries(own?.answers.wishes ?? {}).find(
      ([field, value]) => /^wish\d+$/.test(field) && value === problem.facts?.course,
    )?.[0];
    return rank === undefined ? [] : [{ ...problem, field: rank }];
  });
}

/** 422 with everything that was typed; `version` is null when nothing was saved. */
function again(problems: readonly Problem[], typed: Typed, version: number | null) {
  return data({ problems, typed, isSaved: version !== null }, { status: 422 });
}

export default function SectionPage({ loaderData: { own, section, hasJustAnswered }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const { year, saved, wishes } = own;
  const { now } = usePageFacts();
  const fields = fieldsOf(section, year.courses.length);
  const labels = Object.fromEntries(fields.map((field) => [field, fieldLabel(field, language)]));
  const { shown, lines } = shownProblems(actionData?.problems, { ...applicationProblems, ...againstCourse }, labels, language);
  const kept = saved.get(section);
  const typed: Answers = actionData?.typed ?? kept?.answers ?? {};
  const Fields = sectionFields[section];
  const list = `/${language}/intern/application`;
  const isElsewhere = actionData?.problems.some((problem) => problem.code === "changed-meanwhile") === true;
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(sectionTitles[section], language), language, lines.length > 0)}</title>
      <BackLink href={list}>{say(words.allSections)}</BackLink>
      <ErrorSummary
        problems={lines}
        title={isElsewhere ? say(words.savedElsewhere) : undefined}
        note={actionData?.isSaved === true ? say(words.savedWith) : undefined}
      />
      <PageHead
        over={<SectionPlace section={section} daysLeft={windowsOfDraft(year, wishes, now)[0]?.daysLeft ?? null} />}
        title={say(sectionTitles[section])}
        lead={say(section === "languages" ? languagesNeeded(year.intern.languageAnyOf) : sectionLeads[section])}
      />
      {hasJustAnswered && section !== "wishes" && <EarlyAdvice own={own} />}
      {section === "wishes" && <SectionAdvice own={own} section={section} />}
      <form
        method="post"
        action={`${list}/sections/${section}`}
        noValidate
        className={section === "wishes" || isElsewhere ? "form-end" : undefined}
        data-draft={`${own.application.id} ${section}`}
        data-draft-refused={actionData === undefined ? undefined : actionData.isSaved ? "saved" : "not-saved"}
      >
        {isElsewhere && kept !== undefined && (
          <ChooseBetween year={year} fields={fields} here={typed} there={kept.answers} href={`${list}/sections/${section}`} />
        )}
        <HiddenFields values={{ version: String(kept?.version ?? 0) }} />
        <Fields year={year} typed={typed} shown={shown} />
        {section !== "wishes" && (
          <div className="form-end">
            <SectionAdvice own={own} section={section} />
          </div>
        )}
        <div className="form-end">
          <Buttons>
            <Button name="intent" value="next">
              {say(words.save)}
            </Button>
            <Button kind="secondary" name="intent" value="list">
              {say(words.saveList)}
            </Button>
          </Buttons>
        </div>
        {kept !== undefined && (
          <p className="small soft save-note">
            {say(
              sayings.lastSaved({
                en: `${sayInstant(kept.savedAt, "en")}, ${japanTimeName.en}`,
                ja: `${sayInstant(kept.savedAt, "ja")}（${japanTimeName.ja}）`,
              }),
            )}{" "}
            {say(words.notLost)}
          </p>
        )}
      </form>
    </Page>
  );
}

/** Where in the form this is, and how much time is left. */
function SectionPlace({ section, daysLeft }: { section: SectionName; daysLeft: number | null }) {
  const say = useSay();
  const at = sectionNames.indexOf(section) + 1;
  const left = daysLeft === null ? "" : ` · ${say(sayings.daysLeft(daysLeft))}`;
  return (
    <span className="row apart">
      <span>
        {say(groupNames[groupOf(section)])} · {say(sayings.sectionOf(at, sectionNames.length))}
      </span>
      <span>
        {say(words.notSent)}
        {left}
      </span>
    </span>
  );
}

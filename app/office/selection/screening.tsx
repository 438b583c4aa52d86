import { data } from "react-router";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { flagNames } from "#program/intern-applications/messages.ts";
import { countriesNamed } from "#program/selection/application-list.server.ts";
import { assignScreener } from "#program/selection/assign-screener.server.ts";
import { bulkDeeds } from "#program/selection/form.server.ts";
import { bulkForm } from "#program/selection/form.server.ts";
import { confirmBulkForm } from "#program/selection/form.server.ts";
import { everybodyMatching } from "#program/selection/screening-list.server.ts";
import { pickOf } from "#program/selection/form.server.ts";
import { selectionProblems } from "#program/selection/messages.ts";
import { screenDocuments } from "#program/selection/screen-documents.server.ts";
import { screeningFilters } from "#program/selection/lists.ts";
import { screeningPage } from "#program/selection/screening-list.server.ts";
import { waitingCourses } from "#program/selection/screening-list.server.ts";
import { isToldToUnsuccessful } from "#program/selection/rules.ts";
import { pressMost } from "#program/selection/selection.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { hrefWith } from "#app/office/intern-applications/application-cells.tsx";
import { oneIn } from "#app/office/intern-applications/application-cells.tsx";
import { pageIn } from "#app/office/intern-applications/application-cells.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ScreeningConfirm } from "./screening-confirm.tsx";
import { ScreeningList } from "./screening-list.tsx";
import { words } from "./selection-words.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { BulkDeed } from "#program/selection/form.server.ts";
import type { ScreeningAsked } from "#program/selection/screening-list.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { Route } from "./+types/screening";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.screening, params.language) }];
}

/** What the address asks of the list. */
function askedOf(year: ProgramYear, request: Request, act: Act): ScreeningAsked {
  const query = new URL(request.url).searchParams;
  const codes = year.courses.map((course) => course.code);
  return {
    fiscalYear: year.fiscalYear,
    filter: oneIn(query, "filter", screeningFilters, "next"),
    q: (query.get("q") ?? "").trim().slice(0, 100),
    course: oneIn(query, "course", codes, ""),
    country: (query.get("country") ?? "").slice(0, 2),
    flag: oneIn(query, "flag", Object.keys(flagNames), ""),
    sort: oneIn(query, "sort", ["score"] as const, "waiting"),
    page: pageIn(query),
    isBlind: !act.who.roles.some((role) => role === "manager" || role === "administrator"),
  };
}

const lookerOf = (act: Act) => ({ account: act.who.accountId ?? "", now: act.now });

export async function loader({ request, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const query = new URL(request.url).searchParams;
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const asked = askedOf(year, request, act);
    const found = await screeningPage(tx, asked, lookerOf(act));
    return {
      ...found,
      asked,
      codes: year.courses.map((course) => course.code),
      tellsUnsuccessful: isToldToUnsuccessful(year),
      countries: await countriesNamed(tx, asked.fiscalYear),
      names: await accountNames(
        tx,
        found.rows.flatMap((row) => row.courses.map((one) => one.assignedTo)),
      ),
      screeners: await peopleWith(tx, "screen-documents"),
      done: { deed: query.get("done") ?? "", count: Number(query.get("count") ?? 0) || 0 },
    };
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const query = new URL(request.url).searchParams;
  const back = (deed: string, count: number) =>
    seeOther(
      hrefWith(`/${params.language}/office/screening`, {
        filter: query.get("filter") ?? "",
        course: query.get("course") ?? "",
        done: deed,
        count,
      }),
    );
  if (typedText(typed, "step") !== "confirmed") return await toConfirm(act, request, typed);
  const read = readTyped(typed, confirmBulkForm);
  if (!read.ok) return await askAgain(act, request, typed, read.problems);
  const { intent, touch, reason, note, screener } = read.value;
  if (intent === "assign") {
    const assigned = await assignScreener(act, { ids: touch.map((pick) => pick.id), to: screener });
    return assigned.ok ? back(intent, touch.length) : await askAgain(act, request, typed, assigned.problems);
  }
  const result = intent === "pass" ? "passed" : intent;
  const screened = await screenDocuments(act, { picks: touch, result, reason: result === "passed" ? "" : reason, note, marks: null });
  return screened.ok ? back(intent, touch.length) : await askAgain(act, request, typed, screened.problems);
}

/** The first press: names everybody who would be touched; nothing is written. */
async function toConfirm(act: Act, request: Request, typed: Typed) {
  const read = readTyped(typed, bulkForm);
  if (!read.ok) return unprocessable(read.problems, typed);
  const isAll = read.value.intent === "all";
  const deed = (isAll ? "pass" : read.value.intent) as BulkDeed;
  const confirm = await act.db.transaction(async (tx) => {
    const asked = askedOf(await yearOf(tx, await currentFiscalYear(tx, act.now)), request, act);
    const people = isAll ? await everybodyMatching(tx, asked, lookerOf(act), pressMost) : read.value.pick;
    return { deed, mayChooseDeed: isAll, courses: (await waitingCourses(tx, people, asked.course)).slice(0, pressMost) };
  });
  if (confirm.courses.length === 0) return unprocessable([{ code: "nothing-picked", field: null }], typed);
  return { problems: [], typed: { touch: confirm.courses.map(pickOf) } as Typed, confirm };
}

/** A refused second press: the same page with everything that was ticked and typed, and the list as it stands now. */
async function askAgain(act: Act, request: Request, typed: Typed, problems: readonly Problem[]) {
  const ids = typedList(typed, "listed").filter(isId);
  const deed = bulkDeeds.find((one) => one === typedText(typed, "intent")) ?? "pass";
  const courses = await act.db.transaction(async (tx) => {
    const { course } = askedOf(await yearOf(tx, await currentFiscalYear(tx, act.now)), request, act);
    return await waitingCourses(tx, ids, course);
  });
  // Whoever moved in the meantime is no longer in the list, and those ticked are shown with the state that they have now.
  const touched = new Set(typedList(typed, "touch").map((one) => one.slice(0, 36)));
  const stillTicked = courses.filter((one) => touched.has(one.id)).map(pickOf);
  const confirm = { deed, mayChooseDeed: false, courses: courses.slice(0, pressMost) };
  return data({ problems, typed: { ...typed, touch: stillTicked } as Typed, confirm }, { status: 422 });
}

export default function ScreeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const labels = {
    touch: say(words.touched),
    pick: say(words.touched),
    screener: say(words.reader),
    reason: say(words.reason),
    note: say(words.note),
  };
  const { shown, lines } = shownProblems(actionData?.problems, selectionProblems, labels, language);
  if (actionData !== undefined && "confirm" in actionData)
    return (
      <ScreeningConfirm
        confirm={actionData.confirm}
        typed={actionData.typed}
        problems={shown}
        lines={lines}
        screeners={loaderData.screeners}
        tellsUnsuccessful={loaderData.tellsUnsuccessful}
      />
    );
  return <ScreeningList {...loaderData} lines={lines} />;
}

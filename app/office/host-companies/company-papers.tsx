import { usePageFacts } from "#app/page-frame.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { CheckboxesField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { checkPointNames } from "#program/host-companies/check-points.ts";
import { checkPointsOf } from "#program/host-companies/check-points.ts";
import { hearingMeans } from "#program/host-companies/hearing.ts";
import { hearingMeansNames } from "#program/host-companies/hearing.ts";
import { pointLabel } from "#program/host-companies/letters.ts";
import { positionLabels } from "#program/host-companies/answer-words.ts";
import { planMarks } from "#program/host-companies/plan-marks.ts";
import { sayPlanMark } from "#program/host-companies/plan-words.ts";
import { pointStates } from "#program/host-companies/requirements.ts";
import { mayBeHeard } from "#program/host-companies/states.ts";
import { courseOf } from "#program/year/rules.ts";
import { companyDeskSayings as sayings } from "./company-words.ts";
import { companyDeskWords as words } from "./company-words.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Typed } from "#platform/typed.ts";
import type { Position } from "#program/host-companies/position.ts";
import type { SeenApplication } from "#program/host-companies/see-company-application.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

type Seen = Pick<SeenApplication, "application" | "positions" | "year" | "hearings" | "checks"> & {
  readonly names: readonly (readonly [string, string])[];
};

/** The points of the last return, each with what the company has done about it. */
export function ReturnedPoints({ seen: { application, positions } }: { seen: Seen }) {
  const say = useSay();
  const points = pointStates(application, positions);
  if (points.length === 0) return null;
  const kinds = { changed: "done", answered: "todo", open: "caution" } as const;
  const names = { changed: words.pointChanged, answered: words.pointAnswered, open: words.pointOpen };
  return (
    <section aria-labelledby="points">
      <h2 id="points">{say(words.earlierPoints)}</h2>
      <ul className="list">
        {points.map((point) => (
          <li key={point.index}>
            <strong>{say(pointLabel(point, positions))}</strong> <Tag kind={kinds[point.state]}>{say(names[point.state])}</Tag>
            <br />
            <span className="as-typed">{point.sentence}</span>
            {point.answer !== "" && (
              <>
                <br />
                <span className="as-typed">{say(sayings.companySays(point.answer))}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the office ticks before it accepts. */
export function CheckList({ seen, typed }: { seen: Seen; typed: Typed }) {
  const say = useSay();
  const { year, positions, checks } = seen;
  const points = checkPointsOf(year, positions);
  const done = points.filter((point) => checks.points.includes(point)).length;
  const marker = seen.names.find(([account]) => account === checks.markedBy)?.[1];
  const wasTried = typedText(typed, "intent") === "check-points";
  return (
    <section aria-labelledby="check-list">
      <h2 id="check-list">
        {say(words.checkList)} <span className="small soft">{say(sayings.checkedOf(done, points.length, marker ?? null))}</span>
      </h2>
      <form method="post" className="stack">
        <HiddenFields values={{ checksVersion: String(checks.version) }} />
        <CheckboxesField
          name="points"
          label={say(words.checkListLabel)}
          options={points.map((point) => ({ value: point, label: say(checkPointNames[point]) }))}
          values={wasTried ? typedList(typed, "points") : checks.points}
          bare
        />
        <Button kind="secondary" small name="intent" value="check-points">
          {say(words.checkListSave)}
        </Button>
      </form>
    </section>
  );
}

/** The marks of a plan, as the company saw them while it wrote. */
export function PlanMarks({ year, position }: { year: ProgramYear; position: Position }) {
  const say = useSay();
  const course = courseOf(year, position.course);
  const marks = course === null ? [] : planMarks(course, position);
  if (marks.length === 0) return <p className="small soft">{say(words.noMarks)}</p>;
  return (
    <ul className="list">
      {marks.map((mark) => (
        <li key={`${mark.code} ${mark.field}`} data-plan-mark={mark.code}>
          <Tag kind="caution">{say(positionLabels[mark.field])}</Tag> {say(sayPlanMark(mark))}
        </li>
      ))}
    </ul>
  );
}

/** What was heard from the company, and a form for a further talk. The company does not read it. */
export function Hearings({ seen, typed, shown }: { seen: Seen; typed: Typed; shown: Shown }) {
  const say = useSay();
  const { now } = usePageFacts();
  const names = new Map(seen.names);
  const wasTried = typedText(typed, "intent") === "hearing";
  if (seen.hearings.length === 0 && !mayBeHeard(seen.application.state)) return null;
  return (
    <section aria-labelledby="hearings" className="stack">
      <h2 id="hearings">{say(words.hearings)}</h2>
      {seen.hearings.map((hearing) => (
        <SummaryList
          key={hearing.id}
          dense
          rows={[
            {
              question: say(words.heldOn),
              answer: (
                <>
                  <DayText day={hearing.heldOn} /> · {say(hearingMeansNames[hearing.means])} · {names.get(hearing.writtenBy) ?? ""}
                </>
              ),
            },
            ...(hearing.present === "" ? [] : [{ question: say(words.present), answer: hearing.present }]),
            ...(hearing.wishes === "" ? [] : [{ question: say(words.wishes), answer: hearing.wishes, asTyped: true }]),
            ...(hearing.notes === "" ? [] : [{ question: say(words.notes), answer: hearing.notes, asTyped: true }]),
          ]}
        />
      ))}
      {mayBeHeard(seen.application.state) && (
        <Disclosure summary={say(words.recordHearing)} open={wasTried || seen.application.state === "eligible"}>
          <form method="post" className="stack" noValidate>
            <DayField
              name="heldOn"
              label={say(words.heldOn)}
              value={wasTried ? typedText(typed, "heldOn") : dayOf(now)}
              max={dayOf(now)}
              problem={shown.heldOn}
              required
            />
            <RadioField
              name="means"
              label={say(words.means)}
              options={hearingMeans.map((value) => ({ value, label: say(hearingMeansNames[value]) }))}
              value={wasTried ? typedText(typed, "means") : "online"}
              problem={shown.means}
              row
              required
            />
            <TextField
              name="present"
              label={say(words.present)}
              value={wasTried ? typedText(typed, "present") : ""}
              problem={shown.present}
              autoComplete="off"
            />
            <AreaField
              name="wishes"
              label={say(words.wishes)}
              rows={4}
              value={wasTried ? typedText(typed, "wishes") : ""}
              problem={shown.wishes}
            />
            <AreaField
              name="notes"
              label={say(words.notes)}
              rows={4}
              value={wasTried ? typedText(typed, "notes") : ""}
              problem={shown.notes}
            />
            <Button kind="secondary" small name="intent" value="hearing">
              {say(words.saveHearing)}
            </Button>
          </form>
        </Disclosure>
      )}
    </section>
  );
}

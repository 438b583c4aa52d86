import { Disclosure } from "#app/ui/disclosure.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { planExamples } from "#program/host-companies/plan-words.ts";
import { planHints } from "#program/host-companies/plan-words.ts";
import { sayPlanMark } from "#program/host-companies/plan-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { PlanMark } from "#program/host-companies/plan-marks.ts";
import type { WorkField } from "#program/host-companies/position.ts";
import type { Course } from "#program/year/program-year.ts";

/** Advice below the answer that it is about. */
export function PlanAdvice({ marks }: { marks: readonly PlanMark[] }) {
  const say = useSay();
  return marks.map((mark) => (
    <p key={mark.code} className="hint" data-plan-mark={mark.code}>
      <Tag kind="caution">{say(words.planAdvice)}</Tag> {say(sayPlanMark(mark))}
    </p>
  ));
}

/** Shown before a field is chosen: examples that most companies can read themselves into. */
const usual: readonly WorkField[] = ["marketing", "overseas-sales", "software"];

/** Good and bad examples of tasks, of the chosen field of work where one is chosen, with a word on the course. */
export function PlanExamples({ course, field }: { course: Course; field: WorkField | null }) {
  const say = useSay();
  return (
    <Disclosure summary={say(words.examples)}>
      <p className="small soft">{say(planHints[course.mode])}</p>
      {(field === null ? usual : [field]).map((one) => (
        <ul className="list" key={one}>
          <li>
            <strong>{say(words.exampleGood)}</strong> {say(planExamples[one].good)}
          </li>
          <li>
            <strong>{say(words.exampleBad)}</strong> {say(planExamples[one].bad)}
          </li>
        </ul>
      ))}
    </Disclosure>
  );
}

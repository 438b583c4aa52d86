import { useSay } from "#app/ui/language.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { sayDay } from "#platform/days.ts";
import { companySayings as sayings } from "./company-words.ts";
import { companyWords as words } from "./company-words.ts";
import type { Said } from "#platform/language.ts";
import type { CompanyStep } from "#program/host-companies/company-steps.ts";

/** What follows after the sending, each step with the day by which it comes; on the receipt and on the company's first page alike. */
export function CompanyNextSteps({ steps, current = 0 }: { steps: readonly CompanyStep[]; current?: number }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{say(words.afterSending)}</h2>
      <Steps steps={steps.map((step, index) => ({ title: say(step.title), text: say(withDay(step)), isCurrent: index === current }))} />
    </section>
  );
}

/** The text of a step with its day before it. */
function withDay({ text, by, isFrom }: CompanyStep): Said {
  if (by === null) return text;
  const day = { en: sayDay(by, "en"), ja: sayDay(by, "ja") };
  return isFrom === true ? sayings.stepFrom(text, day) : sayings.stepBy(text, day);
}

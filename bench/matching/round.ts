import { assign, explainToCompany, explainToIntern, explainToStaff } from "../../engine/index.ts";
import type { Market } from "../../engine/index.ts";
import { best } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ids, makeLists, marketOf } from "./random-lists.ts";

/** The program's real size through the public door: assign under caps, tell everybody, and try one more under each cap that is reached. */
export function roundCase(): Figure[] {
  const { lists } = makeLists([200, 3000, 10, 50, 1]);
  const market: Market = {
    ...marketOf(lists, () => 1),
    caps: Array.from({ length: 3 }, (_, cap) => ({
      id: `cap ${cap}`,
      max: 40,
      places: ids("place", 200).filter((_, at) => at % 3 === cap),
      reason: { en: "cap", ja: "上限" },
    })),
  };
  const whole = best(() => {
    const outcome = assign(market);
    for (const intern of market.interns) explainToIntern(outcome.log, intern.id);
    for (const place of market.places) explainToCompany(outcome.log, place.id);
  }, 3);
  const outcome = assign(market);
  const tried = best(() => explainToStaff(market, outcome), 3);
  return [
    { what: "assign and explain to everybody", value: whole, unit: "ms", bar: 1000 },
    { what: "staff's counterfactuals, three caps", value: tried, unit: "ms", bar: 3000 },
  ];
}

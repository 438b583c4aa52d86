import { isLanguage } from "#platform/language.ts";
import { found } from "#platform/refusals.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import { calendarFile } from "./calendar-file.server.ts";
import { addressInYear } from "./year-page.tsx";
import type { Side } from "#program/year/program-year.ts";
import type { Route } from "./+types/calendar-file";

const sideOf: Readonly<Record<string, Side>> = { "interns.ics": "intern", "companies.ics": "company" };

export async function loader({ context, params }: Route.LoaderArgs) {
  const side = found(Object.hasOwn(sideOf, params.file) ? sideOf[params.file] : undefined, "calendar");
  const shown = await yearShown(context.get(actContext), params.fiscalYear);
  const language = isLanguage(params.language) ? params.language : "en";
  const page = `${context.get(houseContext).config.baseUrl}${addressInYear(shown, language, "calendar")}`;
  return new Response(calendarFile(shown, side, language, page), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Security-Policy": "sandbox; default-src 'none'", // As every file: should a browser open it all the same, nothing in it runs.
      "Content-Disposition": `attachment; filename="jip-${shown.year.fiscalYear}-${params.file}"`,
    },
  });
}

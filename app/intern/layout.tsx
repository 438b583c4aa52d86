import { AudienceFrame } from "#app/audience-frame.tsx";
import { YearFooter } from "#app/parts/year-footer.tsx";
import { actContext } from "#app/context.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { internDoors } from "./doors.ts";
import type { Route } from "./+types/layout";

export async function loader({ context }: Route.LoaderArgs) {
  const { organisation, fiscalYear } = await currentYear(context.get(actContext));
  return { organisation, fiscalYear };
}

export default function InternLayout({ loaderData }: Route.ComponentProps) {
  return <AudienceFrame doors={internDoors} footer={<YearFooter {...loaderData} />} />;
}

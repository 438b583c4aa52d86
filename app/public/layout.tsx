import { audienceDoors } from "#app/audience-doors.ts";
import { AudienceFrame } from "#app/audience-frame.tsx";
import { usePageFacts } from "#app/page-frame.tsx";
import { actContext } from "#app/context.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { YearFooter } from "#app/parts/year-footer.tsx";
import { yearsToRead } from "./year-shown.server.ts";
import { publicDoors } from "./public-doors.ts";
import type { Route } from "./+types/layout";

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { organisation, fiscalYear } = await currentYear(act);
  return { organisation, fiscalYear, years: await yearsToRead(act) };
}

export default function PublicLayout({ loaderData }: Route.ComponentProps) {
  const { isSignedIn, audience } = usePageFacts();
  if (audience !== "public") return <AudienceFrame doors={audienceDoors[audience]} footer={<YearFooter {...loaderData} />} />;
  return (
    <AudienceFrame
      doors={isSignedIn ? [...publicDoors, { word: "myPage", path: "start" }] : publicDoors}
      footer={<YearFooter {...loaderData} />}
    />
  );
}

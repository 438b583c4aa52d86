import { AudienceFrame } from "#app/audience-frame.tsx";
import { officeDoors } from "./doors.ts";

export default function OfficeLayout() {
  return <AudienceFrame doors={officeDoors} />;
}

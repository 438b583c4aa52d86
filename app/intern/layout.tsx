import { AudienceFrame } from "#app/audience-frame.tsx";
import { internDoors } from "./doors.ts";

export default function InternLayout() {
  return <AudienceFrame doors={internDoors} />;
}

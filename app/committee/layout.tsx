import { AudienceFrame } from "#app/audience-frame.tsx";
import { committeeDoors } from "./doors.ts";

export default function CommitteeLayout() {
  return <AudienceFrame doors={committeeDoors} />;
}

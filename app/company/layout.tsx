import { AudienceFrame } from "#app/audience-frame.tsx";
import { companyDoors } from "./doors.ts";

export default function CompanyLayout() {
  return <AudienceFrame doors={companyDoors} />;
}

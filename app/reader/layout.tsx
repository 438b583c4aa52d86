import { AudienceFrame } from "#app/audience-frame.tsx";
import { readerDoors } from "./doors.ts";

export default function ReaderLayout() {
  return <AudienceFrame doors={readerDoors} />;
}

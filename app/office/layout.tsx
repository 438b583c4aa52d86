import { Outlet } from "react-router";
import { AudienceFrame } from "#app/audience-frame.tsx";
import { frameWords } from "#app/frame-words.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { officeDoors } from "./doors.ts";
import { publishingDoors } from "./doors.ts";

export default function OfficeLayout() {
  const { path, language } = usePageFacts();
  const isPublishing = publishingDoors.some((door) => path.startsWith(`/${language}/${door.path}`));
  return (
    <AudienceFrame doors={officeDoors}>
      {isPublishing && <Publishing />}
      <Outlet />
    </AudienceFrame>
  );
}

/** From one thing that the office publishes to the others. */
function Publishing() {
  const say = useSay();
  const { path, language } = usePageFacts();
  return (
    <nav className="wrap row" aria-label={say(frameWords.publishing)}>
      {publishingDoors.map((door) => {
        const href = `/${language}/${door.path}`;
        const isHere = path === href || path.startsWith(`${href}/`);
        return (
          <a key={door.path} className="small" href={href} aria-current={isHere ? (path === href ? "page" : "true") : undefined}>
            {isHere ? <b>{say(frameWords[door.word])}</b> : say(frameWords[door.word])}
          </a>
        );
      })}
    </nav>
  );
}

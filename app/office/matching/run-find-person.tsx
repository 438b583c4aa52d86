import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Search } from "#app/ui/search.tsx";
import { runPersonSayings as sayings } from "./run-person-words.ts";
import { runPersonWords as words } from "./run-person-words.ts";
import type { PersonFound } from "#program/matching/show-person-on-run.server.ts";

/** Looks up one person of a run by name or number; with several of that name, whom is meant. `found` is null before anything was asked. */
export function FindPerson({ runId, asked, found }: { runId: string; asked: string; found: readonly PersonFound[] | null }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <section className="stack" aria-label={say(words.find)}>
      <div className="measure">
        <Search
          action={`/${language}/office/runs/${runId}`}
          name="person"
          id="person"
          label={say(words.find)}
          hint={say(words.findHint)}
          value={asked}
          button={say(words.findButton)}
        />
      </div>
      {found !== null && asked.trim() !== "" && (
        <div role="status">
          {found.length === 0 ? (
            <p>{say(words.findNone)}</p>
          ) : (
            <>
              <p>{say(sayings.foundMany(found.length))}</p>
              <ul>
                {found.map((one) => (
                  <li key={one.applicationId}>
                    <PersonLink runId={runId} id={one.applicationId} name={one.name} /> <span className="soft number">{one.number}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** A name that leads to what a run says of the person. */
export function PersonLink({ runId, id, name }: { runId: string; id: string; name: string }) {
  const { language } = usePageFacts();
  return (
    <a href={`/${language}/office/runs/${runId}/people/${id}`}>
      <bdi>{name === "" ? "–" : name}</bdi>
    </a>
  );
}

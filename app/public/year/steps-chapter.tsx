import { useSay } from "#app/ui/language.tsx";
import { Chapter } from "./year-page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import type { ReactNode } from "react";
import type { Said } from "#platform/language.ts";

/** One thing that happens: its name and what one does or hears. */
export interface Happening {
  readonly title: Said;
  readonly text: ReactNode;
}

/** A chapter of "how it goes"; its happenings are numbered on through the page from `first`. */
export function StepsChapter({
  id,
  title,
  first,
  happenings,
}: {
  id: string;
  title: Said;
  first: number;
  happenings: readonly Happening[];
}) {
  const say = useSay();
  if (happenings.length === 0) return null;
  return (
    <Chapter title={say(title)} id={id}>
      <SummaryList rows={happenings.map((one, index) => ({ question: `${first + index}. ${say(one.title)}`, answer: one.text }))} />
    </Chapter>
  );
}

/** Chapters one after the other, numbered through. */
export function StepsChapters({ chapters }: { chapters: readonly { id: string; title: Said; happenings: readonly Happening[] }[] }) {
  let first = 1;
  return (
    <>
      {chapters.map((chapter) => {
        const shown = <StepsChapter key={chapter.id} {...chapter} first={first} />;
        first += chapter.happenings.length;
        return shown;
      })}
    </>
  );
}

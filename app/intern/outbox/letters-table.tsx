import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import type { Letter } from "#program/outbox/letter.ts";

/** A person's letters, newest first. */
export function LettersTable({ letters }: { letters: readonly Letter[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table
      caption={say(words.letters)}
      columns={[{ label: say(words.subject) }, { label: say(words.sentOn) }]}
      rows={letters.map((letter) => ({
        key: letter.id,
        cells: [
          <a key="subject" href={`/${language}/intern/letters/${letter.id}`}>
            {letter.subject}
          </a>,
          <Instant key="at" at={letter.sentAt ?? letter.queuedAt} bare />,
        ],
      }))}
    />
  );
}

import { usePageFacts } from "#app/page-frame.tsx";
import { LetterStateTag } from "#app/parts/letter-state-tag.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { words } from "#app/office/selection/selection-words.ts";
import type { LetterOnDesk } from "#program/outbox/records.server.ts";

/** The letters to the person of an application, the latest first: when each is sent, or was. */
export function LettersOfApplication({ letters }: { letters: readonly LetterOnDesk[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (letters.length === 0) return <Notice>{say(words.noLettersYet)}</Notice>;
  return (
    <Table
      dense
      cards
      caption={say(words.letters)}
      columns={[{ label: say(words.letters) }, { label: say(words.state) }, { label: say(words.time) }]}
      rows={letters.map((letter) => ({
        key: letter.id,
        cells: [
          <a key="subject" href={`/${language}/office/letters/${letter.id}`}>
            {letter.subject}
          </a>,
          <LetterStateTag key="state" state={letter.state} />,
          <Instant key="at" at={letter.heldUntil ?? letter.sentAt ?? letter.queuedAt} bare />,
        ],
      }))}
    />
  );
}

import { ownNames } from "#app/ui/frame.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { FilterBar } from "#app/ui/work-list-tools.tsx";
import { words as uiWords } from "#app/ui/words.ts";
import { inquiryAges } from "#program/inquiries/desk.ts";
import { topics } from "#program/inquiries/inquiry.ts";
import { topicNames } from "#program/inquiries/messages.ts";
import { ageNames } from "./inquiry-words.ts";
import { inquiryDeskWords as words } from "./inquiry-words.ts";
import type { InquiryFilter } from "#program/inquiries/desk.ts";
import type { InquiryPage } from "#program/inquiries/desk.ts";

/** The address of a list, with what narrows it and the row from which a page goes on. */
export function addressOf(asked: Partial<InquiryFilter> & { after?: string; before?: string }): string {
  const given = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** Search, topic, language and age of the desk's list. */
export function InquiryFilterBar({ filter }: { filter: InquiryFilter }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <FilterBar
      action={`/${language}/office/inquiries`}
      keep={<HiddenFields values={{ list: filter.list }} />}
      button={say(filter.q === "" ? words.narrow : words.searchButton)}
    >
      <TextField name="q" label={say(words.search)} type="search" value={filter.q} bare />
      <SelectField
        name="topic"
        label={say(words.topic)}
        blank={say(words.any)}
        value={filter.topic}
        options={topics.map((value) => ({ value, label: say(topicNames[value]) }))}
        bare
      />
      <SelectField
        name="language"
        label={say(words.answerLanguage)}
        blank={say(words.any)}
        value={filter.language}
        options={(["en", "ja"] as const).map((value) => ({ value, label: ownNames[value] }))}
        bare
      />
      <SelectField
        name="age"
        label={say(words.age)}
        blank={say(words.any)}
        value={filter.age}
        options={inquiryAges.map((value) => ({ value, label: say(ageNames[value]) }))}
        bare
      />
    </FilterBar>
  );
}

/** The way to the rows before and after those of the page. */
export function EarlierLater({ filter, page }: { filter: InquiryFilter; page: InquiryPage }) {
  const say = useSay();
  const first = page.inquiries[0];
  const last = page.inquiries.at(-1);
  if (!page.hasEarlier && !page.hasLater) return null;
  return (
    <nav className="pagination" aria-label={say(uiWords.pages)}>
      <ul>
        {page.hasEarlier && first !== undefined && (
          <li>
            <a href={addressOf({ ...filter, before: first.id })} rel="prev">
              {say(uiWords.previous)}
            </a>
          </li>
        )}
        {page.hasLater && last !== undefined && (
          <li>
            <a href={addressOf({ ...filter, after: last.id })} rel="next">
              {say(uiWords.next)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

import { AreaField } from "#app/ui/field.tsx";
import { DayField } from "#app/ui/field.tsx";
import { RadioField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Two } from "#app/ui/page.tsx";
import { dayOf } from "#platform/days.ts";
import { isoInJapan } from "#platform/days.ts";
import { sessionAudiences } from "#program/information-sessions/information-session.ts";
import { sessionKinds } from "#program/information-sessions/information-session.ts";
import { audienceNames } from "#program/information-sessions/messages.ts";
import { kindNames } from "#program/information-sessions/messages.ts";
import { sessionDeskWords as words } from "./session-words.ts";
import { useFields } from "#app/ui/use-fields.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { KeptSession } from "#program/information-sessions/information-session.ts";

/** The labels by field, in the order of the form. */
export function useSessionLabels() {
  const say = useSay();
  const fields = [
    "audience",
    "kind",
    "titleEn",
    "titleJa",
    "aboutEn",
    "aboutJa",
    "spoken",
    "day",
    "from",
    "until",
    "seats",
    "joinAddress",
    "videoAddress",
  ] as const;
  return Object.fromEntries(fields.map((field) => [field, say(words[field])])) as Record<(typeof fields)[number], string>;
}

/** The form's values of a session as it stands. */
export function typedOfSession(session: KeptSession): Typed {
  const clock = (at: Date | null) => (at === null ? "" : isoInJapan(at).slice(11, 16));
  return {
    audience: session.audience,
    kind: session.kind,
    titleEn: session.title.en,
    titleJa: session.title.ja,
    aboutEn: session.about.en,
    aboutJa: session.about.ja,
    spoken: session.spoken,
    day: session.startsAt === null ? "" : dayOf(session.startsAt),
    from: clock(session.startsAt),
    until: clock(session.endsAt),
    seats: session.seats === null ? "" : String(session.seats),
    joinAddress: session.joinAddress,
    videoAddress: session.videoAddress,
  };
}

/** Everything that the office writes of a session, both languages side by side. */
export function SessionFields({ typed, shown }: { typed: Typed; shown: Shown }) {
  const say = useSay();
  const labels = useSessionLabels();
  const field = useFields(labels, typed, shown);
  const choices = <Value extends string>(values: readonly Value[], names: Record<Value, Said>) =>
    values.map((value) => ({ value, label: say(names[value]) }));
  // The rules speak of the start and the end; the form has a day and two clocks.
  const startsAt = shown["startsAt"];
  return (
    <>
      <RadioField {...field("audience")} options={choices(sessionAudiences, audienceNames)} row required />
      <RadioField {...field("kind")} options={choices(sessionKinds, kindNames)} row required />
      <Two>
        <TextField {...field("titleEn")} lang="en" required />
        <TextField {...field("titleJa")} lang="ja" required />
      </Two>
      <Two>
        <AreaField {...field("aboutEn")} hint={say(words.aboutHint)} rows={6} lang="en" required />
        <AreaField {...field("aboutJa")} hint={say(words.aboutHint)} rows={6} lang="ja" required />
      </Two>
      <RadioField
        {...field("spoken")}
        options={[
          { value: "en", label: say(words.english) },
          { value: "ja", label: say(words.japanese) },
        ]}
        row
        required
      />
      <DayField {...field("day")} hint={say(words.liveHint)} problem={shown["day"] ?? startsAt} />
      <Two>
        <TextField {...field("from")} type="time" width="short" problem={shown["from"] ?? startsAt} />
        <TextField {...field("until")} type="time" width="short" problem={shown["until"] ?? shown["endsAt"]} />
      </Two>
      <TextField {...field("seats")} hint={say(words.liveHint)} inputMode="numeric" width="short" />
      <TextField {...field("joinAddress")} hint={say(words.joinHint)} type="url" />
      <TextField {...field("videoAddress")} hint={say(words.videoHint)} type="url" />
    </>
  );
}

import { usePageFacts } from "#app/page-frame.tsx";
import { capName } from "#app/parts/cap-name.ts";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Instant } from "#app/ui/time.tsx";
import { partNames } from "#program/matching/messages.ts";
import { runStateNames } from "#program/matching/market-messages.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { RunState } from "#program/matching/market-result.ts";
import type { RunSettings } from "#program/matching/frozen-market.ts";
import type { MarketFrame } from "#program/matching/market-frame.server.ts";
import type { PositionNamed } from "#program/matching/market-frame.server.ts";

/** Long hexadecimal figures, which break anywhere. */
export function Hash({ children }: { children: string }) {
  return <code className="hash">{children}</code>;
}

/** What a market was frozen with: counts, when, by whom, fingerprint, the draw's hash. */
export function FrozenFacts({ frame }: { frame: MarketFrame }) {
  const say = useSay();
  const { snapshot, publication } = frame;
  return (
    <SummaryList
      dense
      rows={[
        {
          question: say(words.frozen),
          answer: (
            <>
              <Instant at={snapshot.frozenAt} /> · {frame.frozenBy}
            </>
          ),
        },
        ...(snapshot.note === "" ? [] : [{ question: say(words.note), answer: snapshot.note }]),
        { question: say(words.fingerprint), answer: <Hash>{snapshot.fingerprint}</Hash> },
        {
          question: say(words.commitment),
          answer: (
            <>
              <Hash>{snapshot.commitment}</Hash>
              <br />
              <span className="small soft">
                <Instant at={snapshot.committedAt} />
              </span>
            </>
          ),
        },
        ...(publication === null ? [] : [{ question: say(words.seedRevealed), answer: <Hash>{publication.seed}</Hash> }]),
      ]}
    />
  );
}

/** Says that the database has moved on since the freezing, and by how much. */
export function StaleNotice({ frame }: { frame: MarketFrame }) {
  const say = useSay();
  const { now } = usePageFacts();
  if (frame.changes === null) return null;
  const { positions, people, pairs } = frame.changes;
  const begun = frame.snapshot.courses.filter((code) => hasBegun(theCourse(frame.year, code), now));
  const count = (side: typeof people) => side.came.length + side.went.length + side.changed.length;
  return (
    <Notice kind="caution" title={say(words.staleTitle)}>
      {say(sayings.changed(count(positions), count(people), pairs))} {begun.length > 0 && say(sayings.begun(begun))} {say(words.staleText)}
    </Notice>
  );
}

export function RunStateTag({ state, isPublished }: { state: RunState; isPublished: boolean }) {
  const say = useSay();
  if (isPublished) return <Tag kind="done">{say(words.published)}</Tag>;
  const kinds = { running: "todo", done: "neutral", stopped: "caution", interrupted: "caution", failed: "problem" } as const;
  return <Tag kind={kinds[state]}>{say(runStateNames[state])}</Tag>;
}

/** How a run's settings differ from those that its market was frozen with; in few words. */
export function useDifferences(positions: readonly PositionNamed[] | ReadonlyMap<string, PositionNamed>) {
  const say = useSay();
  const { language } = usePageFacts();
  const known = positions instanceof Map ? positions : new Map((positions as readonly PositionNamed[]).map((one) => [one.id, one]));
  const companies = new Map([...known.values()].map((one) => [one.companyId, one.company]));
  return (own: RunSettings, settings: RunSettings): string[] => {
    const capText = (caps: RunSettings["caps"]) => caps.map((cap) => `${capName(cap, language)} ≤ ${cap.max}`);
    const [before, after] = [capText(own.caps), capText(settings.caps)];
    const leftOut = settings.leftOut.map((id) => say(companies.get(id) ?? words.outsideMarket));
    return [
      ...suitabilityParts
        .filter((part) => own.weights[part] !== settings.weights[part])
        .map((part) => `${say(partNames[part])} ${own.weights[part]} → ${settings.weights[part]}`),
      ...after.filter((one) => !before.includes(one)).map((one) => say(sayings.about(words.cap, one))),
      ...before.filter((one) => !after.includes(one)).map((one) => say({ en: `without cap ${one}`, ja: `上限なし：${one}` })),
      ...(own.shortlist === settings.shortlist ? [] : [`${say(words.shortlist)} ${own.shortlist} → ${settings.shortlist}`]),
      ...(own.perPerson === settings.perPerson ? [] : [`${say(words.perPerson)} ${own.perPerson} → ${settings.perPerson}`]),
      ...(leftOut.length === 0 ? [] : [say(sayings.about(words.leftOut, leftOut.join(say({ en: ", ", ja: "・" }))))]),
      ...Object.entries(settings.seats).map(([id, seats]) => {
        const company = say(known.get(id)?.company ?? words.outsideMarket);
        const change = `${known.get(id)?.seats ?? "?"} → ${seats}`;
        return say({ en: `${company}: seats ${change}`, ja: `${company}：枠 ${change}` });
      }),
      ...(settings.pins.length === 0 ? [] : [say(sayings.pins(settings.pins.length))]),
      ...(settings.removals.length === 0
        ? []
        : [say({ en: `${settings.removals.length} left out`, ja: `除外 ${settings.removals.length}件` })]),
      ...(settings.seed === null ? [] : [say({ en: `seed for trying: ${settings.seed}`, ja: `試用の乱数（シード）：${settings.seed}` })]),
    ];
  };
}

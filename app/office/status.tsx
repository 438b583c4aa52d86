import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { countFiles } from "#program/documents/count-files.server.ts";
import { countLetters } from "#program/outbox/records.server.ts";
import { statusWords as words } from "./status-words.ts";
import type { Route } from "./+types/status";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  const { config, mailer, scanner, files } = context.get(houseContext);
  const act = context.get(actContext);
  const { letters, counts } = await act.db.transaction(async (tx) => ({
    letters: await countLetters(tx),
    counts: await countFiles(tx, files.keyId),
  }));
  return {
    probes: context.get(houseContext).probes.counts(),
    counted: await context.get(houseContext).rateLimits.overview(),
    isEmbedded: config.databaseUrl === null,
    scanner: scanner === null ? null : await scanner.ping().catch(() => ""),
    unscanned: config.unscannedFiles,
    isBucket: config.s3 !== null,
    key: config.filesKeys === null ? null : files.keyId,
    delivers: mailer.delivers,
    limits: config.rateLimits,
    counts,
    queued: letters.queued,
    failed: letters.failed,
  };
}

export default function StatusPage({ loaderData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { counts } = loaderData;
  const ok = (isOk: boolean) => <Tag kind={isOk ? "plain" : "caution"}>{say(isOk ? words.ok : words.look)}</Tag>;
  const rows = [
    [say(words.database), say(loaderData.isEmbedded ? words.embedded : words.external), ok(true)],
    [say(words.mail), say(loaderData.delivers ? words.mailOn : words.mailOff), ok(loaderData.delivers)],
    [
      say(words.store),
      `${say(loaderData.isBucket ? words.bucket : words.disk)}; ${loaderData.key === null ? say(words.ownKey) : `${say(words.givenKey)} ${loaderData.key}`}`,
      ok(true),
    ],
    [
      say(words.scan),
      loaderData.scanner === null
        ? say(loaderData.unscanned === "open" ? words.scanOff : words.scanClosed)
        : loaderData.scanner || say(words.scanAway),
      ok(Boolean(loaderData.scanner)),
    ],
    [
      say(words.keysOfFiles),
      `${sayNumber(counts.newestKey)} / ${sayNumber(counts.olderKey)} / ${sayNumber(counts.plain)}${counts.olderKey + counts.plain > 0 ? `; ${say(words.olderStays)}` : ""}`,
      ok(counts.olderKey + counts.plain === 0),
    ],
    [
      say(words.scans),
      `${sayNumber(counts.waiting)} / ${sayNumber(counts.failing)} / ${sayNumber(counts.notScanned)}`,
      ok(counts.failing === 0),
    ],
    [say(words.limits), say(loaderData.limits === "on" ? words.limitsOn : words.limitsCount), ok(loaderData.limits === "on")],
    [
      say(words.probes),
      `${sayNumber(loaderData.probes.asked)} / ${sayNumber(loaderData.probes.refused)} / ${sayNumber(loaderData.probes.addresses)}`,
      ok(true),
    ],
    [say(words.letters), `${sayNumber(loaderData.queued)} / ${sayNumber(loaderData.failed)}`, ok(loaderData.failed === 0)],
  ];
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <p>
          <a href={`/${language}/office/impossible-states`}>{say(words.impossible)}</a> ·{" "}
          <a href={`/${language}/office/people`}>{say(words.people)}</a>
        </p>
        <Table
          cards
          columns={[{ label: say(words.part) }, { label: say(words.how) }, { label: say(words.state) }]}
          rows={rows.map((cells) => ({ cells }))}
        />
        {loaderData.counted.length > 0 && (
          <Table
            dense
            cards
            caption={say(words.counted)}
            columns={[
              { label: say(words.limit) },
              { label: say(words.times), end: true },
              { label: say(words.minutes), end: true },
              { label: say(words.keys), end: true },
              { label: say(words.over), end: true },
            ]}
            rows={loaderData.counted.map((one) => ({
              cells: [
                one.name,
                one.times,
                Math.round(one.seconds / 60),
                sayNumber(one.keys),
                one.over > 0 ? <b key="over">{one.over}</b> : 0,
              ],
            }))}
          />
        )}
      </div>
    </Page>
  );
}

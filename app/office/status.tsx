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
import type { Route } from "./+types/status";

const words = {
  title: { en: "Status of the system", ja: "システムの状況" },
  lead: { en: "What the program stands on, and what is not set.", ja: "システムを支える部品の状態と、未設定の項目です。" },
  how: { en: "How it is set", ja: "設定" },
  part: { en: "Part", ja: "項目" },
  state: { en: "State", ja: "状態" },
  database: { en: "Database", ja: "データベース" },
  embedded: { en: "embedded, beside the program", ja: "内蔵（プログラムと同じ場所）" },
  external: { en: "external, by DATABASE_URL", ja: "外部（DATABASE_URL）" },
  mail: { en: "Mail", ja: "メール" },
  mailOn: { en: "letters are sent by SMTP_URL", ja: "SMTP_URL で送信します" },
  mailOff: {
    en: "SMTP_URL is not set: letters are kept and shown in the outbox only",
    ja: "SMTP_URL が未設定です。通知は送信されず、送信箱にだけ表示されます",
  },
  scan: { en: "Virus scan of uploads", ja: "アップロードのウイルス検査" },
  scanOff: {
    en: "CLAMAV_URL is not set: uploads are checked by content and size, not scanned, and marked so",
    ja: "CLAMAV_URL が未設定です。内容の種類と大きさだけを確認し、「ウイルス未検査」と表示します",
  },
  scanClosed: {
    en: "CLAMAV_URL is not set, and UNSCANNED_FILES is closed: uploads wait until there is a scanner",
    ja: "CLAMAV_URL が未設定で、UNSCANNED_FILES が closed のため、検査できるまでファイルを開けません",
  },
  scanAway: { en: "CLAMAV_URL does not answer: uploads wait", ja: "CLAMAV_URL が応答しません。検査できるまでファイルを開けません" },
  store: { en: "Documents", ja: "書類の保存先" },
  disk: { en: "on disk below DATA_DIR, encrypted", ja: "DATA_DIR のディスク（暗号化）" },
  bucket: { en: "in the bucket of S3_URL, encrypted", ja: "S3_URL のバケット（暗号化）" },
  ownKey: {
    en: "key made by the program in DATA_DIR/files-key: keep a copy apart",
    ja: "鍵は DATA_DIR/files-key（自動作成）。写しを別の場所に保管してください",
  },
  givenKey: { en: "key of FILES_KEYS:", ja: "鍵は FILES_KEYS：" },
  keysOfFiles: {
    en: "Files and typed documents by key: newest / older / none",
    ja: "鍵の別（ファイル・入力書類）：最新／以前／なし",
  },
  olderStays: {
    en: "keep older keys in FILES_KEYS until none is left; the nightly job closes them anew",
    ja: "以前の鍵は、0件になるまで FILES_KEYS に残してください（毎晩、最新の鍵に移します）",
  },
  scans: {
    en: "Files waiting for the scan / failed 5 times or more / never scanned",
    ja: "検査待ち／5回以上失敗／未検査のファイル",
  },
  limits: { en: "Limits on sign-in and public forms", ja: "ログインと公開フォームの回数制限" },
  limitsOn: { en: "enforced", ja: "有効" },
  limitsCount: { en: "counted, not enforced (demonstration)", ja: "記録のみ（デモンストレーション）" },
  probes: {
    en: "Scanner paths asked for since the start (of the process that answers) / refused / addresses refused now",
    ja: "起動後の不正な探索（この画面に応答したプロセスの件数）／拒否した件数／拒否中の接続元",
  },
  letters: { en: "Letters waiting / given up", ja: "送信待ち・送信失敗の通知" },
  counted: { en: "What the limits count now", ja: "回数制限の現在の記録" },
  limit: { en: "Limit", ja: "対象" },
  times: { en: "Allowed", ja: "上限（回）" },
  minutes: { en: "In minutes", ja: "期間（分）" },
  keys: { en: "Addresses counted", ja: "記録中の件数" },
  over: { en: "Past the limit", ja: "上限超過" },
  impossible: { en: "What must never be", ja: "起こってはならない状態" },
  people: { en: "People and roles", ja: "利用者と役割" },
  ok: { en: "in order", ja: "正常" },
  look: { en: "needs a look", ja: "要確認" },
} as const;

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

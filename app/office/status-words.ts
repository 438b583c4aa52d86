import type { Said } from "#platform/language.ts";

/** What the program stands on, and what is not set. */
export const statusWords = {
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
} satisfies Record<string, Said>;

import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "accounts",
    columns: ["name", "email", "language"],
    why: { en: "To let people sign in and to write to them.", ja: "ログインとご連絡のためです。" },
    keptYears: 3,
    providedTo: [],
  },
  {
    table: "sessions",
    columns: ["ip_address", "user_agent", "device", "last_seen_at"],
    why: {
      en: "To recognise who is signed in, and a misuse of a session: the kind of device and the times. No address of the network and nothing that a browser says of itself is kept.",
      ja: "ログイン中の方の確認と、不正利用の発見のためです（端末の種類と日時のみ。ネットワークの情報は保存しません）。",
    },
    keptYears: 0,
    providedTo: [],
  },
  {
    table: "email_changes",
    columns: ["old_email", "new_email"],
    why: {
      en: "To change an address only with the word of both mailboxes.",
      ja: "変更前と変更後の両方のご確認を得て、メールアドレスを変更するためです。",
    },
    keptYears: 1,
    providedTo: [],
  },
  {
    table: "kept_forms",
    columns: ["sealed"],
    why: {
      en: "To give back what somebody had typed when they were signed out: sealed, for an hour.",
      ja: "ログアウト時に入力中だった内容をお戻しするためです（暗号化し、1時間だけ保存します）。",
    },
    keptYears: 0,
    providedTo: [],
  },
  {
    table: "second_factors",
    columns: ["sealed_secret"],
    why: { en: "To check the codes of a second factor; kept sealed.", ja: "2段階認証のコードを確認するためです（暗号化して保存します）。" },
    keptYears: 0,
    providedTo: [],
  },
  {
    table: "recovery_codes",
    columns: ["code_hash"],
    why: {
      en: "To let people in who have lost their phone; kept as hashes.",
      ja: "スマートフォンを失くした方がログインできるようにするためです（ハッシュ値のみ保存します）。",
    },
    keptYears: 0,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];

import { anyone } from "#program/accounts/account.ts";
import { randomToken } from "#platform/ids.ts";
import { actAs, actAsSystem } from "#program/accounts/act.server.ts";
import { bookSession } from "#program/information-sessions/book-session.server.ts";
import { moveSession } from "#program/information-sessions/move-session.server.ts";
import { noteAttendance } from "#program/information-sessions/note-attendance.server.ts";
import { showSessionToOffice } from "#program/information-sessions/office-sessions.server.ts";
import { cancelBooking } from "#program/information-sessions/cancel-booking.server.ts";
import { addSession, saveSession } from "#program/information-sessions/save-session.server.ts";
import { offerFreeSeats } from "#program/information-sessions/take-offered-seat.server.ts";
import { at } from "./cast.ts";
import { must } from "./cast.ts";
import type { SessionToSave } from "#program/information-sessions/information-session.ts";
import type { Cast } from "./cast.ts";
import type { Player } from "./cast.ts";

type Live = Omit<SessionToSave, "kind" | "videoAddress" | "startsAt" | "endsAt"> & {
  /** People who wait for a seat of a full one; the first of them has one held. */
  waiting?: number;
  /** Where the recording is, once it is over. */
  recording?: string;
};

/**
 * Two sessions that were held (one with its recording), two that come (one of them full, with a waiting list), and a video; with bookings
 * by nobody who exists.
 */
export async function holdSessions(cast: Cast, office: Player): Promise<void> {
  await live(cast, office, "2023-05-24", ["17:00", "18:00"], 22, {
    audience: "person",
    title: { en: "The program in an hour, for applicants", ja: "一時間でわかる事業説明（インターン応募者向け）" },
    about: {
      en: "Courses, requirements and how selection goes, with twenty minutes for your questions.",
      ja: "コース、応募条件、選考の流れをご説明します。最後の20分はご質問の時間です。",
    },
    spoken: "en",
    seats: 200,
    joinAddress: "https://meet.example/applicants",
    recording: "https://video.example/applicants",
  });
  await live(cast, office, "2023-05-26", ["14:00", "15:00"], 14, {
    audience: "company",
    title: { en: "Hosting an intern, for companies", ja: "受入企業向け説明会" },
    about: {
      en: "What hosting takes, what the office does for you, and how candidates are proposed.",
      ja: "受入れに必要な準備、事務局の支援、候補者のご紹介の流れをご説明します。英語ができる社員がいない企業の事例もご紹介します。",
    },
    spoken: "ja",
    seats: 100,
    joinAddress: "https://meet.example/companies",
  });
  await live(cast, office, "2023-09-20", ["14:00", "15:00"], 9, {
    audience: "company",
    title: { en: "Hosting next year: a first look", ja: "来年度の受入れを考える企業向け説明会" },
    about: {
      en: "For companies that missed this year's window: what hosts of this year learned, and what to prepare.",
      ja: "今年度の締切に間に合わなかった企業の皆さまに、今年度の受入企業の経験と、来年度に向けた準備をご紹介します。",
    },
    spoken: "ja",
    seats: 60,
    joinAddress: "https://meet.example/next-year",
  });
  await live(cast, office, "2023-09-15", ["18:00", "18:45"], 12, {
    audience: "person",
    title: { en: "Questions to former interns", ja: "インターン経験者に聞く会" },
    about: {
      en: "Three former interns tell what their days were like. A small group, so that everybody can ask.",
      ja: "インターン経験者3名が、実習の毎日についてお話しします。少人数で、どなたでも質問していただけます。",
    },
    spoken: "en",
    seats: 12,
    joinAddress: "https://meet.example/former-interns",
    waiting: 3,
  });
  const written = await cast.as(office, "office", at("2023-06-01", "10:00"));
  const { id } = must(
    await addSession(written, 2023, {
      audience: "person",
      kind: "recorded",
      title: { en: "The program in twelve minutes", ja: "12分でわかる事業紹介" },
      about: {
        en: "What the program is, who can apply and how, with subtitles in English.",
        ja: "事業の概要、応募できる方、応募の方法をまとめた動画です。英語の字幕が付いています。",
      },
      spoken: "en",
      startsAt: null,
      endsAt: null,
      seats: null,
      joinAddress: "",
      videoAddress: "https://video.example/program",
    }),
    "write a recorded session",
  );
  must(await moveSession(written, { id, version: 1, to: "published" }), "publish a recorded session");
}

async function live(
  cast: Cast,
  office: Player,
  day: string,
  [from, until]: [string, string],
  bookings: number,
  { waiting = 0, recording, ...words }: Live,
): Promise<void> {
  const startsAt = at(day, from);
  const earlier = (days: number) => new Date(startsAt.getTime() - days * 86_400_000);
  const writing = await cast.as(office, "office", earlier(20));
  const session: SessionToSave = { ...words, kind: "live", videoAddress: "", startsAt, endsAt: at(day, until) };
  const { id } = must(await addSession(writing, 2023, session), "write a session");
  must(await moveSession(writing, { id, version: 1, to: "published" }), "publish a session");
  const visitorAt = (now: Date) => actAs(cast.house.databaseServer, anyone, { now, language: words.spoken, requestId: "demo-year" });
  const firstLink = randomToken();
  for (let number = 1; number <= bookings + waiting; number++) {
    const isCompany = words.audience === "company";
    const mayWait = number > bookings;
    const answers = {
      name: words.spoken === "ja" ? `見本 参加${number}` : `Example Visitor ${number}`,
      email: `visitor-${number}@${isCompany ? "company" : "people"}.example`,
      organisation: isCompany ? `見本製作所${number}号株式会社` : "",
    };
    const how = number === 1 ? { token: firstLink } : { mayWait };
    must(await bookSession(visitorAt(earlier(mayWait ? 8 : 18 - (number % 5))), id, answers, how), "book a seat");
  }
  if (waiting > 0) {
    // Four days before, somebody gives a seat back: it is held for the first who waits.
    must(await cancelBooking(visitorAt(earlier(4)), firstLink), "give a seat back");
    await offerFreeSeats(actAsSystem(cast.house.databaseServer, { now: earlier(4), requestId: "demo-year" }));
  }
  if (startsAt.getTime() >= at("2023-09-12", "10:00").getTime()) return;
  const after = await cast.as(office, "office", at(day, until));
  const { bookings: kept } = await showSessionToOffice(after, id);
  const ids = kept.map((booking) => booking.id);
  must(await noteAttendance(after, { id, bookings: ids.slice(2), state: "attended" }), "note who came");
  must(await noteAttendance(after, { id, bookings: ids.slice(0, 2), state: "absent" }), "note who did not come");
  if (recording !== undefined) must(await saveSession(after, { ...session, id, version: 2, videoAddress: recording }), "add the recording");
}

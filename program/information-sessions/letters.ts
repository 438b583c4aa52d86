import { sayClock } from "#platform/days.ts";
import { sayInstant } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import { offerHours } from "./information-session.ts";
import { site } from "#program/outbox/marks.ts";
import { nameForStranger } from "#program/outbox/strangers.ts";
import type { InformationSession } from "./information-session.ts";

/** What every letter says of a session: its name, when in Japan's time, and the page with the hour in the reader's own zone. */
function facts(session: InformationSession, language: Language): string {
  if (session.startsAt === null || session.endsAt === null) return session.title[language];
  const day = sayInstant(session.startsAt, language);
  const until = sayClock(session.endsAt, language);
  return language === "ja"
    ? `${session.title.ja}
日時：${day}〜${until}（日本時間）
ご案内のページ：${site}/ja/information-sessions/${session.id}`
    : `${session.title.en}
When: ${day} to ${until} Japan time (UTC+9)
Page with the time where you are, and a file for your calendar: ${site}/en/information-sessions/${session.id}`;
}

const signed = { en: "JIP Office", ja: "国際化促進インターンシップ事業 事務局" };

/** Anybody can book for any address: the name is said only if it can be nothing but a name. */
const greeted = (name: string) => nameForStranger(name, { en: "guest", ja: "お申込者" });

/** A seat is kept; the private link shows how to join and lets the booker cancel. */
export function seatBooked(session: InformationSession, name: string, number: string, token: string): LetterWords {
  return {
    kind: "session-seat-booked",
    subject: { en: `Your seat is booked: ${session.title.en}`, ja: `説明会のご予約を承りました：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

Your seat at the information session is booked. Your booking has the number ${number}.

${facts(session, "en")}

How to join, and how to give the seat back if you can't come (this link is yours alone):
${site}/en/information-sessions/bookings/${token}

We write once more a day before. Attending the session is not an application, and nobody needs to attend in order to apply.

${signed.en}`,
      ja: `${greeted(name).ja} 様

説明会のお席を確保しました。予約番号は ${number} です。

${facts(session, "ja")}

参加方法のご確認、ご都合が悪くなった場合のキャンセルは、次のページでお願いします（お申し込みいただいた方専用のリンクです）。
${site}/ja/information-sessions/bookings/${token}

前日にもう一度ご案内をお送りします。説明会への参加は応募ではありません。また、参加されなくても応募できます。

${signed.ja}`,
    },
  };
}

/** The session is full: a place on the waiting list; the private link shows it, takes a seat that is offered, and leaves the list. */
export function waitingForSeat(session: InformationSession, name: string, number: string, token: string): LetterWords {
  return {
    kind: "session-seat-waited-for",
    subject: { en: `You are on the waiting list: ${session.title.en}`, ja: `説明会のキャンセル待ちを承りました：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

The information session is full. You are on its waiting list with the number ${number}.

${facts(session, "en")}

If a seat comes free for you, we write at once and hold it for up to ${offerHours} hours. Until then you have no seat.

Your place on the list, and how to leave it (this link is yours alone):
${site}/en/information-sessions/bookings/${token}

Attending the session is not an application, and nobody needs to attend in order to apply.

${signed.en}`,
      ja: `${greeted(name).ja} 様

ご希望の説明会は満席のため、キャンセル待ちとして承りました。受付番号は ${number} です。

${facts(session, "ja")}

順番が来て席が空きましたら、すぐにメールでお知らせし、最長${offerHours}時間お取り置きします。それまでは、お席は確保されていません。

順番のご確認、キャンセル待ちの取り消しは、次のページでお願いします（お申し込みいただいた方専用のリンクです）。
${site}/ja/information-sessions/bookings/${token}

説明会への参加は応募ではありません。また、参加されなくても応募できます。

${signed.ja}`,
    },
  };
}

/** A seat came free for the first who waits: by when to take it, with a new private link. */
export function seatOffered(session: InformationSession, name: string, number: string, token: string, until: Date): LetterWords {
  return {
    kind: "session-seat-offered",
    subject: { en: `A seat is free for you: ${session.title.en}`, ja: `説明会のお席が空きました：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

A seat at the information session is free, and you are next on the waiting list (${number}).

${facts(session, "en")}

We hold it for you until ${sayInstant(until, "en")} Japan time (UTC+9). Take it, or pass it on, here:
${site}/en/information-sessions/bookings/${token}

If you do nothing, the seat goes to the next person.

${signed.en}`,
      ja: `${greeted(name).ja} 様

キャンセル待ちをされていた説明会（受付番号 ${number}）のお席が空きました。

${facts(session, "ja")}

${sayInstant(until, "ja")}（日本時間）までお取り置きします。参加を希望される場合は、次のページで席を確定してください。ご不要の場合は、同じページで次の方にお譲りいただけます。
${site}/ja/information-sessions/bookings/${token}

期限までに確定されない場合は、次の方にご案内します。

${signed.ja}`,
    },
  };
}

/** The offered seat was not taken in time and has gone on. */
export function offerLapsed(session: InformationSession, name: string, number: string): LetterWords {
  return {
    kind: "session-offer-lapsed",
    subject: { en: `The seat has gone to the next person: ${session.title.en}`, ja: `お取り置きの期限が過ぎました：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

The seat that we held for you (${number}) was not taken in time and has gone to the next person. You are no longer on the waiting list.

${facts(session, "en")}

You can put yourself on the list again, or choose another session:
${site}/en/information-sessions

${signed.en}`,
      ja: `${greeted(name).ja} 様

お取り置きしていたお席（受付番号 ${number}）は、期限までに確定されなかったため、次の方にご案内しました。キャンセル待ちも終了しています。

${facts(session, "ja")}

もう一度キャンセル待ちをされる場合や、ほかの回をご希望の場合は、次のページからお申し込みください。
${site}/ja/information-sessions

${signed.ja}`,
    },
  };
}

/** The seat was given back. */
export function bookingCancelled(session: InformationSession, name: string, number: string): LetterWords {
  return {
    kind: "session-booking-cancelled",
    subject: { en: `Your booking ${number} is cancelled`, ja: `説明会のご予約（${number}）を取り消しました` },
    body: {
      en: `Dear ${greeted(name).en},

Your booking ${number} is cancelled, and the seat is free for somebody else. Thank you for telling us.

${facts(session, "en")}

Other sessions:
${site}/en/information-sessions

${signed.en}`,
      ja: `${greeted(name).ja} 様

ご予約（${number}）を取り消し、お席を次の方にお譲りしました。ご連絡ありがとうございました。

${facts(session, "ja")}

ほかの回は、次のページでご覧いただけます。
${site}/ja/information-sessions

${signed.ja}`,
    },
  };
}

/** A day before: when, and how to join. */
export function sessionReminder(session: InformationSession, name: string, number: string, joinAddress: string): LetterWords {
  return {
    kind: "session-reminder",
    subject: { en: `Tomorrow: ${session.title.en}`, ja: `まもなく開催です：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

The information session that you booked (${number}) begins within a day.

${facts(session, "en")}

${joinAddress === "" ? "How to join stands on the page of your booking: the link is in our first letter." : `Join here: ${joinAddress}`}

If you can't come, please give your seat back by the link in our first letter.

${signed.en}`,
      ja: `${greeted(name).ja} 様

ご予約いただいた説明会（予約番号 ${number}）が、まもなく始まります。

${facts(session, "ja")}

${joinAddress === "" ? "参加方法は、はじめのメールにあるリンク先のページでご確認ください。" : `参加用アドレス：${joinAddress}`}

ご都合が悪くなった場合は、はじめのメールのリンクからキャンセルをお願いします。

${signed.ja}`,
    },
  };
}

/** The session moved to another time or another way to join. */
export function sessionMoved(session: InformationSession, name: string, number: string): LetterWords {
  return {
    kind: "session-moved",
    subject: { en: `Changed: ${session.title.en}`, ja: `説明会の日時・参加方法が変わりました：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

The information session that you booked (${number}) has changed. Your seat is kept. Please look at the new time and at how to join.

${facts(session, "en")}

How to join stands on the page of your booking: the link is in our first letter. If you can't come at the new time, please give the seat back there.

${signed.en}`,
      ja: `${greeted(name).ja} 様

ご予約いただいた説明会（予約番号 ${number}）の日時または参加方法が変わりました。お席はそのまま確保しています。新しい内容をご確認ください。

${facts(session, "ja")}

参加方法は、はじめのメールにあるリンク先のページでご覧いただけます。新しい日時ではご都合が合わない場合は、同じページからキャンセルできます。

${signed.ja}`,
    },
  };
}

/** The session is called off. */
export function sessionCalledOff(session: InformationSession, name: string, number: string): LetterWords {
  return {
    kind: "session-called-off",
    subject: { en: `Called off: ${session.title.en}`, ja: `説明会の開催を中止します：${session.title.ja}` },
    body: {
      en: `Dear ${greeted(name).en},

We are sorry: the information session that you booked (${number}) will not be held.

${facts(session, "en")}

Other sessions, and answers to what is asked most:
${site}/en/information-sessions
${site}/en/questions

${signed.en}`,
      ja: `${greeted(name).ja} 様

申し訳ございません。ご予約いただいた説明会（予約番号 ${number}）の開催を中止することになりました。

${facts(session, "ja")}

ほかの回とよくある質問は、次のページでご覧いただけます。
${site}/ja/information-sessions
${site}/ja/questions

${signed.ja}`,
    },
  };
}

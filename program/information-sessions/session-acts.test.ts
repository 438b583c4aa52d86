import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { aPerson, aVisitor } from "#tests/makers/person.ts";
import { testDatabase } from "#tests/support/database.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { bookSession } from "./book-session.server.ts";
import { cancelBooking, showBooking } from "./cancel-booking.server.ts";
import { moveSession } from "./move-session.server.ts";
import { noteAttendance } from "./note-attendance.server.ts";
import { listSessionsForOffice, showSessionToOffice } from "./office-sessions.server.ts";
import { remindBookers } from "./remind-bookers.server.ts";
import { addSession, saveSession } from "./save-session.server.ts";
import { standingOf } from "./rules.ts";
import { offerFreeSeats, takeOffer } from "./take-offered-seat.server.ts";
import { showSession, showSessions } from "./show-sessions.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionToSave } from "./information-session.ts";

const database = await testDatabase();
const now = new Date("2023-05-15T03:00:00Z");
const startsAt = new Date("2023-05-30T05:00:00Z");
const officer = { ...(await aPerson(database.server, "public-relations")), now };
const matcher = { ...(await aPerson(database.server, "matcher")), now };
const visitor = { ...aVisitor(database.server, { language: "en" }), now };
const system = database.as({ databaseRole: "jip_system" });

const words: SessionToSave = {
  audience: "person",
  kind: "live",
  title: { en: "The program in an hour", ja: "一時間でわかる事業説明" },
  about: { en: "What it is, and how to apply.", ja: "事業の概要と応募方法をご説明します。" },
  spoken: "en",
  startsAt,
  endsAt: new Date("2023-05-30T06:00:00Z"),
  seats: 2,
  joinAddress: "https://meet.example/one",
  videoAddress: "",
};
const booker = (email: string) => ({ name: "Amina Example", email, organisation: "" });

async function aPublishedSession(changes: Partial<SessionToSave> = {}): Promise<string> {
  const added = await addSession(officer, 2023, { ...words, ...changes });
  assert.ok(added.ok);
  assert.ok((await moveSession(officer, { id: added.value.id, version: 1, to: "published" })).ok);
  return added.value.id;
}

/** The letters that went to an address, oldest first. */
async function lettersTo(email: string): Promise<{ kind: string; body_en: string; is_secret: boolean }[]> {
  return system.transaction(async (tx) => {
    const { rows } = await sql<{ kind: string; body_en: string; is_secret: boolean }>`select kind, body_en, is_secret from letters
      where to_email = ${email} order by queued_at, id`.execute(tx);
    return rows;
  });
}

async function linkOf(email: string): Promise<string> {
  const letters = (await lettersTo(email)).filter(({ body_en }) => body_en.includes("/bookings/"));
  const token = /bookings\/([\w-]{43})/.exec(letters.at(-1)?.body_en ?? "")?.[1];
  assert.ok(token, "the letter carries the private link");
  return token;
}

test("a draft is seen by the office alone; once published everybody sees it, but not how to join", async () => {
  const added = await addSession(officer, 2023, words);
  assert.ok(added.ok);
  await assert.rejects(showSession(visitor, added.value.id), { name: "NotFound" });
  assert.ok((await listSessionsForOffice(officer, 2023)).some(({ id }) => id === added.value.id));
  assert.ok((await moveSession(officer, { id: added.value.id, version: 1, to: "published" })).ok);
  const shown = await showSession(visitor, added.value.id);
  assert.equal(shown.seats, 2);
  assert.ok(!JSON.stringify(shown).includes("meet.example"));
  assert.ok((await showSessions(visitor, 2023)).some(({ id }) => id === added.value.id));
});

test("who books gets a number, and a letter with a private link that shows how to join", async () => {
  const id = await aPublishedSession();
  const booked = await bookSession(visitor, id, booker("amina@mail.example"));
  assert.ok(booked.ok);
  assert.match(booked.value.number, /^B23-\d{6}$/);
  assert.equal((await showSession(visitor, id)).booked, 1);
  const [letter] = await lettersTo("amina@mail.example");
  assert.equal(letter?.is_secret, true);
  const { booking } = await showBooking(visitor, await linkOf("amina@mail.example"));
  assert.equal(booking.joinAddress, "https://meet.example/one");
  await assert.rejects(showBooking(visitor, "x".repeat(43)), { name: "NotFound" });
});

test("an address that has a seat keeps that one seat, its name and each of its links", async () => {
  const id = await aPublishedSession();
  const first = await bookSession(visitor, id, booker("twice@mail.example"));
  const oldLink = await linkOf("twice@mail.example");
  const second = await bookSession(visitor, id, booker("Twice@mail.example"));
  assert.ok(first.ok && second.ok);
  assert.equal(second.value.number, first.value.number);
  assert.equal((await showSession(visitor, id)).booked, 1);
  const newLink = await linkOf("twice@mail.example");
  assert.notEqual(newLink, oldLink);
  for (const link of [oldLink, newLink]) assert.equal((await showBooking(visitor, link)).booking.number, first.value.number);
  for (let times = 0; times < 25; times += 1) await bookSession(visitor, id, { ...booker("twice@mail.example"), name: "Somebody Else" });
  assert.equal((await showBooking(visitor, oldLink)).booking.name, "Amina Example");
  assert.ok((await lettersTo("twice@mail.example")).every(({ body_en }) => body_en.startsWith("Dear Amina Example,")));
});

test("a stranger who types the address of somebody who waits, or holds an offered seat, takes nothing from them and learns nothing", async () => {
  const id = await aPublishedSession({ seats: 1 });
  const kindsTo = async (email: string) => (await lettersTo(email)).map(({ kind }) => kind);
  assert.ok((await bookSession(visitor, id, booker("seat@calm.example"))).ok);
  assert.ok((await bookSession(visitor, id, booker("victim@calm.example"), { mayWait: true })).ok);
  assert.ok((await cancelBooking(visitor, await linkOf("seat@calm.example"))).ok);
  assert.equal(await offerFreeSeats(actAsSystem(database.server, { now, requestId: "test" })), 1);
  const offered = await linkOf("victim@calm.example");
  for (const email of ["victim@calm.example", "nobody@calm.example"]) {
    const refusedAlike = await bookSession(visitor, id, { ...booker(email), name: "Stranger" });
    assert.ok(!refusedAlike.ok && refusedAlike.problems[0]!.code === "session-full", email);
    assert.ok((await bookSession(visitor, id, { ...booker(email), name: "Stranger" }, { mayWait: true })).ok, email);
  }
  assert.deepEqual(await kindsTo("victim@calm.example"), ["session-seat-waited-for", "session-seat-offered", "session-seat-offered"]);
  assert.match((await lettersTo("victim@calm.example")).at(-1)!.body_en, /^Dear Amina Example,[^]*We hold it for you until/);
  for (const link of [offered, await linkOf("victim@calm.example")]) {
    const { booking } = await showBooking(visitor, link);
    assert.equal(booking.state, "offered");
  }
  assert.ok((await takeOffer(visitor, offered)).ok);
  assert.equal((await showBooking(visitor, await linkOf("victim@calm.example"))).booking.state, "booked");
});

test("two people press for the last seat at once: one gets it, the other is told and leaves no trace", async () => {
  const id = await aPublishedSession({ seats: 1 });
  const outcomes = await Promise.all(["one", "two", "three"].map((name) => bookSession(visitor, id, booker(`${name}@last.example`))));
  assert.equal(outcomes.filter((outcome) => outcome.ok).length, 1);
  for (const outcome of outcomes) if (!outcome.ok) assert.equal(outcome.problems[0]!.code, "session-full");
  const letters = await Promise.all(["one", "two", "three"].map((name) => lettersTo(`${name}@last.example`)));
  assert.equal(letters.flat().length, 1);
  assert.equal((await showSession(visitor, id)).booked, 1);
});

test("nobody books a session that has begun, was called off, or is a video", async () => {
  const id = await aPublishedSession();
  const late = await bookSession({ ...visitor, now: startsAt }, id, booker("late@mail.example"));
  assert.ok(!late.ok && late.problems[0]!.code === "session-closed");
  const calledOff = await aPublishedSession();
  assert.ok((await moveSession(officer, { id: calledOff, version: 2, to: "cancelled" })).ok);
  const refused = await bookSession(visitor, calledOff, booker("off@mail.example"));
  assert.ok(!refused.ok && refused.problems[0]!.code === "session-closed");
  const video = await aPublishedSession({
    kind: "recorded",
    startsAt: null,
    endsAt: null,
    seats: null,
    videoAddress: "https://video.example/1",
  });
  assert.ok(!(await bookSession(visitor, video, booker("video@mail.example"))).ok);
});

test("the booker gives the seat back: it is free again, and a second press changes nothing", async () => {
  const id = await aPublishedSession({ seats: 1 });
  assert.ok((await bookSession(visitor, id, booker("away@mail.example"))).ok);
  const link = await linkOf("away@mail.example");
  assert.ok((await cancelBooking(visitor, link)).ok);
  assert.ok((await cancelBooking(visitor, link)).ok);
  assert.equal((await showSession(visitor, id)).booked, 0);
  assert.equal((await showBooking(visitor, link)).booking.joinAddress, "");
  assert.deepEqual(
    (await lettersTo("away@mail.example")).map(({ kind }) => kind),
    ["session-seat-booked", "session-booking-cancelled"],
  );
  assert.ok((await bookSession(visitor, id, booker("next@mail.example"))).ok);
});

test("a full session has a waiting list: a freed seat is held for the first, passes on when not taken, and nobody overtakes", async () => {
  const id = await aPublishedSession({ seats: 1 });
  const clock = (at: Date): Act => actAsSystem(database.server, { now: at, requestId: "test" });
  const kindsTo = async (email: string) => (await lettersTo(email)).map(({ kind }) => kind);
  assert.ok((await bookSession(visitor, id, booker("has@wait.example"))).ok);
  for (const name of ["first", "second"]) {
    const waits = await bookSession(visitor, id, booker(`${name}@wait.example`), { mayWait: true });
    assert.ok(waits.ok && waits.value.state === "waiting");
  }
  assert.equal((await showSession(visitor, id)).waiting, 2);
  assert.equal((await showBooking(visitor, await linkOf("second@wait.example"))).booking.place, 2);
  assert.equal(await offerFreeSeats(clock(now)), 0);
  assert.ok((await cancelBooking(visitor, await linkOf("has@wait.example"))).ok);
  // Between the freeing and the letter nobody else gets the seat.
  const jumper = await bookSession(visitor, id, booker("jumper@wait.example"));
  assert.ok(!jumper.ok && jumper.problems[0]!.code === "session-full");
  assert.equal(standingOf(await showSession(visitor, id), now), "full");
  assert.equal(await offerFreeSeats(clock(now)), 1);
  assert.equal(await offerFreeSeats(clock(now)), 0);
  assert.deepEqual(await kindsTo("first@wait.example"), ["session-seat-waited-for", "session-seat-offered"]);
  const missed = await linkOf("first@wait.example");
  const offer = (await showBooking(visitor, missed)).booking;
  assert.deepEqual([offer.state, offer.joinAddress], ["offered", ""]);
  const dayAfter = new Date(now.getTime() + 24 * 3_600_000);
  const late = await takeOffer({ ...visitor, now: dayAfter }, missed);
  assert.ok(!late.ok && late.problems[0]!.code === "offer-over");
  assert.equal(await offerFreeSeats(clock(dayAfter)), 1);
  assert.equal((await kindsTo("first@wait.example")).at(-1), "session-offer-lapsed");
  const taking = await linkOf("second@wait.example");
  const takes = { ...visitor, now: new Date(dayAfter.getTime() + 1) };
  const presses = await Promise.all([takeOffer(takes, taking), takeOffer(takes, taking)]);
  assert.ok(presses.every(({ ok }) => ok));
  assert.equal((await showBooking(visitor, taking)).booking.joinAddress, "https://meet.example/one");
  const after = await showSession(visitor, id);
  assert.deepEqual([after.booked, after.waiting], [1, 0]);
});

test("more seats go to those who wait, in their order; whoever leaves the list frees no seat", async () => {
  const id = await aPublishedSession({ seats: 1 });
  assert.ok((await bookSession(visitor, id, booker("one@more.example"))).ok);
  for (const name of ["two", "three", "four"])
    assert.ok((await bookSession(visitor, id, booker(`${name}@more.example`), { mayWait: true })).ok);
  assert.ok((await cancelBooking(visitor, await linkOf("two@more.example"))).ok);
  assert.deepEqual([(await showSession(visitor, id)).booked, (await showSession(visitor, id)).waiting], [1, 2]);
  assert.ok((await saveSession(officer, { ...words, id, version: 2, seats: 2 })).ok);
  assert.equal(await offerFreeSeats(actAsSystem(database.server, { now, requestId: "test" })), 1);
  assert.equal((await showBooking(visitor, await linkOf("three@more.example"))).booking.state, "offered");
  assert.equal((await showBooking(visitor, await linkOf("four@more.example"))).booking.place, 1);
});

test("everybody who booked before the last day is reminded once", async () => {
  const id = await aPublishedSession();
  assert.ok((await bookSession(visitor, id, booker("early@mail.example"))).ok);
  const dayBefore = new Date(startsAt.getTime() - 20 * 3_600_000);
  assert.ok((await bookSession({ ...visitor, now: dayBefore }, id, booker("short@mail.example"))).ok);
  const clockwork = (at: Date): Act => actAsSystem(database.server, { now: at, requestId: "test" });
  await remindBookers(clockwork(now));
  assert.equal((await lettersTo("early@mail.example")).length, 1);
  await remindBookers(clockwork(dayBefore));
  await remindBookers(clockwork(new Date(dayBefore.getTime() + 600_000)));
  const kinds = (await lettersTo("early@mail.example")).map(({ kind }) => kind);
  assert.deepEqual(kinds, ["session-seat-booked", "session-reminder"]);
  assert.equal((await lettersTo("short@mail.example")).length, 1);
});

test("when a session moves or is called off everybody who booked is written to", async () => {
  const id = await aPublishedSession();
  assert.ok((await bookSession(visitor, id, booker("moved@mail.example"))).ok);
  const changed = { ...words, id, version: 2, joinAddress: "https://meet.example/two" };
  assert.ok((await saveSession(officer, changed)).ok);
  const stale = await saveSession(officer, changed);
  assert.ok(!stale.ok && stale.problems[0]!.code === "changed-meanwhile");
  assert.ok((await moveSession(officer, { id, version: 3, to: "cancelled" })).ok);
  assert.deepEqual(
    (await lettersTo("moved@mail.example")).map(({ kind }) => kind),
    ["session-seat-booked", "session-moved", "session-called-off"],
  );
});

test("a session with one seat taken can't get fewer seats than that", async () => {
  const id = await aPublishedSession();
  for (const name of ["a", "b"]) assert.ok((await bookSession(visitor, id, booker(`${name}@seats.example`))).ok);
  const saved = await saveSession(officer, { ...words, id, version: 2, seats: 1 });
  assert.ok(!saved.ok && saved.problems[0]!.code === "seats-below-booked");
});

test("attendance is noted from the start on, by who may", async () => {
  const id = await aPublishedSession();
  assert.ok((await bookSession(visitor, id, booker("came@mail.example"))).ok);
  const { bookings } = await showSessionToOffice(officer, id);
  const picked = { id, bookings: bookings.map((booking) => booking.id), state: "attended" as const };
  const early = await noteAttendance(officer, picked);
  assert.ok(!early.ok && early.problems[0]!.code === "not-possible");
  assert.ok((await noteAttendance({ ...officer, now: startsAt }, picked)).ok);
  assert.equal((await showSessionToOffice(officer, id)).bookings[0]!.state, "attended");
  await assert.rejects(async () => noteAttendance(matcher, picked), { name: "NotAllowed" });
  await assert.rejects(async () => showSessionToOffice(matcher, id), { name: "NotAllowed" });
  await assert.rejects(async () => addSession(visitor, 2023, words), { name: "NotAllowed" });
});

import { assert } from "#platform/assert.ts";
import { randomToken } from "#platform/ids.ts";
import { bookSession } from "#program/information-sessions/book-session.server.ts";
import { moveSession } from "#program/information-sessions/move-session.server.ts";
import { addSession } from "#program/information-sessions/save-session.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionToSave } from "#program/information-sessions/information-session.ts";

const day = 86_400_000;

/** A live session of a week from now that meets every rule; a test names only what it is about. */
export function sessionToSave(now: Date, changes: Partial<SessionToSave> = {}): SessionToSave {
  return {
    audience: "person",
    kind: "live",
    title: { en: "The program in an hour", ja: "一時間でわかる事業説明" },
    about: { en: "What it is, and how to apply.", ja: "事業の概要と応募方法をご説明します。" },
    spoken: "en",
    startsAt: new Date(now.getTime() + 7 * day),
    endsAt: new Date(now.getTime() + 7 * day + 3_600_000),
    seats: 30,
    joinAddress: "https://meet.example/program",
    videoAddress: "",
    ...changes,
  };
}

/** A published session with one booking; gives its id and the secret of the booking's link. `name` is the booker's. */
export async function aBookedSession(officer: Act, visitor: Act, name = "Amina Example"): Promise<{ id: string; token: string }> {
  const { fiscalYear } = await currentYear(officer);
  const added = await addSession(officer, fiscalYear, sessionToSave(officer.now));
  assert(added.ok, "the session of a maker meets every rule");
  const { id } = added.value;
  assert((await moveSession(officer, { id, version: 1, to: "published" })).ok, "a draft can be published");
  const booker = { name: name.slice(0, 100), email: `booker-${id}@people.example`, organisation: "" };
  const token = randomToken();
  assert((await bookSession(visitor, id, booker, { token })).ok, "a session with seats can be booked");
  return { id, token };
}

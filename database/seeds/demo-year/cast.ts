import { assert } from "#platform/assert.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { actorOf } from "#program/accounts/records.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";
import type { House } from "#platform/house.server.ts";
import type { Language } from "#platform/language.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ActorKind } from "#program/accounts/account.ts";
import type { SignIn } from "#program/sign-in/sign-in.server.ts";

/** Somebody of the demonstration who has signed in. */
export interface Player {
  readonly accountId: string;
  readonly email: string;
  readonly language: Language;
}

/** Lets people of the demonstration act: each by the program's own acts, at an hour of the year. */
export interface Cast {
  readonly house: House;
  /** Signs in by a code, as everybody does; an address seen for the first time becomes an account. */
  signIn(email: string, language: Language): Promise<Player>;
  /** The player as they act on pages of a kind, with the roles that they hold. */
  as(player: Player, kind: ActorKind, at: Date): Promise<Act>;
  /** Sends what is due by that hour; without a mail server letters are kept. */
  sendLetters(at: Date): Promise<void>;
}

/** Opens the cast. Letters of the play are kept and never sent, whatever mail server is set. */
export function castOf(house: House, signIn: SignIn): Cast {
  const mailer = openMailer(null, house.config.mailFrom);
  const requestId = "demo-year";
  const asSelf = (player: Player, now: Date) =>
    actAs(house.databaseServer, { ...anyone, accountId: player.accountId }, { now, language: player.language, requestId });
  return {
    house,
    signIn: async (email, language) => {
      const used = await signIn.useCode(email, await signIn.makeCode(email), new Headers());
      assert(used !== null, "a fresh code signs in");
      return { accountId: used.accountId, email, language };
    },
    as: async (player, kind, now) => {
      const who = await actorOf(asSelf(player, now).db, { accountId: player.accountId, name: "" }, kind);
      return actAs(house.databaseServer, who, { now, language: player.language, requestId });
    },
    sendLetters: async (now) => {
      await sendQueuedLetters(actAsSystem(house.databaseServer, { now, requestId }), {
        mailer,
        baseUrl: house.config.baseUrl,
        machineNow: new Date(Date.now() + 1000),
      });
    },
  };
}

/** The value of a deed that the play expects to be done. */
export function must<Value>(outcome: Outcome<Value>, deed: string): Value {
  assert(outcome.ok, `${deed}: ${outcome.ok ? "" : JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

/** An instant of the year in Japan's time: `at("2023-06-01", "10:30")`. */
export function at(day: string, clock: string): Date {
  return new Date(`${day}T${clock}:00+09:00`);
}

import { createHmac } from "node:crypto";
import { timingSafeEqual } from "node:crypto";
import { randomToken } from "#platform/ids.ts";
import { unavailable } from "#platform/database-unavailable.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { HeldRole } from "#program/accounts/records.server.ts";

/** A session ends after this many seconds whatever is done with it. */
export const sessionSeconds = 12 * 60 * 60;
/** Seconds without a page after which a session ends: for staff, committee and readers, and for applicants and companies, who write long. */
export const idleSeconds = { desk: 30 * 60, others: 3 * 60 * 60 } as const;

/** The session that a request's cookie names, with everything the gate asks about its person: one question of the database. */
export interface Session {
  readonly id: string;
  /** False once its time is over: then it tells only whose it was. */
  readonly isLive: boolean;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "ja";
  readonly roles: readonly HeldRole[];
  /** True once a second factor was shown in it, or none is asked of it (the demonstration's personas). */
  readonly isSecondFactorShown: boolean;
  /** True when the account has a second factor, which is then asked for at each sign-in. */
  readonly hasSecondFactor: boolean;
  /** Since when staff are asked to set one up; null for everybody else. */
  readonly secondFactorAskedSince: Date | null;
}

/** The seconds that count for a session's person. */
export function idleSecondsOf({ roles }: Pick<Session, "roles">): number {
  return roles.some(({ role }) => role !== "intern" && role !== "company") ? idleSeconds.desk : idleSeconds.others;
}

const desk = "('intern', 'company')";

/**
 * Finds the session, judges its age and idleness by the database's clock, notes that it was used (once a minute is enough), and begins
 * the time in which staff may still come without a second factor.
 */
const question = `with person as (
  select s.id, s.account_id, s.expires_at, s.last_seen_at, s.second_factor_at, a.name, a.email, a.language,
    coalesce((select json_agg(json_build_object('role', r.role, 'companyId', r.company_id, 'companyRole', r.company_role) order by r.granted_at)
      from account_roles r where r.account_id = s.account_id and r.ended_at is null), '[]') as roles,
    exists (select from account_roles r where r.account_id = s.account_id and r.ended_at is null and r.role not in ${desk}) as is_desk,
    f.confirmed_at is not null as has_factor, f.asked_since
  from sessions s join accounts a on a.id = s.account_id left join second_factors f on f.account_id = s.account_id where s.token = $1
), judged as (
  select *, expires_at > now() and last_seen_at > now() - make_interval(secs => case when is_desk then $2::int else $3::int end) as is_live from person
), touched as (
  update sessions s set last_seen_at = now() from judged j where s.id = j.id and j.is_live and s.last_seen_at < now() - interval '1 minute'
), asked as (
  insert into second_factors (account_id) select account_id from judged where is_live and is_desk and asked_since is null on conflict do nothing
)
select * from judged`;

interface Row {
  id: string;
  account_id: string;
  second_factor_at: Date | null;
  name: string;
  email: string;
  language: string;
  roles: HeldRole[];
  is_live: boolean;
  has_factor: boolean;
  asked_since: Date | null;
}

/** The session of a token; null when there is none. Throws `DatabaseUnavailable`. */
export async function sessionOf(server: DatabaseServer, token: string): Promise<Session | null> {
  const { rows } = await asked(
    server.poolAs("jip_sign_in").query<Row>({ name: "session", text: question, values: [token, idleSeconds.desk, idleSeconds.others] }),
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id: row.id,
    isLive: row.is_live,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    language: row.language === "ja" ? "ja" : "en",
    roles: row.roles,
    isSecondFactorShown: row.second_factor_at !== null,
    hasSecondFactor: row.has_factor,
    secondFactorAskedSince: row.asked_since,
  };
}

/** Notes a sign-in: on which kind of device, and that the account was used. The session that the browser had before ends. */
export async function noteSignIn(server: DatabaseServer, token: string, device: string, before: string | null): Promise<void> {
  await asked(
    server.poolAs("jip_sign_in").query({
      name: "note-sign-in",
      text: `with noted as (update sessions set device = $2, user_agent = null, ip_address = null where token = $1 returning account_id),
        ended as (delete from sessions where token = $3 and token <> $1)
        update accounts set last_signed_in_at = now() where id = (select account_id from noted)`,
      values: [token, device, before ?? ""],
    }),
  );
}

/** Marks that a second factor was shown and gives the session a new token: whatever was known of the old one opens nothing any more. */
export async function raiseSession(server: DatabaseServer, sessionId: string): Promise<string> {
  const token = randomToken();
  await asked(
    server
      .poolAs("jip_sign_in")
      .query("update sessions set second_factor_at = now(), token = $2 where id = $1 and expires_at > now()", [sessionId, token]),
  );
  return token;
}

/** The session's cookie: its name, how it is read and how it is set. By https it is `Secure` under the strictest name that browsers know. */
export function sessionCookie(secret: string, isSecure: boolean) {
  const name = isSecure ? "__Host-session" : "session";
  const signed = (token: string) => createHmac("sha256", secret).update(token).digest("base64");
  return {
    name,
    /** The token that a request's cookie carries, or null when there is none or its signature does not fit. */
    tokenOf: (request: Headers): string | null => {
      const found = (request.get("cookie") ?? "").split(/;\s*/).find((one) => one.startsWith(`${name}=`));
      if (found === undefined || found.length > 1000) return null;
      const value = decoded(found.slice(name.length + 1));
      const dot = value.lastIndexOf(".");
      if (dot < 1) return null;
      const [given, wanted] = [Buffer.from(value.slice(dot + 1)), Buffer.from(signed(value.slice(0, dot)))];
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? value.slice(0, dot) : null;
    },
    /** The header that sets the cookie for as long as a session may last. */
    set: (token: string): string =>
      `${name}=${encodeURIComponent(`${token}.${signed(token)}`)}; Max-Age=${sessionSeconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`,
    /** The header that takes the cookie away. */
    clear: `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** An answer of the database, or `DatabaseUnavailable` where it cannot give one. */
async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return await answer.catch((error: unknown) => {
    throw unavailable(error) ?? error;
  });
}

import { createHash } from "node:crypto";
import { randomToken } from "#platform/ids.ts";
import { knownBrowser } from "./known-browser.server.ts";
import { betterAuth } from "better-auth";
import { emailOTP } from "better-auth/plugins";
import { Fault } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { deviceOf } from "#program/accounts/device.ts";
import { noteSignIn } from "./session.server.ts";
import { raiseSession } from "./session.server.ts";
import { sessionCookie } from "./session.server.ts";
import { sessionOf } from "./session.server.ts";
import { sessionSeconds } from "./session.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Session } from "./session.server.ts";

/** Minutes that a code, and the link beside it, can be used. */
export const codeMinutes = 15;
/** Wrong tries that a code survives. */
const wrongTriesMost = 5;

/** Why a code does not sign in: it does not fit, its time is over, or it was used, tried too often or followed by a newer one. */
export type CodeProblem = "code-wrong" | "code-old" | "code-used";

/** Sign-in by a code sent to an e-mail address; codes are kept hashed, sessions in the database. */
export interface SignIn {
  /** A new code for an address, known or not: both take the same way. */
  makeCode(email: string): Promise<string>;
  /** A new code with the number of the letter that brings it; both end with the next letter, and when either has signed in. */
  makeLetter(email: string): Promise<{ code: string; letter: string }>;
  /**
   * Signs in by the newest letter's own number, which nobody can guess: wrong codes that strangers typed do not end it. Null when it was
   * used, is old, or was followed by a newer letter.
   */
  useLetter(email: string, letter: string, request: Headers): Promise<{ accountId: string; cookies: string[] } | null>;
  /** Uses up a code; null when it is wrong or old. Gives the headers that set the cookie. An unknown address becomes an account. */
  useCode(email: string, code: string, request: Headers): Promise<{ accountId: string; cookies: string[] } | null>;
  /** Why a code that did not sign in did not: `until` is when the page or link that brought it grows old (milliseconds). */
  whyNot(email: string, until: number): Promise<CodeProblem>;
  /** The session that the request's cookie names, also when its time is over; null when there is none. One question of the database. */
  session(request: Headers): Promise<Session | null>;
  /** The live session's person, or null. */
  whoIs(request: Headers): Promise<Session | null>;
  /** The session has shown a second factor, or needs none: gives the headers that set its new cookie. */
  raise(sessionId: string): Promise<string[]>;
  /** Ends the session and gives the headers that remove the cookie. */
  end(request: Headers): Promise<string[]>;
}

/** The sign-in library, bound to the tables of `0003_accounts.sql` under their own database role. */
export function openSignIn(server: DatabaseServer, settings: { secret: string; baseUrl: string }): SignIn {
  const isSecure = settings.baseUrl.startsWith("https:");
  const cookie = sessionCookie(settings.secret, isSecure);
  const browser = knownBrowser(settings.secret, isSecure);
  const session = async (request: Headers) => {
    const token = cookie.tokenOf(request);
    return token === null ? null : await sessionOf(server, token);
  };
  const auth = betterAuth({
    baseURL: settings.baseUrl,
    secret: settings.secret,
    database: server.poolAs("jip_sign_in"),
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // The limits of the site count before (platform/rate-limits.server.ts).
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true }, // Nobody needs to know from where somebody signed in.
      useSecureCookies: false, // The library's prefix would be __Secure-; ours is the stricter __Host-.
      cookies: { session_token: { name: cookie.name } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
    },
    user: {
      modelName: "accounts",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
      additionalFields: { language: { type: "string", required: false, input: false, defaultValue: "en" } },
    },
    session: {
      modelName: "sessions",
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      fields: {
        userId: "account_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    account: {
      modelName: "sign_in_methods",
      fields: {
        userId: "account_id",
        accountId: "provider_account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "sign_in_codes",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: wrongTriesMost,
        storeOTP: "hashed",
        // Letters are queued by our own act, in the words of the program.
        sendVerificationOTP: async () => {},
      }),
    ],
  });
  const asked = async <Answer>(answer: Promise<Answer>): Promise<Answer> => await answer.catch(async () => await explain(server));
  const pool = server.poolAs("jip_sign_in");
  const letterOf = (email: string) => `sign-in-letter-${email.toLowerCase()}`;
  const hashOf = (letter: string) => createHash("sha256").update(letter).digest("base64url");
  const forgetLetter = async (email: string, letter?: string): Promise<boolean> => {
    const condition = letter === undefined ? "" : " and value = $2 and expires_at > now()";
    const values = letter === undefined ? [letterOf(email)] : [letterOf(email), hashOf(letter)];
    return ((await asked(pool.query(`delete from sign_in_codes where identifier = $1${condition}`, values))).rowCount ?? 0) > 0;
  };
  const makeCode: SignIn["makeCode"] = async (email) => await asked(auth.api.createVerificationOTP({ body: { email, type: "sign-in" } }));
  const useCode: SignIn["useCode"] = async (email, code, request) => {
    const answer = await asked(auth.api.signInEmailOTP({ body: { email, otp: code }, headers: new Headers(), asResponse: true }));
    if (answer.status >= 500) await explain(server);
    if (!answer.ok) return null;
    const { user, token } = (await answer.json()) as { user: { id: string }; token: string };
    await forgetLetter(email);
    await noteSignIn(server, token, deviceOf(request.get("user-agent") ?? ""), cookie.tokenOf(request));
    return { accountId: user.id, cookies: [cookie.set(token), browser.cookieFor(request, email)] };
  };
  return {
    makeCode,
    makeLetter: async (email) => {
      const code = await makeCode(email);
      const letter = randomToken();
      await forgetLetter(email);
      await asked(
        pool.query(
          "insert into sign_in_codes (id, identifier, value, expires_at, created_at, updated_at) values ($1, $2, $3, now() + $4 * interval '1 minute', now(), now())",
          [newId(), letterOf(email), hashOf(letter), codeMinutes],
        ),
      );
      return { code, letter };
    },
    // The letter's row is taken by one of two presses alone; a code made for it and used at once goes the library's own way.
    useLetter: async (email, letter, request) =>
      (await forgetLetter(email, letter)) ? await useCode(email, await makeCode(email), request) : null,
    useCode,
    whyNot: async (email, until) => {
      const { rows } = await asked(
        pool.query("select 1 from sign_in_codes where identifier = $1 and expires_at > now()", [`sign-in-otp-${email.toLowerCase()}`]),
      );
      return Date.now() > until ? "code-old" : rows.length > 0 ? "code-wrong" : "code-used";
    },
    session,
    whoIs: async (request) => {
      const found = await session(request);
      return found?.isLive === true ? found : null;
    },
    raise: async (sessionId) => [cookie.set(await raiseSession(server, sessionId))],
    end: async (request) => {
      const token = cookie.tokenOf(request);
      if (token !== null) await asked(server.poolAs("jip_sign_in").query("delete from sessions where token = $1", [token]));
      return [cookie.clear];
    },
  };
}

/** The library hides why it failed: a database that is away says so itself, everything else is a fault. */
async function explain(server: DatabaseServer): Promise<never> {
  await server.ping();
  throw new Fault("the sign-in library failed");
}

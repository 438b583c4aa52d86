import { betterAuth } from "better-auth";
import { emailOTP } from "better-auth/plugins";
import { Fault } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import type { DatabaseServer } from "#platform/database.server.ts";

/** Minutes that a code, and the link beside it, can be used. */
export const codeMinutes = 15;
/** Wrong tries that a code survives. */
const wrongTriesMost = 5;
/** A session ends after this many seconds whatever is done with it. */
const sessionSeconds = 12 * 60 * 60;

/** Who is signed in. */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "ja";
}

/** Sign-in by a code sent to an e-mail address; codes are kept hashed, sessions in the database. */
export interface SignIn {
  /** A new code for an address, known or not: both take the same way. */
  makeCode(email: string): Promise<string>;
  /** Uses up a code; null when it is wrong or old. Gives the headers that set the cookie. An unknown address becomes an account. */
  useCode(email: string, code: string, request: Headers): Promise<{ accountId: string; cookies: string[] } | null>;
  /** The person whose session the request's cookie names, or null. */
  whoIs(request: Headers): Promise<SignedIn | null>;
  /** Ends the session and gives the headers that remove the cookie. */
  end(request: Headers): Promise<string[]>;
}

/** The sign-in library, bound to the tables of `0003_accounts.sql` under their own database role. */
export function openSignIn(server: DatabaseServer, settings: { secret: string; baseUrl: string }): SignIn {
  const isSecure = settings.baseUrl.startsWith("https:");
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
      cookies: { session_token: { name: isSecure ? "__Host-session" : "session" } },
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
  return {
    makeCode: async (email) => await asked(auth.api.createVerificationOTP({ body: { email, type: "sign-in" } })),
    useCode: async (email, code, request) => {
      const answer = await asked(auth.api.signInEmailOTP({ body: { email, otp: code }, headers: request, asResponse: true }));
      if (answer.status >= 500) await explain(server);
      if (!answer.ok) return null;
      const { user } = (await answer.json()) as { user: { id: string } };
      return { accountId: user.id, cookies: answer.headers.getSetCookie() };
    },
    whoIs: async (request) => {
      if (!/(?:^|;\s*)(?:__Host-)?session=/.test(request.get("cookie") ?? "")) return null;
      const session = await asked(auth.api.getSession({ headers: request }));
      if (session === null) return null;
      const { id, name, email } = session.user;
      const language = (session.user as { language?: string }).language;
      return { accountId: id, name, email, language: language === "ja" ? "ja" : "en" };
    },
    end: async (request) => {
      const answer = await asked(auth.api.signOut({ headers: request, asResponse: true }));
      return answer.headers.getSetCookie();
    },
  };
}

/** The library hides why it failed: a database that is away says so itself, everything else is a fault. */
async function explain(server: DatabaseServer): Promise<never> {
  await server.ping();
  throw new Fault("the sign-in library failed");
}

import { createHmac } from "node:crypto";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { DatabaseServer } from "./database.server.ts";

/** How often something may be done from one key (an account, an address of the network) within a time that starts with the first. */
export interface Limit {
  /** A word of small letters, such as `inquiry`. */
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** What a limit says to one try. */
export interface Hit {
  /** Always true where limits are only counted. */
  readonly allowed: boolean;
  /** True past the limit, enforced or not. */
  readonly isOver: boolean;
  /** Tries left. */
  readonly remaining: number;
  /** When counting begins anew, by the machine's clock. */
  readonly resetsAt: Date;
}

/** One limit as it stands. */
export interface LimitCount {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
  readonly keys: number;
  readonly over: number;
}

export interface RateLimits {
  readonly mode: "on" | "count";
  /** Counts one try and says whether it may go on. */
  hit(limit: Limit, key: string): Promise<Hit>;
  /** What is counted now, by limit: how many keys, and how many of them are past it. Keys stay hashed. */
  overview(): Promise<LimitCount[]>;
  /** Forgets what was counted, after a try that succeeded. */
  forget(limit: Limit, key: string): Promise<void>;
}

/** A timer of the machine runs no longer (2^31 ms, 24 days): what is counted in memory goes then. */
const timerSecondsMost = 2_147_483;

/**
 * Limits counted in the database, so that they hold over restarts and several processes; while the database is away they are
 * counted in memory. Keys are kept as hashes only: nobody reads addresses there. They go by the machine's clock, in the demo as well.
 */
export async function openRateLimits(server: DatabaseServer, mode: "on" | "count", secret: string): Promise<RateLimits> {
  await server.pool.query(
    "create table if not exists jip.rate_limits (key varchar(255) primary key, points int not null default 0, expire bigint)",
  );
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterOf = ({ name, times, seconds }: Limit) => {
    const settings = { points: times, duration: seconds, keyPrefix: `${name}-${times}-${seconds}` };
    let limiter = limiters.get(settings.keyPrefix);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        ...settings,
        storeClient: server.pool,
        storeType: "pool",
        schemaName: "jip",
        tableName: "rate_limits",
        tableCreated: true,
        insuranceLimiter: new RateLimiterMemory({ ...settings, duration: Math.min(seconds, timerSecondsMost) }),
      });
      limiters.set(settings.keyPrefix, limiter);
    }
    return limiter;
  };
  const hidden = (key: string) => createHmac("sha256", secret).update(key).digest("base64url");
  return {
    mode,
    async overview() {
      const { rows } = await server.pool.query<{ prefix: string; points: number }>(
        "select split_part(key, ':', 1) as prefix, points from jip.rate_limits where expire is null or expire > $1",
        [Date.now()],
      );
      return [...Map.groupBy(rows, (row) => row.prefix)].map(([prefix, counted]) => {
        const [, name = prefix, times = "0", seconds = "0"] = /^(.*)-(\d+)-(\d+)$/.exec(prefix) ?? [];
        return {
          name,
          times: Number(times),
          seconds: Number(seconds),
          keys: counted.length,
          over: counted.filter((row) => row.points > Number(times)).length,
        };
      });
    },
    async hit(limit, key) {
      const counted = await limiterOf(limit)
        .consume(hidden(key))
        .catch((refusal: unknown) => {
          if (refusal instanceof RateLimiterRes) return refusal; // Past the limit the library throws what it counted.
          throw refusal;
        });
      const isOver = counted.consumedPoints > limit.times;
      return {
        allowed: mode === "count" || !isOver,
        isOver,
        remaining: Math.max(0, limit.times - counted.consumedPoints),
        resetsAt: new Date(Date.now() + counted.msBeforeNext),
      };
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(hidden(key));
    },
  };
}

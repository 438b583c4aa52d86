import path from "node:path";
import { clockOf, openSecret } from "#platform/config.server.ts";
import type { Config } from "#platform/config.server.ts";
import { openDatabase } from "#platform/database.server.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres.server.ts";
import { openFiles } from "#platform/files.server.ts";
import type { House } from "#platform/house.server.ts";
import type { Log } from "#platform/log.server.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { migrate, readMigrations } from "#platform/migrate.server.ts";
import { openPreviews } from "#platform/previews.server.ts";
import { openProbes } from "#platform/probes.server.ts";
import { openRateLimits } from "#platform/rate-limits.server.ts";
import { openS3 } from "#platform/s3.server.ts";
import { openClamd } from "#platform/scanner.server.ts";
import { arrivalsFolder, openDisk } from "#platform/storage.server.ts";
import { openVaultOf } from "#platform/vault.server.ts";
import { loadQuestions } from "#program/publications/load-questions.server.ts";
import { keepReceiptKey } from "#program/intern-applications/receipt-keys.server.ts";
import { loadProgramYears } from "#program/year/load-years.server.ts";

/** Where the numbered migrations lie. */
export const migrationsFolder = path.join(import.meta.dirname, "../../database/migrations");

/** What was opened, to be closed in the opposite order. */
export type Closers = (() => Promise<void> | void)[];

/**
 * Opens everything that the program stands on: secret, files, database (started when it is ours, migrated, with the program years)
 * and the way out for letters. Each thing that must be ended puts its end on `closers`, also when a later one fails.
 */
export async function openHouse(
  config: Config,
  log: Log,
  closers: Closers,
): Promise<{ house: House; databaseUrl: string; migrations: number }> {
  const furniture = await openFurniture(config, log, closers);
  const databaseUrl = config.databaseUrl ?? (await embedded(config, log, closers));
  await migrate(databaseUrl, migrationsFolder);
  const house = await furnished(furniture, databaseUrl, closers);
  const { databaseServer, secret, clock } = house;
  await keepReceiptKey(databaseServer, secret, clock());
  await loadProgramYears(databaseServer, clock()); // A privacy policy bears the day on which it was put on record, by the program's clock.
  await loadQuestions(databaseServer, clock());
  return { house, databaseUrl, migrations: (await readMigrations(migrationsFolder)).length };
}

/** Opens the house of a process beside the one that opened it first: on the same database, which stands and is migrated. */
export async function openHouseBeside(config: Config, databaseUrl: string, log: Log, closers: Closers): Promise<House> {
  return furnished(await openFurniture(config, log, closers), databaseUrl, closers);
}

type Furniture = Omit<House, "databaseServer" | "mailer" | "rateLimits">;

/** What needs no database; the settings that are wrong are found here, before one is started. */
async function openFurniture(config: Config, log: Log, closers: Closers): Promise<Furniture> {
  const secret = await openSecret(config, process.env);
  const vault = await openVaultOf(config, (what) => log.warn(what));
  const folder = path.join(config.dataDir, "files");
  const files = openFiles(config.s3 === null ? await openDisk(folder) : await openS3(config.s3, folder), vault);
  const arrivals = openFiles(await openDisk(arrivalsFolder(config.dataDir)), vault);
  const scanner = config.clamavUrl === null ? null : openClamd(config.clamavUrl);
  const previews = openPreviews();
  closers.push(() => previews.close());
  const probes = openProbes(config.rateLimits === "on");
  return { config, files, arrivals, vault, scanner, previews, log, probes, secret, clock: clockOf(config) };
}

async function furnished(furniture: Furniture, databaseUrl: string, closers: Closers): Promise<House> {
  const { config, log, secret } = furniture;
  const databaseServer = openDatabase(databaseUrl, { tell: (what) => log.warn(what) });
  closers.push(() => databaseServer.close());
  const mailer = openMailer(config.smtpUrl, config.mailFrom);
  closers.push(() => mailer.close());
  return { ...furniture, databaseServer, mailer, rateLimits: await openRateLimits(databaseServer, config.rateLimits, secret) };
}

async function embedded(config: Config, log: Log, closers: Closers): Promise<string> {
  const starting = startEmbeddedPostgres(config.dataDir, { tell: (what) => log.warn(what) });
  // Put there before it is up: an end that comes in the middle of the start waits for it and stops it.
  closers.push(() =>
    starting.then(
      (postgres) => postgres.stop(),
      () => {},
    ),
  );
  const postgres = await starting;
  if (postgres.came === "adopted") log.warn("The database of a program that was killed still ran and was taken over.");
  return postgres.url;
}

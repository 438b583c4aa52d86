import type { ArrivedInForm } from "./arrived-file.ts";
import type { Config } from "./config.server.ts";
import type { DatabaseServer } from "./database.server.ts";
import type { Files } from "./files.server.ts";
import type { Log } from "./log.server.ts";
import type { Mailer } from "./mailer.server.ts";
import type { Previews } from "./previews.server.ts";
import type { Probes } from "./probes.server.ts";
import type { RateLimits } from "./rate-limits.server.ts";
import type { Scanner } from "./scanner.server.ts";
import type { Vault } from "./vault.server.ts";

/** Everything that is opened once at the start and handed to whoever answers a request or runs a job. */
export interface House {
  readonly config: Config;
  readonly databaseServer: DatabaseServer;
  readonly files: Files;
  /** Where files of a form lie, closed as well, until an act keeps them: gone when the request is answered. */
  readonly arrivals: Files;
  /** Seals at rest what is typed and must not lie open, such as payout data. */
  readonly vault: Vault;
  /** Null: none is set, and uploads are not scanned. */
  readonly scanner: Scanner | null;
  readonly previews: Previews;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly rateLimits: RateLimits;
  readonly probes: Probes;
  /** Signs cookies; at least 32 characters. */
  readonly secret: string;
  /** The program's clock; in the demonstration it does not show the machine's time. */
  readonly clock: () => Date;
}

/** What the server knows of a request before any page does. */
export interface RequestFacts {
  /** Names the request in the log, the history and on error pages. */
  readonly requestId: string;
  /** Address of the visitor in the network, for limits only; never kept or logged. */
  readonly ip: string;
  /** The form that was posted, as it came: read once for all who want to know what was typed. */
  readonly body?: Uint8Array;
  /** Files that came with the form, which then holds its typed fields only. */
  readonly files?: readonly ArrivedInForm[];
}

/** A page as the site answers it: all of it in one text. */
export interface WholePage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /**
   * Said of a page that is the same for every visitor and shows nothing but data whose changes are announced (0052): until when its words
   * hold by themselves, by the program's clock.
   */
  readonly lasts?: { readonly until: Date };
}
